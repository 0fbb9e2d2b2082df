package round

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2"

	"commonground/model"
	"commonground/ui/background"
	"commonground/ui/control"
	"commonground/ui/printing"
	"commonground/ui/todos"
)

var _ BoxHost = (*bench)(nil)

func (b *bench) Now() time.Time            { return time.Unix(0, 0) }
func (b *bench) Desk() *printing.Desk      { return nil }
func (b *bench) Runner() background.Runner { return background.Runner{} }
func (b *bench) PDFFolder() string         { return "" }
func (b *bench) KeepPDFFolder(string)      {}
func (b *bench) Paper() string             { return "a4" }
func (b *bench) KeepPaper(string)          {}
func (b *bench) WallOpen() bool            { return b.wallOpen }

// suggest writes a suggestion and puts it in the box.
func (b *bench) suggest(text string) {
	b.t.Helper()
	Suggest(b)
	b.Focus(b.field(0))
	b.Type(text)
	b.press("box.write.put")
}

func (b *bench) inBox() (out []string) {
	for _, s := range b.Doc.Group().Suggestions {
		out = append(out, s.Text)
	}
	slices.Sort(out)
	return out
}

func (b *bench) top() *control.Dialog { return control.TopDialog(b.Win.Canvas()) }

// TestWritingASuggestionShowsNothingOfOthers, nor of one's own once it is in the box.
func TestWritingASuggestionShowsNothingOfOthers(t *testing.T) {
	b := newBench(t, "membership")
	b.suggest("Open a window")
	if strings.Contains(b.seen(), "window") || b.wall != nil {
		t.Errorf("it shows %q", b.seen())
	}
	b.press("box.write.more")
	b.Focus(b.field(0))
	b.Type("Start later")
	fyne.CurrentApp().Clipboard().SetContent("later")
	b.press("round.write.dots")
	if b.field(0).Text != "Start later" || !b.field(0).Password {
		t.Errorf("as dots it is %q", b.field(0).Text)
	}
	b.press("box.write.put")
	b.press("frame.close")
	if got := b.inBox(); !slices.Equal(got, []string{"Open a window", "Start later"}) {
		t.Errorf("in the box is %q", got)
	}
	if b.top() != nil || fyne.CurrentApp().Clipboard().Content() != "" {
		t.Errorf("it stays, or leaves %q", fyne.CurrentApp().Clipboard().Content())
	}
	if _, ok := b.Doc.NextUndo(); ok {
		t.Error("undo tells of it")
	}
}

// TestASuggestionIsNotLostUnasked: leaving and closing the window ask first.
func TestASuggestionIsNotLostUnasked(t *testing.T) {
	b := newBench(t, "membership")
	b.room = true
	Suggest(b)
	if !b.field(0).Password || b.top().LosesWords() {
		t.Error("in front of the room it is not dots, or something is lost")
	}
	b.press("box.write.put") // nothing
	b.Focus(b.field(0))
	b.Type("Mine")
	if !b.top().LosesWords() {
		t.Error("it would be lost")
	}
	b.top().UsesKey(fyne.KeyEscape)
	b.press("round.leave.stay")
	b.Doc.SetReadOnly(true)
	b.press("box.write.put")
	if b.field(0).Text != "Mine" || !strings.Contains(b.seen(), b.Book.Text("box.write.read-only")) {
		t.Errorf("it says %q", b.seen())
	}
	b.press("frame.cancel")
	b.press("round.leave.do")
	if b.top() != nil || len(b.inBox()) != 0 {
		t.Error("it does not end")
	}
}

