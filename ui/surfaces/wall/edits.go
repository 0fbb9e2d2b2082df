package wall

import (
	"slices"
	"strings"

	"fyne.io/fyne/v2"

	"commonground/model"
	"commonground/ui/surface"
)

// The names of steps on a wall.
const (
	stepBarrier = "edit.wall.barrier"
	stepWay     = "edit.wall.way"
	stepWrite   = "edit.wall.write"
	stepMove    = "edit.wall.move"
	stepServe   = "edit.wall.serve"
	stepDelete  = "edit.wall.delete"
	stepChoose  = "edit.wall.choose"
	stepPaste   = "edit.wall.paste"
)

// change edits the wall as one step of that name and reports whether that went well.
func (w *Wall) change(name string, change func(*model.Wall)) bool {
	return w.changeStep(model.Step{Name: name}, change)
}

func (w *Wall) changeStep(step model.Step, change func(*model.Wall)) bool {
	err := w.Doc().EditWall(step, w.SheetID(), func(wall *model.Wall) error {
		change(wall)
		return nil
	})
	return !w.Failed(err)
}

// AddBarrier lets a new barrier be written, below the current one. It is on the wall
// with its first letter.
func (w *Wall) AddBarrier() {
	if !w.Editable() {
		return
	}
	w.finish(false)
	w.widen()
	after := w.current.barrier
	w.begin(&fresh{noteRef{barrier: model.NewID()}, after, w.current})
}

// AddWay lets a new way past the current barrier be written.
func (w *Wall) AddWay() {
	if !w.Editable() {
		return
	}
	w.finish(false)
	if len(w.rows) == 0 { // the first was just being written, and nothing was
		return
	}
	w.widen()
	w.begin(&fresh{noteRef{barrier: w.current.barrier, way: model.NewID()}, model.ID{}, w.current})
}

func (w *Wall) begin(f *fresh) {
	w.fresh = f
	w.current = f.noteRef
	w.load()
	w.edit(f.noteRef)
}

// write puts what is typed into the document.
func (w *Wall) write(s noteRef, text string) {
	f := w.fresh
	if f == nil {
		if w.text(s) != text {
			w.changeStep(model.Step{Name: stepWrite, Merge: merge(s)}, func(wall *model.Wall) { rewrite(wall, s, text) })
		}
		return
	}
	name := stepBarrier
	if s.isWay() {
		name = stepWay
	}
	w.fresh = nil
	w.changeStep(model.Step{Name: name, Merge: merge(s)}, func(wall *model.Wall) { insert(wall, f, text) })
}

// merge joins what is typed on one note.
func merge(s noteRef) string { return "write " + s.barrier.String() + s.way.String() }

func rewrite(wall *model.Wall, s noteRef, text string) {
	if v := wall.Way(s.way); s.isWay() && v != nil {
		v.Text = text
	} else if b := wall.Barrier(s.barrier); !s.isWay() && b != nil {
		b.Text = text
	}
}

func insert(wall *model.Wall, f *fresh, text string) {
	if f.isWay() {
		wall.Ways = append(wall.Ways, &model.Way{ID: f.way, Text: text})
		wall.Serve(f.way, f.barrier, nil)
		return
	}
	at := slices.IndexFunc(wall.Barriers, func(b *model.Barrier) bool { return b.ID == f.after }) + 1
	wall.Barriers = slices.Insert(wall.Barriers, at, &model.Barrier{ID: f.barrier, Text: text})
}

// Edit lets the current note be written.
func (w *Wall) Edit() { w.edit(w.current) }

// Delete takes the selected notes off the wall: a barrier with its ways, a way from this
// barrier.
func (w *Wall) Delete() {
	some := w.selected()
	if !w.Editable() || len(some) == 0 || w.editing() {
		return
	}
	before := len(w.wall().Ways)
	done := w.change(stepDelete, func(wall *model.Wall) {
		for _, s := range some {
			drop(wall, s)
		}
	})
	switch ways := before - len(w.wall().Ways); {
	case !done:
	case ways > 0 && !some[0].isWay():
		w.SayCount("wall.status.deleted-with", ways)
	default:
		w.Say("wall.status.deleted")
	}
}

func drop(wall *model.Wall, s noteRef) {
	if b := wall.Barrier(s.barrier); s.isWay() && b != nil {
		b.Drop(s.way)
		return
	}
	wall.Barriers = slices.DeleteFunc(wall.Barriers, func(b *model.Barrier) bool { return b.ID == s.barrier })
}

// MoveRow moves the current barrier and its ways that many rows down.
func (w *Wall) MoveRow(by int) {
	i := rowOf(w.rows, w.current.barrier)
	if to := i + by; i >= 0 && to >= 0 && to < len(w.rows) {
		w.moveRowTo(w.current.barrier, w.inWall(to))
	}
}

// moveRowTo moves a barrier to a row of the wall.
func (w *Wall) moveRowTo(barrier model.ID, row int) {
	if !w.Editable() || rowOf(w.all, barrier) == row {
		return
	}
	if w.change(stepMove, func(wall *model.Wall) { wall.MoveBarrier(barrier, row) }) {
		w.reveal(w.current)
		w.content.update()
		w.Say("wall.status.row", "n", row+1)
	}
}

