package wording_test

import (
	"reflect"
	"slices"
	"strings"
	"testing"

	"commonground/assets/icons"
	"commonground/assets/words"
	"commonground/model"
	"commonground/model/catalogue"
	"commonground/printables/wording"
)

func TestBuiltInActivitiesAreLookedUp(t *testing.T) {
	book, err := words.Load("en")
	if err != nil {
		t.Fatal(err)
	}
	for _, a := range slices.Concat(catalogue.All(), catalogue.More()) {
		w := wording.Of(book, a)
		all := append([]string{w.Title, w.Summary, w.Purpose}, append(w.Steps, w.Questions...)...)
		if (w.Name != "") != (a.Number > 0) {
			t.Errorf("%s has number %d and is called %q in the toolkit", a.ID, a.Number, w.Name)
		}
		for _, z := range a.Zones {
			all = append(all, w.Zone(z.ID))
		}
		for _, s := range a.Starters {
			all = append(all, w.Starter(s.ID))
		}
		for _, f := range a.Fields {
			all = append(all, w.Field(f.ID))
		}
		for i, s := range all {
			if s == "" || strings.Contains(s, "⟦") {
				t.Errorf("%s: text %d of %d is %q", a.ID, i, len(all), s)
			}
		}
		if len(w.Steps) == 0 || len(w.Questions) == 0 {
			t.Errorf("%s has %d steps and %d questions", a.ID, len(w.Steps), len(w.Questions))
		}
	}
}

func TestOwnActivitiesBringTheirWords(t *testing.T) {
	a := &model.Activity{
		ID: "ours", Own: &model.OwnWords{Title: "Our week", Purpose: "To plan", Steps: []string{"Talk"}, Questions: []string{"When?"}},
		Zones:    []model.Zone{{ID: "z", Title: "Monday"}, {ID: "membership"}},
		Starters: []model.Starter{{ID: "s", Text: "Walk"}},
		Fields:   []model.Field{{ID: "f", Title: "Where?"}},
	}
	book, err := words.Load("en")
	if err != nil {
		t.Fatal(err)
	}
	w := wording.Of(book, a)
	if w.Title != "Our week" || w.Name != "" || w.Purpose != "To plan" || w.Steps[0] != "Talk" || w.Questions[0] != "When?" {
		t.Errorf("words %+v", w)
	}
	if w.Zone("z") != "Monday" || w.Zone("membership") != "" || w.Starter("s") != "Walk" || w.Field("f") != "Where?" {
		t.Errorf("zone %q, starter %q, field %q", w.Zone("z"), w.Starter("s"), w.Field("f"))
	}
}

func TestWhatAnActivityLeadsToIsSaid(t *testing.T) {
	book, err := words.Load("en")
	if err != nil {
		t.Fatal(err)
	}
	for _, a := range slices.Concat(catalogue.All(), catalogue.More()) {
		for _, lead := range a.Leads {
			if _, ok := catalogue.Find(lead); !ok || lead == a.ID {
				t.Errorf("%s leads to %q", a.ID, lead)
			}
			if wording.Of(book, a).Lead(lead) == "" {
				t.Errorf("%s does not say what it leads to %s for", a.ID, lead)
			}
		}
		if a.Beside != nil {
			from, _ := catalogue.Find(a.Beside.Activity)
			if !slices.Contains(from.Leads, a.ID) {
				t.Errorf("%s builds on %s, which does not lead there", a.ID, from.ID)
			}
		}
	}
}

func TestEveryFlagHasAPicture(t *testing.T) {
	for _, a := range slices.Concat(catalogue.All(), catalogue.More()) {
		for _, flag := range a.NoteFlags {
			if a.FlagIcons[flag] == "" {
				t.Errorf("%s: flag %s has no picture", a.ID, flag)
			}
		}
		for flag, icon := range a.FlagIcons {
			if !slices.Contains(icons.Names(), icon) {
				t.Errorf("%s: flag %s has picture %q", a.ID, flag, icon)
			}
		}
	}
}

