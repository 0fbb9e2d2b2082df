package venue

import (
	"errors"

	"commonground/model"
)

// failed says why an edit was refused.
func (s *Surface) failed(err error) {
	if many := new(model.TooManyShapesError); errors.As(err, &many) {
		s.Say("venue.status.full", "most", many.Most)
		return
	}
	s.Failed(err)
	if long := new(model.TextTooLongError); errors.As(err, &long) {
		s.follow() // the field shows again what was kept
	}
}
