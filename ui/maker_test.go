package ui

import (
	"fmt"
	"math"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/test"

	"commonground/model"
	"commonground/model/catalogue"
	"commonground/model/file"
	"commonground/model/library"
	"commonground/printables/wording"
	"commonground/ui/activities"
	"commonground/ui/canvas"
	"commonground/ui/control"
	"commonground/ui/look"
	"commonground/ui/maker"
	"commonground/ui/screen"
	"commonground/ui/surfaces/agreement"
	"commonground/ui/trial"
)

// making is the screen on which an activity is made.
func (b *bench) making() *activities.Maker {
	b.t.Helper()
	s, ok := b.screen.(*activities.Maker)
	if !ok {
		b.t.Fatalf("on %s", b.on())
	}
	return s
}

// type writes into what has the keyboard.
func (b *bench) write(words string) {
	b.t.Helper()
	test.Type(b.win.Canvas().Focused(), words)
	b.settle()
}

func (b *bench) key(name fyne.KeyName) {
	b.win.Canvas().Focused().TypedKey(&fyne.KeyEvent{Name: name})
	b.settle()
}

// zoneCanvas is the board on which zones are moved.
func (b *bench) zoneCanvas() *maker.Canvas {
	b.t.Helper()
	var out *maker.Canvas
	tree(b.root, fyne.Position{}, func(o fyne.CanvasObject, _ fyne.Position) {
		if c, ok := o.(*maker.Canvas); ok {
			out = c
		}
	})
	if out == nil {
		b.t.Fatal("no board")
	}
	return out
}

// begin makes an activity from the card of that title.
func (b *bench) begin(card string) {
	b.t.Helper()
	b.do("go-activities")
	b.press("Make your own activity")
	b.press(card)
}

// TestMakeABoard: an activity is named, given zones, notes and steps, tried and saved, by
// keys alone.
func TestMakeABoard(t *testing.T) {
	b := newBench(t)
	b.in("Tuesday Circle")
	b.begin("A board")
	b.write("Our week")
	b.press("Circle")
	b.write("Good days")
	b.press("Ring")
	b.write("Hard days")
	b.press("Add a note")
	b.write("Tea")
	b.key(fyne.KeyReturn)
	b.write("A walk")
	b.press("Add a step")
	b.write("Look back at the week.")
	a := b.saved().Activities[0]
	if a.Own.Title != "Our week" || len(a.Zones) != 2 || a.Zones[0].Title != "Good days" || a.Zones[1].Shape != model.ShapeRing || a.Zones[1].Title != "Hard days" {
		t.Errorf("made %+v with zones %+v", a.Own, a.Zones)
	}
	if len(a.Starters) != 2 || a.Starters[1].Text != "A walk" || len(a.Own.Steps) != 1 || a.Own.Steps[0] != "Look back at the week." {
		t.Errorf("starters %+v, steps %q", a.Starters, a.Own.Steps)
	}
	b.do("print-blank")
	b.win.Canvas().Overlays().Remove(b.win.Canvas().Overlays().Top())
	b.press("Try it")
	b.wantSaid("Look back at the week.")
	if g := b.saved(); len(g.Sheets) != 1 || g.Sheets[0].Activity != a.ID || g.Sheets[0].Title != "Our week" {
		t.Errorf("tried: %+v", g.Sheets)
	}
}

// TestZonesByKeys: Tab goes through the zones, arrows move one in one step, letters name
// it, digits order, Delete deletes.
func TestZonesByKeys(t *testing.T) {
	b := newBench(t)
	b.in("Tuesday Circle")
	b.begin("A board")
	b.press("Box")
	b.press("Circle")
	c := b.zoneCanvas()
	b.win.Canvas().Focus(c)
	now := func() *model.Activity { return b.open.doc.Group().Activities[0] }
	box, circle := now().Zones[0], now().Zones[1]
	b.do("activity-zone-duplicate")
	if n := len(now().Zones); n != 3 {
		t.Fatalf("%d zones", n)
	}
	b.Undo()
	b.win.Canvas().Focus(c)
	b.key(fyne.KeyTab)
	b.key(fyne.KeyRight)
	b.key(fyne.KeyRight)
	c.KeyUp(&fyne.KeyEvent{Name: fyne.KeyRight})
	if x := now().Zone(box.ID).X; x != box.X+2*model.PlanGrid {
		t.Errorf("moved from %v to %v", box.X, x)
	}
	b.write("+")
	if w := now().Zone(box.ID).W; w <= box.W {
		t.Errorf("no larger than %v", w)
	}
	b.Undo()
	b.Undo()
	if now().Zone(box.ID).Rect != box.Rect {
		t.Errorf("not taken back: %v", now().Zone(box.ID).Rect)
	}
	b.write("2")
	if now().Zones[1].ID != box.ID {
		t.Error("not the second now")
	}
	b.write("R")
	b.write("est")
	if z := now().Zone(box.ID); z.Title != "Rest" {
		t.Errorf("named %q", z.Title)
	}
	b.win.Canvas().Focus(c)
	b.key(fyne.KeyDelete)
	if len(now().Zones) != 1 || now().Zones[0].ID != circle.ID {
		t.Errorf("left %+v", now().Zones)
	}
}

