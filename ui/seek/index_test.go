package seek

import (
	"slices"
	"strings"
	"testing"

	"commonground/assets/words"
	"commonground/model"
	"commonground/model/guide"
	"commonground/model/sought"
	"commonground/printables/wording"
	"commonground/ui/screen"
)

// indexOf returns an index of those entries.
func indexOf(entries ...entry) *index {
	x := &index{}
	for _, e := range entries {
		x.add(e)
	}
	return x
}

// named are what was found as "source: name, name".
func named(all []found) (out []string) {
	for _, f := range all {
		line := f.of + ":"
		for _, e := range f.entries {
			line += " " + e.Name
		}
		out = append(out, line)
	}
	return out
}

// TestTheBestAnswersComeFirst: source by source, that with the best answer first; names before
// what else something is found by; and at the end what is spelt otherwise, of all sources.
func TestTheBestAnswersComeFirst(t *testing.T) {
	x := indexOf(
		entry{of: "sheets", Thing: sought.Thing{Name: "Our tea"}},
		entry{of: "sheets", Thing: sought.Thing{Name: "Places", More: "Tea room"}},
		entry{of: "notes", Thing: sought.Thing{Name: "Steam"}},
		entry{of: "notes", Thing: sought.Thing{Name: "Tea"}},
		entry{of: "notes", Thing: sought.Thing{Name: "Coffee"}},
		entry{of: "todos", Thing: sought.Thing{Name: "Buy tea"}},
	)
	if got, want := named(x.find(sought.For("tea"))), []string{"notes: Tea Steam", "sheets: Our tea Places", "todos: Buy tea"}; !slices.Equal(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
	if got, want := named(x.find(sought.For("cofee"))), []string{"nearly: Coffee"}; !slices.Equal(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
	x.add(entry{of: "guides", Thing: sought.Thing{Name: "Drinks", More: "Coffee and tea"}})
	if got, want := named(x.find(sought.For("cofee"))), []string{"nearly: Coffee Drinks"}; !slices.Equal(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
	x.add(entry{of: "answers", Thing: sought.Thing{Name: "Cofee is spelt so"}})
	if got, want := named(x.find(sought.For("cofee"))), []string{"answers: Cofee is spelt so", "nearly: Coffee"}; !slices.Equal(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
	if got := named(x.find(sought.For(" ?"))); got != nil {
		t.Errorf("nothing answers %q", got)
	}
}

// TestGuidesAreFoundByOtherWords, each of which belongs to a guide that is there.
func TestGuidesAreFoundByOtherWords(t *testing.T) {
	book, err := words.Load("en")
	if err != nil {
		t.Fatal(err)
	}
	known := 0
	for _, g := range guide.All() {
		known += len(wording.OfGuide(book, g).Also)
	}
	said := 0
	for _, key := range book.Keys() {
		if strings.HasPrefix(key, "seek.also.") {
			said += len(book.List(key))
		}
	}
	if said == 0 || known != said {
		t.Errorf("of %d words %d belong to guides", said, known)
	}
	x := indexOf(
		entry{of: "guides", Thing: sought.Thing{Name: "Someone is rude", More: "Silence sounds like a yes."}},
		entry{of: "guides", Thing: sought.Thing{Name: "Someone says nothing", More: "Let them be.", Also: []string{"silence"}}},
	)
	if got := named(x.find(sought.For("silence"))); !slices.Equal(got, []string{"guides: Someone says nothing Someone is rude"}) {
		t.Errorf("%q", got)
	}
	if got := named(x.find(sought.For("silecne"))); !slices.Equal(got, []string{"nearly: Someone says nothing Someone is rude"}) {
		t.Errorf("%q", got)
	}
	x.add(entry{of: "guides", Thing: sought.Thing{Name: "Unsilenced"}})
	if got := named(x.find(sought.For("silence"))); !slices.Equal(got, []string{"guides: Someone says nothing Unsilenced Someone is rude"}) {
		t.Errorf("what is called just that does not come before what has it within a word: %q", got)
	}
}

// TestWhatARowShows: what of it answers, where it is not the name, and where it stands, where that
// says anything else; nothing takes no line.
func TestWhatARowShows(t *testing.T) {
	says := func(words string) func() string { return func() string { return words } }
	for _, c := range []struct {
		name, sought, more, about string
		wantMore, wantAbout       string
	}{
		{"Someone says nothing", "silence", "Let them be.", "Guide", "Let them be.", "Guide"},
		{"Silence", "silence", "Let them be.", "Guide", "", "Guide"},
		{"Tea", "room", "The green room", " The green room", "The green room", ""},
		{"Tea", "tea", "", "", "", ""},
	} {
		r := newRow()
		r.set(&entry{about: says(c.about), Thing: sought.Thing{Name: c.name, More: c.more}}, sought.For(c.sought))
		if r.name.Words != c.name || r.more.Words != c.wantMore || r.about.Words != c.wantAbout {
			t.Errorf("%q shows %q, %q", c.sought, r.more.Words, r.about.Words)
		}
		if r.more.Hidden != (c.wantMore == "") || r.about.Hidden != (c.wantAbout == "") {
			t.Errorf("%q hides what answers: %v, where it stands: %v", c.sought, r.more.Hidden, r.about.Hidden)
		}
	}
}

// TestAPlaceIsFoundWhateverPartOfItWasSeen, and is not mistaken for something at it.
func TestAPlaceIsFoundWhateverPartOfItWasSeen(t *testing.T) {
	at := screen.Place{Where: screen.AtSheet, Sheet: "1"}
	x := indexOf(
		entry{of: "notes", Thing: sought.Thing{Name: "Tea"}, to: Target{Place: at, Note: model.NewID()}},
		entry{of: "sheets", Thing: sought.Thing{Name: "Our tea"}, to: Target{Place: at}},
		entry{of: "guides", Thing: sought.Thing{Name: "Silence"}, to: Target{Place: screen.Place{Where: screen.AtHard, Part: "silence"}}},
	)
	x.all[0], x.all[1] = x.all[1], x.all[0] // the first of all is one too
	for name, p := range map[string]screen.Place{
		"Our tea": {Where: screen.AtSheet, Sheet: "1", Part: "details", List: true, Group: "/a.json"},
		"Silence": {Where: screen.AtHard, Part: "silence"},
	} {
		if e, ok := x.at(p); !ok || e.Name != name {
			t.Errorf("%+v is %+v", p, e)
		}
	}
	if e, ok := x.at(screen.Place{Where: screen.AtHard}); ok {
		t.Errorf("all guides are %+v", e)
	}
}
