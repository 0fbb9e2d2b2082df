package ui

import (
	"fmt"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"commonground/model"
	"commonground/ui/sheet"
	"commonground/ui/surface"
	"commonground/ui/surfaces/board"
	"commonground/ui/surfaces/outline"
)

// crowded opens a sheet of an activity whose first zone holds so many notes.
func (b *bench) crowded(activity string, count int) *sheet.Sheet {
	b.t.Helper()
	b.win.Resize(fyne.NewSize(1280, 800))
	s := b.boardOf(activity)
	var notes []*model.Note
	for i := range count {
		notes = append(notes, model.NewNote(fmt.Sprintf("Something that we said, number %d", i+10), model.ColourA, model.Rect{}))
	}
	size := b.kit.NoteSizer(s.Activity)
	if _, err := b.open.doc.AddToZone(model.StepPasteNotes, s.Activity, s.ID, &s.Activity.Zones[0], size, notes...); err != nil {
		b.t.Fatal(err)
	}
	b.settle()
	return s
}

// outermost are the notes that are furthest to the right, and furthest down.
func outermost(notes []*model.Note) []model.ID {
	right, low := notes[0], notes[0]
	for _, n := range notes {
		if n.X+n.W > right.X+right.W {
			right = n
		}
		if n.Y+n.H > low.Y+low.H {
			low = n
		}
	}
	return []model.ID{right.ID, low.ID}
}

// wantInPlace wants all notes in the first zone, and none on another.
func (b *bench) wantInPlace(when string, s *sheet.Sheet, overlaps bool) {
	b.t.Helper()
	now := b.open.doc.Group().Sheet(s.ID)
	a := s.Activity.In(now)
	for i, n := range now.Notes {
		if z := a.ZoneOf(n); z == nil || z.ID != a.Zones[0].ID {
			b.t.Fatalf("%s, %s: %q has left its zone for %v", a.ID, when, n.Text, n.Rect)
		}
		for _, o := range now.Notes[:i] {
			if overlaps && n.Overlaps(o.Rect) {
				b.t.Errorf("%s, %s: %v lies on %v", a.ID, when, n.Rect, o.Rect)
			}
		}
	}
}

// TestWhatIsPutOnANoteOfAFullZone leaves it there and covers no other: more words, a picture, and
// what a partner could offer; each is one step.
func TestWhatIsPutOnANoteOfAFullZone(t *testing.T) {
	for _, activity := range []string{"run-strengths", "partners", "membership"} {
		b := newBench(t)
		b.in("Tuesday Circle")
		s := b.crowded(activity, 25)
		if s.Card != nil {
			b.wantOneStepInPlace("with an offer", s, func() {
				field := s.Card.Fields["offer"].Area
				b.win.Canvas().Focus(field)
				test.Type(field, "A warm room on two mornings a week, and someone who knows all the forms")
				b.win.Canvas().Unfocus()
			})
		}
		b.wantOneStepInPlace("with a picture", s, func() { s.Surface.(*board.Board).SetIcon("cup") })
		b.do("show-list")
		b.wantOneStepInPlace("written on in the list", s, func() {
			s.Surface.(*outline.Outline).EditNote()
			b.settle()
			for _, word := range []string{" and", " somewhere", " to", " sit", " in", " peace"} {
				b.write(word)
				b.wantInPlace("while"+word+" is written", s, false)
			}
			b.key(fyne.KeyEscape)
		})
	}
}

func (b *bench) wantOneStepInPlace(name string, s *sheet.Sheet, put func()) {
	b.t.Helper()
	for _, id := range outermost(b.open.doc.Group().Sheet(s.ID).Notes) {
		before := b.open.doc.Group()
		s.Surface.(surface.Showing).ShowNote(id)
		b.settle()
		put()
		b.settle()
		if b.open.doc.Group() == before {
			b.t.Fatalf("%s, %s: nothing has changed", s.Activity.ID, name)
		}
		b.wantInPlace(name, s, true)
		b.open.doc.Undo()
		b.settle()
		if b.open.doc.Group() != before {
			b.t.Errorf("%s, %s: that was not one step", s.Activity.ID, name)
		}
	}
}
