package wall

import (
	"fyne.io/fyne/v2"

	"commonground/ui/command"
	"commonground/ui/find"
)

// Commands lists what can be done on the wall.
func (w *Wall) Commands() []command.Command {
	out := []command.Command{
		{ID: "barrier.add", Icon: "add", Key: fyne.KeyN, Opens: true, Bar: command.MainBar, Enabled: w.Editable, Do: w.AddBarrier},
		{ID: "way.add", Icon: "forward", Key: fyne.KeyW, Opens: true, Bar: command.PlainBar, Enabled: w.barrier, Do: w.AddWay},
		{ID: "way.choose", Icon: "tick", Key: fyne.KeyT, Bar: command.PlainBar, Enabled: w.way, Do: w.Choose},
		{ID: "way.send", Icon: "file-out", Key: fyne.KeyS, Bar: command.PlainBar, Enabled: w.way, Do: w.AskSend},
		{ID: "note.edit", Icon: "edit", Key: fyne.KeyReturn, Enabled: w.row, Do: w.Edit},
		{ID: "way.move", Under: "command.menu.move", Icon: "board", Key: fyne.KeyM, Enabled: w.several, Do: func() { w.askBarrier(false) }},
		{ID: "way.serve", Under: "command.menu.move", Icon: "people", Key: fyne.KeyB, Enabled: w.several, Do: func() { w.askBarrier(true) }},
		{ID: "barrier.up", Under: "command.menu.move", Icon: "up", Shortcut: command.Ctrl(fyne.KeyUp), Enabled: w.row, Do: func() { w.MoveRow(-1) }},
		{ID: "barrier.down", Under: "command.menu.move", Icon: "down", Shortcut: command.Ctrl(fyne.KeyDown), Enabled: w.row, Do: func() { w.MoveRow(1) }},
		{ID: "way.before", Under: "command.menu.move", Shortcut: command.Ctrl(fyne.KeyLeft), Enabled: w.way, Do: func() { w.ShiftWay(-1) }},
		{ID: "way.after", Under: "command.menu.move", Shortcut: command.Ctrl(fyne.KeyRight), Enabled: w.way, Do: func() { w.ShiftWay(1) }},
		{ID: "note.merge", Icon: "duplicate", Shortcut: command.Ctrl("M"), Enabled: w.mergeable, Do: w.Merge},
		{ID: "note.delete", Icon: "delete", Key: fyne.KeyDelete, Enabled: w.note, Do: w.Delete},
	}
	out = append(append(out, w.HistoryCommands()...), w.clipCommands()...)
	return append(out, find.Commands(w.OpenFind, w.FindNext, w.Found)...)
}

// barrier reports whether there is a barrier to find a way past, also while one is written.
func (w *Wall) barrier() bool { return w.Editable() && len(w.rows) > 0 }

// row reports whether there is a row to do something with, note whether there is a note in it
// and not only a place for one, way whether that is a way, and several whether it could serve
// another barrier.
func (w *Wall) row() bool     { return w.Editable() && w.there(w.current) && !w.editing() }
func (w *Wall) note() bool    { return w.row() && !w.current.empty }
func (w *Wall) way() bool     { return w.row() && w.current.isWay() }
func (w *Wall) several() bool { return w.way() && len(w.rows) > 1 }

func (w *Wall) clipCommands() []command.Command {
	return command.Clips{
		Writing: w.editing, Text: func(s fyne.Shortcut) { w.content.editor.TypedShortcut(s) }, Editable: w.Editable,
		Some: func() bool { return len(w.selected()) > 0 }, Cut: w.Cut, Copy: w.Copy, Paste: w.Paste,
	}.Commands()
}

// openMenu opens the menu of what can be done now.
func (w *Wall) openMenu(at fyne.Position) {
	named := func(ids ...string) []*fyne.MenuItem { return w.Named(w.Commands(), ids...) }
	w.PopUp(at, named("barrier.add", "way.add"), named("note.merge", "way.choose", "way.send"),
		named("way.move", "way.serve", "barrier.up", "barrier.down"),
		named("note.edit", "cut", "copy", "paste"), named("note.delete"))
}

func (w *Wall) menuByKey() {
	if r, ok := w.place(w.current); ok {
		at := fyne.CurrentApp().Driver().AbsolutePositionForObject(w.content)
		w.openMenu(at.AddXY(float32(r.X)+12, float32(r.Y)+36))
	}
}
