package ui

import (
	"slices"
	"strings"
	"testing"

	"commonground/model/catalogue"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/test"

	"commonground/model"
	"commonground/ui/control"
	"commonground/ui/home"
	"commonground/ui/look"
	"commonground/ui/screen"
	"commonground/ui/sheet"
)

// open sheets of commands at every screen of the app.
func (b *bench) everyScreen(each func(name string)) {
	b.t.Helper()
	each("welcome")
	b.in("Tuesday Circle")
	each("overview of an empty group")
	b.press("Start with “Who is our group for?”")
	each("sheet")
	b.do("go-activities")
	each("activities")
	b.press("1. Who is our group for?")
	each("sheets")
	b.press("Overview")
	each("overview")
	b.press("Bingo")
	each("bingo")
	b.press("Useful resources")
	each("resources")
	b.press("All groups")
	each("home")
}

func TestEveryCommandIsNamedAndNoShortcutIsTakenTwice(t *testing.T) {
	b := newBench(t)
	b.everyScreen(func(place string) { checkCommands(t, b, place) })
}

// TestNoShortcutIsTakenTwiceOnASheet: neither at the desk nor shown to the room.
func TestNoShortcutIsTakenTwiceOnASheet(t *testing.T) {
	for _, a := range catalogue.All() {
		b, _ := sized(t, a.ID, fyne.NewSize(1366, 768), 1)
		checkCommands(t, b, a.ID)
		b.ShowRoom(true)
		b.settle()
		checkCommands(t, b, a.ID+" in the room")
	}
}

// checkCommands wants every command of the screen of now named, and keys that do one thing.
func checkCommands(t *testing.T, b *bench, place string) {
	t.Helper()
	taken := map[string]string{}
	for _, menu := range screen.Menus {
		for _, c := range b.menu.commands[menu] {
			name := c.Name(b.words.Text)
			if strings.Contains(name, "⟦") || name == "" {
				t.Errorf("%s: %s has no words", place, c.ID)
			}
			if c.Do == nil {
				t.Errorf("%s: %s does nothing", place, c.ID)
			}
			if c.Shortcut == nil {
				continue
			}
			if k, ok := c.Shortcut.(*desktop.CustomShortcut); ok && k.Modifier&altGr == altGr {
				t.Errorf("%s: %s takes what AltGr types on Windows", place, c.ID)
			}
			keys := screen.KeysOf(c)
			if taken[keys] != "" {
				t.Errorf("%s: %s is both %s and %s", place, keys, taken[keys], c.ID)
			}
			taken[keys] = c.ID
		}
	}
}

func TestHelpShowsEveryKey(t *testing.T) {
	b := newBench(t)
	b.everyScreen(func(place string) {
		b.typedKey(&fyne.KeyEvent{Name: fyne.KeyF1})
		for _, commands := range b.menu.commands {
			for _, c := range commands {
				if keys := screen.KeysOf(c); keys != "" && !b.says(keys) {
					t.Errorf("%s: %s of %s is not shown", place, keys, c.ID)
				}
			}
		}
		b.typedKey(&fyne.KeyEvent{Name: fyne.KeyEscape})
		if control.TopDialog(b.win.Canvas()) != nil {
			t.Errorf("%s: Escape does not close the help", place)
		}
	})
}

func TestF6GoesRoundThePanes(t *testing.T) {
	b := newBench(t)
	b.everyScreen(func(place string) {
		b.win.Canvas().Unfocus()
		var seen []fyne.Focusable
		for range 8 {
			b.typedKey(&fyne.KeyEvent{Name: fyne.KeyF6})
			now := b.win.Canvas().Focused()
			if now == nil {
				t.Fatalf("%s: F6 leads nowhere", place)
			}
			if slices.Contains(seen, now) {
				break
			}
			seen = append(seen, now)
		}
		want := 2
		switch place {
		case "sheet":
			want = 5
		case "bingo":
			want = 3
		case "welcome", "home":
			want = 1
		}
		if len(seen) != want {
			t.Errorf("%s: F6 goes to %d places, want %d", place, len(seen), want)
		}
	})
}

