package maker

import (
	"image"
	"image/color"
	"math"
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/widget"

	"commonground/model"
	"commonground/printables"
	"commonground/printables/mark"
	"commonground/ui/look"
)

// Canvas is the board as it will be, on which zones are moved and resized.
type Canvas struct {
	widget.BaseWidget
	m     *Maker
	sel   string // the selected zone; empty is none
	drag  *drag
	live  *model.Activity // as it is shown during a drag; nil at rest
	click bool            // the focus comes by a click
	held  func() fyne.KeyModifier

	picture *canvas.Raster
	focus   *canvas.Rectangle
}

// drag is one press of the pointer and what it moves.
type drag struct {
	from   model.Point // on the board
	rect   model.Rect  // of the zone, as it was
	handle *handle     // that is pulled; nil moves the zone
	moved  bool
}

func newCanvas(m *Maker) *Canvas {
	c := &Canvas{m: m, held: keysHeld}
	c.picture = canvas.NewRaster(c.paint)
	c.picture.ScaleMode = canvas.ImageScaleFastest
	c.focus = canvas.NewRectangle(color.Transparent)
	c.focus.StrokeWidth = 3
	c.focus.Hide()
	c.ExtendBaseWidget(c)
	return c
}

// load shows the zones as they are now. A drag under way is given up where they changed.
func (c *Canvas) load() {
	c.drag, c.live = nil, nil
	if c.zone() == nil {
		c.sel = ""
	}
	c.picture.Refresh()
}

// now is the activity as it is shown.
func (c *Canvas) now() *model.Activity {
	if c.live != nil {
		return c.live
	}
	return c.m.now()
}

// zone is the selected one, nil where there is none.
func (c *Canvas) zone() *model.Zone {
	if a := c.now(); a != nil && c.sel != "" {
		return a.Zone(c.sel)
	}
	return nil
}

// choose selects a zone; empty is none.
func (c *Canvas) choose(id string) {
	if id == c.sel {
		return
	}
	c.m.doc.Break()
	c.sel = id
	c.picture.Refresh()
	c.m.changed()
}

// canvasEdge is the room between the board and the edge of the canvas, in pixels.
const canvasEdge = 10.0

// view says how large a board unit is shown, in pixels, and where the board's corner lies.
func (c *Canvas) view() (zoom, x, y float64) {
	b, size := c.now().Bounds(), c.Size()
	w, h := float64(size.Width), float64(size.Height)
	zoom = math.Max(0.01, math.Min((w-2*canvasEdge)/b.W, (h-2*canvasEdge)/b.H))
	return zoom, (w - b.W*zoom) / 2, (h - b.H*zoom) / 2
}

func (c *Canvas) toBoard(p fyne.Position) model.Point {
	zoom, x, y := c.view()
	return model.Point{X: (float64(p.X) - x) / zoom, Y: (float64(p.Y) - y) / zoom}
}

// paint is asked by Fyne for the picture, w by h pixels of the screen.
func (c *Canvas) paint(w, h int) image.Image {
	pal := c.m.host.Palette()
	img := image.NewRGBA(image.Rect(0, 0, max(1, w), max(1, h)))
	for i := 0; i < len(img.Pix); i += 4 {
		img.Pix[i], img.Pix[i+1], img.Pix[i+2], img.Pix[i+3] = pal.Side.R, pal.Side.G, pal.Side.B, 0xff
	}
	a := c.now()
	if a == nil || c.Size().Width == 0 {
		return img
	}
	zoom, x, y := c.view()
	dense := float64(w) / float64(c.Size().Width)
	marks := append(c.m.host.Kit().BoardBackdrop(a, pal), c.selection(a, zoom, pal)...)
	c.m.host.Painter().Paint(img, marks, zoom*dense, x*dense, y*dense)
	return img
}

// selection is the line round the selected zone, and its handles.
func (c *Canvas) selection(a *model.Activity, zoom float64, pal printables.Palette) []mark.Mark {
	z := c.zone()
	if z == nil {
		return nil
	}
	px := 1 / zoom
	line := mark.Stroke{Width: 2.5 * px, Paint: look.Current().Focus}
	out := []mark.Mark{mark.Shape{Path: mark.Box(mark.Rect(a.Extent(z).Inset(-5*px)), 4*px), Stroke: line}}
	if z.Shape == model.ShapeOverlap || c.m.locked() {
		return out
	}
	const half = 6.5
	for _, h := range handles {
		p := h.at(z.Rect)
		knob := mark.Rect{X: p.X - half*px, Y: p.Y - half*px, W: 2 * half * px, H: 2 * half * px}
		out = append(out, mark.Shape{Path: mark.Box(knob, 2*px), Fill: pal.Board, Stroke: line})
	}
	return out
}

// reaches is how near to a handle a press means it, in pixels.
const reaches = 13.0

