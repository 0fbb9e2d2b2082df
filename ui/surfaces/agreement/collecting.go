package agreement

import (
	"fyne.io/fyne/v2"

	"commonground/model"
	"commonground/ui/command"
	"commonground/ui/surfaces/board"
	"commonground/ui/surfaces/outline"
)

// collecting is the step in which suggestions are collected: the board of notes, or its
// list.
type collecting struct {
	s     *Surface
	shown surface
	board *board.Board // nil where it is a list
	list  *outline.Outline
}

// surface is what a board and its list have in common.
type surface interface {
	fyne.Widget
	fyne.Focusable
	Commands() []command.Command
	Close()
}

func newCollecting(s *Surface) *collecting {
	c := &collecting{s: s}
	if s.list {
		c.list = outline.New(s.host, s.activity, s.sheet)
		c.list.OnSelection = s.changed
		c.shown = c.list
		return c
	}
	c.board = board.New(s.host, s.activity, s.sheet)
	c.board.UseClips(s.host.Clips())
	c.board.OnSelection, c.board.OnZoom, c.board.OnStatus = s.changed, s.changed, s.tell
	c.shown = c.board
	return c
}

// Content is the board or the list.
func (c *collecting) Content() fyne.CanvasObject { return c.shown }

func (c *collecting) Commands() []command.Command { return c.shown.Commands() }

func (c *collecting) Close() { c.shown.Close() }

// First is the board or the list.
func (c *collecting) First() fyne.Focusable { return c.shown }

func (c *collecting) follow() {} // both follow the document themselves

func (c *collecting) colour() model.NoteColour {
	if c.board != nil {
		return c.board.Colour()
	}
	return c.list.Colour()
}

func (c *collecting) selected() []model.ID {
	if c.board != nil {
		return c.board.Selected()
	}
	return c.list.Selected()
}

func (c *collecting) showNote(id model.ID) {
	if c.board != nil {
		c.board.ShowNote(id)
		return
	}
	c.list.ShowNote(id)
}

// add puts a starter where there is room for it.
func (c *collecting) add(starter model.Starter) {
	if c.board != nil {
		c.board.AddStarter(starter)
		return
	}
	s := c.s
	n := board.StarterNote(s.said, starter, c.list.Colour(), model.Rect{})
	_, err := s.doc.AddToZone(model.StepAddNote, s.activity, s.sheet, nil, s.sizer, n)
	s.failed(err)
}

// sizer is how large notes are on the board in zones that are fuller and fuller.
func (s *Surface) sizer(n *model.Note, step float64) (w, h float64) {
	return s.host.Kit().NoteSizeAt(s.activity, n, step)
}
