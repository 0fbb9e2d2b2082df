package ui

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/storage"
	"fyne.io/fyne/v2/test"

	"commonground/assets/examples"
	"commonground/model"
	"commonground/model/bin"
	"commonground/model/library"
	"commonground/ui/command"
	"commonground/ui/control"
	"commonground/ui/home"
	"commonground/ui/look"
	"commonground/ui/overview"
	"commonground/ui/screen"
	"commonground/ui/sheet"
	"commonground/ui/surface"
	"commonground/ui/todos"
)

func typeName(v any) string { return fmt.Sprintf("%T", v) }

func (b *bench) wantOn(screen string) {
	b.t.Helper()
	if b.on() != screen {
		b.t.Fatalf("the window shows %s, want %s", b.on(), screen)
	}
}

func TestFirstStartWelcomes(t *testing.T) {
	b := newBench(t)
	b.wantOn("welcome")
	b.wantSaid("New group")
	b.wantSaid("Open the example group")
	if !b.says("stays on this laptop") {
		t.Error("it does not say that nothing leaves the laptop")
	}
}

func TestExampleOpensAsACopy(t *testing.T) {
	b := newBench(t)
	before := string(examples.Group())
	b.press("Open the example group")
	b.wantOn("overview")
	name := b.open.doc.Group().Name
	if err := b.open.doc.SetDetails("Something else", "", 3); err != nil {
		t.Fatal(err)
	}
	b.saved()
	b.AllGroups()
	b.settle()
	b.press("Open the example group")
	if b.open.doc.Group().Name != name+" (copy)" && b.open.doc.Group().Name != name {
		t.Errorf("the second example is called %q", b.open.doc.Group().Name)
	}
	if string(examples.Group()) != before {
		t.Error("the example itself changed")
	}
}

func TestNewGroupIsMadeAndSaved(t *testing.T) {
	b := newBench(t)
	b.press("New group")
	b.press("Make the group")
	b.wantSaid("Please give the group a name.")
	f := b.fields()
	test.Type(f[0], "Garden mornings")
	test.Type(f[2], "many")
	b.press("Make the group")
	b.wantSaid("Type a whole number, or leave it empty.")
	f[2].SetText("9")
	b.press("Make the group")
	b.wantOn("overview")
	g := b.onDisk(filepath.Join(b.folder, "Garden mornings.json"))
	if g.Name != "Garden mornings" || g.Members != 9 {
		t.Errorf("%q with %d members", g.Name, g.Members)
	}
	b.wantSaid("What would you like to do first?")
}

func TestLaterStartsGoOnWherePeopleLeft(t *testing.T) {
	b := newBench(t)
	b.in("Tuesday Circle")
	b.press("Start with “Who is our group for?”")
	b.wantOn("sheet")
	id := b.screen.(*sheet.Sheet).ID
	b.saved()
	b.end()
	again := startBench(t, b.fyne, b.folder, "")
	again.wantOn("sheet")
	if got := again.screen.(*sheet.Sheet).ID; got != id {
		t.Errorf("sheet %v, want %v", got, id)
	}
}

func TestAPlaceThatIsGoneIsTold(t *testing.T) {
	b := newBench(t)
	b.in("Tuesday Circle")
	path := b.open.path
	b.end()
	if err := os.Remove(path); err != nil {
		t.Fatal(err)
	}
	again := startBench(t, b.fyne, b.folder, "")
	again.wantOn("home")
	again.wantSaid("“Tuesday Circle” is not there any more")
}

func TestHomeListsGroups(t *testing.T) {
	b := newBench(t)
	g := model.NewGroup("Tuesday Circle", noon.Add(-90*60e9))
	g.Sheets = []*model.Sheet{model.NewSheet("membership", "One", noon), model.NewSheet("membership", "Two", noon)}
	b.put(g)
	b.put(model.NewGroup("Garden mornings", noon.AddDate(0, 0, -20)))
	b.showHome()
	b.settle()
	for _, words := range []string{"Tuesday Circle", "2 sheets", "Last changed today, 10:30", "Garden mornings", "No sheets yet", "Last changed 11 February"} {
		b.wantSaid(words)
	}
	b.press("Garden mornings")
	b.wantOn("overview")
}

