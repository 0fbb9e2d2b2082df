package model

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math"
	"reflect"
	"slices"
	"strconv"
)

// The names of steps on activities of the group's own.
const (
	StepAddActivity       = "edit.activity.add"
	StepDuplicateActivity = "edit.activity.duplicate"
	StepDeleteActivity    = "edit.activity.delete"
	StepWriteActivity     = "edit.activity.write"
	StepActivityMinutes   = "edit.activity.minutes"
	StepIcebreaker        = "edit.activity.icebreaker"
	StepAddLine           = "edit.activity.line-add"
	StepMoveLine          = "edit.activity.line-move"
	StepDeleteLine        = "edit.activity.line-delete"
	StepAddZone           = "edit.activity.zone-add"
	StepMoveZone          = "edit.activity.zone-move"
	StepResizeZone        = "edit.activity.zone-resize"
	StepToneZone          = "edit.activity.zone-tone"
	StepOrderZones        = "edit.activity.zone-order"
	StepDeleteZone        = "edit.activity.zone-delete"
	StepAddField          = "edit.activity.field-add"
	StepFieldKind         = "edit.activity.field-kind"
	StepMoveField         = "edit.activity.field-move"
	StepDeleteField       = "edit.activity.field-delete"
	StepAddStarter        = "edit.activity.starter-add"
	StepStarterLook       = "edit.activity.starter-look"
	StepMoveStarter       = "edit.activity.starter-move"
	StepDeleteStarter     = "edit.activity.starter-delete"
	StepAddItem           = "edit.activity.item-add"
	StepItemLook          = "edit.activity.item-look"
	StepMoveItem          = "edit.activity.item-move"
	StepDeleteItem        = "edit.activity.item-delete"
	StepAddPart           = "edit.activity.part-add"
	StepMovePart          = "edit.activity.part-move"
	StepDeletePart        = "edit.activity.part-delete"
)

// Activity returns the group's own activity of that ID, or nil.
func (g *Group) Activity(id string) *Activity {
	for _, a := range g.Activities {
		if a.ID == id {
			return a
		}
	}
	return nil
}

// AddActivity adds an activity after the group's others. It is given away. One whose ID is
// taken in the group gets a fresh one; look at its ID afterwards.
func (d *Document) AddActivity(a *Activity) error {
	return d.addActivity(Step{Name: StepAddActivity}, a)
}

func (d *Document) addActivity(step Step, a *Activity) error {
	if d.group.Activity(a.ID) != nil {
		a.ID = NewActivityID()
	}
	a.settle()
	return d.Edit(step, func(draft *Draft) error {
		g := draft.Group()
		if len(g.Activities) >= MaxActivities {
			return &ExcessError{Where: "activities", N: len(g.Activities) + 1, Most: MaxActivities}
		}
		g.Activities = append(slices.Clone(g.Activities), a)
		return a.check()
	})
}

// Adopt has the group hold an activity of another group's own, and returns the ID that it has
// here: its own, or a fresh one where the activity of that ID was changed here or there. The
// error is an *ExcessError where the group holds as many as it can. The group's list is
// replaced, not changed; a second activity of one name gets a number behind it.
func (g *Group) Adopt(a *Activity) (string, error) {
	mine := a.Clone()
	named := func(b *Activity) bool { return b.Own.Title == mine.Own.Title }
	for n := 2; ; n++ {
		i := slices.IndexFunc(g.Activities, named)
		if i < 0 {
			break
		}
		if mine.alike(g.Activities[i]) {
			return g.Activities[i].ID, nil
		}
		mine.Own.Title = counted(a.Own.Title, n)
	}
	if n := len(g.Activities) + 1; n > MaxActivities {
		return "", &ExcessError{Where: "activities", N: n, Most: MaxActivities}
	}
	if g.Activity(mine.ID) != nil {
		mine.ID = NewActivityID()
	}
	g.Activities = append(slices.Clone(g.Activities), mine)
	return mine.ID, nil
}

// counted is a title with a number behind it, at most as long as titles may be.
func counted(title string, n int) string {
	behind := " (" + strconv.Itoa(n) + ")"
	name := []rune(title)
	return string(name[:min(len(name), MaxActivityName-len(behind))]) + behind
}

// alike reports whether b is kept as a is, but for the ID: what files say of them is the same.
func (a *Activity) alike(b *Activity) bool {
	here, there := *a, *b
	here.ID, there.ID = "", ""
	one, err := json.Marshal(here)
	two, problem := json.Marshal(there)
	return err == nil && problem == nil && bytes.Equal(one, two)
}

// DuplicateActivity adds a copy of one of the group's activities under that title and
// returns its ID. Sheets stay with the original.
func (d *Document) DuplicateActivity(id, title string) (string, error) {
	a := d.group.Activity(id)
	if a == nil {
		return "", fmt.Errorf("activity %s: %w", id, ErrNotFound)
	}
	dup := a.Clone()
	dup.ID, dup.Own.Title = NewActivityID(), title
	return dup.ID, d.addActivity(Step{Name: StepDuplicateActivity}, dup)
}

