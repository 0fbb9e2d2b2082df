package model

import (
	"math"
	"testing"
	"time"

	"pgregory.net/rapid"
)

func TestZoneAt(t *testing.T) {
	a := testBoard()
	for _, c := range []struct {
		at   Point
		want string
	}{
		{Point{200, 350}, "left"},
		{Point{1000, 350}, "right"},
		{Point{630, 350}, "both"},
		{Point{700, 800}, "box"},
		{Point{65, 55}, ""}, // the corner of a circle's bounds
		{Point{1400, 990}, ""},
	} {
		got := ""
		if z := a.ZoneAt(c.at); z != nil {
			got = z.ID
		}
		if got != c.want {
			t.Errorf("%v is in %q, want %q", c.at, got, c.want)
		}
	}
}

func TestRingsAndSectors(t *testing.T) {
	a := &Activity{Zones: []Zone{
		{ID: "middle", Shape: ShapeCircle, Rect: Rect{400, 400, 200, 200}},
		{ID: "right", Shape: ShapeRing, Rect: Rect{200, 200, 600, 600}, Inner: 1.0 / 3, Sweep: 180},
		{ID: "left", Shape: ShapeRing, Rect: Rect{200, 200, 600, 600}, Inner: 1.0 / 3, From: 180, Sweep: 180},
	}}
	for at, want := range map[Point]string{
		{500, 500}: "middle", {700, 500}: "right", {300, 500}: "left", {520, 250}: "right", {480, 750}: "left",
	} {
		if z := a.ZoneAt(at); z == nil || z.ID != want {
			t.Errorf("%v is in %v, want %s", at, z, want)
		}
	}
	if z := a.ZoneAt(Point{810, 500}); z != nil {
		t.Errorf("outside is in %s", z.ID)
	}
}

func TestOutlineHoldsEveryNoteOnce(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a := testBoard()
		var notes []*Note
		for range rapid.IntRange(0, 40).Draw(t, "notes") {
			r := Rect{rapid.Float64Range(0, 1300).Draw(t, "x"), rapid.Float64Range(0, 900).Draw(t, "y"), 100, 80}
			notes = append(notes, NewNote("n", ColourA, r))
		}
		seen := map[ID]int{}
		for _, zn := range a.Outline(notes) {
			for _, n := range zn.Notes {
				seen[n.ID]++
				if a.ZoneOf(n) != zn.Zone {
					t.Fatal("a note is listed under a zone it does not count for")
				}
			}
		}
		if len(seen) != len(notes) {
			t.Fatalf("%d notes listed, want %d", len(seen), len(notes))
		}
	})
}

func TestReadingOrderGoesRowByRow(t *testing.T) {
	n := func(text string, x, y float64) *Note { return NewNote(text, ColourA, Rect{x, y, 100, 80}) }
	notes := []*Note{n("d", 10, 200), n("b", 150, 0), n("a", 0, 20), n("c", 300, 10), n("e", 200, 190)}
	got := ""
	for _, n := range ReadingOrder(notes) {
		got += n.Text
	}
	if got != "abcde" {
		t.Errorf("read %q", got)
	}
}

func overlapping(notes []*Note) int {
	count := 0
	for i, n := range notes {
		for _, m := range notes[:i] {
			if n.Overlaps(m.Rect) {
				count++
			}
		}
	}
	return count
}

func TestTidyLeavesZonesAsTheyAreAndNothingOverlaps(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a := testBoard()
		var notes []*Note
		for range rapid.IntRange(0, 14).Draw(t, "notes") {
			r := Rect{rapid.Float64Range(0, 1200).Draw(t, "x"), rapid.Float64Range(0, 850).Draw(t, "y"), 120, 90}
			notes = append(notes, NewNote("n", ColourA, r))
		}
		zone := &a.Zones[rapid.IntRange(0, 3).Draw(t, "zone")]
		var mine []*Note
		moved, _ := a.Arrange(notes, zone, asItIs)
		for _, n := range notes {
			if a.ZoneOf(n) != zone {
				continue
			}
			p, ok := moved[n.ID]
			if !ok {
				t.Fatal("a note of the zone was left out")
			}
			m := *n
			m.X, m.Y = p.X, p.Y
			if a.ZoneOf(&m) != zone {
				t.Fatalf("tidying moved a note out of %s to %v", zone.ID, p)
			}
			mine = append(mine, &m)
		}
		if len(mine) <= 4 && overlapping(mine) > 0 {
			t.Fatal("few notes of a zone overlap after tidying")
		}
	})
}

