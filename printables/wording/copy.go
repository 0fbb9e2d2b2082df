package wording

import (
	"slices"

	"commonground/assets/words"
	"commonground/model"
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
	if a.Own == nil {
		c.Base = a.ID
	}
	c.Own = &model.OwnWords{
		Title: title, Summary: t.Summary, Purpose: t.Purpose,
		Steps: slices.Clone(t.Steps), Questions: slices.Clone(t.Questions),
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
	return c
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
