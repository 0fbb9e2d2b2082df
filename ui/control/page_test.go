package control

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/test"
	"fyne.io/fyne/v2/widget"

	"commonground/ui/layout"
	"commonground/ui/look"
)

// TestNewThingsComeIntoView: what was added a moment ago and never painted, of which the
// driver cannot tell where it is, is scrolled to like anything else.
func TestNewThingsComeIntoView(t *testing.T) {
	app := test.NewTempApp(t)
	app.Settings().SetTheme(look.NewTheme(look.Light, 1))
	rows := layout.Column(0)
	p := NewPage(layout.Pad(10, 10, 10, rows))
	w := test.NewTempWindow(t, p)
	w.Resize(fyne.NewSize(300, 200))
	var last fyne.CanvasObject
	for range 10 {
		last = canvas.NewRectangle(nil)
		last.(*canvas.Rectangle).SetMinSize(fyne.NewSize(50, 60))
		rows.Add(layout.Column(0, last))
	}
	p.Reflow()
	if y, ok := depthIn(p.scroll.Content, last); !ok || y != 10+9*60 {
		t.Errorf("lies at %v, %v", y, ok)
	}
	in := canvas.NewRectangle(nil)
	box := &whole{content: layout.Pad(5, 7, 5, in)}
	box.ExtendBaseWidget(box)
	rows.Add(box)
	p.Reflow()
	if y, ok := depthIn(p.scroll.Content, in); !ok || y != 10+10*60+7 {
		t.Errorf("what is in a widget lies at %v, %v", y, ok)
	}
	p.Reveal(last)
	if top := p.topOf(last); top < 0 || top+60 > p.scroll.Size().Height {
		t.Errorf("shown at %v of %v", top, p.scroll.Size().Height)
	}
}

// whole is a widget that is made of other things.
type whole struct {
	widget.BaseWidget
	content *fyne.Container
}

func (w *whole) Parts() []fyne.CanvasObject { return []fyne.CanvasObject{w.content} }

func (w *whole) CreateRenderer() fyne.WidgetRenderer { return widget.NewSimpleRenderer(w.content) }

// highPage is a page with a low thing above a high one and low ones below it, not yet of
// any size.
func highPage(t *testing.T) (p *Page, high, below *Button) {
	t.Helper()
	app := test.NewTempApp(t)
	app.Settings().SetTheme(look.NewTheme(look.Light, 1))
	high, below = NewButton("High", "", nil), NewButton("Below", "", nil)
	column := layout.Column(0, NewBox(false, nil), container.New(&tall{height: 300}, high), below)
	for range 10 {
		column.Add(NewBox(false, nil))
	}
	return NewPage(column), high, below
}

// tall makes what is in it that high.
type tall struct{ height float32 }

func (l *tall) MinSize([]fyne.CanvasObject) fyne.Size { return fyne.NewSize(100, l.height) }
func (l *tall) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	objects[0].Resize(size)
}

// TestAPageOpensAtItsBeginning: what it is opened with stays in view, but need not be seen
// whole, however often the keyboard comes to it anew.
func TestAPageOpensAtItsBeginning(t *testing.T) {
	p, high, below := highPage(t)
	p.Reveal(high) // before the window has a size
	w := test.NewTempWindow(t, p)
	w.SetPadded(false)
	w.Resize(fyne.NewSize(300, 200))
	p.Reveal(high) // the window got the keyboard
	if y := p.scroll.Offset.Y; y != 0 {
		t.Errorf("it opens scrolled by %v", y)
	}
	p.Reveal(below)
	if y := p.scroll.Offset.Y; y != 340+look.Target+look.Space-200 {
		t.Errorf("going on scrolls to %v", y)
	}
	p.Reveal(high)
	if y := p.scroll.Offset.Y; y != 40-look.Space {
		t.Errorf("coming back shows the high thing from %v, not from its top", y)
	}
	w.Resize(fyne.NewSize(300, 220))
	if y := p.scroll.Offset.Y; y != 40-look.Space {
		t.Errorf("a larger window scrolls to %v", y)
	}
	p.ToTop()
	p.Reveal(high)
	if y := p.scroll.Offset.Y; y != 0 {
		t.Errorf("opened anew it is scrolled by %v", y)
	}
}