func TestTidyOfManyNotesKeepsThemInTheZone(t *testing.T) {
	a := testBoard()
	var notes []*Note
	for i := range 300 {
		notes = append(notes, NewNote("n", ColourA, Rect{700 + float64(i%7), 780, 120, 90}))
	}
	at, full := a.Arrange(notes, a.Zone("box"), asItIs)
	if !full {
		t.Error("300 notes are said to find room in the box")
	}
	for id, p := range at {
		if a.ZoneAt(Point{p.X + 60, p.Y + 45}) != a.Zone("box") {
			t.Fatalf("note %s left the box: %v", id, p)
		}
	}
}

func TestSendToZoneFindsRoom(t *testing.T) {
	d, a, sheet := newTestDocument(t, 5)
	ids := noteIDs(d.Group().Sheet(sheet))
	_, err := d.SendToZone(a, sheet, ids, a.Zone("box"), nil)
	must(t, err)
	notes := d.Group().Sheet(sheet).Notes
	for _, n := range notes {
		if z := a.ZoneOf(n); z == nil || z.ID != "box" {
			t.Errorf("a note lies in %v", z)
		}
	}
	if overlapping(notes) > 0 {
		t.Error("notes sent to an empty box overlap")
	}
	_, err = d.SendToZone(a, sheet, ids[:1], nil, nil)
	must(t, err)
	if a.ZoneOf(d.Group().Sheet(sheet).Note(ids[0])) != nil {
		t.Error("a note sent out of all zones is still in one")
	}
}

func TestNudgeStopsAtTheEdge(t *testing.T) {
	d, a, sheet := newTestDocument(t, 1)
	ids := noteIDs(d.Group().Sheet(sheet))
	for range 40 {
		must(t, d.NudgeNotes(sheet, ids, -10, 0, a.Bounds()))
	}
	if n := d.Group().Sheet(sheet).Notes[0]; n.X != 0 {
		t.Errorf("the note lies at %v", n.X)
	}
	d.Undo()
	if n := d.Group().Sheet(sheet).Notes[0]; n.X != 100 {
		t.Errorf("one undo of held arrow keys led to %v", n.X)
	}
}

func TestCopyHasItsOwnRecords(t *testing.T) {
	d, _, sheet := newTestDocument(t, 3)
	id, err := d.DuplicateSheet(sheet, "Again")
	must(t, err)
	dup, was := d.Group().Sheet(id), d.Group().Sheet(sheet)
	for i, n := range dup.Notes {
		if n.ID == was.Notes[i].ID || n == was.Notes[i] {
			t.Error("a copy shares a note")
		}
	}
	must(t, d.DateSheet(id, "2026-03-03"))
	if err := d.DateSheet(id, "3 March"); err == nil {
		t.Error("a date of another form went through")
	}
	must(t, d.DeleteSheet(sheet))
	d.Undo()
	if d.Group().Sheet(sheet) != was {
		t.Error("undoing a deletion did not bring the sheet back")
	}
}

func BenchmarkTidy2000(b *testing.B) {
	a := &Activity{Kind: KindBoard, Scale: 5, Zones: []Zone{
		{ID: "all", Shape: ShapeBox, Rect: Rect{20, 20, 7030, 4960}},
	}}
	var notes []*Note
	for i := range 2000 {
		notes = append(notes, NewNote("n", ColourA, Rect{math.Mod(float64(i)*97, 6900), math.Mod(float64(i)*61, 4800), 120, 90}))
	}
	for b.Loop() {
		a.Arrange(notes, &a.Zones[0], asItIs)
	}
}

// BenchmarkNudge2000 moves every note of a full board by one press of a key.
func BenchmarkNudge2000(b *testing.B) {
	var ids []ID
	sheet := NewSheet("full", "One", time.Now())
	for i := range 2000 {
		n := NewNote("n", ColourA, Rect{10 + float64(i%50)*140, 10 + float64(i/50)*110, 120, 90})
		sheet.Notes, ids = append(sheet.Notes, n), append(ids, n.ID)
	}
	g := NewGroup("Tuesday Circle", time.Now())
	g.Sheets = []*Sheet{sheet}
	d, dx := NewDocument(g), 10.0
	for b.Loop() {
		if err := d.NudgeNotes(sheet.ID, ids, dx, 0, Rect{0, 0, 7070, 5000}); err != nil {
			b.Fatal(err)
		}
		d.Break()
		dx = -dx
	}
}
