package model

import (
	"fmt"
	"slices"
)

// Origin says which sheet a record was carried over from, and where it was a note or an
// answer which one. The record stays when its origin is deleted.
type Origin struct {
	Sheet ID `json:"sheet"`
	// Note is a note, or a way of a wall.
	Note ID `json:"note,omitzero"`
	// Field is the key of an answer.
	Field string `json:"field,omitempty"`
}

// Todo is something the group wants to see to.
type Todo struct {
	ID   ID      `json:"id"`
	Text string  `json:"text"`
	For  TodoFor `json:"for"`
	// By is the day it should be done by, in DateLayout; empty is not said.
	By   string  `json:"by,omitempty"`
	Done bool    `json:"done,omitempty"`
	From *Origin `json:"from,omitempty"`
}

// TodoFor is the list that a Todo stands on.
type TodoFor string

// The lists: about the venue, for the next meeting, for the group agreement.
const (
	TodoVenue     TodoFor = "venue"
	TodoMeeting   TodoFor = "meeting"
	TodoAgreement TodoFor = "agreement"
)

// The names of steps on the lists.
const (
	StepAddTodo    = "edit.todo.add"
	StepChangeTodo = "edit.todo.change"
	StepDeleteTodo = "edit.todo.delete"
)

// AddTodo puts something on one of the group's lists. It is given away.
func (d *Document) AddTodo(t *Todo) error {
	if err := checkText(t.Text); err != nil {
		return err
	}
	return d.Edit(Step{Name: StepAddTodo}, func(draft *Draft) error {
		g := draft.Group()
		g.Todos = append(slices.Clone(g.Todos), t)
		return nil
	})
}

// ChangeTodo changes a copy of what stands on a list; changes of one todo in a row that
// carry the same merge, not empty, are one step until Break.
func (d *Document) ChangeTodo(id ID, merge string, change func(*Todo)) error {
	return d.Edit(Step{Name: StepChangeTodo, Merge: merge}, func(draft *Draft) error {
		g := draft.Group()
		i := slices.IndexFunc(g.Todos, func(t *Todo) bool { return t.ID == id })
		if i < 0 {
			return fmt.Errorf("todo %s: %w", id, ErrNotFound)
		}
		t := *g.Todos[i]
		change(&t)
		if err := checkText(t.Text); err != nil {
			return err
		}
		g.Todos = slices.Clone(g.Todos)
		g.Todos[i] = &t
		return nil
	})
}

// DeleteTodo takes something off its list.
func (d *Document) DeleteTodo(id ID) error {
	return d.Edit(Step{Name: StepDeleteTodo}, func(draft *Draft) error {
		g := draft.Group()
		i := slices.IndexFunc(g.Todos, func(t *Todo) bool { return t.ID == id })
		if i < 0 {
			return fmt.Errorf("todo %s: %w", id, ErrNotFound)
		}
		g.Todos = slices.Delete(slices.Clone(g.Todos), i, i+1)
		return nil
	})
}