// TestEnterGoesOn: Enter breaks no line where one is written: it goes from the title to the
// next field, and from the name of a zone back to the board.
func TestEnterGoesOn(t *testing.T) {
	b := newBench(t)
	b.in("Tuesday Circle")
	b.begin("A board")
	b.write("Our week")
	b.key(fyne.KeyReturn)
	b.write("In short")
	b.press("Box")
	b.write("Good days")
	b.key(fyne.KeyReturn)
	a := b.open.doc.Group().Activities[0]
	if a.Own.Title != "Our week" || a.Own.Summary != "In short" || a.Zones[0].Title != "Good days" {
		t.Errorf("written: %+v, %+v", a.Own, a.Zones)
	}
	if b.win.Canvas().Focused() != fyne.Focusable(b.zoneCanvas()) {
		t.Errorf("the keyboard is on %T", b.win.Canvas().Focused())
	}
	b.key(fyne.KeyDown)
	if now := b.open.doc.Group().Activities[0].Zones[0]; now.Y != a.Zones[0].Y+model.PlanGrid {
		t.Error("the zone does not move")
	}
}

// TestRingsByMouse: the hole of a ring is pulled by a handle of its own; a click where
// circles meet selects what they share, a drag there moves a circle.
func TestRingsByMouse(t *testing.T) {
	b := newBench(t)
	b.in("Tuesday Circle")
	a := model.NewActivity(model.KindBoard, "Our week")
	a.Zones = []model.Zone{
		{ID: "l", Shape: model.ShapeCircle, Rect: model.Rect{X: 50, Y: 50, W: 400, H: 400}},
		{ID: "r", Shape: model.ShapeCircle, Rect: model.Rect{X: 350, Y: 50, W: 400, H: 400}},
		{ID: "ring", Shape: model.ShapeRing, Inner: 0.5, Rect: model.Rect{X: 800, Y: 400, W: 500, H: 500}},
	}
	both, _ := a.NewOverlap("l", "r", "Both")
	a.Zones = append(a.Zones, both)
	b.own(a)
	b.EditActivity(a.ID)
	b.settle()
	c := b.zoneCanvas()
	zone := func(id string) model.Zone { return *b.open.doc.Group().Activities[0].Zone(id) }
	zoom := float64(c.Size().Width-20) / model.BoardWidth
	spot := func(x, y float64) fyne.Position { return fyne.NewPos(float32(10+x*zoom), float32(10+y*zoom)) }
	drag := func(x, y, toX, toY float64) {
		c.MouseDown(&desktop.MouseEvent{PointEvent: fyne.PointEvent{Position: spot(x, y)}, Button: desktop.MouseButtonPrimary})
		if x != toX || y != toY {
			c.Dragged(&fyne.DragEvent{PointEvent: fyne.PointEvent{Position: spot(toX, toY)}})
			c.DragEnd()
		}
		c.MouseUp(&desktop.MouseEvent{Button: desktop.MouseButtonPrimary})
	}
	drag(850, 650, 850, 650) // selects the ring
	drag(800+250+125, 650, 800+250+200, 650)
	if inner := zone("ring").Inner; inner < 0.75 || inner > 0.85 {
		t.Errorf("the hole is %v", inner)
	}
	drag(400, 250, 400, 250)
	if c.Selected() != both.ID {
		t.Errorf("a click where they meet selects %q", c.Selected())
	}
	drag(400, 250, 400, 450)
	if zone("l").Y == 50 && zone("r").Y == 50 {
		t.Error("neither circle moved")
	}
}

