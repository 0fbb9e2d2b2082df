//go:build linux

package stage

import (
	"fmt"
	"strings"
	"time"

	"github.com/jezek/xgb/xproto"
	"github.com/jezek/xgb/xtest"
)

// stroke is a key and whether Shift is held with it.
type stroke struct {
	code  xproto.Keycode
	shift bool
}

// Names of keys that make no letter, as X calls their symbols.
var named = map[string]rune{
	"return": 0xff0d, "enter": 0xff0d, "tab": 0xff09, "escape": 0xff1b, "space": ' ',
	"backspace": 0xff08, "delete": 0xffff, "home": 0xff50, "end": 0xff57,
	"left": 0xff51, "up": 0xff52, "right": 0xff53, "down": 0xff54,
	"pageup": 0xff55, "pagedown": 0xff56, "menu": 0xff67,
	"shift": 0xffe1, "ctrl": 0xffe3, "alt": 0xffe9, "plus": '+', "minus": '-',
	"comma": ',', "period": '.',
	"f1": 0xffbe, "f2": 0xffbf, "f3": 0xffc0, "f4": 0xffc1, "f5": 0xffc2, "f6": 0xffc3,
	"f7": 0xffc4, "f8": 0xffc5, "f9": 0xffc6, "f10": 0xffc7, "f11": 0xffc8, "f12": 0xffc9,
}

// readKeyboard learns which key makes which symbol.
func (s *Stage) readKeyboard() error {
	setup := xproto.Setup(s.conn)
	from, count := setup.MinKeycode, byte(setup.MaxKeycode-setup.MinKeycode+1)
	m, err := xproto.GetKeyboardMapping(s.conn, from, count).Reply()
	if err != nil {
		return err
	}
	s.keys = map[rune]stroke{}
	per := int(m.KeysymsPerKeycode)
	for i, symbol := range m.Keysyms {
		level := i % per
		if level > 1 || symbol == 0 {
			continue
		}
		if old, known := s.keys[rune(symbol)]; !known || old.shift && level == 0 {
			s.keys[rune(symbol)] = stroke{from + xproto.Keycode(i/per), level == 1}
		}
	}
	return nil
}

// Key presses keys one after the other: "ctrl+shift+z", "tab", "n". It panics on a key
// that the keyboard lacks, which is a mistake in the test.
func (s *Stage) Key(combinations ...string) {
	for _, c := range combinations {
		parts := strings.Split(c, "+")
		var held []xproto.Keycode
		for _, name := range parts[:len(parts)-1] {
			held = append(held, s.stroke(name).code)
		}
		last := s.stroke(parts[len(parts)-1])
		if last.shift {
			held = append(held, s.stroke("shift").code)
		}
		s.press(last.code, held)
	}
}

// Type types text that the keyboard's plain and shifted keys can make; "\n" is Enter.
func (s *Stage) Type(text string) {
	shift := s.stroke("shift").code
	for _, r := range text {
		if r == '\n' {
			r = named["return"]
		}
		k, ok := s.keys[r]
		if !ok {
			panic(fmt.Sprintf("no key makes %q", r))
		}
		var held []xproto.Keycode
		if k.shift {
			held = append(held, shift)
		}
		s.press(k.code, held)
	}
}

func (s *Stage) stroke(name string) stroke {
	symbol, ok := named[strings.ToLower(name)]
	if !ok {
		symbol = []rune(name)[0]
		ok = len([]rune(name)) == 1
	}
	k, made := s.keys[symbol]
	if !ok || !made {
		panic(fmt.Sprintf("no key is called %q", name))
	}
	return k
}

// press strikes a key while others are held. The pause is that of a quick typist.
func (s *Stage) press(code xproto.Keycode, held []xproto.Keycode) {
	for _, h := range held {
		s.fake(xproto.KeyPress, byte(h), 0, 0)
	}
	s.fake(xproto.KeyPress, byte(code), 0, 0)
	s.fake(xproto.KeyRelease, byte(code), 0, 0)
	for i := len(held) - 1; i >= 0; i-- {
		s.fake(xproto.KeyRelease, byte(held[i]), 0, 0)
	}
	s.sync()
	time.Sleep(12 * time.Millisecond)
}

func (s *Stage) fake(kind, detail byte, x, y int) {
	xtest.FakeInput(s.conn, kind, detail, 0, s.root, int16(x), int16(y), 0)
}

// sync waits until the X server has done everything it was asked.
func (s *Stage) sync() { s.conn.Sync() }

// Russian gives the keys of some letters those of a Russian keyboard. Key and Type go on to
// name keys as before: "n" is the key that types т now.
func (s *Stage) Russian() error {
	const capital = 0x20 // below the small ones among X's symbols
	for latin, symbol := range map[rune]xproto.Keysym{'n': 0x6d4, 'e': 0x6d5, 't': 0x6c5, 'y': 0x6ce} {
		keys := []xproto.Keysym{symbol, symbol + capital}
		if err := xproto.ChangeKeyboardMappingChecked(s.conn, 1, s.keys[latin].code, 2, keys).Check(); err != nil {
			return err
		}
	}
	return nil
}
