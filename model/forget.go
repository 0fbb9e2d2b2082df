package model

import "slices"

// Forget takes something out of the group for good: clean returns a changed copy of a state of
// it, or the same Group where it finds nothing. Where it finds something, in the group as it is
// or in a state that could be undone or redone to, no step before can be undone any more: it
// would show the group as it was, or take away what people believe to have kept.
//
// This is how a person's data is disposed of (Activity 4).
func (d *Document) Forget(step Step, clean func(*Group) *Group) error {
	if d.readOnly {
		return ErrReadOnly
	}
	holds := func(g *Group) bool { return clean(g) != g }
	if !slices.ContainsFunc(d.Ever(), holds) {
		return nil
	}
	before := d.group
	d.done, d.undone, d.group = nil, nil, clean(before)
	d.Break()
	// Positions saved before name content that is gone, so none of them may come again.
	d.next++
	d.position = d.next
	d.tell(Change{Before: before, After: d.group, Step: step, Forgets: true})
	return nil
}

// Ever returns all states that can be reached by undo and redo, and the group as it is.
func (d *Document) Ever() []*Group {
	out := []*Group{d.group}
	for _, e := range slices.Concat(d.done, d.undone) {
		out = append(out, e.before, e.after)
	}
	return out
}
