package ui

import (
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"commonground/model"
	"commonground/model/catalogue"
	"commonground/model/guide"
	"commonground/printables/wording"
	"commonground/ui/control"
	"commonground/ui/guides"
	"commonground/ui/look"
	"commonground/ui/overview"
	"commonground/ui/screen"
	"commonground/ui/sheet"
	"commonground/ui/surfaces/board"
	"commonground/ui/surfaces/people"
)

// seek opens the field and types into it.
func (b *bench) seek(words string) *control.Entry {
	b.t.Helper()
	b.do("seek")
	f := b.fields()[0]
	if b.win.Canvas().Focused() != fyne.Focusable(f) {
		b.t.Error("the field does not have the keyboard")
	}
	test.Type(f, words)
	b.settle()
	return f
}

// noteOf is a note of a sheet, by its place among them.
func (b *bench) noteOf(s *sheet.Sheet, at int) []model.ID {
	return []model.ID{b.open.doc.Group().Sheet(s.ID).Notes[at].ID}
}

// TestSeekingLeadsToTheNote, and to the person, on another sheet, whatever their case.
func TestSeekingLeadsToTheNote(t *testing.T) {
	b := newBench(t)
	b.in("Tuesday Circle")
	s := b.boardOf("membership", "Carers", "Quiet people")
	b.OpenActivity("act")
	b.settle()
	id := b.screen.(*sheet.Sheet).ID
	ben := model.NewPerson("Ben, a carer")
	if err := b.open.doc.AddPerson(id, ben); err != nil {
		t.Fatal(err)
	}
	b.GoTo("overview")
	b.settle()
	b.seek("QUIET peop")
	b.key(fyne.KeyReturn)
	at, ok := b.screen.(*sheet.Sheet)
	if !ok || at.ID != s.ID || !slices.Equal(at.Selected(), b.noteOf(s, 1)) {
		t.Fatalf("it leads to %T", b.screen)
	}
	if _, ok := b.win.Canvas().Focused().(*board.Board); !ok {
		t.Errorf("the keyboard is on %T", b.win.Canvas().Focused())
	}
	b.seek("carer")
	if b.says("Quiet people") {
		t.Error("it finds what was not looked for")
	}
	b.press("Ben, a carer")
	if who := b.screen.(*sheet.Sheet).Surface.(*people.Surface).Who(); who == nil || who.ID != ben.ID {
		t.Error("it leads elsewhere")
	}
}

// TestWhatIsSoughtIsFoundWhereItIs: every kind of thing, at the place where it is.
func TestWhatIsSoughtIsFoundWhereItIs(t *testing.T) {
	b := newBench(t)
	b.in("Tuesday Circle")
	b.OpenActivity("leadership")
	b.settle()
	lead := b.screen.(*sheet.Sheet).ID
	todo := &model.Todo{ID: model.NewID(), Text: "Buy a kettle", For: model.TodoMeeting}
	partners := b.boardOf("partners", "Corner Café")
	for _, err := range []error{
		b.open.doc.AddTodo(todo),
		b.open.doc.SetNoteDetail(partners.ID, b.noteOf(partners, 0)[0], "contact", "Rosalind 0123", nil),
		b.open.doc.RenameSheet(lead, "Who opens up"),
		b.open.doc.AddResources(model.StepAddResource, &model.Resource{ID: model.NewID(), Name: "Library", Phone: "0999 123", Category: model.ResourceOther}),
	} {
		if err != nil {
			t.Fatal(err)
		}
	}
	for _, c := range []struct {
		words string
		there func() bool
	}{
		{"kettel", func() bool { // a slip
			on, ok := b.screen.(*overview.Overview)
			return ok && b.win.Canvas().Focused() == on.Todos.First()
		}},
		{"corner cafe", func() bool {
			s, ok := b.screen.(*sheet.Sheet)
			return ok && s.ID == partners.ID && slices.Equal(s.Selected(), b.noteOf(partners, 0))
		}},
		{"rosalind", func() bool {
			s, ok := b.screen.(*sheet.Sheet)
			return ok && s.ID == partners.ID && slices.Equal(s.Selected(), b.noteOf(partners, 0))
		}},
		{"who opens", func() bool { s, ok := b.screen.(*sheet.Sheet); return ok && s.ID == lead }},
		{"my portrait", func() bool { return b.screen.Place() == screen.Place{Where: screen.AtSheets, Activity: "portrait"} }},
		{"0999", func() bool {
			p := b.screen.Place()
			return p.Where == screen.AtResources && p.Part == b.open.doc.Group().Resources[0].ID.String()
		}},
		{"bingo", func() bool { return b.on() == "bingoscreen" }},
		{"something private got out", func() bool { _, ok := b.screen.(*guides.Reading); return ok }},
	} {
		sheets := len(b.open.doc.Group().Sheets)
		b.seek(c.words)
		b.key(fyne.KeyReturn)
		if !c.there() {
			t.Errorf("%q leads to %T %+v", c.words, b.screen, b.screen.Place())
		}
		for control.TopDialog(b.win.Canvas()) != nil {
			b.key(fyne.KeyEscape)
		}
		if len(b.open.doc.Group().Sheets) != sheets {
			t.Errorf("looking for %q began a sheet", c.words)
		}
	}
	if b.seek(b.words.Text("activity.leadership.name")); !b.says("Who opens up") {
		t.Error("a sheet is not found by its activity")
	}
}

