package board

import (
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"

	"commonground/model"
	"commonground/ui/canvas"
	"commonground/ui/command"
	"commonground/ui/look"
	"commonground/ui/trial"
)

func TestDraggingANoteIsOneStep(t *testing.T) {
	s := newStage(t, "one", "two", "three")
	s.down(150, 150)
	for x := 160.0; x <= 900; x += 20 {
		s.dragTo(x, 300)
	}
	if n := s.find("one"); n.X != 100 {
		t.Fatal("the document changed before the note was let go")
	}
	s.up(900, 300)
	s.wantAt("one", 850, 250)
	s.wantZone("one", "right")
	if s.said != "Moved the note to Right" {
		t.Fatalf("said %q", s.said)
	}
	if last := s.notes()[2]; last.Text != "one" {
		t.Fatal("the dragged note is not on top")
	}
	s.shortcut(&fyne.ShortcutUndo{})
	s.wantAt("one", 100, 100)
	if _, more := s.doc.NextUndo(); more {
		t.Fatal("a drag is more than one step")
	}
	s.shortcut(&fyne.ShortcutRedo{})
	s.wantAt("one", 850, 250)
}

func TestEscapePutsADragBack(t *testing.T) {
	s := newStage(t, "one")
	s.down(150, 150)
	s.dragTo(400, 400)
	s.press(fyne.KeyEscape)
	s.dragTo(500, 500)
	s.up(500, 500)
	s.wantAt("one", 100, 100)
	if _, some := s.doc.NextUndo(); some {
		t.Fatal("an escaped drag is a step")
	}
	if got := s.paper(150, 150); got != s.pal.Notes[0] {
		t.Fatalf("the note's place shows %v", got)
	}
}

func TestTheWindowShowsANoteWhereItIsDragged(t *testing.T) {
	s := newStage(t, "one")
	s.down(150, 150)
	s.dragTo(400, 400)
	if got := s.paper(150, 150); got == s.pal.Notes[0] {
		t.Fatal("the note is still where it was")
	}
	if got := s.paper(400, 400); got != s.pal.Notes[0] {
		t.Fatalf("under the pointer is %v", got)
	}
	s.up(400, 400)
	if got := s.paper(400, 400); got != s.pal.Notes[0] || s.layers.lift.Visible() {
		t.Fatalf("after letting go the window shows %v", got)
	}
}

func TestDraggingLightsUpTheZoneBelow(t *testing.T) {
	s := newStage(t, "one")
	s.down(150, 150)
	s.dragTo(300, 300)
	if s.layers.glowing != "left" || !s.layers.glow.Visible() {
		t.Fatalf("lights up %q", s.layers.glowing)
	}
	s.dragTo(1000, 300)
	if s.layers.glowing != "right" {
		t.Fatalf("lights up %q", s.layers.glowing)
	}
	s.dragTo(700, 900)
	if s.layers.glow.Visible() {
		t.Fatal("lights up outside of the zones")
	}
	s.dragTo(1000, 300)
	s.up(1000, 300)
	if s.layers.glow.Visible() {
		t.Fatal("stays lit")
	}
}

func TestSeveralNotesDragTogetherAndStayOnTheBoard(t *testing.T) {
	s := newStage(t, "one", "two", "three")
	s.shortcut(&fyne.ShortcutSelectAll{})
	s.down(150, 150)
	s.dragTo(150, 300)
	s.dragTo(-4000, 400)
	s.up(-4000, 400)
	s.wantAt("one", 57, 82) // in the zone whose edge it was dropped on
	s.wantAt("three", 760, 350)
	s.wantChosen("one", "two", "three")
}

func TestArrowsMoveTheSelectionAsOneStepWhileHeld(t *testing.T) {
	s := newStage(t, "one", "two")
	s.click(150, 150)
	for range 5 {
		s.TypedKey(&fyne.KeyEvent{Name: fyne.KeyRight})
	}
	s.keys = fyne.KeyModifierShift
	s.TypedKey(&fyne.KeyEvent{Name: fyne.KeyDown})
	s.KeyUp(&fyne.KeyEvent{Name: fyne.KeyDown})
	s.keys = 0
	s.wantAt("one", 100+5*nudge, 100+nudgeFar)
	s.press(fyne.KeyLeft)
	s.Undo()
	s.wantAt("one", 100+5*nudge, 100+nudgeFar)
	s.Undo()
	s.wantAt("one", 100, 100)
}

