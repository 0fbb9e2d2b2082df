package control

import (
	"image"
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"

	"commonground/printables/mark"
	"commonground/printables/raster"
	"commonground/ui/layout"
	"commonground/ui/look"
)

// Card is a thing to open, with what it is about on it.
type Card struct {
	pressable
	// Content is what stands on the card. It must hold nothing that can be pressed; put
	// that in Corner.
	Content fyne.CanvasObject
	// Corner is at the top right, over the content: a button for a menu; nil is none.
	Corner fyne.CanvasObject
	// Inset is the room between the card's edge and its content.
	Inset float32
	// Least is the least height at 100 % text; it grows a little with the text.
	Least float32
	// Empty shows a place where a card would be instead of a card.
	Empty bool
}

// NewCard returns a card that does tapped when it is pressed.
func NewCard(content fyne.CanvasObject, tapped func()) *Card {
	c := &Card{Content: content, Inset: look.Space}
	c.OnTapped = tapped
	c.extend(c)
	return c
}

// ClearOf leaves room at the right of o, the first thing on a card with that inset, so
// that it does not run below what the card has in its Corner.
func ClearOf(corner fyne.CanvasObject, inset float32, o fyne.CanvasObject) *fyne.Container {
	return layout.Row(0, 0, o, &clearing{corner: corner, inset: inset})
}

// clearing is as wide as the part of a card's content that the corner covers.
type clearing struct {
	canvas.Rectangle
	corner fyne.CanvasObject
	inset  float32
}

func (c *clearing) MinSize() fyne.Size {
	return fyne.NewSize(max(0, c.corner.MinSize().Width+look.Gap-c.inset), 0)
}

// HeightFor returns the height that fits the content at that width.
func (c *Card) HeightFor(width float32) float32 {
	return max(c.Least*min(look.TextScale(), 1.25), layout.HeightFor(c.Content, width-2*c.Inset)+2*c.Inset)
}

// MinSize is as high as the content needs at the width that it has now.
func (c *Card) MinSize() fyne.Size {
	least := c.Content.MinSize().Width + 2*c.Inset
	return fyne.NewSize(least, c.HeightFor(max(least, c.Size().Width)))
}

// CreateRenderer draws the content on a ground, and a ring where the keyboard is.
func (c *Card) CreateRenderer() fyne.WidgetRenderer {
	r := &cardRenderer{
		c: c, ring: newRing(look.CardRadius), ground: &canvas.Rectangle{CornerRadius: look.CardRadius},
		over: &canvas.Rectangle{CornerRadius: look.CardRadius},
	}
	r.dashes = canvas.NewRaster(r.drawDashes)
	setVisible(r.dashes, c.Empty)
	r.update()
	return r
}

type cardRenderer struct {
	c                  *Card
	ring, ground, over *canvas.Rectangle
	dashes             *canvas.Raster // the edge of an Empty card
}

func (r *cardRenderer) update() {
	k := look.Current()
	r.ground.FillColor, r.ground.StrokeColor, r.ground.StrokeWidth = k.Board, k.Line, k.Edge
	r.ground.Shadow = canvas.Shadow{Color: k.Shadow, BlurRadius: 3, Offset: fyne.NewPos(0, 1), Variant: canvas.DropShadow}
	if r.c.Empty {
		r.ground.FillColor, r.ground.StrokeWidth, r.ground.Shadow = color.Transparent, 0, canvas.Shadow{}
	}
	r.over.FillColor = color.Transparent
	if r.c.hovered && r.c.OnTapped != nil {
		r.over.FillColor = k.Over
	}
}

func (r *cardRenderer) MinSize() fyne.Size { return r.c.MinSize() }

func (r *cardRenderer) Layout(size fyne.Size) {
	layout.Place(r.ground, 0, 0, size.Width, size.Height)
	layout.Place(r.over, 0, 0, size.Width, size.Height)
	layout.Place(r.dashes, 0, 0, size.Width, size.Height)
	showRing(r.ring, r.c.focused, size)
	in := r.c.Inset
	layout.Place(r.c.Content, in, in, size.Width-2*in, size.Height-2*in)
	if r.c.Corner != nil {
		least := r.c.Corner.MinSize()
		layout.Place(r.c.Corner, size.Width-least.Width-look.Gap, look.Gap, least.Width, least.Height)
	}
}

func (r *cardRenderer) Refresh() {
	r.update()
	r.Layout(r.c.Size())
	r.ring.Refresh()
	r.ground.Refresh()
	r.over.Refresh()
	if r.c.Empty {
		r.dashes.Refresh()
	}
}

// drawDashes paints the edge of a place where a card would be, w by h pixels of the
// screen.
func (r *cardRenderer) drawDashes(w, h int) image.Image {
	scale := float64(w) / max(1, float64(r.c.Size().Width))
	line := max(2, float64(look.Current().Edge))
	box := mark.Rect{X: line, Y: line, W: float64(w)/scale - 2*line, H: float64(h)/scale - 2*line}
	edge := mark.Shape{Path: mark.Box(box, float64(look.CardRadius)), Stroke: mark.Stroke{Width: line, Paint: look.Current().Quiet, Dash: 7}}
	out := image.NewRGBA(image.Rect(0, 0, w, h))
	raster.New(nil).Paint(out, []mark.Mark{edge}, scale, 0, 0)
	return out
}

func (r *cardRenderer) Objects() []fyne.CanvasObject {
	out := []fyne.CanvasObject{r.ring, r.ground, r.over, r.dashes, r.c.Content}
	if r.c.Corner != nil {
		out = append(out, r.c.Corner)
	}
	return out
}

func (r *cardRenderer) Destroy() {}
