package control

import (
	"image/color"
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/test"
	"fyne.io/fyne/v2/theme"

	"commonground/ui/layout"
	"commonground/ui/look"
)

// open starts a test app with that look.
func open(t *testing.T, text float64) {
	t.Helper()
	a := test.NewApp()
	t.Cleanup(a.Quit)
	a.Settings().SetTheme(look.NewTheme(look.Light, text))
}

func TestButtonsAreLargeEnough(t *testing.T) {
	for _, scale := range []float64{1, 1.5, 2} {
		open(t, scale)
		for _, b := range []*Button{NewButton("Go", "", nil), NewPrimary("Go", "", nil), NewPlain("", "undo", nil)} {
			if got := b.MinSize(); got.Height < look.Target || got.Width < look.Target {
				t.Errorf("at %v: %v", scale, got)
			}
		}
	}
}

func TestButtonIsPressedByMouseAndKeys(t *testing.T) {
	open(t, 1)
	n := 0
	b := NewButton("Go", "", func() { n++ })
	test.Tap(b)
	for _, key := range []fyne.KeyName{fyne.KeyReturn, fyne.KeyEnter, fyne.KeyA} {
		b.TypedKey(&fyne.KeyEvent{Name: key})
	}
	strike(b, ' ')
	strike(b, 'a')
	if n != 4 {
		t.Errorf("pressed %d times, want 4", n)
	}
	b.SetEnabled(false)
	test.Tap(b)
	if n != 4 {
		t.Error("a button that is off was pressed")
	}
}

// strike presses a key that writes a letter, as the window tells of it: the key goes to
// what has the keyboard then, the letter to what has it after that.
func strike(o fyne.Focusable, letter rune) {
	c := fyne.CurrentApp().Driver().CanvasForObject(o.(fyne.CanvasObject))
	name := fyne.KeyName(strings.ToUpper(string(letter)))
	if letter == ' ' {
		name = fyne.KeySpace
	}
	o.TypedKey(&fyne.KeyEvent{Name: name})
	if c != nil && c.Focused() != nil {
		o = c.Focused()
	}
	o.TypedRune(letter)
}

// TestSpaceIsNotWrittenIntoAField: a button that is pressed with Space may give the keyboard
// to a field, which must not begin with that space.
func TestSpaceIsNotWrittenIntoAField(t *testing.T) {
	open(t, 1)
	e := NewEntry()
	e.SetText("Hall")
	b := NewButton("Rename", "", nil)
	w := test.NewTempWindow(t, layout.Column(look.Gap, b, e))
	b.OnTapped = func() {
		w.Canvas().Focus(e)
		e.TypedShortcut(&fyne.ShortcutSelectAll{})
	}
	w.Canvas().Focus(b)
	strike(b, ' ')
	if w.Canvas().Focused() != e || e.Text != "Hall" {
		t.Errorf("the field says %q", e.Text)
	}
	w.Canvas().Focus(nil)
	b.OnTapped() // as from a menu, which takes the key and leaves the letter
	e.TypedRune(' ')
	if e.Text != "Hall" {
		t.Errorf("after a menu the field says %q", e.Text)
	}
	for _, letter := range " a b" {
		strike(e, letter)
	}
	if e.Text != " a b" {
		t.Errorf("spaces that are meant are lost: %q", e.Text)
	}
}

func TestTheFocusIsSeen(t *testing.T) {
	open(t, 1)
	b := NewButton("Go", "", nil)
	c := NewCard(look.NewText(look.Body, "A"), nil)
	n := NewNavItem("Home", "", nil)
	w := test.NewWindow(layout.Column(look.Gap, b, c, n))
	defer w.Close()
	for _, o := range []fyne.Focusable{b, c, n} {
		ring := test.WidgetRenderer(o.(fyne.Widget)).Objects()[0]
		w.Canvas().Focus(nil)
		if ring.Visible() {
			t.Errorf("%T shows a ring without the focus", o)
		}
		w.Canvas().Focus(o)
		if !ring.Visible() {
			t.Errorf("%T shows no ring", o)
		}
	}
}

