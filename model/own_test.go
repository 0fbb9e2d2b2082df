package model

import (
	"errors"
	"fmt"
	"math"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"
)

// full is an activity with one of most things, in none of which it shares memory.
func full() *Activity {
	a := NewActivity(KindBoard, "Our year")
	a.Own.Steps, a.Own.Questions = []string{"Begin"}, []string{"Why?"}
	a.Base, a.Minutes = "connect", 30
	a.Zones = append(a.Zones, Zone{ID: "l", Shape: ShapeCircle, Rect: Rect{50, 50, 400, 400}}, Zone{ID: "r", Shape: ShapeCircle, Rect: Rect{300, 50, 400, 400}})
	both, _ := a.NewOverlap("l", "r", "Both")
	a.Zones = append(a.Zones, both)
	a.Starters = append(a.Starters, a.NewStarter("Tea"))
	a.Strips = []Strip{{Zones: []string{"l"}, To: 500, Least: 200, Full: 700}}
	a.Usual = cloneZones(a.Zones)
	f := a.NewField(FieldWeigh, "Paid?")
	f.Argue(f.Sides[0], []string{"It is work."})
	a.Fields = append(a.Fields, f, a.NewField(FieldChoice, "When?"))
	a.NoteFields = append(a.NoteFields, a.NewField(FieldLine, "Who"))
	a.NoteFlags, a.FlagIcons, a.FlagTitles = []string{"f"}, map[string]string{"f": "star"}, map[string]string{"f": "Good"}
	a.Features, a.Headings = []Item{NewItem("A quiet corner")}, []Item{NewItem("Online")}
	a.Own.Parts = map[string]string{"zone.way": "What helps"}
	a.Leads, a.Beside = []string{"agreement"}, &Beside{Activity: "connect"}
	return a
}

// TestCloneSharesNothing: every list, table and record of a copy is one of its own, also
// those that are added to the type later.
func TestCloneSharesNothing(t *testing.T) {
	a := full()
	c := a.Clone()
	if !reflect.DeepEqual(a, c) {
		t.Fatalf("%+v is no copy of %+v", c, a)
	}
	apart(t, "activity", reflect.ValueOf(a).Elem(), reflect.ValueOf(c).Elem())
}

func apart(t *testing.T, where string, a, b reflect.Value) {
	t.Helper()
	switch a.Kind() {
	case reflect.Pointer, reflect.Slice, reflect.Map:
		if a.IsNil() || a.Kind() != reflect.Pointer && a.Len() == 0 {
			t.Errorf("%s is not tried", where)
			return
		}
		if a.Pointer() == b.Pointer() {
			t.Errorf("%s is shared", where)
		}
	}
	switch a.Kind() {
	case reflect.Pointer:
		apart(t, where, a.Elem(), b.Elem())
	case reflect.Slice:
		for i := range a.Len() {
			if a.Type().Elem().Kind() == reflect.Struct {
				apart(t, where+"[]", a.Index(i), b.Index(i))
			}
		}
	case reflect.Map:
		for _, k := range a.MapKeys() {
			if a.Type().Elem().Kind() == reflect.Slice {
				apart(t, where+".*", a.MapIndex(k), b.MapIndex(k))
			}
		}
	case reflect.Struct:
		for i := range a.NumField() {
			switch a.Field(i).Kind() {
			case reflect.Pointer, reflect.Slice, reflect.Map:
				if !emptyByKind(a, i) {
					apart(t, where+"."+a.Type().Field(i).Name, a.Field(i), b.Field(i))
				}
			}
		}
	}
}

// emptyByKind are the lists that a record of that kind never has.
func emptyByKind(v reflect.Value, i int) bool {
	f, ok := v.Interface().(Field)
	switch name := v.Type().Field(i).Name; {
	case name == "Of":
		return v.Interface().(Zone).Shape != ShapeOverlap
	case !ok:
		return false
	case name == "Choices":
		return f.Kind != FieldChoice
	case name == "Words":
		return f.Kind != FieldChoice && f.Kind != FieldWeigh
	case name == "Sides" || name == "Points":
		return f.Kind != FieldWeigh
	}
	return false
}

