package rows

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/test"
)

// TestTheFieldLiesOverTheWords, to the right end of the row, which is high enough for all of it.
func TestTheFieldLiesOverTheWords(t *testing.T) {
	rows := lines(3)
	rows[1].Text, rows[1].Detail = strings.Repeat("many words ", 12), "twice"
	rows = append(rows, Row{ID: "head", Heading: true, Text: "Members"})
	l, w := shown(t, rows)
	w.Resize(fyne.NewSize(420, 900))
	for i, r := range rows {
		l.Edit(r.ID)
		f, e := l.formOf(r), l.editor
		at, end := e.Position(), e.Position().AddXY(e.Size().Width, e.Size().Height)
		if at != fyne.NewPos(float32(f.text.X)-10, l.column.Top(i)+float32(f.top)+3) || end.X != l.rowWidth()-rowSide {
			t.Errorf("%s: the field is at %v to %v, the words at %v", r.ID, at, end, f.text)
		}
		for j := range rows {
			want := float32(f.height)
			if j == i {
				want = max(want, end.Y+3-l.column.Top(i))
			} else {
				want = float32(l.formOf(rows[j]).height)
			}
			if got := l.column.Bottom(j) - l.column.Top(j); got < want || got >= want+1 {
				t.Errorf("while %s is written %s is %v high, want %v", r.ID, rows[j].ID, got, want)
			}
		}
	}
	test.Type(l.editor, strings.Repeat("and more ", 30))
	if end := l.editor.Position().Y + l.editor.Size().Height; l.column.Bottom(3) < end+3 || l.column.Bottom(3) > end+4 {
		t.Errorf("the field ends at %v, its row at %v", end, l.column.Bottom(3))
	}
}

func TestTheRowThatIsWrittenStaysInViewInASmallerWindow(t *testing.T) {
	l, w := shown(t, lines(30))
	press(w, fyne.KeyEnd, fyne.KeyF2)
	w.Resize(fyne.NewSize(300, 200))
	if top, bottom := view(l); l.column.Top(29) < top || l.column.Bottom(29) > bottom+1 {
		t.Error("the row that is written is out of view")
	}
	w.Canvas().Unfocus()
	l.editor.settle()
	l.scroll.ScrollToTop()
	if w.Resize(fyne.NewSize(320, 200)); l.scroll.Offset.Y != 0 {
		t.Error("a list without the keyboard scrolls by itself")
	}
}

func TestAnEmptyLineIsAsHighAsAny(t *testing.T) {
	test.NewTempApp(t)
	e := NewEditor()
	high := func(text string) float32 {
		e.Text = text
		return e.HeightFor(200)
	}
	if high("") != high("a") || high("a\n") != high("a\nb") || high("a\nb\n") != high("a\nb\nc") || high("a\nb\nc") <= high("a") {
		t.Errorf("%v, %v; %v, %v; %v, %v", high(""), high("a"), high("a\n"), high("a\nb"), high("a\nb\n"), high("a\nb\nc"))
	}
	words := ""
	for range 60 { // one of these just fills its line
		words += "i"
		e.ruler.SetText(words)
		if want := max(e.MinSize().Height, e.ruler.MinSize().Height); high(words) != want {
			t.Errorf("%d letters are %v high, want %v", len(words), high(words), want)
		}
	}
}

// TestShiftAloneBreaksALine: either of the two keys, and no other that is held.
func TestShiftAloneBreaksALine(t *testing.T) {
	for key, want := range map[fyne.KeyName]bool{desktop.KeyShiftLeft: true, desktop.KeyShiftRight: true, fyne.KeyA: false, desktop.KeyControlLeft: false} {
		l, w := shown(t, lines(1))
		press(w, fyne.KeyF2)
		l.editor.KeyDown(&fyne.KeyEvent{Name: key})
		press(w, fyne.KeyReturn)
		if got := l.Editing() != ""; got != want {
			t.Errorf("with %s the writing goes on: %v", key, got)
		}
	}
}

// TestWhatIsGoneHasNoKeyboard: a row that an undo takes away gives it back.
func TestWhatIsGoneHasNoKeyboard(t *testing.T) {
	l, w := shown(t, lines(3))
	press(w, fyne.KeyF2)
	l.SetRows(lines(3)[1:])
	if w.Canvas().Focused() == fyne.Focusable(l.editor) || l.editor.Visible() {
		t.Error("letters go to a field that is not seen")
	}
	w.Canvas().Focus(l)
	if l.editor.Hide(); !l.Focused() {
		t.Error("hiding the field takes the keyboard from the list")
	}
}

// TestWhatBelongsBeforeTheFirstLetter is asked once, on an empty field.
func TestWhatBelongsBeforeTheFirstLetter(t *testing.T) {
	l, w := shown(t, []Row{{ID: "r0"}})
	test.Type(l, "x") // without a Burst letters are nothing
	press(w, fyne.KeyF2)
	l.editor.Lead = func(rune) string { return "so " }
	if l.Write("it is"); l.editor.Text != "so it is" {
		t.Errorf("written is %q", l.editor.Text)
	}
	l.editor.Replace("")
	l.editor.Lead = nil
	if l.Write("a"); l.editor.Text != "a" {
		t.Errorf("written is %q", l.editor.Text)
	}
}
