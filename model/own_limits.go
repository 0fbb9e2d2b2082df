package model

import (
	"fmt"
	"maps"
	"slices"
	"unicode/utf8"
)

// The most that activities of a group's own hold. What is larger could not be read from
// across a room, or be printed on a sheet of paper.
const (
	// MaxActivities is how many a group may have.
	MaxActivities = 200
	// MaxZones is how many zones a board may have: a month each, and as many again. Number
	// keys reach the first nine; the mouse, the arrow keys and the list reach all.
	MaxZones = 24
	// MaxFields, MaxSteps, MaxQuestions and MaxStarters are how many of each there may be.
	MaxFields    = 60
	MaxSteps     = 30
	MaxQuestions = 60
	MaxStarters  = 300
	// MaxFeatures is how many things there may be to look for at a venue, MaxHeadings how
	// many headings for rules.
	MaxFeatures = 60
	MaxHeadings = 12
	// MaxChoices is how many answers a field offers, how many points speak for each, and
	// how many flags the notes have.
	MaxChoices = 12
	// MaxMinutes is the longest an activity takes: a whole day.
	MaxMinutes = 24 * 60
	// MaxActivityName is how many characters (runes) a title of an activity, a zone, a
	// question, a choice, a flag or an item may have.
	MaxActivityName = 200
	// MaxActivityText is how many any longer text of it may have; a starter note has those
	// of a note, MaxNoteText.
	MaxActivityText = 2000
	// ZoneLeast is the least width and height of a zone, in board units: the least that a
	// note can be dropped on and a title be read in.
	ZoneLeast = 60.0
	// HoleLeast and HoleMost bound the hole of a ring, as a share of its size.
	HoleLeast = 0.1
	HoleMost  = 0.9
	// SquaredMost is how far a circle fills the corners of its bounds at the most.
	SquaredMost = 0.9
)

// ExcessError says that an activity would hold more than it can.
type ExcessError struct {
	// Where it is, as in the file: "zones", or "zones[2].title".
	Where string
	// Long says that a text has N characters, of Most; otherwise a list has N records.
	Long    bool
	N, Most int
	text    string
}

func (e *ExcessError) Error() string {
	return fmt.Sprintf("%s: %d, of %d at the most", e.Where, e.N, e.Most)
}

// Text is the text that is too long, empty where a list is.
func (e *ExcessError) Text() string { return e.text }

// check returns the first thing that a has too much of, or nil.
func (a *Activity) check() error {
	if all := a.Excess(); len(all) > 0 {
		return all[0]
	}
	return nil
}

// Excess lists what an activity of a group's own has too much of.
func (a *Activity) Excess() []*ExcessError {
	e := &excess{}
	e.list("zones", len(a.Zones), MaxZones)
	e.list("starters", len(a.Starters), MaxStarters)
	e.list("noteFlags", len(a.NoteFlags), MaxChoices)
	for i, z := range a.Zones {
		e.name(fmt.Sprintf("zones[%d].title", i), z.Title)
	}
	for i, s := range a.Starters {
		e.text(fmt.Sprintf("starters[%d].text", i), s.Text, MaxNoteText)
	}
	e.names("flagTitles.", a.FlagTitles)
	e.items("features", a.Features, MaxFeatures)
	e.items("headings", a.Headings, MaxHeadings)
	e.fields("fields", a.Fields)
	e.fields("noteFields", a.NoteFields)
	e.own(a.Own)
	return e.found
}

// excess gathers what there is too much of.
type excess struct{ found []*ExcessError }

func (e *excess) own(o *OwnWords) {
	if o == nil {
		return
	}
	e.name("own.title", o.Title)
	e.text("own.summary", o.Summary, MaxActivityText)
	e.text("own.purpose", o.Purpose, MaxActivityText)
	e.texts("own.steps", o.Steps, MaxSteps)
	e.texts("own.questions", o.Questions, MaxQuestions)
	e.names("own.parts.", o.Parts)
}

func (e *excess) items(list string, items []Item, most int) {
	e.list(list, len(items), most)
	for i, item := range items {
		e.name(fmt.Sprintf("%s[%d].title", list, i), item.Title)
	}
}

func (e *excess) fields(list string, fields []Field) {
	e.list(list, len(fields), MaxFields)
	for i, f := range fields {
		at := fmt.Sprintf("%s[%d].", list, i)
		e.name(at+"title", f.Title)
		e.text(at+"ask", f.Ask, MaxActivityText)
		e.list(at+"choices", len(f.Choices), MaxChoices)
		e.list(at+"sides", len(f.Sides), MaxChoices)
		e.names(at+"words.", f.Words)
		for _, side := range slices.Sorted(maps.Keys(f.Points)) {
			e.texts(at+"points."+side, f.Points[side], MaxChoices)
		}
	}
}

func (e *excess) texts(where string, texts []string, most int) {
	e.list(where, len(texts), most)
	for i, t := range texts {
		e.text(fmt.Sprintf("%s[%d]", where, i), t, MaxActivityText)
	}
}

func (e *excess) list(where string, n, most int) {
	if n > most {
		e.found = append(e.found, &ExcessError{Where: where, N: n, Most: most})
	}
}

func (e *excess) names(at string, names map[string]string) {
	for _, id := range slices.Sorted(maps.Keys(names)) {
		e.name(at+id, names[id])
	}
}

func (e *excess) name(where, text string) { e.text(where, text, MaxActivityName) }

func (e *excess) text(where, text string, most int) {
	if n := utf8.RuneCountInString(text); n > most {
		e.found = append(e.found, &ExcessError{where, true, n, most, text})
	}
}
