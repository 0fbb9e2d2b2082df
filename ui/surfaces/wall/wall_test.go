package wall

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/test"
	"pgregory.net/rapid"

	"commonground/model"
	"commonground/model/catalogue"
	"commonground/ui/command"
	"commonground/ui/control"
	"commonground/ui/trial"
)

// fixture is a wall in a window, with the keyboard on it.
type fixture struct {
	t      *testing.T
	w      *Wall
	host   *trial.Host
	status string
	mods   fyne.KeyModifier
}

// newBench shows a wall of such rows: "barrier: way, way".
func newFixture(t *testing.T, rows ...string) *fixture {
	t.Helper()
	a, _ := catalogue.Find("barriers")
	s := &model.Sheet{ID: model.NewID(), Activity: a.ID, Wall: build(rows)}
	h := trial.NewHost(t, 1, &model.Group{Sheets: []*model.Sheet{s}})
	f := &fixture{t: t, host: h}
	f.w = New(h, a, s.ID)
	f.w.OnStatus = func(text string) { f.status = text }
	f.w.held = func() fyne.KeyModifier { return f.mods }
	h.Show(f.w, fyne.NewSize(900, 700))
	h.Focus(f.w)
	return f
}

func build(rows []string) *model.Wall {
	w, known := &model.Wall{}, map[string]model.ID{}
	for _, row := range rows {
		text, ways, _ := strings.Cut(row, ": ")
		f := &model.Barrier{ID: model.NewID(), Text: text}
		for way := range strings.SplitSeq(ways, ", ") {
			if way == "" {
				continue
			}
			if _, ok := known[way]; !ok {
				known[way] = model.NewID()
				w.Ways = append(w.Ways, &model.Way{ID: known[way], Text: way})
			}
			f.Ways = append(f.Ways, known[way])
		}
		w.Barriers = append(w.Barriers, f)
	}
	return w
}

// starter is the activity's idea of that ID.
func (f *fixture) starter(id string) model.Starter {
	f.t.Helper()
	i := slices.IndexFunc(f.w.Activity().Starters, func(s model.Starter) bool { return s.ID == id })
	if i < 0 {
		f.t.Fatalf("there is no idea %q", id)
	}
	return f.w.Activity().Starters[i]
}

// lines is what the wall shows.
func (f *fixture) lines() []string {
	var out []string
	for _, r := range f.w.rows {
		var ways []string
		for _, v := range r.Ways {
			ways = append(ways, v.Text)
		}
		line := r.Text
		if len(ways) > 0 {
			line += ": " + strings.Join(ways, ", ")
		}
		out = append(out, line)
	}
	return out
}

func (f *fixture) want(lines ...string) {
	f.t.Helper()
	if got := f.lines(); !slices.Equal(got, lines) {
		f.t.Errorf("the wall is %q, want %q", got, lines)
	}
}

func (f *fixture) wantCurrent(text string) {
	f.t.Helper()
	if got := f.w.text(f.w.current); got != text {
		f.t.Errorf("%q is current, want %q", got, text)
	}
}

func (f *fixture) press(keys ...fyne.KeyName) { f.host.Press(keys...) }

func (f *fixture) strike(text string) { f.host.Type(text) }

func (f *fixture) do(id string) {
	f.t.Helper()
	if !command.ByID(f.w.Commands(), id).Run() {
		f.t.Errorf("%s cannot be done", id)
	}
}

// middle is the middle of a note, in the content.
func (f *fixture) middle(s noteRef) fyne.Position {
	r, ok := f.w.place(s)
	if !ok {
		f.t.Fatal("the note has no place")
	}
	return fyne.NewPos(float32(r.X+r.W/2), float32(r.Y+r.H/2))
}

// drag takes a note from one place of the content to another and lets it go, unless it
// is told to stop before.
func (f *fixture) drag(from, to fyne.Position, before func()) {
	c := f.w.content
	c.MouseDown(&desktop.MouseEvent{PointEvent: fyne.PointEvent{Position: from}})
	for i := float32(1); i <= 4; i++ {
		at := fyne.NewPos(from.X+(to.X-from.X)*i/4, from.Y+(to.Y-from.Y)*i/4)
		c.Dragged(&fyne.DragEvent{PointEvent: fyne.PointEvent{Position: at}})
	}
	if before != nil {
		before()
	}
	c.DragEnd()
}