// On the overview F6 leads to what people go on with, not into the group's name, where
// keys meant for a board would be written.
func TestF6LeadsToTheFirstStep(t *testing.T) {
	b := newBench(t)
	b.in("Garden mornings")
	f6 := &fyne.KeyEvent{Name: fyne.KeyF6}
	b.typedKey(f6)
	b.typedKey(f6)
	start, ok := b.win.Canvas().Focused().(*control.Button)
	if !ok || start.Weight != control.Primary {
		t.Fatalf("the keyboard is at %T", b.win.Canvas().Focused())
	}
	start.TypedKey(&fyne.KeyEvent{Name: fyne.KeyReturn})
	b.wantOn("sheet")
	b.GoTo(screen.AtOverview)
	b.settle()
	b.typedKey(f6)
	b.typedKey(f6)
	if _, ok := b.win.Canvas().Focused().(*control.Card); !ok {
		t.Fatalf("with a sheet the keyboard is at %T", b.win.Canvas().Focused())
	}
}

// TestEveryScreenOpensWithTheKeyboard: Tab or the mouse is not needed before keys do
// something, and what they do is what the screen is for.
func TestEveryScreenOpensWithTheKeyboard(t *testing.T) {
	b := newBench(t)
	b.everyScreen(func(place string) {
		now := b.win.Canvas().Focused()
		if now == nil {
			t.Errorf("%s: nothing has the keyboard", place)
		}
		if panes := b.screen.Panes(); now != b.screen.First() || paneOf(panes, now) < 0 {
			t.Errorf("%s: the keyboard is on a %T outside of the screen", place, now)
		}
	})
	b.press("Tuesday Circle")
	b.do("go-activities")
	b.AskMakeActivity()
	b.press("A board")
	if now := b.win.Canvas().Focused(); now == nil || now != b.screen.First() {
		t.Errorf("making an activity: the keyboard is on a %T", now)
	}
}

// TestEverySheetOpensWithTheKeyboard: on its surface, also where it can only be read.
func TestEverySheetOpensWithTheKeyboard(t *testing.T) {
	b := newBench(t)
	b.press("Open the example group")
	for _, locked := range []bool{false, true} {
		b.open.doc.SetReadOnly(locked)
		for _, of := range b.open.doc.Group().Sheets {
			b.OpenSheet(of.ID)
			b.settle()
			s := b.screen.(*sheet.Sheet)
			now := b.win.Canvas().Focused()
			if now == nil || now != s.First() {
				t.Errorf("%s, to be read only %v: the keyboard is on %T", of.Activity, locked, now)
				continue
			}
			if at := paneOf(s.Panes(), now); at < 0 || s.Panes()[at].Area != fyne.CanvasObject(s.Surface) {
				t.Errorf("%s, to be read only %v: the keyboard is on a %T beside the surface", of.Activity, locked, now)
			}
		}
	}
}

// TestTheListOfGroupsKeepsTheKeyboard: on the card where it was, though the list is read
// anew after every change; where that was the last group, on the place for a new one.
func TestTheListOfGroupsKeepsTheKeyboard(t *testing.T) {
	b := newBench(t)
	for _, name := range []string{"Allotment", "Bread", "Choir"} {
		b.put(model.NewGroup(name, noon))
	}
	b.showHome()
	b.settle()
	cards := func() []fyne.CanvasObject { return b.screen.(*home.Home).Cards.Objects }
	at := func() int {
		now, _ := b.win.Canvas().Focused().(*control.Card)
		return slices.IndexFunc(cards(), func(o fyne.CanvasObject) bool { return o == fyne.CanvasObject(now) })
	}
	if at() != 0 {
		t.Fatalf("it opens with the keyboard on %d", at())
	}
	b.win.Canvas().Focus(cards()[1].(*control.Card).Corner.(fyne.Focusable))
	b.screen.(*home.Home).Reload()
	b.settle()
	if at() != 1 {
		t.Errorf("read anew, the keyboard is on %d", at())
	}
	for range 3 {
		entries, err := b.lib.Entries()
		if err != nil {
			t.Fatal(err)
		}
		b.screen.(*home.Home).Delete(&home.GroupCard{Entry: entries[0], Name: look.NewText(look.Big, entries[0].Name)})
		b.settle()
	}
	if len(cards()) != 1 || at() != 0 {
		t.Errorf("with no group left the keyboard is on %d of %d", at(), len(cards()))
	}
}

// TestTheListTakesTheKeyboardFromNothingElse: reading the list anew takes it from nothing
// but a card.
func TestTheListTakesTheKeyboardFromNothingElse(t *testing.T) {
	b := newBench(t)
	b.put(model.NewGroup("Allotment", noon))
	b.showHome()
	b.settle()
	var example fyne.Focusable
	tree(b.root, fyne.Position{}, func(o fyne.CanvasObject, _ fyne.Position) {
		if button, ok := o.(*control.Button); ok && button.Text == b.words.Text("home.example") {
			example = button
		}
	})
	b.win.Canvas().Focus(example)
	b.screen.(*home.Home).Reload()
	b.settle()
	if now := b.win.Canvas().Focused(); now != example {
		t.Errorf("the keyboard went to a %T", now)
	}
}

