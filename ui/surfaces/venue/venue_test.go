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
	"commonground/ui/trial"
)

// bench is the surface of an empty sheet in a window, and what it told last.
type bench struct {
	t      testing.TB
	host   *trial.Host
	s      *Surface
	c      *Canvas
	keys   fyne.KeyModifier
	status string
}

func newBench(t testing.TB) *bench {
	t.Helper()
	a, _ := catalogue.Find("venue")
	h := trial.NewHost(t, 1, &model.Group{})
	sheet := model.NewSheet("venue", "Hall", time.Now())
	if err := h.Doc.AddSheet(sheet); err != nil {
		t.Fatal(err)
	}
	b := &bench{t: t, host: h, s: New(h, a, sheet.ID)}
	b.c = b.s.plan.canvas
	b.c.held = func() fyne.KeyModifier { return b.keys }
	b.s.OnStatus = func(text string) { b.status = text }
	h.Show(b.s, fyne.NewSize(1100, 800))
	t.Cleanup(b.s.Close)
	return b
}

func (b *bench) onMap() *bench {
	b.s.show(theMap)
	return b
}

func (b *bench) press(keys ...fyne.KeyName) { b.host.Press(keys...) }

func (b *bench) strike(text string) { b.host.Type(text) }

func (b *bench) at(x, y float64) fyne.Position {
	s := b.c.view.ToPosition(model.Point{X: x, Y: y})
	return fyne.NewPos(float32(s.X), float32(s.Y))
}

// drag presses at the first place of the map and lets go at the last.
func (b *bench) drag(xy ...float64) {
	b.down(xy[0], xy[1], 0)
	for i := 2; i+1 < len(xy); i += 2 {
		b.c.Dragged(&fyne.DragEvent{PointEvent: fyne.PointEvent{Position: b.at(xy[i], xy[i+1])}})
	}
	b.up()
}

func (b *bench) down(x, y float64, held fyne.KeyModifier) {
	b.c.MouseDown(&desktop.MouseEvent{PointEvent: fyne.PointEvent{Position: b.at(x, y)}, Button: desktop.MouseButtonPrimary, Modifier: held})
}

func (b *bench) up() {
	b.c.MouseUp(&desktop.MouseEvent{})
	b.c.DragEnd()
}

func (b *bench) click(x, y float64, held fyne.KeyModifier) {
	b.down(x, y, held)
	b.up()
}

func (b *bench) plan() []*model.Shape { return b.s.venue().Plan }

func (b *bench) draw(kind model.ShapeKind, xy ...float64) *model.Shape {
	b.t.Helper()
	before := len(b.plan())
	b.c.arm(kind)
	b.drag(xy...)
	b.c.tool = "" // else the next drag draws, too
	if len(b.plan()) != before+1 {
		b.t.Fatalf("drawing a %s made %d shapes", kind, len(b.plan())-before)
	}
	return b.plan()[before]
}

func (b *bench) want(s *model.Shape, r model.Rect) {
	b.t.Helper()
	now := b.s.venue().Shape(s.ID)
	if now == nil {
		b.t.Fatalf("the %s is gone", s.Kind)
	}
	if math.Abs(now.X-r.X)+math.Abs(now.Y-r.Y)+math.Abs(now.W-r.W)+math.Abs(now.H-r.H) > 0.01 {
		b.t.Errorf("the %s lies at %v, want %v", s.Kind, now.Rect, r)
	}
}

func TestDrawingMovingAndUndo(t *testing.T) {
	b := newBench(t).onMap()
	room := b.draw(model.ShapeRoom, 203, 198, 300, 300, 599, 402)
	b.want(room, model.Rect{X: 200, Y: 200, W: 400, H: 200})
	if !b.c.sel.Has(room.ID) {
		t.Error("what was drawn is not selected")
	}
	door := b.draw(model.ShapeDoor, 400, 208, 401, 208)
	b.want(door, model.Rect{X: 360, Y: 200, W: 80})
	b.drag(300, 300, 350, 350, 403, 441) // the room, held inside
	b.want(room, model.Rect{X: 300, Y: 340, W: 400, H: 200})
	b.want(door, model.Rect{X: 460, Y: 340, W: 80})
	b.host.Doc.Undo()
	b.want(room, model.Rect{X: 200, Y: 200, W: 400, H: 200})
	b.want(door, model.Rect{X: 360, Y: 200, W: 80})
}

