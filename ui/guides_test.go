package ui

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"commonground/model"
	"commonground/model/catalogue"
	"commonground/model/guide"
	"commonground/printables"
	"commonground/printables/wording"
	"commonground/ui/activities"
	"commonground/ui/control"
	"commonground/ui/look"
	"commonground/ui/screen"
)

// TestAHardMomentByKeys: one press and a few letters from anywhere lead to what to do, with
// what the group agreed; what is written beside it is kept and undone as one step.
func TestAHardMomentByKeys(t *testing.T) {
	b := newBench(t)
	b.OpenExample()
	b.settle()
	b.do("go-hard")
	b.settle()
	hard := guide.On(guide.Hard)[0]
	said := wording.OfGuide(b.words, hard)
	test.Type(b.win.Canvas().Focused(), said.Title)
	b.key(fyne.KeyReturn)
	b.settle()
	if at := b.screen.Place(); at.Where != screen.AtHard || at.Part != hard.ID {
		t.Fatalf("at %+v", at)
	}
	b.wantSaid(said.Parts[0].Lines[0])
	doc := b.open.doc
	agreement := doc.Group().AgreementNow()
	shown := false
	for _, r := range agreement.Agreement.Rules {
		shown = shown || b.says(r.Text)
	}
	if !shown {
		t.Error("nothing of the agreement is shown")
	}
}

// TestOnlyAnswersToItStandBesideAGuide: where a guide asks nothing, sheets of an activity that the
// group made from scratch are no answers.
func TestOnlyAnswersToItStandBesideAGuide(t *testing.T) {
	b := newBench(t)
	b.in("Circle")
	a := model.NewActivity(model.KindBoard, "Days out")
	if err := b.open.doc.AddActivity(a); err != nil {
		t.Fatal(err)
	}
	b.OpenActivity(a.ID)
	b.settle()
	ours := b.words.Text("guide.ours")
	for _, g := range guide.All() {
		if g.Form == "" {
			b.OpenGuide(g.ID)
			b.settle()
			if b.says(ours) {
				t.Errorf("%s leads to what is no answer", g.ID)
			}
		}
	}
	b.OpenActivity("value-safety")
	b.settle()
	b.OpenGuide("safety")
	b.settle()
	b.wantSaid(ours)
}

// TestNotesBesideAGuide: they are kept, undone and shown again, and are no part of what is
// printed.
func TestNotesBesideAGuide(t *testing.T) {
	b := newBench(t)
	b.OpenExample()
	b.settle()
	hard := guide.On(guide.Hard)[0]
	b.OpenGuide(hard.ID)
	doc := b.open.doc
	if err := doc.SetGuideNote(hard.ID, "Ros waits outside"); err != nil {
		t.Fatal(err)
	}
	b.settle()
	if got := b.areas(); len(got) != 1 || got[0].Text != "Ros waits outside" {
		t.Errorf("%d places to write, not one that says so", len(got))
	}
	b.Undo()
	b.settle()
	if got := doc.Group().GuideNotes[hard.ID]; got != "" {
		t.Errorf("after undo: %q", got)
	}
	if step, ok := doc.NextRedo(); !ok || step.Name != model.StepGuideNote {
		t.Errorf("redo: %+v", step)
	}
}

// TestHardMomentsStayAtTheDesk: neither the wall nor the room view shows them, and while the
// room sees the desk no key opens them.
func TestHardMomentsStayAtTheDesk(t *testing.T) {
	b := newBench(t)
	b.OpenExample()
	b.settle()
	b.GoTo(screen.AtHard)
	if _, ok := b.sourceHere(); ok {
		t.Error("the wall would show the choice of hard moments")
	}
	b.OpenGuide(guide.On(guide.Hard)[0].ID)
	if _, ok := b.sourceHere(); ok {
		t.Error("the wall would show a hard moment")
	}
	b.ShowRoom(true)
	if b.Room() {
		t.Error("the room sees a hard moment")
	}
	b.OpenSheet(b.open.doc.Group().Sheets[0].ID)
	b.ShowRoom(true)
	b.settle()
	for _, c := range b.GroupCommands()[screen.MenuGo] {
		if c.ID == "go-hard" && c.On() {
			t.Error("a key would show hard moments to the room")
		}
	}
	b.ShowRoom(false)
}

