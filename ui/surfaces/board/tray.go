package board

import (
	"slices"

	"fyne.io/fyne/v2"

	"commonground/model"
	"commonground/ui/command"
	"commonground/ui/surface"
)

// tray is how the board shows what waits beside it.
type tray struct {
	room bool // the board fills the laptop's screen, for people far away
	open bool // it was asked for, or used, since it was folded
}

// ShowRoom has the board as large as the screen lets it be: with little round it, and the tray
// folded away where it takes of its size.
func (b *Board) ShowRoom(on bool) {
	if on == b.tray.room {
		return
	}
	b.tray = tray{room: on, open: b.editor != nil && b.Activity().InTray(b.editor.note)}
	b.scene.view.Tight = on
	if size := b.Size(); !size.IsZero() { // else it is only made, and nobody is ready to hear of it
		b.resized(size)
	}
}

// showTray shows the tray beside the board while notes wait in it, and where there is room
// for it without making the board smaller.
func (b *Board) showTray() {
	v := &b.scene.view
	all := b.Activity().Bounds()
	some := b.waiting() > 0
	if !some && b.editor == nil {
		b.tray.open = false
	}
	if !b.trayCosts() || some && (b.tray.open || !b.tray.room) {
		all = b.Activity().Reach()
	}
	if all != v.Board {
		v.Board = all
		v.Resize(v.W, v.H)
	}
}

// trayCosts reports whether the board is smaller with its tray than without.
func (b *Board) trayCosts() bool {
	v := &b.scene.view
	return v.W*b.Activity().Bounds().H < b.Activity().Reach().W*v.H
}

func (b *Board) waiting() int {
	count := 0
	for _, n := range b.scene.notes {
		if b.Activity().InTray(n) {
			count++
		}
	}
	return count
}

// useTray opens a tray that is folded, for notes in it that are chosen or written.
func (b *Board) useTray(notes ...*model.Note) {
	if b.tray.room && !b.tray.open && slices.ContainsFunc(notes, b.Activity().InTray) {
		b.openTray(true)
	}
}

func (b *Board) openTray(on bool) {
	b.tray.open = on
	b.showTray()
	b.viewChanged()
}

// trayCommand opens the tray and folds it away, and says how many notes wait in it.
func (b *Board) trayCommand() command.Command {
	folds := func() bool { return b.tray.room && b.waiting() > 0 && b.trayCosts() }
	return command.Command{
		ID: surface.Tray, Icon: "note", Shortcut: command.CtrlShift(fyne.KeyY),
		Label:   func() string { return b.Words().Count("board.tray", b.waiting()) },
		Away:    func() bool { return !folds() },
		Enabled: folds, Checked: func() bool { return b.tray.open },
		Do: func() { b.openTray(!b.tray.open); b.selectionChanged() },
	}
}
