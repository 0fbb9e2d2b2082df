package ui

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"commonground/model"
	"commonground/ui/command"
	"commonground/ui/control"
	"commonground/ui/screen"
	"commonground/ui/sheet"
)

// TestTheGuideLeadsBackToWhatWasDecided: as soon as it was, until it is undone.
func TestTheGuideLeadsBackToWhatWasDecided(t *testing.T) {
	b := newBench(t)
	b.in("Tuesday Circle")
	s := b.boardOf("membership", "Walks", "Tea")
	past := func() command.Command { return command.ByID(s.Commands()[screen.MenuRoom], "decisions") }
	if past().On() || len(s.Decided.Again) > 0 {
		t.Error("something is said to be decided on a new sheet")
	}
	for _, question := range []string{"Older", "Newer"} {
		v := &model.Vote{ID: model.NewID(), Kind: model.VoteDots, Question: question, Date: "2026-03-03", People: 2, Each: 1, Options: []*model.VoteOption{{Text: "Walks", Counts: []int{2}}}}
		if err := b.open.doc.KeepVote(s.ID, v); err != nil {
			t.Fatal(err)
		}
		b.settle()
	}
	b.wantSaid("What we decided")
	if len(s.Decided.Again) != 2 || !past().On() {
		t.Fatalf("the guide leads to %d votes", len(s.Decided.Again))
	}
	s.Decided.Again[0].Tapped(nil)
	top := control.TopDialog(b.win.Canvas())
	if top == nil || top.TitleWords() != "Newer" {
		t.Fatalf("%v is looked at", top)
	}
	b.do("print") // the result, over it, and not the sheet
	over := control.TopDialog(b.win.Canvas())
	if want := b.words.Text("sheet.print.title", "sheet", "Newer"); over == top || over.TitleWords() != want {
		t.Fatalf("printed is %q, want %q", over.TitleWords(), want)
	}
	over.Cancel()
	if control.TopDialog(b.win.Canvas()) != top {
		t.Error("after printing the result is not there any more")
	}
	top.Cancel()
	b.open.doc.Undo()
	b.settle()
	if len(s.Decided.Again) != 1 {
		t.Error("what was undone is still there")
	}
}

// TestAnotherLookDoesNotEndAVote: the screen below is built anew, and what came of it is said
// there.
func TestAnotherLookDoesNotEndAVote(t *testing.T) {
	b := newBench(t)
	b.in("Tuesday Circle")
	s := b.boardOf("membership", "Walks", "Tea")
	b.do("decide")
	b.press(b.words.Text("vote.way.hands"))
	b.press(b.words.Text("vote.setup.begin"))
	b.reshow()
	b.settle()
	b.press(b.words.Text("vote.hands.next"))
	b.press(b.words.Text("vote.next.close"))
	b.press(b.words.Text("vote.uncounted.do"))
	b.press(b.words.Text("frame.close"))
	b.wantSaid(b.words.Text("vote.kept"))
	if n := len(b.open.doc.Group().Sheet(s.ID).Votes); n != 1 {
		t.Errorf("%d votes are kept", n)
	}
}

// TestAValueIsRatedByFingers: from the value's page, and from the question of its sheet; the result
// stands on the scale and on the value's page, and is saved.
func TestAValueIsRatedByFingers(t *testing.T) {
	b := newBench(t)
	b.in("Tuesday Circle")
	vote := func(fingers ...string) {
		t.Helper()
		b.press("Vote with five fingers…")
		b.press("Show of hands")
		b.press("Begin")
		for _, key := range fingers {
			b.type1(rune(key[0]))
			b.key(fyne.KeyDown)
		}
		b.press("See the result")
		b.press("Close")
	}
	b.OpenGuide("safety")
	b.settle()
	vote("0", "1", "2") // on a new sheet
	s := b.screen.(*sheet.Sheet)
	if a := b.open.doc.Group().Sheet(s.ID).Answers["doing"]; a != "3" {
		t.Errorf("a new sheet answers %q", a)
	}
	b.do("undo")
	if err := b.open.doc.SetAnswer(s.ID, "doing", "2"); err != nil {
		t.Fatal(err)
	}
	if err := b.open.doc.DateSheet(s.ID, "2026-01-06"); err != nil {
		t.Fatal(err)
	}
	b.settle()
	vote("0", "0", "0", "1", "1")
	b.OpenGuide("safety")
	b.settle()
	b.wantSaid(b.words.Text("guide.doing"))
	found := false
	for _, root := range b.roots() {
		tree(root, fyne.Position{}, func(o fyne.CanvasObject, _ fyne.Position) {
			if l, ok := o.(*control.Link); ok {
				found = found || strings.HasSuffix(l.Words(), "4.5 of 5")
			}
		})
	}
	if !found {
		t.Error("the page does not say how the vote went")
	}
	b.press("Vote with five fingers…")
	if now := b.screen.(*sheet.Sheet); now.ID != s.ID {
		t.Error("another sheet is begun")
	}
	b.press("Cancel")
	if got := b.saved().Ratings("value-safety", "doing"); len(got) != 2 || got[1].Step != 4.5 {
		t.Errorf("saved %v", got)
	}
	b.do("undo")
	if got := b.open.doc.Group().Ratings("value-safety", "doing"); len(got) != 1 || got[0].Step != 2 {
		t.Errorf("undone to %v", got)
	}
}
