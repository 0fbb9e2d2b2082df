package guide

// running are what helps a group to go on well, from what it has to how it changes.
func running() []*Guide {
	inclusion := Source{Text: "membership-and-inclusion"}
	return []*Guide{
		{
			ID: "run-strengths", Icon: "star", Activities: []string{"run-strengths", "portrait", "partners"},
			Links: []string{"run-giving-back"}, Minutes: 30, Source: Source{Pages: []int{8}},
		},
		{
			ID: "run-identity", Icon: "label", Activities: []string{"membership", "membership-decision", "agreement"},
			Links: []string{"decide-membership", "run-promote"}, Source: inclusion,
		},
		{
			ID: "run-expectations", Icon: "tick", Activities: []string{"membership"},
			Links: []string{"run-identity", "run-size"}, Source: inclusion,
		},
		{
			ID: "run-size", Icon: "groups", Activities: []string{"venue"},
			Links: []string{"run-promote", "run-expectations"}, Source: inclusion,
		},
		{
			ID: "run-promote", Icon: "speech", Activities: []string{"membership-decision", "partners"},
			Links: []string{"run-identity", "run-size"}, Source: inclusion,
		},
		{
			ID: "run-empathy", Icon: "ear", Activities: []string{"connect"},
			Links: []string{"run-relationships", "run-giving-back"}, Source: inclusion,
		},
		{
			ID: "run-giving-back", Icon: "gift", Activities: []string{"portrait", "interests"},
			Links: []string{"run-strengths"}, Source: inclusion,
		},
		{
			ID: "run-relationships", Icon: "people", Form: "run-relationships", Activities: []string{"agreement"},
			Links: []string{"run-empathy", "run-change"}, Minutes: 45, Source: inclusion,
		},
		{
			ID: "run-change", Icon: "plant", Activities: []string{"interests"},
			Links: []string{"run-relationships", "end-close"}, Source: inclusion,
		},
		{
			ID: "run-impact", Icon: "eye", Form: "run-impact", Activities: []string{"partners"},
			Links: []string{"funders", "decide-support"}, Source: Source{Pages: []int{65, 66, 67, 68, 69}},
		},
	}
}
