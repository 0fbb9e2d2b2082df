package model

import (
	"slices"
	"time"
)

// DateLayout is how a Sheet's Date is written: a day without a time or a zone.
const DateLayout = "2006-01-02"

// Sheet is one run of an activity by a group.
type Sheet struct {
	ID ID `json:"id"`
	// Activity is the ID of an activity of the catalogue or of the group's own.
	Activity string `json:"activity"`
	Title    string `json:"title"`
	// Date is the day the group ran it, in DateLayout; empty is not said.
	Date    string    `json:"date,omitempty"`
	Created time.Time `json:"created"`
	Changed time.Time `json:"changed"`
	// From is the board that a form was started from, to build on it; nil is the newest.
	From *Origin `json:"from,omitempty"`
	// Notes are in stacking order, the topmost last.
	Notes []*Note `json:"notes,omitempty"`
	// Under are the IDs of starters that were put under the pile they are dealt from
	// (Activity 5), the last one lowest.
	Under []string `json:"under,omitempty"`
	// Answers are what people filled in, by field ID.
	Answers map[string]string `json:"answers,omitempty"`
	// Titles are the names that the group gave to zones of this sheet, by zone ID.
	Titles map[string]string `json:"titles,omitempty"`
	// Frames are where zones of this sheet lie that gave way to each other, by zone ID; see
	// Strip.
	Frames map[string]Rect `json:"frames,omitempty"`
	// Venue is the sheet's part of Activity 2, Agreement that of 3, Portraits that of 4,
	// Wall that of 6, People that of 7 and 10.
	Venue     *Venue      `json:"venue,omitempty"`
	Agreement *Agreement  `json:"agreement,omitempty"`
	Portraits []*Portrait `json:"portraits,omitempty"`
	Wall      *Wall       `json:"wall,omitempty"`
	People    []*Person   `json:"people,omitempty"`
	// Joined are lines in different words that the group put together (Activity 10).
	Joined []*Joined `json:"joined,omitempty"`
	// Roles are who takes which part (Activity 9).
	Roles []*Role `json:"roles,omitempty"`
	// Votes are what the group decided together, the latest last.
	Votes []*Vote `json:"votes,omitempty"`
}

// Begin returns a new sheet of an activity, on which stands already what the group has said
// elsewhere.
func (g *Group) Begin(a *Activity, title string, now time.Time) *Sheet {
	s := NewSheet(a.ID, title, now)
	id := a.kind().place
	if asked := slices.ContainsFunc(a.Fields, func(f Field) bool { return f.ID == id }); asked && g.Place != "" {
		s.Answers = map[string]string{id: g.Place}
	}
	return s
}

// Note returns the note of that ID, or nil.
func (s *Sheet) Note(id ID) *Note {
	for _, n := range s.Notes {
		if n.ID == id {
			return n
		}
	}
	return nil
}

// Role is a part that somebody takes in running the group.
type Role struct {
	ID   ID     `json:"id"`
	Role string `json:"role"`
	// Who is a first name or initials; empty while it is open.
	Who string `json:"who,omitempty"`
	// From says which note of another board it grew from.
	From *Origin `json:"from,omitempty"`
}

// EditRoles changes copies of a sheet's roles as one step; change returns them in their
// new order.
func (d *Document) EditRoles(step Step, sheet ID, change func([]*Role) []*Role) error {
	return d.EditSheet(step, sheet, func(s *Sheet) error {
		s.Roles = change(copies(s.Roles))
		return nil
	})
}