// TestZonesByMouse: a zone follows the pointer and is drawn to the grid; Escape puts it
// back; a corner makes it larger. Each is one step.
func TestZonesByMouse(t *testing.T) {
	b := newBench(t)
	b.in("Tuesday Circle")
	b.begin("A board")
	b.press("Box")
	c := b.zoneCanvas()
	now := func() model.Rect { return b.open.doc.Group().Activities[0].Zones[0].Rect }
	was := now()
	zoom := float64(c.Size().Width-20) / model.BoardWidth
	spot := func(x, y float64) fyne.Position { return fyne.NewPos(float32(10+x*zoom), float32(10+y*zoom)) }
	down := func(p fyne.Position) {
		c.MouseDown(&desktop.MouseEvent{PointEvent: fyne.PointEvent{Position: p}, Button: desktop.MouseButtonPrimary})
	}
	drag := func(p fyne.Position) { c.Dragged(&fyne.DragEvent{PointEvent: fyne.PointEvent{Position: p}}) }
	middle := was.Centre()
	down(spot(middle.X, middle.Y))
	drag(spot(middle.X+303, middle.Y+198))
	b.key(fyne.KeyEscape)
	c.DragEnd()
	if now() != was {
		t.Errorf("Escape left it at %v", now())
	}
	down(spot(middle.X, middle.Y))
	drag(spot(middle.X+303, middle.Y+398))
	c.MouseUp(&desktop.MouseEvent{Button: desktop.MouseButtonPrimary})
	c.DragEnd()
	moved := now()
	if d := moved.X - was.X; d < 280 || d > 320 || moved.W != was.W {
		t.Errorf("from %v to %v", was, moved)
	}
	down(spot(moved.X+moved.W, moved.Y+moved.H))
	drag(spot(moved.X+moved.W+100, moved.Y+moved.H+60))
	c.DragEnd()
	if r := now(); r.W < moved.W+80 || r.H < moved.H+40 || r.X != moved.X {
		t.Errorf("pulled from %v to %v", moved, r)
	}
	b.Undo()
	b.Undo()
	if now() != was {
		t.Errorf("taken back to %v", now())
	}
}

// TestMakeAForm: questions are asked and answered in other ways, and moved.
func TestMakeAForm(t *testing.T) {
	b := newBench(t)
	b.in("Tuesday Circle")
	b.begin("A form")
	now := func() []model.Field { return b.open.doc.Group().Activities[0].Fields }
	b.press("Add a question to answer")
	b.write("Where?")
	b.press("Add a question to answer")
	b.write("When?")
	b.pick("In a few lines", 1, 3)
	if f := now()[1]; f.Title != "When?" || f.Kind != model.FieldChoice || len(f.Choices) != 2 {
		t.Fatalf("%+v", f)
	}
	if c, ok := b.win.Canvas().Focused().(*control.Choice); !ok || c.Text != "By choosing one answer" {
		t.Errorf("the keyboard is left on %T", b.win.Canvas().Focused())
	}
	b.press("Add an answer")
	b.write("On Sunday")
	if f := now()[1]; len(f.Choices) != 3 || f.Words[f.Choices[2]] != "On Sunday" {
		t.Errorf("no third answer to write: %+v", f)
	}
	b.pressHint("Move number 2 up")
	if now()[0].Title != "When?" {
		t.Errorf("%q comes first", now()[0].Title)
	}
	b.pressHint("Delete number 1")
	if len(now()) != 1 || now()[0].Title != "Where?" {
		t.Errorf("left %+v", now())
	}
}

// pick has another option chosen of the choice that says words, of those the nth from 0.
func (b *bench) pick(words string, nth, option int) {
	b.t.Helper()
	tree(b.front(), fyne.Position{}, func(o fyne.CanvasObject, _ fyne.Position) {
		if c, ok := o.(*control.Choice); ok && c.Text == words {
			if nth == 0 {
				c.Set(option)
				c.OnChosen(option)
			}
			nth--
		}
	})
	b.settle()
}

func (b *bench) pressHint(hint string) {
	b.t.Helper()
	var found *control.Button
	tree(b.front(), fyne.Position{}, func(o fyne.CanvasObject, _ fyne.Position) {
		if p, ok := o.(*control.Button); ok && p.Hint == hint && found == nil {
			found = p
		}
	})
	if found == nil {
		b.t.Fatalf("nothing is hinted at with %q", hint)
	}
	test.Tap(found)
	b.settle()
}

// TestCopyOneOfTheTwelve: each can be copied, opens at once and says what it says.
func TestCopyOneOfTheTwelve(t *testing.T) {
	b := newBench(t)
	b.in("Tuesday Circle")
	for _, original := range catalogue.All() {
		b.begin(activities.Numbered(original, wording.Of(b.words, original).Title))
		a := b.open.doc.Group().Activity(b.making().ID)
		if a.Base != original.ID || !strings.HasSuffix(a.Own.Title, "(copy)") || len(a.Own.Steps) == 0 {
			t.Errorf("%+v of %q", a.Own, a.Base)
		}
		if step, ok := b.open.doc.NextUndo(); !ok || step.Name != model.StepAddActivity {
			t.Errorf("%s is changed by looking at it: %s", original.ID, step.Name)
		}
		b.reshow()
		b.settle()
		b.making()
	}
	if n := len(b.saved().Activities); n != 12 {
		t.Errorf("%d are saved", n)
	}
}

