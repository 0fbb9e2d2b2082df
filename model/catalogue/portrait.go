package catalogue

import "commonground/model"

// portrait is Activity 4, My portrait: a card for each member.
func portrait() *model.Activity {
	return &model.Activity{ID: "portrait", Number: 4, Minutes: 45, Kind: model.KindPortraits}
}
