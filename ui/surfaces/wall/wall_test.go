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

// bench is a wall in a window, with the keyboard on it.
type bench struct {
	t      *testing.T
	w      *Wall
	host   *trial.Host
	status string
	mods   fyne.KeyModifier
}

// newBench shows a wall of such rows: "barrier: way, way".
func newBench(t *testing.T, rows ...string) *bench {
	t.Helper()
	a, _ := catalogue.Find("barriers")
	s := &model.Sheet{ID: model.NewID(), Activity: a.ID, Wall: build(rows)}
	h := trial.NewHost(t, 1, &model.Group{Sheets: []*model.Sheet{s}})
	b := &bench{t: t, host: h}
	b.w = New(h, a, s.ID)
	b.w.OnStatus = func(text string) { b.status = text }
	b.w.held = func() fyne.KeyModifier { return b.mods }
	b.w.shuffle = func(n int, swap func(i, j int)) { // the other way round
		for i := range n / 2 {
			swap(i, n-1-i)
		}
	}
	h.Show(b.w, fyne.NewSize(900, 700))
	h.Focus(b.w)
	return b
}

func build(rows []string) *model.Wall {
	w, known := &model.Wall{}, map[string]model.ID{}
	for _, row := range rows {
		text, ways, _ := strings.Cut(row, ": ")
		b := &model.Barrier{ID: model.NewID(), Text: text}
		for way := range strings.SplitSeq(ways, ", ") {
			if way == "" {
				continue
			}
			if _, ok := known[way]; !ok {
				known[way] = model.NewID()
				w.Ways = append(w.Ways, &model.Way{ID: known[way], Text: way})
			}
			b.Ways = append(b.Ways, known[way])
		}
		w.Barriers = append(w.Barriers, b)
	}
	return w
}

// starter is the activity's idea of that ID.
func (b *bench) starter(id string) model.Starter {
	b.t.Helper()
	i := slices.IndexFunc(b.w.Activity().Starters, func(s model.Starter) bool { return s.ID == id })
	if i < 0 {
		b.t.Fatalf("there is no idea %q", id)
	}
	return b.w.Activity().Starters[i]
}

