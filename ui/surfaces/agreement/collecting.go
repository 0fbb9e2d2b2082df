package agreement

import (
	"fyne.io/fyne/v2"

	"commonground/ui/command"
	"commonground/ui/surface"
	"commonground/ui/surfaces/board"
	"commonground/ui/surfaces/outline"
)

// collecting is the step in which suggestions are collected: the board of notes, or its
// list.
type collecting struct {
	s     *Surface
	shown notes
	board *board.Board // nil where it is a list
}

// notes are what a board and its list have in common.
type notes interface {
	surface.Surface
	fyne.Focusable
	surface.Starting
	surface.Selecting
	surface.Showing
	surface.Aimed
	surface.Gathering
}

func newCollecting(s *Surface) *collecting {
	c := &collecting{s: s}
	if s.list {
		list := outline.New(s.host, s.Activity(), s.SheetID())
		list.OnSelection, list.OnLeftOut = s.Changed, s.LeftOut
		c.shown = list
		return c
	}
	c.board = board.New(s.host, s.Activity(), s.SheetID())
	c.board.UseClips(s.host.Clips())
	c.board.OnSelection, c.board.OnZoom, c.board.OnStatus = s.Changed, s.Changed, s.Tell
	c.board.OnLeftOut, c.board.OnCarry = s.LeftOut, s.Carry
	c.shown = c.board
	return c
}

// RoundAbout is where new suggestions go, while they are collected.
func (s *Surface) RoundAbout() (about string, ok bool) {
	if c, ok := s.part.(*collecting); ok {
		return c.shown.RoundAbout()
	}
	return "", false
}

// Content is the board or the list.
func (c *collecting) Content() fyne.CanvasObject { return c.shown }

func (c *collecting) Commands() []command.Command { return c.shown.Commands() }

func (c *collecting) Close() { c.shown.Close() }

// First is the board or the list.
func (c *collecting) First() fyne.Focusable { return c.shown }

func (c *collecting) follow() {} // both follow the document themselves
