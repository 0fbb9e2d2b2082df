package wallwindow

import (
	"image"
	"slices"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/test"

	"commonground/model"
	"commonground/model/catalogue"
	"commonground/model/timing"
	"commonground/ui/background"
	"commonground/ui/monitors"
	"commonground/ui/trial"
)

// bench is a desk with a group, of which a wall can be shown.
type bench struct {
	*trial.Host
	t     testing.TB
	wall  *Wall
	tell  []string
	kept  string
	all   []monitors.Monitor
	place map[fyne.Window]image.Rectangle
	made  []fyne.Window
	// hidden are the windows that others lie over.
	hidden map[fyne.Window]bool
	clock  time.Time
	run    background.Runner
	room   bool
	desk   int // how often the keyboard was given back
	mute   bool
	rung   int
	soft   bool
}

var _ Host = (*bench)(nil)

func newBench(t testing.TB, s *model.Sheet) *bench {
	b := &bench{Host: trial.NewHost(t, 1, &model.Group{Name: "A group", Sheets: []*model.Sheet{s}}), t: t, place: map[fyne.Window]image.Rectangle{}, hidden: map[fyne.Window]bool{}, run: background.AtOnce()}
	b.wall = New(b)
	b.wall.now = func() time.Time { b.clock = b.clock.Add(time.Second); return b.clock }
	b.wall.OnTake, b.wall.CanTake = func() {}, func() bool { return false }
	t.Cleanup(b.wall.Close)
	return b
}

func (b *bench) NewWindow(title string) fyne.Window {
	w := test.NewWindow(nil)
	w.SetTitle(title)
	b.made = append(b.made, w)
	return w
}
func (b *bench) Monitors() monitors.Monitors { return eyes{b} }
func (b *bench) Runner() background.Runner   { return b.run }
func (b *bench) WallChanged()                {}
func (b *bench) Room() bool                  { return b.room }
func (b *bench) WallTimeUp()                 { b.tell = append(b.tell, "time") }
func (b *bench) ToDesk()                     { b.desk++ }
func (b *bench) WallGone(key string)         { b.tell = append(b.tell, key) }
func (b *bench) Bell() Bell                  { return b }
func (b *bench) Can() bool                   { return !b.mute }
func (b *bench) Ring()                       { b.rung++ }
func (b *bench) SoftSound() bool             { return b.soft }
func (b *bench) KeepSoftSound(on bool)       { b.soft = on }
func (b *bench) WallScreen() string          { return b.kept }
func (b *bench) KeepWallScreen(key string)   { b.kept = key }

// eyes see where windows are.
type eyes struct{ b *bench }

func (e eyes) All() []monitors.Monitor { return e.b.all }

func (e eyes) Window(w fyne.Window) (image.Rectangle, bool) {
	at, ok := e.b.place[w]
	return at, ok
}

func (e eyes) Hidden(w fyne.Window) bool { return e.b.hidden[w] }

// source is the sheet of the bench.
func (b *bench) source(part string) Source {
	s := b.Doc.Group().Sheets[0]
	return Source{Doc: b.Doc, Activity: b.activity(s.Activity), Sheet: s.ID, Part: part}
}

func (b *bench) activity(id string) *model.Activity {
	a, _ := catalogue.Find(id)
	return a
}

func (b *bench) picture() image.Image { return b.wall.stage.picture.Image }

// note is the n-th note of the sheet of the bench.
func (b *bench) note(n int) *model.Note { return b.Doc.Group().Sheets[0].Notes[n] }

// aBoard is a sheet with notes in two zones and one beside the board.
func aBoard() *model.Sheet {
	a, _ := catalogue.Find("membership")
	s := &model.Sheet{ID: model.NewID(), Activity: a.ID, Title: "Who"}
	for i, text := range []string{"Nurses", "Carers", "Neighbours"} {
		at := a.Zones[i%2].Centre()
		s.Notes = append(s.Notes, model.NewNote(text, model.ColourA, model.Rect{X: at.X - 60 + 10*float64(i), Y: at.Y - 200 + 130*float64(i), W: 170, H: 120}))
	}
	return s
}

