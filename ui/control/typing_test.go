package control

import (
	"slices"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"
	"fyne.io/fyne/v2/widget"
	"pgregory.net/rapid"

	"commonground/ui/look"
)

func wrapped(t *testing.T, width float32) *widget.Entry {
	t.Helper()
	e := widget.NewMultiLineEntry()
	e.Wrapping = fyne.TextWrapWord
	w := test.NewTempWindow(t, e)
	w.Resize(fyne.NewSize(width, 300))
	e.Resize(fyne.NewSize(width, 300))
	return e
}

func TestTypingKeepsItsPlace(t *testing.T) {
	test.NewTempApp(t)
	const text = "Somebody new wants to come and see"
	for width := float32(60); width < 400; width += 3 {
		e, typing := wrapped(t, width), &Typing{}
		for _, r := range text {
			typing.Rune(e, r)
		}
		if e.Text != text {
			t.Errorf("%v wide: %q", width, e.Text)
		}
	}
}

// TestTypingLikeOnPaper types, deletes and breaks lines at the cursor, and expects what
// happens to a plain list of runes.
func TestTypingLikeOnPaper(t *testing.T) {
	test.NewTempApp(t)
	rapid.Check(t, func(rt *rapid.T) {
		typing := &Typing{}
		e := wrapped(t, float32(rapid.IntRange(50, 300).Draw(rt, "width")))
		var want []rune
		at := 0
		for range rapid.IntRange(1, 60).Draw(rt, "edits") {
			switch rapid.IntRange(0, 9).Draw(rt, "what") {
			case 0:
				typing.Key(e, &fyne.KeyEvent{Name: fyne.KeyBackspace})
				if at > 0 {
					want = slices.Delete(want, at-1, at)
					at--
				}
			case 1:
				typing.Key(e, &fyne.KeyEvent{Name: fyne.KeyReturn})
				want = slices.Insert(want, at, '\n')
				at++
			default:
				r := rapid.SampledFrom([]rune("ab  wé")).Draw(rt, "rune")
				typing.Rune(e, r)
				want = slices.Insert(want, at, r)
				at++
			}
			if e.Text != string(want) {
				rt.Fatalf("%q, want %q", e.Text, string(want))
			}
		}
	})
}

func TestEndOfEdit(t *testing.T) {
	for _, c := range []struct {
		before, after string
		at, want      int
	}{
		{"ab", "abc", 2, 3},
		{"aab", "aaab", 1, 2},
		{"abc", "ac", 2, 1},   // Backspace
		{"abc", "ac", 1, 1},   // Delete
		{"abcd", "axd", 3, 2}, // typed over a selection, cursor at its end
		{"abcd", "axd", 1, 2}, // and at its start
		{"", "pasted", 0, 6},
		{"abc", "", 3, 0},
	} {
		if got := endOfEdit([]rune(c.before), []rune(c.after), c.at); got != c.want {
			t.Errorf("%q to %q at %d: %d, want %d", c.before, c.after, c.at, got, c.want)
		}
	}
}

// TestAreasKeepTheirPlace: what is typed into the fields of forms stays as it was typed,
// wherever the line breaks.
func TestAreasKeepTheirPlace(t *testing.T) {
	open(t, 1)
	const text = "Somebody new wants to come and see"
	for width := float32(90); width < 400; width += 10 {
		a := NewArea(3)
		w := test.NewTempWindow(t, a)
		w.Resize(fyne.NewSize(width, 300))
		a.Resize(fyne.NewSize(width, 300))
		for _, r := range text {
			a.TypedRune(r)
		}
		if a.Text != text {
			t.Errorf("%v wide: %q", width, a.Text)
		}
	}
}

// TestASpaceInAWordPressesNothing: over a dialog, which keeps letters, it is part of what somebody
// types; alone it presses, and does so again once the keyboard was elsewhere.
func TestASpaceInAWordPressesNothing(t *testing.T) {
	test.NewTempApp(t)
	w := test.NewTempWindow(t, NewRoot(look.NewText(look.Body, "")))
	pressed := 0
	b := NewButton("Show", "", func() { pressed++ })
	NewDialog("", b).Open(w.Canvas(), b)
	typed := func(text string, want int) {
		t.Helper()
		pressed = 0
		for _, r := range text {
			b.TypedRune(r)
		}
		if pressed != want {
			t.Errorf("%q pressed it %d times, want %d", text, pressed, want)
		}
	}
	typed("I feel left out", 0)
	b.FocusLost()
	typed(" ", 1)
	typed("x", 0)
	typed("  ", 1) // a slip of a finger does not make it deaf
}
