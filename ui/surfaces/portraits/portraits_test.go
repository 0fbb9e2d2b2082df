package portraits

import (
	"errors"
	"image"
	"image/color"
	"image/png"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/test"

	"commonground/model"
	"commonground/model/catalogue"
	"commonground/ui/background"
	"commonground/ui/command"
	"commonground/ui/control"
	"commonground/ui/look"
	"commonground/ui/trial"
)

type testHost struct {
	*trial.Host
	saved  func(error)
	status string
}

func (h *testHost) Runner() background.Runner       { return background.AtOnce() }
func (h *testHost) Aside(work func() (then func())) { work()() }
func (h *testHost) WhenSaved(then func(error))      { h.saved = then }
func (h *testHost) Now() time.Time                  { return time.Date(2026, 3, 3, 19, 0, 0, 0, time.UTC) }

// newSurface shows a sheet with cards of those names in a window of that size.
func newSurface(t *testing.T, scale float64, size fyne.Size, names ...string) (*Surface, *testHost) {
	t.Helper()
	h := &testHost{}
	a, _ := catalogue.Find("portrait")
	sheet := model.NewSheet("portrait", "My portrait", h.Now())
	for _, name := range names {
		sheet.Portraits = append(sheet.Portraits, &model.Portrait{ID: model.NewID(), Name: name})
	}
	g := model.NewGroup("Tuesday Circle", h.Now())
	g.Sheets = []*model.Sheet{sheet}
	h.Host = trial.NewHost(t, scale, g)
	s := New(h, a, sheet.ID)
	s.OnStatus = func(text string) { h.status = text }
	t.Cleanup(s.Close)
	h.Show(s, size)
	h.Focus(s)
	return s, h
}

func usual() fyne.Size { return fyne.NewSize(900, 640) }

func names(s *Surface) string {
	var out []string
	for _, p := range s.now().Portraits {
		out = append(out, p.Name)
	}
	return strings.Join(out, " ")
}

func do(t *testing.T, s *Surface, id string) {
	t.Helper()
	for _, c := range s.Commands() {
		if c.ID == id && c.Run() {
			return
		}
	}
	t.Errorf("%s cannot be done", id)
}

func TestCardsByKeysAlone(t *testing.T) {
	s, h := newSurface(t, 1, usual())
	h.Type("n")
	h.Type("Mo")
	h.Win.Canvas().Focus(s)
	h.Type("n")
	h.Type("Priya")
	h.Win.Canvas().Focus(s.card.areas[model.PortraitShare].Area)
	h.Type("Knitting")
	h.Win.Canvas().Focus(s)
	if got := names(s); got != "Mo Priya" || s.current().Share != "Knitting" {
		t.Fatalf("%s, %+v", got, s.current())
	}
	do(t, s, "portrait.up")
	h.Press(fyne.KeyDown)
	if got := names(s); got != "Priya Mo" || s.current().Name != "Mo" || !strings.Contains(h.status, "Mo, card 2 of 2") {
		t.Errorf("%s at %s, %q", got, s.current().Name, h.status)
	}
	h.Press(fyne.KeyDelete)
	if got := names(s); got != "Priya" || s.current().Name != "Priya" {
		t.Errorf("left with %s", got)
	}
	steps := 0
	for ; ; steps++ {
		if _, ok := h.Doc.Undo(); !ok {
			break
		}
	}
	if steps != 7 { // twice: card, name; then skills, move, delete
		t.Errorf("%d steps", steps)
	}
	if len(s.now().Portraits) != 0 || !s.card.empty.Visible() {
		t.Error("undo leaves cards")
	}
}

func TestFieldsFollowUndo(t *testing.T) {
	s, h := newSurface(t, 1, usual(), "Mo")
	h.Win.Canvas().Focus(s.card.areas[model.PortraitLikes].Area)
	h.Type("Chess")
	h.Doc.Undo()
	if got := s.card.areas[model.PortraitLikes].Area.Text; got != "" {
		t.Errorf("the field says %q", got)
	}
	h.Doc.Redo()
	if got := s.card.areas[model.PortraitLikes].Area.Text; got != "Chess" {
		t.Errorf("the field says %q", got)
	}
}