// TestAGuideForTheRoom: a guide that is no hard moment is shown on the wall and in the room
// view, without what the group wrote beside it.
func TestAGuideForTheRoom(t *testing.T) {
	b := newBench(t)
	b.OpenExample()
	b.settle()
	for _, shelf := range guide.Shelves() {
		g := guide.On(shelf)[0]
		if shelf == guide.Hard {
			continue
		}
		if err := b.open.doc.SetGuideNote(g.ID, "Xyzzy"); err != nil {
			t.Fatal(err)
		}
		b.OpenGuide(g.ID)
		if src, ok := b.sourceHere(); !ok || src.Other != printables.ShownGuide(g.ID) {
			t.Fatalf("%s is not for the wall", g.ID)
		}
		b.do("room")
		if !b.Room() {
			t.Fatalf("%s is not for the room view", g.ID)
		}
		if b.says("Xyzzy") || len(b.areas()) > 0 || b.says(b.words.Text("guide.ours")) {
			t.Errorf("%s: the room sees what is the group's own", g.ID)
		}
		b.do("room")
		if b.Room() || len(b.areas()) != 1 {
			t.Errorf("%s does not come back from the room view", g.ID)
		}
	}
}

// TestActivitiesByWhatTheyAreFor: under the values and decisions stands every activity once,
// and a heading leads to its guide.
func TestActivitiesByWhatTheyAreFor(t *testing.T) {
	b := newBench(t)
	b.in("Circle")
	b.do("go-activities")
	tree(b.front(), fyne.Position{}, func(o fyne.CanvasObject, _ fyne.Position) {
		if c, ok := o.(*control.Choice); ok {
			c.OnTapped()
		}
	})
	b.fromMenu(1)
	for _, a := range catalogue.All() {
		title := activities.Numbered(a, wording.Of(b.words, a).Title)
		n := 0
		tree(b.front(), fyne.Position{}, func(o fyne.CanvasObject, _ fyne.Position) {
			if text, ok := o.(*look.Text); ok && text.Words == title {
				n++
			}
		})
		if n != 1 {
			t.Errorf("%q stands there %d times", title, n)
		}
	}
	safety, _ := guide.Find("safety")
	b.press(wording.OfGuide(b.words, safety).Title)
	if at := b.screen.Place(); at.Part != safety.ID {
		t.Errorf("at %+v", at)
	}
}

// TestSheetsBegunInGuidesStandUnderActivities: they lead to their sheets, until the last is gone.
func TestSheetsBegunInGuidesStandUnderActivities(t *testing.T) {
	b := newBench(t)
	b.in("Circle")
	heading := b.words.Text("group.begun.heading")
	b.GoTo(screen.AtActivities)
	b.settle()
	if b.says(heading) {
		t.Error("nothing was begun, and there is a heading for it")
	}
	for _, a := range catalogue.More() {
		if err := b.open.doc.AddSheet(model.NewSheet(a.ID, "Ours", noon)); err != nil {
			t.Fatal(err)
		}
	}
	b.settle()
	b.wantSaid(heading)
	for _, a := range catalogue.More() {
		b.wantSaid(wording.Of(b.words, a).Title)
	}
	last := catalogue.More()[len(catalogue.More())-1]
	b.press(wording.Of(b.words, last).Title)
	b.settle()
	if at := b.screen.Place(); at.Where != screen.AtSheets || at.Activity != last.ID {
		t.Errorf("it leads to %+v", at)
	}
	b.GoTo(screen.AtActivities)
	for range catalogue.More() {
		b.Undo()
	}
	b.settle()
	if b.says(heading) {
		t.Error("all is undone, and the heading stays")
	}
}

// TestADayIsAnAnswer: it is chosen with one press, said in words, taken off again, and each is
// a step of its own.
func TestADayIsAnAnswer(t *testing.T) {
	b := newBench(t)
	b.in("Circle")
	s := model.NewSheet("run-relationships", "How we get on", noon)
	if err := b.open.doc.AddSheet(s); err != nil {
		t.Fatal(err)
	}
	b.OpenSheet(s.ID)
	b.settle()
	day := func() string { return b.open.doc.Group().Sheet(s.ID).Answers["review"] }
	b.press(b.words.Text("form.day.today"))
	if day() != "2026-03-03" {
		t.Fatalf("the day is %q", day())
	}
	b.wantSaid("3 March")
	b.press(b.words.Text("form.day.none"))
	if day() != "" {
		t.Errorf("the day is still %q", day())
	}
	b.wantSaid(b.words.Text("form.day.unknown"))
	b.Undo()
	if day() != "2026-03-03" {
		t.Errorf("undone it is %q", day())
	}
}

// TestADecisionThatIsDueIsSaid: the overview reminds of it, and leads there.
func TestADecisionThatIsDueIsSaid(t *testing.T) {
	b := newBench(t)
	b.in("Circle")
	s := model.NewSheet("decide-focus", "Our focus", noon)
	s.Answers = map[string]string{"decision": "Walks", "review": "2026-03-10"}
	if err := b.open.doc.AddSheet(s); err != nil {
		t.Fatal(err)
	}
	b.GoTo(screen.AtOverview)
	b.settle()
	b.wantSaid("10 March")
	b.press(b.words.Text("guide.review-open"))
	if at := b.screen.Place(); at.Sheet != s.ID.String() {
		t.Errorf("at %+v", at)
	}
	if err := b.open.doc.SetAnswer(s.ID, "review", "2026-09-10"); err != nil {
		t.Fatal(err)
	}
	b.GoTo(screen.AtOverview)
	b.settle()
	if b.says(b.words.Text("guide.review-open")) {
		t.Error("it is said months before")
	}
}