func TestMenuOpensByMouseAndKey(t *testing.T) {
	open(t, 1)
	n := 0
	c := NewCard(look.NewText(look.Body, "A"), nil)
	c.OnMenu = func(fyne.Position) { n++ }
	w := test.NewWindow(c)
	defer w.Close()
	test.TapSecondary(c)
	c.TypedKey(&fyne.KeyEvent{Name: desktop.KeyMenu})
	if n != 2 {
		t.Errorf("the menu opened %d times", n)
	}
}

func TestTextGrowsWithTheTextSize(t *testing.T) {
	open(t, 1)
	small := look.NewText(look.Body, "A few words").HeightFor(400)
	open(t, 2)
	if large := look.NewText(look.Body, "A few words").HeightFor(400); large < 1.9*small {
		t.Errorf("%v then %v", small, large)
	}
}

func TestOneLineIsCutWithDots(t *testing.T) {
	open(t, 1)
	lines := look.OneLine(look.Body, "A title that is a good deal longer than the room it has").LinesAt(100)
	if len(lines) != 1 || !strings.HasSuffix(lines[0], "…") {
		t.Errorf("%q", lines)
	}
}

// A layout never puts an object beyond its width, whatever the width.
func TestLayoutsStayWithinTheirWidth(t *testing.T) {
	open(t, 2)
	words := func() fyne.CanvasObject { return look.NewText(look.Body, "Some words that need a line or two") }
	boxes := map[string]*fyne.Container{
		"column": layout.Column(look.Gap, words(), words()),
		"wrap":   layout.Wrap(look.Gap, words(), NewButton("Print", "", nil), layout.Push(), NewButton("Undo", "", nil)),
		"row":    layout.Row(look.Gap, 0, words(), NewButton("Print", "", nil)),
		"grid":   layout.Grid(300, look.Gap, 0, words(), words(), words()),
	}
	for name, box := range boxes {
		for width := float32(240); width < 1400; width += 37 {
			height := layout.HeightFor(box, width)
			box.Resize(fyne.NewSize(width, height))
			for _, o := range box.Objects {
				if right := o.Position().X + o.Size().Width; right > width+1 {
					t.Errorf("%s at %v: %T ends at %v", name, width, o, right)
				}
				if below := o.Position().Y + o.Size().Height; below > height+1 {
					t.Errorf("%s at %v: %T ends %v below %v", name, width, o, below, height)
				}
			}
		}
	}
}

func TestPushSetsTheRestAtTheRight(t *testing.T) {
	open(t, 1)
	last := NewButton("Undo", "", nil)
	box := layout.Wrap(look.Gap, NewButton("Print", "", nil), layout.Push(), last)
	box.Resize(fyne.NewSize(500, 40))
	if got := last.Position().X + last.Size().Width; got < 495 {
		t.Errorf("ends at %v of 500", got)
	}
	box.Resize(fyne.NewSize(110, 80)) // too narrow for both
	if got := last.Position(); got.X+last.Size().Width < 105 || got.Y == 0 {
		t.Errorf("in the next line it lies at %v, %v wide, of 110", got, last.Size().Width)
	}
}

// TestColumnsFillUp: what comes next stands where there is most room.
func TestColumnsFillUp(t *testing.T) {
	open(t, 1)
	high := func(lines int) fyne.CanvasObject {
		return look.NewText(look.Body, strings.Repeat("line\n", lines)+"line")
	}
	parts := []fyne.CanvasObject{high(1), high(9), high(2), high(1)}
	box := layout.Columns(100, 10, parts...)
	need := layout.HeightFor(box, 210)
	box.Resize(fyne.NewSize(210, need))
	for i, want := range []float32{0, 110, 0, 0} {
		if got := parts[i].Position().X; got != want {
			t.Errorf("part %d stands at %v, want %v", i, got, want)
		}
	}
	if tallest := layout.HeightFor(parts[1], 100); need != tallest {
		t.Errorf("%v high, want %v, as the highest column", need, tallest)
	}
	if got, above := parts[3].Position().Y, parts[2]; got != above.Position().Y+above.Size().Height+10 {
		t.Errorf("the last part lies at %v", got)
	}
}