// aForm is a sheet of questions with one answer.
func aForm() *model.Sheet {
	return &model.Sheet{ID: model.NewID(), Activity: "leadership", Title: "Leading", Answers: map[string]string{}}
}

func TestTheWallGoesThroughASheet(t *testing.T) {
	b := newBench(t, aBoard())
	b.wall.Start(b.source(""), nil)
	if b.picture() == nil || !b.wall.Open() {
		t.Fatal("there is no picture")
	}
	if b.wall.Back(); b.wall.alone() != nil {
		t.Error("before the whole there is something")
	}
	zones := len(b.wall.scene.Levels[0].Parts)
	for i := range zones {
		if !b.wall.CanGoOn() {
			t.Fatalf("the wall ends at part %d of %d", i, zones)
		}
		before := b.picture()
		b.wall.Next()
		if got := b.wall.alone(); got == nil || got.ID != b.wall.scene.Levels[0].Parts[i].ID || b.picture() == before {
			t.Errorf("step %d shows %v", i, got)
		}
	}
	if b.wall.Next(); b.wall.CanGoOn() || b.wall.part != zones-1 {
		t.Errorf("after the last comes part %d", b.wall.part)
	}
	for range zones {
		b.wall.Back()
	}
	if b.wall.alone() != nil || b.wall.level != -1 {
		t.Error("the way back does not end at the whole")
	}
}

func TestANoteAloneStaysAfterEdits(t *testing.T) {
	b := newBench(t, aBoard())
	b.wall.Start(b.source(""), nil)
	id := b.note(1).ID
	if !b.wall.Only(id.String()) || b.wall.alone().ID != id.String() {
		t.Fatal("the note is not shown alone")
	}
	if b.wall.Only("nothing") {
		t.Error("what is not there is shown")
	}
	before := b.picture()
	if err := b.Doc.DeleteNotes(b.source("").Sheet, b.note(0).ID); err != nil {
		t.Fatal(err)
	}
	if got := b.wall.alone(); got == nil || got.ID != id.String() {
		t.Errorf("after another was deleted it shows %v", got)
	}
	if err := b.Doc.DeleteNotes(b.source("").Sheet, id); err != nil {
		t.Fatal(err)
	}
	if got := b.wall.alone(); got == nil || got.ID == id.String() || b.picture() == before {
		t.Errorf("after it was deleted it shows %v", got)
	}
	if err := b.Doc.DeleteNotes(b.source("").Sheet, b.note(0).ID); err != nil {
		t.Fatal(err)
	}
	if b.wall.alone() != nil {
		t.Error("the last one is shown though it is gone")
	}
	if err := b.Doc.DeleteSheet(b.source("").Sheet); err != nil {
		t.Fatal(err)
	}
	if b.wall.scene != nil || !b.wall.Open() {
		t.Error("a sheet that is gone is shown, or the wall went with it")
	}
	b.Doc.Undo()
	if b.wall.scene == nil {
		t.Error("a sheet that came back is not shown")
	}
}

func TestAFrozenWallKeepsItsPicture(t *testing.T) {
	b := newBench(t, aBoard())
	b.wall.Start(b.source(""), nil)
	b.wall.Freeze()
	before := b.picture()
	if err := b.Doc.DeleteNotes(b.source("").Sheet, b.note(0).ID); err != nil {
		t.Fatal(err)
	}
	b.wall.Next()
	b.wall.Carry(b.source("").Sheet, []*model.Note{b.note(0)}, model.Point{X: 50})
	if b.picture() != before || b.wall.stage.live.Visible() {
		t.Error("the picture changed")
	}
	if b.wall.Freeze(); b.picture() == before {
		t.Error("the picture does not follow after that")
	}
}