func TestGesturesAreSomebodys(t *testing.T) {
	s, h := newSurface(t, 1, usual(), "")
	label := s.card.labels[model.PortraitGestures]
	if label.Words != h.Book.Text("activity.portrait.field.gestures-blank") {
		t.Errorf("%q", label.Words)
	}
	h.Win.Canvas().Focus(s.card.name.Entry)
	h.Type("Mo")
	if label.Words != h.Book.Text("activity.portrait.field.gestures", "name", "Mo") {
		t.Errorf("%q", label.Words)
	}
	do(t, s, "portrait.way.pairs")
	if label.Words != h.Book.Text("activity.portrait.interview.gestures") {
		t.Errorf("in pairs %q", label.Words)
	}
}

func TestGoingRound(t *testing.T) {
	s, h := newSurface(t, 1, usual(), "Mo", "Priya")
	do(t, s, "portrait.way.group")
	s.round.turn(1)
	h.Win.Canvas().Focus(s.round.fields[1].Area)
	h.Type("Tea")
	if s.now().Portraits[1].Likes != "Tea" || s.now().Portraits[0].Likes != "" {
		t.Errorf("%+v", s.now().Portraits[1])
	}
	s.round.turn(1)
	if s.round.fields[1].Area.Text != "" || s.round.asks.Words != h.Book.Text("activity.portrait.interview.share") {
		t.Errorf("%q, %q", s.round.fields[1].Area.Text, s.round.asks.Words)
	}
	s.round.turn(9)
	if !s.round.next.Disabled() || s.round.back.Disabled() {
		t.Error("there is a question after the last")
	}
	s.round.turn(-9)
	if got := s.round.fields[0].Area.Text; got != "Mo" {
		t.Errorf("the first question has %q", got)
	}
	h.Doc.Undo()
	if s.now().Portraits[1].Likes != "" {
		t.Error("not one step")
	}
}

func TestSkills(t *testing.T) {
	s, _ := newSurface(t, 1, usual(), "Mo", "Priya")
	if err := s.Doc().WritePortrait(s.SheetID(), s.now().Portraits[1].ID, model.PortraitShare, "Knitting"); err != nil {
		t.Fatal(err)
	}
	do(t, s, "portrait.way.skills")
	if n := len(s.skills.grid.Objects); n != 1 {
		t.Errorf("%d cards: who passed is named", n)
	}
	s.skills.grid.Objects[0].(*control.Card).Tapped(nil)
	if s.Way() != Alone || s.current().Name != "Priya" {
		t.Error("a skill does not lead to its card")
	}
	do(t, s, "portrait.way.wall")
	if s.wall.Painted() == nil {
		t.Error("the wall is empty")
	}
}

func TestDraggingACardInTheList(t *testing.T) {
	s, _ := newSurface(t, 1, usual(), "a", "b", "c")
	row := s.list.rows[0]
	row.Dragged(&fyne.DragEvent{PointEvent: fyne.PointEvent{Position: fyne.NewPos(10, 3*row.Size().Height)}})
	row.DragEnd()
	if got := names(s); got != "b c a" {
		t.Errorf("%s", got)
	}
	s.list.rows[1].Tapped(nil)
	if s.current().Name != "c" {
		t.Errorf("at %s", s.current().Name)
	}
}

func TestDrawingInsteadOfAPicture(t *testing.T) {
	s, h := newSurface(t, 1, usual(), "Mo")
	do(t, s, "portrait.draw")
	pad := s.card.drawing.Pad
	if !s.card.drawing.Box.Visible() || h.Win.Canvas().Focused() != fyne.Focusable(pad) {
		t.Fatal("there is nothing to draw on")
	}
	pad.MouseDown(&desktop.MouseEvent{Button: desktop.MouseButtonPrimary, PointEvent: fyne.PointEvent{Position: fyne.NewPos(20, 20)}})
	pad.Dragged(&fyne.DragEvent{PointEvent: fyne.PointEvent{Position: fyne.NewPos(90, 90)}})
	pad.DragEnd()
	if len(s.current().Doodle) != 1 {
		t.Fatal("nothing is drawn")
	}
	do(t, s, "portrait.icon")
	h.Press(fyne.KeyReturn)
	if s.current().Icon == "" || len(s.current().Doodle) != 0 || s.card.drawing.Box.Visible() {
		t.Errorf("%+v", s.current())
	}
	do(t, s, "portrait.bare")
	if s.current().Pictured() || s.card.bare.Visible() {
		t.Error("it has a picture still")
	}
	h.Doc.Undo()
	h.Doc.Undo()
	if len(s.current().Doodle) != 1 {
		t.Error("undo does not bring the drawing back")
	}
}

