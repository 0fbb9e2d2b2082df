package catalogue

import "commonground/model"

// leadership is Activity 9: four questions to weigh, and who takes which role. It builds
// on what Activity 8 found important.
func leadership() *model.Activity {
	weigh := func(id string, sides ...string) model.Field {
		return model.Field{ID: id, Kind: model.FieldWeigh, Sides: sides}
	}
	return &model.Activity{
		ID: "leadership", Number: 9, Minutes: 60, Kind: model.KindForm,
		Beside: &model.Beside{Activity: "facilitation", Zone: "important"},
		Fields: []model.Field{
			weigh("shape", "designated", "collective"), weigh("peer", "peer", "outside"),
			weigh("training", "training", "none"), weigh("pay", "paid", "voluntary"),
			{ID: "roles", Kind: model.FieldRoles},
			reviewed(),
		},
		Leads: []string{"agreement", "partners"},
	}
}