func TestABlankWallShowsNothing(t *testing.T) {
	b := newBench(t, aBoard())
	b.wall.Start(b.source(""), nil)
	for _, on := range []bool{true, false} {
		if b.wall.Blank(); b.wall.stage.blank.Visible() != on || b.wall.bar.small.veil.Visible() != on || b.wall.bar.blank.Down != on {
			t.Errorf("blank = %v, on the desk %v, its button %v, want %v", b.wall.stage.blank.Visible(), b.wall.bar.small.veil.Visible(), b.wall.bar.blank.Down, on)
		}
	}
	if last := test.WidgetRenderer(b.wall.stage).Objects(); last[len(last)-1] != fyne.CanvasObject(b.wall.stage.blank) {
		t.Error("something lies over the calm colour")
	}
}

// TestTheWallFollowsADrag: what is dragged on the desk moves on the wall, whose resting picture
// has it no more; once it is let go of there is one picture of all.
func TestTheWallFollowsADrag(t *testing.T) {
	b := newBench(t, aBoard())
	b.wall.Start(b.source(""), nil)
	sheet, dragged := b.source("").Sheet, []*model.Note{b.note(0)}
	b.wall.Carry(sheet, dragged, model.Point{X: 30})
	first := b.wall.stage.live.Position()
	if !b.wall.stage.live.Visible() || !b.wall.painter.frame.Without[dragged[0].ID] {
		t.Fatal("what is dragged does not stand out")
	}
	b.wall.Carry(sheet, dragged, model.Point{X: 130})
	if now := b.wall.stage.live.Position(); now.X <= first.X || now.Y != first.Y {
		t.Errorf("it moved from %v to %v", first, now)
	}
	b.wall.Carry(model.NewID(), dragged, model.Point{X: 300})
	if now := b.wall.stage.live.Position(); now.X > first.X+200 {
		t.Error("it follows a drag on another sheet")
	}
	b.wall.Carry(sheet, nil, model.Point{})
	if b.wall.stage.live.Visible() || b.wall.painter.frame.Without[dragged[0].ID] {
		t.Error("after it was let go of the wall shows the drag")
	}
}

// TestFastDragsAreFollowedNowAndThen: a step that comes right after another waits.
func TestFastDragsAreFollowedNowAndThen(t *testing.T) {
	b := newBench(t, aBoard())
	step := time.Millisecond
	b.wall.now = func() time.Time { b.clock = b.clock.Add(step); return b.clock }
	b.wall.Start(b.source(""), nil)
	b.wall.live.moved = b.clock
	sheet, dragged := b.source("").Sheet, []*model.Note{b.note(0)}
	moves, last := 0, fyne.Position{}
	for i := range 200 {
		b.wall.Carry(sheet, dragged, model.Point{X: float64(i)})
		b.wall.live.stopTimer() // its clock is not the test's
		if at := b.wall.stage.live.Position(); at != last {
			moves, last = moves+1, at
		}
	}
	if moves < 2 || moves > 5 {
		t.Errorf("in 200 ms the wall moved %d times", moves)
	}
	b.wall.live.catchUp()
	if at := b.wall.stage.live.Position(); at == last {
		t.Error("where the pointer stopped is not caught up with")
	}
	b.wall.live.end()
}

func TestTheWallIsFilledOnceItIsThere(t *testing.T) {
	b := newBench(t, aBoard())
	projector := monitors.Monitor{Name: "projector", Area: image.Rect(1366, 0, 3286, 1080)}
	b.all = []monitors.Monitor{{Name: "laptop", Area: image.Rect(0, 0, 1366, 768)}, projector}
	b.place[b.Win] = image.Rect(0, 0, 1300, 700)
	if all, mirrored := b.wall.Screens(); len(all) != 1 || all[0] != projector || mirrored {
		t.Fatalf("the screens are %v", all)
	}
	b.wall.Start(b.source(""), nil)
	win := b.wall.win
	b.wall.on = projector.Key()
	to := &arrival{meant: projector.Area}
	b.place[win] = image.Rect(10, 10, 600, 400)
	if !b.wall.bring(to) || win.FullScreen() {
		t.Fatal("the wall fills the desk's screen")
	}
	b.place[win] = image.Rect(1400, 40, 2000, 400)
	if !b.wall.bring(to) || !win.FullScreen() {
		t.Fatal("the wall does not fill its screen")
	}
	b.place[win] = projector.Area
	for range settleTry {
		b.wall.bring(to)
	}
	if len(b.tell) != 0 || !win.FullScreen() {
		t.Errorf("it says %v", b.tell)
	}
	b.wall.check(win)
	if !b.wall.Open() {
		t.Fatal("the wall went away though its screen is there")
	}
	b.wall.Only(b.note(2).ID.String())
	b.all = b.all[:1]
	b.wall.check(win)
	if b.wall.Open() || !slices.Equal(b.tell, []string{"wallwindow.unplugged"}) {
		t.Errorf("with its screen gone the wall is open = %v, and it says %v", b.wall.Open(), b.tell)
	}
	if src, ok := b.wall.Lost(); !ok || src.Sheet != b.source("").Sheet {
		t.Errorf("what is lost is %v", src)
	}
	b.wall.Again(nil)
	if got := b.wall.alone(); got == nil || got.ID != b.note(2).ID.String() {
		t.Errorf("it comes back with %v", got)
	}
}