func TestPullingARoomTakesItsDoorsAlong(t *testing.T) {
	b := newBench(t).onMap()
	room := b.draw(model.ShapeRoom, 200, 200, 600, 400)
	door := b.draw(model.ShapeDoor, 400, 404, 401, 404)
	b.click(300, 300, 0)
	b.drag(600, 400, 700, 450, 800, 500) // its lower right corner
	b.want(room, model.Rect{X: 200, Y: 200, W: 600, H: 300})
	b.want(door, model.Rect{X: 460, Y: 500, W: 80})
	b.drag(200, 350, 900, 350) // the left side past the right one
	b.want(room, model.Rect{X: 780, Y: 200, W: 20, H: 300})
}

// TestDrawingGoesOn: rooms are drawn one after the other until Escape; with keys one at a time,
// as arrows move it.
func TestDrawingGoesOn(t *testing.T) {
	b := newBench(t).onMap()
	b.c.arm(model.ShapeRoom)
	b.drag(100, 100, 200, 200, 300, 200)
	b.drag(400, 100, 500, 200, 600, 200)
	if len(b.plan()) != 2 || b.c.tool != model.ShapeRoom {
		t.Fatalf("two drags drew %d rooms", len(b.plan()))
	}
	b.press(fyne.KeyEscape)
	if b.c.tool != "" {
		t.Error("Escape does not end drawing")
	}
	b.strike("1")
	b.press(fyne.KeyReturn)
	if b.c.tool != "" || len(b.plan()) != 3 {
		t.Errorf("Enter drew %d rooms, and goes on with %q", len(b.plan())-2, b.c.tool)
	}
}

// TestTypingNamesTheRoom: every letter counts, be it a command elsewhere.
func TestTypingNamesTheRoom(t *testing.T) {
	b := newBench(t).onMap()
	room := b.draw(model.ShapeRoom, 200, 200, 600, 400)
	for _, r := range "rose" {
		b.host.Window().Canvas().Focused().TypedRune(r)
	}
	b.host.Window().Canvas().Focused().TypedKey(&fyne.KeyEvent{Name: fyne.KeyReturn})
	if now := b.s.venue().Shape(room.ID); now.Name != "rose" || now.Turn != 0 {
		t.Errorf("it is called %q, and turned by %v", now.Name, now.Turn)
	}
}

