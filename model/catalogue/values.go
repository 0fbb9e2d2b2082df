package catalogue

import "commonground/model"

// values are the reflection questions on the six core values: a form for each, with what the
// group says to every question, and how it is doing.
func values() []*model.Activity {
	return []*model.Activity{
		value("value-experience", []string{"membership"},
			"who", "several", "harder", "unsuited", "elsewhere", "kept-away"),
		value("value-safety", []string{"venue", "agreement"},
			"getting-here", "place", "at-ease", "rules", "with-rules", "without-rules"),
		value("value-choice", []string{"agreement"},
			"come-and-go", "say-nothing", "say-in-it", "feedback", "boundaries"),
		value("value-two-way", []string{"portrait"},
			"chances", "without-talking", "newcomers", "strengths", "interrupting", "refreshments", "listening", "sharing"),
		value("value-connection", []string{"connect"},
			"respected", "over-time", "support", "saying-no", "showing", "training"),
		value("value-freedom", []string{"barriers", "act"},
			"trust", "valued", "balance", "culture", "unique"),
	}
}

// value is the form of one value. Its last field, a step on a scale, can be compared from
// sheet to sheet.
func value(id string, leads []string, questions ...string) *model.Activity {
	doing := model.Field{ID: "doing", Kind: model.FieldScale, Sides: []string{"start", "well"}}
	return &model.Activity{
		ID: id, Minutes: 45, Kind: model.KindForm,
		Fields: append(asking(questions...), doing), Leads: leads,
	}
}