// ShiftWay moves the current way that many places on among those of its barrier.
func (w *Wall) ShiftWay(by int) {
	s := w.current
	i := rowOf(w.rows, s.barrier)
	if !s.isWay() || i < 0 || !w.Editable() {
		return
	}
	if to := wayOf(w.rows[i], s.way) + by; to >= 0 && to < len(w.rows[i].Ways) {
		w.change(stepMove, func(wall *model.Wall) { wall.MoveWay(s.barrier, s.way, to) })
	}
}

// Serve lets a way serve a barrier: too, or instead of the one it is beside.
func (w *Wall) serve(s noteRef, barrier model.ID, too bool) {
	if !w.Editable() || !s.isWay() || s.barrier == barrier || rowOf(w.rows, barrier) < 0 {
		return
	}
	step, key, from := stepMove, "wall.status.moved", &s.barrier
	if too {
		step, key, from = stepServe, "wall.status.shared", nil
	}
	if w.change(step, func(wall *model.Wall) { wall.Serve(s.way, barrier, from) }) {
		w.selectNote(noteRef{barrier: barrier, way: s.way})
		w.Say(key, "barrier", surface.Brief(w.text(noteRef{barrier: barrier})))
	}
}

// Choose marks the current way as one to try, or no longer.
func (w *Wall) Choose() {
	s := w.current
	v := w.wall().Way(s.way)
	if !s.isWay() || v == nil || !w.Editable() {
		return
	}
	on := !v.Chosen
	if w.change(stepChoose, func(wall *model.Wall) { wall.Way(s.way).Chosen = on }) {
		key := "wall.status.chosen"
		if !on {
			key = "wall.status.unchosen"
		}
		w.Say(key, "way", surface.Brief(v.Text))
	}
}

// AddStarter puts an idea on the wall as a barrier or as a way past the current one, and gives
// it the keyboard where nothing has it: after a press with the mouse, so that keys act on what
// was just put there.
func (w *Wall) AddStarter(s model.Starter) {
	if s.Way {
		w.addWays(stepWay, w.current.barrier, w.Wording().Starter(s.ID))
	} else {
		w.addBarriers(stepBarrier, len(w.all), w.Wording().Starter(s.ID))
	}
	if w.Canvas().Focused() == nil {
		w.focusBack()
	}
}

// addWays puts ways beside a barrier, and reports whether that went well.
func (w *Wall) addWays(step string, barrier model.ID, texts ...string) bool {
	w.finish(false)
	w.widen()
	if w.wall().Barrier(barrier) == nil {
		w.Say("wall.status.no-barrier")
		return false
	}
	var last model.ID
	done := w.change(step, func(wall *model.Wall) {
		for _, text := range texts {
			last = model.NewID()
			insert(wall, &fresh{noteRef: noteRef{barrier: barrier, way: last}}, text)
		}
	})
	if done {
		w.selectNote(noteRef{barrier: barrier, way: last})
	}
	return done
}

// addBarriers puts barriers on the wall, the first at that row, and reports whether that went
// well.
func (w *Wall) addBarriers(step string, row int, texts ...string) bool {
	if !w.Editable() || len(texts) == 0 {
		return false
	}
	w.finish(false)
	w.widen()
	var last model.ID
	done := w.change(step, func(wall *model.Wall) {
		for i, text := range texts {
			b := &model.Barrier{ID: model.NewID(), Text: text}
			last = b.ID
			wall.Barriers = slices.Insert(wall.Barriers, min(row+i, len(wall.Barriers)), b)
		}
	})
	if done {
		w.selectNote(noteRef{barrier: last})
	}
	return done
}

// Copy puts the texts of the selected notes on the clipboard.
func (w *Wall) Copy() {
	some := w.selected()
	var texts []string
	for _, s := range some {
		texts = append(texts, w.text(s))
	}
	if len(some) > 0 {
		fyne.CurrentApp().Clipboard().SetContent(strings.Join(texts, "\n"))
		w.SayCount("board.status.copied", len(some))
	}
}

// Cut copies the selected notes and takes them off the wall.
func (w *Wall) Cut() {
	if len(w.selected()) > 0 && w.Editable() {
		w.Copy()
		w.Delete()
	}
}

// Paste makes a note of every line on the clipboard: ways where a way is current,
// otherwise barriers.
func (w *Wall) Paste() {
	from, s := surface.FromClipboard(), w.current
	var done bool
	switch {
	case len(from.Texts) == 0:
		w.Say("board.status.nothing-to-paste")
		return
	case s.isWay() || s.empty:
		done = w.addWays(stepPaste, s.barrier, from.Texts...)
	default:
		done = w.addBarriers(stepPaste, rowOf(w.all, s.barrier)+1, from.Texts...)
	}
	if done {
		w.SayPasted("board.status.pasted", from)
	}
}
