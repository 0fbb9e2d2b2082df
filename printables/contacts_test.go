package printables_test

import (
	"fmt"
	"strconv"
	"strings"
	"testing"

	"commonground/model"
	"commonground/model/catalogue"
	"commonground/printables"
	"commonground/printables/mark"
	"commonground/printables/wording"
)

// partners is a sheet of Activity 12 with two cards, one of them with all it can carry.
func partners(t *testing.T) (*model.Activity, *model.Sheet) {
	t.Helper()
	a, ok := catalogue.Find("partners")
	if !ok {
		t.Fatal("there is no Activity 12")
	}
	full := model.NewNote("Library", model.ColourC, model.Rect{X: 300, Y: 450, W: 180, H: 135})
	full.Details = map[string]string{"offer": "A warm room", "contact": "Ask for Q. at the desk"}
	full.Flags = []string{"helpful", "talk"}
	bare := model.NewNote("Bakery", model.ColourA, model.Rect{X: 30, Y: 450, W: 180, H: 135})
	return a, &model.Sheet{Title: "Around us", Notes: []*model.Note{full, bare}}
}

func TestContactListHasAllThatCardsCarry(t *testing.T) {
	k := kit(t)
	a, s := partners(t)
	for _, paper := range printables.Papers() {
		got := wordsOf(t, k.Contacts(a, s, "Group", paper))
		for _, want := range []string{"Library", "A warm room", "Ask for Q. at the desk", "Most helpful", "Want to talk to", "Bakery"} {
			if !strings.Contains(got, want) {
				t.Errorf("%s: %q is missing in %s", paper.ID, want, got)
			}
		}
	}
}

func TestBoardAndCardsKeepContactsPrivate(t *testing.T) {
	k := kit(t)
	a, s := partners(t)
	for what, job := range map[string]printables.Job{
		"the map":   k.Board(a, s, "Group", printables.Papers()[0]),
		"the cards": k.NoteCards(a, s, printables.Papers()[0]),
	} {
		got := wordsOf(t, job)
		if !strings.Contains(got, "A warm room") || !strings.Contains(got, "Bakery") {
			t.Errorf("%s lack what partners offer: %s", what, got)
		}
		if strings.Contains(got, "at the desk") {
			t.Errorf("%s show how to reach somebody", what)
		}
	}
}

func TestAPrintedMapSaysWhatItsFlagsMean(t *testing.T) {
	k := kit(t)
	a, s := partners(t)
	for _, paper := range printables.Papers() {
		got := wordsOf(t, k.Board(a, s, "Group", paper))
		for want, has := range map[string]bool{"Most helpful": true, "Want to talk to": true, "Missing": false} {
			if strings.Contains(got, want) != has {
				t.Errorf("%s: %q is said: %v", paper.ID, want, !has)
			}
		}
	}
}

// TestTheLastPageOfCardsIsFull: what is left of it is blank cards, at least four.
func TestTheLastPageOfCardsIsFull(t *testing.T) {
	k := kit(t)
	a, s := partners(t)
	title := wording.Of(k.Words, a).Title
	for range 9 {
		job := k.NoteCards(a, s, onA4(t))
		cards, blanks := 0, 0
		for i := range job.Count {
			cards += count(saidOn(job.Page(i)), title)
			for _, row := range penLines(job.Page(i)) {
				blanks += len(row)
			}
		}
		if cards != 8*job.Count || blanks == 0 || cards-len(s.Notes) < 4 {
			t.Errorf("%d notes make %d cards on %d pages", len(s.Notes), cards, job.Count)
		}
		s.Notes = append(s.Notes, model.NewNote("Neighbour", model.ColourA, model.Rect{X: 300, Y: 300, W: 100, H: 60}))
	}
}

// TestACardSaysWhoFirst: what a partner offers stands smaller below its name.
func TestACardSaysWhoFirst(t *testing.T) {
	k := kit(t)
	a, s := partners(t)
	size := map[string]float64{}
	at := map[string]float64{}
	for _, l := range linesOf(k.NoteCards(a, s, onA4(t)).Page(0).Marks) {
		size[l.Text], at[l.Text] = l.Size, l.Y
	}
	if size["A warm room"] == 0 || size["A warm room"] > 0.8*size["Library"] || at["A warm room"] < at["Library"] {
		t.Errorf("type of %v at %v", size, at)
	}
}

// TestAShortListIsReadFromAfar: a list is set as large as one page allows, a long one in
// its least type, and none of it is lost.
func TestAShortListIsReadFromAfar(t *testing.T) {
	k := kit(t)
	a, s := partners(t)
	size := func(count int) (least float64) {
		long := &model.Sheet{Title: "Around us"}
		for range count {
			long.Notes = append(long.Notes, s.Notes[0])
		}
		job, found := k.Contacts(a, long, "Group", onA4(t)), 0
		for i := range job.Count {
			for _, l := range linesOf(job.Page(i).Marks) {
				if strings.Contains(l.Text, "A warm room") {
					found, least = found+1, l.Size
				}
			}
		}
		if found != count {
			t.Errorf("%d of %d partners", found, count)
		}
		return least
	}
	if few, many := size(2), size(21); few < 1.5*many {
		t.Errorf("two partners in type of %.2f mm, 21 in %.2f", few, many)
	}
}

// TestNoEntryOfAListIsParted: what belongs to one card stands in one column of one page, in the
// list with contacts and in the words beside the map.
func TestNoEntryOfAListIsParted(t *testing.T) {
	k := kit(t)
	a, s := partners(t)
	s.Notes = nil
	for i := range 40 {
		said := strings.TrimSpace(strings.Repeat("zz"+strconv.Itoa(i)+" ", 8))
		n := model.NewNote(said, model.ColourA, model.Rect{X: 1500, Y: 20 + 20*float64(i), W: 180, H: 135})
		n.Details = map[string]string{"offer": said, "contact": said}
		s.Notes = append(s.Notes, n)
	}
	for _, paper := range printables.Papers() {
		for what, job := range map[string]printables.Job{"contacts": k.Contacts(a, s, "Group", paper), "map": k.Board(a, s, "Group", paper)} {
			at := map[string]string{}
			for i := range job.Count {
				for _, m := range job.Page(i).Marks {
					l, ok := m.(mark.Line)
					word := ""
					for _, w := range strings.Fields(l.Text) {
						if strings.HasPrefix(w, "zz") {
							word = w
						}
					}
					if !ok || word == "" || what == "map" && i == 0 {
						continue
					}
					here := fmt.Sprintf("%d %.0f", i, l.X/20)
					if was, ok := at[word]; ok && was != here {
						t.Fatalf("%s, %s: %s stands at %s and at %s", paper.ID, what, word, was, here)
					}
					at[word] = here
				}
			}
			if len(at) != 40 {
				t.Errorf("%s, %s: %d cards of 40", paper.ID, what, len(at))
			}
		}
	}
}