func TestNumberKeysSendNotesToZones(t *testing.T) {
	s := newStage(t, "one", "two")
	s.shortcut(&fyne.ShortcutSelectAll{})
	s.write("2")
	s.wantZone("one", "right")
	s.wantZone("two", "right")
	if s.said != "Moved 2 notes to Right" {
		t.Fatalf("said %q", s.said)
	}
	s.write("0")
	s.wantZone("one", "")
	s.Undo()
	s.Undo()
	s.wantAt("one", 100, 100)
}

func TestTabWalksNotesInReadingOrder(t *testing.T) {
	s := newStage(t, "one", "two", "three")
	for _, want := range []string{"one", "two", "three"} {
		if !s.AcceptsTab() {
			t.Fatalf("leaves before %q", want)
		}
		s.press(fyne.KeyTab)
		s.wantChosen(want)
	}
	if s.AcceptsTab() {
		t.Fatal("Tab cannot leave the board after the last note")
	}
	if s.said != "“three” in Right" {
		t.Fatalf("said %q", s.said)
	}
	s.keys = fyne.KeyModifierShift
	s.press(fyne.KeyTab, fyne.KeyTab)
	s.wantChosen("one")
	if s.AcceptsTab() {
		t.Fatal("Shift+Tab cannot leave the board before the first note")
	}
}

// TestTabWalksWhatIsNotPlacedFirst, and then zone by zone: whoever sorts comes to no note that is
// where it belongs.
func TestTabWalksWhatIsNotPlacedFirst(t *testing.T) {
	s := newStage(t, "one", "two", "three")
	s.press(fyne.KeyEnd)
	s.wantChosen("three")
	s.write("0")
	s.wantZone("three", "")
	s.scene.sel.Clear()
	for _, want := range []string{"three", "one", "two"} {
		s.press(fyne.KeyTab)
		s.wantChosen(want)
	}
}

func TestNMakesANoteThatIsWrittenOnAtOnce(t *testing.T) {
	s := newStage(t)
	s.write("n")
	if !s.Editing() {
		t.Fatal("N opened nothing to write on")
	}
	s.wantTexts()
	s.write("Carers")
	s.wantTexts("Carers")
	s.press(fyne.KeyReturn)
	if !s.Editing() || s.said != s.book.Text("board.status.writing-new") {
		t.Fatalf("Enter does not go on with the next note, said %q", s.said)
	}
	s.press(fyne.KeyReturn)
	if s.Editing() || s.focus() != fyne.Focusable(s.Board) {
		t.Fatal("Enter on an empty note does not end the writing")
	}
	s.wantChosen("Carers")
	s.Undo()
	s.wantTexts()
	s.Redo()
	s.wantTexts("Carers")
}

func TestShiftEnterBreaksTheLineAndTabMakesTheNext(t *testing.T) {
	s := newStage(t)
	s.addNoteAt(model.Point{X: 200, Y: 200})
	s.write("one")
	s.keys = fyne.KeyModifierShift
	s.press(fyne.KeyReturn)
	s.keys = 0
	s.write("more")
	s.press(fyne.KeyTab)
	s.write("two")
	s.press(fyne.KeyEscape)
	s.wantTexts("one\nmore", "two")
	one, two := s.find("one\nmore"), s.find("two")
	if one.Overlaps(two.Rect) || two.X < one.X+one.W {
		t.Fatalf("the next note is at %v, the first at %v", two.Rect, one.Rect)
	}
}

func TestANoteOnWhichNothingIsWrittenWasNeverThere(t *testing.T) {
	for _, key := range []fyne.KeyName{fyne.KeyEscape, fyne.KeyReturn, fyne.KeyTab} {
		s := newStage(t)
		s.write("n")
		s.press(key)
		s.wantTexts()
		if _, some := s.doc.NextUndo(); some || s.Editing() {
			t.Fatalf("%s leaves something behind", key)
		}
	}
}

func TestEscapeKeepsWhatWasTyped(t *testing.T) {
	s := newStage(t, "one")
	s.doubleClick(150, 150)
	s.write(" more")
	s.press(fyne.KeyEscape)
	s.wantTexts("one more")
	s.Undo()
	s.wantTexts("one")
}

