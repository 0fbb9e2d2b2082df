package model_test

import (
	"testing"
	"time"

	"commonground/model"
	"commonground/model/catalogue"
)

// TestWhatWaitsInAFullTrayGetsLarger as the others leave it, sent by keys or dragged, within the
// same step of undo; and it does not move at each that leaves.
func TestWhatWaitsInAFullTrayGetsLarger(t *testing.T) {
	a, _ := catalogue.Find("connect")
	for name, send := range map[string]func(d *model.Document, s *model.Sheet, n *model.Note, i int){
		"sent": func(d *model.Document, s *model.Sheet, n *model.Note, i int) {
			if _, err := d.SendToZone(a, s.ID, []model.ID{n.ID}, &a.Zones[i%4], typed); err != nil {
				t.Fatal(err)
			}
		},
		"dragged": func(d *model.Document, s *model.Sheet, n *model.Note, i int) {
			to := map[model.ID]model.Point{n.ID: {X: 60 + 30*float64(i), Y: 200 + 5*float64(i)}}
			if _, err := d.DropNotes(a, s.ID, to, n.ID, typed); err != nil {
				t.Fatal(err)
			}
		},
	} {
		g := model.NewGroup("Circle", time.Unix(0, 0))
		s := model.NewSheet(a.ID, "One", time.Unix(0, 0))
		g.Sheets = []*model.Sheet{s}
		d := model.NewDocument(g)
		notes := shouts(40)
		if _, err := d.AddToZone(model.StepAddNote, a, s.ID, nil, typed, notes...); err != nil {
			t.Fatal(err)
		}
		last := func() model.Rect { return waiting(d, s.ID, notes[39].ID) }
		small, moves := last(), 0
		for i, n := range notes[:39] {
			before := last()
			send(d, d.Group().Sheet(s.ID), n, i)
			if after := last(); after.W != before.W {
				if moves++; after.W < before.W {
					t.Errorf("%s: after %d the last is smaller, %v instead of %v", name, i+1, after, before)
				}
				d.Undo()
				if undone := last(); undone != before {
					t.Errorf("%s: undone, the last lies at %v instead of %v", name, undone, before)
				}
				d.Redo()
			}
			checkTray(t, a, d.Group().Sheet(s.ID))
		}
		if last().W < 1.5*small.W || moves > 6 {
			t.Errorf("%s: the last is %v wide, in the full tray it was %v; it moved %d times", name, last().W, small.W, moves)
		}
	}
}

func waiting(d *model.Document, sheet, note model.ID) model.Rect {
	for _, n := range d.Group().Sheet(sheet).Notes {
		if n.ID == note {
			return n.Rect
		}
	}
	return model.Rect{}
}

// checkTray holds what waits to lying wholly in the tray, none on another.
func checkTray(t *testing.T, a *model.Activity, s *model.Sheet) {
	t.Helper()
	tray, _ := a.Tray()
	var mine []*model.Note
	for _, n := range s.Notes {
		if !a.InTray(n) {
			continue
		}
		if n.Within(tray) != n.Rect {
			t.Fatalf("%v reaches out of the tray", n.Rect)
		}
		for _, o := range mine {
			if o.Overlaps(n.Rect) {
				t.Fatalf("%v lies on %v", n.Rect, o.Rect)
			}
		}
		mine = append(mine, n)
	}
}
