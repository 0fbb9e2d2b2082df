package model

import (
	"fmt"
	"slices"
	"strings"
)

// The names of steps on an agreement.
const (
	StepJudge       = "edit.agreement.judge"
	StepAddRule     = "edit.agreement.add"
	StepWriteRule   = "edit.agreement.write"
	StepMoveRules   = "edit.agreement.move"
	StepMergeRules  = "edit.agreement.merge"
	StepRuleHeading = "edit.agreement.heading"
	StepRuleIcon    = "edit.agreement.icon"
	StepDeleteRules = "edit.agreement.delete"
	StepBroken      = "edit.agreement.broken"
	StepAgreed      = "edit.agreement.agreed"
	StepReview      = "edit.agreement.review"
	StepThrough     = "edit.agreement.through"
	StepRenew       = "edit.agreement.renew"
	StepBringIn     = "edit.agreement.bring-in"
)

// Judge notes what the group decided on a suggestion: one of Verdicts, or empty to leave
// it open again. One that becomes a rule gives a rule of its words, under heading, at
// the end of it; one that no longer does takes the rule that was made of it alone with it.
func (d *Document) Judge(sheet, note ID, verdict, heading string) error {
	s := d.group.Sheet(sheet)
	if s != nil && s.Note(note) != nil && s.VerdictOn(s.Note(note)) == verdict {
		return nil
	}
	return d.Edit(Step{Name: StepJudge}, func(draft *Draft) error {
		n, err := draft.Note(sheet, note)
		if err != nil {
			return err
		}
		flag(n, verdict)
		s, err := draft.Sheet(sheet)
		if err != nil {
			return err
		}
		switch {
		case verdict == VerdictRule:
			s.Agreement = s.Agreement.clone()
			s.Agreement.adopt(n, heading)
			s.Agreement.sorted(d.group.headingsOf(s))
		case s.Agreement != nil:
			s.Agreement = s.Agreement.clone()
			s.Agreement.drop(note)
		}
		return nil
	})
}

// flag puts a verdict on a note in place of any other.
func flag(n *Note, verdict string) {
	n.Flags = slices.DeleteFunc(n.Flags, func(f string) bool { return slices.Contains(Verdicts[:], f) })
	if verdict != "" {
		n.Flags = append(n.Flags, verdict)
	}
	if len(n.Flags) == 0 {
		n.Flags = nil
	}
}

// adopt makes a rule of a suggestion.
func (a *Agreement) adopt(n *Note, heading string) {
	r := NewRule(heading, strings.TrimSpace(n.Text), n.Icon)
	r.From = []ID{n.ID}
	a.Rules = append(a.Rules, r)
}

// drop takes a suggestion out of the rules made of it; those made of it alone go.
func (a *Agreement) drop(note ID) {
	a.Rules = slices.DeleteFunc(a.Rules, func(r *Rule) bool { return len(r.From) == 1 && r.From[0] == note })
	for _, r := range a.Rules {
		r.From = slices.DeleteFunc(slices.Clone(r.From), func(id ID) bool { return id == note })
	}
}

// AddRules puts rules at the end of those under their headings. They are given away. What
// is written on a single new rule right away belongs to the same step.
func (d *Document) AddRules(sheet ID, rules ...*Rule) error {
	merge := ""
	if len(rules) == 1 {
		merge = writing(rules[0].ID)
	}
	for _, r := range rules {
		if err := checkText(r.Text); err != nil {
			return err
		}
	}
	if len(rules) == 0 {
		return nil
	}
	return d.EditAgreement(Step{StepAddRule, merge}, sheet, func(a *Agreement) error {
		a.Rules = append(a.Rules, rules...)
		return nil
	})
}

// WriteRule rewords a rule. Writes to one rule in a row are one step until Break.
func (d *Document) WriteRule(sheet, rule ID, text string) error {
	if err := checkText(text); err != nil {
		return err
	}
	return d.editRule(Step{StepWriteRule, writing(rule)}, sheet, rule, func(r *Rule) bool {
		same := r.Text == text
		r.Text = text
		return !same
	})
}

// SetRuleIcon puts a drawn icon beside a rule, or takes it off where icon is empty.
func (d *Document) SetRuleIcon(sheet, rule ID, icon string) error {
	return d.editRule(Step{Name: StepRuleIcon}, sheet, rule, func(r *Rule) bool {
		same := r.Icon == icon
		r.Icon = icon
		return !same
	})
}

