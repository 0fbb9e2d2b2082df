package model

import (
	"encoding/json"
	"errors"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"
)

var today = time.Date(2026, 3, 3, 19, 0, 0, 0, time.UTC)

// portraits is a document with one sheet of so many portraits, named a, b, c …
func portraits(t testing.TB, n int) (*Document, ID) {
	t.Helper()
	d := NewDocument(NewGroup("g", today))
	d.SetClock(func() time.Time { return today })
	s := NewSheet("portrait", "My portrait", today)
	if err := d.AddSheet(s); err != nil {
		t.Fatal(err)
	}
	for i := range n {
		if err := d.AddPortrait(s.ID, &Portrait{ID: NewID(), Name: string(rune('a' + i))}); err != nil {
			t.Fatal(err)
		}
	}
	return d, s.ID
}

func names(d *Document, sheet ID) string {
	out := ""
	for _, p := range d.Group().Sheet(sheet).Portraits {
		out += p.Name
	}
	return out
}

func TestPortraitsInOrder(t *testing.T) {
	d, s := portraits(t, 4)
	id := func(i int) ID { return d.Group().Sheet(s).Portraits[i].ID }
	must(t, d.MovePortrait(s, id(0), 2))
	must(t, d.MovePortrait(s, id(3), -9))
	must(t, d.DeletePortrait(s, id(1)))
	if got := names(d, s); got != "dca" {
		t.Errorf("%s, want dca", got)
	}
	for range 3 {
		d.Undo()
	}
	if got := names(d, s); got != "abcd" {
		t.Errorf("undone to %s", got)
	}
}

func TestOnePictureAtATime(t *testing.T) {
	d, s := portraits(t, 1)
	p := func() *Portrait { return d.Group().Sheet(s).Portraits[0] }
	must(t, d.PicturePortrait(s, p().ID, []byte("x")))
	must(t, d.DoodlePortrait("edit.doodle.draw", s, p().ID, Doodle{{{1, 1}}}))
	if p().Picture != nil || len(p().Doodle) != 1 {
		t.Errorf("%+v", p())
	}
	must(t, d.IconPortrait(s, p().ID, "cat"))
	if len(p().Doodle) != 0 || p().Icon != "cat" {
		t.Errorf("%+v", p())
	}
	must(t, d.PicturePortrait(s, p().ID, nil))
	if p().Pictured() {
		t.Errorf("%+v", p())
	}
	for range 3 {
		d.Undo()
	}
	if string(p().Picture) != "x" {
		t.Errorf("undone to %+v", p())
	}
}

func TestWritingAPortraitIsOneStep(t *testing.T) {
	d, s := portraits(t, 1)
	id := d.Group().Sheet(s).Portraits[0].ID
	for _, text := range []string{"c", "ch", "chess"} {
		must(t, d.WritePortrait(s, id, PortraitLikes, text))
	}
	must(t, d.WritePortrait(s, id, PortraitShare, "chess"))
	var long *TextTooLongError
	if err := d.WritePortrait(s, id, PortraitShare, strings.Repeat("é", MaxNoteText+1)); !errors.As(err, &long) {
		t.Errorf("4,001 characters: %v", err)
	}
	must(t, d.WritePortrait(s, id, PortraitShare, strings.Repeat("é", MaxNoteText)))
	d.Undo()
	d.Undo()
	if p := d.Group().Sheet(s).Portraits[0]; p.Likes != "" || p.Share != "" || p.Name != "a" {
		t.Errorf("undone to %+v", p)
	}
}

func TestSheetsOfPortraitsAreFullOnce(t *testing.T) {
	d, s := portraits(t, 0)
	must(t, d.EditPortraits(Step{}, s, func([]*Portrait) ([]*Portrait, error) {
		out := make([]*Portrait, MaxPortraits)
		for i := range out {
			out[i] = &Portrait{ID: NewID()}
		}
		return out, nil
	}))
	if err := d.AddPortrait(s, &Portrait{ID: NewID()}); !errors.Is(err, ErrFull) {
		t.Errorf("one more: %v", err)
	}
}

