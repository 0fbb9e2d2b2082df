package ui

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"
	"fyne.io/fyne/v2/widget"

	"commonground/model"
	"commonground/model/catalogue"
	"commonground/printables/wording"
	"commonground/ui/control"
	"commonground/ui/look"
	"commonground/ui/sheet"
	"commonground/ui/surfaces/form"
	"commonground/ui/trial"
)

// leadershipForm opens the example's sheet of Activity 9.
func leadershipForm(t *testing.T) (*bench, *sheet.Sheet) {
	t.Helper()
	b := newBench(t)
	b.press("Open the example group")
	b.settle()
	sheets := b.open.doc.Group().SheetsOf("leadership")
	b.OpenSheet(sheets[0].ID)
	b.settle()
	s := b.screen.(*sheet.Sheet)
	if _, ok := s.Surface.(*form.Form); !ok {
		t.Fatalf("the surface is %T", s.Surface)
	}
	return b, s
}

func TestAFormIsAnsweredAndTakenBack(t *testing.T) {
	b, s := leadershipForm(t)
	answers := func() map[string]string { return b.open.doc.Group().Sheet(s.ID).Answers }
	b.press("A named leader")
	if answers()["shape"] != "designated" {
		t.Errorf("answered %q", answers()["shape"])
	}
	b.press("A named leader")
	if _, there := answers()["shape"]; there {
		t.Error("pressed again, the answer stays")
	}
	b.do("undo")
	b.do("undo")
	if answers()["shape"] != "both" {
		t.Errorf("after undo the answer is %q", answers()["shape"])
	}
}

func TestAnIdeaIsCarriedIntoAForm(t *testing.T) {
	b, s := leadershipForm(t)
	b.press("Listens well")
	b.settle()
	b.fromMenu(1)
	roles := b.open.doc.Group().Sheet(s.ID).Roles
	last := roles[len(roles)-1]
	if last.Role != "Listens well" || last.From == nil {
		t.Fatalf("the role is %+v", last)
	}
	b.wantSaid("from “What makes good facilitation?”")
	b.press("Stays calm when it gets heated")
	b.settle()
	b.fromMenu(0)
	thoughts := b.open.doc.Group().Sheet(s.ID).Answers["shape"+model.ThoughtsEnd]
	if !strings.HasSuffix(thoughts, ")") || !strings.Contains(thoughts, "Stays calm when it gets heated (from “What makes good facilitation?”") {
		t.Errorf("the thoughts are %q", thoughts)
	}
	b.do("undo")
	if got := b.open.doc.Group().Sheet(s.ID).Answers["shape"+model.ThoughtsEnd]; strings.Contains(got, "Stays calm") {
		t.Error("undo did not take the idea back")
	}
}

// TestRolesAreOrderedAndTheKeyboardIsNotLost moves a role down and up and deletes some; where
// it cannot go on the button is off, and the keyboard goes to what stands there.
func TestRolesAreOrderedAndTheKeyboardIsNotLost(t *testing.T) {
	b, s := leadershipForm(t)
	roles := func() (out []string) {
		for _, r := range b.open.doc.Group().Sheet(s.ID).Roles {
			out = append(out, r.Role)
		}
		return out
	}
	before := roles()
	n := len(before)
	if n < 3 {
		t.Fatalf("the example has %d roles", n)
	}
	ups, downs := b.buttons("Up"), b.buttons("Down")
	if !ups[0].Disabled() || ups[1].Disabled() || downs[0].Disabled() || !downs[n-1].Disabled() {
		t.Error("a role can be moved beyond an end, or not within")
	}
	b.win.Canvas().Focus(ups[n-1])
	test.Tap(ups[n-1])
	if got := roles(); got[n-2] != before[n-1] || b.win.Canvas().Focused() != fyne.Focusable(ups[n-1]) {
		t.Errorf("the roles are %q, the keyboard is on %T", got, b.win.Canvas().Focused())
	}
	for range n - 2 {
		test.Tap(ups[n-1])
	}
	if e, ok := b.win.Canvas().Focused().(*control.Entry); roles()[0] != before[n-1] || !ok || e.Text != before[n-1] {
		t.Errorf("the roles are %q, the keyboard is on %T", roles(), b.win.Canvas().Focused())
	}
	test.Tap(b.buttons("Delete")[0])
	if e, ok := b.win.Canvas().Focused().(*control.Entry); !ok || e.Text != before[0] {
		t.Errorf("after deleting the first the keyboard is on %T", b.win.Canvas().Focused())
	}
	for range n - 1 {
		left := b.buttons("Delete")
		test.Tap(left[len(left)-1])
	}
	if add, ok := b.win.Canvas().Focused().(*control.Button); len(roles()) != 0 || !ok || add.Text != "Role" {
		t.Errorf("after the last of %q the keyboard is on %T", roles(), b.win.Canvas().Focused())
	}
	b.do("undo")
	if got := roles(); len(got) != 1 {
		t.Errorf("undo brings back %q", got)
	}
}

