package wording

import (
	"slices"

	"commonground/model"
)

// Ask returns what a field asks beside its title, "" where that is all.
func (t Activity) Ask(field string) string {
	if t.own != nil {
		return t.own[field].Ask
	}
	return t.look("field." + field + "-ask")
}

// Talk returns what to talk about before a field is answered.
func (t Activity) Talk(field string) []string { return t.talk[field] }

// Side returns what a side of a field is called; one without words is called by its ID.
func (t Activity) Side(field, side string) string { return t.called("side", field, side) }

// Choice returns what an answer of a FieldChoice is called; one without words is called by
// its ID.
func (t Activity) Choice(field, choice string) string { return t.called("choice", field, choice) }

func (t Activity) called(what, field, id string) string {
	if said, ok := t.own[field].Words[id]; ok {
		return said
	}
	if said := t.look(what + "." + field + "." + id); said != "" {
		return said
	}
	return id
}

// Consider returns what speaks for a side of a field.
func (t Activity) Consider(field, side string) []string {
	if t.own != nil {
		return t.own[field].Points[side]
	}
	return list(t.book, t.key+"consider."+field+"."+side)
}

// Outward says to people who might come what a field was answered with, in the name of a
// group; "" where there is no sentence for that, or the group has made the question one of
// its own.
func (t Activity) Outward(field, answer, group string) string {
	key := t.key + "outward." + field + "." + answer
	if answer == "" || !t.book.Has(key) || t.Reworded(field) {
		return ""
	}
	return t.book.Text(key, "group", group)
}

// Reworded reports whether a group has given other words to the title or the answers of a
// field than the toolkit's activity has.
func (t Activity) Reworded(field string) bool {
	f := t.own[field]
	if t.own == nil {
		return false
	}
	for id, said := range f.Words {
		if said != t.look("side."+field+"."+id) && said != t.look("choice."+field+"."+id) {
			return true
		}
	}
	return f.Title != t.look("field."+field)
}

// Lead says what it is good for to go on to another activity, "" where nothing is said.
func (t Activity) Lead(activity string) string { return t.look("lead." + activity) }

// Thoughts and Decision are what the two places to write in of a FieldWeigh are called;
// empty where the activity has no names of its own for them.
func (t Activity) Thoughts() string { return t.Part("field.thoughts") }

// Decision is the second of them; see Thoughts.
func (t Activity) Decision() string { return t.Part("field.decision") }

func (t Activity) look(rest string) string { return text(t.book, t.key+rest) }

// Chosen returns the words for what a FieldChoice, FieldWeigh or FieldScale was answered
// with; both is what a choice of some of each side is called. What is no longer offered,
// because a group took it out of an activity of its own, is "".
func (t Activity) Chosen(f model.Field, answer, both string) string {
	switch {
	case answer == "":
		return ""
	case f.Kind == model.FieldScale:
		return t.Side(f.ID, answer)
	case f.Kind == model.FieldChoice && slices.Contains(f.Choices, answer):
		return t.Choice(f.ID, answer)
	case f.Kind == model.FieldWeigh && answer == model.SideBoth:
		return both
	case f.Kind == model.FieldWeigh && slices.Contains(f.Sides, answer):
		return t.Side(f.ID, answer)
	}
	return ""
}
