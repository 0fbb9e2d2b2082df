package round

import (
	"slices"
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/test"
	"fyne.io/fyne/v2/widget"

	"commonground/model"
	"commonground/model/catalogue"
	"commonground/model/file"
	"commonground/model/round"
	"commonground/printables"
	"commonground/printables/mark"
	"commonground/printables/wording"
	"commonground/ui/control"
	"commonground/ui/look"
	"commonground/ui/trial"
)

// bench is a desk with a sheet on which the laptop is passed.
type bench struct {
	*trial.Host
	t        *testing.T
	sheet    *model.Sheet
	a        *model.Activity
	wall     *printables.Scene // what holds the wall
	told     string
	room     bool
	wallOpen bool
}

var _ Host = (*bench)(nil)

func (b *bench) HoldWall(by string, s *printables.Scene) { b.wall = s }
func (b *bench) Room() bool                              { return b.room }
func (b *bench) ShowRoom(on bool)                        { b.room = on }
func (b *bench) ReleaseWall(string)                      { b.wall = nil }
func (b *bench) Told(words string)                       { b.told = words }

// newBench begins with an empty sheet of an activity.
func newBench(t *testing.T, activity string) *bench {
	t.Helper()
	a, ok := catalogue.Find(activity)
	if !ok {
		t.Fatalf("no activity %q", activity)
	}
	s := model.NewSheet(activity, "Ours", time.Unix(0, 0))
	g := model.NewGroup("Group", time.Unix(0, 0))
	g.Sheets = []*model.Sheet{s}
	b := &bench{Host: trial.NewHost(t, 1, g), t: t, sheet: s, a: a}
	b.Win.Resize(fyne.NewSize(1280, 800))
	return b
}

func (b *bench) now() *model.Sheet { return b.Doc.Group().Sheet(b.sheet.ID) }

// begin starts a round about something, and has the first person write.
func (b *bench) begin(about string) {
	b.t.Helper()
	Start(b, b.a, b.sheet.ID, about)
	b.press("round.start")
	b.press("round.next.begin")
}

// press presses the button of those words on what covers the window.
func (b *bench) press(key string) {
	b.t.Helper()
	b.pressWords(b.Book.Text(key))
}

func (b *bench) pressWords(words string) {
	b.t.Helper()
	trial.Tap(b.t, b.Win.Canvas().Overlays().Top(), words)
}

// pressAll presses the button that shows so many.
func (b *bench) pressAll(n int) {
	b.t.Helper()
	b.pressWords(b.Book.Count("round.finish.show", n))
}

// field is the n-th that is written in now.
func (b *bench) field(n int) *entry {
	b.t.Helper()
	d := control.TopDialog(b.Win.Canvas())
	var all []*entry
	each(d, func(o fyne.CanvasObject) {
		if e, ok := o.(*entry); ok {
			all = append(all, e)
		}
	})
	if n >= len(all) {
		b.t.Fatalf("there are %d fields", len(all))
	}
	return all[n]
}

// write types a text for the person whose turn it is, and hands on.
func (b *bench) write(text string) {
	b.t.Helper()
	b.Focus(b.field(0))
	b.Type(text)
	b.press("round.write.on")
}

// each calls f with o and all that is shown in it.
func each(o fyne.CanvasObject, f func(fyne.CanvasObject)) {
	f(o)
	var inside []fyne.CanvasObject
	switch o := o.(type) {
	case *fyne.Container:
		inside = o.Objects
	case fyne.Widget:
		inside = test.WidgetRenderer(o).Objects()
	}
	for _, part := range inside {
		if part.Visible() {
			each(part, f)
		}
	}
}

// seen is all that can be read in the window, and what can be brought back by undo in what can
// be written in.
func (b *bench) seen() string {
	var out []string
	read := func(o fyne.CanvasObject) {
		switch o := o.(type) {
		case *canvas.Text:
			out = append(out, o.Text)
		case *widget.RichText:
			out = append(out, o.String())
		case *look.Text:
			out = append(out, o.Words)
		case *entry:
			out = append(out, o.Text)
			e := o
			e.Undo()
			out = append(out, e.Text)
			e.Redo()
		}
	}
	for _, o := range b.Win.Canvas().Overlays().List() {
		each(o, read)
	}
	return strings.Join(append(out, b.Win.Title(), fyne.CurrentApp().Clipboard().Content()), "\n")
}

