package ui

import (
	"fyne.io/fyne/v2"

	"commonground/ui/board"
	"commonground/ui/command"
)

// surface is what a sheet is worked on: its board or its list.
type surface interface {
	fyne.Widget
	fyne.Focusable
	Commands() []command.Command
	Close()
}

func newSurface(s *sheet) surface {
	b := board.New(s.host, s.activity, s.id)
	b.UseClips(s.host.Clips())
	b.OnSelection = s.refreshFoot
	b.OnZoom = s.refreshFoot
	b.OnStatus = func(words string) { s.foot.say(words) }
	s.guide.add, s.guide.over, s.guide.drop = b.AddStarter, b.StarterOver, b.DropStarter
	return b
}

// refreshFoot follows the surface without an edit.
func (s *sheet) refreshFoot() {
	if s.foot != nil {
		s.foot.refresh()
		s.host.menuChanged()
	}
}