// TestPartsOfOtherKinds: in a copy of what is no board, its parts can be called otherwise,
// added, moved and deleted; where they stand is seen to.
func TestPartsOfOtherKinds(t *testing.T) {
	b := newBench(t)
	b.in("Tuesday Circle")
	now := b.Change(b.copied("act"))
	b.wantSaid("The parts of the sheet")
	before := now().Zones
	first := b.area(before[0].Title)
	first.SetText("At the allotment")
	after := now().Zones
	if after[0].Title != "At the allotment" || len(after) != len(before) || after[1].Title != before[1].Title {
		t.Errorf("%+v", after)
	}
	b.press("Add a part")
	b.write("On the phone")
	b.pressBeside("On the phone", "Move number 5 up")
	after = now().Zones
	if len(after) != 5 || after[3].Title != "On the phone" || after[3].Shape != model.ShapeBox || after[3].Y >= after[4].Y {
		t.Errorf("%+v", after)
	}
	b.do("go-activities")
	sheet := model.NewSheet(now().ID, "Ours", noon)
	sheet.People = []*model.Person{{ID: model.NewID(), Boxes: map[string]*model.Entry{after[3].ID: {Text: "Shy"}}}}
	if err := b.open.doc.AddSheet(sheet); err != nil {
		t.Fatal(err)
	}
	b.EditActivity(now().ID)
	b.settle()
	b.pressBeside("On the phone", "Delete number 4")
	b.wantSaid("1 person put something in it.")
	b.press("Delete it")
	if len(now().Zones) != 4 {
		t.Errorf("left %+v", now().Zones)
	}
	b.Undo()
	b.Undo()
	b.Undo()
	if len(now().Zones) != 5 {
		t.Errorf("%d parts after undo", len(now().Zones))
	}
}

// TestHeadingsOfOnesOwn: headings of an agreement are written, a rule to start from is put
// under one, and both are on the sheet.
func TestHeadingsOfOnesOwn(t *testing.T) {
	b := newBench(t)
	b.in("Tuesday Circle")
	now := b.Change(b.copied("agreement"))
	b.press("Add a heading")
	b.write("When we meet online")
	b.pick("Confidentiality", 0, 1+len(now().Headings)-1)
	if s := now().Starters[0]; s.Heading != now().Headings[len(now().Headings)-1].ID {
		t.Errorf("the rule stands under %q", s.Heading)
	}
	b.pressBeside("Confidentiality", "Delete number 1")
	if h := now().Headings; len(h) != 4 || h[3].Title != "When we meet online" {
		t.Errorf("%+v", h)
	}
	for _, r := range catalogue.RulesOf(now())[1:3] {
		if r.Heading != "" {
			t.Errorf("%s stands under %q, which is gone", r.ID, r.Heading)
		}
	}
	s := b.boardOf(now().ID)
	s.Surface.(*agreement.Surface).GoTo(agreement.Rules)
	b.settle()
	b.do("rule.starters")
	b.wantSaid("When we meet online")
}

// TestWordsOnEverySheet: what every sheet of a kind has is called as the group writes; where it
// writes nothing, as in the toolkit.
func TestWordsOnEverySheet(t *testing.T) {
	b := newBench(t)
	b.in("Tuesday Circle")
	now := b.Change(b.copied("portrait"))
	var likes *control.Entry
	for _, e := range b.fields() {
		if e.Text == "Skills, hobbies or things I like" {
			likes = e
		}
	}
	if likes == nil || likes.PlaceHolder != likes.Text {
		t.Fatalf("no place for what people like, or nothing in grey: %+v", likes)
	}
	likes.SetText("What makes me smile")
	sheet := b.boardOf(now().ID)
	if err := b.open.doc.AddPortrait(sheet.ID, &model.Portrait{ID: model.NewID(), Name: "Mo"}); err != nil {
		t.Fatal(err)
	}
	b.settle()
	b.wantSaid("What makes me smile")
	b.EditActivity(now().ID)
	b.settle()
	for _, e := range b.fields() {
		if e.Text == "What makes me smile" {
			e.SetText("")
		}
	}
	if _, there := now().Own.Parts["field.likes"]; there {
		t.Error("an empty one is kept")
	}
	b.boardOf(now().ID)
	if b.says("What makes me smile") {
		t.Error("it is still said")
	}
}

// TestOlderCopiesAreNotChangedByLooking: one that was made before copies had a checklist of
// their own is the same until something in it is changed, and has all its own then.
func TestOlderCopiesAreNotChangedByLooking(t *testing.T) {
	b := newBench(t)
	b.in("Tuesday Circle")
	a := b.copied("venue")
	a.Features, a.Own.Parts = nil, nil
	now := b.Change(a)
	if step, _ := b.open.doc.NextUndo(); step.Name != model.StepAddActivity {
		t.Errorf("changed by looking: %s", step.Name)
	}
	b.area("Parking").SetText("Bicycle stands")
	if f := now().Features; len(f) != len(catalogue.VenueFeatures()) || f[0].Title != "Bicycle stands" || f[1].Title != "Quiet space" {
		t.Errorf("%+v", f)
	}
	b.Undo()
	if now().Features != nil {
		t.Error("not taken back")
	}
	b.area("Parking")
}