// wallSays is all that can be read on the wall.
func (b *bench) wallSays() string {
	b.t.Helper()
	if b.wall == nil {
		return ""
	}
	var out []string
	for _, m := range b.wall.Picture(nil, 0, printables.SceneSize{W: 1280, H: 720, Larger: 1, Palette: printables.LightPalette()}).Marks {
		if l, ok := m.(mark.Line); ok {
			out = append(out, l.Text)
		}
	}
	return strings.Join(out, " ")
}

func (b *bench) bytes() string {
	b.t.Helper()
	data, err := file.Encode(b.Doc.Group())
	if err != nil {
		b.t.Fatal(err)
	}
	return string(data)
}

func texts(notes []*model.Note) []string {
	var out []string
	for _, n := range notes {
		out = append(out, n.Text)
	}
	slices.Sort(out)
	return out
}

// TestTheLaptopGoesRound: whoever has it sees nothing of the others, neither does the wall, and
// the file holds nothing until all is shown, which one undo takes back whole.
func TestTheLaptopGoesRound(t *testing.T) {
	b := newBench(t, "membership")
	zone := b.a.Zones[1]
	before := b.bytes()
	b.begin(zone.ID)
	for i, text := range []string{"Lonely", "Sleepless", "Worried"} {
		if i > 0 {
			b.press("round.next.begin")
		}
		b.write(text)
		for _, said := range []string{"Lonely", "Sleepless", "Worried"} {
			if strings.Contains(b.seen(), said) || strings.Contains(b.wallSays(), said) {
				t.Errorf("after %q was handed on %q can be read", text, said)
			}
		}
		if want := b.Book.Count("round.count", i+1); !strings.Contains(b.seen(), want) || !strings.Contains(b.wallSays(), want) {
			t.Errorf("it does not say %q: the desk says %q, the wall %q", want, b.seen(), b.wallSays())
		}
	}
	if b.bytes() != before || b.Doc.Unsaved() {
		t.Error("the group changed before anything was shown")
	}
	b.press("round.next.all")
	b.pressAll(3)
	s := b.now()
	if got := texts(s.Notes); !slices.Equal(got, []string{"Lonely", "Sleepless", "Worried"}) {
		t.Errorf("on the board is %v", got)
	}
	for _, n := range s.Notes {
		if b.a.In(s).ZoneOf(n).ID != zone.ID {
			t.Errorf("%q lies elsewhere", n.Text)
		}
	}
	if b.wall != nil || b.Win.Canvas().Overlays().Top() != nil || b.told != b.Book.Count("round.done", 3) {
		t.Errorf("the wall is held = %v, it says %q", b.wall != nil, b.told)
	}
	if b.Doc.Undo(); b.bytes() != before {
		t.Error("one undo leaves something")
	}
}

// TestTheClipboardKeepsNothing of what was copied or cut, but what was on it before.
func TestTheClipboardKeepsNothing(t *testing.T) {
	for name, do := range map[string]func(*bench, *entry){
		"copied": func(b *bench, e *entry) {
			e.TypedShortcut(&fyne.ShortcutSelectAll{})
			e.TypedShortcut(&fyne.ShortcutCopy{Clipboard: fyne.CurrentApp().Clipboard()})
		},
		"cut, and other words written": func(b *bench, e *entry) {
			e.TypedShortcut(&fyne.ShortcutSelectAll{})
			e.TypedShortcut(&fyne.ShortcutCut{Clipboard: fyne.CurrentApp().Clipboard()})
			b.Type("Other")
		},
		"cut, and left": func(b *bench, e *entry) {
			e.TypedShortcut(&fyne.ShortcutSelectAll{})
			e.TypedShortcut(&fyne.ShortcutCut{Clipboard: fyne.CurrentApp().Clipboard()})
			control.TopDialog(b.Win.Canvas()).UsesKey(fyne.KeyEscape)
		},
	} {
		b := newBench(t, "membership")
		b.begin("")
		e := b.field(0)
		b.Focus(e)
		b.Type("Private")
		do(b, e)
		if !strings.Contains(name, "left") {
			b.press("round.write.on")
		}
		if got := fyne.CurrentApp().Clipboard().Content(); got != "" {
			t.Errorf("%s: on the clipboard is %q", name, got)
		}
	}
	b := newBench(t, "membership")
	fyne.CurrentApp().Clipboard().SetContent("a recipe")
	b.begin("")
	b.write("Private")
	if got := fyne.CurrentApp().Clipboard().Content(); got != "a recipe" {
		t.Errorf("on the clipboard is %q", got)
	}
}