// TestAQuestionLeadsToItsAnswer on the newest sheet, ready to be written.
func TestAQuestionLeadsToItsAnswer(t *testing.T) {
	b := newBench(t)
	b.in("Tuesday Circle")
	a, _ := catalogue.Find("leadership")
	asked := b.words.Text("activity.leadership.field." + a.Fields[1].ID)
	b.seek(asked)
	b.key(fyne.KeyReturn)
	if p := b.screen.Place(); p.Where != screen.AtSheets || p.Activity != a.ID {
		t.Errorf("without a sheet it leads to %+v", p)
	}
	b.OpenActivity(a.ID)
	b.settle()
	id := b.screen.(*sheet.Sheet).ID
	b.GoTo(screen.AtOverview)
	b.seek(asked)
	b.key(fyne.KeyReturn)
	s, ok := b.screen.(*sheet.Sheet)
	_, writing := b.win.Canvas().Focused().(*control.Area)
	if !ok || s.ID != id || !writing {
		t.Errorf("it leads to %+v, the keyboard is on %T", b.screen.Place(), b.win.Canvas().Focused())
	}
}

// TestSeekingByKeysAlone: the arrows and Page keys walk through what was found, letters go
// back to the field, Escape gives the keyboard back.
func TestSeekingByKeysAlone(t *testing.T) {
	b := newBench(t)
	b.in("Tuesday Circle")
	b.boardOf("membership", "Tea one", "Tea two", "Tea three", "Tea four", "Tea five", "Tea six")
	b.GoTo(screen.AtOverview)
	before := b.win.Canvas().Focused()
	f := b.seek("tea")
	b.wantSaid("Notes · 6")
	at := func() string { return spoken(b.win.Canvas().Focused()) }
	b.key(fyne.KeyDown)
	if first := at(); !strings.HasPrefix(first, "Tea") {
		t.Errorf("Down goes to %q", first)
	}
	b.key(fyne.KeyUp)
	if b.win.Canvas().Focused() != fyne.Focusable(f) {
		t.Errorf("Up goes to %q", at())
	}
	for range 5 {
		b.key(fyne.KeyDown)
	}
	all, ok := b.win.Canvas().Focused().(*control.Button)
	if !ok || all.Text != "Show all 6" {
		t.Fatalf("below the first there is %q", at())
	}
	b.key(fyne.KeyReturn)
	if !b.says("Tea five") || !strings.HasPrefix(at(), "Tea") {
		t.Errorf("then the keyboard is on %q", at())
	}
	b.win.Canvas().Focused().TypedRune('m')
	b.settle()
	if f.Text != "team" || b.win.Canvas().Focused() != fyne.Focusable(f) {
		t.Errorf("the field says %q", f.Text)
	}
	b.key(fyne.KeyDown)
	b.key(fyne.KeyBackspace)
	if f.Text != "tea" {
		t.Errorf("after Backspace the field says %q", f.Text)
	}
	b.key(fyne.KeyDown)
	b.key(fyne.KeyPageDown)
	b.key(fyne.KeyPageUp)
	b.key(fyne.KeyHome)
	if b.win.Canvas().Focused() != fyne.Focusable(f) {
		t.Errorf("Home goes to %q", at())
	}
	b.key(fyne.KeyEscape)
	if control.TopDialog(b.win.Canvas()) != nil || b.win.Canvas().Focused() != before {
		t.Errorf("after Escape the keyboard is on %T", b.win.Canvas().Focused())
	}
}

