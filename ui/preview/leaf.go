package preview

import (
	"image"
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/widget"

	"commonground/ui/control"
	"commonground/ui/layout"
	"commonground/ui/look"
)

// leaf is the page itself, which the keyboard can be on.
type leaf struct {
	widget.BaseWidget
	p       *Preview
	ground  *canvas.Rectangle // white paper with a soft shadow
	picture *canvas.Image
	ring    *canvas.Rectangle
	focused bool
	came    func() // the keyboard came here
}

var (
	_ fyne.Focusable    = (*leaf)(nil)
	_ fyne.Tappable     = (*leaf)(nil)
	_ control.WheelUser = (*leaf)(nil)
)

func newLeaf(p *Preview) *leaf {
	l := &leaf{
		p: p, ground: canvas.NewRectangle(color.White), picture: &canvas.Image{FillMode: canvas.ImageFillStretch},
		ring: &canvas.Rectangle{FillColor: color.Transparent, StrokeWidth: 3, CornerRadius: 4},
	}
	l.ExtendBaseWidget(l)
	return l
}

func (l *leaf) set(picture image.Image) {
	l.picture.Image = picture
	l.picture.Refresh()
	l.Refresh()
}

func (l *leaf) clear() {
	l.picture.Image = nil
	l.Refresh()
}

// leafMargin leaves room for the shadow and the ring.
const leafMargin float32 = 8

// pixels is how large a page may be painted, in pixels of the screen.
func (l *leaf) pixels() (w, h int) {
	scale := float32(1)
	if c := fyne.CurrentApp().Driver().CanvasForObject(l); c != nil {
		scale = c.Scale()
	}
	size := l.Size()
	return int((size.Width - 2*leafMargin) * scale), int((size.Height - 2*leafMargin) * scale)
}

// Says tells which page is shown.
func (l *leaf) Says() string { return l.p.where.Words }

// FocusGained shows the ring.
func (l *leaf) FocusGained() {
	l.focused = true
	l.Refresh()
	if l.came != nil {
		l.came()
	}
}

// TellFocus has told called when the keyboard comes.
func (l *leaf) TellFocus(told func()) { l.came = told }

// FocusLost hides the ring.
func (l *leaf) FocusLost() {
	l.focused = false
	l.Refresh()
}

func (l *leaf) TypedRune(rune) {}

// TypedKey turns the pages.
func (l *leaf) TypedKey(e *fyne.KeyEvent) {
	switch e.Name {
	case fyne.KeyLeft, fyne.KeyUp, fyne.KeyPageUp:
		l.p.turn(-1)
	case fyne.KeyRight, fyne.KeyDown, fyne.KeyPageDown, fyne.KeySpace:
		l.p.turn(1)
	case fyne.KeyHome:
		l.p.Turn(0)
	case fyne.KeyEnd:
		l.p.Turn(l.p.job.Count - 1)
	default:
		control.PassKey(l, e)
	}
}

// Tapped brings the keyboard to the page.
func (l *leaf) Tapped(*fyne.PointEvent) {
	if c := fyne.CurrentApp().Driver().CanvasForObject(l); c != nil {
		c.Focus(l)
	}
}

// UsesWheel reports whether there is a page to turn to.
func (l *leaf) UsesWheel() bool { return l.p.job.Count > 1 }

// Scrolled turns a page for a turn of the wheel.
func (l *leaf) Scrolled(e *fyne.ScrollEvent) {
	switch {
	case e.Scrolled.DY < 0:
		l.p.turn(1)
	case e.Scrolled.DY > 0:
		l.p.turn(-1)
	}
}

// MinSize lets the window be small.
func (l *leaf) MinSize() fyne.Size { return fyne.NewSize(60, 60) }

func (l *leaf) CreateRenderer() fyne.WidgetRenderer { return layout.Holder(l, l.lay, l.parts) }

// lay sets the page in the middle as large as it fits.
func (l *leaf) lay(size fyne.Size) {
	k := look.Current()
	picture := l.picture.Image
	shown := picture != nil
	l.ground.Hidden, l.picture.Hidden = !shown, !shown
	l.ring.StrokeColor, l.ring.Hidden = k.Focus, !l.focused
	w, h := size.Width-2*leafMargin, size.Height-2*leafMargin
	if shown {
		b := picture.Bounds()
		fit := min(w/float32(b.Dx()), h/float32(b.Dy()))
		w, h = fit*float32(b.Dx()), fit*float32(b.Dy())
	}
	x, y := (size.Width-w)/2, (size.Height-h)/2
	edge := max(1, k.Edge)
	l.ground.StrokeColor, l.ground.StrokeWidth = k.Line, edge
	l.ground.Shadow = canvas.Shadow{Color: k.Shadow, BlurRadius: 4, Offset: fyne.NewPos(0, 2), Variant: canvas.DropShadow}
	edge += 0.5 // so that the picture, on part of a pixel, leaves all of it
	layout.Place(l.ground, x-edge, y-edge, w+2*edge, h+2*edge)
	layout.Place(l.picture, x, y, w, h)
	layout.Place(l.ring, x-5, y-5, w+10, h+10)
}

func (l *leaf) parts() []fyne.CanvasObject {
	return []fyne.CanvasObject{l.ground, l.picture, l.ring}
}
