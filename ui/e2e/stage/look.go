//go:build linux

package stage

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"image"
	"os"
	"strings"
	"time"
)

// Thing is something that a screen shows, as the program itself describes it.
type Thing struct {
	// Window is the title of the window it is in.
	Window string
	// Kind is its Go type: "*widget.Button".
	Kind string
	// Text is what it says, "" if nothing.
	Text string
	// Place is where it is, in pixels from the top left of the window's inside.
	Place image.Rectangle
	// Focused is set for what the keyboard goes to; Disabled for what cannot be used now.
	Focused, Disabled bool
}

// giveEar makes the channels over which a program with an ear is asked what it shows.
func (p *Program) giveEar() error {
	hear, ask, err := os.Pipe()
	if err != nil {
		return err
	}
	answer, say, err := os.Pipe()
	if err != nil {
		return err
	}
	p.ask, p.answer = ask, answer
	p.cmd.ExtraFiles = []*os.File{hear, say}
	return nil
}

// Look returns everything that the program shows now, in the order of painting. While a
// dialog is open that is the dialog alone, as it is all that can be used.
func (p *Program) Look() ([]Thing, error) {
	if p.ask == nil {
		return nil, errors.New("the program has no ear")
	}
	if _, err := fmt.Fprintln(p.ask, "look"); err != nil {
		return nil, err
	}
	if err := p.answer.SetReadDeadline(time.Now().Add(20 * time.Second)); err != nil {
		return nil, err
	}
	line, err := bufio.NewReaderSize(p.answer, 1<<20).ReadBytes('\n')
	if err != nil {
		return nil, fmt.Errorf("the program does not answer: %w", err)
	}
	var out []Thing
	err = json.Unmarshal(line, &out)
	return out, err
}

// Says reports whether a thing says exactly that, spaces and case aside.
func (t Thing) Says(text string) bool {
	return strings.EqualFold(strings.Join(strings.Fields(t.Text), " "), text)
}
