package venue

import (
	"image"
	"image/color"
	"math"
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"commonground/model"
	"commonground/printables"
	"commonground/printables/mark"
	canvasui "commonground/ui/canvas"
	"commonground/ui/command"
	"commonground/ui/control"
	"commonground/ui/look"
)

// Canvas is where the map is drawn. What rests is one picture; what is selected, drawn or
// moved just now is a second one over it.
type Canvas struct {
	widget.BaseWidget
	s        *Surface
	plan     []*model.Shape
	sel      canvasui.Selection[model.ID]
	tool     model.ShapeKind // what the next drag draws; "" selects
	fresh    model.ID        // of the shape that is being drawn
	used     bool            // something was drawn with the tool
	drew     model.ID        // the room that was drawn just now: typing names it
	view     view
	gesture  gesture
	scroller scroller
	live     []*model.Shape // as they are shown during a gesture
	sweep    []model.ID     // what arrow keys move while the same is selected
	swept    []*model.Shape // the map after the last of their steps
	hand     bool           // the space bar is held: the pointer moves the view
	burst    *command.Burst // tells letters that do something from those of words
	click    bool           // the focus comes by a click
	held     control.Held

	rest, over *canvas.Raster
	area       model.Rect // what over shows, on the map
	focus      *canvas.Rectangle
	hint       *control.Hint
	all        *container.Clip
}

func newCanvas(s *Surface) *Canvas {
	c := &Canvas{s: s, view: newView(), held: control.KeysHeld}
	c.rest = canvas.NewRaster(c.paintRest)
	c.over = canvas.NewRaster(c.paintLive)
	for _, r := range []*canvas.Raster{c.rest, c.over} {
		r.ScaleMode = canvas.ImageScaleFastest
	}
	c.burst = command.NewBurst(s.host.Clock())
	c.burst.Find, c.burst.Write = c.letter, c.beginWith
	c.focus = canvas.NewRectangle(color.Transparent)
	c.focus.StrokeWidth = 3
	c.focus.Hide()
	c.over.Hide()
	c.hint = control.NewHint(s.Text("venue.first"))
	c.all = container.NewClip(container.NewWithoutLayout(append(append([]fyne.CanvasObject{c.rest, c.over}, c.hint.Objects()...), c.focus)...))
	c.all.ExtendBaseWidget(c.all) // Fyne finds what is in it before it is first drawn
	c.ExtendBaseWidget(c)
	return c
}

// load follows the document. What is under way is given up when the map changed.
func (c *Canvas) load() {
	now := c.s.venue().Plan
	if slices.Equal(now, c.plan) {
		return
	}
	c.giveUp()
	c.plan = now
	canvasui.Keep(&c.sel, c.plan, shapeID)
	c.repaint()
	c.changed()
}

func (c *Canvas) shape(id model.ID) *model.Shape {
	for _, s := range c.plan {
		if s.ID == id {
			return s
		}
	}
	return nil
}

// chosen are the selected shapes, in stacking order.
func (c *Canvas) chosen() []*model.Shape {
	return canvasui.Chosen(&c.sel, c.plan, shapeID)
}

func shapeID(s *model.Shape) model.ID { return s.ID }

func idsOf(shapes []*model.Shape) []model.ID {
	out := make([]model.ID, len(shapes))
	for i, s := range shapes {
		out[i] = s.ID
	}
	return out
}

// choose selects exactly these.
func (c *Canvas) choose(ids ...model.ID) {
	c.sel.Only(ids...)
	c.selected()
}

// selected shows what is selected.
func (c *Canvas) selected() {
	c.sweep, c.drew = nil, model.ID{}
	c.paintOver()
	c.changed()
}

// changed tells the host that other things can be done.
func (c *Canvas) changed() {
	c.s.plan.mark()
	c.s.Changed()
}

// keep puts changed shapes into the document.
func (c *Canvas) keep(step model.Step, said string, shapes []*model.Shape) {
	if len(shapes) == 0 {
		return
	}
	if err := c.s.Doc().ReplaceShapes(step, c.s.SheetID(), shapes...); err != nil {
		c.s.failed(err)
		return
	}
	c.s.Say(said)
}

// showLive shows shapes as they would be, instead of as they are.
func (c *Canvas) showLive(shapes []*model.Shape) {
	rested := c.live == nil
	c.live = shapes
	if rested {
		c.repaint()
		return
	}
	c.paintOver()
}

