package ui

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"
	"fyne.io/fyne/v2/widget"

	"commonground/model"
	"commonground/model/catalogue"
	"commonground/model/library"
	"commonground/printables"
	"commonground/ui/control"
	"commonground/ui/layout"
	"commonground/ui/look"
	"commonground/ui/remember"
	"commonground/ui/sheet"
	"commonground/ui/surfaces/agreement"
	"commonground/ui/surfaces/board"
)

// sized opens a new sheet of an activity at that size of the window and of the text.
func sized(t *testing.T, activity string, size fyne.Size, text float64) (*bench, *sheet.Sheet) {
	t.Helper()
	b := newBench(t)
	b.in("Tuesday Circle")
	b.prefs.Change(func(r *remember.Kept) { r.Text = text })
	b.changeLook()
	b.OpenActivity(activity)
	b.win.Resize(size)
	b.settle()
	return b, b.screen.(*sheet.Sheet)
}

func TestTheGuideFoldsItselfWhereTextIsLarge(t *testing.T) {
	b, s := sized(t, "membership", fyne.NewSize(1280, 800), 2)
	if s.GuideOpen() {
		t.Error("at 200 % the guide takes the board's room")
	}
	if share := s.Surface.Size().Width / 1280; share < 0.95 {
		t.Errorf("the board has %.0f %% of the width", 100*share)
	}
	b.do("guide")
	if !s.GuideOpen() {
		t.Error("it cannot be unfolded")
	}
	b.do("guide")
	if b.GuideFolded() {
		t.Error("folding itself is remembered as a wish")
	}
}

// TestLargerTextMakesNoBoardSmaller: what stands around a board gives way before the board
// does, with the guide and without.
func TestLargerTextMakesNoBoardSmaller(t *testing.T) {
	for _, size := range []fyne.Size{{Width: 1024, Height: 768}, {Width: 1280, Height: 800}, {Width: 1366, Height: 768}, {Width: 1920, Height: 1080}} {
		var usual [2]float32
		for _, text := range []float64{1, 1.25, 1.5, 1.75, 2} {
			menu := 10 + 21*float32(text) // in a window it stands above all, and grows by a line of text
			b, s := sized(t, "membership", fyne.NewSize(size.Width, size.Height-menu), text)
			if err := b.open.doc.AddNotes(model.StepAddNote, s.ID, model.NewNote("Library", model.ColourA, model.Rect{X: 300, Y: 300, W: 180, H: 135})); err != nil {
				t.Fatal(err)
			}
			b.settle()
			for i := range usual {
				if i == 1 && s.GuideOpen() {
					b.do("guide")
					b.settle()
				}
				now := s.Surface.(*board.Board).TypeSize() / printables.NoteTextLeast
				if text == 1 {
					usual[i] = now
				} else if now < usual[i] {
					t.Errorf("%v at %v, guide %v: the board is %.3f of its size, at 100 %% it is %.3f", size, text, s.GuideOpen(), now, usual[i])
				}
			}
		}
		if size.Width == 1024 && usual[0] < 0.39 {
			t.Errorf("on a small laptop the board is only %.3f of its size", usual[0])
		}
	}
}

// TestTheListIsOfferedWhereABoardIsSmall: at larger text, where letters on the notes are less than
// half as large as those around them, the bar leads to the list; not before, and not without notes.
func TestTheListIsOfferedWhereABoardIsSmall(t *testing.T) {
	for _, text := range []float64{1, 1.5, 2} {
		for _, size := range []fyne.Size{{Width: 1024, Height: 768}, {Width: 1366, Height: 768}, {Width: 2600, Height: 1900}} {
			b, s := sized(t, "partners", size, text)
			offer := s.Foot.Buttons["show-list"]
			if offer.Visible() {
				t.Errorf("%v at %v: the list is offered for an empty board", size, text)
			}
			if err := b.open.doc.AddNotes(model.StepAddNote, s.ID, model.NewNote("Library", model.ColourA, model.Rect{X: 300, Y: 300, W: 180, H: 135})); err != nil {
				t.Fatal(err)
			}
			b.settle()
			want := text > 1 && size.Width < 2000
			if offer.Visible() != want || want && text == 2 && size.Width == 1366 && offer.Text == "" {
				t.Fatalf("%v at %v: the list is offered %v as %q, with letters of %v", size, text, offer.Visible(), offer.Text, s.Surface.(*board.Board).TypeSize())
			}
			wantAllReached(t, s.Foot)
			if want {
				test.Tap(offer)
				b.settle()
				if !b.screen.(*sheet.Sheet).List {
					t.Error("it does not lead to the list")
				}
			}
		}
	}
}