func TestPageScrollsWhatIsHigherThanItself(t *testing.T) {
	open(t, 2)
	page := NewPage(layout.Column(look.Gap, look.NewText(look.Body, strings.Repeat("many words ", 200))))
	w := test.NewWindow(NewRoot(page))
	defer w.Close()
	w.Resize(fyne.NewSize(500, 400))
	if got := page.scroll.Content.Size().Height; got < 800 {
		t.Errorf("the content is %v high", got)
	}
	if got := page.Size(); got.Height > 400 {
		t.Errorf("the page grew to %v", got)
	}
}

func TestChipIsTakenOrDragged(t *testing.T) {
	open(t, 1)
	taken, dropped := 0, fyne.Position{}
	c := NewChip("Carers", func() { taken++ })
	c.OnDropped = func(at fyne.Position) { dropped = at }
	root := NewRoot(layout.Wrap(look.Gap, c))
	w := test.NewWindow(root)
	defer w.Close()
	w.Resize(fyne.NewSize(600, 400))
	test.Tap(c)
	drag := &fyne.DragEvent{PointEvent: fyne.PointEvent{AbsolutePosition: fyne.NewPos(300, 200)}}
	c.Dragged(drag)
	if len(root.drag.Objects) != 1 {
		t.Error("nothing is shown while the chip is dragged")
	}
	c.DragEnd()
	if taken != 1 || dropped != fyne.NewPos(300, 200) {
		t.Errorf("taken %d times, dropped at %v", taken, dropped)
	}
	c.Dragged(drag)
	over := drag.AbsolutePosition
	c.OnDragged = func(at fyne.Position) { over = at }
	root.Drop()
	dropped = fyne.Position{}
	c.Dragged(drag)
	if len(root.drag.Objects) != 0 || over.X >= 0 {
		t.Error("a drag that was called off goes on")
	}
	c.DragEnd()
	if !dropped.IsZero() {
		t.Error("a drag that was called off still dropped the chip")
	}
}

func TestTipShowsInTheWindow(t *testing.T) {
	open(t, 1)
	b := NewButton("", "undo", nil)
	b.Hint = "Undo: move notes"
	root := NewRoot(layout.Wrap(look.Gap, b))
	w := test.NewWindow(root)
	defer w.Close()
	w.Resize(fyne.NewSize(600, 400))
	root.asked = b
	root.show(b, b.Hint)
	if !root.tip.Visible() || root.tip.words.Words != b.Hint {
		t.Error("the hint does not show")
	}
	if right := root.tip.Position().X + root.tip.Size().Width; right > 600 {
		t.Errorf("the hint reaches %v of 600", right)
	}
	b.MouseOut()
	if root.tip.Visible() {
		t.Error("the hint stays")
	}
}

// TestTipGoesWithWhatItIsAbout: a hint goes when the page is scrolled or another screen
// comes.
func TestTipGoesWithWhatItIsAbout(t *testing.T) {
	open(t, 1)
	b := NewButton("", "undo", nil)
	b.Hint = "Undo: move notes"
	page := NewPage(layout.Column(0, b, look.NewText(look.Body, strings.Repeat("many words ", 2000))))
	root := NewRoot(page)
	w := test.NewWindow(root)
	defer w.Close()
	w.Resize(fyne.NewSize(600, 400))
	for name, happen := range map[string]func(){
		"scrolled": func() { test.Scroll(w.Canvas(), fyne.NewPos(100, 200), 0, -30) },
		"replaced": func() { HideHint(w.Canvas()) },
	} {
		root.asked = b
		root.show(b, b.Hint)
		if happen(); root.tip.Visible() {
			t.Errorf("%s: the hint stays", name)
		}
	}
}

// TestTipShowsOverDialogs, for what is in them; one for what a dialog covers goes when it opens.
func TestTipShowsOverDialogs(t *testing.T) {
	open(t, 1)
	behind, within := NewButton("", "undo", nil), NewButton("", "check", nil)
	root := NewRoot(layout.Wrap(look.Gap, behind))
	w := test.NewWindow(root)
	defer w.Close()
	w.Resize(fyne.NewSize(600, 400))
	root.asked = behind
	d := NewDialog("Take some", layout.Wrap(look.Gap, within))
	d.Open(w.Canvas(), nil)
	if root.show(behind, "Undo"); root.tip.Visible() {
		t.Error("a dialog leaves the hint for what it covers")
	}
	root.asked = within
	root.show(within, "Take this")
	under := fyne.CurrentApp().Driver().AbsolutePositionForObject(within).Y + within.Size().Height
	if at := fyne.CurrentApp().Driver().AbsolutePositionForObject(root.tip); !root.tip.Visible() || at.Y < under || !slices.Contains(d.tips.Objects, fyne.CanvasObject(root.tip)) {
		t.Errorf("the hint (visible: %v) is at %v, the button ends at %v", root.tip.Visible(), at, under)
	}
	d.Close()
	root.asked = behind
	if root.show(behind, "Undo"); !root.tip.Visible() || len(root.tips.Objects) != 1 {
		t.Error("the screen has no hint any more")
	}
}

