package file

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"math"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"commonground/model"
)

// TestRefusedWhole: files that are no sound group file at all, by kind.
func TestRefusedWhole(t *testing.T) {
	whole := string(encoded(t, example()))
	deep := strings.Repeat("[", 5_000_000)
	for name, c := range map[string]struct {
		data string
		kind Kind
		what What
	}{
		"empty":                {"", Damaged, Empty},
		"blank":                {" \n\t", Damaged, Empty},
		"zeros":                {strings.Repeat("\x00", 5000), Damaged, Empty},
		"cut off":              {whole[:len(whole)/2], Damaged, Syntax},
		"cut off in a rune":    {whole[:strings.Index(whole, "é")+1], Damaged, Encoding},
		"two in one":           {whole + whole, Damaged, Syntax},
		"zeros at the end":     {whole[:300] + "\x00\x00\x00", Damaged, Syntax},
		"binary":               {"\x89PNG\r\n\x1a\n\x00\x00", NotOurs, ""},
		"text":                 {"Dear all,\n", NotOurs, ""},
		"other JSON":           {`{"type": "excalidraw", "version": 2}`, NotOurs, ""},
		"a list":               {`[1, 2, 3]`, NotOurs, ""},
		"null":                 {`null`, NotOurs, ""},
		"format of a number":   {`{"format": 5, "version": 1}`, NotOurs, ""},
		"deep list":            {deep, NotOurs, ""},
		"deep in ours":         {strings.Replace(whole, `"Tuesday Circle"`, deep, 1), Damaged, TooDeep},
		"newer":                {strings.Replace(whole, `"version": 2`, `"version": 7`, 1), TooNew, ""},
		"newer, other fields":  {`{"format": "common-ground-group", "version": 3, "stars": [1, 2]}`, TooNew, ""},
		"version 0":            {strings.Replace(whole, `"version": 2`, `"version": 0`, 1), Damaged, OutOfRange},
		"version of text":      {strings.Replace(whole, `"version": 2`, `"version": "1"`, 1), Damaged, OutOfRange},
		"no version":           {`{"format": "common-ground-group"}`, Damaged, OutOfRange},
		"a field twice":        {strings.Replace(whole, `"members": 9`, `"members": 9, "n\u0061me": "B"`, 1), Damaged, RepeatedField},
		"a field of somebody":  {strings.Replace(whole, `"members"`, `"persons"`, 1), Damaged, UnknownField},
		"text for a number":    {strings.Replace(whole, `"members": 9`, `"members": "nine"`, 1), Damaged, WrongType},
		"no UUID":              {strings.Replace(whole, `000000000003"`, `x"`, 1), Damaged, WrongType},
		"number without bound": {strings.Replace(whole, `"x": 100`, `"x": 1e999`, 1), Damaged, WrongType},
		"activity unheard of":  {strings.Replace(whole, `"membership"`, `"dancing"`, 1), TooNew, UnknownActivity},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := decode([]byte(c.data))
			var refused *Error
			if !errors.As(err, &refused) || refused.Kind != c.kind {
				t.Fatalf("got %v, want %s", err, c.kind)
			}
			if c.what != "" && (len(refused.Problems) != 1 || refused.Problems[0].What != c.what) {
				t.Errorf("got %v, want %s", err, c.what)
			}
		})
	}
}

