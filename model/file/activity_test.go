package file

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"commonground/assets/schema"
	"commonground/assets/words"
	"commonground/model"
)

func decodeActivity(data []byte) (*model.Activity, error) {
	return DecodeActivity(bytes.NewReader(data))
}

// anActivity stays as it is: the fixture testdata/v1-activity.json says the same for ever.
func anActivity() *model.Activity {
	return &model.Activity{
		ID: "own-01", Base: "connect", Minutes: 30, Kind: model.KindBoard, Deal: true,
		Zones: []model.Zone{
			{ID: "week", Shape: model.ShapeCircle, Rect: model.Rect{X: 40, Y: 60, W: 600, H: 600}, Tone: model.ToneTeal, Title: "In the week"},
			{ID: "weekend", Shape: model.ShapeCircle, Rect: model.Rect{X: 440, Y: 60, W: 600, H: 600}, Tone: model.ToneSand, Title: "At the weekend"},
			{ID: "both", Shape: model.ShapeOverlap, Of: []string{"week", "weekend"}, Title: "Whenever"},
			{ID: "no", Shape: model.ShapeRing, Inner: 0.5, Rect: model.Rect{X: 1060, Y: 660, W: 300, H: 300}, From: 90, Sweep: 180, Tone: model.ToneRose, Title: "Rather not"},
		},
		NoteFields: []model.Field{{ID: "who", Kind: model.FieldLine, Private: true, Title: "Who asks?"}},
		NoteFlags:  []string{"soon"}, FlagIcons: map[string]string{"soon": "star"}, FlagTitles: map[string]string{"soon": "Soon"},
		Leads:    []string{"agreement"},
		Starters: []model.Starter{{ID: "walk", Colour: model.ColourB, Icon: "plant", Text: "A walk"}},
		Fields: []model.Field{
			{
				ID: "pay", Kind: model.FieldWeigh, Sides: []string{"yes", "no"}, Title: "Shall it cost anything?", Ask: "Think of the fares.",
				Words: map[string]string{"yes": "A little", "no": "Nothing"}, Points: map[string][]string{"no": {"Everyone can come."}},
			},
			{ID: "when", Kind: model.FieldChoice, Choices: []string{"am", "pm"}, Title: "When?", Words: map[string]string{"am": "Morning", "pm": "Afternoon"}},
		},
		Own: &model.OwnWords{
			Title: "Days out", Summary: "Where to, and when", Purpose: "Plan a day together.",
			Steps: []string{"Write down where you would like to go."}, Questions: []string{"Can everyone get there?"},
		},
	}
}

// TestActivityRoundTrip: what is written is read back the same, is as published, and
// writing it again gives the same bytes.
func TestActivityRoundTrip(t *testing.T) {
	s := compiled(t, schema.ActivitySchema())
	rapid.Check(t, func(t *rapid.T) {
		a := activity(t)
		data, err := EncodeActivity(a)
		if err != nil {
			t.Fatalf("EncodeActivity: %v", err)
		}
		if err := against(s, data); err != nil {
			t.Fatalf("%v\n%s", err, data)
		}
		back, err := decodeActivity(data)
		if err != nil || !reflect.DeepEqual(a, back) {
			t.Fatalf("changed on the way (%v):\n%s", err, data)
		}
		again, err := EncodeActivity(back)
		if err != nil || !bytes.Equal(data, again) {
			t.Fatalf("second save differs (%v)", err)
		}
	})
}

// TestOldActivityFiles: a file of every version there was opens, and says what it said
// then.
func TestOldActivityFiles(t *testing.T) {
	files, _ := filepath.Glob("testdata/v*-activity.json")
	if len(files) < ActivityVersion {
		t.Fatalf("%d fixtures for %d versions", len(files), ActivityVersion)
	}
	var data []byte
	for _, f := range files {
		var err error
		if data, err = os.ReadFile(f); err != nil {
			t.Fatal(err)
		}
		a, err := decodeActivity(data)
		if err != nil || !reflect.DeepEqual(a, anActivity()) {
			t.Errorf("%s reads as %+v, %v", f, a, err)
		}
	}
	if now, err := EncodeActivity(anActivity()); err != nil || !bytes.Equal(data, now) {
		t.Errorf("is written as\n%s\n%v", now, err)
	}
	if err := against(compiled(t, schema.ActivitySchema()), data); err != nil {
		t.Error(err)
	}
}

