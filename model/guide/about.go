package guide

// theirPage is Mind's page on what happens in peer support, which stands beside the toolkit.
const theirPage = "what-happens-in-peer-support"

// about is what peer support is: for people who are new to it, and for those who pay for it.
func about() []*Guide {
	return []*Guide{
		{ID: "peer-support", Icon: "help", Links: []string{"kinds", "give-and-receive", "expect", "pyramid"}, Source: onPage(5)},
		{ID: "pyramid", Icon: "star", Links: []string{"experience", "safety", "choice", "two-way", "connection", "freedom"}, Source: onPage(11, 12)},
		{ID: "kinds", Icon: "people", Links: []string{"organised", "peer-support", "expect"}, Source: onPage(6, 7)},
		{ID: "organised", Icon: "calendar", Links: []string{"kinds", "expect"}, Activities: []string{"facilitation", "interests"}, Source: Source{Text: theirPage}},
		{ID: "give-and-receive", Icon: "gift", Links: []string{"two-way", "giving-too-much"}, Activities: []string{"portrait"}, Source: Source{Text: theirPage}},
		{ID: "expect", Icon: "way-in", Links: []string{"peer-support", "kinds", "choice"}, Activities: []string{"venue", "agreement", "membership-decision"}, Source: Source{Text: theirPage}},
		{ID: "using", Icon: "book", Links: []string{"peer-support", "pyramid", "ready"}, Activities: []string{"membership"}, Source: onPage(4, 5, 8)},
		{ID: "funders", Icon: "page", Links: []string{"pyramid", "peer-support"}, Activities: []string{"partners"}, Source: onPage(4, 70)},
	}
}
