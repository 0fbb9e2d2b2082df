package ui

import (
	"fyne.io/fyne/v2"
	"github.com/google/uuid"

	"commonground/model"
	"commonground/printables"
	"commonground/printables/wording"
	"commonground/ui/command"
	"commonground/ui/layout"
	"commonground/ui/look"
	"commonground/ui/monitors"
	"commonground/ui/remember"
	"commonground/ui/screen"
	"commonground/ui/sheet"
	"commonground/ui/surface"
	"commonground/ui/wallwindow"
)

// NewWindow makes a window beside the desk.
func (a *App) NewWindow(title string) fyne.Window { return a.fyne.NewWindow(title) }

// Monitors are the screens of the computer.
func (a *App) Monitors() monitors.Monitors { return a.options.Monitors }

// WallScreen is which screen the wall was on last, KeepWallScreen remembers it.
func (a *App) WallScreen() string { return a.prefs.WallScreen }

func (a *App) KeepWallScreen(key string) {
	a.prefs.Change(func(r *remember.Kept) { r.WallScreen = key })
}

// Bell is the soft sound for the end of a time; SoftSound and KeepSoftSound are whether people
// want it.
func (a *App) Bell() wallwindow.Bell { return a.options.Bell }

func (a *App) SoftSound() bool { return a.prefs.SoftSound }

func (a *App) KeepSoftSound(on bool) {
	a.prefs.Change(func(r *remember.Kept) { r.SoftSound = on })
}

// WallChanged shows the bar of the wall while there is one.
func (a *App) WallChanged() {
	inside := a.wall.Inside()
	on := a.wall.Open() && (inside == nil || !a.wall.Held())
	if on != (a.frame.wall != nil) && !a.Room() { // what is said of the wall before is no longer so
		a.Withdraw(screen.NoticeWall)
	}
	if timer := a.wall.TimerBar(); on != (a.frame.wall != nil) || inside != a.frame.inside || timer != a.frame.timer {
		a.frame.wall, a.frame.inside, a.frame.timer = nil, inside, timer
		if on {
			a.frame.wall, a.frame.fitWall = a.wall.Bar().Content(), a.wall.Bar().Fit
		}
		a.frame.relay()
		if _, roomy := a.screen.(screen.Roomy); inside == nil && a.Room() && !roomy {
			a.ShowRoom(false)
		} else if inside == nil && a.Room() {
			a.ToDesk()
		}
	}
	a.after.Ask()
}

// holding reports whether something is held with the mouse on the sheet that is open.
func (a *App) holding() bool {
	s, ok := a.screen.(*sheet.Sheet)
	if !ok {
		return false
	}
	h, ok := s.Surface.(surface.Holding)
	return ok && h.Holds()
}

// foot is what stays in sight below dialogs of the wall and of what is said about it.
type foot struct {
	bar  *wallwindow.Bar
	said *notice
}

// fitFoot keeps in sight below dialogs, where the desk's bar and messages are not seen, what the
// wall shows, and that it went away or its time is up.
func (a *App) fitFoot() {
	now := foot{said: a.notices.about(screen.NoticeWall)}
	if a.WallOpen() {
		now.bar = a.wall.Bar()
	}
	if now == a.foot {
		return
	}
	a.foot = now
	all := layout.Column(0)
	if now.said != nil {
		banner, _ := a.notices.bannerOf(now.said)
		all.Add(layout.Pad(look.Space, look.Gap/2, look.Gap/2, banner))
	}
	if now.bar != nil {
		all.Add(now.bar.Strip())
	}
	if len(all.Objects) == 0 {
		a.root.SetFoot(a.win.Canvas(), nil)
		return
	}
	a.root.SetFoot(a.win.Canvas(), all)
}

// ToDesk gives the keyboard back to the screen: to what had it last there.
func (a *App) ToDesk() {
	if s, ok := a.screen.(*sheet.Sheet); ok {
		a.giveKeyboard(s.Back())
		return
	}
	a.giveFirst()
}

// WallGone says why the wall is not where it was, and brings it back with one press where it
// can.
func (a *App) WallGone(key string) {
	n := screen.Notice{Kind: screen.NoticeWall, Icon: "screen", Words: a.words.Text(key + ".title"), More: a.words.Text(key + ".more")}
	if !a.wall.Open() {
		n.Actions = []screen.NoticeAction{{Label: a.words.Text("wallwindow.again"), Icon: "screen", Do: a.wallAgain}}
	}
	a.Notify(n)
}

