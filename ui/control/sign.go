package control

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/widget"

	"commonground/ui/look"
)

// Sign is an icon beside a text, as high as a line of it.
type Sign struct {
	widget.BaseWidget
	name string
}

// NewSign returns the icon of that name.
func NewSign(name string) *Sign {
	s := &Sign{name: name}
	s.ExtendBaseWidget(s)
	return s
}

// MinSize grows with the text.
func (s *Sign) MinSize() fyne.Size { return fyne.NewSquareSize((look.IconSize + 2) * look.TextScale()) }

// CreateRenderer draws the icon alone.
func (s *Sign) CreateRenderer() fyne.WidgetRenderer {
	return widget.NewSimpleRenderer(&canvas.Image{Resource: look.Icon(s.name), FillMode: canvas.ImageFillContain})
}
