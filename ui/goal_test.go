package ui

import (
	"testing"

	"commonground/model"
	"commonground/ui/sheet"
)

// TestTheDeskCountsToTenAndUndoTakesItBack: the bar counts, the guide celebrates while all ten
// are there, and nothing has to be pressed for it.
func TestTheDeskCountsToTenAndUndoTakesItBack(t *testing.T) {
	b := newBench(t)
	b.in("Tuesday Circle")
	b.OpenActivity("ice-ten")
	b.settle()
	s := b.screen.(*sheet.Sheet)
	title := b.words.Text("sheet.goal.title")
	b.wantSaid("0 of 10")
	for i, z := range s.Activity.Zones[:10] {
		c := z.Centre()
		n := model.NewNote("toast", model.ColourA, model.Rect{X: c.X - 60, Y: c.Y - 40, W: 120, H: 80})
		b.open.doc.Break()
		if err := b.open.doc.AddNotes("edit.note.add", s.ID, n); err != nil {
			t.Fatal(err)
		}
		b.settle()
		if i == 6 {
			b.wantSaid("7 of 10")
			if b.says(title) {
				t.Error("seven are celebrated")
			}
		}
	}
	b.wantSaid("10 of 10")
	b.wantSaid(title)
	b.wantSaid(b.words.Text("sheet.goal.text"))
	if b.win.Canvas().Overlays().Top() != nil {
		t.Error("a dialog is in the way")
	}
	b.do("undo")
	b.settle()
	b.wantSaid("9 of 10")
	if b.says(b.words.Text("sheet.goal.text")) {
		t.Error("nine are celebrated")
	}
}
