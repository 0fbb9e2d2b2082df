package wording

import (
	"slices"

	"commonground/assets/words"
	"commonground/model"
	"commonground/model/catalogue"
)

// Copy returns an activity of a group's own under a fresh ID that holds and says what a
// does, with all words written out so that they can be changed. Zones, fields and starters
// keep their IDs; an empty title is that of a.
func Copy(book *words.Book, a *model.Activity, title string) *model.Activity {
	t := Of(book, a)
	if title == "" {
		title = t.Title
	}
	c := a.Clone()
	c.ID, c.Number = model.NewActivityID(), 0
	c.Strips = nil // the group lays out its zones
	if a.Own == nil {
		c.Base = a.ID
	}
	c.Own = &model.OwnWords{
		Title: title, Summary: t.Summary, Purpose: t.Purpose,
		Steps: slices.Clone(t.Steps), Questions: slices.Clone(t.Questions),
	}
	for _, f := range a.Fields { // where the group can change them
		c.Own.Questions = append(c.Own.Questions, t.Talk(f.ID)...)
	}
	for _, part := range catalogue.PartsOf(a) {
		c.Own.SayPart(part, t.Part(part))
	}
	for i := range c.Zones {
		c.Zones[i].Title = t.Zone(c.Zones[i].ID)
	}
	for i := range c.Starters {
		c.Starters[i].Text = t.Starter(c.Starters[i].ID)
	}
	for _, fields := range [][]model.Field{c.Fields, c.NoteFields} {
		for i := range fields {
			t.writeOut(&fields[i])
		}
	}
	for _, f := range c.NoteFlags {
		if c.FlagTitles == nil {
			c.FlagTitles = map[string]string{}
		}
		c.FlagTitles[f] = t.Flag(f)
	}
	return Completed(book, c)
}

// Completed returns an activity of a group's own with the lists that it still has from the
// toolkit written out, so that they can be changed; a itself where it has all of its own.
// Those made before there were such lists have none.
func Completed(book *words.Book, a *model.Activity) *model.Activity {
	features, headings := a.HasFeatures() && a.Features == nil, a.HasHeadings() && a.Headings == nil
	if !features && !headings {
		return a
	}
	t, c := Of(book, a), a.Clone()
	if features {
		c.Features = named(catalogue.FeaturesOf(a), t.Feature)
	}
	if headings {
		c.Headings = named(catalogue.HeadingsOf(a), t.Heading)
		for i, r := range catalogue.RulesOf(a) {
			c.Starters[i].Heading = r.Heading
		}
	}
	return c
}

// named writes out what items are called.
func named(items []model.Item, called func(id string) string) []model.Item {
	out := slices.Clone(items)
	for i := range out {
		out[i].Title = called(out[i].ID)
	}
	return out
}

// writeOut gives a field the words that it is said in.
func (t Activity) writeOut(f *model.Field) {
	f.Title, f.Ask = t.Field(f.ID), t.Ask(f.ID)
	for _, c := range f.Choices {
		if said := t.Choice(f.ID, c); said != c {
			f.Name(c, said)
		}
	}
	for _, side := range f.Sides {
		f.Name(side, t.Side(f.ID, side))
		f.Argue(side, slices.Clone(t.Consider(f.ID, side)))
	}
}