func TestAWallThatCannotGoThereIsAWindow(t *testing.T) {
	for name, where := range map[string]image.Rectangle{"never comes there": image.Rect(0, 0, 600, 400), "is not known": {}} {
		b := newBench(t, aBoard())
		b.wall.Start(b.source(""), nil)
		if !where.Empty() {
			b.place[b.wall.win] = where
		}
		to := &arrival{meant: image.Rect(1366, 0, 3286, 1080)}
		for range bringTries + 2 {
			if !b.wall.bring(to) {
				break
			}
		}
		if !slices.Equal(b.tell, []string{"wallwindow.drag"}) || b.wall.win.FullScreen() || !b.wall.Open() {
			t.Errorf("a wall that %s: it says %v, full screen = %v", name, b.tell, b.wall.win.FullScreen())
		}
	}
}

func TestAMirroredWallEnds(t *testing.T) {
	b := newBench(t, aBoard())
	b.wall.Start(b.source(""), nil)
	projector := monitors.Monitor{Name: "projector", Area: image.Rect(0, 0, 1024, 768)}
	b.wall.on = projector.Key()
	b.all = []monitors.Monitor{{Name: "laptop", Area: image.Rect(0, 0, 1366, 768)}, projector}
	b.wall.check(b.wall.win)
	if b.wall.Open() || !slices.Equal(b.tell, []string{"wallwindow.mirrored"}) {
		t.Errorf("open = %v, it says %v", b.wall.Open(), b.tell)
	}
}

// TestAHiddenWallEnds once another program stays on its screen, and not where something only
// passes over it; it comes back as it was.
func TestAHiddenWallEnds(t *testing.T) {
	b := newBench(t, aBoard())
	projector := monitors.Monitor{Name: "projector", Area: image.Rect(1366, 0, 3286, 1080)}
	b.all = []monitors.Monitor{{Name: "laptop", Area: image.Rect(0, 0, 1366, 768)}, projector}
	b.wall.Start(b.source(""), nil)
	win := b.wall.win
	b.wall.on = projector.Key()
	b.wall.Only(b.note(2).ID.String())
	look := func(hidden bool) {
		b.hidden[win] = hidden
		b.wall.check(win)
	}
	for i := range 3 * hiddenFor {
		look(i%hiddenFor > 0)
	}
	if !b.wall.Open() || len(b.tell) != 0 {
		t.Fatalf("what only passes has it say %v", b.tell)
	}
	for look(false); b.wall.Open() && b.wall.hidden < hiddenFor; {
		look(true)
	}
	if b.wall.Open() || !slices.Equal(b.tell, []string{"wallwindow.hidden"}) {
		t.Errorf("open = %v, it says %v", b.wall.Open(), b.tell)
	}
	b.wall.Again(&projector)
	if got := b.wall.alone(); got == nil || got.ID != b.note(2).ID.String() || b.wall.hidden != 0 {
		t.Errorf("it comes back with %v, hidden %d times", got, b.wall.hidden)
	}
}

