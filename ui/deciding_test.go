package ui

import (
	"testing"

	"commonground/model"
	"commonground/ui/command"
	"commonground/ui/control"
	"commonground/ui/screen"
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
