package ui

import (
	"path/filepath"
	"testing"
	"time"

	"commonground/model"
	"commonground/model/library"
	"commonground/ui/activities"
	"commonground/ui/command"
)

// stickWith puts a copy of the group of that name on a stick, changed there at that time, and
// returns its file.
func (b *bench) stickWith(g *model.Group, at time.Time) string {
	b.t.Helper()
	stick := filepath.Join(b.t.TempDir(), "BLUE STICK")
	there := *g
	sheet := model.NewSheet("membership", "Written there", at)
	there.Sheets = append(append([]*model.Sheet{}, g.Sheets...), sheet)
	there.Changed = at
	lib, err := library.Open(stick)
	if err != nil {
		b.t.Fatal(err)
	}
	path, err := lib.Create(&there)
	if err != nil {
		b.t.Fatal(err)
	}
	return path
}

func (b *bench) groups() map[string]int {
	b.t.Helper()
	entries, err := b.lib.Entries()
	if err != nil {
		b.t.Fatal(err)
	}
	out := map[string]int{}
	for _, e := range entries {
		g := b.onDisk(e.Path)
		out[g.Name] = len(g.Sheets)
	}
	return out
}

// TestAGroupComesBackFromAStick: what differs is said, and each answer does what it says; the
// one that gives way is in the folder Deleted.
func TestAGroupComesBackFromAStick(t *testing.T) {
	for _, c := range []struct {
		answer string
		after  time.Duration // changed there so long after here
		want   map[string]int
		kept   int // files in the folder Deleted
		sheets int // of the group that is open then
	}{
		{"home.meet.both", time.Hour, map[string]int{"Tuesday Circle": 0, "Tuesday Circle, from BLUE STICK": 1}, 0, 1},
		{"home.meet.newer", time.Hour, map[string]int{"Tuesday Circle": 1}, 1, 1},
		{"home.meet.newer", -time.Hour, map[string]int{"Tuesday Circle": 0}, 0, 0},
		{"home.meet.look", time.Hour, map[string]int{"Tuesday Circle": 0}, 0, 1},
	} {
		b := newBench(t)
		b.in("Tuesday Circle")
		g := b.open.doc.Group()
		path := b.stickWith(g, g.Changed.Add(c.after))
		b.AllGroups()
		b.settle()
		b.AddFile(path)
		b.settle()
		b.wantSaid(b.words.Text("home.meet.title", "name", "Tuesday Circle"))
		b.wantSaid(b.words.Text("home.meet.only-there", "place", "BLUE STICK", "sheets", "“Written there”"))
		b.press(b.words.Text(c.answer))
		b.settle()
		if b.open == nil || len(b.open.doc.Group().Sheets) != c.sheets {
			t.Fatalf("%s: not the right group is open", c.answer)
		}
		if looks := c.answer == "home.meet.look"; b.open.doc.ReadOnly() != looks {
			t.Errorf("%s: it can be written: %v", c.answer, looks)
		}
		b.AllGroups()
		b.settle()
		got := b.groups()
		if len(got) != len(c.want) {
			t.Errorf("%s: the library holds %v", c.answer, got)
		}
		for name, sheets := range c.want {
			if n, ok := got[name]; !ok || n != sheets {
				t.Errorf("%s: the library holds %v, want %v", c.answer, got, c.want)
			}
		}
		kept, _ := filepath.Glob(filepath.Join(b.lib.Folder(), library.DeletedFolder, "*.json"))
		if len(kept) != c.kept {
			t.Errorf("%s: deleted are %v", c.answer, kept)
		}
		if there := b.onDisk(path); len(there.Sheets) != 1 {
			t.Errorf("%s: the file on the stick has changed", c.answer)
		}
		b.end()
	}
}