func TestAtUsualSizeTheGuideStays(t *testing.T) {
	for _, size := range []fyne.Size{{Width: 1280, Height: 800}, {Width: 1000, Height: 640}} {
		if _, s := sized(t, "membership", size, 1); !s.GuideOpen() {
			t.Errorf("the guide is folded at %v", size)
		}
	}
}

func TestALongNameTakesTwoLinesRatherThanDots(t *testing.T) {
	b, s := sized(t, "facilitation", fyne.NewSize(1000, 640), 2)
	if err := b.open.doc.RenameSheet(s.ID, "What makes good facilitation here?"); err != nil {
		t.Fatal(err)
	}
	b.settle()
	line := layout.HeightFor(s.Title.Button, 4000)
	if tall := layout.HeightFor(s.Title.Button, s.Title.Button.Size().Width); tall < 2*line {
		t.Errorf("the name is %v high, one line is %v", tall, line)
	}
}

func TestButtonsGiveWayToALowBoard(t *testing.T) {
	_, s := sized(t, "membership", fyne.NewSize(640, 700), 2)
	if b := s.Foot.Buttons["note.tidy"]; b.Visible() && b.Text != "" || b.Hint == "" {
		t.Errorf("in a low window the button says %q, its hint %q", b.Text, b.Hint)
	}
	if b := s.Foot.Buttons["note.add"]; b.Text == "" {
		t.Error("the first button has lost its word")
	}
	_, s = sized(t, "membership", fyne.NewSize(1600, 800), 1)
	if b := s.Foot.Buttons["note.tidy"]; b.Text == "" || !b.Visible() {
		t.Error("the button or its word is gone where there is room")
	}
}

// TestTheBarIsOneLine: at usual text the bar of every sheet, as board and as list, is one
// line in a usual window, with the guide and without, and what has no room is behind More.
func TestTheBarIsOneLine(t *testing.T) {
	b := newBench(t)
	b.in("Tuesday Circle")
	for _, a := range catalogue.All() {
		b.OpenActivity(a.ID)
		b.settle()
		s := b.screen.(*sheet.Sheet)
		for range 4 {
			for _, width := range []float32{1280, 1366, 1600} {
				b.win.Resize(fyne.NewSize(width, 768))
				b.settle()
				if high := s.Foot.Size().Height; high > look.Target+2*12 {
					t.Errorf("%s, %v wide, list %v, guide %v: the bar is %v high", a.ID, width, s.List, s.GuideOpen(), high)
				}
				wantAllReached(t, s.Foot)
			}
			if s.HasList() && s.GuideOpen() {
				b.do(s.FlipCommand().ID)
			}
			b.do("guide")
		}
	}
}

// TestTheBarIsOneLineWhereTextIsLarge: on a usual window at 200 %, where the board needs the
// height most, and what stands in for the folded guide gives its words before that.
func TestTheBarIsOneLineWhereTextIsLarge(t *testing.T) {
	for _, id := range []string{"connect", "membership", "barriers", "interests"} { // the fullest bars
		_, s := sized(t, id, fyne.NewSize(1280, 800), 2)
		if high, most := s.Foot.Size().Height, 2*look.Target+24; len(s.Foot.Acts.Objects) > 0 && high > most {
			t.Errorf("%s: the bar is %v high", id, high)
		}
	}
}