func TestLeavingTheTextFieldKeepsWhatWasTyped(t *testing.T) {
	s := newStage(t, "one")
	s.doubleClick(600, 600)
	s.write("new")
	s.click(900, 900)
	s.wantTexts("one", "new")
	if s.Editing() {
		t.Fatal("still writing")
	}
	if n := s.find("new"); n.Centre() != (model.Point{X: 600, Y: 600}) {
		t.Fatalf("the note is round %v", n.Centre())
	}
}

func TestWritingGoesOnWhenTheKeyboardOnlyWentAwayForAWhile(t *testing.T) {
	s := newStage(t)
	other := widget.NewEntry()
	s.window.SetContent(container.NewBorder(nil, other, nil, nil, s.Board))
	s.window.Canvas().Focus(s.Board)
	s.write("n")
	s.editor.entry.FocusLost() // another window
	s.settle()
	s.ChooseIcon()
	s.settle()
	if !s.Editing() {
		t.Fatal("the writing ended")
	}
	s.press(fyne.KeyReturn)
	if _, ok := s.focus().(*noteEntry); !ok {
		t.Fatalf("the keyboard is at %T", s.focus())
	}
	s.window.Canvas().Unfocus() // a button is pressed
	s.settle()
	s.window.Canvas().Focus(s.Board) // and gives the keyboard back
	s.settle()
	s.write("still here")
	s.wantTexts("still here")
	if s.notes()[0].Icon == "" {
		t.Fatal("no icon")
	}
	s.window.Canvas().Focus(other)
	s.settle()
	if s.Editing() || s.focus() != fyne.Focusable(other) {
		t.Fatal("the writing goes on while the keyboard is elsewhere")
	}
}

// Letters never change a note that is there; Enter, F2 and a double click write on it.
func TestLettersBeginANewNoteWhateverIsSelected(t *testing.T) {
	s := newStage(t, "one")
	s.click(150, 150)
	s.write("ely")
	s.press(fyne.KeyEscape)
	s.wantTexts("one", "ely")
	s.click(150, 150)
	s.press(fyne.KeyReturn)
	s.write("?")
	s.press(fyne.KeyReturn)
	s.wantTexts("one?", "ely")
	if s.Editing() {
		t.Error("Enter on a note that was there goes on with another")
	}
}

// Numbers leave what was written a moment ago alone: who doesn't look goes on writing.
func TestNumbersDoNothingToWhatWasJustWritten(t *testing.T) {
	s := newStage(t)
	s.addNoteAt(model.Point{X: 200, Y: 800})
	s.pace.Fast(func() {
		s.write("Carers")
		s.press(fyne.KeyEscape)
		s.write("2")
		s.press(fyne.KeyEscape)
	})
	s.wantTexts("Carers", "2")
	s.click(200, 800)
	s.pace.Rest(JustWritten)
	s.write("2")
	s.wantZone("Carers", "right")
}

func TestNothingThatIsShoutedGetsLost(t *testing.T) {
	s := newStage(t, "one")
	s.click(150, 150)
	lines := trial.Shouted()
	s.pace.Fast(func() {
		for _, line := range lines {
			s.write(line)
			s.press(fyne.KeyReturn)
		}
	})
	s.press(fyne.KeyEscape)
	trial.WantAll(t, s.texts(), append(lines, "one"))
	for i, n := range s.notes() {
		for _, m := range s.notes()[:i] {
			if n.Overlaps(m.Rect) {
				t.Errorf("%q lies on %q", n.Text, m.Text)
			}
		}
	}
}

func TestUndoWhileWritingTakesTypingBackFirst(t *testing.T) {
	s := newStage(t, "one")
	s.click(150, 150)
	s.press(fyne.KeyF2)
	s.write(" more")
	s.Undo()
	if s.texts()[0] == "one more" || !s.Editing() {
		t.Fatalf("after undo %q, writing %v", s.texts(), s.Editing())
	}
	s.Redo()
	s.wantTexts("one more")
}

func TestANoteGrowsForItsTextAndStaysOnTheBoard(t *testing.T) {
	s := newStage(t)
	s.addNoteAt(model.Point{X: 1400, Y: 990})
	s.write(strings.Repeat("long ", 30))
	n := s.notes()[0]
	if n.H <= model.NoteHeight {
		t.Fatalf("height %v", n.H)
	}
	if n.Within(s.Activity().Bounds()) != n.Rect {
		t.Fatalf("reaches off the board: %v", n.Rect)
	}
}

