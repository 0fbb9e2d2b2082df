package rows

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/test"
	"pgregory.net/rapid"

	"commonground/printables/mark"
	"commonground/printables/raster"
	"commonground/printables/text"
	"commonground/ui/look"
)

func testPress() Typesetter {
	set := text.New()
	return Typesetter{Set: set, Painter: raster.New(set)}
}

func lines(n int) []Row {
	out := make([]Row, n)
	for i := range out {
		out[i] = Row{ID: fmt.Sprint("r", i), Badge: "A", Text: fmt.Sprint("row ", i)}
	}
	return out
}

// shown is a list of those rows in a window, with the keyboard on it.
func shown(t *testing.T, rows []Row) (*List, fyne.Window) {
	t.Helper()
	app := test.NewTempApp(t)
	app.Settings().SetTheme(look.NewTheme(look.Light, 1))
	l := New(testPress())
	w := test.NewTempWindow(t, l)
	w.Resize(fyne.NewSize(420, 300))
	l.SetRows(rows)
	w.Canvas().Focus(l)
	return l, w
}

func press(w fyne.Window, keys ...fyne.KeyName) {
	for _, k := range keys {
		w.Canvas().Focused().TypedKey(&fyne.KeyEvent{Name: k})
	}
}

func TestWalking(t *testing.T) {
	l, w := shown(t, lines(100))
	want := func(id string) {
		t.Helper()
		i := indexOf(l.rows, id)
		top, bottom := view(l)
		if l.Current() != id || l.column.Top(i) < top || l.column.Top(i+1) > bottom+1 {
			t.Errorf("row %s is current, want %s; in view %v to %v, row %v to %v", l.Current(), id, top, bottom, l.column.Top(i), l.column.Top(i+1))
		}
	}
	want("r0")
	press(w, fyne.KeyDown, fyne.KeyDown, fyne.KeyUp)
	want("r1")
	press(w, fyne.KeyEnd)
	want("r99")
	press(w, fyne.KeyDown, fyne.KeyPageUp)
	if !(indexOf(l.rows, l.Current()) < 97) {
		t.Errorf("a page up from the end leads to %s", l.Current())
	}
	press(w, fyne.KeyHome, fyne.KeyUp)
	want("r0")
}

func TestTheCurrentRowStaysInViewInASmallerWindow(t *testing.T) {
	l, w := shown(t, lines(30))
	press(w, fyne.KeyEnd)
	w.Resize(fyne.NewSize(300, 200))
	if top, bottom := view(l); l.column.Top(29) < top || l.column.Top(30) > bottom+1 {
		t.Errorf("the last row, %v to %v, is out of view, %v to %v", l.column.Top(29), l.column.Top(30), top, bottom)
	}
}

func TestOnlyWhatIsInViewIsKept(t *testing.T) {
	l, w := shown(t, lines(3000))
	press(w, fyne.KeyEnd, fyne.KeyHome, fyne.KeyPageDown)
	if n := len(l.column.shown) + len(l.column.spare); n > 30 {
		t.Errorf("%d rows are held for a view of 300 pixels", n)
	}
	if h := l.content.MinSize().Height; h < 3000*look.Target {
		t.Errorf("3,000 rows are %v high", h)
	}
}

func TestLongTextIsShownInFull(t *testing.T) {
	long := Row{ID: "long", Text: strings.Repeat("many words ", 60)}
	l, _ := shown(t, []Row{long, {ID: "next", Text: "next"}})
	f := l.formOf(long)
	if len(f.lines) < 10 || float64(l.column.Top(1)) < f.text.H {
		t.Errorf("%d lines in a row of %v", len(f.lines), l.column.Top(1))
	}
	var all strings.Builder
	for _, line := range f.lines {
		all.WriteString(line.Text)
		if line.X+line.Width > f.text.W+1 {
			t.Errorf("the line %q is too wide", line.Text)
		}
	}
	if n := strings.Count(all.String(), "many"); n != 60 {
		t.Errorf("%d of 60 words are shown", n)
	}
}

