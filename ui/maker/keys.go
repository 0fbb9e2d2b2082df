package maker

import (
	"math"
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"

	"commonground/model"
	"commonground/ui/canvas"
	"commonground/ui/command"
	"commonground/ui/control"
	"commonground/ui/layout"
	"commonground/ui/look"
)

var (
	_ fyne.Focusable      = (*Canvas)(nil)
	_ fyne.Tabbable       = (*Canvas)(nil)
	_ fyne.Draggable      = (*Canvas)(nil)
	_ fyne.DoubleTappable = (*Canvas)(nil)
	_ desktop.Mouseable   = (*Canvas)(nil)
	_ desktop.Keyable     = (*Canvas)(nil)
	_ fyne.Shortcutable   = (*Canvas)(nil)
	_ layout.Flowing      = (*Canvas)(nil)
)

// How far one press of an arrow key moves a zone, and with Shift, in board units; and how
// much one of + or - makes it larger.
const (
	nudgeNear = model.PlanGrid
	nudgeFar  = 5 * model.PlanGrid
	growBy    = 2 * model.PlanGrid
	holeBy    = 0.05
)

// KeyHelp names the keys of the board for the help page.
func (m *Maker) KeyHelp() []string {
	if m.canvas == nil {
		return nil
	}
	return []string{"own.keys.tab", "own.keys.arrows", "own.keys.stretch", "own.keys.size", "own.keys.hole", "own.keys.order", "own.keys.name", "own.keys.delete"}
}

// commands are what can be done with the selected zone from the menu.
func (c *Canvas) commands() []command.Command {
	on := func() bool { return !c.m.locked() && c.zone() != nil }
	return append([]command.Command{{
		ID: "activity-zone-duplicate", Icon: "duplicate", Do: c.duplicate,
		Shortcut: command.Ctrl(fyne.KeyD),
		Enabled:  func() bool { return on() && c.zone().Shape != model.ShapeOverlap },
	}}, c.zoom().Commands()...)
}

// FocusGained shows the ring, unless the pointer brought the keyboard.
func (c *Canvas) FocusGained() {
	if c.click {
		return
	}
	c.focus.StrokeColor = look.Current().Focus
	c.focus.Show()
	c.m.page.Reveal(c)
}

// FocusLost hides the ring and ends the step that arrow keys make.
func (c *Canvas) FocusLost() {
	c.focus.Hide()
	c.m.doc.Break()
}

// AcceptsTab lets Tab walk the zones and leave the board after the last.
func (c *Canvas) AcceptsTab() bool { return c.next(c.held.TabStep()) != "" }

// next is the zone that Tab comes to; empty is out of the board.
func (c *Canvas) next(by int) string {
	a := c.m.now()
	if a == nil {
		return ""
	}
	at := slices.IndexFunc(a.Zones, func(z model.Zone) bool { return z.ID == c.sel })
	if at < 0 && by < 0 || at+by < 0 || at+by >= len(a.Zones) {
		return ""
	}
	return a.Zones[at+by].ID
}

// KeyDown changes nothing; the end of a press counts.
func (c *Canvas) KeyDown(*fyne.KeyEvent) {}

// KeyUp ends the step that arrows make that were held.
func (c *Canvas) KeyUp(e *fyne.KeyEvent) {
	if _, ok := canvas.Arrow(e.Name); ok {
		c.m.doc.Break()
	}
}

// TypedKey walks, moves, names and deletes zones.
func (c *Canvas) TypedKey(e *fyne.KeyEvent) {
	if d, ok := canvas.Arrow(e.Name); ok {
		c.arrow(d)
		return
	}
	switch e.Name {
	case fyne.KeyTab:
		c.choose(c.next(c.held.TabStep()))
	case fyne.KeyReturn, fyne.KeyEnter, fyne.KeyF2:
		c.name()
	case fyne.KeyDelete, fyne.KeyBackspace:
		c.delete()
	case fyne.KeyEscape:
		c.escape(e)
	default:
		control.PassKey(c, e)
	}
}

// escape gives up what is under way, then the selection.
func (c *Canvas) escape(e *fyne.KeyEvent) {
	switch {
	case c.giveUp():
	case c.sel != "":
		c.choose("")
	default:
		control.PassKey(c, e)
	}
}

// TypedShortcut changes the size with Alt and an arrow key.
func (c *Canvas) TypedShortcut(s fyne.Shortcut) {
	k, ok := s.(*desktop.CustomShortcut)
	if !ok {
		return
	}
	switch d, _ := canvas.Arrow(k.KeyName); k.Modifier {
	case fyne.KeyModifierAlt:
		c.stretch(d.X*nudgeNear, d.Y*nudgeNear)
	case fyne.KeyModifierAlt | fyne.KeyModifierShift:
		c.stretch(d.X*nudgeFar, d.Y*nudgeFar)
	}
}

