package venue

import (
	"math"
	"slices"
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/test"
	"pgregory.net/rapid"

	"commonground/model"
	"commonground/model/catalogue"
	"commonground/ui/command"
	"commonground/ui/control"
	"commonground/ui/look"
	"commonground/ui/trial"
)

// fixture is the surface of an empty sheet in a window, and what it told last.
type fixture struct {
	t      testing.TB
	host   *trial.Host
	s      *Surface
	c      *Canvas
	keys   fyne.KeyModifier
	status string
}

func newFixture(t testing.TB) *fixture { return newFixtureAt(t, 1) }

// newFixtureAt is one with text of that share of the usual size.
func newFixtureAt(t testing.TB, text float64) *fixture {
	t.Helper()
	a, _ := catalogue.Find("venue")
	h := trial.NewHost(t, text, &model.Group{})
	sheet := model.NewSheet("venue", "Hall", time.Now())
	if err := h.Doc.AddSheet(sheet); err != nil {
		t.Fatal(err)
	}
	f := &fixture{t: t, host: h, s: New(h, a, sheet.ID)}
	f.c = f.s.plan.canvas
	f.c.held = func() fyne.KeyModifier { return f.keys }
	f.s.OnStatus = func(text string) { f.status = text }
	h.Show(f.s, fyne.NewSize(1100, 800))
	t.Cleanup(f.s.Close)
	return f
}

func (f *fixture) onMap() *fixture {
	f.s.show(theMap)
	return f
}

func (f *fixture) press(keys ...fyne.KeyName) { f.host.Press(keys...) }

func (f *fixture) strike(text string) { f.host.Type(text) }

func (f *fixture) at(x, y float64) fyne.Position {
	s := f.c.view.ToPosition(model.Point{X: x, Y: y})
	return fyne.NewPos(float32(s.X), float32(s.Y))
}

// drag presses at the first place of the map and lets go at the last.
func (f *fixture) drag(xy ...float64) {
	f.down(xy[0], xy[1], 0)
	for i := 2; i+1 < len(xy); i += 2 {
		f.c.Dragged(&fyne.DragEvent{PointEvent: fyne.PointEvent{Position: f.at(xy[i], xy[i+1])}})
	}
	f.up()
}

func (f *fixture) down(x, y float64, held fyne.KeyModifier) {
	f.c.MouseDown(&desktop.MouseEvent{PointEvent: fyne.PointEvent{Position: f.at(x, y)}, Button: desktop.MouseButtonPrimary, Modifier: held})
}

func (f *fixture) up() {
	f.c.MouseUp(&desktop.MouseEvent{})
	f.c.DragEnd()
}

func (f *fixture) click(x, y float64, held fyne.KeyModifier) {
	f.down(x, y, held)
	f.up()
}

func (f *fixture) plan() []*model.Shape { return f.s.venue().Plan }

func (f *fixture) draw(kind model.ShapeKind, xy ...float64) *model.Shape {
	f.t.Helper()
	before := len(f.plan())
	f.c.arm(kind)
	f.drag(xy...)
	f.c.tool = "" // else the next drag draws, too
	if len(f.plan()) != before+1 {
		f.t.Fatalf("drawing a %s made %d shapes", kind, len(f.plan())-before)
	}
	return f.plan()[before]
}

func (f *fixture) want(s *model.Shape, r model.Rect) {
	f.t.Helper()
	now := f.s.venue().Shape(s.ID)
	if now == nil {
		f.t.Fatalf("the %s is gone", s.Kind)
	}
	if math.Abs(now.X-r.X)+math.Abs(now.Y-r.Y)+math.Abs(now.W-r.W)+math.Abs(now.H-r.H) > 0.01 {
		f.t.Errorf("the %s lies at %v, want %v", s.Kind, now.Rect, r)
	}
}