// TestTheBarIsOneLineOnASmallLaptop: also at large text and shown to the room the board has the
// height. What zooms goes behind More before the bar takes a second line, and is done from there.
func TestTheBarIsOneLineOnASmallLaptop(t *testing.T) {
	for _, id := range []string{"agreement", "connect", "partners", "ice-ten"} { // the fullest bars
		for _, text := range []float64{1, 1.5, 2} {
			b, s := sized(t, id, fyne.NewSize(1024, 768), text)
			for _, room := range []bool{false, true} {
				b.ShowRoom(room)
				b.settle()
				line := s.Foot.Buttons["note.add"].Size().Height + 2*layout.BarPad(12)
				if high := s.Foot.Size().Height; high > line+0.5 && (room || text > 1) {
					t.Errorf("%s at %v, room %v: the bar is %v high", id, text, room, high)
				}
				if s.Foot.Say("It happened"); !room && s.Foot.Buttons["step.next"] == nil && !s.Foot.Status.Visible() {
					t.Errorf("%s at %v: the bar does not say what happened", id, text)
				}
			}
			if s.Foot.Buttons["zoom.in"].Visible() {
				continue
			}
			test.Tap(s.Foot.More)
			if !b.offers(b.words.Text("command.zoom.in")) {
				t.Errorf("%s at %v: neither the bar nor More zooms", id, text)
			}
			b.win.Canvas().Overlays().Top().Hide()
		}
	}
}

// wantAllReached checks that every lesser command has either its button on the bar, within
// it and whole, or a place behind More.
func wantAllReached(t *testing.T, f *sheet.Foot) {
	t.Helper()
	behind := 0
	for _, l := range f.Lesser {
		at, size := l.Button.Position(), l.Button.Size()
		switch {
		case !l.Button.Visible():
			behind++
		case behind > 0:
			t.Errorf("%s is on the bar, one before it is not", l.Does.ID)
		case at.X+size.Width > f.Acts.Size().Width+0.5 || l.Button.Text == "":
			t.Errorf("%s ends at %v of %v and says %q", l.Does.ID, at.X+size.Width, f.Acts.Size().Width, l.Button.Text)
		}
	}
	if (behind > 0) != f.More.Visible() {
		t.Errorf("%d behind More, which shows: %v", behind, f.More.Visible())
	}
}

// TestStartersAreOnePressAway, also where many steps stand above them.
func TestStartersAreOnePressAway(t *testing.T) {
	b, s := sized(t, "agreement", fyne.NewSize(1280, 800), 1)
	top := func(o fyne.CanvasObject) float32 { return fyne.CurrentApp().Driver().AbsolutePositionForObject(o).Y }
	jump, chip := s.Guide.Jump, func() *control.Chip { return s.Guide.Chips.Objects[0].(*control.Chip) }
	if low := top(jump) + jump.Size().Height; low > 800 || top(chip()) < 800 {
		t.Fatalf("what leads to the starters ends at %v, they begin at %v", low, top(chip()))
	}
	test.Tap(jump)
	if y := top(chip()); y < top(s.Surface) || y > 400 || b.win.Canvas().Focused() != fyne.Focusable(chip()) {
		t.Errorf("the first is at %v, and the keyboard on %T", y, b.win.Canvas().Focused())
	}
	if want := b.words.Count("sheet.starters", len(s.Guide.Chips.Objects)); jump.Words() != want {
		t.Errorf("it says %q, want %q", jump.Words(), want)
	}
	b.open.doc.SetReadOnly(true)
	s.Refresh()
	if !jump.Hidden {
		t.Error("it leads to nothing")
	}
}