// TestCopiesSayTheSame: an activity that a group makes from one of the toolkit's says all
// that it says, in words of its own that can be changed.
func TestCopiesSayTheSame(t *testing.T) {
	book, err := words.Load("en")
	if err != nil {
		t.Fatal(err)
	}
	for _, a := range slices.Concat(catalogue.All(), catalogue.More()) {
		c := wording.Copy(book, a, "Ours")
		was, is := wording.Of(book, a), wording.Of(book, c)
		if c.ID == a.ID || c.Base != a.ID || c.Number != 0 || c.Kind != a.Kind || is.Title != "Ours" || is.Name != "" || is.Based != was.Title {
			t.Errorf("%s: %+v, %+v", a.ID, c, is)
		}
		if is.Purpose != was.Purpose || is.Summary != was.Summary || !slices.Equal(is.Steps, was.Steps) || !slices.Equal(is.Questions, was.Questions) {
			t.Errorf("%s says %+v", a.ID, is)
		}
		for _, f := range a.Fields {
			if !slices.Equal(is.Talk(f.ID), was.Talk(f.ID)) {
				t.Errorf("%s asks %q of %s", a.ID, is.Talk(f.ID), f.ID)
			}
		}
		if c.Deal != a.Deal || c.Mixed != a.Mixed || c.Guess != a.Guess || c.Swap != a.Swap || c.Icebreaker != a.Icebreaker {
			t.Errorf("%s is done in another way: dealt %v, mixed %v, guessed %v", a.ID, c.Deal, c.Mixed, c.Guess)
		}
		sameWords(t, a, was, is)
		if again := wording.Copy(book, c, ""); again.ID == c.ID || again.Base != a.ID || again.Own.Title != "Ours" {
			t.Errorf("copied again: %+v", again)
		}
		if len(c.Excess()) > 0 {
			t.Errorf("%s holds more than an own activity can: %v", a.ID, c.Excess())
		}
	}
}

func sameWords(t *testing.T, a *model.Activity, was, is wording.Activity) {
	t.Helper()
	same := func(what, was, is string) {
		if was != is || strings.Contains(is, "⟦") {
			t.Errorf("%s, %s: %q became %q", a.ID, what, was, is)
		}
	}
	for _, part := range catalogue.PartsOf(a) {
		same(part, was.Part(part), is.Part(part))
		if is.PartReworded(part) || is.Part(part) == "" {
			t.Errorf("%s: %s is %q", a.ID, part, is.Part(part))
		}
	}
	for _, f := range catalogue.FeaturesOf(a) {
		same(f.ID, was.Feature(f.ID), is.Feature(f.ID))
		if a.Kind == model.KindVenue && is.FeatureReworded(f.ID) {
			t.Errorf("%s: %s counts as reworded", a.ID, f.ID)
		}
	}
	for _, h := range catalogue.HeadingsOf(a) {
		same(h.ID, was.Heading(h.ID), is.Heading(h.ID))
	}
	same("thoughts", was.Thoughts(), is.Thoughts())
	same("decision", was.Decision(), is.Decision())
	for _, z := range a.Zones {
		same(z.ID, was.Zone(z.ID), is.Zone(z.ID))
	}
	for _, s := range a.Starters {
		same(s.ID, was.Starter(s.ID), is.Starter(s.ID))
	}
	for _, f := range a.NoteFlags {
		same(f, was.Flag(f), is.Flag(f))
	}
	for _, l := range a.Leads {
		same(l, was.Lead(l), is.Lead(l))
	}
	for _, f := range slices.Concat(a.Fields, a.NoteFields) {
		same(f.ID, was.Field(f.ID), is.Field(f.ID))
		same(f.ID, was.Ask(f.ID), is.Ask(f.ID))
		for _, c := range f.Choices {
			same(c, was.Choice(f.ID, c), is.Choice(f.ID, c))
		}
		for _, side := range f.Sides {
			same(side, was.Side(f.ID, side), is.Side(f.ID, side))
			same(side, strings.Join(was.Consider(f.ID, side), "\n"), strings.Join(is.Consider(f.ID, side), "\n"))
		}
		for _, answer := range append(f.Sides, "1", "both") {
			same("to others", was.Outward(f.ID, answer, "Circle"), is.Outward(f.ID, answer, "Circle"))
		}
		if is.Reworded(f.ID) {
			t.Errorf("%s: %s counts as reworded", a.ID, f.ID)
		}
	}
}

// TestOlderCopies: one that was made when a copy had no checklist, headings or words for parts
// of its own says what it said; what is written out of it says the same.
func TestOlderCopies(t *testing.T) {
	book, err := words.Load("en")
	if err != nil {
		t.Fatal(err)
	}
	for _, a := range slices.Concat(catalogue.All(), catalogue.More()) {
		fresh := wording.Copy(book, a, "Ours")
		old := fresh.Clone()
		old.Features, old.Headings, old.Own.Parts = nil, nil, nil
		for i := range old.Starters {
			old.Starters[i].Heading = ""
		}
		sameWords(t, a, wording.Of(book, a), wording.Of(book, old))
		if !slices.Equal(catalogue.RulesOf(old), catalogue.RulesOf(fresh)) {
			t.Errorf("%s: rules stood under %v, now %v", a.ID, catalogue.RulesOf(old), catalogue.RulesOf(fresh))
		}
		full := wording.Completed(book, old)
		if full.Own.Parts = fresh.Own.Parts; !reflect.DeepEqual(full, fresh) {
			t.Errorf("%s: written out as %+v, want %+v", a.ID, full, fresh)
		}
		if wording.Completed(book, fresh) != fresh {
			t.Errorf("%s is written out again", a.ID)
		}
	}
}