// TestWhatWasLeftOutCanBeRead: it stands over the sheet until it is closed or the sheet is.
func TestWhatWasLeftOutCanBeRead(t *testing.T) {
	b := newBench(t)
	b.in("Tuesday Circle")
	b.boardOf("membership", "one")
	b.fyne.Clipboard().SetContent(strings.Repeat("a line\n", 400))
	b.do("paste")
	b.settle()
	b.wantSaid("Pasted 300 notes. 100 lines were left out, from “a line” on. They are still on the clipboard.")
	b.GoTo(screen.AtOverview)
	b.settle()
	if b.says("100 lines were left out") {
		t.Error("it is said where it belongs to nothing")
	}
}

// TestWhatWasSaidLastCanBeReadWhole: by a press on what is cut off, and from the menu.
func TestWhatWasSaidLastCanBeReadWhole(t *testing.T) {
	b := newBench(t)
	b.in("Tuesday Circle")
	foot := b.boardOf("membership", "one").Foot
	tap := func() {
		b.settle()
		test.TapAt(foot, foot.Status.Position().AddXY(4, 4))
		b.settle()
	}
	foot.Say("Moved it")
	if tap(); b.notices.has(screen.NoticeLeftOut) {
		t.Error("what stands there whole is said again")
	}
	b.do("said")
	if !b.notices.has(screen.NoticeLeftOut) {
		t.Error("the menu does not say it")
	}
	b.Withdraw(screen.NoticeLeftOut)
	foot.Say(strings.Repeat("It goes on and on. ", 30))
	if tap(); !b.notices.has(screen.NoticeLeftOut) {
		t.Error("a press on what is cut off does not open it")
	}
}

func TestGroupsOfOneNameAreToldApart(t *testing.T) {
	b := newBench(t)
	for _, name := range []string{"Tuesday Circle", "tuesday circle", "Garden mornings"} {
		b.put(model.NewGroup(name, noon))
	}
	b.showHome()
	b.settle()
	b.wantSaid("In the file Tuesday Circle.json")
	b.wantSaid("In the file tuesday circle 2.json")
	if b.says("In the file Garden mornings.json") {
		t.Error("a group is told apart from none")
	}
}

func TestGroupsAreRenamedCopiedAndDeleted(t *testing.T) {
	b := newBench(t)
	b.put(model.NewGroup("Tuesday Circle", noon))
	b.showHome()
	b.settle()
	h := b.screen.(*home.Home)
	c := &home.GroupCard{Entry: library.Entry{Path: filepath.Join(b.folder, "Tuesday Circle.json")}, Name: look.NewText(look.Big, "Tuesday Circle")}
	h.Duplicate(c)
	b.settle()
	b.wantSaid("Tuesday Circle (copy)")
	h.Rename(c)
	f := b.fields()[0]
	f.SetText("  ")
	b.press("Rename")
	b.wantSaid("Please give the group a name.")
	f.SetText("Wednesday Circle")
	b.press("Rename")
	b.wantSaid("Wednesday Circle")
	c.Entry.Path, c.Name.Words = filepath.Join(b.folder, "Wednesday Circle.json"), "Wednesday Circle"
	h.Delete(c)
	b.settle()
	b.wantSaid("Deleted “Wednesday Circle”.")
	if _, err := os.Stat(c.Entry.Path); err == nil {
		t.Error("the file is still there")
	}
	b.press("Undo")
	if _, err := os.Stat(c.Entry.Path); err != nil {
		t.Error("the group did not come back")
	}
	b.wantSaid("Wednesday Circle")
}

// TestDeletedGroupsComeBackByKeys: Ctrl+Z takes deletes back, the last one first, and is
// named for it in the menu only while there is one.
func TestDeletedGroupsComeBackByKeys(t *testing.T) {
	b := newBench(t)
	paths := []string{b.put(model.NewGroup("One", noon)), b.put(model.NewGroup("Two", noon))}
	b.showHome()
	b.settle()
	h := b.screen.(*home.Home)
	undo := func() command.Command { return h.Commands()[screen.MenuEdit][0] }
	if undo().On() || undo().Label() != "Undo" {
		t.Errorf("at first it offers %q, %v", undo().Label(), undo().On())
	}
	for _, path := range paths {
		h.Delete(&home.GroupCard{Entry: library.Entry{Path: path}, Name: look.NewText(look.Big, "")})
		b.settle()
	}
	if !undo().On() || undo().Label() != "Undo: Delete a group" {
		t.Errorf("after it offers %q, %v", undo().Label(), undo().On())
	}
	for i := len(paths) - 1; i >= 0; i-- {
		undo().Run()
		b.settle()
		if _, err := os.Stat(paths[i]); err != nil {
			t.Errorf("%s is not back: %v", paths[i], err)
		}
	}
	if undo().On() || b.says("Deleted “”.") {
		t.Error("there is still something to take back")
	}
}

