package ui

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"commonground/model"
	"commonground/ui/control"
	"commonground/ui/sheet"
	"commonground/ui/surfaces/agreement"
)

// partnersRead is an app with the partners of the example on the desk.
func partnersRead(t *testing.T) (*bench, *sheet.Sheet) {
	t.Helper()
	b := newBench(t)
	b.OpenExample()
	b.settle()
	for _, s := range b.open.doc.Group().Sheets {
		if s.Activity == "partners" {
			b.OpenSheet(s.ID)
			b.settle()
			return b, b.screen.(*sheet.Sheet)
		}
	}
	t.Fatal("there are no partners")
	return nil, nil
}

// flagsOf are those of the note that is read back now.
func (b *bench) flagsOf(s *sheet.Sheet) []string {
	for _, n := range b.open.doc.Group().Sheet(s.ID).Notes {
		if n.ID.String() == b.wall.Alone() {
			return n.Flags
		}
	}
	return []string{"no note"}
}

func (b *bench) pressed(name fyne.KeyName) {
	b.typedKey(&fyne.KeyEvent{Name: name})
	b.settle()
}

// TestReadingBackNoteByNote on the desk: large, one after the other, marked by number keys, in
// the room view too, and Escape brings the board back.
func TestReadingBackNoteByNote(t *testing.T) {
	b, s := partnersRead(t)
	b.do("read-back")
	first := b.wall.Alone()
	if first == "" || b.wall.Inside() == nil || b.frame.screen.Visible() || b.win.Canvas().Focused() != nil {
		t.Fatal("no note is read back")
	}
	b.pressed(fyne.KeyRight)
	if now := b.wall.Alone(); now == first || now == "" {
		t.Error("the arrow does not go on")
	}
	b.pressed(fyne.Key2)
	if got := b.flagsOf(s); len(got) != 1 || got[0] != s.Activity.NoteFlags[1] {
		t.Errorf("the marks are %q", got)
	}
	b.pressed(fyne.Key9)
	at := b.wall.Alone()
	b.ShowRoom(true)
	b.settle()
	if !b.Room() || b.wall.Alone() != at {
		t.Error("the room does not see the note that is read back")
	}
	b.press("Missing")
	if got := b.flagsOf(s); len(got) != 0 {
		t.Errorf("the marks are %q", got)
	}
	b.pressed(fyne.KeyEscape)
	if !b.Room() || b.wall.Open() || !b.frame.screen.Visible() || b.win.Canvas().Focused() == nil {
		t.Error("Escape does not bring the board back")
	}
	b.pressed(fyne.KeyF9)
	if b.wall.Inside() == nil {
		t.Error("in the room view nothing is shown alone")
	}
	b.pressed(fyne.KeyF9)
	if b.wall.Open() || !b.Room() {
		t.Error("it cannot be shown whole again")
	}
	b.do("wall-next")
	b.ShowRoom(false)
	if b.settle(); b.wall.Open() {
		t.Error("after the room view the desk shows a part alone")
	}
}

// TestReadingBackOnTheWall: the desk keeps its board, and its bar has the marks.
func TestReadingBackOnTheWall(t *testing.T) {
	b, s := partnersRead(t)
	b.do("wall-window")
	s.ShowNote(b.open.doc.Group().Sheet(s.ID).Notes[2].ID)
	b.do("read-back")
	if b.wall.Inside() != nil || b.wall.Alone() != b.open.doc.Group().Sheet(s.ID).Notes[2].ID.String() || !b.frame.screen.Visible() {
		t.Fatal("the wall does not show the selected note")
	}
	before := len(b.flagsOf(s))
	b.press("Missing")
	if got := b.flagsOf(s); len(got) == before {
		t.Errorf("the marks are %q", got)
	}
	b.open.doc.SetReadOnly(true)
	b.wall.Next()
	b.wall.Back()
	if b.wall.Bar().Mark(fyne.Key1); len(b.flagsOf(s)) == before {
		t.Error("a group that can only be read is marked")
	}
}

