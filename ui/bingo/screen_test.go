package bingo

import (
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"commonground/assets/words"
	"commonground/model"
	"commonground/printables"
	"commonground/printables/raster"
	"commonground/ui/background"
	"commonground/ui/command"
	"commonground/ui/control"
	"commonground/ui/look"
	"commonground/ui/printing"
	"commonground/ui/trial"
)

type testHost struct {
	doc     *model.Document
	book    *words.Book
	kit     *printables.Kit
	painter *raster.Painter
	window  fyne.Window
	desk    *printing.Desk
	folder  string
	paper   string
	pace    trial.Pace
}

func (h *testHost) Clock() command.Clock { return h.pace.Clock() }

func (h *testHost) Document() *model.Document { return h.doc }
func (h *testHost) Words() *words.Book        { return h.book }
func (h *testHost) Now() time.Time            { return time.Date(2025, 3, 5, 12, 0, 0, 0, time.Local) }
func (h *testHost) Kit() *printables.Kit      { return h.kit }
func (h *testHost) Painter() *raster.Painter  { return h.painter }
func (h *testHost) Window() fyne.Window       { return h.window }
func (h *testHost) Desk() *printing.Desk      { return h.desk }
func (h *testHost) Runner() background.Runner { return background.AtOnce() }
func (h *testHost) PDFFolder() string         { return h.folder }
func (h *testHost) KeepPDFFolder(path string) { h.folder = path }
func (h *testHost) Paper() string             { return h.paper }
func (h *testHost) KeepPaper(id string)       { h.paper = id }

func newScreen(t testing.TB) (*Screen, *testHost) {
	t.Helper()
	app := test.NewTempApp(t)
	app.Settings().SetTheme(look.NewTheme(look.Light, 1))
	h := &testHost{book: book(t), folder: t.TempDir(), paper: "a4"}
	h.kit = printables.NewKit(h.book)
	h.painter = raster.New(h.kit.Set)
	h.desk = printing.NewDesk(h.kit.Set, "en", func(*url.URL) error { return nil })
	h.doc = model.NewDocument(&model.Group{ID: model.NewID(), Name: "Tuesday Circle", Members: 12})
	h.window = test.NewTempWindow(t, look.NewText(look.Body, ""))
	s := New(h)
	t.Cleanup(s.Close)
	h.window.SetContent(s.Body())
	h.window.Resize(fyne.NewSize(1048, 736))
	return s, h
}

// withoutCards has no cards made, which takes long for each letter that is typed.
func withoutCards(s *Screen) {
	s.maker.Run = background.Runner{Go: func(func()) {}, Post: func(func()) {}}
}

// write replaces what is in a field as a person does.
func write(h *testHost, e *control.Entry, text string) {
	h.window.Canvas().Focus(e)
	e.SetText("")
	test.Type(e, text)
}

func press(h *testHost, keys ...fyne.KeyName) {
	for _, k := range keys {
		h.window.Canvas().Focused().TypedKey(&fyne.KeyEvent{Name: k})
	}
}

func say(h *testHost, text string) {
	for _, r := range text {
		h.window.Canvas().Focused().TypedRune(r)
	}
}

// undone counts how many undos lead back to the beginning.
func undone(h *testHost) int {
	n := 0
	for {
		if _, ok := h.doc.Undo(); !ok {
			return n
		}
		n++
	}
}

// Whatever is typed by somebody who never looks stands among the prompts, each line as one.
func TestNoPromptThatIsShoutedGetsLost(t *testing.T) {
	s, h := newScreen(t)
	withoutCards(s)
	h.window.Canvas().Focus(s.prompts.list)
	before := s.prompts.prompts()
	h.pace.Fast(func() {
		for _, line := range trial.Shouted() {
			say(h, line)
			press(h, fyne.KeyReturn)
		}
	})
	press(h, fyne.KeyEscape)
	trial.WantAll(t, s.prompts.prompts(), append(before, trial.Shouted()...))
}

func TestAtFirst(t *testing.T) {
	s, h := newScreen(t)
	if s.cards.people.Entry.Text != "12" || s.view.Painted() == nil || !s.made.ok {
		t.Errorf("%s people, pages %v", s.cards.people.Entry.Text, s.made.ok)
	}
	if h.doc.Position() != 0 {
		t.Error("to look is to edit")
	}
	if got, want := s.bar.sheet.Text, h.book.Count("print.print-pages", s.made.set.All().Count); got != want {
		t.Errorf("the button says %q, want %q", got, want)
	}
}