// TestFromASheetToItsGuide: what stands beside a sheet leads to the value or decision that the
// activity belongs to.
func TestFromASheetToItsGuide(t *testing.T) {
	b, _ := sized(t, "venue", fyne.NewSize(1366, 768), 1)
	a, _ := catalogue.Find("venue")
	of := guide.Of(a)[0]
	words := b.words.Text("sheet.read-more", "guide", wording.OfGuide(b.words, of).Title)
	for range stopsAtMost {
		b.win.Canvas().FocusNext()
		link, ok := b.win.Canvas().Focused().(*control.Link)
		if !ok || link.Words() != words {
			continue
		}
		b.key(fyne.KeyReturn)
		b.settle()
		if at := b.screen.Place(); at.Where != screen.AtGuides || at.Part != of.ID {
			t.Errorf("at %+v", at)
		}
		return
	}
	t.Fatal("no link to the guide")
}

// stopsAtMost is more than any screen has for the keyboard.
const stopsAtMost = 300

// TestTheKeyboardIsInSight: on a small screen with large text, Tab brings whatever it comes to
// into the window, on every screen, every sheet and every shelf.
func TestTheKeyboardIsInSight(t *testing.T) {
	size := fyne.NewSize(1024, 740)
	for _, a := range catalogue.All() {
		text := 1.0
		switch a.Number % 4 {
		case 0:
			text = 2
		case 1:
			continue
		}
		b, s := sized(t, a.ID, size, text)
		if !s.GuideOpen() {
			b.do("guide")
		}
		b.wantInSight(a.ID, size)
	}
	b, _ := sized(t, "venue", size, 1)
	for _, shelf := range guide.Shelves() {
		b.OpenGuide(string(shelf))
		b.settle()
		b.wantInSight(string(shelf), size)
		b.OpenGuide(guide.On(shelf)[0].ID)
		b.settle()
		b.wantInSight(guide.On(shelf)[0].ID, size)
	}
}

// wantInSight goes once round what the keyboard comes to.
func (b *bench) wantInSight(where string, size fyne.Size) {
	b.t.Helper()
	seen := map[fyne.Focusable]bool{}
	for range stopsAtMost {
		b.win.Canvas().FocusNext()
		f := b.win.Canvas().Focused()
		if f == nil || seen[f] {
			return
		}
		seen[f] = true
		b.settle()
		o := f.(fyne.CanvasObject)
		at := fyne.CurrentApp().Driver().AbsolutePositionForObject(o)
		high := min(o.Size().Height, look.Target) // of what is higher than the window its beginning
		if at.Y < -0.5 || at.Y+high > size.Height+0.5 || at.X < -0.5 || at.X > size.Width {
			b.t.Errorf("%s: %T (%q) is at %v, %v large", where, o, said(o), at, o.Size())
		}
	}
	b.t.Errorf("%s: more than %d stops", where, stopsAtMost)
}

// TestBackToTheShelf: from a guide the way back, and the navigation at any time, lead to the shelf
// that was open last, and the way back to the guide on it.
func TestBackToTheShelf(t *testing.T) {
	for _, shelf := range []guide.Shelf{guide.Endings, guide.Running, guide.Hard} {
		b := newBench(t)
		b.in("Tuesday Circle")
		all := guide.On(shelf)
		last := all[len(all)-1]
		title := wording.OfGuide(b.words, last).Title
		where := screen.AtGuides
		if shelf == guide.Hard {
			where = screen.AtHard
		}
		there := func(how string) {
			t.Helper()
			if p := b.screen.Place(); p.Where != where || p.Part != string(shelf) {
				t.Errorf("%s leads to %+v", how, p)
			}
		}
		b.OpenGuide(last.ID)
		b.settle()
		test.Tap(b.screen.First().(fyne.Tappable))
		b.settle()
		there("the way back")
		if on := spoken(b.win.Canvas().Focused()); on != title {
			t.Errorf("the keyboard is on %q, want %q", on, title)
		}
		b.OpenGuide(last.ID)
		b.GoTo(where)
		b.settle()
		there("the navigation from it")
		b.GoTo(screen.AtOverview)
		b.GoTo(where)
		b.settle()
		there("the navigation")
		if _, ok := b.win.Canvas().Focused().(*control.Entry); !ok {
			t.Errorf("the keyboard is on %T", b.win.Canvas().Focused())
		}
	}
}

