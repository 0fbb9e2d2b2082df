package control

import (
	"image"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/widget"

	"commonground/ui/layout"
	"commonground/ui/look"
)

// Picture is a place for a picture, which may come later. It is as high as its width
// needs.
type Picture struct {
	widget.BaseWidget
	// Ratio is the height as a share of the width.
	Ratio float32
	// Least is how wide it is at least, in pixels at 100 % text; it grows with the text, by
	// half at the most.
	Least float32
	// Most is how wide it is at the most, as a share of Least; 0 is as wide as its place.
	Most  float32
	image *canvas.Image
}

// NewPicture returns an empty place.
func NewPicture(ratio, least float32) *Picture {
	p := &Picture{Ratio: ratio, Least: least, image: &canvas.Image{
		// The graphics card scales, as Fyne's own smooth scaling would hold up the window.
		FillMode: canvas.ImageFillContain, ScaleMode: canvas.ImageScaleFastest, CornerRadius: 6,
	}}
	p.ExtendBaseWidget(p)
	return p
}

// Set shows a picture.
func (p *Picture) Set(img image.Image) {
	p.image.Image = img
	p.image.Refresh()
}

// HeightFor returns the picture's height at that width.
func (p *Picture) HeightFor(width float32) float32 { return p.width(width) * p.Ratio }

func (p *Picture) width(room float32) float32 {
	if p.Most == 0 {
		return room
	}
	return min(room, p.MinSize().Width*p.Most)
}

// MinSize is as wide as Least at the size of the text, and as high as that makes the picture.
func (p *Picture) MinSize() fyne.Size {
	w := p.Least * min(look.TextScale(), 1.5)
	return fyne.NewSize(w, w*p.Ratio)
}

// CreateRenderer draws the picture alone.
func (p *Picture) CreateRenderer() fyne.WidgetRenderer {
	return &pictureRenderer{widget.NewSimpleRenderer(p.image), p}
}

type pictureRenderer struct {
	fyne.WidgetRenderer
	p *Picture
}

// Layout sets the picture at the left of its place.
func (r *pictureRenderer) Layout(size fyne.Size) {
	w := r.p.width(size.Width)
	layout.Place(r.p.image, 0, 0, w, w*r.p.Ratio)
}
