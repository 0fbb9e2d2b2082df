package sheet

import (
	"commonground/model"
	"commonground/ui/surface"
)

// kind is how the sheets of a kind of activity are worked on.
type kind struct {
	open func(*Sheet) surface.Surface
	list func(*Sheet) surface.Surface // as a list; nil for what reads like one already
}

func kinds() map[model.Kind]kind {
	return map[model.Kind]kind{
		model.KindBoard:     {open: newBoard, list: newList},
		model.KindForm:      {open: newForm},
		model.KindVenue:     {open: newVenue},
		model.KindAgreement: {open: newAgreement},
		model.KindPortraits: {open: newPortraits},
		model.KindWall:      {open: newWall},
		model.KindPeople:    {open: newPeople},
	}
}

// kindOf is the row of an activity's kind; one that is not known is worked on as a board.
func kindOf(a *model.Activity) kind {
	all := kinds()
	if k, ok := all[a.Kind]; ok {
		return k
	}
	return all[model.KindBoard]
}
