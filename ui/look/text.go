package look

import (
	"fmt"
	"image/color"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/widget"
)

// Role says what a text is for; size, weight and colour follow.
type Role int

// The roles of text.
const (
	Body    Role = iota
	Strong       // body in bold
	Quiet        // body that steps back
	Small        // small and quiet
	Status       // small, bold and teal: where something stands
	Heading      // of a part of a screen
	Action       // what pressing the thing around it does
	Big          // name of a card
	Title        // of a screen
	Hero         // of the first screens
	Warning      // what went wrong
)

func (r Role) style() (size float32, bold bool) {
	switch r {
	case Strong:
		return BodySize, true
	case Small:
		return SmallSize, false
	case Status:
		return SmallSize, true
	case Heading, Action:
		return HeadingSize, true
	case Big:
		return BigSize, true
	case Title:
		return TitleSize, true
	case Hero:
		return HeroSize, true
	}
	return BodySize, false
}

func (r Role) colour(k Tokens) color.NRGBA {
	switch r {
	case Quiet, Small:
		return k.Quiet
	case Status, Action:
		return k.Teal
	case Warning:
		return k.Alarm
	}
	return k.Ink
}

// Text shows words in one role, broken into as many lines as its width needs, or
// shortened where Lines limits them.
type Text struct {
	widget.BaseWidget
	// Words are what is shown.
	Words string
	Role  Role
	// Lines is how many lines are shown at the most; 0 is all.
	Lines int
	// Short is said instead where Lines has no room for all of Words; empty is as much of them as fits.
	Short string
	// Large is the size, in pixels at 100 % text, where it is not that of the role; 0 is it.
	Large float32
	// Centred sets the lines in the middle.
	Centred bool
	// AsWide are what else it says at times: it leaves room for each, so that what stands beside
	// it does not move.
	AsWide []string
	// OnNote gives the words the ink that stands out on the paper of a note.
	OnNote bool

	cache     []string
	cachedFor string
}

// NewText returns a text in that role.
func NewText(role Role, words string) *Text {
	t := &Text{Words: words, Role: role}
	t.ExtendBaseWidget(t)
	return t
}

// OneLine returns a text that is cut short, with dots, where the width ends.
func OneLine(role Role, words string) *Text {
	t := NewText(role, words)
	t.Lines = 1
	return t
}

// Set replaces the words.
func (t *Text) Set(words string) {
	if words == t.Words {
		return
	}
	t.Words = words
	t.Refresh()
}

func (t *Text) size() (size float32, bold bool) {
	size, bold = t.Role.style()
	if t.Large > 0 {
		size = t.Large
	}
	return size * TextScale(), bold
}

func (t *Text) MeasureLine(s string) float32 {
	size, bold := t.size()
	return Measure(s, size, bold).Width
}

func (t *Text) Leading() float32 {
	size, _ := t.size()
	return float32(int(size*1.3 + 0.5))
}

// LinesAt are the lines as they are shown at that width.
func (t *Text) LinesAt(width float32) []string {
	size, _ := t.size()
	key := fmt.Sprintf("%v %v %v %d %s", width, size, t.Role, t.Lines, t.Words)
	if t.cachedFor != key {
		words := t.Words
		if t.Short != "" && t.CutAt(width) {
			words = t.Short
		}
		t.cache, t.cachedFor = t.shortened(breakLines(words, width, t.MeasureLine), width), key
	}
	return t.cache
}

func (t *Text) shortened(lines []string, width float32) []string {
	if t.Lines == 0 || len(lines) <= t.Lines {
		return lines
	}
	lines = lines[:t.Lines]
	last := []rune(lines[t.Lines-1])
	for len(last) > 0 && t.MeasureLine(string(last)+"…") > width {
		last = last[:len(last)-1]
	}
	lines[t.Lines-1] = strings.TrimRight(string(last), " ") + "…"
	return lines
}

// Cut reports whether there is no room for all the words at the width that the text has now.
func (t *Text) Cut() bool { return t.CutAt(t.Size().Width) }

// CutAt reports whether there would be no room for all the words at that width.
func (t *Text) CutAt(width float32) bool {
	return t.Lines > 0 && len(breakLines(t.Words, width, t.MeasureLine)) > t.Lines
}

// HeightFor returns the height of the lines at that width.
func (t *Text) HeightFor(width float32) float32 {
	if t.Words == "" {
		return 0
	}
	return float32(len(t.LinesAt(width))) * t.Leading()
}

// IdealWidth returns the width of the text in as few lines as it has paragraphs.
func (t *Text) IdealWidth() float32 {
	var w float32
	for _, line := range append(strings.Split(t.Words, "\n"), t.AsWide...) {
		w = max(w, t.MeasureLine(line))
	}
	return w + 1
}

// MinSize is the width of a short word and the height at the width the text has.
func (t *Text) MinSize() fyne.Size {
	t.ExtendBaseWidget(t)
	least := min(t.IdealWidth(), 60*TextScale())
	return fyne.NewSize(least, t.HeightFor(max(t.Size().Width, least)))
}

// CreateRenderer breaks the words into lines at the width that there is.
func (t *Text) CreateRenderer() fyne.WidgetRenderer {
	t.ExtendBaseWidget(t)
	r := &textRenderer{text: t}
	r.Layout(t.Size())
	return r
}

type textRenderer struct {
	text  *Text
	lines []fyne.CanvasObject
}

func (r *textRenderer) Layout(size fyne.Size) {
	if r.text.Words == "" || size.Width == 0 {
		r.lines = nil
		return
	}
	lines, leading := r.text.LinesAt(size.Width), r.text.Leading()
	for len(r.lines) < len(lines) {
		r.lines = append(r.lines, &canvas.Text{})
	}
	r.lines = r.lines[:len(lines)]
	for i, words := range lines {
		line := r.lines[i].(*canvas.Text)
		r.paint(line, words)
		line.Move(fyne.NewPos(0, float32(i)*leading))
		line.Resize(fyne.NewSize(size.Width, leading))
	}
}

func (r *textRenderer) paint(line *canvas.Text, words string) {
	size, bold := r.text.size()
	Write(line, words, size, bold)
	line.Color = r.text.Role.colour(Current())
	if r.text.OnNote {
		line.Color = Current().NoteInk
	}
	line.Alignment = fyne.TextAlignLeading
	if r.text.Centred {
		line.Alignment = fyne.TextAlignCenter
	}
}

func (r *textRenderer) MinSize() fyne.Size           { return r.text.MinSize() }
func (r *textRenderer) Objects() []fyne.CanvasObject { return r.lines }
func (r *textRenderer) Destroy()                     {}

func (r *textRenderer) Refresh() {
	r.Layout(r.text.Size())
	for _, line := range r.lines {
		line.Refresh()
	}
	canvas.Refresh(r.text)
}