// spoken is the first thing that a card or button says.
func spoken(f fyne.Focusable) (said string) {
	o, ok := f.(fyne.CanvasObject)
	if !ok {
		return ""
	}
	tree(o, fyne.Position{}, func(o fyne.CanvasObject, _ fyne.Position) {
		if text, ok := o.(*look.Text); ok && said == "" {
			said = text.Words
		}
	})
	return said
}

// TestNoLetterIsLostBySomebodyWhoTypesFast: Enter right behind the last letter opens what that
// letter asks for, though nothing was shown of it yet.
func TestNoLetterIsLostBySomebodyWhoTypesFast(t *testing.T) {
	b := newBench(t)
	b.in("Tuesday Circle")
	s := b.boardOf("membership", "Tea", "Team of two")
	b.GoTo(screen.AtOverview)
	b.do("seek")
	f := b.fields()[0]
	test.Type(f, "team")
	f.TypedKey(&fyne.KeyEvent{Name: fyne.KeyReturn})
	b.settle()
	if at, ok := b.screen.(*sheet.Sheet); !ok || !slices.Equal(at.Selected(), b.noteOf(s, 1)) {
		t.Errorf("it leads to %T", b.screen)
	}
}

// TestSeekingShowsWhereYouWere before anything is typed, the place that was left last first.
func TestSeekingShowsWhereYouWere(t *testing.T) {
	b := newBench(t)
	b.in("Tuesday Circle")
	b.do("seek")
	b.wantSaid(b.words.Text("seek.start.group"))
	b.key(fyne.KeyEscape)
	b.boardOf("membership", "Tea")
	b.ShowSheets("venue")
	b.GoTo(screen.AtBingo)
	b.do("seek")
	b.key(fyne.KeyDown)
	if at := spoken(b.win.Canvas().Focused()); !strings.Contains(at, "Finding a place to meet") && !strings.HasPrefix(at, "2.") {
		t.Errorf("first there is %q", at)
	}
	b.key(fyne.KeyReturn)
	if p := b.screen.Place(); p.Where != screen.AtSheets || p.Activity != "venue" {
		t.Errorf("it leads to %+v", p)
	}
}

// TestTheRoomNeverSeesWhatIsSought: the field does not open in the room view, and closes
// where that begins.
func TestTheRoomNeverSeesWhatIsSought(t *testing.T) {
	b := newBench(t)
	b.in("Tuesday Circle")
	b.boardOf("membership", "Tea")
	b.seek("tea")
	b.ShowRoom(true)
	b.settle()
	if control.TopDialog(b.win.Canvas()) != nil || !b.Room() {
		t.Error("the room sees what was sought")
	}
	for _, commands := range b.menu.commands {
		for _, c := range commands {
			if c.ID == "seek" {
				b.menu.run(c)
			}
		}
	}
	b.settle()
	if control.TopDialog(b.win.Canvas()) != nil {
		t.Error("the field opens in front of the room")
	}
	b.ShowRoom(false)
	b.seek("tea")
	b.wantSaid("Tea")
}

