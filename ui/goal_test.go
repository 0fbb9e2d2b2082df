package ui

import (
	"testing"

	"fyne.io/fyne/v2"

	"commonground/model"
	"commonground/ui/sheet"
	"commonground/ui/surface"
)

// TestTheDeskCountsToTenAndUndoTakesItBack: the bar counts, the guide celebrates while all ten
// are there, and nothing has to be pressed for it.
func TestTheDeskCountsToTenAndUndoTakesItBack(t *testing.T) {
	b := newBench(t)
	b.in("Tuesday Circle")
	b.OpenActivity("ice-ten")
	b.settle()
	s := b.screen.(*sheet.Sheet)
	title := b.words.Text("sheet.goal.title")
	b.wantSaid("0 of 10")
	for i, z := range s.Activity.Zones[:10] {
		c := z.Centre()
		n := model.NewNote("toast", model.ColourA, model.Rect{X: c.X - 60, Y: c.Y - 40, W: 120, H: 80})
		b.open.doc.Break()
		if err := b.open.doc.AddNotes("edit.note.add", s.ID, n); err != nil {
			t.Fatal(err)
		}
		b.settle()
		if i == 6 {
			b.wantSaid("7 of 10")
			if b.says(title) {
				t.Error("seven are celebrated")
			}
		}
	}
	b.wantSaid("10 of 10")
	b.wantSaid(title)
	b.wantSaid(b.words.Text("sheet.goal.text"))
	if b.win.Canvas().Overlays().Top() != nil {
		t.Error("a dialog is in the way")
	}
	b.do("undo")
	b.settle()
	b.wantSaid("9 of 10")
	if b.says(b.words.Text("sheet.goal.text")) {
		t.Error("nine are celebrated")
	}
}

// TestLooksAreLeftOutKindly: of a thing that is about looks, the desk asks for another, on the board
// and in its list, on this board alone and not before the room. It stays, counts and can be undone.
func TestLooksAreLeftOutKindly(t *testing.T) {
	b := newBench(t)
	b.in("Tuesday Circle")
	avoided := b.words.Text("activity.ice-ten.avoid.said")
	write := func(text string) {
		t.Helper()
		f := b.win.Canvas()
		f.Focus(surface.Keyboard(b.screen.(*sheet.Sheet).Surface))
		for _, r := range "n" + text {
			f.Focused().TypedRune(r)
		}
		b.settle()
		f.Focused().TypedKey(&fyne.KeyEvent{Name: fyne.KeyEscape})
		b.settle()
	}
	b.OpenActivity("ice-ten")
	b.settle()
	for i, c := range []struct {
		text, does string
		says       bool
	}{{"Blue eyes", "", true}, {"Toast", "", false}, {"two hands", "show-list", true}, {"tea", "", false}, {"Brown hair", "room", false}, {"jam", "room", false}, {"tall", "", true}} {
		if c.does != "" {
			b.do(c.does)
			b.settle()
		}
		write(c.text)
		if b.says(avoided) != c.says {
			t.Errorf("%q: that looks are left out is said: %v", c.text, !c.says)
		}
		if n := b.notes(); n[len(n)-1].Text != c.text {
			t.Fatalf("%q became %q", c.text, n[len(n)-1].Text)
		}
		b.type1(rune('1' + i))
	}
	b.wantSaid("7 of 10")
	b.do("undo")
	b.wantSaid("6 of 10")
	b.OpenActivity("connect")
	b.settle()
	write("Brown hair")
	if b.says(avoided) {
		t.Error("it is said on another board")
	}
}

// TestWhatIsTypedFillsTheNextFreeBox: on the board and in its list, one after the other; a box that
// is free again is filled first, what is pasted together waits beside them, and so does what
// comes when all are full.
func TestWhatIsTypedFillsTheNextFreeBox(t *testing.T) {
	for _, list := range []bool{false, true} {
		b := newBench(t)
		b.in("Tuesday Circle")
		b.OpenActivity("ice-ten")
		b.settle()
		s := b.screen.(*sheet.Sheet)
		if list {
			b.do("show-list")
			b.settle()
		}
		write := func(texts ...string) {
			b.win.Canvas().Focus(surface.Keyboard(s.Surface))
			for _, text := range texts {
				for _, r := range text {
					b.win.Canvas().Focused().TypedRune(r)
				}
				b.settle()
				b.win.Canvas().Focused().TypedKey(&fyne.KeyEvent{Name: fyne.KeyReturn})
				b.settle()
			}
			b.win.Canvas().Focused().TypedKey(&fyne.KeyEvent{Name: fyne.KeyEscape})
			b.settle()
		}
		in := func(text string) string {
			now := b.open.doc.Group().Sheet(s.ID)
			for _, n := range now.Notes {
				if n.Text == text {
					if z := s.Activity.In(now).ZoneOf(n); z != nil {
						return z.ID
					}
					return ""
				}
			}
			return "nowhere"
		}
		write("Toast", "Rain", "Dogs")
		if got := in("Toast") + in("Rain") + in("Dogs"); got != "onetwothree" {
			t.Errorf("list %v: they lie in %q", list, got)
		}
		b.open.doc.Break()
		for _, n := range b.notes() {
			if n.Text == "Rain" {
				if err := b.open.doc.DeleteNotes(s.ID, n.ID); err != nil {
					t.Fatal(err)
				}
			}
		}
		b.settle()
		write("Tea", "Mud")
		if got := in("Tea") + in("Mud"); got != "twofour" {
			t.Errorf("list %v: after one was deleted they lie in %q", list, got)
		}
		fyne.CurrentApp().Clipboard().SetContent("Crisps\nBooks")
		b.do("paste")
		b.settle()
		if got := in("Crisps") + in("Books"); got != "" {
			t.Errorf("list %v: what was pasted lies in %q", list, got)
		}
		write("Five", "Six", "Seven", "Eight", "Nine")
		b.open.doc.Break()
		b.win.Canvas().Focus(surface.Keyboard(s.Surface))
		for _, r := range "Ten" {
			b.win.Canvas().Focused().TypedRune(r)
		}
		b.win.Canvas().Focused().TypedKey(&fyne.KeyEvent{Name: fyne.KeyReturn})
		b.settle()
		if now := b.win.Canvas().Focused(); now != surface.Keyboard(s.Surface) {
			t.Errorf("list %v: after the tenth an eleventh is begun on %T", list, now)
		}
		write("Late")
		if got := in("Ten") + in("Late"); got != "ten" {
			t.Errorf("list %v: the last lie in %q", list, got)
		}
		b.wantSaid("10 of 10")
		if list {
			continue
		}
		b.press(b.words.Text("sheet.goal.read"))
		b.settle()
		for _, n := range b.notes() {
			if n.ID.String() == b.wall.Alone() && n.Text != "Toast" {
				t.Errorf("it is read out from %q on", n.Text)
			}
		}
		if b.wall.Alone() == "" {
			t.Error("nothing is read out")
		}
	}
}
