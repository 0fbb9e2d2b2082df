// Package bingo is the screen on which a group makes its human bingo: who plays, on what
// cards, with which prompts, beside a preview of every page. All of it is kept with the
// group and can be undone.
package bingo

import (
	"context"
	"errors"

	"fyne.io/fyne/v2"

	"commonground/model"
	"commonground/printables"
	"commonground/ui/background"
	"commonground/ui/command"
	"commonground/ui/preview"
	"commonground/ui/printing"
	"commonground/ui/rows"
)

// Host is what the screen needs of the app.
type Host interface {
	printing.Host
	Document() *model.Document
	Clock() command.Clock
}

// Screen is the bingo of the open group. A host shows its Bar and its Body.
type Screen struct {
	// OnChanged is called when other things can be done.
	OnChanged func()

	host    Host
	doc     *model.Document
	starter []string
	maker   background.Latest
	stop    func()

	cards   *cardFields
	prompts *promptList
	view    *preview.Preview
	body    *body
	bar     *bar
	wanted  *model.Bingo // what cards are being made of
	made    made         // what the preview shows, and what is printed
}

// made is a set ready to print, and the settings it was made from.
type made struct {
	from *model.Bingo
	set  printables.BingoSet
	ok   bool
}

// New returns the screen of the open group.
func New(h Host) *Screen {
	s := &Screen{host: h, doc: h.Document(), starter: h.Words().List("prompts.starter")}
	s.maker.Run = h.Runner()
	s.view = preview.New(h.Words(), h.Painter(), h.Runner())
	s.cards = newCardFields(s)
	s.prompts = newPromptList(s, rows.Typesetter{Set: h.Kit().Set, Painter: h.Painter()})
	s.bar = newBar(s)
	s.body = newBody(s.cards.box, s.prompts, s.view)
	s.stop = s.doc.Listen(func(model.Change) { s.update() })
	s.update()
	return s
}

// Bar holds what can be done with the cards.
func (s *Screen) Bar() fyne.CanvasObject { return s.bar.box }

// Body is the screen itself.
func (s *Screen) Body() fyne.CanvasObject { return s.body }

// Settings is the part of the Body in which things are set.
func (s *Screen) Settings() fyne.CanvasObject { return s.body.page }

// First is what takes the keyboard first.
func (s *Screen) First() fyne.Focusable { return s.cards.people.Entry }

// View is the preview.
func (s *Screen) View() *preview.Preview { return s.view }

// Close ends following the document.
func (s *Screen) Close() {
	s.prompts.list.FinishEdit()
	s.stop()
	s.maker.Stop()
	s.view.Close()
}

// Commands lists what can be done on the screen.
func (s *Screen) Commands() []command.Command {
	ready := func() bool { return s.made.ok }
	open := func() bool { return !s.doc.ReadOnly() }
	return []command.Command{
		{ID: "cards.deal", Icon: "restore", Enabled: open, Do: s.cards.deal},
		{ID: "cards.prompt", Icon: "add", Enabled: open, Do: s.prompts.add},
		{ID: "cards.check", Icon: "tick", Enabled: ready, Do: s.checkCard},
		{ID: "cards.save", Icon: "save", Enabled: ready, Do: s.bar.saveAs},
		{ID: "cards.open", Icon: "page", Enabled: ready, Do: s.bar.open},
		{ID: "cards.print", Icon: "print", Shortcut: command.Ctrl(fyne.KeyP), Enabled: ready, Do: s.bar.print},
	}
}

func (s *Screen) settings() *model.Bingo { return settingsOf(s.doc.Group(), s.host.Paper()) }

// change puts other settings into the document, as a step of that name; steps in a row
// that carry the same merge, not empty, are one until the document's Break.
func (s *Screen) change(step, merge string, b *model.Bingo) {
	err := s.doc.Edit(model.Step{Name: step, Merge: merge}, func(d *model.Draft) error {
		d.Group().Bingo = b
		return nil
	})
	if errors.Is(err, model.ErrReadOnly) {
		s.update()
		s.say("bingo.read-only")
	}
}

// say tells something about the prompts, above them, until the next change.
func (s *Screen) say(key string, pairs ...any) {
	s.prompts.note(s.host.Words().Text(key, pairs...))
	s.body.Reflow()
}

func (s *Screen) changed() {
	if s.OnChanged != nil {
		s.OnChanged()
	}
}

// update shows the settings as they are now and has the cards made from them.
func (s *Screen) update() {
	b := s.settings()
	f := factsOf(b, s.starter, s.host.Words())
	s.cards.show(b, s.doc.ReadOnly())
	s.prompts.show(b, f, s.doc.ReadOnly())
	s.body.Reflow()
	s.deal(b, f)
}

// deal has the cards made, unless they are already. Until they are, those from before
// stay in the preview and are what is printed.
func (s *Screen) deal(b *model.Bingo, f facts) {
	if s.wanted != nil && sameCards(s.wanted, b) {
		return
	}
	s.wanted = b
	if !f.Ready() {
		s.maker.Stop()
		s.none(f.Trouble)
		return
	}
	kit := s.host.Kit()
	s.maker.Do(func(context.Context) func() {
		set, err := kit.Bingo(b)
		return func() { s.dealt(b, set, err) }
	})
}

// none says why there are no cards.
func (s *Screen) none(why string) {
	s.made = made{}
	s.view.Say(why)
	s.bar.show(0)
	s.changed()
}

func (s *Screen) dealt(b *model.Bingo, set printables.BingoSet, err error) {
	if err != nil {
		s.none(pageTrouble(err, s.host.Words()))
		return
	}
	s.made = made{from: b, set: set, ok: true}
	all := set.All()
	s.view.Set(all)
	s.bar.show(all.Count)
	s.changed()
}
