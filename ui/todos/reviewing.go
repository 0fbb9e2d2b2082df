package todos

import (
	"commonground/model"
	"commonground/ui/screen"
)

// ReviewLine reminds in one line that an agreement is due for a look; empty while it is
// not.
func ReviewLine(h screen.Host, r model.Review) string {
	days, ok := r.In(h.Now())
	if !ok || !r.Due(h.Now()) {
		return ""
	}
	key := "agreement.review.card"
	if days < 0 {
		key = "agreement.review.card-over"
	}
	return h.Words().Text(key, "day", ReviewDay(h, r))
}

// ReviewDay is the day of a review in words.
func ReviewDay(h screen.Host, r model.Review) string {
	return h.Words().Date(r.Day, h.Now())
}

// ReviewTitle says how soon the agreement is due.
func ReviewTitle(h screen.Host, r model.Review) string {
	book := h.Words()
	switch days, _ := r.In(h.Now()); {
	case days < 0:
		return book.Text("agreement.review.due.over", "day", ReviewDay(h, r))
	case days == 0:
		return book.Text("agreement.review.due.today")
	default:
		return book.Count("agreement.review.due.title", days)
	}
}
