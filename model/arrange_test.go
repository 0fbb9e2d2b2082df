package model_test

import (
	"fmt"
	"math"
	"slices"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"commonground/model"
	"commonground/model/catalogue"
)

// typed is a sizer of notes in a typeface of letters half as wide as they are high.
func typed(n *model.Note, fit model.Fit) (w, h float64) {
	size, wide := fit.Text, func(modules int) float64 { return fit.Width(modules) }
	if size == 0 {
		size, wide = 24, func(m int) float64 { return float64(m) * 180 }
	}
	for modules := 1; ; modules++ {
		w = wide(modules)
		perLine := max(1, math.Floor((w-10)/(size/2)))
		lines := math.Ceil(float64(len(n.Text)) / perLine)
		if fit.Lines > 0 {
			lines = min(lines, float64(fit.Lines))
		}
		if h = 10 + 1.25*size*max(1, lines); h <= 1.2*w || modules == 4 || fit.Wide > 0 && wide(modules+1) > fit.Wide {
			return w, math.Round(h)
		}
	}
}

func drawnBoards() []*model.Activity {
	return slices.DeleteFunc(slices.Concat(catalogue.All(), catalogue.More()), func(a *model.Activity) bool {
		return a.Kind != model.KindBoard && a.Kind != model.KindAgreement
	})
}

func shouts(count int) []*model.Note {
	said := []string{"Anyone living in Eastfield", "Carers", "Nurses and other hospital staff too", "From 18 up", "Somewhere warm to sit"}
	var out []*model.Note
	for i := range count {
		out = append(out, model.NewNote(said[i%len(said)], model.ColourA, model.Rect{}))
	}
	return out
}

// lie puts notes where they were given room.
func lie(notes []*model.Note, at map[model.ID]model.Rect) []*model.Note {
	out := make([]*model.Note, len(notes))
	for i, n := range notes {
		m := *n
		if r, ok := at[n.ID]; ok {
			m.Rect = r
		}
		out[i] = &m
	}
	return out
}

// checkLie: whole in their zone, off all titles, and none on another.
func checkLie(t interface{ Fatalf(string, ...any) }, a *model.Activity, z *model.Zone, notes []*model.Note) {
	for i, n := range notes {
		for _, p := range []model.Point{{X: n.X, Y: n.Y}, {X: n.X + n.W, Y: n.Y}, {X: n.X, Y: n.Y + n.H}, {X: n.X + n.W, Y: n.Y + n.H}, n.Centre()} {
			if a.ZoneAt(p) != z {
				t.Fatalf("%s: note %d at %v reaches out of its zone", a.ID, i, n.Rect)
			}
		}
		for j := range a.Zones {
			if a.TitleRoom(&a.Zones[j]).Overlaps(n.Rect) {
				t.Fatalf("%s: note %d at %v lies on a title", a.ID, i, n.Rect)
			}
		}
		for j, o := range notes[:i] {
			if o.Overlaps(n.Rect) {
				t.Fatalf("%s: notes %d and %d at %v and %v", a.ID, j, i, o.Rect, n.Rect)
			}
		}
	}
}

// checkRead: read as they came.
func checkRead(t interface{ Fatalf(string, ...any) }, a *model.Activity, notes []*model.Note) {
	for i, n := range model.ReadingOrder(notes) {
		if n.ID != notes[i].ID {
			t.Fatalf("%s: note %d is read in another place", a.ID, i)
		}
	}
}

// TestNotesFindRoom: whatever number of whatever length, in every zone; the same notes lie the
// same way, and more of them are never larger.
func TestNotesFindRoom(t *testing.T) {
	boards := drawnBoards()
	rapid.Check(t, func(t *rapid.T) {
		a := boards[rapid.IntRange(0, len(boards)-1).Draw(t, "board")]
		var z *model.Zone
		if i := rapid.IntRange(-1, len(a.Zones)-1).Draw(t, "zone"); i >= 0 {
			z = &a.Zones[i]
		}
		var notes []*model.Note
		for range rapid.IntRange(0, 60).Draw(t, "notes") {
			letters := rapid.IntRange(1, 400).Draw(t, "letters")
			notes = append(notes, model.NewNote(strings.Repeat("a", letters), model.ColourA, model.Rect{}))
		}
		at, full := a.Room(nil, z, typed, notes...)
		if again, _ := a.Room(nil, z, typed, notes...); fmt.Sprint(again) != fmt.Sprint(at) {
			t.Fatal("the same notes lie another way")
		}
		if len(at) != len(notes) {
			t.Fatalf("%d of %d notes lie somewhere", len(at), len(notes))
		}
		if !full && z != nil {
			checkLie(t, a, z, lie(notes, at))
			checkRead(t, a, lie(notes, at))
		}
	})
}