// TestDotsHideWhatIsTyped: not a letter of it can be read, lines stay lines, and there is
// nothing to pick that others would see.
func TestDotsHideWhatIsTyped(t *testing.T) {
	b := newBench(t, "membership")
	b.begin("")
	b.press("round.write.dots")
	e := b.field(0)
	b.Focus(e)
	b.Type("zebra")
	e.held = func() fyne.KeyModifier { return fyne.KeyModifierShift }
	b.Press(fyne.KeyReturn)
	b.Type("quail")
	var read []string
	each(control.TopDialog(b.Win.Canvas()), func(o fyne.CanvasObject) {
		if text, ok := o.(*canvas.Text); ok {
			read = append(read, text.Text)
		}
	})
	said := strings.Join(read, "\n")
	for _, hidden := range []string{"zebra", "quail", b.Book.Text("round.write.icon"), b.Book.Text("round.write.starters")} {
		if strings.Contains(said, hidden) {
			t.Errorf("%q can be read", hidden)
		}
	}
	if !e.Password || !strings.Contains(said, strings.Repeat("•", 11)) {
		t.Errorf("there are no dots: %q", said)
	}
	b.press("round.write.large")
	if got := b.field(0).Text; got != "zebra\nquail" {
		t.Errorf("shown again it says %q", got)
	}
	b.press("round.write.dots")
	b.press("round.write.on")
	b.press("round.next.all")
	b.pressAll(1)
	if got := texts(b.now().Notes); !slices.Equal(got, []string{"zebra\nquail"}) {
		t.Errorf("on the board is %q", got)
	}
}

// TestTheRoomSeesDots where it sees the very screen, unless the facilitator wants otherwise.
func TestTheRoomSeesDots(t *testing.T) {
	for _, room := range []bool{true, false} {
		b := newBench(t, "membership")
		b.room = room
		b.begin("")
		if b.field(0).Password != room {
			t.Errorf("in the room view = %v there are dots = %v", room, b.field(0).Password)
		}
	}
}

// TestNothingWrittenIsHandedOnToo, and adds nothing.
func TestNothingWrittenIsHandedOnToo(t *testing.T) {
	b := newBench(t, "membership")
	b.begin("")
	b.write(" ")
	if !strings.Contains(b.seen(), b.Book.Count("round.count", 0)) {
		t.Error("nothing was counted")
	}
}

// TestOneMore: who has more to say stays, with an empty field.
func TestOneMore(t *testing.T) {
	b := newBench(t, "membership")
	b.begin("")
	b.Focus(b.field(0))
	b.Type("first")
	b.press("round.write.more")
	if got := b.field(0).Text; got != "" || strings.Contains(b.seen(), "first") {
		t.Errorf("the field says %q", got)
	}
	b.Focus(b.field(0))
	b.Type("second")
	b.field(0).TypedShortcut(&desktop.CustomShortcut{KeyName: fyne.KeyReturn, Modifier: fyne.KeyModifierControl})
	if !strings.Contains(b.seen(), b.Book.Count("round.count", 2)) {
		t.Error("Ctrl+Enter does not hand on")
	}
}

