package ui

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"commonground/model"
	"commonground/model/guide"
	"commonground/printables/wording"
	"commonground/ui/screen"
)

// TestAHardMomentByKeys: one press and a few letters from anywhere lead to what to do, with
// what the group agreed; what is written beside it is kept and undone as one step.
func TestAHardMomentByKeys(t *testing.T) {
	b := newBench(t)
	b.OpenExample()
	b.settle()
	b.do("go-hard")
	b.settle()
	hard := guide.On(guide.Hard)[0]
	said := wording.OfGuide(b.words, hard)
	test.Type(b.win.Canvas().Focused(), said.Title)
	b.key(fyne.KeyReturn)
	b.settle()
	if at := b.screen.Place(); at.Where != screen.AtHard || at.Part != hard.ID {
		t.Fatalf("at %+v", at)
	}
	b.wantSaid(said.Parts[0].Lines[0])
	doc := b.open.doc
	agreement := doc.Group().AgreementNow()
	shown := false
	for _, r := range agreement.Agreement.Rules {
		shown = shown || b.says(r.Text)
	}
	if !shown {
		t.Error("nothing of the agreement is shown")
	}
}

// TestNotesBesideAGuide: they are kept, undone and shown again, and are no part of what is
// printed.
func TestNotesBesideAGuide(t *testing.T) {
	b := newBench(t)
	b.OpenExample()
	b.settle()
	hard := guide.On(guide.Hard)[0]
	b.OpenGuide(hard.ID)
	doc := b.open.doc
	if err := doc.SetGuideNote(hard.ID, "Ros waits outside"); err != nil {
		t.Fatal(err)
	}
	b.settle()
	if got := b.areas(); len(got) != 1 || got[0].Text != "Ros waits outside" {
		t.Errorf("%d places to write, not one that says so", len(got))
	}
	b.Undo()
	b.settle()
	if got := doc.Group().GuideNotes[hard.ID]; got != "" {
		t.Errorf("after undo: %q", got)
	}
	if step, ok := doc.NextRedo(); !ok || step.Name != model.StepGuideNote {
		t.Errorf("redo: %+v", step)
	}
}

// TestHardMomentsStayAtTheDesk: neither the wall nor the room view shows them, and while the
// room sees the desk no key opens them.
func TestHardMomentsStayAtTheDesk(t *testing.T) {
	b := newBench(t)
	b.OpenExample()
	b.settle()
	b.GoTo(screen.AtHard)
	if _, ok := b.sourceHere(); ok {
		t.Error("the wall would show the choice of hard moments")
	}
	b.OpenGuide(guide.On(guide.Hard)[0].ID)
	if _, ok := b.sourceHere(); ok {
		t.Error("the wall would show a hard moment")
	}
	b.ShowRoom(true)
	if b.Room() {
		t.Error("the room sees a hard moment")
	}
	b.OpenSheet(b.open.doc.Group().Sheets[0].ID)
	b.ShowRoom(true)
	b.settle()
	for _, c := range b.GroupCommands()[screen.MenuGo] {
		if c.ID == "go-hard" && c.On() {
			t.Error("a key would show hard moments to the room")
		}
	}
	b.ShowRoom(false)
}
