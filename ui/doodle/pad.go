// Package doodle is a pad to draw on: with the mouse, a pen or a finger, or with the
// arrow keys and the space bar.
package doodle

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"

	"commonground/model"
	"commonground/printables/raster"
	"commonground/ui/look"
)

// Pad is a square that shows a doodle and takes strokes.
type Pad struct {
	widget.BaseWidget
	// OnDrawn is called with a stroke that was drawn. The pad shows it when Set brings it
	// back.
	OnDrawn func(model.Stroke)
	// OnBack is called when the last stroke is to be taken back by key.
	OnBack func()
	// Most is the side of the square at the most, in pixels at 100 % text.
	Most float32

	painter *raster.Painter
	doodle  model.Doodle
	pen     []model.DoodlePoint // that are being drawn; nil while the pen is up
	at      model.DoodlePoint   // where the pen of the keyboard is
	byKeys  bool
	focused bool
	locked  bool
	sheet   *sheet
}

var (
	_ fyne.Draggable     = (*Pad)(nil)
	_ fyne.Focusable     = (*Pad)(nil)
	_ desktop.Mouseable  = (*Pad)(nil)
	_ desktop.Cursorable = (*Pad)(nil)
)

// usualSide is how large a pad likes to be, in pixels at 100 % text.
const usualSide float32 = 320

// New returns an empty pad.
func New(painter *raster.Painter) *Pad {
	p := &Pad{painter: painter, Most: usualSide, at: model.DoodlePoint{X: model.DoodleSize / 2, Y: model.DoodleSize / 2}}
	p.sheet = newSheet(p)
	p.ExtendBaseWidget(p)
	return p
}

// Set shows a doodle.
func (p *Pad) Set(d model.Doodle) {
	p.doodle = d
	p.sheet.repaint()
}

// Doodle returns what the pad shows.
func (p *Pad) Doodle() model.Doodle { return p.doodle }

// Lock refuses strokes, or takes them again.
func (p *Pad) Lock(on bool) {
	if p.locked = on; on {
		p.Drop()
	}
}

// Drop gives up the stroke that is being drawn and reports whether there was one.
func (p *Pad) Drop() bool {
	drawing := p.pen != nil
	p.pen, p.byKeys = nil, false
	if drawing {
		p.sheet.repaint()
	}
	return drawing
}

func (p *Pad) begin(at model.DoodlePoint) {
	p.pen = []model.DoodlePoint{at}
	p.sheet.line(at, at)
}

func (p *Pad) draw(to model.DoodlePoint) {
	from := p.pen[len(p.pen)-1]
	if from != to {
		p.pen = append(p.pen, to)
		p.sheet.line(from, to)
	}
}

func (p *Pad) finish() {
	if p.pen == nil {
		return
	}
	s := model.Drawn(p.pen)
	p.pen, p.byKeys = nil, false
	if p.OnDrawn != nil {
		p.OnDrawn(s)
	}
	p.sheet.repaint() // the stroke may not have been taken
}

// side is how large the square is.
func (p *Pad) side() float32 { return min(p.Size().Width, p.Size().Height) }

// place returns where a position of the widget is in the doodle.
func (p *Pad) place(at fyne.Position) model.DoodlePoint {
	side := max(1, p.side())
	on := func(v float32) int { return min(max(int(v/side*model.DoodleSize), 0), model.DoodleSize) }
	return model.DoodlePoint{X: on(at.X), Y: on(at.Y)}
}

// HeightFor returns the height of the square at that width.
func (p *Pad) HeightFor(width float32) float32 { return min(width, p.Most*look.TextScale()) }

// IdealWidth is as wide as the pad likes to be.
func (p *Pad) IdealWidth() float32 { return p.Most * look.TextScale() }

// MinSize is as high as the pad is wide now.
func (p *Pad) MinSize() fyne.Size {
	return fyne.NewSize(3*look.Target, p.HeightFor(max(p.Size().Width, 3*look.Target)))
}

// CreateRenderer draws the paper, what is on it, and the pen of the keyboard.
func (p *Pad) CreateRenderer() fyne.WidgetRenderer { return newRenderer(p) }
