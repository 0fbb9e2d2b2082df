package ui

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"commonground/model"
	"commonground/ui/sheet"
	"commonground/ui/surfaces/board"
	"commonground/ui/surfaces/form"
	"commonground/ui/surfaces/outline"
	"commonground/ui/todos"
)

// boardOf opens a new sheet of an activity with notes of those words.
func (b *bench) boardOf(activity string, texts ...string) *sheet.Sheet {
	b.t.Helper()
	s := model.NewSheet(activity, "Ours", noon)
	for i, text := range texts {
		s.Notes = append(s.Notes, model.NewNote(text, model.ColourA, model.Rect{X: 300, Y: 100 + 150*float64(i), W: model.NoteWidth, H: model.NoteHeight}))
	}
	if err := b.open.doc.AddSheet(s); err != nil {
		b.t.Fatal(err)
	}
	b.OpenSheet(s.ID)
	b.settle()
	return b.screen.(*sheet.Sheet)
}

// says what the lists of the group hold, in their order.
func (b *bench) lists() string {
	var out []string
	for _, t := range b.open.doc.Group().Todos {
		out = append(out, string(t.For)+": "+t.Text)
	}
	return strings.Join(out, "; ")
}

func TestABoardLeadsToTheFormThatBuildsOnIt(t *testing.T) {
	for from, to := range map[string][2]string{
		"facilitation": {"leadership", "Leadership"},
		"membership":   {"membership-decision", "Open or closed?"},
	} {
		b := newBench(t)
		b.in("Tuesday Circle")
		older := b.boardOf(from, "Older").ID
		b.boardOf(from, "Newer")
		b.OpenSheet(older)
		b.settle()
		b.wantSaid("Where this leads")
		b.press("Start “" + to[1] + "”")
		s := b.screen.(*sheet.Sheet)
		if _, ok := s.Surface.(*form.Form); !ok || s.Activity.ID != to[0] {
			t.Fatalf("%s leads to %s", from, s.Activity.ID)
		}
		now := b.open.doc.Group().Sheet(s.ID)
		if now.From == nil || now.From.Sheet != older || b.open.doc.Group().BuildsOn(s.Activity, now).ID != older {
			t.Errorf("it builds on %v, not on the board it was started from", now.From)
		}
		b.OpenSheet(older)
		b.settle()
		b.do("lead." + to[0])
		if b.screen.(*sheet.Sheet).ID != s.ID {
			t.Errorf("going on again from %s started another sheet", from)
		}
		b.Undo() // by the menu it would be the field's that has the keyboard
		if b.open.doc.Group().Sheet(s.ID) != nil {
			t.Error("the sheet cannot be taken back")
		}
	}
}

func TestAGroupThatCanOnlyBeReadStartsNothing(t *testing.T) {
	b := newBench(t)
	b.in("Tuesday Circle")
	s := b.boardOf("facilitation", "Kind")
	b.open.doc.SetReadOnly(true)
	s.Refresh()
	if b.says("Where this leads") || len(s.LeadCommands()) != 0 {
		t.Error("it offers to start a sheet")
	}
}

func TestANoteIsSentToTheAgreementAndFoundThere(t *testing.T) {
	b := newBench(t)
	b.in("Tuesday Circle")
	s := b.boardOf("connect", "Ask before a hug", "No lending money")
	board := s.Surface.(*board.Board)
	board.ShowNote(b.open.doc.Group().Sheet(s.ID).Notes[0].ID)
	for range 2 {
		b.do("note.send-on")
		if !b.says("For the group agreement") { // it stands there: the button says so
			b.press("Cancel")
			continue
		}
		b.press("For the group agreement")
	}
	if got := b.lists(); got != "agreement: Ask before a hug" {
		t.Fatalf("the lists hold %q", got)
	}
	b.wantSaid("Sent on from here")
	b.wantSaid("“Ask before a hug”: For the group agreement")
	b.press("Start “Our agreement”")
	a := b.screen.(*sheet.Sheet)
	b.wantSaid("Ask before a hug")
	b.press("Put on the board")
	now := b.open.doc.Group().Sheet(a.ID)
	if len(now.Notes) != 1 || now.Notes[0].From == nil || now.Notes[0].From.Sheet != s.ID {
		t.Fatalf("the agreement has %+v", now.Notes)
	}
	b.wantSaid("Done: Ask before a hug")
	b.press("2. Read back")
	b.press("from “Ours”, 3 March")
	back := b.screen.(*sheet.Sheet)
	if back.ID != s.ID {
		t.Fatalf("the way back leads to %v", back.Activity.ID)
	}
	if got := back.Selected(); len(got) != 1 || got[0] != now.Notes[0].From.Note {
		t.Errorf("the note is not selected: %v", got)
	}
}