// TestWhatIsOpenElsewhereIsNotTaken: nothing says that it was.
func TestWhatIsOpenElsewhereIsNotTaken(t *testing.T) {
	b := newBench(t)
	b.in("Tuesday Circle")
	g, here := b.open.doc.Group(), b.open.path
	path := b.stickWith(g, g.Changed.Add(time.Hour))
	b.AllGroups()
	b.settle()
	held, err := library.OpenGroup(here)
	if err != nil {
		t.Fatal(err)
	}
	defer held.Close()
	b.AddFile(path)
	b.settle()
	b.press(b.words.Text("home.meet.newer"))
	b.settle()
	if b.says(b.words.Text("home.meet.taken.title", "name", "Tuesday Circle", "place", "BLUE STICK")) {
		t.Error("it says that it took what it did not")
	}
	b.wantSaid(b.words.Text("error.load.locked.title", "name", "Tuesday Circle"))
	if len(b.onDisk(here).Sheets) != 0 {
		t.Error("the group here has changed")
	}
}

// TestTheSameGroupIsOpened: what comes back as it went needs no question.
func TestTheSameGroupIsOpened(t *testing.T) {
	b := newBench(t)
	b.in("Tuesday Circle")
	here := b.open.path
	to := filepath.Join(t.TempDir(), "stick.json")
	if err := library.WriteCopy(b.open.doc.Group(), to, false); err != nil {
		t.Fatal(err)
	}
	b.AllGroups()
	b.settle()
	b.AddFile(to)
	b.settle()
	if b.open == nil || b.open.path != here {
		t.Error("the group of the library is not open")
	}
	b.wantSaid(b.words.Text("home.meet.same.title"))
}

// TestWhatIsNotSavedYetIsCompared: a file from elsewhere is held against what the open group
// says, and not against what was saved of it a while ago.
func TestWhatIsNotSavedYetIsCompared(t *testing.T) {
	b := newBench(t)
	b.in("Tuesday Circle")
	to := filepath.Join(t.TempDir(), "stick.json")
	if err := library.WriteCopy(b.open.doc.Group(), to, false); err != nil {
		t.Fatal(err)
	}
	if err := b.open.doc.AddSheet(model.NewSheet("membership", "Just now", noon)); err != nil {
		t.Fatal(err)
	}
	b.AddFile(to)
	b.settle()
	b.wantSaid(b.words.Text("home.meet.title", "name", "Tuesday Circle"))
	b.wantSaid(b.words.Text("home.meet.only-here", "place", filepath.Base(filepath.Dir(to)), "sheets", "“Just now”"))
}

// sheetDo does what the menu of a sheet offers.
func (b *bench) sheetDo(sheet *model.Sheet, id string) {
	b.t.Helper()
	c := command.ByID(activities.SheetCommands(b.App, sheet), id)
	if c.Do == nil || !c.On() {
		b.t.Fatalf("a sheet's menu does not offer %s", id)
	}
	c.Run()
	b.settle()
}

// TestASheetIsCopiedToAnotherGroup: as it is, with the activity of the group's own that it is
// of; a group that is open elsewhere is left alone.
func TestASheetIsCopiedToAnotherGroup(t *testing.T) {
	b := newBench(t)
	other := b.put(model.NewGroup("Garden", noon))
	b.in("Tuesday Circle")
	own := model.NewActivity(model.KindBoard, "Our week")
	b.own(own)
	sheet := model.NewSheet(own.ID, "Week one", noon)
	sheet.Notes = []*model.Note{model.NewNote("Picnic", model.ColourA, model.Rect{X: 10, Y: 10, W: 180, H: 135})}
	if err := b.open.doc.AddSheet(sheet); err != nil {
		t.Fatal(err)
	}
	b.sheetDo(sheet, "copy-sheet")
	b.press("Garden")
	b.settle()
	b.wantSaid(b.words.Text("sheet.copy.done", "sheet", "Week one", "group", "Garden"))
	g := b.onDisk(other)
	if len(g.Sheets) != 1 || g.Sheets[0].ID == sheet.ID || g.Sheets[0].Notes[0].Text != "Picnic" || g.Activity(own.ID) == nil {
		t.Errorf("the other group holds %+v", g.Sheets)
	}
	held, err := library.OpenGroup(other)
	if err != nil {
		t.Fatal(err)
	}
	defer held.Close()
	b.sheetDo(sheet, "copy-sheet")
	b.press("Garden")
	b.settle()
	if g := b.onDisk(other); len(g.Sheets) != 1 {
		t.Error("a group that is open elsewhere was written")
	}
	b.wantSaid(b.words.Text("error.load.locked.title", "name", "Garden"))
}