func TestF6GoesToMessages(t *testing.T) {
	b := newBench(t)
	b.in("Tuesday Circle")
	b.Notify(screen.Notice{Kind: screen.NoticeDone, Words: "Done", Actions: []screen.NoticeAction{{Label: "Undo", Do: func() {}}}})
	b.win.Canvas().Unfocus()
	for range 4 {
		b.typedKey(&fyne.KeyEvent{Name: fyne.KeyF6})
		if button, ok := b.win.Canvas().Focused().(*control.Button); ok && button.Text == "Undo" {
			return
		}
	}
	t.Error("F6 never goes to the message")
}

func TestTheFieldBeingWrittenInUndoesFirst(t *testing.T) {
	b := newBench(t)
	b.in("Tuesday Circle")
	f := b.fields()[1]
	b.win.Canvas().Focus(f)
	test.Type(f, "Hall")
	place := func() string { return b.open.doc.Group().Place }
	if place() != "Hall" {
		t.Fatalf("it meets at %q", place())
	}
	steps := b.open.doc.Position()
	b.menu.run(b.UndoCommand())
	if f.Text == "Hall" {
		t.Error("the field did not undo")
	}
	if b.open.doc.Position() < steps {
		t.Error("the step was undone instead")
	}
}

func TestCommandsWaitWhileADialogIsOpen(t *testing.T) {
	b := newBench(t)
	b.in("Tuesday Circle")
	b.do("settings")
	for _, c := range b.menu.commands[screen.MenuGo] {
		if c.ID == "go-groups" {
			b.menu.run(c)
		}
	}
	b.settle()
	b.wantOn("overview")
}

func TestTheMenuNamesWhatItUndoes(t *testing.T) {
	b := newBench(t)
	b.in("Tuesday Circle")
	if err := b.open.doc.SetDetails("Tuesday Circle", "Hall", 0); err != nil {
		t.Fatal(err)
	}
	b.settle()
	found := false
	for _, m := range b.win.MainMenu().Items {
		for _, item := range m.Items {
			if strings.HasPrefix(item.Label, "Undo: ") && !item.Disabled {
				found = true
			}
		}
	}
	if !found {
		t.Error("the menu does not say what it would undo")
	}
}

func TestDialogsTakeTheKeyboardAndGiveItBack(t *testing.T) {
	b := newBench(t)
	b.press("New group")
	f := b.fields()[0]
	if b.win.Canvas().Focused() != fyne.Focusable(f) {
		t.Error("the first field does not have the keyboard")
	}
	f.TypedKey(&fyne.KeyEvent{Name: fyne.KeyEscape})
	if control.TopDialog(b.win.Canvas()) != nil {
		t.Error("Escape does not close it")
	}
}

func TestQuitStandsLastInTheFileMenu(t *testing.T) {
	b := newBench(t)
	b.everyScreen(func(place string) {
		items := b.win.MainMenu().Items[0].Items
		for i, item := range items {
			if item.IsQuit != (i == len(items)-1) {
				t.Errorf("%s: %q is number %d of %d", place, item.Label, i+1, len(items))
			}
		}
	})
}

func TestHelpShowsTheKeysOfASurface(t *testing.T) {
	for activity, does := range map[string]string{
		"membership": "Walk through the notes; with Shift backwards",
		"barriers":   "Go along the ways past a barrier",
		"portrait":   "Go to another card",
	} {
		b := newBench(t)
		b.in("Tuesday Circle")
		b.OpenActivity(activity)
		b.settle()
		b.typedKey(&fyne.KeyEvent{Name: fyne.KeyF1})
		b.wantSaid(does)
	}
}

