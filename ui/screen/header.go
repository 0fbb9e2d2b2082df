package screen

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"commonground/ui/layout"
	"commonground/ui/look"
)

// headerHeight is how high it is at least, at 100 % text.
const headerHeight float32 = 64

// Header is the line at the top of a group's screen: what it is at the left, what can
// be done at the right, a thin line below.
type Header struct {
	widget.BaseWidget
	bar   *fyne.Container
	line  *canvas.Rectangle
	whole *fyne.Container // lays it above the rest of its screen
	again bool            // and does so right now
}

// Within tells what lays the header, to be laid anew when what is on it needs another height.
func (h *Header) Within(whole *fyne.Container) { h.whole = whole }

// NewTitle returns what a screen is called, in two lines where one is too short.
func NewTitle(words string) *look.Text {
	t := look.NewText(look.Title, words)
	t.Lines = 2
	return t
}

// NewHeader returns a header of two parts.
func NewHeader(left, right fyne.CanvasObject) *Header {
	h := &Header{bar: layout.Bar(left, right), line: canvas.NewRectangle(nil)}
	h.ExtendBaseWidget(h)
	return h
}

// HeightFor returns the header's height at that width.
func (h *Header) HeightFor(width float32) float32 {
	return max(headerHeight, layout.HeightFor(h.bar, width-2*look.Margin)+2*layout.BarPad(11)) + 1
}

// MinSize is as high as the parts need at the width that it has now.
func (h *Header) MinSize() fyne.Size {
	return fyne.NewSize(look.Target, h.HeightFor(max(h.Size().Width, 400)))
}

// CreateRenderer draws the parts above a thin line.
func (h *Header) CreateRenderer() fyne.WidgetRenderer { return layout.Renderer(h, h.lay, h.parts) }

func (h *Header) lay(size fyne.Size) {
	if h.whole != nil && !h.again && h.HeightFor(size.Width) != size.Height {
		h.again = true
		h.whole.Layout.Layout(h.whole.Objects, h.whole.Size())
		h.again = false
		size = h.Size()
	}
	h.line.FillColor = look.Current().Hair
	inner := size.Width - 2*look.Margin
	tall := layout.HeightFor(h.bar, inner)
	layout.Put(h.bar, look.Margin, (size.Height-1-tall)/2, inner, tall)
	layout.Put(h.line, 0, size.Height-1, size.Width, 1)
}

func (h *Header) parts() []fyne.CanvasObject {
	return []fyne.CanvasObject{h.bar, h.line}
}

// Headed lays a header above the rest of a screen.
func Headed(h *Header, rest fyne.CanvasObject) *fyne.Container {
	whole := container.New(HeadedLayout{}, h, rest)
	h.Within(whole)
	return whole
}

// HeadedLayout lays a header, the first object, above the rest of a screen, the second.
type HeadedLayout struct{}

func (HeadedLayout) MinSize([]fyne.CanvasObject) fyne.Size { return fyne.NewSquareSize(look.Target) }

func (HeadedLayout) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	tall := layout.HeightFor(objects[0], size.Width)
	layout.Put(objects[0], 0, 0, size.Width, tall)
	layout.Put(objects[1], 0, tall, size.Width, max(0, size.Height-tall))
}
