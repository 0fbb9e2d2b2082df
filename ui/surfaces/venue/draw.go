package venue

import (
	"math"
	"slices"

	"commonground/model"
	"commonground/model/catalogue"
	"commonground/ui/canvas"
)

// How large a room and how long a wall or street is that is pressed but not drawn, in
// board units.
const (
	roomWidth, roomHeight = 240.0, 180.0
	wallLength            = 200.0
	streetLength          = 600.0
)

// drawn is the shape that a tool draws from one point to another; where nothing was
// dragged, one of the usual size about the first.
func drawn(plan []*model.Shape, tool model.ShapeKind, id model.ID, from, to model.Point, dragged bool) *model.Shape {
	s := &model.Shape{ID: id, Kind: tool}
	switch tool {
	case model.ShapeDoor, model.ShapeWindow:
		middle, width := evened(to), model.PlanDoor
		if long := math.Hypot(to.X-from.X, to.Y-from.Y); dragged && long > model.PlanReach*2 {
			middle, width = evened(model.Point{X: (from.X + to.X) / 2, Y: (from.Y + to.Y) / 2}), math.Round(long/10)*10
		}
		s.Rect = model.SnapOpening(plan, middle, width)
	case model.ShapeWall, model.ShapeStreet, model.ShapeRoute:
		s.Rect = drawnLine(plan, tool, from, to, dragged)
	default:
		s.Rect = drawnRoom(plan, from, to, dragged)
	}
	return s
}

func drawnLine(plan []*model.Shape, tool model.ShapeKind, from, to model.Point, dragged bool) model.Rect {
	a, b := snapped(plan, from), snapped(plan, to)
	if dragged && math.Hypot(b.X-a.X, b.Y-a.Y) >= leastLine {
		return model.Rect{X: a.X, Y: a.Y, W: b.X - a.X, H: b.Y - a.Y}
	}
	long := wallLength
	if tool == model.ShapeStreet {
		long = streetLength
	}
	return model.Rect{X: a.X - long/2, Y: a.Y, W: long}.Within(model.PlanBounds())
}

func drawnRoom(plan []*model.Shape, from, to model.Point, dragged bool) model.Rect {
	a, b := snapped(plan, from), snapped(plan, to)
	if r := canvas.Spanned(a, b); dragged && r.W >= model.PlanSmallest && r.H >= model.PlanSmallest {
		return r
	}
	a = model.SnapToGrid(model.Point{X: from.X - roomWidth/2, Y: from.Y - roomHeight/2})
	return model.Rect{X: a.X, Y: a.Y, W: roomWidth, H: roomHeight}.Within(model.PlanBounds())
}

// arm has the next drag or press on the map draw a shape of a kind; the same again, or "",
// lets the pointer select again. Who drew one and asks for the kind anew wants another.
func (c *Canvas) arm(kind model.ShapeKind) {
	if !c.s.Editable() {
		return
	}
	if kind == c.tool && !c.used {
		kind = ""
	}
	c.tool, c.fresh, c.used = kind, model.NewID(), false
	if kind != "" {
		c.choose()
		c.s.Say("venue.tool." + string(kind))
	}
	c.changed()
}

// finishDrawing puts what was drawn on the map. What needs a name is asked for it; with the
// pointer, more of what a house has many of can be drawn at once.
func (c *Canvas) finishDrawing(live []*model.Shape, byPointer bool) {
	if len(live) == 0 {
		return
	}
	s := live[0]
	c.fresh = model.NewID()
	if !byPointer || s.Kind == model.ShapeLabel || s.Kind == model.ShapeStreet {
		c.arm("")
	}
	if s.Kind == model.ShapeLabel {
		c.askLabel(s.Centre())
		return
	}
	if !c.add(model.StepDrawShape, s) {
		return
	}
	if s.Kind == model.ShapeStreet {
		c.Name()
		return
	}
	c.used = true
	if s.Kind == model.ShapeRoom {
		c.drew = s.ID
	}
	said := "venue.status.drawn."
	if !byPointer {
		said = "venue.status.drawn-by-keys."
	}
	c.s.Say(said + string(s.Kind))
}

// drawInMiddle draws a shape of the usual size for the keyboard: as near the middle of what is
// seen as there is room beside others of its kind.
func (c *Canvas) drawInMiddle() {
	mid := c.view.Visible().Centre()
	var best *model.Shape
	near := math.Inf(1)
	for x := model.PlanGrid; x < model.BoardWidth; x += model.PlanGrid {
		for y := model.PlanGrid; y < model.BoardHeight; y += model.PlanGrid {
			p := model.Point{X: x, Y: y}
			far := math.Hypot(x-mid.X, y-mid.Y)
			if far >= near {
				continue
			}
			if s := drawn(c.plan, c.tool, c.fresh, p, p, false); c.beside(s) {
				best, near = s, far
			}
		}
	}
	if best == nil {
		best = drawn(c.plan, c.tool, c.fresh, mid, mid, false)
	}
	c.finishDrawing([]*model.Shape{best}, false)
}

