package file

import (
	"time"

	"pgregory.net/rapid"

	"commonground/model"
)

// groups draws any group that people could make.
func groups() *rapid.Generator[*model.Group] {
	return rapid.Custom(func(t *rapid.T) *model.Group {
		g := &model.Group{
			ID: id(t), Name: short(t), Place: short(t),
			Members: rapid.IntRange(0, 500).Draw(t, "members"),
			Created: moment(t), Changed: moment(t),
		}
		g.Sheets = some(t, "sheets", 3, sheet)
		g.Todos = some(t, "todos", 3, todo)
		g.Resources = some(t, "resources", 3, resource)
		g.Suggestions = some(t, "suggestions", 3, suggestion)
		g.Activities = some(t, "activities", 1, activity)
		if rapid.Bool().Draw(t, "has notes beside guides") {
			g.GuideNotes = map[string]string{"silence": short(t), "a newer guide": short(t)}
		}
		if rapid.Bool().Draw(t, "has bingo") {
			g.Bingo = bingo(t)
		}
		return g
	})
}

// some draws up to most records, nil rather than none, as the file cannot tell them apart.
func some[T any](t *rapid.T, label string, most int, draw func(*rapid.T) T) []T {
	var out []T
	for range rapid.IntRange(0, most).Draw(t, label) {
		out = append(out, draw(t))
	}
	return out
}

func id(t *rapid.T) model.ID {
	return model.ID(rapid.SliceOfN(rapid.Byte(), 16, 16).Filter(func(b []byte) bool { return string(b) != string(make([]byte, 16)) }).Draw(t, "id"))
}

func short(t *rapid.T) string { return rapid.StringN(0, 30, -1).Draw(t, "text") }

func moment(t *rapid.T) time.Time {
	return time.Unix(rapid.Int64Range(0, 4e9).Draw(t, "seconds"), 0).UTC()
}

func day(t *rapid.T) string {
	if rapid.Bool().Draw(t, "no day") {
		return ""
	}
	return moment(t).Format(model.DateLayout)
}

func sheet(t *rapid.T) *model.Sheet {
	s := &model.Sheet{
		ID: id(t), Activity: "membership", Title: short(t), Date: day(t),
		Created: moment(t), Changed: moment(t), Notes: some(t, "notes", 4, note),
	}
	if rapid.Bool().Draw(t, "started from a board") {
		s.From = &model.Origin{Sheet: id(t)}
	}
	if rapid.Bool().Draw(t, "answered") {
		s.Answers = map[string]string{"a": short(t), "b": short(t)}
		s.Titles = map[string]string{"members": short(t)}
		s.Frames = map[string]model.Rect{"members": {X: 20, Y: 30, W: rapid.Float64Range(1, 900).Draw(t, "wide"), H: 400}}
	}
	if rapid.Bool().Draw(t, "has other parts") {
		parts(t, s)
	}
	return s
}

// parts draws what other kinds of sheets hold.
func parts(t *rapid.T, s *model.Sheet) {
	s.Venue = &model.Venue{
		Features: []*model.Feature{{ID: "quiet", Have: model.HaveUnsure, Remark: short(t)}},
		Plan: []*model.Shape{
			{ID: id(t), Kind: rapid.SampledFrom([]model.ShapeKind{model.ShapeWall, model.ShapeRoute}).Draw(t, "line"), Rect: model.Rect{X: 5, Y: 5, W: -3, H: 40}, Name: short(t)},
			{ID: id(t), Kind: model.ShapeRoom, Rect: model.Rect{X: 100, Y: 80, W: 200, H: 160}, Ours: rapid.Bool().Draw(t, "ours"), Users: short(t)},
		},
	}
	rule := func(t *rapid.T) *model.Rule {
		return &model.Rule{ID: id(t), Text: short(t), From: []model.ID{id(t)}}
	}
	s.Agreement = &model.Agreement{
		Rules: some(t, "rules", 3, rule), Agreed: day(t), Review: day(t),
		Through: []*model.Through{{ID: id(t), Name: short(t), Date: day(t)}},
		Earlier: []*model.EarlierAgreement{{ID: id(t), Agreed: day(t), Rules: some(t, "rules", 2, rule)}},
	}
	s.Portraits = []*model.Portrait{{ID: id(t), Name: short(t), Picture: []byte{1, 2, 3}, Doodle: doodle(t)}}
	s.Wall = &model.Wall{
		Barriers: []*model.Barrier{{ID: id(t), Text: short(t), Ways: []model.ID{id(t)}}},
		Ways:     []*model.Way{{ID: id(t), Text: short(t), Chosen: true}},
	}
	s.People = []*model.Person{{ID: id(t), Boxes: map[string]*model.Entry{
		"one": {Text: short(t), Doodle: doodle(t), Script: []*model.Said{{Words: short(t)}}},
	}}}
	s.Roles = []*model.Role{{ID: id(t), Role: short(t), Who: short(t)}}
	s.Votes = some(t, "votes", 2, vote)
}

func vote(t *rapid.T) *model.Vote {
	v := &model.Vote{
		ID: id(t), Kind: rapid.SampledFrom(model.VoteKinds()).Draw(t, "kind"), Question: short(t),
		Date: moment(t).Format(model.DateLayout), People: rapid.IntRange(1, model.MostVoters).Draw(t, "people"),
	}
	v.Hands = rapid.Bool().Draw(t, "hands")
	if v.Kind == model.VoteDots {
		v.Each = rapid.IntRange(1, model.MostDots).Draw(t, "each")
	}
	count := rapid.SliceOfN(rapid.IntRange(0, v.MostPer()), v.Kind.Counts(), v.Kind.Counts())
	for range rapid.IntRange(1, 3).Draw(t, "options") {
		v.Options = append(v.Options, &model.VoteOption{Text: short(t), Counts: count.Draw(t, "counts")})
	}
	if v.Kind == model.VoteFingers && rapid.Bool().Draw(t, "scale") {
		v.Scale, v.Before, v.Options = "doing", "3", v.Options[:1]
		return v
	}
	if v.Hands {
		v.Options = append(v.Options, &model.VoteOption{Text: short(t), Counts: make([]int, v.Kind.Counts()), Uncounted: true})
	}
	return v
}