func TestEditing(t *testing.T) {
	l, w := shown(t, lines(5))
	var typed, ended []string
	l.OnTyped = func(id, text string) { typed = append(typed, id+"="+text) }
	l.OnFinished = func(id string, how Ending) { ended = append(ended, fmt.Sprint(id, how)) }
	press(w, fyne.KeyDown, fyne.KeyReturn)
	if l.Editing() != "r1" || w.Canvas().Focused() != fyne.Focusable(l.editor) {
		t.Fatal("Enter does not edit")
	}
	test.Type(l.editor, "!")
	l.editor.KeyDown(&fyne.KeyEvent{Name: desktop.KeyShiftLeft})
	press(w, fyne.KeyReturn)
	l.editor.KeyUp(&fyne.KeyEvent{Name: desktop.KeyShiftLeft})
	test.Type(l.editor, "x")
	press(w, fyne.KeyReturn)
	want := []string{"r1=row 1!", "r1=row 1!\n", "r1=row 1!\nx"}
	if !slices.Equal(typed, want) || !slices.Equal(ended, []string{fmt.Sprint("r1", Done)}) {
		t.Errorf("typed %q, ended %q", typed, ended)
	}
	if !l.Focused() || l.editor.Visible() || l.Current() != "r1" {
		t.Error("the list has not got the keyboard back on the same row")
	}
}

func TestEndings(t *testing.T) {
	for key, want := range map[fyne.KeyName]Ending{fyne.KeyEnter: Done, fyne.KeyTab: Next, fyne.KeyEscape: Back} {
		l, w := shown(t, lines(3))
		got := Ending(-1)
		l.OnFinished = func(_ string, how Ending) { got = how }
		press(w, fyne.KeyF2, key)
		if got != want || l.Editing() != "" {
			t.Errorf("%s ends as %v", key, got)
		}
	}
}

func TestGoingElsewhereEndsEditing(t *testing.T) {
	l, w := shown(t, lines(3))
	got := ""
	l.OnFinished = func(id string, how Ending) { got = fmt.Sprint(id, how) }
	press(w, fyne.KeyF2)
	menu := fyne.NewMenu("", fyne.NewMenuItem("x", func() {}))
	w.Canvas().Overlays().Add(canvasObject(menu))
	l.editor.settle()
	if l.Editing() == "" {
		t.Fatal("a menu over the window ends editing")
	}
	w.Canvas().Overlays().Remove(w.Canvas().Overlays().Top())
	w.Canvas().Unfocus()
	l.editor.settle()
	if got != fmt.Sprint("r0", Left) {
		t.Errorf("ended as %q", got)
	}
}

func canvasObject(*fyne.Menu) fyne.CanvasObject { return look.NewText(look.Body, "menu") }

func TestAnUndoMeanwhileReachesTheEditor(t *testing.T) {
	l, w := shown(t, lines(3))
	typed := 0
	l.OnTyped = func(string, string) { typed++ }
	press(w, fyne.KeyF2)
	changed := lines(3)
	changed[0].Text = "as it was"
	l.SetRows(changed)
	if l.editor.Text != "as it was" || typed != 0 {
		t.Errorf("the editor holds %q, %d changes told", l.editor.Text, typed)
	}
	l.SetRows(changed[1:])
	if l.Editing() != "" || l.Current() != "r1" {
		t.Errorf("a row that is gone is still edited, %s is current", l.Current())
	}
}

func TestRowsDoNotJumpWhileTyping(t *testing.T) {
	l, w := shown(t, lines(3))
	press(w, fyne.KeyF2)
	turned := lines(3)
	slices.Reverse(turned)
	l.SetRows(turned)
	if l.Rows()[0].ID != "r0" {
		t.Error("rows moved under a person who types")
	}
	press(w, fyne.KeyReturn)
	l.SetRows(turned)
	if l.Rows()[0].ID != "r2" || l.Current() != "r0" {
		t.Error("rows are not in their order after typing")
	}
}

func TestLimit(t *testing.T) {
	l, w := shown(t, lines(1))
	l.Limit = 8
	full, last := 0, ""
	l.OnFull = func() { full++ }
	l.OnTyped = func(_, text string) { last = text }
	press(w, fyne.KeyF2)
	test.Type(l.editor, "äöüß")
	if last != "row 0äöü" || l.editor.Text != last || full != 1 {
		t.Errorf("holds %q, told %q, full %d times", l.editor.Text, last, full)
	}
}

func TestLockedAndFixedRowsAreNotEdited(t *testing.T) {
	rows := lines(2)
	rows[0].Fixed = true
	l, _ := shown(t, rows)
	if l.Edit("r0") {
		t.Error("a fixed row is edited")
	}
	l.Locked = true
	if l.Edit("r1") {
		t.Error("a locked list is edited")
	}
}