// WallTimeUp asks whether the group wants more time.
func (a *App) WallTimeUp() {
	more := func(minutes int) screen.NoticeAction {
		return screen.NoticeAction{Label: a.words.Count("wallwindow.timer.add", minutes), Icon: "add", Do: func() { a.wall.MoreTime(minutes); a.ToDesk() }}
	}
	done := screen.NoticeAction{Label: a.words.Text("wallwindow.timer.done"), Icon: "check", Do: func() { a.wall.EndTimer(); a.ToDesk() }}
	a.Notify(screen.Notice{
		Kind: screen.NoticeWall, Icon: "clock", Words: a.words.Text("wallwindow.timer.up"),
		Actions: []screen.NoticeAction{more(1), more(5), done},
	})
}

// HoldWall has the room see a scene instead of the sheet, until by lets go of it.
func (a *App) HoldWall(by string, s *printables.Scene) {
	a.wall.Hold(by, s)
	a.fitInside()
}

// ReleaseWall ends what by has the room see.
func (a *App) ReleaseWall(by string) {
	a.wall.Release(by)
	a.fitInside()
}

// WallOpen reports whether there is a wall window beside the desk.
func (a *App) WallOpen() bool { return a.wall.Open() && a.wall.Inside() == nil }

// Covered reports whether something is shown in the place of the screen, which is not seen.
func (a *App) Covered() bool { return a.wall.Inside() != nil }

// RoomSees reports whether the room sees anything, on a wall or on this screen.
func (a *App) RoomSees() bool { return a.wall.Open() }

// Drawn is the card for the turn of now on the sheet that is open, if cards are drawn there.
func (a *App) Drawn() printables.Drawn {
	if s, ok := a.screen.(*sheet.Sheet); ok {
		return s.Drawn()
	}
	return printables.Drawn{}
}

// TakeDrawn takes it off the pile, or puts it under.
func (a *App) TakeDrawn(off bool) {
	if s, ok := a.screen.(*sheet.Sheet); ok {
		s.TakeDrawn(off)
	}
}

// AskTurns asks who is there to take turns.
func (a *App) AskTurns() { a.turns.Ask() }

// Members are how many people the group that is open has; 0 is not known.
func (a *App) Members() int { return a.open.doc.Group().Members }

// TurnsChanged shows the bar of the turns while there are any.
func (a *App) TurnsChanged() {
	a.frame.turns, a.frame.fitTurns = a.turns.Bar(), a.turns.Fit
	a.menu.build()
	a.frame.Refresh()
}

// makeWall makes the wall window, which is not shown yet.
func (a *App) makeWall() {
	a.wall = wallwindow.New(a)
	a.wall.OnTake, a.wall.Marks = a.takeToWall, a.wallMarks
	a.wall.CanTake = func() bool {
		here, ok := a.sourceHere()
		return ok && !a.wall.Held() && here != a.wall.Source()
	}
}

// sourceHere is what the desk shows, for the wall; false where that is neither a sheet nor a
// guide that the room may see.
func (a *App) sourceHere() (wallwindow.Source, bool) {
	if a.open == nil {
		return wallwindow.Source{}, false
	}
	if w, ok := a.screen.(screen.Walled); ok {
		other := w.OnWall()
		_, roomy := a.screen.(screen.Roomy)
		return wallwindow.Source{Doc: a.open.doc, Other: other, Whole: !roomy}, other != nil
	}
	s, ok := a.screen.(*sheet.Sheet)
	if !ok {
		return wallwindow.Source{}, false
	}
	t, ok := s.Surface.(surface.Tooled)
	return wallwindow.Source{Doc: a.open.doc, Activity: s.Activity, Sheet: s.ID, Part: wallPart(s), Besides: ok && t.HasTools()}, true
}

// wallPart is the part of a sheet that the wall follows.
func wallPart(s *sheet.Sheet) string { return printables.ScenePart(s.Activity, s.Place().Part) }

// Carry has the wall follow notes that are dragged.
func (a *App) Carry(sheet model.ID, notes []*model.Note, by model.Point) {
	a.wall.Carry(sheet, notes, by)
}