func (c *Canvas) takeLive() []*model.Shape {
	live := c.live
	c.live = nil
	return live
}

// resting are the shapes that the lower picture shows.
func (c *Canvas) resting() []*model.Shape {
	var out []*model.Shape
	for _, s := range c.plan {
		if !slices.ContainsFunc(c.live, func(l *model.Shape) bool { return l.ID == s.ID }) {
			out = append(out, s)
		}
	}
	return out
}

// marked are the shapes that have a line round them: those selected, as they are shown.
func (c *Canvas) marked() []*model.Shape {
	out := c.chosen()
	for i, s := range out {
		if j := slices.IndexFunc(c.live, func(l *model.Shape) bool { return l.ID == s.ID }); j >= 0 {
			out[i] = c.live[j]
		}
	}
	return out
}

func (c *Canvas) repaint() {
	c.hint.Place(len(c.plan) == 0 && c.live == nil && c.s.Editable(), c.Size(), look.Margin)
	c.rest.Refresh()
	c.paintOver()
}

func (c *Canvas) viewChanged() {
	c.repaint()
	if c.s.OnZoom != nil {
		c.s.OnZoom()
	}
}

// paintOver paints what lies over the resting picture, in a picture no larger than it
// needs.
func (c *Canvas) paintOver() {
	const edge = turnArm + 60
	shown := append(slices.Clone(c.live), c.marked()...)
	area := model.Around(shown).Inset(-edge)
	if c.gesture.Phase == canvasui.Enclosing {
		area = area.Union(c.gesture.Enclosed(&c.view).Inset(-edge))
	} else if len(shown) == 0 {
		c.over.Hide()
		return
	}
	see := c.view.Visible()
	if !area.Overlaps(see) {
		c.over.Hide()
		return
	}
	c.area = intersection(area, see)
	at := c.view.ToPosition(model.Point{X: c.area.X, Y: c.area.Y})
	c.over.Move(fyne.NewPos(float32(at.X), float32(at.Y)))
	c.over.Resize(fyne.NewSize(float32(c.area.W*c.view.Zoom), float32(c.area.H*c.view.Zoom)))
	c.over.Show()
	c.over.Refresh()
}

func intersection(a, b model.Rect) model.Rect {
	x, y := math.Max(a.X, b.X), math.Max(a.Y, b.Y)
	return model.Rect{X: x, Y: y, W: math.Min(a.X+a.W, b.X+b.W) - x, H: math.Min(a.Y+a.H, b.Y+b.H) - y}
}

// paintRest is asked by Fyne for the resting picture, w by h pixels.
func (c *Canvas) paintRest(w, h int) image.Image {
	pal := c.s.host.Palette()
	img := image.NewRGBA(image.Rect(0, 0, max(1, w), max(1, h)))
	fillWith(img, pal.Paper)
	dense := float64(w) / c.view.W
	corner := c.view.ToPosition(model.Point{})
	view := c.drawn()
	view.Grid = true
	kit := c.s.host.Kit()
	marks := append(kit.PlanGround(view, pal), kit.PlanMarks(c.resting(), view, pal)...)
	c.s.host.Painter().Paint(img, marks, c.view.Zoom*dense, corner.X*dense, corner.Y*dense)
	return img
}

func fillWith(img *image.RGBA, p color.NRGBA) {
	for i := 0; i < len(img.Pix); i += 4 {
		img.Pix[i], img.Pix[i+1], img.Pix[i+2], img.Pix[i+3] = p.R, p.G, p.B, 0xff
	}
}

// drawn is how the map is drawn: with names as large as other text, where that is larger than
// usual and there is room.
func (c *Canvas) drawn() printables.PlanView {
	view := printables.PlanView{Users: true, Clear: true}
	if scale := look.TextScale(); scale > 1 {
		view.Letters = float64(look.BodySize*scale) / c.view.Zoom
	}
	return view
}

// paintLive is asked by Fyne for the picture over it.
func (c *Canvas) paintLive(w, h int) image.Image {
	pal := c.s.host.Palette()
	img := image.NewRGBA(image.Rect(0, 0, max(1, w), max(1, h)))
	scale := float64(w) / c.area.W
	marks := c.s.host.Kit().PlanMarks(c.live, c.drawn(), pal)
	marks = append(marks, c.selectionMarks(pal)...)
	c.s.host.Painter().Paint(img, marks, scale, -c.area.X*scale, -c.area.Y*scale)
	return img
}

