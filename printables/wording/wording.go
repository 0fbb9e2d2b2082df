// Package wording finds the words of an activity: those that a group gave an activity
// of its own, and those of assets/words for a built-in one.
package wording

import (
	"slices"

	"commonground/assets/words"
	"commonground/model"
	"commonground/model/catalogue"
)

// Activity is everything that an activity says.
type Activity struct {
	// Title is what the app calls it: a plain question or phrase. Name is what the
	// toolkit calls it; the group's own have none.
	Title, Name string
	// Based is the title of the toolkit's activity that a group's own was made from, empty
	// for none.
	Based            string
	Summary, Purpose string
	Steps, Questions []string

	zones, starters, fields, flags, features, headings, parts map[string]string

	talk map[string][]string    // what to talk about, by field
	own  map[string]model.Field // the fields of a group's own, by ID; nil for a built-in one
	book *words.Book
	key  string // of the words of the built-in activity, or of the one it was made from
}

// Of returns the words of a.
func Of(book *words.Book, a *model.Activity) Activity {
	if a.Own != nil {
		return own(book, a)
	}
	key := keyOf(a)
	t := Activity{
		book: book, key: key,
		Title: text(book, key+"title"), Name: text(book, key+"name"),
		Summary: text(book, key+"summary"), Purpose: text(book, key+"purpose"),
		Steps: list(book, key+"steps"), Questions: list(book, key+"questions"), talk: map[string][]string{},
	}
	for _, f := range a.Fields {
		t.talk[f.ID] = list(book, key+"talk."+f.ID)
	}
	t.gather(a, func(kind, id, written string) string {
		if written != "" {
			return written
		}
		return text(book, key+kind+"."+id)
	})
	return t
}

// own are the words of an activity that a group made. What it has no place for is said as
// in the toolkit's activity that it was made from.
func own(book *words.Book, a *model.Activity) Activity {
	t := Activity{
		book: book, key: keyOf(a), Based: text(book, "activity."+a.Base+".title"),
		Title: a.Own.Title, Summary: a.Own.Summary, Purpose: a.Own.Purpose,
		Steps: a.Own.Steps, own: map[string]model.Field{}, parts: a.Own.Parts,
	}
	t.Questions, t.talk = t.grouped(a)
	for _, f := range slices.Concat(a.Fields, a.NoteFields) {
		t.own[f.ID] = f
	}
	t.gather(a, func(_, _, written string) string { return written })
	return t
}

// grouped are a group's own questions, and those of them that the toolkit's activity asks
// at a field, by field.
func (t *Activity) grouped(a *model.Activity) (general []string, talk map[string][]string) {
	general, talk = slices.Clone(a.Own.Questions), map[string][]string{}
	for _, f := range a.Fields {
		for _, asked := range list(t.book, t.key+"talk."+f.ID) {
			if i := slices.Index(general, asked); i >= 0 {
				talk[f.ID] = append(talk[f.ID], asked)
				general = slices.Delete(general, i, i+1)
			}
		}
	}
	return general, talk
}

func keyOf(a *model.Activity) string { return "activity." + catalogue.WordsFor(a) + "." }

func (t *Activity) gather(a *model.Activity, word func(kind, id, written string) string) {
	t.zones, t.starters = map[string]string{}, map[string]string{}
	t.fields, t.flags = map[string]string{}, map[string]string{}
	for _, z := range a.Zones {
		t.zones[z.ID] = word("zone", z.ID, z.Title)
	}
	for _, s := range a.Starters {
		t.starters[s.ID] = word("starter", s.ID, s.Text)
	}
	for _, f := range slices.Concat(a.Fields, a.NoteFields) {
		t.fields[f.ID] = word("field", f.ID, f.Title)
	}
	for _, f := range a.NoteFlags {
		t.flags[f] = word("flag", f, a.FlagTitles[f])
		if t.flags[f] == "" {
			t.flags[f] = f
		}
	}
	t.features = t.items("feature", catalogue.FeaturesOf(a), a.Features != nil)
	t.headings = t.items("heading", catalogue.HeadingsOf(a), a.Headings != nil)
}

// items are what the items of a list are called, by ID: a list of the group's own says it.
func (t *Activity) items(kind string, list []model.Item, own bool) map[string]string {
	out := map[string]string{}
	for _, item := range list {
		out[item.ID] = item.Title
		if !own {
			out[item.ID] = t.look(kind + "." + item.ID)
		}
	}
	return out
}

// Zone returns the title of a zone, "" where it has none.
func (t Activity) Zone(id string) string { return t.zones[id] }

// Starter returns what a starter note says.
func (t Activity) Starter(id string) string { return t.starters[id] }

// Could returns what somebody whom a starter note names could offer, for example (Activity 12);
// "" where nothing is known, or where the group calls the starter otherwise.
func (t Activity) Could(id string) string {
	if id == "" || t.starters[id] != text(t.book, t.key+"starter."+id) {
		return ""
	}
	return text(t.book, t.key+"could."+id)
}

// Together says what stands where everybody's part is put together, "" where nothing more
// than usual is to be said.
func (t Activity) Together() string { return t.look("together") }

// Field returns the question of a field, of the sheet or of a note.
func (t Activity) Field(id string) string { return t.fields[id] }

// Flag returns what a flag of notes means; a group's own flags are named by it.
func (t Activity) Flag(id string) string { return t.flags[id] }

// Feature returns what an item of the checklist of a venue is called, "" where it is none
// of the activity's.
func (t Activity) Feature(id string) string { return t.features[id] }

// FeatureReworded reports whether a group gave an item of the checklist a name of its own.
func (t Activity) FeatureReworded(id string) bool {
	return t.features[id] != "" && t.features[id] != t.look("feature."+id)
}

// Heading returns what a heading of rules is called, "" where it is none of the activity's.
func (t Activity) Heading(id string) string { return t.headings[id] }

// Part returns what one of catalogue.PartsOf is called: as the group says, else as in the
// toolkit.
func (t Activity) Part(part string) string {
	if own := t.parts[part]; own != "" {
		return own
	}
	return t.look(part)
}

// PartReworded reports whether a group gave a part words of its own.
func (t Activity) PartReworded(part string) bool { return t.Part(part) != t.look(part) }

func text(book *words.Book, key string) string {
	if !book.Has(key) {
		return ""
	}
	return book.Text(key)
}

func list(book *words.Book, key string) []string {
	if !book.Has(key) {
		return nil
	}
	return book.List(key)
}

// Example returns what invented people put in a zone of a board, or in a part of their
// portraits, in the example of the activity: nil where there is none, or in a group's own.
func (t Activity) Example(part string) []string {
	if t.own != nil {
		return nil
	}
	return list(t.book, t.key+"example."+part)
}

// ExampleTitle says of what the example of the activity is, "" where there is none.
func (t Activity) ExampleTitle() string {
	if t.own != nil {
		return ""
	}
	return text(t.book, t.key+"example.title")
}
