package seek

import (
	"math"
	"slices"
	"strings"

	"commonground/model"
	"commonground/model/catalogue"
	"commonground/model/guide"
	"commonground/model/mention"
	"commonground/model/sought"
	"commonground/printables/wording"
	"commonground/ui/activities"
	"commonground/ui/guides"
	"commonground/ui/mentions"
	"commonground/ui/screen"
)

// collector is what the sources add to.
type collector struct {
	*index
	GroupHost
	g *model.Group
	// done are the activities, with the words of each.
	done []activity
	// read are the guides, with the words of each.
	read []guideRead
	// wrote is what people wrote, but for the names of sheets.
	wrote []mention.Place
}

type activity struct {
	*model.Activity
	said  wording.Activity
	title string
	// last is the sheet of it that was changed last, nil where there is none.
	last *model.Sheet
}

type guideRead struct {
	*guide.Guide
	said wording.Guide
}

// source is a kind of things that can be found. It is named by the words "seek.of.<of>".
type source struct {
	of   string
	each func(c collector, of string)
}

// sources are all of them; of two that answer as well, the things of the first come first.
var sources = [...]source{
	{"places", places},
	{"activities", ofActivities},
	{"guides", ofGuides},
	{"deeds", ofDeeds},
	{"sheets", sheets},
	{"questions", questions},
	{"partners", written(func(c collector, p mention.Place) bool { return p.Kind != mention.Sheet && c.ofPartners(p) })},
	{"notes", written(func(c collector, p mention.Place) bool { return noteKinds[p.Kind] && !c.ofPartners(p) })},
	{"answers", written(func(c collector, p mention.Place) bool {
		return !apart[p.Kind] && !noteKinds[p.Kind] && !c.ofPartners(p)
	})},
	{"resources", written(func(_ collector, p mention.Place) bool { return p.Kind == mention.Resource })},
	{"todos", written(func(_ collector, p mention.Place) bool { return p.Kind == mention.Todo })},
}

// noteKinds are what people put up on sheets, and not in the place of an answer.
var noteKinds = map[mention.Kind]bool{
	mention.Note: true, mention.Detail: true, mention.Barrier: true, mention.Way: true, mention.Card: true, mention.Rule: true,
}

// apart are the kinds that have a source of their own.
var apart = map[mention.Kind]bool{mention.Todo: true, mention.Activity: true, mention.Resource: true}

// collect makes everything in a group ready to be found.
func collect(h GroupHost) *index {
	c := collector{index: &index{}, GroupHost: h, g: h.Document().Group()}
	for _, a := range slices.Concat(catalogue.All(), catalogue.More(), c.g.Activities) {
		said := wording.Of(h.Words(), a)
		c.done = append(c.done, activity{a, said, activities.Numbered(a, activities.TitleOr(h.Words(), said.Title)), latest(c.g.SheetsOf(a.ID))})
	}
	for _, g := range guide.All() {
		c.read = append(c.read, guideRead{g, wording.OfGuide(h.Words(), g)})
	}
	c.wrote = slices.DeleteFunc(mention.All(c.g), func(p mention.Place) bool {
		if p.Kind == mention.Suggestion { // those that nobody saw to yet are read in the box only
			return c.g.Suggestion(p.Note).Answer == ""
		}
		return p.Kind == mention.Sheet && p.Text == c.g.Sheet(p.Sheet).Title
	})
	c.newestFirst()
	for _, s := range sources {
		s.each(c, s.of)
	}
	return c.index
}

// newestFirst sorts what was written by the days of its sheets, so that of what answers as well
// what is newer comes first. What is on no sheet is of today.
func (c collector) newestFirst() {
	dates := map[model.ID]string{{}: "9999"}
	for _, s := range c.g.Sheets {
		dates[s.ID] = s.Date
	}
	slices.SortStableFunc(c.wrote, func(a, b mention.Place) int { return strings.Compare(dates[b.Sheet], dates[a.Sheet]) })
}

func latest(sheets []*model.Sheet) *model.Sheet {
	if len(sheets) == 0 {
		return nil
	}
	return slices.MaxFunc(sheets, func(a, b *model.Sheet) int { return a.Changed.Compare(b.Changed) })
}

// ledTo are the screens that the navigation leads to.
var ledTo = [...]screen.Where{screen.AtOverview, screen.AtActivities, screen.AtBingo, screen.AtGuides, screen.AtHard, screen.AtResources, screen.AtBox}

func places(c collector, of string) {
	for _, where := range ledTo {
		c.add(entry{of: of, Thing: sought.Thing{Name: c.Words().Text("frame.go." + string(where))}, to: Target{Place: screen.Place{Where: where}}})
	}
	for _, shelf := range guide.Shelves() { // some have a page to print, which people look for by its name
		if page := c.Kit().ShelfPage(shelf, c.g); page != nil {
			c.add(entry{
				of:    of,
				Thing: sought.Thing{Name: page.Title, More: page.About},
				to:    Target{Place: screen.Place{Where: screen.AtGuides, Part: string(shelf)}},
				about: func() string { return c.Words().Text("guide.shelf." + string(shelf)) },
			})
		}
	}
}

// page is the sheets of an activity: opening it there would begin one that nobody asked for.
func (a activity) page() screen.Place {
	return screen.Place{Where: screen.AtSheets, Activity: a.ID}
}

func ofActivities(c collector, of string) {
	for _, a := range c.done {
		more := append([]string{a.said.Name, a.said.Summary, a.said.Purpose}, a.said.Steps...)
		c.add(entry{
			of:    of,
			Thing: sought.Thing{Name: a.title, More: lines(more...)},
			to:    Target{Place: a.page()},
			about: func() string { return a.said.Name },
		})
	}
}