func TestWritingBarriersAndWays(t *testing.T) {
	f := newFixture(t)
	before := f.host.Doc.Position()
	f.strike("n")
	if f.host.Doc.Position() != before || !f.w.editing() {
		t.Fatal("a barrier on which nothing is written is on the wall, or none can be written")
	}
	f.strike("noise")
	f.press(fyne.KeyTab)
	f.strike("steps")
	f.press(fyne.KeyEscape)
	f.want("noise", "steps")
	f.press(fyne.KeyUp)
	f.strike("w")
	f.strike("quiet room")
	f.press(fyne.KeyTab, fyne.KeyEscape)
	f.want("noise: quiet room", "steps")
	for range 3 {
		f.do("undo")
	}
	f.want()
	for range 3 {
		f.do("redo")
	}
	f.want("noise: quiet room", "steps")
}

// TestWhatIsFoundIsShown: a barrier as well as a way.
func TestDeletingSaysWhatGoesToo(t *testing.T) {
	f := newFixture(t, "noise: earplugs, leave", "crowds: leave")
	f.press(fyne.KeyDelete)
	if f.status != f.host.Book.Count("wall.status.deleted-with", 1) {
		t.Errorf("the status is %q", f.status)
	}
	f.press(fyne.KeyRight, fyne.KeyDelete)
	if f.status != f.host.Book.Text("wall.status.deleted") {
		t.Errorf("the status is %q", f.status)
	}
}

func TestThePlaceForAWayIsWrittenIn(t *testing.T) {
	f := newFixture(t, "noise", "cost: share", "crowds")
	place := noteRef{barrier: f.w.rows[2].ID, empty: true}
	c := f.w.content
	tap := func() {
		e := fyne.PointEvent{Position: f.middle(place)}
		c.MouseDown(&desktop.MouseEvent{PointEvent: e, Button: desktop.MouseButtonPrimary})
		c.Tapped(&e)
	}
	tap()
	if f.w.current != place || !strings.Contains(f.status, "3") {
		t.Fatalf("%v is current, the status is %q", f.w.current, f.status)
	}
	f.strike("come early")
	f.press(fyne.KeyEscape)
	f.want("noise", "cost: share", "crowds: come early")
	f.host.Doc.Undo()

	tap()
	if command.ByID(f.w.Commands(), "note.delete").On() || command.ByID(f.w.Commands(), "copy").On() {
		t.Error("an empty place can be deleted or copied")
	}
	f.drag(f.middle(place), f.middle(noteRef{barrier: f.w.rows[0].ID}), nil)
	f.press(fyne.KeyReturn)
	f.strike("sit by the door")
	f.press(fyne.KeyReturn, fyne.KeyEscape)
	f.want("noise", "cost: share", "crowds: sit by the door")
	f.wantCurrent("sit by the door")

	f.press(fyne.KeyUp, fyne.KeyUp)
	f.wantCurrent("noise")
	f.press(fyne.KeyRight)
	if f.w.current != (noteRef{barrier: f.w.rows[0].ID, empty: true}) {
		t.Errorf("keys come to %v and not to the empty place", f.w.current)
	}
	f.press(fyne.KeyLeft)
	f.wantCurrent("noise")
	f.press(fyne.KeyRight)
	f.strike("earplugs")
	f.press(fyne.KeyEscape)
	f.want("noise: earplugs", "cost: share", "crowds: sit by the door")
}

func TestWhatIsFoundIsShown(t *testing.T) {
	f := newFixture(t, "stairs: ramp", "cost: fund, share")
	cost, share := f.w.wall().Barriers[1].ID, f.w.wall().Ways[2].ID
	for _, want := range []noteRef{{barrier: cost}, {barrier: cost, way: share}} {
		id := want.way
		if !want.isWay() {
			id = want.barrier
		}
		if f.w.ShowNote(id); f.w.current != want {
			t.Errorf("%v is shown, want %v", f.w.current, want)
		}
	}
}

func TestWalkingAndRewriting(t *testing.T) {
	f := newFixture(t, "a: a1, a2", "b", "c: c1")
	f.press(fyne.KeyRight, fyne.KeyRight)
	f.wantCurrent("a2")
	f.press(fyne.KeyDown)
	f.wantCurrent("b")
	f.press(fyne.KeyEnd, fyne.KeyRight, fyne.KeyRight)
	f.wantCurrent("c1")
	f.press(fyne.KeyReturn)
	f.strike("!")
	f.press(fyne.KeyReturn)
	f.want("a: a1, a2", "b", "c: c1!")
	f.press(fyne.KeyDelete)
	f.wantCurrent("c")
	f.press(fyne.KeyDelete)
	f.wantCurrent("b")
	f.want("a: a1, a2", "b")
	f.do("undo")
	f.do("undo")
	f.want("a: a1, a2", "b", "c: c1!")
}

