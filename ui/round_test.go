package ui

import (
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/storage"

	"commonground/model"
	"commonground/ui/command"
	"commonground/ui/control"
	"commonground/ui/screen"
)

// inPrivate passes the laptop on a new barriers wall, writes for two people and returns the path
// of the group's file.
func (b *bench) inPrivate() (path string) {
	b.t.Helper()
	b.in("Tuesday Circle")
	b.OpenActivity("barriers")
	b.settle()
	b.do("round")
	b.press(b.words.Text("round.start"))
	for _, said := range []string{"Stairs", "Crowds"} {
		b.press(b.words.Text("round.next.begin"))
		for _, r := range said {
			b.win.Canvas().Focused().TypedRune(r)
		}
		b.press(b.words.Text("round.write.on"))
	}
	b.wantSaid(b.words.Count("round.count", 2))
	return b.open.path
}

// written is all that is in the library, whatever file it is in.
func (b *bench) written() string {
	b.t.Helper()
	var out strings.Builder
	err := filepath.WalkDir(b.folder, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		data, err := os.ReadFile(path)
		out.WriteString(path + "\n")
		out.Write(data)
		return err
	})
	if err != nil {
		b.t.Fatal(err)
	}
	return out.String()
}

func (b *bench) wantUnwritten() {
	b.t.Helper()
	all := b.written()
	for _, said := range []string{"Stairs", "Crowds"} {
		if strings.Contains(all, said) {
			b.t.Errorf("%q is on the disk", said)
		}
	}
}

// TestAPrivateRoundIsNowhereButInMemory: while it goes on, and when it was thrown away, the
// library is the same to the last byte; shown and taken back, the group's file is.
func TestAPrivateRoundIsNowhereButInMemory(t *testing.T) {
	b := newBench(t)
	b.inPrivate()
	b.saved()
	before := b.written()
	b.wantUnwritten()
	if step, _ := b.open.doc.NextUndo(); step.Name != "edit.sheet.add" {
		t.Errorf("undo would take back %q", step.Name)
	}
	b.press(b.words.Text("round.stop"))
	b.press(b.words.Text("round.stop-ask.do"))
	b.saved()
	if b.written() != before {
		t.Error("a round that was thrown away left something")
	}

	b = newBench(t)
	path := b.inPrivate()
	b.saved()
	was, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	b.press(b.words.Text("round.next.all"))
	b.press(b.words.Count("round.finish.show", 2))
	if n := len(b.saved().Sheets[0].Wall.Barriers); n != 2 {
		t.Fatalf("%d barriers are saved", n)
	}
	b.do("undo")
	b.saved()
	now, err := os.ReadFile(path)
	if err != nil || string(now) != string(was) {
		t.Errorf("after undo the file is another: %v", err)
	}
}

// TestQuitAsksAboutWhatWasWrittenInPrivate, and then forgets it.
func TestQuitAsksAboutWhatWasWrittenInPrivate(t *testing.T) {
	b := newBench(t)
	b.inPrivate()
	closed := closer(b)
	b.do("quit")
	if *closed != 0 || control.TopDialog(b.win.Canvas()) != b.asked {
		t.Fatal("it does not ask")
	}
	b.press(b.words.Text("error.unkept.stay"))
	b.wantSaid(b.words.Count("round.count", 2))
	b.do("quit")
	b.press(b.words.Text("error.unkept.leave"))
	b.settle()
	if *closed != 1 {
		t.Errorf("closed %d times", *closed)
	}
	b.wantUnwritten()
}

// TestNothingElseIsDoneDuringARound: neither undo nor search nor another screen by their keys,
// and no file that is dropped is opened.
func TestNothingElseIsDoneDuringARound(t *testing.T) {
	b := newBench(t)
	b.inPrivate()
	place, other := b.placeNow(), b.put(model.NewGroup("Another", noon))
	for _, id := range []string{"undo", "go-overview", "print", "find.open", "room", "round"} {
		hits := 0
		for _, commands := range b.menu.commands {
			for _, c := range commands {
				if c.ID == id {
					hits++
					b.menu.run(c)
					b.settle()
				}
			}
		}
		if hits == 0 {
			t.Errorf("there is no command %q", id)
		}
		b.dropped(fyne.NewPos(600, 400), []fyne.URI{storage.NewFileURI(other)})
		b.settle()
		if b.placeNow() != place || len(b.overlays()) != 1 || b.Room() || len(b.open.doc.Group().Sheets) != 1 {
			t.Errorf("%s did something", id)
		}
	}
}