// ShowWall shows the sheet on the second screen, or ends that. Where there is no second screen
// of its own the laptop's serves, as the room view.
func (a *App) ShowWall() {
	a.Withdraw(screen.NoticeWall)
	if a.WallOpen() {
		a.wall.Close()
		return
	}
	src, ok := a.sourceHere()
	if !ok && !a.wall.Held() {
		return
	}
	all, mirrored := a.wall.Screens()
	switch {
	case mirrored:
		a.WallGone("wallwindow.mirrored")
		a.ShowRoom(true)
	case len(all) == 0:
		a.ShowRoom(!a.Room())
	case len(all) == 1 || known(all, a.WallScreen()):
		a.wall.Start(src, &all[0])
	default:
		a.wall.Pick(src, all)
	}
}

// wallAgain brings the wall back that went away with its screen. While that is not back, it
// says so again.
func (a *App) wallAgain() {
	all, mirrored := a.wall.Screens()
	if _, ok := a.wall.Lost(); !ok || mirrored || len(all) == 0 {
		a.ShowWall()
		return
	}
	a.wall.Again(&all[0])
	a.ToDesk()
}

// known reports whether exactly one of the screens is the one of that key.
func known(all []monitors.Monitor, key string) bool {
	count := 0
	for _, m := range all {
		if m.Key() == key {
			count++
		}
	}
	return count == 1
}

// wallInWindow shows the wall in a window beside the desk, to rehearse or to share.
func (a *App) wallInWindow() {
	if src, ok := a.sourceHere(); ok {
		a.wall.Start(src, nil)
	}
}

// takeToWall shows on the wall what the desk shows.
func (a *App) takeToWall() {
	if src, ok := a.sourceHere(); ok && a.wall.Open() {
		a.wall.Take(src)
	}
}

// spotlight shows a part of the sheet large in the room view: that note, or where part is "" the
// first of what there is; or the whole sheet again.
func (a *App) spotlight(part string) {
	src, ok := a.sourceHere()
	if a.wall.Inside() != nil {
		a.wall.SetLevel(-1)
	} else if ok && a.Room() {
		a.wall.StartInside(src, part)
	}
}

// wallNext shows what comes next, in the room view too.
func (a *App) wallNext() {
	if !a.wall.Open() {
		a.spotlight("")
		return
	}
	a.wall.Next()
}

// ReadBack shows the notes one by one, large, to be talked about and marked: on the wall, or
// where there is none on the desk or in the room view; from that one on, or from the first.
func (a *App) ReadBack(note string) {
	src, ok := a.sourceHere()
	switch {
	case !ok || a.wall.Held():
	case !a.wall.Open() || a.wall.Inside() != nil:
		a.wall.ReadInside(src, note)
	default:
		a.takeToWall()
		a.wall.ReadBack(note)
	}
}

// canReadBack reports whether there are notes to read back, which the surface does not do
// itself.
func (a *App) canReadBack() bool {
	s, ok := a.screen.(*sheet.Sheet)
	if !ok || a.wall.Held() {
		return false
	}
	_, notes := s.Surface.(surface.Selecting)
	r, reads := s.Surface.(surface.Reading)
	return notes && (!reads || !r.Reads()) && len(a.open.doc.Group().Sheet(s.ID).Notes) > 0
}

// selectedNote is the first of the notes that are selected on a sheet; "" is none.
func (a *App) selectedNote() string {
	if s, ok := a.screen.(*sheet.Sheet); ok && len(s.Selected()) > 0 {
		return s.Selected()[0].String()
	}
	return ""
}

// wallMarks mark the note that the wall shows alone, where it is of the sheet on the desk.
func (a *App) wallMarks() []command.Command {
	s, ok := a.screen.(*sheet.Sheet)
	id, err := uuid.Parse(a.wall.Alone())
	if !ok || err != nil || s.ID != a.wall.Source().Sheet {
		return nil
	}
	marks := s.FlagCommands(func() []model.ID {
		if a.open.doc.Group().Sheet(s.ID).Note(model.ID(id)) == nil {
			return nil
		}
		return []model.ID{model.ID(id)}
	})
	said := wording.Of(a.words, s.Activity)
	for i := range marks { // the bar is short
		marks[i].Label = func() string { return said.Flag(s.Activity.NoteFlags[i]) }
	}
	return marks
}

// readsAlong has the wall show the note that the surface reads back now, when that is another.
func (a *App) readsAlong(s *sheet.Sheet) {
	r, ok := s.Surface.(surface.Reading)
	now := ""
	if ok && r.Reads() && a.wall.Open() && a.wall.Source().Sheet == s.ID {
		now = a.selectedNote()
	}
	if now != a.read && now != "" && !a.wall.Held() {
		a.wall.Only(now)
	}
	a.read = now
}

