package model

import (
	"testing"
	"time"
)

// asked is a document with an agreement of the group's own, three prompts of it, and a sheet
// with a suggestion in the second.
func asked(t *testing.T) (d *Document, activity string, sheet ID) {
	t.Helper()
	d = NewDocument(NewGroup("Circle", time.Unix(0, 0)))
	a := NewActivity(KindAgreement, "How we treat each other")
	for i, title := range []string{"Here", "Online", "On trips"} {
		a.AddPart(i, title)
	}
	must(t, d.AddActivity(a))
	s := NewSheet(a.ID, "This year", time.Unix(0, 0))
	c := a.Zones[1].Centre()
	s.Notes = []*Note{NewNote("No screenshots", ColourA, Rect{c.X - 50, c.Y - 40, 100, 80})}
	must(t, d.AddSheet(s))
	return d, a.ID, s.ID
}

// TestPartsStandBesideEachOther: as many as there may be, in their order, none on another.
func TestPartsStandBesideEachOther(t *testing.T) {
	for _, kind := range []Kind{KindAgreement, KindPeople} {
		for _, shape := range []ZoneShape{ShapeColumn, ShapeBox} {
			a := NewActivity(kind, "")
			for n := 1; n <= MaxParts; n++ {
				a.AddPart(len(a.Zones), "")
				for i := range a.Zones {
					a.Zones[i].Shape = shape
				}
				a.LayParts()
				for i, z := range a.Zones {
					if z.Within(a.Bounds()) != z.Rect || z.W < 2*ZoneLeast || z.H < 2*ZoneLeast {
						t.Errorf("%s, %d of %d lies at %v", kind, i+1, n, z.Rect)
					}
					if i > 0 && (z.Overlaps(a.Zones[i-1].Rect) || z.Y < a.Zones[i-1].Y || z.Y == a.Zones[i-1].Y && z.X < a.Zones[i-1].X) {
						t.Errorf("%s, %d of %d does not come after the one before: %v", kind, i+1, n, z.Rect)
					}
				}
			}
		}
	}
	NewActivity(KindPeople, "").LayParts() // with none there is nothing to do
}

// TestSuggestionsGoWithTheirPrompt: where the prompts of an agreement are moved, made narrower
// or fewer, each suggestion stays with its own; one step takes it all back.
func TestSuggestionsGoWithTheirPrompt(t *testing.T) {
	d, activity, sheet := asked(t)
	where := func() string {
		a, n := d.Group().Activity(activity), d.Group().Sheet(sheet).Notes[0]
		if z := a.ZoneOf(n); z != nil && n.Within(a.Bounds()) == n.Rect {
			return z.Title
		}
		return "nowhere"
	}
	before := d.Group()
	for name, change := range map[string]func(*Activity){
		"added":   func(a *Activity) { a.AddPart(0, "First of all") },
		"moved":   func(a *Activity) { a.Zones[0], a.Zones[1] = a.Zones[1], a.Zones[0]; a.LayParts() },
		"fewer":   func(a *Activity) { a.RemoveZone(a.Zones[0].ID); a.LayParts() },
		"renamed": func(a *Activity) { a.Zones[0].Title = "Indoors" },
	} {
		must(t, d.EditActivity(Step{Name: StepAddPart}, activity, func(a *Activity) error { change(a); return nil }))
		if where() != "Online" {
			t.Errorf("%s: it lies in %q", name, where())
		}
		if d.Undo(); d.Group() != before {
			t.Errorf("%s: not taken back in one step", name)
		}
	}
	must(t, d.EditActivity(Step{Name: StepDeletePart}, activity, func(a *Activity) error {
		a.RemoveZone(a.Zones[1].ID)
		a.LayParts()
		return nil
	}))
	if len(d.Group().Sheet(sheet).Notes) != 1 {
		t.Error("a suggestion went with its prompt")
	}
}