func file(t *testing.T, name string, content []byte) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(path, content, 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

func somePNG(t *testing.T) string {
	t.Helper()
	path := file(t, "me.png", nil)
	f, err := os.Create(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	img := image.NewRGBA(image.Rect(0, 0, 1000, 500))
	img.Set(1, 1, color.Black)
	if err := png.Encode(f, img); err != nil {
		t.Fatal(err)
	}
	return path
}

func TestDroppingAPicture(t *testing.T) {
	s, h := newSurface(t, 1, usual(), "Mo", "Priya")
	at := fyne.CurrentApp().Driver().AbsolutePositionForObject(s.list.rows[1]).AddXY(5, 5)
	if !s.Drop(at, somePNG(t)) {
		t.Fatal("refused")
	}
	if s.current().Name != "Priya" || len(s.current().Picture) == 0 || s.card.picture.Visible() == false {
		t.Errorf("%s has a picture of %d bytes", s.current().Name, len(s.current().Picture))
	}
	before := s.current()
	s.Drop(fyne.Position{}, file(t, "broken.jpg", []byte("\xff\xd8\xff\xe0 no")))
	d := control.TopDialog(h.Win.Canvas())
	if d == nil || d.TitleWords() != h.Book.Text("portraits.fault.title") || s.current() != before {
		t.Error("a broken picture is not explained, or changes the card")
	}
	d.Cancel()
	h.Doc.SetReadOnly(true)
	if s.Drop(at, somePNG(t)) {
		t.Error("a group for reading takes a picture")
	}
}

func TestEveryFaultHasWords(t *testing.T) {
	_, h := newSurface(t, 1, usual())
	for _, f := range []string{"unreadable", "unknown", "phone", "moving", "heavy", "large", "broken"} {
		if !h.Book.Has("portraits.fault." + f) {
			t.Errorf("%s has no words", f)
		}
	}
}

func TestKeeping(t *testing.T) {
	s, h := newSurface(t, 1, usual(), "Mo")
	do(t, s, "portrait.decide")
	trial.Tap(t, control.TopDialog(h.Win.Canvas()), h.Book.Text("portraits.decide.keep"))
	if !strings.Contains(s.head.decided.Words, "3 March") || names(s) != "Mo" {
		t.Errorf("%q, %s", s.head.decided.Words, names(s))
	}
}

func TestDisposing(t *testing.T) {
	s, h := newSurface(t, 1, usual(), "Mo", "Priya")
	do(t, s, "portrait.decide")
	d := control.TopDialog(h.Win.Canvas())
	d.Cancel()
	if names(s) != "Mo Priya" {
		t.Fatal("asked and did it all the same")
	}
	do(t, s, "portrait.decide")
	trial.Tap(t, control.TopDialog(h.Win.Canvas()), h.Book.Count("portraits.decide.dispose", 2))
	if names(s) != "" || s.head.decided.Words != h.Book.Text("portraits.disposing") {
		t.Errorf("%q before it is saved", s.head.decided.Words)
	}
	h.saved(errors.New("no room"))
	if s.head.decided.Words != h.Book.Text("portraits.disposing") || h.status != h.Book.Text("portraits.not-yet") {
		t.Errorf("%q, %q while it could not be saved", s.head.decided.Words, h.status)
	}
	h.saved(nil)
	if s.head.decided.Words != h.Book.Text("portraits.disposed", "day", "3 March") {
		t.Errorf("%q", s.head.decided.Words)
	}
	h.Doc.Undo()
	if names(s) != "" {
		t.Error("undo brings cards back")
	}
}

func TestDisposingOfOneCard(t *testing.T) {
	s, h := newSurface(t, 1, usual(), "Mo", "Priya")
	do(t, s, "portrait.forget")
	trial.Tap(t, control.TopDialog(h.Win.Canvas()), h.Book.Text("portraits.forget.do"))
	h.saved(nil)
	if names(s) != "Priya" || h.status != h.Book.Text("portraits.forget.done") {
		t.Errorf("%s, %q", names(s), h.status)
	}
}

func TestReadingOnly(t *testing.T) {
	s, h := newSurface(t, 1, usual(), "Mo")
	h.Doc.SetReadOnly(true)
	s.update()
	h.Type("n")
	h.Press(fyne.KeyDelete, fyne.KeyReturn)
	s.Dispose()
	if names(s) != "Mo" || !s.card.name.Entry.Disabled() || s.card.up == nil {
		t.Error("a group for reading can be changed")
	}
}

func TestNarrowAndLarge(t *testing.T) {
	for _, scale := range []float64{1, 2} {
		s, h := newSurface(t, scale, fyne.NewSize(460, 420), "Mo", "Priya")
		if (scale == 2) != s.head.menu.Visible() || s.head.menu.Visible() == s.head.row.Visible() {
			t.Errorf("at %v the ways are a menu: %v", scale, s.head.menu.Visible())
		}
		if !s.list.menu.Visible() {
			t.Errorf("at %v nobody can be chosen", scale)
		}
		h.Press(fyne.KeyDown)
		if s.list.menu.Text != "Priya" {
			t.Errorf("at %v the menu says %q", scale, s.list.menu.Text)
		}
		h.Win.Resize(fyne.NewSize(1600, 800))
		if s.list.menu.Visible() {
			t.Errorf("at %v there is a menu beside the list", scale)
		}
	}
}

func TestManyCards(t *testing.T) {
	s, h := newSurface(t, 1, usual(), make([]string, model.MaxPortraits)...)
	h.Type("n")
	if len(s.now().Portraits) != model.MaxPortraits || h.status != h.Book.Text("portraits.full", "n", model.MaxPortraits) {
		t.Errorf("%d cards, %q", len(s.now().Portraits), h.status)
	}
	h.Press(fyne.KeyEnd)
	if s.place() != model.MaxPortraits-1 {
		t.Errorf("at %d", s.place())
	}
}

func TestLongAndForeignTexts(t *testing.T) {
	s, h := newSurface(t, 1, usual(), "د. سمير")
	area := s.card.areas[model.PortraitLikes]
	area.Area.SetText(strings.Repeat("語", model.MaxNoteText))
	if n := len([]rune(s.current().Likes)); n != model.MaxNoteText {
		t.Errorf("kept %d characters", n)
	}
	area.Area.SetText(strings.Repeat("語", model.MaxNoteText+1))
	if n := len([]rune(s.current().Likes)); n != model.MaxNoteText || h.status == "" {
		t.Errorf("kept %d characters, said %q", n, h.status)
	}
}

func TestACardIsDuplicated(t *testing.T) {
	s, h := newSurface(t, 1, fyne.NewSize(1000, 700), "Jo", "Sam")
	h.Win.Canvas().Focus(s)
	first := s.now().Portraits[0]
	s.Choose(first.ID)
	_ = h.Doc.IconPortrait(s.SheetID(), first.ID, "star")
	s.Duplicate()
	all := s.now().Portraits
	if len(all) != 3 || all[1].Name != "Jo" || all[1].Icon != "star" || all[1].ID == first.ID || s.at != all[1].ID {
		t.Fatalf("the cards are %+v", all)
	}
	h.Doc.Undo()
	if len(s.now().Portraits) != 2 {
		t.Error("undo leaves the copy")
	}
	h.Doc.SetReadOnly(true)
	s.Duplicate()
	if len(s.now().Portraits) != 2 {
		t.Error("a group that can only be read has a copy")
	}
}

func TestFindingACard(t *testing.T) {
	s, h := newSurface(t, 1, fyne.NewSize(1000, 700), "Jo", "Sam", "Zoë")
	_ = h.Doc.WritePortrait(s.SheetID(), s.now().Portraits[0].ID, model.PortraitLikes, "Sámba")
	s.Turn(Skills)
	s.OpenFind()
	test.Type(s.bar.Entry, "sam")
	if s.way != Alone || s.current().Name != "Jo" || s.bar.Count() != "1 of 2" {
		t.Errorf("%q is found, %s", s.current().Name, s.bar.Count())
	}
	s.bar.Entry.TypedKey(&fyne.KeyEvent{Name: fyne.KeyReturn})
	if s.current().Name != "Sam" || h.Win.Canvas().Focused() != fyne.Focusable(s.bar.Entry) {
		t.Errorf("next is %q", s.current().Name)
	}
	s.bar.Entry.TypedKey(&fyne.KeyEvent{Name: fyne.KeyEscape})
	if s.bar != nil || h.Win.Canvas().Focused() != fyne.Focusable(s) || s.current().Name != "Sam" {
		t.Error("the search does not close on the card that was found")
	}
}

// TestWhatTheKeyboardComesToIsInView: the card is higher than the window.
func TestWhatTheKeyboardComesToIsInView(t *testing.T) {
	s, h := newSurface(t, 1, usual(), "Ana")
	s.Write()
	page := s.body.cardPage
	top := fyne.CurrentApp().Driver().AbsolutePositionForObject(page).Y
	for range 12 {
		o, ok := h.Win.Canvas().Focused().(fyne.CanvasObject)
		if !ok {
			t.Fatal("the keyboard is nowhere")
		}
		at := fyne.CurrentApp().Driver().AbsolutePositionForObject(o).Y
		if at < 0 || at+o.Size().Height > top+page.Size().Height+1 {
			t.Errorf("%T lies from %v to %v, the page ends at %v", o, at, at+o.Size().Height, top+page.Size().Height)
		}
		h.Win.Canvas().FocusNext()
	}
}

// TestTabComesToFieldsFirst: no button that deletes something stands between two fields of
// a card.
func TestTabComesToFieldsFirst(t *testing.T) {
	s, h := newSurface(t, 1, usual(), "Jo")
	if err := h.Doc.DoodlePortrait("edit.doodle.draw", s.SheetID(), s.current().ID, model.Doodle{{{X: 100, Y: 100}, {X: 900, Y: 900}}}); err != nil {
		t.Fatal(err)
	}
	trial.FieldsBeforeDeletes(t, s)
}

// TestOneCardAtATimeForTheRoom: the room reads the card large, goes on to the next, and can
// write on it and come back.
func TestOneCardAtATimeForTheRoom(t *testing.T) {
	s, _ := newSurface(t, 1, usual(), "Jo", "Baz")
	jo := s.now().Portraits[0]
	if err := s.Doc().WritePortrait(s.SheetID(), jo.ID, model.PortraitShare, "mending"); err != nil {
		t.Fatal(err)
	}
	s.Choose(jo.ID)
	s.ShowRoom(true)
	if s.body.main() != fyne.CanvasObject(s.large.page) || s.body.listed() {
		t.Fatal("the card is not shown alone")
	}
	said := func() string {
		if part, ok := s.large.said.Objects[0].(*fyne.Container); ok {
			return part.Objects[1].(*look.Text).Words
		}
		return ""
	}
	if s.large.name.Words != "Jo" || len(s.large.said.Objects) != 1 || said() != "mending" {
		t.Errorf("it shows %q", s.large.name.Words)
	}
	run := func(id string) { do(t, s, id) }
	run("portrait.after")
	if s.large.name.Words != "Baz" || said() != "" {
		t.Errorf("after it comes %q", s.large.name.Words)
	}
	run("portrait.write")
	if s.body.main() != fyne.CanvasObject(s.body.cardPage) {
		t.Error("the card cannot be written on")
	}
	run("portrait.read")
	run("portrait.before")
	if !s.reading() || s.current().ID != jo.ID {
		t.Error("it does not come back to the card before")
	}
	s.ShowRoom(false)
	if s.reading() || command.ByID(s.Commands(), "portrait.after").On() {
		t.Error("the desk reads as the room does")
	}
}

// TestTheRoomGoesFromAllTogetherToOneCard: nothing on the bar is dead there, and each way leads to
// the card that was chosen, large, from which it goes on.
func TestTheRoomGoesFromAllTogetherToOneCard(t *testing.T) {
	s, _ := newSurface(t, 1, usual(), "Jo", "Baz", "Nasreen")
	baz := s.now().Portraits[1]
	s.Choose(baz.ID)
	s.ShowRoom(true)
	for _, way := range []Way{Wall, Skills, Group} {
		for _, id := range []string{"portrait.read", "portrait.after"} {
			s.Turn(way)
			for _, c := range s.Commands() {
				if c.Bar != command.NoBar && !c.On() && (c.Away == nil || !c.Away()) {
					t.Errorf("%s is dead on the bar of way %d", c.ID, way)
				}
			}
			do(t, s, id)
			if !s.reading() || s.current().ID != baz.ID {
				t.Errorf("%s does not show the chosen card of way %d", id, way)
			}
		}
	}
	if c := command.ByID(s.Commands(), "portrait.read"); c.On() || !c.Away() {
		t.Error("what is shown large can be shown large")
	}
	do(t, s, "portrait.after")
	if got := s.current().Name; got != "Nasreen" {
		t.Errorf("it goes on to %q", got)
	}
}

// TestACardWithoutAPictureUsesTheWidth where a picture would be.
func TestACardWithoutAPictureUsesTheWidth(t *testing.T) {
	s, h := newSurface(t, 1, usual(), "Jo", "Baz")
	h.Show(s, fyne.NewSize(1000, 700))
	jo := s.now().Portraits[0]
	if err := h.Doc.DoodlePortrait("edit.doodle.draw", s.SheetID(), jo.ID, model.Doodle{{{X: 100, Y: 100}, {X: 900, Y: 900}}}); err != nil {
		t.Fatal(err)
	}
	s.Choose(jo.ID)
	s.ShowRoom(true)
	left := func() float32 {
		at := fyne.CurrentApp().Driver().AbsolutePositionForObject
		return at(s.large.said).X - at(s.large.name).X
	}
	if got := left(); got < largeSide {
		t.Errorf("beside a picture the words begin at %v", got)
	}
	do(t, s, "portrait.after")
	if got := left(); got != 0 {
		t.Errorf("without a picture the words begin at %v", got)
	}
}

// TestANameTypedOnTheList: begins a card, whatever it begins with, and Enter goes on from it.
func TestANameTypedOnTheList(t *testing.T) {
	s, h := newSurface(t, 1, usual(), "Jo")
	for _, name := range []string{"Nasreen", "nils", "Old Tom", "N"} {
		h.Win.Canvas().Focus(s)
		h.Fast(func() {
			h.Type(name)
			h.Press(fyne.KeyReturn)
			h.Type("tea")
		})
		if s.current().Name != name || s.current().Likes != "tea" {
			t.Errorf("%q makes a card of %q, who likes %q", name, s.current().Name, s.current().Likes)
		}
	}
	if got := names(s); got != "Jo Nasreen nils Old Tom N" {
		t.Errorf("the cards are %s", got)
	}
	h.Doc.SetReadOnly(true)
	h.Win.Canvas().Focus(s)
	h.Fast(func() { h.Type("Zed") })
	if got := names(s); got != "Jo Nasreen nils Old Tom N" {
		t.Errorf("where nothing can be changed the cards are %s", got)
	}
}

// TestDeletingACardAsks where there is more on it than a name, and says how it comes back.
func TestDeletingACardAsks(t *testing.T) {
	s, h := newSurface(t, 1, usual(), "Mo", "Priya")
	h.Win.Canvas().Focus(s.card.areas[model.PortraitShare].Area)
	h.Type("Knitting")
	h.Win.Canvas().Focus(s)
	name := s.current().Name
	h.Press(fyne.KeyDelete)
	if s.current() == nil || s.current().Name != name || control.TopDialog(h.Win.Canvas()) == nil {
		t.Fatal("what somebody wrote goes unasked")
	}
	h.Press(fyne.KeyEscape)
	if h.Win.Canvas().Focused() != s || len(s.now().Portraits) != 2 {
		t.Error("it is not kept")
	}
	h.Press(fyne.KeyDelete)
	trial.Tap(t, control.TopDialog(h.Win.Canvas()), h.Book.Text("sheet.delete"))
	if len(s.now().Portraits) != 1 || h.status != h.Book.Text("portraits.deleted", "name", name) {
		t.Errorf("the card is there, %q", h.status)
	}
	h.Press(fyne.KeyDelete)
	if len(s.now().Portraits) != 0 {
		t.Error("a card with a name alone asks")
	}
}