func TestSettingPeople(t *testing.T) {
	s, h := newScreen(t)
	write(h, s.cards.people.Entry, "25")
	if h.doc.Group().Bingo.Cards != 25 || len(s.made.set.Deal) != 25 {
		t.Errorf("%d cards, %d dealt", h.doc.Group().Bingo.Cards, len(s.made.set.Deal))
	}
	write(h, s.cards.people.Entry, "1001")
	if s.cards.people.Problem() == "" || h.doc.Group().Bingo.Cards != 100 {
		t.Errorf("says %q, %d cards", s.cards.people.Problem(), h.doc.Group().Bingo.Cards)
	}
	h.window.Canvas().Unfocus()
	if s.cards.people.Entry.Text != "100" || s.cards.people.Problem() != "" {
		t.Errorf("left with %q, %q", s.cards.people.Entry.Text, s.cards.people.Problem())
	}
	if n := undone(h); n != 1 {
		t.Errorf("a typed burst takes %d undos", n)
	}
	if s.cards.people.Entry.Text != "12" {
		t.Errorf("undo shows %s people", s.cards.people.Entry.Text)
	}
}

func TestChoices(t *testing.T) {
	s, h := newScreen(t)
	s.cards.grid.OnChosen(3)
	s.cards.middle.OnChosen(1)
	s.cards.page.OnChosen(2)
	s.cards.paper.OnChosen(1)
	b := h.doc.Group().Bingo
	if b.Grid != (model.BingoGrid{Columns: 5, Rows: 5}) || !b.Free || b.PerPage != 4 || b.Paper != "letter" || h.paper != "letter" {
		t.Errorf("%+v, paper of the house %s", b, h.paper)
	}
	if !s.cards.free.Visible() {
		t.Error("5 x 5 has no middle to leave free")
	}
	s.cards.grid.OnChosen(2)
	if s.cards.free.Visible() {
		t.Error("4 x 4 has a middle")
	}
	write(h, s.cards.title.Entry, "Who are we?")
	h.window.Canvas().Unfocus()
	if got := [...]int{s.cards.grid.Chosen(), s.cards.middle.Chosen(), s.cards.page.Chosen(), s.cards.paper.Chosen()}; got != [...]int{2, 1, 2, 1} {
		t.Errorf("chosen are %v", got)
	}
	if n := undone(h); n != 6 {
		t.Errorf("five choices and a title take %d undos", n)
	}
	if got := s.cards.title.Entry.Text; got != "" {
		t.Errorf("after them the title is %q", got)
	}
}

func TestTheCodeOfASet(t *testing.T) {
	s, h := newScreen(t)
	old, deal := s.cards.set.Entry.Text, s.made.set.Deal
	s.cards.deal()
	if s.cards.set.Entry.Text == old || slices.EqualFunc(deal, s.made.set.Deal, func(a, b model.Card) bool { return slices.Equal(a, b) }) {
		t.Error("dealt the same again")
	}
	write(h, s.cards.set.Entry, strings.ToLower(old))
	if !slices.EqualFunc(deal, s.made.set.Deal, func(a, b model.Card) bool { return slices.Equal(a, b) }) {
		t.Error("the code does not bring the cards back")
	}
	if got := s.cards.set.Entry.Text; got != strings.ToLower(old) {
		t.Errorf("the code became %q while it was typed", got)
	}
	h.doc.Undo()
	if code := model.SeedCode(s.settings().Seed); s.cards.set.Entry.Text != code || code == old {
		t.Errorf("after an undo the code is %s, shown %s", code, s.cards.set.Entry.Text)
	}
	h.doc.Undo()
	write(h, s.cards.set.Entry, "what")
	h.window.Canvas().Unfocus()
	if s.cards.set.Problem() == "" {
		t.Error("nothing is said of a code that is none")
	}
	write(h, s.cards.set.Entry, "")
	h.window.Canvas().Unfocus()
	if s.cards.set.Entry.Text != old || s.cards.set.Problem() != "" {
		t.Errorf("left with %q, %q", s.cards.set.Entry.Text, s.cards.set.Problem())
	}
}