func TestANoteHoldsNoMoreThanItMay(t *testing.T) {
	s := newStage(t, "one")
	s.click(150, 150)
	s.press(fyne.KeyReturn)
	clipboard().SetContent(strings.Repeat("é", model.MaxNoteText+7))
	s.Paste()
	if got := len([]rune(s.notes()[0].Text)); got != model.MaxNoteText {
		t.Fatalf("%d characters", got)
	}
	if !strings.Contains(s.said, "4,000") {
		t.Fatalf("said %q", s.said)
	}
}

func TestDeletingGoesOnToTheNextNote(t *testing.T) {
	s := newStage(t, "one", "two", "three")
	s.press(fyne.KeyTab, fyne.KeyTab, fyne.KeyDelete)
	s.wantTexts("one", "three")
	s.wantChosen("three")
	s.press(fyne.KeyBackspace)
	s.wantTexts("one")
	s.wantChosen("one")
	s.Undo()
	s.Undo()
	s.wantTexts("one", "two", "three")
}

func TestCopiedNotesKeepTheirLooks(t *testing.T) {
	s := newStage(t, "one", "two")
	s.click(150, 150)
	s.SetColour(model.ColourC)
	s.SetIcon("ear")
	s.shortcut(&fyne.ShortcutCopy{})
	s.shortcut(&fyne.ShortcutPaste{})
	s.shortcut(&fyne.ShortcutPaste{})
	var got []model.Note
	for _, n := range s.notes() {
		if n.Text == "one" {
			got = append(got, *n)
		}
	}
	if len(got) != 3 || got[2].Colour != model.ColourC || got[2].Icon != "ear" {
		t.Fatalf("notes %+v", got)
	}
	if got[0].Rect == got[1].Rect || got[1].Rect == got[2].Rect {
		t.Fatal("a copy hides what it was copied from")
	}
	if got[0].ID == got[1].ID || got[1].ID == got[2].ID {
		t.Fatal("copies share an ID")
	}
}

func TestCutNotesCanBePastedWhereTheyWere(t *testing.T) {
	s := newStage(t, "one", "two")
	s.click(150, 150)
	s.shortcut(&fyne.ShortcutCut{})
	s.wantTexts("two")
	s.shortcut(&fyne.ShortcutPaste{})
	s.wantAt("one", 100, 100)
}

func TestDuplicateSelectsTheCopies(t *testing.T) {
	s := newStage(t, "one", "two")
	s.shortcut(&fyne.ShortcutSelectAll{})
	s.shortcut(command.Ctrl(fyne.KeyD))
	s.wantTexts("one", "one", "two", "two")
	s.wantChosen("one", "two")
	s.Undo()
	s.wantTexts("one", "two")
}

func TestPastedLinesBecomeNotes(t *testing.T) {
	s := newStage(t, "one")
	clipboard().SetContent("• Step-free way in\r\n\n  - Tea and coffee \n-5 degrees\n")
	s.shortcut(&fyne.ShortcutPaste{})
	for _, text := range []string{"Step-free way in", "Tea and coffee", "-5 degrees"} {
		n := s.find(text)
		for _, m := range s.notes() {
			if m != n && m.Overlaps(n.Rect) {
				t.Fatalf("%q covers %q", text, m.Text)
			}
		}
	}
	s.Undo()
	s.wantTexts("one")
}

func TestAPasteOfVeryManyLinesSaysWhatIsLeft(t *testing.T) {
	s := newStage(t)
	clipboard().SetContent(strings.Repeat("a line\n", 320))
	s.Paste()
	if len(s.notes()) != 300 || !strings.Contains(s.said, "20") {
		t.Fatalf("%d notes, said %q", len(s.notes()), s.said)
	}
}

func TestColourAndIconActOnTheSelectionAndOnNewNotes(t *testing.T) {
	s := newStage(t, "one", "two")
	s.shortcut(&fyne.ShortcutSelectAll{})
	s.SetColour(model.ColourD)
	if s.notes()[0].Colour != model.ColourD || s.notes()[1].Colour != model.ColourD {
		t.Fatal("not all recoloured")
	}
	s.press(fyne.KeyEscape)
	s.SetIcon("cup")
	last := s.notes()[2]
	if last.Icon != "cup" || last.Text != "" || last.Colour != model.ColourD {
		t.Fatalf("made %+v", last)
	}
}

func TestColourAndIconCanBeChosenWhileWriting(t *testing.T) {
	s := newStage(t)
	s.write("n")
	s.SetColour(model.ColourB)
	s.write("blue")
	s.SetIcon("heart")
	s.press(fyne.KeyReturn)
	n := s.find("blue")
	if n.Colour != model.ColourB || n.Icon != "heart" {
		t.Fatalf("made %+v", n)
	}
}

