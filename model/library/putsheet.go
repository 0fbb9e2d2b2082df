package library

import (
	"slices"
	"time"

	"commonground/model"
)

// PutSheet adds a copy of a sheet to the group in a file that is not open, with the activity of
// the group's own that it is of; nil for one of the toolkit's. What was carried over from other
// sheets no longer says from where, since those stay behind. The error is a *LoadError, also
// where the group is open elsewhere, a *model.ExcessError, or a *PlaceError.
func (l *Library) PutSheet(path string, sheet *model.Sheet, own *model.Activity) error {
	s, err := OpenGroup(path)
	if err != nil {
		return err
	}
	defer s.Close()
	if s.ReadOnly {
		return s.Why
	}
	now := time.Now()
	c := sheet.Copy(sheet.Title, now)
	c.Alone()
	g := *s.Group
	if own != nil {
		if c.Activity, err = g.Adopt(own); err != nil {
			return err
		}
	}
	g.Sheets = append(slices.Clone(g.Sheets), c)
	g.Changed = now.UTC().Truncate(time.Second)
	t := targetAt(s.Path, s.known)
	_, err = t.save(&g)
	return err
}
