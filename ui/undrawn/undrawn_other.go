//go:build !windows && !linux

package undrawn

import "runtime"

// Again returns: there is no other way to draw.
func Again() {}

// Tell shows a message where the system has a box for it, and returns once it is closed.
func Tell(title, text string) {
	if runtime.GOOS == "darwin" {
		show([]box{{"osascript", "-e", "on run {title, words}", "-e", "display alert title message words", "-e", "end run", title, text}})
	}
}
