package board

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"

	"commonground/ui/look"
)

// hint says on an empty board what to do first. It is gone with the first note, and lets
// the pointer through.
type hint struct {
	box    *fyne.Container
	ground *canvas.Rectangle
	words  *look.Text
}

func newHint(words string) *hint {
	h := &hint{ground: &canvas.Rectangle{CornerRadius: look.Radius}, words: look.NewText(look.Body, words)}
	h.words.Centred = true
	h.box = look.Pad(look.Gap, look.Gap, look.Gap, h.words)
	h.recolour()
	return h
}

// recolour follows the theme.
func (h *hint) recolour() {
	k := look.Current()
	h.ground.FillColor, h.ground.StrokeColor, h.ground.StrokeWidth = k.Board, k.Line, max(1, k.Edge)
	h.ground.Refresh()
	h.words.Refresh()
}

// hintWords are those for this board: where cards are dealt, that comes first.
func (b *Board) hintWords() string {
	if b.activity.Deal {
		return b.host.Words().Text("board.first-card")
	}
	return b.host.Words().Text("board.first")
}

// placeHint lays the hint along the board's lower edge, or takes it away.
func (b *Board) placeHint() {
	h := b.layers.hint
	on := len(b.scene.notes) == 0 && b.editor == nil && !b.Locked()
	for _, o := range []fyne.CanvasObject{h.ground, h.box} {
		if on {
			o.Show()
		} else {
			o.Hide()
		}
	}
	if !on {
		return
	}
	size := b.Size()
	w := min(look.IdealWidth(h.box), size.Width-2*look.Space)
	tall := look.HeightFor(h.box, w)
	at := fyne.NewPos((size.Width-w)/2, max(0, size.Height-tall-2*fitMargin))
	for _, o := range []fyne.CanvasObject{h.ground, h.box} {
		o.Move(at)
		o.Resize(fyne.NewSize(w, tall))
	}
}