// TestDeletedGroupsGoToTheBin: as long as the list is there they can be taken back, and then,
// also where the window is closed, they go to the recycle bin; a message says so.
func TestDeletedGroupsGoToTheBin(t *testing.T) {
	b := newBench(t)
	var taken []string
	b.options.Bin = bin.Of(func(string) bool { return true }, func(path string) error {
		taken = append(taken, filepath.Base(path))
		return os.Remove(path)
	})
	paths := []string{b.put(model.NewGroup("One", noon)), b.put(model.NewGroup("Two", noon)), b.put(model.NewGroup("Three", noon))}
	b.showHome()
	b.settle()
	drop := func(path string) {
		b.screen.(*home.Home).Delete(&home.GroupCard{Entry: library.Entry{Path: path}, Name: look.NewText(look.Big, "")})
		b.settle()
	}
	drop(paths[0])
	b.wantSaid("When you leave this list, it goes to the computer’s recycle bin.")
	drop(paths[1])
	b.press("Undo")
	if len(taken) > 0 {
		t.Fatalf("the bin took %q at once", taken)
	}
	b.showHome()
	b.settle()
	if !slices.Equal(taken, []string{"One.json"}) || b.says("Deleted “") {
		t.Errorf("after it was left the bin has %q", taken)
	}
	drop(paths[2])
	b.Close()
	b.settle()
	if !slices.Equal(taken, []string{"One.json", "Three.json"}) {
		t.Errorf("after the window was closed the bin has %q", taken)
	}
	if _, err := os.Stat(paths[1]); err != nil {
		t.Error(err)
	}
}

// TestWhatTheBinDoesNotTakeIsSaid: where it is, and that nothing is lost.
func TestWhatTheBinDoesNotTakeIsSaid(t *testing.T) {
	b := newBench(t)
	b.options.Bin = bin.Of(func(string) bool { return true }, func(string) error { return errors.New("full") })
	path := b.put(model.NewGroup("One", noon))
	b.showHome()
	b.settle()
	b.screen.(*home.Home).Delete(&home.GroupCard{Entry: library.Entry{Path: path}, Name: look.NewText(look.Big, "")})
	b.settle()
	b.showHome()
	b.settle()
	b.wantSaid("The recycle bin did not take what you deleted.")
	if _, err := os.Stat(filepath.Join(filepath.Dir(path), library.DeletedFolder, "One.json")); err != nil {
		t.Error(err)
	}
}

func TestACopyAsksBeforeItReplaces(t *testing.T) {
	b := newBench(t)
	b.put(model.NewGroup("Tuesday Circle", noon))
	b.showHome()
	b.settle()
	stick := t.TempDir()
	to := filepath.Join(stick, "Tuesday Circle.json")
	c := &home.GroupCard{Entry: library.Entry{Path: filepath.Join(b.folder, "Tuesday Circle.json")}, Name: look.NewText(look.Big, "Tuesday Circle")}
	h := b.screen.(*home.Home)
	h.CopyTo(c, to, false)
	b.settle()
	b.wantSaid("Saved a copy of “Tuesday Circle”.")
	if err := os.WriteFile(to, []byte("mine"), 0o600); err != nil {
		t.Fatal(err)
	}
	h.CopyTo(c, to, false)
	b.settle()
	b.wantSaid("There is a file of that name already")
	b.press("Keep what is there")
	if data, _ := os.ReadFile(to); string(data) != "mine" {
		t.Error("the file was replaced unasked")
	}
	h.CopyTo(c, to, false)
	b.settle()
	b.press("Replace it")
	b.onDisk(to)
}

