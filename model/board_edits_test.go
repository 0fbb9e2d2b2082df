package model_test

import (
	"errors"
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

// TestWhatIsMovedLiesOnTop where it is asked for, and only then.
func TestWhatIsMovedLiesOnTop(t *testing.T) {
	for _, raise := range []bool{true, false} {
		sheet := &model.Sheet{ID: model.NewID(), Activity: "membership"}
		for range 3 {
			sheet.Notes = append(sheet.Notes, model.NewNote("", model.ColourA, model.Rect{X: 10, Y: 20, W: 180, H: 135}))
		}
		low, top := sheet.Notes[0], sheet.Notes[2]
		d := model.NewDocument(&model.Group{Sheets: []*model.Sheet{sheet}})
		now := func() []*model.Note { return d.Group().Sheet(sheet.ID).Notes }
		on := top.ID
		if raise {
			on = low.ID
		}
		if err := d.MoveNotes(model.StepMoveNotes, sheet.ID, map[model.ID]model.Point{low.ID: {X: 300, Y: 400}}, raise); err != nil {
			t.Fatal(err)
		}
		if n := now()[2]; n.ID != on {
			t.Errorf("raise %v: another note is on top", raise)
		}
		d.Undo()
		var up []model.ID
		if raise {
			up = []model.ID{low.ID}
		}
		if err := d.PlaceNotes(model.Step{Name: "x"}, sheet.ID, map[model.ID]model.Rect{low.ID: {X: 300, Y: 400, W: 90, H: 60}}, up); err != nil {
			t.Fatal(err)
		}
		if n := now()[2]; n.ID != on {
			t.Errorf("placed, raise %v: another note is on top", raise)
		}
		if n := d.Group().Sheet(sheet.ID).Note(low.ID); n.Rect != (model.Rect{X: 300, Y: 400, W: 90, H: 60}) {
			t.Errorf("it lies at %v", n.Rect)
		}
	}
}

// TestNudgesGoAsFarAsTheBoard, and notes keep their places beside each other.
func TestNudgesGoAsFarAsTheBoard(t *testing.T) {
	sheet := &model.Sheet{ID: model.NewID(), Activity: "membership"}
	for _, at := range []model.Rect{{X: 30, Y: 40, W: 100, H: 80}, {X: 300, Y: 200, W: 100, H: 80}} {
		sheet.Notes = append(sheet.Notes, model.NewNote("", model.ColourA, at))
	}
	ids := []model.ID{sheet.Notes[0].ID, sheet.Notes[1].ID}
	d := model.NewDocument(&model.Group{Sheets: []*model.Sheet{sheet}})
	board := model.Rect{W: 1000, H: 700}
	for _, c := range []struct {
		dx, dy float64
		want   [2]model.Point
	}{
		{10, 20, [2]model.Point{{X: 40, Y: 60}, {X: 310, Y: 220}}},
		{-50, 5, [2]model.Point{{X: 0, Y: 65}, {X: 270, Y: 225}}},
		{0, -100, [2]model.Point{{X: 0, Y: 0}, {X: 270, Y: 160}}},
		{5000, 5000, [2]model.Point{{X: 630, Y: 460}, {X: 900, Y: 620}}},
	} {
		if err := d.NudgeNotes(sheet.ID, ids, c.dx, c.dy, board); err != nil {
			t.Fatal(err)
		}
		for i, id := range ids {
			if n := d.Group().Sheet(sheet.ID).Note(id); (model.Point{X: n.X, Y: n.Y}) != c.want[i] {
				t.Errorf("by %v, %v note %d went to %v, want %v", c.dx, c.dy, i, n.Rect, c.want[i])
			}
		}
	}
}

// TestLargeBoards are so many pages wide and high.
func TestLargeBoards(t *testing.T) {
	for scale, want := range map[float64]model.Rect{
		0: {W: model.BoardWidth, H: model.BoardHeight},
		1: {W: model.BoardWidth, H: model.BoardHeight},
		2: {W: 2 * model.BoardWidth, H: 2 * model.BoardHeight},
	} {
		if got := (&model.Activity{Scale: scale}).Bounds(); got != want {
			t.Errorf("scale %v gives %v", scale, got)
		}
	}
}

func TestNothingIsAddedToASheetThatIsNotThere(t *testing.T) {
	sheet := &model.Sheet{ID: model.NewID(), Activity: "membership"}
	d := model.NewDocument(&model.Group{Sheets: []*model.Sheet{sheet}})
	a := &model.Activity{Kind: model.KindBoard}
	n := model.NewNote("x", model.ColourA, model.Rect{W: 180, H: 135})
	if _, err := d.AddToZone(model.StepAddNote, a, model.NewID(), nil, nil, n); !errors.Is(err, model.ErrNotFound) {
		t.Errorf("got %v", err)
	}
	if full, err := d.AddToZone(model.StepAddNote, a, sheet.ID, nil, nil); full || err != nil || d.Position() != 0 {
		t.Errorf("nothing was added: %v, %v", full, err)
	}
	if _, err := d.AddToZone(model.StepAddNote, a, sheet.ID, nil, nil, n); err != nil || len(d.Group().Sheet(sheet.ID).Notes) != 1 {
		t.Errorf("got %v", err)
	}
	if b := a.Bounds(); n.Rect.Within(b) != n.Rect {
		t.Errorf("it lies at %v", n.Rect)
	}
}
