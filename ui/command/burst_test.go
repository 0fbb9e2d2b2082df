package command

import (
	"slices"
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"pgregory.net/rapid"
)

// desk is somebody at a keyboard: each press comes a while after the one before.
type desk struct {
	burst *Burst
	at    time.Time
	due   time.Time // when what waits is done; zero where nothing waits
	do    func()
	did   strings.Builder // commands in capitals, what is begun in brackets
	field *strings.Builder
}

func newDesk() *desk {
	d := &desk{at: time.Unix(0, 0)}
	d.burst = NewBurst(Clock{
		Now: func() time.Time { return d.at },
		After: func(wait time.Duration, f func()) (stop func()) {
			d.due, d.do = d.at.Add(wait), f
			return func() { d.do = nil }
		},
	})
	acts := func(name string) func() { return func() { d.did.WriteString(name) } }
	commands := []Command{
		{Key: fyne.KeyN, Opens: true, Do: func() { d.field = &strings.Builder{} }},
		{Key: fyne.KeyD, Do: acts("D")},
		{Key: fyne.Key1, Do: acts("1")},
		{Key: fyne.Key2, Do: acts("2")},
		{Key: fyne.KeyM, Enabled: func() bool { return false }, Do: acts("M")},
	}
	d.burst.Find = func(r rune) (Command, bool) { return ByLetter(commands, r) }
	d.burst.Write = func(text string) { d.field = &strings.Builder{}; d.field.WriteString(text) }
	return d
}

func (d *desk) wait(t time.Duration) {
	d.at = d.at.Add(t)
	if do := d.do; do != nil && !d.at.Before(d.due) {
		d.do = nil
		do()
	}
}

// press types a character after a while, into the field where one is open.
func (d *desk) press(r rune, after time.Duration) {
	d.wait(after)
	switch {
	case d.field == nil:
		d.burst.Rune(r)
	case d.field.Len() == 0:
		d.field.WriteString(d.burst.Lead(r) + string(r))
	default:
		d.field.WriteRune(r)
	}
}

func (d *desk) types(text string, pace time.Duration) {
	for _, r := range text {
		d.press(r, pace)
	}
}

// end is what came of it all.
func (d *desk) end() string {
	d.wait(time.Minute)
	if d.field != nil {
		return d.did.String() + "[" + d.field.String() + "]"
	}
	return d.did.String()
}

func TestLettersThatStandAloneAreCommands(t *testing.T) {
	const slow, fast = time.Second, 20 * time.Millisecond
	for _, c := range []struct {
		text string
		pace time.Duration
		want string
	}{
		{"d", slow, "D"},
		{"12", slow, "12"},
		{"1221", fast, "1221"},
		{"n", slow, "[]"},
		{"ntea", slow, "[tea]"},
		{"nTea", fast, "[Tea]"},
		{"Nurses", fast, "[Nurses]"},
		{"nurses", fast, "[nurses]"},
		{"NHS staff", fast, "[NHS staff]"},
		{"dogs", fast, "[dogs]"},
		{"Dogs", fast, "[Dogs]"},
		{"18 to 65", fast, "[18 to 65]"},
		{"1 to 1", fast, "[1 to 1]"},
		{"tea", slow, "[tea]"},
		{"9 people", fast, "[9 people]"},
		{"m", slow, ""},
		{"mornings", fast, "[mornings]"},
		{" ", slow, ""},
	} {
		d := newDesk()
		d.types(c.text, c.pace)
		if got := d.end(); got != c.want {
			t.Errorf("%q, a key every %v, came to %q, want %q", c.text, c.pace, got, c.want)
		}
	}
}

func TestKeysEndABurst(t *testing.T) {
	for _, c := range []struct {
		key  fyne.KeyName
		use  Use
		want string
	}{
		{fyne.KeyReturn, ToField, "[12]"},
		{fyne.KeyTab, ToField, "[12]"},
		{fyne.KeyEscape, Used, ""},
		{fyne.KeyBackspace, Used, ""},
		{fyne.KeyDown, Usual, "12"},
		{fyne.KeyF1, Usual, "12"},
		{fyne.Key3, Usual, "12"},
	} {
		d := newDesk()
		d.types("12", 20*time.Millisecond)
		if use := d.burst.Key(&fyne.KeyEvent{Name: c.key}); use != c.use {
			t.Errorf("%s has use %v, want %v", c.key, use, c.use)
		}
		if got := d.end(); got != c.want {
			t.Errorf("%s makes %q of 12, want %q", c.key, got, c.want)
		}
		if d.burst.Key(&fyne.KeyEvent{Name: c.key}) != Usual {
			t.Errorf("%s does nothing where nothing waits", c.key)
		}
	}
}

// Whatever is typed fast, with a space in it or beginning with a capital: every character
// stands in the field.
func TestNoCharacterGetsLost(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.StringMatching(`[A-Z0-9][a-z0-9]{1,8}( [A-Za-z0-9]{1,8}){1,3}`).Draw(t, "text")
		pace := time.Duration(rapid.IntRange(1, 240).Draw(t, "pace")) * time.Millisecond
		d := newDesk()
		d.types(text, pace)
		if got := d.end(); got != "["+text+"]" {
			t.Fatalf("%q came to %q", text, got)
		}
	})
}

func TestMouseAndLeavingDoWhatWaits(t *testing.T) {
	d := newDesk()
	d.press('1', 0)
	d.burst.Act()
	if got := d.did.String(); got != "1" {
		t.Errorf("did %q", got)
	}
	d.press('2', 0)
	d.burst.Drop()
	if got := d.end(); got != "1" {
		t.Errorf("what was dropped is done: %q", got)
	}
}

func TestEveryKeyThatMovesIsNoCharacter(t *testing.T) {
	for key := range moves {
		if slices.Contains([]fyne.KeyName{fyne.KeyReturn, fyne.KeyEnter, fyne.KeyTab, fyne.KeySpace}, key) || len(key) == 1 {
			t.Errorf("%s ends a burst as a command", key)
		}
	}
}