func TestTidyLeavesNoNoteOnAnother(t *testing.T) {
	s := newStage(t, "one", "two", "three")
	s.shortcut(&fyne.ShortcutSelectAll{})
	s.Duplicate()
	s.press(fyne.KeyEscape)
	s.Tidy()
	notes := s.notes()
	for i, n := range notes {
		for _, m := range notes[:i] {
			if n.Overlaps(m.Rect) {
				t.Fatalf("%v covers %v", n.Rect, m.Rect)
			}
		}
	}
	s.Tidy()
	if s.said != "Everything is tidy already" {
		t.Fatalf("said %q", s.said)
	}
}

func TestFindStepsThroughMatches(t *testing.T) {
	s := newStage(t, "Café on Mondays", "tea", "the CAFE")
	if got := s.Find("cafe"); got != 2 {
		t.Fatalf("%d matches", got)
	}
	s.wantChosen("Café on Mondays")
	s.FindNext()
	s.wantChosen("the CAFE")
	s.FindNext()
	s.wantChosen("Café on Mondays")
	s.FindPrevious()
	s.wantChosen("the CAFE")
	s.Delete()
	if at, of := s.Found(); of != 1 || at != 0 {
		t.Fatalf("%d of %d", at, of)
	}
	s.CloseFind()
	if _, of := s.Found(); of != 0 {
		t.Fatal("still marks matches")
	}
}

func TestTheFindFieldIsUsedByKeysAlone(t *testing.T) {
	s := newStage(t, "one", "two", "another one")
	s.shortcut(command.Ctrl(fyne.KeyF))
	s.write("one")
	s.press(fyne.KeyReturn)
	s.wantChosen("another one")
	if s.bar.Count() != "2 of 2" {
		t.Fatalf("shows %q", s.bar.Count())
	}
	s.press(fyne.KeyEscape)
	if s.bar != nil || s.focus() != fyne.Focusable(s.Board) {
		t.Fatal("Escape does not close the field")
	}
	s.wantChosen("another one")
}

func TestEveryCommandHasWordsAndWorksOnlyWhenItCan(t *testing.T) {
	s := newStage(t)
	ids := map[string]bool{}
	for _, c := range s.Commands() {
		if ids[c.ID] {
			t.Errorf("two commands %q", c.ID)
		}
		ids[c.ID] = true
		if label := c.Name(s.Words().Text); strings.Contains(label, "⟦") {
			t.Errorf("%s is called %q", c.ID, label)
		}
	}
	on := func() (out []string) {
		for _, c := range s.Commands() {
			if c.On() {
				out = append(out, c.ID)
			}
		}
		return out
	}
	for _, id := range []string{"note.delete", "note.edit", "cut", "copy", "undo", "note.tidy", "select-all", "zoom.out", "zoom.fit"} {
		if slices.Contains(on(), id) {
			t.Errorf("%s can be done on an empty board", id)
		}
	}
	for _, id := range []string{"note.add", "paste", "find.open", "zoom.in"} {
		if !slices.Contains(on(), id) {
			t.Errorf("%s cannot be done on an empty board", id)
		}
	}
}

func TestUndoSaysWhatItTakesBack(t *testing.T) {
	s := newStage(t, "one")
	s.click(150, 150)
	s.press(fyne.KeyRight)
	for _, c := range s.Commands() {
		if c.ID == "undo" && c.Name(s.Words().Text) != "Undo: Move" {
			t.Fatalf("the menu says %q", c.Name(s.Words().Text))
		}
	}
}

func TestALockedBoardCanBeReadAndNotChanged(t *testing.T) {
	s := newStage(t, "one", "two")
	s.doc.SetReadOnly(true)
	clipboard().SetContent("pasted")
	s.down(150, 150)
	s.dragTo(600, 600)
	s.up(600, 600)
	s.doubleClick(150, 150)
	s.doubleClick(900, 900)
	s.shortcut(&fyne.ShortcutSelectAll{})
	s.write("n2x")
	s.press(fyne.KeyDelete, fyne.KeyRight, fyne.KeyReturn, fyne.KeyInsert)
	s.Paste()
	s.Duplicate()
	s.SetIcon("ear")
	s.SetColour(model.ColourC)
	s.AddStarter(s.Activity().Starters[0])
	s.wantTexts("one", "two")
	s.wantAt("one", 100, 100)
	if s.Editing() {
		t.Fatal("a locked note can be written on")
	}
	for _, c := range s.Commands() {
		if c.On() && !slices.Contains([]string{"copy", "select-all", "find.open", "zoom.in"}, c.ID) {
			t.Errorf("%s is offered", c.ID)
		}
	}
}

