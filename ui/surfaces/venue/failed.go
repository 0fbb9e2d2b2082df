package venue

import (
	"errors"

	"commonground/model"
)

// failed says why an edit was refused.
func (s *Surface) failed(err error) {
	var long *model.TextTooLongError
	var many *model.TooManyShapesError
	switch {
	case err == nil:
	case errors.Is(err, model.ErrReadOnly):
		s.say("board.status.read-only")
	case errors.As(err, &long):
		s.say("venue.status.too-long", "most", model.MaxNoteText)
		s.follow()
	case errors.As(err, &many):
		s.say("venue.status.full", "most", many.Most)
	default:
		s.say("venue.status.gone")
	}
}