// lines joins what is not empty.
func lines(texts ...string) string {
	return strings.Join(slices.DeleteFunc(texts, func(t string) bool { return t == "" }), "\n")
}

func ofGuides(c collector, of string) {
	for _, g := range c.read {
		more := []string{g.said.Summary}
		for _, p := range g.told() {
			more = append(more, p.Lines...)
		}
		c.add(entry{
			of:    of,
			Thing: sought.Thing{Name: g.said.Title, More: lines(more...), Also: g.said.Also, Urgent: g.Urgent},
			to:    Target{Place: guidePlace(g.Guide)},
			part:  g.part,
			about: func() string { return c.Words().Text("guide.shelf." + string(g.Shelf)) },
		})
	}
}

// told are the parts of a guide but for its questions, which are found one by one.
func (g guideRead) told() []wording.GuidePart {
	return slices.DeleteFunc(slices.Clone(g.said.Parts), func(p wording.GuidePart) bool { return p.ID == wording.AskPart })
}

// part is the part of a guide that answers best; "" is its beginning.
func (g guideRead) part(q sought.Query) string {
	best, id := sought.Rank(math.MaxInt), ""
	if r, ok := q.In(sought.Ready(lines(g.said.Title, g.said.Summary))); ok {
		best = r
	}
	for _, p := range g.told() {
		if r, ok := q.In(sought.Ready(lines(p.Lines...))); ok && r < best {
			best, id = r, p.ID
		}
	}
	return id
}

func guidePlace(g *guide.Guide) screen.Place {
	where := screen.AtGuides
	if g.Shelf == guide.Hard {
		where = screen.AtHard
	}
	return screen.Place{Where: where, Part: g.ID}
}

// questions are those of forms, which lead to where they are answered, and those to talk
// about.
func questions(c collector, of string) {
	for _, a := range c.done {
		about := func() string { return a.title }
		for _, f := range a.Fields {
			c.add(entry{of: of, Thing: sought.Thing{Name: a.said.Field(f.ID), More: a.said.Ask(f.ID)}, about: about, to: a.asked(f)})
		}
		for _, q := range a.said.Questions {
			c.add(entry{of: of, Thing: sought.Thing{Name: q}, about: about, to: a.asked(model.Field{})})
		}
	}
	for _, g := range c.read {
		for _, p := range g.said.Parts {
			if p.ID != wording.AskPart || g.Form != "" {
				continue // what a form asks is found there
			}
			for _, q := range p.Lines {
				c.add(entry{of: of, Thing: sought.Thing{Name: q}, about: func() string { return g.said.Title }, to: Target{Place: guidePlace(g.Guide), Field: wording.AskPart}})
			}
		}
	}
}

// asked is where a question of an activity is answered: on its newest sheet, or where one
// can be begun.
func (a activity) asked(f model.Field) Target {
	if a.last == nil {
		return Target{Place: a.page()}
	}
	field := f.ID
	if f.Kind == model.FieldWeigh {
		field += model.ThoughtsEnd
	}
	return Target{Place: screen.Place{Where: screen.AtSheet, Sheet: a.last.ID.String()}, Field: field}
}

func sheets(c collector, of string) {
	all := slices.Clone(c.g.Sheets)
	slices.SortStableFunc(all, func(a, b *model.Sheet) int { return b.Changed.Compare(a.Changed) })
	for _, s := range all {
		c.add(entry{
			of:    of,
			Thing: sought.Thing{Name: s.Title, Also: []string{c.titleOf(s.Activity)}},
			to:    Target{Place: sheetPlace(s)},
			about: func() string { return lineOf(c.titleOf(s.Activity), c.Words().Date(s.Date, c.Now())) },
		})
	}
}

func (c collector) titleOf(id string) string {
	i := slices.IndexFunc(c.done, func(a activity) bool { return a.ID == id })
	if i < 0 {
		return ""
	}
	return c.done[i].title
}

func lineOf(parts ...string) string {
	return strings.Join(slices.DeleteFunc(parts, func(p string) bool { return p == "" }), " · ")
}

// written are those things that people wrote which belong to the source.
func written(belongs func(c collector, p mention.Place) bool) func(c collector, of string) {
	return func(c collector, of string) {
		for _, p := range c.wrote {
			if belongs(c, p) {
				c.add(entry{of: of, Thing: sought.Thing{Name: p.Text}, to: c.placeOf(p), about: func() string { return mentions.Where(c, p) }})
			}
		}
	}
}

func (c collector) ofPartners(p mention.Place) bool {
	s := c.g.Sheet(p.Sheet)
	if s == nil || p.Kind == mention.Todo {
		return false
	}
	i := slices.IndexFunc(c.done, func(a activity) bool { return a.ID == s.Activity })
	return i >= 0 && c.done[i].MapsPartners()
}

// placeOf is where something stands that people wrote.
func (c collector) placeOf(p mention.Place) Target {
	where := screen.AtOverview
	switch {
	case p.Kind == mention.Todo: // on the list of all, whatever sheet it is from
	case p.Sheet != model.ID{}:
		return Target{Place: screen.Place{Where: screen.AtSheet, Sheet: p.Sheet.String()}, Note: p.Note, Field: p.Field}
	case p.Kind == mention.Bingo:
		where = screen.AtBingo
	case p.Kind == mention.Suggestion:
		return Target{Place: screen.Place{Where: screen.AtBox, Part: p.Note.String()}}
	case p.Kind == mention.Resource:
		return Target{Place: screen.Place{Where: screen.AtResources, Part: p.Note.String()}}
	case p.Kind == mention.Guide:
		if g, ok := guide.Find(p.Field); ok {
			return Target{Place: guidePlace(g), Field: guides.NotePart}
		}
	}
	return Target{Place: screen.Place{Where: where}, Note: p.Note}
}