// TestQuestionsAboutAVenue: they can be added, answered in ways that its sheet has room for.
func TestQuestionsAboutAVenue(t *testing.T) {
	b := newBench(t)
	b.in("Tuesday Circle")
	now := b.Change(b.copied("venue"))
	n := len(now().Fields)
	b.press("Add a question to answer")
	b.write("May we cook?")
	b.pick("In a few lines", 2, 2)
	f := now().Fields[n]
	if f.Title != "May we cook?" || f.Kind != model.FieldChoice || len(f.Choices) != 3 || f.Choices[0] != string(model.HaveYes) {
		t.Errorf("%+v", f)
	}
	if b.says("Answer 1") {
		t.Error("yes and no can be written on")
	}
}

// TestUsedZones: that notes lie in a zone is said before it is deleted; they stay.
func TestUsedZones(t *testing.T) {
	b := newBench(t)
	b.in("Tuesday Circle")
	b.begin("A board")
	b.press("Box")
	a := b.open.doc.Group().Activities[0]
	sheet := model.NewSheet(a.ID, "This week", noon)
	middle := a.Zones[0].Centre()
	sheet.Notes = []*model.Note{model.NewNote("Tea", model.ColourA, model.Rect{X: middle.X - 20, Y: middle.Y - 20, W: 40, H: 40})}
	if err := b.open.doc.AddSheet(sheet); err != nil {
		t.Fatal(err)
	}
	b.pressHint("Delete number 1")
	b.wantSaid("1 note lies in it.")
	b.press("Keep it")
	if len(b.open.doc.Group().Activities[0].Zones) != 1 {
		t.Error("it is gone")
	}
	b.pressHint("Delete number 1")
	b.press("Delete it")
	if g := b.open.doc.Group(); len(g.Activities[0].Zones) != 0 || len(g.Sheets[0].Notes) != 1 {
		t.Error("the zone is there, or its note gone")
	}
}

// TestColumnsShareTheBoard: evenly as they come and go, until notes may lie on them.
func TestColumnsShareTheBoard(t *testing.T) {
	b := newBench(t)
	b.in("Tuesday Circle")
	b.begin("A board")
	now := func() *model.Activity { return b.open.doc.Group().Activities[0] }
	for n := 1; n <= 4; n++ {
		b.press("Column")
		if len(now().Zones) != n || !now().EvenColumns() {
			t.Errorf("%d columns stand at %+v", n, now().Zones)
		}
	}
	b.pressHint("Delete number 2")
	if len(now().Zones) != 3 || !now().EvenColumns() {
		t.Errorf("after one has gone they stand at %+v", now().Zones)
	}
	b.open.doc.Undo()
	b.settle()
	if len(now().Zones) != 4 || !now().EvenColumns() {
		t.Errorf("after undo they stand at %+v", now().Zones)
	}
	first := now().Zones[0].Rect
	if err := b.open.doc.AddSheet(model.NewSheet(now().ID, "This week", noon)); err != nil {
		t.Fatal(err)
	}
	b.press("Column")
	if len(now().Zones) != 5 || now().Zones[0].Rect != first {
		t.Error("columns of a sheet are moved under its notes")
	}
}

// TestActivitiesGoAndCome: one is saved as a file and added to another group; what else
// lies there is refused in words.
func TestActivitiesGoAndCome(t *testing.T) {
	b := newBench(t)
	b.in("Tuesday Circle")
	a := model.NewActivity(model.KindBoard, "Our week")
	b.own(a)
	to := filepath.Join(t.TempDir(), library.ActivityFileName("Our week"))
	b.writeActivity(a, to, false)
	b.settle()
	b.wantSaid("“Our week” was saved as a file")
	b.writeActivity(a, to, false)
	b.settle()
	b.press(b.words.Text("home.replace.keep"))
	b.AddActivityFile(to)
	b.settle()
	b.wantSaid("Your group had it already.")
	if g := b.open.doc.Group(); len(g.Activities) != 2 || g.Activities[0].ID == g.Activities[1].ID {
		t.Errorf("%d activities", len(g.Activities))
	}
	group := b.open.path
	b.saved()
	b.AddActivityFile(group)
	b.settle()
	b.wantSaid("is a whole group, not one activity")
	b.press(b.words.Text("error.understood"))
	b.in("Another")
	b.do("go-activities")
	b.dropped(fyne.Position{}, []fyne.URI{fakeURI{path: to}})
	b.settle()
	b.wantSaid("Our week")
	if g := b.saved(); len(g.Activities) != 1 || g.Activities[0].ID != a.ID {
		t.Errorf("came as %+v", g.Activities)
	}
	if !strings.HasSuffix(to, file.ActivityExt) {
		t.Error(to)
	}
}