// buttons are those in the window that say words, from the top.
func (b *bench) buttons(words string) []*control.Button {
	var out []*control.Button
	tree(b.front(), fyne.Position{}, func(o fyne.CanvasObject, _ fyne.Position) {
		if button, ok := o.(*control.Button); ok && button.Text == words {
			out = append(out, button)
		}
	})
	return out
}

func TestAStatementIsDraftedFromTheAnswers(t *testing.T) {
	b := newBench(t)
	b.press("Open the example group")
	b.settle()
	id := b.open.doc.Group().SheetsOf("membership-decision")[0].ID
	for _, field := range []string{"public", "ourselves"} {
		if err := b.open.doc.SetAnswer(id, field, ""); err != nil {
			t.Fatal(err)
		}
	}
	b.OpenSheet(id)
	b.settle()
	b.press("Draft it from our answers")
	got := b.open.doc.Group().Sheet(id).Answers["public"]
	for _, want := range []string{"Tuesday Circle is open to nearly everyone.", "Friends and family can come to some", "Bring someone the first time"} {
		if !strings.Contains(got, want) {
			t.Errorf("the draft lacks %q: %s", want, got)
		}
	}
	b.press("Draft it from our answers")
	if got := b.open.doc.Group().Sheet(id).Answers["ourselves"]; !strings.Contains(got, "Carers: Bring someone the first time") {
		t.Errorf("the draft for the group is %q", got)
	}
}

// fromMenu presses an item of the menu that has popped up: that many from its top.
func (b *bench) fromMenu(item int) {
	b.t.Helper()
	var menu *widget.PopUpMenu
	for _, o := range b.Window().Canvas().Overlays().List() {
		tree(o, fyne.Position{}, func(o fyne.CanvasObject, _ fyne.Position) {
			if m, ok := o.(*widget.PopUpMenu); ok {
				menu = m
			}
		})
	}
	if menu == nil {
		b.t.Fatal("no menu has popped up")
	}
	for range item + 1 {
		menu.TypedKey(&fyne.KeyEvent{Name: fyne.KeyDown})
	}
	menu.TypedKey(&fyne.KeyEvent{Name: fyne.KeyReturn})
	b.settle()
}

func TestAnAnswerThatIsTooLongIsToldAndTheRestKept(t *testing.T) {
	b, s := leadershipForm(t)
	for _, o := range b.areas() {
		if o.Text == b.open.doc.Group().Sheet(s.ID).Answers["shape"+model.ThoughtsEnd] {
			b.fyne.Clipboard().SetContent(strings.Repeat("a", model.MaxNoteText+1))
			o.TypedShortcut(&fyne.ShortcutSelectAll{})
			o.TypedShortcut(&fyne.ShortcutPaste{Clipboard: b.fyne.Clipboard()})
		}
	}
	b.settle()
	b.wantSaid("The rest is left out")
	if got := b.open.doc.Group().Sheet(s.ID).Answers["shape"+model.ThoughtsEnd]; len(got) != model.MaxNoteText {
		t.Errorf("%d characters were kept", len(got))
	}
}

// areas are the fields for longer texts in the window.
func (b *bench) areas() []*control.Area {
	var out []*control.Area
	tree(b.front(), fyne.Position{}, func(o fyne.CanvasObject, _ fyne.Position) {
		if a, ok := o.(*control.Area); ok {
			out = append(out, a)
		}
	})
	return out
}

// decisionForm opens the example's sheet of Activity 11.
func decisionForm(t *testing.T) (*bench, *sheet.Sheet) {
	t.Helper()
	b := newBench(t)
	b.press("Open the example group")
	b.settle()
	b.OpenSheet(b.open.doc.Group().SheetsOf("membership-decision")[0].ID)
	b.settle()
	return b, b.screen.(*sheet.Sheet)
}

// TestMuchOnTheBoardLeavesTheFirstQuestionInSight: a board with many notes shows a few of
// them beside the questions, and the others when they are asked for.
func TestMuchOnTheBoardLeavesTheFirstQuestionInSight(t *testing.T) {
	b, s := decisionForm(t)
	few := len(b.chips())
	if few == 0 || few > 7 {
		t.Fatalf("%d notes are shown at first", few)
	}
	tree(b.front(), fyne.Position{}, func(o fyne.CanvasObject, at fyne.Position) {
		if t1, ok := o.(*look.Text); ok && strings.HasPrefix(t1.Words, "From “") && at.Y < 60 {
			t.Errorf("the page has been scrolled: its beginning is at %v", at)
		}
	})
	beside := b.open.doc.Group().BuildsOn(s.Activity, b.open.doc.Group().Sheet(s.ID))
	b.press(b.words.Count("form.beside.all", len(beside.Notes)))
	if all := len(b.chips()); all <= few {
		t.Errorf("%d notes are shown of those asked for", all)
	}
	if c, ok := b.win.Canvas().Focused().(*control.Chip); !ok || c != b.chips()[6] {
		t.Errorf("the keyboard is on %T", b.win.Canvas().Focused())
	}
}

