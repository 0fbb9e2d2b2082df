package model

import "slices"

// The names of steps on what a note carries beside its text.
const (
	StepDetailNote = "edit.note.detail"
	StepFlagNotes  = "edit.note.flag"
)

// SetNoteDetail sets what a note says for one of its activity's NoteFields, and gives it
// the place and the size it needs then; empty takes it off. Details typed to one field in a row are
// one step until Break.
func (d *Document) SetNoteDetail(sheet, note ID, field, detail string, at func(*Note) Rect) error {
	if err := checkText(detail); err != nil {
		return err
	}
	if n := d.note(sheet, note); n != nil && n.Details[field] == detail {
		return nil
	}
	step := Step{Name: StepDetailNote, Merge: "detail " + note.String() + field}
	return d.editNotes(step, sheet, []ID{note}, func(n *Note) {
		switch {
		case detail == "":
			delete(n.Details, field)
		case n.Details == nil:
			n.Details = map[string]string{field: detail}
		default:
			n.Details[field] = detail
		}
		if at != nil {
			n.Rect = at(n)
		}
	})
}

// FlagNotes sets a flag of notes, or takes it off.
func (d *Document) FlagNotes(sheet ID, ids []ID, flag string, on bool) error {
	ids = d.pick(sheet, ids, func(n *Note) bool { return n.Flagged(flag) != on })
	return d.editNotes(Step{Name: StepFlagNotes}, sheet, ids, func(n *Note) {
		if on {
			n.Flags = append(n.Flags, flag)
		} else {
			n.Flags = slices.DeleteFunc(n.Flags, func(f string) bool { return f == flag })
		}
	})
}

// Flagged reports whether a flag of the note is set.
func (n *Note) Flagged(flag string) bool { return slices.Contains(n.Flags, flag) }
