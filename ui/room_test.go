package ui

import (
	"image"
	"math"
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"commonground/model"
	"commonground/model/catalogue"
	"commonground/ui/canvas"
	"commonground/ui/control"
	"commonground/ui/look"
	"commonground/ui/monitors"
	"commonground/ui/remember"
	"commonground/ui/screen"
	"commonground/ui/sheet"
	"commonground/ui/surfaces/agreement"
	"commonground/ui/surfaces/form"
	"commonground/ui/surfaces/people"
)

// TestTheRoomViewOfABoard: the board has the whole window but for one slim bar, and its keys
// work as before.
func TestTheRoomViewOfABoard(t *testing.T) {
	for _, size := range []fyne.Size{{Width: 1024, Height: 768}, {Width: 1366, Height: 768}} {
		for _, text := range []float64{1, 2} {
			b, s := sized(t, "membership", size, text)
			b.typedKey(&fyne.KeyEvent{Name: fyne.KeyF11})
			b.settle()
			if !b.Room() || !b.win.FullScreen() || b.win.MainMenu() != nil {
				t.Fatal("the board does not fill the screen")
			}
			if room := s.Surface.Size(); room.Width != size.Width || room.Height < size.Height-80 {
				t.Errorf("%v at %v: the board has %v", size, text, room)
			}
			if s.Header.Visible() || s.GuideOpen() {
				t.Error("what only the facilitator needs is still there")
			}
			b.typedKey(&fyne.KeyEvent{Name: fyne.KeyF5})
			b.settle()
			if b.Room() || b.win.FullScreen() || b.win.MainMenu() == nil || !s.Header.Visible() {
				t.Error("the room view does not end")
			}
		}
	}
}

// TestCommandsOfTheRoomView: they work as before, and another page ends it.
func TestCommandsOfTheRoomView(t *testing.T) {
	b := newBench(t)
	b.in("Tuesday Circle")
	s := b.boardOf("membership", "Carers")
	b.do("room")
	b.settle()
	if err := b.open.doc.AddNotes(model.StepAddNote, s.ID, model.NewNote("Library", "A", model.Rect{X: 100, Y: 100, W: model.NoteWidth, H: model.NoteHeight})); err != nil {
		t.Fatal(err)
	}
	b.settle()
	s.Surface.(fyne.Shortcutable).TypedShortcut(&fyne.ShortcutUndo{})
	b.settle()
	if n := len(b.open.doc.Group().Sheet(s.ID).Notes); n != 1 {
		t.Errorf("undo leaves %d notes instead of one", n)
	}
	b.do("go-activities")
	b.settle()
	b.wantOn("activities")
	if b.Room() || b.win.MainMenu() == nil {
		t.Error("the list of activities is shown to the room")
	}
}

// TestTheRoomViewOfAForm: one question at a time, in text that can be read from the back,
// and the question that was worked on is the one that is shown.
func TestTheRoomViewOfAForm(t *testing.T) {
	b, _ := sized(t, "leadership", fyne.NewSize(1920, 1080), 1)
	b.typedKey(&fyne.KeyEvent{Name: fyne.KeyF11})
	b.settle()
	s := b.screen.(*sheet.Sheet)
	if size := look.BodySize * look.TextScale(); size < 1080/45 {
		t.Errorf("text is %v high of 1080", size)
	}
	first := b.says("One leader, or lead together?")
	if !first || b.says("Peers, or people from outside?") {
		t.Error("not one question is shown")
	}
	b.do("question.after")
	b.settle()
	if !b.says("Peers, or people from outside?") || b.says("One leader, or lead together?") {
		t.Error("the next question does not come")
	}
	part := s.Surface.(*form.Form).Part()
	b.stepText(1) // builds the screen anew
	b.settle()
	if now := b.screen.(*sheet.Sheet).Surface.(*form.Form).Part(); now != part || !b.Room() {
		t.Errorf("larger text leads from %s to %s", part, now)
	}
	b.typedKey(&fyne.KeyEvent{Name: fyne.KeyEscape})
	b.settle()
	if b.Room() || look.TextScale() > 1.5 || !b.says("One leader, or lead together?") {
		t.Error("the form is not as before")
	}
}

