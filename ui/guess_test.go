package ui

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"commonground/model"
	"commonground/model/file"
	"commonground/ui/command"
	"commonground/ui/screen"
	"commonground/ui/sheet"
)

// TestTheRoomGuessesWhichIsTheMyth: hands are counted for what one person wrote, then it is told
// which was made up, and nothing of it is on the sheet or in the steps.
func TestTheRoomGuessesWhichIsTheMyth(t *testing.T) {
	b := newBench(t)
	b.in("Tuesday Circle")
	b.OpenActivity("ice-truth")
	b.settle()
	s := b.screen.(*sheet.Sheet)
	guess := func() command.Command { return command.ByID(s.Commands()[screen.MenuRoom], "guess") }
	if guess().On() {
		t.Error("there is something to guess before anybody wrote")
	}
	p := model.NewPerson("Ada")
	if err := b.open.doc.AddPerson(s.ID, p); err != nil {
		t.Fatal(err)
	}
	for zone, text := range map[string]string{"first": "I fed a goose", "second": "I met a queen", "third": "I can juggle"} {
		if err := b.open.doc.WriteBox(s.ID, p.ID, zone, text); err != nil {
			t.Fatal(err)
		}
	}
	b.settle()
	before := b.open.doc.Position()
	guess().Run()
	b.settle()
	b.wantSaid("Two: I met a queen")
	type1 := func(r rune) { b.win.Canvas().Focused().TypedRune(r) }
	type1('2')
	b.win.Canvas().Focused().TypedKey(&fyne.KeyEvent{Name: fyne.KeyDown})
	type1('+')
	type1('4')
	type1('-')
	b.wantSaid("3")
	b.press("Show the guesses")
	b.settle()
	b.press("Two")
	b.settle()
	held := b.wall.Held()
	v := b.win.Canvas().Overlays().Top()
	if v == nil || !held {
		t.Fatalf("the room sees nothing of it")
	}
	b.press("Close")
	b.settle()
	if b.wall.Held() || b.win.Canvas().Overlays().Top() != nil {
		t.Error("it goes on after it was closed")
	}
	if b.open.doc.Position() != before || len(b.open.doc.Group().Sheet(s.ID).Votes) > 0 {
		t.Error("guesses are kept")
	}
	data, err := file.Encode(b.open.doc.Group())
	if err != nil || strings.Contains(string(data), "myth:") {
		t.Errorf("the file tells which was the myth, %v", err)
	}
}
