package model

import (
	"cmp"
	"slices"
)

// Agreement is what a group agreed on (Activity 3). The suggestions it grew from are
// the sheet's notes; their verdict is a flag of each.
type Agreement struct {
	// Rules are in the order of the poster: by heading, those without one first.
	Rules []*Rule `json:"rules,omitempty"`
	// Broken is what happens when a rule is broken.
	Broken string `json:"broken,omitempty"`
	// Agreed and Review are days in DateLayout; empty is not said.
	Agreed string `json:"agreed,omitempty"`
	Review string `json:"review,omitempty"`
	// Through are those who have been taken through it.
	Through []*Through `json:"through,omitempty"`
	// Earlier are the agreements before this one, the oldest first.
	Earlier []*EarlierAgreement `json:"earlier,omitempty"`
}

// Rule is one line of an agreement.
type Rule struct {
	ID ID `json:"id"`
	// Heading is one of RuleHeadings, or empty.
	Heading string `json:"heading,omitempty"`
	Text    string `json:"text"`
	Icon    string `json:"icon,omitempty"`
	// From are the suggestions it was made of.
	From []ID `json:"from,omitempty"`
}

// RuleHeadings are the headings that rules are offered under.
var RuleHeadings = [...]string{"confidentiality", "communication", "respect", "conduct"}

// Through is somebody who has been taken through the agreement.
type Through struct {
	ID ID `json:"id"`
	// Name is a first name or initials.
	Name string `json:"name"`
	// Date is the day, in DateLayout; empty is not said.
	Date string `json:"date,omitempty"`
}

// EarlierAgreement is an agreement as it stood until it was replaced.
type EarlierAgreement struct {
	ID     ID      `json:"id"`
	Agreed string  `json:"agreed,omitempty"`
	Rules  []*Rule `json:"rules"`
	Broken string  `json:"broken,omitempty"`
}

// The verdicts on a suggestion, as flags of its note.
const (
	VerdictRule  = "rule"
	VerdictTalk  = "talk"
	VerdictLeave = "leave"
)

// Verdicts are all of them, in the order in which they are offered.
var Verdicts = [...]string{VerdictRule, VerdictTalk, VerdictLeave}

// NewRule returns a rule that is not yet in any agreement.
func NewRule(heading, text, icon string) *Rule {
	return &Rule{ID: NewID(), Heading: heading, Text: text, Icon: icon}
}

// headingIndex is the place of a heading on the poster; rules without one come first.
func headingIndex(heading string) int { return slices.Index(RuleHeadings[:], heading) }

// sortRules brings rules in the order of the poster, and leaves those under one heading
// as they are.
func sortRules(rules []*Rule) {
	slices.SortStableFunc(rules, func(a, b *Rule) int {
		return cmp.Compare(headingIndex(a.Heading), headingIndex(b.Heading))
	})
}

// RuleGroup are the rules under one heading, which is empty for those without.
type RuleGroup struct {
	Heading string
	Rules   []*Rule
}

// ByHeading returns rules group by group in the order of the poster, those without a
// heading first. Every heading is there, also where nothing stands below it.
func ByHeading(rules []*Rule) []RuleGroup {
	out := make([]RuleGroup, 1+len(RuleHeadings))
	for i, h := range RuleHeadings {
		out[i+1].Heading = h
	}
	for _, r := range rules {
		i := headingIndex(r.Heading) + 1
		out[i].Rules = append(out[i].Rules, r)
	}
	return out
}

// Rule returns the rule of that ID, or nil. A is nil where a sheet has no agreement yet.
func (a *Agreement) Rule(id ID) *Rule {
	if a == nil {
		return nil
	}
	for _, r := range a.Rules {
		if r.ID == id {
			return r
		}
	}
	return nil
}

// RulesFrom returns the rules that were made of a suggestion.
func (a *Agreement) RulesFrom(note ID) []*Rule {
	if a == nil {
		return nil
	}
	var out []*Rule
	for _, r := range a.Rules {
		if slices.Contains(r.From, note) {
			out = append(out, r)
		}
	}
	return out
}

// VerdictOn returns what the group decided on a suggestion: one of Verdicts, or empty
// while it has not. A flag "rule" without a rule, as a copied note has, counts for nothing.
func (s *Sheet) VerdictOn(n *Note) string {
	switch {
	case len(s.Agreement.RulesFrom(n.ID)) > 0:
		return VerdictRule
	case slices.Contains(n.Flags, VerdictTalk):
		return VerdictTalk
	case slices.Contains(n.Flags, VerdictLeave):
		return VerdictLeave
	}
	return ""
}

func (a *Agreement) clone() *Agreement {
	if a == nil {
		return &Agreement{}
	}
	c := *a
	c.Rules, c.Through, c.Earlier = copies(a.Rules), copies(a.Through), copies(a.Earlier)
	return &c
}

// EditAgreement changes a copy of a sheet's agreement as one step. The rules of earlier
// agreements must not be changed.
func (d *Document) EditAgreement(step Step, sheet ID, change func(*Agreement) error) error {
	return d.EditSheet(step, sheet, func(s *Sheet) error {
		s.Agreement = s.Agreement.clone()
		return change(s.Agreement)
	})
}

// Renew keeps the agreement as it stands among the earlier ones before a review changes
// it; one without rules is not worth keeping.
func (a *Agreement) Renew() {
	if len(a.Rules) == 0 {
		return
	}
	a.Earlier = append(a.Earlier, &EarlierAgreement{NewID(), a.Agreed, a.kept(), a.Broken})
	a.Agreed, a.Review, a.Through = "", "", nil
}

// kept are copies of the rules under IDs of their own.
func (a *Agreement) kept() []*Rule {
	out := copies(a.Rules)
	for _, r := range out {
		r.ID = NewID()
	}
	return out
}
