//go:build linux

package stage

import (
	"image"
	"math"
	"time"

	"github.com/jezek/xgb/xproto"
)

// Buttons of the mouse.
const (
	Left   = 1
	Middle = 2
	Right  = 3
	// WheelUp and WheelDown are how X says that the wheel was turned by a notch.
	WheelUp   = 4
	WheelDown = 5
)

// Move puts the pointer at a place on the stage.
func (s *Stage) Move(p image.Point) {
	s.fake(xproto.MotionNotify, 0, p.X, p.Y)
	s.sync()
}

// Press holds a button down, Release lets it go.
func (s *Stage) Press(button byte) {
	s.fake(xproto.ButtonPress, button, 0, 0)
	s.sync()
}

// Release lets a button go.
func (s *Stage) Release(button byte) {
	s.fake(xproto.ButtonRelease, button, 0, 0)
	s.sync()
}

// Click goes there and clicks with the left button.
func (s *Stage) Click(p image.Point) { s.click(p, Left) }

// RightClick goes there and clicks with the right button.
func (s *Stage) RightClick(p image.Point) { s.click(p, Right) }

// DoubleClick goes there and clicks twice.
func (s *Stage) DoubleClick(p image.Point) {
	s.click(p, Left)
	time.Sleep(60 * time.Millisecond)
	s.click(p, Left)
}

// The pauses are those of a hand: a window sees the pointer arrive before the press.
func (s *Stage) click(p image.Point, button byte) {
	s.Move(p)
	time.Sleep(30 * time.Millisecond)
	s.Press(button)
	time.Sleep(30 * time.Millisecond)
	s.Release(button)
}

// Wheel turns the wheel over a place by so many notches, up where they are more than 0.
func (s *Stage) Wheel(p image.Point, notches int) {
	s.Move(p)
	button := byte(WheelUp)
	if notches < 0 {
		button, notches = WheelDown, -notches
	}
	for range notches {
		s.Press(button)
		s.Release(button)
		time.Sleep(15 * time.Millisecond)
	}
}

// Drag takes what is at from to to with the left button, as a hand does: in steps.
func (s *Stage) Drag(from, to image.Point) {
	s.Hold(from, to)
	s.Release(Left)
}

// Hold is Drag without letting go.
func (s *Stage) Hold(from, to image.Point) {
	s.Move(from)
	time.Sleep(60 * time.Millisecond)
	s.Press(Left)
	time.Sleep(60 * time.Millisecond)
	const steps = 24
	for i := 1; i <= steps; i++ {
		s.Move(image.Pt(from.X+(to.X-from.X)*i/steps, from.Y+(to.Y-from.Y)*i/steps))
		time.Sleep(12 * time.Millisecond)
	}
	time.Sleep(60 * time.Millisecond)
}

// Wander moves the pointer around the place for so long, that many times a second, on a
// curve that does not repeat, and ends where it is then.
func (s *Stage) Wander(around image.Point, span time.Duration, hertz int) (end image.Point) {
	start := time.Now()
	for i := 1; i <= int(span.Seconds()*float64(hertz)); i++ {
		t := float64(i) / float64(hertz)
		time.Sleep(time.Until(start.Add(time.Duration(t * float64(time.Second)))))
		end = around.Add(image.Pt(
			int(280*math.Sin(2*math.Pi*0.43*t)),
			int(110*math.Sin(2*math.Pi*0.71*t)),
		))
		s.fake(xproto.MotionNotify, 0, end.X, end.Y)
	}
	s.sync()
	return end
}
