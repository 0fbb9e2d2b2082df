package guide

// values are the six, as the pyramid stands: the three that all is built on, the two above,
// the one at the top.
func values() []*Guide {
	return []*Guide{
		{
			ID: "experience", Icon: "people", Form: "value-experience", Activities: []string{"membership"},
			Links: []string{"pyramid", "two-way", "connection", "not-understanding", "stigma"}, Source: onPage(13, 14),
		},
		{
			ID: "safety", Icon: "shield", Form: "value-safety", Activities: []string{"venue", "agreement"},
			Links: []string{"pyramid", "choice", "two-way", "confidentiality", "safeguarding"}, Source: onPage(18, 19),
		},
		{
			ID: "choice", Icon: "hand", Form: "value-choice", Activities: []string{"agreement"},
			Links: []string{"pyramid", "safety", "two-way", "directive", "sharing-too-much"}, Source: onPage(23, 24),
		},
		{
			ID: "two-way", Icon: "turn", Form: "value-two-way", Activities: []string{"portrait"},
			Links: []string{"pyramid", "connection", "giving-too-much", "space"}, Source: onPage(26, 27),
		},
		{
			ID: "connection", Icon: "hug", Form: "value-connection", Activities: []string{"connect"},
			Links: []string{"pyramid", "two-way", "freedom", "run-empathy", "hearing"}, Source: onPage(30, 31),
		},
		{
			ID: "freedom", Icon: "sun", Form: "value-freedom", Activities: []string{"barriers", "act"},
			Links: []string{"pyramid", "connection", "offensive", "silence"}, Source: onPage(34, 35),
		},
	}
}
