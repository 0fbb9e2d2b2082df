// Package largenote shows a note as large as there is room for, to be talked about.
package largenote

import (
	"image"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/widget"

	"commonground/model"
	"commonground/printables"
	"commonground/printables/mark"
	"commonground/printables/raster"
	"commonground/printables/text"
	"commonground/ui/control"
	"commonground/ui/layout"
	"commonground/ui/look"
)

// Host is what a Note needs of the app.
type Host interface {
	Kit() *printables.Kit
	Painter() *raster.Painter
	Window() fyne.Window
}

// Note shows one note large on its paper, set by our own type so that every script is
// right. It takes the keyboard.
type Note struct {
	widget.BaseWidget
	// Room is how high it may be before it is larger than the view.
	Room float32
	// Centred sets the lines in the middle.
	Centred bool
	// OnKey is given a key and reports whether it has a use for it, OnRune a character.
	OnKey  func(*fyne.KeyEvent) bool `json:"-"`
	OnRune func(rune)                `json:"-"`

	host    Host
	note    *model.Note // nil shows none
	focused bool

	ground  *canvas.Rectangle
	ring    *canvas.Rectangle
	picture *canvas.Raster
}

var (
	_ fyne.Focusable = (*Note)(nil)
	_ fyne.Tappable  = (*Note)(nil)
)

// New returns a Note that shows none yet.
func New(h Host) *Note {
	p := &Note{host: h, ground: &canvas.Rectangle{CornerRadius: look.CardRadius}, ring: &canvas.Rectangle{CornerRadius: look.CardRadius + 4}}
	p.picture = canvas.NewRaster(p.paint)
	p.ExtendBaseWidget(p)
	return p
}

// Note is the note that is shown, nil where there is none.
func (p *Note) Note() *model.Note { return p.note }

// Set shows a note, or with nil none.
func (p *Note) Set(n *model.Note) {
	p.note = n
	p.Refresh()
}

// Measures in pixels at 100 % text.
const (
	inset    float32 = 28
	iconSide float32 = 84
)

// sizes of the writing, tried from the largest on, at 100 % text.
var sizes = [...]float64{110, 92, 78, 64, 54, 46, 40, 34, 29, 25}

// laid sets the note for that width: from the top left of the room inside.
func (p *Note) laid(width float32) (lines []mark.Line, high float32) {
	if p.note == nil || width <= 0 {
		return nil, 0
	}
	scale := float64(look.TextScale())
	set := p.host.Kit().Set
	for _, size := range sizes {
		st := text.Style{Size: size * scale, Paint: look.Palette().NoteInk}
		lines = set.Block(p.note.Text, st, mark.Rect{W: float64(width)}, p.align(), text.Top)
		high = float32(set.Height(len(lines), st))
		if high <= p.Room-2*inset-p.iconRoom() && widestWord(set, p.note.Text, st) <= float64(width) {
			break
		}
	}
	return lines, high
}

func (p *Note) align() text.Align {
	if p.Centred {
		return text.Centre
	}
	return text.Start
}

// widestWord is how wide the longest word is: none should be broken for the sake of size.
func widestWord(set *text.Setter, words string, st text.Style) (most float64) {
	if fields := strings.Fields(words); len(fields) < wordsMeasured {
		for _, word := range fields {
			most = max(most, set.Width(word, st))
		}
	}
	return most
}

// wordsMeasured is from how many words on a text is too long for sizes at which a word
// would have to be broken.
const wordsMeasured = 60

func (p *Note) iconRoom() float32 {
	if p.note == nil || p.note.Icon == "" {
		return 0
	}
	return iconSide*look.TextScale() + look.Space
}

// HeightFor returns the height that fits the whole note at that width.
func (p *Note) HeightFor(width float32) float32 {
	_, high := p.laid(width - 2*inset)
	return max(p.Room, high+2*inset+p.iconRoom())
}

// paint paints icon and writing, w by h pixels.
func (p *Note) paint(w, h int) image.Image {
	out := image.NewRGBA(image.Rect(0, 0, w, h))
	size := p.Size()
	if p.note == nil || size.Width <= 0 {
		return out
	}
	lines, high := p.laid(size.Width - 2*inset)
	y := max(inset, (size.Height-high-p.iconRoom())/2)
	var marks []mark.Mark
	if p.note.Icon != "" {
		side := float64(iconSide * look.TextScale())
		marks = append(marks, printables.IconMarks(p.note.Icon, mark.Rect{X: float64(inset), Y: float64(y), W: side, H: side}, look.Palette().NoteInk)...)
		y += p.iconRoom()
	}
	for _, l := range lines {
		marks = append(marks, l.Moved(1, float64(inset), float64(y)))
	}
	p.host.Painter().Paint(out, marks, float64(w)/float64(size.Width), 0, 0)
	return out
}

func (p *Note) Tapped(*fyne.PointEvent) { p.host.Window().Canvas().Focus(p) }

func (p *Note) FocusGained() { p.setFocus(true) }

func (p *Note) FocusLost() { p.setFocus(false) }

func (p *Note) setFocus(on bool) {
	p.focused = on
	p.colour()
	p.ring.Refresh()
}

func (p *Note) TypedKey(e *fyne.KeyEvent) {
	if p.OnKey == nil || !p.OnKey(e) {
		control.PassKey(p, e)
	}
}

func (p *Note) TypedRune(r rune) {
	if p.OnRune != nil {
		p.OnRune(r)
	}
}

func (p *Note) colour() {
	k := look.Current()
	p.ground.FillColor, p.ground.StrokeColor, p.ground.StrokeWidth = k.Board, k.Line, max(1, k.Edge)
	if p.note != nil {
		p.ground.FillColor = k.Note(p.note.Colour)
	}
	p.ring.FillColor, p.ring.StrokeColor, p.ring.StrokeWidth = nil, k.Focus, 3
	p.ring.Hidden = !p.focused
}

func (p *Note) MinSize() fyne.Size {
	return fyne.NewSize(look.Target, p.HeightFor(max(p.Size().Width, 200)))
}

func (p *Note) CreateRenderer() fyne.WidgetRenderer {
	p.colour()
	return layout.Renderer(p, p.lay, p.parts)
}

func (p *Note) lay(size fyne.Size) {
	p.colour()
	layout.Place(p.ring, -4, -4, size.Width+8, size.Height+8)
	layout.Place(p.ground, 0, 0, size.Width, size.Height)
	layout.Place(p.picture, 0, 0, size.Width, size.Height)
}

func (p *Note) parts() []fyne.CanvasObject {
	return []fyne.CanvasObject{p.ring, p.ground, p.picture}
}
