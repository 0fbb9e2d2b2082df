package guide

// endings are how a group closes or pauses, and what it leaves.
func endings() []*Guide {
	inclusion := Source{Text: "membership-and-inclusion"}
	return []*Guide{
		{
			ID: "end-close", Icon: "door", Form: "end-close", Activities: []string{"end-positive"},
			Links: []string{"run-change", "end-positive", "end-records"}, Minutes: 60, Source: inclusion,
		},
		{
			ID: "end-positive", Icon: "sun", Activities: []string{"end-positive"},
			Links: []string{"end-close", "end-records"}, Minutes: 30, People: [2]int{2, 20}, Source: inclusion,
		},
		{
			ID: "end-records", Icon: "folder", Activities: []string{"end-close", "portrait"},
			Links: []string{"end-close"}, Destroys: true,
		},
	}
}