// beside reports whether a shape lies on no other of its kind. Rooms may share a wall.
func (c *Canvas) beside(s *model.Shape) bool {
	const apart = 1.0
	r := s.Bounds()
	r = model.Rect{X: r.X + apart, Y: r.Y + apart, W: r.W - 2*apart, H: r.H - 2*apart}
	if s.Kind != model.ShapeRoom {
		r = model.Rect{X: s.Bounds().X - apart, Y: s.Bounds().Y - apart, W: s.Bounds().W + 2*apart, H: s.Bounds().H + 2*apart}
	}
	return !slices.ContainsFunc(c.plan, func(o *model.Shape) bool { return o.Kind == s.Kind && o.Bounds().Overlaps(r) })
}

// add puts a shape on the map and selects it.
func (c *Canvas) add(step string, s *model.Shape) bool {
	if err := c.s.Doc().AddShapes(step, c.s.SheetID(), s); err != nil {
		c.s.failed(err)
		return false
	}
	c.choose(s.ID)
	c.view.Reveal(s.Bounds())
	c.repaint()
	return true
}

// placeSymbol puts a symbol on the map with its middle at a point, or where there is room
// for it. It ticks the item of the checklist that it stands for.
func (c *Canvas) placeSymbol(icon, feature string, at *model.Point) {
	p := c.freeSpot()
	if at != nil {
		p = *at
	}
	if feature == "" {
		feature = catalogue.FeatureOf(c.s.Activity(), icon)
	}
	const half = model.PlanSymbol / 2
	corner := model.SnapToGrid(model.Point{X: p.X - half, Y: p.Y - half})
	s := &model.Shape{ID: model.NewID(), Kind: model.ShapeSymbol, Icon: icon, Feature: feature}
	s.Rect = model.Rect{X: corner.X, Y: corner.Y, W: model.PlanSymbol, H: model.PlanSymbol}.Within(model.PlanBounds())
	ticked := feature != "" && c.have(feature) != model.HaveYes
	if !c.add(model.StepPlaceSymbol, s) {
		return
	}
	key := "venue.status.placed"
	if ticked {
		key = "venue.status.placed-ticked"
	}
	c.s.Say(key, "what", c.s.signName(icon, feature))
}

func (c *Canvas) have(feature string) model.Have {
	if f := c.s.venue().Feature(feature); f != nil {
		return f.Have
	}
	return ""
}

// placeLabel puts words on the map with their middle at a point.
func (c *Canvas) placeLabel(words, feature string, at model.Point) {
	w, h := c.s.host.Kit().PlanLabelSize(words)
	s := &model.Shape{ID: model.NewID(), Kind: model.ShapeLabel, Name: words, Feature: feature}
	p := model.SnapToGrid(model.Point{X: at.X - w/2, Y: at.Y - h/2})
	s.Rect = model.Rect{X: p.X, Y: p.Y, W: w, H: h}.Within(model.PlanBounds())
	if c.add(model.StepDrawShape, s) {
		c.s.Say("venue.status.drawn.label")
	}
}

// wordsSpot is where new words go: in the room that is chosen or below what else is, since they
// tell of it, or else where there is room.
func (c *Canvas) wordsSpot() model.Point {
	const below = 28.0
	chosen := c.chosen()
	if len(chosen) != 1 {
		return c.freeSpot()
	}
	at := chosen[0].Bounds()
	if chosen[0].Kind == model.ShapeRoom {
		return at.Centre()
	}
	return model.Point{X: at.Centre().X, Y: at.Y + at.H + below}
}

// freeSpot is a place near the middle of what is seen where no other symbol lies.
func (c *Canvas) freeSpot() model.Point {
	const step, rings = 80.0, 8
	mid := c.view.Visible().Centre()
	for ring := range rings {
		for spoke := range 8 {
			sin, cos := math.Sincos(float64(spoke) * math.Pi / 4)
			p := model.Point{X: mid.X + cos*step*float64(ring), Y: mid.Y + sin*step*float64(ring)}
			if c.free(p) {
				return p
			}
		}
	}
	return mid
}

func (c *Canvas) free(p model.Point) bool {
	r := model.Rect{X: p.X - 40, Y: p.Y - 40, W: 80, H: 80}
	if r.Within(model.PlanBounds()) != r {
		return false
	}
	for _, s := range c.plan {
		if (s.Kind == model.ShapeSymbol || s.Kind == model.ShapeLabel) && s.Overlaps(r) {
			return false
		}
	}
	return true
}