func TestTheMouse(t *testing.T) {
	l, w := shown(t, lines(9))
	menu := ""
	l.OnMenu = func(id string, _ fyne.Position) { menu = id }
	at := fyne.NewPos(60, l.column.Top(3)+5)
	l.content.MouseDown(&desktop.MouseEvent{PointEvent: fyne.PointEvent{Position: at}})
	if l.Current() != "r3" {
		t.Errorf("a press on r3 chose %s", l.Current())
	}
	l.content.TappedSecondary(&fyne.PointEvent{Position: at})
	l.content.DoubleTapped(&fyne.PointEvent{Position: at})
	if menu != "r3" || l.Editing() != "r3" {
		t.Errorf("menu of %q, editing %q", menu, l.Editing())
	}
	l.content.MouseDown(&desktop.MouseEvent{PointEvent: fyne.PointEvent{Position: fyne.NewPos(60, 3)}})
	if l.Editing() != "" || l.Current() != "r0" || w.Canvas().Focused() != fyne.Focusable(l) {
		t.Error("a press on another row does not end editing and go there")
	}
}

func TestTextSizeChangesHeights(t *testing.T) {
	l, _ := shown(t, lines(4))
	before := l.content.MinSize().Height
	fyne.CurrentApp().Settings().SetTheme(look.NewTheme(look.Dark, 2))
	l.Refresh()
	if after := l.content.MinSize().Height; after <= before {
		t.Errorf("rows are %v high at 100 %%, %v at 200 %%", before, after)
	}
}

// Whatever happens to the rows, a row that is there is current.
func TestSomethingStaysCurrent(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		ids := rapid.SliceOfDistinct(rapid.IntRange(0, 12), func(i int) int { return i })
		build := func(label string) []Row {
			var out []Row
			for _, id := range ids.Draw(t, label) {
				out = append(out, Row{ID: fmt.Sprint(id)})
			}
			return out
		}
		old, now := build("old"), build("new")
		current := ""
		if len(old) > 0 {
			current = rapid.SampledFrom(old).Draw(t, "current").ID
		}
		next := nextCurrent(old, now, current)
		switch {
		case len(now) == 0 || current == "":
			if next != "" {
				t.Fatalf("%q of nothing", next)
			}
		case indexOf(now, current) >= 0 && next != current, indexOf(now, next) < 0:
			t.Fatalf("%q after %q", next, current)
		}
	})
}

func BenchmarkOpen2000(b *testing.B) {
	test.NewTempApp(b)
	p := testPress()
	rows := lines(2000)
	for b.Loop() {
		l := New(p)
		l.Resize(fyne.NewSize(800, 600))
		l.SetRows(rows)
	}
}

func TestWhatStandsBelowTheTextTakesRoom(t *testing.T) {
	l, _ := shown(t, []Row{{ID: "1", Text: "Library"}, {ID: "2", Text: "Library", Below: "A small room\nMost helpful"}})
	first, second := l.column.Top(1)-l.column.Top(0), l.column.Top(2)-l.column.Top(1)
	if second < first+20 {
		t.Errorf("a row with two lines below is %v high, one without %v", second, first)
	}
}

// The tint of a current heading ends where its ring does: the room above stays as it is.
func TestTheRoomAboveAHeadingIsNotTinted(t *testing.T) {
	l, _ := shown(t, append(lines(1), Row{ID: "head", Text: "Members", Heading: true}))
	l.Select("head")
	s := l.column.shown["head"]
	k, size := look.Current(), s.Size()
	picture := s.paint(int(size.Width), int(size.Height))
	at := func(y float64) mark.Paint {
		r, g, b, a := picture.At(5, int(y)).RGBA()
		return mark.Paint{R: uint8(r >> 8), G: uint8(g >> 8), B: uint8(b >> 8), A: uint8(a >> 8)}
	}
	if got := at(s.ringTop() - 2); got != k.Board {
		t.Errorf("%v above the ring", got)
	}
	if got := at(s.ringTop() + 4); got != k.Calm {
		t.Errorf("%v within the ring", got)
	}
}

// view is the part of the content that can be seen.
func view(l *List) (top, bottom float32) {
	top = l.scroll.Offset.Y
	return top, top + l.scroll.Size().Height
}
