package mention

import (
	"maps"
	"slices"
	"strconv"

	"commonground/model"
	"commonground/model/catalogue"
)

// verdict is what becomes of a thing that was looked at.
type verdict bool

const (
	keep verdict = false
	drop verdict = true
)

// visit looks at a text of a group and may change it; drop takes the thing away, where its
// place is Whole.
type visit func(p Place, text *string) verdict

// walk goes through all that people wrote in a group: the group, then its sheets, those that
// were changed last first.
func walk(g *model.Group, v visit) {
	v.of(Group, model.ID{}, "name", &g.Name)
	v.of(Group, model.ID{}, "place", &g.Place)
	each(&g.Todos, func(t *model.Todo) verdict { return v.whole(Todo, from(t.From), t.ID, &t.Text) })
	each(&g.Suggestions, func(s *model.Suggestion) verdict {
		v.part(Suggestion, model.ID{}, s.ID, "answer", &s.Answer)
		return v.whole(Suggestion, model.ID{}, s.ID, &s.Text)
	})
	v.texts(g.GuideNotes, func(key string, text *string) { v.answer(Guide, model.ID{}, key, "", text) })
	each(&g.Resources, v.resource)
	if g.Bingo != nil {
		v.bingo(g.Bingo)
	}
	for _, a := range g.Activities {
		v.activity(a)
	}
	sheets := slices.Clone(g.Sheets)
	slices.SortStableFunc(sheets, func(a, b *model.Sheet) int { return b.Changed.Compare(a.Changed) })
	for _, s := range sheets {
		v.sheet(g, s)
	}
}

func from(o *model.Origin) model.ID {
	if o == nil {
		return model.ID{}
	}
	return o.Sheet
}

// each looks at the things of a list and takes away those that are to go. Where all stay it
// writes nothing: others may be reading the group.
func each[T any](list *[]*T, look func(*T) verdict) {
	var kept []*T
	for _, t := range *list {
		if look(t) == keep {
			kept = append(kept, t)
		}
	}
	if len(kept) < len(*list) {
		*list = kept
	}
}

// of looks at a text of the whole group, or of a sheet.
func (v visit) of(kind Kind, sheet model.ID, key string, text *string) {
	v(Place{Kind: kind, Sheet: sheet, key: string(kind) + ":" + sheet.String() + ":" + key}, text)
}

// answer looks at what was answered to the question of that key, or at a part of it.
func (v visit) answer(kind Kind, sheet model.ID, field, part string, text *string) {
	v(Place{Kind: kind, Sheet: sheet, Field: field, key: string(kind) + ":" + sheet.String() + ":" + field + part}, text)
}

// whole looks at a text with which the thing of that ID goes.
func (v visit) whole(kind Kind, sheet, id model.ID, text *string) verdict {
	return v(Place{Kind: kind, Sheet: sheet, Note: id, Whole: true, key: string(kind) + ":" + id.String()}, text)
}

// part looks at a text of the thing of that ID, which stays.
func (v visit) part(kind Kind, sheet, id model.ID, key string, text *string) {
	v(Place{Kind: kind, Sheet: sheet, Note: id, key: string(kind) + ":" + id.String() + ":" + key}, text)
}

func (v visit) texts(in map[string]string, look func(key string, text *string)) {
	for _, key := range slices.Sorted(maps.Keys(in)) {
		text := in[key]
		if look(key, &text); text != in[key] {
			in[key] = text
		}
	}
}

func (v visit) lines(in []string, look func(key string, text *string)) {
	for i := range in {
		look(strconv.Itoa(i), &in[i])
	}
}

func (v visit) resource(r *model.Resource) verdict {
	for _, t := range model.ResourceTexts {
		if t != model.ResourceName {
			v.part(Resource, model.ID{}, r.ID, string(t), r.Text(t))
		}
	}
	return v.whole(Resource, model.ID{}, r.ID, &r.Name)
}

func (v visit) bingo(b *model.Bingo) {
	v.of(Bingo, model.ID{}, "title", &b.Title)
	v.lines(b.Prompts, func(key string, text *string) { v.of(Bingo, model.ID{}, key, text) })
	for _, set := range b.Sets {
		v.part(Bingo, model.ID{}, set.ID, "name", &set.Name)
		v.lines(set.Prompts, func(key string, text *string) { v.part(Bingo, model.ID{}, set.ID, key, text) })
	}
}