func TestWritingPrompts(t *testing.T) {
	s, h := newScreen(t)
	starter := len(s.starter)
	s.prompts.add()
	if len(s.prompts.prompts()) != starter || h.doc.Position() != 0 {
		t.Error("a prompt on which nothing is written counts")
	}
	say(h, "Sails")
	press(h, fyne.KeyReturn)
	say(h, "Paints")
	press(h, fyne.KeyReturn, fyne.KeyEscape)
	if got := h.doc.Group().Bingo.Prompts; !slices.Equal(got[starter:], []string{"Sails", "Paints"}) {
		t.Errorf("added %q", got[starter:])
	}
	if n := undone(h); n != 2 || h.doc.Group().Bingo != nil {
		t.Errorf("two prompts take %d undos", n)
	}
}

func TestEditingAndDeletingPrompts(t *testing.T) {
	s, h := newScreen(t)
	first, second := s.starter[0], s.starter[1]
	h.window.Canvas().Focus(s.prompts.list)
	press(h, fyne.KeyF2)
	say(h, "!")
	press(h, fyne.KeyReturn)
	if got := s.prompts.prompts()[0]; got != first+"!" || s.prompts.list.Editing() != "" {
		t.Errorf("the first is %q, editing %q", got, s.prompts.list.Editing())
	}
	press(h, fyne.KeyDelete)
	if got := s.prompts.prompts()[0]; got != second || s.prompts.list.Current() != rowID(0) {
		t.Errorf("the first is %q, current %s", got, s.prompts.list.Current())
	}
	press(h, fyne.KeyF2)
	for range len(second) {
		press(h, fyne.KeyBackspace)
	}
	press(h, fyne.KeyReturn)
	if got := s.prompts.prompts()[0]; got == "" || got == second {
		t.Errorf("an empty prompt stays: %q", got)
	}
	h.doc.Undo()
	if got := s.prompts.prompts()[0]; got != second {
		t.Errorf("undo brings back %q", got)
	}
}

func TestTooFewPromptsAreSaidInPlace(t *testing.T) {
	s, h := newScreen(t)
	s.prompts.set("", []string{"a", "b", "A"})
	if s.bar.sheet.Text != h.book.Text("print.print") {
		t.Errorf("no pages are printed by %q", s.bar.sheet.Text)
	}
	if s.prompts.trouble.Words != h.book.Count("bingo.trouble.few", 14) || !s.prompts.trouble.Visible() {
		t.Errorf("says %q", s.prompts.trouble.Words)
	}
	if !s.bar.sheet.Disabled() || s.view.Painted() != nil {
		t.Error("cards that cannot be dealt can be printed")
	}
	if r := s.prompts.list.Rows()[2]; r.Detail == "" {
		t.Error("a prompt that is there twice is not marked")
	}
	h.doc.Undo()
	if s.prompts.trouble.Visible() || s.bar.sheet.Disabled() || s.view.Painted() == nil {
		t.Error("it is still said after an undo")
	}
}

func TestPastingAList(t *testing.T) {
	s, h := newScreen(t)
	fyne.CurrentApp().Clipboard().SetContent("One\n# no\nTwo\n\nOne\n")
	askForList(s)
	d := control.TopDialog(h.window.Canvas())
	if d == nil {
		t.Fatal("no dialog")
	}
	trial.Tap(t, d, h.book.Text("bingo.only-these"))
	if got := h.doc.Group().Bingo.Prompts; !slices.Equal(got, []string{"One", "Two"}) {
		t.Errorf("%q", got)
	}
	h.window.Canvas().Focus(s.prompts.list)
	fyne.CurrentApp().Clipboard().SetContent("two\nThree")
	s.prompts.list.TypedShortcut(&fyne.ShortcutPaste{})
	if got := h.doc.Group().Bingo.Prompts; !slices.Equal(got, []string{"One", "Two", "Three"}) {
		t.Errorf("%q", got)
	}
}

// TestAListFromAnotherProgram loses its numbers and bullets, and a cell stays one thing, in whatever
// way it comes into the field for a list.
func TestAListFromAnotherProgram(t *testing.T) {
	s, h := newScreen(t)
	given := "1.\tTea\r\n\uf0b7\tCake\r\n\"first line\nsecond line\"\tWalks"
	for _, opened := range []bool{true, false} {
		clip := fyne.CurrentApp().Clipboard()
		if clip.SetContent(""); opened {
			clip.SetContent(given)
		}
		askForList(s)
		if !opened {
			clip.SetContent(given)
			h.window.Canvas().Focused().(fyne.Shortcutable).TypedShortcut(&fyne.ShortcutPaste{Clipboard: clip})
		}
		trial.Tap(t, control.TopDialog(h.window.Canvas()), h.book.Text("bingo.only-these"))
		if got := h.doc.Group().Bingo.Prompts; !slices.Equal(got, []string{"Tea", "Cake", "first line second line · Walks"}) {
			t.Errorf("opened with it: %v, %q", opened, got)
		}
	}
}

