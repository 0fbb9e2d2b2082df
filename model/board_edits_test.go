package model_test

import (
	"testing"
	"time"

	"commonground/model"
)

func TestWhatIsWrittenOnANewNoteBelongsToAddingIt(t *testing.T) {
	g := model.NewGroup("Tuesday Circle", time.Now())
	sheet := &model.Sheet{ID: model.NewID(), Activity: "membership"}
	g.Sheets = []*model.Sheet{sheet}
	d := model.NewDocument(g)
	n := model.NewNote("S", model.ColourA, model.Rect{W: 180, H: 135})
	if err := d.AddNotes(model.StepAddNote, sheet.ID, n); err != nil {
		t.Fatal(err)
	}
	for _, text := range []string{"St", "Ste", "Step-free"} {
		if err := d.WriteNote(sheet.ID, n.ID, text, 180, 135); err != nil {
			t.Fatal(err)
		}
	}
	if step, ok := d.Undo(); !ok || step.Name != model.StepAddNote {
		t.Fatalf("undid %v, want the adding", step)
	}
	if got := len(d.Group().Sheet(sheet.ID).Notes); got != 0 {
		t.Fatalf("%d notes after undo, want none", got)
	}
}