// TestRoomIsUsed: forty short notes fit every zone, as large as there is room for: one step
// larger they would not.
func TestRoomIsUsed(t *testing.T) {
	for _, a := range drawnBoards() {
		for i := range a.Zones {
			z, before := &a.Zones[i], math.Inf(1)
			for _, count := range []int{1, 4, 8, 12, 18, 24, 40} {
				notes := shouts(count)
				at, full := a.Room(nil, z, typed, notes...)
				if full {
					t.Errorf("%s: %s is full with %d", a.ID, z.ID, count)
					break
				}
				placed := lie(notes, at)
				checkLie(t, a, z, placed)
				checkRead(t, a, placed)
				first := placed[0].W * placed[0].H // of the same text each time
				if first > before*1.5 {            // ways of one step differ a little
					t.Errorf("%s: in %s %d notes are larger than fewer: %.0f, %.0f", a.ID, z.ID, count, first, before)
				}
				before = first
			}
			if before < 1500 && !z.Goal { // which takes one
				t.Errorf("%s: of forty in %s one has %.0f square units", a.ID, z.ID, before)
			}
		}
	}
}

// TestWhereRowsLie: the first rows of a box, a circle and a column to the unit: what lies where
// on boards that people know stays there.
func TestWhereRowsLie(t *testing.T) {
	for _, c := range []struct {
		board, zone string
		count       int
		want        []model.Rect
	}{
		{"agreement", "safe", 9, []model.Rect{{X: 31, Y: 56, W: 180, H: 70}, {X: 31, Y: 140, W: 180, H: 40}, {X: 31, Y: 194, W: 180, H: 100}, {X: 31, Y: 308, W: 180, H: 40}, {X: 31, Y: 362, W: 180, H: 70}, {X: 31, Y: 446, W: 180, H: 70}, {X: 31, Y: 530, W: 180, H: 40}}},
		{"membership", "members", 20, []model.Rect{{X: 155, Y: 121, W: 133, H: 78}, {X: 294, Y: 143, W: 133, H: 33}, {X: 432, Y: 121, W: 133, H: 78}, {X: 88, Y: 215, W: 133, H: 33}, {X: 227, Y: 204, W: 133, H: 55}, {X: 365, Y: 204, W: 133, H: 55}, {X: 504, Y: 215, W: 133, H: 33}}},
		{"partners", "close", 14, []model.Rect{{X: 445, Y: 566, W: 119, H: 78}, {X: 570, Y: 589, W: 119, H: 33}, {X: 694, Y: 566, W: 119, H: 78}, {X: 819, Y: 589, W: 119, H: 33}, {X: 445, Y: 649, W: 119, H: 78}, {X: 570, Y: 649, W: 119, H: 78}, {X: 694, Y: 672, W: 119, H: 33}}},
		{"facilitation", "not", 30, []model.Rect{{X: 298, Y: 56, W: 160, H: 49}, {X: 463, Y: 56, W: 160, H: 49}, {X: 628, Y: 56, W: 160, H: 49}, {X: 793, Y: 56, W: 160, H: 49}, {X: 957, Y: 56, W: 160, H: 49}, {X: 131, Y: 110, W: 160, H: 49}, {X: 296, Y: 110, W: 160, H: 49}}},
	} {
		a, _ := catalogue.Find(c.board)
		notes := shouts(c.count)
		at, _ := a.Room(nil, a.Zone(c.zone), typed, notes...)
		for i, n := range notes[:len(c.want)] {
			if at[n.ID] != c.want[i] {
				t.Errorf("%s, %s: note %d of %d lies at %v, want %v", c.board, c.zone, i, c.count, at[n.ID], c.want[i])
			}
		}
	}
}

// TestNoRowIsPartedByATitle: a few notes of a box lie below it, not beside it, whether they come
// together or one by one.
func TestNoRowIsPartedByATitle(t *testing.T) {
	for _, a := range drawnBoards() {
		for i := range a.Zones {
			z := &a.Zones[i]
			title := a.TitleRoom(z)
			var typedIn []*model.Note
			for count := 1; count <= 5 && z.Shape == model.ShapeBox && z.H > 3*title.H; count++ {
				together := shouts(count)
				at, _ := a.Room(nil, z, typed, together...)
				one := together[count-1]
				next, _ := a.Room(typedIn, z, typed, one)
				typedIn = lie(append(typedIn, one), next)
				for _, n := range slices.Concat(lie(together, at), typedIn) {
					if n.Y < title.Y+title.H {
						t.Errorf("%s: one of %d in %s lies at %v, beside the title at %v", a.ID, count, z.ID, n.Rect, title)
					}
				}
				checkRead(t, a, typedIn)
			}
		}
	}
}