func TestEditsOfPortraitsThatAreNotThere(t *testing.T) {
	d, s := portraits(t, 1)
	at := d.Position()
	for _, err := range []error{
		d.WritePortrait(s, NewID(), PortraitName, "x"), d.MovePortrait(s, NewID(), 0), d.IconPortrait(s, NewID(), "cat"),
		d.DisposePortrait(s, NewID()), d.DisposePortraits(NewID(), today),
	} {
		if !errors.Is(err, ErrNotFound) {
			t.Errorf("%v", err)
		}
	}
	if d.Position() != at {
		t.Error("something changed")
	}
}

// reachable is everything that can be brought back, as text.
func reachable(t testing.TB, d *Document) string {
	t.Helper()
	b, err := json.Marshal(d.Ever())
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

func TestKeepOrDispose(t *testing.T) {
	d, s := portraits(t, 2)
	sheet := func() *Sheet { return d.Group().Sheet(s) }
	if _, kept := sheet().PortraitsKept(); kept {
		t.Error("kept before anybody said so")
	}
	must(t, d.KeepPortraits(s, today))
	if day, kept := sheet().PortraitsKept(); !kept || day != "2026-03-03" {
		t.Errorf("kept %v on %q", kept, day)
	}
	var forgets []bool
	d.Listen(func(c Change) { forgets = append(forgets, c.Forgets) })
	must(t, d.DisposePortraits(s, today))
	if day, done := sheet().PortraitsDisposed(); !done || day != "2026-03-03" || len(sheet().Portraits) != 0 {
		t.Errorf("disposed of %v on %q", done, day)
	}
	if len(forgets) != 1 || !forgets[0] {
		t.Errorf("listeners hear %v", forgets)
	}
	must(t, d.AddPortrait(s, &Portrait{ID: NewID(), Name: "new"}))
	if _, done := sheet().PortraitsDisposed(); done || forgets[1] {
		t.Error("a new start counts as disposed of")
	}
}

// Cards that were deleted in the usual way before are disposed of too, though the sheet
// is empty by then.
func TestDisposingOfWhatWasDeleted(t *testing.T) {
	d, s := portraits(t, 0)
	must(t, d.AddPortrait(s, &Portrait{ID: NewID(), Name: "Secretname"}))
	must(t, d.DeletePortrait(s, d.Group().Sheet(s).Portraits[0].ID))
	must(t, d.DisposePortraits(s, today))
	if strings.Contains(reachable(t, d), "Secretname") {
		t.Error("undo brings it back")
	}
	if _, done := d.Group().Sheet(s).PortraitsDisposed(); !done {
		t.Error("nothing says that it was done")
	}
}

func TestDisposingReachesDeletedCopiesOnly(t *testing.T) {
	d, s := portraits(t, 0)
	must(t, d.AddPortrait(s, &Portrait{ID: NewID(), Name: "Secretname"}))
	gone, err := d.DuplicateSheet(s, "copy")
	must(t, err)
	must(t, d.DeleteSheet(gone))
	must(t, d.DisposePortraits(s, today))
	if strings.Contains(reachable(t, d), "Secretname") {
		t.Error("a deleted copy can be brought back")
	}

	d, s = portraits(t, 2)
	kept, err := d.DuplicateSheet(s, "copy")
	must(t, err)
	must(t, d.DisposePortraits(s, today))
	if got := names(d, kept); got != "ab" {
		t.Errorf("a copy in the group is left with %q", got)
	}
}

func TestDisposingOfOne(t *testing.T) {
	d, s := portraits(t, 0)
	must(t, d.AddPortrait(s, &Portrait{ID: NewID(), Name: "Secretname"}))
	must(t, d.AddPortrait(s, &Portrait{ID: NewID(), Name: "b"}))
	must(t, d.WritePortrait(s, d.Group().Sheet(s).Portraits[0].ID, PortraitName, "Other"))
	must(t, d.DisposePortrait(s, d.Group().Sheet(s).Portraits[0].ID))
	if got := names(d, s); got != "b" {
		t.Errorf("left with %q", got)
	}
	if all := reachable(t, d); strings.Contains(all, "Secretname") || strings.Contains(all, "Other") {
		t.Error("undo brings it back")
	}
	if _, done := d.Group().Sheet(s).PortraitsDisposed(); done {
		t.Error("the whole sheet counts as disposed of")
	}
}

// However cards were made, changed, moved, copied, deleted and undone: after disposing
// nothing that stood on the sheet's cards can be reached, unless on another sheet that is
// still there; and undo and redo go on working.
func TestDisposedIsDisposed(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		d, s := portraits(t, 1)
		for range rapid.IntRange(0, 25).Draw(rt, "edits") {
			anyPortraitEdit(rt, d, s)
		}
		if d.Group().Sheet(s) == nil {
			return
		}
		must(t, d.DisposePortraits(s, today))
		for i, g := range d.Ever() {
			for _, sheet := range g.Sheets {
				copied := sheet.ID != s && d.Group().Sheet(sheet.ID) != nil
				if len(sheet.Portraits) > 0 && !copied {
					rt.Fatalf("state %d keeps %d cards", i, len(sheet.Portraits))
				}
			}
		}
		for _, travel := range []func() (Step, bool){d.Undo, d.Redo} {
			for ok := true; ok; _, ok = travel() {
			}
		}
	})
}

