package venue

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"

	"commonground/model"
	"commonground/ui/canvas"
	"commonground/ui/command"
)

// commands lists what can be done on the map.
func (c *Canvas) commands() []command.Command {
	out := append([]command.Command{}, c.shapeCommands()...)
	out = append(out, c.toolCommands()...)
	return append(out,
		command.Command{
			ID: "zoom.in", Icon: "zoom-in", Shortcut: command.Ctrl(fyne.KeyEqual), Do: func() { c.zoom(canvas.ZoomStep) },
			Enabled: c.view.CanZoomIn,
		},
		command.Command{
			ID: "zoom.out", Icon: "zoom-out", Shortcut: command.Ctrl(fyne.KeyMinus), Do: func() { c.zoom(1 / canvas.ZoomStep) },
			Enabled: c.view.CanZoomOut,
		},
		command.Command{
			ID: "zoom.fit", Icon: "fit", Shortcut: command.Ctrl(fyne.Key0), Do: c.Fit,
			Enabled: c.view.CanZoomOut,
		},
	)
}

func (c *Canvas) some() bool { return c.s.Editable() && len(c.sel) > 0 }

func (c *Canvas) shapeCommands() []command.Command {
	several := func() bool { return c.s.Editable() && len(c.sel) > 1 }
	return []command.Command{
		{
			ID: "map.name", Icon: "edit", Key: fyne.KeyReturn, Bar: command.PlainBar, Do: c.Name,
			Enabled: func() bool { return c.nameable() != nil },
		},
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
	model.ShapeRoom, model.ShapeWall, model.ShapeDoor, model.ShapeWindow, model.ShapeStreet, model.ShapeLabel,
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

// Fit shows all of the map.
func (c *Canvas) Fit() {
	c.view.Fit()
	c.viewChanged()
}

func (c *Canvas) zoom(by float64) {
	at := c.view.Middle()
	if chosen := c.chosen(); len(chosen) > 0 {
		at = c.view.ToPosition(model.Around(chosen).Centre())
	}
	c.view.ZoomBy(by, at)
	c.viewChanged()
}

// showMenu opens a menu of what can be done at a place of the window.
func (c *Canvas) showMenu(at fyne.Position) {
	items := command.Items(c.s.Text, c.shapeCommands()...)
	if len(items) == 0 {
		items = command.Items(c.s.Text, c.toolCommands()...)
	}
	if len(items) > 0 {
		widget.ShowPopUpMenuAtPosition(fyne.NewMenu("", items...), c.s.host.Window().Canvas(), at)
	}
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
	widget.ShowPopUpMenuAtPosition(fyne.NewMenu("", items...), c.s.host.Window().Canvas(), c.place())
}