// PlaceRules moves rules, in the order in which they stand, under a heading: before that rule, or
// to its end where there is none such below it.
func (d *Document) PlaceRules(sheet ID, heading string, before ID, rules ...ID) error {
	s := d.group.Sheet(sheet)
	if s == nil || s.Agreement == nil {
		return fmt.Errorf("sheet %s: %w", sheet, ErrNotFound)
	}
	for _, id := range rules {
		if s.Agreement.Rule(id) == nil {
			return fmt.Errorf("rule %s: %w", id, ErrNotFound)
		}
	}
	now, step, headings := s.Agreement.clone(), Step{Name: StepMoveRules}, d.group.headingsOf(s)
	now.sorted(headings)
	now.place(heading, before, rules)
	now.sorted(headings)
	if slices.EqualFunc(now.Rules, s.Agreement.Rules, func(x, y *Rule) bool { return x.ID == y.ID && x.Heading == y.Heading }) {
		return nil
	}
	if slices.ContainsFunc(rules, func(id ID) bool { return s.Agreement.Rule(id).Heading != heading }) {
		step.Name = StepRuleHeading
	}
	return d.EditAgreement(step, sheet, func(a *Agreement) error {
		a.place(heading, before, rules)
		return nil
	})
}

func (a *Agreement) place(heading string, before ID, rules []ID) {
	var moved, rest []*Rule
	for _, r := range a.Rules {
		if slices.Contains(rules, r.ID) {
			r.Heading = heading
			moved = append(moved, r)
			continue
		}
		rest = append(rest, r)
	}
	at := slices.IndexFunc(rest, func(r *Rule) bool { return r.ID == before && r.Heading == heading })
	if at < 0 {
		at = len(rest)
	}
	a.Rules = slices.Insert(rest, at, moved...)
}

// MoveRule moves a rule one place up (by -1) or down (by 1). Past the first or the last
// under its heading it goes to the heading before or after.
func (d *Document) MoveRule(sheet, rule ID, by int) error {
	r := d.rule(sheet, rule)
	if r == nil {
		return fmt.Errorf("rule %s: %w", rule, ErrNotFound)
	}
	headings := d.group.headingsOf(d.group.Sheet(sheet))
	to := slices.Index(headings, r.Heading) + by
	edge := d.atEdge(sheet, r, by)
	if edge && (to < -1 || to >= len(headings)) {
		return nil
	}
	return d.EditAgreement(Step{Name: StepMoveRules}, sheet, func(a *Agreement) error {
		i := slices.Index(a.Rules, a.Rule(rule))
		if !edge {
			a.Rules = moveTo(a.Rules, i, i+by)
			return nil
		}
		a.Rules[i].Heading = ""
		if to >= 0 {
			a.Rules[i].Heading = headings[to]
		}
		// It is the last of the heading above or the first of the one below already.
		return nil
	})
}

// atEdge reports whether the rule beside r in that direction stands under another
// heading, or there is none.
func (d *Document) atEdge(sheet ID, r *Rule, by int) bool {
	s := d.group.Sheet(sheet)
	for _, g := range ByHeading(s.Agreement.Rules, d.group.headingsOf(s)) {
		if i := slices.Index(g.Rules, r); i >= 0 {
			return i+by < 0 || i+by >= len(g.Rules)
		}
	}
	return true
}

// MergeRules makes one rule of several, in the place and under the heading of the first:
// their words in turn, and all the suggestions they came from.
func (d *Document) MergeRules(sheet ID, ids ...ID) error {
	s := d.group.Sheet(sheet)
	if s == nil || s.Agreement == nil {
		return fmt.Errorf("sheet %s: %w", sheet, ErrNotFound)
	}
	var parts []*Rule
	for _, r := range s.Agreement.Rules {
		if slices.Contains(ids, r.ID) {
			parts = append(parts, r)
		}
	}
	if len(parts) < 2 {
		return nil
	}
	merged := joinRules(parts)
	if err := checkText(merged.Text); err != nil {
		return err
	}
	return d.EditAgreement(Step{Name: StepMergeRules}, sheet, func(a *Agreement) error {
		*a.Rule(merged.ID) = *merged
		a.Rules = slices.DeleteFunc(a.Rules, func(r *Rule) bool {
			return r.ID != merged.ID && slices.Contains(ids, r.ID)
		})
		return nil
	})
}

func joinRules(parts []*Rule) *Rule {
	out := *parts[0]
	out.From = nil
	var texts []string
	for _, r := range parts {
		if t := strings.TrimSpace(r.Text); t != "" && !slices.Contains(texts, t) {
			texts = append(texts, t)
		}
		if out.Icon == "" {
			out.Icon = r.Icon
		}
		for _, id := range r.From {
			if !slices.Contains(out.From, id) {
				out.From = append(out.From, id)
			}
		}
	}
	out.Text = strings.Join(texts, " ")
	return &out
}

