package printables

import (
	"strings"
	"time"

	"commonground/model"
	"commonground/printables/mark"
)

// Offer is one way to print a sheet or an activity.
type Offer struct {
	// ID names it: "filled", "blank" and so on; see OfferTitle.
	ID string
	// Make makes the pages for a paper.
	Make func(Paper) (Job, error)
}

// The offers that every activity has.
const (
	OfferFilled = "filled"
	OfferBlank  = "blank"
)

// OfferDecided is what was decided on a sheet, alone.
const OfferDecided = "decided"

// OfferContacts is the list of notes that carry more than their text.
const OfferContacts = "contacts"

// The offers of boards: the empty board as a poster, as large as the paper and larger, and
// cards to cut out: the starters, and the notes of a sheet that carry more than their text.
// Where sheets have cards of their notes, the starters are OfferStarters.
const (
	OfferPoster   = "poster"
	OfferBoardA3  = "poster-a3"
	OfferBoardA2  = "poster-a2"
	OfferBoardA1  = "poster-a1"
	OfferBoardA0  = "poster-a0"
	OfferCards    = "cards"
	OfferStarters = "starter-cards"
)

// offerStatement begins the offers of statements; the field's ID follows.
const offerStatement = "statement-"

// OfferTitle says what one of the ways to print a sheet of a is.
func (k *Kit) OfferTitle(a *model.Activity, id string) string {
	if field, ok := strings.CutPrefix(id, offerStatement); ok {
		return first(oneLine(k.wordingOf(a).Field(field)), k.Words.Text("printable.offer.statement"))
	}
	return k.Words.Text("printable.offer." + id)
}

// SheetOffers lists the ways to print a sheet of g, the usual one first, which ends with what
// was decided on it; the blank ones of its activity come last. What hangs where strangers read it
// never says what was decided: that is a way of its own then.
func (k *Kit) SheetOffers(g *model.Group, a *model.Activity, s *model.Sheet) []Offer {
	s = onItsOwn(g, s)
	filled := kindOf(a).filled(k, g, a, s)
	switch {
	case len(s.Votes) == 0 || len(filled) == 0:
	case kindOf(a).pinned:
		filled = append(filled, Offer{OfferDecided, func(p Paper) (Job, error) {
			return k.votes(g, a, s, p, mark.Page{W: p.W, H: p.H}), nil
		}})
	default:
		filled[0] = k.withVotes(filled[0], g, a, s)
	}
	return append(dated(filled, dateOf(s)), k.blankOffers(a, s)...)
}

// dateOf is the day that the sheet says, or when it was made. It is noon there, the hour
// that is on the same day for nearly everybody who looks at it.
func dateOf(s *model.Sheet) time.Time {
	day, err := time.Parse(model.DateLayout, s.Date)
	if err != nil {
		return s.Created
	}
	return day.Add(12 * time.Hour)
}

// dated are the offers with that date on what they make.
func dated(offers []Offer, date time.Time) []Offer {
	for i, o := range offers {
		offers[i].Make = func(p Paper) (Job, error) {
			job, err := o.Make(p)
			job.Date = date
			return job, err
		}
	}
	return offers
}

// BlankOffers lists the ways to print an activity to write on, the usual one first.
func (k *Kit) BlankOffers(a *model.Activity) []Offer { return k.blankOffers(a, nil) }

// blankOffers are the ways to print an activity without what was filled in on a sheet of it,
// which may be nil.
func (k *Kit) blankOffers(a *model.Activity, s *model.Sheet) []Offer {
	out := kindOf(a).blank(k, a, s)
	if _, ok := k.Example(a, Papers()[0]); ok {
		out = append(out, Offer{OfferExample, func(p Paper) (Job, error) {
			job, _ := k.Example(a, p)
			return job, nil
		}})
	}
	return out
}

// boardOffers are the board, and where notes carry more than their text a list of them and
// a card for each.
func (k *Kit) boardOffers(g *model.Group, a *model.Activity, s *model.Sheet) []Offer {
	out := []Offer{{OfferFilled, func(p Paper) (Job, error) { return k.Board(a, s, g.Name, p), nil }}}
	if len(a.NoteFields) > 0 {
		out = append(out,
			Offer{OfferContacts, func(p Paper) (Job, error) { return k.Contacts(a, s, g.Name, p), nil }},
			Offer{OfferCards, func(p Paper) (Job, error) { return k.NoteCards(a, s, p), nil }})
	}
	return out
}

// blankBoardOffers are the empty board to write on and as posters, and its starters as
// cards, with those that the group wrote where they are dealt.
func (k *Kit) blankBoardOffers(a *model.Activity, s *model.Sheet) []Offer {
	out := []Offer{{OfferBlank, func(p Paper) (Job, error) { return k.BlankBoard(a, p), nil }}}
	if len(a.Starters)+len(a.NoteFields) > 0 {
		id := OfferCards
		if len(a.NoteFields) > 0 {
			id = OfferStarters
		}
		out = append(out, Offer{id, func(p Paper) (Job, error) { return k.StarterCards(a, s, p), nil }})
	}
	return append(out, k.boardPosterOffers(a)...)
}

// formOffers are the answers, and every statement that was written as a page of its own.
func (k *Kit) formOffers(g *model.Group, a *model.Activity, s *model.Sheet) []Offer {
	out := []Offer{{OfferFilled, func(p Paper) (Job, error) { return k.Form(a, s, g.Name, p), nil }}}
	for _, f := range a.Fields {
		if f.Kind == model.FieldStatement && s.Answers[f.ID] != "" {
			out = append(out, Offer{offerStatement + f.ID, func(p Paper) (Job, error) {
				return k.Statement(a, f, s, g.Name, p), nil
			}})
		}
	}
	return out
}

func (k *Kit) blankFormOffers(a *model.Activity, _ *model.Sheet) []Offer {
	return []Offer{{OfferBlank, func(p Paper) (Job, error) { return k.BlankForm(a, p), nil }}}
}
