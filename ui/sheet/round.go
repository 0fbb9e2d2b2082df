package sheet

import (
	"fyne.io/fyne/v2"

	"commonground/ui/command"
	"commonground/ui/surface"
)

// roundCommands pass the laptop round, where sheets of the activity can gather what everybody
// writes in private.
func (s *Sheet) roundCommands() []command.Command {
	if s.Activity.Gathers() == "" {
		return nil
	}
	return []command.Command{{
		ID: "round", Icon: "quiet", Shortcut: command.CtrlShift(fyne.KeyP), Bar: command.PlainBar,
		Enabled: func() bool {
			_, ok := s.roundAbout()
			return ok && !s.host.Document().ReadOnly()
		},
		Do: s.passLaptop,
	}}
}

func (s *Sheet) passLaptop() {
	about, _ := s.roundAbout()
	s.host.PassLaptop(s.Activity, s.ID, about)
}

func (s *Sheet) roundAbout() (about string, ok bool) {
	if g, gathers := s.Surface.(surface.Gathering); gathers {
		return g.RoundAbout()
	}
	return "", true
}