// DeleteRules takes rules off the agreement. Suggestions of which no other rule was made
// are open again.
func (d *Document) DeleteRules(sheet ID, ids ...ID) error {
	gone := func(r *Rule) bool { return slices.Contains(ids, r.ID) }
	s := d.group.Sheet(sheet)
	if s == nil || s.Agreement == nil || !slices.ContainsFunc(s.Agreement.Rules, gone) {
		return nil
	}
	return d.Edit(Step{Name: StepDeleteRules}, func(draft *Draft) error {
		s, err := draft.Sheet(sheet)
		if err != nil {
			return err
		}
		s.Agreement = s.Agreement.clone()
		s.Agreement.Rules = slices.DeleteFunc(s.Agreement.Rules, gone)
		return reopen(draft, s)
	})
}

// reopen takes the flag "rule" off suggestions that are in no rule.
func reopen(draft *Draft, s *Sheet) error {
	for _, n := range slices.Clone(s.Notes) {
		if slices.Contains(n.Flags, VerdictRule) && len(s.Agreement.RulesFrom(n.ID)) == 0 {
			n, err := draft.Note(s.ID, n.ID)
			if err != nil {
				return err
			}
			flag(n, "")
		}
	}
	return nil
}

// SetBroken says what happens when a rule is broken; typing in a row is one step until
// Break.
func (d *Document) SetBroken(sheet ID, text string) error {
	if err := checkText(text); err != nil {
		return err
	}
	if s := d.group.Sheet(sheet); s != nil && s.Agreement != nil && s.Agreement.Broken == text {
		return nil
	}
	return d.EditAgreement(Step{StepBroken, "broken " + sheet.String()}, sheet, func(a *Agreement) error {
		a.Broken = text
		return nil
	})
}

// SetAgreed says on which day, in DateLayout, the group agreed; empty takes it back.
func (d *Document) SetAgreed(sheet ID, day string) error {
	return d.EditAgreement(Step{Name: StepAgreed}, sheet, func(a *Agreement) error {
		a.Agreed = day
		return nil
	})
}

// SetReview says on which day, in DateLayout, the group looks at its agreement again;
// empty takes it back.
func (d *Document) SetReview(sheet ID, day string) error {
	return d.EditAgreement(Step{Name: StepReview}, sheet, func(a *Agreement) error {
		a.Review = day
		return nil
	})
}

// EditThrough changes copies of who has been taken through the agreement; change returns
// them in their new order.
func (d *Document) EditThrough(sheet ID, change func([]*Through) []*Through) error {
	return d.EditAgreement(Step{Name: StepThrough}, sheet, func(a *Agreement) error {
		a.Through = change(a.Through)
		return nil
	})
}

// StartReview keeps the agreement as it stands among the earlier ones; its rules stay to
// be gone through.
func (d *Document) StartReview(sheet ID) error {
	if s := d.group.Sheet(sheet); s == nil || s.Agreement == nil || len(s.Agreement.Rules) == 0 {
		return nil
	}
	return d.EditAgreement(Step{Name: StepRenew}, sheet, func(a *Agreement) error {
		a.Renew()
		return nil
	})
}

// ForAgreement lists what other sheets sent to the agreement and nobody has dealt with.
func (g *Group) ForAgreement() []*Todo {
	var out []*Todo
	for _, t := range g.Todos {
		if t.For == TodoAgreement && !t.Done {
			out = append(out, t)
		}
	}
	return out
}

// BringIn puts a todo for the agreement on its board as a suggestion, and counts the
// todo as done. Note is given away.
func (d *Document) BringIn(sheet, todo ID, note *Note) error {
	if err := checkText(note.Text); err != nil {
		return err
	}
	return d.Edit(Step{Name: StepBringIn}, func(draft *Draft) error {
		g := draft.Group()
		i := slices.IndexFunc(g.Todos, func(t *Todo) bool { return t.ID == todo })
		if i < 0 {
			return fmt.Errorf("todo %s: %w", todo, ErrNotFound)
		}
		t := *g.Todos[i]
		t.Done, note.From = true, t.From
		g.Todos = slices.Clone(g.Todos)
		g.Todos[i] = &t
		s, err := draft.Sheet(sheet)
		if err != nil {
			return err
		}
		s.Notes = append(s.Notes, note)
		return nil
	})
}

func (d *Document) rule(sheet, rule ID) *Rule {
	if s := d.group.Sheet(sheet); s != nil {
		return s.Agreement.Rule(rule)
	}
	return nil
}

// editRule changes a copy of a rule; change reports whether it did.
func (d *Document) editRule(step Step, sheet, rule ID, change func(*Rule) bool) error {
	r := d.rule(sheet, rule)
	if r == nil {
		return fmt.Errorf("rule %s: %w", rule, ErrNotFound)
	}
	if probe := *r; !change(&probe) {
		return nil
	}
	return d.EditAgreement(step, sheet, func(a *Agreement) error {
		change(a.Rule(rule))
		return nil
	})
}