// TestHumanBingoLeadsToItsCards, also in a group that can only be read.
func TestHumanBingoLeadsToItsCards(t *testing.T) {
	b := newBench(t)
	b.in("Tuesday Circle")
	b.OpenGuide("ice-bingo")
	b.settle()
	b.press(b.words.Text("guide.bingo"))
	if p := b.screen.Place(); p.Where != screen.AtBingo {
		t.Errorf("it leads to %+v", p)
	}
	b.OpenGuide("ice-ten")
	b.settle()
	if b.says(b.words.Text("guide.bingo")) {
		t.Error("another game has cards for bingo")
	}
}

// TestWordsThatHelpStandInTheirMarks: a mark apart from what it begins is read as dirt.
func TestWordsThatHelpStandInTheirMarks(t *testing.T) {
	b := newBench(t)
	b.in("Tuesday Circle")
	hard := guide.On(guide.Hard)[0]
	b.OpenGuide(hard.ID)
	b.settle()
	for _, p := range wording.OfGuide(b.words, hard).Parts {
		for _, line := range p.Lines {
			if p.Kind == guide.Sayings {
				b.wantSaid("“" + line + "”")
			}
		}
	}
	tree(b.front(), fyne.Position{}, func(o fyne.CanvasObject, _ fyne.Position) {
		if text, ok := o.(*look.Text); ok && text.Words == "“" {
			t.Error("a mark stands alone")
		}
	})
}

// TestIcebreakersOfTheGroupsOwnStandOnTheirShelf: made from one that is there or from nothing, found
// by what they say, and gone where undone; any activity of the group's own can be put there or taken off.
func TestIcebreakersOfTheGroupsOwnStandOnTheirShelf(t *testing.T) {
	b := newBench(t)
	b.in("Tuesday Circle")
	if err := b.open.doc.AddActivity(model.NewActivity(model.KindBoard, "Days out")); err != nil {
		t.Fatal(err)
	}
	shelf := func() {
		b.OpenGuide(string(guide.Icebreakers))
		b.settle()
	}
	shelf()
	b.wantSaid(b.words.Text("own.ice.heading"))
	b.do("icebreaker-make")
	if b.says("Who is our group for?") {
		t.Error("all activities are offered to be copied")
	}
	b.press(b.words.Text("own.start.board.title"))
	id := b.screen.Place().Activity
	if a := b.open.doc.Group().Activity(id); a == nil || !a.Icebreaker {
		t.Fatal("no icebreaker is made")
	}
	b.areas()[0].SetText("Odd socks")
	b.settle()
	shelf()
	if !b.says("Odd socks") || b.says("Days out") {
		t.Error("the shelf does not have what was made, or has something else")
	}
	b.press(b.words.Text("own.ice.make"))
	b.press("Ten things in common")
	shelf()
	b.wantSaid("Ten things in common (copy)")
	b.fields()[0].SetText("od socks")
	b.settle()
	if b.says("Ten things in common (copy)") {
		t.Error("what does not answer is shown")
	}
	b.key(fyne.KeyReturn)
	if at := b.screen.Place(); at.Activity != id {
		t.Errorf("Enter leads to %+v", at)
	}
	b.EditActivity(id)
	b.settle()
	b.press(b.words.Text("own.ice.with"))
	shelf()
	if b.says("Odd socks") {
		t.Error("it was not taken off the shelf")
	}
	b.do("undo")
	b.wantSaid("Odd socks")
}

// TestGuidesAreFoundByTyping from wherever somebody comes to choose one, also from one that is read,
// and on a card as in the field. Who goes back to the shelf stands at the guide.
func TestGuidesAreFoundByTyping(t *testing.T) {
	b := newBench(t)
	b.in("Tuesday Circle")
	for _, from := range []string{"", "ice-guess", "silence"} {
		for _, to := range []screen.Where{screen.AtGuides, screen.AtHard} {
			if b.GoTo(screen.AtOverview); from != "" {
				b.OpenGuide(from)
			}
			b.settle()
			b.do("go-" + string(to))
			test.Type(b.win.Canvas().Focused(), "moving too")
			if got := b.fields()[0]; got.Text != "moving too" || b.win.Canvas().Focused() != fyne.Focusable(got) {
				t.Errorf("from %q to %s: the field says %q", from, to, got.Text)
			}
		}
	}
	b.OpenGuide("ice-guess")
	b.settle()
	b.OpenGuide(string(guide.Icebreakers))
	b.settle()
	card, ok := b.win.Canvas().Focused().(*control.Card)
	if !ok {
		t.Fatal("back at the shelf, no guide has the keyboard")
	}
	card.TypedRune('s')
	test.Type(b.win.Canvas().Focused(), "ilence")
	if got := b.fields()[0].Text; got != "silence" {
		t.Errorf("typed on a card: the field says %q", got)
	}
}