// TestSeekingAmongGroups opens another group by its name.
func TestSeekingAmongGroups(t *testing.T) {
	b := newBench(t)
	for _, name := range []string{"Allotment", "Bread", "Choir"} {
		b.put(model.NewGroup(name, noon))
	}
	b.showHome()
	b.settle()
	b.seek("braed")
	b.key(fyne.KeyReturn)
	if b.open == nil || b.open.doc.Group().Name != "Bread" {
		t.Errorf("it opens %+v", b.open)
	}
}

// TestSeekingWithLargeText: in a small window the field and some of what is found are seen
// whole, and what the keyboard comes to as well.
func TestSeekingWithLargeText(t *testing.T) {
	b, _ := sized(t, "membership", fyne.NewSize(1024, 768), 2)
	b.GoTo(screen.AtOverview)
	f := b.seek("group")
	seen := func(o fyne.CanvasObject) bool {
		at := fyne.CurrentApp().Driver().AbsolutePositionForObject(o)
		return at.X >= 0 && at.Y >= 0 && at.X+o.Size().Width <= 1024 && at.Y+o.Size().Height <= 768
	}
	for i := range 6 {
		b.key(fyne.KeyDown)
		if o := b.win.Canvas().Focused().(fyne.CanvasObject); !seen(o) || o.Size().Height > 300 {
			t.Errorf("after %d times Down the keyboard is on something at %v of %v", i+1, fyne.CurrentApp().Driver().AbsolutePositionForObject(o), o.Size())
		}
	}
	if !seen(f) || f.Size().Height < look.Target {
		t.Errorf("the field is at %v of %v", fyne.CurrentApp().Driver().AbsolutePositionForObject(f), f.Size())
	}
}

// TestAGuideOpensAtWhatWasSought, far down in it, and at its beginning where its name was.
func TestAGuideOpensAtWhatWasSought(t *testing.T) {
	b, _ := sized(t, "membership", fyne.NewSize(1024, 768), 2)
	g, _ := guide.Find("silence")
	said := wording.OfGuide(b.words, g)
	last := said.Parts[len(said.Parts)-1]
	for _, p := range said.Parts {
		if p.ID == "later" {
			last = p
		}
	}
	place := func() float32 {
		y := float32(-1)
		tree(b.root, fyne.Position{}, func(o fyne.CanvasObject, _ fyne.Position) {
			if text, ok := o.(*look.Text); ok && text.Words == last.Head {
				y = fyne.CurrentApp().Driver().AbsolutePositionForObject(o).Y
			}
		})
		return y
	}
	b.seek(said.Title)
	b.key(fyne.KeyReturn)
	if y := place(); y < 768 {
		t.Fatalf("by its name it opens with %q at %v", last.Head, y)
	}
	b.GoTo(screen.AtOverview)
	b.seek(last.Lines[0])
	b.key(fyne.KeyReturn)
	if y := place(); y < 0 || y > 700 {
		t.Errorf("it opens with %q at %v", last.Head, y)
	}
}

// TestHardMomentsForgiveASlip, where people type in a hurry.
func TestHardMomentsForgiveASlip(t *testing.T) {
	b := newBench(t)
	b.in("Tuesday Circle")
	b.GoTo(screen.AtHard)
	g, _ := guide.Find("silence")
	silence := wording.OfGuide(b.words, g).Title
	for typed, none := range map[string]bool{"says nothing": false, "says nohting": false, "xylophone": true} {
		b.fields()[0].SetText(typed)
		b.settle()
		if !b.says(silence) || b.says(b.words.Text("guide.none.hard")) != none || !b.says(b.words.Text("guide.contacts")) {
			t.Errorf("%q: says that nothing fits: %v", typed, !none)
		}
	}
}

// TestADangerIsFoundAtOnce, also in plain words of several, and before what people wrote.
func TestADangerIsFoundAtOnce(t *testing.T) {
	b := newBench(t)
	b.in("Tuesday Circle")
	b.boardOf("membership", "Kill himself", "Who wants to end it all")
	for typed, id := range map[string]string{
		"kill himself": "self-harm", "wish I was dead": "self-harm", "doesn't want to be here any more": "self-harm",
		"wants to end it all": "self-harm", "he wants to comit suicde": "self-harm", "being hit at home": "safeguarding", "drunk and shouting": "aggression",
		"somebody told a racist joke": "offensive", "the gossip was told outside": "confidentiality",
	} {
		b.seek(typed)
		b.key(fyne.KeyReturn)
		b.settle()
		if at := b.screen.Place(); at.Where != screen.AtHard || at.Part != id {
			t.Errorf("%q leads to %+v", typed, at)
		}
	}
}