// TestTheFullScreenComesLate: who types meanwhile, on a slow laptop, goes on where they are,
// though the text gets larger.
func TestTheFullScreenComesLate(t *testing.T) {
	for activity, list := range map[string]bool{"leadership": false, "membership": true} {
		b, s := sized(t, activity, fyne.NewSize(1024, 700), 1)
		if list {
			b.do(s.FlipCommand().ID)
		}
		typed := func(words string) {
			for _, r := range words {
				b.win.Canvas().Focused().TypedRune(r)
			}
			b.settle()
		}
		b.typedKey(&fyne.KeyEvent{Name: fyne.KeyF11})
		b.settle()
		before := look.TextScale()
		typed("Ann take")
		b.win.Resize(fyne.NewSize(1024, 768))
		b.settle()
		typed("s turns")
		if kept := b.sheetText(b.screen.(*sheet.Sheet)); !strings.Contains(kept, `"Ann takes turns"`) {
			t.Errorf("%s holds %s", activity, kept)
		}
		b.win.Canvas().Focused().TypedKey(&fyne.KeyEvent{Name: fyne.KeyEscape})
		b.settle()
		if look.TextScale() == before {
			t.Errorf("%s: the text does not fill the screen", activity)
		}
		b.end()
	}
}

// TestAnotherTextSizeKeepsTheStep: nobody is thrown out of what they were in.
func TestAnotherTextSizeKeepsTheStep(t *testing.T) {
	b := newBench(t)
	b.in("Tuesday Circle")
	s := b.boardOf("agreement", "Be on time")
	s.Surface.(*agreement.Surface).GoTo(agreement.Rules)
	b.stepText(1)
	b.settle()
	inRules := func(after string) {
		t.Helper()
		if step := b.screen.(*sheet.Sheet).Surface.(*agreement.Surface).Step(); step != agreement.Rules {
			t.Errorf("%s leads to step %d", after, step)
		}
	}
	inRules("another text size")
	if err := b.open.doc.DateSheet(s.ID, "2026-03-03"); err != nil {
		t.Fatal(err)
	}
	b.settle()
	inRules("another day")
	b.prefs.Change(func(r *remember.Kept) { r.Scheme = look.Dark })
	b.changeLook()
	b.settle()
	inRules("another look")
	b.OpenActivity("act")
	b.settle()
	id := b.screen.(*sheet.Sheet).ID
	ann, ben := model.NewPerson("Ann"), model.NewPerson("Ben")
	for _, p := range []*model.Person{ann, ben} {
		if err := b.open.doc.AddPerson(id, p); err != nil {
			t.Fatal(err)
		}
	}
	b.screen.(*sheet.Sheet).Surface.(*people.Surface).ShowPerson(ben.ID)
	b.stepText(1)
	b.settle()
	if who := b.screen.(*sheet.Sheet).Surface.(*people.Surface).Who(); who.ID != ben.ID {
		t.Errorf("it leads to %s", who.Name)
	}
}

