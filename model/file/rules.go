package file

import (
	"fmt"
	"slices"
	"strconv"
	"time"
	"unicode/utf8"

	"commonground/model"
	"commonground/model/catalogue"
)

// rules holds one record to the rules of its kind.
func (e *examiner) rules(record any) {
	switch r := record.(type) {
	case *model.Group:
		e.within("members", float64(r.Members), 0, maxNumber)
		e.activities(r.Activities)
		if n := len(r.Resources); n > model.MaxResources {
			e.add(TooMany, "resources", strconv.Itoa(n))
		}
		if n := len(r.Suggestions); n > model.MaxSuggestions {
			e.add(TooMany, "suggestions", strconv.Itoa(n))
		}
	case *model.Suggestion:
		e.suggestion(r)
	case *model.Sheet:
		e.sheet(r)
	case *model.Note:
		e.note(r)
	case *model.Todo:
		e.day("by", r.By)
		known(e, "for", r.For, model.TodoVenue, model.TodoMeeting, model.TodoAgreement)
	case *model.Resource:
		e.resource(r)
	case *model.Agreement:
		e.day("agreed", r.Agreed)
		e.day("review", r.Review)
	case *model.EarlierAgreement:
		e.day("agreed", r.Agreed)
	case *model.Through:
		e.day("date", r.Date)
	case *model.Vote:
		e.vote(r)
	case *model.Feature:
		known(e, "have", r.Have, "", model.HaveYes, model.HaveNo, model.HaveUnsure)
	case *model.Shape:
		known(e, "kind", r.Kind, model.ShapeRoom, model.ShapeWall, model.ShapeDoor, model.ShapeWindow,
			model.ShapeStreet, model.ShapeRoute, model.ShapeSymbol, model.ShapeLabel)
	case *model.Bingo:
		e.bingo(r)
	case *model.Activity:
		e.activity(r)
	}
}

func (e *examiner) sheet(s *model.Sheet) {
	e.day("date", s.Date)
	a, ok := catalogue.For(e.soundGroup(), s.Activity)
	if !ok {
		e.add(UnknownActivity, "activity", s.Activity)
		a = &model.Activity{}
	}
	e.board = a.Reach()
	e.frames(a, s.Frames)
}

// frames holds the zones of a sheet that gave way to lying on the board.
func (e *examiner) frames(a *model.Activity, frames map[string]model.Rect) {
	for id, r := range frames {
		if z := a.Zone(id); z != nil && !(r.W > 0 && r.H > 0 && r.Within(a.Bounds()) == r && r.W <= a.Bounds().W && r.H <= a.Bounds().H) {
			e.add(OutOfRange, "frames."+id, fmt.Sprintf("%g, %g, %g x %g", r.X, r.Y, r.W, r.H))
		}
	}
}

// soundGroup is the group without records that are not there.
func (e *examiner) soundGroup() *model.Group {
	return &model.Group{Activities: slices.DeleteFunc(slices.Clone(e.group.Activities),
		func(a *model.Activity) bool { return a == nil })}
}

func (e *examiner) note(n *model.Note) {
	known(e, "colour", n.Colour, model.NoteColours[:]...)
	if utf8.RuneCountInString(n.Text) > model.MaxNoteText {
		e.add(TooLong, "text", n.Text)
	}
	if !(n.W > 0 && n.H > 0) {
		e.add(OutOfRange, "", fmt.Sprintf("%g x %g", n.W, n.H))
	} else if !n.Rect.Overlaps(e.board) {
		e.add(OffBoard, "", fmt.Sprintf("%g, %g", n.X, n.Y))
	}
}

func (e *examiner) suggestion(s *model.Suggestion) {
	for field, text := range map[string]string{"text": s.Text, "answer": s.Answer} {
		if utf8.RuneCountInString(text) > model.MaxNoteText {
			e.add(TooLong, field, text)
		}
	}
}

func (e *examiner) resource(r *model.Resource) {
	e.day("checked", r.Checked)
	known(e, "category", r.Category, model.ResourceCategories[:]...)
	for _, t := range model.ResourceTexts {
		if text := *r.Text(t); utf8.RuneCountInString(text) > t.Most() {
			e.add(TooLong, string(t), text)
		}
	}
}

// vote holds a vote to counts that so many people can have made.
func (e *examiner) vote(v *model.Vote) {
	known(e, "kind", v.Kind, model.VoteKinds()...)
	e.day("date", v.Date)
	e.within("people", float64(v.People), 0, model.MostVoters)
	e.within("each", float64(v.Each), 0, model.MostDots)
	if len(v.Options) > model.MostOptions {
		e.add(TooMany, "options", strconv.Itoa(len(v.Options)))
	}
	for i, o := range v.Options {
		if o == nil {
			continue // found by the walk
		}
		at := fmt.Sprintf("options[%d].", i)
		if utf8.RuneCountInString(o.Text) > model.MaxNoteText {
			e.add(TooLong, at+"text", o.Text)
		}
		if len(o.Counts) != v.Kind.Counts() {
			e.add(OutOfRange, at+"counts", strconv.Itoa(len(o.Counts)))
		}
		for j, n := range o.Counts {
			e.within(fmt.Sprintf("%scounts[%d]", at, j), float64(n), 0, float64(v.MostPer()))
		}
	}
}