// EditActivity changes one of the group's activities as one step; edits in a row that
// carry the same Merge are one until Break. Change gets a copy of its own to change as it
// likes, all but the ID. Zones are kept on the board and large enough to be seen, an overlap
// goes with its circles, and a duplicate of a zone, a field, an item or a starter gets an ID
// of its own. What lies in prompts of an agreement goes with them. Where more is asked for
// than an activity holds, nothing changes and the error is an *ExcessError.
func (d *Document) EditActivity(step Step, id string, change func(*Activity) error) error {
	i := slices.IndexFunc(d.group.Activities, func(a *Activity) bool { return a.ID == id })
	if i < 0 {
		return fmt.Errorf("activity %s: %w", id, ErrNotFound)
	}
	before := d.group.Activities[i]
	after := before.Clone()
	if err := change(after); err != nil {
		return err
	}
	after.ID = id
	after.settle()
	if reflect.DeepEqual(before, after) {
		return nil
	}
	if err := after.check(); err != nil {
		return err
	}
	return d.Edit(step, func(draft *Draft) error {
		g := draft.Group()
		g.Activities = slices.Clone(g.Activities)
		g.Activities[i] = after
		return carryAlong(draft, before, after)
	})
}

// DeleteActivity takes one of the group's activities out of the group, and its sheets with
// it, as one step.
func (d *Document) DeleteActivity(id string) error {
	if d.group.Activity(id) == nil {
		return fmt.Errorf("activity %s: %w", id, ErrNotFound)
	}
	return d.Edit(Step{Name: StepDeleteActivity}, func(draft *Draft) error {
		g := draft.Group()
		g.Activities = slices.DeleteFunc(slices.Clone(g.Activities), func(a *Activity) bool { return a.ID == id })
		g.Sheets = slices.DeleteFunc(g.Sheets, func(s *Sheet) bool { return s.Activity == id })
		return nil
	})
}

// settle brings what a hand that drags, or a deleted circle, leaves behind into what a
// board can have.
func (a *Activity) settle() {
	if a.Own == nil {
		a.Own = &OwnWords{}
	}
	a.Minutes = max(0, min(a.Minutes, MaxMinutes))
	a.singles()
	for i := range a.Zones {
		a.Zones[i].settle(a.Bounds())
	}
	a.Zones = slices.DeleteFunc(a.Zones, func(z Zone) bool {
		gone := func(id string) bool { return a.Zone(id) == nil }
		return z.Shape == ShapeOverlap && (len(z.Of) == 0 || slices.ContainsFunc(z.Of, gone))
	})
	a.bare()
}

// singles gives a fresh ID to what has none, or that of another before it: a duplicate.
func (a *Activity) singles() {
	plain := func() string { return NewID().String() }
	single(a.Zones, plain, func(z *Zone) *string { return &z.ID })
	single(a.Starters, plain, func(s *Starter) *string { return &s.ID })
	single(a.Fields, plain, func(f *Field) *string { return &f.ID })
	single(a.NoteFields, plain, func(f *Field) *string { return &f.ID })
	single(a.Features, newItemID, func(f *Item) *string { return &f.ID })
	single(a.Headings, newItemID, func(h *Item) *string { return &h.ID })
}

func single[T any](in []T, fresh func() string, id func(*T) *string) {
	seen := map[string]bool{"": true}
	for i := range in {
		at := id(&in[i])
		if seen[*at] {
			*at = fresh()
		}
		seen[*at] = true
	}
}

// bare turns lists of none into no lists, which is what a file reads them as. Features and
// Headings are told apart there.
func (a *Activity) bare() {
	a.Zones, a.Starters = orNil(a.Zones), orNil(a.Starters)
	a.Fields, a.NoteFields = orNil(a.Fields), orNil(a.NoteFields)
	a.NoteFlags, a.Leads = orNil(a.NoteFlags), orNil(a.Leads)
	a.FlagIcons, a.FlagTitles = orNone(a.FlagIcons), orNone(a.FlagTitles)
	a.Own.Steps, a.Own.Questions, a.Own.Parts = orNil(a.Own.Steps), orNil(a.Own.Questions), orNone(a.Own.Parts)
	for _, fields := range [][]Field{a.Fields, a.NoteFields} {
		for i := range fields {
			f := &fields[i]
			f.Choices, f.Sides = orNil(f.Choices), orNil(f.Sides)
			f.Words, f.Points = orNone(f.Words), orNone(f.Points)
		}
	}
}

func orNil[T any](in []T) []T {
	if len(in) == 0 {
		return nil
	}
	return in
}

func orNone[T any](in map[string]T) map[string]T {
	if len(in) == 0 {
		return nil
	}
	return in
}

func (z *Zone) settle(board Rect) {
	if z.Shape == ShapeOverlap {
		return
	}
	z.W, z.H = between(z.W, ZoneLeast, board.W), between(z.H, ZoneLeast, board.H)
	z.X, z.Y = between(z.X, 0, board.W-z.W), between(z.Y, 0, board.H-z.H)
	switch z.Shape {
	case ShapeRing:
		z.Inner = between(z.Inner, HoleLeast, HoleMost)
	case ShapeCircle:
		z.Inner = 0
	default: // a box or column that was round before
		z.Inner, z.Squared, z.From, z.Sweep = 0, 0, 0, 0
	}
	z.Squared = between(z.Squared, 0, SquaredMost)
	z.From, z.Sweep = between(z.From, -360, 360), between(z.Sweep, 0, 360)
}

// between brings n into its range; what is no number becomes the least.
func between(n, least, most float64) float64 {
	if math.IsNaN(n) {
		return least
	}
	return math.Max(least, math.Min(n, most))
}
