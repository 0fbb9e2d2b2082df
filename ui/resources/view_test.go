package resources

import (
	"strings"
	"testing"

	"commonground/assets/words"
	"commonground/model"
	"commonground/model/table"
)

func some() []*model.Resource {
	var out []*model.Resource
	for name, c := range map[string]model.ResourceCategory{"Café": model.ResourceCommunity} {
		out = append(out, &model.Resource{ID: model.NewID(), Name: name, Category: c})
	}
	return append(out,
		&model.Resource{ID: model.NewID(), Name: "night line", Phone: "01632 960 101", Category: model.ResourceUrgent},
		&model.Resource{ID: model.NewID(), Name: "Bank", Notes: "letters, also unopened", Category: model.ResourceUrgent})
}

func names(rs []*model.Resource) string {
	var out []string
	for _, r := range rs {
		out = append(out, r.Name)
	}
	return strings.Join(out, ", ")
}

// TestTheListIsNarrowedAndSorted: by what is typed, wherever it stands and however it is
// written, by kind, by name; what somebody writes about stays.
func TestTheListIsNarrowedAndSorted(t *testing.T) {
	all := some()
	says := func(c model.ResourceCategory) string { return "kind " + string(c) }
	for _, c := range []struct {
		v    view
		want string
	}{
		{view{order: ownOrder}, "Café, night line, Bank"},
		{view{order: byName}, "Bank, Café, night line"},
		{view{order: byCategory}, "Bank, night line, Café"},
		{view{typed: "cafe", order: ownOrder}, "Café"},
		{view{typed: "the café", order: ownOrder}, "Café"},
		{view{typed: "960", order: ownOrder}, "night line"},
		{view{typed: "unopened", order: ownOrder}, "Bank"},
		{view{typed: "urgent", order: byName}, "Bank, night line"},
		{view{category: model.ResourceCommunity, order: ownOrder}, "Café"},
		{view{category: model.ResourceUrgent, typed: "bank", order: ownOrder}, "Bank"},
		{view{typed: "cafe", held: all[2].ID, order: ownOrder}, "Café, Bank"},
		{view{typed: "nothing like it", order: ownOrder}, ""},
	} {
		if got := names(c.v.of(all, says, "the")); got != c.want {
			t.Errorf("%+v lists %q, want %q", c.v, got, c.want)
		}
	}
	if (view{order: byName}).whole() || (view{typed: "x", order: ownOrder}).whole() || !(view{order: ownOrder}).whole() {
		t.Error("things can be moved where that means nothing")
	}
}

// TestTheWordsOfTables: every column has a heading, no two of them share one, and each kind of
// help has a name of its own.
func TestTheWordsOfTables(t *testing.T) {
	book, err := words.Load("en")
	if err != nil {
		t.Fatal(err)
	}
	w := tableWords(book)
	seen := map[string]bool{}
	for _, c := range table.Columns {
		if len(w.Headings[c]) == 0 {
			t.Errorf("%s has no heading", c)
		}
		for _, h := range w.Headings[c] {
			if h = strings.ToLower(h); seen[h] {
				t.Errorf("two columns are called %q", h)
			}
			seen[strings.ToLower(h)] = true
		}
	}
	called := map[string]bool{}
	for _, c := range model.ResourceCategories {
		called[w.Categories[c]] = true
	}
	if len(called) != len(model.ResourceCategories) {
		t.Error("two kinds of help have the same name")
	}
}

// TestNoNumbersAreShipped: the names to start from hold no phone number and no address of a
// page, which nobody checked.
func TestNoNumbersAreShipped(t *testing.T) {
	book, err := words.Load("en")
	if err != nil {
		t.Fatal(err)
	}
	n := 0
	for _, key := range book.Keys() {
		if !strings.HasPrefix(key, "resources.starters.") {
			continue
		}
		n++
		for _, said := range append(book.List(key), book.Text(key)) {
			if strings.HasPrefix(said, "⟦") {
				continue
			}
			if strings.ContainsAny(said, "0123456789/@") || strings.Contains(said, "www") || strings.Contains(said, ".org") {
				t.Errorf("%s: %q", key, said)
			}
		}
	}
	if n < 6 {
		t.Errorf("only %d lists", n)
	}
}
