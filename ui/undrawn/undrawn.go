// Package undrawn is what is left to do on a computer that cannot draw the window: have it
// drawn without the graphics card where the system can, or say so in a box of the system's
// own.
package undrawn

import (
	"os/exec"
	"time"
)

// box is a program that shows a message, and its arguments.
type box []string

// seen is how long a box stands that somebody has closed: some say then that they failed. One
// that cannot be shown ends at once.
const seen = time.Second

// show runs the first of the boxes that is there and works, and returns once it is closed.
func show(boxes []box) {
	for _, b := range boxes {
		begun := time.Now()
		if exec.Command(b[0], b[1:]...).Run() == nil || time.Since(begun) >= seen {
			return
		}
	}
}