// TestEnterBeginsTheNext as on the board, also among dots and for somebody who never looks; with
// Shift it breaks the line. Where a box has several parts, Enter is a line.
func TestEnterBeginsTheNext(t *testing.T) {
	for _, dots := range []bool{false, true} {
		b := newBench(t, "membership")
		b.begin("")
		if dots {
			b.press("round.write.dots")
		}
		b.Focus(b.field(0))
		b.Type("the clock")
		for range 2 {
			b.Press(fyne.KeyReturn)
		}
		b.Type("Steps")
		b.field(0).held = func() fyne.KeyModifier { return fyne.KeyModifierShift }
		b.Press(fyne.KeyReturn)
		b.Type("and more")
		b.press("round.write.on")
		b.press("round.next.all")
		b.pressAll(2)
		got := texts(b.now().Notes)
		slices.Sort(got)
		if !slices.Equal(got, []string{"Steps\nand more", "the clock"}) {
			t.Errorf("with dots = %v on the board is %q", dots, got)
		}
	}
	b := newBench(t, "interests")
	b.begin("")
	b.Focus(b.field(0))
	b.Type("walks")
	b.Press(fyne.KeyReturn)
	b.Type("tea")
	if got := b.field(0).Text; got != "walks\ntea" {
		t.Errorf("of several parts the first says %q", got)
	}
}

// TestWhatIsPressedStaysInItsPlace, whatever is shown above it, on a slip for the box too.
func TestWhatIsPressedStaysInItsPlace(t *testing.T) {
	for _, size := range []fyne.Size{{Width: 1024, Height: 720}, {Width: 1920, Height: 1040}} {
		b := newBench(t, "membership")
		b.Win.Resize(size)
		b.begin("")
		at := func(key string) fyne.Position {
			return trial.PositionOf(t, b.Win.Canvas().Overlays().Top(), b.Book.Text(key))
		}
		large, on := at("round.write.more"), at("round.write.on")
		b.press("round.write.dots")
		if at("round.write.more") != large || at("round.write.on") != on {
			t.Errorf("at %v “Add one more” went from %v to %v", size, large, at("round.write.more"))
		}
		b.Focus(b.field(0))
		b.Type("a")
		b.press("round.write.more")
		if at("round.write.more") != large {
			t.Errorf("at %v it went to %v when one was added", size, at("round.write.more"))
		}
	}
}

// TestOneMoreOfNothing adds nothing and does not say that it did.
func TestOneMoreOfNothing(t *testing.T) {
	b := newBench(t, "membership")
	b.begin("")
	b.Win.Canvas().Unfocus()
	b.press("round.write.more")
	if strings.Contains(b.seen(), b.Book.Text("round.write.added")) || b.Win.Canvas().Focused() != b.field(0) {
		t.Errorf("the keyboard is on %T, it says %q", b.Win.Canvas().Focused(), b.seen())
	}
}

// TestTheFacilitatorTakesOneOut before it is shown, without the wall showing more than how many
// are left.
func TestTheFacilitatorTakesOneOut(t *testing.T) {
	b := newBench(t, "membership")
	b.begin("")
	b.write("Jo is late")
	b.press("round.next.begin")
	b.write("Fine")
	b.press("round.next.all")
	b.press("round.finish.look")
	if said := b.seen(); !strings.Contains(said, "Jo is late") || !strings.Contains(said, "Fine") {
		t.Fatalf("it shows %q", said)
	}
	if strings.Contains(b.wallSays(), "Jo") {
		t.Error("the wall shows what is looked through")
	}
	b.press("round.look.out") // the first, whichever that is
	if !strings.Contains(b.wallSays(), b.Book.Count("round.count", 2)) {
		t.Errorf("the wall tells that one was taken out: it says %q", b.wallSays())
	}
	b.press("round.look.back")
	b.pressAll(2)
	if len(b.now().Notes) != 2 {
		t.Errorf("on the board is %v", texts(b.now().Notes))
	}

	b = newBench(t, "membership")
	b.begin("")
	b.write("Jo is late")
	b.press("round.next.all")
	b.press("round.finish.look")
	b.press("round.look.out")
	b.press("round.finish.back")
	b.press("round.finish.back")
	if one := b.Book.Count("round.count", 1); !strings.Contains(b.wallSays(), one) || !strings.Contains(b.seen(), one) {
		t.Errorf("who is next is told that one was taken out: %q, on the wall %q", b.seen(), b.wallSays())
	}
	if b.button("round.next.all").Disabled() {
		t.Error("what was taken out cannot be put back")
	}
	b.press("round.next.begin")
	b.write("Fine")
	if two := b.Book.Count("round.count", 2); !strings.Contains(b.wallSays(), two) {
		t.Errorf("the wall says %q", b.wallSays())
	}
	b.press("round.next.all")
	b.pressAll(1)
	if got := texts(b.now().Notes); !slices.Equal(got, []string{"Fine"}) {
		t.Errorf("on the board is %v", got)
	}
}

