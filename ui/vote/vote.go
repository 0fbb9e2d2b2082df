// Package vote is deciding together: dots, yes, talk more or no, or fingers, in private while
// the laptop goes round or by a show of hands, and what came of it.
package vote

import (
	"fyne.io/fyne/v2"

	"commonground/model"
	"commonground/model/vote"
	"commonground/printables"
	"commonground/printables/raster"
	"commonground/ui/control"
	"commonground/ui/layout"
	"commonground/ui/look"
	"commonground/ui/screen"
)

// Host is what deciding needs of the app.
type Host interface {
	screen.Host
	Document() *model.Document
	Kit() *printables.Kit
	Painter() *raster.Painter
	// HoldWall shows a scene on the wall window instead of the sheet until ReleaseWall.
	HoldWall(by string, s *printables.Scene)
	ReleaseWall(by string)
	// WallOpen reports whether there is a wall window.
	WallOpen() bool
	// Room reports whether the room sees this very screen.
	Room() bool
	// PrintOffer shows pages of that title as they will be printed.
	PrintOffer(title string, o printables.Offer)
	// Told says on the screen of the sheet what came of something, which is empty where
	// nothing did, and gives the keyboard back to it.
	Told(words string)
}

// holder is the name by which votes hold the wall.
const holder = "votes"

// Asking is what a vote is started with.
type Asking struct {
	Activity *model.Activity
	Sheet    model.ID
	// Chosen are the notes that are selected.
	Chosen []model.ID
	// Scale is the question whose answer is a step, by its ID, that the vote is to answer; "" is none.
	Scale string
}

// voting is a vote from its start to its result. One dialog takes the place of the other.
type voting struct {
	host   Host
	ask    Asking
	poll   *vote.Poll
	ballot *vote.Ballot
	dialog *control.Dialog // the one that is open
}

// Start asks what is to be decided and how, and begins.
func Start(h Host, ask Asking) {
	v := &voting{host: h, ask: ask}
	v.askWhat()
}

func (v *voting) text(key string, pairs ...any) string { return v.host.Words().Text(key, pairs...) }

// show covers the window with a dialog in place of the one before. escape is what Escape does.
func (v *voting) show(d *control.Dialog, first fyne.Focusable, escape func()) {
	v.closeDialog()
	d.Full, d.OnEscape, d.OnCancel, d.Loses = true, escape, v.end, v.touched
	v.dialog = d
	d.Open(v.host.Window().Canvas(), first)
}

func (v *voting) closeDialog() {
	if v.dialog != nil {
		v.dialog.Close()
		v.dialog = nil
	}
}

// end closes what is open and shows the sheet on the wall again.
func (v *voting) end() {
	v.closeDialog()
	v.host.ReleaseWall(holder)
}

// over ends the vote and says what came of it.
func (v *voting) over(said string) {
	v.end()
	v.host.Told(said)
}

// stop ends the vote without a result. Where somebody has voted it asks first.
func (v *voting) stop() {
	if !v.touched() {
		v.over(v.text("vote.stopped"))
		return
	}
	v.sure("vote.stop", "delete", func() { v.over(v.text("vote.stopped")) }, v.text("vote.stop.text"))
}

// touched reports whether anything would be lost: votes, or what somebody is choosing now.
func (v *voting) touched() bool { return v.poll.Touched() || v.ballot != nil && !v.ballot.Empty() }

// sure asks whether to do what cannot be taken back, and says what comes of it. Not to do it is
// the first choice.
func (v *voting) sure(key, icon string, do func(), said string) {
	var d *control.Dialog
	stay := control.NewPrimary(v.text(key+".stay"), "back", func() { d.Cancel() })
	d = control.NewDialog(v.text(key+".title"), look.NewText(look.Body, said),
		control.NewDanger(v.text(key+".do"), icon, func() { d.Close(); do() }), stay)
	d.Open(v.host.Window().Canvas(), stay)
}

// question is what the vote is about, as it is read.
func (v *voting) question() string {
	return v.host.Kit().VoteQuestion(&model.Vote{Question: v.poll.Question})
}

// polling shows on the wall how far the vote is.
func (v *voting) polling(now string, n int) {
	v.host.HoldWall(holder, v.host.Kit().PollingScene(printables.Polling{
		Question: v.poll.Question, Voted: v.poll.Cast(), People: v.poll.People, Now: now, N: n, Of: len(v.poll.Options),
	}))
}

// close keeps the result on the sheet, as one step, and shows it.
func (v *voting) close() {
	doc := v.host.Document()
	doc.Break()
	made := v.poll.Result(v.host.Now().Format(model.DateLayout))
	if err := doc.KeepVote(v.ask.Sheet, made); err != nil {
		v.over(v.text("vote.failed"))
		return
	}
	v.closeDialog()
	s := shown{host: v.host, ask: v.ask, vote: made, ranked: true, wall: true, fresh: true}
	s.open()
}

// headed is a line of help above what there is to do.
func headed(words string, below ...fyne.CanvasObject) *fyne.Container {
	return layout.Column(look.Space, append([]fyne.CanvasObject{look.NewText(look.Body, words)}, below...)...)
}
