package model

import (
	"fmt"
	"slices"
	"strings"
	"time"
)

// The names of steps on a group and its sheets.
const (
	StepAddSheet       = "edit.sheet.add"
	StepDuplicateSheet = "edit.sheet.duplicate"
	StepRenameSheet    = "edit.sheet.rename"
	StepDateSheet      = "edit.sheet.date"
	StepDeleteSheet    = "edit.sheet.delete"
	StepAnswer         = "edit.sheet.answer"
	StepGroupDetails   = "edit.group.details"
	StepBingo          = "edit.bingo"
)

// NewSheet returns an empty sheet of an activity, dated today, not yet in any group.
func NewSheet(activity, title string, now time.Time) *Sheet {
	utc := now.UTC().Truncate(time.Second)
	return &Sheet{
		ID: NewID(), Activity: activity, Title: title, Date: now.Format(DateLayout),
		Created: utc, Changed: utc,
	}
}

// AddSheet adds a sheet after the others. It is given away.
func (d *Document) AddSheet(s *Sheet) error {
	return d.Edit(Step{Name: StepAddSheet}, func(draft *Draft) error {
		g := draft.Group()
		g.Sheets = append(g.Sheets, s)
		return nil
	})
}

// DuplicateSheet adds a copy of a sheet under that title and returns its ID. The copy's
// records have IDs of their own.
func (d *Document) DuplicateSheet(id ID, title string) (ID, error) {
	s := d.group.Sheet(id)
	if s == nil {
		return ID{}, fmt.Errorf("sheet %s: %w", id, ErrNotFound)
	}
	dup := s.Copy(title, d.now())
	return dup.ID, d.Edit(Step{Name: StepDuplicateSheet}, func(draft *Draft) error {
		g := draft.Group()
		g.Sheets = append(g.Sheets, dup)
		return nil
	})
}

// RenameSheet gives a sheet another title; titles typed in a row are one step.
func (d *Document) RenameSheet(id ID, title string) error {
	title = strings.TrimSpace(title)
	if s := d.group.Sheet(id); s != nil && s.Title == title {
		return nil
	}
	return d.editSheet(Step{Name: StepRenameSheet, Merge: "rename " + id.String()}, id, func(s *Sheet) { s.Title = title })
}

// DateSheet sets the day a sheet was run, in DateLayout, or takes it off where empty.
func (d *Document) DateSheet(id ID, date string) error {
	if date != "" {
		if _, err := time.Parse(DateLayout, date); err != nil {
			return fmt.Errorf("reading the date of a sheet: %w", err)
		}
	}
	if s := d.group.Sheet(id); s != nil && s.Date == date {
		return nil
	}
	return d.editSheet(Step{Name: StepDateSheet}, id, func(s *Sheet) { s.Date = date })
}

// DeleteSheet takes a sheet out of the group.
func (d *Document) DeleteSheet(id ID) error {
	if d.group.Sheet(id) == nil {
		return fmt.Errorf("sheet %s: %w", id, ErrNotFound)
	}
	return d.Edit(Step{Name: StepDeleteSheet}, func(draft *Draft) error {
		g := draft.Group()
		g.Sheets = slices.DeleteFunc(g.Sheets, func(s *Sheet) bool { return s.ID == id })
		return nil
	})
}

// SetAnswer sets what people filled in for one field; answers typed to one field in a
// row are one step until Break. An empty answer takes the field off.
func (d *Document) SetAnswer(id ID, field, answer string) error {
	if err := checkText(answer); err != nil {
		return err
	}
	if s := d.group.Sheet(id); s != nil && s.Answers[field] == answer {
		return nil
	}
	return d.editSheet(Step{Name: StepAnswer, Merge: "answer " + id.String() + field}, id, func(s *Sheet) {
		s.answer(field, answer)
	})
}

// answer sets the answer of a field, whose Answers may be written to; "" takes it away.
func (s *Sheet) answer(field, answer string) {
	if answer == "" {
		delete(s.Answers, field)
		return
	}
	if s.Answers == nil {
		s.Answers = map[string]string{}
	}
	s.Answers[field] = answer
}

// EditSheet changes a sheet's other parts as one step. Change gets a copy of the sheet
// whose Notes and Answers may be written to; any other part must be replaced by a
// changed copy of its own.
func (d *Document) EditSheet(step Step, id ID, change func(*Sheet) error) error {
	return d.Edit(step, func(draft *Draft) error {
		s, err := draft.Sheet(id)
		if err != nil {
			return err
		}
		return change(s)
	})
}

func (d *Document) editSheet(step Step, id ID, change func(*Sheet)) error {
	return d.Edit(step, func(draft *Draft) error {
		s, err := draft.Sheet(id)
		if err != nil {
			return err
		}
		change(s)
		return nil
	})
}

// SetDetails sets the group's name, place and number of members (0: not said); details
// typed in a row are one step until Break.
func (d *Document) SetDetails(name, place string, members int) error {
	name, place = strings.TrimSpace(name), strings.TrimSpace(place)
	if g := d.group; g.Name == name && g.Place == place && g.Members == members {
		return nil
	}
	return d.Edit(Step{Name: StepGroupDetails, Merge: "details"}, func(draft *Draft) error {
		g := draft.Group()
		g.Name, g.Place, g.Members = name, place, members
		return nil
	})
}

// SetBingo sets the group's bingo. Settings that carry the same merge, not empty, in a
// row are one step until Break. The Bingo and its slices are given away.
func (d *Document) SetBingo(b *Bingo, merge string) error {
	return d.Edit(Step{Name: StepBingo, Merge: merge}, func(draft *Draft) error {
		draft.Group().Bingo = b
		return nil
	})
}
