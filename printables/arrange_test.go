package printables

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"commonground/model"
	"commonground/model/catalogue"
	"commonground/printables/mark"
)

// boards are the activities of which notes are put in zones.
func boards() []*model.Activity {
	return slices.DeleteFunc(catalogue.All(), func(a *model.Activity) bool {
		return a.Kind != model.KindBoard && a.Kind != model.KindAgreement
	})
}

// Whatever number of notes of whatever length a zone is given: while they find room, none
// covers another or a title, all lie in the zone as a whole, they are read in the order in
// which they came, and the same notes come to lie the same way.
func TestNotesOfAZoneFindRoom(t *testing.T) {
	k, all, sizers := newTestKit(t), boards(), map[string]model.Sizer{}
	for _, a := range all {
		sizers[a.ID] = k.NoteSizer(a)
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

// readAt is how large letters are at the least, in board units, with so many notes of five
// words in a zone: a 45th, a 60th and an 80th of the board's height. The six zones of the
// partner map would need more than a whole board for that.
var readAt = []struct {
	notes          int
	usual, partner float64
}{{12, model.BoardHeight / 45, 16.9}, {24, model.BoardHeight / 60, 12.8}, {40, model.BoardHeight / 80, 10.6}}

// TestForty: forty notes of five words find room in every zone, and can be read.
func TestForty(t *testing.T) {
	k := newTestKit(t)
	texts := []string{
		"Anyone living in Eastfield now", "Carers of any age welcome", "Nurses and other hospital staff", "People who feel quite alone",
		"Young people from 18 up", "Not while very much drunk", "Somewhere warm to sit down", "Help with filling in forms",
	}
	for _, a := range boards() {
		for i := range a.Zones {
			for _, c := range readAt {
				var notes []*model.Note
				for i := range c.notes {
					notes = append(notes, model.NewNote(texts[i%len(texts)], model.ColourA, model.Rect{}))
				}
				z := &a.Zones[i]
				at, full := a.Room(nil, z, k.NoteSizer(a), notes...)
				if full {
					t.Errorf("%s: %s is full with %d notes", a.ID, z.ID, c.notes)
					continue
				}
				checkArranged(t, a, z, notes, at)
				want := c.usual
				if a.ID == "partners" {
					want = c.partner
				}
				if got := leastText(k, a, notes, at); got < want {
					t.Errorf("%s: of %d notes in %s one has letters of %.1f, less than %.1f", a.ID, c.notes, z.ID, got, want)
				}
			}
		}
	}
}

// leastText is the size of the smallest letters on notes; 0 where one does not say all.
func leastText(k *Kit, a *model.Activity, notes []*model.Note, at map[model.ID]model.Rect) float64 {
	least := 1000.0
	for _, n := range notes {
		m := *n
		m.Rect = at[n.ID]
		says := NoteWords(a, &m)
		lines, whole := k.noteLines(says, k.noteLayout(mark.Rect(m.Rect), says, &m), mark.Paint{})
		if !whole {
			return 0
		}
		for _, l := range lines {
			least = min(least, l.Size)
		}
	}
	return least
}