// TestTheRoomDoesNotLookThrough what was written before it is shown: the facilitator closes the
// room view first.
func TestTheRoomDoesNotLookThrough(t *testing.T) {
	b := newBench(t, "membership")
	b.room = true
	b.begin("")
	b.Focus(b.field(0))
	b.Type("Jo is late")
	b.press("round.write.on")
	b.press("round.next.all")
	if look := b.button("round.finish.look"); !look.Disabled() || !strings.Contains(b.seen(), b.Book.Text("round.finish.seen")) {
		t.Fatalf("it can be looked through before the room; it says %q", b.seen())
	}
	b.press("command.room-close")
	if b.room || strings.Contains(b.seen(), b.Book.Text("round.finish.seen")) {
		t.Errorf("the room sees the screen = %v, it says %q", b.room, b.seen())
	}
	if b.press("round.finish.look"); !strings.Contains(b.seen(), "Jo is late") {
		t.Errorf("it shows %q", b.seen())
	}
}

// button is the one of that key on what covers the window.
func (b *bench) button(key string) *control.Button {
	b.t.Helper()
	return b.buttonOf(b.Book.Text(key))
}

// buttonOf is the one of those words.
func (b *bench) buttonOf(words string) (found *control.Button) {
	b.t.Helper()
	each(control.TopDialog(b.Win.Canvas()), func(o fyne.CanvasObject) {
		if button, ok := o.(*control.Button); ok && button.Text == words {
			found = button
		}
	})
	if found == nil {
		b.t.Fatalf("no button %q", words)
	}
	return found
}

// TestStoppingAsksFirst, and then leaves no trace.
func TestStoppingAsksFirst(t *testing.T) {
	b := newBench(t, "membership")
	before := b.bytes()
	b.begin("")
	b.write("Lonely")
	control.TopDialog(b.Win.Canvas()).UsesKey(fyne.KeyEscape)
	b.press("round.stop-ask.stay")
	if !strings.Contains(b.seen(), b.Book.Count("round.count", 1)) {
		t.Fatal("it was not asked")
	}
	b.press("round.stop")
	b.press("round.stop-ask.do")
	if b.bytes() != before || b.wall != nil || b.Win.Canvas().Overlays().Top() != nil || strings.Contains(b.seen(), "Lonely") || b.told == "" {
		t.Errorf("it does not end, or leaves something; it says %q", b.told)
	}
	b.begin("")
	b.press("round.write.on")
	b.press("round.stop")
	if b.Win.Canvas().Overlays().Top() != nil {
		t.Error("where there is nothing it asks")
	}
}

// TestLeavingTheBoxAsksFirst where something was written.
func TestLeavingTheBoxAsksFirst(t *testing.T) {
	b := newBench(t, "membership")
	b.begin("")
	b.Focus(b.field(0))
	b.Type("Mine")
	escape := func() { control.TopDialog(b.Win.Canvas()).UsesKey(fyne.KeyEscape) }
	escape()
	b.press("round.leave.stay")
	if got := b.field(0).Text; got != "Mine" {
		t.Fatalf("it says %q", got)
	}
	escape()
	b.press("round.leave.do")
	if said := b.seen(); strings.Contains(said, "Mine") || !strings.Contains(said, b.Book.Count("round.count", 0)) {
		t.Errorf("it shows %q", said)
	}
}

// TestClosingTheWindowIsAsked while anything would be lost by it.
func TestClosingTheWindowIsAsked(t *testing.T) {
	b := newBench(t, "membership")
	b.begin("")
	loses := func() bool { return control.TopDialog(b.Win.Canvas()).LosesWords() }
	if loses() {
		t.Error("nothing is lost")
	}
	b.Focus(b.field(0))
	b.Type("Mine")
	if !loses() {
		t.Error("what is being written is lost")
	}
	b.press("round.write.on")
	if !loses() {
		t.Error("what waits is lost")
	}
	control.TopDialog(b.Win.Canvas()).Cancel()
	if b.wall != nil {
		t.Error("the wall is held for ever")
	}
}

