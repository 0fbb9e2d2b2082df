package undrawn

import "golang.org/x/sys/windows"

// Again returns: Windows draws without a card no better.
func Again() {}

// Tell shows a message and returns once it is closed. It needs nothing of the graphics.
func Tell(title, text string) {
	t, err := windows.UTF16PtrFromString(title)
	if err != nil {
		return
	}
	words, err := windows.UTF16PtrFromString(text)
	if err != nil {
		return
	}
	_, _ = windows.MessageBox(0, words, t, windows.MB_OK|windows.MB_ICONERROR|windows.MB_SETFOREGROUND)
}