func TestRowsMoveWithTheirWays(t *testing.T) {
	f := newFixture(t, "a: a1", "b", "c: c1, c2")
	f.press(fyne.KeyEnd, fyne.KeyRight)
	f.w.TypedShortcut(command.Ctrl(fyne.KeyUp))
	f.want("a: a1", "c: c1, c2", "b")
	f.wantCurrent("c1")
	f.w.TypedShortcut(command.Ctrl(fyne.KeyRight))
	f.want("a: a1", "c: c2, c1", "b")
	a, end := noteRef{barrier: f.w.rows[0].ID}, noteRef{barrier: f.w.rows[2].ID}
	f.drag(f.middle(a), f.middle(end).AddXY(0, 20), nil)
	f.want("c: c2, c1", "b", "a: a1")
	f.drag(f.middle(a), f.middle(noteRef{barrier: f.w.rows[0].ID}).AddXY(0, -20), nil)
	f.want("a: a1", "c: c2, c1", "b")
	f.do("undo")
	f.want("c: c2, c1", "b", "a: a1")
}

func TestAWayMovesOrServesTwo(t *testing.T) {
	f := newFixture(t, "a: help", "b", "c")
	help := f.w.noteIn(0, 0)
	f.drag(f.middle(help), f.middle(noteRef{barrier: f.w.rows[1].ID}), nil)
	f.want("a", "b: help", "c")
	help = f.w.current
	f.drag(f.middle(help), f.middle(noteRef{barrier: f.w.rows[2].ID}), func() { f.mods = fyne.KeyModifierShortcutDefault })
	f.mods = 0
	f.want("a", "b: help", "c: help")
	if f.w.rows[1].Ways[0].Also != "3" || f.w.rows[2].Ways[0].Also != "2" {
		t.Error("it is not shown as shared")
	}
	before := f.host.Doc.Position()
	f.drag(f.middle(f.w.current), f.middle(noteRef{barrier: f.w.rows[0].ID}), func() { f.press(fyne.KeyEscape) })
	if f.host.Doc.Position() != before {
		t.Error("Escape does not put it back")
	}
	f.do("undo")
	f.do("undo")
	f.want("a: help", "b", "c")
}

func TestAWayIsSentToAnotherBarrierByKeys(t *testing.T) {
	f := newFixture(t, "a: help", "b", "c")
	f.press(fyne.KeyRight)
	f.strike("m")
	f.press(fyne.KeyDown, fyne.KeyReturn)
	f.want("a", "b", "c: help")
	f.strike("b")
	f.press(fyne.KeyReturn)
	f.want("a: help", "b", "c: help")
	f.wantCurrent("help")
	if f.host.Win.Canvas().Focused() != fyne.Focusable(f.w) {
		t.Error("the wall has lost the keyboard")
	}
}

// TestAWayThatWasSentSaysSo: beside each barrier that it serves, for as long as it stands
// on a list.
func TestAWayThatWasSentSaysSo(t *testing.T) {
	f := newFixture(t, "a: ramp, bus", "b")
	ramp := f.w.noteIn(0, 0)
	f.w.serve(ramp, f.w.rows[1].ID, true)
	high := f.w.forms[1].Height
	from := model.Origin{Sheet: f.w.SheetID(), Note: ramp.way}
	for _, on := range []model.TodoFor{model.TodoVenue, model.TodoMeeting} {
		if err := f.host.Doc.Send(on, model.Sending{Text: "ramp", From: from}); err != nil {
			t.Fatal(err)
		}
	}
	const both = "Sent to the venue list\nSent to the next meeting"
	if one, two := f.w.rows[0].Ways, f.w.rows[1].Ways; one[0].Sent != both || two[0].Sent != both || one[1].Sent != "" {
		t.Errorf("the wall shows %+v and %+v", one, two)
	}
	if f.w.forms[1].Height <= high {
		t.Error("there is no room for what it says")
	}
	var said string
	f.w.OnStatus = func(words string) { said = words }
	f.w.selectNote(noteRef{barrier: f.w.rows[0].ID})
	f.w.selectNote(ramp)
	if said != "“ramp”, beside barrier 1. Sent to the venue list. Sent to the next meeting" {
		t.Errorf("the status says %q", said)
	}
	f.do("undo")
	f.do("undo")
	if got := f.w.rows[0].Ways[0].Sent; got != "" {
		t.Errorf("undo leaves %q", got)
	}
}

