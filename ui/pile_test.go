package ui

import (
	"testing"

	"fyne.io/fyne/v2"

	"commonground/model"
	"commonground/ui/control"
	"commonground/ui/sheet"
	"commonground/ui/surface"
)

// deck opens a new sheet of Activity 5, its keyboard on the board.
func deck(t *testing.T) *bench {
	t.Helper()
	b := newBench(t)
	b.in("Tuesday Circle")
	b.OpenActivity("connect")
	b.settle()
	b.win.Canvas().Focus(surface.Keyboard(b.screen.(*sheet.Sheet).Surface))
	return b
}

func (b *bench) notes() []*model.Note {
	return b.open.doc.Group().Sheet(b.screen.(*sheet.Sheet).ID).Notes
}

func (b *bench) type1(r rune) {
	b.win.Canvas().Focused().TypedRune(r)
	b.settle()
}

func TestCardsAreDealtOneAtATime(t *testing.T) {
	b := deck(t)
	s := b.screen.(*sheet.Sheet)
	b.wantSaid("15 cards in the pile")
	b.press("Deal the next card")
	b.type1('d')
	b.type1('D')
	notes := b.notes()
	if len(notes) != 3 || notes[0].Starter != "jokes" || notes[2].Starter != "lending" {
		t.Fatalf("%d notes were dealt", len(notes))
	}
	for _, n := range notes {
		if s.Activity.ZoneOf(n) != nil {
			t.Errorf("%q was dealt into a zone", n.Text)
		}
	}
	b.wantSaid("12 cards in the pile")
	b.do("undo")
	if left := s.Guide.Pile.Left; len(left) != 13 || left[0].ID != "lending" {
		t.Error("undo does not put the card back on the pile")
	}
}

func TestAllCardsAreDealtBesideTheCircles(t *testing.T) {
	b := deck(t)
	a := b.screen.(*sheet.Sheet).Activity
	b.press("Deal the next card")
	b.press("Deal them all")
	notes := b.notes()
	if len(notes) != len(a.Starters) {
		t.Fatalf("%d of %d cards lie on the board", len(notes), len(a.Starters))
	}
	for i, n := range notes {
		if a.ZoneOf(n) != nil {
			t.Errorf("%q lies in a zone", n.Text)
		}
		for _, m := range notes[:i] {
			if n.Overlaps(m.Rect) {
				t.Errorf("%q lies on %q", n.Text, m.Text)
			}
		}
	}
	b.wantSaid("Every card is dealt. Undo takes one back.")
	b.type1('d')
	b.do("undo")
	if len(b.notes()) != 1 {
		t.Error("dealing them all is not one step")
	}
}

func TestACardIsDraggedFromThePileIntoACircle(t *testing.T) {
	b := deck(t)
	s := b.screen.(*sheet.Sheet)
	card := s.Guide.Pile.Card
	corner := b.fyne.Driver().AbsolutePositionForObject(s.Surface)
	size := s.Surface.Size()
	at := corner.AddXY(size.Width*0.2, size.Height*0.4)
	card.Dragged(&fyne.DragEvent{PointEvent: fyne.PointEvent{AbsolutePosition: at}})
	card.DragEnd()
	b.settle()
	notes := b.notes()
	if len(notes) != 1 || notes[0].Starter != "jokes" {
		t.Fatalf("%d notes", len(notes))
	}
	if z := s.Activity.ZoneOf(notes[0]); z == nil || z.ID != "peer" {
		t.Error("it does not lie where it was dropped")
	}
	if s.Guide.Pile.Left[0].ID != "email" {
		t.Error("the next card is not shown")
	}
}

func TestCardsAreDealtInTheList(t *testing.T) {
	b := deck(t)
	b.do("show-list")
	b.press("Deal the next card")
	b.win.Canvas().Focus(surface.Keyboard(b.screen.(*sheet.Sheet).Surface))
	b.type1('d')
	if len(b.notes()) != 2 {
		t.Fatalf("%d notes were dealt", len(b.notes()))
	}
	b.type1('2') // the second zone: both
	if z := b.screen.(*sheet.Sheet).Activity.ZoneOf(b.notes()[1]); z == nil || z.ID != "both" {
		t.Error("the card that was dealt is not the one that keys act on")
	}
	b.press("Deal them all")
	if len(b.notes()) != 15 {
		t.Errorf("%d notes", len(b.notes()))
	}
}

func TestACardOfOurOwn(t *testing.T) {
	b := deck(t)
	b.press("Write a card")
	if b.win.Canvas().Focused() == nil {
		t.Fatal("nothing to write on")
	}
	for _, r := range "dogs" {
		b.type1(r)
	}
	b.win.Canvas().Focused().TypedKey(&fyne.KeyEvent{Name: fyne.KeyReturn})
	b.settle()
	if notes := b.notes(); len(notes) != 1 || notes[0].Text != "dogs" {
		t.Errorf("%d notes", len(notes))
	}
}