// TestNoHintWhenTheWindowComes: what has the keyboard hears of it again when the window
// gets it, and then there is no hint that nobody asked for.
func TestNoHintWhenTheWindowComes(t *testing.T) {
	open(t, 1)
	b := NewButton("", "undo", nil)
	b.Hint = "Undo: move notes"
	root := NewRoot(layout.Wrap(look.Gap, b))
	w := test.NewWindow(root)
	defer w.Close()
	w.Canvas().Focus(b)
	if root.asked == nil {
		t.Error("the keyboard asks for no hint")
	}
	HideHint(w.Canvas()) // as after a screen opens
	b.FocusGained()
	if root.asked != nil {
		t.Error("the window asks for a hint")
	}
}

func TestDialogIsCancelledByEscape(t *testing.T) {
	open(t, 1)
	w := test.NewWindow(NewRoot(look.NewText(look.Body, "below")))
	defer w.Close()
	w.Resize(fyne.NewSize(600, 400))
	f, cancelled := NewField("Name"), false
	d := NewDialog("New group", layout.Column(look.Gap, f.Box), NewButton("Cancel", "", nil))
	d.OnCancel = func() { cancelled = true }
	d.Open(w.Canvas(), f.Entry)
	if TopDialog(w.Canvas()) != d || w.Canvas().Focused() != fyne.Focusable(f.Entry) {
		t.Fatal("the dialog did not open on its first field")
	}
	f.Entry.TypedKey(&fyne.KeyEvent{Name: fyne.KeyEscape})
	if TopDialog(w.Canvas()) != nil || !cancelled {
		t.Error("Escape did not close it")
	}
}

func TestDialogFitsASmallWindow(t *testing.T) {
	open(t, 2)
	w := test.NewWindow(NewRoot(look.NewText(look.Body, "below")))
	defer w.Close()
	w.Resize(fyne.NewSize(500, 360))
	d := NewDialog("A question", look.NewText(look.Body, strings.Repeat("many words ", 60)), NewButton("Keep", "", nil), NewPrimary("Throw away", "", nil))
	d.Open(w.Canvas(), nil)
	for _, o := range test.WidgetRenderer(d).Objects() {
		if b := o.Position().Y + o.Size().Height; b > 360 || o.Position().Y < 0 {
			t.Errorf("%T lies outside the window: %v to %v", o, o.Position().Y, b)
		}
	}
}

func TestEntriesLeaveTheWindowItsKeys(t *testing.T) {
	open(t, 1)
	e := NewEntry()
	w := test.NewWindow(NewRoot(layout.Column(look.Gap, e)))
	defer w.Close()
	var got []fyne.KeyName
	w.Canvas().SetOnTypedKey(func(k *fyne.KeyEvent) { got = append(got, k.Name) })
	for _, k := range []fyne.KeyName{fyne.KeyF1, fyne.KeyF6, fyne.KeyLeft, fyne.KeyEscape} {
		e.TypedKey(&fyne.KeyEvent{Name: k})
	}
	if len(got) != 3 {
		t.Errorf("the window was given %v", got)
	}
	if e.MinSize().Height < look.Target {
		t.Errorf("a field is %v high", e.MinSize().Height)
	}
}

func TestBarGoesOnBelowWhereThereIsNoRoom(t *testing.T) {
	open(t, 1)
	right := layout.Wrap(look.Gap, NewButton("Print", "", nil), NewButton("List", "", nil))
	bar := layout.Bar(look.OneLine(look.Title, "A title of several words that is long"), right)
	if wide, narrow := layout.HeightFor(bar, 900), layout.HeightFor(bar, 200); narrow <= wide {
		t.Errorf("%v high when narrow, %v when wide", narrow, wide)
	}
}