// TestWhatOtherSheetsSentIsBehindMore where it has no room on the bar.
func TestWhatOtherSheetsSentIsBehindMore(t *testing.T) {
	b, s := sized(t, "agreement", fyne.NewSize(1280, 800), 1)
	todo := &model.Todo{ID: model.NewID(), Text: "Ask before a hug", For: model.TodoAgreement}
	if err := b.open.doc.AddTodo(todo); err != nil {
		t.Fatal(err)
	}
	b.settle()
	name := b.words.Count("command.bring-in", 1)
	if s.Foot.Buttons["bring-in"].Visible() {
		t.Fatalf("%q has room on the bar", name)
	}
	test.Tap(s.Foot.More)
	if !b.offers(name) {
		t.Errorf("the menu does not offer %q", name)
	}
}

// TestMoreOpensWhatHasNoRoom: the menu has the commands that are not on the bar, does them,
// and gives the keyboard back to the board.
func TestMoreOpensWhatHasNoRoom(t *testing.T) {
	b, s := sized(t, "membership", fyne.NewSize(1280, 800), 1)
	b.press("Age")
	test.Tap(s.Foot.More)
	menu, ok := b.win.Canvas().Focused().(*widget.PopUpMenu)
	if !ok {
		t.Fatal("no menu has the keyboard")
	}
	if low := menu.Menu.Position().Y + menu.Menu.Size().Height; low > 800-s.Foot.Size().Height+12 {
		t.Errorf("the menu reaches down to %v, over the bar", low)
	}
	if !s.Foot.Buttons["note.tidy"].Visible() || s.Foot.Buttons["note.send-on"].Visible() || len(menu.Items) != 4 {
		t.Fatalf("%d commands behind More", len(menu.Items))
	}
	if s.Foot.Status.Size().Width < sheet.StatusMin {
		t.Errorf("the status has %v", s.Foot.Status.Size().Width)
	}
	s.Surface.(*board.Board).SelectAll()
	for _, key := range []fyne.KeyName{fyne.KeyDown, fyne.KeyReturn} {
		menu.TypedKey(&fyne.KeyEvent{Name: key})
	}
	d := control.TopDialog(b.win.Canvas())
	if d == nil || d.TitleWords() != b.words.Text("board.icons.title") {
		t.Fatal("the first does nothing")
	}
	d.Cancel()
	if b.win.Canvas().Focused() != fyne.Focusable(s.Surface.(*board.Board)) {
		t.Error("the board does not have the keyboard back")
	}
}

// TestNoBarWithoutButtons: below a form nothing is left empty; what happened is said there
// when there is something to say.
func TestNoBarWithoutButtons(t *testing.T) {
	b := newBench(t)
	b.in("Tuesday Circle")
	b.OpenActivity("leadership")
	b.settle()
	s := b.screen.(*sheet.Sheet)
	all := s.Body.Size().Height
	if high := s.Surface.Size().Height; high != all {
		t.Errorf("the form has %v of %v", high, all)
	}
	s.Foot.Say("Something just happened")
	if bar := s.Foot.Size().Height; bar < look.SmallSize || s.Surface.Size().Height != all-bar || s.Foot.Status.Size().Height == 0 {
		t.Errorf("the bar is %v high, the form %v of %v", bar, s.Surface.Size().Height, all)
	}
	s.Foot.Say("")
	if high := s.Surface.Size().Height; high != all {
		t.Errorf("then the form has %v of %v", high, all)
	}
	b.do("guide")
	if high := s.Surface.Size().Height; high != all {
		t.Errorf("without the guide it has %v of %v", high, all)
	}
}

func TestWithTheGuideFoldedTheBarDeals(t *testing.T) {
	b := deck(t)
	s := b.screen.(*sheet.Sheet)
	deal := s.Foot.Buttons["deal.next"]
	if deal.Visible() {
		t.Error("the bar deals though the guide does")
	}
	b.do("guide")
	if !deal.Visible() || deal.Size().Width == 0 {
		t.Fatal("nothing deals while the guide is folded")
	}
	deal.OnTapped()
	if len(b.notes()) != 1 {
		t.Errorf("%d cards were dealt", len(b.notes()))
	}
}

