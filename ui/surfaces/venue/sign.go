package venue

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/widget"

	"commonground/ui/look"
)

// sign shows a symbol of the map.
type sign struct {
	widget.BaseWidget
	image *canvas.Image
}

func newSign(icon string) *sign {
	s := &sign{image: &canvas.Image{Resource: look.Icon(icon), FillMode: canvas.ImageFillContain}}
	s.ExtendBaseWidget(s)
	return s
}

func (s *sign) MinSize() fyne.Size { return fyne.NewSquareSize(26 * look.TextScale()) }

func (s *sign) CreateRenderer() fyne.WidgetRenderer { return widget.NewSimpleRenderer(s.image) }