// TestWhatCannotBeShownIsKept until it can.
func TestWhatCannotBeShownIsKept(t *testing.T) {
	b := newBench(t, "membership")
	b.begin("")
	b.write("Lonely")
	b.press("round.next.all")
	b.Doc.SetReadOnly(true)
	b.pressAll(1)
	if !strings.Contains(b.seen(), b.Book.Text("round.failed.read-only")) {
		t.Errorf("it says %q", b.seen())
	}
	b.Doc.SetReadOnly(false)
	if err := b.Doc.DeleteSheet(b.sheet.ID); err != nil {
		t.Fatal(err)
	}
	b.pressAll(1)
	if !strings.Contains(b.seen(), b.Book.Text("round.failed.gone")) {
		t.Errorf("it says %q", b.seen())
	}
	b.Doc.Undo()
	b.pressAll(1)
	if got := texts(b.now().Notes); !slices.Equal(got, []string{"Lonely"}) {
		t.Errorf("on the board is %v", got)
	}
}

// TestWhatIsPicked is a starter with its look, and stays beside what somebody wrote.
func TestWhatIsPicked(t *testing.T) {
	b := newBench(t, "membership")
	starter := b.Book.Text("activity.membership.starter." + b.a.Starters[0].ID)
	b.begin("")
	b.pressChip(starter)
	b.press("round.write.on")
	b.press("round.next.begin")
	b.Focus(b.field(0))
	b.Type("Mine")
	b.pressChip(starter)
	b.press("round.write.on")
	b.press("round.next.all")
	b.pressAll(2)
	for _, n := range b.now().Notes {
		if own := strings.HasPrefix(n.Text, "Mine\n"); own == (n.Starter != "") || !strings.Contains(n.Text, starter) {
			t.Errorf("%q is starter %q", n.Text, n.Starter)
		}
	}
	b.begin("")
	if strings.Contains(b.seen(), starter) {
		t.Error("what stands there already is offered")
	}
}

// TestWhatIsPickedHasToFit beside what was written, which stays as it was where it does not.
func TestWhatIsPickedHasToFit(t *testing.T) {
	b := newBench(t, "membership")
	own := strings.Repeat("é", model.MaxNoteText-3)
	b.begin("")
	b.field(0).SetText(own)
	b.pressChip(b.Book.Text("activity.membership.starter." + b.a.Starters[0].ID))
	if b.field(0).Text != own || !strings.Contains(b.seen(), b.Book.Text("board.status.too-long", "most", model.MaxNoteText)) {
		t.Errorf("it has %d letters", len([]rune(b.field(0).Text)))
	}
	b.press("round.write.on")
	b.press("round.next.all")
	b.pressAll(1)
	if got := texts(b.now().Notes); !slices.Equal(got, []string{own}) {
		t.Errorf("%d notes are on the board", len(got))
	}
}

func (b *bench) pressChip(words string) {
	b.t.Helper()
	done := false
	each(control.TopDialog(b.Win.Canvas()), func(o fyne.CanvasObject) {
		if c, ok := o.(*control.Chip); ok && c.Text == words && !done {
			done = true
			c.OnTapped()
		}
	})
	if !done {
		b.t.Fatalf("no chip %q", words)
	}
}

// TestEveryKindGathersItsOwn: barriers, ways past one, everybody's own part and portraits.
func TestEveryKindGathersItsOwn(t *testing.T) {
	b := newBench(t, "barriers")
	b.begin("")
	b.write("Money")
	b.press("round.next.all")
	b.pressAll(1)
	wall := b.now().Wall
	if len(wall.Barriers) != 1 || wall.Barriers[0].Text != "Money" {
		t.Fatalf("the wall is %+v", wall)
	}
	b.begin(wall.Barriers[0].ID.String())
	if !strings.Contains(b.seen(), b.Book.Text("round.ways", "barrier", "Money")) {
		t.Error("it does not say what the ways are past")
	}
	b.write("Share")
	b.press("round.next.all")
	b.pressAll(1)
	if wall = b.now().Wall; len(wall.Ways) != 1 || wall.Ways[0].Text != "Share" {
		t.Errorf("the wall is %+v", wall)
	}

	b = newBench(t, "interests")
	b.begin("")
	for i := range b.a.Zones {
		b.Focus(b.field(i))
		b.Type(b.a.Zones[i].ID)
	}
	b.press("round.write.on")
	b.press("round.next.all")
	b.pressAll(1)
	for _, z := range b.a.Zones {
		if got := b.now().People[0].Box(z.ID).Text; got != z.ID {
			t.Errorf("%s says %q", z.ID, got)
		}
	}

	b = newBench(t, "portrait")
	b.begin("")
	b.write("Tea")
	b.press("round.next.all")
	b.pressAll(1)
	if got := b.now().Portraits; len(got) != 1 || got[0].Likes != "Tea" || got[0].Name != "" {
		t.Errorf("the portraits are %v", got)
	}
}