func TestTheKeyboardStaysInSightWhenThePileIsEmpty(t *testing.T) {
	b := deck(t)
	p := b.screen.(*sheet.Sheet).Guide.Pile
	b.win.Canvas().Focus(p.All)
	p.All.TypedRune(' ')
	b.settle()
	if got := b.win.Canvas().Focused(); got != fyne.Focusable(p.Own) {
		t.Errorf("the keyboard is on %T, which cannot be seen", got)
	}
}

func TestStartersAreAddedOneAfterTheOtherByKeys(t *testing.T) {
	b := newBench(t)
	b.in("Tuesday Circle")
	b.OpenActivity("membership")
	b.settle()
	s := b.screen.(*sheet.Sheet)
	b.win.Canvas().Focus(s.Guide.First())
	for range s.Activity.Starters {
		b.win.Canvas().Focused().TypedRune(' ')
		b.settle()
	}
	notes := b.notes()
	if len(notes) != len(s.Activity.Starters) {
		t.Fatalf("%d of %d starters were added", len(notes), len(s.Activity.Starters))
	}
	for i, n := range notes {
		if n.Starter != s.Activity.Starters[i].ID {
			t.Errorf("note %d is %q", i, n.Starter)
		}
	}
	if b.win.Canvas().Focused() != surface.Keyboard(s.Surface) {
		t.Error("after the last the keyboard does not go to the board")
	}
}

func TestAStarterIsNotPlacedBeforeAnybodySaidWhere(t *testing.T) {
	b := newBench(t)
	b.in("Tuesday Circle")
	b.OpenActivity("facilitation")
	b.settle()
	b.press("Listens well")
	a := b.screen.(*sheet.Sheet).Activity
	if z := a.ZoneOf(b.notes()[0]); z != nil {
		t.Errorf("it counts for %q", z.ID)
	}
}

// TestACardIsPutUnderThePile: by its button and its key, on the board and in the list; it
// comes last, and undo brings it back on top.
func TestACardIsPutUnderThePile(t *testing.T) {
	b := deck(t)
	s := b.screen.(*sheet.Sheet)
	ends := func(first, last string) {
		t.Helper()
		if left := s.Guide.Pile.Left; len(left) != 15 || left[0].ID != first || left[14].ID != last {
			t.Errorf("%d cards, from %q to %q; want from %q to %q", len(left), left[0].ID, left[len(left)-1].ID, first, last)
		}
	}
	b.press("Later: under the pile")
	ends("email", "jokes")
	b.wantSaid("is under the pile now")
	b.do("show-list")
	b.win.Canvas().Focus(surface.Keyboard(b.screen.(*sheet.Sheet).Surface))
	b.type1('u')
	ends("lending", "email")
	b.do("undo")
	b.do("undo")
	ends("jokes", "kind")
	if len(b.notes()) != 0 {
		t.Error("a card was dealt")
	}
}

// TestACardIsTalkedAboutLarge: the next card stands large over the window until it has its
// place; by keys and buttons one after the other is placed or put off.
func TestACardIsTalkedAboutLarge(t *testing.T) {
	b := deck(t)
	s := b.screen.(*sheet.Sheet)
	b.type1('l')
	if control.TopDialog(b.win.Canvas()) == nil {
		t.Fatal("no card is shown")
	}
	b.type1('2')
	b.press("To “Never”")
	if control.TopDialog(b.win.Canvas()) == nil {
		t.Fatal("the next card is not shown")
	}
	for i, want := range []string{"both", "never"} {
		if z := s.Activity.ZoneOf(b.notes()[i]); z == nil || z.ID != want {
			t.Errorf("card %d lies in %v, want %s", i, z, want)
		}
	}
	b.win.Canvas().FocusNext()
	b.type1('u')
	if s.Guide.Pile.Left[0].ID == "lending" {
		b.press("Later: under the pile")
	}
	if left := s.Guide.Pile.Left; left[0].ID != "tea" || left[12].ID != "lending" || len(b.notes()) != 2 {
		t.Errorf("%d notes, next is %q", len(b.notes()), left[0].ID)
	}
	for len(s.Guide.Pile.Left) > 0 {
		b.press("Deal it, place it later")
	}
	if control.TopDialog(b.win.Canvas()) != nil || b.win.Canvas().Focused() != surface.Keyboard(s.Surface) {
		t.Errorf("after the last card the keyboard is on %T, before it %v", b.win.Canvas().Focused(), control.TopDialog(b.win.Canvas()))
	}
}