func TestStartersGoWhereTheyAreDropped(t *testing.T) {
	s := newStage(t)
	starter := s.Starters()[0]
	s.StarterOver(s.position(1000, 400))
	if s.layers.glowing != "right" {
		t.Fatalf("lights up %q", s.layers.glowing)
	}
	if s.DropStarter(starter, fyne.NewPos(-50, -50)) {
		t.Fatal("dropped outside of the board")
	}
	if !s.DropStarter(starter, s.position(1000, 400)) {
		t.Fatal("not dropped")
	}
	s.wantZone("Age", "right")
	if n := s.find("Age"); n.Colour != model.ColourB || n.Starter != "age" {
		t.Fatalf("made %+v", n)
	}
	if len(s.Starters()) != 0 {
		t.Fatal("the same starter is offered twice")
	}
	s.Undo()
	if len(s.Starters()) != 1 {
		t.Fatal("a starter that was undone is not offered again")
	}
	s.AddStarter(starter)
	s.wantTexts("Age")
	if z := s.Activity().ZoneOf(s.find("Age")); z != nil {
		t.Errorf("a starter that nobody has placed counts for %q", z.ID)
	}
}

func TestTheBoardFollowsEditsMadeElsewhere(t *testing.T) {
	s := newStage(t, "one", "two")
	s.click(150, 150)
	s.down(530, 150)
	s.dragTo(600, 400)
	if err := s.doc.DeleteNotes(s.SheetID(), s.find("two").ID); err != nil {
		t.Fatal(err)
	}
	s.dragTo(700, 500)
	s.up(700, 500)
	s.wantTexts("one")
	s.wantChosen()
	if got := s.paper(530, 150); got == s.pal.Notes[0] {
		t.Fatal("a deleted note is still shown")
	}
	if s.layers.lift.Visible() {
		t.Fatal("a deleted note is still dragged")
	}
}

func TestANoteDeletedElsewhereWhileItIsWrittenStaysDeleted(t *testing.T) {
	s := newStage(t, "one")
	s.doubleClick(150, 150)
	if err := s.doc.DeleteNotes(s.SheetID(), s.find("one").ID); err != nil {
		t.Fatal(err)
	}
	if s.Editing() {
		t.Fatal("still writing")
	}
	s.wantTexts()
}

func TestACloseBoardKeepsWritingAndHearsNoMore(t *testing.T) {
	s := newStage(t)
	s.write("n")
	s.write("last words")
	s.Close()
	s.wantTexts("last words")
	called := false
	s.OnSelection = func() { called = true }
	s.doc.Undo()
	if called {
		t.Fatal("a closed board listens")
	}
	s.Close()
}

func TestZoomGoesWithTheWheelAndKeys(t *testing.T) {
	s := newStage(t, "one")
	told := 0
	s.OnZoom = func() { told++ }
	s.Scrolled(&fyne.ScrollEvent{PointEvent: fyne.PointEvent{Position: s.position(190, 167)}, Scrolled: fyne.NewDelta(0, 50)})
	if s.Zoom() != 125 || told == 0 {
		t.Fatalf("%d %%", s.Zoom())
	}
	const ctrl = fyne.KeyModifierShortcutDefault
	s.shortcut(&desktop.CustomShortcut{KeyName: fyne.KeyEqual, Modifier: ctrl})
	s.shortcut(&desktop.CustomShortcut{KeyName: fyne.KeyPlus, Modifier: ctrl})
	if s.Zoom() <= 125 {
		t.Fatalf("%d %%", s.Zoom())
	}
	s.shortcut(&desktop.CustomShortcut{KeyName: fyne.KeyMinus, Modifier: ctrl})
	s.shortcut(&desktop.CustomShortcut{KeyName: fyne.Key0, Modifier: ctrl})
	if s.Zoom() != 100 {
		t.Fatalf("%d %%", s.Zoom())
	}
}