// TestOwnActivities: an activity is added, changed, copied and deleted with its sheets,
// each a step that can be taken back.
func TestOwnActivities(t *testing.T) {
	d := NewDocument(NewGroup("Circle", time.Unix(0, 0)))
	before := d.Group()
	a := full()
	id := a.ID
	must(t, d.AddActivity(a))
	if a.ID != id {
		t.Error("an ID that was free was changed")
	}
	sheet := NewSheet(a.ID, "This year", time.Unix(0, 0))
	must(t, d.AddSheet(sheet))
	must(t, d.EditActivity(Step{Name: StepWriteActivity}, a.ID, func(a *Activity) error {
		a.Own.Title = "Our weeks"
		a.Zones[0].Title = "January"
		return nil
	}))
	if now := d.Group().Activity(a.ID); now.Own.Title != "Our weeks" || now.Zones[0].Title != "January" || a.Own.Title != "Our year" {
		t.Errorf("now %+v, before %+v", now.Own, a.Own)
	}
	dup, err := d.DuplicateActivity(a.ID, "Another")
	must(t, err)
	if c := d.Group().Activity(dup); dup == a.ID || c.Own.Title != "Another" || c.Zones[0].Title != "January" {
		t.Errorf("copied as %+v", c)
	}
	must(t, d.DeleteActivity(a.ID))
	if d.Group().Activity(a.ID) != nil || d.Group().Sheet(sheet.ID) != nil || d.Group().Activity(dup) == nil {
		t.Error("deleted the wrong things")
	}
	var names []string
	for step, ok := d.Undo(); ok; step, ok = d.Undo() {
		names = append(names, step.Name)
	}
	want := []string{StepDeleteActivity, StepDuplicateActivity, StepWriteActivity, StepAddSheet, StepAddActivity}
	if !slices.Equal(names, want) || d.Group() != before {
		t.Errorf("taken back: %v", names)
	}
}

// TestTypedActivity: a burst of typing is one step; what changes nothing is none.
func TestTypedActivity(t *testing.T) {
	d := NewDocument(NewGroup("Circle", time.Unix(0, 0)))
	a := NewActivity(KindForm, "")
	must(t, d.AddActivity(a))
	title := func(text string) {
		must(t, d.EditActivity(Step{StepWriteActivity, "title " + a.ID}, a.ID, func(a *Activity) error { a.Own.Title = text; return nil }))
	}
	for _, text := range []string{"", "O", "Ou", "Our"} {
		title(text)
	}
	d.Break()
	title("Our")
	d.Undo()
	if now := d.Group().Activity(a.ID); now == nil || now.Own.Title != "" {
		t.Errorf("after one undo: %+v", now)
	}
}

// TestTakenActivity: one that comes from a file may be in the group already.
func TestTakenActivity(t *testing.T) {
	d := NewDocument(NewGroup("Circle", time.Unix(0, 0)))
	a := full()
	again := a.Clone()
	must(t, d.AddActivity(a))
	must(t, d.AddActivity(again))
	if n := len(d.Group().Activities); n != 2 || again.ID == a.ID || !strings.HasPrefix(again.ID, "own-") {
		t.Errorf("%d activities, %s and %s", n, a.ID, again.ID)
	}
}