// fakeURI is a file that is dropped.
type fakeURI struct {
	fyne.URI
	path string
}

func (u fakeURI) Path() string { return u.path }

// TestCopiesAreToldApart: no two of a group's activities begin with the same name.
func TestCopiesAreToldApart(t *testing.T) {
	b := newBench(t)
	b.in("Tuesday Circle")
	b.begin("A board")
	b.write("Our week")
	b.do("go-activities")
	id := b.open.doc.Group().Activities[0].ID
	for range 3 {
		b.DuplicateActivity(id)
	}
	b.settle()
	for _, want := range []string{"Our week (copy)", "Our week (copy 2)", "Our week (copy 3)"} {
		b.wantSaid(want)
	}
	if a := b.open.doc.Group().Activities; len(a) != 4 {
		t.Errorf("%d activities", len(a))
	}
}

// TestDeleteAnActivity: how many sheets go is said, and it can be taken back; undoing what
// made an activity leaves its screen.
func TestDeleteAnActivity(t *testing.T) {
	b := newBench(t)
	b.in("Tuesday Circle")
	b.begin("A board")
	b.write("Our week")
	b.press("Try it")
	b.do("go-activities")
	a := b.open.doc.Group().Activities[0]
	b.DuplicateActivity(a.ID)
	b.settle()
	b.wantSaid("Our week (copy)")
	b.AskDeleteActivity(a.ID)
	b.wantSaid("1 sheet of it goes too.")
	b.press("Delete it")
	if g := b.open.doc.Group(); len(g.Activities) != 1 || len(g.Sheets) != 0 {
		t.Error("not deleted")
	}
	b.press(b.words.Text("home.deleted.undo"))
	if g := b.open.doc.Group(); len(g.Activities) != 2 || len(g.Sheets) != 1 {
		t.Error("not taken back")
	}
	b.begin("A form")
	b.Undo()
	b.settle()
	if b.on() != "activities" {
		t.Errorf("on %s", b.on())
	}
}

// TestLockedActivities: in a group that can only be read nothing is offered to be changed.
func TestLockedActivities(t *testing.T) {
	b := newBench(t)
	b.in("Tuesday Circle")
	a := b.own(model.NewActivity(model.KindBoard, "Our week"))
	b.open.doc.SetReadOnly(true)
	b.GoTo(screen.AtActivities)
	b.settle()
	if b.says("Make your own activity") || b.has("activity-make") || b.has("activity-bring") {
		t.Error("one can be made")
	}
	b.EditActivity(a.ID)
	b.settle()
	if b.says("Where circles meet") || b.says("Add a step") || b.has("activity-try") {
		t.Error("it can be changed")
	}
}

// TestTooMuchIsSaid: what is longer than there is room for is said below where it stands.
func TestTooMuchIsSaid(t *testing.T) {
	b := newBench(t)
	b.in("Tuesday Circle")
	b.begin("A form")
	title := b.making().Maker.First().(*control.Area)
	title.SetText(strings.Repeat("a", model.MaxActivityName+1))
	b.wantSaid("there is room for 200 characters")
	title.SetText("Short")
	if b.says("there is room for 200 characters") || b.open.doc.Group().Activities[0].Own.Title != "Short" {
		t.Error("still too long")
	}
}

// TestZonesByNumbers: where a zone lies can be written in hundredths of the board; what is
// no such number is said and nothing moves.
func TestZonesByNumbers(t *testing.T) {
	b := newBench(t)
	b.in("Tuesday Circle")
	b.begin("A board")
	b.press("Box")
	now := func() model.Rect { return b.open.doc.Group().Activities[0].Zones[0].Rect }
	was := now()
	b.press("Place and size…")
	fields := b.fields()
	for i, text := range []string{"50", "much", "25", "30 %"} {
		fields[i].SetText(text)
	}
	b.press("Put it there")
	b.wantSaid("A number from 0 to 100, please.")
	if now() != was {
		t.Errorf("moved to %v", now())
	}
	fields[1].SetText("10")
	b.press("Put it there")
	if want := (model.Rect{X: 707, Y: 100, W: 353.5, H: 300}); now() != want {
		t.Errorf("put at %v, want %v", now(), want)
	}
	b.Undo()
	if now() != was {
		t.Errorf("taken back to %v", now())
	}
}

