package ui

import (
	"time"

	"fyne.io/fyne/v2"

	"commonground/model"
	"commonground/ui/control"
)

// reviewLine reminds in one line that an agreement is due for a look; empty while it is
// not.
func reviewLine(h host, r model.Review) string {
	days, ok := r.In(h.Now())
	if !ok || !r.Due(h.Now()) {
		return ""
	}
	key := "agreement.review.card"
	if days < 0 {
		key = "agreement.review.card-over"
	}
	return h.Words().Text(key, "day", reviewDay(h, r))
}

func reviewDay(h host, r model.Review) string {
	t, err := time.ParseInLocation(model.DateLayout, r.Day, h.Now().Location())
	if err != nil {
		return r.Day
	}
	return h.Words().Day(t, h.Now())
}

// reviewTitle says how soon the agreement is due.
func reviewTitle(h host, r model.Review) string {
	book := h.Words()
	switch days, _ := r.In(h.Now()); {
	case days < 0:
		return book.Text("agreement.review.due.over", "day", reviewDay(h, r))
	case days == 0:
		return book.Text("agreement.review.due.today")
	default:
		return book.Count("agreement.review.due.title", days)
	}
}

// showReview reminds on the overview that the agreement is due for a look.
func (s *overview) showReview() {
	s.review.Objects = nil
	if r := s.host.Document().Group().NextReview(); r.Due(s.host.Now()) {
		book := s.host.Words()
		open := control.NewButton(book.Text("agreement.review.due.open"), "open", func() { s.host.OpenSheet(r.Sheet) })
		more := book.Text("agreement.review.due.text", "day", reviewDay(s.host, r))
		s.review.Objects = []fyne.CanvasObject{control.NewBanner(control.Calm, "calendar", reviewTitle(s.host, r), more, open)}
	}
	s.review.Hidden = len(s.review.Objects) == 0
}