// TestHeadingsOfOnesOwn: rules stand under the headings that the group made, in their order;
// those of a heading that was taken away have none.
func TestHeadingsOfOnesOwn(t *testing.T) {
	d, activity, sheet := asked(t)
	online, trips := NewItem("Online"), NewItem("On trips")
	edit := func(change func(*Activity)) {
		must(t, d.EditActivity(Step{Name: StepMoveItem}, activity, func(a *Activity) error { change(a); return nil }))
	}
	edit(func(a *Activity) { a.Headings = []Item{online, trips} })
	must(t, d.AddRules(sheet, NewRule(trips.ID, "Wait for the last", ""), NewRule(online.ID, "Mute", ""), NewRule("", "Be kind", "")))
	order := func() string {
		out := ""
		for _, g := range ByHeading(d.rules(sheet), d.Group().Activity(activity).HeadingIDs()) {
			for _, r := range g.Rules {
				out += r.Text + "; "
			}
		}
		return out
	}
	if got := order(); got != "Be kind; Mute; Wait for the last; " {
		t.Errorf("stand as %s", got)
	}
	edit(func(a *Activity) { a.Headings = []Item{trips, online} })
	if got := order(); got != "Be kind; Wait for the last; Mute; " {
		t.Errorf("in another order they stand as %s", got)
	}
	mute := d.rules(sheet)[1]
	must(t, d.MoveRule(sheet, mute.ID, -1)) // over the edge, under the heading above
	if r := d.Group().Sheet(sheet).Agreement.Rule(mute.ID); r.Heading != trips.ID {
		t.Errorf("moved under %q", r.Heading)
	}
	edit(func(a *Activity) { a.Headings = []Item{} })
	if groups := ByHeading(d.rules(sheet), d.Group().Activity(activity).HeadingIDs()); len(groups) != 1 || len(groups[0].Rules) != 3 {
		t.Errorf("without headings: %+v", groups)
	}
	must(t, d.MoveRule(sheet, mute.ID, 1))
	if ids := (&Activity{}).HeadingIDs(); len(ids) != len(RuleHeadings) {
		t.Errorf("the toolkit's are %q", ids)
	}
}

// TestAddedFeatures: what a group added on its sheet is told from what its activity listed
// once.
func TestAddedFeatures(t *testing.T) {
	d, sheet := venueDoc(t)
	id, err := d.AddFeature(sheet, "")
	must(t, err)
	must(t, d.SetHave(sheet, "tea", HaveYes))
	must(t, d.SetHave(sheet, NewItem("").ID, HaveYes))
	for i, f := range d.Group().Sheet(sheet).Venue.Features {
		if f.Added() != (f.ID == id) {
			t.Errorf("%d: %+v", i, f)
		}
	}
	if f := (&Feature{ID: "loop", Title: "Hearing loop"}); !f.Added() {
		t.Error("one with a name counts as listed")
	}
}

// TestPartsFillTheBoard: all are of one size, with the same room between them and round them.
func TestPartsFillTheBoard(t *testing.T) {
	for _, c := range []struct {
		kind          Kind
		shape         ZoneShape
		n             int
		columns, rows float64
	}{
		{KindAgreement, ShapeColumn, 1, 1, 1},
		{KindAgreement, ShapeColumn, 3, 3, 1},
		{KindPeople, ShapeColumn, 4, 4, 1},
		{KindPeople, ShapeBox, 1, 1, 1},
		{KindPeople, ShapeBox, 3, 2, 2},
		{KindPeople, ShapeBox, 6, 2, 3},
	} {
		a := NewActivity(c.kind, "")
		for range c.n {
			a.Zones = append(a.Zones, Zone{ID: NewID().String(), Shape: c.shape})
		}
		a.LayParts()
		first := a.Zones[0].Rect
		if first.X != 24 || first.Y != 24 {
			t.Errorf("%+v: the first lies at %v", c, first)
		}
		wide, high := c.columns*first.W+12*(c.columns-1)+48, c.rows*first.H+12*(c.rows-1)+48
		if BoardWidth-wide < 0 || BoardWidth-wide >= c.columns || BoardHeight-high < 0 || BoardHeight-high >= c.rows {
			t.Errorf("%+v: they fill %v by %v", c, wide, high)
		}
		for i, z := range a.Zones {
			column, row := float64(i%int(c.columns)), float64(i/int(c.columns))
			if want := (Rect{24 + column*(first.W+12), 24 + row*(first.H+12), first.W, first.H}); z.Rect != want {
				t.Errorf("%+v: part %d lies at %v, want %v", c, i, z.Rect, want)
			}
		}
	}
}

func TestCarriedAsFarAlong(t *testing.T) {
	from, to := Rect{100, 100, 200, 100}, Rect{400, 300, 400, 50}
	for _, c := range [][2]Point{{{200, 150}, {600, 325}}, {{150, 175}, {500, 337.5}}, {{300, 100}, {800, 300}}} {
		r := carried(Rect{c[0].X - 10, c[0].Y - 5, 20, 10}, from, to)
		if want := (Rect{c[1].X - 10, c[1].Y - 5, 20, 10}); r != want {
			t.Errorf("from %v to %v, want %v", c[0], r, want)
		}
	}
}
