package control

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"

	"commonground/ui/layout"
	"commonground/ui/look"
)

// Hint says on an empty surface what to do first, along its lower edge. It lets the
// pointer through.
type Hint struct {
	box    *fyne.Container
	ground *canvas.Rectangle
	words  *look.Text
}

// NewHint returns a hint that is to be placed.
func NewHint(words string) *Hint {
	h := &Hint{ground: &canvas.Rectangle{CornerRadius: look.Radius}, words: look.NewText(look.Body, words)}
	h.words.Centred = true
	h.box = layout.Pad(look.Gap, look.Gap, look.Gap, h.words)
	h.Recolour()
	return h
}

// Objects are what the hint is made of, from the back to the front.
func (h *Hint) Objects() []fyne.CanvasObject { return []fyne.CanvasObject{h.ground, h.box} }

// Recolour follows the theme.
func (h *Hint) Recolour() {
	k := look.Current()
	h.ground.FillColor, h.ground.StrokeColor, h.ground.StrokeWidth = k.Board, k.Line, max(1, k.Edge)
	h.ground.Refresh()
	h.words.Refresh()
}

// Place lays the hint so far above the lower edge of a surface of that size, in pixels, or
// takes it away.
func (h *Hint) Place(on bool, size fyne.Size, above float32) {
	w := max(0, min(layout.IdealWidth(h.box), size.Width-2*look.Space))
	tall := layout.HeightFor(h.box, w)
	for _, o := range h.Objects() {
		setVisible(o, on)
		if on {
			layout.Place(o, (size.Width-w)/2, max(0, size.Height-tall-above), w, tall)
		}
	}
}

// Visible reports whether the hint is shown.
func (h *Hint) Visible() bool { return h.box.Visible() }