// TestTheBoxIsReadAlone: not where the room sees the screen, and on the wall only what is shown
// there, for as long as it is on the desk.
func TestTheBoxIsReadAlone(t *testing.T) {
	b := newBench(t, "membership")
	b.suggest("Open a window")
	b.press("box.write.more")
	b.top().Cancel()
	b.suggest("Start later")
	b.press("frame.close")
	b.room = true
	if OpenBox(b, model.ID{}); b.top() != nil {
		t.Fatal("the room sees the box")
	}
	b.room, b.wallOpen = false, true
	OpenBox(b, model.ID{})
	if !b.top().Desk || !b.top().Full || strings.Contains(b.seen(), "window") || !strings.Contains(b.seen(), b.Book.Count("box.waiting", 2)) {
		t.Errorf("it begins with %q", b.seen())
	}
	b.press("box.read.do")
	first := b.Doc.Group().Suggestions[0]
	if !strings.Contains(b.seen(), first.Text) || b.wall != nil {
		t.Fatalf("it shows %q", b.seen())
	}
	b.press("box.show")
	if said := b.wallSays(); !strings.Contains(said, strings.Fields(first.Text)[0]) {
		t.Errorf("the wall says %q", said)
	}
	b.press("box.read.next")
	if b.wall != nil || strings.Contains(b.seen(), first.Text) {
		t.Error("it stays on the wall, or on the desk")
	}
	b.press("box.show")
	b.press("box.hide")
	if b.wall != nil {
		t.Error("it is not hidden")
	}
	b.press("box.show")
	if b.top().Cancel(); b.wall != nil {
		t.Error("it stays on the wall for ever")
	}
}

// TestWhatComesOfASuggestion: an answer, a place on a list or a sheet, or the end of it.
func TestWhatComesOfASuggestion(t *testing.T) {
	b := newBench(t, "membership")
	for _, text := range []string{"One", "Two", "Three", "Four"} {
		b.suggest(text)
		b.press("frame.close")
	}
	OpenBox(b, model.ID{})
	b.press("box.read.do")
	var area *control.Area
	each(b.top(), func(o fyne.CanvasObject) {
		if a, ok := o.(*control.Area); ok {
			area = a
		}
	})
	answered := b.Doc.Group().Suggestions[0]
	area.SetText("We did")
	if got := b.Doc.Group().Suggestion(answered.ID).Answer; got != "We did" || b.Doc.Group().Unanswered() != 3 {
		t.Errorf("the answer is %q", got)
	}
	b.press("box.read.next")
	r := &reader{h: b}
	r.sort()
	if r.order[3] != answered.ID {
		t.Error("what is answered does not come last")
	}
	r.begin()
	b.press("box.read.do")
	second := r.now().Text
	r.places(r.now())[0].Action()
	if b.Doc.Group().Todos[0].Text != second || !strings.Contains(b.seen(), b.Book.Text("group.todo.meeting")) {
		t.Errorf("to do is %v", b.Doc.Group().Todos)
	}
	third := r.now().Text
	places := r.places(r.now())
	places[len(places)-1].Action()
	if got := texts(b.now().Notes); !slices.Equal(got, []string{third}) {
		t.Errorf("on the sheet is %q", got)
	}
	b.press("box.away")
	b.press("box.away-ask.stay")
	if len(b.inBox()) != 2 {
		t.Errorf("in the box is %q", b.inBox())
	}
	b.press("box.away")
	b.press("box.away-ask.do")
	if got := b.inBox(); !slices.Equal(got, []string{answered.Text}) {
		t.Errorf("in the box is %q", got)
	}
	b.press("box.read.last")
	if !strings.Contains(b.seen(), b.Book.Count("box.answered", 1)) {
		t.Errorf("it ends with %q", b.seen())
	}
	b.top().Cancel()
	OpenBox(b, answered.ID) // as when it is found
	if !strings.Contains(b.seen(), answered.Text) {
		t.Errorf("it shows %q", b.seen())
	}
}

// TestAnEmptyBoxSaysWhatToDo.
func TestAnEmptyBoxSaysWhatToDo(t *testing.T) {
	b := newBench(t, "membership")
	OpenBox(b, model.ID{})
	if !strings.Contains(b.seen(), b.Book.Text("box.empty")) {
		t.Errorf("it says %q", b.seen())
	}
	b.press("command.suggest")
	if b.field(0).Text != "" {
		t.Error("nobody can write")
	}
}