// TestSeekingIsAtHandEverywhere: on every screen.
func TestSeekingIsAtHandEverywhere(t *testing.T) {
	b := newBench(t)
	b.everyScreen(func(place string) {
		b.do("seek")
		if control.TopDialog(b.win.Canvas()) == nil {
			t.Errorf("%s: nothing opens", place)
			return
		}
		b.key(fyne.KeyEscape)
	})
}

// TestAPageIsFoundByItsName: what is printed of a whole shelf is no guide, but people look for
// it by what they heard it called.
func TestAPageIsFoundByItsName(t *testing.T) {
	b := newBench(t)
	b.in("Tuesday Circle")
	b.seek("what to expect here")
	b.key(fyne.KeyReturn)
	b.settle()
	b.press(b.words.Text("guide.print-this", "page", b.words.Text("guide.page.for-new-people.title")))
	b.wantSaid(b.words.Text("guide.page.for-new-people.title"))
}

// TestWhatTheAppCanDoIsFound by the words of the menus and by others, on a sheet and away from
// any, and is done.
func TestWhatTheAppCanDoIsFound(t *testing.T) {
	b := newBench(t)
	b.in("Tuesday Circle")
	s := b.boardOf("membership", "Carers", "Quiet people")
	dialog := func(title string) func() bool {
		return func() bool { return control.TopDialog(b.win.Canvas()) != nil && b.says(b.words.Text(title)) }
	}
	for _, c := range []struct {
		words, from string
		there       func() bool
	}{
		{"settings", "overview", dialog("settings.title")},
		{"dark mode", "sheet", dialog("settings.title")},
		{"keyboard shortcuts", "overview", dialog("help.title")},
		{"decide together", "sheet", dialog("vote.setup.title")},
		{"vote with dots", "overview", dialog("vote.setup.title")},
		{"second screen", "sheet", b.Room},
		{"full screen", "overview", b.Room},
		{"bigger text", "overview", func() bool { return b.prefs.Text > 1 }},
	} {
		if c.from == "sheet" {
			b.OpenSheet(s.ID)
		} else {
			b.GoTo(screen.AtOverview)
		}
		b.settle()
		b.seek(c.words)
		b.wantSaid(b.words.Text("seek.of.deeds"))
		b.key(fyne.KeyReturn)
		if !c.there() {
			t.Errorf("from the %s %q leads to %T", c.from, c.words, b.screen)
		}
		b.ShowRoom(false)
		b.wall.Close()
		for control.TopDialog(b.win.Canvas()) != nil {
			b.key(fyne.KeyEscape)
		}
	}
}

// TestAnActivityComesBeforeWhatTheAppCanDo where it has that very name, and what the app can do
// before notes that say more.
func TestAnActivityComesBeforeWhatTheAppCanDo(t *testing.T) {
	b := newBench(t)
	b.in("Tuesday Circle")
	b.boardOf("membership", "Print the posters", "Settings for lunch")
	b.seek("settings")
	b.key(fyne.KeyDown)
	if at := spoken(b.win.Canvas().Focused()); at != b.words.Text("command.settings") {
		t.Errorf("first there is %q", at)
	}
	b.wantSaid("Menu “View” · Ctrl+,")
	b.key(fyne.KeyEscape)
	own := model.NewActivity(model.KindBoard, "Settings")
	if err := b.open.doc.AddActivity(own); err != nil {
		t.Fatal(err)
	}
	b.seek("settings")
	b.key(fyne.KeyReturn)
	if p := b.screen.Place(); p.Where != screen.AtSheets || p.Activity != own.ID {
		t.Errorf("it leads to %+v", p)
	}
}

