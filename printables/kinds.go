package printables

import (
	"commonground/model"
	"commonground/printables/wording"
)

// kind is what sheets of a kind of activity print as.
type kind struct {
	// filled are the ways to print a sheet as it was filled in.
	filled func(*Kit, *model.Group, *model.Activity, *model.Sheet) []Offer
	// blank are the ways to print the activity to write on; where there is a sheet of it and
	// not nil, with what the group has of its own.
	blank func(*Kit, *model.Activity, *model.Sheet) []Offer
	// example is a sheet that invented people filled in, of the words that there are for it;
	// nil where sheets of the kind have none.
	example func(*Kit, *model.Activity, wording.Activity, Paper) (Job, error)
	// scene is what the group sees of a sheet; the last is the part of it that the desk shows,
	// as its surface names it, which counts where parts says so.
	scene func(*Kit, *model.Group, *model.Activity, *model.Sheet, string) *Scene
	parts bool
	// pinned says that what is made of a sheet hangs where strangers read it, or is handed to them.
	pinned bool
}

var kinds = map[model.Kind]kind{
	model.KindBoard:     {filled: (*Kit).boardOffers, blank: (*Kit).blankBoardOffers, example: (*Kit).exampleBoard, scene: (*Kit).boardScene},
	model.KindForm:      {filled: (*Kit).formOffers, blank: (*Kit).blankFormOffers, scene: (*Kit).formScene},
	model.KindVenue:     {filled: (*Kit).venueOffers, blank: (*Kit).blankVenueOffers, scene: (*Kit).venueScene, parts: true, pinned: true},
	model.KindAgreement: {filled: (*Kit).agreementOffers, blank: (*Kit).blankAgreementOffers, scene: (*Kit).agreementScene, parts: true, pinned: true},
	model.KindPortraits: {filled: (*Kit).portraitOffers, blank: (*Kit).blankPortraitOffers, example: (*Kit).examplePortraits, scene: (*Kit).portraitScene},
	model.KindWall:      {filled: (*Kit).wallOffers, blank: (*Kit).blankWallOffers, scene: (*Kit).wallScene},
	model.KindPeople:    {filled: (*Kit).peopleOffers, blank: (*Kit).blankPeopleOffers, scene: (*Kit).peopleScene},
}

// kindOf is the row of an activity's kind; one that is not known prints as a board.
func kindOf(a *model.Activity) kind {
	if k, ok := kinds[a.Kind]; ok {
		return k
	}
	return kinds[model.KindBoard]
}