func (v visit) sheet(g *model.Group, s *model.Sheet) {
	activity, known := catalogue.For(g, s.Activity)
	v.of(Sheet, s.ID, "title", &s.Title)
	v.texts(s.Titles, func(key string, text *string) { v.of(Sheet, s.ID, "zone."+key, text) })
	each(&s.Notes, func(n *model.Note) verdict {
		v.texts(n.Details, func(key string, text *string) { v.part(Detail, s.ID, n.ID, key, text) })
		return v.whole(Note, s.ID, n.ID, &n.Text)
	})
	if s.Wall != nil {
		v.wall(s.ID, s.Wall)
	}
	each(&s.Portraits, func(p *model.Portrait) verdict {
		v.part(Card, s.ID, p.ID, "likes", &p.Likes)
		v.part(Card, s.ID, p.ID, "share", &p.Share)
		v.part(Card, s.ID, p.ID, "gestures", &p.Gestures)
		return v.whole(Card, s.ID, p.ID, &p.Name)
	})
	each(&s.People, func(p *model.Person) verdict { return v.person(s.ID, p) })
	for i, a := range s.Joined {
		v.lines(a.Texts, func(key string, text *string) { v.of(Sheet, s.ID, "joined."+strconv.Itoa(i)+"."+key, text) })
	}
	v.texts(s.Answers, func(key string, text *string) {
		if !known || activity.InWords(key) {
			v.answer(Answer, s.ID, key, "", text)
		}
	})
	for _, r := range s.Roles {
		v.part(Role, s.ID, r.ID, "role", &r.Role)
		v.part(Role, s.ID, r.ID, "who", &r.Who)
	}
	for _, d := range s.Votes {
		v.part(Vote, s.ID, d.ID, "question", &d.Question)
		for i, o := range d.Options {
			v.part(Vote, s.ID, d.ID, strconv.Itoa(i), &o.Text)
		}
	}
	if s.Agreement != nil {
		v.agreement(s.ID, s.Agreement)
	}
	if s.Venue != nil {
		v.venue(s.ID, s.Venue)
	}
}

func (v visit) wall(sheet model.ID, w *model.Wall) {
	before := len(w.Barriers)
	each(&w.Barriers, func(b *model.Barrier) verdict { return v.whole(Barrier, sheet, b.ID, &b.Text) })
	fewer := len(w.Barriers) < before
	each(&w.Ways, func(y *model.Way) verdict {
		gone := v.whole(Way, sheet, y.ID, &y.Text)
		serves := slices.ContainsFunc(w.Barriers, func(b *model.Barrier) bool { return slices.Contains(b.Ways, y.ID) })
		if bool(gone) || fewer && !serves { // of a barrier that is gone
			for _, b := range w.Barriers {
				b.Ways = slices.DeleteFunc(b.Ways, func(id model.ID) bool { return id == y.ID })
			}
			return drop
		}
		return keep
	})
}

func (v visit) person(sheet model.ID, p *model.Person) verdict {
	for _, box := range slices.Sorted(maps.Keys(p.Boxes)) {
		e := p.Boxes[box]
		v.part(Person, sheet, p.ID, box, &e.Text)
		for i, said := range e.Script {
			v.part(Person, sheet, p.ID, box+"."+strconv.Itoa(i)+".speaker", &said.Speaker)
			v.part(Person, sheet, p.ID, box+"."+strconv.Itoa(i), &said.Words)
		}
	}
	return v.whole(Person, sheet, p.ID, &p.Name)
}

func (v visit) agreement(sheet model.ID, a *model.Agreement) {
	for _, r := range a.Rules {
		v.part(Rule, sheet, r.ID, "text", &r.Text)
	}
	v.of(Agreement, sheet, "broken", &a.Broken)
	each(&a.Through, func(t *model.Through) verdict { return v.whole(Agreement, sheet, t.ID, &t.Name) })
	for _, e := range a.Earlier {
		for _, r := range e.Rules {
			v.part(Rule, sheet, e.ID, r.ID.String(), &r.Text)
		}
		v.part(Agreement, sheet, e.ID, "broken", &e.Broken)
	}
}

func (v visit) venue(sheet model.ID, venue *model.Venue) {
	for _, f := range venue.Features {
		v.answer(Feature, sheet, f.ID, ".title", &f.Title)
		v.answer(Feature, sheet, f.ID, ".remark", &f.Remark)
	}
	for _, s := range venue.Plan {
		v.part(Map, sheet, s.ID, "name", &s.Name)
		v.part(Map, sheet, s.ID, "users", &s.Users)
		v.part(Map, sheet, s.ID, "when", &s.When)
	}
}

// activity looks at the words of an activity that the group made.
func (v visit) activity(a *model.Activity) {
	at := func(key string, text *string) { v.of(Activity, model.ID{}, a.ID+"."+key, text) }
	under := func(key string) func(string, *string) {
		return func(k string, text *string) { at(key+"."+k, text) }
	}
	if o := a.Own; o != nil {
		at("title", &o.Title)
		at("summary", &o.Summary)
		at("purpose", &o.Purpose)
		v.lines(o.Steps, under("step"))
		v.lines(o.Questions, under("question"))
		v.texts(o.Parts, under("part"))
	}
	v.texts(a.FlagTitles, under("flag"))
	for i := range a.Zones {
		at("zone."+a.Zones[i].ID, &a.Zones[i].Title)
	}
	for i := range a.Starters {
		at("starter."+a.Starters[i].ID, &a.Starters[i].Text)
	}
	for _, items := range [][]model.Item{a.Features, a.Headings} {
		for i := range items {
			at("item."+items[i].ID, &items[i].Title)
		}
	}
	for _, fields := range [][]model.Field{a.Fields, a.NoteFields} {
		for i := range fields {
			f := &fields[i]
			at("field."+f.ID, &f.Title)
			at("ask."+f.ID, &f.Ask)
			v.texts(f.Words, under("words."+f.ID))
			for _, side := range slices.Sorted(maps.Keys(f.Points)) {
				v.lines(f.Points[side], under("points."+f.ID+"."+side))
			}
		}
	}
}