func TestSavedSets(t *testing.T) {
	s, h := newScreen(t)
	s.prompts.set("", []string{"One", "Two"})
	askForName(s)
	say(h, "  Ours ")
	press(h, fyne.KeyReturn)
	b := h.doc.Group().Bingo
	if len(b.Sets) != 1 || b.Sets[0].Name != "Ours" || setInUse(b) == nil || control.TopDialog(h.window.Canvas()) != nil {
		t.Fatalf("%+v", b.Sets)
	}
	s.prompts.useStarter()
	if h.doc.Group().Bingo.Prompts != nil || s.prompts.starter.Visible() {
		t.Error("the starter set is not in use")
	}
	s.useSet(b.Sets[0])
	if got := h.doc.Group().Bingo.Prompts; !slices.Equal(got, []string{"One", "Two"}) {
		t.Errorf("%q", got)
	}
}

func TestSavingTheCards(t *testing.T) {
	s, h := newScreen(t)
	s.bar.saveAs()
	trial.Tap(t, control.TopDialog(h.window.Canvas()), h.book.Text("print.save"))
	if _, err := os.Stat(filepath.Join(h.folder, "Tuesday Circle - Human bingo.pdf")); err != nil {
		t.Error(err)
	}
}

func TestReadOnly(t *testing.T) {
	s, h := newScreen(t)
	h.doc.SetReadOnly(true)
	s.update()
	s.prompts.add()
	s.prompts.remove()
	s.cards.deal()
	if h.doc.Group().Bingo != nil || !s.cards.people.Entry.Disabled() || !s.cards.again.Disabled() || s.bar.sheet.Disabled() {
		t.Error("a group that is open for reading can be changed, or not printed")
	}
}

func TestNarrowWindowsShowAll(t *testing.T) {
	for _, scale := range []float64{1, 2} {
		s, h := newScreen(t)
		fyne.CurrentApp().Settings().SetTheme(look.NewTheme(look.Light, scale))
		h.window.Resize(fyne.NewSize(620, 640))
		s.body.Refresh()
		if !s.body.column.withView || s.view.Size().Width < viewLeast-80 {
			t.Errorf("at %v the preview is %v", scale, s.view.Size())
		}
		h.window.Resize(fyne.NewSize(1400, 640))
		s.body.Refresh()
		if s.body.column.withView {
			t.Errorf("at %v the preview stays below in a wide window", scale)
		}
	}
}

func TestATitleThatIsTooLongIsSaid(t *testing.T) {
	b, _ := newScreen(t)
	withoutCards(b)
	field := b.cards.title
	for range model.MaxBingoTitle {
		field.Entry.TypedRune('é')
	}
	if field.Problem() != "" {
		t.Errorf("a title that fits: %q", field.Problem())
	}
	field.Entry.TypedRune('x')
	if got := b.settings().Title; got != strings.Repeat("é", model.MaxBingoTitle) || !strings.Contains(field.Problem(), "80") {
		t.Errorf("the title is %q, said %q", got, field.Problem())
	}
}

func TestPastedPromptsThatAreThereAlready(t *testing.T) {
	s, h := newScreen(t)
	s.prompts.set("", []string{"Café", "Has a cat"})
	fyne.CurrentApp().Clipboard().SetContent("\uf0b7\tCafe\u0301\r\n2.\tHas a\u00a0CAT\r\n§\tBakes bread\r\n")
	h.window.Canvas().Focus(s.prompts.list)
	s.prompts.list.TypedShortcut(&fyne.ShortcutPaste{})
	if got := s.prompts.prompts(); !slices.Equal(got, []string{"Café", "Has a cat", "Bakes bread"}) {
		t.Errorf("got %q", got)
	}
	if !strings.Contains(s.prompts.remark.Words, "2 of them") {
		t.Errorf("said %q", s.prompts.remark.Words)
	}
	many := make([]string, model.MaxPrompts)
	for i := range many {
		many[i] = fmt.Sprint("prompt ", i)
	}
	s.prompts.addAll(many)
	if len(s.prompts.prompts()) != 3 || !strings.Contains(s.prompts.remark.Words, "2,000") {
		t.Errorf("%d prompts, said %q", len(s.prompts.prompts()), s.prompts.remark.Words)
	}
}