// TestBadActivityFiles: what cannot be added is refused with a reason of its own, and the
// group stays as it is.
func TestBadActivityFiles(t *testing.T) {
	b := newBench(t)
	b.in("Tuesday Circle")
	folder, said := t.TempDir(), map[string]string{}
	for name, content := range map[string]string{
		"newer":   `{"format": "common-ground-activity", "version": 99, "activity": {}}`,
		"damaged": `{"format": "common-ground-activity", "version": 1, "activity": {"id": "own-`,
		"other":   `{"recipe": "soup"}`,
		"wrong":   `{"format": "common-ground-activity", "version": 1, "activity": {"id": "own-1", "kind": "dance", "own": {"title": "Dance"}}}`,
	} {
		path := filepath.Join(folder, name+file.ActivityExt)
		if err := os.WriteFile(path, []byte(content), 0o600); err != nil {
			t.Fatal(err)
		}
		b.AddActivityFile(path)
		b.settle()
		title := ""
		tree(b.front(), fyne.Position{}, func(o fyne.CanvasObject, _ fyne.Position) {
			if text, ok := o.(*look.Text); ok {
				title += text.Words + "\n"
			}
		})
		said[name] = title
		b.press(b.words.Text("error.understood"))
	}
	for _, pair := range [][2]string{{"newer", "damaged"}, {"damaged", "other"}, {"newer", "other"}} {
		if said[pair[0]] == said[pair[1]] {
			t.Errorf("%s and %s are told in the same words:\n%s", pair[0], pair[1], said[pair[0]])
		}
	}
	if n := len(b.open.doc.Group().Activities); n != 0 {
		t.Errorf("%d were added", n)
	}
}

// Change opens one of the group's own activities to be changed and returns how it is then.
func (b *bench) Change(a *model.Activity) func() *model.Activity {
	b.t.Helper()
	b.own(a)
	b.EditActivity(a.ID)
	b.settle()
	return func() *model.Activity { return b.open.doc.Group().Activity(a.ID) }
}

// copied is the group's own copy of one of the twelve.
func (b *bench) copied(id string) *model.Activity {
	b.t.Helper()
	original, ok := catalogue.Find(id)
	if !ok {
		b.t.Fatalf("no %s", id)
	}
	return wording.Copy(b.words, original, "Ours")
}

// area is the place to write in that says words.
func (b *bench) area(words string) *control.Area {
	b.t.Helper()
	for _, a := range b.areas() {
		if a.Text == words {
			return a
		}
	}
	b.t.Fatalf("%q cannot be written on", words)
	return nil
}

// pressBeside presses the button with a hint that comes next after the place to write in that
// says words.
func (b *bench) pressBeside(words, hint string) {
	b.t.Helper()
	var found *control.Button
	passed := false
	tree(b.front(), fyne.Position{}, func(o fyne.CanvasObject, _ fyne.Position) {
		if a, ok := o.(*control.Area); ok {
			passed = passed || a.Text == words
		}
		if p, ok := o.(*control.Button); ok && p.Hint == hint && passed && found == nil {
			found = p
		}
	})
	if found == nil {
		b.t.Fatalf("nothing beside %q is hinted at with %q", words, hint)
	}
	test.Tap(found)
	b.settle()
}

// TestChecklistOfOnesOwn: what there is to look for at a venue is written, moved, deleted and
// undone by keys and buttons, gets a sign, and stands on the sheet.
func TestChecklistOfOnesOwn(t *testing.T) {
	b := newBench(t)
	b.in("Tuesday Circle")
	now := b.Change(b.copied("venue"))
	n := len(now().Features)
	b.press("Add something to look for")
	b.write("Hearing loop")
	b.key(fyne.KeyReturn)
	b.write("Soft chairs")
	b.area(now().Features[0].Title).SetText("Bicycle stands")
	f := now().Features
	if len(f) != n+2 || f[n].Title != "Hearing loop" || f[n].Icon != "" || f[n+1].Title != "Soft chairs" || f[0].Title != "Bicycle stands" || f[0].Icon != "parking" {
		t.Fatalf("%+v", f)
	}
	s := b.boardOf(now().ID)
	for _, words := range []string{"Bicycle stands", "Hearing loop", "Soft chairs"} {
		b.wantSaid(words)
	}
	if err := b.open.doc.SetHave(s.ID, f[n].ID, model.HaveYes); err != nil {
		t.Fatal(err)
	}
	b.EditActivity(now().ID)
	b.settle()
	b.pressBeside("Hearing loop", fmt.Sprint("Delete number ", n+1))
	b.wantSaid("1 sheet has an answer to it.")
	b.press("Delete it")
	if len(now().Features) != n+1 {
		t.Errorf("left %+v", now().Features)
	}
	b.boardOf(now().ID)
	if b.says("Hearing loop") {
		t.Error("what was deleted is still on the sheet")
	}
	if g := b.saved(); len(g.Activities[0].Features) != n+1 {
		t.Error("not saved")
	}
}

