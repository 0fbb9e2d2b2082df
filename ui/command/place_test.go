package command

import (
	"runtime"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"
)

func TestKeysAreKnownByTheirPlace(t *testing.T) {
	for _, c := range []struct {
		code    int
		system  string
		wayland bool
		want    rune
	}{
		{57, "linux", false, 'N'},
		{40, "linux", false, 'D'},
		{27, "linux", false, 'R'},
		{10, "linux", false, '1'},
		{49, "linux", true, 'N'},
		{32, "linux", true, 'D'},
		{19, "linux", true, 'R'},
		{11, "linux", true, '0'},
		{0x31, "windows", false, 'N'},
		{0x20, "windows", false, 'D'},
		{0x13, "windows", false, 'R'},
		{0x32, "windows", false, 'M'},
		{45, "darwin", false, 'N'},
		{2, "darwin", false, 'D'},
		{15, "darwin", false, 'R'},
		{29, "darwin", false, '0'},
		{65, "linux", false, 0},
		{57, "linux", true, 0},
		{0x39, "windows", false, 0},
		{49, "darwin", false, 0}, // Space
		{0, "linux", false, 0},
		{-1, "windows", false, 0},
	} {
		if got := latinAt(c.code, c.system, func() bool { return c.wayland }); got != c.want {
			t.Errorf("%d on %s (Wayland %v) is %q, want %q", c.code, c.system, c.wayland, got, c.want)
		}
	}
}

// codes are the keys N and 1 here.
var codes = map[string][2]int{"windows": {49, 2}, "darwin": {45, 18}, "linux": {57, 10}}

func at(code int) *fyne.KeyEvent {
	return &fyne.KeyEvent{Physical: fyne.HardwareKey{ScanCode: code}}
}

func TestWhatACharacterStandsFor(t *testing.T) {
	test.NewTempApp(t)
	n, one := codes[runtime.GOOS][0], codes[runtime.GOOS][1]
	for _, c := range []struct {
		key   *fyne.KeyEvent
		typed rune
		want  rune
	}{
		{at(n), 'т', 'n'},
		{at(n), 'Т', 'N'},
		{at(n), 'ν', 'n'},
		{at(n), 'מ', 'n'},
		{at(n), 'ى', 'n'},
		{at(one), '١', '1'},
		{at(one), '&', '&'},
		{at(n), '.', '.'},
		{at(n), 'ñ', 'ñ'},
		{at(n), '5', '5'},
		{&fyne.KeyEvent{Name: fyne.KeyB, Physical: fyne.HardwareKey{ScanCode: n}}, 'b', 'b'},
		{&fyne.KeyEvent{Name: fyne.KeySpace}, 'т', 'т'},
	} {
		var p Place
		p.Key(c.key)
		if got := p.Stands(c.typed); got != c.want {
			t.Errorf("%q stands for %q, want %q", c.typed, got, c.want)
		}
	}
}

// TestLettersActOnEveryKeyboard: the key N opens a field where it types т, and т is put
// before a word that goes on.
func TestLettersActOnEveryKeyboard(t *testing.T) {
	test.NewTempApp(t)
	n := codes[runtime.GOOS][0]
	d := newDesk()
	d.burst.Key(at(n))
	d.press('т', time.Second)
	if d.field == nil || d.field.Len() != 0 {
		t.Fatal("no field was opened")
	}
	d.press('е', 20*time.Millisecond)
	if got := d.field.String(); got != "те" {
		t.Errorf("the field says %q", got)
	}
	d = newDesk()
	d.burst.Key(at(n - 1)) // that of B, or of none
	if d.press('ш', time.Second); d.field == nil || d.field.String() != "ш" {
		t.Error("a letter that is no command begins nothing")
	}
}
