package printing

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"

	"commonground/ui/control"
	"commonground/ui/layout"
	"commonground/ui/look"
)

// spread sets options beside a preview, where they scroll by themselves so that the whole page
// stays in sight, or above it where there is little room.
type spread struct {
	widget.BaseWidget
	window  fyne.Window
	options fyne.CanvasObject
	side    *control.Page // holds the options where they stand beside the preview
	view    fyne.CanvasObject
}

func newSpread(window fyne.Window, options, view fyne.CanvasObject) *spread {
	s := &spread{window: window, options: options, side: control.NewPage(layout.Pad(beside, ring, ring, options)), view: view}
	s.ExtendBaseWidget(s)
	return s
}

const (
	optionsWidth float32 = 220 // at 100 % text
	viewLeast    float32 = 280
	viewMost     float32 = 560
	ring         float32 = 4  // what shows where the keyboard is reaches out of a button by that
	beside       float32 = 10 // where the bar that scrolls the options stands
)

func (s *spread) narrow(width float32) bool {
	return width < optionsWidth*look.TextScale()+look.Margin+viewLeast
}

// viewHeight is as high as the window lets the preview be.
func (s *spread) viewHeight() float32 {
	return max(viewLeast, min(s.window.Canvas().Size().Height-dialogFrame(), viewMost))
}

// dialogFrame is about what a dialog needs above and below its body.
func dialogFrame() float32 { return 130 + 90*look.TextScale() }

// HeightFor returns the height that fits options and preview at that width.
func (s *spread) HeightFor(width float32) float32 {
	if s.narrow(width) {
		return layout.HeightFor(s.options, width) + look.Space + s.viewHeight()
	}
	return s.viewHeight()
}

// reveal brings one of the options into view.
func (s *spread) reveal(o fyne.CanvasObject, dialog *control.Dialog) {
	if s.narrow(s.Size().Width) {
		dialog.Reveal(o)
	} else {
		s.side.Reveal(o)
	}
}

// Parts are what the keyboard may come to.
func (s *spread) Parts() []fyne.CanvasObject { return []fyne.CanvasObject{s.options, s.view} }

// MinSize lets the window be small.
func (s *spread) MinSize() fyne.Size { return fyne.NewSquareSize(look.Target) }

func (s *spread) CreateRenderer() fyne.WidgetRenderer { return layout.Holder(s, s.lay, s.parts) }

func (s *spread) lay(size fyne.Size) {
	if s.narrow(size.Width) {
		h := layout.HeightFor(s.options, size.Width)
		layout.Place(s.options, 0, 0, size.Width, h)
		layout.Place(s.view, 0, h+look.Space, size.Width, s.viewHeight())
		return
	}
	w := optionsWidth * look.TextScale()
	layout.Place(s.side, -beside, -ring, w+2*beside, size.Height+2*ring)
	layout.Place(s.view, w+look.Margin, 0, size.Width-w-look.Margin, size.Height)
}

func (s *spread) parts() []fyne.CanvasObject {
	if s.narrow(s.Size().Width) {
		return []fyne.CanvasObject{s.options, s.view}
	}
	return []fyne.CanvasObject{s.side, s.view}
}
