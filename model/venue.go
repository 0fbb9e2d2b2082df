package model

import (
	"slices"

	"github.com/google/uuid"
)

// Venue is what a group found out about the place where it meets (Activity 2).
type Venue struct {
	// Features are the items of the checklist that were looked at, in the catalogue's
	// order, the group's own after them.
	Features []*Feature `json:"features,omitempty"`
	// Plan is the map, from the bottom up, on a board of BoardWidth by BoardHeight.
	Plan []*Shape `json:"plan,omitempty"`
}

// Feature is one item of the checklist.
type Feature struct {
	// ID names an item of the catalogue, or is a UUID for one that the group added.
	ID string `json:"id"`
	// Title is what an added item is called.
	Title  string `json:"title,omitempty"`
	Have   Have   `json:"have,omitempty"`
	Remark string `json:"remark,omitempty"`
}

// Added reports whether the group added the item on its sheet. One that is neither that
// nor in the activity's checklist was taken off that since.
func (f *Feature) Added() bool { return f.Title != "" || uuid.Validate(f.ID) == nil }

// Have says whether the venue has a feature; empty is not looked at yet.
type Have string

// The answers of the checklist.
const (
	HaveYes    Have = "yes"
	HaveNo     Have = "no"
	HaveUnsure Have = "unsure"
)

// Shape is one thing on the map of a venue.
type Shape struct {
	ID   ID        `json:"id"`
	Kind ShapeKind `json:"kind"`
	// The shape's place in board units. Of a wall, door, window, street or route X, Y is one
	// end and W, H the way to the other, either of which may be negative.
	Rect
	// Turn rotates a symbol or label clockwise about its middle, in degrees.
	Turn float64 `json:"turn,omitempty"`
	// Name is what a room, street, symbol or label says.
	Name string `json:"name,omitempty"`
	// Users and When say who else uses a room, and when.
	Users string `json:"users,omitempty"`
	When  string `json:"when,omitempty"`
	// Ours says that a room is the one where the group meets.
	Ours bool `json:"ours,omitempty"`
	// Icon is the picture of a symbol.
	Icon string `json:"icon,omitempty"`
	// Feature is the item of the checklist that a symbol stands for.
	Feature string `json:"feature,omitempty"`
}

// ShapeKind is what a shape of a map shows.
type ShapeKind string

// The kinds of shapes.
const (
	ShapeRoom   ShapeKind = "room"
	ShapeWall   ShapeKind = "wall"
	ShapeDoor   ShapeKind = "door"
	ShapeWindow ShapeKind = "window"
	ShapeStreet ShapeKind = "street"
	// ShapeRoute is a stretch of the way to the group's room, walked from X, Y on.
	ShapeRoute  ShapeKind = "route"
	ShapeSymbol ShapeKind = "symbol"
	ShapeLabel  ShapeKind = "label"
)

// IsLine reports whether shapes of that kind run from one point to another.
func (k ShapeKind) IsLine() bool {
	return k == ShapeWall || k == ShapeDoor || k == ShapeWindow || k == ShapeStreet || k == ShapeRoute
}

// Feature returns the item of that ID, or nil where nobody looked at it yet.
func (v *Venue) Feature(id string) *Feature {
	if v == nil {
		return nil
	}
	i := slices.IndexFunc(v.Features, func(f *Feature) bool { return f.ID == id })
	if i < 0 {
		return nil
	}
	return v.Features[i]
}

// Shape returns the shape of that ID, or nil.
func (v *Venue) Shape(id ID) *Shape {
	if v == nil {
		return nil
	}
	i := slices.IndexFunc(v.Plan, func(s *Shape) bool { return s.ID == id })
	if i < 0 {
		return nil
	}
	return v.Plan[i]
}

func (v *Venue) clone() *Venue {
	if v == nil {
		return &Venue{}
	}
	return &Venue{Features: copies(v.Features), Plan: copies(v.Plan)}
}

// EditVenue changes a copy of a sheet's venue as one step.
func (d *Document) EditVenue(step Step, sheet ID, change func(*Venue) error) error {
	return d.EditSheet(step, sheet, func(s *Sheet) error {
		s.Venue = s.Venue.clone()
		return change(s.Venue)
	})
}

// Tick notes whether the venue has a feature, adding it to those looked at.
func (v *Venue) Tick(id string, have Have) *Feature {
	f := v.Feature(id)
	if f == nil {
		f = &Feature{ID: id}
		v.Features = append(v.Features, f)
	}
	f.Have = have
	return f
}
