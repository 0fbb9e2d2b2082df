package ui

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"commonground/ui/layout"
	"commonground/ui/look"
)

// header is the line at the top of a group's screen: what it is at the left, what can
// be done at the right, a thin line below.
type header struct {
	widget.BaseWidget
	bar  *fyne.Container
	line *canvas.Rectangle
}

func newHeader(left, right fyne.CanvasObject) *header {
	h := &header{bar: layout.Bar(left, right), line: canvas.NewRectangle(nil)}
	h.ExtendBaseWidget(h)
	return h
}

// HeightFor returns the header's height at that width.
func (h *header) HeightFor(width float32) float32 {
	return max(headerHeight, layout.HeightFor(h.bar, width-2*look.Margin)+2*11) + 1
}

// MinSize is called by Fyne.
func (h *header) MinSize() fyne.Size {
	return fyne.NewSize(look.Target, h.HeightFor(max(h.Size().Width, 400)))
}

// CreateRenderer is called by Fyne.
func (h *header) CreateRenderer() fyne.WidgetRenderer { return &headerRenderer{h} }

type headerRenderer struct{ h *header }

func (r *headerRenderer) Layout(size fyne.Size) {
	r.h.line.FillColor = look.Current().Hair
	inner := size.Width - 2*look.Margin
	tall := layout.HeightFor(r.h.bar, inner)
	put(r.h.bar, look.Margin, (size.Height-1-tall)/2, inner, tall)
	put(r.h.line, 0, size.Height-1, size.Width, 1)
}

func (r *headerRenderer) MinSize() fyne.Size { return r.h.MinSize() }

func (r *headerRenderer) Refresh() {
	r.Layout(r.h.Size())
	r.h.bar.Refresh()
	r.h.line.Refresh()
}

func (r *headerRenderer) Objects() []fyne.CanvasObject {
	return []fyne.CanvasObject{r.h.bar, r.h.line}
}

func (r *headerRenderer) Destroy() {}

// headed lays a header above the rest of a screen.
func headed(h *header, rest fyne.CanvasObject) *fyne.Container {
	return container.New(headedLayout{}, h, rest)
}

type headedLayout struct{}

func (headedLayout) MinSize([]fyne.CanvasObject) fyne.Size { return fyne.NewSquareSize(look.Target) }

func (headedLayout) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	tall := layout.HeightFor(objects[0], size.Width)
	put(objects[0], 0, 0, size.Width, tall)
	put(objects[1], 0, tall, size.Width, max(0, size.Height-tall))
}