func TestSpaceOrTheMiddleButtonMoveTheView(t *testing.T) {
	s := newStage(t, "one")
	s.scene.view.ZoomBy(3, canvas.At(100, 100))
	s.viewChanged()
	was := s.scene.view.Mid
	s.KeyDown(&fyne.KeyEvent{Name: fyne.KeySpace})
	e := &desktop.MouseEvent{Button: desktop.MouseButtonPrimary}
	e.Position = fyne.NewPos(500, 500)
	s.MouseDown(e)
	s.Dragged(&fyne.DragEvent{PointEvent: fyne.PointEvent{Position: fyne.NewPos(400, 450)}})
	s.DragEnd()
	s.KeyUp(&fyne.KeyEvent{Name: fyne.KeySpace})
	if got := s.scene.view.Mid; got == was {
		t.Fatal("space and drag move nothing")
	}
	was = s.scene.view.Mid
	e.Button = desktop.MouseButtonTertiary
	s.MouseDown(e)
	s.Dragged(&fyne.DragEvent{PointEvent: fyne.PointEvent{Position: fyne.NewPos(600, 550)}})
	s.DragEnd()
	if got := s.scene.view.Mid; got == was {
		t.Fatal("the middle button moves nothing")
	}
	s.wantAt("one", 100, 100)
}

func TestHoldingADragAtTheEdgeScrolls(t *testing.T) {
	s := newStage(t, "one")
	s.scene.view.ZoomBy(2, canvas.At(0, 0))
	s.viewChanged()
	s.down(150, 150)
	s.dragTo(200, 200)
	e := &fyne.DragEvent{}
	e.Position = fyne.NewPos(s.Size().Width-1, 300)
	was := s.scene.view.Mid.X
	s.Dragged(e)
	for range 10 {
		if !s.scroller.On() {
			t.Fatal("does not scroll")
		}
		s.tick()
	}
	if s.scene.view.Mid.X <= was {
		t.Fatal("scrolled the other way")
	}
	to := s.gesture.targets(&s.scene)[s.notes()[0].ID]
	if p := s.scene.view.ToBoard(s.gesture.Now); !s.notes()[0].Moved(to.X-100, to.Y-100).Contains(p) {
		t.Fatal("the note is no longer under the pointer")
	}
	s.press(fyne.KeyEscape)
	if s.scroller.On() {
		t.Fatal("goes on scrolling")
	}
}

func TestTheMenuOffersWhatCanBeDone(t *testing.T) {
	s := newStage(t, "one")
	labels := func() (out []string) {
		for _, item := range slices.Concat(s.menu()...) {
			out = append(out, item.Label)
		}
		return out
	}
	if got := labels(); slices.Contains(got, "Delete") || !slices.Contains(got, "New note") {
		t.Fatalf("with nothing selected: %q", got)
	}
	s.TappedSecondary(&fyne.PointEvent{Position: s.position(150, 150)})
	s.wantChosen("one")
	if s.window.Canvas().Overlays().Top() == nil {
		t.Fatal("no menu")
	}
	if got := labels(); !slices.Contains(got, "Delete") || !slices.Contains(got, "Move to") || !slices.Contains(got, "Colour") {
		t.Fatalf("with a note selected: %q", got)
	}
	s.NoteMenu = func() []*fyne.MenuItem { return []*fyne.MenuItem{fyne.NewMenuItem("More", nil)} }
	if got := labels(); got[len(got)-1] != "More" {
		t.Errorf("what the screen adds is missing from %q", got)
	}
	s.scene.sel.Only()
	if got := labels(); slices.Contains(got, "More") {
		t.Errorf("with nothing selected: %q", got)
	}
}

func TestIconsCanBeChosenByKeysAlone(t *testing.T) {
	s := newStage(t, "one")
	s.click(150, 150)
	s.shortcut(command.Ctrl(fyne.KeyI))
	grid, ok := s.focus().(*iconGrid)
	if !ok {
		t.Fatalf("the keyboard is at %T", s.focus())
	}
	s.press(fyne.KeyRight, fyne.KeyRight, fyne.KeyLeft, fyne.KeyReturn)
	if got := s.notes()[0].Icon; got != grid.names[1] {
		t.Fatalf("icon %q, want %q", got, grid.names[1])
	}
	if s.window.Canvas().Overlays().Top() != nil {
		t.Fatal("the choice stays open")
	}
}

