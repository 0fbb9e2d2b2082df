package guide

// decisions are the key decisions of a group, in the toolkit's order. Activities 1, 8, 9 and
// 11 feed theirs; what comes out of the interests in common (10) is on the group's lists.
func decisions() []*Guide {
	decide := func(icon, id string, pages []int, activities ...string) *Guide {
		return &Guide{ID: id, Icon: icon, Form: id, Activities: activities, Source: Source{Pages: pages}}
	}
	facilitation := decide("hand", "decide-facilitation", []int{39}, "facilitation", "agreement")
	facilitation.Feeds, facilitation.Links = []string{"facilitation"}, []string{"decide-leadership"}
	leadership := decide("people", "decide-leadership", []int{42, 43, 44}, "leadership", "facilitation", "partners")
	leadership.Feeds = []string{"leadership"}
	leadership.Links = []string{"decide-facilitation", "decide-support"}
	focus := decide("tree", "decide-focus", []int{46, 47, 48}, "interests", "venue", "partners")
	focus.Links = []string{"decide-membership"}
	membership := decide("door", "decide-membership", []int{50, 51, 52}, "membership", "membership-decision", "agreement")
	membership.Feeds = []string{"membership", "membership-decision"}
	membership.Links = []string{"decide-focus"}
	support := decide("house", "decide-support", []int{53, 54, 55}, "partners", "leadership")
	support.Links = []string{"decide-leadership"}
	return []*Guide{facilitation, leadership, focus, membership, support}
}