// TestNewNotesComeAfterTheOthers: into gaps only where there is no room behind them.
func TestNewNotesComeAfterTheOthers(t *testing.T) {
	for _, a := range drawnBoards() {
		for i := range a.Zones {
			z := &a.Zones[i]
			var all []*model.Note
			for _, n := range shouts(24) {
				at, full := a.Room(all, z, typed, n)
				if full {
					t.Errorf("%s: %s is full with %d", a.ID, z.ID, len(all))
					break
				}
				all = append(all, n)
				all = lie(all, at)
				checkLie(t, a, z, all)
			}
		}
	}
}

// TestWhatIsThereIsKeptClearOf: notes of no zone that lie on one, and those of others.
func TestWhatIsThereIsKeptClearOf(t *testing.T) {
	a, _ := catalogue.Find("membership")
	z := a.Zone("members")
	other := a.Zone("consider")
	there := lie(shouts(6), nil)
	at, _ := a.Room(nil, other, typed, there...)
	there = lie(there, at)
	mine := shouts(20)
	at, _ = a.Room(there, z, typed, mine...)
	placed := lie(mine, at)
	checkLie(t, a, z, placed)
	if tidy, full := a.Arrange(append(slices.Clone(there), placed...), z, typed); full || len(tidy) != len(mine) {
		t.Errorf("tidying moves %d of %d", len(tidy), len(mine))
	}
	for _, o := range there {
		if _, ok := at[o.ID]; ok {
			t.Error("notes of another zone are moved")
		}
	}
}

// TestNewNotesAreAsLargeAsTheOthers, and keep the same distance from them and from each other.
func TestNewNotesAreAsLargeAsTheOthers(t *testing.T) {
	for _, a := range drawnBoards() {
		z := &a.Zones[0]
		there := shouts(25)
		at, _ := a.Room(nil, z, typed, there...)
		there = lie(there, at)
		fresh := shouts(10)[5:]
		at, full := a.Room(there, z, typed, fresh...)
		if full {
			t.Fatalf("%s is full", a.ID)
		}
		all := append(lie(there, at), lie(fresh, at)...)
		checkLie(t, a, z, all)
		for i, n := range all {
			if n.W != all[i%5].W {
				t.Errorf("%s: note %d is %v wide, one that says the same %v", a.ID, i, n.W, all[i%5].W)
			}
			for _, o := range all[:i] {
				if o.Overlaps(n.Inset(-3.5)) {
					t.Errorf("%s: notes at %v and %v touch", a.ID, o.Rect, n.Rect)
				}
			}
		}
	}
}

// TestWhereManyAreDropped: what lies free stays where it was dropped; what would lie on others,
// or partly beside its zone, is given room in it; one note goes where it was put.
func TestWhereManyAreDropped(t *testing.T) {
	a, _ := catalogue.Find("membership")
	box := a.Zone("consider")
	board := func() (*model.Document, model.ID, []*model.Note) {
		g := model.NewGroup("Circle", time.Unix(0, 0))
		s := model.NewSheet(a.ID, "One", time.Unix(0, 0))
		for i := range 3 {
			s.Notes = append(s.Notes, model.NewNote("x", model.ColourA, model.Rect{X: 1460 + 90*float64(i), Y: 100, W: 80, H: 60}))
		}
		g.Sheets = []*model.Sheet{s}
		return model.NewDocument(g), s.ID, s.Notes
	}
	at := func(x, y float64) model.Point { return model.Point{X: x, Y: y} }
	free := []model.Point{at(box.X+40, box.Y+80), at(box.X+400, box.Y+80), at(box.X+700, box.Y+150)}
	for name, c := range map[string]struct {
		to     []model.Point
		stays  bool // all where they were dropped
		inside bool // all in the box
	}{
		"free":             {free, true, true},
		"on each other":    {[]model.Point{free[0], {X: free[0].X + 10, Y: free[0].Y}, free[2]}, false, true},
		"over the right":   {[]model.Point{free[0], free[1], at(box.X+box.W-50, box.Y+80)}, false, true},
		"over the left":    {[]model.Point{at(box.X-30, box.Y+80), free[1], free[2]}, false, true},
		"below it":         {[]model.Point{free[0], free[1], at(box.X+300, box.Y+box.H-40)}, false, true},
		"one in no zone":   {[]model.Point{free[0], free[1], at(1460, 500)}, false, true},
		"all in no zone":   {[]model.Point{at(1460, 500), at(1460, 600), at(1460, 700)}, true, false},
		"one, on a corner": {[]model.Point{at(box.X+box.W-50, box.Y+80)}, true, true},
	} {
		d, sheet, notes := board()
		to := map[model.ID]model.Point{}
		for i, p := range c.to {
			to[notes[i].ID] = p
		}
		if full, err := d.DropNotes(a, sheet, to, notes[0].ID, nil); err != nil || full {
			t.Fatalf("%s: %v, %v", name, full, err)
		}
		stay, inside := true, true
		for i, p := range c.to {
			n := d.Group().Sheet(sheet).Note(notes[i].ID)
			stay = stay && at(n.X, n.Y) == p
			inside = inside && a.ZoneOf(n) == box
		}
		if stay != c.stays || inside != c.inside {
			t.Errorf("%s: they stay %v, in the box %v", name, stay, inside)
		}
	}
}