// TestAPageThatWasScrolledStaysThere: a field that is clicked must not move away from under
// the pointer, though nothing on its page had the keyboard before.
func TestAPageThatWasScrolledStaysThere(t *testing.T) {
	p, _, below := highPage(t)
	w := test.NewTempWindow(t, p)
	w.SetPadded(false)
	w.Resize(fyne.NewSize(300, 200))
	test.Scroll(w.Canvas(), fyne.NewPos(100, 100), 0, -300)
	y := p.scroll.Offset.Y
	if p.Reveal(below); y == 0 || p.scroll.Offset.Y != y {
		t.Errorf("scrolled to %v, it went to %v", y, p.scroll.Offset.Y)
	}
}

// TestAPageOpensWithWhatIsFarBelow: what cannot be seen at the beginning is scrolled to.
func TestAPageOpensWithWhatIsFarBelow(t *testing.T) {
	p, _, below := highPage(t)
	p.Reveal(below)
	w := test.NewTempWindow(t, p)
	w.SetPadded(false)
	w.Resize(fyne.NewSize(300, 200))
	if top := p.topOf(below); top < 0 || top+look.Target > 200 {
		t.Errorf("it is shown at %v of 200", top)
	}
}

// writingPage is a page with a button before a field of one line and one of several lines,
// and a field that cannot be written in and a button behind them.
func writingPage(t *testing.T) (w fyne.Window, p *Page, first *Button, one *Entry, area *Area, last *Button) {
	t.Helper()
	app := test.NewTempApp(t)
	app.Settings().SetTheme(look.NewTheme(look.Light, 1))
	first, last, one, area = NewButton("First", "", nil), NewButton("Last", "", nil), NewEntry(), NewArea(2)
	locked := NewEntry()
	locked.Disable()
	p = NewPage(layout.Column(0, first, layout.Column(0, one), area, locked, last))
	w = test.NewTempWindow(t, p)
	w.Resize(fyne.NewSize(300, 300))
	w.Canvas().SetOnTypedRune(func(r rune) { p.WriteOn(w.Canvas().Focused(), r) })
	return w, p, first, one, area, last
}

// TestLettersOnAButtonAreWritten: in the next field, behind what it says, or in the last one;
// not in one that cannot be seen or changed.
func TestLettersOnAButtonAreWritten(t *testing.T) {
	w, p, first, one, area, last := writingPage(t)
	typed := func(on fyne.Focusable, words string) {
		w.Canvas().Focus(on)
		for _, r := range words {
			w.Canvas().Focused().TypedRune(r)
		}
	}
	typed(first, "tea at")
	typed(first, "four")
	if one.Text != "tea at four" {
		t.Errorf("the field of one line says %q", one.Text)
	}
	typed(last, "Bus 12")
	typed(last, "Bus 14")
	if area.Text != "Bus 12\nBus 14" {
		t.Errorf("the field of several lines says %q", area.Text)
	}
	p.WriteOn(NewButton("Elsewhere", "", nil), '!')
	if one.Text != "tea at four !" {
		t.Errorf("from beside the page the first field says %q", one.Text)
	}
	one.Hide()
	typed(first, "x")
	if one.Text != "tea at four !" || area.Text != "Bus 12\nBus 14\nx" {
		t.Errorf("beside a hidden field the texts are %q and %q", one.Text, area.Text)
	}
	area.Disable()
	if p.WriteOn(first, 'x') {
		t.Error("something was written where nothing can be")
	}
	one.Show()
	w.Canvas().Focus(first)
	NewDialog("Sure?", layout.Column(0), NewButton("Yes", "", nil)).Open(w.Canvas(), nil)
	if first.TypedRune('x'); one.Text != "tea at four !" {
		t.Errorf("below a dialog the field says %q", one.Text)
	}
}

