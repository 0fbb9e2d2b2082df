package choose

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"commonground/ui/layout"
	"commonground/ui/look"
)

// halves sets the places at the left and the folder at the right, as high as the window
// lets them be.
type halves struct {
	widget.BaseWidget
	window      fyne.Window
	left, right fyne.CanvasObject
}

func newHalves(w fyne.Window, left, right fyne.CanvasObject) *halves {
	h := &halves{window: w, left: left, right: right}
	h.ExtendBaseWidget(h)
	return h
}

// around is what the dialog needs above and below, at 100 % text.
const around float32 = 190

// HeightFor returns the height that the window leaves.
func (h *halves) HeightFor(float32) float32 {
	return max(200, h.window.Canvas().Size().Height-around*look.TextScale())
}

func (h *halves) MinSize() fyne.Size { return fyne.NewSize(look.Target, h.HeightFor(0)) }

// Parts are what may be scrolled, each by itself.
func (h *halves) Parts() []fyne.CanvasObject { return []fyne.CanvasObject{h.left, h.right} }

func (h *halves) CreateRenderer() fyne.WidgetRenderer { return layout.Renderer(h, h.lay, h.parts) }

func (h *halves) lay(size fyne.Size) {
	left := min(200*look.TextScale(), size.Width*0.32)
	layout.Place(h.left, 0, 0, left, size.Height)
	layout.Place(h.right, left+look.Space, 0, size.Width-left-look.Space, size.Height)
}

func (h *halves) parts() []fyne.CanvasObject {
	return []fyne.CanvasObject{h.left, h.right}
}

// newTopped sets what stays above what fills the rest.
func newTopped(top, rest fyne.CanvasObject) *fyne.Container {
	return container.New(topped{}, top, rest)
}

type topped struct{}

func (topped) MinSize([]fyne.CanvasObject) fyne.Size { return fyne.NewSquareSize(look.Target) }

func (topped) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	head := layout.HeightFor(objects[0], size.Width)
	layout.Place(objects[0], 0, 0, size.Width, head)
	layout.Place(objects[1], 0, head+look.Gap, size.Width, max(0, size.Height-head-look.Gap))
}
