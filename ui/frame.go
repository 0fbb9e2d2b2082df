package ui

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"commonground/ui/layout"
	"commonground/ui/look"
)

// The width of the navigation at the side at 100 % text, of the rail that it is where a board
// needs the room, and the width of window (also at 100 % text) below which it becomes a strip
// along the top.
const (
	sideWidth  float32 = 232
	railWidth  float32 = 72
	stripBelow float32 = 760
)

// sideFrom is the width of window from which the whole navigation stands beside a sheet.
const sideFrom float32 = 1280

// shape is how the navigation stands around a screen.
type shape int

const (
	atSide shape = iota
	asRail
	asStrip
	shapes
	away = shapes // there is none, or the screen leads back itself
)

// frame is what stays around the screens of a group: the navigation, and the messages
// above the screen. Without a navigation it serves the list of groups.
type frame struct {
	widget.BaseWidget
	nav      [shapes]fyne.CanvasObject // nil where there is none
	ground   *canvas.Rectangle
	notices  *fyne.Container
	screen   *fyne.Container
	onLaid   func()
	held     func() bool // reports whether something is held with the mouse
	late     bool        // what is around the screen changed while something was
	sheet    bool        // the screen is a sheet, which needs all the room there is
	room     bool        // the screen is shown to the room, with nothing around it
	fitWall  func(height float32)
	fitTurns func(width, height float32)
	wall     fyne.CanvasObject // leads the wall window, below the screen; nil where there is none
	inside   fyne.CanvasObject // the wall in the place of the screen; nil where it is not there
	timer    fyne.CanvasObject // shows the time in the room view; nil where it is not there
	turns    fyne.CanvasObject // leads the turns that people take, above that; nil where there are none
}

func newFrame(notices *fyne.Container) *frame {
	f := &frame{
		ground:  canvas.NewRectangle(nil),
		notices: layout.Pad(look.Space, look.Gap, look.Gap, notices), screen: container.NewStack(),
	}
	f.ExtendBaseWidget(f)
	return f
}

// setNavigation gives the frame its navigation in all shapes; nil is none.
func (f *frame) setNavigation(nav [shapes]fyne.CanvasObject) {
	f.nav = nav
	f.Refresh()
}

func (f *frame) setScreen(screen fyne.CanvasObject) {
	f.screen.Objects = []fyne.CanvasObject{screen}
	f.screen.Refresh()
	f.Refresh()
}

// shape is how the navigation stands now. Beside a sheet it gives way before the sheet does.
func (f *frame) shape() shape {
	width, scale := f.Size().Width, look.TextScale()
	narrow := width < stripBelow*scale
	switch {
	case f.nav[atSide] == nil, f.room, narrow && f.sheet:
		return away
	case narrow:
		return asStrip
	case f.sheet && (width < sideFrom || scale > 1):
		return asRail
	}
	return atSide
}

// MinSize lets the window be small.
func (f *frame) MinSize() fyne.Size { return fyne.NewSquareSize(look.Target) }

func (f *frame) CreateRenderer() fyne.WidgetRenderer { return layout.Renderer(f, f.lay, f.parts) }

func (f *frame) lay(size fyne.Size) {
	f.ground.FillColor = look.Current().Side
	now := f.shape()
	for i, o := range f.nav {
		if o != nil && shape(i) != now {
			o.Hide()
		}
	}
	var x, y float32
	switch now {
	case away:
		f.ground.Hide()
	case asStrip:
		y = layout.HeightFor(f.nav[asStrip], size.Width)
		layout.Put(f.ground, 0, 0, size.Width, y)
		layout.Put(f.nav[asStrip], 0, 0, size.Width, y)
	default:
		x = railWidth
		if now == atSide {
			x = sideWidth * min(look.TextScale(), 1.5)
		}
		layout.Put(f.ground, 0, 0, x, size.Height)
		layout.Put(f.nav[now], 0, 0, x, size.Height)
	}
	f.layMain(x, y, size)
	if f.onLaid != nil {
		f.onLaid()
	}
}

func (f *frame) layMain(x, y float32, size fyne.Size) {
	w := size.Width - x
	var head float32
	if f.wall != nil {
		f.fitWall(size.Height)
		foot := min(layout.HeightFor(f.wall, w), (size.Height-y)/2)
		size.Height -= foot
		layout.Put(f.wall, x, size.Height, w, foot)
	}
	if f.timer != nil {
		foot := min(layout.HeightFor(f.timer, w), (size.Height-y)/2)
		size.Height -= foot
		layout.Put(f.timer, x, size.Height, w, foot)
	}
	if f.turns != nil {
		f.fitTurns(w, size.Height)
		foot := min(layout.HeightFor(f.turns, w), (size.Height-y)/2)
		size.Height -= foot
		layout.Put(f.turns, x, size.Height, w, foot)
	}
	if len(f.notices.Objects[0].(*fyne.Container).Objects) > 0 {
		f.notices.Show()
		head = min(layout.HeightFor(f.notices, w), size.Height/2)
		layout.Put(f.notices, x, y, w, head)
	} else {
		f.notices.Hide()
	}
	if f.inside != nil {
		f.screen.Hide()
		layout.Put(f.inside, x, y+head, w, size.Height-y-head)
		return
	}
	layout.Put(f.screen, x, y+head, w, size.Height-y-head)
}

// relay lays the frame out anew. While something is held with the mouse it waits: the screen would
// move away below that.
func (f *frame) relay() {
	if f.late = f.held(); !f.late {
		f.Refresh()
	}
}

// followWall gives the bar of the wall the height that it needs now, and what changed while
// something was held its place.
func (f *frame) followWall() {
	if f.late || f.wall != nil && layout.HeightFor(f.wall, f.wall.Size().Width) != f.wall.Size().Height {
		f.relay()
	}
}

func (f *frame) parts() []fyne.CanvasObject {
	out := []fyne.CanvasObject{f.notices, f.screen}
	for _, o := range [...]fyne.CanvasObject{f.inside, f.turns, f.timer, f.wall} {
		if o != nil {
			out = append(out, o)
		}
	}
	if f.nav[atSide] == nil {
		return out
	}
	return append([]fyne.CanvasObject{f.ground, f.nav[atSide], f.nav[asRail], f.nav[asStrip]}, out...)
}
