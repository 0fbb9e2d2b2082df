package ui

import (
	"bytes"
	"encoding/json"
	"math"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"commonground/ui/control"
	"commonground/ui/sheet"
	"commonground/ui/surface"
)

// pagesOfTheExample opens every sheet of the example group that is a page to write on.
func pagesOfTheExample(t *testing.T, each func(b *bench, s *sheet.Sheet, page *control.Page)) {
	t.Helper()
	b := newBench(t)
	b.press("Open the example group")
	b.settle()
	n := 0
	for _, s := range b.open.doc.Group().Sheets {
		b.OpenSheet(s.ID)
		b.settle()
		on, ok := b.screen.(*sheet.Sheet).Surface.(surface.Paged)
		if ok && on.Page() != nil {
			n++
			each(b, b.screen.(*sheet.Sheet), on.Page())
		}
	}
	if n < 4 {
		t.Fatalf("only %d sheets are pages", n)
	}
}

// onPage are the things of a kind on what a sheet shows, from top to bottom.
func onPage[T fyne.CanvasObject](page *control.Page) (out []T) {
	tree(page, fyne.Position{}, func(o fyne.CanvasObject, _ fyne.Position) {
		if o, ok := o.(T); ok {
			out = append(out, o)
		}
	})
	return out
}

// pressNothing is a press on an empty place of a window, as the system tells it.
func (b *bench) pressNothing() {
	b.win.Canvas().Unfocus()
	b.settle()
}

// typeOn types as the system does it: what has no keyboard is asked for at every key.
func (b *bench) typeOn(text string) {
	c := b.win.Canvas()
	for _, r := range text {
		if c.Focused() == nil {
			b.keyDown(&fyne.KeyEvent{Name: fyne.KeyName(strings.ToUpper(string(r)))})
		}
		if f := c.Focused(); f != nil {
			f.TypedKey(&fyne.KeyEvent{Name: fyne.KeyName(strings.ToUpper(string(r)))})
			f.TypedRune(r)
		} else {
			b.typedRune(r)
		}
		b.settle()
	}
}

// TestAPressOnNothingLeavesTheKeyboard with the field that somebody wrote in, at the place in its text.
func TestAPressOnNothingLeavesTheKeyboard(t *testing.T) {
	pagesOfTheExample(t, func(b *bench, s *sheet.Sheet, page *control.Page) {
		for i, field := range onPage[*control.Area](page) {
			if field.Disabled() || i == 0 {
				continue
			}
			b.win.Canvas().Focus(field)
			control.ToEnd(&field.Entry.Entry)
			b.typeOn("so")
			at := field.CursorTextOffset()
			b.pressNothing()
			b.typeOn("on")
			if b.win.Canvas().Focused() != fyne.Focusable(field) || field.CursorTextOffset() != at+2 {
				t.Fatalf("%s, field %d: %T has the keyboard, it says %q", s.Activity.ID, i, b.win.Canvas().Focused(), field.Text)
			}
		}
	})
}

// TestNothingIsWrittenInTextThatNobodyChose: on a page that was opened, where nobody came to a field,
// what is typed after a press on nothing goes into no words that are there, and is not lost.
func TestNothingIsWrittenInTextThatNobodyChose(t *testing.T) {
	written := 0
	pagesOfTheExample(t, func(b *bench, s *sheet.Sheet, page *control.Page) {
		for word, way := range map[string]func(){"zz": b.pressNothing, "qq": func() { b.screen.(*sheet.Sheet).Told("It is over.") }} {
			var before []string
			for _, f := range onPage[*control.Area](page) {
				if f.Disabled() {
					return
				}
				before = append(before, f.Text)
			}
			way()
			if f, ok := b.win.Canvas().Focused().(*control.Area); ok && f.Text != "" {
				f.TypedKey(&fyne.KeyEvent{Name: fyne.KeyReturn})
			}
			b.typeOn(word)
			kept, err := json.Marshal(b.open.doc.Group().Sheet(s.ID))
			if err != nil {
				t.Fatal(err)
			}
			for _, text := range before {
				whole, _ := json.Marshal(text)
				longer, _ := json.Marshal(text + "\n" + word)
				if text != "" && !bytes.Contains(kept, whole) && !bytes.Contains(kept, longer) {
					t.Errorf("%s: %q is not there any more", s.Activity.ID, text)
				}
			}
			if len(before) > 0 && !bytes.Contains(kept, []byte(word)) {
				t.Errorf("%s: what was typed is lost", s.Activity.ID)
			}
			if written++; len(before) == 0 {
				written--
			}
			b.OpenSheet(s.ID) // nobody wrote there
			b.settle()
			page = b.screen.(*sheet.Sheet).Surface.(surface.Paged).Page()
		}
	})
	if written < 6 {
		t.Errorf("only %d times anything was written", written)
	}
}

// TestADialogGivesTheKeyboardBack to the button that opened it, wherever that is on a page, which
// stays where it was.
func TestADialogGivesTheKeyboardBack(t *testing.T) {
	opened := 0
	pagesOfTheExample(t, func(b *bench, s *sheet.Sheet, page *control.Page) {
		c := b.win.Canvas()
		top := func(o fyne.CanvasObject) float32 { return fyne.CurrentApp().Driver().AbsolutePositionForObject(o).Y }
		for _, button := range onPage[*control.Button](page) {
			if button.Disabled() || !control.Seen(button) || !button.Visible() {
				continue
			}
			page.Reveal(button)
			c.Unfocus()
			b.settle()
			at, was := top(button), len(c.Overlays().List())
			button.Tapped(nil)
			b.settle()
			d := control.TopDialog(c)
			if d == nil || was > 0 {
				for c.Overlays().Top() != nil {
					c.Overlays().Remove(c.Overlays().Top())
				}
				continue
			}
			opened++
			d.UsesKey(fyne.KeyEscape)
			b.settle()
			if c.Overlays().Top() != nil {
				t.Fatalf("%s, %q: the dialog does not close", s.Activity.ID, button.Text)
			}
			if has := c.Focused(); has != fyne.Focusable(button) && any(has) != any(s.Surface) || math.Abs(float64(top(button)-at)) > 1 {
				t.Errorf("%s, %q: %T has the keyboard, it lies at %v, not %v", s.Activity.ID, button.Text, c.Focused(), top(button), at)
			}
		}
	})
	t.Log(opened, "dialogs")
	if opened < 3 {
		t.Errorf("only %d dialogs opened", opened)
	}
}
