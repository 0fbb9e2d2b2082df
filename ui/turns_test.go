package ui

import (
	"slices"
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/storage"
	"fyne.io/fyne/v2/test"

	"commonground/model"
	"commonground/ui/control"
	"commonground/ui/sheet"
	"commonground/ui/trial"
)

// takingTurns is an app in which people, one a line, are about to take turns.
func takingTurns(t *testing.T, names string) (*bench, *time.Time) {
	t.Helper()
	b := newBench(t)
	now := noon
	b.options.Now = func() time.Time { return now }
	b.OpenExample()
	b.settle()
	b.typedKey(&fyne.KeyEvent{Name: fyne.KeyF4})
	b.settle()
	test.Type(b.win.Canvas().Focused(), names)
	b.settle()
	return b, &now
}

// TestCardsAreDrawnInTurn on a mixed pile: everybody has another one, which the room sees, and a
// pass puts it under the pile.
func TestCardsAreDrawnInTurn(t *testing.T) {
	b := newBench(t)
	b.in("Tuesday Circle")
	b.OpenActivity("ice-sweets")
	b.settle()
	b.press("Everyone gets a turn…")
	test.Type(b.win.Canvas().Focused(), "Amina, Ben; Cem")
	b.press("Start turns")
	s := b.screen.(*sheet.Sheet)
	all := len(s.Activity.Starters)
	var drawn []string
	for i, step := range []string{"turn-next", "turn-pass", "turn-next", "turn-next"} {
		card, top := s.Drawn(), s.Guide.Pile.Left[0]
		b.wantSaid("The card: “" + card.Text + "”. ")
		if card.Text == "" || card.Colour != top.Colour || slices.Contains(drawn, top.ID) {
			t.Fatalf("the card of turn %d is %v, after %q", i, card, drawn)
		}
		drawn = append(drawn, top.ID)
		b.do(step)
	}
	b.wantSaid("Everyone has had a turn.")
	if n, left := len(b.notes()), s.Guide.Pile.Left; n != 3 || len(left) != all-3 || left[len(left)-1].ID != drawn[1] {
		t.Errorf("%d cards were dealt, %d are left: %v", n, len(left), left)
	}
	b.do("undo")
	if n := len(b.notes()); n != 2 {
		t.Errorf("after undo %d are dealt", n)
	}
}

// TestNoCardIsDrawnForAll: a pile in order is for everybody to talk about.
func TestNoCardIsDrawnForAll(t *testing.T) {
	b := deck(t)
	b.typedKey(&fyne.KeyEvent{Name: fyne.KeyF4})
	b.settle()
	test.Type(b.win.Canvas().Focused(), "Amina, Ben")
	b.press("Start turns")
	b.do("turn-next")
	b.do("turn-pass")
	if s := b.screen.(*sheet.Sheet); s.Drawn().Text != "" || len(b.notes()) > 0 || len(s.Guide.Pile.Left) != 15 {
		t.Error("cards are drawn")
	}
}

// TestStartTurnsStaysInItsPlace while names are typed, each on a line.
func TestStartTurnsStaysInItsPlace(t *testing.T) {
	b := newBench(t)
	b.in("Tuesday Circle")
	b.typedKey(&fyne.KeyEvent{Name: fyne.KeyF4})
	b.settle()
	at := func(words string) fyne.Position { return trial.PositionOf(t, control.TopDialog(b.win.Canvas()), words) }
	start, stone := at("Start turns"), at(b.words.Text("turns.object.stone"))
	for range 12 {
		test.Type(b.win.Canvas().Focused(), "Amina")
		b.key(fyne.KeyReturn)
		if at("Start turns") != start || at(b.words.Text("turns.object.stone")) != stone {
			t.Fatalf("“Start turns” went from %v to %v", start, at("Start turns"))
		}
	}
}

// passes lets time pass.
func (b *bench) passes(now *time.Time, d time.Duration) {
	*now = now.Add(d)
	b.turns.Follow()
	b.settle()
}

