package maker

import (
	"commonground/model"
)

// kind is what of an activity of a kind can be made, beside what the model says of it.
type kind struct {
	draws   bool              // its zones are drawn
	answers []model.FieldKind // the ways to answer a question, as offered; none where questions are fixed
	asks    bool              // it consists of questions: there is a place for them while there are none
	plain   bool              // a question stands alone, and its answers to choose from are fixed
	upright bool              // its sheet of paper is higher than wide
	// written says how much was put in a part of the sheet, on all sheets, and what becomes of
	// it; empty where nothing was.
	written func(*Maker, *model.Activity, string) string
}

func kindOf(a *model.Activity) kind {
	return map[model.Kind]kind{
		model.KindBoard: {draws: true},
		model.KindForm: {asks: true, upright: true, answers: []model.FieldKind{
			model.FieldText, model.FieldLine, model.FieldDay, model.FieldChoice, model.FieldScale, model.FieldWeigh, model.FieldRoles, model.FieldStatement,
		}},
		model.KindVenue: {plain: true, upright: true, answers: []model.FieldKind{
			model.FieldText, model.FieldLine, model.FieldChoice, // for which its sheet has places
		}},
		model.KindAgreement: {written: (*Maker).suggestionsIn},
		model.KindPeople:    {written: (*Maker).peopleIn},
	}[a.Kind]
}