// TestTheWallInAWindowOfItsOwn: it shows the sheet that the desk shows, keeps it while the desk
// goes elsewhere until another is taken, is led by what a presenter's remote sends to the desk,
// and ends with the group.
func TestTheWallInAWindowOfItsOwn(t *testing.T) {
	b, s := sized(t, "membership", fyne.Size{Width: 1366, Height: 768}, 1)
	b.do("wall-window")
	b.settle()
	if !b.wall.Open() || b.wall.Source().Sheet != s.ID || !b.says("On the wall: Who is our group for?") {
		t.Fatal("the sheet is not on the wall")
	}
	b.typedKey(&fyne.KeyEvent{Name: fyne.KeyPageDown}) // which the board passes on
	b.settle()
	if !b.says("On the wall: Who is our group for?, 1 of 3") {
		t.Error("a remote does not lead the wall")
	}
	b.do("go-activities")
	b.settle()
	if b.wall.Source().Sheet != s.ID {
		t.Error("the wall left its sheet")
	}
	interests, _ := catalogue.Find("interests")
	b.StartSheet(interests)
	b.settle()
	b.do("wall-take")
	b.settle()
	if b.wall.Source().Sheet == s.ID || !b.wall.Open() {
		t.Error("another sheet is not taken")
	}
	b.do("go-groups")
	b.settle()
	if b.wall.Open() {
		t.Error("the wall stays when the group is left")
	}
}

// TestWhatIsSaidOfTheWallGoesWithIt: how to move it while it is there, how to bring it back until
// it is.
func TestWhatIsSaidOfTheWallGoesWithIt(t *testing.T) {
	b, _ := sized(t, "membership", fyne.NewSize(1024, 768), 1)
	b.do("wall-window")
	b.WallGone("wallwindow.drag")
	if !b.notices.has(screen.NoticeWall) {
		t.Fatal("nothing is said of a wall that is in the wrong place")
	}
	if b.wall.Close(); b.notices.has(screen.NoticeWall) {
		t.Error("a wall that was ended is to be moved")
	}
	b.WallGone("wallwindow.hidden")
	if !b.notices.has(screen.NoticeWall) {
		t.Fatal("nothing is said of a wall that went away")
	}
	if b.do("wall-window"); b.notices.has(screen.NoticeWall) {
		t.Error("a wall that is there is to be brought back")
	}
}

// screens are those that a test plugs in.
type screens []monitors.Monitor

func (s screens) All() []monitors.Monitor { return s }

func (s screens) Window(fyne.Window) (image.Rectangle, bool) { return s[0].Area, true }

func (screens) Hidden(fyne.Window) bool { return false }

// TestWhichScreenTheWallGoesTo: the only other one at once, of several the one that it was on
// last, else people are asked; of two that show the same neither.
func TestWhichScreenTheWallGoesTo(t *testing.T) {
	at := func(name string, x int) monitors.Monitor {
		return monitors.Monitor{Name: name, Area: image.Rect(x, 0, x+1000, 800)}
	}
	laptop, projector, telly := at("laptop", 0), at("projector", 1000), at("telly", 2000)
	for name, c := range map[string]struct {
		plugged screens
		before  string // where the wall was last
		on      string // where it goes; empty is nowhere yet
		asked   bool
		room    bool
	}{
		"one other":       {plugged: screens{laptop, projector}, on: projector.Key()},
		"two others":      {plugged: screens{laptop, projector, telly}, asked: true},
		"known":           {plugged: screens{laptop, projector, telly}, before: telly.Key(), on: telly.Key()},
		"no other":        {plugged: screens{laptop}, room: true},
		"both the same":   {plugged: screens{laptop, at("clone", 0)}, room: true},
		"another is gone": {plugged: screens{laptop, projector}, before: telly.Key(), on: projector.Key()},
	} {
		b, _ := sized(t, "membership", fyne.Size{Width: 1366, Height: 768}, 1)
		b.options.Monitors = c.plugged
		b.KeepWallScreen(c.before)
		b.typedKey(&fyne.KeyEvent{Name: fyne.KeyF5})
		b.settle()
		asked := b.win.Canvas().Overlays().Top() != nil
		if b.wall.Open() != (c.on != "") || asked != c.asked || b.Room() != c.room || c.on != "" && b.WallScreen() != c.on {
			t.Errorf("%s: open = %v on %q, asked = %v, room = %v", name, b.wall.Open(), b.WallScreen(), asked, b.Room())
		}
		if asked {
			b.wantSaid("Screen 3: telly, 1000 × 800")
			b.win.Canvas().Focused().TypedRune('1') // where the desk is
			b.win.Canvas().FocusPrevious()          // numbers pick wherever the keyboard is
			if b.win.Canvas().Focused().TypedRune('3'); !b.wall.Open() || b.WallScreen() != telly.Key() {
				t.Errorf("%s: 3 leads to %q", name, b.WallScreen())
			}
		}
		if b.wall.Open() {
			b.typedKey(&fyne.KeyEvent{Name: fyne.KeyF5})
		}
		if b.wall.Open() {
			t.Errorf("%s: F5 does not end the wall", name)
		}
	}
}