// RoomCommands are what the bar of the room view has besides.
func (a *App) RoomCommands() []command.Command {
	all := a.wallCommands()
	out := []command.Command{command.ByID(all, "wall-only"), command.ByID(all, "wall-timer")}
	if s, ok := a.screen.(*sheet.Sheet); ok && len(s.Activity.NoteFields) > 0 { // its notes are cards, to be read one at a time
		out = append([]command.Command{command.ByID(all, "read-back")}, out...)
	}
	return out
}

// fitInside has the room view show what holds the wall, where there is no second screen for it.
func (a *App) fitInside() {
	_, roomy := a.screen.(screen.Roomy)
	switch {
	case a.wall.Inside() != nil && !a.Room() && a.wall.Held(): // what holds it is for the room
		a.wall.Close()
	case a.Room() && a.wall.Held() && !a.wall.Open():
		src, _ := a.sourceHere()
		if src.Whole { // nobody asked for it after what is held now
			src = wallwindow.Source{}
		}
		a.wall.StartInside(src, "")
	case a.Room() && !roomy && !a.wall.Open():
		if src, ok := a.sourceHere(); ok {
			a.wall.StartInside(src, "")
			return
		}
		a.ShowRoom(false)
	}
}

// wallOnly shows the selected note alone on the wall, or where none is selected the first part
// of what is there; and then all again.
func (a *App) wallOnly() {
	s, ok := a.screen.(*sheet.Sheet)
	if !ok {
		return
	}
	if a.Room() && (!a.wall.Open() || a.wall.Inside() != nil) {
		a.spotlight(a.selectedNote())
		return
	}
	if a.wall.Held() {
		return
	}
	alone := a.wall.Alone()
	for _, id := range s.Selected() {
		if id.String() != alone && a.wall.Only(id.String()) {
			return
		}
	}
	if alone == "" {
		a.wall.SetLevel(0)
	} else {
		a.wall.SetLevel(-1)
	}
}

// wallFollows has the wall follow the desk to another part of the sheet that it shows.
func (a *App) wallFollows() {
	if s, ok := a.screen.(*sheet.Sheet); ok && a.wall.Open() {
		a.wall.GoTo(s.ID, wallPart(s))
		a.readsAlong(s)
	}
	a.fitInside()
	a.wall.FollowDesk()
	a.frame.followWall()
}

// wallCommands lead the wall from anywhere in a group.
func (a *App) wallCommands() []command.Command {
	open := a.WallOpen
	sheet := func() bool { _, ok := a.sourceHere(); return ok }
	some := func() bool { return open() || sheet() || a.wall.Held() }
	taken := func() bool { return open() && a.wall.CanTake() }
	seen := func() bool { return a.wall.Open() || a.Room() && sheet() }
	return []command.Command{
		{ID: "wall", Icon: "screen", Key: fyne.KeyF5, Always: true, Enabled: some, Checked: open, Do: a.ShowWall},
		{ID: "wall-window", Enabled: func() bool { return sheet() && !open() }, Do: a.wallInWindow},
		{ID: "wall-take", Under: "command.menu.screen", Shortcut: command.Ctrl(fyne.KeyF5), Enabled: taken, Do: a.takeToWall},
		{ID: "wall-blank", Under: "command.menu.screen", Key: fyne.KeyF7, Always: true, Enabled: open, Checked: a.wall.Blanked, Do: a.wall.Blank},
		{ID: "wall-freeze", Under: "command.menu.screen", Key: fyne.KeyF8, Enabled: open, Checked: a.wall.Frozen, Do: a.wall.Freeze},
		{ID: "wall-only", Under: "command.menu.screen", Icon: "eye", Key: fyne.KeyF9, Enabled: seen, Do: a.wallOnly},
		{ID: "read-back", Icon: "speech", Shortcut: command.CtrlShift(fyne.KeyR), Enabled: a.canReadBack, Do: func() { a.ReadBack(a.selectedNote()) }},
		{ID: "wall-timer", Icon: "clock", Shortcut: command.Alt(fyne.KeyT), Enabled: func() bool { return a.wall.Open() || a.Room() }, Do: a.wall.AskTime},
		{ID: "wall-next", Shortcut: command.Alt(fyne.KeyPageDown), Always: true, Enabled: func() bool { return seen() && (!a.wall.Open() || a.wall.CanGoOn()) }, Do: a.wallNext},
		{ID: "wall-back", Shortcut: command.Alt(fyne.KeyPageUp), Always: true, Enabled: a.wall.Open, Do: a.wall.Back},
	}
}
