package catalogue

import "commonground/model"

// membershipDecision is Activity 11: how open the group is, four topics to weigh, and
// two statements that come of it. It builds on Activity 1.
func membershipDecision() *model.Activity {
	fields := []model.Field{{ID: "openness", Kind: model.FieldScale, Sides: []string{"open", "closed"}}}
	for _, topic := range []string{"issue", "carers", "identity", "recovery"} {
		fields = append(fields, model.Field{ID: topic, Kind: model.FieldWeigh, Sides: []string{"for", "against"}})
	}
	return &model.Activity{
		ID: "membership-decision", Number: 11, Minutes: 60, Kind: model.KindForm,
		Beside: &model.Beside{Activity: "membership"},
		Fields: append(fields,
			model.Field{ID: "public", Kind: model.FieldStatement, Draft: model.DraftOutward},
			model.Field{ID: "ourselves", Kind: model.FieldStatement, Draft: model.DraftInward}),
		Leads: []string{"agreement"},
	}
}
