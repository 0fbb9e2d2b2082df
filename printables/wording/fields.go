package wording

import "commonground/model"

// Ask returns what a field asks beside its title, "" where that is all.
func (t Activity) Ask(field string) string { return t.look("field." + field + "-ask") }

// Side returns what a side of a field is called; those of a group's own fields are
// named by themselves.
func (t Activity) Side(field, side string) string {
	if said := t.look("side." + field + "." + side); said != "" {
		return said
	}
	return side
}

// Consider returns what speaks for a side of a field.
func (t Activity) Consider(field, side string) []string {
	if t.book == nil {
		return nil
	}
	return list(t.book, t.key+"consider."+field+"."+side)
}

// Outward says to people who might come what a field was answered with, in the name of a
// group; "" where there is no sentence for that.
func (t Activity) Outward(field, answer, group string) string {
	key := t.key + "outward." + field + "." + answer
	if t.book == nil || answer == "" || !t.book.Has(key) {
		return ""
	}
	return t.book.Text(key, "group", group)
}

// Lead says what it is good for to go on to another activity, "" where nothing is said.
func (t Activity) Lead(activity string) string { return t.look("lead." + activity) }

// Thoughts and Decision are what the two places to write in of a FieldWeigh are called;
// empty where the activity has no names of its own for them.
func (t Activity) Thoughts() string { return t.look("field.thoughts") }

// Decision is the second of them; see Thoughts.
func (t Activity) Decision() string { return t.look("field.decision") }

func (t Activity) look(rest string) string {
	if t.book == nil {
		return ""
	}
	return text(t.book, t.key+rest)
}

// Chosen returns the words for what a FieldWeigh or FieldScale was answered with; both
// is what a choice of some of each side is called.
func (t Activity) Chosen(f model.Field, answer, both string) string {
	switch answer {
	case "":
		return ""
	case model.SideBoth:
		return both
	}
	return t.Side(f.ID, answer)
}
