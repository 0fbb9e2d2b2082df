package people

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"

	"commonground/ui/control"
	"commonground/ui/layout"
	"commonground/ui/look"
)

// talk is a conversation: in each line who speaks, what they say, and what moves or deletes it.
// Where there is little room what is said stands below who says it, across the whole width. Tab
// comes to the buttons after all that is written.
type talk struct {
	widget.BaseWidget
	lines []talkLine
}

type talkLine struct {
	speaker *control.Entry
	words   *control.Area
	acts    *fyne.Container
}

// Widths on the line of a conversation, in pixels at 100 % text.
const (
	speakerWide float32 = 110
	wordsLeast  float32 = 190 // beside who speaks and the buttons
)

const talkGap float32 = 4

// lay says where the parts of a line lie from its top at a width, and how high it is.
func (l talkLine) lay(width float32, place func(o fyne.CanvasObject, x, y, w, h float32)) float32 {
	acts, first := l.acts.MinSize(), speakerWide*look.TextScale()
	high := max(l.speaker.MinSize().Height, acts.Height)
	if wide := width - first - acts.Width - 2*talkGap; wide >= wordsLeast*look.TextScale() {
		words := l.words.HeightFor(wide)
		place(l.speaker, 0, 0, first, l.speaker.MinSize().Height)
		place(l.words, first+talkGap, 0, wide, words)
		place(l.acts, width-acts.Width, 0, acts.Width, acts.Height)
		return max(high, words)
	}
	words := l.words.HeightFor(width)
	place(l.speaker, 0, 0, min(max(0, width-acts.Width-talkGap), 2*first), l.speaker.MinSize().Height)
	place(l.acts, width-acts.Width, 0, acts.Width, acts.Height)
	place(l.words, 0, high+talkGap, width, words)
	return high + talkGap + words
}

func nowhere(fyne.CanvasObject, float32, float32, float32, float32) {}

// HeightFor is the height of all lines at that width.
func (t *talk) HeightFor(width float32) float32 {
	high := look.Gap * float32(max(0, len(t.lines)-1))
	for _, l := range t.lines {
		high += l.lay(width, nowhere)
	}
	return high
}

// MinSize lets the window be small.
func (t *talk) MinSize() fyne.Size {
	least := 4 * look.Target
	return fyne.NewSize(least, t.HeightFor(max(t.Size().Width, least)))
}

// Resize lays the lines out again even where the size stays: one may have grown.
func (t *talk) Resize(size fyne.Size) {
	t.BaseWidget.Resize(size)
	t.lay(size)
}

func (t *talk) lay(size fyne.Size) {
	var top float32
	for _, l := range t.lines {
		top += look.Gap + l.lay(size.Width, func(o fyne.CanvasObject, x, y, w, h float32) { layout.Place(o, x, top+y, w, h) })
	}
}

// Parts are all fields, and then all buttons.
func (t *talk) Parts() []fyne.CanvasObject {
	var out, acts []fyne.CanvasObject
	for _, l := range t.lines {
		out, acts = append(out, l.speaker, l.words), append(acts, l.acts)
	}
	return append(out, acts...)
}

// CreateRenderer draws the lines.
func (t *talk) CreateRenderer() fyne.WidgetRenderer { return layout.Renderer(t, t.lay, t.Parts) }