// lines is what the wall shows.
func (b *bench) lines() []string {
	var out []string
	for _, r := range b.w.rows {
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

func (b *bench) want(lines ...string) {
	b.t.Helper()
	if got := b.lines(); !slices.Equal(got, lines) {
		b.t.Errorf("the wall is %q, want %q", got, lines)
	}
}

func (b *bench) wantCurrent(text string) {
	b.t.Helper()
	if got := b.w.text(b.w.current); got != text {
		b.t.Errorf("%q is current, want %q", got, text)
	}
}

func (b *bench) press(keys ...fyne.KeyName) { b.host.Press(keys...) }

func (b *bench) strike(text string) { b.host.Type(text) }

func (b *bench) do(id string) {
	b.t.Helper()
	if !command.ByID(b.w.Commands(), id).Run() {
		b.t.Errorf("%s cannot be done", id)
	}
}

// middle is the middle of a note, in the content.
func (b *bench) middle(s noteRef) fyne.Position {
	r, ok := b.w.place(s)
	if !ok {
		b.t.Fatal("the note has no place")
	}
	return fyne.NewPos(float32(r.X+r.W/2), float32(r.Y+r.H/2))
}

// drag takes a note from one place of the content to another and lets it go, unless it
// is told to stop before.
func (b *bench) drag(from, to fyne.Position, before func()) {
	c := b.w.content
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
	b := newBench(t)
	before := b.host.Doc.Position()
	b.strike("n")
	if b.host.Doc.Position() != before || !b.w.editing() {
		t.Fatal("a barrier on which nothing is written is on the wall, or none can be written")
	}
	b.strike("noise")
	b.press(fyne.KeyTab)
	b.strike("steps")
	b.press(fyne.KeyEscape)
	b.want("noise", "steps")
	b.press(fyne.KeyUp)
	b.strike("w")
	b.strike("quiet room")
	b.press(fyne.KeyTab, fyne.KeyEscape)
	b.want("noise: quiet room", "steps")
	for range 3 {
		b.do("undo")
	}
	b.want()
	for range 3 {
		b.do("redo")
	}
	b.want("noise: quiet room", "steps")
}

func TestWalkingAndRewriting(t *testing.T) {
	b := newBench(t, "a: a1, a2", "b", "c: c1")
	b.press(fyne.KeyRight, fyne.KeyRight)
	b.wantCurrent("a2")
	b.press(fyne.KeyDown)
	b.wantCurrent("b")
	b.press(fyne.KeyEnd, fyne.KeyRight, fyne.KeyRight)
	b.wantCurrent("c1")
	b.press(fyne.KeyReturn)
	b.strike("!")
	b.press(fyne.KeyReturn)
	b.want("a: a1, a2", "b", "c: c1!")
	b.press(fyne.KeyDelete)
	b.wantCurrent("c")
	b.press(fyne.KeyDelete)
	b.wantCurrent("b")
	b.want("a: a1, a2", "b")
	b.do("undo")
	b.do("undo")
	b.want("a: a1, a2", "b", "c: c1!")
}

func TestRowsMoveWithTheirWays(t *testing.T) {
	b := newBench(t, "a: a1", "b", "c: c1, c2")
	b.press(fyne.KeyEnd, fyne.KeyRight)
	b.w.TypedShortcut(command.Ctrl(fyne.KeyUp))
	b.want("a: a1", "c: c1, c2", "b")
	b.wantCurrent("c1")
	b.w.TypedShortcut(command.Ctrl(fyne.KeyRight))
	b.want("a: a1", "c: c2, c1", "b")
	a, end := noteRef{barrier: b.w.rows[0].ID}, noteRef{barrier: b.w.rows[2].ID}
	b.drag(b.middle(a), b.middle(end).AddXY(0, 20), nil)
	b.want("c: c2, c1", "b", "a: a1")
	b.drag(b.middle(a), b.middle(noteRef{barrier: b.w.rows[0].ID}).AddXY(0, -20), nil)
	b.want("a: a1", "c: c2, c1", "b")
	b.do("undo")
	b.want("c: c2, c1", "b", "a: a1")
}

func TestAWayMovesOrServesTwo(t *testing.T) {
	b := newBench(t, "a: help", "b", "c")
	help := b.w.noteIn(0, 0)
	b.drag(b.middle(help), b.middle(noteRef{barrier: b.w.rows[1].ID}), nil)
	b.want("a", "b: help", "c")
	help = b.w.current
	b.drag(b.middle(help), b.middle(noteRef{barrier: b.w.rows[2].ID}), func() { b.mods = fyne.KeyModifierShortcutDefault })
	b.mods = 0
	b.want("a", "b: help", "c: help")
	if b.w.rows[1].Ways[0].Also != "3" || b.w.rows[2].Ways[0].Also != "2" {
		t.Error("it is not shown as shared")
	}
	before := b.host.Doc.Position()
	b.drag(b.middle(b.w.current), b.middle(noteRef{barrier: b.w.rows[0].ID}), func() { b.press(fyne.KeyEscape) })
	if b.host.Doc.Position() != before {
		t.Error("Escape does not put it back")
	}
	b.do("undo")
	b.do("undo")
	b.want("a: help", "b", "c")
}

func TestAWayIsSentToAnotherBarrierByKeys(t *testing.T) {
	b := newBench(t, "a: help", "b", "c")
	b.press(fyne.KeyRight)
	b.strike("m")
	b.press(fyne.KeyDown, fyne.KeyReturn)
	b.want("a", "b", "c: help")
	b.strike("b")
	b.press(fyne.KeyReturn)
	b.want("a: help", "b", "c: help")
	b.wantCurrent("help")
	if b.host.Win.Canvas().Focused() != fyne.Focusable(b.w) {
		t.Error("the wall has lost the keyboard")
	}
}

// TestAWayThatWasSentSaysSo: beside each barrier that it serves, for as long as it stands
// on a list.
func TestAWayThatWasSentSaysSo(t *testing.T) {
	b := newBench(t, "a: ramp, bus", "b")
	ramp := b.w.noteIn(0, 0)
	b.w.serve(ramp, b.w.rows[1].ID, true)
	high := b.w.forms[1].Height
	from := model.Origin{Sheet: b.w.SheetID(), Note: ramp.way}
	for _, on := range []model.TodoFor{model.TodoVenue, model.TodoMeeting} {
		if err := b.host.Doc.Send(on, model.Sending{Text: "ramp", From: from}); err != nil {
			t.Fatal(err)
		}
	}
	const both = "Sent to the venue list\nSent to the next meeting"
	if one, two := b.w.rows[0].Ways, b.w.rows[1].Ways; one[0].Sent != both || two[0].Sent != both || one[1].Sent != "" {
		t.Errorf("the wall shows %+v and %+v", one, two)
	}
	if b.w.forms[1].Height <= high {
		t.Error("there is no room for what it says")
	}
	var said string
	b.w.OnStatus = func(words string) { said = words }
	b.w.selectNote(noteRef{barrier: b.w.rows[0].ID})
	b.w.selectNote(ramp)
	if said != "“ramp”, beside barrier 1. Sent to the venue list. Sent to the next meeting" {
		t.Errorf("the status says %q", said)
	}
	b.do("undo")
	b.do("undo")
	if got := b.w.rows[0].Ways[0].Sent; got != "" {
		t.Errorf("undo leaves %q", got)
	}
}

func TestChoosingAndSending(t *testing.T) {
	b := newBench(t, "a: ramp, bus")
	b.press(fyne.KeyRight)
	b.strike("t")
	if !b.w.rows[0].Ways[0].Chosen {
		t.Error("the way is not chosen")
	}
	b.strike("t")
	if b.w.rows[0].Ways[0].Chosen {
		t.Error("the way is still chosen")
	}
	b.strike("s")
	b.press(fyne.KeyTab)
	d := control.TopDialog(b.host.Win.Canvas())
	if d == nil {
		t.Fatal("nobody asks where it should go")
	}
	d.Cancel()
	b.strike("s")
	tapIn(t, control.TopDialog(b.host.Win.Canvas()), "To do about the venue")
	if b.host.Win.Canvas().Focused() != fyne.Focusable(b.w) {
		t.Error("the wall has not got the keyboard back")
	}
	todos := b.host.Doc.Group().Todos
	if len(todos) != 1 || todos[0].Text != "ramp" || todos[0].For != model.TodoVenue || todos[0].From.Note != b.w.current.way || todos[0].From.Sheet != b.w.SheetID() {
		t.Fatalf("the lists hold %+v", todos)
	}
	if !b.w.rows[0].Ways[0].Chosen {
		t.Error("it is not marked as chosen")
	}
	b.do("undo")
	if len(b.host.Doc.Group().Todos) != 0 || b.w.rows[0].Ways[0].Chosen {
		t.Error("undo did not take all of it back")
	}
}

func TestBarriersWithoutNamesComeTogetherInNoOrder(t *testing.T) {
	b := newBench(t, "old")
	b.strike("a")
	area, ok := b.host.Win.Canvas().Focused().(*control.Area)
	if !ok {
		t.Fatal("there is no field to write in")
	}
	for _, text := range []string{"one", "two"} {
		area.SetText(text)
		tapButton(t, b, "wall.anonymous.next")
		if area.Text != "" {
			t.Error("the next person sees what was written")
		}
	}
	b.want("old")
	control.TopDialog(b.host.Win.Canvas()).Cancel()
	b.want("old")
	b.strike("a")
	b.host.Win.Canvas().Focused().(*control.Area).SetText("three")
	tapButton(t, b, "wall.anonymous.done")
	b.want("old", "three", "two", "one")
	b.do("undo")
	b.want("old")
}

func TestWhatWaitsWithoutANameIsNotLost(t *testing.T) {
	b := newBench(t)
	b.w.waiting = []string{"one", "two"}
	b.w.Close()
	if got := len(b.w.wall().Barriers); got != 2 {
		t.Errorf("%d barriers", got)
	}
}

func tapButton(t *testing.T, b *bench, key string) {
	t.Helper()
	var found *control.Button
	var walk func(o fyne.CanvasObject)
	walk = func(o fyne.CanvasObject) {
		if button, ok := o.(*control.Button); ok && button.Text == b.host.Book.Text(key) {
			found = button
		}
		switch o := o.(type) {
		case *fyne.Container:
			for _, c := range o.Objects {
				walk(c)
			}
		case fyne.Widget:
			for _, c := range test.WidgetRenderer(o).Objects() {
				walk(c)
			}
		}
	}
	walk(control.TopDialog(b.host.Win.Canvas()))
	if found == nil {
		t.Fatalf("no button says %s", key)
	}
	test.Tap(found)
}

// TestWaysToStartFrom: they go beside the barrier that is current, or on which they are dropped;
// without one it says what to do.
func TestWaysToStartFrom(t *testing.T) {
	b := newBench(t)
	buddy, quiet := b.starter("buddy"), b.starter("quiet")
	b.w.AddStarter(buddy)
	if len(b.lines()) != 0 || b.status != b.host.Words().Text("wall.status.no-barrier") {
		t.Errorf("on an empty wall it made %q and says %q", b.lines(), b.status)
	}
	b = newBench(t, "a: a1", "b")
	b.press(fyne.KeyEnd)
	b.w.AddStarter(buddy)
	b.want("a: a1", "b: "+b.w.Wording().Starter("buddy"))
	b.w.AddStarter(quiet) // goes on beside the same
	b.want("a: a1", "b: "+b.w.Wording().Starter("buddy")+", "+b.w.Wording().Starter("quiet"))
	corner := fyne.CurrentApp().Driver().AbsolutePositionForObject(b.w)
	if !b.w.DropStarter(b.starter("access"), corner.AddXY(300, 40)) {
		t.Error("the wall does not take it")
	}
	b.want("a: a1, "+b.w.Wording().Starter("access"), "b: "+b.w.Wording().Starter("buddy")+", "+b.w.Wording().Starter("quiet"))
	b.host.Doc.SetReadOnly(true)
	fyne.CurrentApp().Clipboard().SetContent("x\ny")
	b.w.Paste()
	if b.status == b.host.Words().Count("board.status.pasted", 2) || len(b.lines()) != 2 {
		t.Errorf("it says %q of what it did not paste", b.status)
	}
}

func TestIdeasAndPastedLines(t *testing.T) {
	b := newBench(t, "a: a1")
	crowd, steps := b.starter("crowd"), b.starter("steps")
	b.host.Win.Canvas().Unfocus()
	b.w.AddStarter(crowd)
	b.want("a: a1", b.w.Wording().Starter("crowd"))
	if b.host.Win.Canvas().Focused() != fyne.Focusable(b.w) {
		t.Error("after a press with the mouse on an idea nothing has the keyboard")
	}
	fyne.CurrentApp().Clipboard().SetContent("x\n\n y \n")
	b.press(fyne.KeyHome)
	b.do("paste")
	b.want("a: a1", "x", "y", b.w.Wording().Starter("crowd"))
	b.press(fyne.KeyHome, fyne.KeyRight)
	b.do("paste")
	b.want("a: a1, x, y", "x", "y", b.w.Wording().Starter("crowd"))
	corner := fyne.CurrentApp().Driver().AbsolutePositionForObject(b.w)
	if !b.w.DropStarter(steps, corner.AddXY(300, 40)) || b.lines()[0] != b.w.Wording().Starter("steps") {
		t.Errorf("dropped on the first row the wall is %q", b.lines())
	}
	if b.w.DropStarter(crowd, corner.AddXY(-20, 5)) {
		t.Error("dropped beside the wall it is taken")
	}
}

func TestReadOnly(t *testing.T) {
	b := newBench(t, "a: a1", "b")
	b.host.Doc.SetReadOnly(true)
	b.press(fyne.KeyReturn, fyne.KeyDelete)
	b.strike("nwat")
	b.drag(b.middle(b.w.noteIn(0, 0)), b.middle(b.w.noteIn(1, -1)), nil)
	b.want("a: a1", "b")
	for _, c := range b.w.Commands() {
		if c.On() && c.ID != "copy" && c.ID != "find.open" {
			t.Errorf("%s can be done", c.ID)
		}
	}
}

// A space that no longer fits its line stays where it was typed, wherever the line ends.
func TestTypingKeepsItsPlace(t *testing.T) {
	for before := range 12 {
		b := newBench(t)
		b.w.AddBarrier()
		text := strings.Repeat("i", before) + strings.Repeat(" nobody told anyone new where the door is", 4)
		b.strike(strings.TrimSpace(text))
		b.press(fyne.KeyEscape)
		b.want(strings.TrimSpace(text))
	}
}

// Whatever is typed by somebody who never looks stands on the wall, each line a barrier.
func TestNothingThatIsShoutedGetsLost(t *testing.T) {
	b := newBench(t, "a: a1")
	b.press(fyne.KeyRight)
	b.host.TypeFast(trial.Shouted()...)
	b.press(fyne.KeyEscape)
	b.want(append([]string{"a: a1"}, trial.Shouted()...)...)
}

func TestLongTextsStop(t *testing.T) {
	b := newBench(t, "a")
	b.press(fyne.KeyReturn)
	b.w.content.editor.SetText(strings.Repeat("äbcd", model.MaxNoteText/4-5))
	for range 10 {
		b.w.content.editor.TypedRune('ä')
		b.w.content.editor.TypedRune('b')
		b.w.content.editor.TypedRune('c')
		b.w.content.editor.TypedRune('d')
	}
	b.press(fyne.KeyReturn)
	if n := len([]rune(b.w.rows[0].Text)); n != model.MaxNoteText {
		t.Errorf("%d characters", n)
	}
}

// Whatever is done to a wall, undoing it all brings back what was there, and redoing it
// what came of it.
func TestEverythingUndoes(t *testing.T) {
	b := newBench(t)
	ids := []string{"barrier.up", "barrier.down", "way.before", "way.after", "way.choose", "note.delete", "paste", "cut", "undo", "redo"}
	keys := []fyne.KeyName{fyne.KeyUp, fyne.KeyDown, fyne.KeyLeft, fyne.KeyRight, fyne.KeyHome, fyne.KeyEnd}
	rapid.Check(t, func(t *rapid.T) {
		start := fmt.Sprint(b.lines())
		first := b.host.Doc.Position()
		for range rapid.IntRange(1, 12).Draw(t, "steps") {
			switch rapid.IntRange(0, 4).Draw(t, "what") {
			case 0:
				b.strike("n")
				b.strike(rapid.StringMatching("[a-c]{0,3}").Draw(t, "text"))
				b.press(fyne.KeyEscape)
			case 1:
				b.w.AddWay()
				b.strike(rapid.StringMatching("[a-c]{0,3}").Draw(t, "text"))
				b.w.finish(true)
			case 2:
				b.press(rapid.SampledFrom(keys).Draw(t, "key"))
			case 3:
				command.ByID(b.w.Commands(), rapid.SampledFrom(ids).Draw(t, "command")).Run()
			case 4:
				if n := len(b.w.rows); n > 0 && b.w.current.isWay() {
					to := b.w.rows[rapid.IntRange(0, n-1).Draw(t, "to")].ID
					b.w.serve(b.w.current, to, rapid.Bool().Draw(t, "too"))
				}
			}
			if len(b.w.rows) > 0 && !b.w.there(b.w.current) {
				t.Fatal("nothing is current")
			}
		}
		end := fmt.Sprint(b.lines())
		steps := 0
		for b.host.Doc.Position() > first && command.ByID(b.w.Commands(), "undo").Run() {
			steps++
		}
		if b.host.Doc.Position() == first && fmt.Sprint(b.lines()) != start {
			t.Fatalf("undone it is %v, was %v", b.lines(), start)
		}
		for range steps {
			command.ByID(b.w.Commands(), "redo").Run()
		}
		if got := fmt.Sprint(b.lines()); steps > 0 && got != end {
			t.Fatalf("redone it is %v, was %v", got, end)
		}
		for range steps { // so that the wall does not grow from one check to the next
			command.ByID(b.w.Commands(), "undo").Run()
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
	b := newBench(t, manyRows()...)
	if n := len(b.w.column.Shown()); n > 20 {
		t.Errorf("%d rows are held", n)
	}
	b.press(fyne.KeyEnd, fyne.KeyReturn)
	b.strike("xyz")
	b.w.finish(true)
	if n := len(b.w.column.Shown()); n > 20 {
		t.Errorf("at the end of the wall %d rows are held", n)
	}
	if got := fmt.Sprint(b.lines()); !strings.Contains(got, "xyz") {
		t.Error("what was written at the end of the wall is not on it")
	}
}

// tapIn presses the button of a dialog that says words.
func tapIn(t *testing.T, d *control.Dialog, words string) {
	t.Helper()
	body, _ := d.Body().(*fyne.Container)
	for _, o := range body.Objects {
		if b, ok := o.(*control.Button); ok && b.Text == words {
			test.Tap(b)
			return
		}
	}
	t.Fatalf("the dialog has no button %q", words)
}

func TestFindingOnTheWall(t *testing.T) {
	b := newBench(t, "Steps: a ramp, side door", "First time: meet at the DOOR", "Noise")
	b.do("find.open")
	test.Type(b.w.bar.Entry, "door")
	b.wantCurrent("side door")
	b.w.bar.Entry.TypedKey(&fyne.KeyEvent{Name: fyne.KeyReturn})
	b.wantCurrent("meet at the DOOR")
	if b.w.bar.Count() != "2 of 2" {
		t.Errorf("it says %q", b.w.bar.Count())
	}
	b.w.bar.Entry.TypedKey(&fyne.KeyEvent{Name: fyne.KeyEscape})
	if b.w.bar != nil || b.host.Win.Canvas().Focused() != fyne.Focusable(b.w) {
		t.Error("the search does not close")
	}
	b.wantCurrent("meet at the DOOR")
}