func TestDrawingMovingAndUndo(t *testing.T) {
	f := newFixture(t).onMap()
	room := f.draw(model.ShapeRoom, 203, 198, 300, 300, 599, 402)
	f.want(room, model.Rect{X: 200, Y: 200, W: 400, H: 200})
	if !f.c.sel.Has(room.ID) {
		t.Error("what was drawn is not selected")
	}
	door := f.draw(model.ShapeDoor, 400, 208, 401, 208)
	f.want(door, model.Rect{X: 360, Y: 200, W: 80})
	f.drag(300, 300, 350, 350, 403, 441) // the room, held inside
	f.want(room, model.Rect{X: 300, Y: 340, W: 400, H: 200})
	f.want(door, model.Rect{X: 460, Y: 340, W: 80})
	f.host.Doc.Undo()
	f.want(room, model.Rect{X: 200, Y: 200, W: 400, H: 200})
	f.want(door, model.Rect{X: 360, Y: 200, W: 80})
}

func TestPullingARoomTakesItsDoorsAlong(t *testing.T) {
	f := newFixture(t).onMap()
	room := f.draw(model.ShapeRoom, 200, 200, 600, 400)
	door := f.draw(model.ShapeDoor, 400, 404, 401, 404)
	f.click(300, 300, 0)
	f.drag(600, 400, 700, 450, 800, 500) // its lower right corner
	f.want(room, model.Rect{X: 200, Y: 200, W: 600, H: 300})
	f.want(door, model.Rect{X: 460, Y: 500, W: 80})
	f.drag(200, 350, 900, 350) // the left side past the right one
	f.want(room, model.Rect{X: 780, Y: 200, W: 20, H: 300})
}

// TestDrawingGoesOn: rooms are drawn one after the other until Escape; with keys one at a time,
// as arrows move it.
func TestDrawingGoesOn(t *testing.T) {
	f := newFixture(t).onMap()
	f.c.arm(model.ShapeRoom)
	f.drag(100, 100, 200, 200, 300, 200)
	f.drag(400, 100, 500, 200, 600, 200)
	if len(f.plan()) != 2 || f.c.tool != model.ShapeRoom {
		t.Fatalf("two drags drew %d rooms", len(f.plan()))
	}
	f.press(fyne.KeyEscape)
	if f.c.tool != "" {
		t.Error("Escape does not end drawing")
	}
	f.strike("1")
	f.press(fyne.KeyReturn)
	if f.c.tool != "" || len(f.plan()) != 3 {
		t.Errorf("Enter drew %d rooms, and goes on with %q", len(f.plan())-2, f.c.tool)
	}
	if f.status != f.s.Text("venue.status.drawn-by-keys.room") {
		t.Errorf("it says %q", f.status)
	}
}

// TestTypingNamesTheRoom: every letter counts, be it a command elsewhere.
func TestTypingNamesTheRoom(t *testing.T) {
	f := newFixture(t).onMap()
	room := f.draw(model.ShapeRoom, 200, 200, 600, 400)
	for _, r := range "rose" {
		f.host.Window().Canvas().Focused().TypedRune(r)
	}
	f.host.Window().Canvas().Focused().TypedKey(&fyne.KeyEvent{Name: fyne.KeyReturn})
	if now := f.s.venue().Shape(room.ID); now.Name != "rose" || now.Turn != 0 {
		t.Errorf("it is called %q, and turned by %v", now.Name, now.Turn)
	}
}

// TestWordsStandWhereTheyBelong: in the room that is chosen, or just below a sign.
func TestWordsStandWhereTheyBelong(t *testing.T) {
	f := newFixture(t).onMap()
	room := f.draw(model.ShapeRoom, 100, 100, 500, 400)
	f.c.placeSymbol("enter", "", &model.Point{X: 900, Y: 700})
	sign := f.plan()[1]
	for _, of := range []*model.Shape{room, sign} {
		f.c.drew = model.ID{}
		f.c.choose(of.ID)
		f.strike("One step")
		f.host.Window().Canvas().Focused().TypedKey(&fyne.KeyEvent{Name: fyne.KeyReturn})
		all := f.plan()
		words := all[len(all)-1]
		from, at := of.Bounds(), words.Bounds().Centre()
		if words.Name != "One step" || at.X < from.X || at.X > from.X+from.W || at.Y < from.Y || at.Y > from.Y+from.H+60 || of == sign && words.Overlaps(sign.Rect) {
			t.Errorf("of %v %q stands at %v", from, words.Name, words.Rect)
		}
	}
}