// TestRefusedRecords: a group that breaks a rule is neither read nor written, and the
// place is named.
func TestRefusedRecords(t *testing.T) {
	long := strings.Repeat("é", model.MaxNoteText+1)
	note := func(g *model.Group) *model.Note { return g.Sheets[0].Notes[1] }
	own := func() *model.Activity {
		return &model.Activity{ID: "ours", Kind: model.KindBoard, Own: &model.OwnWords{Title: "Ours"}}
	}
	voted := func(change func(*model.Vote)) func(*model.Group) {
		return func(g *model.Group) {
			v := &model.Vote{ID: model.NewID(), Kind: model.VoteDots, Date: "2024-03-05", People: 4, Each: 3, Options: []*model.VoteOption{{Text: "Walks", Counts: []int{12}}}}
			g.Sheets[0].Votes = []*model.Vote{v}
			change(v)
		}
	}
	for name, c := range map[string]struct {
		spoil func(*model.Group)
		want  Problem
	}{
		"kind of vote":        {voted(func(v *model.Vote) { v.Kind, v.Options = "coins", nil }), Problem{NotKnown, "sheets[0].votes[0].kind", "coins"}},
		"vote's day":          {voted(func(v *model.Vote) { v.Date = "today" }), Problem{NotADate, "sheets[0].votes[0].date", "today"}},
		"voters":              {voted(func(v *model.Vote) { v.People = model.MostVoters + 1 }), Problem{OutOfRange, "sheets[0].votes[0].people", "201"}},
		"dots":                {voted(func(v *model.Vote) { v.Each = model.MostDots + 1 }), Problem{OutOfRange, "sheets[0].votes[0].each", "21"}},
		"more dots than are":  {voted(func(v *model.Vote) { v.Options[0].Counts[0] = 13 }), Problem{OutOfRange, "sheets[0].votes[0].options[0].counts[0]", "13"}},
		"fewer dots than 0":   {voted(func(v *model.Vote) { v.Options[0].Counts[0] = -1 }), Problem{OutOfRange, "sheets[0].votes[0].options[0].counts[0]", "-1"}},
		"counts of a vote":    {voted(func(v *model.Vote) { v.Kind = model.VoteAnswers }), Problem{OutOfRange, "sheets[0].votes[0].options[0].counts", "1"}},
		"option without text": {voted(func(v *model.Vote) { v.Options[0] = nil }), Problem{What: Missing, Where: "sheets[0].votes[0].options[0]"}},
		"long option":         {voted(func(v *model.Vote) { v.Options[0].Text = long }), Problem{TooLong, "sheets[0].votes[0].options[0].text", shown(long)}},
		"options": {voted(func(v *model.Vote) {
			for range model.MostOptions {
				v.Options = append(v.Options, v.Options[0])
			}
		}), Problem{TooMany, "sheets[0].votes[0].options", "101"}},
		"no ID":         {func(g *model.Group) { g.ID = model.ID{} }, Problem{What: Missing, Where: "id"}},
		"same ID":       {func(g *model.Group) { note(g).ID = g.ID }, Problem{Duplicate, "sheets[0].notes[1].id", example().ID.String()}},
		"no sheet":      {func(g *model.Group) { g.Sheets[0] = nil }, Problem{What: Missing, Where: "sheets[0]"}},
		"no note":       {func(g *model.Group) { g.Sheets[0].Notes[0] = nil }, Problem{What: Missing, Where: "sheets[0].notes[0]"}},
		"no own":        {func(g *model.Group) { g.Activities = []*model.Activity{nil} }, Problem{What: Missing, Where: "activities[0]"}},
		"colour":        {func(g *model.Group) { note(g).Colour = "red" }, Problem{NotKnown, "sheets[0].notes[1].colour", "red"}},
		"long note":     {func(g *model.Group) { note(g).Text = long }, Problem{TooLong, "sheets[0].notes[1].text", shown(long)}},
		"long title":    {func(g *model.Group) { g.Sheets[0].Title = strings.Repeat("a", MaxText+1) }, Problem{TooLong, "sheets[0].title", shown(strings.Repeat("a", 99))}},
		"long answer":   {func(g *model.Group) { g.Sheets[0].Answers["a"] = strings.Repeat("a", MaxText+1) }, Problem{TooLong, "sheets[0].answers.a", shown(strings.Repeat("a", 99))}},
		"off the board": {func(g *model.Group) { note(g).X = 1900 }, Problem{OffBoard, "sheets[0].notes[1]", "1900, 300"}},
		"frame": {func(g *model.Group) {
			g.Sheets[0].Frames = map[string]model.Rect{"members": {X: 700, Y: 20, W: 900, H: 100}}
		}, Problem{OutOfRange, "sheets[0].frames.members", "700, 20, 900 x 100"}},
		"frame without width": {func(g *model.Group) {
			g.Sheets[0].Frames = map[string]model.Rect{"members": {X: 700, Y: 20, H: 100}}
		}, Problem{OutOfRange, "sheets[0].frames.members", "700, 20, 0 x 100"}},
		"no width":   {func(g *model.Group) { note(g).W = 0 }, Problem{OutOfRange, "sheets[0].notes[1]", "0 x 135"}},
		"far away":   {func(g *model.Group) { note(g).H = 12345678901 }, Problem{OutOfRange, "sheets[0].notes[1].h", "1.2345678901e+10"}},
		"day":        {func(g *model.Group) { g.Sheets[0].Date = "5 March" }, Problem{NotADate, "sheets[0].date", "5 March"}},
		"todo's day": {func(g *model.Group) { g.Todos[0].By = "2024-02-30" }, Problem{NotADate, "todos[0].by", "2024-02-30"}},
		"taken through": {func(g *model.Group) {
			g.Sheets[0].Agreement = &model.Agreement{Through: []*model.Through{{ID: model.NewID(), Date: "today"}}}
		}, Problem{NotADate, "sheets[0].agreement.through[0].date", "today"}},
		"agreed": {func(g *model.Group) {
			g.Sheets[0].Agreement = &model.Agreement{Agreed: "5 March", Earlier: []*model.EarlierAgreement{{ID: model.NewID(), Agreed: "2024-01-02"}}}
		}, Problem{NotADate, "sheets[0].agreement.agreed", "5 March"}},
		"agreed earlier": {func(g *model.Group) {
			g.Sheets[0].Agreement = &model.Agreement{Earlier: []*model.EarlierAgreement{{ID: model.NewID(), Agreed: "2024"}}}
		}, Problem{NotADate, "sheets[0].agreement.earlier[0].agreed", "2024"}},
		"have": {func(g *model.Group) {
			g.Sheets[0].Venue = &model.Venue{Features: []*model.Feature{{ID: "ramps", Have: "maybe"}}}
		}, Problem{NotKnown, "sheets[0].venue.features[0].have", "maybe"}},
		"too many answers": {func(g *model.Group) {
			g.Sheets[0].Answers = map[string]string{}
			for i := range MaxItems + 1 {
				g.Sheets[0].Answers[strconv.Itoa(i)] = ""
			}
		}, Problem{TooMany, "sheets[0].answers", "100001"}},
		"todo's list": {func(g *model.Group) { g.Todos[0].For = "me" }, Problem{NotKnown, "todos[0].for", "me"}},
		"category": {func(g *model.Group) {
			g.Resources = []*model.Resource{{ID: model.NewID(), Name: "Clinic", Category: "fun"}}
		}, Problem{NotKnown, "resources[0].category", "fun"}},
		"checked": {func(g *model.Group) {
			r := model.NewResource("Clinic")
			r.Checked = "today"
			g.Resources = []*model.Resource{r}
		}, Problem{NotADate, "resources[0].checked", "today"}},
		"long contact": {func(g *model.Group) {
			r := model.NewResource("Clinic")
			r.Contact = strings.Repeat("é", model.ResourceContact.Most()+1)
			g.Resources = []*model.Resource{r}
		}, Problem{TooLong, "resources[0].contact", shown(strings.Repeat("é", 501))}},
		"a suggestion that is too long": {func(g *model.Group) {
			g.Suggestions = []*model.Suggestion{{ID: model.NewID(), Text: strings.Repeat("é", model.MaxNoteText+1)}}
		}, Problem{TooLong, "suggestions[0].text", shown(strings.Repeat("é", model.MaxNoteText+1))}},
		"too many suggestions": {func(g *model.Group) {
			for range model.MaxSuggestions + 1 {
				g.Suggestions = append(g.Suggestions, &model.Suggestion{ID: model.NewID(), Text: "tea"})
			}
		}, Problem{TooMany, "suggestions", "301"}},
		"too many resources": {func(g *model.Group) {
			for range model.MaxResources + 1 {
				g.Resources = append(g.Resources, model.NewResource(""))
			}
		}, Problem{TooMany, "resources", "2001"}},
		"cards":   {func(g *model.Group) { g.Bingo.Cards = 1001 }, Problem{OutOfRange, "bingo.cards", "1001"}},
		"members": {func(g *model.Group) { g.Members = -1 }, Problem{OutOfRange, "members", "-1"}},
		"year":    {func(g *model.Group) { g.Created = time.Date(12000, 1, 1, 0, 0, 0, 0, time.UTC) }, Problem{OutOfRange, "created", "12000"}},
		"no entry": {func(g *model.Group) {
			g.Sheets[0].People = []*model.Person{{ID: model.NewID(), Boxes: map[string]*model.Entry{"gp": nil}}}
		}, Problem{What: Missing, Where: "sheets[0].people[0].boxes.gp"}},
		"kind of shape": {func(g *model.Group) {
			g.Sheets[0].Venue = &model.Venue{Plan: []*model.Shape{{ID: model.NewID(), Kind: "tree"}}}
		}, Problem{NotKnown, "sheets[0].venue.plan[0].kind", "tree"}},
		"review":   {func(g *model.Group) { g.Sheets[0].Agreement = &model.Agreement{Review: "2024-13-01"} }, Problem{NotADate, "sheets[0].agreement.review", "2024-13-01"}},
		"too many": {func(g *model.Group) { g.Bingo.Prompts = make([]string, MaxItems+1) }, Problem{TooMany, "bingo.prompts", "100001"}},
		"built-in as own": {func(g *model.Group) {
			a := own()
			a.ID = "membership"
			g.Activities = []*model.Activity{a}
		}, Problem{Duplicate, "activities[0].id", "membership"}},
		"own without words": {func(g *model.Group) {
			a := own()
			a.Own = nil
			g.Activities = []*model.Activity{a}
		}, Problem{What: Missing, Where: "activities[0].own"}},
		"zone's shape": {func(g *model.Group) {
			a := own()
			a.Zones = []model.Zone{{ID: "z", Shape: "star", Rect: model.Rect{W: 1, H: 1}}}
			g.Activities = []*model.Activity{a}
		}, Problem{NotKnown, "activities[0].zones[0].shape", "star"}},
		"two zones of one ID": {func(g *model.Group) {
			z := model.Zone{ID: "z", Shape: model.ShapeBox, Rect: model.Rect{W: 1, H: 1}}
			a := own()
			a.Zones = []model.Zone{z, z}
			g.Activities = []*model.Activity{a}
		}, Problem{Duplicate, "activities[0].zones[1].id", "z"}},
	} {
		t.Run(name, func(t *testing.T) {
			g := example()
			c.spoil(g)
			_, err := Encode(g)
			wantProblem(t, err, c.want)
			if data, err := json.Marshal(content{Format, Version, g}); err == nil {
				_, err = decode(data)
				wantProblem(t, err, c.want)
			}
		})
	}
}