// TestOneRoomIsOurs: the one that was said last, and none when it is said again.
func TestOneRoomIsOurs(t *testing.T) {
	b := newBench(t).onMap()
	one, two := b.draw(model.ShapeRoom, 100, 100, 300, 200), b.draw(model.ShapeRoom, 400, 100, 600, 200)
	ours := func() (out []model.ID) {
		for _, s := range b.plan() {
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
		b.c.choose(c.room.ID)
		b.strike("o")
		if got := ours(); !slices.Equal(got, c.want) {
			t.Errorf("ours are %v, want %v", got, c.want)
		}
	}
	b.host.Doc.Undo()
	if got := ours(); !slices.Equal(got, []model.ID{two.ID}) {
		t.Errorf("after undo ours are %v", got)
	}
}

// TestKeysSweepOverRooms: what a room comes over on its way stays where it is; its own door and
// sign go with it.
func TestKeysSweepOverRooms(t *testing.T) {
	b := newBench(t).onMap()
	there := b.draw(model.ShapeRoom, 600, 100, 900, 400)
	stairs := b.draw(model.ShapeDoor, 600, 250, 601, 250)
	b.c.placeSymbol("stairs", "", &model.Point{X: 750, Y: 250})
	sign := b.plan()[2]
	room := b.draw(model.ShapeRoom, 200, 100, 500, 400)
	door := b.draw(model.ShapeDoor, 500, 250, 501, 250)
	b.c.choose(room.ID)
	for range 30 {
		b.press(fyne.KeyRight)
		b.c.KeyUp(&fyne.KeyEvent{Name: fyne.KeyRight})
	}
	b.want(there, there.Rect)
	b.want(stairs, stairs.Rect)
	b.want(sign, sign.Rect)
	b.want(room, room.Moved(30*nudge, 0))
	b.want(door, door.Moved(30*nudge, 0))
	b.c.choose(there.ID)
	b.press(fyne.KeyDown)
	b.want(sign, sign.Moved(0, nudge))
}

func TestEscapePutsBack(t *testing.T) {
	b := newBench(t).onMap()
	room := b.draw(model.ShapeRoom, 200, 200, 600, 400)
	position := b.host.Doc.Position()
	b.down(300, 300, 0)
	b.c.Dragged(&fyne.DragEvent{PointEvent: fyne.PointEvent{Position: b.at(500, 500)}})
	b.press(fyne.KeyEscape)
	b.c.Dragged(&fyne.DragEvent{PointEvent: fyne.PointEvent{Position: b.at(700, 500)}})
	b.up()
	b.want(room, model.Rect{X: 200, Y: 200, W: 400, H: 200})
	if b.host.Doc.Position() != position {
		t.Error("an escaped drag made a step")
	}
	b.c.arm(model.ShapeWall)
	b.press(fyne.KeyEscape)
	if b.c.tool != "" {
		t.Error("Escape does not put the tool away")
	}
}

func TestMarqueeShiftAndAlign(t *testing.T) {
	b := newBench(t).onMap()
	one := b.draw(model.ShapeRoom, 100, 100, 300, 200)
	two := b.draw(model.ShapeRoom, 500, 160, 700, 300)
	b.drag(60, 60, 400, 300, 800, 400)
	if b.c.sel.Count() != 2 {
		t.Fatalf("the marquee caught %d", b.c.sel.Count())
	}
	b.c.Align(model.AlignTop)
	b.want(one, model.Rect{X: 100, Y: 100, W: 200, H: 100})
	b.want(two, model.Rect{X: 500, Y: 100, W: 200, H: 140})
	b.click(600, 150, fyne.KeyModifierShift)
	if b.c.sel.Count() != 1 || !b.c.sel.Has(one.ID) {
		t.Error("Shift and a click do not take out of the selection")
	}
	b.keys = fyne.KeyModifierShift
	b.press(fyne.KeyRight)
	b.keys = 0
	b.press(fyne.KeyDown)
	b.want(one, model.Rect{X: 200, Y: 120, W: 200, H: 100})
}

func TestSignsTickAndTicksOfferSigns(t *testing.T) {
	b := newBench(t)
	parking := b.s.list.items[0]
	test.Tap(parking.answer.buttons[0])
	if b.s.venue().Feature("parking").Have != model.HaveYes || !parking.offer.Visible() {
		t.Fatal("ticking does not offer the sign")
	}
	test.Tap(parking.offer)
	if b.s.now != theMap || len(b.plan()) != 1 || b.plan()[0].Feature != "parking" || parking.offer.Visible() {
		t.Fatal("the sign is not on the map, or still offered")
	}
	b.c.placeSymbol("tea", "", &model.Point{X: 700, Y: 500})
	if f := b.s.venue().Feature("tea"); f == nil || f.Have != model.HaveYes || !strings.Contains(b.status, "ticked") {
		t.Errorf("placing a sign does not tick: %q", b.status)
	}
	b.c.placeSymbol("toilet", "", nil)
	if len(b.s.venue().Features) != 2 {
		t.Error("a sign that stands for no item ticked one")
	}
	test.Tap(parking.answer.buttons[0]) // pressed again: no answer
	if b.s.venue().Feature("parking").Have != "" {
		t.Error("an answer cannot be taken back")
	}
}

// TestTheChecklistBeginsAtWhatWasAnswered: with the answer to the first item, where there
// is one.
func TestTheChecklistBeginsAtWhatWasAnswered(t *testing.T) {
	b := newBench(t)
	first := b.s.list.items[0]
	if b.s.First() != fyne.Focusable(first.answer.buttons[0]) {
		t.Error("not answered, it does not begin with the first answer")
	}
	test.Tap(first.answer.buttons[2])
	if b.s.First() != fyne.Focusable(first.answer.buttons[2]) {
		t.Error("it does not begin with the answer that was given")
	}
}

func TestItemsOfTheGroupsOwn(t *testing.T) {
	b := newBench(t)
	test.Tap(b.s.list.add)
	own := b.s.list.items[len(b.s.list.items)-1]
	if own.name == nil || b.host.Win.Canvas().Focused() != fyne.Focusable(own.name) {
		t.Fatal("the new item's name is not being written")
	}
	b.strike("Hearing loop")
	test.Tap(own.answer.buttons[0])
	test.Tap(own.offer)
	if p := b.plan(); len(p) != 1 || p[0].Kind != model.ShapeLabel || p[0].Name != "Hearing loop" {
		t.Error("an own item does not stand on the map in words")
	}
	test.Tap(own.remove)
	if len(b.s.venue().Features) != 0 || len(b.s.list.items) != len(catalogue.VenueFeatures()) {
		t.Error("the item is still there")
	}
}

func TestDetails(t *testing.T) {
	b := newBench(t)
	b.s.show(details)
	e := b.s.facts.entries["name"]
	if b.host.Win.Canvas().Focused() != fyne.Focusable(e) {
		t.Fatal("the first field does not have the keyboard")
	}
	b.strike("Mill Lane Hall")
	test.Tap(b.s.facts.answers["risk"].buttons[1])
	got := b.s.Sheet().Answers
	if got["name"] != "Mill Lane Hall" || got["risk"] != "no" {
		t.Errorf("%v", got)
	}
	b.host.Doc.Undo()
	b.host.Doc.Undo()
	if e.Text != "" || b.s.facts.answers["risk"].have != "" {
		t.Errorf("after undo: %q %q", e.Text, b.s.facts.answers["risk"].have)
	}
}

// A longer answer shows whole, while it is typed and after it is undone and done again.
func TestALongAnswerHasRoom(t *testing.T) {
	b := newBench(t)
	b.s.show(details)
	var area *control.Area
	for _, a := range b.s.facts.areas {
		area = a
	}
	if area == nil {
		t.Fatal("no question of the venue takes several lines")
	}
	low := area.Size().Height
	b.host.Focus(area)
	b.strike(strings.Repeat("down the lane\n", 9))
	high := area.Size().Height
	if high < 2*low {
		t.Errorf("ten lines are %v high, none %v", high, low)
	}
	b.host.Doc.Break()
	b.host.Doc.Undo()
	if area.Text != "" || area.Size().Height != low {
		t.Errorf("after undo it says %q and is %v high", area.Text, area.Size().Height)
	}
	b.host.Doc.Redo()
	if area.Size().Height != high {
		t.Errorf("done again it is %v high", area.Size().Height)
	}
}

// Everything on the map goes by keys alone: draw, name, move, resize, turn, copy, delete.
func TestTheMapByKeys(t *testing.T) {
	b := newBench(t).onMap()
	b.strike("1")
	b.press(fyne.KeyReturn)
	room := b.plan()[0]
	r := room.Rect
	b.press(fyne.KeyRight, fyne.KeyDown)
	b.want(room, r.Moved(20, 20))
	b.c.TypedShortcut(command.Alt(fyne.KeyRight))
	b.c.TypedShortcut(command.Alt(fyne.KeyDown))
	b.want(room, model.Rect{X: r.X + 20, Y: r.Y + 20, W: r.W + 20, H: r.H + 20})
	b.press(fyne.KeyReturn)
	b.strike("Kitchen")
	b.host.Win.Canvas().Focused().(*control.Entry).OnSubmitted("")
	if b.plan()[0].Name != "Kitchen" {
		t.Errorf("the room is called %q", b.plan()[0].Name)
	}
	b.c.placeSymbol("lift", "", nil)
	b.strike("rR")
	if lift := b.plan()[1]; lift.Turn != 30 {
		t.Errorf("turned by %v", lift.Turn)
	}
	b.strike("+")
	if lift := b.plan()[1]; lift.W != 80 || lift.H != 80 {
		t.Errorf("grew to %v", lift.Rect)
	}
	b.c.TypedShortcut(command.Ctrl(fyne.KeyD))
	b.press(fyne.KeyDelete)
	if len(b.plan()) != 2 {
		t.Errorf("%d shapes", len(b.plan()))
	}
	b.c.choose()
	b.press(fyne.KeyTab)
	if b.c.sel.Count() != 1 || !b.c.AcceptsTab() {
		t.Error("Tab does not walk the shapes")
	}
	b.press(fyne.KeyTab)
	if b.c.AcceptsTab() {
		t.Error("Tab does not leave the map after the last")
	}
}

func TestReadOnlyMapsStayAsTheyAre(t *testing.T) {
	b := newBench(t).onMap()
	room := b.draw(model.ShapeRoom, 200, 200, 600, 400)
	b.host.Doc.SetReadOnly(true)
	b.c.arm(model.ShapeDoor)
	b.drag(300, 300, 500, 500)
	b.press(fyne.KeyDelete, fyne.KeyRight)
	b.strike("r")
	b.want(room, model.Rect{X: 200, Y: 200, W: 400, H: 200})
	b.s.plan.Refresh()
	if shown := test.WidgetRenderer(b.s.plan).Objects(); len(shown) != 1 || b.c.Position().X != 0 {
		t.Error("a map that can only be read shows what draws")
	}
	for _, c := range b.s.Commands() {
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
		b := out.Bounds()
		if kind != model.ShapeDoor && b.Within(model.PlanBounds()) != b {
			t.Fatalf("%v is off the map", b)
		}
		if math.Hypot(b.W, b.H) < model.PlanSmallest-0.01 {
			t.Fatalf("%v is too small", b)
		}
	})
}

