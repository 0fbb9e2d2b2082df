package mention

import (
	"bytes"
	"encoding/json"
	"fmt"
	"maps"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"commonground/assets/examples"
	"commonground/model"
	"commonground/model/file"
)

func example(t *testing.T) *model.Group {
	t.Helper()
	g, err := file.Decode(bytes.NewReader(examples.Group()))
	if err != nil {
		t.Fatal(err)
	}
	return g
}

func encoded(t *testing.T, g *model.Group) string {
	t.Helper()
	out, err := file.Encode(g)
	must(t, err)
	return string(out)
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// notWords are the texts of a file that people don't write: what they pick, days, and names
// of things of ours.
var notWords = []string{
	"ID", "Activity", "Colour", "Icon", "Starter", "Flags", "Field", "Date", "Agreed", "Review", "By", "Heading", "Paper", "Kind",
	"Shape", "For", "Have", "Base", "Side", "Feature", "Leads", "NoteFlags", "FlagIcons", "Zone", "Draft", "Choices", "Sides", "Of", "Under", "Category", "Checked", "Scale", "Before",
}

// TestEverythingPeopleWriteIsLookedAt: a text added to the file format later must not be
// forgotten here.
func TestEverythingPeopleWriteIsLookedAt(t *testing.T) {
	g := &model.Group{}
	n := fill(reflect.ValueOf(g).Elem(), "", 0)
	g.Sheets[0].Activity = "none" // so that every answer is one in words
	if n < 40 {
		t.Fatalf("only %d texts were filled in", n)
	}
	seen := map[string]bool{}
	walk(g, func(_ Place, text *string) verdict {
		seen[*text] = true
		return keep
	})
	data, err := json.Marshal(g)
	must(t, err)
	for i := range n {
		if word := fmt.Sprintf("word%d.", i); !seen[word] {
			at := strings.Index(string(data), word)
			t.Errorf("%s is not looked at: …%s", word, data[max(0, at-60):at+len(word)])
		}
	}
}

// fill writes a word of its own into every text that people write, with one thing in each
// list, and returns how many.
func fill(v reflect.Value, field string, n int) int {
	switch v.Kind() {
	case reflect.String:
		if v.Type() == reflect.TypeFor[string]() && !slices.Contains(notWords, field) {
			v.SetString(fmt.Sprintf("word%d.", n))
			n++
		}
	case reflect.Pointer:
		v.Set(reflect.New(v.Type().Elem()))
		n = fill(v.Elem(), field, n)
	case reflect.Struct:
		if v.Type() == reflect.TypeFor[time.Time]() {
			break
		}
		for i := range v.NumField() {
			if v.Type().Field(i).Tag.Get("json") == "-" {
				continue // in no file
			}
			n = fill(v.Field(i), v.Type().Field(i).Name, n)
		}
	case reflect.Slice:
		v.Set(reflect.MakeSlice(v.Type(), 1, 1))
		n = fill(v.Index(0), field, n)
	case reflect.Map:
		v.Set(reflect.MakeMap(v.Type()))
		element := reflect.New(v.Type().Elem()).Elem()
		n = fill(element, field, n)
		v.SetMapIndex(reflect.ValueOf("key").Convert(v.Type().Key()), element)
	}
	return n
}

// TestAForgottenWordIsNowhere: not in the file, not in what undo and redo bring back, and the
// file still opens.
func TestAForgottenWordIsNowhere(t *testing.T) {
	words := map[string]bool{}
	walk(example(t), func(_ Place, text *string) verdict {
		for _, w := range strings.FieldsFunc(*text, func(r rune) bool { return !letter(r) }) {
			words[strings.ToLower(w)] = true
		}
		return keep
	})
	if len(words) < 200 {
		t.Fatalf("the example says only %d words", len(words))
	}
	sorted := slices.Sorted(maps.Keys(words))
	for i := 0; i < len(sorted); i += 5 { // enough of them to meet every kind of place
		word := sorted[i]
		d := model.NewDocument(example(t))
		must(t, Forget(d, word, Ever(d, word)))
		left := Ever(d, word)
		if len(left) > 0 {
			t.Errorf("%q still stands in %v", word, left[0])
		}
		if _, err := file.Decode(strings.NewReader(encoded(t, d.Group()))); err != nil {
			t.Errorf("without %q the file does not open: %v", word, err)
		}
	}
}

// TestForgettingReachesWhatUndoBringsBack: a note that was deleted, one that said the name
// before, and only the places that were chosen.
func TestForgettingReachesWhatUndoBringsBack(t *testing.T) {
	g := model.NewGroup("Circle", time.Now())
	sheet := model.NewSheet("membership", "Who", time.Now())
	note := func(text string) *model.Note {
		return model.NewNote(text, "A", model.Rect{X: 100, Y: 100, W: model.NoteWidth, H: model.NoteHeight})
	}
	kept, gone, reworded := note("Sam's kettle"), note("Sam moved away"), note("Ask sam")
	sheet.Notes = []*model.Note{kept, gone, reworded, note("the same")}
	g.Sheets = []*model.Sheet{sheet}
	d := model.NewDocument(g)
	must(t, d.DeleteNotes(sheet.ID, gone.ID))
	must(t, d.WriteNote(sheet.ID, reworded.ID, "Ask them", model.NoteWidth, model.NoteHeight))

	places := Ever(d, "Sam")
	if len(places) != 3 || places[0].Gone || !places[1].Gone || !places[2].Gone {
		t.Fatalf("it stands in %+v", places)
	}
	must(t, Forget(d, "Sam", places[1:]))
	for _, ok := d.Undo(); ok; _, ok = d.Undo() {
		continue
	}
	if s := encoded(t, d.Group()); strings.Contains(s, "moved away") || strings.Contains(s, "Ask sam") || !strings.Contains(s, "Sam's kettle") {
		t.Errorf("undone it says %s", s)
	}
}

// TestAllIsOfEverySheet: the one that was changed last first, and nothing that says nothing.
func TestAllIsOfEverySheet(t *testing.T) {
	g := model.NewGroup("Circle", time.Now())
	for i, text := range []string{"A café nearby", " ", "the CAFE"} {
		s := model.NewSheet("membership", "Who", time.Now())
		s.Changed = time.Date(2026, 1, 1+i, 0, 0, 0, 0, time.UTC)
		s.Notes = []*model.Note{model.NewNote(text, "A", model.Rect{})}
		g.Sheets = append(g.Sheets, s)
	}
	var got []string
	for _, p := range All(g) {
		if p.Kind == Note {
			got = append(got, p.Text)
		}
	}
	if !slices.Equal(got, []string{"the CAFE", "A café nearby"}) {
		t.Errorf("there are %q", got)
	}
}

// TestWordsAreFoundHoweverTheyAreWritten: what looks the same is the same, and goes as a whole.
func TestWordsAreFoundHoweverTheyAreWritten(t *testing.T) {
	for _, c := range []struct{ words, text, left string }{
		{"Mary Ann", "ask Mary\u00a0 \nAnn, please", "ask …, please"},
		{"Mary\u2003Ann ", "mary ann and MARY  ANN", "… and …"},
		{"José", "Jose\u0301 and Jo\u200bsé", "… and …"},
		{"Sam", "Sa\u00adm  is\n\nnot Samuel", "…  is\n\nnot Samuel"},
		{"é", "caf\xe9 é", "caf\xe9 …"},
		{"Zoé", "Zoé", "…"},
		{"李", "李", "…"},
		{"Zoé", "Zoés Zoé, zoé", "Zoés …, …"},
		{"no one", "noone", "noone"},
	} {
		if got := newMatcher(c.words, true).without(c.text); got != c.left {
			t.Errorf("%q out of %q leaves %q, want %q", c.words, c.text, got, c.left)
		}
	}
}

// TestLookingWritesNothing: others read the group meanwhile, and a list that is empty stays so.
func TestLookingWritesNothing(t *testing.T) {
	g := &model.Group{Name: "Circle", Todos: []*model.Todo{}, Sheets: []*model.Sheet{{
		ID: model.NewID(), Activity: "barriers", Notes: []*model.Note{},
		Wall: &model.Wall{Ways: []*model.Way{{ID: model.NewID(), Text: "Ann brings keys"}}},
	}}}
	before := *g.Sheets[0]
	All(g)
	if !reflect.DeepEqual(before, *g.Sheets[0]) || len(g.Sheets[0].Wall.Ways) != 1 || g.Todos == nil {
		t.Errorf("looking left %+v", g.Sheets[0])
	}
}

// TestForgettingABarrier takes the ways past it alone along, and one of its ways leaves the
// others.
func TestForgettingABarrier(t *testing.T) {
	way := func(text string) *model.Way { return &model.Way{ID: model.NewID(), Text: text} }
	for word, left := range map[string][]string{
		"steps": {"shared", "theirs"},         // a barrier
		"own":   {"shared", "theirs", "bare"}, // a way
	} {
		own, shared, theirs, bare := way("own"), way("shared"), way("theirs"), way("bare")
		sheet := model.NewSheet("barriers", "Why not", time.Now())
		sheet.Wall = &model.Wall{
			Barriers: []*model.Barrier{
				{ID: model.NewID(), Text: "steps", Ways: []model.ID{own.ID, shared.ID, bare.ID}},
				{ID: model.NewID(), Text: "money", Ways: []model.ID{shared.ID, theirs.ID}},
			},
			Ways: []*model.Way{own, shared, theirs, bare},
		}
		g := model.NewGroup("Circle", time.Now())
		g.Sheets = []*model.Sheet{sheet}
		d := model.NewDocument(g)
		must(t, Forget(d, word, Ever(d, word)))

		wall := d.Group().Sheets[0].Wall
		var got []string
		for _, w := range wall.Ways {
			got = append(got, w.Text)
		}
		if !slices.Equal(got, left) {
			t.Errorf("without %q the ways are %q", word, got)
		}
		for _, b := range wall.Barriers {
			for _, id := range b.Ways {
				if wall.Way(id) == nil {
					t.Errorf("without %q %q leads to a way that is gone", word, b.Text)
				}
			}
			if b.Text == "money" && len(b.Ways) != 2 {
				t.Errorf("without %q the other barrier has %d ways", word, len(b.Ways))
			}
			if b.Text == "steps" && len(b.Ways) != 2 {
				t.Errorf("without %q its barrier has %d ways", word, len(b.Ways))
			}
		}
	}
}

// TestAThingToDoIsFoundOnTheSheetItIsFrom, where it is from one.
func TestAThingToDoIsFoundOnTheSheetItIsFrom(t *testing.T) {
	sheet := model.NewSheet("membership", "Who", time.Now())
	g := model.NewGroup("Circle", time.Now())
	g.Sheets = []*model.Sheet{sheet}
	g.Todos = []*model.Todo{
		{ID: model.NewID(), Text: "buy a kettle", From: &model.Origin{Sheet: sheet.ID}},
		{ID: model.NewID(), Text: "mend the kettle"},
	}
	places := find(g, newMatcher("kettle", false))
	if len(places) != 2 || places[0].Sheet != sheet.ID || places[1].Sheet != (model.ID{}) {
		t.Errorf("they are found in %+v", places)
	}
}

// TestAllIsListedInOneOrder: the same group gives the same list, however often it is asked.
func TestAllIsListedInOneOrder(t *testing.T) {
	g := example(t)
	first := All(g)
	for range 20 {
		if again := All(g); !reflect.DeepEqual(first, again) {
			t.Fatal("the list is in another order")
		}
	}
}
