package find

import (
	"slices"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"commonground/assets/words"
	"commonground/ui/look"
)

func TestSearchStepsRoundWhateverTheCaseAndAccents(t *testing.T) {
	things := []string{"Café", "tea", "the CAFE", "a café"}
	var s Search[string]
	if _, ok := s.Step(1); ok {
		t.Error("a search for nothing steps somewhere")
	}
	s.For("cafe")
	s.Among(things, func(k string) string { return k })
	if got := s.Matches(); !slices.Equal(got, []string{"Café", "the CAFE", "a café"}) {
		t.Fatalf("it finds %q", got)
	}
	if at, of := s.Found(); at != 0 || of != 3 {
		t.Errorf("before a step: %d of %d", at, of)
	}
	var at []string
	for _, by := range []int{1, 1, 1, 1, -1, -1, -1} {
		k, _ := s.Step(by)
		at = append(at, k)
	}
	if !slices.Equal(at, []string{"Café", "the CAFE", "a café", "Café", "a café", "the CAFE", "Café"}) {
		t.Errorf("it steps to %q", at)
	}
	s.Among(things[1:], func(k string) string { return k })
	if at, of := s.Found(); at != 0 || of != 2 {
		t.Errorf("after the match is gone: %d of %d", at, of)
	}
	if k, _ := s.Step(-1); k != "a café" {
		t.Errorf("it steps back to %q", k)
	}
}

func TestTheZeroThingIsNotStoodOnBeforeAStep(t *testing.T) {
	var s Search[int]
	s.For("a")
	s.Among([]int{0, 1}, func(int) string { return "a" })
	if at, _ := s.Found(); at != 0 {
		t.Errorf("it stands on %d", at)
	}
}

// shelf is something to search that remembers what it was asked for.
type shelf struct {
	Finder[string]
	things []string
	shown  []string
}

func newShelf(things ...string) *shelf {
	s := &shelf{things: things}
	texts := func(say func(k, text string)) {
		for _, k := range s.things {
			say(k, k)
		}
	}
	s.Finder = Over(texts, func(k string) { s.shown = append(s.shown, k) })
	return s
}

func (s *shelf) CloseFind() { s.FindNothing() }

func TestAFinderShowsWhatItStepsTo(t *testing.T) {
	s := newShelf("one", "two", "another one", "once")
	if s.Find("x") != 0 || len(s.shown) != 0 {
		t.Errorf("what is not there is found at %q", s.shown)
	}
	if s.Find("on") != 3 || !s.Finding() {
		t.Errorf("it finds %q", s.Matches())
	}
	s.FindNext()
	s.FindNext()
	s.FindPrevious()
	if want := []string{"one", "another one", "once", "another one"}; !slices.Equal(s.shown, want) {
		t.Errorf("it shows %q, want %q", s.shown, want)
	}
	s.things = append(s.things, "one more")
	s.FindAgain()
	if at, of := s.Found(); at != 2 || of != 4 || len(s.shown) != 4 {
		t.Errorf("after a change it stands on %d of %d and shows %q", at, of, s.shown)
	}
	s.FindNothing()
	if s.FindAgain(); s.Finding() || len(s.Matches()) != 0 {
		t.Error("the search does not end")
	}
}

func TestMarksAreSetBeforeTheFirstMatchIsShown(t *testing.T) {
	s := newShelf("one", "two")
	marked := 0
	s.Finder = s.Marking(func() {
		if marked++; len(s.shown) >= marked {
			t.Error("a match was shown before all were marked")
		}
	})
	s.Find("two")
	s.CloseFind()
	if marked != 2 {
		t.Errorf("marked %d times, want once for the search and once for its end", marked)
	}
}

func TestTheBarIsUsedByKeys(t *testing.T) {
	app := test.NewTempApp(t)
	app.Settings().SetTheme(look.NewTheme(look.Light, 1))
	book, err := words.Load("en")
	if err != nil {
		t.Fatal(err)
	}
	in := newShelf("one", "two", "another one")
	b := NewBar(book, in, "Find")
	w := test.NewTempWindow(t, b.Box)
	w.Resize(fyne.NewSize(600, 80))
	b.Open(w.Canvas())
	var shift fyne.KeyModifier
	b.Entry.held = func() fyne.KeyModifier { return shift }
	test.Type(b.Entry, "one")
	press := func(key fyne.KeyName, want string) {
		t.Helper()
		b.Entry.TypedKey(&fyne.KeyEvent{Name: key})
		if b.Count() != want {
			t.Errorf("after %s it says %q, want %q", key, b.Count(), want)
		}
	}
	if b.Count() != "1 of 2" {
		t.Errorf("it says %q", b.Count())
	}
	press(fyne.KeyReturn, "2 of 2")
	press(fyne.KeyUp, "1 of 2")
	press(fyne.KeyF3, "2 of 2")
	shift = fyne.KeyModifierShift
	press(fyne.KeyF3, "1 of 2")
	shift = 0
	press(fyne.KeyDown, "2 of 2")
	test.Type(b.Entry, "s")
	if b.Count() != "No match" {
		t.Errorf("without a match it says %q", b.Count())
	}
	b.Entry.SetText("")
	if b.Count() != "" {
		t.Errorf("an empty field says %q", b.Count())
	}
	b.Entry.SetText("two")
	b.Entry.TypedKey(&fyne.KeyEvent{Name: fyne.KeyEscape})
	if in.Finding() {
		t.Error("Escape does not end the search")
	}
}