func TestIconsGrowWithTheText(t *testing.T) {
	newStage(t, "one")
	small := iconCell()
	fyne.CurrentApp().Settings().SetTheme(look.NewTheme(look.Light, 2))
	if large := iconCell(); large < 1.4*small {
		t.Errorf("cells of %v at 100 %%, %v at 200 %%", small, large)
	}
	g := newIconGrid(make([]string, 40))
	g.onCome = func(string) {}
	g.Resize(fyne.NewSize(700, g.HeightFor(700)))
	across := g.columns(700)
	if at := g.under(fyne.NewPos(iconCell()*0.5, iconCell()*1.5)); at != across {
		t.Errorf("below the first icon is %d, want %d", at, across)
	}
}

func TestResizingTheWindowKeepsTheWholeBoardInView(t *testing.T) {
	s := newStage(t, "one")
	s.window.Resize(fyne.NewSize(500, 700))
	if s.Zoom() != 100 {
		t.Fatalf("%d %%", s.Zoom())
	}
	n := s.notes()[0].Centre()
	if got := s.paper(n.X, n.Y); got != s.pal.Notes[0] {
		t.Fatalf("the note's place shows %v", got)
	}
}

func TestTheLineAroundTheBoardComesWithTheKeyboardAndGoesWithTheMouse(t *testing.T) {
	s := newStage(t, "one")
	if s.layers.focus.Visible() {
		t.Fatal("shown before a key was used")
	}
	s.KeyUp(&fyne.KeyEvent{Name: fyne.KeyTab})
	if !s.layers.focus.Visible() {
		t.Fatal("Tab came here and nothing shows it")
	}
	s.click(150, 150)
	if s.layers.focus.Visible() {
		t.Fatal("stays for the mouse")
	}
	s.KeyDown(&fyne.KeyEvent{Name: fyne.KeyRight})
	s.window.Canvas().Unfocus()
	if s.layers.focus.Visible() {
		t.Fatal("stays when the keyboard has gone")
	}
}

func TestADragBackToWhereItBeganIsNoStep(t *testing.T) {
	s := newStage(t, "one")
	s.down(150, 150)
	s.dragTo(400, 400)
	s.TappedSecondary(&fyne.PointEvent{Position: s.position(400, 400)})
	if s.window.Canvas().Overlays().Top() != nil {
		t.Fatal("a menu opens in the middle of a drag")
	}
	s.dragTo(150, 150)
	s.up(150, 150)
	if _, some := s.doc.NextUndo(); some || s.said != "" {
		t.Fatalf("it is a step, and says %q", s.said)
	}
	if got := s.paper(110, 110); got != s.pal.Notes[0] || s.layers.lift.Visible() {
		t.Fatalf("the note's place shows %v", got)
	}
}

// TestOnlyWhatIsFoundIsShown: what matches lies above the others, and alone where people want
// that; the rest can neither be seen nor pressed then, and comes back with the end of the search.
func TestOnlyWhatIsFoundIsShown(t *testing.T) {
	s := newStage(t, "tea", "walk", "more tea")
	below := s.notes()[0].Rect
	if err := s.doc.PlaceNotes(model.Step{Name: "x"}, s.SheetID(), map[model.ID]model.Rect{s.notes()[1].ID: below}, nil); err != nil {
		t.Fatal(err)
	}
	at := func() string {
		s.click(below.X+20, below.Y+20)
		if chosen := s.chosen(); len(chosen) == 1 {
			return chosen[0].Text
		}
		return ""
	}
	if got := at(); got != "walk" {
		t.Fatalf("uppermost is %q", got)
	}
	s.OpenFind()
	if s.Find("tea") != 2 {
		t.Fatal("not found")
	}
	if got := at(); got != "tea" {
		t.Errorf("what is looked for stays buried below %q", got)
	}
	s.ShowOnly(true)
	if n := len(s.scene.shown()); n != 2 {
		t.Errorf("%d notes are shown", n)
	}
	s.SelectAll()
	s.wantChosen("tea", "more tea")
	s.CloseFind()
	if got := at(); got != "walk" || len(s.scene.shown()) != 3 {
		t.Errorf("after the search uppermost is %q", got)
	}
}

// TestABoardThatIsMadeTellsNothing before it is in its window: whoever it tells is not ready yet.
func TestABoardThatIsMadeTellsNothing(t *testing.T) {
	s := newStage(t, "one")
	for _, room := range []bool{false, true} {
		b := newBoard(s, twoZones(), s.SheetID(), trial.Flat{})
		b.OnZoom = func() { t.Error("it tells how large it is shown") }
		b.ShowRoom(room)
		b.Close()
	}
}
