package guide

// theirPage is Mind's page on what happens in peer support, which stands beside the toolkit.
const theirPage = "what-happens-in-peer-support"

// about is what peer support is: for people who are new to it, and for those who pay for it.
func about() []*Guide {
	return []*Guide{
		{
			ID: "peer-support", Icon: "help",
			Links: []string{"kinds", "give-and-receive", "expect", "pyramid"}, Source: onPage(5),
		},
		{
			ID: "pyramid", Icon: "star",
			Links: []string{"experience", "safety", "choice", "two-way", "connection", "freedom"}, Source: onPage(11, 12),
		},
		{
			ID: "kinds", Icon: "people",
			Links: []string{"organised", "peer-support", "expect"}, Source: onPage(6, 7),
		},
		{
			ID: "organised", Icon: "calendar", Activities: []string{"facilitation", "interests"},
			Links: []string{"kinds", "expect", "decide-facilitation", "decide-focus"}, Source: Source{Text: theirPage},
		},
		{
			ID: "give-and-receive", Icon: "gift", Activities: []string{"portrait"},
			Links: []string{"two-way", "run-giving-back", "giving-too-much"}, Source: Source{Text: theirPage},
		},
		{
			ID: "expect", Icon: "way-in", Activities: []string{"venue", "agreement", "membership-decision"},
			Links: []string{"peer-support", "kinds", "choice"}, Source: Source{Text: theirPage},
		},
		{
			ID: "using", Icon: "book", Activities: []string{"membership"},
			Links: []string{"peer-support", "pyramid", "run-strengths", "ready"}, Source: onPage(4, 5, 8),
		},
		{
			ID: "funders", Icon: "page", Activities: []string{"partners"},
			Links: []string{"pyramid", "peer-support", "decide-support"}, Source: onPage(4, 70),
		},
	}
}