func TestTheDeskPointsAtTheWall(t *testing.T) {
	b := newBench(t, aBoard())
	b.wall.Start(b.source(""), nil)
	b.Show(b.wall.Bar().Content(), fyne.NewSize(900, 120))
	p := b.wall.bar.small
	at, size := p.room(p.Size())
	p.MouseMoved(&desktop.MouseEvent{PointEvent: fyne.PointEvent{Position: at.AddXY(size.Width/4, size.Height/2)}})
	dot := b.wall.stage.dot
	middle := dot.Position().AddXY(dot.Size().Width/2, dot.Size().Height/2)
	stage := b.wall.stage.Size()
	if !dot.Visible() || middle.X < stage.Width/4-2 || middle.X > stage.Width/4+2 || middle.Y < stage.Height/2-2 || middle.Y > stage.Height/2+2 {
		t.Errorf("the dot is at %v of %v", middle, stage)
	}
	if p.MouseOut(); dot.Visible() {
		t.Error("the dot stays")
	}
}

// TestTheRemoteLeadsTheWall: what a presenter's remote and people type on the wall itself.
func TestTheRemoteLeadsTheWall(t *testing.T) {
	b := newBench(t, aForm())
	b.wall.Start(b.source(""), nil)
	press := func(k fyne.KeyName) { b.wall.win.Canvas().OnTypedKey()(&fyne.KeyEvent{Name: k}) }
	press(fyne.KeyPageDown)
	press(fyne.KeyRight)
	if b.wall.part != 1 {
		t.Errorf("it shows part %d", b.wall.part)
	}
	if press(fyne.KeyPageUp); b.wall.part != 0 || b.wall.level != 0 {
		t.Errorf("it shows part %d", b.wall.part)
	}
	if press(fyne.KeyHome); b.wall.alone() != nil {
		t.Error("it does not show the whole")
	}
	if press(fyne.KeyPlus); b.wall.larger <= 1 {
		t.Errorf("type is %v times as large", b.wall.larger)
	}
	press(fyne.KeyMinus)
	if b.wall.larger != 1 {
		t.Errorf("type is %v times as large", b.wall.larger)
	}
	if press(fyne.KeyB); !b.wall.Blanked() {
		t.Error("it is not blank")
	}
	if press(fyne.KeyF); !b.wall.Frozen() {
		t.Error("it is not frozen")
	}
	for _, full := range []bool{true, false} {
		if press(fyne.KeyF11); b.wall.win.FullScreen() != full {
			t.Errorf("it fills the screen = %v", !full)
		}
	}
	press(fyne.KeyEscape)
	if b.wall.Open() || b.wall.Frozen() || b.wall.Blanked() {
		t.Error("it does not end")
	}
	if err := b.Doc.RenameSheet(b.source("").Sheet, "Spring"); err != nil {
		t.Fatal(err)
	}
}

// TestTheBarSaysWhatTheWallShows, and offers what there is to go through.
func TestTheBarSaysWhatTheWallShows(t *testing.T) {
	b := newBench(t, aBoard())
	b.wall.Start(b.source(""), nil)
	bar, text := b.wall.bar, b.Book.Text
	want := func(said string) {
		t.Helper()
		if bar.says() != said {
			t.Errorf("it says %q, want %q", bar.says(), said)
		}
	}
	want(text("wallwindow.state.sheet", "title", "Who"))
	if !slices.Equal(bar.level.Options, []string{text("wallwindow.whole"), text("wallwindow.level.zones"), text("wallwindow.level.notes")}) {
		t.Errorf("it offers %v", bar.level.Options)
	}
	bar.level.OnChosen(2)
	want(text("wallwindow.state.part", "title", "Who", "n", 1, "of", 3))
	b.wall.Freeze()
	want(text("wallwindow.state.frozen"))
	b.wall.Blank()
	want(text("wallwindow.state.blank"))
	b.wall.Blank()
	b.wall.Freeze()
	if err := b.Doc.DeleteSheet(b.source("").Sheet); err != nil {
		t.Fatal(err)
	}
	want(text("wallwindow.state.gone"))
	if !bar.next.Disabled() {
		t.Error("an empty wall goes on")
	}
}

