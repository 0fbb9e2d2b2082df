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
}

var kinds = map[model.Kind]kind{
	model.KindBoard:     {(*Kit).boardOffers, (*Kit).blankBoardOffers, (*Kit).exampleBoard},
	model.KindForm:      {(*Kit).formOffers, (*Kit).blankFormOffers, nil},
	model.KindVenue:     {(*Kit).venueOffers, (*Kit).blankVenueOffers, nil},
	model.KindAgreement: {(*Kit).agreementOffers, (*Kit).blankAgreementOffers, nil},
	model.KindPortraits: {(*Kit).portraitOffers, (*Kit).blankPortraitOffers, (*Kit).examplePortraits},
	model.KindWall:      {(*Kit).wallOffers, (*Kit).blankWallOffers, nil},
	model.KindPeople:    {(*Kit).peopleOffers, (*Kit).blankPeopleOffers, nil},
}

// kindOf is the row of an activity's kind; one that is not known prints as a board.
func kindOf(a *model.Activity) kind {
	if k, ok := kinds[a.Kind]; ok {
		return k
	}
	return kinds[model.KindBoard]
}