// selectionMarks are the lines round what is selected, its handles, and the rectangle
// that is being drawn round shapes.
func (c *Canvas) selectionMarks(pal printables.Palette) []mark.Mark {
	var out []mark.Mark
	px := 1 / c.view.Zoom
	shapes := c.marked()
	for _, s := range shapes {
		out = append(out, outlined(s, px, look.Current().Focus))
	}
	if len(shapes) == 1 && c.s.Editable() && c.gesture.Phase != canvasui.Moving {
		for _, h := range handlesOf(shapes[0]) {
			out = append(out, knob(shapes[0], h, px, pal)...)
		}
	}
	if c.gesture.Phase == canvasui.Enclosing {
		fill := pal.Teal
		fill.A = 0x20
		out = append(out, mark.Shape{
			Path: mark.Box(mark.Rect(c.gesture.Enclosed(&c.view)), 0), Fill: fill, Stroke: mark.Stroke{Width: 2 * px, Paint: pal.Teal},
		})
	}
	return out
}

// outlined is the line round a selected shape; px is one unit of the widget.
func outlined(s *model.Shape, px float64, paint mark.Paint) mark.Mark {
	grow := 6 * px
	r := s.Rect
	if s.Kind.IsLine() {
		r = s.Bounds()
		grow += 8
		if s.Kind == model.ShapeStreet {
			grow += 18
		}
	}
	path := mark.Box(mark.Rect(r.Inset(-grow)), 4*px)
	for i, g := range path {
		for _, p := range []struct{ x, y *float64 }{{&g.X, &g.Y}, {&g.AX, &g.AY}, {&g.BX, &g.BY}} {
			q := rotated(model.Point{X: *p.x, Y: *p.y}, s.Centre(), s.Turn)
			*p.x, *p.y = q.X, q.Y
		}
		path[i] = g
	}
	return mark.Shape{Path: path, Stroke: mark.Stroke{Width: 2.5 * px, Paint: paint}}
}

// knob is a handle as it is drawn.
func knob(s *model.Shape, h handle, px float64, pal printables.Palette) []mark.Mark {
	half := 6.5
	if !s.Kind.IsLine() { // smaller than what it belongs to
		half = math.Min(half, math.Max(3.5, math.Min(s.W, s.H)/px*0.14))
	}
	r := mark.Rect{X: h.at.X - half*px, Y: h.at.Y - half*px, W: 2 * half * px, H: 2 * half * px}
	focus := look.Current().Focus
	stroke := mark.Stroke{Width: 2.5 * px, Paint: focus}
	if h.kind != turn {
		return []mark.Mark{mark.Shape{Path: mark.Box(r, 2*px), Fill: pal.Board, Stroke: stroke}}
	}
	top := rotated(model.Point{X: s.X + s.W/2, Y: s.Y}, s.Centre(), s.Turn)
	return []mark.Mark{
		mark.Shape{Path: mark.Polyline(false, top.X, top.Y, h.at.X, h.at.Y), Stroke: mark.Stroke{Width: 2 * px, Paint: focus}},
		mark.Shape{Path: mark.Ellipse(r), Fill: pal.Board, Stroke: stroke},
	}
}

// MinSize lets the window be small.
func (c *Canvas) MinSize() fyne.Size { return fyne.NewSquareSize(look.Target) }

// CreateRenderer draws the map's layers.
func (c *Canvas) CreateRenderer() fyne.WidgetRenderer { return &canvasRenderer{c} }

type canvasRenderer struct{ c *Canvas }

func (r *canvasRenderer) Layout(size fyne.Size) {
	r.c.gesture.Keep(&r.c.view, func() { r.c.view.Follow(size) })
	for _, o := range []fyne.CanvasObject{r.c.all, r.c.all.Content, r.c.rest, r.c.focus} {
		o.Resize(size)
	}
	r.c.repaint()
	if r.c.s.OnZoom != nil {
		r.c.s.OnZoom()
	}
}

func (r *canvasRenderer) MinSize() fyne.Size           { return r.c.MinSize() }
func (r *canvasRenderer) Destroy()                     {}
func (r *canvasRenderer) Objects() []fyne.CanvasObject { return []fyne.CanvasObject{r.c.all} }

func (r *canvasRenderer) Refresh() {
	r.c.focus.StrokeColor = look.Current().Focus
	r.c.focus.Refresh()
	r.c.hint.Recolour()
	r.c.repaint()
}