// TestOneRoomIsOurs: the one that was said last, and none when it is said again.
func TestOneRoomIsOurs(t *testing.T) {
	f := newFixture(t).onMap()
	one, two := f.draw(model.ShapeRoom, 100, 100, 300, 200), f.draw(model.ShapeRoom, 400, 100, 600, 200)
	ours := func() (out []model.ID) {
		for _, s := range f.plan() {
			if s.Ours {
				out = append(out, s.ID)
			}
		}
		return out
	}
	for _, c := range []struct {
		room *model.Shape
		want []model.ID
	}{{one, []model.ID{one.ID}}, {two, []model.ID{two.ID}}, {two, nil}} {
		f.c.choose(c.room.ID)
		f.strike("o")
		if got := ours(); !slices.Equal(got, c.want) {
			t.Errorf("ours are %v, want %v", got, c.want)
		}
	}
	f.host.Doc.Undo()
	if got := ours(); !slices.Equal(got, []model.ID{two.ID}) {
		t.Errorf("after undo ours are %v", got)
	}
}

// TestKeysSweepOverRooms: what a room comes over on its way stays where it is; its own door and
// sign go with it.
func TestKeysSweepOverRooms(t *testing.T) {
	f := newFixture(t).onMap()
	there := f.draw(model.ShapeRoom, 600, 100, 900, 400)
	stairs := f.draw(model.ShapeDoor, 600, 250, 601, 250)
	f.c.placeSymbol("stairs", "", &model.Point{X: 750, Y: 250})
	sign := f.plan()[2]
	room := f.draw(model.ShapeRoom, 200, 100, 500, 400)
	door := f.draw(model.ShapeDoor, 500, 250, 501, 250)
	f.c.choose(room.ID)
	for range 30 {
		f.press(fyne.KeyRight)
		f.c.KeyUp(&fyne.KeyEvent{Name: fyne.KeyRight})
	}
	f.want(there, there.Rect)
	f.want(stairs, stairs.Rect)
	f.want(sign, sign.Rect)
	f.want(room, room.Moved(30*nudge, 0))
	f.want(door, door.Moved(30*nudge, 0))
	f.c.choose(there.ID)
	f.press(fyne.KeyDown)
	f.want(sign, sign.Moved(0, nudge))
}

// TestWhatIsFoundIsShown: a name that was looked for leads to the map and what bears it.
func TestWhatIsFoundIsShown(t *testing.T) {
	f := newFixture(t)
	f.c.placeSymbol("lift", "", nil)
	lift := f.plan()[0]
	f.c.choose()
	f.s.show(checklist)
	f.s.ShowNote(model.NewID())
	if f.s.Part() != "checklist" {
		t.Error("what is not there leads somewhere")
	}
	f.s.ShowNote(lift.ID)
	if f.s.Part() != "map" || !slices.Equal(idsOf(f.c.chosen()), []model.ID{lift.ID}) {
		t.Errorf("it shows the %s with %v selected", f.s.Part(), idsOf(f.c.chosen()))
	}
}

func TestEscapePutsBack(t *testing.T) {
	f := newFixture(t).onMap()
	room := f.draw(model.ShapeRoom, 200, 200, 600, 400)
	position := f.host.Doc.Position()
	f.down(300, 300, 0)
	f.c.Dragged(&fyne.DragEvent{PointEvent: fyne.PointEvent{Position: f.at(500, 500)}})
	f.press(fyne.KeyEscape)
	f.c.Dragged(&fyne.DragEvent{PointEvent: fyne.PointEvent{Position: f.at(700, 500)}})
	f.up()
	f.want(room, model.Rect{X: 200, Y: 200, W: 400, H: 200})
	if f.host.Doc.Position() != position {
		t.Error("an escaped drag made a step")
	}
	f.c.arm(model.ShapeWall)
	f.press(fyne.KeyEscape)
	if f.c.tool != "" {
		t.Error("Escape does not put the tool away")
	}
}

