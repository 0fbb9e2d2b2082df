package model

import (
	"time"

	"github.com/google/uuid"
)

// ID names a record for ever; it survives copies, merges and renames.
type ID = uuid.UUID

// NewID returns a fresh ID; IDs made later sort later.
func NewID() ID {
	id, err := uuid.NewV7()
	if err != nil {
		return uuid.New()
	}
	return id
}

// Group is one peer support group: everything that stands in its file.
type Group struct {
	ID   ID     `json:"id"`
	Name string `json:"name"`
	// Place is where the group meets, as people call it.
	Place string `json:"place,omitempty"`
	// Members is how many people come, a count and never names; 0 is not said.
	Members int       `json:"members,omitempty"`
	Created time.Time `json:"created"`
	Changed time.Time `json:"changed"`
	// Sheets are in the order in which they were made.
	Sheets []*Sheet `json:"sheets,omitempty"`
	// Bingo holds the group's human bingo settings and its own prompts.
	Bingo *Bingo `json:"bingo,omitempty"`
	// Todos are what the group wants to see to, from any of its sheets.
	Todos []*Todo `json:"todos,omitempty"`
	// Resources are who and what helps the group and its members, in the group's own order.
	Resources []*Resource `json:"resources,omitempty"`
	// Activities are those the group made for itself; a sheet finds them by ID.
	Activities []*Activity `json:"activities,omitempty"`
	// GuideNotes are what the group keeps for itself beside the guides, by the guide's ID. They
	// are never shown to the room.
	GuideNotes map[string]string `json:"guideNotes,omitempty"`
	// Suggestions are the group's box, sorted by their IDs, which chance makes.
	Suggestions []*Suggestion `json:"suggestions,omitempty"`
}

// NewGroup returns an empty group of that name, made now.
func NewGroup(name string, now time.Time) *Group {
	now = now.UTC().Truncate(time.Second)
	return &Group{ID: NewID(), Name: name, Created: now, Changed: now}
}

// Sheet returns the sheet of that ID, or nil.
func (g *Group) Sheet(id ID) *Sheet {
	for _, s := range g.Sheets {
		if s.ID == id {
			return s
		}
	}
	return nil
}

// SheetsOf returns the sheets of one activity, in the order in which they were made.
func (g *Group) SheetsOf(activity string) []*Sheet {
	return g.sheets(func(s *Sheet) bool { return s.Activity == activity })
}

// SheetsLike returns those of one activity of the toolkit and of the group's own ones that were
// made from it, in the order in which they were made: what a group worked out on either counts.
func (g *Group) SheetsLike(activity string) []*Sheet {
	return g.sheets(func(s *Sheet) bool {
		own := g.Activity(s.Activity)
		return s.Activity == activity || own != nil && own.Like(activity)
	})
}

func (g *Group) sheets(are func(*Sheet) bool) []*Sheet {
	var out []*Sheet
	for _, s := range g.Sheets {
		if are(s) {
			out = append(out, s)
		}
	}
	return out
}
