package model

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"commonground/model/alike"
)

// StepMergeNotes is the name of the step that joins notes.
const StepMergeNotes = "edit.note.merge"

// Alike returns the notes of a sheet that say what looks the same as text, in reading
// order; none for a text that says nothing.
func (s *Sheet) Alike(text string) []*Note {
	key := alike.Key(text)
	if key == "" {
		return nil
	}
	return ReadingOrder(slices.DeleteFunc(slices.Clone(s.Notes), func(n *Note) bool { return alike.Key(n.Text) != key }))
}

// Duplicates returns the notes of a sheet that look the same as another, those that are
// alike together, in reading order.
func (s *Sheet) Duplicates() [][]*Note {
	var keys []string
	by := map[string][]*Note{}
	for _, n := range ReadingOrder(s.Notes) {
		key := alike.Key(n.Text)
		if key != "" && by[key] == nil {
			keys = append(keys, key)
		}
		by[key] = append(by[key], n)
	}
	var out [][]*Note
	for _, key := range keys {
		if len(by[key]) > 1 {
			out = append(out, by[key])
		}
	}
	return out
}

// MergeNotes joins notes of a sheet of activity a into one of them, as one step. It keeps
// its place, its paper and its words; what the others say in other words stands below, a
// line each in reading order, and what looks the same stands there once. Details and flags
// of all are kept, and what was carried over from any of them comes from the one now. size
// gives the room that the note needs then; it may be nil.
//
// The error is ErrNotFound where into is not there, or a *TextTooLongError where a note does
// not hold it all; nothing has changed then.
func (d *Document) MergeNotes(a *Activity, sheet, into ID, ids []ID, size func(*Note) (w, h float64)) error {
	s, n := d.group.Sheet(sheet), d.note(sheet, into)
	if n == nil {
		return fmt.Errorf("note %s: %w", into, ErrNotFound)
	}
	var others []*Note
	for _, o := range ReadingOrder(s.Notes) {
		if o.ID != into && slices.Contains(ids, o.ID) {
			others = append(others, o)
		}
	}
	if len(others) == 0 {
		return nil
	}
	m := merger{a: a, sheet: s, into: *n}
	for _, o := range others {
		m.add(o)
	}
	if err := m.check(); err != nil {
		return err
	}
	return d.Edit(Step{Name: StepMergeNotes, Merge: "merge " + into.String()}, func(draft *Draft) error { return m.write(draft, others, size) })
}

// merger puts together what notes say.
type merger struct {
	a     *Activity
	sheet *Sheet
	into  Note
}

func (m *merger) add(o *Note) {
	n := &m.into
	n.Text = bothSay(n.Text, o.Text, "\n")
	n.Details = m.details(n, o)
	n.Icon, n.Starter = firstOf(n.Icon, o.Icon), firstOf(n.Starter, o.Starter)
	n.Flags = m.flags(n, o)
	if n.From == nil {
		n.From = o.From
	}
}

// details are those of both; a field of one line stays one.
func (m *merger) details(n, o *Note) map[string]string {
	out := maps.Clone(n.Details)
	for field, detail := range o.Details {
		between := "\n"
		if slices.ContainsFunc(m.a.NoteFields, func(f Field) bool { return f.ID == field && f.Kind == FieldLine }) {
			between = ", "
		}
		if both := bothSay(out[field], detail, between); both != "" {
			if out == nil {
				out = map[string]string{}
			}
			out[field] = both
		}
	}
	return out
}

// bothSay puts two texts together; what looks the same, as a whole or as one of the lines
// that are there, is said once.
func bothSay(there, more, between string) string {
	more = strings.TrimSpace(more)
	switch {
	case alike.Key(more) == "" || alike.Same(there, more):
		return there
	case alike.Key(there) == "":
		return more
	}
	for line := range strings.SplitSeq(there, between) {
		if alike.Same(line, more) {
			return there
		}
	}
	return strings.TrimRight(there, " \n") + between + more
}