// TestEmptyChecklist: a group can take away all there is to look for; the toolkit's does not
// come back.
func TestEmptyChecklist(t *testing.T) {
	b := newBench(t)
	b.in("Tuesday Circle")
	a := b.copied("venue")
	a.Features = a.Features[:1]
	now := b.Change(a)
	b.pressBeside(now().Features[0].Title, "Delete number 1")
	if now().Features == nil || len(now().Features) != 0 {
		t.Fatalf("%#v", now().Features)
	}
	b.boardOf(now().ID)
	if b.says("First aid kits") {
		t.Error("the toolkit's checklist is on the sheet")
	}
	if g := b.saved(); g.Activities[0].Features == nil {
		t.Error("saved as if it were the toolkit's")
	}
}

// TestRowsAreNumberedOnTheirLine: the number of a row stands on the line of its field, or of
// the label above that.
func TestRowsAreNumberedOnTheirLine(t *testing.T) {
	b := newBench(t)
	b.in("Tuesday Circle")
	b.Change(b.copied("agreement"))
	if off := b.numberAbove(b.area("Confidentiality")); off < -1 || off > 1 {
		t.Errorf("the number stands %v above the line of its field", off)
	}
	b.Change(b.copied("venue"))
	if off := b.numberAbove(b.area("Address")); off < 20 {
		t.Errorf("the number stands %v above the field, not beside the label", off)
	}
}

// numberAbove is how many pixels the middle of a row's number lies above that of its field.
func (b *bench) numberAbove(field *control.Area) float32 {
	b.t.Helper()
	var number, line float32
	tree(b.front(), fyne.Position{}, func(o fyne.CanvasObject, at fyne.Position) {
		middle := at.Y + o.Size().Height/2
		switch o := o.(type) {
		case *look.Text:
			if line == 0 && len(o.Words) == 2 && o.Words[1] == '.' {
				number = middle
			}
		case *control.Area:
			if o == field {
				line = middle
			}
		}
	})
	if number == 0 || line == 0 {
		b.t.Fatal("no row with a number")
	}
	return line - number
}

// TestTabInMakerComesToFieldsFirst: no button that deletes something stands between two
// fields of a question or of a side to choose.
func TestTabInMakerComesToFieldsFirst(t *testing.T) {
	b := newBench(t)
	b.in("Tuesday Circle")
	b.begin("A form")
	b.press("Add a question to answer")
	b.pick("In a few lines", 0, 5)
	b.press("Add an answer")
	if now := b.open.doc.Group().Activities[0].Fields[0]; now.Kind != model.FieldWeigh || len(now.Sides) != 3 {
		t.Fatalf("%+v", now)
	}
	trial.FieldsBeforeDeletes(t, b.root)
	b.win.Canvas().FocusNext()
	if _, ok := b.win.Canvas().Focused().(*control.Area); !ok {
		t.Errorf("after what a side is called comes %T", b.win.Canvas().Focused())
	}
}

// TestZonesAreSeenLarger: a zone that is shown larger is pressed where it is seen, and moves as
// far as the pointer on the board.
func TestZonesAreSeenLarger(t *testing.T) {
	b := newBench(t)
	b.in("Tuesday Circle")
	a := model.NewActivity(model.KindBoard, "Our week")
	a.Zones = []model.Zone{{ID: "middle", Shape: model.ShapeBox, Rect: model.Rect{X: 507, Y: 400, W: 400, H: 200}}}
	b.own(a)
	b.EditActivity(a.ID)
	b.settle()
	c := b.zoneCanvas()
	now := func() model.Rect { return b.open.doc.Group().Activities[0].Zones[0].Rect }
	was := now()
	b.do("zoom.in")
	b.do("zoom.in")
	const larger = canvas.ZoomStep * canvas.ZoomStep
	zoom := larger * float64(c.Size().Width-2*canvas.Margin) / model.BoardWidth
	middle := fyne.NewPos(c.Size().Width/2, c.Size().Height/2)
	mouse := func(p fyne.Position) *desktop.MouseEvent {
		return &desktop.MouseEvent{PointEvent: fyne.PointEvent{Position: p}, Button: desktop.MouseButtonPrimary}
	}
	c.MouseDown(mouse(middle))
	c.Dragged(&fyne.DragEvent{PointEvent: fyne.PointEvent{Position: middle.AddXY(100, 0)}})
	c.MouseUp(mouse(middle.AddXY(100, 0)))
	if d := now().X - was.X; math.Abs(d-100/zoom) > model.PlanGrid {
		t.Errorf("it went by %v, the pointer by %v on the board", d, 100/zoom)
	}
	b.do("zoom.fit")
	b.do("undo")
	if now() != was {
		t.Errorf("undo leaves it at %v", now())
	}
}