// TestActivityErrors: what cannot be done changes nothing.
func TestActivityErrors(t *testing.T) {
	d := NewDocument(NewGroup("Circle", time.Unix(0, 0)))
	a := full()
	must(t, d.AddActivity(a))
	before := d.Group()
	none := func(*Activity) error { return nil }
	refused := errors.New("refused")
	edit := func(change func(*Activity)) error {
		return d.EditActivity(Step{}, a.ID, func(a *Activity) error { change(a); return nil })
	}
	for name, err := range map[string]error{
		"no such to edit":   d.EditActivity(Step{}, "own-x", none),
		"no such to copy":   second(d.DuplicateActivity("own-x", "")),
		"no such to delete": d.DeleteActivity("connect"),
	} {
		if !errors.Is(err, ErrNotFound) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if err := d.EditActivity(Step{}, a.ID, func(*Activity) error { return refused }); !errors.Is(err, refused) {
		t.Error(err)
	}
	for where, err := range map[string]error{
		"zones":              edit(func(a *Activity) { a.Zones = slices.Repeat(a.Zones[:1], MaxZones+1) }),
		"starters":           edit(func(a *Activity) { a.Starters = make([]Starter, MaxStarters+1) }),
		"fields":             edit(func(a *Activity) { a.Fields = make([]Field, MaxFields+1) }),
		"fields[1].choices":  edit(func(a *Activity) { a.Fields[1].Choices = make([]string, MaxChoices+1) }),
		"own.steps":          edit(func(a *Activity) { a.Own.Steps = make([]string, MaxSteps+1) }),
		"own.title":          edit(func(a *Activity) { a.Own.Title = strings.Repeat("é", MaxActivityName+1) }),
		"own.questions[0]":   edit(func(a *Activity) { a.Own.Questions[0] = strings.Repeat("a", MaxActivityText+1) }),
		"zones[0].title":     edit(func(a *Activity) { a.Zones[0].Title = strings.Repeat("a", MaxActivityName+1) }),
		"starters[0].text":   edit(func(a *Activity) { a.Starters[0].Text = strings.Repeat("a", MaxNoteText+1) }),
		"noteFields[0].ask":  edit(func(a *Activity) { a.NoteFields[0].Ask = strings.Repeat("a", MaxActivityText+1) }),
		"flagTitles.f":       edit(func(a *Activity) { a.FlagTitles["f"] = strings.Repeat("a", MaxActivityName+1) }),
		"fields[0].points.a": edit(func(a *Activity) { a.Fields[0].Argue("a", make([]string, MaxChoices+1)) }),
		"features":           edit(func(a *Activity) { a.Features = make([]Item, MaxFeatures+1) }),
		"headings":           edit(func(a *Activity) { a.Headings = make([]Item, MaxHeadings+1) }),
		"headings[0].title":  edit(func(a *Activity) { a.Headings[0].Title = strings.Repeat("a", MaxActivityName+1) }),
		"own.parts.zone.way": edit(func(a *Activity) { a.Own.SayPart("zone.way", strings.Repeat("a", MaxActivityName+1)) }),
		"fields[0].words.a":  edit(func(a *Activity) { a.Fields[0].Name("a", strings.Repeat("a", MaxActivityName+1)) }),
	} {
		var much *ExcessError
		if !errors.As(err, &much) || much.Where != where || much.Long != (much.Text() != "") || much.N != much.Most+1 {
			t.Errorf("%s: %v", where, err)
		}
	}
	if d.Group() != before {
		t.Error("something changed")
	}
	must(t, edit(func(a *Activity) { // as much as there may be
		a.Own.Title = strings.Repeat("é", MaxActivityName)
		a.Own.Steps = make([]string, MaxSteps)
	}))
	for len(d.Group().Activities) < MaxActivities {
		must(t, d.AddActivity(NewActivity(KindBoard, "")))
	}
	var much *ExcessError
	if err := d.AddActivity(NewActivity(KindBoard, "")); !errors.As(err, &much) || much.N != MaxActivities+1 {
		t.Errorf("one too many: %v", err)
	}
	d.SetReadOnly(true)
	for _, err := range []error{d.AddActivity(full()), d.DeleteActivity(a.ID), edit(func(a *Activity) { a.Minutes = 5 })} {
		if !errors.Is(err, ErrReadOnly) {
			t.Error(err)
		}
	}
}

func second[T any](_ T, err error) error { return err }

// TestZonesStayOnTheBoard: however a zone was dragged or resized.
func TestZonesStayOnTheBoard(t *testing.T) {
	d := NewDocument(NewGroup("Circle", time.Unix(0, 0)))
	a := full()
	must(t, d.AddActivity(a))
	for _, r := range []Rect{{-500, -500, 100, 100}, {1e9, 1e9, 1e9, 1e9}, {100, 100, -5, 0}, {math.NaN(), math.NaN(), math.NaN(), math.Inf(1)}} {
		must(t, d.EditActivity(Step{}, a.ID, func(a *Activity) error {
			a.Zones[0].Rect, a.Zones[1].Rect = r, r
			a.Zones[1].Shape, a.Zones[1].Inner = ShapeRing, math.NaN()
			return nil
		}))
		now := d.Group().Activity(a.ID)
		for _, z := range now.Zones[:2] {
			if z.W < ZoneLeast || z.H < ZoneLeast || z.Rect.Within(now.Bounds()) != z.Rect {
				t.Errorf("%v became %v", r, z.Rect)
			}
		}
		if in := now.Zones[1].Inner; in != HoleLeast {
			t.Errorf("hole %v", in)
		}
	}
}

// TestOverlapsGoWithTheirCircles: and notes that lay there are not placed then.
func TestOverlapsGoWithTheirCircles(t *testing.T) {
	d := NewDocument(NewGroup("Circle", time.Unix(0, 0)))
	a := full()
	must(t, d.AddActivity(a))
	n := NewNote("Both", ColourA, Rect{350, 200, 50, 50})
	if z := a.ZoneOf(n); z == nil || z.Title != "Both" {
		t.Fatalf("in %+v", z)
	}
	must(t, d.EditActivity(Step{Name: StepDeleteZone}, a.ID, func(a *Activity) error { a.RemoveZone("r"); return nil }))
	now := d.Group().Activity(a.ID)
	if len(now.Zones) != 1 || now.ZoneOf(n).ID != "l" {
		t.Errorf("left: %+v", now.Zones)
	}
	must(t, d.EditActivity(Step{Name: StepDeleteZone}, a.ID, func(a *Activity) error { a.RemoveZone("l"); return nil }))
	now = d.Group().Activity(a.ID)
	if out := now.Outline([]*Note{n}); now.Zones != nil || len(out) != 1 || out[0].Zone != nil || len(out[0].Notes) != 1 {
		t.Errorf("outline %+v", out)
	}
}

// TestDuplicatesGetIDs: what stands twice in an activity could not be told apart.
func TestDuplicatesGetIDs(t *testing.T) {
	d := NewDocument(NewGroup("Circle", time.Unix(0, 0)))
	a := full()
	must(t, d.AddActivity(a))
	must(t, d.EditActivity(Step{Name: StepAddZone}, a.ID, func(a *Activity) error {
		a.Zones = append(a.Zones, a.Zones[0])
		a.Starters = append(a.Starters, a.Starters[0], Starter{})
		a.Fields = append(a.Fields, a.Fields[0])
		a.Features = append(a.Features, a.Features[0])
		return nil
	}))
	now := d.Group().Activity(a.ID)
	if now.Zones[0].ID != "l" || now.Zones[3].ID == "l" || now.Fields[0].ID != a.Fields[0].ID || now.Fields[2].ID == a.Fields[0].ID {
		t.Errorf("zones %+v, fields %+v", now.Zones, now.Fields)
	}
	if f := now.Features; f[1].ID == f[0].ID || (&Feature{ID: f[1].ID}).Added() {
		t.Errorf("features %+v", f)
	}
	if s := now.Starters; s[0].ID != a.Starters[0].ID || s[1].ID == s[0].ID || s[2].ID == "" || s[2].ID == s[1].ID {
		t.Errorf("starters %+v", s)
	}
}

// TestNewOverlap: only of two circles that meet, and once.
func TestNewOverlap(t *testing.T) {
	a := full()
	a.Zones = append(a.Zones, Zone{ID: "far", Shape: ShapeCircle, Rect: Rect{900, 600, 300, 300}}, Zone{ID: "box", Shape: ShapeBox, Rect: Rect{50, 50, 400, 400}})
	for _, of := range [][2]string{{"l", "r"}, {"r", "l"}, {"l", "l"}, {"l", "far"}, {"l", "box"}, {"l", "none"}} {
		if _, ok := a.NewOverlap(of[0], of[1], ""); ok {
			t.Errorf("made of %v", of)
		}
	}
}

// TestNewZonesFindRoom: zones that are added one after another lie free of each other
// while there is room, and always on the board.
func TestNewZonesFindRoom(t *testing.T) {
	for _, shape := range []ZoneShape{ShapeCircle, ShapeRing, ShapeColumn, ShapeBox} {
		a := NewActivity(KindBoard, "")
		ids := map[string]bool{}
		for i := range MaxZones {
			z := a.NewZone(shape, fmt.Sprint(i))
			if ids[z.ID] || z.Rect.Within(a.Bounds()) != z.Rect || z.W < ZoneLeast || z.H < ZoneLeast {
				t.Errorf("%s %d: %+v", shape, i, z)
			}
			if i < 4 && slices.ContainsFunc(a.Zones, func(o Zone) bool { return o.Rect.Overlaps(z.Rect) }) {
				t.Errorf("%s %d lies on another: %v", shape, i, z.Rect)
			}
			ids[z.ID] = true
			a.Zones = append(a.Zones, z)
		}
	}
}

// TestNewFields: they come with what their kind needs.
func TestNewFields(t *testing.T) {
	form, venue := NewActivity(KindForm, ""), NewActivity(KindVenue, "")
	for kind, want := range map[FieldKind][2]int{FieldLine: {0, 0}, FieldText: {0, 0}, FieldChoice: {2, 0}, FieldScale: {0, 2}, FieldWeigh: {0, 2}} {
		f := form.NewField(kind, "Why?")
		if got := [2]int{len(f.Choices), len(f.Sides)}; got != want || f.ID == "" || f.Title != "Why?" {
			t.Errorf("%s: %+v", kind, f)
		}
	}
	if f := venue.NewField(FieldChoice, ""); !slices.Equal(f.Choices, []string{"yes", "no", "unsure"}) {
		t.Errorf("venue: %+v", f)
	}
	f := form.NewField(FieldWeigh, "")
	gone := f.Sides[0]
	f.Argue(gone, []string{"so"})
	f.Drop(gone)
	if len(f.Sides) != 1 || f.Sides[0] == gone || len(f.Words) != 1 || len(f.Points) != 0 {
		t.Errorf("left: %+v", f)
	}
}

// TestActivityUndo: whatever is done to activities, undo leads back to the group as it was
// and redo to what was made of it.
func TestActivityUndo(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := NewDocument(NewGroup("Circle", time.Unix(0, 0)))
		must(t, d.AddActivity(full()))
		before := d.Group()
		for range rapid.IntRange(1, 20).Draw(t, "edits") {
			anyActivityEdit(t, d)
		}
		after := d.Group()
		for d.Group() != before {
			if _, ok := d.Undo(); !ok {
				t.Fatal("cannot be taken back")
			}
		}
		for _, ok := d.Redo(); ok; _, ok = d.Redo() {
		}
		if d.Group() != after {
			t.Error("redo leads elsewhere")
		}
	})
}

