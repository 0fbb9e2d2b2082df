package control

import (
	"strings"
	"unicode/utf8"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"

	"commonground/model/pasted"
	"commonground/ui/letters"
)

// Typing keeps the place in a field that wraps words. Fyne 2.8.1 forgets it once a space
// is typed that no longer fits its line: that space belongs to no line, so the next
// letter goes before it and "new wants" becomes "newwants ". Such a field hands what is
// typed to its Typing, which remembers where the cursor ought to be. It also takes what is
// pasted without what other programs put around it, and signs of several characters whole.
type Typing struct {
	// Limit is how many characters (runes) the field holds; 0 is any number. OnFull is called
	// when more is typed or pasted, and the rest left out; nil is nothing.
	Limit  int
	OnFull func()
	// List has what is pasted be a list: a thing on each line, without the numbers, bullets and
	// cells that other programs put around them.
	List bool

	text []rune // what the field said when its place was lost
	at   int    // the place, in runes; 0 is not lost
}

// Rune types a rune into the field.
func (t *Typing) Rune(e *widget.Entry, r rune) {
	text, full := t.fitting(e, string(r))
	if text != "" {
		t.edit(e, func() { e.TypedRune(r) })
	}
	t.say(full)
}

// Key gives the field a key.
func (t *Typing) Key(e *widget.Entry, key *fyne.KeyEvent) {
	switch key.Name {
	case fyne.KeyBackspace, fyne.KeyDelete:
		t.edit(e, func() {
			for range together(e, key.Name) {
				e.TypedKey(key)
			}
		})
	case fyne.KeyReturn, fyne.KeyEnter, fyne.KeyTab:
		if _, full := t.fitting(e, "\n"); e.MultiLine && full {
			t.say(full)
			return
		}
		t.edit(e, func() { e.TypedKey(key) })
	case fyne.KeyLeft, fyne.KeyRight:
		e.TypedKey(key)
		for at := e.CursorTextOffset(); letters.Inside(e.Text, at); at = e.CursorTextOffset() {
			if e.TypedKey(key); e.CursorTextOffset() == at {
				return
			}
		}
	default:
		e.TypedKey(key)
	}
}

// Shortcut gives the field a shortcut, or where it edits no text the window, in which whole
// stands for the field.
func (t *Typing) Shortcut(e *widget.Entry, whole fyne.CanvasObject, s fyne.Shortcut) {
	if c, ok := s.(*desktop.CustomShortcut); ok && !editsText(c.KeyName) {
		PassShortcut(whole, s)
		return
	}
	if p, ok := s.(*fyne.ShortcutPaste); ok {
		text, full := t.fitting(e, t.clean(e, p.Clipboard.Content()))
		defer t.say(full)
		if text == "" {
			return // what is selected stays
		}
		s = &fyne.ShortcutPaste{Clipboard: clip(text)}
	}
	t.edit(e, func() { e.TypedShortcut(s) })
}

// editsText reports whether a key moves the cursor or takes letters away, with Ctrl too.
func editsText(key fyne.KeyName) bool {
	switch key {
	case fyne.KeyLeft, fyne.KeyRight, fyne.KeyBackspace, fyne.KeyDelete:
		return true
	}
	return false
}

// together is how many runes a key takes away as one. What is selected goes at once.
func together(e *widget.Entry, key fyne.KeyName) int {
	switch at := e.CursorTextOffset(); {
	case e.SelectedText() != "":
		return 1
	case key == fyne.KeyBackspace:
		return letters.Before(e.Text, at)
	default:
		return letters.After(e.Text, at)
	}
}

// clean is what a field takes of a text from another program.
func (t *Typing) clean(e *widget.Entry, text string) string {
	switch {
	case t.List:
		return Listed(text)
	case e.MultiLine:
		return pasted.Text(text)
	}
	return pasted.Line(text)
}

// Listed is a text from another program as a list, a thing on each line.
func Listed(text string) string {
	lines := pasted.Lines(text)
	for i, line := range lines {
		lines[i] = strings.ReplaceAll(line, "\n", " ")
	}
	return strings.Join(lines, "\n")
}

// fitting is as much of a text as the field has room for; full is that something is left out.
func (t *Typing) fitting(e *widget.Entry, text string) (fits string, full bool) {
	room := t.Limit - utf8.RuneCountInString(e.Text) + utf8.RuneCountInString(e.SelectedText())
	if t.Limit == 0 {
		return text, false
	}
	fits, rest := letters.Cut(text, room)
	return fits, rest != ""
}

// say tells that something was left out, once the field holds the rest.
func (t *Typing) say(full bool) {
	if full && t.OnFull != nil {
		t.OnFull()
	}
}

// clip is a clipboard that holds one text.
type clip string

func (c clip) Content() string { return string(c) }

// SetContent does nothing, as nothing is put on it.
func (c clip) SetContent(string) {}

// edit puts the cursor where it ought to be, does an edit and looks where it ended.
func (t *Typing) edit(e *widget.Entry, edit func()) {
	before := []rune(e.Text)
	t.restore(e, before)
	at := e.CursorTextOffset()
	edit()
	after := []rune(e.Text)
	t.text, t.at = nil, 0
	if string(before) == string(after) {
		return
	}
	if end := endOfEdit(before, after, at); e.CursorTextOffset() != end {
		t.text, t.at = after, end
	}
}

// restore puts the cursor behind the spaces that it was lost before. A field shows it at
// the end of a line, but takes it from behind there when it types next.
func (t *Typing) restore(e *widget.Entry, text []rune) {
	shown := e.CursorTextOffset()
	if t.at == 0 || shown > t.at || string(text) != string(t.text) {
		return
	}
	if strings.Trim(string(text[shown:t.at]), " ") == "" {
		e.CursorColumn += t.at - shown
	}
}

// endOfEdit finds where an edit at that place ended that made one text of another: the
// end of the part that is new. Where letters repeat it could be in several places; then
// the edit began at the cursor or ended there.
func endOfEdit(before, after []rune, at int) int {
	grown := len(after) - len(before)
	for _, end := range []int{at + grown, at} {
		if end < 0 || end > len(after) {
			continue
		}
		if behind := len(after) - end; behind <= len(before) && string(after[end:]) == string(before[len(before)-behind:]) {
			return end
		}
	}
	same := 0
	for same < min(len(before), len(after)) && before[len(before)-1-same] == after[len(after)-1-same] {
		same++
	}
	return len(after) - same
}

// ToEnd puts the cursor behind the text.
func ToEnd(e *widget.Entry) {
	e.TypedKey(&fyne.KeyEvent{Name: fyne.KeyPageDown})
	e.TypedKey(&fyne.KeyEvent{Name: fyne.KeyEnd})
}
