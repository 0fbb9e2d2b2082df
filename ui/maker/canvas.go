package maker

import (
	"image/color"
	"math"
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/widget"

	"commonground/model"
	"commonground/ui/control"
	"commonground/ui/layout"
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
	hint    *control.Hint
	focus   *canvas.Rectangle
}

func newCanvas(m *Maker) *Canvas {
	c := &Canvas{m: m, held: control.KeysHeld}
	c.picture = canvas.NewRaster(c.paint)
	c.picture.ScaleMode = canvas.ImageScaleFastest
	c.hint = control.NewHint(m.text("own.zones.first"))
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
	c.placeHint()
	c.picture.Refresh()
}

// placeHint says on a board without zones what to do first.
func (c *Canvas) placeHint() {
	a := c.m.now()
	c.hint.Place(a != nil && len(a.Zones) == 0 && !c.m.locked(), c.Size(), look.Margin)
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

// Selected is the ID of the selected zone; empty is none.
func (c *Canvas) Selected() string { return c.sel }

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

// CreateRenderer draws the board, the hint on it and the ring around it.
func (c *Canvas) CreateRenderer() fyne.WidgetRenderer { return &canvasRenderer{c} }

type canvasRenderer struct{ c *Canvas }

func (r *canvasRenderer) Layout(size fyne.Size) {
	layout.Place(r.c.picture, 0, 0, size.Width, size.Height)
	layout.Place(r.c.focus, 0, 0, size.Width, size.Height)
	r.c.placeHint()
}

func (r *canvasRenderer) MinSize() fyne.Size { return r.c.MinSize() }
func (r *canvasRenderer) Destroy()           {}

func (r *canvasRenderer) Refresh() {
	r.c.focus.StrokeColor = look.Current().Focus
	r.c.focus.Refresh()
	r.c.hint.Recolour()
	r.c.placeHint()
	r.c.picture.Refresh()
}

func (r *canvasRenderer) Objects() []fyne.CanvasObject {
	return append([]fyne.CanvasObject{r.c.picture}, append(r.c.hint.Objects(), r.c.focus)...)
}
