package sheet

import (
	"slices"

	"fyne.io/fyne/v2"

	"commonground/model"
	"commonground/ui/command"
	"commonground/ui/control"
	"commonground/ui/layout"
	"commonground/ui/look"
	"commonground/ui/surface"
	"commonground/ui/vote"
)

// decided is the part of the guide that says what was decided on the sheet, the latest first.
type decided struct {
	sheet *Sheet
	box   *fyne.Container
	shown []*model.Vote
	Again []*control.Link // look at each once more
}

func newDecided(s *Sheet) *decided { return &decided{sheet: s, box: layout.Column(7)} }

// refresh shows the votes of the sheet as it is now.
func (d *decided) refresh(now *model.Sheet) {
	d.box.Hidden = len(now.Votes) == 0
	if slices.Equal(d.shown, now.Votes) {
		return
	}
	s := d.sheet
	d.shown, d.Again = now.Votes, nil
	d.box.Objects = []fyne.CanvasObject{look.NewText(look.Heading, s.host.Words().Text("vote.past.title"))}
	for _, v := range slices.Backward(now.Votes) {
		again := control.NewWrappedLink(look.Body, s.host.Kit().VoteQuestion(v), func() { vote.Look(s.host, s.asking(), v) })
		again.OnFocus = func() { s.Guide.page.Reveal(again) }
		d.Again = append(d.Again, again)
		d.box.Add(again)
		d.box.Add(look.NewText(look.Small, s.host.Kit().VoteFacts(v)))
	}
	s.Guide.page.Reflow()
}

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

// guessCommands have the room guess about what the person that is shown put down.
func (s *Sheet) guessCommands() []command.Command {
	on, people := s.Surface.(surface.OnPerson)
	if !s.Activity.Guess || !people {
		return nil
	}
	return []command.Command{{
		ID: "guess", Icon: "question", Shortcut: command.CtrlShift(fyne.KeyM), Bar: command.PlainBar,
		Enabled: func() bool { return vote.CanGuess(s.Activity, on.Who()) },
		Do:      func() { vote.Guess(s.host, s.asking(), on.Who()) },
	}}
}

// ShowVote shows what was decided in the vote of that ID, where it is one of the sheet's.
func (s *Sheet) ShowVote(id model.ID) {
	for _, v := range s.host.Document().Group().Sheet(s.ID).Votes {
		if v.ID == id {
			vote.Look(s.host, s.asking(), v)
		}
	}
}

// rate has the group vote on the step of a scale, by the field's ID.
func (s *Sheet) rate(field string) {
	ask := s.asking()
	ask.Scale = field
	vote.Start(s.host, ask)
}

// Rate has the group vote on the first scale of the sheet, if there is one.
func (s *Sheet) Rate() {
	if f := s.Activity.ScaleField(); f != nil {
		s.rate(f.ID)
	}
}

// decided reports whether anything was decided on the sheet.
func (s *Sheet) decided() bool {
	now := s.host.Document().Group().Sheet(s.ID)
	return now != nil && len(now.Votes) > 0
}

func (s *Sheet) asking() vote.Asking {
	return vote.Asking{Activity: s.Activity, Sheet: s.ID, Chosen: s.Selected()}
}

// Told says what came of something that was done elsewhere, and gives the keyboard back to the
// surface; empty words say nothing.
func (s *Sheet) Told(words string) {
	if words != "" {
		s.Foot.Say(words)
	}
	s.focusSurface()
}