// wakeful is an app whose driver says whether the system may blank the screen.
type wakeful struct {
	fyne.App
	awake bool
}

func (w *wakeful) Driver() fyne.Driver { return wakefulDriver{w.App.Driver(), w} }

type wakefulDriver struct {
	fyne.Driver
	app *wakeful
}

func (d wakefulDriver) SetDisableScreenBlanking(on bool) { d.app.awake = on }

// TestTheScreenStaysOnBeforeTheRoom: in the room view and on the wall, until both are gone.
func TestTheScreenStaysOnBeforeTheRoom(t *testing.T) {
	b, _ := sized(t, "membership", fyne.NewSize(1024, 768), 1)
	app := &wakeful{App: fyne.CurrentApp()}
	fyne.SetCurrentApp(app)
	defer fyne.SetCurrentApp(app.App)
	wants := func(when string, want bool) {
		t.Helper()
		if b.settle(); app.awake != want {
			t.Errorf("%s the screen stays on = %v", when, app.awake)
		}
	}
	b.ShowRoom(true)
	wants("in the room view", true)
	b.do("wall-only")
	b.do("wall-only")
	wants("after something was shown alone in the room view", true)
	b.ShowRoom(false)
	wants("after the room view", false)
	b.do("wall-window")
	wants("with a wall", true)
	b.ShowRoom(true)
	b.ShowRoom(false)
	wants("with a wall, after the room view", true)
	b.do("wall")
	wants("after all", false)
}

// TestTheWallDuringADialog: while people write or vote the wall is shown again that went away
// with its screen, and blanked at once; what is written stays.
func TestTheWallDuringADialog(t *testing.T) {
	b := newBench(t)
	at := func(name string, x int) monitors.Monitor {
		return monitors.Monitor{Name: name, Area: image.Rect(x, 0, x+1000, 800)}
	}
	b.options.Monitors = screens{at("laptop", 0), at("projector", 1000)}
	key := func(name fyne.KeyName) {
		b.typedKey(&fyne.KeyEvent{Name: name})
		b.settle()
	}
	b.inPrivate()
	if key(fyne.KeyF5); !b.wall.Open() || !b.wall.Held() {
		t.Fatal("the wall cannot be shown before the next person writes")
	}
	b.press(b.words.Text("round.next.begin"))
	b.win.Canvas().Focused().TypedRune('a')
	d := control.TopDialog(b.win.Canvas())
	if key(fyne.KeyF7); !b.wall.Blanked() {
		t.Error("the wall cannot be blanked while somebody writes")
	}
	if key(fyne.KeyF8); b.wall.Frozen() {
		t.Error("what is for the screen below is done from a dialog")
	}
	if control.TopDialog(b.win.Canvas()) != d || !d.LosesWords() {
		t.Error("the box was left")
	}
}