// TestANameIsWholeRatherThanBeside what can be done, which stands below where they are too wide
// together.
func TestANameIsWholeRatherThanBeside(t *testing.T) {
	open(t, 1)
	name := look.NewText(look.Title, "Someone becomes aggressive")
	name.Lines = 2
	right := layout.Wrap(look.Gap, NewButton("Hard moments", "back", nil), NewButton("Print", "print", nil))
	bar := layout.Bar(name, right)
	for width := float32(240); width < 1000; width += 10 {
		bar.Resize(fyne.NewSize(width, layout.HeightFor(bar, width)))
		if name.Cut() && !name.CutAt(width) {
			t.Errorf("at %v it is %q", width, name.LinesAt(name.Size().Width))
		}
	}
}

// TestWhatIsOnIsSeenWhereNothingCanBePressed: a group that can only be read shows answers
// as buttons that are off; which one was given must be seen without colour, too.
func TestWhatIsOnIsSeenWhereNothingCanBePressed(t *testing.T) {
	for _, scheme := range []look.Scheme{look.Light, look.Dark, look.ContrastLight, look.ContrastDark} {
		test.NewTempApp(t).Settings().SetTheme(look.NewTheme(scheme, 1))
		on, off := NewButton("Yes", "tick", nil), NewButton("No", "cross", nil)
		on.Down = true
		on.SetEnabled(false)
		off.SetEnabled(false)
		a, b := test.WidgetRenderer(on).(*buttonRenderer), test.WidgetRenderer(off).(*buttonRenderer)
		if a.ground.StrokeWidth <= b.ground.StrokeWidth {
			t.Errorf("%s: the edge of the one that is on is no thicker", scheme)
		}
		if a.word.Color != color.Color(look.Current().Ink) || b.word.Color != color.Color(look.Current().Faint) {
			t.Errorf("%s: the words are %v and %v", scheme, a.word.Color, b.word.Color)
		}
	}
}

// A name on a card never runs below the button in the card's corner.
func TestNamesAreClearOfTheCorner(t *testing.T) {
	for _, scale := range []float64{1, 2} {
		open(t, scale)
		const inset = 22
		more := NewPlain("", "more", nil)
		name := look.NewText(look.Big, "The Saturday afternoon drop-in at the old library")
		c := NewCard(ClearOf(more, inset, name), nil)
		c.Inset, c.Corner = inset, more
		w := test.NewTempWindow(t, c)
		w.SetPadded(false)
		for width := float32(280); width < 700; width += 23 {
			w.Resize(fyne.NewSize(width, 400))
			if right, corner := inset+name.Size().Width, more.Position().X; right > corner+0.5 {
				t.Fatalf("at %v %%, %v wide: the name ends at %v, the corner begins at %v", scale*100, width, right, corner)
			}
		}
	}
}

func TestEveryLineOfALinkIsUnderlined(t *testing.T) {
	open(t, 1)
	l := NewWrappedLink(look.Small, "from “What gets in the way”, 3 February", nil)
	w := test.NewTempWindow(t, l)
	w.SetPadded(false)
	w.Resize(fyne.NewSize(150, 100))
	under := test.WidgetRenderer(l).Objects()
	under = under[1 : len(under)-1] // between the ring and the words
	words := l.words.LinesAt(l.Size().Width)
	if len(words) < 2 || len(under) != len(words) {
		t.Fatalf("%d lines below %q", len(under), words)
	}
	for i, line := range under {
		if got, want := line.Size().Width, l.words.MeasureLine(words[i]); !line.Visible() || got != want {
			t.Errorf("%q is underlined for %v of %v", words[i], got, want)
		}
	}
	if below := under[1].Position().Y - under[0].Position().Y; below != l.words.Leading() {
		t.Errorf("the lines are %v apart", below)
	}
}

