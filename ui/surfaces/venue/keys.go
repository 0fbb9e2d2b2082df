package venue

import (
	"unicode"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"

	"commonground/model"
	"commonground/ui/canvas"
	"commonground/ui/command"
	"commonground/ui/control"
)

var (
	_ fyne.Focusable    = (*Canvas)(nil)
	_ fyne.Tabbable     = (*Canvas)(nil)
	_ fyne.Shortcutable = (*Canvas)(nil)
	_ desktop.Keyable   = (*Canvas)(nil)
)

// How far one press of an arrow key moves shapes, and with Shift, in board units.
const (
	nudge    = model.PlanGrid
	nudgeFar = 5 * model.PlanGrid
)

// FocusGained shows the ring, unless the pointer brought the keyboard.
func (c *Canvas) FocusGained() {
	if !c.click {
		c.focus.Show()
	}
}

// FocusLost hides the ring and ends the step that arrow keys make.
func (c *Canvas) FocusLost() {
	c.burst.Act()
	c.hand = false
	c.focus.Hide()
	c.s.Doc().Break()
}

// AcceptsTab lets Tab walk the shapes and leave the map after the last.
func (c *Canvas) AcceptsTab() bool { return c.next(c.held.TabStep()) != nil }

// next is the shape that Tab comes to; nil is out of the map.
func (c *Canvas) next(by int) *model.Shape {
	order, at := model.ShapeOrder(c.plan), -1
	for i, s := range order {
		if c.sel.Has(s.ID) {
			at = i
		}
	}
	if at < 0 && by < 0 || at+by < 0 || at+by >= len(order) {
		return nil
	}
	return order[at+by]
}

// KeyDown lets the pointer move the view while Space is held.
func (c *Canvas) KeyDown(e *fyne.KeyEvent) {
	if e.Name == fyne.KeySpace {
		c.hand = true
	}
}

// KeyUp ends that, and the step that arrow keys make.
func (c *Canvas) KeyUp(e *fyne.KeyEvent) {
	switch e.Name {
	case fyne.KeySpace:
		c.hand = false
	case fyne.KeyUp, fyne.KeyDown, fyne.KeyLeft, fyne.KeyRight:
		c.s.Doc().Break()
	}
}

// TypedKey walks, moves, names and deletes shapes.
func (c *Canvas) TypedKey(e *fyne.KeyEvent) {
	if e.Name == fyne.KeyReturn || e.Name == fyne.KeyEnter {
		c.burst.Act() // a number, then Enter, draws
	}
	if c.burst.Key(e) == command.Used {
		return
	}
	switch e.Name {
	case fyne.KeyUp, fyne.KeyDown, fyne.KeyLeft, fyne.KeyRight:
		c.arrow(e.Name)
	case fyne.KeyTab:
		c.walk(c.next(c.held.TabStep()))
	case fyne.KeyReturn, fyne.KeyEnter:
		c.enter()
	case fyne.KeyDelete, fyne.KeyBackspace:
		c.Delete()
	case fyne.KeyEscape:
		if !c.escape() {
			control.PassKey(c, e)
		}
	default:
		if c.held.AsksForMenu(e) {
			c.showMenuByKey()
			return
		}
		control.PassKey(c, e)
	}
}

// TypedRune takes letters: one that stands alone may do something, others begin a name or words.
func (c *Canvas) TypedRune(r rune) {
	if !c.hand && c.gesture.Phase == canvas.Idle {
		c.burst.Rune(r)
	}
}

// letter is what a character does: numbers take up what draws, R turns, O says which room is
// ours, plus and minus change the size. After a room was drawn letters begin its name.
func (c *Canvas) letter(r rune) (command.Command, bool) {
	does := map[rune]func(){
		'o': c.claim, 'r': func() { c.Turn(45) }, 'R': func() { c.Turn(-15) },
		'+': func() { c.Grow(1, 1) }, '=': func() { c.Grow(1, 1) }, '-': func() { c.Grow(-1, -1) },
	}
	for i, tool := range tools {
		does[rune('1'+i)] = func() { c.arm(tool) }
	}
	do, ok := does[r]
	if c.drew != (model.ID{}) && unicode.IsLetter(r) {
		ok = false
	}
	return command.Command{Do: do}, ok
}

// beginWith asks for a name that begins with text: of the room that was drawn just now, else of
// new words for the map.
func (c *Canvas) beginWith(text string) {
	switch {
	case !c.s.Editable():
		c.s.Say("board.status.read-only")
		return
	case c.drew != model.ID{}:
		c.Name()
	default:
		c.askLabel(c.wordsSpot())
	}
	for _, r := range text {
		c.s.Canvas().Focused().TypedRune(r)
	}
}

func (c *Canvas) arrow(key fyne.KeyName) {
	d, _ := canvas.Arrow(key)
	if c.sel.Count() == 0 {
		c.view.PanTowards(d)
		c.viewChanged()
		return
	}
	by := nudge
	if c.held.Shift() {
		by = nudgeFar
	}
	c.Nudge(d.X*by, d.Y*by)
}

func (c *Canvas) walk(s *model.Shape) {
	if s == nil {
		return
	}
	c.s.Doc().Break()
	c.choose(s.ID)
	c.view.Reveal(s.Bounds())
	c.viewChanged()
	c.s.Say("venue.status.at", "what", c.nameOf(s))
}

// nameOf is what a shape is called: its name, its symbol's, or its kind.
func (c *Canvas) nameOf(s *model.Shape) string {
	kind := c.s.Text("venue.shape." + string(s.Kind))
	switch {
	case s.Icon != "":
		kind = c.s.signName(s.Icon, s.Feature)
	case s.Ours:
		kind = c.s.Text("command.map.ours")
	}
	if s.Name != "" {
		return c.s.Text("venue.named", "kind", kind, "name", s.Name)
	}
	return kind
}

func (c *Canvas) enter() {
	if c.tool != "" && c.drew == (model.ID{}) {
		c.drawInMiddle()
		return
	}
	c.Name()
}

// escape gives up what is under way, the innermost first, and reports whether there was
// anything.
func (c *Canvas) escape() bool {
	switch {
	case c.giveUp():
		c.s.Say("board.status.put-back")
	case c.tool != "":
		c.arm("")
	case c.sel.Count() > 0:
		c.choose()
	default:
		return false
	}
	return true
}

// TypedShortcut does what the window's menu did not take.
func (c *Canvas) TypedShortcut(s fyne.Shortcut) {
	if command.ByShortcut(c.s.Commands(), s) {
		return
	}
	k, ok := s.(*desktop.CustomShortcut)
	if !ok {
		return
	}
	if d, arrow := canvas.Arrow(k.KeyName); arrow && k.Modifier == fyne.KeyModifierAlt {
		c.Grow(d.X, d.Y)
	}
	if command.OnlyCtrl(k.Modifier) && k.KeyName == fyne.KeyPlus {
		c.zoom().In()
	}
	control.PassShortcut(c, s)
}