// TestAnotherLookDoesNotEndARound: the screen below is built anew, and what was written comes on
// its sheet.
func TestAnotherLookDoesNotEndARound(t *testing.T) {
	b := newBench(t)
	b.inPrivate()
	b.reshow()
	b.settle()
	b.press(b.words.Text("round.next.all"))
	b.press(b.words.Count("round.finish.show", 2))
	if n := len(b.open.doc.Group().Sheets[0].Wall.Barriers); n != 2 {
		t.Errorf("%d barriers", n)
	}
	b.wantSaid(b.words.Count("round.done", 2))
}

// TestTheRoomViewIsClosedToLookThrough what was written, without an end of the round.
func TestTheRoomViewIsClosedToLookThrough(t *testing.T) {
	b := newBench(t)
	b.inPrivate()
	b.ShowRoom(true)
	b.settle()
	b.press(b.words.Text("round.next.all"))
	b.press(b.words.Text("command.room-close"))
	b.settle()
	if b.Room() || len(b.overlays()) != 1 || b.wall.Inside() != nil {
		t.Fatalf("the room sees the screen = %v, %d things are open", b.Room(), len(b.overlays()))
	}
	b.press(b.words.Text("round.finish.look"))
	b.wantSaid("Stairs")
	b.press(b.words.Count("round.finish.show", 2))
	b.wantSaid(b.words.Count("round.done", 2))
}

// TestNothingInMemoryIsLostUnasked: rounds and votes go on whatever way out is tried, or ask
// first.
func TestNothingInMemoryIsLostUnasked(t *testing.T) {
	begin := map[string]func(*bench){
		"round": func(b *bench) { b.inPrivate() },
		"vote": func(b *bench) {
			b.in("Tuesday Circle")
			b.boardOf("membership", "Walks", "Tea")
			b.do("decide")
			b.press(b.words.Text("vote.way.hands"))
			b.press(b.words.Text("vote.setup.begin"))
			b.typedKey(&fyne.KeyEvent{Name: fyne.KeyPlus})
			b.win.Canvas().Focused().TypedKey(&fyne.KeyEvent{Name: fyne.Key5})
			b.win.Canvas().Focused().TypedRune('5')
		},
		"suggestion": func(b *bench) {
			b.in("Tuesday Circle")
			b.do("suggest")
			b.win.Canvas().Focused().TypedRune('a')
		},
	}
	ways := map[string]func(*bench){
		"quit":       func(b *bench) { b.do("quit") },
		"close":      func(b *bench) { b.Close() },
		"all groups": func(b *bench) { b.menu.run(command.ByID(b.menu.commands[screen.MenuGo], "go-groups")) },
		"F5":         func(b *bench) { b.typedKey(&fyne.KeyEvent{Name: fyne.KeyF5}) },
		"F5 in the menu": func(b *bench) {
			b.menu.run(command.ByID(b.menu.commands[screen.MenuRoom], "wall"))
		},
		"F11":    func(b *bench) { b.typedKey(&fyne.KeyEvent{Name: fyne.KeyF11}) },
		"Escape": func(b *bench) { b.typedKey(&fyne.KeyEvent{Name: fyne.KeyEscape}) },
		"a file": func(b *bench) {
			b.dropped(fyne.NewPos(600, 400), []fyne.URI{storage.NewFileURI(b.put(model.NewGroup("Another", noon)))})
		},
		"unplugged": func(b *bench) { b.wall.Close() },
	}
	for what, start := range begin {
		for way, do := range ways {
			b := newBench(t)
			start(b)
			closed := closer(b)
			if b.losingWords() == nil {
				t.Fatalf("%s: nothing would be lost", what)
			}
			do(b)
			b.settle()
			if b.losingWords() == nil || *closed != 0 || b.open == nil {
				t.Errorf("%s, %s: it is lost", what, way)
			}
		}
	}
}
