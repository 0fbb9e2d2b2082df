package model

import (
	"fmt"
	"maps"
	"slices"
)

// The names of steps on a sheet that everybody fills in for themselves.
const (
	StepAddPerson    = "edit.people.add"
	StepNamePerson   = "edit.people.name"
	StepMovePerson   = "edit.people.move"
	StepDeletePerson = "edit.people.delete"
	StepWriteBox     = "edit.people.write"
	StepAddSaid      = "edit.people.line-add"
	StepMoveSaid     = "edit.people.line-move"
	StepDeleteSaid   = "edit.people.line-delete"
	StepNameZone     = "edit.people.zone"
)

// NewPerson returns somebody who has put nothing anywhere yet.
func NewPerson(name string) *Person { return &Person{ID: NewID(), Name: name} }

// Box returns what p put in a zone, never nil.
func (p *Person) Box(zone string) *Entry {
	if e := p.Boxes[zone]; e != nil {
		return e
	}
	return &Entry{}
}

// Person returns the person of that ID, or nil.
func (s *Sheet) Person(id ID) *Person {
	for _, p := range s.People {
		if p.ID == id {
			return p
		}
	}
	return nil
}

// AddPerson puts somebody at the end of a sheet. The person is given away.
func (d *Document) AddPerson(sheet ID, p *Person) error {
	if err := checkText(p.Name); err != nil {
		return err
	}
	return d.EditSheet(Step{Name: StepAddPerson}, sheet, func(s *Sheet) error {
		s.People = append(slices.Clone(s.People), p)
		return nil
	})
}

// NamePerson gives somebody another name, or with "" none; what is typed in a row is one
// step until Break.
func (d *Document) NamePerson(sheet, person ID, name string) error {
	if err := checkText(name); err != nil {
		return err
	}
	step := Step{Name: StepNamePerson, Merge: "person " + person.String()}
	return d.editPerson(step, sheet, person, func(p *Person) error {
		p.Name = name
		return nil
	})
}

// MovePerson moves somebody by so many places, at most to an end.
func (d *Document) MovePerson(sheet, person ID, by int) error {
	s := d.group.Sheet(sheet)
	if s == nil {
		return fmt.Errorf("sheet %s: %w", sheet, ErrNotFound)
	}
	from := personAt(s, person)
	if from < 0 {
		return fmt.Errorf("person %s: %w", person, ErrNotFound)
	}
	to := min(max(from+by, 0), len(s.People)-1)
	if to == from {
		return nil
	}
	return d.EditSheet(Step{Name: StepMovePerson}, sheet, func(s *Sheet) error {
		s.People = moveTo(slices.Clone(s.People), from, to)
		return nil
	})
}

// DeletePerson takes somebody, with all that they put down, off a sheet.
func (d *Document) DeletePerson(sheet, person ID) error {
	return d.EditSheet(Step{Name: StepDeletePerson}, sheet, func(s *Sheet) error {
		i := personAt(s, person)
		if i < 0 {
			return fmt.Errorf("person %s: %w", person, ErrNotFound)
		}
		s.People = slices.Delete(slices.Clone(s.People), i, i+1)
		return nil
	})
}

// WriteBox sets the writing in somebody's box; what is typed in a row is one step until
// Break.
func (d *Document) WriteBox(sheet, person ID, zone, text string) error {
	if err := checkText(text); err != nil {
		return err
	}
	step := Step{Name: StepWriteBox, Merge: "box " + person.String() + zone}
	return d.EditBox(step, sheet, person, zone, func(e *Entry) { e.Text = text })
}

// WriteSaid sets line i of the conversation in somebody's box; what is typed in a row is
// one step until Break.
func (d *Document) WriteSaid(sheet, person ID, zone string, i int, said Said) error {
	for _, text := range []string{said.Speaker, said.Words} {
		if err := checkText(text); err != nil {
			return err
		}
	}
	step := Step{Name: StepWriteBox, Merge: fmt.Sprintf("said %s%s %d", person, zone, i)}
	return d.EditBox(step, sheet, person, zone, func(e *Entry) {
		if i >= 0 && i < len(e.Script) {
			e.Script[i] = &said
		}
	})
}

// AddSaid puts a line at place i of the conversation in somebody's box.
func (d *Document) AddSaid(sheet, person ID, zone string, i int, said Said) error {
	return d.EditBox(Step{Name: StepAddSaid}, sheet, person, zone, func(e *Entry) {
		e.Script = slices.Insert(e.Script, min(max(i, 0), len(e.Script)), &said)
	})
}

// MoveSaid moves line i of a conversation to place to.
func (d *Document) MoveSaid(sheet, person ID, zone string, i, to int) error {
	return d.EditBox(Step{Name: StepMoveSaid}, sheet, person, zone, func(e *Entry) {
		if i >= 0 && i < len(e.Script) && to >= 0 && to < len(e.Script) {
			e.Script = moveTo(e.Script, i, to)
		}
	})
}

// DeleteSaid takes line i out of a conversation.
func (d *Document) DeleteSaid(sheet, person ID, zone string, i int) error {
	return d.EditBox(Step{Name: StepDeleteSaid}, sheet, person, zone, func(e *Entry) {
		if i >= 0 && i < len(e.Script) {
			e.Script = slices.Delete(e.Script, i, i+1)
		}
	})
}

// EditBox changes a copy of what somebody put in a zone. An entry that is empty
// afterwards is left out.
func (d *Document) EditBox(step Step, sheet, person ID, zone string, change func(*Entry)) error {
	return d.editPerson(step, sheet, person, func(p *Person) error {
		e := *p.Box(zone)
		e.Script = copies(e.Script)
		change(&e)
		p.Boxes = maps.Clone(p.Boxes)
		if e.Empty() {
			delete(p.Boxes, zone)
			return nil
		}
		if p.Boxes == nil {
			p.Boxes = map[string]*Entry{}
		}
		p.Boxes[zone] = &e
		return nil
	})
}

// NameZone gives a zone another name on this sheet, or with "" its own again; what is
// typed in a row is one step until Break.
func (d *Document) NameZone(sheet ID, zone, title string) error {
	if err := checkText(title); err != nil {
		return err
	}
	return d.EditSheet(Step{Name: StepNameZone, Merge: "zone " + sheet.String() + zone}, sheet, func(s *Sheet) error {
		titles := maps.Clone(s.Titles)
		if titles == nil {
			titles = map[string]string{}
		}
		titles[zone] = title
		if title == "" {
			delete(titles, zone)
		}
		s.Titles = titles
		return nil
	})
}

func personAt(s *Sheet, person ID) int {
	return slices.IndexFunc(s.People, func(p *Person) bool { return p.ID == person })
}

// editPerson changes a copy of one person; the others stay the same records.
func (d *Document) editPerson(step Step, sheet, person ID, change func(*Person) error) error {
	return d.EditSheet(step, sheet, func(s *Sheet) error {
		i := personAt(s, person)
		if i < 0 {
			return fmt.Errorf("person %s: %w", person, ErrNotFound)
		}
		p := *s.People[i]
		s.People = slices.Clone(s.People)
		s.People[i] = &p
		return change(&p)
	})
}
