package model

// Agreement is what a group agreed on (Activity 3). The suggestions it grew from are
// the sheet's notes; their verdict is a flag of each.
type Agreement struct {
	// Rules are in the order of the poster.
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
	a.Earlier = append(a.Earlier, &EarlierAgreement{NewID(), a.Agreed, copies(a.Rules), a.Broken})
	a.Agreed, a.Review, a.Through = "", "", nil
}
