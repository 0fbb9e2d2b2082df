package catalogue

import "commonground/model"

// decisions are the forms in which a group makes its key decisions: what speaks for either
// side, the questions to answer, and at the end what it decided, why, and until when.
func decisions() []*model.Activity {
	return []*model.Activity{facilitating(), leading(), focus(), joining(), support()}
}

// weighing is a field that weighs sides.
func weighing(id string, sides ...string) model.Field {
	return model.Field{ID: id, Kind: model.FieldWeigh, Sides: sides}
}

// asking are fields to answer in one's own words.
func asking(ids ...string) []model.Field {
	out := make([]model.Field, len(ids))
	for i, id := range ids {
		out[i] = model.Field{ID: id, Kind: model.FieldText}
	}
	return out
}

// decided ends a decision's fields: what was decided and why, by whom, and when the group
// looks at it again.
func decided(fields ...model.Field) []model.Field {
	return append(append(fields, asking("decision", "reasons")...),
		model.Field{ID: "date", Kind: model.FieldDay}, reviewed())
}

// reviewed is the day on which a group looks at what it settled again; the overview reminds of it.
func reviewed() model.Field { return model.Field{ID: "review", Kind: model.FieldDay} }

// facilitating is whether there is a facilitator. What makes a good one is Activity 8.
func facilitating() *model.Activity {
	return &model.Activity{
		ID: "decide-facilitation", Minutes: 45, Kind: model.KindForm,
		Fields: decided(append([]model.Field{weighing("role", "facilitator", "shared")},
			asking("activities", "tasks", "time", "share", "safety", "support", "qualities")...)...),
		Leads: []string{"facilitation", "decide-leadership", "agreement"},
	}
}

// leading is who leads. Activity 9 weighs its four questions.
func leading() *model.Activity {
	return &model.Activity{
		ID: "decide-leadership", Minutes: 60, Kind: model.KindForm,
		Fields: decided(asking(
			"named", "share-out", "kinds", "willing", "respond", "skills", "have", "train", "invest", "hours",
			"trainers", "free", "money", "roles", "load", "time", "seen", "support")...),
		Leads: []string{"leadership", "partners", "agreement"},
	}
}

// focus is what the group does together.
func focus() *model.Activity {
	fields := []model.Field{
		weighing("kind", "company", "activity", "sharing", "learning"),
		{ID: "pattern", Kind: model.FieldChoice, Choices: []string{"one", "turns", "beside", "extra"}},
	}
	return &model.Activity{
		ID: "decide-focus", Minutes: 60, Kind: model.KindForm,
		Fields: decided(append(fields, asking(
			"aims", "tell", "comfort", "easier", "interests", "skills", "who", "talents", "learn", "venues", "fit",
			"budget", "free")...)...),
		Leads: []string{"interests", "venue", "partners"},
	}
}

// joining is who can join. Activity 1 gathers it on a board, and Activity 11 settles four
// topics.
func joining() *model.Activity {
	return &model.Activity{
		ID: "decide-membership", Minutes: 60, Kind: model.KindForm,
		Fields: decided(append([]model.Field{weighing("open", "open", "closed")}, asking(
			"wide", "narrow", "able", "others", "welcome", "carers", "tension", "manage", "matters", "matters-do",
			"english", "english-have", "excluding", "respect", "training", "outside", "helper")...)...),
		Leads: []string{"membership", "membership-decision", "agreement"},
	}
}

// support is whether an organisation stands behind the group, asked from both sides.
func support() *model.Activity {
	group := append([]model.Field{weighing("link", "linked", "own")}, asking("benefits", "limits", "need", "which")...)
	organisation := append([]model.Field{weighing("project", "own", "back")}, asking("give", "say", "training", "safety", "allies")...)
	return &model.Activity{
		ID: "decide-support", Minutes: 60, Kind: model.KindForm,
		Fields: decided(append(group, organisation...)...),
		Leads:  []string{"partners", "leadership"},
	}
}
