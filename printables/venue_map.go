package printables

import (
	"math"
	"slices"
	"strings"
	"unicode/utf8"

	"commonground/model"
	"commonground/printables/mark"
	"commonground/printables/text"
)

// Measures of a venue's map, in board units.
const (
	planWall     = 7.0  // the walls of rooms
	planThick    = 11.0 // walls that stand by themselves
	planStreet   = 46.0
	planName     = 28.0 // the name of a room, and the least that it shrinks to
	planNameMin  = 13.0
	planUsers    = 24.0
	planPad      = 12.0
	planLabel    = 30.0
	planLabelMin = 12.0
	planWay      = 6.0 // the line of the way to the group's room, and the head of its arrow
	planArrow    = 30.0
	planSign     = 56.0 // the sign in the group's room
	planSignName = 24.0 // the name below a sign, and the most room that it takes
	planSignWide = 170.0
)

// PlanView says what of a map is drawn.
type PlanView struct {
	// Users writes into rooms who else uses them, and when.
	Users bool
	// Grid draws the squares that shapes snap to.
	Grid bool
	// Letters is how large words are at the least where there is room for that, in board units;
	// 0 leaves them as they are.
	Letters float64
	// Cut has words that have no room in that size end early, where they would be smaller.
	Cut bool
	// Clear has words be larger than usual only where they cover no sign and no wall.
	Clear bool
	// Bare leaves the words out.
	Bare bool

	plan []*model.Shape // all that is drawn
}

// sizes is how large words are that are of a size on the map, and how small they may become.
func (v PlanView) sizes(usual, least float64) (float64, float64) {
	if v.Cut {
		least = v.Letters
	}
	return max(usual, v.Letters), least
}

// PlanGround returns what a map is drawn on, in board units.
func (k *Kit) PlanGround(view PlanView, pal Palette) []mark.Mark {
	all := mark.Rect(model.PlanBounds())
	out := []mark.Mark{mark.Shape{
		Path: mark.Box(all, boardCorner), Fill: pal.Board, Stroke: mark.Stroke{Width: 1.5, Paint: pal.Line},
	}}
	if view.Grid {
		out = append(out, planSquares(all, pal))
	}
	return out
}

func planSquares(all mark.Rect, pal Palette) mark.Mark {
	const wide = 4 * model.PlanGrid
	var p mark.Path
	for x := wide; x < all.W; x += wide {
		p = append(p, mark.Polyline(false, x, 0, x, all.H)...)
	}
	for y := wide; y < all.H; y += wide {
		p = append(p, mark.Polyline(false, 0, y, all.W, y)...)
	}
	return mark.Shape{Path: p, Stroke: mark.Stroke{Width: 1, Paint: pal.Hair}}
}

// PlanMarks draws the shapes of a map, in board units: streets below rooms, these below
// walls, then doors and windows, on top what people look for.
func (k *Kit) PlanMarks(plan []*model.Shape, view PlanView, pal Palette) []mark.Mark {
	view.plan = plan
	var out []mark.Mark
	layer := func(kind model.ShapeKind, draw func(*model.Shape) []mark.Mark) {
		for _, s := range plan {
			if s.Kind == kind {
				out = append(out, draw(s)...)
			}
		}
	}
	plain := func(s *model.Shape) []mark.Mark { return k.shapeMarks(s, view, pal) }
	layer(model.ShapeStreet, plain)
	layer(model.ShapeRoom, plain)
	layer(model.ShapeRoom, func(s *model.Shape) []mark.Mark { return planOurs(s, pal) })
	for _, kind := range [...]model.ShapeKind{model.ShapeWall, model.ShapeWindow, model.ShapeDoor, model.ShapeRoute} {
		layer(kind, plain)
	}
	layer(model.ShapeRoom, func(s *model.Shape) []mark.Mark { return k.roomWords(s, view, pal) })
	for _, s := range plan {
		if s.Kind == model.ShapeSymbol || s.Kind == model.ShapeLabel {
			out = append(out, plain(s)...)
		}
	}
	return out
}

