package command

import (
	"time"
	"unicode"

	"fyne.io/fyne/v2"
)

// Pause is how long a letter has to stand alone to be a command. Who types a word goes on
// sooner.
const Pause = 400 * time.Millisecond

// leadPause is the same for a letter that opened a field: who sees the field come types
// later into it.
const leadPause = 250 * time.Millisecond

// Clock is the time by which typing is judged. The zero Clock is the real one; what waited
// is done on the UI goroutine.
type Clock struct {
	Now   func() time.Time
	After func(d time.Duration, f func()) (stop func())
}

// OrReal returns the clock with what is missing filled in from the real one.
func (c Clock) OrReal() Clock {
	if c.Now == nil {
		c.Now = time.Now
	}
	if c.After == nil {
		c.After = func(d time.Duration, f func()) (stop func()) {
			t := time.AfterFunc(d, func() { fyne.Do(f) })
			return func() { t.Stop() }
		}
	}
	return c
}

// Burst tells letters that are commands from those that begin a word, typed by somebody
// who doesn't look: no character of theirs may be lost, and none may be taken for a
// command. A letter that acts waits until it has stood alone for a Pause; one that opens a
// field does so at once, and is put before what is typed into it where both make a word.
// It belongs to the UI goroutine.
type Burst struct {
	// Find returns the command that a character stands for now; ok is false where it begins
	// a word.
	Find func(r rune) (c Command, ok bool)
	// Write begins something new with these characters.
	Write func(text string)

	clock  Clock
	place  Place
	held   []stroke // letters that act, and wait
	stop   func()
	opener rune // the letter that opened a field last
	opened time.Time
}

// stroke is a character as it was typed, and what it stands for as a command.
type stroke struct{ typed, stands rune }

// NewBurst returns a Burst without a meaning for any letter.
func NewBurst(clock Clock) *Burst { return &Burst{clock: clock.OrReal(), stop: func() {}} }

// Rune takes a character that was typed where no field is written in.
func (b *Burst) Rune(r rune) {
	b.stroke(stroke{r, b.place.Stands(r)})
}

func (b *Burst) stroke(s stroke) {
	if len(b.held) > 0 {
		b.goOn(s)
		return
	}
	switch c, ok := b.Find(s.stands); {
	case ok && c.Opens:
		b.opener, b.opened = s.typed, b.clock.Now()
		c.Run()
	case ok:
		b.hold(s)
	case unicode.IsGraphic(s.typed) && !unicode.IsSpace(s.typed):
		b.Write(string(s.typed))
	}
}

// goOn takes a character that follows others which wait: numbers may each be a command
// still, anything else makes a word of them all.
func (b *Burst) goOn(s stroke) {
	b.stop()
	first := b.held[0].typed
	switch {
	case unicode.IsDigit(first) && unicode.IsDigit(s.typed):
		b.hold(s)
	case unicode.IsDigit(first) || b.word(first, s.typed):
		b.Write(b.take() + string(s.typed))
	default:
		b.Act()
		b.stroke(s)
	}
}

// word reports whether two letters begin a word: not where a small one comes before a
// capital one, as when somebody presses n and writes "Tea".
func (b *Burst) word(first, next rune) bool {
	return unicode.IsUpper(first) || !unicode.IsUpper(next) && unicode.IsLetter(next)
}

func (b *Burst) hold(s stroke) {
	b.held = append(b.held, s)
	b.stop = b.clock.After(Pause, b.Act)
}

// Act does what the letters that wait stand for, at once: another key came, or the mouse.
func (b *Burst) Act() {
	b.stop()
	held := b.held
	b.held = nil
	for _, s := range held {
		if c, ok := b.Find(s.stands); ok {
			c.Run()
		}
	}
}

// Use is what becomes of a key that is no character.
type Use int

// The uses: it does what it always does; it is used up; it belongs to the field that was
// opened for the letters before it.
const (
	Usual Use = iota
	Used
	ToField
)

// Key takes note of a key where no field is written in, before it does anything. One that
// ends a line makes a word of letters that wait; one that takes back takes them back; with
// others they are commands.
func (b *Burst) Key(e *fyne.KeyEvent) Use {
	b.place.Key(e)
	key := e.Name
	if len(b.held) == 0 {
		return Usual
	}
	switch key {
	case fyne.KeyReturn, fyne.KeyEnter, fyne.KeyTab:
		b.stop()
		b.Write(b.take())
		return ToField
	case fyne.KeyEscape, fyne.KeyBackspace, fyne.KeyDelete:
		b.Drop()
		return Used
	}
	if moves[key] {
		b.Act()
	}
	return Usual
}

// moves are the keys that cannot be part of typing: the others are letters, or what is
// held down with them.
var moves = map[fyne.KeyName]bool{
	fyne.KeyUp: true, fyne.KeyDown: true, fyne.KeyLeft: true, fyne.KeyRight: true, fyne.KeyHome: true, fyne.KeyEnd: true,
	fyne.KeyPageUp: true, fyne.KeyPageDown: true, fyne.KeyInsert: true,
	fyne.KeyF1: true, fyne.KeyF2: true, fyne.KeyF3: true, fyne.KeyF4: true, fyne.KeyF5: true, fyne.KeyF6: true, fyne.KeyF7: true, fyne.KeyF8: true, fyne.KeyF9: true, fyne.KeyF10: true, fyne.KeyF11: true,
}

// Drop forgets the letters that wait.
func (b *Burst) Drop() {
	b.stop()
	b.held = nil
}

func (b *Burst) take() string {
	var out []rune
	for _, s := range b.held {
		out = append(out, s.typed)
	}
	b.held = nil
	return string(out)
}

// Lead is what belongs before the first character that is typed into a field which a letter
// opened: that letter where both begin a word, else nothing.
func (b *Burst) Lead(r rune) string {
	opener := b.opener
	b.opener = 0
	if opener == 0 || b.clock.Now().Sub(b.opened) >= leadPause || !b.word(opener, r) {
		return ""
	}
	return string(opener)
}
