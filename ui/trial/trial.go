// Package trial is for the tests of surfaces: a host with all that they need of the app,
// and hands that press what is in its window. Nothing but tests imports it.
package trial

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"commonground/assets/words"
	"commonground/model"
	"commonground/printables"
	"commonground/printables/raster"
	"commonground/ui/control"
	"commonground/ui/look"
)

// Host is an app with a group and a window without a screen. What a surface wants beyond
// it a test adds by embedding it.
type Host struct {
	Doc    *model.Document
	Book   *words.Book
	Prints *printables.Kit
	Brush  *raster.Painter
	Win    fyne.Window
	Pace
}

// NewHost returns a host in English and in the light theme, with text of that share of the
// usual size; its group is that one.
func NewHost(t testing.TB, text float64, g *model.Group) *Host {
	t.Helper()
	app := test.NewTempApp(t)
	app.Settings().SetTheme(look.NewTheme(look.Light, text))
	book, err := words.Load("en")
	if err != nil {
		t.Fatal(err)
	}
	kit := printables.NewKit(book)
	return &Host{
		Doc: model.NewDocument(g), Book: book, Prints: kit, Brush: raster.New(kit.Set),
		Win: test.NewTempWindow(t, look.NewText(look.Body, "")),
	}
}

// Document is the group.
func (h *Host) Document() *model.Document { return h.Doc }

// Words are the app's words.
func (h *Host) Words() *words.Book { return h.Book }

// Kit makes pages.
func (h *Host) Kit() *printables.Kit { return h.Prints }

// Painter paints marks.
func (h *Host) Painter() *raster.Painter { return h.Brush }

// Palette is that of the theme.
func (h *Host) Palette() printables.Palette { return look.Palette() }

// Window is where the surface is.
func (h *Host) Window() fyne.Window { return h.Win }

// Show puts a surface into the window.
func (h *Host) Show(surface fyne.CanvasObject, size fyne.Size) {
	h.Win.SetContent(surface)
	h.Win.Resize(size)
}

// Focus gives the keyboard to something.
func (h *Host) Focus(f fyne.Focusable) { h.Win.Canvas().Focus(f) }

// Press presses keys on whatever has the keyboard.
func (h *Host) Press(keys ...fyne.KeyName) {
	for _, k := range keys {
		h.Win.Canvas().Focused().TypedKey(&fyne.KeyEvent{Name: k})
	}
}

// Type types letters on whatever has the keyboard, as a keyboard does: each is a key first.
func (h *Host) Type(text string) {
	for _, r := range text {
		h.Press(fyne.KeyName(strings.ToUpper(string(r))))
		h.Win.Canvas().Focused().TypedRune(r)
	}
}

// Tap presses the first button in o that says text and can be seen and pressed.
func Tap(t testing.TB, o fyne.CanvasObject, text string) {
	t.Helper()
	Button(t, o, text).Tapped(nil)
}

// PositionOf is where the button of that text is in the window.
func PositionOf(t testing.TB, o fyne.CanvasObject, text string) fyne.Position {
	t.Helper()
	return fyne.CurrentApp().Driver().AbsolutePositionForObject(Button(t, o, text))
}

// Button is the button of that text that is shown in o and can be pressed.
func Button(t testing.TB, o fyne.CanvasObject, text string) *control.Button {
	t.Helper()
	b := buttonIn(o, text)
	if b == nil {
		t.Fatalf("no button %q", text)
	}
	return b
}

func buttonIn(o fyne.CanvasObject, text string) *control.Button {
	var inside []fyne.CanvasObject
	switch o := o.(type) {
	case *control.Button:
		if o.Text == text && !o.Disabled() {
			return o
		}
	case *fyne.Container:
		inside = o.Objects
	case fyne.Widget:
		inside = test.WidgetRenderer(o).Objects()
	}
	for _, c := range inside {
		if !c.Visible() {
			continue
		}
		if b := buttonIn(c, text); b != nil {
			return b
		}
	}
	return nil
}

// TypeFast types lines one after the other, each ended by Enter, as somebody does who never
// looks, and rests at the end.
func (h *Host) TypeFast(lines ...string) {
	h.Fast(func() {
		for _, line := range lines {
			h.Type(line)
			h.Press(fyne.KeyReturn)
		}
	})
}