func (k *Kit) shapeMarks(s *model.Shape, view PlanView, pal Palette) []mark.Mark {
	e := s.Ends()
	switch s.Kind {
	case model.ShapeRoom:
		return planRoom(s, pal)
	case model.ShapeWall:
		return []mark.Mark{planLine(e, planThick, pal.Ink)}
	case model.ShapeDoor:
		return planDoor(e, pal)
	case model.ShapeWindow:
		return planWindow(e, pal)
	case model.ShapeStreet:
		return k.planStreet(s, view, pal)
	case model.ShapeRoute:
		return planRoute(e, pal)
	case model.ShapeSymbol:
		return append(planSymbol(s, pal), k.symbolName(s, view, pal)...)
	case model.ShapeLabel:
		return k.planLabel(s, view, pal)
	}
	return nil
}

// planRoom is a floor in its walls; that of the group has another colour.
func planRoom(s *model.Shape, pal Palette) []mark.Mark {
	tone := model.ToneSand
	if s.Ours {
		tone = model.ToneTeal
	}
	return []mark.Mark{mark.Shape{
		Path: mark.Box(mark.Rect(s.Rect), 0), Fill: pal.Zone(tone).Fill, Stroke: mark.Stroke{Width: planWall, Paint: pal.Ink},
	}}
}

// planOurs marks the group's room for eyes and printers without colours: with thicker walls,
// over those that it shares with other rooms, and the sign for where people meet.
func planOurs(s *model.Shape, pal Palette) []mark.Mark {
	if !s.Ours {
		return nil
	}
	walls := mark.Shape{Path: mark.Box(mark.Rect(s.Rect), 0), Stroke: mark.Stroke{Width: planThick, Paint: pal.Ink}}
	return append([]mark.Mark{walls}, iconMarks("meet-here", oursIn(s), pal.Teal)...)
}

// oursIn is where in the group's room the sign stands: in the lower right corner, away from
// the name.
func oursIn(s *model.Shape) mark.Rect {
	box := roomBox(s)
	side := min(planSign, box.W, box.H/2)
	return mark.Rect{X: box.X + box.W - side, Y: box.Y + box.H - side, W: side, H: side}
}

// planRoute is a dashed line with the head of an arrow where it leads to.
func planRoute(e model.Side, pal Palette) []mark.Mark {
	l, head := e.Length(), min(planArrow, e.Length()/2)
	left, right := along(e, l-head, -head*0.6), along(e, l-head, head*0.6)
	return []mark.Mark{
		mark.Shape{
			Path:   mark.Polyline(false, e.A.X, e.A.Y, e.B.X, e.B.Y),
			Stroke: mark.Stroke{Width: planWay, Paint: pal.Teal, Dash: 2.5 * planWay},
		},
		mark.Shape{
			Path:   mark.Polyline(false, left.X, left.Y, e.B.X, e.B.Y, right.X, right.Y),
			Stroke: mark.Stroke{Width: planWay, Paint: pal.Teal},
		},
	}
}

func planLine(e model.Side, width float64, paint mark.Paint) mark.Mark {
	return mark.Shape{
		Path:   mark.Polyline(false, e.A.X, e.A.Y, e.B.X, e.B.Y),
		Stroke: mark.Stroke{Width: width, Paint: paint},
	}
}

// along returns the point that lies so far along a side and so far to its right, both in
// board units.
func along(e model.Side, by, right float64) model.Point {
	l := max(1e-9, e.Length())
	ux, uy := (e.B.X-e.A.X)/l, (e.B.Y-e.A.Y)/l
	return model.Point{X: e.A.X + ux*by - uy*right, Y: e.A.Y + uy*by + ux*right}
}

