package sheet

import (
	"fyne.io/fyne/v2"

	"commonground/ui/command"
	"commonground/ui/vote"
)

// voteCommands decide something together, and show what was decided on the sheet.
func (s *Sheet) voteCommands() []command.Command {
	return []command.Command{
		{
			ID: "decide", Icon: "hand", Shortcut: command.CtrlShift(fyne.KeyD), Do: func() { vote.Start(s.host, s.asking()) },
			Enabled: func() bool { return !s.host.Document().ReadOnly() },
		},
		{ID: "decisions", Icon: "check", Do: func() { vote.Past(s.host, s.asking()) }, Enabled: s.decided},
	}
}

// decided reports whether anything was decided on the sheet.
func (s *Sheet) decided() bool {
	now := s.host.Document().Group().Sheet(s.ID)
	return now != nil && len(now.Votes) > 0
}

func (s *Sheet) asking() vote.Asking {
	return vote.Asking{Activity: s.Activity, Sheet: s.ID, Chosen: s.Selected(), Told: s.Told}
}

// Told says what came of something that was done elsewhere, and gives the keyboard back to the
// surface; empty words say nothing.
func (s *Sheet) Told(words string) {
	if words != "" {
		s.Foot.Say(words)
	}
	s.focusSurface()
}
