package venue

import (
	"fyne.io/fyne/v2"

	"commonground/model"
	"commonground/ui/canvas"
	"commonground/ui/command"
)

// commands lists what can be done on the map.
func (c *Canvas) commands() []command.Command {
	out := append([]command.Command{}, c.shapeCommands()...)
	out = append(out, c.toolCommands()...)
	return append(out, c.zoom().Commands()...)
}

func (c *Canvas) some() bool { return c.s.Editable() && c.sel.Count() > 0 }

func (c *Canvas) shapeCommands() []command.Command {
	several := func() bool { return c.s.Editable() && c.sel.Count() > 1 }
	return []command.Command{
		{
			ID: "map.name", Icon: "edit", Key: fyne.KeyReturn, Bar: command.PlainBar, Do: c.Name,
			Enabled: func() bool { return c.nameable() != nil },
		},
		{ID: "map.ours", Icon: "meet-here", Key: fyne.KeyO, Bar: command.PlainBar, Enabled: func() bool { return c.room() != nil }, Do: c.claim},
		{ID: "map.turn", Icon: "turn", Key: fyne.KeyR, Bar: command.PlainBar, Enabled: c.some, Do: func() { c.Turn(45) }},
		{ID: "map.align", Icon: "align", Bar: command.PlainBar, Enabled: several, Do: c.showAlign},
		{ID: "duplicate", Icon: "duplicate", Shortcut: command.Ctrl(fyne.KeyD), Enabled: c.some, Do: c.Duplicate},
		{ID: "map.delete", Icon: "delete", Key: fyne.KeyDelete, Bar: command.PlainBar, Enabled: c.some, Do: c.Delete},
		{ID: "select-all", Shortcut: &fyne.ShortcutSelectAll{}, Do: c.SelectAll, Enabled: func() bool { return len(c.plan) > 0 }},
		{ID: "map.wider", Shortcut: command.Alt(fyne.KeyRight), Enabled: c.some, Do: func() { c.Grow(1, 0) }},
		{ID: "map.narrower", Shortcut: command.Alt(fyne.KeyLeft), Enabled: c.some, Do: func() { c.Grow(-1, 0) }},
		{ID: "map.taller", Shortcut: command.Alt(fyne.KeyDown), Enabled: c.some, Do: func() { c.Grow(0, 1) }},
		{ID: "map.lower", Shortcut: command.Alt(fyne.KeyUp), Enabled: c.some, Do: func() { c.Grow(0, -1) }},
	}
}

// tools are the kinds of shapes that are drawn, in the order of their keys.
var tools = [...]model.ShapeKind{
	model.ShapeRoom, model.ShapeWall, model.ShapeDoor, model.ShapeWindow, model.ShapeStreet, model.ShapeRoute, model.ShapeLabel,
}

func (c *Canvas) toolCommands() []command.Command {
	var out []command.Command
	for i, kind := range tools {
		out = append(out, command.Command{
			ID: "map.draw." + string(kind), Icon: string(kind), Key: fyne.KeyName('1' + rune(i)),
			Label:   func() string { return c.s.Text("venue.draw", "what", c.s.Text("venue.shape."+string(kind))) },
			Enabled: func() bool { return c.s.Editable() }, Do: func() { c.arm(kind) },
		})
	}
	return out
}

// zoom shows the map larger and smaller about what is selected.
func (c *Canvas) zoom() canvas.Zoom {
	about := func() model.Rect { return model.Around(c.chosen()) }
	return canvas.Zoom{View: &c.view, About: about, Changed: c.viewChanged}
}

// showMenu opens a menu of what can be done at a place of the window.
func (c *Canvas) showMenu(at fyne.Position) {
	items := c.s.Items(c.shapeCommands()...)
	if len(items) == 0 {
		items = c.s.Items(c.toolCommands()...)
	}
	c.s.PopUp(at, items)
}

// place is where in the window a menu about what is selected opens.
func (c *Canvas) place() fyne.Position {
	p := c.view.ToPosition(model.Around(c.chosen()).Centre())
	return fyne.CurrentApp().Driver().AbsolutePositionForObject(c).AddXY(float32(p.X), float32(p.Y))
}

func (c *Canvas) showMenuByKey() { c.showMenu(c.place()) }

// showAlign opens the menu of ways to line up.
func (c *Canvas) showAlign() {
	var items []*fyne.MenuItem
	for _, by := range [...]model.Alignment{
		model.AlignLeft, model.AlignCentre, model.AlignRight, model.AlignTop, model.AlignMiddle, model.AlignBottom,
	} {
		items = append(items, fyne.NewMenuItem(c.s.Text("venue.align."+string(by)), func() { c.Align(by) }))
	}
	command.PopUp(c.s.Canvas(), c.place(), items...)
}
