package people

import (
	"image"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"commonground/model"
	"commonground/printables"
	"commonground/printables/mark"
	"commonground/ui/layout"
	"commonground/ui/look"
)

// panel is a card with things on it that are used.
type panel struct {
	widget.BaseWidget
	content *fyne.Container
	ground  *canvas.Rectangle
}

// inset is the room between a panel's edge and its content.
const inset float32 = 14

func newPanel(gap float32, parts ...fyne.CanvasObject) *panel {
	return newPanelOf(layout.Column(gap, parts...))
}

func newPanelOf(content *fyne.Container) *panel {
	p := &panel{content: content, ground: &canvas.Rectangle{CornerRadius: look.CardRadius}}
	p.ExtendBaseWidget(p)
	return p
}

// Parts lets a page follow the keyboard into the panel.
func (p *panel) Parts() []fyne.CanvasObject { return []fyne.CanvasObject{p.content} }

// HeightFor returns the height that fits the content at that width.
func (p *panel) HeightFor(width float32) float32 {
	return layout.HeightFor(p.content, width-2*inset) + 2*inset
}

func (p *panel) MinSize() fyne.Size {
	return fyne.NewSize(look.Target+2*inset, p.HeightFor(max(p.Size().Width, look.Target+2*inset)))
}

// Resize lays the content out again even where the size stays: what is in it may have
// grown.
func (p *panel) Resize(size fyne.Size) {
	same := size == p.Size()
	p.BaseWidget.Resize(size)
	if same {
		p.content.Layout.Layout(p.content.Objects, p.content.Size())
	}
}

func (p *panel) CreateRenderer() fyne.WidgetRenderer { return layout.Renderer(p, p.lay, p.parts) }

func (p *panel) lay(size fyne.Size) {
	k := look.Current()
	p.ground.FillColor, p.ground.StrokeColor, p.ground.StrokeWidth = k.Board, k.Line, max(1, k.Edge)
	layout.Place(p.ground, 0, 0, size.Width, size.Height)
	layout.Place(p.content, inset, inset, size.Width-2*inset, size.Height-2*inset)
}

func (p *panel) parts() []fyne.CanvasObject {
	return []fyne.CanvasObject{p.ground, p.content}
}

// thumb is the side of a drawing among other things, in pixels at 100 % text.
const thumb float32 = 150

// picture shows a drawing.
func (s *Surface) picture(d model.Doodle) fyne.CanvasObject {
	side := thumb * look.TextScale()
	r := canvas.NewRaster(func(w, h int) image.Image {
		out := image.NewRGBA(image.Rect(0, 0, w, h))
		box := mark.Rect{W: float64(w), H: float64(h)}
		s.host.Painter().Paint(out, printables.DoodleMarks(d, box, look.Current().Ink), 1, 0, 0)
		return out
	})
	return layout.Wrap(0, container.NewGridWrap(fyne.NewSquareSize(side), r))
}
