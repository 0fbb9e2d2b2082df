package ui

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"commonground/model/guide"
	"commonground/ui/control"
)

// suggest puts a suggestion in the box, by keys.
func (b *bench) suggest(said string) {
	b.t.Helper()
	b.do("suggest")
	for _, r := range said {
		b.win.Canvas().Focused().TypedRune(r)
	}
	b.press(b.words.Text("box.write.put"))
	b.press(b.words.Text("frame.close"))
	b.settle()
}

// TestASuggestionLeavesNothingToCompare: once it is on the disk, no version before it is, and
// the group says that it was changed when it was changed before.
func TestASuggestionLeavesNothingToCompare(t *testing.T) {
	b := newBench(t)
	b.in("Tuesday Circle")
	for _, place := range []string{"Hall", "Library"} {
		if err := b.open.doc.SetDetails("Tuesday Circle", place, 0); err != nil {
			t.Fatal(err)
		}
		b.saved()
	}
	if !strings.Contains(b.written(), ".previous") {
		t.Fatal("no version before the last is kept, so that the test finds nothing")
	}
	was := b.saved().Changed
	b.suggest("Start later")
	now := b.saved()
	if all := b.written(); strings.Contains(all, ".previous") || strings.Count(all, "Start later") != 1 || !now.Changed.Equal(was) {
		t.Errorf("changed at %v, in the library is %s", now.Changed, all)
	}
	b.do("undo")
	if got := b.saved(); len(got.Suggestions) != 1 || got.Place == "Library" {
		t.Errorf("after undo %d suggestions, at %q", len(got.Suggestions), got.Place)
	}
}

// TestTheBoxOnTheOverview says how much there is to read, never what; Ctrl+K leads to the box,
// and to what was answered in it, not to what nobody read yet.
func TestTheBoxOnTheOverview(t *testing.T) {
	b := newBench(t)
	b.in("Tuesday Circle")
	b.suggest("Start later")
	b.wantSaid(b.words.Text("box.banner", "state", b.words.Count("box.waiting", 1)))
	if b.says("Start later") {
		t.Error("the overview says what is in the box")
	}
	b.seek("Start later")
	if b.says(b.words.Text("seek.of.answers")) {
		t.Error("it is found though nobody read it")
	}
	b.key(fyne.KeyEscape)
	b.seek(b.words.Text("frame.go.box"))
	b.key(fyne.KeyReturn)
	b.wantSaid(b.words.Text("box.read.how"))
	control.TopDialog(b.win.Canvas()).Cancel()
	if err := b.open.doc.AnswerSuggestion(b.open.doc.Group().Suggestions[0].ID, "We do, from May"); err != nil {
		t.Fatal(err)
	}
	b.settle()
	if b.says(b.words.Text("box.banner", "state", b.words.Count("box.waiting", 1))) {
		t.Error("it still waits")
	}
	b.seek("from May")
	b.key(fyne.KeyReturn)
	b.wantSaid("Start later")
	b.wantSaid(b.words.Text("box.read.title", "n", 1, "of", 1))
	if b.ShowRoom(true); control.TopDialog(b.win.Canvas()) != nil {
		b.ShowRoom(false)
	}
}

// TestTheRoomNeverSeesTheBox: it closes when the room begins to see the screen, and does not
// open while it does.
func TestTheRoomNeverSeesTheBox(t *testing.T) {
	b := newBench(t)
	b.in("Tuesday Circle")
	b.boardOf("membership", "Carers")
	b.suggest("Start later")
	b.do("go-box")
	b.press(b.words.Text("box.read.do"))
	b.ShowRoom(true)
	if b.settle(); control.TopDialog(b.win.Canvas()) != nil || b.says("Start later") {
		t.Error("the room sees the box")
	}
	b.OpenBox()
	if control.TopDialog(b.win.Canvas()) != nil {
		t.Error("it opens in front of the room")
	}
}

// TestGuidesLeadToTheBox where they speak of one.
func TestGuidesLeadToTheBox(t *testing.T) {
	b := newBench(t)
	b.in("Tuesday Circle")
	led := 0
	for _, g := range guide.All() {
		b.OpenGuide(g.ID)
		b.settle()
		if b.says(b.words.Text("frame.go.box")) != g.Box {
			t.Errorf("%s: leads to the box is not %v", g.ID, g.Box)
		}
		if g.Box {
			led++
		}
	}
	if led == 0 {
		t.Error("no guide leads there")
	}
	b.OpenGuide("ready")
	b.press(b.words.Text("frame.go.box"))
	b.wantSaid(b.words.Text("box.empty"))
}
