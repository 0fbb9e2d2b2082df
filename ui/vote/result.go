package vote

import (
	"commonground/model"
	"commonground/model/vote"
	"commonground/printables"
	"commonground/ui/control"
	"commonground/ui/layout"
	"commonground/ui/look"
)

// shown is a result that is looked at.
type shown struct {
	host   Host
	ask    Asking
	vote   *model.Vote
	ranked bool // what most were for is first
	wall   bool // it is on the wall
	fresh  bool // it was kept a moment ago

	bars    *bars
	sort    *control.Button
	on      *control.Button
	dialog  *control.Dialog
	removed bool
}

func (s *shown) text(key string, pairs ...any) string { return s.host.Words().Text(key, pairs...) }

// open shows the result.
func (s *shown) open() {
	kit := s.host.Kit()
	s.bars = newBars(s.host, s.vote)
	s.sort = control.NewButton(s.text("vote.result.sort"), "list", func() { s.ranked = !s.ranked; s.update() })
	s.on = control.NewButton(s.text("vote.result.wall"), "screen", func() { s.wall = !s.wall; s.update() })
	s.sort.Hidden = len(s.vote.Options) < 2
	s.on.Hidden = !s.host.WallOpen()
	remove := control.NewDanger(s.text("vote.result.remove"), "delete", s.remove)
	remove.SetEnabled(!s.host.Document().ReadOnly())
	print := control.NewButton(s.text("command.print"), "print", s.print)
	closing := control.NewPrimary(s.text("frame.close"), "", func() { s.dialog.Cancel() })
	body := layout.Column(look.Space, look.NewText(look.Body, kit.VoteFacts(s.vote)), layout.Wrap(look.Gap, s.sort, s.on), s.bars)
	s.dialog = control.NewDialog(kit.VoteQuestion(s.vote), body, remove, print, closing)
	s.dialog.Wide, s.dialog.Full = true, true
	s.dialog.OnCancel = s.close
	s.dialog.Does = map[string]func(){"print": s.print}
	s.update()
	s.dialog.Open(s.host.Window().Canvas(), closing)
}

// order is the one in which the options are to be shown.
func (s *shown) order() []int {
	if s.ranked {
		return vote.Ranked(s.vote)
	}
	return vote.AsAsked(s.vote)
}

// print shows the page to pin up.
func (s *shown) print() {
	g, order := s.host.Document().Group(), s.order()
	sheet := g.Sheet(s.ask.Sheet)
	if sheet == nil {
		return
	}
	s.host.PrintOffer(s.host.Kit().VoteQuestion(s.vote), printables.Offer{ID: printables.OfferDecided, Make: func(p printables.Paper) (printables.Job, error) {
		return s.host.Kit().Decision(g.Name, s.ask.Activity, sheet, s.vote, order, p), nil
	}})
}

// update shows the options in the order that is asked for, on the wall too.
func (s *shown) update() {
	order := s.order()
	s.bars.set(order)
	s.sort.SetDown(s.ranked)
	s.on.SetDown(s.wall)
	if s.wall {
		s.host.HoldWall(holder, s.host.Kit().VoteScene(s.vote, order))
	} else {
		s.host.ReleaseWall(holder)
	}
	if s.dialog != nil {
		s.dialog.Reflow()
	}
}

// remove takes the vote off the sheet; undo brings it back.
func (s *shown) remove() {
	doc := s.host.Document()
	doc.Break()
	s.removed = doc.RemoveVote(s.ask.Sheet, s.vote.ID) == nil
	s.dialog.Cancel()
}

// close shows the sheet on the wall again.
func (s *shown) close() {
	s.host.ReleaseWall(holder)
	switch {
	case s.removed:
		s.host.Told(s.text("vote.removed"))
	case s.fresh:
		s.host.Told(s.text("vote.kept"))
	default:
		s.host.Told("")
	}
}