// TestOneAloneIsNotMixedWithOthers: neither a suggestion in an empty box nor what one person
// wrote in a round is said to be.
func TestOneAloneIsNotMixedWithOthers(t *testing.T) {
	b := newBench(t, "membership")
	for n := 1; n <= 2; n++ {
		b.suggest("Open a window")
		for _, said := range []int{1, 2} {
			if words := b.Book.Count("box.done.text", said); strings.Contains(b.seen(), words) != (said == n) {
				t.Errorf("with %d in the box it says %q", n, b.seen())
			}
		}
		b.press("frame.close")
	}
	b.begin(b.a.Zones[0].ID)
	for n := 1; n <= 2; n++ {
		b.Focus(b.field(0))
		b.Type("Tea")
		b.press("round.write.on")
		b.press("round.next.all")
		for _, said := range []int{1, 2} {
			if words := b.Book.Count("round.finish.text", said); strings.Contains(b.seen(), words) != (said == n) {
				t.Errorf("after %d it says %q", n, b.seen())
			}
		}
		b.press("round.finish.back")
		b.press("round.next.begin")
	}
}

// TestWhatIsInTheBoxIsSaid: how many wait, and how many were answered where any was.
func TestWhatIsInTheBoxIsSaid(t *testing.T) {
	w := newBench(t, "membership").Book
	none, waiting := w.Text("box.none"), w.Count("box.waiting", 2)
	answered := w.Count("box.answered", 1)
	for said, answers := range map[string][]string{
		none: nil, waiting: {"", ""},
		w.Text("group.both", "first", none, "second", answered):    {"We did"},
		w.Text("group.both", "first", waiting, "second", answered): {"", "We did", ""},
	} {
		g := &model.Group{}
		for _, a := range answers {
			g.Suggestions = append(g.Suggestions, &model.Suggestion{ID: model.NewID(), Text: "Tea", Answer: a})
		}
		if got := BoxState(w, g); got != said {
			t.Errorf("of %q it says %q, want %q", answers, got, said)
		}
	}
}

// TestThereIsNothingBeforeTheFirst suggestion, and something before all others.
func TestThereIsNothingBeforeTheFirst(t *testing.T) {
	b := newBench(t, "membership")
	for _, text := range []string{"One", "Two"} {
		b.suggest(text)
		b.press("frame.close")
	}
	OpenBox(b, model.ID{})
	for i, step := range []string{"box.read.do", "box.read.next", "box.read.before"} {
		b.press(step)
		if got, want := b.top().TitleWords(), b.Book.Text("box.read.title", "n", 1+i%2, "of", 2); got != want {
			t.Errorf("after %s it is %q, want %q", step, got, want)
		}
		if before := b.button("box.read.before"); before.Disabled() != (i != 1) {
			t.Errorf("after %s there is nothing before: %v", step, before.Disabled())
		}
	}
}

// TestWhereASuggestionIsKept: on a list, or on one of the boards that were worked on last.
func TestWhereASuggestionIsKept(t *testing.T) {
	b := newBench(t, "membership")
	g := b.Doc.Group()
	for i := range 9 {
		s := model.NewSheet("membership", fmt.Sprint("Board ", i), time.Unix(int64(100+i), 0))
		g.Sheets = append(g.Sheets, s)
	}
	g.Suggestions = []*model.Suggestion{{ID: model.NewID(), Text: "Tea"}}
	places := (&reader{h: b}).places(g.Suggestions[0])
	if want := len(todos.Lists) + 6; len(places) != want {
		t.Fatalf("%d places are offered, want %d", len(places), want)
	}
	for i, p := range places[len(todos.Lists):] {
		if want := b.Book.Text("box.keep-sheet", "sheet", fmt.Sprint("Board ", 8-i)); p.Label != want {
			t.Errorf("place %d is %q, want %q", i, p.Label, want)
		}
	}
}
