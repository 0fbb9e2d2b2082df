package control

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"
)

func paste(e *Area, text string) { e.TypedShortcut(&fyne.ShortcutPaste{Clipboard: clip(text)}) }

func area(t *testing.T, text string) *Area {
	t.Helper()
	test.NewTempApp(t)
	a := NewArea(3)
	test.NewTempWindow(t, a).Resize(fyne.NewSize(400, 300))
	a.SetText(text)
	ToEnd(&a.Entry.Entry)
	return a
}

func press(a *Area, times int, key fyne.KeyName) {
	for range times {
		a.TypedKey(&fyne.KeyEvent{Name: key})
	}
}

func TestFieldsTakeWhatIsPastedClean(t *testing.T) {
	a := area(t, "We like ")
	paste(a, "tea\u200b\x1b[1m\r\n§\tcake")
	if want := "We like tea\n• cake"; a.Text != want {
		t.Errorf("got %q, want %q", a.Text, want)
	}
	one := NewEntry()
	test.NewTempWindow(t, one)
	one.TypedShortcut(&fyne.ShortcutPaste{Clipboard: clip("Tuesday\vgroup\r\n")})
	if one.Text != "Tuesday group" {
		t.Errorf("got %q", one.Text)
	}
}

func TestAFullFieldKeepsWhatItHolds(t *testing.T) {
	a := area(t, "the end")
	full := 0
	a.Hold(10, func() { full++ })
	press(a, 3, fyne.KeyLeft)
	paste(a, "12345")
	a.TypedRune('6')
	press(a, 1, fyne.KeyReturn)
	if a.Text != "the 123end" || full != 3 {
		t.Errorf("%q, full %d times", a.Text, full)
	}
	a.TypedShortcut(&fyne.ShortcutSelectAll{})
	if paste(a, "\u200b"); a.Text != "the 123end" {
		t.Errorf("nothing was pasted, and %q is left", a.Text)
	}
	if paste(a, "0123456789"); a.Text != "0123456789" || full != 3 {
		t.Errorf("over what was selected: %q, full %d times", a.Text, full)
	}
}

func TestKeysTakeEmojiAndFlagsWhole(t *testing.T) {
	const family, flag, scotland, heart = "👩‍👩‍👧", "🇨🇱", "🏴\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f", "❤\ufe0f"
	for _, sign := range []string{family, flag, scotland, heart, "👋🏽", "1\ufe0f\u20e3"} {
		a := area(t, "a"+flag+sign)
		if press(a, 1, fyne.KeyBackspace); a.Text != "a"+flag {
			t.Errorf("Backspace behind %q leaves %q", sign, a.Text)
		}
		a = area(t, sign+flag)
		press(a, 1, fyne.KeyLeft)
		if press(a, 1, fyne.KeyDelete); a.Text != sign {
			t.Errorf("Delete before the flag leaves %q", a.Text)
		}
		a = area(t, flag+sign)
		press(a, 1, fyne.KeyLeft)
		if a.TypedRune('x'); a.Text != flag+"x"+sign {
			t.Errorf("Left went into %q: %q", sign, a.Text)
		}
		press(a, 1, fyne.KeyRight)
		if a.TypedRune('y'); a.Text != flag+"x"+sign+"y" {
			t.Errorf("Right went into %q: %q", sign, a.Text)
		}
	}
}

func TestAccentsAreTakenBackAlone(t *testing.T) {
	a := area(t, "cafe\u0301")
	if press(a, 1, fyne.KeyBackspace); a.Text != "cafe" {
		t.Errorf("got %q", a.Text)
	}
}

func TestAFieldSaysWhatItLeftOut(t *testing.T) {
	test.NewTempApp(t)
	f := NewAreaField("What we do", 2)
	test.NewTempWindow(t, f.Box).Resize(fyne.NewSize(400, 300))
	grown := 0
	f.Area.OnGrown = func() { grown++ }
	f.Area.OnChanged = func(string) { f.SetProblem("") }
	f.Hold(5, "The rest is left out.")
	paste(f.Area, "tea and cake")
	if f.Area.Text != "tea a" || f.problem.Words == "" || grown == 0 {
		t.Errorf("%q, said %q, %d times laid out", f.Area.Text, f.problem.Words, grown)
	}
	if press(f.Area, 1, fyne.KeyBackspace); f.problem.Words != "" {
		t.Errorf("said %q where there is room", f.problem.Words)
	}
}