// TestOursAreOfferedBesideTheStarterSet: who plays with prompts of their own alone, or with
// none, has nothing to choose.
func TestOursAreOfferedBesideTheStarterSet(t *testing.T) {
	s, _ := newScreen(t)
	for name, c := range map[string]struct {
		prompts []string
		want    bool
	}{
		"starter": {s.starter, false}, "ours": {numbered(20), false}, "none": {nil, false},
		"one of ours": {append(numbered(1), s.starter...), true}, "one of theirs": {append(numbered(20), s.starter[0]), true},
	} {
		if got := s.mixes(game(4, 4, 1, c.prompts)); got != c.want {
			t.Errorf("%s: offered is %v", name, got)
		}
	}
}

// TestPromptsThatAreNotThere: the keys and buttons of a list without a current prompt, or with
// one that is not written yet, take no other away.
func TestPromptsThatAreNotThere(t *testing.T) {
	s, h := newScreen(t)
	s.prompts.set("", []string{})
	s.prompts.remove()
	if !s.prompts.gone.Disabled() || s.prompts.remark.Visible() {
		t.Error("a prompt that there is not can be deleted, or something is said of nothing")
	}
	s.prompts.add()
	s.prompts.remove()
	press(h, fyne.KeyEscape)
	s.prompts.set("", []string{"One", "Two"})
	s.prompts.typed(rowID(2), "of a row that is gone")
	if s.prompts.list.Select(rowID(1)); s.prompts.gone.Disabled() {
		t.Error("the current prompt cannot be deleted")
	}
	if got := s.prompts.prompts(); !slices.Equal(got, []string{"One", "Two"}) {
		t.Errorf("left are %q", got)
	}
	if at("") != -1 {
		t.Errorf("no row is row %d", at(""))
	}
	if s.prompts.note("Look"); !s.prompts.remark.Visible() {
		t.Error("what is said is not seen")
	}
	if s.prompts.note(""); s.prompts.remark.Visible() {
		t.Error("nothing takes a line")
	}
}

// TestWhatBeginsAnotherPrompt: Enter and Tab after a new one, not the end of writing elsewhere.
func TestWhatBeginsAnotherPrompt(t *testing.T) {
	s, h := newScreen(t)
	withoutCards(s)
	s.prompts.set("", []string{"One"})
	for _, c := range []struct {
		key  fyne.KeyName
		want bool
	}{{fyne.KeyReturn, true}, {fyne.KeyTab, true}, {fyne.KeyEscape, false}} {
		s.prompts.add()
		say(h, "x "+string(c.key))
		press(h, c.key)
		if got := s.prompts.list.Editing() != ""; got != c.want {
			t.Errorf("%s begins another: %v", c.key, got)
		}
		s.prompts.list.FinishEdit()
	}
	many := numbered(model.MaxPrompts)
	s.prompts.set("", many[1:])
	if s.prompts.add(); s.prompts.list.Editing() == "" {
		t.Error("the last prompt there is room for cannot be written")
	}
	s.prompts.list.FinishEdit()
	s.prompts.set("", many)
	if s.prompts.add(); s.prompts.list.Editing() != "" {
		t.Error("a prompt more than there is room for is begun")
	}
}

// TestAListThatSaysNothingCannotBeUsed: neither button of the dialog works until there is a prompt.
func TestAListThatSaysNothingCannotBeUsed(t *testing.T) {
	s, h := newScreen(t)
	s.prompts.set("", []string{"One", "one"})
	fyne.CurrentApp().Clipboard().SetContent("")
	askForList(s)
	d := control.TopDialog(h.window.Canvas())
	var field *listEntry
	var use []*control.Button
	walk(d, func(o fyne.CanvasObject) {
		switch o := o.(type) {
		case *listEntry:
			field = o
		case *control.Button:
			if o.Text == h.book.Text("bingo.add-these") || o.Text == h.book.Text("bingo.only-these") {
				use = append(use, o)
			}
		}
	})
	for text, want := range map[string]bool{"": false, "# a remark": false, "Two": true, strings.Repeat("x", 201): false} {
		field.SetText(text)
		if len(use) != 2 || use[0].Disabled() == want || use[1].Disabled() == want {
			t.Errorf("%.20q can be used: %v of %d", text, !want, len(use))
		}
	}
	field.SetText("Two")
	trial.Tap(t, d, h.book.Text("bingo.add-these"))
	if got := s.prompts.prompts(); !slices.Equal(got, []string{"One", "Two"}) || s.prompts.remark.Visible() {
		t.Errorf("%q, said %q", got, s.prompts.remark.Words)
	}
}