// TestAnotherPartIsAnotherPicture: the wall follows the desk from the map to the checklist, but
// not while the desk shows another sheet.
func TestAnotherPartIsAnotherPicture(t *testing.T) {
	b := newBench(t, &model.Sheet{ID: model.NewID(), Activity: "venue", Venue: &model.Venue{}})
	b.wall.Start(b.source("map"), nil)
	before := b.picture()
	if b.wall.CanResize() {
		t.Error("a map is said to get larger")
	}
	b.wall.GoTo(model.NewID(), "checklist")
	if b.wall.GoTo(b.source("").Sheet, "map"); b.picture() != before {
		t.Error("it shows something else")
	}
	b.wall.GoTo(b.source("").Sheet, "checklist")
	if b.picture() == before || b.wall.source.Part != "checklist" || len(b.wall.scene.Levels) == 0 {
		t.Error("it does not follow to the checklist")
	}
	if !b.wall.CanResize() {
		t.Error("the checklist cannot be made larger")
	}
}

// TestLargerDoesWhatItOffers: on portraits, alone and together, on a barrier alone, and on a room
// with something in it; on a map it is neither offered nor done by a key.
func TestLargerDoesWhatItOffers(t *testing.T) {
	portraits := &model.Sheet{ID: model.NewID(), Activity: "portrait"}
	for _, name := range []string{"Jo", "Sam", "Ada"} {
		portraits.Portraits = append(portraits.Portraits, &model.Portrait{ID: model.NewID(), Name: name, Likes: "Walks by the river, and tea after them"})
	}
	barriers := &model.Sheet{ID: model.NewID(), Activity: "barriers", Wall: &model.Wall{Barriers: []*model.Barrier{{ID: model.NewID(), Text: "Coming for the first time"}}}}
	hall := &model.Shape{ID: model.NewID(), Kind: model.ShapeRoom, Name: "Hall", Rect: model.Rect{X: 100, Y: 100, W: 300, H: 200}}
	tea := &model.Shape{ID: model.NewID(), Kind: model.ShapeSymbol, Icon: "tea", Rect: model.Rect{X: 150, Y: 150, W: 60, H: 60}}
	venue := &model.Sheet{ID: model.NewID(), Activity: "venue", Venue: &model.Venue{Plan: []*model.Shape{hall, tea}}}
	for name, c := range map[string]struct {
		s     *model.Sheet
		part  string
		steps int
		can   bool
	}{
		"portraits":  {portraits, "", 0, true},
		"a portrait": {portraits, "", 1, true},
		"a barrier":  {barriers, "", 1, true},
		"a map":      {venue, "map", 0, false},
		"a room":     {venue, "map", 1, true},
	} {
		b := newBench(t, c.s)
		b.wall.Start(b.source(c.part), nil)
		for range c.steps {
			b.wall.Next()
		}
		if b.wall.bar.more.Disabled() == c.can || b.wall.bar.less.Disabled() == c.can {
			t.Errorf("%s: it is offered to be larger = %v, smaller = %v", name, !b.wall.bar.more.Disabled(), !b.wall.bar.less.Disabled())
		}
		for _, key := range []fyne.KeyName{fyne.KeyPlus, fyne.KeyMinus} {
			before, _ := b.picture().(*image.RGBA)
			b.wall.Key(key)
			now, _ := b.picture().(*image.RGBA)
			if changed := !slices.Equal(before.Pix, now.Pix); changed != c.can || !c.can && b.wall.larger != 1 {
				t.Errorf("%s: %s changes it = %v", name, key, changed)
			}
		}
		b.wall.Close()
	}
}

func TestTheLooksOfAWall(t *testing.T) {
	b := newBench(t, aForm())
	b.wall.Start(b.source(""), nil)
	seen := map[any]bool{}
	for range looks {
		seen[b.wall.stage.ground.FillColor] = true
		b.wall.NextLook()
	}
	if len(seen) != int(looks) || b.wall.look != LookLight {
		t.Errorf("%d looks, the first is %v", len(seen), b.wall.look)
	}
}