// TestTurnsEndOnlyWhenAsked: whoever leaves the group while people take turns is asked first,
// and can go on with them.
func TestTurnsEndOnlyWhenAsked(t *testing.T) {
	ways := map[string]func(*bench){
		"quit":       func(b *bench) { b.do("quit") },
		"close":      func(b *bench) { b.Close() },
		"all groups": func(b *bench) { b.do("go-groups") },
		"a file": func(b *bench) {
			b.dropped(fyne.NewPos(600, 400), []fyne.URI{storage.NewFileURI(b.put(model.NewGroup("Another", noon)))})
		},
		"another folder": func(b *bench) { b.useLibrary(t.TempDir()) },
	}
	for way, leave := range ways {
		b, _ := takingTurns(t, "Amina, Ben; Cem")
		b.press("Start turns")
		b.do("turn-next")
		group, closed := b.open, closer(b)
		for _, again := range []string{"", "again"} {
			leave(b)
			b.settle()
			if control.TopDialog(b.win.Canvas()) == nil || b.open != group || *closed != 0 {
				t.Fatalf("%s %s: nobody is asked", way, again)
			}
			b.wantSaid("2 people have not had a turn yet. Whose turn it is isn’t kept when the group is closed.")
			b.press("Go on with the turns")
			b.wantSaid("Now: Ben, 2:00 left")
		}
		leave(b)
		b.settle()
		b.press("End them and leave")
		b.settle()
		if b.open == group {
			t.Errorf("%s: the group is not left", way)
		}
	}
}

// TestEverybodyGetsATurn by keys: next, pass, away, more time, a step back, and the end.
func TestEverybodyGetsATurn(t *testing.T) {
	b, now := takingTurns(t, "Amina, Ben; Cem")
	b.press("Start turns")
	b.wantSaid("Now: Amina, 2:00 left")
	b.wantSaid("Then Ben. Turns still to come: 2.")
	b.passes(now, 90*time.Second)
	b.wantSaid("Now: Amina, 0:30 left")
	b.passes(now, 30*time.Second)
	b.wantSaid("Time is up for Amina. More time?")
	b.do("turn-more")
	b.wantSaid("Now: Amina, 1:00 left")
	b.do("turn-pause")
	b.passes(now, time.Hour)
	b.wantSaid("Now: Amina, paused with 1:00 left")
	b.typedKey(&fyne.KeyEvent{Name: fyne.KeyF4})
	b.settle()
	b.wantSaid("Now: Ben, 2:00 left")
	b.do("turn-pass")
	b.wantSaid("Now: Cem, 2:00 left")
	b.do("turn-away")
	b.wantSaid("Now: Ben, 2:00 left")
	b.wantSaid("Asked again after a pass. This is the last turn.")
	b.do("turn-back")
	b.wantSaid("Now: Cem, 2:00 left")
	b.do("turn-away")
	b.do("turn-next")
	b.wantSaid("Everyone has had a turn.")
	b.wantSaid("Cem was away.")
	b.do("turn-return")
	hands{b.win.Canvas()}.key(fyne.KeyReturn) // the first is chosen
	b.settle()
	b.wantSaid("Now: Cem, 2:00 left")
	b.do("turn-next")
	b.do("turn-end")
	if b.says("Everyone has had a turn.") || b.wall.Held() || b.frame.turns != nil {
		t.Error("the turns do not end")
	}
}

// TestTurnsAreSeenInTheRoomView on the laptop alone, from any page of a group, and the keys that
// lead the turns work there.
func TestTurnsAreSeenInTheRoomView(t *testing.T) {
	b, _ := takingTurns(t, "Amina\nBen")
	b.press("Start turns")
	b.press("Show to the room")
	if !b.Room() || b.wall.Inside() == nil || b.screen.Content().Visible() && b.frame.screen.Visible() {
		t.Fatal("the room does not see whose turn it is")
	}
	if b.says("Show to the room") || b.win.Canvas().Focused() != nil {
		t.Error("it can be shown once more, or what is hidden has the keyboard")
	}
	b.do("turn-next")
	b.wantSaid("Now: Ben, 2:00 left")
	b.typedKey(&fyne.KeyEvent{Name: fyne.KeyEscape})
	b.settle()
	if b.Room() || b.wall.Open() || !b.frame.screen.Visible() {
		t.Error("Escape does not end the room view")
	}
	b.wantSaid("Now: Ben, 2:00 left")
	b.do("wall")
	b.do("turn-end")
	if b.Room() || !b.frame.screen.Visible() || b.win.Canvas().Focused() == nil {
		t.Error("after the turns there is nothing to show to the room, and yet it is")
	}
}