func TestBadFilesSayWhatTheyAre(t *testing.T) {
	b := newBench(t)
	for name, content := range map[string]string{
		"Broken.json": `{"format": "common-ground-group", "version": 1, "name": "Bro`,
		"Letter.json": "Dear Sir or Madam",
		"Future.json": `{"format": "common-ground-group", "version": 99}`,
	} {
		if err := os.WriteFile(filepath.Join(b.folder, name), []byte(content), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	b.showHome()
	b.settle()
	for _, words := range []string{"Damaged", "Not a Common Ground file", "Made by a newer version"} {
		b.wantSaid(words)
	}
	b.press("Future")
	b.wantSaid("“Future” was made by a newer Common Ground")
	b.press("All right")
	b.wantOn("home")
	if data, _ := os.ReadFile(filepath.Join(b.folder, "Letter.json")); string(data) != "Dear Sir or Madam" {
		t.Error("a file that is not ours was touched")
	}
}

func TestTheLastGoodVersionIsOffered(t *testing.T) {
	b := newBench(t)
	b.in("Tuesday Circle")
	for _, place := range []string{"Library", "Mill Lane Hall"} {
		if err := b.open.doc.SetDetails("Tuesday Circle", place, 0); err != nil {
			t.Fatal(err)
		}
		b.saved()
	}
	path := b.open.path
	b.AllGroups()
	b.settle()
	if err := os.WriteFile(path, []byte(`{"format": "common-ground-group", "vers`), 0o600); err != nil {
		t.Fatal(err)
	}
	b.showHome()
	b.settle()
	b.press("Tuesday Circle")
	b.wantSaid("“Tuesday Circle” is damaged")
	b.press("Open the last good version")
	b.wantOn("overview")
	b.wantSaid("This is the last good version")
	if got := b.open.doc.Group().Place; got != "Library" {
		t.Errorf("it meets at %q", got)
	}
}

func TestAGroupOpenElsewhereCanOnlyBeRead(t *testing.T) {
	b := newBench(t)
	path := b.put(model.NewGroup("Tuesday Circle", noon))
	other, err := library.OpenGroup(path)
	if err != nil {
		t.Fatal(err)
	}
	defer other.Close()
	b.OpenGroup(path)
	b.settle()
	b.wantSaid("“Tuesday Circle” is open in another window")
	b.wantSaid("Read only")
	if b.open.doc.SetDetails("X", "", 0) != model.ErrReadOnly {
		t.Error("it can be changed")
	}
	b.GoTo(screen.AtActivities)
	b.settle()
	b.AllGroups()
	b.settle()
	b.wantOn("home")
}

func TestDetailsAreSavedAndUndone(t *testing.T) {
	b := newBench(t)
	b.in("Tuesday Circle")
	f := b.fields()
	b.win.Canvas().Focus(f[1])
	test.Type(f[1], "Mill Lane Hall")
	b.wantSaid("Mill Lane Hall")
	f[0].SetText("")
	b.wantSaid("Please give the group a name.")
	f[0].SetText("Wednesday Circle")
	b.win.Canvas().Unfocus()
	b.settle()
	if g := b.saved(); g.Name != "Wednesday Circle" || g.Place != "Mill Lane Hall" {
		t.Errorf("saved %q, %q", g.Name, g.Place)
	}
	if filepath.Base(b.open.path) != "Wednesday Circle.json" {
		t.Errorf("the file is %s", b.open.path)
	}
	b.do("undo")
	if g := b.open.doc.Group(); g.Place == "Mill Lane Hall" && g.Name == "Wednesday Circle" {
		t.Error("nothing was undone")
	}
	if f[0].Text != b.open.doc.Group().Name {
		t.Errorf("the field says %q", f[0].Text)
	}
}

func TestSheetsAreMadeNamedDatedCopiedAndDeleted(t *testing.T) {
	b := newBench(t)
	b.in("Tuesday Circle")
	b.press("Activities")
	b.wantSaid("Not started · 40 min")
	b.press("1. Who is our group for?")
	b.wantOn("sheet")
	b.screen.(*sheet.Sheet).Title.Edit()
	e := b.fields()[0]
	e.SetText("How we see it")
	e.TypedKey(&fyne.KeyEvent{Name: fyne.KeyReturn})
	b.settle()
	id := b.screen.(*sheet.Sheet).ID
	if got := b.open.doc.Group().Sheet(id).Title; got != "How we see it" {
		t.Errorf("called %q", got)
	}
	b.do("change-date")
	b.press("15")
	if got := b.open.doc.Group().Sheet(id).Date; got != "2026-03-15" {
		t.Errorf("dated %q", got)
	}
	b.press("Activities")
	b.wantSaid("1 sheet · last 15 March")
	b.press("1. Who is our group for?")
	b.wantOn("sheets")
	now := b.open.doc.Group().Sheet(id)
	b.sheetDo(now, "duplicate")
	b.wantSaid("How we see it (2)")
	b.sheetDo(now, "delete")
	b.wantSaid("Deleted “How we see it”.")
	if b.open.doc.Group().Sheet(id) != nil {
		t.Error("it is still there")
	}
	b.press("Undo")
	if b.open.doc.Group().Sheet(id) == nil {
		t.Error("it did not come back")
	}
	if b.says("Deleted “How we see it”.") {
		t.Error("the message stays")
	}
	if g := b.saved(); len(g.Sheets) != 2 {
		t.Errorf("%d sheets on disk", len(g.Sheets))
	}
}

func TestRenamingASheetCanBeGivenUp(t *testing.T) {
	b := newBench(t)
	b.in("Tuesday Circle")
	b.press("Start with “Who is our group for?”")
	b.do("rename-sheet")
	e := b.fields()[0]
	e.SetText("No")
	e.TypedKey(&fyne.KeyEvent{Name: fyne.KeyEscape})
	s := b.screen.(*sheet.Sheet)
	if got := b.open.doc.Group().Sheet(s.ID).Title; got != "Who is our group for?" {
		t.Errorf("called %q", got)
	}
	if s.Title.Entry.Visible() {
		t.Error("the field stays")
	}
}

func TestStartersGoOnTheBoard(t *testing.T) {
	b := newBench(t)
	b.in("Tuesday Circle")
	b.press("Start with “Who is our group for?”")
	b.press("Carers")
	s := b.screen.(*sheet.Sheet)
	notes := b.open.doc.Group().Sheet(s.ID).Notes
	if len(notes) != 1 || notes[0].Starter != "carers" {
		t.Fatalf("%d notes", len(notes))
	}
	chips, usable := s.Guide.Chips.Objects, func() (out int) {
		for _, o := range s.Guide.Chips.Objects {
			if c := o.(*control.Chip); !c.Disabled() {
				out++
			} else if c.Text != "Carers" {
				t.Errorf("%s is not offered", c.Text)
			}
		}
		return out
	}
	if usable() != len(chips)-1 {
		t.Error("Carers is offered again")
	}
	b.press("Carers") // which does nothing any more, and is in its place
	b.do("undo")
	if len(b.open.doc.Group().Sheet(s.ID).Notes) != 0 || usable() != len(chips) || len(chips) != 7 {
		t.Error("undo did not take it back")
	}
}

func TestStartersGoOnTheList(t *testing.T) {
	b := newBench(t)
	b.in("Tuesday Circle")
	b.press("Start with “Who is our group for?”")
	b.do("show-list")
	s := b.screen.(*sheet.Sheet)
	notes := func() int { return len(b.open.doc.Group().Sheet(s.ID).Notes) }
	b.press("Carers")
	if notes() != 1 {
		t.Errorf("%d notes after a press", notes())
	}
	drop := s.Guide.Chips.Objects[0].(*control.Chip).OnDropped
	if drop(fyne.NewPos(2, 2)); notes() != 1 {
		t.Error("dropped beside the list, it was added")
	}
	at := fyne.CurrentApp().Driver().AbsolutePositionForObject(s.Surface).AddXY(20, 20)
	if drop(at); notes() != 2 {
		t.Error("dropped on the list, it was not added")
	}
}

func TestNothingIsOfferedWhereNothingCanBeChanged(t *testing.T) {
	b := newBench(t)
	g := model.NewGroup("Tuesday Circle", noon)
	g.Sheets = []*model.Sheet{model.NewSheet("membership", "Ours", noon)}
	path := b.put(g)
	other, err := library.OpenGroup(path)
	if err != nil {
		t.Fatal(err)
	}
	defer other.Close()
	b.OpenGroup(path)
	b.settle()
	b.OpenSheet(g.Sheets[0].ID)
	b.settle()
	if b.says("Start from") {
		t.Error("notes to start from are offered")
	}
}

func TestDroppedFileIsAddedAndOpened(t *testing.T) {
	b := newBench(t)
	elsewhere := filepath.Join(t.TempDir(), "Tuesday Circle.json")
	if err := os.WriteFile(elsewhere, examples.Group(), 0o600); err != nil {
		t.Fatal(err)
	}
	b.dropped(fyne.Position{}, []fyne.URI{storage.NewFileURI(elsewhere)})
	b.settle()
	b.wantOn("overview")
	if !strings.HasPrefix(b.open.path, b.folder) {
		t.Errorf("opened %s", b.open.path)
	}
}

func TestAFileOfTheCommandLineOpensWhereItLies(t *testing.T) {
	f := test.NewApp()
	defer f.Quit()
	elsewhere := filepath.Join(t.TempDir(), "Circle.json")
	if err := os.WriteFile(elsewhere, examples.Group(), 0o600); err != nil {
		t.Fatal(err)
	}
	b := startBench(t, f, filepath.Join(t.TempDir(), "lib"), elsewhere)
	b.wantOn("overview")
	if b.open.path != elsewhere {
		t.Errorf("opened %s", b.open.path)
	}
}

func TestWhatIsToBeSeenToStandsOnTheOverview(t *testing.T) {
	b := newBench(t)
	b.in("Tuesday Circle")
	b.OpenActivity("barriers")
	b.settle()
	b.press("Coming for the first time")
	s := b.screen.(*sheet.Sheet)
	doc, way := b.open.doc, model.NewID()
	if err := doc.EditWall(model.Step{Name: "x"}, s.ID, func(w *model.Wall) error {
		w.Ways = append(w.Ways, &model.Way{ID: way, Text: "Meet at the door"})
		w.Serve(way, w.Barriers[0].ID, nil)
		return nil
	}); err != nil {
		t.Fatal(err)
	}
	if err := doc.SendWay(s.ID, way, model.TodoMeeting); err != nil {
		t.Fatal(err)
	}
	b.GoTo(screen.AtOverview)
	b.settle()
	b.wantSaid("For the next meeting")
	b.wantSaid("Meet at the door")
	o := b.screen.(*overview.Overview)
	todo := func() *model.Todo { return doc.Group().Todos[0] }
	if err := doc.ChangeTodo(todo().ID, "", func(t *model.Todo) { t.By = "2026-03-24" }); err != nil {
		t.Fatal(err)
	}
	b.settle()
	b.wantSaid("By 24 March")
	tick := o.Todos.Buttons[todos.Button{Todo: todo().ID, Does: "tick"}]
	b.win.Canvas().Focus(tick)
	tick.OnTapped()
	b.wantSaid("Done: Meet at the door")
	if o.Todos.Focused() != (todos.Button{Todo: todo().ID, Does: "tick"}) || !todo().Done {
		t.Error("it is not ticked, or the keyboard went elsewhere")
	}
	o.Todos.Buttons[todos.Button{Todo: todo().ID, Does: "edit"}].OnTapped()
	area := b.win.Canvas().Focused().(*control.Area)
	area.SetText(" ")
	b.press("Keep it")
	b.wantSaid("Please write what there is to do, or delete it from the list.")
	area.SetText("Meet at the gate")
	b.press("Keep it")
	b.wantSaid("Done: Meet at the gate")
	b.press("from “" + doc.Group().Sheet(s.ID).Title + "”, 3 March")
	b.wantOn("sheet")
	b.GoTo(screen.AtOverview)
	b.settle()
	b.screen.(*overview.Overview).Todos.Buttons[todos.Button{Todo: todo().ID, Does: "delete"}].OnTapped()
	if len(doc.Group().Todos) != 0 || b.says("For the next meeting") {
		t.Error("it is still on the list")
	}
}

func TestExampleHappenedOfLate(t *testing.T) {
	b := newBench(t)
	later := noon.AddDate(0, 9, 3)
	b.options.Now = func() time.Time { return later }
	b.press("Open the example group")
	g := b.open.doc.Group()
	if since := later.Sub(g.Changed); since < 0 || since >= 7*24*time.Hour {
		t.Errorf("it was changed %v ago", since)
	}
	if b.says("Your agreement") {
		t.Error("the agreement of a new example is due for a look")
	}
}

// TestTheMenuActsOnTheSheetThatIsOpen: two sheets of an activity have the same menu, and
// so has one that is shown again in another size.
func TestTheMenuActsOnTheSheetThatIsOpen(t *testing.T) {
	b := newBench(t)
	b.in("Tuesday Circle")
	first := b.boardOf("connect", "One")
	second := b.boardOf("connect", "One")
	b.choose("Show as a list")
	if first.List || !second.List {
		t.Fatalf("the list is shown of the first sheet: %v, of the second: %v", first.List, second.List)
	}
	b.choose("Show as a board")
	b.reshow()
	b.settle()
	b.choose("Show as a list")
	if now := b.screen.(*sheet.Sheet); !now.List {
		t.Error("shown again, the sheet does not follow its menu")
	}
}

// choose presses the item of the window's menu that begins with words.
func (b *bench) choose(words string) {
	b.t.Helper()
	for _, m := range b.win.MainMenu().Items {
		for _, item := range m.Items {
			under := []*fyne.MenuItem{item}
			if item.ChildMenu != nil {
				under = item.ChildMenu.Items
			}
			for _, item := range under {
				if strings.HasPrefix(item.Label, words) {
					item.Action()
					b.settle()
					return
				}
			}
		}
	}
	b.t.Fatalf("the menu has no %q", words)
}

// TestGroupsThatAreThereComeFirst: a folder of groups that was brought to a new laptop is
// not hidden behind the welcome of a first start.
func TestGroupsThatAreThereComeFirst(t *testing.T) {
	f := test.NewApp()
	t.Cleanup(f.Quit)
	folder := filepath.Join(t.TempDir(), "Common Ground")
	lib, err := library.Open(folder)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := lib.Create(model.NewGroup("Brought along", noon)); err != nil {
		t.Fatal(err)
	}
	b := startBench(t, f, folder, "")
	b.wantOn("home")
	b.wantSaid("Brought along")
}

// TestAFileKeepsTheNameThatPeopleGaveIt: a file that was renamed elsewhere is not renamed
// back by looking at the group; it follows once the group gets another name.
func TestAFileKeepsTheNameThatPeopleGaveIt(t *testing.T) {
	b := newBench(t)
	theirs := filepath.Join(b.folder, "2026 spring.json")
	if err := os.Rename(b.put(model.NewGroup("Tuesday Circle", noon)), theirs); err != nil {
		t.Fatal(err)
	}
	b.OpenGroup(theirs)
	b.settle()
	b.AllGroups()
	b.settle()
	if _, err := os.Stat(theirs); err != nil {
		t.Fatal("looking at it renamed the file")
	}
	b.OpenGroup(theirs)
	b.settle()
	b.fields()[0].SetText("Wednesday Circle")
	b.AllGroups()
	b.until("the file follows", func() bool {
		_, err := os.Stat(filepath.Join(b.folder, "Wednesday Circle.json"))
		return err == nil
	})
}

// TestUndoSaysWhatItDid on every kind of sheet, instead of what was done before.
func TestUndoSaysWhatItDid(t *testing.T) {
	for _, activity := range []string{"membership", "venue", "barriers", "leadership", "portrait", "act", "agreement"} {
		b := newBench(t)
		b.in("Tuesday Circle")
		b.OpenActivity(activity)
		b.settle()
		s := b.screen.(*sheet.Sheet)
		if err := b.open.doc.RenameSheet(s.ID, "Another name"); err != nil {
			t.Fatal(err)
		}
		b.settle()
		step, _ := b.open.doc.NextUndo()
		b.do("undo")
		if want := b.words.Text("board.status.undone", "step", b.words.Text(step.Name)); s.Foot.Status.Words != want {
			t.Errorf("%s: it says %q, not %q", activity, s.Foot.Status.Words, want)
		}
	}
}

// TestBoardAndListMakeNotesAlike: the zone and the paper that were chosen on one are the other's.
func TestBoardAndListMakeNotesAlike(t *testing.T) {
	for _, activity := range []string{"membership", "agreement"} {
		b := newBench(t)
		b.in("Tuesday Circle")
		b.OpenActivity(activity)
		b.settle()
		aim := func() surface.Aim { return b.screen.(*sheet.Sheet).Surface.(surface.Aimed).Aim() }
		b.do("note.target")
		b.do("note.colour.C")
		want := aim()
		if want.Zone == "" || want.Colour != model.ColourC {
			t.Fatalf("%s: notes are made as %+v", activity, want)
		}
		for _, to := range []string{"show-list", "show-board"} {
			b.do(to)
			if got := aim(); got != want {
				t.Errorf("%s, %s: notes are made as %+v, not %+v", activity, to, got, want)
			}
		}
	}
}