// TestTheTimerRunsOutOnTheWall: it is seen there and on the desk, which is asked once at the
// end; more time has it run again, and the end of the wall is its end.
func TestTheTimerRunsOutOnTheWall(t *testing.T) {
	b := newBench(t, aForm())
	now := time.Date(2026, time.March, 3, 12, 0, 0, 0, time.UTC)
	b.wall.now = func() time.Time { return now }
	b.wall.Start(b.source(""), nil)
	button, clock := b.wall.bar.timer, b.wall.stage.clock
	if b.wall.SetTimer(5); !clock.Visible() || button.Text != "5:00" {
		t.Fatalf("the clock is visible = %v, the desk says %q", clock.Visible(), button.Text)
	}
	full := clock.Image
	now = now.Add(61 * time.Second)
	if b.wall.clock.tick(); clock.Image == full || button.Text != "3:59" {
		t.Errorf("a minute later the desk says %q", button.Text)
	}
	b.wall.PauseTimer()
	now = now.Add(time.Hour)
	if b.wall.clock.tick(); button.Text != "3:59" || len(b.tell) != 0 {
		t.Errorf("paused, the desk says %q", button.Text)
	}
	b.wall.PauseTimer()
	now = now.Add(4 * time.Minute)
	b.wall.clock.tick()
	b.wall.clock.tick()
	if !slices.Equal(b.tell, []string{"time"}) || button.Text != "0:00" {
		t.Errorf("at the end the desk was asked %v and says %q", b.tell, button.Text)
	}
	b.wall.MoreTime(1)
	now = now.Add(time.Minute)
	if b.wall.clock.tick(); !slices.Equal(b.tell, []string{"time", "time"}) {
		t.Errorf("after more time the desk was asked %v", b.tell)
	}
	if b.wall.EndTimer(); clock.Visible() || button.Text != b.Book.Text("wallwindow.timer.name") {
		t.Errorf("taken away, the clock is visible = %v, the desk says %q", clock.Visible(), button.Text)
	}
	b.wall.SetTimer(1)
	b.wall.Close()
	if b.wall.clock.timer.IsSet() {
		t.Error("the time runs on without a wall")
	}
	if b.wall.SetTimer(1); b.wall.clock.timer.IsSet() {
		t.Error("without a wall there is a timer")
	}
}

// TestTimeIsTakenInTheRoomView: by a minute at a time, but never more than is left.
func TestTimeIsTakenInTheRoomView(t *testing.T) {
	b := newBench(t, aForm())
	now := time.Date(2026, time.March, 3, 12, 0, 0, 0, time.UTC)
	b.wall.now, b.room = func() time.Time { return now }, true
	b.wall.SetTimer(3)
	now = now.Add(30 * time.Second)
	less := b.wall.clock.bar.less
	for i, want := range []time.Duration{90 * time.Second, 30 * time.Second, timing.Least} {
		if less.Disabled() {
			t.Fatalf("with %v left none can be taken", b.wall.clock.timer.Left(now))
		}
		if less.OnTapped(); b.wall.clock.timer.Left(now) != want {
			t.Errorf("after %d minutes less there are %v left", i+1, b.wall.clock.timer.Left(now))
		}
	}
	now = now.Add(5 * time.Second)
	if b.wall.MoreTime(-1); !less.Disabled() || b.wall.clock.timer.Left(now) != timing.Least-5*time.Second {
		t.Errorf("a minute less leaves %v", b.wall.clock.timer.Left(now))
	}
}