// TestANoteSaysItsCircle: what comes from a board with several circles says which it was in,
// before it is taken over and in the thoughts.
func TestANoteSaysItsCircle(t *testing.T) {
	b, s := decisionForm(t)
	b.chips()[0].OnTapped()
	b.settle()
	now := b.open.doc.Group().Sheet(s.ID)
	beside := b.open.doc.Group().BuildsOn(s.Activity, now)
	a, _ := catalogue.For(b.open.doc.Group(), beside.Activity)
	note := model.ReadingOrder(beside.Notes)[0]
	zone := wording.Of(b.words, a).Zone(a.ZoneOf(note).ID)
	if got, want := b.chips()[0].Text, note.Text+" · "+zone; got != want {
		t.Errorf("the note is offered as %q, want %q", got, want)
	}
	if got := now.Answers["issue"+model.ThoughtsEnd]; !strings.Contains(got, note.Text+" ("+zone+";") {
		t.Errorf("the thoughts say %q", got)
	}
}

func TestTheFirstAnswerOfAFormHasTheKeyboard(t *testing.T) {
	b, s := leadershipForm(t)
	for answer, want := range map[string]string{"both": "Some of each", "collective": "Lead together", "": "A named leader"} {
		if err := b.open.doc.SetAnswer(s.ID, "shape", answer); err != nil {
			t.Fatal(err)
		}
		b.OpenSheet(s.ID)
		if first, ok := b.win.Canvas().Focused().(*control.Button); !ok || first.Text != want {
			t.Errorf("with the answer %q the keyboard is on %v", answer, b.win.Canvas().Focused())
		}
	}
}

// TestAFormThatCanOnlyBeReadHasTheKeyboard: on what can be used in it, and F6 goes on from
// there.
func TestAFormThatCanOnlyBeReadHasTheKeyboard(t *testing.T) {
	b, s := leadershipForm(t)
	b.open.doc.SetReadOnly(true)
	b.OpenSheet(s.ID)
	b.settle()
	open, ok := b.win.Canvas().Focused().(*control.Button)
	if !ok || open.Text != "Open the board" {
		t.Errorf("the keyboard is on %v", b.win.Canvas().Focused())
	}
	seen := map[fyne.Focusable]bool{}
	for range 8 {
		b.typedKey(&fyne.KeyEvent{Name: fyne.KeyF6})
		seen[b.win.Canvas().Focused()] = true
	}
	if !seen[open] || len(seen) < 4 {
		t.Errorf("F6 goes to %d places", len(seen))
	}
}

// chips are the notes that are offered on the screen.
func (b *bench) chips() []*control.Chip {
	var out []*control.Chip
	tree(b.front(), fyne.Position{}, func(o fyne.CanvasObject, _ fyne.Position) {
		if c, ok := o.(*control.Chip); ok {
			out = append(out, c)
		}
	})
	return out
}

// TestTabComesToFieldsFirst: no button that deletes something stands between two fields of
// a role.
func TestTabComesToFieldsFirst(t *testing.T) {
	_, s := leadershipForm(t)
	trial.FieldsBeforeDeletes(t, s.Surface)
}

// TestTheLastQuestionIsTheLast: shown to the room, no button leads on after the last question,
// nor back before the first.
func TestTheLastQuestionIsTheLast(t *testing.T) {
	b, _ := leadershipForm(t)
	b.do("room")
	b.settle()
	s := b.screen.(*sheet.Sheet)
	off := func(id string) bool { return s.Foot.Buttons[id].Disabled() }
	for range 20 {
		if off("question.after") {
			break
		}
		test.Tap(s.Foot.Buttons["question.after"])
		b.settle()
	}
	if !off("question.after") || off("question.before") {
		t.Error("the last question leads on, or not back")
	}
	for range 20 {
		if off("question.before") {
			return
		}
		test.Tap(s.Foot.Buttons["question.before"])
		b.settle()
	}
	t.Error("the first question leads back")
}

// TestAFormThatEndsInADecisionAsksForItOnce: what it weighs has no place of its own for it.
func TestAFormThatEndsInADecisionAsksForItOnce(t *testing.T) {
	for id, places := range map[string]int{"decide-facilitation": 1 + 7 + 2, "leadership": 4 * 2} {
		b := newBench(t)
		b.press("Open the example group")
		b.settle()
		sheet := model.NewSheet(id, "Ours", noon)
		if err := b.open.doc.AddSheet(sheet); err != nil {
			t.Fatal(err)
		}
		b.OpenSheet(sheet.ID)
		b.settle()
		if got := len(b.areas()); got != places {
			t.Errorf("%s has %d places to write in, not %d", id, got, places)
		}
	}
}
