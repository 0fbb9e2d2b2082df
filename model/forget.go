package model

import (
	"reflect"
	"time"
)

// Forget takes something out of the group for good: clean is applied to the group as it
// is and to every state that could be undone or redone to. It returns a changed copy, or
// the same Group where it finds nothing. Steps that then change nothing are dropped.
//
// Forget itself cannot be undone; it is how a person's data is disposed of (Activity 4).
func (d *Document) Forget(step Step, clean func(*Group) *Group) error {
	if d.readOnly {
		return ErrReadOnly
	}
	memo := map[*Group]*Group{}
	cleaned := func(g *Group) *Group {
		if memo[g] == nil {
			memo[g] = clean(g)
		}
		return memo[g]
	}
	before := d.group
	d.done = forgetIn(d.done, cleaned)
	d.undone = forgetIn(d.undone, cleaned)
	d.group = cleaned(d.group)
	if d.group == before {
		return nil
	}
	d.Break()
	d.next++
	d.position = d.next
	d.tell(Change{before, d.group, step})
	return nil
}

func forgetIn(history []entry, cleaned func(*Group) *Group) []entry {
	var out []entry
	for _, e := range history {
		e.before, e.after = cleaned(e.before), cleaned(e.after)
		if !sameContent(e.before, e.after) {
			out = append(out, e)
		}
	}
	return out
}

// sameContent compares groups but for the times of their changes.
func sameContent(a, b *Group) bool {
	return reflect.DeepEqual(withoutTimes(a), withoutTimes(b))
}

func withoutTimes(g *Group) *Group {
	c := *g
	c.Changed = time.Time{}
	c.Sheets = copies(g.Sheets)
	for _, s := range c.Sheets {
		s.Changed = time.Time{}
	}
	return &c
}
