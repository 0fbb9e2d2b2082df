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

// someNotes picks a part of a sheet's notes.
func someNotes(t *rapid.T, s *Sheet) []ID {
	var out []ID
	for _, id := range noteIDs(s) {
		if rapid.Bool().Draw(t, "picked") {
			out = append(out, id)
		}
	}
	return out
}

// anEdit makes one edit of any kind.
func anEdit(t *rapid.T, d *Document, a *Activity, sheet ID) {
	s := d.Group().Sheet(sheet)
	ids := someNotes(t, s)
	var err error
	switch rapid.IntRange(0, 10).Draw(t, "edit") {
	case 0, 1:
		text := rapid.StringN(0, 40, 200).Draw(t, "text")
		err = d.AddNotes(StepAddNote, sheet, NewNote(text, ColourA, Rect{100, 100, NoteWidth, NoteHeight}))
	case 2:
		if len(ids) > 0 {
			err = d.WriteNote(sheet, ids[0], rapid.StringN(0, 9, 30).Draw(t, "typed"), 200, 150)
		}
	case 3:
		to := map[ID]Point{}
		for _, id := range ids {
			to[id] = Point{rapid.Float64Range(0, 1200).Draw(t, "x"), rapid.Float64Range(0, 800).Draw(t, "y")}
		}
		err = d.MoveNotes(StepMoveNotes, sheet, to, rapid.Bool().Draw(t, "raise"))
	case 4:
		err = d.NudgeNotes(sheet, ids, 10, -5, a.Bounds())
	case 5:
		_, err = d.SendToZone(a, sheet, ids, &a.Zones[rapid.IntRange(0, len(a.Zones)-1).Draw(t, "zone")], nil)
	case 6:
		err = d.DeleteNotes(sheet, ids...)
	case 7:
		err = d.ColourNotes(sheet, ids, ColourC)
	case 8:
		_, err = d.TidyZones(a, sheet, nil)
	case 9:
		err = d.RenameSheet(sheet, rapid.StringN(0, 9, 30).Draw(t, "title"))
	case 10:
		if len(ids) > 0 {
			err = d.MergeNotes(a, sheet, ids[0], ids, nil)
		}
	}
	if err != nil {
		t.Fatal(err)
	}
	if rapid.Bool().Draw(t, "break") {
		d.Break()
	}
}

func TestUndoAndRedoRetraceEveryEdit(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a := testBoard()
		g := NewGroup("Test", time.Unix(0, 0))
		sheet := NewSheet(a.ID, "One", time.Unix(0, 0))
		g.Sheets = []*Sheet{sheet}
		d := NewDocument(g)
		d.SetClock(func() time.Time { return time.Unix(1000, 0) })
		states := map[Position]string{d.Position(): snapshot(t, g)}
		groups := map[*Group]string{g: snapshot(t, g)}
		for range rapid.IntRange(1, 25).Draw(t, "steps") {
			anEdit(t, d, a, sheet.ID)
			states[d.Position()] = snapshot(t, d.Group())
			groups[d.Group()] = states[d.Position()]
		}
		last := snapshot(t, d.Group())
		for {
			if _, ok := d.Undo(); !ok {
				break
			}
			if got := snapshot(t, d.Group()); got != states[d.Position()] {
				t.Fatalf("undo to %d: %s, want %s", d.Position(), got, states[d.Position()])
			}
		}
		if d.Group() != g {
			t.Fatal("undoing everything did not lead back to the first group")
		}
		for {
			if _, ok := d.Redo(); !ok {
				break
			}
		}
		if snapshot(t, d.Group()) != last {
			t.Fatal("redoing everything did not lead to the last group")
		}
		for held, was := range groups {
			if snapshot(t, held) != was {
				t.Fatal("a group handed out earlier was changed")
			}
		}
	})
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
