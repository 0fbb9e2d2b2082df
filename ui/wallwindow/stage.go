package wallwindow

import (
	"image"
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"

	view "commonground/ui/canvas"
	"commonground/ui/layout"
)

// stage is all that is in the wall window: one picture, the notes that are being moved on it,
// the time that runs, a dot to point with, and over everything the calm colour of a wall that is blank.
type stage struct {
	widget.BaseWidget
	ground  *canvas.Rectangle
	picture *canvas.Image
	live    *canvas.Image
	clock   *canvas.Image
	dot     *canvas.Circle
	blank   *canvas.Rectangle

	onSize  func()
	pointer bool // is seen on it
}

var _ desktop.Cursorable = (*stage)(nil)

func newStage(onSize func()) *stage {
	s := &stage{
		ground: canvas.NewRectangle(color.Transparent), blank: canvas.NewRectangle(color.Transparent),
		picture: &canvas.Image{ScaleMode: canvas.ImageScaleFastest}, live: &canvas.Image{ScaleMode: canvas.ImageScaleFastest},
		clock: &canvas.Image{ScaleMode: canvas.ImageScaleFastest},
		dot:   canvas.NewCircle(color.Transparent), onSize: onSize,
	}
	s.live.Hide()
	s.clock.Hide()
	s.dot.Hide()
	s.blank.Hide()
	s.ExtendBaseWidget(s)
	return s
}

// Cursor hides the pointer, which nobody in the room wants to see, but not that of the desk.
func (s *stage) Cursor() desktop.Cursor {
	if s.pointer {
		return desktop.DefaultCursor
	}
	return desktop.HiddenCursor
}

// MinSize lets the window be small.
func (s *stage) MinSize() fyne.Size { return fyne.NewSize(320, 180) }

func (s *stage) CreateRenderer() fyne.WidgetRenderer {
	return layout.Renderer(s, s.lay, func() []fyne.CanvasObject {
		return []fyne.CanvasObject{s.ground, s.picture, s.live, s.clock, s.dot, s.blank}
	})
}

func (s *stage) lay(size fyne.Size) {
	for _, o := range []fyne.CanvasObject{s.ground, s.picture, s.blank} {
		o.Move(fyne.NewPos(0, 0))
		o.Resize(size)
	}
	s.onSize()
}

// pixels is how large the stage is on its screen, and how many pixels a unit has.
func (s *stage) pixels() (size image.Point, dense float64) {
	dense = 1
	if c := fyne.CurrentApp().Driver().CanvasForObject(s); c != nil {
		dense = view.Density(c)
	}
	return image.Pt(int(float64(s.Size().Width)*dense+0.5), int(float64(s.Size().Height)*dense+0.5)), dense
}

// show puts a picture up, which covers all of the stage.
func (s *stage) show(picture *image.RGBA) {
	s.picture.Image = picture
	s.picture.Refresh()
}

// carry shows notes that are being moved, with their corner at a pixel.
func (s *stage) carry(picture *image.RGBA, at image.Point) {
	_, dense := s.pixels()
	s.live.Move(fyne.NewPos(float32(float64(at.X)/dense), float32(float64(at.Y)/dense)))
	if s.live.Image != image.Image(picture) {
		s.live.Image = picture
		s.live.Resize(fyne.NewSize(float32(float64(picture.Rect.Dx())/dense), float32(float64(picture.Rect.Dy())/dense)))
		s.live.Refresh()
	}
	if !s.live.Visible() {
		s.bringUp(s.live)
	}
}

// bringUp shows something. Fyne does not know the window of what was never painted in it, and
// so would not paint it: the ground has it painted.
func (s *stage) bringUp(o fyne.CanvasObject) {
	o.Show()
	o.Refresh()
	s.ground.Refresh()
}

// land takes away the notes that were being moved.
func (s *stage) land() {
	if s.live.Visible() {
		s.live.Hide()
		s.live.Image = nil
	}
}

// dotShare is how large the dot is, as a share of the stage's height.
const dotShare = 0.045

// point shows the dot at a place, as shares of the stage.
func (s *stage) point(x, y float32) {
	side := s.Size().Height * dotShare
	s.dot.Resize(fyne.NewSquareSize(side))
	s.dot.Move(fyne.NewPos(x*s.Size().Width-side/2, y*s.Size().Height-side/2))
	s.bringUp(s.dot)
}

func (s *stage) unpoint() { s.dot.Hide() }
