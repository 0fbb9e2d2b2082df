package venue

import (
	"slices"

	"fyne.io/fyne/v2"

	"commonground/model"
	"commonground/ui/control"
	"commonground/ui/layout"
	"commonground/ui/look"
)

// Nudge moves the selected shapes. A door or window stays on its wall where it lies on
// one, and leaves it with a long step.
func (c *Canvas) Nudge(dx, dy float64) {
	chosen := c.chosen()
	if len(chosen) == 0 || !c.s.Editable() {
		return
	}
	carried := c.sweeping(chosen)
	out := movedBy(c.plan, carried, chosen[0], dx, dy)
	if len(out) == 1 && out[0].Rect == chosen[0].Rect {
		out = model.MovedShapes(carried, dx, dy)
	}
	c.keep(model.Step{Name: model.StepMoveShapes, Merge: "nudge " + c.s.SheetID().String()}, "venue.status.moved", out)
	c.sweep, c.swept = idsOf(carried), c.plan
	c.view.Reveal(model.Around(out))
	c.repaint()
}

// sweeping are the shapes that arrow keys move: what belongs to the selected ones where the
// first press found them. What they come over on the way stays where it is.
func (c *Canvas) sweeping(chosen []*model.Shape) []*model.Shape {
	if c.sweep == nil || !slices.Equal(c.plan, c.swept) {
		return model.Carried(c.plan, chosen)
	}
	return slices.DeleteFunc(slices.Clone(c.plan), func(s *model.Shape) bool { return !slices.Contains(c.sweep, s.ID) })
}

// Grow makes the selected shapes larger or smaller by a square of the grid: rooms to
// the right and down, lines at their end, symbols and labels about their middle.
func (c *Canvas) Grow(dx, dy float64) {
	if !c.s.Editable() {
		return
	}
	var out []*model.Shape
	for _, s := range c.chosen() {
		out = append(out, c.resized(s, dx*model.PlanGrid, dy*model.PlanGrid)...)
	}
	c.keep(model.Step{Name: model.StepResizeShape, Merge: "resize " + c.s.SheetID().String()}, "venue.status.changed", out)
}

func (c *Canvas) resized(s *model.Shape, dx, dy float64) []*model.Shape {
	switch {
	case s.Kind == model.ShapeRoom:
		h := handle{kind: pull, h: 1, v: 1}
		return pulled(nil, s, h, model.Point{X: s.X + s.W + dx, Y: s.Y + s.H + dy})
	case s.Kind.IsLine():
		return c.resizedLine(s, dx, dy)
	}
	by := dx
	if by == 0 {
		by = -dy
	}
	return []*model.Shape{grown(s, s.W+by)}
}

// resizedLine moves the end of a line; a door or window grows about its middle.
func (c *Canvas) resizedLine(s *model.Shape, dx, dy float64) []*model.Shape {
	e := s.Ends()
	if s.Kind == model.ShapeDoor || s.Kind == model.ShapeWindow {
		t := *s
		by := dx
		if by == 0 {
			by = -dy
		}
		middle := model.Point{X: (e.A.X + e.B.X) / 2, Y: (e.A.Y + e.B.Y) / 2}
		t.Rect = s.Snapped(c.plan, middle, max(2*leastLine, e.Length()+by))
		return []*model.Shape{&t}
	}
	return pulled([]*model.Shape{s}, s, handle{kind: endOf, h: 1}, model.Point{X: e.B.X + dx, Y: e.B.Y + dy})
}

// Turn turns the selected shapes clockwise.
func (c *Canvas) Turn(degrees float64) {
	if !c.s.Editable() {
		return
	}
	var out []*model.Shape
	for _, s := range c.chosen() {
		out = append(out, model.Turned(s, degrees))
	}
	c.keep(model.Step{Name: model.StepTurnShapes, Merge: "turn " + c.s.SheetID().String()}, "venue.status.changed", out)
}

// Align lines the selected shapes up.
func (c *Canvas) Align(by model.Alignment) {
	chosen := c.chosen()
	if len(chosen) < 2 || !c.s.Editable() {
		return
	}
	out := model.MovedShapes(chosen, 0, 0) // copies
	model.Align(out, by)
	c.keep(model.Step{Name: model.StepAlignShapes}, "venue.status.aligned", out)
}

// Delete takes the selected shapes off the map.
func (c *Canvas) Delete() {
	ids := idsOf(c.chosen())
	if len(ids) == 0 || !c.s.Editable() {
		return
	}
	if err := c.s.Doc().DeleteShapes(c.s.SheetID(), ids...); err != nil {
		c.s.failed(err)
		return
	}
	c.s.Say("venue.status.deleted")
}