// In every scheme a note's button that is switched on differs from the others in more
// than the colour of its edge.
func TestTheChosenPaperIsSeen(t *testing.T) {
	for _, scheme := range []look.Scheme{look.Light, look.Dark, look.ContrastLight, look.ContrastDark} {
		a := test.NewApp()
		a.Settings().SetTheme(look.NewTheme(scheme, 1))
		b := NewButton("A", "", nil)
		b.Note, b.Down = 1, true
		test.NewTempWindow(t, b)
		over := test.WidgetRenderer(b).(*buttonRenderer).over
		k := look.Current()
		if over.StrokeWidth < 2 || over.StrokeColor != k.NoteInk {
			t.Errorf("%v: an inner edge %v wide in %v on %v", scheme, over.StrokeWidth, over.StrokeColor, k.Notes[0])
		}
		b.SetDown(false)
		if over.StrokeWidth != 0 {
			t.Errorf("%v: the edge stays when another is chosen", scheme)
		}
		a.Quit()
	}
}

// TestABoxToTickIsSquare: at any text size, and as large empty as ticked.
func TestABoxToTickIsSquare(t *testing.T) {
	app := test.NewTempApp(t)
	for _, scale := range []float64{1, 1.5, 2} {
		app.Settings().SetTheme(look.NewTheme(look.Light, scale))
		empty, ticked := NewBox(false, nil).MinSize(), NewBox(true, nil).MinSize()
		if empty != ticked || empty.Width != empty.Height || empty.Width < look.Target {
			t.Errorf("at %v it is %v empty and %v ticked", scale, empty, ticked)
		}
	}
}

// TestALongLineLeavesTheEdgeOfItsField: a line that is longer than its field scrolls, with
// no bar over the field's edge.
func TestALongLineLeavesTheEdgeOfItsField(t *testing.T) {
	test.NewTempApp(t)
	e := NewEntry()
	w := test.NewTempWindow(t, e)
	w.Resize(fyne.NewSize(200, 80))
	test.Type(e, "The Saturday afternoon drop-in at the old library in Millbrook")
	var scroll *container.Scroll
	for _, o := range test.WidgetRenderer(e).Objects() {
		if s, ok := o.(*container.Scroll); ok {
			scroll = s
		}
	}
	if scroll == nil || scroll.Offset.X == 0 {
		t.Fatal("the end of the line is out of sight")
	}
	for _, o := range test.WidgetRenderer(scroll).Objects() {
		if o != scroll.Content && o.Visible() {
			t.Errorf("a %T lies over the field", o)
		}
	}
}

func TestFieldsHaveTheEdgesOfTheScheme(t *testing.T) {
	for scheme, want := range map[look.Scheme]float32{look.Light: 1, look.Dark: 1, look.ContrastLight: 2, look.ContrastDark: 2} {
		if got := look.NewTheme(scheme, 1).Size(theme.SizeNameInputBorder); got != want {
			t.Errorf("%v: %v, want %v", scheme, got, want)
		}
	}
}

// TestAHintHidesNoName: that of a card lies over the gap below it, away from where names stand, and
// that of an icon in a column beside it.
func TestAHintHidesNoName(t *testing.T) {
	for _, text := range []float64{1, 2} {
		open(t, text)
		card, below := NewCard(layout.AtLeast(100, look.NewText(look.Heading, "2. Map our venue")), func() {}), NewCard(look.NewText(look.Heading, "3. Our agreement"), func() {})
		icon, next := NewNavItem("", "find", nil), NewNavItem("", "board", nil)
		root := NewRoot(layout.Row(look.Gap, 1, layout.Column(4, icon, next), layout.Column(cardGap, card, below)))
		w := test.NewWindow(root)
		w.Resize(fyne.NewSize(900, 600))
		at := fyne.CurrentApp().Driver().AbsolutePositionForObject
		for o, free := range map[fyne.CanvasObject][]fyne.CanvasObject{card: {card.Content, below.Content}, icon: {icon, next}} {
			root.asked = o
			root.show(o, "Activity 2")
			for _, f := range free {
				p, q, size, tip := at(f), at(root.tip), f.Size(), root.tip.Size()
				if q.X < p.X+size.Width && p.X < q.X+tip.Width && q.Y < p.Y+size.Height-2 && p.Y+2 < q.Y+tip.Height {
					t.Errorf("at %v the hint at %v, %v, covers %v, %v", text, q, tip, p, size)
				}
			}
		}
		w.Close()
	}
}