// TestTurnsOnTheWallWindow: they are seen instead of the sheet, which comes back after them.
func TestTurnsOnTheWallWindow(t *testing.T) {
	b, _ := takingTurns(t, "Amina\nBen")
	b.press("Cancel")
	b.GoOnToSheet(t)
	b.do("wall-window")
	b.do("turn-ask")
	if names := b.areas()[0].Text; names != "Amina\nBen" {
		t.Errorf("of the names %q are left", names)
	}
	b.press("Start turns")
	if !b.wall.Held() || !b.RoomSees() || b.Room() {
		t.Error("the wall does not show the turns")
	}
	b.do("turn-end")
	if b.wall.Held() || !b.wall.Open() {
		t.Error("the wall does not show the sheet again")
	}
}

// GoOnToSheet opens the first sheet of the example.
func (b *bench) GoOnToSheet(t *testing.T) {
	t.Helper()
	b.OpenSheet(b.open.doc.Group().Sheets[0].ID)
	b.settle()
}

// TestPairsAndThrees are put together from numbers, mixed, and copied.
func TestPairsAndThrees(t *testing.T) {
	b, _ := takingTurns(t, "")
	count := b.fields()[0]
	for _, bad := range []string{"", "x", "0", "1", "61"} {
		count.SetText(bad)
		if b.press("In pairs"); control.TopDialog(b.win.Canvas()) == nil {
			t.Fatalf("%q people are in pairs", bad)
		}
	}
	b.wantSaid("Write a number from 1 to 60, or write names.")
	count.SetText("5")
	b.press("In pairs")
	b.wantSaid("In pairs")
	b.do("turn-copy")
	groups := strings.Split(b.fyne.Clipboard().Content(), "\n")
	if len(groups) != 2 || strings.Count(groups[0]+groups[1], "Person ") != 5 || !strings.Contains(groups[1], " and ") {
		t.Errorf("they are %q", groups)
	}
	b.typedKey(&fyne.KeyEvent{Name: fyne.KeyF4})
	b.settle()
	b.wantSaid("Some were together last time, too. There was no other way.")
	b.do("turn-print")
	if control.TopDialog(b.win.Canvas()) == nil {
		t.Error("they cannot be printed")
	}
}

// TestWhoWasThereIsForgotten with the group, and when something is forgotten for good.
func TestWhoWasThereIsForgotten(t *testing.T) {
	for name, leave := range map[string]func(b *bench){
		"closed": func(b *bench) {
			path := b.open.path
			b.AllGroups()
			b.press("End them and leave")
			b.until("the group is closed", func() bool { return b.open == nil })
			b.OpenGroup(path)
		},
		"forgotten": func(b *bench) {
			_ = b.open.doc.Forget(model.Step{Name: "edit.forget"}, func(g *model.Group) *model.Group {
				c := *g
				c.Place = ""
				if g.Place == "" {
					return g
				}
				return &c
			})
		},
	} {
		b, _ := takingTurns(t, "Amina\nBen")
		b.press("Start turns")
		leave(b)
		b.settle()
		if b.wall.Held() || b.frame.turns != nil {
			t.Errorf("%s: the turns go on", name)
		}
		b.do("turn-ask")
		if names := b.areas()[0].Text; names != "" {
			t.Errorf("%s: %q are remembered", name, names)
		}
	}
}

// TestTheBarOfTurnsIsOneLine: on a small screen it leaves the board its height.
func TestTheBarOfTurnsIsOneLine(t *testing.T) {
	for _, size := range []fyne.Size{fyne.NewSize(1024, 740), fyne.NewSize(1366, 768)} {
		b, _ := takingTurns(t, "Amina\nBen")
		b.win.Resize(size)
		b.press("Start turns")
		b.settle()
		next := b.turns.First().(*control.Button)
		if next.Text == "" {
			t.Errorf("at %v the next turn is not named", size)
		}
		line := float32(-1)
		tree(b.turns.Bar(), fyne.Position{}, func(o fyne.CanvasObject, at fyne.Position) {
			one, ok := o.(*control.Button)
			if ok && line < 0 {
				line = at.Y
			}
			if ok && at.Y != line {
				t.Errorf("at %v “%s” (%s) stands below the others", size, one.Text, one.Icon)
			}
		})
	}
}

// TestCtrlEnterGoesOn from a field in which Enter begins a line.
func TestCtrlEnterGoesOn(t *testing.T) {
	b, _ := takingTurns(t, "Amina\nBen")
	b.win.Canvas().Focused().(fyne.Shortcutable).TypedShortcut(&desktop.CustomShortcut{KeyName: fyne.KeyReturn, Modifier: fyne.KeyModifierControl})
	b.settle()
	b.wantSaid("Now: Amina, 2:00 left")
}
