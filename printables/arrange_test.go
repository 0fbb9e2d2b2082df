package printables

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"commonground/model"
	"commonground/model/catalogue"
)

// boards are the activities of which notes are put in zones.
func boards() []*model.Activity {
	return slices.DeleteFunc(catalogue.All(), func(a *model.Activity) bool {
		return a.Kind != model.KindBoard && a.Kind != model.KindAgreement
	})
}

// sizer measures each text once.
func sizer(k *Kit, a *model.Activity) model.Sizer {
	type key struct {
		text string
		step float64
	}
	known := map[key]model.Rect{}
	return func(n *model.Note, step float64) (w, h float64) {
		at := key{n.Text, step}
		r, ok := known[at]
		if !ok {
			r.W, r.H = k.NoteSizeAt(a, n, step)
			known[at] = r
		}
		return r.W, r.H
	}
}

// Whatever number of notes of whatever length a zone is given: while they find room, none
// covers another or a title, all lie in the zone as a whole, they are read in the order in
// which they came, and the same notes come to lie the same way.
func TestNotesOfAZoneFindRoom(t *testing.T) {
	k, all, sizers := newTestKit(t), boards(), map[string]model.Sizer{}
	for _, a := range all {
		sizers[a.ID] = sizer(k, a)
	}
	rapid.Check(t, func(t *rapid.T) {
		a := all[rapid.IntRange(0, len(all)-1).Draw(t, "board")]
		z := &a.Zones[rapid.IntRange(0, len(a.Zones)-1).Draw(t, "zone")]
		var notes []*model.Note
		for range rapid.IntRange(0, 60).Draw(t, "notes") {
			words := rapid.IntRange(1, 60).Draw(t, "words")
			n := model.NewNote(strings.TrimSpace(strings.Repeat("people ", words)), model.ColourA, model.Rect{})
			notes = append(notes, n)
		}
		size := sizers[a.ID]
		at, full := a.Room(nil, z, size, notes...)
		if again, _ := a.Room(nil, z, size, notes...); fmt.Sprint(again) != fmt.Sprint(at) {
			t.Fatal("the same notes lie another way")
		}
		if full {
			return
		}
		checkArranged(t, a, z, notes, at)
	})
}

func checkArranged(t interface{ Fatalf(string, ...any) }, a *model.Activity, z *model.Zone, notes []*model.Note, at map[model.ID]model.Rect) {
	var placed []*model.Note
	for _, n := range notes {
		m := *n
		m.Rect = at[n.ID]
		placed = append(placed, &m)
		for _, p := range []model.Point{m.Centre(), {X: m.X, Y: m.Y}, {X: m.X + m.W, Y: m.Y}, {X: m.X, Y: m.Y + m.H}, {X: m.X + m.W, Y: m.Y + m.H}} {
			if a.ZoneAt(p) != z {
				t.Fatalf("%s: a note at %v reaches out of %s", a.ID, m.Rect, z.ID)
			}
		}
		for _, o := range placed[:len(placed)-1] {
			if o.Overlaps(m.Rect) {
				t.Fatalf("%s, %s: notes at %v and %v", a.ID, z.ID, o.Rect, m.Rect)
			}
		}
	}
	for i, n := range model.ReadingOrder(placed) {
		if n.ID != notes[i].ID {
			t.Fatalf("%s, %s: note %d is read as number %d", a.ID, z.ID, slices.IndexFunc(notes, func(m *model.Note) bool { return m.ID == n.ID }), i)
		}
	}
}

// Forty notes of five words find room in every zone, and how large their text is.
func TestForty(t *testing.T) {
	k := newTestKit(t)
	for _, a := range boards() {
		for i := range a.Zones {
			z := &a.Zones[i]
			for _, n := range []int{12, 24, 40} {
				var notes []*model.Note
				for i := range n {
					notes = append(notes, model.NewNote(fmt.Sprintf("Anyone living in street %d", i), model.ColourA, model.Rect{}))
				}
				at, full := a.Room(nil, z, sizer(k, a), notes...)
				t.Logf("%s %s: %d notes, full %v, first %v", a.ID, z.ID, n, full, at[notes[0].ID])
				if full && a.ID == "partners" && z.ID == "group" {
					continue // the group itself stands there
				}
				if full {
					t.Errorf("%s: %s is full with %d notes", a.ID, z.ID, n)
				} else {
					checkArranged(t, a, z, notes, at)
				}
			}
		}
	}
}