// TestTheGuideIsReadByKeys: what stands below the last thing that takes the keyboard
// scrolls into sight, also when that thing is out of sight itself by then.
func TestTheGuideIsReadByKeys(t *testing.T) {
	b := newBench(t)
	b.in("Tuesday Circle")
	b.press("Start with “Who is our group for?”")
	s := b.screen.(*sheet.Sheet)
	chip := s.Guide.Chips.Objects[0].(*control.Chip)
	top := func() float32 { return fyne.CurrentApp().Driver().AbsolutePositionForObject(s.Guide.Parts).Y }
	start := top()
	b.win.Canvas().Focus(chip)
	chip.TypedKey(&fyne.KeyEvent{Name: fyne.KeyEnd})
	last := s.Guide.Parts.Objects[len(s.Guide.Parts.Objects)-1]
	bottom := fyne.CurrentApp().Driver().AbsolutePositionForObject(last).Y + last.Size().Height
	if end := top(); end >= start || bottom > b.win.Canvas().Size().Height {
		t.Errorf("End moves the guide from %v to %v; it ends at %v", start, end, bottom)
	}
	chip.TypedKey(&fyne.KeyEvent{Name: fyne.KeyHome})
	if got := top(); got != start {
		t.Errorf("Home leaves the guide at %v, want %v", got, start)
	}
}

// TestAScreenIsScrolledFromItsHeader: a guide opens with the keyboard on a button above it, and
// is read by keys all the same.
func TestAScreenIsScrolledFromItsHeader(t *testing.T) {
	b := newBench(t)
	b.in("Tuesday Circle")
	b.OpenGuide("end-records")
	b.settle()
	page := b.screen.Panes()[0].Area
	var text fyne.CanvasObject
	for _, o := range test.LaidOutObjects(page) {
		if t, ok := o.(*look.Text); ok && text == nil {
			text = t
		}
	}
	top := func() float32 { return fyne.CurrentApp().Driver().AbsolutePositionForObject(text).Y }
	start := top()
	b.typedKey(&fyne.KeyEvent{Name: fyne.KeyPageDown})
	if now := top(); now >= start {
		t.Errorf("after Page Down it stands at %v, before at %v", now, start)
	}
	b.typedKey(&fyne.KeyEvent{Name: fyne.KeyHome})
	if now := top(); now != start {
		t.Errorf("Home leaves it at %v, want %v", now, start)
	}
}

// TestNothingTypedAfterTheMouseIsLost: whatever took the keyboard from the board, the next key
// brings it back; not to what a dialog or the picture for the room lies over.
func TestNothingTypedAfterTheMouseIsLost(t *testing.T) {
	b := newBench(t)
	b.in("Tuesday Circle")
	b.OpenActivity("membership")
	b.settle()
	c, letter := b.win.Canvas(), &fyne.KeyEvent{Name: fyne.KeyB}
	board := c.Focused()
	c.Unfocus()
	b.keyDown(&fyne.KeyEvent{Name: fyne.KeyPageDown})
	if c.Focused() != nil {
		t.Error("what scrolls takes the keyboard from what is read")
	}
	if b.keyDown(letter); c.Focused() != board {
		t.Errorf("%T has the keyboard", c.Focused())
	}
	b.ShowRoom(true)
	b.spotlight("")
	c.Unfocus()
	if b.keyDown(letter); !b.Covered() || c.Focused() == board {
		t.Error("the board is written on though nobody sees it")
	}
	b.spotlight("")
	b.ShowRoom(false)
	b.do("settings")
	c.Unfocus()
	if b.keyDown(letter); c.Focused() != nil {
		t.Errorf("below a dialog %T has the keyboard", c.Focused())
	}
	b = newBench(t)
	b.everyScreen(func(name string) {
		c := b.win.Canvas()
		c.Unfocus()
		b.keyDown(letter)
		if _, ok := b.screen.(*sheet.Sheet); ok == (c.Focused() == nil) {
			t.Errorf("%s: %T has the keyboard", name, c.Focused())
		}
	})
}

// TestRedoShowsWhatItCanDo also once a note is written on no more, and nothing changed since.
func TestRedoShowsWhatItCanDo(t *testing.T) {
	b := newBench(t)
	b.in("Tuesday Circle")
	b.OpenActivity("membership")
	b.settle()
	for _, r := range "Carers" {
		b.win.Canvas().Focused().TypedRune(r)
	}
	for range 2 { // the next note, and none
		b.win.Canvas().Focused().TypedKey(&fyne.KeyEvent{Name: fyne.KeyReturn})
		b.settle()
	}
	s := b.screen.(*sheet.Sheet)
	if !s.Tools.Redo.Disabled() || s.Tools.Undo.Disabled() || len(b.notes()) != 1 {
		t.Errorf("redo can be pressed: %v, undo: %v; %d notes", !s.Tools.Redo.Disabled(), !s.Tools.Undo.Disabled(), len(b.notes()))
	}
	b.do("undo")
	if s := b.screen.(*sheet.Sheet); s.Tools.Redo.Disabled() {
		t.Error("after undo nothing can be done again")
	}
}