// TestTextsToReadOutFillThePage: as large as lets all be seen, and smaller for more of it.
func TestTextsToReadOutFillThePage(t *testing.T) {
	app := test.NewTempApp(t)
	app.Settings().SetTheme(look.NewTheme(look.Light, 1))
	said := look.NewText(look.Body, "I count the stops.")
	p := NewPage(layout.Column(0, look.NewText(look.Strong, "On the bus"), said))
	p.Fitted = look.Fitted{said}
	w := test.NewTempWindow(t, p)
	w.SetPadded(false)
	w.Resize(fyne.NewSize(500, 300))
	if said.Large != look.HeroSize {
		t.Errorf("few words are shown in %v", said.Large)
	}
	said.Set(strings.Repeat("I count the stops. ", 30))
	if p.Reflow(); said.Large >= look.HeroSize || !p.fits() {
		t.Errorf("many words are shown in %v, all of them seen: %v", said.Large, p.fits())
	}
	was := said.Large
	if w.Resize(fyne.NewSize(900, 500)); said.Large <= was {
		t.Errorf("a larger window shows them in %v, as the small one in %v", said.Large, was)
	}
	said.Set(strings.Repeat("I count the stops. ", 300))
	if p.Reflow(); said.Large != look.BodySize {
		t.Errorf("what has no room is shown in %v", said.Large)
	}
}

// TestAPageIsKept: laid out anew for what takes other room, and left alone otherwise, since
// that paints all of it.
func TestAPageIsKept(t *testing.T) {
	app := test.NewTempApp(t)
	app.Settings().SetTheme(look.NewTheme(look.Light, 1))
	above, below := look.NewText(look.Body, "one line"), NewButton("Below", "", nil)
	hint := look.NewText(look.Body, "hint")
	p := NewPage(layout.Column(0, above, layout.Wrap(0, NewButton("Go", "", nil), hint), below))
	w := test.NewTempWindow(t, p)
	w.Resize(fyne.NewSize(400, 300))
	p.Keep()
	laid := 0
	flow := p.scroll.Content.(*fyne.Container)
	flow.Layout = &counted{flow.Layout.(*pageLayout), &laid}
	if p.Keep(); laid != 0 {
		t.Error("it is laid out though nothing changed")
	}
	y := below.Position().Y
	above.Set("one\ntwo\nthree")
	if p.Keep(); laid == 0 || below.Position().Y <= y {
		t.Error("what grew covers what is below")
	}
	laid = 0
	hint.Set("a longer hint")
	if p.Keep(); laid == 0 {
		t.Error("what got wider keeps its room")
	}
	laid = 0
	below.Hide()
	if p.Keep(); laid == 0 {
		t.Error("what is hidden keeps its room")
	}
}

// counted is a layout that counts how often it lays out.
type counted struct {
	*pageLayout
	laid *int
}

func (l *counted) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	*l.laid++
	l.pageLayout.Layout(objects, size)
}

// TestWhereSomebodyWritesStaysInSight: a field that grows over the page's lower edge, or was pasted
// full, shows the line with the caret, and at its end what is said about it.
func TestWhereSomebodyWritesStaysInSight(t *testing.T) {
	for _, text := range []float64{1, 2} {
		open(t, text)
		f := NewAreaField("Our thoughts", 2)
		var page *Page
		f.Area.OnGrown = func() { page.Reflow() }
		f.Hold(4000, "There is room for 4,000 characters.")
		f.Area.OnCame = func() { page.Reveal(f.Box) }
		page = NewPage(layout.Column(8, look.NewText(look.Body, "Could one person have all the qualities you found?"), f.Box, look.NewText(look.Body, "What we decide")))
		w := test.NewWindow(page)
		w.Resize(fyne.NewSize(500, 300))
		w.Canvas().Focus(f.Area)
		seen := func(when string) {
			t.Helper()
			at := fyne.CurrentApp().Driver().AbsolutePositionForObject(f.Area).Y + f.Area.CursorPosition().Y
			if at < 0 || at+20*float32(text) > 300 {
				t.Errorf("at %v, %s, the caret is at %v of 300", text, when, at)
			}
		}
		for _, r := range strings.Repeat("many words ", 80) {
			f.Area.TypedRune(r)
		}
		seen("written")
		fyne.CurrentApp().Clipboard().SetContent(strings.Repeat("very long ", 500))
		f.Area.TypedShortcut(&fyne.ShortcutPaste{Clipboard: fyne.CurrentApp().Clipboard()})
		seen("pasted")
		if at := page.topOf(f.Area) + f.Area.high + 4; !f.problem.Visible() || at+f.problem.Size().Height > 301 {
			t.Errorf("at %v what was left out is said at %v of 300", text, at)
		}
		for range 200 {
			f.Area.TypedKey(&fyne.KeyEvent{Name: fyne.KeyUp})
		}
		seen("at its beginning")
		w.Close()
	}
}
