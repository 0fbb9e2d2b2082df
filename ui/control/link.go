package control

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"

	"commonground/ui/layout"
	"commonground/ui/look"
)

// Link is a line of text, or a few, that does something when it is pressed.
type Link struct {
	pressable
	words *look.Text
	lined bool // the words are underlined also while the pointer is elsewhere
}

// NewLink returns a line in that role.
func NewLink(role look.Role, words string, tapped func()) *Link {
	l := &Link{words: look.OneLine(role, words)}
	l.OnTapped = tapped
	l.extend(l)
	return l
}

// NewWrappedLink is NewLink for words that lead somewhere: they are underlined, and go on in
// a second and third line.
func NewWrappedLink(role look.Role, words string, tapped func()) *Link {
	l := NewLink(role, words, tapped)
	l.words.Lines, l.lined = 0, true
	return l
}

// SetWords replaces the words.
func (l *Link) SetWords(words string) {
	l.words.Set(words)
	l.Refresh()
}

// SetLines lets the words go on in further lines, that many at the most, where they do not
// fit one.
func (l *Link) SetLines(most int) {
	if l.words.Lines != most {
		l.words.Lines = most
		l.words.Refresh()
		l.Refresh()
	}
}

// Words returns what the link says.
func (l *Link) Words() string { return l.words.Words }

// IdealWidth is the width of the whole line.
func (l *Link) IdealWidth() float32 { return l.words.IdealWidth() }

// HeightFor returns the height at that width.
func (l *Link) HeightFor(width float32) float32 { return l.words.HeightFor(width) }

// MinSize is that of the words.
func (l *Link) MinSize() fyne.Size { return l.words.MinSize() }

// CreateRenderer draws the words, and a ring where the keyboard is.
func (l *Link) CreateRenderer() fyne.WidgetRenderer {
	r := &linkRenderer{l: l, ring: newRing(6)}
	return layout.Renderer(l, r.lay, r.parts)
}

type linkRenderer struct {
	l     *Link
	ring  *canvas.Rectangle
	under []*canvas.Rectangle // a line under each line of words while the pointer is on them
}

func (r *linkRenderer) lay(size fyne.Size) {
	width := min(r.l.words.IdealWidth(), size.Width)
	layout.Place(r.l.words, 0, 0, size.Width, size.Height)
	showRing(r.ring, r.l.focused, fyne.NewSize(width, size.Height))
	r.underline(size)
}

// underline sets a line under each line of words, as long as the words.
func (r *linkRenderer) underline(size fyne.Size) {
	lines := r.l.words.LinesAt(size.Width)
	for len(r.under) < len(lines) {
		r.under = append(r.under, canvas.NewRectangle(nil))
	}
	r.under = r.under[:len(lines)]
	for i, words := range lines {
		line := r.under[i]
		line.FillColor = look.Current().Line
		layout.Place(line, 0, float32(i+1)*r.l.words.Leading()-2, min(r.l.words.MeasureLine(words), size.Width), 2)
		setVisible(line, (r.l.hovered || r.l.lined) && !r.l.Disabled())
	}
}

func (r *linkRenderer) parts() []fyne.CanvasObject {
	out := []fyne.CanvasObject{r.ring}
	for _, line := range r.under {
		out = append(out, line)
	}
	return append(out, r.l.words)
}