func doodle(t *rapid.T) model.Doodle {
	return some(t, "strokes", 2, func(t *rapid.T) model.Stroke {
		at := rapid.IntRange(0, model.DoodleSize)
		return model.Stroke{{X: at.Draw(t, "x"), Y: at.Draw(t, "y")}, {X: at.Draw(t, "x"), Y: at.Draw(t, "y")}}
	})
}

func note(t *rapid.T) *model.Note {
	return &model.Note{
		ID: id(t), Text: short(t), Colour: rapid.SampledFrom(model.NoteColours[:]).Draw(t, "colour"),
		Icon: rapid.SampledFrom([]string{"", "ear", "cup"}).Draw(t, "icon"),
		From: rapid.SampledFrom([]*model.Origin{nil, {Sheet: id(t)}, {Sheet: id(t), Note: id(t)}, {Sheet: id(t), Field: short(t)}}).Draw(t, "from"),
		Rect: model.Rect{
			X: rapid.Float64Range(0, 1300).Draw(t, "x"), Y: rapid.Float64Range(0, 900).Draw(t, "y"),
			W: rapid.Float64Range(1, 300).Draw(t, "w"), H: rapid.Float64Range(1, 300).Draw(t, "h"),
		},
	}
}

func todo(t *rapid.T) *model.Todo {
	return &model.Todo{
		ID: id(t), Text: short(t), For: model.TodoVenue, By: day(t),
		Done: rapid.Bool().Draw(t, "done"),
	}
}

func suggestion(t *rapid.T) *model.Suggestion {
	return &model.Suggestion{ID: id(t), Text: short(t), Answer: short(t)}
}

func resource(t *rapid.T) *model.Resource {
	return &model.Resource{
		ID: id(t), Name: short(t), Phone: short(t), Contact: short(t), Notes: short(t),
		Category: rapid.SampledFrom(model.ResourceCategories[:]).Draw(t, "category"),
		Card:     rapid.Bool().Draw(t, "on the card"), Checked: day(t),
		From: rapid.SampledFrom([]*model.Origin{nil, {Sheet: id(t), Note: id(t)}}).Draw(t, "from"),
	}
}

func bingo(t *rapid.T) *model.Bingo {
	return &model.Bingo{
		Title: short(t), Cards: rapid.IntRange(1, model.MaxCards).Draw(t, "cards"),
		Grid: model.BingoGrid{Columns: 4, Rows: 4}, Free: rapid.Bool().Draw(t, "free"),
		PerPage: 1, Paper: "a4", Seed: rapid.Uint32().Draw(t, "seed"),
		Prompts: some(t, "prompts", 5, short),
		Sets: some(t, "sets", 2, func(t *rapid.T) *model.PromptSet {
			return &model.PromptSet{ID: id(t), Name: short(t), Prompts: some(t, "prompts", 3, short)}
		}),
	}
}

func activity(t *rapid.T) *model.Activity {
	return &model.Activity{
		ID: "own-1", Base: rapid.SampledFrom([]string{"", "connect"}).Draw(t, "base"), Kind: model.KindBoard, Scale: 2,
		Minutes: rapid.IntRange(0, model.MaxMinutes).Draw(t, "minutes"), Icebreaker: rapid.Bool().Draw(t, "icebreaker"),
		Zones: []model.Zone{
			{ID: "one", Shape: model.ShapeRing, Rect: model.Rect{W: 400, H: 400}, Inner: 0.5, Sweep: 90, Tone: model.ToneRose, Title: short(t)},
			{ID: "both", Shape: model.ShapeOverlap, Of: []string{"one", "two"}},
		},
		Fields: []model.Field{
			{ID: "who", Kind: model.FieldChoice, Choices: []string{"a", "b"}, Title: short(t), Ask: short(t), Words: map[string]string{"a": short(t)}},
			{
				ID: "pay", Kind: model.FieldWeigh, Sides: []string{"paid", "free"},
				Words: map[string]string{"paid": short(t), "free": short(t)}, Points: map[string][]string{"free": {short(t)}},
			},
			{ID: "say", Kind: model.FieldStatement, Draft: model.DraftInward},
		},
		NoteFlags: []string{"good"}, FlagIcons: map[string]string{"good": "star"}, FlagTitles: map[string]string{"good": short(t)},
		Leads:    []string{"agreement"},
		Starters: []model.Starter{{ID: "s", Text: short(t), Heading: rapid.SampledFrom([]string{"", "online"}).Draw(t, "heading")}},
		Features: items(t), Headings: items(t),
		Own: &model.OwnWords{Title: short(t), Steps: some(t, "steps", 2, short), Parts: said(t)},
	}
}

// items draws none, which the file tells from an empty list.
func items(t *rapid.T) []model.Item {
	return rapid.SampledFrom([][]model.Item{nil, {}, {{ID: "online", Icon: "tea", Title: short(t)}, {ID: "other"}}}).Draw(t, "items")
}

func said(t *rapid.T) map[string]string {
	return rapid.SampledFrom([]map[string]string{nil, {"field.likes": short(t)}}).Draw(t, "parts")
}