func TestMarqueeShiftAndAlign(t *testing.T) {
	f := newFixture(t).onMap()
	one := f.draw(model.ShapeRoom, 100, 100, 300, 200)
	two := f.draw(model.ShapeRoom, 500, 160, 700, 300)
	f.drag(60, 60, 400, 300, 800, 400)
	if f.c.sel.Count() != 2 {
		t.Fatalf("the marquee caught %d", f.c.sel.Count())
	}
	f.c.Align(model.AlignTop)
	f.want(one, model.Rect{X: 100, Y: 100, W: 200, H: 100})
	f.want(two, model.Rect{X: 500, Y: 100, W: 200, H: 140})
	f.click(600, 150, fyne.KeyModifierShift)
	if f.c.sel.Count() != 1 || !f.c.sel.Has(one.ID) {
		t.Error("Shift and a click do not take out of the selection")
	}
	f.keys = fyne.KeyModifierShift
	f.press(fyne.KeyRight)
	f.keys = 0
	f.press(fyne.KeyDown)
	f.want(one, model.Rect{X: 200, Y: 120, W: 200, H: 100})
}

func TestSignsTickAndTicksOfferSigns(t *testing.T) {
	f := newFixture(t)
	parking := f.s.list.items[0]
	test.Tap(parking.answer.buttons[0])
	if f.s.venue().Feature("parking").Have != model.HaveYes || !parking.offer.Visible() {
		t.Fatal("ticking does not offer the sign")
	}
	test.Tap(parking.offer)
	if f.s.now != theMap || len(f.plan()) != 1 || f.plan()[0].Feature != "parking" || parking.offer.Visible() {
		t.Fatal("the sign is not on the map, or still offered")
	}
	f.c.placeSymbol("tea", "", &model.Point{X: 700, Y: 500})
	if tea := f.s.venue().Feature("tea"); tea == nil || tea.Have != model.HaveYes || !strings.Contains(f.status, "ticked") {
		t.Errorf("placing a sign does not tick: %q", f.status)
	}
	f.c.placeSymbol("toilet", "", nil)
	if len(f.s.venue().Features) != 2 {
		t.Error("a sign that stands for no item ticked one")
	}
	test.Tap(parking.answer.buttons[0]) // pressed again: no answer
	if f.s.venue().Feature("parking").Have != "" {
		t.Error("an answer cannot be taken back")
	}
}

// TestTheChecklistBeginsAtWhatWasAnswered: with the answer to the first item, where there
// is one.
func TestTheChecklistBeginsAtWhatWasAnswered(t *testing.T) {
	f := newFixture(t)
	first := f.s.list.items[0]
	if f.s.First() != fyne.Focusable(first.answer.buttons[0]) {
		t.Error("not answered, it does not begin with the first answer")
	}
	test.Tap(first.answer.buttons[2])
	if f.s.First() != fyne.Focusable(first.answer.buttons[2]) {
		t.Error("it does not begin with the answer that was given")
	}
}

func TestItemsOfTheGroupsOwn(t *testing.T) {
	f := newFixture(t)
	test.Tap(f.s.list.add)
	own := f.s.list.items[len(f.s.list.items)-1]
	if own.name == nil || f.host.Win.Canvas().Focused() != fyne.Focusable(own.name) {
		t.Fatal("the new item's name is not being written")
	}
	f.strike("Hearing loop")
	test.Tap(own.answer.buttons[0])
	test.Tap(own.offer)
	if p := f.plan(); len(p) != 1 || p[0].Kind != model.ShapeLabel || p[0].Name != "Hearing loop" {
		t.Error("an own item does not stand on the map in words")
	}
	test.Tap(own.remove)
	if len(f.s.venue().Features) != 0 || len(f.s.list.items) != len(catalogue.VenueFeatures()) {
		t.Error("the item is still there")
	}
}

func TestDetails(t *testing.T) {
	f := newFixture(t)
	f.s.show(details)
	e := f.s.facts.entries["name"]
	if f.host.Win.Canvas().Focused() != fyne.Focusable(e) {
		t.Fatal("the first field does not have the keyboard")
	}
	f.strike("Mill Lane Hall")
	test.Tap(f.s.facts.answers["risk"].buttons[1])
	got := f.s.Sheet().Answers
	if got["name"] != "Mill Lane Hall" || got["risk"] != "no" {
		t.Errorf("%v", got)
	}
	f.host.Doc.Undo()
	f.host.Doc.Undo()
	if e.Text != "" || f.s.facts.answers["risk"].have != "" {
		t.Errorf("after undo: %q %q", e.Text, f.s.facts.answers["risk"].have)
	}
}

