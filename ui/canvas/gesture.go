package canvas

import (
	"maps"
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"

	"commonground/model"
)

// Phase is how far a gesture of the pointer has come.
type Phase int

// The phases of gestures.
const (
	Idle      Phase = iota
	Pressing        // held down, not yet moved
	Moving          // what was pressed, and all that is selected with it
	Enclosing       // drawing a rectangle round things
	Working         // what only that surface has: a handle is pulled, a shape is drawn
	Panning         // moving the view
	Spent           // escaped: nothing happens until the button is let go
)

// Slack is how far the pointer may stray in a click, in the widget's units.
const Slack = 4.0

// Press is a button of the mouse going down.
type Press struct {
	At     Position
	Button desktop.MouseButton
	Extend bool // Shift or Ctrl: adds to what is selected
	Hand   bool // moves the view, not what lies there
}

// PressOf is what Fyne says of a press; hand says that a key is held which moves the view.
func PressOf(e *desktop.MouseEvent, hand bool) Press {
	return Press{
		At: PositionOf(e.Position), Button: e.Button,
		Extend: e.Modifier&(fyne.KeyModifierShift|fyne.KeyModifierShortcutDefault) != 0,
		Hand:   hand || e.Button == desktop.MouseButtonTertiary,
	}
}

// Gesture is one press, movement and release of the pointer on things that a K names. It
// changes the selection and the view; what happens to the things it leaves to the surface.
type Gesture[K comparable] struct {
	Phase Phase
	Now   Position    // where the pointer is
	From  model.Point // where it was pressed, on the board
	On    *K          // what it was pressed on; nil is nothing
	Moved bool        // it strayed further than in a click

	start, before Position // of this press, and of the one before
	button        desktop.MouseButton
	extend        bool
	joined        bool       // On was selected before the press
	base          map[K]bool // what was selected before, for enclosing
}

// Begin begins a gesture in a phase of the surface's choice.
func (g *Gesture[K]) Begin(v *View, p Press, phase Phase) {
	*g = Gesture[K]{Phase: phase, start: p.At, before: g.start, Now: p.At, From: v.ToBoard(p.At), button: p.Button, extend: p.Extend}
}

// Press begins a gesture on a thing, or on nothing, and selects at once: waiting for a whole
// click would feel slow.
func (g *Gesture[K]) Press(v *View, sel *Selection[K], p Press, on *K) {
	if p.Hand {
		g.Begin(v, p, Panning)
		return
	}
	g.Begin(v, p, Pressing)
	g.On = on
	switch {
	case on == nil && !p.Extend:
		sel.Clear()
	case on == nil:
		g.base = sel.Set()
	case sel.Has(*on):
		g.joined = true
		sel.last = *on
	case p.Extend:
		sel.Add(*on)
	default:
		sel.Only(*on)
	}
}

// Move takes the pointer to a position, and reports whether a phase began with that. What is
// locked is not moved; the view is.
func (g *Gesture[K]) Move(v *View, at Position, locked bool) (began bool) {
	d := at.Minus(g.Now)
	g.Now = at
	g.Moved = g.Moved || at.Far(g.start) > Slack
	if began = g.Phase == Pressing && g.Moved; began {
		switch {
		case g.On == nil:
			g.Phase = Enclosing
		case locked:
			g.Phase = Panning
		default:
			g.Phase = Moving
		}
	}
	if g.Phase == Panning {
		v.Pan(d.X, d.Y)
	}
	return began
}

// Keep has a change of the view, as of its size, leave what is held where it is on the board.
func (g *Gesture[K]) Keep(v *View, change func()) {
	at := v.ToBoard(g.Now)
	change()
	if g.Scrolls() {
		g.Now = v.ToPosition(at)
	}
}

// Scrolls reports whether the view follows the pointer beyond its edge.
func (g *Gesture[K]) Scrolls() bool {
	return g.Phase == Moving || g.Phase == Enclosing || g.Phase == Working
}

// By is how far the pointer went, on the board.
func (g *Gesture[K]) By(v *View) model.Point {
	p := v.ToBoard(g.Now)
	return model.Point{X: p.X - g.From.X, Y: p.Y - g.From.Y}
}

// Enclosed is the rectangle drawn so far, on the board.
func (g *Gesture[K]) Enclosed(v *View) model.Rect { return Spanned(g.From, v.ToBoard(g.Now)) }

// Enclose selects what the rectangle touches, beside what was selected before.
func (g *Gesture[K]) Enclose(sel *Selection[K], touched ...K) {
	sel.Only(slices.Collect(maps.Keys(g.base))...)
	sel.Add(touched...)
}

// Release ends the gesture and returns how far it had come. A click that did not move
// settles what it selects only now, so that a press on one of several begins to move them
// all.
func (g *Gesture[K]) Release(sel *Selection[K]) Phase {
	was := g.Phase
	if was == Pressing && g.joined {
		if g.extend {
			sel.Toggle(*g.On)
		} else {
			sel.Only(*g.On)
		}
	}
	g.Phase, g.button = Idle, 0
	return was
}

// Holds reports whether a button of the mouse holds the gesture.
func (g *Gesture[K]) Holds(button desktop.MouseButton) bool {
	return g.Phase != Idle && g.button == button
}

// Twice reports whether the last two presses were so near to each other that they can be a
// double click.
func (g *Gesture[K]) Twice() bool { return g.before.Far(g.start) <= 4*Slack }

// Escape gives up what is being done, and reports whether there was something. Letting go of
// the button then does nothing.
func (g *Gesture[K]) Escape(sel *Selection[K]) bool {
	switch g.Phase {
	case Moving, Working:
	case Enclosing:
		g.Enclose(sel)
	default:
		return false
	}
	g.Phase = Spent
	return true
}

// Spanned is the rectangle between two corners.
func Spanned(p, q model.Point) model.Rect {
	return model.Rect{X: p.X, Y: p.Y}.Union(model.Rect{X: q.X, Y: q.Y})
}