// TestRefusedActivities: files that are no sound activity, by kind; and those of groups are
// told from those of activities.
func TestRefusedActivities(t *testing.T) {
	data, err := EncodeActivity(anActivity())
	if err != nil {
		t.Fatal(err)
	}
	whole, group := string(data), string(encoded(t, example()))
	twice := func(old, new string) string { return strings.Replace(whole, old, new, 1) }
	for name, c := range map[string]struct {
		data string
		kind Kind
		what What
	}{
		"empty":              {"", Damaged, Empty},
		"cut off":            {whole[:len(whole)/2], Damaged, Syntax},
		"a group":            {group, IsGroup, ""},
		"a group, cut off":   {group[:len(group)/2], IsGroup, ""},
		"other JSON":         {`{"type": "excalidraw", "version": 2}`, NotOurs, ""},
		"text":               {"Dear all,\n", NotOurs, ""},
		"newer":              {twice(`"version": 2`, `"version": 3`), TooNew, ""},
		"no version":         {`{"format": "common-ground-activity"}`, Damaged, OutOfRange},
		"nothing else":       {`{"format": "common-ground-activity", "version": 1}`, Damaged, ""},
		"a field of a group": {twice(`"base"`, `"sheets": [], "base"`), Damaged, UnknownField},
		"text for a number":  {twice(`"minutes": 30`, `"minutes": "long"`), Damaged, WrongType},
		"built-in":           {twice(`"own-01"`, `"connect"`), Damaged, Duplicate},
		"kind":               {twice(`"kind": "board"`, `"kind": "cake"`), Damaged, NotKnown},
		"minutes":            {twice(`"minutes": 30`, `"minutes": 3000`), Damaged, OutOfRange},
		"two starters":       {twice(`"starters": [`, `"starters": [{"id": "walk"},`), Damaged, Duplicate},
		"long title":         {twice(`"Days out"`, `"`+strings.Repeat("é", model.MaxActivityName+1)+`"`), Damaged, TooLong},
		"two headings":       {twice(`"own": {`, `"headings": [{"id": "a"}, {"id": "a"}], "own": {`), Damaged, Duplicate},
		"no ID of an item":   {twice(`"own": {`, `"features": [{"title": "Tea"}], "own": {`), Damaged, Missing},
		"many headings":      {twice(`"own": {`, `"headings": [`+numbered(model.MaxHeadings+1)+`], "own": {`), Damaged, TooMany},
		"long part":          {twice(`"own": {`, `"own": {"parts": {"zone.way": "`+strings.Repeat("é", model.MaxActivityName+1)+`"}, `), Damaged, TooLong},
		"many steps":         {twice(`"steps": [`, `"steps": [`+strings.Repeat(`"",`, model.MaxSteps)), Damaged, TooMany},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := decodeActivity([]byte(c.data))
			var refused *Error
			if !errors.As(err, &refused) || refused.Kind != c.kind {
				t.Fatalf("got %v, want %s", err, c.kind)
			}
			if c.what != "" && (len(refused.Problems) != 1 || refused.Problems[0].What != c.what) {
				t.Errorf("got %v, want %s", err, c.what)
			}
		})
	}
	for name, data := range map[string]string{"whole": whole, "cut off": whole[:len(whole)/2]} {
		var refused *Error
		if _, err := decode([]byte(data)); !errors.As(err, &refused) || refused.Kind != IsActivity {
			t.Errorf("an activity, %s, taken for a group: %v", name, err)
		}
	}
}

// numbered are that many items, as a file has them.
func numbered(n int) string {
	out := make([]string, n)
	for i := range out {
		out[i] = fmt.Sprintf(`{"id": "item-%d"}`, i)
	}
	return strings.Join(out, ", ")
}

// TestNoItemsAreToldFromTheToolkits: a checklist that was emptied stays empty, one that a file
// does not speak of is the toolkit's.
func TestNoItemsAreToldFromTheToolkits(t *testing.T) {
	for _, items := range [][]model.Item{nil, {}, {{ID: "loop", Title: "Hearing loop"}}} {
		a := model.NewActivity(model.KindVenue, "Our hall")
		a.Features, a.Headings = items, items
		data, err := EncodeActivity(a)
		if err != nil {
			t.Fatal(err)
		}
		if back, err := decodeActivity(data); err != nil || !reflect.DeepEqual(a, back) {
			t.Errorf("%#v came back as %#v (%v)", items, back, err)
		}
	}
}