func firstOf(a, b string) string {
	if a != "" {
		return a
	}
	return b
}

// flags are those of both; of verdicts, of which a suggestion has one, the first of Verdicts.
func (m *merger) flags(n, o *Note) []string {
	out := slices.Clone(n.Flags)
	for _, f := range o.Flags {
		if !slices.Contains(out, f) {
			out = append(out, f)
		}
	}
	if !m.a.kind().verdicts {
		return out
	}
	for i, v := range Verdicts {
		if m.sheet.VerdictOn(n) == v || m.sheet.VerdictOn(o) == v {
			return slices.DeleteFunc(out, func(f string) bool { return slices.Contains(Verdicts[i+1:], f) })
		}
	}
	return out
}

func (m *merger) check() error {
	for _, detail := range m.into.Details {
		if err := checkText(detail); err != nil {
			return err
		}
	}
	return checkText(m.into.Text)
}

func (m *merger) write(draft *Draft, others []*Note, size func(*Note) (w, h float64)) error {
	n, err := draft.Note(m.sheet.ID, m.into.ID)
	if err != nil {
		return err
	}
	*n = m.into
	if size != nil {
		n.W, n.H = size(n)
	}
	s, err := draft.Sheet(m.sheet.ID)
	if err != nil {
		return err
	}
	gone := map[ID]ID{}
	for _, o := range others {
		gone[o.ID] = n.ID
	}
	s.Notes = slices.DeleteFunc(s.Notes, func(n *Note) bool { return gone[n.ID] != ID{} })
	redirectRules(s, gone)
	return redirect(draft, s.ID, gone)
}

// redirect has what was carried over from notes of a sheet that are gone come from the one that
// took each up: the group's lists, roles and notes of other sheets.
func redirect(draft *Draft, sheet ID, gone map[ID]ID) error {
	from := func(o *Origin) *Origin {
		if o == nil || o.Sheet != sheet || gone[o.Note] == (ID{}) {
			return o
		}
		to := *o
		to.Note = gone[o.Note]
		return &to
	}
	g := draft.Group()
	for i, t := range g.Todos {
		if to := from(t.From); to != t.From {
			g.Todos = slices.Clone(g.Todos)
			changed := *t
			changed.From = to
			g.Todos[i] = &changed
		}
	}
	for i, r := range g.Resources {
		if to := from(r.From); to != r.From {
			g.Resources = slices.Clone(g.Resources)
			changed := *r
			changed.From = to
			g.Resources[i] = &changed
		}
	}
	for _, other := range slices.Clone(g.Sheets) {
		if err := redirectSheet(draft, other, from); err != nil {
			return err
		}
	}
	return nil
}

// redirectRules has the rules of a sheet come from the note that took up those they came from.
func redirectRules(s *Sheet, gone map[ID]ID) {
	if s.Agreement == nil {
		return
	}
	s.Agreement = s.Agreement.clone()
	for _, r := range s.Agreement.Rules {
		var from []ID
		for _, id := range r.From {
			if to := gone[id]; to != (ID{}) {
				id = to
			}
			if !slices.Contains(from, id) {
				from = append(from, id)
			}
		}
		r.From = from
	}
}

// redirectSheet changes the origins of a sheet's roles and notes, and leaves a sheet alone
// that has none to be changed.
func redirectSheet(draft *Draft, s *Sheet, from func(*Origin) *Origin) error {
	for _, n := range s.Notes {
		if from(n.From) == n.From {
			continue
		}
		changed, err := draft.Note(s.ID, n.ID)
		if err != nil {
			return err
		}
		changed.From = from(n.From)
	}
	for i, r := range s.Roles {
		if from(r.From) == r.From {
			continue
		}
		to, err := draft.Sheet(s.ID)
		if err != nil {
			return err
		}
		changed := *r
		changed.From = from(r.From)
		to.Roles = slices.Clone(to.Roles)
		to.Roles[i] = &changed
	}
	return nil
}