// TestWhatIsDraggedOutOfATrayFitsWhereItComes: as large as in its zone, not as in the full tray,
// under the pointer while there is room; covering nothing; small again in the tray.
func TestWhatIsDraggedOutOfATrayFitsWhereItComes(t *testing.T) {
	for _, a := range drawnBoards() {
		g := model.NewGroup("Circle", time.Unix(0, 0))
		s := model.NewSheet(a.ID, "One", time.Unix(0, 0))
		g.Sheets = []*model.Sheet{s}
		d := model.NewDocument(g)
		notes := shouts(40)
		if _, err := d.AddToZone(model.StepAddNote, a, s.ID, nil, typed, notes...); err != nil {
			t.Fatal(err)
		}
		z, drop := &a.Zones[0], func(i int, to model.Point) model.Rect {
			n := d.Group().Sheet(s.ID).Note(notes[i].ID)
			to.X, to.Y = to.X-n.W/2, to.Y-n.H/2
			if _, err := d.DropNotes(a, s.ID, map[model.ID]model.Point{n.ID: to}, n.ID, typed); err != nil {
				t.Fatal(err)
			}
			return d.Group().Sheet(s.ID).Note(n.ID).Rect
		}
		middle := z.Centre()
		if z.Shape == model.ShapeRing || a.ZoneAt(middle) != z {
			continue
		}
		tiny := d.Group().Sheet(s.ID).Note(notes[0].ID).Rect
		first := drop(0, middle)
		if first.W < 1.5*tiny.W || math.Hypot(first.Centre().X-middle.X, first.Centre().Y-middle.Y) > 1 {
			t.Errorf("%s: the first lies at %v, dropped on %v", a.ID, first, middle)
		}
		for i := 1; i < 9; i++ { // all on the same spot
			drop(i, a.In(d.Group().Sheet(s.ID)).Zone(z.ID).Centre())
			now := a.In(d.Group().Sheet(s.ID)) // zones may have given way
			var there []*model.Note
			for _, n := range d.Group().Sheet(s.ID).Notes {
				if now.ZoneOf(n) == now.Zone(z.ID) {
					there = append(there, n)
				}
			}
			if checkLie(t, now, now.Zone(z.ID), there); len(there) != i+1 {
				t.Errorf("%s: of %d notes %d are in the zone", a.ID, i+1, len(there))
			}
		}
		if tray, _ := a.Tray(); drop(0, tray.Centre()).W > 1.4*tiny.W {
			t.Errorf("%s: back in the tray it is %v", a.ID, d.Group().Sheet(s.ID).Note(notes[0].ID).Rect)
		}
		checkTray(t, a, d.Group().Sheet(s.ID))
	}
}

// TestAWrittenNoteIsAsLargeAsTheOthers, whether writing made it larger than they are or left
// it smaller; where their letters have the usual size, it keeps its own.
func TestAWrittenNoteIsAsLargeAsTheOthers(t *testing.T) {
	for _, a := range drawnBoards() {
		for _, count := range []int{0, 2, 25} {
			for _, written := range []model.Rect{{W: 180, H: 135}, {W: 40, H: 20}} {
				z := &a.Zones[0]
				there := shouts(count)
				at, _ := a.Room(nil, z, typed, there...)
				there = lie(there, at)
				n := shouts(1)[0]
				room, _ := a.Room(there, z, typed, n)
				n.Rect = room[n.ID]
				n.Rect = a.Grown(n, written.W, written.H)
				g := model.NewGroup("Tuesday Circle", time.Now())
				g.Sheets = []*model.Sheet{model.NewSheet(a.ID, "One", time.Now())}
				g.Sheets[0].Notes = append(there, n)
				d := model.NewDocument(g)
				if err := d.Settle(a, g.Sheets[0].ID, n.ID, typed); err != nil {
					t.Fatal(err)
				}
				got, like := d.Group().Sheets[0].Note(n.ID), n
				if a.Number == 0 && count == 25 {
					continue // room for as many of any size, or a zone as narrow as a note
				}
				if count == 25 {
					like = d.Group().Sheets[0].Note(there[0].ID) // says the same
				}
				if got.W != like.W || got.H > like.H || got.H < 0.6*like.H {
					t.Errorf("%s, %d notes: %v became %v beside %v", a.ID, count, written, got.Rect, like.Rect)
				}
			}
		}
	}
}