// stretch moves the right and the lower edge of the selected zone.
func (c *Canvas) stretch(w, h float64) {
	b := c.m.now().Bounds()
	c.nudge(model.StepResizeZone, func(z *model.Zone) {
		z.W = math.Max(model.ZoneLeast, math.Min(b.W-z.X, z.W+w))
		z.H = math.Max(model.ZoneLeast, math.Min(b.H-z.Y, z.H+h))
	})
}

func (c *Canvas) arrow(d model.Point) {
	by := nudgeNear
	if c.held.Shift() {
		by = nudgeFar
	}
	bounds := c.m.now().Bounds()
	c.nudge(model.StepMoveZone, func(z *model.Zone) { z.Rect = z.Moved(d.X*by, d.Y*by).Within(bounds) })
}

// TypedRune gives the zone another place in the order with digits, another size with plus and
// minus, its ring another hole with brackets; letters begin its name anew.
func (c *Canvas) TypedRune(r rune) {
	switch {
	case c.zone() == nil || c.m.locked() || c.live != nil:
	case r >= '1' && r <= '9':
		c.order(int(r - '1'))
	case r == '+' || r == '=':
		c.grow(growBy)
	case r == '-':
		c.grow(-growBy)
	case r == '[':
		c.hole(-holeBy)
	case r == ']':
		c.hole(holeBy)
	case r != ' ':
		c.name()
		if area, ok := c.m.host.Window().Canvas().Focused().(*control.Area); ok {
			area.TypedShortcut(&fyne.ShortcutSelectAll{})
			area.TypedRune(r)
		}
	}
}

// grow makes the zone larger about its middle.
func (c *Canvas) grow(by float64) {
	c.nudge(model.StepResizeZone, func(z *model.Zone) {
		middle := z.Centre()
		z.W, z.H = math.Max(model.ZoneLeast, z.W+by), math.Max(model.ZoneLeast, z.H+by)
		z.X, z.Y = middle.X-z.W/2, middle.Y-z.H/2
	})
}

// hole makes the hole of a ring larger.
func (c *Canvas) hole(by float64) {
	c.nudge(model.StepResizeZone, func(z *model.Zone) {
		if z.Shape == model.ShapeRing {
			z.Inner = math.Max(model.HoleLeast, math.Min(model.HoleMost, z.Inner+by))
		}
	})
}

// name takes the keyboard to the name of the selected zone, in the list.
func (c *Canvas) name() { c.m.zones.focus(c.index()) }

// delete deletes the selected zone, and asks first where sheets use it.
func (c *Canvas) delete() {
	if i := c.index(); i >= 0 && !c.m.locked() {
		c.m.zones.askDrop(i)
		if c.m.zones.n(c.m.now()) == 0 || c.zone() == nil {
			c.takeFocus()
		}
	}
}

func (c *Canvas) index() int {
	return slices.IndexFunc(c.m.now().Zones, func(z model.Zone) bool { return z.ID == c.sel })
}

func (c *Canvas) takeFocus() {
	w := c.m.host.Window().Canvas()
	if w.Overlays().Top() != nil {
		return // what is asked comes first
	}
	c.click = true
	w.Focus(c)
	c.click = false
}

// MouseDown takes hold of the zone below the pointer, or of its edge.
func (c *Canvas) MouseDown(e *desktop.MouseEvent) {
	c.takeFocus()
	c.focus.Hide()
	if c.gesture.Phase == canvas.Idle && e.Button != desktop.MouseButtonSecondary {
		c.press(canvas.PressOf(e, false))
	}
}

// MouseUp lets go of what the same button took.
func (c *Canvas) MouseUp(e *desktop.MouseEvent) {
	if c.gesture.Holds(e.Button) {
		c.letGo()
	}
}

// Dragged moves it, or changes its size.
func (c *Canvas) Dragged(e *fyne.DragEvent) { c.pull(canvas.PositionOf(control.Under(c, e))) }

// DragEnd lets go of it, where MouseUp did not.
func (c *Canvas) DragEnd() {
	if c.gesture.Phase != canvas.Idle {
		c.letGo()
	}
}

// DoubleTapped lets the name be written.
func (c *Canvas) DoubleTapped(*fyne.PointEvent) {
	if c.gesture.Twice() {
		c.name()
	}
}