// TestActivityNotWritten: what could not be read back is not written.
func TestActivityNotWritten(t *testing.T) {
	for name, spoil := range map[string]func(*model.Activity){
		"no words":   func(a *model.Activity) { a.Own = nil },
		"built-in":   func(a *model.Activity) { a.ID = "connect" },
		"no ID":      func(a *model.Activity) { a.ID = "" },
		"zones":      func(a *model.Activity) { a.Zones = append(a.Zones, a.Zones[0]) },
		"no width":   func(a *model.Activity) { a.Zones[0].W = 0 },
		"long words": func(a *model.Activity) { a.Fields[0].Words["yes"] = strings.Repeat("a", 201) },
	} {
		a := anActivity()
		spoil(a)
		var refused *Error
		if _, err := EncodeActivity(a); !errors.As(err, &refused) || refused.Kind != Damaged {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// TestKindsHaveWords: every way in which a file is refused is told in words.
func TestKindsHaveWords(t *testing.T) {
	book, err := words.Load("en")
	if err != nil {
		t.Fatal(err)
	}
	for _, k := range []Kind{NotOurs, IsActivity, TooNew, Damaged, TooLarge} {
		if key := "error.load." + string(k); !book.Has(key+".title") || !book.Has(key+".text") || !book.Has(key+".short") {
			t.Errorf("no words for %s", key)
		}
	}
	for _, k := range []Kind{NotOurs, IsGroup, TooNew, Damaged, TooLarge} {
		if key := "error.activity." + string(k); !book.Has(key+".title") || !book.Has(key+".text") {
			t.Errorf("no words for %s", key)
		}
	}
}

// TestEditedActivitiesCanBeSaved: whatever is done to an activity through the document, the
// group can be written, and is read back the same; so can the activity alone.
func TestEditedActivitiesCanBeSaved(t *testing.T) {
	s := compiled(t, schema.GroupSchema())
	rapid.Check(t, func(t *rapid.T) {
		d := model.NewDocument(model.NewGroup("Circle", moment(t)))
		d.SetClock(func() time.Time { return time.Unix(0, 0) })
		kind := rapid.SampledFrom([]model.Kind{model.KindBoard, model.KindForm, model.KindVenue}).Draw(t, "kind")
		a := model.NewActivity(kind, short(t))
		if err := d.AddActivity(a); err != nil {
			t.Fatal(err)
		}
		for range rapid.IntRange(0, 12).Draw(t, "edits") {
			if err := d.EditActivity(model.Step{Name: model.StepWriteActivity}, a.ID, func(a *model.Activity) error {
				anActivityEdit(t, a)
				return nil
			}); err != nil {
				t.Fatal(err)
			}
		}
		data, err := Encode(d.Group())
		if err != nil {
			t.Fatal(err)
		}
		if err := against(s, data); err != nil {
			t.Fatalf("%v\n%s", err, data)
		}
		if back, err := decode(data); err != nil || !reflect.DeepEqual(back, d.Group()) {
			t.Fatalf("changed on the way (%v):\n%s", err, data)
		}
		if _, err := EncodeActivity(d.Group().Activity(a.ID)); err != nil {
			t.Fatal(err)
		}
	})
}

func anActivityEdit(t *rapid.T, a *model.Activity) {
	number := rapid.Float64()
	switch rapid.IntRange(0, 7).Draw(t, "edit") {
	case 0:
		shape := rapid.SampledFrom([]model.ZoneShape{model.ShapeCircle, model.ShapeRing, model.ShapeColumn, model.ShapeBox}).Draw(t, "shape")
		a.Zones = append(a.Zones, a.NewZone(shape, short(t)))
	case 1:
		for i := range a.Zones {
			a.Zones[i].Rect = model.Rect{X: number.Draw(t, "x"), Y: number.Draw(t, "y"), W: number.Draw(t, "w"), H: number.Draw(t, "h")}
			a.Zones[i].Inner, a.Zones[i].From, a.Zones[i].Sweep = number.Draw(t, "hole"), number.Draw(t, "from"), number.Draw(t, "sweep")
		}
	case 2:
		if n := len(a.Zones); n > 1 {
			if z, ok := a.NewOverlap(a.Zones[0].ID, a.Zones[n-1].ID, short(t)); ok {
				a.Zones = append(a.Zones, z)
			}
		}
	case 3:
		if len(a.Zones) > 0 {
			a.RemoveZone(a.Zones[0].ID)
		}
	case 4:
		kind := rapid.SampledFrom([]model.FieldKind{model.FieldLine, model.FieldChoice, model.FieldScale, model.FieldWeigh, model.FieldRoles}).Draw(t, "kind")
		a.Fields = append(a.Fields, a.NewField(kind, short(t)))
	case 5:
		for i := range a.Fields {
			for _, side := range a.Fields[i].Sides {
				a.Fields[i].Argue(side, some(t, "points", 2, short))
			}
		}
	case 6:
		a.Starters = append(a.Starters, a.NewStarter(short(t)), a.NewStarter(short(t)))
		a.Minutes = rapid.Int().Draw(t, "minutes")
	case 7:
		a.Own.Steps, a.Own.Questions, a.Fields = some(t, "steps", 3, short), []string{}, []model.Field{}
	}
}
