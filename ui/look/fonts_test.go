package look

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/test"
)

func TestOwnFontIsUsedAloneWhereItHasAll(t *testing.T) {
	openScreen(t, 1)
	for words, want := range map[string]bool{
		"Who is our group for?": true, "Café – “tea”…": true, "": true,
		"مرحبا": true, "हिन्दी में 12": true, "你好，Ana": true, "Καλημέρα": true,
		"Tea 🍵": false, "你好 हिन्दी": false,
	} {
		for _, bold := range []bool{false, true} {
			if got := fontFor(words, bold) != nil; got != want {
				t.Errorf("%q, bold %v: alone %v, want %v", words, bold, got, want)
			}
		}
	}
}

func TestTextNamesTheFontOfItsWeight(t *testing.T) {
	openScreen(t, 1)
	theme := fyne.CurrentApp().Settings().Theme()
	for role, style := range map[Role]fyne.TextStyle{Body: {}, Heading: {Bold: true}} {
		x := NewText(role, "Our group")
		x.Resize(fyne.NewSize(400, 40))
		line := test.WidgetRenderer(x).Objects()[0].(*canvas.Text)
		if line.FontSource != theme.Font(style) {
			t.Errorf("role %d is written in %v", role, line.FontSource)
		}
		x.Set("Tea 🍵")
		if line = test.WidgetRenderer(x).Objects()[0].(*canvas.Text); line.FontSource != nil {
			t.Errorf("role %d writes a picture in %v", role, line.FontSource)
		}
	}
}

func TestMeasureIsTheSizeOnScreen(t *testing.T) {
	openScreen(t, 1)
	for _, words := range []string{"Our group", "Tea 🍵"} {
		for _, bold := range []bool{false, true} {
			want := fyne.MeasureText(words, BodySize, fyne.TextStyle{Bold: bold})
			if got := Measure(words, BodySize, bold); got != want {
				t.Errorf("%q, bold %v: %v, want %v", words, bold, got, want)
			}
		}
	}
}

// TestTheFontHasEveryRuneOfAScript: whatever fonts the computer has, nothing is a box.
func TestTheFontHasEveryRuneOfAScript(t *testing.T) {
	openScreen(t, 1)
	for words, want := range map[string]string{
		"हिन्दी": "Noto Sans", "你好": "Noto Sans SC", "עברית": "Noto Sans Hebrew", "مرحبا": "Noto Sans Arabic",
	} {
		if got := fontFor(words, false); got == nil || got.Name() != want {
			t.Errorf("%q is written in %v, want %s", words, got, want)
		}
	}
}

// openScreen has an app with the theme, for the time of a test.
func openScreen(t *testing.T, text float64) {
	t.Helper()
	a := test.NewApp()
	t.Cleanup(a.Quit)
	a.Settings().SetTheme(NewTheme(Light, text))
}