// TestWhatIsDrawnIsGivenToo, and shown to nobody before.
func TestWhatIsDrawnIsGivenToo(t *testing.T) {
	b := newBench(t, "act")
	p := &Pass{host: b, activity: b.a, sheet: b.sheet.ID}
	box := &box{p: p, drawn: map[string]model.Doodle{"gp": {{{X: 1, Y: 2}}}}}
	for i := range b.a.Zones {
		box.fields = append(box.fields, box.newField(i))
	}
	if g := box.given(); g.Empty() || len(g.Boxes["gp"].Doodle) != 1 || len(g.Boxes["here"].Doodle) != 0 {
		t.Errorf("given is %+v", g)
	}
	if box.clear(); !box.given().Empty() {
		t.Error("the drawing stays")
	}
}

// TestWhatIsDrawnIsLookedThrough, as it was drawn: a drawing can tell who is meant.
func TestWhatIsDrawnIsLookedThrough(t *testing.T) {
	for id, parts := range map[string][]string{"act": {"gp", "here"}, "portrait": {model.RoundPicture}} {
		b := newBench(t, id)
		p := &Pass{host: b, activity: b.a, sheet: b.sheet.ID, said: wording.Of(b.Book, b.a), round: round.New()}
		g := model.Given{Boxes: map[string]*model.Entry{}}
		for _, part := range parts {
			g.Boxes[part] = &model.Entry{Doodle: model.Doodle{{{X: 200, Y: 500}, {X: 800, Y: 500}}}}
		}
		if err := p.round.Add(g); err != nil {
			t.Fatal(err)
		}
		p.lookThrough()
		shown := 0
		each(control.TopDialog(b.Win.Canvas()), func(o fyne.CanvasObject) {
			picture, ok := o.(*control.Picture)
			if !ok {
				return
			}
			shown++
			paper := test.WidgetRenderer(picture).Objects()[0].(*canvas.Image).Image
			if middle := paper.Bounds().Dy() / 2; paper.At(0, middle) == paper.At(middle, middle) {
				t.Errorf("%s: the paper is empty", id)
			}
		})
		if shown != len(parts) {
			t.Errorf("%s: of %d drawings %d are shown", id, len(parts), shown)
		}
	}
}

// TestTheWindowIsCoveredWhole, so that nothing of the sheet is seen beside the box.
func TestTheWindowIsCoveredWhole(t *testing.T) {
	b := newBench(t, "membership")
	b.begin("")
	d := control.TopDialog(b.Win.Canvas())
	veil := test.WidgetRenderer(d).Objects()[0].(*canvas.Rectangle)
	if _, _, _, a := veil.FillColor.RGBA(); a != 0xffff || d.Size() != b.Win.Canvas().Size() || veil.Size() != d.Size() {
		t.Errorf("the box is %v of %v, its ground %v of colour %v", d.Size(), b.Win.Canvas().Size(), veil.Size(), veil.FillColor)
	}
}

// TestWhereAStatementStandsSaysNothing: many write what is made up last.
func TestWhereAStatementStandsSaysNothing(t *testing.T) {
	b := newBench(t, "ice-truth")
	b.begin("")
	const people = 20
	for i := range people {
		for at, text := range []string{"true", "true, too", "made up"} {
			b.Focus(b.field(at + 1)) // below the name
			b.Type(text)
		}
		if b.press("round.write.on"); i+1 < people {
			b.press("round.next.begin")
		}
	}
	b.press("round.next.all")
	b.pressAll(people)
	last := 0
	for _, p := range b.now().People {
		if p.Box("third").Text == "made up" {
			last++
		}
	}
	if len(b.now().People) != people || last == people {
		t.Errorf("of %d people %d have what is made up where they wrote it", len(b.now().People), last)
	}
}