// TestAMessageDuringADrag waits until what is held is let go, since it moves the board: the note
// lies where it was dropped.
func TestAMessageDuringADrag(t *testing.T) {
	b := newBench(t)
	b.in("Tuesday Circle")
	s := b.boardOf("membership", "Walks")
	place := func(p model.Point) fyne.Position { // in the window
		v, size := canvas.NewView(s.Activity.Bounds()), s.Surface.Size()
		if size.Width*float32(s.Activity.Bounds().H) >= float32(s.Activity.Reach().W)*size.Height { // the tray is beside it
			v = canvas.NewView(s.Activity.Reach())
		}
		v.Follow(size)
		at := v.ToPosition(p)
		return b.fyne.Driver().AbsolutePositionForObject(s.Surface).AddXY(float32(at.X), float32(at.Y))
	}
	note := func() *model.Note { return b.open.doc.Group().Sheet(s.ID).Notes[0] }
	to := s.Activity.Zones[0].Centre()
	from := place(note().Centre())
	before := place(to)
	hands{b.win.Canvas()}.drag(from, before, func() {
		b.WallGone("wallwindow.unplugged")
		b.settle()
		b.frame.relay()
		if place(to) != before {
			t.Error("the board moves below what is held")
		}
	})
	b.settle()
	if place(to) == before || !b.says(b.words.Text("wallwindow.unplugged.title")) {
		t.Error("nothing is said after the drop")
	}
	if at := note().Centre(); math.Hypot(at.X-to.X, at.Y-to.Y) > 3 {
		t.Errorf("let go at %v the note lies at %v", to, at)
	}
}

// wallInSight looks below the dialog that is open for what the wall shows, blanks that and shows it
// again, and returns the dialog's title.
func (b *bench) wallInSight() string {
	b.t.Helper()
	d := control.TopDialog(b.win.Canvas())
	if d == nil {
		b.t.Fatal("no dialog is open")
	}
	where := d.TitleWords()
	b.typedKey(&fyne.KeyEvent{Name: fyne.KeyF7})
	b.settle()
	var strip box
	low := float32(0)
	for _, part := range test.WidgetRenderer(d).Objects() {
		foot := false
		tree(part, fyne.Position{}, func(o fyne.CanvasObject, at fyne.Position) {
			if said, ok := o.(*look.Text); ok && said.Words == b.words.Text("wallwindow.state.blank") {
				strip, foot = boxOf(at, said.Size()), true
			}
		})
		if _, page := part.(*control.Page); page || !foot && part.Size() != d.Size() && part.Position().X > 0 {
			low = max(low, part.Position().Y+part.Size().Height)
		}
	}
	if size := b.win.Canvas().Size(); strip.to.Y == 0 || strip.to.Y > size.Height || strip.to.X > size.Width || strip.from.Y < low || low == 0 {
		b.t.Errorf("over “%s” the desk says at %v, in a window of %v, that the wall is blank; the dialog reaches to %v", where, strip, size, low)
	}
	b.typedKey(&fyne.KeyEvent{Name: fyne.KeyF7})
	if b.settle(); b.says(b.words.Text("wallwindow.state.blank")) || control.TopDialog(b.win.Canvas()) != d {
		b.t.Errorf("over “%s” the wall stays blank", where)
	}
	return where
}

// TestTheDeskShowsTheWallBelowDialogs, those too that cover the window: while people write in
// private, vote, read what is in the box, and anywhere else, in a low window and in large text.
func TestTheDeskShowsTheWallBelowDialogs(t *testing.T) {
	for _, size := range []fyne.Size{{Width: 1280, Height: 800}, {Width: 1024, Height: 560}} {
		for _, scale := range []float64{1, 2} {
			b := newBench(t)
			b.win.Resize(size)
			b.prefs.Text = scale
			b.changeLook()
			b.wallBelowDialogs()
		}
	}
}