func TestACardsDetailsAreReachedWithTheGuideFolded(t *testing.T) {
	b, s := sized(t, "partners", fyne.NewSize(1280, 800), 1)
	b.do("guide")
	n := model.NewNote("Library", "A", model.Rect{X: 100, Y: 100, W: model.NoteWidth, H: model.NoteHeight})
	if err := b.open.doc.AddNotes(model.StepAddNote, s.ID, n); err != nil {
		t.Fatal(err)
	}
	if s.Foot.Buttons["note.card"].Disabled() == false {
		t.Error("a card is offered though none is selected")
	}
	s.Surface.(*board.Board).SelectAll()
	b.settle()
	b.do("note.card")
	if !s.GuideOpen() || b.win.Canvas().Focused() != fyne.Focusable(s.Card.Fields["offer"].Area) {
		t.Error("the keyboard is not where the offer is written")
	}
}

func TestTheStatusHasRoomBeforeThereIsOne(t *testing.T) {
	b := newBench(t)
	b.in("Tuesday Circle")
	b.OpenActivity("barriers")
	b.settle()
	f := b.screen.(*sheet.Sheet).Foot
	for _, width := range []float32{400, 500, 600, 700, 900} {
		f.Say("")
		f.Resize(fyne.NewSize(width, f.HeightFor(width)))
		f.Say("Something just happened")
		f.Refresh()
		if at, high := f.Status.Position().Y, f.Status.Size().Height; high == 0 || at+high > f.Size().Height {
			t.Errorf("%v wide, the status lies from %v to %v of %v", width, at, at+high, f.Size().Height)
		}
	}
}

func TestAnEmptyBoardSaysWhatToDoFirst(t *testing.T) {
	b := newBench(t)
	b.in("Tuesday Circle")
	b.OpenActivity("membership")
	b.settle()
	b.wantSaid("Start typing, or double-click, to write the first note.")
	b.press("Age")
	b.settle()
	if b.says("Start typing, or double-click, to write the first note.") {
		t.Error("it still does with a note there")
	}
	b.do("undo")
	b.wantSaid("Start typing, or double-click, to write the first note.")
}

// TestTheHeaderFollowsTheStep: the board's step has a button more, which in a narrow window
// makes the header a line higher.
func TestTheHeaderFollowsTheStep(t *testing.T) {
	b := newBench(t)
	b.in("Tuesday Circle")
	s := b.boardOf("agreement", "A long name for an agreement")
	b.win.Resize(fyne.NewSize(440, 640))
	b.settle()
	high := s.Header.Size().Height
	s.Surface.(*agreement.Surface).GoTo(agreement.Agree)
	b.settle()
	if now := s.Header.Size().Height; now >= high {
		t.Errorf("with a button less the header is %v high instead of less than %v", now, high)
	}
}

// TestTheBarLeavesRoomForTheRules: in a small window lesser buttons, or their words, go rather
// than the rules.
func TestTheBarLeavesRoomForTheRules(t *testing.T) {
	b := newBench(t)
	b.in("Tuesday Circle")
	s := b.boardOf("agreement")
	s.Surface.(*agreement.Surface).GoTo(agreement.Rules)
	for _, c := range []struct {
		size fyne.Size
		all  bool
	}{{fyne.NewSize(1600, 800), true}, {fyne.NewSize(760, 460), false}} {
		b.win.Resize(c.size)
		b.settle()
		if merge := s.Foot.Buttons["rule.merge"]; (merge.Visible() && merge.Text != "") != c.all {
			t.Errorf("in %v the last button shows: %v, it says %q", c.size, merge.Visible(), merge.Text)
		}
		if s.Foot.Buttons["rule.add"].Text == "" {
			t.Errorf("in %v the main button has no words", c.size)
		}
		if high := s.Foot.Size().Height; high > 0.25*s.Body.Size().Height {
			t.Errorf("in %v the bar takes %v of %v", c.size, high, s.Body.Size().Height)
		}
	}
}

