package maker

import (
	"image/color"
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/widget"

	"commonground/model"
	canvasui "commonground/ui/canvas"
	"commonground/ui/control"
	"commonground/ui/layout"
	"commonground/ui/look"
)

// Canvas is the board as it will be, on which zones are moved and resized.
type Canvas struct {
	widget.BaseWidget
	m        *Maker
	sel      string // the selected zone; empty is none
	view     canvasui.View
	gesture  gesture
	scroller canvasui.Scroller
	live     *model.Activity // as it is shown during a drag; nil at rest
	click    bool            // the focus comes by a click
	held     control.Held

	picture *canvas.Raster
	hint    *control.Hint
	focus   *canvas.Rectangle
}

func newCanvas(m *Maker) *Canvas {
	c := &Canvas{m: m, held: control.KeysHeld, view: canvasui.NewView((&model.Activity{}).Bounds())}
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
	c.giveUp()
	c.live = nil
	if c.zone() == nil {
		c.sel = ""
	}
	c.measure()
	c.placeHint()
	c.picture.Refresh()
}

// measure follows the size of the widget and of the board.
func (c *Canvas) measure() {
	if a := c.m.now(); a != nil && c.view.Board != a.Bounds() {
		c.view = canvasui.NewView(a.Bounds())
	}
	c.gesture.Keep(&c.view, func() { c.view.Follow(c.Size()) })
}

// zoom shows the board larger and smaller about the selected zone.
func (c *Canvas) zoom() canvasui.Zoom {
	about := func() model.Rect {
		if z := c.zone(); z != nil {
			return c.now().Extent(z)
		}
		return model.Rect{}
	}
	return canvasui.Zoom{View: &c.view, About: about, Changed: c.picture.Refresh}
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
	return (width-2*canvasui.Margin)*float32(size.H/size.W) + 2*canvasui.Margin
}

// MinSize lets the window be small.
func (c *Canvas) MinSize() fyne.Size { return fyne.NewSquareSize(look.Target) }

// CreateRenderer draws the board, the hint on it and the ring around it.
func (c *Canvas) CreateRenderer() fyne.WidgetRenderer { return &canvasRenderer{c} }

type canvasRenderer struct{ c *Canvas }

func (r *canvasRenderer) Layout(size fyne.Size) {
	layout.Place(r.c.picture, 0, 0, size.Width, size.Height)
	layout.Place(r.c.focus, 0, 0, size.Width, size.Height)
	r.c.measure()
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