func anyPortraitEdit(t *rapid.T, d *Document, s ID) {
	sheet := d.Group().Sheet(s)
	var id ID
	if sheet != nil && len(sheet.Portraits) > 0 {
		id = rapid.SampledFrom(sheet.Portraits).Draw(t, "portrait").ID
	}
	switch rapid.IntRange(0, 9).Draw(t, "edit") {
	case 9:
		_, _ = d.DuplicatePortrait(s, id)
	case 0:
		_ = d.AddPortrait(s, &Portrait{ID: NewID(), Name: "n"})
	case 1:
		_ = d.WritePortrait(s, id, PortraitLikes, rapid.StringN(0, 3, -1).Draw(t, "text"))
	case 2:
		_ = d.DeletePortrait(s, id)
	case 3:
		_ = d.MovePortrait(s, id, rapid.IntRange(0, 3).Draw(t, "to"))
	case 4:
		_ = d.PicturePortrait(s, id, []byte{1})
	case 5:
		if made, err := d.DuplicateSheet(s, "copy"); err == nil {
			_ = d.DeleteSheet(made)
		}
	case 6:
		d.Undo()
	case 7:
		d.Redo()
	case 8:
		d.Break()
	}
}

// TestTheLastPortraitFits, and no further one.
func TestTheLastPortraitFits(t *testing.T) {
	for name, add := range map[string]func(*Document, ID) error{
		"new": func(d *Document, s ID) error { return d.AddPortrait(s, &Portrait{ID: NewID()}) },
		"copy": func(d *Document, s ID) error {
			return second(d.DuplicatePortrait(s, d.Group().Sheet(s).Portraits[0].ID))
		},
	} {
		d, s := portraits(t, 0)
		must(t, d.EditPortraits(Step{}, s, func([]*Portrait) ([]*Portrait, error) {
			out := make([]*Portrait, MaxPortraits-1)
			for i := range out {
				out[i] = &Portrait{ID: NewID()}
			}
			return out, nil
		}))
		if err := add(d, s); err != nil {
			t.Errorf("the last, %s: %v", name, err)
		}
		if err := add(d, s); !errors.Is(err, ErrFull) {
			t.Errorf("one more, %s: %v", name, err)
		}
	}
}

// TestDisposingOfOneReachesItsDeletedCopies: and nothing before it can be undone, so that the
// next undo takes no sheet away that people believe to have kept.
func TestDisposingOfOneReachesItsDeletedCopies(t *testing.T) {
	d, s := portraits(t, 2) // a and b
	gone, err := d.DuplicateSheet(s, "copy")
	must(t, err)
	must(t, d.DeleteSheet(gone))
	must(t, d.DisposePortrait(s, d.Group().Sheet(s).Portraits[0].ID))
	if strings.Contains(reachable(t, d), `"name":"a"`) {
		t.Error("a deleted copy brings it back")
	}
	if step, ok := d.Undo(); ok || names(d, s) != "b" {
		t.Errorf("undo takes back %v, and leaves %q", step, names(d, s))
	}
}
