package printables

import "commonground/model"

// kind is what sheets of a kind of activity print as.
type kind struct {
	// filled are the ways to print a sheet as it was filled in.
	filled func(*Kit, *model.Group, *model.Activity, *model.Sheet) []Offer
	// blank are the ways to print the activity to write on; where there is a sheet of it and
	// not nil, with what the group has of its own.
	blank func(*Kit, *model.Activity, *model.Sheet) []Offer
}

var kinds = map[model.Kind]kind{
	model.KindBoard:     {(*Kit).boardOffers, (*Kit).blankBoardOffers},
	model.KindForm:      {(*Kit).formOffers, (*Kit).blankFormOffers},
	model.KindVenue:     {(*Kit).venueOffers, (*Kit).blankVenueOffers},
	model.KindAgreement: {(*Kit).agreementOffers, (*Kit).blankAgreementOffers},
	model.KindPortraits: {(*Kit).portraitOffers, (*Kit).blankPortraitOffers},
	model.KindWall:      {(*Kit).wallOffers, (*Kit).blankWallOffers},
	model.KindPeople:    {(*Kit).peopleOffers, (*Kit).blankPeopleOffers},
}

// kindOf is the row of an activity's kind; one that is not known prints as a board.
func kindOf(a *model.Activity) kind {
	if k, ok := kinds[a.Kind]; ok {
		return k
	}
	return kinds[model.KindBoard]
}
