package library

import (
	"slices"
	"time"

	"commonground/model"
)

// PutSheet adds a copy of a sheet to the group in a file that is not open, with the activity of
// the group's own that it is of; nil for one of the toolkit's. The error is a *LoadError, also
// where the group is open elsewhere, or a *PlaceError.
func (l *Library) PutSheet(path string, sheet *model.Sheet, own *model.Activity) error {
	s, err := OpenGroup(path)
	if err != nil {
		return err
	}
	defer s.Close()
	if s.ReadOnly {
		return s.Why
	}
	g, now := *s.Group, time.Now()
	c := sheet.Copy(sheet.Title, now)
	c.From = nil // the board that it builds on stays where it is
	g.Sheets = append(slices.Clone(g.Sheets), c)
	if own != nil && g.Activity(own.ID) == nil {
		g.Activities = append(slices.Clone(g.Activities), own)
	}
	g.Changed = now.UTC().Truncate(time.Second)
	t := targetAt(s.Path, s.known)
	_, err = t.save(&g)
	return err
}