// Duplicate puts copies of the selected shapes beside them and selects these.
func (c *Canvas) Duplicate() {
	chosen := model.Carried(c.plan, c.chosen())
	if len(chosen) == 0 || !c.s.Editable() {
		return
	}
	out := model.MovedShapes(chosen, 2*model.PlanGrid, 2*model.PlanGrid)
	var ids []model.ID
	for _, s := range out {
		s.ID = model.NewID()
		ids = append(ids, s.ID)
	}
	if err := c.s.Doc().AddShapes(model.StepDuplicateShapes, c.s.SheetID(), out...); err != nil {
		c.s.failed(err)
		return
	}
	c.choose(ids...)
	c.s.Say("venue.status.duplicated")
}

// SelectAll selects everything on the map.
func (c *Canvas) SelectAll() {
	ids := make([]model.ID, len(c.plan))
	for i, s := range c.plan {
		ids[i] = s.ID
	}
	c.choose(ids...)
}

// nameable is the one selected shape that can have a name, or nil.
func (c *Canvas) nameable() *model.Shape {
	chosen := c.chosen()
	if len(chosen) != 1 || !c.s.Editable() {
		return nil
	}
	switch chosen[0].Kind {
	case model.ShapeRoom, model.ShapeStreet, model.ShapeSymbol, model.ShapeLabel:
		return chosen[0]
	}
	return nil
}

// room is the one selected room, or nil.
func (c *Canvas) room() *model.Shape {
	if s := c.nameable(); s != nil && s.Kind == model.ShapeRoom {
		return s
	}
	return nil
}

// claim says that the group meets in the selected room, or no longer.
func (c *Canvas) claim() {
	s := c.room()
	if s == nil {
		return
	}
	said := "venue.status.ours"
	if s.Ours {
		said = "venue.status.not-ours"
	}
	c.keep(model.Step{Name: model.StepOurRoom}, said, model.Claimed(c.plan, s.ID))
}

// Name asks what the selected room, street, sign or label says, and of a room who else uses it.
func (c *Canvas) Name() {
	s := c.nameable()
	if s == nil {
		return
	}
	var fields []ask
	fields = append(fields, ask{c.s.Text("venue.name." + string(s.Kind)), s.Name})
	if s.Kind == model.ShapeRoom {
		fields = append(fields, ask{c.s.Text("venue.users"), s.Users}, ask{c.s.Text("venue.when"), s.When})
	}
	c.drew = model.ID{}
	c.ask(c.nameOf(s), fields, func(said []string) {
		next := *s
		next.Name = said[0]
		if len(said) > 1 {
			next.Users, next.When = said[1], said[2]
		}
		if s.Kind == model.ShapeLabel {
			c.relabel(&next)
		}
		c.keep(model.Step{Name: model.StepNameShape}, "venue.status.changed", []*model.Shape{&next})
	})
}

// relabel gives a label the room that its words need, about the same middle. One without
// words keeps those it had.
func (c *Canvas) relabel(s *model.Shape) {
	if s.Name == "" {
		s.Name = c.shape(s.ID).Name
		return
	}
	mid := s.Centre()
	w, h := c.s.host.Kit().PlanLabelSize(s.Name)
	s.Rect = model.Rect{X: mid.X - w/2, Y: mid.Y - h/2, W: w, H: h}.Within(model.PlanBounds())
}

// askLabel asks for the words of a new label; none makes none.
func (c *Canvas) askLabel(at model.Point) {
	c.ask(c.s.Text("venue.shape.label"), []ask{{c.s.Text("venue.name.label"), ""}}, func(said []string) {
		if said[0] != "" {
			c.placeLabel(said[0], "", at)
		}
	})
}

// ask is a question of a dialog, with the answer so far.
type ask struct{ label, text string }

// ask puts questions in a dialog; Enter in any of them answers.
func (c *Canvas) ask(title string, asks []ask, then func(said []string)) {
	var d *control.Dialog
	fields := make([]*control.Field, len(asks))
	box := layout.Column(look.Space)
	done := func() {
		said := make([]string, len(fields))
		for i, f := range fields {
			said[i] = f.Entry.Text
		}
		d.Close()
		c.s.Canvas().Focus(c)
		then(said)
	}
	canvas := c.s.Canvas()
	for i, a := range asks {
		fields[i] = control.NewField(a.label)
		fields[i].Entry.SetText(a.text)
		fields[i].Hold(model.MaxNoteText, c.s.Text("venue.status.too-long", "most", model.MaxNoteText))
		fields[i].Entry.OnSubmitted = func(string) { done() }
		box.Add(fields[i].Box)
	}
	w := c.s.Text
	d = control.NewDialog(title, box,
		control.NewButton(w("frame.cancel"), "", func() { d.Cancel() }), control.NewPrimary(w("venue.done"), "", done))
	d.Open(canvas, fields[0].Entry)
	fields[0].Entry.TypedShortcut(&fyne.ShortcutSelectAll{})
}