func TestChoosingAndSending(t *testing.T) {
	f := newFixture(t, "a: ramp, bus")
	f.press(fyne.KeyRight)
	f.strike("t")
	if !f.w.rows[0].Ways[0].Chosen {
		t.Error("the way is not chosen")
	}
	f.strike("t")
	if f.w.rows[0].Ways[0].Chosen {
		t.Error("the way is still chosen")
	}
	f.strike("s")
	f.press(fyne.KeyTab)
	d := control.TopDialog(f.host.Win.Canvas())
	if d == nil {
		t.Fatal("nobody asks where it should go")
	}
	d.Cancel()
	f.strike("s")
	tapIn(t, control.TopDialog(f.host.Win.Canvas()), "To do about the venue")
	if f.host.Win.Canvas().Focused() != fyne.Focusable(f.w) {
		t.Error("the wall has not got the keyboard back")
	}
	todos := f.host.Doc.Group().Todos
	if len(todos) != 1 || todos[0].Text != "ramp" || todos[0].For != model.TodoVenue || todos[0].From.Note != f.w.current.way || todos[0].From.Sheet != f.w.SheetID() {
		t.Fatalf("the lists hold %+v", todos)
	}
	if !f.w.rows[0].Ways[0].Chosen {
		t.Error("it is not marked as chosen")
	}
	f.do("undo")
	if len(f.host.Doc.Group().Todos) != 0 || f.w.rows[0].Ways[0].Chosen {
		t.Error("undo did not take all of it back")
	}
}

// TestWaysToStartFrom: they go beside the barrier that is current, or on which they are dropped;
// without one it says what to do.
func TestWaysToStartFrom(t *testing.T) {
	f := newFixture(t)
	buddy, quiet := f.starter("buddy"), f.starter("quiet")
	f.w.AddStarter(buddy)
	if len(f.lines()) != 0 || f.status != f.host.Words().Text("wall.status.no-barrier") {
		t.Errorf("on an empty wall it made %q and says %q", f.lines(), f.status)
	}
	f = newFixture(t, "a: a1", "b")
	f.press(fyne.KeyEnd)
	f.w.AddStarter(buddy)
	f.want("a: a1", "b: "+f.w.Wording().Starter("buddy"))
	f.w.AddStarter(quiet) // goes on beside the same
	f.want("a: a1", "b: "+f.w.Wording().Starter("buddy")+", "+f.w.Wording().Starter("quiet"))
	corner := fyne.CurrentApp().Driver().AbsolutePositionForObject(f.w)
	if !f.w.DropStarter(f.starter("access"), corner.AddXY(300, 40)) {
		t.Error("the wall does not take it")
	}
	f.want("a: a1, "+f.w.Wording().Starter("access"), "b: "+f.w.Wording().Starter("buddy")+", "+f.w.Wording().Starter("quiet"))
	f.host.Doc.SetReadOnly(true)
	fyne.CurrentApp().Clipboard().SetContent("x\ny")
	f.w.Paste()
	if f.status == f.host.Words().Count("board.status.pasted", 2) || len(f.lines()) != 2 {
		t.Errorf("it says %q of what it did not paste", f.status)
	}
}

func TestIdeasAndPastedLines(t *testing.T) {
	f := newFixture(t, "a: a1")
	crowd, steps := f.starter("crowd"), f.starter("steps")
	f.host.Win.Canvas().Unfocus()
	f.w.AddStarter(crowd)
	f.want("a: a1", f.w.Wording().Starter("crowd"))
	if f.host.Win.Canvas().Focused() != fyne.Focusable(f.w) {
		t.Error("after a press with the mouse on an idea nothing has the keyboard")
	}
	fyne.CurrentApp().Clipboard().SetContent("x\n\n y \n")
	f.press(fyne.KeyHome)
	f.do("paste")
	f.want("a: a1", "x", "y", f.w.Wording().Starter("crowd"))
	f.press(fyne.KeyHome, fyne.KeyRight)
	f.do("paste")
	f.want("a: a1, x, y", "x", "y", f.w.Wording().Starter("crowd"))
	corner := fyne.CurrentApp().Driver().AbsolutePositionForObject(f.w)
	if !f.w.DropStarter(steps, corner.AddXY(300, 40)) || f.lines()[0] != f.w.Wording().Starter("steps") {
		t.Errorf("dropped on the first row the wall is %q", f.lines())
	}
	if f.w.DropStarter(crowd, corner.AddXY(-20, 5)) {
		t.Error("dropped beside the wall it is taken")
	}
}