// TestTheNextStepStaysOnTheBar: what leads on from a step is not behind More in a usual
// window, beside the guide and without it.
func TestTheNextStepStaysOnTheBar(t *testing.T) {
	b := newBench(t)
	b.in("Tuesday Circle")
	s := b.boardOf("agreement")
	for _, step := range []agreement.Step{agreement.Collect, agreement.Read, agreement.Rules} {
		s.Surface.(*agreement.Surface).GoTo(step)
		for range 2 {
			b.win.Resize(fyne.NewSize(1280, 768))
			b.settle()
			next, acts := s.Foot.Buttons["step.next"], s.Foot.Acts
			if next == nil || !next.Visible() || next.Text == "" || next.Position().X+next.Size().Width > acts.Size().Width+0.5 {
				t.Errorf("step %v, guide %v: the way to the next is not on the bar", step, s.GuideOpen())
			}
			if high := s.Foot.Size().Height; high > look.Target+2*12 {
				t.Errorf("step %v, guide %v: the bar is %v high", step, s.GuideOpen(), high)
			}
			b.do("guide")
		}
	}
}

// TestTheKeysOfWritingAreRead: what the bar says while somebody writes a note stands there
// whole on a small laptop, and never reaches out of the bar.
func TestTheKeysOfWritingAreRead(t *testing.T) {
	for _, size := range []fyne.Size{fyne.NewSize(1024, 768), fyne.NewSize(1366, 768)} {
		for _, activity := range []string{"barriers", "membership", "partners"} {
			for _, text := range []float64{1, 1.5, 2} {
				b, s := sized(t, activity, size, text)
				for _, room := range []bool{false, true} {
					b.ShowRoom(room)
					b.settle()
					s.Foot.Say(b.words.Text("board.status.writing-new"))
					status := s.Foot.Status
					if y := status.Position().Y; status.Visible() && (y < 0 || y+status.Size().Height > s.Foot.Size().Height) {
						t.Errorf("%v at %v, %s, room %v: the status takes %v to %v of %v", size, text, activity, room, y, y+status.Size().Height, s.Foot.Size().Height)
					}
					shown := status.LinesAt(status.Size().Width)
					if text == 1 && (status.Cut() || !status.Visible()) || strings.HasSuffix(shown[len(shown)-1], "…") {
						t.Errorf("%v at %v, %s, room %v: the status says %q", size, text, activity, room, shown)
					}
				}
			}
		}
	}
}

// TestSavingMovesNothingAtTheTop: “Saved” takes as much room as what it says while that is done.
func TestSavingMovesNothingAtTheTop(t *testing.T) {
	b := newBench(t)
	b.in("Tuesday Circle")
	b.open.saved.set(library.Saved)
	saved := b.SavedText()
	before := saved.IdealWidth()
	b.open.saved.set(library.Saving)
	if now := saved.IdealWidth(); now != before {
		t.Errorf("while it is saved the text is %.0f wide, then %.0f", now, before)
	}
}

// TestALongNameIsWhole on a small laptop: Undo gives its word up for it, and takes it again.
func TestALongNameIsWhole(t *testing.T) {
	b, s := sized(t, "facilitation", fyne.NewSize(1024, 768), 1)
	for _, name := range []string{"Facilitation", "What makes for good facilitation?", "Facilitation"} {
		if err := b.Document().RenameSheet(s.ID, name); err != nil {
			t.Fatal(err)
		}
		b.settle()
		if room, takes := s.Title.Size().Width, s.Title.Button.IdealWidth(); takes > room {
			t.Errorf("%q takes %.0f, and has %.0f", name, takes, room)
		}
		if short := !b.says(b.words.Text("command.undo")); short != (name != "Facilitation") {
			t.Errorf("%q: Undo has no word: %v", name, short)
		}
	}
}