// planDoor is a gap in the wall, the leaf standing open and the way it swings.
func planDoor(e model.Side, pal Palette) []mark.Mark {
	l := e.Length()
	open := along(e, 0, -l)
	// A quarter of a circle round the hinge, from the open leaf to the other post.
	const kappa = 0.5522847498
	a, b := along(e, l*kappa, -l), along(e, l, -l*kappa)
	swing := mark.Path{
		{Op: mark.Move, X: open.X, Y: open.Y},
		{Op: mark.Cubic, AX: a.X, AY: a.Y, BX: b.X, BY: b.Y, X: e.B.X, Y: e.B.Y},
	}
	leaf := mark.Polyline(false, e.A.X, e.A.Y, open.X, open.Y)
	return []mark.Mark{
		planLine(e, planThick+3, pal.Board),
		mark.Shape{Path: swing, Stroke: mark.Stroke{Width: 2, Paint: pal.Quiet}},
		mark.Shape{Path: leaf, Stroke: mark.Stroke{Width: 5, Paint: pal.Ink}},
	}
}

// planWindow is a pane in the wall.
func planWindow(e model.Side, pal Palette) []mark.Mark {
	l := e.Length()
	p, q, r, s := along(e, 0, -5), along(e, l, -5), along(e, l, 5), along(e, 0, 5)
	return []mark.Mark{
		mark.Shape{
			Path: mark.Polyline(true, p.X, p.Y, q.X, q.Y, r.X, r.Y, s.X, s.Y), Fill: pal.Board,
			Stroke: mark.Stroke{Width: 3, Paint: pal.Ink},
		},
		planLine(e, 2, pal.Teal),
	}
}

// planStreet is a band with its name along it.
func (k *Kit) planStreet(s *model.Shape, view PlanView, pal Palette) []mark.Mark {
	e := s.Ends()
	if e.B.X < e.A.X || e.B.X == e.A.X && e.B.Y > e.A.Y {
		e.A, e.B = e.B, e.A // so that the name is never upside down
	}
	out := []mark.Mark{planLine(e, planStreet, pal.Line), planLine(e, planStreet-4, pal.Side)}
	c := s.Bounds().Centre()
	turn := math.Atan2(e.B.Y-e.A.Y, e.B.X-e.A.X) * 180 / math.Pi
	box := mark.Rect{X: c.X - e.Length()/2 + planPad, Y: c.Y - planStreet/2, W: max(20, e.Length()-2*planPad), H: planStreet}
	if view.Bare {
		return out
	}
	size, least := view.sizes(planLabel*0.9, planLabelMin)
	st := text.Style{Size: size, Paint: pal.Ink}
	lines, _ := k.fitOrCut(oneLine(s.Name), st, box, least, text.Centre, text.Middle)
	return append(out, turned(lines, c, turn)...)
}

// turned turns lines clockwise about a point.
func turned(lines []mark.Line, about model.Point, degrees float64) []mark.Mark {
	sin, cos := math.Sincos(degrees * math.Pi / 180)
	out := make([]mark.Mark, len(lines))
	for i, l := range lines {
		dx, dy := l.X-about.X, l.Y-about.Y
		l.X, l.Y = about.X+dx*cos-dy*sin, about.Y+dx*sin+dy*cos
		l.Turn = degrees
		out[i] = l
	}
	return out
}

// planSymbol is an icon on a small plate, which keeps it legible on walls.
func planSymbol(s *model.Shape, pal Palette) []mark.Mark {
	r := mark.Rect(s.Rect)
	plate := mark.Shape{
		Path: mark.Box(r, min(r.W, r.H)*0.22), Fill: pal.Board,
		Stroke: mark.Stroke{Width: 2.5, Paint: pal.Teal},
	}
	side := min(r.W, r.H) * 0.78
	icon := mark.Rect{X: r.X + (r.W-side)/2, Y: r.Y + (r.H-side)/2, W: side, H: side}
	return turnedShapes(append([]mark.Mark{plate}, iconMarks(s.Icon, icon, pal.Teal)...), s.Centre(), s.Turn)
}

