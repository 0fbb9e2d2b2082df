package guide

import "commonground/model"

// hard are the hard moments: first those in which someone may be in danger, last those that
// leave time to think.
func hard() []*Guide {
	var (
		confidentiality, communication = model.RuleHeadings[0], model.RuleHeadings[1]
		respect, conduct               = model.RuleHeadings[2], model.RuleHeadings[3]
	)
	return []*Guide{
		{
			ID: "self-harm", Urgent: true, Icon: "heart", Links: []string{"safeguarding", "hearing", "debrief"},
			Headings: []string{confidentiality, communication}, Source: onPage(63),
		},
		{
			ID: "safeguarding", Urgent: true, Icon: "shield", Links: []string{"self-harm", "debrief", "ready"}, Activities: []string{"partners"},
			Headings: []string{confidentiality}, Source: onPage(63, 64),
		},
		{
			ID: "aggression", Urgent: true, Icon: "warning", Links: []string{"broken-rule", "offensive", "debrief"}, Activities: []string{"agreement"},
			Headings: []string{conduct, respect}, Source: onPage(61, 62),
		},
		{
			ID: "offensive", Icon: "speech", Links: []string{"broken-rule", "not-understanding", "aggression"}, Activities: []string{"agreement"},
			Headings: []string{respect, conduct}, Source: onPage(62),
		},
		{
			ID: "hearing", Icon: "cup", Links: []string{"self-harm", "sharing-too-much", "debrief"},
			Headings: []string{communication, conduct}, Source: onPage(63),
		},
		{
			ID: "sharing-too-much", Icon: "cloud", Links: []string{"hearing", "self-harm"}, Activities: []string{"agreement"},
			Headings: []string{confidentiality, respect}, Source: onPage(63),
		},
		{
			ID: "dominating", Icon: "clock", Links: []string{"space", "directive", "decide-facilitation"}, Activities: []string{"agreement"},
			Headings: []string{communication}, Source: onPage(61),
		},
		{
			ID: "silence", Icon: "quiet", Links: []string{"space"}, Activities: []string{"barriers"},
			Headings: []string{communication, respect}, Source: onPage(61),
		},
		{
			ID: "space", Icon: "people", Links: []string{"dominating", "silence", "too-big"}, Activities: []string{"portrait"},
			Headings: []string{communication}, Source: onPage(61),
		},
		{
			ID: "directive", Icon: "hand", Links: []string{"dominating", "giving-too-much"}, Activities: []string{"connect"},
			Headings: []string{communication, respect}, Source: onPage(61),
		},
		{
			ID: "not-understanding", Icon: "ear", Links: []string{"offensive", "hearing", "run-empathy"},
			Headings: []string{communication, respect}, Source: onPage(62),
		},
		{
			ID: "broken-rule", Icon: "list", Links: []string{"confidentiality", "aggression", "run-relationships", "ready"}, Activities: []string{"agreement"},
			Headings: []string{conduct}, Source: onPage(59, 60),
		},
		{
			ID: "confidentiality", Icon: "lock", Box: true, Links: []string{"safeguarding", "broken-rule"}, Activities: []string{"agreement"},
			Headings: []string{confidentiality}, Source: onPage(61),
		},
		{
			ID: "giving-too-much", Icon: "gift", Links: []string{"run-giving-back", "debrief", "shared-decisions"}, Activities: []string{"portrait"},
			Headings: []string{respect}, Source: onPage(63),
		},
		{
			ID: "shared-decisions", Icon: "tick", Links: []string{"space", "decide-leadership"}, Activities: []string{"leadership"},
			Headings: []string{communication}, Source: onPage(62),
		},
		{
			ID: "too-big", Icon: "groups", Links: []string{"space", "run-size"}, Activities: []string{"venue", "facilitation"},
			Source: onPage(64),
		},
		{
			ID: "stigma", Icon: "label", Links: []string{"silence", "run-promote"}, Activities: []string{"barriers", "membership-decision"},
			Source: onPage(64),
		},
		{
			ID: "debrief", Icon: "tea", Links: []string{"self-harm", "safeguarding", "ready"}, Activities: []string{"partners"},
			Headings: []string{confidentiality}, Source: onPage(63, 64),
		},
		{
			ID: "ready", Icon: "star", Box: true, Links: []string{"broken-rule", "debrief", "safeguarding"}, Activities: []string{"agreement", "partners", "venue"},
			Source: onPage(59, 64),
		},
	}
}

// onPage is a place in the toolkit itself.
func onPage(pages ...int) Source { return Source{Pages: pages} }