// TestWhoIsGuessedAboutCanSayWhoTheyAre: where it is guessed whose is what, and nowhere else, people
// can give a name. Before all is shown there is no trace of it, then it stands with what they wrote,
// and what the round says of names is true.
func TestWhoIsGuessedAboutCanSayWhoTheyAre(t *testing.T) {
	for _, a := range slices.Concat(catalogue.All(), catalogue.More()) {
		if a.Gathers() == "" {
			continue
		}
		b := newBench(t, a.ID)
		b.begin("")
		if asked := strings.Contains(b.seen(), b.Book.Text("people.name")); asked != a.Guess {
			t.Errorf("%s asks for a name: %v", a.ID, asked)
		}
	}
	b := newBench(t, "ice-truth")
	before := b.bytes()
	Start(b, b.a, b.sheet.ID, "")
	for _, key := range []string{"start", "next.begin"} {
		if strings.Contains(b.seen(), "without names") {
			t.Errorf("it says that there are no names: %q", b.seen())
		}
		b.press("round." + key)
	}
	b.Focus(b.field(0))
	b.Type("Zora")
	b.Press(fyne.KeyReturn)
	b.Type("I fed a goose")
	b.press("round.write.dots")
	b.press("round.write.large")
	b.press("round.write.on")
	b.press("round.next.begin")
	b.Focus(b.field(1))
	b.Type("I met a queen")
	if strings.Contains(b.seen(), "Zora") || strings.Contains(b.wallSays(), "Zora") || b.bytes() != before || b.Doc.Unsaved() {
		t.Error("the name can be read before all is shown")
	}
	b.press("round.write.on")
	b.press("round.next.all")
	if said := b.seen(); strings.Contains(said, "Zora") || strings.Contains(said, "without a name") {
		t.Errorf("it says %q", said)
	}
	b.press("round.finish.look")
	if said := b.seen(); !strings.Contains(said, "Zora\nI fed a goose") || strings.Contains(said, "can’t tell who") {
		t.Errorf("who looks through it reads %q", said)
	}
	b.pressAll(2)
	for _, p := range b.now().People {
		if said := (model.Given{Boxes: p.Boxes}).Text(b.a.RoundParts()); (p.Name == "Zora") != (said == "I fed a goose") || p.Name == "" == (said == "I fed a goose") {
			t.Errorf("%q wrote %q", p.Name, said)
		}
	}
	if strings.Contains(b.told, "without") {
		t.Errorf("it says %q", b.told)
	}
	if b.Doc.Undo(); b.bytes() != before {
		t.Error("one undo leaves something")
	}
}

// TestNobodyWritesWithoutTheQuestion: every box of a sheet that everybody fills in stands below what
// it asks, also where it is the only one.
func TestNobodyWritesWithoutTheQuestion(t *testing.T) {
	for _, a := range slices.Concat(catalogue.All(), catalogue.More()) {
		if a.Gathers() != model.GathersPeople {
			continue
		}
		b := newBench(t, a.ID)
		b.begin("")
		for _, z := range a.Zones {
			if want := wording.Of(b.Book, a).Zone(z.ID); !strings.Contains(b.seen(), want) {
				t.Errorf("%s does not ask %q", a.ID, want)
			}
		}
	}
}

// TestEachPutsInOne where it is dealt out or guessed, so that nobody gets their own: Enter is a line,
// and there is no way to another.
func TestEachPutsInOne(t *testing.T) {
	for _, activity := range []string{"end-positive", "ice-truth"} {
		b := newBench(t, activity)
		b.begin("")
		said := b.seen()
		b.Type("The walk")
		b.Press(fyne.KeyReturn)
		b.Type("in the rain")
		if got := b.Win.Canvas().Focused().(*entry).Text; got != "The walk\nin the rain" || strings.Contains(said, b.Book.Text("round.write.more")) || strings.Contains(said, b.Book.Text("round.write.keys")) {
			t.Errorf("%s: it is %q, of %q", activity, got, said)
		}
	}
}