// TestASpotlightComesAndGoes: on the selected note, or where none is selected on the first part.
func TestASpotlightComesAndGoes(t *testing.T) {
	b, s := partnersRead(t)
	note := b.open.doc.Group().Sheet(s.ID).Notes[2].ID
	b.do("wall-window")
	s.ShowNote(note)
	for _, want := range []string{note.String(), "", note.String()} {
		if b.do("wall-only"); b.wall.Alone() != want {
			t.Fatalf("%q is alone, not %q", b.wall.Alone(), want)
		}
	}
	b.do("wall-only")
	b.key(fyne.KeyEscape)
	if b.do("wall-only"); len(s.Selected()) > 0 || b.wall.Alone() != s.Activity.Zones[0].ID {
		t.Errorf("with %v selected %q is alone", s.Selected(), b.wall.Alone())
	}
	if b.do("wall-only"); b.wall.Alone() != "" {
		t.Errorf("%q stays alone", b.wall.Alone())
	}
}

// TestTheWallFollowsAnAgreementThatIsReadBack: the suggestion that the desk shows is on it, and
// what leads the wall still does.
func TestTheWallFollowsAnAgreementThatIsReadBack(t *testing.T) {
	b, s := sized(t, "agreement", fyne.NewSize(1280, 800), 1)
	for _, words := range []string{"Be on time", "Listen"} {
		if err := b.open.doc.AddNotes("edit.note.add", s.ID, &model.Note{ID: model.NewID(), Text: words, Colour: model.ColourA}); err != nil {
			t.Fatal(err)
		}
	}
	b.do("wall-window")
	surface := s.Surface.(*agreement.Surface)
	surface.GoTo(agreement.Read)
	b.settle()
	first := b.wall.Alone()
	if first == "" || first != surface.Selected()[0].String() {
		t.Fatalf("the wall shows %q", first)
	}
	b.do("wall-back")
	b.wall.SetLevel(-1)
	b.wallFollows()
	if b.wall.Alone() != "" {
		t.Error("the wall cannot show the whole")
	}
	b.pressed(fyne.KeyRight)
	b.do("suggestion.after")
	if now := b.wall.Alone(); now == "" || now == first {
		t.Errorf("the wall shows %q after the desk went on", now)
	}
}

// TestThePartnersAreReadInTheRoom: one press away, a card at a time, with what each offers.
func TestThePartnersAreReadInTheRoom(t *testing.T) {
	b, s := partnersRead(t)
	b.ShowRoom(true)
	b.settle()
	var button *control.Button
	tree(b.root, fyne.Position{}, func(o fyne.CanvasObject, _ fyne.Position) {
		if c, ok := o.(*control.Button); ok && c.Icon == "speech" && c.Visible() && !c.Disabled() {
			button = c
		}
	})
	if button == nil {
		t.Fatal("nothing in the room view reads the cards")
	}
	test.Tap(button)
	b.settle()
	seen := map[string]bool{}
	for b.wall.Alone() != "" && !seen[b.wall.Alone()] {
		seen[b.wall.Alone()] = true
		b.pressed(fyne.KeyRight)
	}
	if all := len(b.open.doc.Group().Sheet(s.ID).Notes); len(seen) != all {
		t.Errorf("%d of %d cards are shown one at a time", len(seen), all)
	}
	b.pressed(fyne.KeyEscape)
	if !b.Room() || b.wall.Inside() != nil {
		t.Error("Escape does not lead back to the map")
	}
}

// TestWhatIsNotSeenIsLeftAlone: while a note is read back in the place of the board none of the
// board's keys do anything, and afterwards they do again.
func TestWhatIsNotSeenIsLeftAlone(t *testing.T) {
	b, s := partnersRead(t)
	s.ShowNote(b.open.doc.Group().Sheet(s.ID).Notes[0].ID)
	was := b.open.doc.Group()
	tried := func() (done []string) {
		for _, c := range s.Surface.Commands() {
			for _, commands := range b.menu.commands {
				for _, m := range commands {
					if m.ID == c.ID && m.ID != "undo" && m.ID != "redo" && m.On() {
						done = append(done, m.ID)
					}
				}
			}
		}
		return done
	}
	before := tried()
	b.do("read-back")
	if got := tried(); len(before) < 10 || len(got) > 0 {
		t.Errorf("of %d commands of the board these can be done: %q", len(before), got)
	}
	b.pressed(fyne.KeyDelete)
	if b.open.doc.Group() != was {
		t.Error("the board is another")
	}
	b.pressed(fyne.KeyEscape)
	if got := tried(); len(got) != len(before) {
		t.Errorf("afterwards %d of %d can be done", len(got), len(before))
	}
}
