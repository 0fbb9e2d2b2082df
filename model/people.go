package model

import "slices"

// Person is one member's part of a sheet that everybody fills in for themselves
// (Activities 7 and 10).
type Person struct {
	ID ID `json:"id"`
	// Name is a first name or initials; empty for somebody who would rather not say.
	Name string `json:"name,omitempty"`
	// Boxes are what they put in each of the activity's zones, by zone ID.
	Boxes map[string]*Entry `json:"boxes,omitempty"`
}

// Entry is what somebody put in a box: writing, a drawing, a conversation, or all.
type Entry struct {
	Text   string  `json:"text,omitempty"`
	Doodle Doodle  `json:"doodle,omitempty"`
	Script []*Said `json:"script,omitempty"`
}

// Said is one line of a scripted conversation.
type Said struct {
	Speaker string `json:"speaker,omitempty"`
	Words   string `json:"words"`
}

// Answers is who speaks after some lines (Activity 7): whoever spoke last before the last one did,
// as people take turns; empty where nobody else spoke.
func Answers(script []*Said) string {
	for _, l := range slices.Backward(script) {
		if l.Speaker != "" && l.Speaker != script[len(script)-1].Speaker {
			return l.Speaker
		}
	}
	return ""
}

// Empty reports whether nothing was put in the box.
func (e *Entry) Empty() bool {
	return e == nil || (e.Text == "" && len(e.Doodle) == 0 && len(e.Script) == 0)
}

func clonePeople(in []*Person) []*Person {
	out := copies(in)
	for _, p := range out {
		boxes := make(map[string]*Entry, len(p.Boxes))
		for id, e := range p.Boxes {
			c := *e
			c.Script = copies(e.Script)
			boxes[id] = &c
		}
		p.Boxes = boxes
	}
	return out
}

// EditPeople changes copies of a sheet's people as one step; change returns them in
// their new order.
func (d *Document) EditPeople(step Step, sheet ID, change func([]*Person) ([]*Person, error)) error {
	return d.EditSheet(step, sheet, func(s *Sheet) (err error) {
		s.People, err = change(clonePeople(s.People))
		return err
	})
}