// wallBelowDialogs goes through every dialog that covers the window, and some that do not.
func (b *bench) wallBelowDialogs() {
	b.t.Helper()
	seen := map[string]bool{}
	at := func() { b.t.Helper(); seen[b.wallInSight()] = true }
	then := func(keys ...string) {
		b.t.Helper()
		for _, key := range keys {
			b.press(b.words.Text(key))
			at()
		}
	}
	over := func() {
		for d := control.TopDialog(b.win.Canvas()); d != nil; d = control.TopDialog(b.win.Canvas()) {
			d.Cancel()
			b.settle()
		}
	}
	b.in("Tuesday Circle")
	b.suggest("Start later")
	s := b.boardOf("membership", "Walks", "Tea")
	b.do("wall-window")
	b.settle()

	b.do("round")
	at()
	then("round.start", "round.next.begin")
	b.win.Canvas().Focused().TypedRune('a')
	then("round.write.on", "round.next.all", "round.finish.look")
	over()
	b.do("decide")
	at()
	then("vote.setup.begin", "vote.next.begin")
	over()
	b.do("decide")
	b.press(b.words.Text("vote.way.hands"))
	then("vote.setup.begin")
	over()
	v := &model.Vote{ID: model.NewID(), Kind: model.VoteDots, Question: "Newer", Date: "2026-03-03", People: 2, Each: 1, Options: []*model.VoteOption{{Text: "Walks", Counts: []int{2}}}}
	if err := b.open.doc.KeepVote(s.ID, v); err != nil {
		b.t.Fatal(err)
	}
	b.settle()
	s.Decided.Again[0].Tapped(nil)
	at()
	over()
	b.do("suggest")
	at()
	b.win.Canvas().Focused().TypedRune('a')
	then("box.write.put")
	over()
	b.do("go-box")
	at()
	then("box.read.do")
	over()
	for _, id := range []string{"print", "settings", "keys"} {
		b.do(id)
		at()
		over()
	}
	if len(seen) < 14 {
		b.t.Errorf("only %d dialogs were looked at: %v", len(seen), seen)
	}
}

// TestALostWallIsSaidOverADialog and shown again from there; who wrote goes on writing.
func TestALostWallIsSaidOverADialog(t *testing.T) {
	b := newBench(t)
	b.inPrivate()
	b.press(b.words.Text("round.next.begin"))
	box := b.win.Canvas().Focused()
	d := control.TopDialog(b.win.Canvas())
	b.WallGone("wallwindow.unplugged")
	b.settle()
	b.wantSaid(b.words.Text("wallwindow.unplugged.title"))
	var again *control.Button
	tree(d, fyne.Position{}, func(o fyne.CanvasObject, _ fyne.Position) {
		if one, ok := o.(*control.Button); ok && one.Text == b.words.Text("wallwindow.again") {
			again = one
		}
	})
	if again == nil {
		t.Fatal("the wall cannot be shown again")
	}
	b.options.Monitors = screens{{Name: "laptop", Area: image.Rect(0, 0, 1000, 800)}, {Name: "projector", Area: image.Rect(1000, 0, 2000, 800)}}
	b.win.Canvas().Focus(again)
	again.OnTapped()
	if b.settle(); !b.wall.Open() || b.says(b.words.Text("wallwindow.unplugged.title")) {
		t.Fatal("the wall is not shown again")
	}
	if control.TopDialog(b.win.Canvas()) != d || b.win.Canvas().Focused() != box {
		t.Error("who wrote cannot go on")
	}
}

// TestTheTimeInTheRoomView stands below the board, on what is shown alone instead, and again
// below the board; it is gone with the room view.
func TestTheTimeInTheRoomView(t *testing.T) {
	b, s := sized(t, "membership", fyne.NewSize(1024, 768), 1)
	if b.wall.SetTimer(3); b.frame.timer != nil {
		t.Fatal("there is a time at the desk")
	}
	b.ShowRoom(true)
	b.wall.SetTimer(3)
	b.settle()
	if b.frame.timer == nil || !b.says("1 minute more") || !s.Surface.Visible() {
		t.Fatal("the room does not see the time")
	}
	b.press("1 minute less")
	if b.settle(); b.frame.timer == nil || b.win.Canvas().Overlays().Top() != nil {
		t.Error("taking a minute asks something")
	}
	b.wall.PauseTimer()
	b.do("wall-only")
	if b.wall.Inside() == nil || b.frame.timer != nil {
		t.Error("the time is there twice")
	}
	b.do("wall-only")
	if b.wall.Open() || b.frame.timer == nil {
		t.Error("the time is not below the board again")
	}
	b.press("Take the timer away")
	if b.frame.timer != nil {
		t.Error("the time cannot be taken away")
	}
	b.wall.SetTimer(3)
	b.settle()
	b.ShowRoom(false)
	if b.settle(); b.frame.timer != nil {
		t.Error("the time is still there after the room view")
	}
	b.ShowRoom(true)
	b.do("wall-timer")
	if b.win.Canvas().Overlays().Top() == nil {
		t.Error("no time can be set")
	}
}