func TestReadOnly(t *testing.T) {
	f := newFixture(t, "a: a1", "b")
	f.host.Doc.SetReadOnly(true)
	f.press(fyne.KeyReturn, fyne.KeyDelete)
	f.strike("nwat")
	f.drag(f.middle(f.w.noteIn(0, 0)), f.middle(f.w.noteIn(1, -1)), nil)
	f.want("a: a1", "b")
	for _, c := range f.w.Commands() {
		if c.On() && c.ID != "copy" && c.ID != "find.open" {
			t.Errorf("%s can be done", c.ID)
		}
	}
}

// A space that no longer fits its line stays where it was typed, wherever the line ends.
func TestTypingKeepsItsPlace(t *testing.T) {
	for before := range 12 {
		f := newFixture(t)
		f.w.AddBarrier()
		text := strings.Repeat("i", before) + strings.Repeat(" nobody told anyone new where the door is", 4)
		f.strike(strings.TrimSpace(text))
		f.press(fyne.KeyEscape)
		f.want(strings.TrimSpace(text))
	}
}

// Whatever is typed by somebody who never looks stands on the wall, each line a barrier.
func TestNothingThatIsShoutedGetsLost(t *testing.T) {
	f := newFixture(t, "a: a1")
	f.press(fyne.KeyRight)
	f.host.TypeFast(trial.Shouted()...)
	f.press(fyne.KeyEscape)
	f.want(append([]string{"a: a1"}, trial.Shouted()...)...)
}

func TestLongTextsStop(t *testing.T) {
	f := newFixture(t, "a")
	f.press(fyne.KeyReturn)
	f.w.content.editor.SetText(strings.Repeat("äbcd", model.MaxNoteText/4-5))
	for range 10 {
		f.w.content.editor.TypedRune('ä')
		f.w.content.editor.TypedRune('b')
		f.w.content.editor.TypedRune('c')
		f.w.content.editor.TypedRune('d')
	}
	f.press(fyne.KeyReturn)
	if n := len([]rune(f.w.rows[0].Text)); n != model.MaxNoteText {
		t.Errorf("%d characters", n)
	}
}

// Whatever is done to a wall, undoing it all brings back what was there, and redoing it
// what came of it.
func TestEverythingUndoes(t *testing.T) {
	f := newFixture(t)
	ids := []string{"barrier.up", "barrier.down", "way.before", "way.after", "way.choose", "note.delete", "paste", "cut", "undo", "redo"}
	keys := []fyne.KeyName{fyne.KeyUp, fyne.KeyDown, fyne.KeyLeft, fyne.KeyRight, fyne.KeyHome, fyne.KeyEnd}
	rapid.Check(t, func(t *rapid.T) {
		start := fmt.Sprint(f.lines())
		first := f.host.Doc.Position()
		for range rapid.IntRange(1, 12).Draw(t, "steps") {
			switch rapid.IntRange(0, 4).Draw(t, "what") {
			case 0:
				f.strike("n")
				f.strike(rapid.StringMatching("[a-c]{0,3}").Draw(t, "text"))
				f.press(fyne.KeyEscape)
			case 1:
				f.w.AddWay()
				f.strike(rapid.StringMatching("[a-c]{0,3}").Draw(t, "text"))
				f.w.finish(true)
			case 2:
				f.press(rapid.SampledFrom(keys).Draw(t, "key"))
			case 3:
				command.ByID(f.w.Commands(), rapid.SampledFrom(ids).Draw(t, "command")).Run()
			case 4:
				if n := len(f.w.rows); n > 0 && f.w.current.isWay() {
					to := f.w.rows[rapid.IntRange(0, n-1).Draw(t, "to")].ID
					f.w.serve(f.w.current, to, rapid.Bool().Draw(t, "too"))
				}
			}
			if len(f.w.rows) > 0 && !f.w.there(f.w.current) {
				t.Fatal("nothing is current")
			}
		}
		end := fmt.Sprint(f.lines())
		steps := 0
		for f.host.Doc.Position() > first && command.ByID(f.w.Commands(), "undo").Run() {
			steps++
		}
		if f.host.Doc.Position() == first && fmt.Sprint(f.lines()) != start {
			t.Fatalf("undone it is %v, was %v", f.lines(), start)
		}
		for range steps {
			command.ByID(f.w.Commands(), "redo").Run()
		}
		if got := fmt.Sprint(f.lines()); steps > 0 && got != end {
			t.Fatalf("redone it is %v, was %v", got, end)
		}
		for range steps { // so that the wall does not grow from one check to the next
			command.ByID(f.w.Commands(), "undo").Run()
		}
	})
}