func TestTheListSendsNotesOnToo(t *testing.T) {
	b := newBench(t)
	b.in("Tuesday Circle")
	s := b.boardOf("partners", "Library")
	b.do("show-list")
	list := s.Surface.(*outline.Outline)
	list.ShowNote(b.open.doc.Group().Sheet(s.ID).Notes[0].ID)
	b.do("note.send-on")
	b.press("For the next meeting")
	if got := b.lists(); got != "meeting: Library" {
		t.Errorf("the lists hold %q", got)
	}
	if b.win.Canvas().Focused() != fyne.Focusable(list) {
		t.Error("the list has not got the keyboard back")
	}
	b.do("undo")
	if got := b.lists(); got != "" || b.says("Sent on from here") {
		t.Errorf("after undo the lists hold %q", got)
	}
}

func TestADecisionIsSentOn(t *testing.T) {
	b, s := leadershipForm(t)
	doc := b.open.doc
	before := b.lists()
	_ = doc.SetAnswer(s.ID, "peer"+model.DecisionEnd, "Somebody who has been there")
	for _, field := range []string{"shape", "training", "pay"} {
		_ = doc.SetAnswer(s.ID, field+model.DecisionEnd, "")
	}
	b.settle()
	b.press("Send to…")
	b.press("For the group agreement")
	if got := b.lists(); got != before+"; agreement: Somebody who has been there" {
		t.Fatalf("the lists hold %q", got)
	}
	b.wantSaid("Sent to the agreement")
	last := doc.Group().Todos[len(doc.Group().Todos)-1]
	if last.From == nil || last.From.Sheet != s.ID || last.From.Field != "peer"+model.DecisionEnd {
		t.Errorf("it came from %+v", last.From)
	}
	_ = doc.SetAnswer(s.ID, "peer"+model.DecisionEnd, "Somebody of us")
	b.settle()
	b.press("Send to…")
	b.press("For the group agreement")
	if got := b.lists(); got != before+"; agreement: Somebody of us" {
		t.Errorf("sent in other words, the lists hold %q", got)
	}
	for range 4 { // two sendings and the answers before them
		doc.Undo()
	}
	b.settle()
	if b.says("Sent to the agreement") {
		t.Error("what was taken back is still marked as sent")
	}
}

func TestWhatIsToDoAboutTheVenueStandsInItsSheet(t *testing.T) {
	b := newBench(t)
	b.in("Tuesday Circle")
	s := b.boardOf("connect", "Ask for a ramp")
	n := b.open.doc.Group().Sheet(s.ID).Notes[0]
	if err := b.open.doc.Send(model.TodoVenue, model.Sending{Text: n.Text, From: model.Origin{Sheet: s.ID, Note: n.ID}}); err != nil {
		t.Fatal(err)
	}
	b.OpenActivity("venue")
	b.settle()
	v := b.screen.(*sheet.Sheet)
	b.wantSaid("Ask for a ramp")
	todo := b.open.doc.Group().Todos[0]
	tick := v.Todos.Buttons[todos.Button{Todo: todo.ID, Does: "tick"}]
	b.win.Canvas().Focus(tick)
	tick.OnTapped()
	b.settle()
	b.wantSaid("Done: Ask for a ramp")
	if !b.open.doc.Group().Todos[0].Done || v.Todos.Focused() != (todos.Button{Todo: todo.ID, Does: "tick"}) {
		t.Error("it is not ticked, or the keyboard went elsewhere")
	}
	if v.Todos.Buttons[todos.Button{Todo: todo.ID, Does: "use"}] != nil {
		t.Error("it can be put on a board that is not there")
	}
	b.press("from “Ours”, 3 March")
	if b.screen.(*sheet.Sheet).ID != s.ID {
		t.Error("the way back leads elsewhere")
	}
}

// TestTheStatusIsNotCutOff: also where a surface has no zoom beside which it stands.
func TestTheStatusIsNotCutOff(t *testing.T) {
	b := newBench(t)
	b.in("Tuesday Circle")
	b.OpenActivity("barriers")
	b.settle()
	f := b.screen.(*sheet.Sheet).Foot
	f.Say("Something just happened")
	for _, width := range []float32{400, 700, 1200} {
		f.Resize(fyne.NewSize(width, f.HeightFor(width)))
		if !f.Status.Visible() {
			continue
		}
		if at, high := f.Status.Position().Y, f.Status.Size().Height; at < 0 || at+high > f.Size().Height {
			t.Errorf("%v wide, the status lies from %v to %v of %v", width, at, at+high, f.Size().Height)
		}
	}
}

func TestTheGuideIsReachedByKeysWithoutStarters(t *testing.T) {
	b, s := leadershipForm(t)
	for range 4 {
		b.nextPane()
		if b.win.Canvas().Focused() == fyne.Focusable(s.Lead.GoOn[0]) {
			return
		}
	}
	t.Errorf("the keyboard does not come to where the sheet leads, but to %T", b.win.Canvas().Focused())
}