// symbolName is what stands below a symbol, on the map's own ground so that it can be read on
// walls.
func (k *Kit) symbolName(s *model.Shape, view PlanView, pal Palette) []mark.Mark {
	if strings.TrimSpace(s.Name) == "" || view.Bare {
		return nil
	}
	size, least := view.sizes(planSignName, planLabelMin)
	set := func(size float64) (ground mark.Rect, lines []mark.Line) {
		st := text.Style{Size: size, Paint: pal.Ink}
		c, room := s.Centre(), planSignWide*size/planSignName
		box := mark.Rect{X: c.X - room/2, Y: s.Y + s.H + 3, W: room, H: 2 * k.Set.Height(1, st)}
		lines, high := k.fitOrCut(oneLine(s.Name), st, box, least, text.Centre, text.Top)
		wide := widest(lines) + planPad
		return mark.Rect{X: c.X - wide/2, Y: box.Y, W: wide, H: high}, lines
	}
	size = view.clear(size, planSignName, func(size float64) (mark.Rect, bool) {
		ground, _ := set(size)
		return ground, true
	}, s)
	ground, lines := set(size)
	return append([]mark.Mark{mark.Shape{Path: mark.Box(ground, 4), Fill: pal.Board}}, marks(lines)...)
}

// turnedShapes turns shapes clockwise about a point.
func turnedShapes(marks []mark.Mark, about model.Point, degrees float64) []mark.Mark {
	if degrees == 0 {
		return marks
	}
	sin, cos := math.Sincos(degrees * math.Pi / 180)
	turn := func(x, y float64) (float64, float64) {
		dx, dy := x-about.X, y-about.Y
		return about.X + dx*cos - dy*sin, about.Y + dx*sin + dy*cos
	}
	for i, m := range marks {
		s := m.(mark.Shape)
		path := make(mark.Path, len(s.Path))
		for j, g := range s.Path {
			g.X, g.Y = turn(g.X, g.Y)
			g.AX, g.AY = turn(g.AX, g.AY)
			g.BX, g.BY = turn(g.BX, g.BY)
			path[j] = g
		}
		s.Path = path
		marks[i] = s
	}
	return marks
}

func (k *Kit) planLabel(s *model.Shape, view PlanView, pal Palette) []mark.Mark {
	if view.Bare {
		return nil
	}
	size, least := view.sizes(planLabel, planLabelMin)
	st := text.Style{Size: size, Paint: pal.Ink}
	lines, _ := k.fitOrCut(oneLine(s.Name), st, mark.Rect(s.Rect), least, text.Centre, text.Middle)
	return turned(lines, s.Centre(), s.Turn)
}

// PlanLabelSize is how large a label must be for what it says, in board units.
func (k *Kit) PlanLabelSize(name string) (w, h float64) {
	const most = 420
	st := text.Style{Size: planLabel}
	lines := k.Set.Lines(name, st, most)
	w = math.Ceil((widest(lines)+planPad)/model.PlanGrid) * model.PlanGrid
	return max(2*model.PlanGrid, w), math.Ceil(k.Set.Height(max(1, len(lines)), st)/model.PlanGrid) * model.PlanGrid
}

// roomWords are a room's name and, where they fit below it, who else uses it and when.
func (k *Kit) roomWords(s *model.Shape, view PlanView, pal Palette) []mark.Mark {
	if view.Bare {
		return nil
	}
	box := roomBox(s)
	size, least := view.sizes(planName, planNameMin)
	st := text.Style{Size: size, Bold: true, Paint: pal.Ink}
	st.Size = view.clear(size, planName, k.extentOf(oneLine(s.Name), st, box), s)
	lines, used := k.fitOrCut(oneLine(s.Name), st, box, least, text.Start, text.Top)
	out := marks(lines)
	if !view.Users {
		return out
	}
	box.Y, box.H = box.Y+used, box.H-used
	size, _ = view.sizes(planUsers, planNameMin)
	st = text.Style{Paint: pal.Quiet}
	st.Size = view.clear(size, planUsers, k.extentOf(k.roomUsers(s), st, box), s)
	_, lines, fits := k.fit(k.roomUsers(s), st, box, planNameMin, text.Start, text.Top)
	if !fits {
		return out // the page says it in words
	}
	return append(out, marks(lines)...)
}

// extentOf tells where words in a box reach in letters of a size; false is out of it.
func (k *Kit) extentOf(words string, st text.Style, box mark.Rect) func(size float64) (mark.Rect, bool) {
	return func(size float64) (mark.Rect, bool) {
		st.Size = size
		fitted, lines, fits := k.fit(words, st, box, size, text.Start, text.Top)
		return mark.Rect{X: box.X, Y: box.Y, W: widest(lines), H: k.Set.Height(len(lines), fitted)}, fits && fitted.Size >= size
	}
}

