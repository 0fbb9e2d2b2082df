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
	n := model.NewNote(s.said.Starter(starter.ID), starter.Colour, model.Rect{})
	n.Icon, n.Starter = starter.Icon, starter.ID
	s.failed(s.doc.AddNotes(model.StepAddNote, s.sheet, s.placed(n)))
}

// placed gives a note its size and a free place in the first column.
func (s *Surface) placed(n *model.Note) *model.Note {
	n.W, n.H = s.host.Kit().NoteSize(s.activity, n, model.NoteWidth, model.NoteHeight)
	var first *model.Zone // a group's own agreement may do without any
	if len(s.activity.Zones) > 0 {
		first = &s.activity.Zones[0]
	}
	at := s.activity.FreeSpot(s.now().Notes, first, n.W, n.H)
	n.X, n.Y = at.X, at.Y
	return n
}