func anyActivityEdit(t *rapid.T, d *Document) {
	ids := []string{""}
	for _, a := range d.Group().Activities {
		ids = append(ids, a.ID)
	}
	id := rapid.SampledFrom(ids).Draw(t, "activity")
	if id == "" {
		must(t, d.AddActivity(NewActivity(rapid.SampledFrom([]Kind{KindBoard, KindForm}).Draw(t, "kind"), "")))
		return
	}
	number := rapid.Float64Range(-2000, 3000)
	change := rapid.SampledFrom([]func(*Activity){
		func(a *Activity) { a.Own.Title += "a" },
		func(a *Activity) { a.Own.Steps = append(a.Own.Steps, "Then") },
		func(a *Activity) { a.Own.Steps = nil },
		func(a *Activity) {
			a.Zones = append(a.Zones, a.NewZone(rapid.SampledFrom([]ZoneShape{ShapeBox, ShapeCircle, ShapeRing}).Draw(t, "shape"), ""))
		},
		func(a *Activity) {
			for i := range a.Zones {
				a.Zones[i].Rect = Rect{number.Draw(t, "x"), number.Draw(t, "y"), number.Draw(t, "w"), number.Draw(t, "h")}
			}
		},
		func(a *Activity) {
			if len(a.Zones) > 0 {
				a.RemoveZone(a.Zones[0].ID)
			}
		},
		func(a *Activity) { a.Fields = append(a.Fields, a.NewField(FieldWeigh, "")) },
		func(a *Activity) {
			if len(a.Fields) > 0 && len(a.Fields[0].Sides) > 0 {
				a.Fields[0].Drop(a.Fields[0].Sides[0])
			}
		},
		func(a *Activity) { a.Starters = append(a.Starters, a.NewStarter("x")) },
		func(a *Activity) { a.Features, a.Headings = append(a.Features, NewItem("x")), []Item{} },
		func(a *Activity) { a.Headings = nil },
		func(a *Activity) { a.Own.SayPart("zone.way", rapid.SampledFrom([]string{"", "x"}).Draw(t, "words")) },
	}).Draw(t, "change")
	switch rapid.IntRange(0, 9).Draw(t, "what") {
	case 0:
		must(t, d.DeleteActivity(id))
	case 1:
		must(t, second(d.DuplicateActivity(id, "Copy")))
	case 2:
		must(t, d.AddSheet(NewSheet(id, "", time.Unix(0, 0))))
	default:
		must(t, d.EditActivity(Step{StepWriteActivity, rapid.SampledFrom([]string{"", "a"}).Draw(t, "merge")}, id, func(a *Activity) error { change(a); return nil }))
	}
}

