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
	// Heading is one of the activity's HeadingIDs, or empty. One that is not there any more
	// counts as none.
	Heading string `json:"heading,omitempty"`
	Text    string `json:"text"`
	Icon    string `json:"icon,omitempty"`
	// From are the suggestions it was made of.
	From []ID `json:"from,omitempty"`
}

// RuleHeadings are the headings that rules are offered under, unless a group made its own.
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

// HeadingIDs are the headings that rules stand under, in the order of the poster.
func (a *Activity) HeadingIDs() []string {
	if a.Headings == nil {
		return RuleHeadings[:]
	}
	out := make([]string, len(a.Headings))
	for i, h := range a.Headings {
		out[i] = h.ID
	}
	return out
}

// headingsOf are those of a sheet's activity.
func (g *Group) headingsOf(s *Sheet) []string {
	if own := g.Activity(s.Activity); own != nil {
		return own.HeadingIDs()
	}
	return RuleHeadings[:]
}

// sorted brings the rules in the order of the poster, by those headings and first those
// without one, and leaves those under one heading as they are. A group may have put its
// headings in another order since.
func (a *Agreement) sorted(headings []string) {
	slices.SortStableFunc(a.Rules, func(x, y *Rule) int {
		return cmp.Compare(slices.Index(headings, x.Heading), slices.Index(headings, y.Heading))
	})
}

// RuleGroup are the rules under one heading, which is empty for those without.
type RuleGroup struct {
	Heading string
	Rules   []*Rule
}

// ByHeading returns rules group by group in the order of those headings, those without one
// first. Every heading is there, also where nothing stands below it.
func ByHeading(rules []*Rule, headings []string) []RuleGroup {
	out := make([]RuleGroup, 1+len(headings))
	for i, h := range headings {
		out[i+1].Heading = h
	}
	for _, r := range rules {
		i := slices.Index(headings, r.Heading) + 1
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
		headings := d.group.headingsOf(s)
		s.Agreement = s.Agreement.clone()
		s.Agreement.sorted(headings)
		err := change(s.Agreement)
		s.Agreement.sorted(headings)
		return err
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
