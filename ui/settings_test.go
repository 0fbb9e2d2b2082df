package ui

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"commonground/ui/control"
	"commonground/ui/look"
	"commonground/ui/remember"
)

func TestSettingsShowAtOnceAndStay(t *testing.T) {
	b := newBench(t)
	b.in("Tuesday Circle")
	b.do("settings")
	b.press("Dark")
	if look.Current().Paper == look.NewTheme(look.Light, 1).Tokens().Paper {
		t.Error("it is not dark")
	}
	b.press("150 %")
	if look.TextScale() != 1.5 {
		t.Errorf("the text is %v", look.TextScale())
	}
	b.press("Done")
	b.wantOn("overview")
	b.end()
	again := startBench(t, b.fyne, b.folder, "")
	if again.prefs.Scheme != look.Dark || again.prefs.Text != 1.5 || look.TextScale() != 1.5 {
		t.Errorf("it starts in %s at %v", again.prefs.Scheme, again.prefs.Text)
	}
}

func TestTextStepsByKeys(t *testing.T) {
	b := newBench(t)
	b.in("Tuesday Circle")
	for range 4 {
		b.do("text-larger")
	}
	if look.TextScale() != 2 {
		t.Errorf("the text is %v", look.TextScale())
	}
	b.do("text-smaller")
	if look.TextScale() != 1.75 {
		t.Errorf("the text is %v", look.TextScale())
	}
}

func TestTheLookFollowsTheComputer(t *testing.T) {
	b := newBench(t)
	b.in("Tuesday Circle")
	b.setDark(true)
	b.settle()
	if look.Current().Paper == look.NewTheme(look.Light, 1).Tokens().Paper {
		t.Error("it is not dark")
	}
	b.prefs.Change(func(r *remember.Kept) { r.Scheme = look.Light })
	b.changeLook()
	b.setDark(false)
	b.setDark(true)
	if look.Current().Paper != look.NewTheme(look.Light, 1).Tokens().Paper {
		t.Error("the computer overrules what was chosen")
	}
}

// At every size of text and window nothing is cut: what is not in a part that scrolls
// lies within the window, and no text is wider or higher than its place.
func TestNothingIsCut(t *testing.T) {
	for _, size := range []fyne.Size{{Width: 1280, Height: 800}, {Width: 1024, Height: 570}, {Width: 1280, Height: 690}} {
		for _, text := range []float64{1, 1.5, 2} {
			f := test.NewApp()
			b := startBench(t, f, t.TempDir(), "")
			b.prefs.Change(func(r *remember.Kept) { r.Text = text })
			b.applyLook()
			b.win.Resize(size)
			b.everyScreen(func(screen string) { b.wantWithin(screen, size, text) })
			b.end()
			b.open = nil
			f.Quit()
		}
	}
}

func (b *bench) wantWithin(screen string, size fyne.Size, text float64) {
	b.t.Helper()
	b.win.Resize(size)
	if got := b.root.Size(); got.Width > size.Width || got.Height > size.Height {
		b.t.Errorf("%s at %v in %v: the window grew to %v", screen, text, size, got)
	}
	outside(b.root, fyne.Position{}, size, false, func(o fyne.CanvasObject, at fyne.Position) {
		b.t.Errorf("%s at %v in %v: %T (%v) is at %v, %v large", screen, text, size, o, said(o), at, o.Size())
	})
}

func said(o fyne.CanvasObject) string {
	switch o := o.(type) {
	case *control.Button:
		return o.Text + o.Icon
	case *look.Text:
		return o.Words
	}
	return ""
}

// outside walks as tree does and finds buttons and texts that stick out of the window,
// or, in what scrolls, out of its width.
func outside(o fyne.CanvasObject, at fyne.Position, size fyne.Size, scrolls bool, each func(fyne.CanvasObject, fyne.Position)) {
	if !o.Visible() {
		return
	}
	at = at.Add(o.Position())
	switch o.(type) {
	case *control.Page:
		scrolls = true
	case *control.Button, *look.Text, *control.Card, *control.NavItem, *control.Entry, *control.Chip:
		end := at.Add(o.Size())
		if at.X < -0.5 || end.X > size.Width+0.5 || !scrolls && (at.Y < -0.5 || end.Y > size.Height+0.5) {
			each(o, at)
		}
		if least := o.MinSize(); o.Size().Height > 0 && o.Size().Height < least.Height-1 {
			each(o, at)
		}
	}
	switch o := o.(type) {
	case *fyne.Container:
		for _, child := range o.Objects {
			outside(child, at, size, scrolls, each)
		}
	case fyne.Widget:
		for _, child := range test.WidgetRenderer(o).Objects() {
			outside(child, at, size, scrolls, each)
		}
	}
}
