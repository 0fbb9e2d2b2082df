package ui

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"

	"commonground/ui/control"
	"commonground/ui/screen"
)

// closer counts how often the window was closed.
func closer(b *bench) *int {
	n := new(int)
	b.win.SetOnClosed(func() { *n++ })
	return n
}

// TestQuitWorksOverADialog: with a dialog open that holds nothing to lose, or a menu, Quit
// closes the app, and other commands wait.
func TestQuitWorksOverADialog(t *testing.T) {
	for name, open := range map[string]func(b *bench){
		"settings":           func(b *bench) { b.do("settings") },
		"a name not touched": func(b *bench) { screen.AskName(b, "Name", "Keep", "As it was", func(string) {}) },
		"a folder that is sought": func(b *bench) {
			b.AskFolder("", func(string) {})
			b.settle()
			b.fields()[0].SetText("minutes")
		},
		"a menu": func(b *bench) {
			widget.ShowPopUpMenuAtPosition(fyne.NewMenu("", fyne.NewMenuItem("One", nil)), b.win.Canvas(), fyne.Position{})
		},
	} {
		b := newBench(t)
		b.in("Tuesday Circle")
		closed := closer(b)
		open(b)
		b.do("go-activities")
		b.wantOn("overview")
		b.do("quit")
		b.settle()
		if *closed != 1 {
			t.Errorf("%s: closed %d times", name, *closed)
		}
	}
}

// TestQuitAsksForWordsInADialog: what was written in a dialog and kept nowhere is not lost
// without a question.
func TestQuitAsksForWordsInADialog(t *testing.T) {
	b := newBench(t)
	b.in("Tuesday Circle")
	closed := closer(b)
	screen.AskName(b, "Another name", "Keep", "As it was", func(string) {})
	b.fields()[0].SetText("As it will be")
	b.do("quit")
	b.wantSaid("Another name")
	b.do("quit") // pressed again, it asks no second time
	if n := len(b.overlays()); n != 2 || *closed != 0 {
		t.Fatalf("%d dialogs, closed %d times", n, *closed)
	}
	b.press(b.words.Text("error.unkept.stay"))
	if d := control.TopDialog(b.win.Canvas()); d == nil || d.TitleWords() != "Another name" || b.fields()[0].Text != "As it will be" {
		t.Fatal("what was written is gone")
	}
	b.Close() // as the window's own button does
	b.press(b.words.Text("error.unkept.leave"))
	b.settle()
	if *closed != 1 {
		t.Errorf("closed %d times", *closed)
	}
}

// TestTheWindowsSizeIsRemembered, but not that of the screen which the room view fills.
func TestTheWindowsSizeIsRemembered(t *testing.T) {
	b := newBench(t)
	b.in("Tuesday Circle")
	b.OpenActivity("membership")
	b.win.Resize(fyne.NewSize(1010, 707))
	b.settle()
	size := b.win.Canvas().Size()
	b.closeNow()
	b.settle()
	if b.prefs.Width != size.Width || b.prefs.Height != size.Height {
		t.Errorf("of %v it remembers %v x %v", size, b.prefs.Width, b.prefs.Height)
	}

	b = newBench(t)
	b.in("Tuesday Circle")
	b.OpenActivity("membership")
	b.settle()
	before := b.prefs.Width
	b.do("room")
	b.win.Resize(fyne.NewSize(1920, 1080))
	b.settle()
	b.closeNow()
	b.settle()
	if b.prefs.Width != before {
		t.Errorf("the window will open %v wide, as the room view was", b.prefs.Width)
	}
}