// A longer answer shows whole, while it is typed and after it is undone and done again.
func TestALongAnswerHasRoom(t *testing.T) {
	f := newFixture(t)
	f.s.show(details)
	var area *control.Area
	for _, a := range f.s.facts.areas {
		area = a
	}
	if area == nil {
		t.Fatal("no question of the venue takes several lines")
	}
	low := area.Size().Height
	f.host.Focus(area)
	f.strike(strings.Repeat("down the lane\n", 9))
	high := area.Size().Height
	if high < 2*low {
		t.Errorf("ten lines are %v high, none %v", high, low)
	}
	f.host.Doc.Break()
	f.host.Doc.Undo()
	if area.Text != "" || area.Size().Height != low {
		t.Errorf("after undo it says %q and is %v high", area.Text, area.Size().Height)
	}
	f.host.Doc.Redo()
	if area.Size().Height != high {
		t.Errorf("done again it is %v high", area.Size().Height)
	}
}

// Everything on the map goes by keys alone: draw, name, move, resize, turn, copy, delete.
func TestTheMapByKeys(t *testing.T) {
	f := newFixture(t).onMap()
	f.strike("1")
	f.press(fyne.KeyReturn)
	room := f.plan()[0]
	r := room.Rect
	f.press(fyne.KeyRight, fyne.KeyDown)
	f.want(room, r.Moved(20, 20))
	f.c.TypedShortcut(command.Alt(fyne.KeyRight))
	f.c.TypedShortcut(command.Alt(fyne.KeyDown))
	f.want(room, model.Rect{X: r.X + 20, Y: r.Y + 20, W: r.W + 20, H: r.H + 20})
	f.press(fyne.KeyReturn)
	f.strike("Kitchen")
	f.host.Win.Canvas().Focused().(*control.Entry).OnSubmitted("")
	if f.plan()[0].Name != "Kitchen" {
		t.Errorf("the room is called %q", f.plan()[0].Name)
	}
	f.c.placeSymbol("lift", "", nil)
	f.strike("rR")
	if lift := f.plan()[1]; lift.Turn != 30 {
		t.Errorf("turned by %v", lift.Turn)
	}
	f.strike("+")
	if lift := f.plan()[1]; lift.W != 80 || lift.H != 80 {
		t.Errorf("grew to %v", lift.Rect)
	}
	f.c.TypedShortcut(command.Ctrl(fyne.KeyD))
	f.press(fyne.KeyDelete)
	if len(f.plan()) != 2 {
		t.Errorf("%d shapes", len(f.plan()))
	}
	f.c.choose()
	f.press(fyne.KeyTab)
	if f.c.sel.Count() != 1 || !f.c.AcceptsTab() {
		t.Error("Tab does not walk the shapes")
	}
	f.press(fyne.KeyTab)
	if f.c.AcceptsTab() {
		t.Error("Tab does not leave the map after the last")
	}
}

func TestReadOnlyMapsStayAsTheyAre(t *testing.T) {
	f := newFixture(t).onMap()
	room := f.draw(model.ShapeRoom, 200, 200, 600, 400)
	f.host.Doc.SetReadOnly(true)
	f.c.arm(model.ShapeDoor)
	f.drag(300, 300, 500, 500)
	f.press(fyne.KeyDelete, fyne.KeyRight)
	f.strike("r")
	f.want(room, model.Rect{X: 200, Y: 200, W: 400, H: 200})
	f.s.plan.Refresh()
	if shown := test.WidgetRenderer(f.s.plan).Objects(); len(shown) != 1 || f.c.Position().X != 0 {
		t.Error("a map that can only be read shows what draws")
	}
	for _, c := range f.s.Commands() {
		if strings.HasPrefix(c.ID, "map.") && c.On() {
			t.Errorf("%s can be done", c.ID)
		}
	}
}

