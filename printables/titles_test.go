package printables

import (
	"math"
	"testing"

	"commonground/model"
	"commonground/model/catalogue"
	"commonground/printables/mark"
)

// TestLargerTitles: titles in larger text cover no note, no other title and nothing beside the
// board, are never smaller than usual, and on an empty board they are larger.
func TestLargerTitles(t *testing.T) {
	k, pal := newTestKit(t), PaperPalette()
	const letters = 47 // on a small laptop with text at 200 %
	for _, a := range boards() {
		for _, count := range []int{0, 3, 12, 30} {
			d, sheet := boardOf(t, a)
			for i := range a.Zones {
				if count > 0 && (count < 20 || i == 0) {
					if _, err := d.AddToZone(model.StepPasteNotes, a, sheet, &a.Zones[i], k.NoteSizer(a), suggestions(count)...); err != nil {
						t.Fatal(err)
					}
				}
			}
			s := d.Group().Sheet(sheet)
			b := a.In(s)
			usual := titleBoxes(k.KeyedTitles(b, Titling{}, pal))
			large := titleBoxes(k.KeyedTitles(b, Titling{Letters: letters, Notes: s.Notes}, pal))
			if len(large) != len(b.Zones) {
				t.Fatalf("%s: %d titles", a.ID, len(large))
			}
			for i, box := range large {
				r := model.Rect(box.back)
				close := a.ID == "partners" // whose frames lie one within the other
				if box.size < usual[i].size || count == 0 && !close && box.size < 1.1*usual[i].size {
					t.Errorf("%s, %d notes a zone: title %d has letters of %.1f instead of %.1f", a.ID, count, i+1, box.size, usual[i].size)
				}
				if r.Within(b.Bounds()) != r {
					t.Errorf("%s, %d notes a zone: title %d reaches over the edge: %v", a.ID, count, i+1, r)
				}
				for j, other := range large {
					if j != i && r.Overlaps(model.Rect(other.back)) {
						t.Errorf("%s, %d notes a zone: titles %d and %d cover each other", a.ID, count, i+1, j+1)
					}
				}
				for _, n := range s.Notes {
					if n.Overlaps(r) && !n.Overlaps(model.Rect(usual[i].back)) {
						t.Errorf("%s, %d notes a zone: title %d covers the note at %v", a.ID, count, i+1, n.Rect)
					}
				}
			}
		}
	}
}

// TestTitlesOfABoardAreAlike: none is much larger than another, with keys or without.
func TestTitlesOfABoardAreAlike(t *testing.T) {
	k, pal := newTestKit(t), PaperPalette()
	for _, a := range append(boards(), catalogue.More()...) {
		if a.Kind != model.KindBoard {
			continue
		}
		for what, marks := range map[string][]mark.Mark{"paper": k.ZoneTitles(a, pal), "screen": k.KeyedTitles(a, Titling{}, pal)} {
			least, most := math.Inf(1), 0.0
			for _, box := range titleBoxes(marks) {
				least, most = min(least, box.size), max(most, box.size)
			}
			if most > 1.3*least || least < 18 {
				t.Errorf("%s: titles on %s are from %.1f to %.1f", a.ID, what, least, most)
			}
		}
	}
}

type titleBox struct {
	back mark.Rect
	size float64
}

// titleBoxes are what lies behind each title, and the size of its letters.
func titleBoxes(marks []mark.Mark) (out []titleBox) {
	for _, m := range marks {
		switch m := m.(type) {
		case mark.Shape:
			out = append(out, titleBox{back: m.Path.Bounds()})
		case mark.Line:
			out[len(out)-1].size = m.Size
		}
	}
	return out
}
