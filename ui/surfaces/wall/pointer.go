package wall

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"

	"commonground/model"
	"commonground/printables"
	"commonground/ui/control"
	"commonground/ui/layout"
	"commonground/ui/look"
	"commonground/ui/rows"
)

var (
	_ fyne.Draggable         = (*content)(nil)
	_ fyne.Tappable          = (*content)(nil)
	_ fyne.DoubleTappable    = (*content)(nil)
	_ fyne.SecondaryTappable = (*content)(nil)
	_ desktop.Mouseable      = (*content)(nil)
)

// drag is a note on its way to another place.
type drag struct {
	on      bool
	ended   bool // given up while the button is still down
	what    noteRef
	pressed fyne.Position // where the button went down, in the content
	at      fyne.Position // where the pointer is
	to      int           // the row that would take it; for a barrier the gap above that row
	same    noteRef       // what says the same and would take it up; the zero noteRef is nothing
}

// MouseDown makes a note current at once; waiting for a whole click would feel slow.
func (c *content) MouseDown(e *desktop.MouseEvent) {
	w := c.w
	w.burst.Act()
	c.drag = drag{pressed: e.Position}
	s, ok := w.noteAt(e.Position)
	if ok && w.editing() && w.writing == s {
		return
	}
	w.finish(false)
	w.focusBack()
	if s, ok = w.noteAt(e.Position); ok { // finishing may have moved rows
		w.press(s, e)
	}
}

// MouseUp does nothing: a press counts when the button goes down.
func (c *content) MouseUp(*desktop.MouseEvent) {}

// Tapped does nothing, for the same reason.
func (c *content) Tapped(*fyne.PointEvent) {}

// DoubleTapped writes on the note under the pointer; beside a barrier a new way, below
// all a new barrier.
func (c *content) DoubleTapped(e *fyne.PointEvent) {
	w := c.w
	i := w.column.At(e.Position.Y)
	switch s, ok := w.noteAt(e.Position); {
	case ok:
		w.edit(s)
	case i >= 0 && i < len(w.rows):
		w.selectNote(noteRef{barrier: w.rows[i].ID})
		w.AddWay()
	default:
		if n := len(w.rows); n > 0 {
			w.selectNote(noteRef{barrier: w.rows[n-1].ID})
		}
		w.AddBarrier()
	}
}

// TappedSecondary opens the menu of the note under the pointer.
func (c *content) TappedSecondary(e *fyne.PointEvent) {
	if s, ok := c.w.noteAt(e.Position); ok {
		c.w.selectFor(s)
	}
	c.w.openMenu(e.AbsolutePosition)
}

// Dragged lifts the note that was pressed, and moves it.
func (c *content) Dragged(e *fyne.DragEvent) {
	w := c.w
	if c.drag.ended || !w.Editable() || w.editing() {
		return
	}
	if !c.drag.on {
		s, ok := w.noteAt(c.drag.pressed)
		if !ok || s.empty {
			return
		}
		c.drag.on, c.drag.what = true, s
		w.selectNote(s)
		c.lift()
	}
	c.drag.at = control.Under(c, e)
	c.scrollAtEdge()
	c.aim()
}

// Holds reports whether a note is dragged.
func (w *Wall) Holds() bool { return w.content.drag.on }

// lift shows the note that is dragged.
func (c *content) lift() {
	w := c.w
	r, _ := w.place(c.drag.what)
	row := printables.WallRow{Text: w.text(c.drag.what)}
	if c.drag.what.isWay() {
		i := rowOf(w.rows, c.drag.what.barrier)
		row = printables.WallRow{Ways: []printables.WallWay{w.rows[i].Ways[wayOf(w.rows[i], c.drag.what.way)]}}
	}
	k := look.Current()
	c.ghost.set(w.host.Painter(), w.host.Kit().WallNote(row, w.laidFor, r.W, r.H, k.Palette), k.Board, r.W, r.H)
	c.ghost.Show()
	c.ghost.Resize(fyne.NewSize(float32(r.W), float32(r.H)))
}

