package agreement

import (
	"slices"

	"fyne.io/fyne/v2"

	"commonground/model"
	"commonground/model/catalogue"
	"commonground/ui/control"
	"commonground/ui/layout"
	"commonground/ui/look"
	"commonground/ui/surface"
)

// startersLeft are the starter rules under a heading that the agreement does not say
// yet.
func (s *Surface) startersLeft(heading string) []catalogue.StarterRule {
	said := map[string]bool{}
	for _, r := range s.agreement().Rules {
		said[r.Text] = true
	}
	var out []catalogue.StarterRule
	for _, st := range catalogue.RulesOf(s.Activity()) {
		if st.Heading == heading && !said[s.Wording().Starter(st.ID)] {
			out = append(out, st)
		}
	}
	return out
}

// addStarterRule puts a starter rule into the agreement.
func (s *Surface) addStarterRule(id string) {
	for _, st := range catalogue.RulesOf(s.Activity()) {
		if st.ID != id {
			continue
		}
		s.Doc().Break()
		rule := model.NewRule(st.Heading, s.Wording().Starter(id), st.Icon)
		if !s.Failed(s.Doc().AddRules(s.SheetID(), rule)) {
			s.Say("agreement.rules.status.added", "rule", surface.Brief(rule.Text))
		}
		s.Doc().Break()
	}
}

// openStarters lets people pick starter rules by heading.
func (r *ruling) openStarters() {
	s := r.s
	list := layout.Column(look.Space)
	var d *control.Dialog
	done := control.NewPrimary(s.Text("agreement.rules.starters.done"), "", func() { d.Cancel() })
	d = control.NewDialog(s.Text("agreement.rules.starters.title"),
		layout.Column(look.Space, look.NewText(look.Body, s.Text("agreement.rules.starters.hint")), list), done)
	d.Wide = true
	fill := func() fyne.Focusable { return s.fillStarters(list, d, done) }
	d.Open(s.Canvas(), fill())
	d.Reflow()
}

// fillStarters shows the starters that are left and returns the first.
func (s *Surface) fillStarters(list *fyne.Container, d *control.Dialog, done *control.Button) fyne.Focusable {
	list.Objects = nil
	var first fyne.Focusable = done
	for _, heading := range append(slices.Clone(s.Activity().HeadingIDs()), "") {
		left := s.startersLeft(heading)
		if len(left) == 0 {
			continue
		}
		chips := layout.Wrap(look.Gap)
		for _, st := range left {
			chip := control.NewChip(s.Wording().Starter(st.ID), func() {
				s.addStarterRule(st.ID)
				next := s.fillStarters(list, d, done)
				d.Reflow()
				s.Canvas().Focus(next)
			})
			if first == fyne.Focusable(done) {
				first = chip
			}
			chips.Add(chip)
		}
		list.Add(layout.Column(look.Gap, look.NewText(look.Heading, s.heading(heading)), chips))
	}
	if len(list.Objects) == 0 {
		list.Add(look.NewText(look.Body, s.Text("agreement.rules.starters.all")))
	}
	return first
}
