package model

import (
	"bytes"
	"fmt"
	"slices"
	"strings"

	"github.com/google/uuid"
)

// Suggestion is something that somebody put in the group's box. Nothing tells whose it is or
// when it was put in: its ID is made by chance, and the box is sorted by it.
type Suggestion struct {
	ID   ID     `json:"id"`
	Text string `json:"text"`
	// Answer is what the group did about it; empty is nothing yet.
	Answer string `json:"answer,omitempty"`
}

// MaxSuggestions is how many the box holds.
const MaxSuggestions = 300

// The names of steps on the box.
const (
	StepSuggest          = "edit.box.suggest"
	StepAnswerSuggestion = "edit.box.answer"
	StepKeepSuggestion   = "edit.box.keep"
	StepPutAway          = "edit.box.away"
)

// Suggestion returns the suggestion of that ID, or nil.
func (g *Group) Suggestion(id ID) *Suggestion {
	for _, s := range g.Suggestions {
		if s.ID == id {
			return s
		}
	}
	return nil
}

// Unanswered is how many suggestions wait for somebody to see to them.
func (g *Group) Unanswered() int {
	n := 0
	for _, s := range g.Suggestions {
		if s.Answer == "" {
			n++
		}
	}
	return n
}

// Suggest puts a text in the box. It is no step of the history, which would tell when it came
// and take it out again: it lies in every state that can be undone to, and the version on disk
// before it goes. The error is ErrFull where the box is full; a text of nothing is passed over.
func (d *Document) Suggest(text string) error {
	text = strings.TrimSpace(text)
	switch err := checkText(text); {
	case d.readOnly:
		return ErrReadOnly
	case err != nil || text == "":
		return err
	case len(d.group.Suggestions) >= MaxSuggestions:
		return ErrFull
	}
	s := &Suggestion{ID: uuid.New(), Text: text}
	d.everywhere(Step{Name: StepSuggest}, func(all []*Suggestion) []*Suggestion {
		return sortedSuggestions(append(all, s))
	})
	return nil
}

func sortedSuggestions(all []*Suggestion) []*Suggestion {
	slices.SortFunc(all, func(a, b *Suggestion) int { return bytes.Compare(a.ID[:], b.ID[:]) })
	return all
}

// AnswerSuggestion says what the group did about a suggestion, or with an empty answer that
// nothing is done yet; what is typed in a row is one step until Break.
func (d *Document) AnswerSuggestion(id ID, answer string) error {
	s := d.group.Suggestion(id)
	if s == nil {
		return fmt.Errorf("suggestion %s: %w", id, ErrNotFound)
	}
	if err := checkText(answer); err != nil || s.Answer == answer {
		return err
	}
	return d.Edit(Step{StepAnswerSuggestion, "answer suggestion " + id.String()}, func(draft *Draft) error {
		g := draft.Group()
		g.Suggestions = slices.Clone(g.Suggestions)
		g.Suggestions[slices.Index(g.Suggestions, s)] = &Suggestion{s.ID, s.Text, answer}
		return nil
	})
}

// SuggestionToList takes a suggestion out of the box and puts it on one of the group's lists.
func (d *Document) SuggestionToList(id ID, list TodoFor) error {
	return d.Edit(Step{Name: StepKeepSuggestion}, func(draft *Draft) error {
		s, err := takeSuggestion(draft, id)
		if err == nil {
			g := draft.Group()
			g.Todos = append(slices.Clone(g.Todos), &Todo{ID: NewID(), Text: s.Text, For: list})
		}
		return err
	})
}

// SuggestionToSheet takes a suggestion out of the box and puts it beside the board of a sheet
// of activity a, as a note.
func (d *Document) SuggestionToSheet(id ID, a *Activity, sheet ID, size Sizer) error {
	s, on := d.group.Suggestion(id), d.group.Sheet(sheet)
	if s == nil || on == nil || a.Gathers() != GathersNotes {
		return fmt.Errorf("suggestion %s, sheet %s: %w", id, sheet, ErrNotFound)
	}
	step := Step{StepKeepSuggestion, "keep " + id.String()}
	d.Break()
	a, _ = a.onSheet(on, nil)
	note := NewNote(s.Text, ColourA, Rect{W: NoteWidth, H: NoteHeight})
	if err := d.place(step, sheet, a.makeRoom(on.Notes, nil, orAsItIs(size), note), nil, note); err != nil {
		return err
	}
	defer d.Break()
	return d.Edit(step, func(draft *Draft) error {
		_, err := takeSuggestion(draft, id)
		return err
	})
}

// takeSuggestion takes a suggestion out of the box.
func takeSuggestion(draft *Draft, id ID) (*Suggestion, error) {
	g := draft.Group()
	s := g.Suggestion(id)
	if s == nil {
		return nil, fmt.Errorf("suggestion %s: %w", id, ErrNotFound)
	}
	g.Suggestions = slices.DeleteFunc(slices.Clone(g.Suggestions), func(o *Suggestion) bool { return o.ID == id })
	return s, nil
}

// PutAway takes a suggestion out of the box for good: no undo brings it back, nor a redo of
// what was done with it.
func (d *Document) PutAway(id ID) error {
	switch {
	case d.readOnly:
		return ErrReadOnly
	case d.group.Suggestion(id) == nil:
		return fmt.Errorf("suggestion %s: %w", id, ErrNotFound)
	}
	d.undone = nil
	d.everywhere(Step{Name: StepPutAway}, func(all []*Suggestion) []*Suggestion {
		return slices.DeleteFunc(all, func(s *Suggestion) bool { return s.ID == id })
	})
	return nil
}

// everywhere changes the box in the group as it is and in every state that can be reached by
// undo and redo; change gets a copy that may be written to. It is no step, and the group does
// not say when it was. Positions are new, since none of those states is on disk.
func (d *Document) everywhere(step Step, change func([]*Suggestion) []*Suggestion) {
	d.Break()
	before := d.group
	known := map[*Group]*Group{}
	changed := func(g *Group) *Group {
		if known[g] == nil {
			c := *g
			if c.Suggestions = change(slices.Clone(g.Suggestions)); len(c.Suggestions) == 0 {
				c.Suggestions = nil
			}
			known[g] = &c
		}
		return known[g]
	}
	shift := d.next + 1
	for _, entries := range [][]entry{d.done, d.undone} {
		for i := range entries {
			e := &entries[i]
			e.before, e.after = changed(e.before), changed(e.after)
			e.fromPos, e.toPos = e.fromPos+shift, e.toPos+shift
		}
	}
	d.group = changed(before)
	d.position += shift
	d.next += shift
	d.tell(Change{Before: before, After: d.group, Step: step, Untold: true})
}
