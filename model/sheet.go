package model

import "time"

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
	// Notes are in stacking order, the topmost last.
	Notes []*Note `json:"notes,omitempty"`
	// Answers are what people filled in, by field ID.
	Answers map[string]string `json:"answers,omitempty"`
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
