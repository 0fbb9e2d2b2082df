package round

import (
	"image/color"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"commonground/ui/control"
	"commonground/ui/layout"
	"commonground/ui/look"
)

// field is what is written in: large, so that people who see badly see what they type, or as
// dots.
type field struct {
	widget.BaseWidget
	entry  *entry
	around *container.ThemeOverride
	rows   int
}

var _ control.Whole = (*field)(nil)

// largeText is the size of what is typed, at 100 % text.
const largeText float32 = 26

func newField(dots bool, rows int) *field {
	f := &field{entry: newEntry(dots), rows: rows}
	f.around = container.NewThemeOverride(f.entry, largeTheme{fyne.CurrentApp().Settings().Theme(), largeText * look.TextScale()})
	f.ExtendBaseWidget(f)
	return f
}

// text is what was written, and setText replaces it.
func (f *field) text() string        { return strings.ReplaceAll(f.entry.Text, hiddenLine, "\n") }
func (f *field) setText(text string) { f.entry.SetText(f.entry.line(text)) }

// Parts is the entry.
func (f *field) Parts() []fyne.CanvasObject { return []fyne.CanvasObject{f.entry} }

// HeightFor is the height of its rows at any width; dots are one row.
func (f *field) HeightFor(float32) float32 {
	rows := f.rows
	if f.entry.Password {
		rows = 1
	}
	line := look.Measure("x", largeText*look.TextScale(), false).Height
	return float32(rows)*line + 3*look.Gap
}

// MinSize lets the window be small.
func (f *field) MinSize() fyne.Size { return fyne.NewSize(look.Target, f.HeightFor(0)) }

// CreateRenderer draws the entry.
func (f *field) CreateRenderer() fyne.WidgetRenderer {
	return layout.Renderer(f, func(size fyne.Size) { layout.Place(f.around, 0, 0, size.Width, size.Height) },
		func() []fyne.CanvasObject { return []fyne.CanvasObject{f.around} })
}

// largeTheme has text of another size.
type largeTheme struct {
	fyne.Theme
	text float32
}

// Size is larger for text.
func (t largeTheme) Size(name fyne.ThemeSizeName) float32 {
	if name == theme.SizeNameText {
		return t.text
	}
	return t.Theme.Size(name)
}

// hiddenLine stands for the end of a line in a field of dots, which is one line for Fyne.
const hiddenLine = "\v"

// entry is the field itself. Ctrl+Enter hands on.
type entry struct {
	control.Entry
	onHand func()
	onNext func() // ends what is written with Enter; nil where Enter begins a line
	held   control.Held
}

func newEntry(dots bool) *entry {
	e := &entry{held: control.KeysHeld}
	if dots {
		e.Password, e.ActionItem = true, canvas.NewRectangle(color.Transparent) // no eye that shows it all
		e.Wrapping = fyne.TextWrapOff
	} else {
		e.MultiLine, e.Wrapping = true, fyne.TextWrapWord
		e.Scroll = container.ScrollVerticalOnly
	}
	e.ExtendBaseWidget(e)
	return e
}

// line is a text as the field holds it.
func (e *entry) line(text string) string {
	if e.Password {
		return strings.ReplaceAll(text, "\n", hiddenLine)
	}
	return text
}

// TypedKey goes on to the next with Enter where there is one, else begins another line, also
// where there are dots. With Shift it is a line in any case.
func (e *entry) TypedKey(k *fyne.KeyEvent) {
	enter := k.Name == fyne.KeyReturn || k.Name == fyne.KeyEnter
	switch {
	case enter && e.onNext != nil && !e.held.Shift():
		e.onNext()
	case enter && e.Password:
		e.TypedRune([]rune(hiddenLine)[0])
	case enter: // Fyne takes Enter with Shift for the end of writing
		e.TypedRune('\n')
	default:
		e.Entry.TypedKey(k)
	}
}

// TypedShortcut hands on with Ctrl+Enter.
func (e *entry) TypedShortcut(s fyne.Shortcut) {
	if c, ok := s.(*desktop.CustomShortcut); ok && (c.KeyName == fyne.KeyReturn || c.KeyName == fyne.KeyEnter) {
		e.onHand()
		return
	}
	e.Entry.TypedShortcut(s)
}
