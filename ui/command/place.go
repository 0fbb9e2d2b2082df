package command

import (
	"runtime"
	"unicode"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver"
)

// Place remembers where on the keyboard a key is, so that letters act on keyboards without
// Latin ones too: N is the key that says N on an English keyboard. The zero Place knows of
// none.
type Place struct{ latin rune }

// Key takes note of a key before the character that it types. Keys whose names are known
// say themselves what they are.
func (p *Place) Key(e *fyne.KeyEvent) {
	p.latin = 0
	if e.Name == fyne.KeyUnknown {
		p.latin = latinAt(e.Physical.ScanCode, runtime.GOOS, onWayland)
	}
}

// Stands is what a character stands for as a command: itself, or where its key types no
// Latin letter or digit the one at its place, as large as it is.
func (p *Place) Stands(r rune) rune {
	switch {
	case unicode.IsDigit(r) && unicode.IsDigit(p.latin):
		return p.latin
	case !unicode.IsLetter(r) || unicode.Is(unicode.Latin, r) || !unicode.IsLetter(p.latin):
		return r
	case unicode.IsUpper(r):
		return p.latin
	}
	return unicode.ToLower(p.latin)
}

// rows are the keys of an English keyboard that type digits and letters.
var rows = [...]string{"1234567890", "QWERTYUIOP", "ASDFGHJKL", "ZXCVBNM"}

// firsts are the codes of the first keys of the rows, as Windows and Linux count them.
var firsts = [...]int{2, 16, 30, 44}

// mac are the same rows as a Mac counts them, which has no order.
var mac = [...][]int{
	{18, 19, 20, 21, 23, 22, 26, 28, 25, 29},
	{12, 13, 14, 15, 17, 16, 32, 34, 31, 35},
	{0, 1, 2, 3, 5, 4, 38, 40, 37},
	{6, 7, 8, 9, 11, 45, 46},
}

// x11 is by how much X11 counts higher than Linux itself does.
const x11 = 8

// latinAt is the letter or digit of the key with that code; 0 where it is another.
func latinAt(code int, system string, wayland func() bool) rune {
	if system != "windows" && system != "darwin" && !wayland() {
		code -= x11
	}
	for i, row := range rows {
		for j, r := range row {
			if system == "darwin" && mac[i][j] == code || system != "darwin" && firsts[i]+j == code {
				return r
			}
		}
	}
	return 0
}

// onWayland reports whether the window is shown by Wayland, and not by X11.
func onWayland() bool {
	on := false
	for _, w := range fyne.CurrentApp().Driver().AllWindows() {
		if native, ok := w.(driver.NativeWindow); ok {
			native.RunNative(func(context any) { _, on = context.(driver.WaylandWindowContext) })
			return on
		}
	}
	return on
}