// press begins a drag on what is there.
func (c *Canvas) press(at fyne.Position) {
	p := c.toBoard(at)
	c.drag = nil
	if h := c.handleAt(p); h != nil {
		c.drag = &drag{from: p, rect: c.zone().Rect, handle: h}
		return
	}
	z := c.m.now().ZoneAt(p)
	if z == nil {
		c.choose("")
		return
	}
	c.choose(z.ID)
	if !c.m.locked() && z.Shape != model.ShapeOverlap {
		c.drag = &drag{from: p, rect: z.Rect}
	}
}

func (c *Canvas) handleAt(p model.Point) *handle {
	z := c.zone()
	if z == nil || z.Shape == model.ShapeOverlap || c.m.locked() {
		return nil
	}
	zoom, _, _ := c.view()
	for _, h := range handles {
		if at := h.at(z.Rect); math.Hypot(at.X-p.X, at.Y-p.Y)*zoom <= reaches {
			return &h
		}
	}
	return nil
}

// pull shows the zone where the pointer has taken it.
func (c *Canvas) pull(at fyne.Position) {
	d, a := c.drag, c.m.now()
	if d == nil || a == nil {
		return
	}
	p := c.toBoard(at)
	d.moved = true
	live := a.Clone()
	z := live.Zone(c.sel)
	if d.handle != nil {
		z.Rect = pulledTo(a, c.sel, d.rect, *d.handle, p)
	} else {
		z.Rect = movedTo(a, c.sel, d.rect, model.Point{X: d.rect.X + p.X - d.from.X, Y: d.rect.Y + p.Y - d.from.Y})
	}
	c.live = live
	c.picture.Refresh()
}

// letGo keeps where the zone was taken, as one step.
func (c *Canvas) letGo() {
	d, live := c.drag, c.live
	c.drag, c.live = nil, nil
	if d == nil || live == nil || !d.moved {
		return
	}
	step := model.StepMoveZone
	if d.handle != nil {
		step = model.StepResizeZone
	}
	r := live.Zone(c.sel).Rect
	c.m.change(step, c.sel, func(z *model.Zone) { z.Rect = r })
	c.picture.Refresh()
}

// giveUp puts the zone back that is being dragged, and reports whether one was.
func (c *Canvas) giveUp() bool {
	if c.live == nil {
		return false
	}
	c.drag, c.live = nil, nil
	c.picture.Refresh()
	return true
}

// order moves the selected zone to that place among the zones, from 0.
func (c *Canvas) order(to int) {
	a := c.m.now()
	from := slices.IndexFunc(a.Zones, func(z model.Zone) bool { return z.ID == c.sel })
	if from < 0 || to >= len(a.Zones) || from == to {
		return
	}
	c.m.act(model.StepOrderZones, func(a *model.Activity) { c.m.zones.move(a, from, to) })
}

// nudge alters the bounds of the selected zone; presses in a row are one step.
func (c *Canvas) nudge(step string, alter func(*model.Zone)) {
	if c.zone() == nil || c.zone().Shape == model.ShapeOverlap || c.m.locked() {
		return
	}
	id := c.sel
	err := c.m.edit(step, step+id, func(a *model.Activity) { alter(a.Zone(id)) })
	if err != nil {
		c.m.say(c.m.problem(err))
	}
}

// duplicate adds a copy of the selected zone beside it and selects that.
func (c *Canvas) duplicate() {
	z := c.zone()
	if z == nil || z.Shape == model.ShapeOverlap {
		return
	}
	shape, size := *z, z.Rect
	c.m.addFresh(func(a *model.Activity) (model.Zone, bool) {
		fresh := shape
		fresh.ID = model.NewID().String()
		fresh.Rect = size.Moved(2*model.PlanGrid, 2*model.PlanGrid).Within(a.Bounds())
		return fresh, true
	})
}

// HeightFor is the height of the board at that width.
func (c *Canvas) HeightFor(width float32) float32 {
	b := c.m.now()
	if b == nil {
		return look.Target
	}
	size := b.Bounds()
	return (width-2*canvasEdge)*float32(size.H/size.W) + 2*canvasEdge
}

// MinSize lets the window be small.
func (c *Canvas) MinSize() fyne.Size { return fyne.NewSquareSize(look.Target) }

// CreateRenderer is called by Fyne.
func (c *Canvas) CreateRenderer() fyne.WidgetRenderer { return &canvasRenderer{c} }

type canvasRenderer struct{ c *Canvas }

func (r *canvasRenderer) Layout(size fyne.Size) {
	put(r.c.picture, 0, 0, size.Width, size.Height)
	put(r.c.focus, 0, 0, size.Width, size.Height)
}

func (r *canvasRenderer) MinSize() fyne.Size { return r.c.MinSize() }
func (r *canvasRenderer) Destroy()           {}

func (r *canvasRenderer) Refresh() {
	r.c.focus.StrokeColor = look.Current().Focus
	r.c.focus.Refresh()
	r.c.picture.Refresh()
}

func (r *canvasRenderer) Objects() []fyne.CanvasObject {
	return []fyne.CanvasObject{r.c.picture, r.c.focus}
}
