// Package round is what people write unseen. In the private pass of the laptop one after the
// other writes in a plain box that covers the window, and hands the laptop on: what was written
// is kept in memory only, and comes on the sheet together, in an order that tells nothing. The
// group's suggestion box is open between meetings, and is read later.
package round

import (
	"fyne.io/fyne/v2"

	"commonground/assets/words"
	"commonground/model"
	"commonground/model/round"
	"commonground/printables"
	"commonground/printables/raster"
	"commonground/printables/wording"
	"commonground/ui/control"
)

// Host is what a round needs of the app.
type Host interface {
	Words() *words.Book
	Window() fyne.Window
	Document() *model.Document
	Kit() *printables.Kit
	Painter() *raster.Painter
	// Room reports whether the room sees this very screen.
	Room() bool
	// ShowRoom begins that, or ends it.
	ShowRoom(on bool)
	Holder
	// Told says on the screen of the sheet what came of something, and gives the keyboard back
	// to it.
	Told(words string)
}

// Holder shows a scene on the wall window instead of the sheet until it is released.
type Holder interface {
	HoldWall(by string, s *printables.Scene)
	ReleaseWall(by string)
}

// holder is the name by which rounds hold the wall.
const holder = "round"

// Pass is one pass of the laptop.
type Pass struct {
	host     Host
	activity *model.Activity
	sheet    model.ID
	said     wording.Activity
	about    string // the ID of the zone or barrier that it is about; empty is none
	dots     bool   // what is typed shows as dots
	round    *round.Round
	dialog   *control.Dialog // the one that covers the window now
	box      *box            // what somebody writes in now; nil where nobody does
}

// Start asks how the laptop is to be passed on a sheet of an activity, and begins. About is
// the ID of the zone that is offered first; empty is none.
func Start(h Host, a *model.Activity, sheet model.ID, about string) {
	p := &Pass{host: h, activity: a, sheet: sheet, said: wording.Of(h.Words(), a), about: about, round: round.New()}
	p.askHow()
}

func (p *Pass) text(key string, pairs ...any) string { return p.host.Words().Text(key, pairs...) }

// key is that of words which differ where people can give their names.
func (p *Pass) key(of string) string {
	if p.activity.AsksName() {
		return "round.named." + of
	}
	return "round." + of
}

// now is the sheet; an empty one where it is gone.
func (p *Pass) now() *model.Sheet {
	if s := p.host.Document().Group().Sheet(p.sheet); s != nil {
		return s
	}
	return &model.Sheet{}
}

// show covers the window with a dialog in place of the one before.
func (p *Pass) show(d *control.Dialog, first fyne.Focusable, escape func()) {
	p.closeDialog()
	d.Full, d.Tall = true, true // what is pressed stays in its place, whatever is above it
	d.OnEscape, d.OnCancel, d.Loses = escape, p.end, p.loses
	p.dialog = d
	p.showCount()
	d.Open(p.host.Window().Canvas(), first)
}

func (p *Pass) closeDialog() {
	if p.dialog != nil {
		p.dialog.Close()
		p.dialog = nil
	}
}

// loses reports whether anything would be lost if the window was closed now.
func (p *Pass) loses() bool { return p.round.Count() > 0 || p.box != nil && !p.box.given().Empty() }

// showCount shows on the wall how much was added by now.
func (p *Pass) showCount() {
	p.host.HoldWall(holder, p.host.Kit().RoundScene(p.question(), p.round.Added()))
}

// end forgets everything.
func (p *Pass) end() {
	p.clear()
	p.round.Forget()
	p.closeDialog()
	p.host.ReleaseWall(holder)
}

// clear takes what was just written off the screen and the clipboard.
func (p *Pass) clear() {
	if p.box != nil {
		p.box.clear()
		p.box = nil
	}
}

// over ends the round and says what came of it.
func (p *Pass) over(said string) {
	p.end()
	p.host.Told(said)
}
