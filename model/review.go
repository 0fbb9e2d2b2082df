package model

import "time"

// ReviewNotice is how many days before an agreement's review the group is reminded.
const ReviewNotice = 14

// Review is when a group looks at its agreement again.
type Review struct {
	// Sheet is the agreement's, Day in DateLayout.
	Sheet ID
	Day   string
}

// NextReview returns the review of the agreement that holds: the one agreed last. It is
// the zero Review where none is planned.
func (g *Group) NextReview() Review {
	var out Review
	latest := ""
	for _, s := range g.Sheets {
		a := s.Agreement
		if a == nil || a.Agreed == "" && a.Review == "" || a.Agreed < latest {
			continue
		}
		latest, out = a.Agreed, Review{s.ID, a.Review}
	}
	if out.Day == "" {
		return Review{}
	}
	return out
}

// In returns how many days are left at now, in its own time zone: 0 on the day, less
// than 0 afterwards. ok is false where no review is planned.
func (r Review) In(now time.Time) (days int, ok bool) {
	day, err := time.Parse(DateLayout, r.Day)
	if err != nil {
		return 0, false
	}
	return DaysBetween(now, day), true
}

// Due reports whether the group is to be reminded now.
func (r Review) Due(now time.Time) bool {
	days, ok := r.In(now)
	return ok && days <= ReviewNotice
}
