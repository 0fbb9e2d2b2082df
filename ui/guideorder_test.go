package ui

import (
	"slices"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"commonground/model"
	"commonground/model/catalogue"
	"commonground/printables/wording"
	"commonground/ui/sheet"
	"commonground/ui/surface"
)

// TestWhatItIsForComesFirst: in the guide of every activity that says so, above what is worked
// with there, also once something is on the sheet; where it is one line by then, that opens.
func TestWhatItIsForComesFirst(t *testing.T) {
	b := newBench(t)
	b.in("Tuesday Circle")
	b.win.Resize(fyne.NewSize(1280, 800))
	for _, a := range slices.Concat(catalogue.All(), catalogue.More()) {
		purpose := wording.Of(b.words, a).Purpose
		if purpose == "" {
			continue
		}
		for _, texts := range [][]string{nil, {"Carers"}} {
			s := b.boardOf(a.ID, texts...)
			if s.Guide.Parts.Objects[0] != s.Guide.About.Box || !s.Guide.About.Box.Visible() {
				t.Errorf("%s: something else comes first", a.ID)
			}
			if texts == nil && s.Todos == nil && !b.says(purpose) {
				t.Errorf("%s: whoever begins has to open it", a.ID)
			}
			if s.Guide.About.Head.Visible() && !b.says(purpose) {
				test.Tap(s.Guide.About.Head)
			}
			if b.settle(); !b.says(purpose) {
				t.Errorf("%s: it does not say what it is for", a.ID)
			}
		}
	}
}

// TestTheCardStaysInSight below what the activity is for, on the smallest window, as soon as a
// note is selected.
func TestTheCardStaysInSight(t *testing.T) {
	for _, text := range []float64{1, 1.25} {
		b, _ := sized(t, "partners", fyne.NewSize(1024, 768), text)
		s := b.boardOf("partners", "Library")
		s.Surface.(surface.Showing).ShowNote(b.open.doc.Group().Sheet(s.ID).Notes[0].ID)
		b.settle()
		for _, id := range []string{"offer", model.NoteContact} {
			area := s.Card.Fields[id].Area
			at := fyne.CurrentApp().Driver().AbsolutePositionForObject(area)
			if !area.Visible() || at.Y <= 0 || at.Y+area.Size().Height > 768 {
				t.Errorf("at %v the field %s is at %v", text, id, at)
			}
		}
		b.end()
	}
}

// TestAnotherTextSizeKeepsTheNote that is selected, and with it the form about its card.
func TestAnotherTextSizeKeepsTheNote(t *testing.T) {
	b, _ := sized(t, "partners", fyne.NewSize(1366, 768), 1)
	s := b.boardOf("partners", "Library", "Town council")
	note := b.open.doc.Group().Sheet(s.ID).Notes[1].ID
	for _, list := range []bool{false, true} {
		if list {
			b.do(s.FlipCommand().ID)
			b.settle()
		}
		s = b.screen.(*sheet.Sheet)
		s.Surface.(surface.Showing).ShowNote(note)
		b.settle()
		b.stepText(1)
		b.settle()
		s = b.screen.(*sheet.Sheet)
		if got := s.Selected(); len(got) != 1 || got[0] != note || !s.Card.Card.Visible() {
			t.Errorf("as a list: %v, %v is selected", list, got)
		}
	}
}