// manyRows is a wall of 300 barriers with three ways each.
func manyRows() []string {
	var rows []string
	for i := range 300 {
		rows = append(rows, fmt.Sprintf("barrier %d: way %d a, way %d b, way %d c", i, i, i, i))
	}
	return rows
}

// Of a long wall only what can be seen is held, and its end can be written on.
func TestOnlyRowsInViewAreHeld(t *testing.T) {
	f := newFixture(t, manyRows()...)
	if n := len(f.w.column.Shown()); n > 20 {
		t.Errorf("%d rows are held", n)
	}
	f.press(fyne.KeyEnd, fyne.KeyReturn)
	f.strike("xyz")
	f.w.finish(true)
	if n := len(f.w.column.Shown()); n > 20 {
		t.Errorf("at the end of the wall %d rows are held", n)
	}
	if got := fmt.Sprint(f.lines()); !strings.Contains(got, "xyz") {
		t.Error("what was written at the end of the wall is not on it")
	}
}

// tapIn presses the button of a dialog that says words.
func tapIn(t *testing.T, d *control.Dialog, words string) {
	t.Helper()
	body, _ := d.Body().(*fyne.Container)
	for _, o := range body.Objects {
		if f, ok := o.(*control.Button); ok && f.Text == words {
			test.Tap(f)
			return
		}
	}
	t.Fatalf("the dialog has no button %q", words)
}

func TestFindingOnTheWall(t *testing.T) {
	f := newFixture(t, "Steps: a ramp, side door", "First time: meet at the DOOR", "Noise")
	f.do("find.open")
	test.Type(f.w.bar.Entry, "door")
	f.wantCurrent("side door")
	f.w.bar.Entry.TypedKey(&fyne.KeyEvent{Name: fyne.KeyReturn})
	f.wantCurrent("meet at the DOOR")
	if f.w.bar.Count() != "2 of 2" {
		t.Errorf("it says %q", f.w.bar.Count())
	}
	f.w.bar.Entry.TypedKey(&fyne.KeyEvent{Name: fyne.KeyEscape})
	if f.w.bar != nil || f.host.Win.Canvas().Focused() != fyne.Focusable(f.w) {
		t.Error("the search does not close")
	}
	f.wantCurrent("meet at the DOOR")
}

// TestOnlyWhatIsFoundOnTheWall: rows without a match step back, what is done in the meantime is
// done to the wall as a whole, and what is new is shown.
func TestOnlyWhatIsFoundOnTheWall(t *testing.T) {
	f := newFixture(t, "Steps: a ramp, side door", "Noise", "First time: meet at the DOOR", "Money")
	f.do("find.open")
	test.Type(f.w.bar.Entry, "door")
	only := f.w.bar.Box.Objects[2].(*control.Button)
	test.Tap(only)
	f.want("Steps: a ramp, side door", "First time: meet at the DOOR")
	if n := f.w.rows[1].Number; n != 3 {
		t.Errorf("the third row has number %d", n)
	}

	f.do("barrier.down")
	f.w.bar.ShowAll()
	f.want("Noise", "First time: meet at the DOOR", "Steps: a ramp, side door", "Money")
	test.Tap(only)
	f.want("First time: meet at the DOOR", "Steps: a ramp, side door")
	top := f.middle(noteRef{barrier: f.w.rows[0].ID})
	f.drag(top, f.middle(noteRef{barrier: f.w.rows[1].ID}).AddXY(0, float32(f.w.forms[1].Height)/2-2), nil)
	f.want("Steps: a ramp, side door", "First time: meet at the DOOR")

	f.do("barrier.add")
	f.strike("Far away")
	f.press(fyne.KeyEscape)
	if f.w.Only() || only.Down {
		t.Error("what was written last is not shown")
	}
	f.want("Noise", "Steps: a ramp, side door", "First time: meet at the DOOR", "Far away", "Money")

	test.Tap(only)
	f.want("Steps: a ramp, side door", "First time: meet at the DOOR")
	f.w.bar.Entry.TypedKey(&fyne.KeyEvent{Name: fyne.KeyEscape})
	if len(f.w.rows) != 5 {
		t.Errorf("with the search closed the wall shows %q", f.lines())
	}
}