// TestHoldingAShapeAtTheEdgeScrolls as on a board: what is dragged stays under the pointer,
// and it ends with the drag or with Escape.
func TestHoldingAShapeAtTheEdgeScrolls(t *testing.T) {
	for _, end := range []func(*bench){
		func(b *bench) { b.up() },
		func(b *bench) { b.press(fyne.KeyEscape) },
		func(b *bench) { b.s.show(checklist) },
		func(b *bench) { b.s.Close() },
	} {
		b := newBench(t).onMap()
		var tick func()
		b.c.scroller.Ticks = func(step func()) (stop func()) {
			tick = step
			return func() {}
		}
		b.strike("1")
		b.press(fyne.KeyReturn)
		b.c.zoom().In()
		b.c.zoom().In()
		middle := b.c.plan[0].Centre()
		b.down(middle.X, middle.Y, 0)
		edge := fyne.NewPos(b.c.Size().Width-2, b.c.Size().Height/2)
		was := b.c.view.Mid.X
		b.c.Dragged(&fyne.DragEvent{PointEvent: fyne.PointEvent{Position: edge}})
		for range 5 {
			if !b.c.scroller.On() {
				t.Fatal("does not scroll")
			}
			tick()
		}
		if b.c.view.Mid.X <= was {
			t.Error("scrolls the other way")
		}
		if at := b.c.view.ToPosition(b.c.live[0].Centre()); math.Abs(at.X-float64(edge.X)) > model.PlanGrid*b.c.view.Zoom {
			t.Errorf("the shape is at %.0f, the pointer at %.0f", at.X, edge.X)
		}
		if end(b); b.c.scroller.On() {
			t.Error("goes on scrolling")
		}
	}
}

// TestAnEmptyMapSaysWhatToDoFirst: until something is drawn.
func TestAnEmptyMapSaysWhatToDoFirst(t *testing.T) {
	b := newBench(t).onMap()
	if !b.c.hint.Visible() {
		t.Fatal("nothing says what to do first")
	}
	b.strike("1")
	b.press(fyne.KeyReturn)
	if len(b.c.plan) != 1 {
		t.Fatalf("what the hint says draws %d rooms", len(b.c.plan))
	}
	if b.c.hint.Visible() {
		t.Error("the hint stays when a room is there")
	}
	if _, ok := b.host.Doc.Undo(); !ok || !b.c.hint.Visible() {
		t.Errorf("with the room gone (%v) the hint does not come back", ok)
	}
}

// TestTabComesToFieldsFirst: no button that deletes something stands between two fields of
// what was added to the list.
func TestTabComesToFieldsFirst(t *testing.T) {
	b := newBench(t)
	if _, err := b.host.Doc.AddFeature(b.s.SheetID(), "Lockers"); err != nil {
		t.Fatal(err)
	}
	trial.FieldsBeforeDeletes(t, b.s)
}
