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
	// Positions saved before name content that is gone, so none of them may come again.
	later := d.next + 1
	done, undone := forgetIn(d.done, cleaned, later), forgetIn(d.undone, cleaned, later)
	if cleaned(d.group) == before && !touched(memo) {
		return nil
	}
	d.done, d.undone, d.group = done, undone, cleaned(d.group)
	d.Break()
	d.position += later
	d.next += later
	d.tell(Change{Before: before, After: d.group, Step: step, Forgets: true})
	return nil
}

func forgetIn(history []entry, cleaned func(*Group) *Group, later Position) []entry {
	var out []entry
	for _, e := range history {
		e.before, e.after = cleaned(e.before), cleaned(e.after)
		e.fromPos += later
		e.toPos += later
		if !sameContent(e.before, e.after) {
			out = append(out, e)
		}
	}
	return out
}

// touched reports whether cleaning changed any of the groups.
func touched(memo map[*Group]*Group) bool {
	for was, is := range memo {
		if was != is {
			return true
		}
	}
	return false
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
