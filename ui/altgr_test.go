package ui

import (
	"fmt"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"

	"commonground/model/catalogue"
	"commonground/ui/sheet"
	"commonground/ui/surface"
)

// altGr is how Windows tells of the key AltGr.
const altGr = fyne.KeyModifierControl | fyne.KeyModifierAlt

// typing are the keys that some keyboard types another character from with AltGr.
func typing() []fyne.KeyName {
	keys := []fyne.KeyName{
		fyne.KeyPlus, fyne.KeyMinus, fyne.KeyEqual, fyne.KeyComma, fyne.KeyPeriod, fyne.KeySlash, fyne.KeyBackslash,
		fyne.KeyLeftBracket, fyne.KeyRightBracket, fyne.KeySemicolon, fyne.KeyApostrophe, fyne.KeyAsterisk, fyne.KeyBackTick,
	}
	for r := 'A'; r <= 'Z'; r++ {
		keys = append(keys, fyne.KeyName(r))
	}
	for r := '0'; r <= '9'; r++ {
		keys = append(keys, fyne.KeyName(r))
	}
	return keys
}

// looks is what can be told of the window: what it shows, where, and what has the keyboard.
func (b *bench) looks() string {
	var out strings.Builder
	fmt.Fprintf(&out, "%s %p\n", b.on(), b.win.Canvas().Focused())
	if b.open != nil {
		fmt.Fprintln(&out, b.open.doc.Position())
	}
	if s, ok := b.screen.(*sheet.Sheet); ok {
		if z, ok := s.Surface.(surface.Zooming); ok {
			fmt.Fprintln(&out, z.Zoom())
		}
	}
	for _, root := range b.roots() {
		tree(root, fyne.Position{}, func(o fyne.CanvasObject, at fyne.Position) {
			fmt.Fprintf(&out, "%T %v %v %v\n", o, at, o.Size(), o.Visible())
		})
	}
	return out.String()
}

// altGrDoes reports whether one of these keys does something with AltGr on the screen of
// now. Each is pressed as the window takes it, by what has the keyboard or by the window.
func (b *bench) altGrDoes(keys []fyne.KeyName) bool {
	before := b.looks()
	for _, held := range []fyne.KeyModifier{altGr, altGr | fyne.KeyModifierShift} {
		for _, key := range keys {
			s := &desktop.CustomShortcut{KeyName: key, Modifier: held}
			if at, ok := b.win.Canvas().Focused().(fyne.Shortcutable); ok {
				at.TypedShortcut(s)
			} else if c, ok := b.win.Canvas().(fyne.Shortcutable); ok {
				c.TypedShortcut(s)
			}
		}
		b.settle()
		if b.looks() != before {
			return true
		}
	}
	return false
}

// TestAltGrTypes: on Windows AltGr is Ctrl and Alt. What it types on some keyboard is no
// shortcut, on any screen or sheet.
func TestAltGrTypes(t *testing.T) {
	b := newBench(t)
	check := func(b *bench, place string) {
		if !b.altGrDoes(typing()) {
			return
		}
		for _, key := range typing() { // which one?
			if b.altGrDoes([]fyne.KeyName{key}) {
				t.Errorf("%s: AltGr and %s does something", place, key)
			}
		}
		t.Errorf("%s: AltGr is a shortcut", place)
	}
	b.everyScreen(func(place string) { check(b, place) })
	for _, a := range catalogue.All() {
		b, _ := sized(t, a.ID, fyne.NewSize(1366, 768), 1)
		check(b, a.ID)
		b.ShowRoom(true)
		b.settle()
		check(b, a.ID+" in the room")
	}
}

// TestAltGrWritesOnBoards: the first character of a note may need AltGr.
func TestAltGrWritesOnBoards(t *testing.T) {
	b, _ := sized(t, "membership", fyne.NewSize(1366, 768), 1)
	const typed = "€@{[\\~ł"
	for _, r := range typed {
		b.type1(r)
	}
	var got strings.Builder
	for _, n := range b.notes() {
		got.WriteString(n.Text)
	}
	if got.String() != typed {
		t.Errorf("wrote %q, want %q", got.String(), typed)
	}
}
