package vote

import (
	"image"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/widget"

	"commonground/model"
	"commonground/printables/mark"
	"commonground/ui/layout"
	"commonground/ui/look"
)

// bars draws a result as it is drawn on the wall and on paper.
type bars struct {
	widget.BaseWidget
	host    Host
	vote    *model.Vote
	order   []int
	picture *canvas.Raster
}

func newBars(h Host, v *model.Vote) *bars {
	b := &bars{host: h, vote: v}
	b.picture = canvas.NewRaster(b.paint)
	b.ExtendBaseWidget(b)
	return b
}

// set shows the options in another order.
func (b *bars) set(order []int) {
	b.order = order
	b.Refresh()
}

// barText is the size of the type, at 100 % text: of a few options, and of many.
func (b *bars) barText() float64 {
	size := 26.0
	if len(b.vote.Options) > 8 {
		size = 20
	}
	return size * float64(look.TextScale())
}

func (b *bars) drawn(width float32) ([]mark.Mark, float64) {
	return b.host.Kit().VoteMarks(b.vote, b.order, b.barText(), max(1, float64(width)), look.Palette())
}

// HeightFor is the height of all bars at a width.
func (b *bars) HeightFor(width float32) float32 {
	_, high := b.drawn(width)
	return float32(high) + look.Gap
}

// MinSize lets the window be small.
func (b *bars) MinSize() fyne.Size {
	return fyne.NewSize(look.Target, b.HeightFor(max(b.Size().Width, 240)))
}

func (b *bars) paint(w, h int) image.Image {
	out := image.NewRGBA(image.Rect(0, 0, w, h))
	size := b.Size()
	if size.Width <= 0 {
		return out
	}
	drawn, _ := b.drawn(size.Width)
	b.host.Painter().Paint(out, drawn, float64(w)/float64(size.Width), 0, 0)
	return out
}

// CreateRenderer draws the picture alone.
func (b *bars) CreateRenderer() fyne.WidgetRenderer {
	return layout.Renderer(b, func(size fyne.Size) { layout.Place(b.picture, 0, 0, size.Width, size.Height) },
		func() []fyne.CanvasObject { return []fyne.CanvasObject{b.picture} })
}
