// Package guide describes what the toolkit says beside its activities, as data: what to do in
// a hard moment, the values of peer support, the decisions of a group, icebreakers, endings.
// A guide is an entry here and words in the file of its shelf; one screen, one printable and
// one picture on the wall show them all.
package guide

import (
	"slices"

	"commonground/model"
)

// Shelf is what guides stand together by. It is also the file of their words.
type Shelf string

// The shelves.
const (
	Hard        Shelf = "hard"
	Values      Shelf = "values"
	Decisions   Shelf = "decisions"
	About       Shelf = "about"
	Running     Shelf = "running"
	Icebreakers Shelf = "icebreakers"
	Endings     Shelf = "endings"
)

// Shelves are all shelves, in the order in which they are shown.
func Shelves() []Shelf {
	return []Shelf{Icebreakers, Hard, Values, Decisions, Running, About, Endings}
}

// Guide describes one guide. Its words are looked up by "<shelf>.<ID>.<what>": the texts
// "title" and "summary", and a list for each of the Parts that it has.
type Guide struct {
	// ID is unique over all shelves.
	ID    string
	Shelf Shelf
	Icon  string
	// Urgent says that somebody may be in danger: it comes before others, and is always at hand.
	Urgent bool
	// Form is the activity of the catalogue in which a group answers the guide's questions;
	// empty is none.
	Form string
	// Activities are the IDs of activities that belong to it, in the order in which they are
	// offered.
	Activities []string
	// Feeds are those of them whose work goes into the decision that the guide is about.
	Feeds []string
	// Box says that the group's suggestion box helps here.
	Box bool
	// Bingo says that the app makes what it is played with, on the page of bingo.
	Bingo bool
	// Destroys says that what the app holds of the group can be destroyed here.
	Destroys bool
	// Links are the IDs of guides to go on to.
	Links []string
	// Headings are the IDs of the headings of an agreement (Activity 3) whose rules help here.
	Headings []string
	// Minutes is how long it usually takes, 0 where that means nothing.
	Minutes int
	// People are how many it is for, least and most; 0 is any number.
	People [2]int
	// Source is where the toolkit speaks of it.
	Source Source
}

// Source is a place in what the guides were made from.
type Source struct {
	// Text is empty for the toolkit, else the name of the page beside it: "focus".
	Text string
	// Pages are pages of the toolkit, from 1.
	Pages []int
}

// All returns every guide, shelf by shelf. Each call returns fresh values.
func All() []*Guide {
	var out []*Guide
	for _, s := range Shelves() {
		out = append(out, On(s)...)
	}
	return out
}

// On returns the guides of a shelf, in the order in which they are shown.
func On(s Shelf) []*Guide {
	of := map[Shelf]func() []*Guide{
		Hard: hard, Values: values, Decisions: decisions, About: about,
		Running: running, Icebreakers: icebreakers, Endings: endings,
	}[s]
	all := of()
	for _, g := range all {
		g.Shelf = s
	}
	return all
}

// Find returns the guide of that ID.
func Find(id string) (*Guide, bool) {
	all := All()
	i := slices.IndexFunc(all, func(g *Guide) bool { return g.ID == id })
	if i < 0 {
		return nil, false
	}
	return all[i], true
}

// Of returns the guides that an activity belongs to: the values and decisions that it
// serves, the one whose questions it asks, and for one without a number those that are done
// with it. Never hard moments, which nobody in the room should read over a shoulder.
func Of(a *model.Activity) []*Guide {
	return slices.DeleteFunc(All(), func(g *Guide) bool {
		switch {
		case g.Shelf == Hard:
			return true
		case g.Form == a.ID:
			return false
		case a.Number > 0 && g.Shelf != Values && g.Shelf != Decisions:
			return true
		}
		return !slices.Contains(g.Activities, a.ID)
	})
}

// PartKind is how the lines of a part are written.
type PartKind int

// The kinds of parts: paragraphs, a list, numbered steps, what somebody could say, and
// questions to talk about.
const (
	Paragraphs PartKind = iota
	List
	Steps
	Sayings
	Questions
)

// Part is a piece of a guide under a heading.
type Part struct {
	ID   string
	Kind PartKind
}

// Parts are the parts that a guide can have, in the order in which they are shown. A guide
// has those that there are words for.
func Parts() []Part {
	return []Part{
		{"now", Steps},
		{"say", Sayings},
		{"means", Paragraphs},
		{"why", Paragraphs},
		{"bring", List},
		{"steps", Steps},
		{"looks", List},
		{"helps", List},
		{"hinders", List},
		{"tips", List},
		{"calls", List},
		{"optout", List},
		{"later", List},
		{"ask", Questions},
	}
}