func (e *examiner) bingo(b *model.Bingo) {
	e.within("cards", float64(b.Cards), 0, model.MaxCards)
	e.within("grid.columns", float64(b.Grid.Columns), 0, 10)
	e.within("grid.rows", float64(b.Grid.Rows), 0, 10)
	e.within("perPage", float64(b.PerPage), 0, 8)
}

// activities holds the group's own activities to having names of their own.
func (e *examiner) activities(own []*model.Activity) {
	seen := map[string]bool{}
	for i, a := range own {
		if a == nil {
			continue // found by the walk
		}
		if _, taken := catalogue.Find(a.ID); taken || seen[a.ID] {
			e.add(Duplicate, fmt.Sprintf("activities[%d].id", i), a.ID)
		}
		seen[a.ID] = true
	}
}

func (e *examiner) activity(a *model.Activity) {
	if a.ID == "" {
		e.add(Missing, "id", "")
	}
	if a.Own == nil {
		e.add(Missing, "own", "")
	}
	known(e, "kind", a.Kind, model.Kinds()...)
	e.within("scale", a.Scale, 0, 10)
	e.within("minutes", float64(a.Minutes), 0, model.MaxMinutes)
	seen := map[string]bool{}
	for i := range a.Zones {
		z := &a.Zones[i]
		at := fmt.Sprintf("zones[%d].", i)
		e.zone(at, z)
		e.apart(at+"id", z.ID, seen)
	}
	e.fields("fields", a.Fields)
	e.fields("noteFields", a.NoteFields)
	e.items("features", a.Features)
	e.items("headings", a.Headings)
	starters := map[string]bool{}
	for i, s := range a.Starters {
		at := fmt.Sprintf("starters[%d].", i)
		known(e, at+"colour", s.Colour, append(model.NoteColours[:], "")...)
		e.apart(at+"id", s.ID, starters)
	}
	e.excess(a)
}

// excess finds what an activity has too much of.
func (e *examiner) excess(a *model.Activity) {
	for _, x := range a.Excess() {
		if x.Long {
			e.add(TooLong, x.Where, x.Text())
		} else {
			e.add(TooMany, x.Where, strconv.Itoa(x.N))
		}
	}
}

func (e *examiner) fields(list string, fields []model.Field) {
	seen := map[string]bool{}
	for i, f := range fields {
		at := fmt.Sprintf("%s[%d].", list, i)
		known(e, at+"kind", f.Kind, model.FieldLine, model.FieldDay, model.FieldText, model.FieldChoice,
			model.FieldScale, model.FieldWeigh, model.FieldRoles, model.FieldStatement)
		known(e, at+"draft", f.Draft, "", model.DraftOutward, model.DraftInward)
		e.apart(at+"id", f.ID, seen)
	}
}

func (e *examiner) items(list string, items []model.Item) {
	seen := map[string]bool{}
	for i, item := range items {
		e.apart(fmt.Sprintf("%s[%d].id", list, i), item.ID, seen)
	}
}

func (e *examiner) zone(at string, z *model.Zone) {
	known(e, at+"shape", z.Shape, model.ShapeCircle, model.ShapeRing, model.ShapeColumn, model.ShapeBox, model.ShapeOverlap)
	known(e, at+"tone", z.Tone, append(model.Tones[:], "")...)
	e.within(at+"inner", z.Inner, 0, 1)
	e.within(at+"squared", z.Squared, 0, model.SquaredMost)
	e.within(at+"sweep", z.Sweep, 0, 360)
	if z.Shape != model.ShapeOverlap && !(z.W > 0 && z.H > 0) {
		e.add(OutOfRange, at+"w", fmt.Sprintf("%g x %g", z.W, z.H))
	}
}

// apart holds IDs of one list to being there and different from each other.
func (e *examiner) apart(field, id string, seen map[string]bool) {
	switch {
	case id == "":
		e.add(Missing, field, "")
	case seen[id]:
		e.add(Duplicate, field, id)
	}
	seen[id] = true
}

func (e *examiner) day(field, day string) {
	if day == "" {
		return
	}
	if _, err := time.Parse(model.DateLayout, day); err != nil {
		e.add(NotADate, field, day)
	}
}

func (e *examiner) within(field string, n, from, to float64) {
	if !(n >= from && n <= to) {
		e.add(OutOfRange, field, fmt.Sprintf("%g", n))
	}
}

// known holds a value to those allowed.
func known[T ~string](e *examiner, field string, value T, allowed ...T) {
	if !slices.Contains(allowed, value) {
		e.add(NotKnown, field, string(value))
	}
}

// doodle holds a drawing to what can be read back. Its points are many, so they are not
// walked one by one.
func (e *examiner) doodle(d model.Doodle) {
	if len(d) > model.MaxStrokes {
		e.add(TooMany, "", strconv.Itoa(len(d)))
	}
	outside := func(p model.DoodlePoint) bool { return min(p.X, p.Y) < 0 || max(p.X, p.Y) > model.DoodleSize }
	for i, s := range d {
		if len(s) > model.MaxStrokePoints {
			e.add(TooMany, fmt.Sprintf("[%d]", i), strconv.Itoa(len(s)))
		} else if slices.ContainsFunc(s, outside) {
			e.add(OutOfRange, fmt.Sprintf("[%d]", i), "")
		}
	}
}
