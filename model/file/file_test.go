package file

import (
	"bytes"
	"errors"
	"io"
	"reflect"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"commonground/model"
)

func decode(data []byte) (*model.Group, error) { return Decode(bytes.NewReader(data)) }

// TestRoundTrip: what is written is read back the same, and writing it again gives the
// same bytes.
func TestRoundTrip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		g := groups().Draw(t, "group")
		data, err := Encode(g)
		if err != nil {
			t.Fatalf("Encode: %v", err)
		}
		back, err := decode(data)
		if err != nil {
			t.Fatalf("Decode: %v\n%s", err, data)
		}
		if !reflect.DeepEqual(g, back) {
			t.Fatalf("changed on the way:\n%s", data)
		}
		again, err := Encode(back)
		if err != nil || !bytes.Equal(data, again) {
			t.Fatalf("second save differs (%v)", err)
		}
	})
}

// example returns a small group with one of most things. It stays as it is: the fixture
// testdata/v1-group.json says the same for ever.
func example() *model.Group {
	at := time.Date(2024, 3, 5, 10, 42, 0, 0, time.UTC)
	n := func(b byte) (id model.ID) { id[15] = b; return id }
	return &model.Group{
		ID: n(1), Name: "Tuesday Circle", Place: "Library <café> & more", Members: 9, Created: at, Changed: at,
		Sheets: []*model.Sheet{{
			ID: n(2), Activity: "membership", Title: "Who is our group for?", Date: "2024-03-05", Created: at, Changed: at,
			Notes: []*model.Note{
				{ID: n(3), Text: "Carers\nand friends", Colour: model.ColourA, Icon: "heart", Rect: model.Rect{X: 100, Y: 120.5, W: 180, H: 135}},
				{ID: n(4), Text: "كل من يحتاج 🙂", Colour: model.ColourB, Starter: "age", Rect: model.Rect{X: 400, Y: 300, W: 180, H: 135}},
			},
			Answers: map[string]string{"b": "two", "a": "one"},
		}},
		Bingo: &model.Bingo{Cards: 12, Grid: model.BingoGrid{Columns: 3, Rows: 3}, Free: true, PerPage: 2, Paper: "a4", Seed: 7},
		Todos: []*model.Todo{{ID: n(5), Text: "Ask for a ramp", For: model.TodoVenue, By: "2024-04-01"}},
	}
}

func encoded(t testing.TB, g *model.Group) []byte {
	t.Helper()
	data, err := Encode(g)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// TestReadable: the file can be read by people, and begins with what it is.
func TestReadable(t *testing.T) {
	text := string(encoded(t, example()))
	for _, want := range []string{
		"{\n  \"format\": \"common-ground-group\",\n  \"version\": 2,\n  \"id\": \"00000000-0000-0000-0000-000000000001\",\n  \"name\": \"Tuesday Circle\"",
		`"place": "Library <café> & more"`,
		`"created": "2024-03-05T10:42:00Z"`,
		"\"a\": \"one\",\n        \"b\": \"two\"",
		`كل من يحتاج 🙂`,
	} {
		if !strings.Contains(text, want) {
			t.Errorf("missing %s in\n%s", want, text)
		}
	}
	if !strings.HasSuffix(text, "\n}\n") {
		t.Error("no newline at the end")
	}
}

// TestOneNoteOneChange: moving one note changes the lines of that note alone.
func TestOneNoteOneChange(t *testing.T) {
	g := example()
	before := strings.Split(string(encoded(t, g)), "\n")
	g.Sheets[0].Notes[0].X = 333
	after := strings.Split(string(encoded(t, g)), "\n")
	if len(before) != len(after) {
		t.Fatal("lines come and go")
	}
	var changed []string
	for i := range before {
		if before[i] != after[i] {
			changed = append(changed, strings.TrimSpace(after[i]))
		}
	}
	if want := []string{`"x": 333,`}; !reflect.DeepEqual(changed, want) {
		t.Errorf("changed %q, want %q", changed, want)
	}
}

// TestTimesInUTC: times in a zone or with fractions are written in UTC and whole
// seconds, and the caller's group stays as it is.
func TestTimesInUTC(t *testing.T) {
	g := example()
	local := time.Date(2024, 3, 5, 12, 42, 0, 999, time.FixedZone("", 2*3600))
	g.Changed, g.Sheets[0].Changed = local, local
	data := encoded(t, g)
	if !bytes.Equal(data, encoded(t, example())) {
		t.Errorf("not normalised:\n%s", data)
	}
	if !g.Changed.Equal(local) || g.Changed.Nanosecond() != 999 {
		t.Error("the caller's group was changed")
	}
	for _, written := range []string{"12:42:00.25+02:00", "12:42:00+02:00", "10:42:00.25Z"} {
		back, err := decode(bytes.ReplaceAll(data, []byte("10:42:00Z"), []byte(written)))
		if err != nil || !reflect.DeepEqual(back, example()) {
			t.Errorf("read %+v, %v", back, err)
		}
	}
}

// TestReadersErrorPassesThrough: a disk that fails is no fault of the file.
func TestReadersErrorPassesThrough(t *testing.T) {
	_, err := Decode(io.MultiReader(bytes.NewReader([]byte("{")), &failing{}))
	var refused *Error
	if !errors.Is(err, io.ErrClosedPipe) || errors.As(err, &refused) {
		t.Errorf("got %v", err)
	}
}

type failing struct{}

func (*failing) Read([]byte) (int, error) { return 0, io.ErrClosedPipe }

func BenchmarkEncode(b *testing.B) {
	g := large(b)
	b.ReportMetric(float64(len(encoded(b, g)))/1e6, "MB")
	for b.Loop() {
		encoded(b, g)
	}
}

func BenchmarkDecode(b *testing.B) {
	data := encoded(b, large(b))
	b.SetBytes(int64(len(data)))
	for b.Loop() {
		if _, err := decode(data); err != nil {
			b.Fatal(err)
		}
	}
}

// large returns a group whose file has about 1 MB.
func large(tb testing.TB) *model.Group {
	tb.Helper()
	g := example()
	for len(g.Sheets) < 12 {
		s := *g.Sheets[0]
		s.ID, s.Notes = model.NewID(), nil
		for range 300 {
			s.Notes = append(s.Notes, model.NewNote(strings.Repeat("word ", 8), model.ColourA, model.Rect{X: 10, Y: 20, W: 180, H: 135}))
		}
		g.Sheets = append(g.Sheets, &s)
	}
	return g
}

// TestAnAnswerThatIsNoDay: a question that was answered in words can be made one for a day;
// the group is saved and read with what was answered.
func TestAnAnswerThatIsNoDay(t *testing.T) {
	g := model.NewGroup("Circle", time.Now())
	own := &model.Activity{
		ID: model.NewActivityID(), Kind: model.KindForm, Own: &model.OwnWords{Title: "Ours"},
		Fields: []model.Field{{ID: "when", Kind: model.FieldDay, Title: "When?"}},
	}
	s := model.NewSheet(own.ID, "Ours", time.Now())
	s.Answers = map[string]string{"when": "next Tuesday"}
	g.Activities, g.Sheets = append(g.Activities, own), append(g.Sheets, s)
	data, err := Encode(g)
	if err != nil {
		t.Fatal(err)
	}
	read, err := Decode(bytes.NewReader(data))
	if err != nil || read.Sheets[0].Answers["when"] != "next Tuesday" {
		t.Errorf("read %+v, %v", read, err)
	}
}