// TestAllowedToTheEdge: what is just within a limit is written and read.
func TestAllowedToTheEdge(t *testing.T) {
	g := example()
	g.Name = strings.Repeat("é", MaxText)
	g.Sheets[0].Notes[0].Text = strings.Repeat("é", model.MaxNoteText)
	g.Sheets[0].Answers = map[string]string{}
	for i := range MaxItems {
		g.Sheets[0].Answers[strconv.Itoa(i)] = ""
	}
	g.Bingo.Prompts = make([]string, MaxItems)
	g.Bingo.Cards, g.Members = model.MaxCards, maxNumber
	drawn := model.Doodle{make(model.Stroke, model.MaxStrokePoints)}
	drawn[0][0] = model.DoodlePoint{X: model.DoodleSize, Y: model.DoodleSize}
	for len(drawn) < model.MaxStrokes {
		drawn = append(drawn, model.Stroke{{}})
	}
	g.Sheets[0].Portraits = []*model.Portrait{{ID: model.NewID(), Doodle: drawn}}
	for range model.MaxResources {
		g.Resources = append(g.Resources, model.NewResource(""))
	}
	for _, text := range model.ResourceTexts {
		*g.Resources[0].Text(text) = strings.Repeat("é", text.Most())
	}
	back, err := decode(encoded(t, g))
	if err != nil || !reflect.DeepEqual(back, g) {
		t.Errorf("changed on the way: %v", err)
	}
}