// TestZonesOnAFullBoard lie in its middle, each new one a little off the last, so that it is
// seen.
func TestZonesOnAFullBoard(t *testing.T) {
	a := NewActivity(KindBoard, "")
	a.Zones = []Zone{{ID: "all", Shape: ShapeBox, Rect: a.Bounds()}}
	middle := a.Bounds().Centre()
	for _, off := range []float64{40, 80, 120, 160, 0, 40} {
		z := a.NewZone(ShapeBox, "")
		if want := (Rect{middle.X - 110 + off, middle.Y - 75 + off, 220, 150}); z.Rect != want {
			t.Errorf("zone %d lies at %v, want %v", len(a.Zones), z.Rect, want)
		}
		a.Zones = append(a.Zones, z)
	}
}

// TestNewZonesKeepApart and off the edges while there is room, at the top left first; then
// they get smaller.
func TestNewZonesKeepApart(t *testing.T) {
	a := NewActivity(KindBoard, "")
	for range 6 {
		a.Zones = append(a.Zones, a.NewZone(ShapeBox, ""))
	}
	for i, want := range []Rect{{50, 50, 440, 300}, {530, 50, 440, 300}, {50, 390, 440, 300}, {530, 390, 440, 300}, {1010, 50, 352, 240}} {
		if a.Zones[i].Rect != want {
			t.Errorf("zone %d lies at %v, want %v", i, a.Zones[i].Rect, want)
		}
	}
}

func TestStartersTakeTheColourOfTheLast(t *testing.T) {
	a := NewActivity(KindBoard, "")
	for _, c := range [][2]NoteColour{{"", ColourA}, {ColourC, ColourC}} {
		if len(a.Starters) == 0 && a.NewStarter("").Colour != ColourA {
			t.Error("the first is of another colour")
		}
		a.Starters = append(a.Starters, Starter{ID: NewID().String(), Colour: c[0]})
		if got := a.NewStarter("").Colour; got != c[1] {
			t.Errorf("after %q comes %q", c[0], got)
		}
	}
}

func TestLikeTheToolkits(t *testing.T) {
	for _, c := range []struct {
		id, base string
		want     bool
	}{{"connect", "", true}, {"own-1", "connect", true}, {"own-1", "venue", false}, {"own-1", "", false}} {
		if got := (&Activity{ID: c.id, Base: c.base}).Like("connect"); got != c.want {
			t.Errorf("%+v: %v", c, got)
		}
	}
}