// Whatever is pulled, symbols and rooms stay on the map and large enough to be taken.
func TestPulledShapesStayInBounds(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		kind := rapid.SampledFrom([]model.ShapeKind{model.ShapeRoom, model.ShapeSymbol, model.ShapeLabel, model.ShapeWall, model.ShapeDoor}).Draw(t, "kind")
		s := &model.Shape{ID: model.NewID(), Kind: kind, Rect: model.Rect{X: 400, Y: 300, W: 120, H: 80}}
		if kind == model.ShapeSymbol {
			s.Turn = rapid.Float64Range(0, 359).Draw(t, "turn")
		}
		h := rapid.SampledFrom(handlesOf(s)).Draw(t, "handle")
		at := rapid.Float64Range(-3000, 3000)
		out := pulled([]*model.Shape{s}, s, h, model.Point{X: at.Draw(t, "x"), Y: at.Draw(t, "y")})[0]
		f := out.Bounds()
		if kind != model.ShapeDoor && f.Within(model.PlanBounds()) != f {
			t.Fatalf("%v is off the map", f)
		}
		if math.Hypot(f.W, f.H) < model.PlanSmallest-0.01 {
			t.Fatalf("%v is too small", f)
		}
	})
}

// TestHoldingAShapeAtTheEdgeScrolls as on a board: what is dragged stays under the pointer,
// and it ends with the drag or with Escape.
func TestHoldingAShapeAtTheEdgeScrolls(t *testing.T) {
	for _, end := range []func(*fixture){
		func(f *fixture) { f.up() },
		func(f *fixture) { f.press(fyne.KeyEscape) },
		func(f *fixture) { f.s.show(checklist) },
		func(f *fixture) { f.s.Close() },
	} {
		f := newFixture(t).onMap()
		var tick func()
		f.c.scroller.Ticks = func(step func()) (stop func()) {
			tick = step
			return func() {}
		}
		f.strike("1")
		f.press(fyne.KeyReturn)
		f.c.zoom().In()
		f.c.zoom().In()
		middle := f.c.plan[0].Centre()
		f.down(middle.X, middle.Y, 0)
		edge := fyne.NewPos(f.c.Size().Width-2, f.c.Size().Height/2)
		was := f.c.view.Mid.X
		f.c.Dragged(&fyne.DragEvent{PointEvent: fyne.PointEvent{Position: edge}})
		for range 5 {
			if !f.c.scroller.On() {
				t.Fatal("does not scroll")
			}
			tick()
		}
		if f.c.view.Mid.X <= was {
			t.Error("scrolls the other way")
		}
		if at := f.c.view.ToPosition(f.c.live[0].Centre()); math.Abs(at.X-float64(edge.X)) > model.PlanGrid*f.c.view.Zoom {
			t.Errorf("the shape is at %.0f, the pointer at %.0f", at.X, edge.X)
		}
		if end(f); f.c.scroller.On() {
			t.Error("goes on scrolling")
		}
	}
}

// TestAnEmptyMapSaysWhatToDoFirst: until something is drawn.
func TestAnEmptyMapSaysWhatToDoFirst(t *testing.T) {
	f := newFixture(t).onMap()
	if !f.c.hint.Visible() {
		t.Fatal("nothing says what to do first")
	}
	f.strike("1")
	f.press(fyne.KeyReturn)
	if len(f.c.plan) != 1 {
		t.Fatalf("what the hint says draws %d rooms", len(f.c.plan))
	}
	if f.c.hint.Visible() {
		t.Error("the hint stays when a room is there")
	}
	if _, ok := f.host.Doc.Undo(); !ok || !f.c.hint.Visible() {
		t.Errorf("with the room gone (%v) the hint does not come back", ok)
	}
}

// TestTabComesToFieldsFirst: no button that deletes something stands between two fields of
// what was added to the list.
func TestTabComesToFieldsFirst(t *testing.T) {
	f := newFixture(t)
	if _, err := f.host.Doc.AddFeature(f.s.SheetID(), "Lockers"); err != nil {
		t.Fatal(err)
	}
	trial.FieldsBeforeDeletes(t, f.s)
}

// TestLargeTextLeavesTheMapItsSize: on a small laptop shown to the room, the palette goes above
// the map where its large text would make the map smaller.
func TestLargeTextLeavesTheMapItsSize(t *testing.T) {
	page := func(text float64) float32 {
		f := newFixtureAt(t, text).onMap()
		f.host.Win.Resize(fyne.NewSize(1024, 690))
		size := f.c.Size()
		return min(size.Width, size.Height*model.BoardWidth/model.BoardHeight)
	}
	if usual, large := page(1), page(2); large < 0.88*usual {
		t.Errorf("the map is %v wide at 200 %%, %v at 100 %%", large, usual)
	}
}

