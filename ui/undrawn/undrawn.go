// Package undrawn is what is left to do on a computer that cannot draw the window: have it
// drawn without the graphics card where the system can, or say so in a box of the system's
// own.
package undrawn

import "os/exec"

// box is a program that shows a message, and its arguments.
type box []string

// show runs the first of the boxes that is there and works, and returns once it is closed.
func show(boxes []box) {
	for _, b := range boxes {
		if exec.Command(b[0], b[1:]...).Run() == nil {
			return
		}
	}
}