// TestWhatCannotBeDoneYetSaysWhy, and is left out where there is nothing good to say.
func TestWhatCannotBeDoneYetSaysWhy(t *testing.T) {
	b := newBench(t)
	b.in("Tuesday Circle")
	b.seek("vote with dots")
	b.wantSaid(b.words.Text("seek.needs-sheet"))
	b.key(fyne.KeyReturn)
	if b.screen.Place().Where != screen.AtActivities {
		t.Errorf("without a sheet it leads to %+v", b.screen.Place())
	}
	b.boardOf("membership", "Carers")
	b.seek("timer")
	b.wantSaid(b.words.Text("seek.when.wall-timer"))
	b.key(fyne.KeyReturn)
	if control.TopDialog(b.win.Canvas()) != nil || !b.says(b.words.Text("seek.when.wall-timer")) {
		t.Error("it does not say why there is no timer")
	}
	b.seek("redo")
	if b.says(b.words.Text("command.redo")) {
		t.Error("it offers what cannot be done")
	}
}

// TestOtherWordsBelongToWhatTheAppCanDo: each is of a command that there is.
func TestOtherWordsBelongToWhatTheAppCanDo(t *testing.T) {
	b := newBench(t)
	for _, key := range b.words.Keys() {
		for _, of := range []string{"seek.does.", "seek.when."} {
			if id, ok := strings.CutPrefix(key, of); ok && !b.words.Has("command."+id) {
				t.Errorf("%s is of no command", key)
			}
		}
	}
}

// TestAVoteIsShownWhereItWasFound, by one of its options.
func TestAVoteIsShownWhereItWasFound(t *testing.T) {
	b := newBench(t)
	b.in("Tuesday Circle")
	s := b.boardOf("membership", "Carers")
	v := &model.Vote{ID: model.NewID(), Kind: model.VoteDots, Question: "What first?", Date: "2026-03-03", Options: []*model.VoteOption{{Text: "Zeppelin", Counts: []int{3}}, {Text: "Boat", Counts: []int{1}}}, People: 3, Each: 2}
	if err := b.open.doc.KeepVote(s.ID, v); err != nil {
		t.Fatal(err)
	}
	b.GoTo(screen.AtOverview)
	b.seek("zeppelin")
	b.key(fyne.KeyReturn)
	if control.TopDialog(b.win.Canvas()) == nil || !b.says("What first?") || !b.says("3 people") {
		t.Errorf("no vote is seen on %T", b.screen)
	}
}

// TestNothingFoundIsDead: what cannot be done now is found on a sheet, where Enter says why, and
// not where nothing could say it.
func TestNothingFoundIsDead(t *testing.T) {
	b := newBench(t)
	b.in("Tuesday Circle")
	b.seek("freeze")
	if b.says("Works while the second screen shows something: press F5 first") {
		t.Error("away from sheets it is found though Enter says nothing")
	}
	b.key(fyne.KeyEscape)
	b.key(fyne.KeyEscape)
	b.OpenActivity("membership")
	b.settle()
	b.seek("freeze")
	b.key(fyne.KeyReturn)
	b.settle()
	b.wantSaid("Works while the second screen shows something: press F5 first")
}

// TestWhatIsNewerIsFoundFirst of what answers as well, by the days of the sheets.
func TestWhatIsNewerIsFoundFirst(t *testing.T) {
	b := newBench(t)
	b.in("Tuesday Circle")
	older, newer := b.boardOf("membership", "Listens well"), b.boardOf("membership", "Listens well")
	for s, day := range map[*sheet.Sheet]string{newer: "2026-03-01", older: "2026-02-01"} {
		if err := b.open.doc.DateSheet(s.ID, day); err != nil {
			t.Fatal(err)
		}
	}
	b.seek("listens well")
	b.key(fyne.KeyReturn)
	if at, ok := b.screen.(*sheet.Sheet); !ok || at.ID != newer.ID {
		t.Errorf("it leads to %T %+v", b.screen, b.screen.Place())
	}
}