// clear is the largest size from most down to the usual at which words of a shape, that reach
// as far as extent tells, cover no other sign or label, and no wall of a room that they are
// not in.
func (v PlanView) clear(most, usual float64, extent func(size float64) (mark.Rect, bool), of *model.Shape) float64 {
	if !v.Clear {
		return most
	}
	const step = 1.5
	for size := most; size > usual; size -= step {
		if at, fits := extent(size); fits && !slices.ContainsFunc(v.plan, func(s *model.Shape) bool { return s != of && inTheWay(s, model.Rect(at)) }) {
			return size
		}
	}
	return usual
}

// inTheWay reports whether a shape would be covered by words, or its walls would.
func inTheWay(s *model.Shape, words model.Rect) bool {
	r := s.Bounds()
	switch s.Kind {
	case model.ShapeSymbol, model.ShapeLabel:
		return words.Overlaps(r)
	case model.ShapeRoom:
		return words.Overlaps(r) && words.Within(r) != words
	}
	return false
}

func roomBox(s *model.Shape) mark.Rect {
	return inset(mark.Rect(s.Rect), min(planPad, s.W/8), min(planPad*0.7, s.H/8))
}

// fitOrCut sets words as fit does, and leaves out the lines that reach out of the box: a
// map that is written over cannot be read, and pages say in words what was cut. It also
// returns how high the lines are.
func (k *Kit) fitOrCut(words string, st text.Style, box mark.Rect, least float64, align text.Align, valign text.Valign) ([]mark.Line, float64) {
	fitted, lines, fits := k.fit(words, st, box, least, align, valign)
	if most := max(1, int(box.H/k.Set.Height(1, fitted))); !fits && len(lines) > most {
		lines = lines[:most]
		lines[most-1] = k.ended(lines[most-1], fitted, box)
	}
	return lines, k.Set.Height(len(lines), fitted)
}

// ended is a line with an ellipsis at its end, and so many of its words left out, or then of
// its letters, that it is no wider than its box. It stays where the line stood: at the left, at the right or in the middle.
func (k *Kit) ended(l mark.Line, st text.Style, box mark.Rect) mark.Line {
	for said := strings.TrimSpace(l.Text); ; {
		out := k.Set.Lines(strings.TrimSpace(said+" …"), st, 0)[0]
		if out.Width <= box.W || said == "" {
			left, right := max(0, l.X-box.X), max(0, box.X+box.W-l.X-l.Width)
			out.X, out.Y = l.X, l.Y
			if left > 0 {
				out.X += (l.Width - out.Width) * left / (left + right)
			}
			return out
		}
		if at := strings.LastIndexByte(said, ' '); at > 0 {
			said = said[:at]
			continue
		}
		_, size := utf8.DecodeLastRuneInString(said)
		said = said[:len(said)-size]
	}
}

// cutNames are the names on a map that are too long for their room, street or label.
func (k *Kit) cutNames(plan []*model.Shape) []string {
	var out []string
	for _, s := range plan {
		box, st, least := mark.Rect(s.Rect), text.Style{Size: planLabel}, planLabelMin
		switch {
		case s.Kind == model.ShapeRoom:
			box, st, least = roomBox(s), text.Style{Size: planName, Bold: true}, planNameMin
		case s.Kind == model.ShapeStreet:
			box = mark.Rect{W: max(20, s.Ends().Length()-2*planPad), H: planStreet}
		case s.Kind != model.ShapeLabel:
			continue
		}
		if fitted, _, fits := k.fit(oneLine(s.Name), st, box, least, text.Start, text.Top); !fits || fitted.Size < least*0.99 {
			out = append(out, oneLine(s.Name))
		}
	}
	return out
}

// roomUsers says who else uses a room, and when.
func (k *Kit) roomUsers(s *model.Shape) string {
	return joined(", ", oneLine(s.Users), oneLine(s.When))
}
