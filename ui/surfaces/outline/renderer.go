package outline

import (
	"fyne.io/fyne/v2"

	"commonground/ui/layout"
	"commonground/ui/look"
)

// mostWidth keeps lines short enough to read, at 100 % text.
const mostWidth float32 = 860

// statusHeight is the height of the line below the list, at 100 % text.
const statusHeight float32 = 22

// MinSize is that of the list.
func (o *Outline) MinSize() fyne.Size { return o.Body().MinSize() }

// CreateRenderer draws the list on a card, and what just happened below it.
func (o *Outline) CreateRenderer() fyne.WidgetRenderer { return layout.Holder(o, o.lay, o.parts) }

// lay sets the list on a card, below the field to search in while that is open.
func (o *Outline) lay(size fyne.Size) {
	k := look.Current()
	o.ground.FillColor, o.ground.StrokeColor, o.ground.StrokeWidth = k.Board, k.Line, max(1, k.Edge)
	w := min(size.Width-2*look.Space, mostWidth*look.TextScale())
	x, y := (size.Width-w)/2, look.Space
	foot := statusHeight * look.TextScale()
	layout.Place(o.status, x+look.Gap, size.Height-foot, w-2*look.Gap, foot)
	size.Height -= foot - look.Gap
	layout.Place(o.ground, x, y, w, size.Height-2*look.Space)
	const inset = 8
	x, y, w = x+inset, y+inset, w-2*inset
	high := size.Height - 2*look.Space - 2*inset
	if o.bar != nil {
		bar := o.bar.Box.MinSize().Height
		layout.Place(o.bar.Box, x+4, y+4, w-8, bar)
		y, high = y+bar+12, high-bar-12
	}
	layout.Place(o.Body(), x, y, w, max(0, high))
}

func (o *Outline) parts() []fyne.CanvasObject {
	out := []fyne.CanvasObject{o.ground, o.status}
	if o.bar != nil {
		out = append(out, o.bar.Box)
	}
	return append(out, o.Body())
}
