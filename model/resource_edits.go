package model

import (
	"fmt"
	"slices"
	"unicode/utf8"
)

// The names of steps on the group's resources.
const (
	StepAddResource    = "edit.resource.add"
	StepBringResources = "edit.resource.bring"
	StepWriteResource  = "edit.resource.write"
	StepResourceCard   = "edit.resource.card"
	StepMoveResource   = "edit.resource.move"
	StepDeleteResource = "edit.resource.delete"
)

// ResourceTextError says that a text of a resource is longer than there is room for.
type ResourceTextError struct {
	Text  ResourceText
	Runes int
}

func (e *ResourceTextError) Error() string {
	return fmt.Sprintf("%d characters of %s, a resource holds %d", e.Runes, e.Text, e.Text.Most())
}

// TooManyResourcesError says that a group would have more than MaxResources.
type TooManyResourcesError struct{ N int }

func (e *TooManyResourcesError) Error() string {
	return fmt.Sprintf("%d resources, a group holds %d", e.N, MaxResources)
}

// Check returns a *ResourceTextError where a text is too long.
func (r *Resource) Check() error {
	for _, t := range ResourceTexts {
		if n := utf8.RuneCountInString(*r.Text(t)); n > t.Most() {
			return &ResourceTextError{t, n}
		}
	}
	return nil
}

// AddResources puts resources at the end, as one step of that name (StepAddResource or
// StepBringResources). They are given away. What is written about a single new one right
// away belongs to the same step. The error is a *ResourceTextError or a
// *TooManyResourcesError.
func (d *Document) AddResources(step string, rs ...*Resource) error {
	if len(rs) == 0 {
		return nil
	}
	if n := len(d.group.Resources) + len(rs); n > MaxResources {
		return &TooManyResourcesError{n}
	}
	for _, r := range rs {
		if err := r.Check(); err != nil {
			return err
		}
	}
	s := Step{Name: step}
	if len(rs) == 1 {
		s.Merge = writing(rs[0].ID)
	}
	return d.editResources(s, func(all []*Resource) []*Resource { return append(all, rs...) })
}

// WriteResource sets a text of a resource. Writes to one resource in a row are one step until
// Break. Where the phone number or the contact is another, the details are not checked any
// more.
func (d *Document) WriteResource(id ID, t ResourceText, text string) error {
	if r := d.group.Resource(id); r != nil && *r.Text(t) == text {
		return nil
	}
	return d.changeResource(Step{StepWriteResource, writing(id)}, id, func(r *Resource) {
		*r.Text(t) = text
		if t == ResourcePhone || t == ResourceContact {
			r.Checked = ""
		}
	})
}

// ChangeResource changes what a resource is beside its texts, as one step of that name
// (StepWriteResource or StepResourceCard).
func (d *Document) ChangeResource(step string, id ID, change func(*Resource)) error {
	return d.changeResource(Step{Name: step}, id, change)
}

func (d *Document) changeResource(step Step, id ID, change func(*Resource)) error {
	before := d.group.Resource(id)
	if before == nil {
		return fmt.Errorf("resource %s: %w", id, ErrNotFound)
	}
	r := *before
	change(&r)
	if err := r.Check(); err != nil || r == *before {
		return err
	}
	return d.editResources(step, func(all []*Resource) []*Resource {
		all[d.group.resourceAt(id)] = &r
		return all
	})
}

// MoveResource puts a resource before another; the zero ID is after all.
func (d *Document) MoveResource(id, before ID) error {
	i := d.group.resourceAt(id)
	if i < 0 {
		return fmt.Errorf("resource %s: %w", id, ErrNotFound)
	}
	moved := slices.Delete(slices.Clone(d.group.Resources), i, i+1)
	to := slices.IndexFunc(moved, func(r *Resource) bool { return r.ID == before })
	if to < 0 {
		to = len(moved)
	}
	if to == i || before == id {
		return nil
	}
	return d.editResources(Step{Name: StepMoveResource}, func(all []*Resource) []*Resource {
		return slices.Insert(moved, to, all[i])
	})
}

// DeleteResources takes resources off the group's list.
func (d *Document) DeleteResources(ids ...ID) error {
	gone := func(r *Resource) bool { return slices.Contains(ids, r.ID) }
	if !slices.ContainsFunc(d.group.Resources, gone) {
		return fmt.Errorf("resources: %w", ErrNotFound)
	}
	return d.editResources(Step{Name: StepDeleteResource}, func(all []*Resource) []*Resource {
		return slices.DeleteFunc(all, gone)
	})
}

// editResources changes the group's list; change gets a copy of it that may be written to.
func (d *Document) editResources(step Step, change func([]*Resource) []*Resource) error {
	return d.Edit(step, func(draft *Draft) error {
		g := draft.Group()
		g.Resources = change(slices.Clone(g.Resources))
		return nil
	})
}