// TestASoftSoundAtTheEnd: only where people want it, once for each end, and where there is
// something to play it with.
func TestASoftSoundAtTheEnd(t *testing.T) {
	b := newBench(t, aForm())
	now := time.Date(2026, time.March, 3, 12, 0, 0, 0, time.UTC)
	b.wall.now = func() time.Time { return now }
	b.wall.Start(b.source(""), nil)
	runs := func() {
		b.wall.SetTimer(1)
		now = now.Add(2 * time.Minute)
		b.wall.clock.tick()
		b.wall.clock.tick()
	}
	if runs(); b.rung != 0 {
		t.Error("it rings though nobody asked for it")
	}
	b.wall.clock.soundItem().Action()
	if runs(); b.rung != 1 || !b.soft || !b.wall.clock.soundItem().Checked {
		t.Errorf("it rang %d times", b.rung)
	}
	if b.wall.MoreTime(-1); b.rung != 1 || len(b.tell) != 2 {
		t.Errorf("taking time where none is left rings %d times, and asks %d times", b.rung, len(b.tell))
	}
	b.wall.MoreTime(1)
	now = now.Add(time.Hour)
	if b.wall.clock.tick(); b.rung != 2 {
		t.Errorf("after more time it rang %d times", b.rung)
	}
	b.wall.clock.soundItem().Action()
	if runs(); b.rung != 2 || b.wall.clock.soundItem().Checked {
		t.Error("it cannot be switched off")
	}
	b.mute = true
	if none := b.wall.clock.soundItem(); !none.Disabled || none.Checked || none.Label == b.Book.Text("wallwindow.timer.sound") {
		t.Errorf("where it cannot be heard the menu has %q", none.Label)
	}
}

// TestAnotherSheetIsTaken: what was prepared while the wall was frozen comes on it with one
// press, and what was still being painted of the sheet before does not.
func TestAnotherSheetIsTaken(t *testing.T) {
	b := newBench(t, aForm())
	var waiting []func()
	b.run = background.Runner{Go: func(f func()) { f() }, Post: func(f func()) { waiting = append(waiting, f) }}
	next := &model.Sheet{ID: model.NewID(), Activity: "interests", Title: "Together", People: []*model.Person{{ID: model.NewID(), Name: "Jo"}}}
	if err := b.Doc.AddSheet(next); err != nil {
		t.Fatal(err)
	}
	b.wall.Start(b.source(""), nil)
	b.wall.Freeze()
	a, _ := catalogue.Find("interests")
	b.wall.Take(Source{Doc: b.Doc, Activity: a, Sheet: next.ID})
	if b.wall.Frozen() || b.wall.scene.Title != "Together" {
		t.Errorf("frozen = %v, it shows %q", b.wall.Frozen(), b.wall.scene.Title)
	}
	waiting[0]()
	if b.picture() != nil {
		t.Error("a picture of the sheet before is on the wall")
	}
	for i := 1; i < len(waiting); i++ {
		waiting[i]()
	}
	if b.picture() == nil {
		t.Error("the sheet that was taken is not on the wall")
	}
}

// TestWhatIsForgottenLeavesAFrozenWall: somebody who asked to be taken out is not kept in sight.
func TestWhatIsForgottenLeavesAFrozenWall(t *testing.T) {
	b := newBench(t, aBoard())
	b.wall.Start(b.source(""), nil)
	b.wall.Freeze()
	before := b.picture()
	err := b.Doc.Forget(model.Step{Name: "edit.forget"}, func(g *model.Group) *model.Group {
		if len(g.Sheets[0].Notes) == 2 {
			return g
		}
		s, out := *g.Sheets[0], *g
		s.Notes = s.Notes[1:]
		out.Sheets = []*model.Sheet{&s}
		return &out
	})
	if err != nil || b.picture() == before || b.wall.Frozen() {
		t.Errorf("frozen = %v, the same picture = %v: %v", b.wall.Frozen(), b.picture() == before, err)
	}
}

// TestTheBarSaysWhereTheWallIsSmall, and how to go through it.
func TestTheBarSaysWhereTheWallIsSmall(t *testing.T) {
	s := aBoard()
	s.Notes[0].W, s.Notes[0].H = 60, 45
	b := newBench(t, s)
	b.wall.Start(b.source(""), nil)
	want := b.Book.Text("wallwindow.state.full", "title", "Who", "level", b.Book.Text("wallwindow.level.zones"))
	if got := b.wall.bar.says(); got != want {
		t.Errorf("it says %q, want %q", got, want)
	}
}