// TestRefusalsInLogs: what a log says of a file that was refused.
func TestRefusalsInLogs(t *testing.T) {
	for want, err := range map[string]*Error{
		"file refused: notOurs":            {Kind: NotOurs},
		"file refused: tooNew (version 7)": {Kind: TooNew, Version: 7},
		"file refused: damaged: empty":     {Kind: Damaged, Problems: []Problem{{What: Empty}}},
		"file refused: damaged: line 3 syntax; members outOfRange -1; id missing": {Kind: Damaged, Problems: []Problem{
			{What: Syntax, Where: "line 3"}, {OutOfRange, "members", "-1"}, {What: Missing, Where: "id"},
		}},
	} {
		if got := err.Error(); got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
	forty := strings.Repeat("é", 40)
	if shown(forty) != forty || shown(forty+"é") != forty+"…" {
		t.Errorf("shown as %q and %q", shown(forty), shown(forty+"é"))
	}
}

// TestTheLineIsNamed: a file that somebody edited by hand and broke says where.
func TestTheLineIsNamed(t *testing.T) {
	lines := strings.SplitAfter(string(encoded(t, example())), "\n")
	for _, n := range []int{4, 9} {
		spoilt := slices.Clone(lines)
		spoilt[n-1] = strings.Replace(spoilt[n-1], ":", " ", 1)
		_, err := decode([]byte(strings.Join(spoilt, "")))
		var refused *Error
		if want := "line " + strconv.Itoa(n); !errors.As(err, &refused) || len(refused.Problems) != 1 || refused.Problems[0].Where != want {
			t.Errorf("got %v, want %s", err, want)
		}
	}
}

func wantProblem(t *testing.T, err error, want Problem) {
	t.Helper()
	var refused *Error
	if !errors.As(err, &refused) || refused.Kind != Damaged || len(refused.Problems) != 1 {
		t.Fatalf("got %v, want %v", err, want)
	}
	if got := refused.Problems[0]; got != want {
		t.Errorf("got %+v, want %+v", got, want)
	}
}

// TestDoodles: a drawing that could not be read back is not written, and the other way
// round.
func TestDoodles(t *testing.T) {
	for name, d := range map[string]model.Doodle{
		"outside":         {{{X: 5, Y: 5}}, {{X: 1001, Y: 5}}},
		"below":           {{{X: 5, Y: -1}}},
		"too many points": {make(model.Stroke, model.MaxStrokePoints+1)},
		"too many lines":  make(model.Doodle, model.MaxStrokes+1),
	} {
		g := example()
		g.Sheets[0].Portraits = []*model.Portrait{{ID: model.NewID(), Doodle: d}}
		if _, err := Encode(g); err == nil {
			t.Errorf("%s: was written", name)
		}
		data, _ := marshal(g)
		if _, err := decode(data); err == nil {
			t.Errorf("%s: was read", name)
		}
	}
}

// TestNotANumber: coordinates that are no numbers are not written.
func TestNotANumber(t *testing.T) {
	for _, x := range []float64{math.NaN(), math.Inf(1), math.Inf(-1)} {
		g := example()
		g.Sheets[0].Notes[0].X = x
		if _, err := Encode(g); err == nil {
			t.Errorf("%v was written", x)
		}
	}
}

// TestEveryProblemIsTold: a check lists all that is wrong, up to a limit.
func TestEveryProblemIsTold(t *testing.T) {
	g := example()
	g.Sheets[0].Date, g.Sheets[0].Notes[0].Colour, g.Bingo.Cards = "soon", "red", -1
	_, err := Encode(g)
	var refused *Error
	if !errors.As(err, &refused) || len(refused.Problems) != 3 {
		t.Errorf("got %v, want three problems", err)
	}
	for range 2 * maxProblems {
		g.Sheets[0].Notes = append(g.Sheets[0].Notes, nil)
	}
	_, err = Encode(g)
	if !errors.As(err, &refused) || len(refused.Problems) != maxProblems {
		t.Errorf("got %d problems, want %d", len(refused.Problems), maxProblems)
	}
}

// TestTooLarge: a file of 200 MB is refused before all of it is read.
func TestTooLarge(t *testing.T) {
	in := &endless{left: 200 << 20}
	_, err := Decode(in)
	var refused *Error
	if !errors.As(err, &refused) || refused.Kind != TooLarge {
		t.Fatalf("got %v", err)
	}
	if read := 200<<20 - in.left; read > MaxBytes+1<<20 {
		t.Errorf("read %d bytes", read)
	}
}

type endless struct{ left int }

func (e *endless) Read(p []byte) (int, error) {
	n := min(len(p), e.left)
	if n == 0 {
		return 0, io.EOF
	}
	copy(p, bytes.Repeat([]byte{' '}, n))
	e.left -= n
	return n, nil
}

// TestByteOrderMark: an editor of Windows may have put one in front.
func TestByteOrderMark(t *testing.T) {
	if _, err := decode(append([]byte("\ufeff"), encoded(t, example())...)); err != nil {
		t.Error(err)
	}
}
