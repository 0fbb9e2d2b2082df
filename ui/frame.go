package ui

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"commonground/ui/layout"
	"commonground/ui/look"
)

// The width of the navigation at the side at 100 % text, and the width of window (also
// at 100 % text) below which it becomes a strip along the top.
const (
	sideWidth  float32 = 232
	stripBelow float32 = 760
)

// frame is what stays around the screens of a group: the navigation, and the messages
// above the screen. Without a navigation it serves the list of groups.
type frame struct {
	widget.BaseWidget
	side    fyne.CanvasObject // nil is none
	strip   fyne.CanvasObject
	ground  *canvas.Rectangle
	notices *fyne.Container
	screen  *fyne.Container
	onLaid  func()
	bare    bool // a narrow window has no strip either: the screen leads back itself
}

func newFrame(notices *fyne.Container) *frame {
	f := &frame{
		ground:  canvas.NewRectangle(nil),
		notices: layout.Pad(look.Space, look.Gap, look.Gap, notices), screen: container.NewStack(),
	}
	f.ExtendBaseWidget(f)
	return f
}

// setNavigation gives the frame its navigation in two shapes, for wide and for narrow
// windows; nil is none.
func (f *frame) setNavigation(side, strip fyne.CanvasObject) {
	f.side, f.strip = side, strip
	f.Refresh()
}

func (f *frame) setScreen(screen fyne.CanvasObject) {
	f.screen.Objects = []fyne.CanvasObject{screen}
	f.screen.Refresh()
	f.Refresh()
}

func (f *frame) narrow() bool { return f.Size().Width < stripBelow*look.TextScale() }

// MinSize lets the window be small.
func (f *frame) MinSize() fyne.Size { return fyne.NewSquareSize(look.Target) }

// CreateRenderer is called by Fyne.
func (f *frame) CreateRenderer() fyne.WidgetRenderer {
	return &frameRenderer{f}
}

type frameRenderer struct{ f *frame }

func (r *frameRenderer) Layout(size fyne.Size) {
	f := r.f
	f.ground.FillColor = look.Current().Side
	var x, y float32
	switch {
	case f.side == nil:
		f.ground.Hide()
	case f.narrow() && f.bare:
		f.ground.Hide()
		f.side.Hide()
		f.strip.Hide()
	case f.narrow():
		f.side.Hide()
		f.strip.Show()
		y = layout.HeightFor(f.strip, size.Width)
		layout.Put(f.ground, 0, 0, size.Width, y)
		layout.Put(f.strip, 0, 0, size.Width, y)
	default:
		f.strip.Hide()
		f.side.Show()
		x = sideWidth * min(look.TextScale(), 1.5)
		layout.Put(f.ground, 0, 0, x, size.Height)
		layout.Put(f.side, 0, 0, x, size.Height)
	}
	r.layMain(x, y, size)
	if f.onLaid != nil {
		f.onLaid()
	}
}

func (r *frameRenderer) layMain(x, y float32, size fyne.Size) {
	f := r.f
	w := size.Width - x
	var head float32
	if len(f.notices.Objects[0].(*fyne.Container).Objects) > 0 {
		f.notices.Show()
		head = min(layout.HeightFor(f.notices, w), size.Height/2)
		layout.Put(f.notices, x, y, w, head)
	} else {
		f.notices.Hide()
	}
	layout.Put(f.screen, x, y+head, w, size.Height-y-head)
}

func (r *frameRenderer) MinSize() fyne.Size { return r.f.MinSize() }

func (r *frameRenderer) Refresh() {
	r.Layout(r.f.Size())
	for _, o := range r.Objects() {
		o.Refresh()
	}
}

func (r *frameRenderer) Objects() []fyne.CanvasObject {
	f := r.f
	if f.side == nil {
		return []fyne.CanvasObject{f.notices, f.screen}
	}
	return []fyne.CanvasObject{f.ground, f.side, f.strip, f.notices, f.screen}
}

func (r *frameRenderer) Destroy() {}