// TestRoomsByKeysLieBesideEachOther: eight rooms, each named as fast as somebody types who
// doesn't look, with names that begin with letters and numbers that do something elsewhere.
func TestRoomsByKeysLieBesideEachOther(t *testing.T) {
	f := newFixture(t).onMap()
	names := []string{"our room", "Reception", "Kitchen", "Hall", "office", "Quiet room", "Toilets", "restroom"}
	f.host.Fast(func() {
		for _, name := range names {
			f.strike("1")
			f.press(fyne.KeyReturn)
			f.strike(name)
			f.press(fyne.KeyReturn)
		}
	})
	plan := f.s.venue().Plan
	if len(plan) != len(names) {
		t.Fatalf("%d shapes for %d rooms", len(plan), len(names))
	}
	for i, s := range plan {
		if s.Kind != model.ShapeRoom || s.Name != names[i] {
			t.Errorf("%d is a %s called %q, want %q", i, s.Kind, s.Name, names[i])
		}
		for _, o := range plan[:i] {
			a, b := s.Bounds(), o.Bounds()
			if min(a.X+a.W, b.X+b.W)-max(a.X, b.X) > 1 && min(a.Y+a.H, b.Y+b.H)-max(a.Y, b.Y) > 1 {
				t.Errorf("%s lies on %s", s.Name, o.Name)
			}
		}
	}
}

// TestWordsOnAMapAreNoCommands: typed after a wall was drawn they become words on the map, and
// the wall stays as it is; a letter that stands alone does something.
func TestWordsOnAMapAreNoCommands(t *testing.T) {
	f := newFixture(t).onMap()
	for i, word := range []string{"Reception", "on the left", "kettle", "2nd floor"} {
		f.strike("2")
		f.press(fyne.KeyReturn)
		was := *f.s.venue().Plan[len(f.s.venue().Plan)-1]
		f.host.Fast(func() {
			f.strike(word)
			f.press(fyne.KeyReturn)
		})
		plan := f.s.venue().Plan
		if len(plan) != 2*(i+1) || plan[2*i].Rect != was.Rect || plan[2*i+1].Name != word {
			t.Fatalf("after %q the map has %d shapes, the last %+v", word, len(plan), *plan[len(plan)-1])
		}
	}
	f.strike("2")
	f.press(fyne.KeyReturn)
	f.strike("r")
	if s := f.s.venue().Plan[len(f.s.venue().Plan)-1]; s.Kind != model.ShapeWall || s.H == 0 {
		t.Errorf("R alone leaves %+v", *s)
	}
}

// TestAskingForAToolAgain: puts it away, but draws another where it drew one before.
func TestAskingForAToolAgain(t *testing.T) {
	f := newFixture(t).onMap()
	f.c.arm(model.ShapeRoom)
	if f.c.arm(model.ShapeRoom); f.c.tool != "" {
		t.Error("asked for again it stays")
	}
	f.c.arm(model.ShapeRoom)
	f.drag(100, 100, 300, 300)
	f.c.arm(model.ShapeRoom)
	f.drag(400, 100, 600, 300)
	if n := len(f.plan()); n != 2 {
		t.Errorf("%d rooms are drawn, not two", n)
	}
	f.c.arm(model.ShapeRoom)
	if f.c.arm(model.ShapeRoom); f.c.tool != "" {
		t.Error("asked for twice after drawing it stays")
	}
}

// TestNamesOnTheMapAreAsLargeAsOtherText where people chose a larger one, on whatever screen.
func TestNamesOnTheMapAreAsLargeAsOtherText(t *testing.T) {
	for _, text := range []float64{1, 1.5, 2} {
		f := newFixtureAt(t, text).onMap()
		want := 0.0 // as the map has them
		if text > 1 {
			want = float64(look.BodySize) * text
		}
		if got := f.c.drawn().Letters * f.c.view.Zoom; math.Abs(got-want) > 0.01 {
			t.Errorf("at %v names are %.1f high", text, got)
		}
	}
}
