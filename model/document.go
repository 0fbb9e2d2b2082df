package model

import (
	"errors"
	"slices"
	"time"
)

// Errors of Document and Draft.
var (
	// ErrReadOnly: the group is open for reading only, so nothing can be changed.
	ErrReadOnly = errors.New("the group is open for reading only")
	// ErrNotFound: no record of that ID is in the group.
	ErrNotFound = errors.New("no such record in the group")
)

// MaxHistory is how many steps can be undone.
const MaxHistory = 1000

// Document is the one door through which a group changes. Each Edit makes a new
// immutable Group that shares all unchanged records with the one before, so a step's
// inverse is the Group before it, and a saver may keep reading the Group it was given.
//
// A Document belongs to one goroutine (in the app: the UI's). Groups it hands out may
// be read anywhere.
type Document struct {
	group     *Group
	done      []entry // undoable, oldest first
	undone    []entry // redoable, next last
	merging   string  // Merge of the newest done entry while it can still grow
	position  Position
	next      Position
	saved     Position
	readOnly  bool
	now       func() time.Time
	listeners []*func(Change)
}

// Position names a state in the history; two equal positions are the same content.
type Position uint64

type entry struct {
	step           Step
	before, after  *Group
	fromPos, toPos Position
}

// Step names an edit.
type Step struct {
	// Name is the words key of what is done, as the menu says it: "edit.note.move".
	Name string
	// Merge joins this edit with the one before where both carry the same Merge, not
	// empty: one typed burst, one held arrow key. Break ends the burst.
	Merge string
}

// Change tells a listener what happened.
type Change struct {
	Before, After *Group
	Step          Step
	// Forgets says that something was taken out for good (see Document.Forget), so that
	// no earlier version may stay anywhere.
	Forgets bool
	// Untold says that nothing may tell when it was done (see Document.Suggest), so that no
	// version before it may stay on disk to be compared.
	Untold bool
}

// NewDocument opens g for editing. The caller gives g away: it must not change it later.
func NewDocument(g *Group) *Document {
	return &Document{group: g, now: time.Now}
}

// SetClock replaces the clock that stamps changes, for reproducible results.
func (d *Document) SetClock(now func() time.Time) { d.now = now }

// SetReadOnly makes every later Edit, Undo and Redo fail with ErrReadOnly, or allows
// them again.
func (d *Document) SetReadOnly(on bool) { d.readOnly = on }

// ReadOnly reports whether edits are refused.
func (d *Document) ReadOnly() bool { return d.readOnly }

// Group returns the group as it is now. It is never changed afterwards.
func (d *Document) Group() *Group { return d.group }

// Listen calls f after every edit, undo and redo, in the order of the calls to Listen.
// The returned function stops that.
func (d *Document) Listen(f func(Change)) (stop func()) {
	p := &f
	d.listeners = append(d.listeners, p)
	return func() {
		d.listeners = slices.DeleteFunc(slices.Clone(d.listeners), func(q *func(Change)) bool { return q == p })
	}
}

// Edit applies change as one step that can be undone. A change that returns an error
// or changes nothing leaves the group and the history as they were.
func (d *Document) Edit(step Step, change func(*Draft) error) error {
	if d.readOnly {
		return ErrReadOnly
	}
	draft := newDraft(d.group, d.now().UTC().Truncate(time.Second))
	if err := change(draft); err != nil {
		return err
	}
	after := draft.finish()
	if after == d.group {
		return nil
	}
	before := d.group
	d.record(step, after)
	d.tell(Change{Before: before, After: after, Step: step})
	return nil
}

func (d *Document) record(step Step, after *Group) {
	d.next++
	grows := step.Merge != "" && step.Merge == d.merging && len(d.done) > 0
	if grows {
		last := &d.done[len(d.done)-1]
		last.after, last.toPos = after, d.next
	} else {
		d.done = append(d.done, entry{step, d.group, after, d.position, d.next})
		if len(d.done) > MaxHistory {
			d.done = slices.Delete(d.done, 0, 1)
		}
	}
	d.undone = nil
	d.merging = step.Merge
	d.group, d.position = after, d.next
}

// Break ends a burst: the next Edit starts a step of its own whatever its Merge.
func (d *Document) Break() { d.merging = "" }

// Undo takes the newest step back and returns it; ok is false where there is none.
func (d *Document) Undo() (step Step, ok bool) {
	if d.readOnly || len(d.done) == 0 {
		return Step{}, false
	}
	e := d.done[len(d.done)-1]
	d.done = d.done[:len(d.done)-1]
	d.undone = append(d.undone, e)
	d.travel(e.step, e.before, e.fromPos)
	return e.step, true
}

// Redo repeats the step that was last undone and returns it.
func (d *Document) Redo() (step Step, ok bool) {
	if d.readOnly || len(d.undone) == 0 {
		return Step{}, false
	}
	e := d.undone[len(d.undone)-1]
	d.undone = d.undone[:len(d.undone)-1]
	d.done = append(d.done, e)
	d.travel(e.step, e.after, e.toPos)
	return e.step, true
}

func (d *Document) travel(step Step, to *Group, pos Position) {
	before := d.group
	d.Break()
	d.group, d.position = to, pos
	d.tell(Change{Before: before, After: to, Step: step})
}

// NextUndo returns the step that Undo would take back.
func (d *Document) NextUndo() (step Step, ok bool) {
	if len(d.done) == 0 {
		return Step{}, false
	}
	return d.done[len(d.done)-1].step, true
}

// NextRedo returns the step that Redo would repeat.
func (d *Document) NextRedo() (step Step, ok bool) {
	if len(d.undone) == 0 {
		return Step{}, false
	}
	return d.undone[len(d.undone)-1].step, true
}

// Position returns where in the history the group stands.
func (d *Document) Position() Position { return d.position }

// MarkSaved says that the group as it was at p is safely on disk.
func (d *Document) MarkSaved(p Position) { d.saved = p }

// Unsaved reports whether the group differs from what was last marked as saved.
func (d *Document) Unsaved() bool { return d.position != d.saved }

// tell has the listeners follow a change. One that is stopped by another before its turn,
// because what it shows is gone, hears nothing of it.
func (d *Document) tell(c Change) {
	for _, f := range d.listeners {
		if slices.Contains(d.listeners, f) {
			(*f)(c)
		}
	}
}
