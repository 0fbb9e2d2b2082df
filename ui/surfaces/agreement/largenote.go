package agreement

import (
	"image"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/widget"

	"commonground/model"
	"commonground/printables"
	"commonground/printables/mark"
	"commonground/printables/text"
	"commonground/ui/control"
	"commonground/ui/layout"
	"commonground/ui/look"
)

// largeNote shows one suggestion large on its paper, set by our own type so that every
// script is right. It takes the keyboard.
type largeNote struct {
	widget.BaseWidget
	s       *Surface
	note    *model.Note
	focused bool
	room    float32 // how high it may be before it is larger than the view
	onKey   func(*fyne.KeyEvent) bool
	onRune  func(rune)

	ground  *canvas.Rectangle
	ring    *canvas.Rectangle
	picture *canvas.Raster
}

var (
	_ fyne.Focusable = (*largeNote)(nil)
	_ fyne.Tappable  = (*largeNote)(nil)
)

func newLargeNote(s *Surface) *largeNote {
	p := &largeNote{s: s, ground: &canvas.Rectangle{CornerRadius: look.CardRadius}, ring: &canvas.Rectangle{CornerRadius: look.CardRadius + 4}}
	p.picture = canvas.NewRaster(p.paint)
	p.ExtendBaseWidget(p)
	return p
}

// show shows a suggestion.
func (p *largeNote) show(n *model.Note) {
	p.note = n
	p.Refresh()
}

// Measures in pixels at 100 % text.
const (
	plateInset float32 = 28
	plateIcon  float32 = 84
)

// sizes of the writing, tried from the largest on, at 100 % text.
var plateSizes = [...]float64{54, 46, 40, 34, 29, 25}

// laid sets the suggestion for that width: from the top left of the room inside.
func (p *largeNote) laid(width float32) (lines []mark.Line, high float32) {
	if p.note == nil || width <= 0 {
		return nil, 0
	}
	scale := float64(look.TextScale())
	set := p.s.host.Kit().Set
	for _, size := range plateSizes {
		st := text.Style{Size: size * scale, Paint: look.Palette().NoteInk}
		lines = set.Block(p.note.Text, st, mark.Rect{W: float64(width)}, text.Start, text.Top)
		high = float32(set.Height(len(lines), st))
		if high <= p.room-2*plateInset-p.iconRoom() {
			break
		}
	}
	return lines, high
}

func (p *largeNote) iconRoom() float32 {
	if p.note == nil || p.note.Icon == "" {
		return 0
	}
	return plateIcon*look.TextScale() + look.Space
}

// HeightFor returns the height that fits the whole suggestion at that width.
func (p *largeNote) HeightFor(width float32) float32 {
	_, high := p.laid(width - 2*plateInset)
	return max(p.room, high+2*plateInset+p.iconRoom())
}

// paint paints icon and writing, w by h pixels.
func (p *largeNote) paint(w, h int) image.Image {
	out := image.NewRGBA(image.Rect(0, 0, w, h))
	size := p.Size()
	if p.note == nil || size.Width <= 0 {
		return out
	}
	lines, high := p.laid(size.Width - 2*plateInset)
	y := max(plateInset, (size.Height-high-p.iconRoom())/2)
	var marks []mark.Mark
	if p.note.Icon != "" {
		side := float64(plateIcon * look.TextScale())
		marks = append(marks, printables.IconMarks(p.note.Icon, mark.Rect{X: float64(plateInset), Y: float64(y), W: side, H: side}, look.Palette().NoteInk)...)
		y += p.iconRoom()
	}
	for _, l := range lines {
		marks = append(marks, l.Moved(1, float64(plateInset), float64(y)))
	}
	p.s.host.Painter().Paint(out, marks, float64(w)/float64(size.Width), 0, 0)
	return out
}

func (p *largeNote) Tapped(*fyne.PointEvent) { p.s.host.Window().Canvas().Focus(p) }

func (p *largeNote) FocusGained() { p.setFocus(true) }

func (p *largeNote) FocusLost() { p.setFocus(false) }

func (p *largeNote) setFocus(on bool) {
	p.focused = on
	p.colour()
	p.ring.Refresh()
}

func (p *largeNote) TypedKey(e *fyne.KeyEvent) {
	if p.onKey == nil || !p.onKey(e) {
		control.PassKey(p, e)
	}
}

func (p *largeNote) TypedRune(r rune) {
	if p.onRune != nil {
		p.onRune(r)
	}
}

func (p *largeNote) colour() {
	k := look.Current()
	p.ground.FillColor, p.ground.StrokeColor, p.ground.StrokeWidth = k.Board, k.Line, max(1, k.Edge)
	if p.note != nil {
		p.ground.FillColor = k.Note(p.note.Colour)
	}
	p.ring.FillColor, p.ring.StrokeColor, p.ring.StrokeWidth = nil, k.Focus, 3
	p.ring.Hidden = !p.focused
}

func (p *largeNote) MinSize() fyne.Size {
	return fyne.NewSize(look.Target, p.HeightFor(max(p.Size().Width, 200)))
}

func (p *largeNote) CreateRenderer() fyne.WidgetRenderer {
	p.colour()
	return layout.Renderer(p, p.lay, p.parts)
}

func (p *largeNote) lay(size fyne.Size) {
	p.colour()
	layout.Place(p.ring, -4, -4, size.Width+8, size.Height+8)
	layout.Place(p.ground, 0, 0, size.Width, size.Height)
	layout.Place(p.picture, 0, 0, size.Width, size.Height)
}

func (p *largeNote) parts() []fyne.CanvasObject {
	return []fyne.CanvasObject{p.ring, p.ground, p.picture}
}
