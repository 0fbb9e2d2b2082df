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
	things := []string{"Café", "tea", "the CAFE"}
	var s Search[string]
	if _, ok := s.Step(1); ok {
		t.Error("a search for nothing steps somewhere")
	}
	s.For("cafe")
	s.Among(things, func(k string) string { return k })
	if got := s.Matches(); !slices.Equal(got, []string{"Café", "the CAFE"}) {
		t.Fatalf("it finds %q", got)
	}
	if at, of := s.Found(); at != 0 || of != 2 {
		t.Errorf("before a step: %d of %d", at, of)
	}
	var at []string
	for _, by := range []int{1, 1, 1, -1, -1} {
		k, _ := s.Step(by)
		at = append(at, k)
	}
	if !slices.Equal(at, []string{"Café", "the CAFE", "Café", "the CAFE", "Café"}) {
		t.Errorf("it steps to %q", at)
	}
	s.Among(things[1:], func(k string) string { return k })
	if at, of := s.Found(); at != 0 || of != 1 {
		t.Errorf("after the match is gone: %d of %d", at, of)
	}
	if k, _ := s.Step(-1); k != "the CAFE" {
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

// shelf is something to search that remembers what was asked of it.
type shelf struct{ Search[string] }

func (s *shelf) Find(text string) int {
	s.For(text)
	s.Among([]string{"one", "two", "another one"}, func(k string) string { return k })
	s.Step(1)
	return len(s.Matches())
}
func (s *shelf) FindNext()     { s.Step(1) }
func (s *shelf) FindPrevious() { s.Step(-1) }
func (s *shelf) CloseFind()    { s.For("") }

func TestTheBarIsUsedByKeys(t *testing.T) {
	app := test.NewTempApp(t)
	app.Settings().SetTheme(look.NewTheme(look.Light, 1))
	book, err := words.Load("en")
	if err != nil {
		t.Fatal(err)
	}
	in := &shelf{}
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
	if in.Text() != "" {
		t.Error("Escape does not end the search")
	}
}
