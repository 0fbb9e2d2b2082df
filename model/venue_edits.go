package model

import (
	"fmt"
	"slices"
)

// The names of steps on the checklist of a venue.
const (
	StepTick          = "edit.venue.tick"
	StepRemark        = "edit.venue.remark"
	StepAddFeature    = "edit.venue.add"
	StepNameFeature   = "edit.venue.name"
	StepDeleteFeature = "edit.venue.delete"
)

// SetHave answers whether the venue of a sheet has a feature.
func (d *Document) SetHave(sheet ID, feature string, have Have) error {
	if s := d.group.Sheet(sheet); s != nil && s.Venue.has(feature) == have {
		return nil
	}
	return d.EditVenue(Step{Name: StepTick}, sheet, func(v *Venue) error {
		v.Tick(feature, have)
		return nil
	})
}

// has is what was answered about a feature.
func (v *Venue) has(feature string) Have {
	if f := v.Feature(feature); f != nil {
		return f.Have
	}
	return ""
}

// SetRemark notes something about a feature; what is typed in a row is one step until
// Break.
func (d *Document) SetRemark(sheet ID, feature, remark string) error {
	if err := checkText(remark); err != nil {
		return err
	}
	s := d.group.Sheet(sheet)
	if s == nil {
		return fmt.Errorf("sheet %s: %w", sheet, ErrNotFound)
	}
	if f := s.Venue.Feature(feature); f == nil && remark == "" || f != nil && f.Remark == remark {
		return nil
	}
	return d.EditVenue(Step{StepRemark, "remark " + sheet.String() + feature}, sheet, func(v *Venue) error {
		v.Tick(feature, v.has(feature)).Remark = remark
		return nil
	})
}

// AddFeature adds an item of the group's own to the checklist and returns its ID.
func (d *Document) AddFeature(sheet ID, title string) (string, error) {
	id := NewID().String()
	return id, d.EditVenue(Step{Name: StepAddFeature}, sheet, func(v *Venue) error {
		v.Features = append(v.Features, &Feature{ID: id, Title: title})
		return checkText(title)
	})
}

// NameFeature renames an item of the group's own; what is typed in a row is one step
// until Break.
func (d *Document) NameFeature(sheet ID, feature, title string) error {
	if err := checkText(title); err != nil {
		return err
	}
	if s := d.group.Sheet(sheet); s != nil {
		if f := s.Venue.Feature(feature); f != nil && f.Title == title {
			return nil
		}
	}
	return d.EditVenue(Step{StepNameFeature, "feature " + sheet.String() + feature}, sheet, func(v *Venue) error {
		f, err := find(v.Features, func(f *Feature) bool { return f.ID == feature })
		if err == nil {
			f.Title = title
		}
		return err
	})
}

// DeleteFeature takes an item off the checklist.
func (d *Document) DeleteFeature(sheet ID, feature string) error {
	return d.EditVenue(Step{Name: StepDeleteFeature}, sheet, func(v *Venue) error {
		i := slices.IndexFunc(v.Features, func(f *Feature) bool { return f.ID == feature })
		if i < 0 {
			return fmt.Errorf("feature %s: %w", feature, ErrNotFound)
		}
		v.Features = slices.Delete(v.Features, i, i+1)
		return nil
	})
}

// OnPlan reports whether a symbol on the map stands for the feature.
func (v *Venue) OnPlan(feature string) bool {
	return v != nil && slices.ContainsFunc(v.Plan, func(s *Shape) bool { return s.Feature == feature })
}