// aim moves the note with the pointer and shows where it would go.
func (c *content) aim() {
	w, d := c.w, &c.drag
	size := c.ghost.Size()
	c.ghost.Move(d.at.SubtractXY(min(size.Width/2, 60), min(size.Height/2, 24)))
	k := look.Current()
	i := min(max(w.column.At(d.at.Y), 0), len(w.rows)-1)
	d.to = i
	wide := float32(w.laidFor.Width)
	c.target.FillColor, c.target.StrokeColor, c.target.StrokeWidth = thin(k.Focus), k.Focus, 2
	d.same = w.sameAt(d.what, d.at)
	if r, ok := w.place(d.same); ok {
		around(c.target, r)
	} else if d.what.isWay() {
		layout.Place(c.target, 0, w.column.Top(i)-6, wide, float32(w.forms[i].Height)-4)
	} else {
		if d.at.Y > (w.column.Top(i)+w.column.Bottom(i))/2 {
			d.to = i + 1
		}
		layout.Place(c.target, 0, max(0, w.column.Top(d.to)-11), wide, 4)
	}
	c.target.Show()
	canvas.Refresh(c)
}

// scrollAtEdge brings what is beyond the edge into view.
func (c *content) scrollAtEdge() {
	w := c.w
	const edge, step = 36, 18
	y := c.drag.at.Y - w.scroll.Offset.Y
	switch {
	case y < edge:
		rows.Reveal(w.scroll, w.scroll.Offset.Y-step, w.scroll.Offset.Y, 0)
	case y > w.scroll.Size().Height-edge:
		rows.Reveal(w.scroll, w.scroll.Offset.Y+w.scroll.Size().Height, w.scroll.Offset.Y+w.scroll.Size().Height+step, 0)
	}
}

// DragEnd lets the note go.
func (c *content) DragEnd() {
	d := c.drag
	c.putDown()
	if !d.on || d.ended {
		return
	}
	w := c.w
	switch {
	case d.same != noteRef{}:
		w.merge([]noteRef{d.same, d.what})
	case d.what.isWay():
		w.serve(d.what, w.rows[d.to].ID, w.held()&fyne.KeyModifierShortcutDefault != 0)
	default:
		to := w.inWall(d.to)
		if to > rowOf(w.all, d.what.barrier) {
			to--
		}
		w.moveRowTo(d.what.barrier, to)
	}
}

func (c *content) putDown() {
	c.drag = drag{}
	c.target.Hide()
	c.ghost.Hide()
	canvas.Refresh(c)
}

// giveUp puts a note back that is dragged, and reports whether one was.
func (c *content) giveUp() bool {
	if !c.drag.on {
		return false
	}
	c.putDown()
	c.drag.ended = true
	c.w.Say("board.status.put-back")
	return true
}

// DropStarter puts an idea on the wall at that place of the window, and reports whether
// the wall is there.
func (w *Wall) DropStarter(s model.Starter, at fyne.Position) bool {
	p := at.Subtract(fyne.CurrentApp().Driver().AbsolutePositionForObject(w))
	size := w.Size()
	if !w.Editable() || p.X < 0 || p.Y < 0 || p.X > size.Width || p.Y > size.Height {
		return false
	}
	in := at.Subtract(fyne.CurrentApp().Driver().AbsolutePositionForObject(w.content))
	row := max(0, w.column.At(in.Y))
	if !s.Way {
		w.addBarriers(stepBarrier, w.inWall(row), w.Wording().Starter(s.ID))
	} else if row < len(w.rows) {
		w.addWays(stepWay, w.rows[row].ID, w.Wording().Starter(s.ID))
	}
	return true
}

// thin lets what lies below be seen through a colour.
func thin(c color.NRGBA) color.Color {
	c.A = 0x28
	return c
}
