package model

import (
	"fmt"
	"slices"
	"strings"
)

// StepSend is the name of the step that sends things of a sheet on.
const StepSend = "edit.send"

// Sending is something of a sheet that goes on one of the group's lists: a note, a way
// past a barrier, what was decided.
type Sending struct {
	Text string
	From Origin
}

// SendKey is the key of the answer to a field that can be sent on: what was decided, or a
// longer text; empty where there is none.
func (f *Field) SendKey() string {
	switch f.Kind {
	case FieldWeigh:
		return f.ID + DecisionEnd
	case FieldText:
		return f.ID
	}
	return ""
}

// SentFrom lists what was sent on from a sheet, in the order in which it stands on the
// group's lists.
func (g *Group) SentFrom(sheet ID) []*Todo {
	var out []*Todo
	for _, t := range g.Todos {
		if t.From != nil && t.From.Sheet == sheet {
			out = append(out, t)
		}
	}
	return out
}

// Sent returns what was sent on from one place to a list, the newest where there are
// several; nil where nothing was.
func (g *Group) Sent(from Origin, on TodoFor) *Todo {
	if i := g.sent(from, on); i >= 0 {
		return g.Todos[i]
	}
	return nil
}

// Stands reports whether something stands on a list already, as it is worded now.
func (g *Group) Stands(on TodoFor, s Sending) bool {
	t := g.Sent(s.From, on)
	return t != nil && t.Text == strings.TrimSpace(s.Text)
}

func (g *Group) sent(from Origin, on TodoFor) int {
	for i := len(g.Todos) - 1; i >= 0; i-- {
		if t := g.Todos[i]; t.For == on && t.From != nil && *t.From == from {
			return i
		}
	}
	return -1
}

// Send puts things on one of the group's lists, as one step. What stands there already
// stays as it is, or takes over the new words while it is not done; what says nothing is
// left out.
func (d *Document) Send(on TodoFor, things ...Sending) error {
	left, err := d.toSend(on, things)
	if err != nil || len(left) == 0 {
		return err
	}
	return d.Edit(Step{Name: StepSend}, func(draft *Draft) error {
		for _, s := range left {
			draft.Group().put(on, s)
		}
		return nil
	})
}

// toSend are those of things that change a list.
func (d *Document) toSend(on TodoFor, things []Sending) ([]Sending, error) {
	var out []Sending
	for _, s := range things {
		s.Text = strings.TrimSpace(s.Text)
		if err := checkText(s.Text); err != nil {
			return nil, err
		}
		if d.group.Sheet(s.From.Sheet) == nil {
			return nil, fmt.Errorf("sheet %s: %w", s.From.Sheet, ErrNotFound)
		}
		if s.Text != "" && !d.group.Stands(on, s) {
			out = append(out, s)
		}
	}
	return out, nil
}

// put sets something at the end of a list, or in the place of its former words.
func (g *Group) put(on TodoFor, s Sending) {
	i := g.sent(s.From, on)
	switch {
	case i >= 0 && g.Todos[i].Text == s.Text:
	case i >= 0 && !g.Todos[i].Done:
		t := *g.Todos[i]
		t.Text = s.Text
		g.Todos = slices.Clone(g.Todos)
		g.Todos[i] = &t
	default:
		from := s.From
		g.Todos = append(slices.Clone(g.Todos), &Todo{ID: NewID(), Text: s.Text, For: on, From: &from})
	}
}