// TestInnerWordsOfTheGroups: items, headings and parts are called as the group calls them;
// a part with no words as in the toolkit, and an item that is gone is called nothing.
func TestInnerWordsOfTheGroups(t *testing.T) {
	book, err := words.Load("en")
	if err != nil {
		t.Fatal(err)
	}
	toolkit, _ := catalogue.Find("agreement")
	a := wording.Copy(book, toolkit, "")
	a.Headings = append([]model.Item{{ID: "item-1", Title: "Online"}}, a.Headings[1:]...)
	a.Own.SayPart("flag.rule", "We do this")
	a.Own.SayPart("flag.talk", "")
	a.Starters[0].Heading = "item-1"
	w := wording.Of(book, a)
	if w.Heading("item-1") != "Online" || w.Heading("confidentiality") != "" || w.Heading("respect") == "" {
		t.Errorf("headings %q, %q", w.Heading("item-1"), w.Heading("confidentiality"))
	}
	if w.Part("flag.rule") != "We do this" || !w.PartReworded("flag.rule") || w.Part("flag.talk") != wording.Of(book, toolkit).Part("flag.talk") {
		t.Errorf("parts %q, %q", w.Part("flag.rule"), w.Part("flag.talk"))
	}
	if got := catalogue.RulesOf(a); got[0].Heading != "item-1" || got[1].Heading != "" {
		t.Errorf("the first rules stand under %q and %q", got[0].Heading, got[1].Heading)
	}
	if catalogue.HeadingOf(a, "", "confidential") != "" || catalogue.HeadingOf(a, "", "feedback") != "communication" || catalogue.HeadingOf(a, a.Starters[0].ID, "") != "item-1" {
		t.Error("suggestions go under headings that are gone, or not under those that are there")
	}
}

// TestRewordedFieldsAreTheGroups: what the toolkit says about an answer does not fit once a
// group has made the question its own; what it took out is not said.
func TestRewordedFieldsAreTheGroups(t *testing.T) {
	book, err := words.Load("en")
	if err != nil {
		t.Fatal(err)
	}
	decision, _ := catalogue.Find("membership-decision")
	c := wording.Copy(book, decision, "")
	carers, recovery := &c.Fields[2], &c.Fields[4]
	carers.Name("for", "Dogs may come")
	recovery.Title, recovery.Ask = "Anything else?", ""
	recovery.Argue("for", nil)
	w := wording.Of(book, c)
	if w.Outward("carers", "for", "Circle") != "" || w.Outward("recovery", "for", "Circle") != "" || w.Outward("issue", "for", "Circle") == "" {
		t.Error("sentences of the toolkit stand for answers of the group")
	}
	if w.Side("carers", "for") != "Dogs may come" || w.Ask("recovery") != "" || w.Consider("recovery", "for") != nil {
		t.Errorf("side %q, ask %q, points %v", w.Side("carers", "for"), w.Ask("recovery"), w.Consider("recovery", "for"))
	}
}

// TestChosen: an answer is named while it is offered.
func TestChosen(t *testing.T) {
	a := model.NewActivity(model.KindForm, "")
	choice, weigh, scale := a.NewField(model.FieldChoice, ""), a.NewField(model.FieldWeigh, ""), a.NewField(model.FieldScale, "")
	choice.Name(choice.Choices[0], "Now")
	weigh.Name(weigh.Sides[0], "Paid")
	a.Fields = []model.Field{choice, weigh, scale}
	book, err := words.Load("en")
	if err != nil {
		t.Fatal(err)
	}
	w := wording.Of(book, a)
	for _, c := range []struct {
		field        model.Field
		answer, want string
	}{
		{choice, choice.Choices[0], "Now"},
		{choice, "gone", ""},
		{choice, "", ""},
		{choice, "both", ""},
		{weigh, weigh.Sides[0], "Paid"},
		{weigh, "both", "Some of each"},
		{weigh, "gone", ""},
		{scale, "3", "3"},
	} {
		if got := w.Chosen(c.field, c.answer, "Some of each"); got != c.want {
			t.Errorf("%s answered %q: %q, want %q", c.field.Kind, c.answer, got, c.want)
		}
	}
}
