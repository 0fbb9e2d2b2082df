package control

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"commonground/ui/layout"
	"commonground/ui/look"
)

// Area is a field for longer texts. It is as high as what is written in it, and Tab
// leaves it.
type Area struct {
	Entry
	// OnGrown is called when what is typed needs more or less height; the page it stands
	// on should flow anew.
	OnGrown func() `json:"-"`

	page  *Page             // on which it was revealed when the keyboard came
	below fyne.CanvasObject // what stands right below it and belongs to it; nil is nothing

	fixed bool
	ruler *widget.Label // breaks lines as the field does, to know its height
	least int
	high  float32
	ruled ruled // what high was measured for
}

// ruled is all that the height of an area follows from. Fyne asks for it at every frame.
type ruled struct {
	text         string
	width, scale float32
}

// NewArea returns an empty field that is at least so many lines high.
func NewArea(lines int) *Area {
	a := &Area{ruler: widget.NewLabel(""), least: lines}
	a.MultiLine, a.Wrapping, a.Scroll = true, fyne.TextWrapWord, container.ScrollNone
	a.ruler.Wrapping = fyne.TextWrapWord
	a.ExtendBaseWidget(a)
	a.SetMinRowsVisible(lines)
	return a
}

// Fix keeps the field at its least height, in which what is longer scrolls: what stands below
// it stays in its place while somebody writes.
func (a *Area) Fix() { a.fixed, a.Scroll = true, container.ScrollVerticalOnly }

// AcceptsTab leaves Tab to the window.
func (a *Area) AcceptsTab() bool { return false }

// MinSize is small: HeightFor tells how high it wants to be.
func (a *Area) MinSize() fyne.Size {
	a.ExtendBaseWidget(a)
	return fyne.NewSize(look.Target, max(look.Target, a.high))
}

// HeightFor is how high the field must be to show all its text at that width.
func (a *Area) HeightFor(width float32) float32 {
	if a.fixed {
		a.high = max(look.Target, a.Entry.Entry.MinSize().Height)
		return a.high
	}
	now := ruled{a.Text, width, look.TextScale()}
	if now == a.ruled {
		return a.high
	}
	a.ruled = now
	text := a.Text
	if text == "" || text[len(text)-1] == '\n' {
		text += "x" // a line with nothing on it is as high as any
	}
	a.ruler.SetText(text)
	a.ruler.Resize(fyne.NewSize(width, 10))
	a.high = max(look.Target, a.Entry.Entry.MinSize().Height, a.ruler.MinSize().Height)
	return a.high
}

// TypedRune writes a letter, for which the area may grow.
func (a *Area) TypedRune(r rune) {
	a.Entry.TypedRune(r)
	a.typed()
}

// TypedKey does what the key means in a text, for which the area may grow or shrink.
func (a *Area) TypedKey(key *fyne.KeyEvent) {
	a.Entry.TypedKey(key)
	a.typed()
}

// TypedShortcut cuts, copies and pastes, for which the area may grow or shrink.
func (a *Area) TypedShortcut(s fyne.Shortcut) {
	a.Entry.TypedShortcut(s)
	a.typed()
}

// typed follows what somebody typed: the area may grow, and the place where they write stays in sight.
func (a *Area) typed() {
	a.grow()
	c := fyne.CurrentApp().Driver().CanvasForObject(a.whole)
	if a.page != nil && !a.fixed && c != nil && a.whole == focusedOn(c) { // it may be gone by what was typed
		a.page.keepInSight(a)
	}
}

func focusedOn(c fyne.Canvas) fyne.CanvasObject {
	o, _ := c.Focused().(fyne.CanvasObject)
	return o
}

// SetText replaces what is written.
func (a *Area) SetText(text string) {
	a.Entry.SetText(text)
	a.grow()
}

func (a *Area) grow() {
	was := a.high
	if width := a.Size().Width; width > 0 && a.HeightFor(width) != was && a.OnGrown != nil {
		a.OnGrown()
	}
}

// AreaField is an area with a label above it and, where what is in it will not do, the
// reason below it.
type AreaField struct {
	// Box is what stands on the screen.
	Box     *fyne.Container
	Area    *Area
	problem *look.Text
}

// NewAreaField returns an empty area, at least so many lines high, under that label.
func NewAreaField(label string, lines int) *AreaField {
	f := &AreaField{Area: NewArea(lines), problem: look.NewText(look.Warning, "")}
	f.problem.Hide()
	f.Area.below = f.problem
	f.Box = layout.Column(4, look.NewText(look.Strong, label), f.Area, f.problem)
	return f
}

// Hold lets the area hold so many characters (runes) at the most, and says words where more
// is typed or pasted.
func (f *AreaField) Hold(most int, words string) {
	f.Area.Hold(most, func() {
		f.SetProblem(words)
		if f.Area.OnGrown != nil {
			f.Area.OnGrown()
		}
	})
}

// SetProblem says why what is in the area will not do; empty takes it away.
func (f *AreaField) SetProblem(words string) {
	f.problem.Set(words)
	setVisible(f.problem, words != "")
	f.Box.Refresh()
}
