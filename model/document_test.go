package model

import (
	"encoding/json"
	"errors"
	"testing"
	"time"

	"pgregory.net/rapid"
)

func testBoard() *Activity {
	return &Activity{ID: "test", Kind: KindBoard, Zones: []Zone{
		{ID: "left", Shape: ShapeCircle, Rect: Rect{60, 50, 640, 600}},
		{ID: "right", Shape: ShapeCircle, Rect: Rect{560, 50, 640, 600}},
		{ID: "both", Shape: ShapeOverlap, Of: []string{"left", "right"}},
		{ID: "box", Shape: ShapeBox, Rect: Rect{60, 710, 1294, 250}},
	}}
}

func snapshot(t *rapid.T, g *Group) string {
	b, err := json.Marshal(g)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

func noteIDs(s *Sheet) []ID {
	var ids []ID
	for _, n := range s.Notes {
		ids = append(ids, n.ID)
	}
	return ids
}

func newTestDocument(t rapid.TB, notes int) (*Document, *Activity, ID) {
	t.Helper()
	a := testBoard()
	s := NewSheet(a.ID, "One", time.Now())
	for range notes {
		s.Notes = append(s.Notes, NewNote("note", ColourA, Rect{100, 100, NoteWidth, NoteHeight}))
	}
	g := NewGroup("Test", time.Now())
	g.Sheets = []*Sheet{s}
	return NewDocument(g), a, s.ID
}

func must(t rapid.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func TestOneBurstIsOneStep(t *testing.T) {
	d, _, sheet := newTestDocument(t, 1)
	note := d.Group().Sheet(sheet).Notes[0].ID
	for _, text := range []string{"a", "ab", "abc"} {
		must(t, d.WriteNote(sheet, note, text, 180, 135))
	}
	d.MarkSaved(d.Position())
	must(t, d.WriteNote(sheet, note, "abcd", 180, 135))
	if !d.Unsaved() {
		t.Error("typing on after a save is not unsaved")
	}
	d.Break()
	must(t, d.WriteNote(sheet, note, "x", 180, 135))
	d.Undo()
	if got := d.Group().Sheet(sheet).Note(note).Text; got != "abcd" {
		t.Errorf("after undoing the second burst the note says %q", got)
	}
	d.Undo()
	if got := d.Group().Sheet(sheet).Note(note).Text; got != "note" {
		t.Errorf("after undoing the first burst the note says %q", got)
	}
}

func TestUnsavedFollowsThePosition(t *testing.T) {
	d, a, sheet := newTestDocument(t, 2)
	if d.Unsaved() {
		t.Fatal("a fresh document is unsaved")
	}
	must(t, d.NudgeNotes(sheet, noteIDs(d.Group().Sheet(sheet)), 5, 5, a.Bounds()))
	d.MarkSaved(d.Position())
	d.Undo()
	if !d.Unsaved() {
		t.Error("undoing what was saved must be unsaved")
	}
	d.Redo()
	if d.Unsaved() {
		t.Error("redoing to what was saved must be saved")
	}
}

func TestReadOnlyRefusesEverything(t *testing.T) {
	d, _, sheet := newTestDocument(t, 1)
	must(t, d.RenameSheet(sheet, "Two"))
	d.SetReadOnly(true)
	if err := d.RenameSheet(sheet, "Three"); !errors.Is(err, ErrReadOnly) {
		t.Errorf("rename: %v", err)
	}
	if _, ok := d.Undo(); ok {
		t.Error("undo went through")
	}
}

func TestAnEditThatFailsLeavesNoTrace(t *testing.T) {
	d, _, sheet := newTestDocument(t, 1)
	before := d.Group()
	err := d.Edit(Step{Name: "x"}, func(draft *Draft) error {
		s, _ := draft.Sheet(sheet)
		s.Title = "half done"
		return errors.New("no")
	})
	if err == nil || d.Group() != before {
		t.Error("the group changed")
	}
	if _, ok := d.NextUndo(); ok {
		t.Error("a step was recorded")
	}
}

func TestListenersHearUntilStopped(t *testing.T) {
	d, _, sheet := newTestDocument(t, 1)
	heard := 0
	stop := d.Listen(func(c Change) {
		if c.Before == c.After {
			t.Error("a change without a difference")
		}
		heard++
	})
	must(t, d.RenameSheet(sheet, "Two"))
	d.Undo()
	d.Redo()
	stop()
	d.Undo()
	if heard != 3 {
		t.Errorf("heard %d changes, want 3", heard)
	}
}

func TestTooLongTextIsRefused(t *testing.T) {
	d, _, sheet := newTestDocument(t, 1)
	long := make([]rune, MaxNoteText+1)
	for i := range long {
		long[i] = 'ä'
	}
	var tooLong *TextTooLongError
	err := d.WriteNote(sheet, d.Group().Sheet(sheet).Notes[0].ID, string(long), 1, 1)
	if !errors.As(err, &tooLong) || tooLong.Runes != MaxNoteText+1 {
		t.Errorf("got %v", err)
	}
	must(t, d.WriteNote(sheet, d.Group().Sheet(sheet).Notes[0].ID, string(long[1:]), 900, 900))
}
