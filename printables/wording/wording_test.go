package wording_test

import (
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
	for _, a := range catalogue.All() {
		w := wording.Of(book, a)
		all := append([]string{w.Title, w.Name, w.Summary, w.Purpose}, append(w.Steps, w.Questions...)...)
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
	for _, a := range catalogue.All() {
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
	for _, a := range catalogue.All() {
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