// TestBingoAndWhatIsToBeDoneForTheRoom: on the laptop alone they fill it, follow what changes,
// and end; a wall shows them, too.
func TestBingoAndWhatIsToBeDoneForTheRoom(t *testing.T) {
	b := newBench(t)
	b.in("Tuesday Circle")
	if b.ShowWall(); b.Room() {
		t.Error("a room is shown a list with nothing on it")
	}
	if err := b.open.doc.AddTodo(&model.Todo{ID: model.NewID(), Text: "Bring tea", For: model.TodoMeeting}); err != nil {
		t.Fatal(err)
	}
	for _, at := range []string{"go-overview", "go-bingo"} {
		b.do(at)
		b.do("wall")
		if !b.Room() || b.wall.Inside() == nil || b.wall.Alone() != "" || b.frame.screen.Visible() {
			t.Fatalf("%s: the room does not see it", at)
		}
		b.typedKey(&fyne.KeyEvent{Name: fyne.KeyPageDown})
		b.settle()
		if b.wall.Alone() == "" {
			t.Errorf("%s: it is not gone through one by one", at)
		}
		b.typedKey(&fyne.KeyEvent{Name: fyne.KeyEscape})
		b.settle()
		if b.Room() || b.wall.Open() || !b.frame.screen.Visible() {
			t.Errorf("%s: Escape does not end it", at)
		}
		b.do("wall")
		b.wall.Close()
		b.settle()
		if b.Room() {
			t.Errorf("%s: it does not end", at)
		}
		b.do("wall-window")
		if !b.wall.Open() || b.wall.Inside() != nil {
			t.Errorf("%s: the wall does not show it", at)
		}
		b.do("wall")
	}
}

// TestTheRulesForTheRoom: the room sees all of an agreement without what changes it, then rule by
// rule and all again; Escape leads on to what changes it, and out of the room view.
func TestTheRulesForTheRoom(t *testing.T) {
	b := newBench(t)
	b.OpenExample()
	b.settle()
	g := b.open.doc.Group()
	at := slices.IndexFunc(g.Sheets, func(s *model.Sheet) bool { return s.Activity == "agreement" })
	b.OpenSheet(g.Sheets[at].ID)
	b.settle()
	s := b.screen.(*sheet.Sheet).Surface.(*agreement.Surface)
	s.GoTo(agreement.Collect)
	if b.ShowRoom(true); b.Covered() {
		t.Error("where thoughts are collected they cannot be")
	}
	b.ShowRoom(false)
	s.GoTo(agreement.Rules)
	if b.ShowRoom(true); !b.Covered() || b.wall.Alone() != "" {
		t.Fatal("the rules stand among what changes them")
	}
	b.do("wall-next")
	if b.wall.Alone() == "" {
		t.Error("they are not gone through")
	}
	if b.wall.SetLevel(-1); !b.Covered() {
		t.Error("all of it cannot be seen again")
	}
	b.typedKey(&fyne.KeyEvent{Name: fyne.KeyEscape})
	if b.Covered() || !b.Room() {
		t.Error("Escape does not lead on to what changes them")
	}
	b.typedKey(&fyne.KeyEvent{Name: fyne.KeyEscape})
	if b.Room() {
		t.Error("nor out of the room view")
	}
}
