// Package wallwindow is the wall window: the picture of a sheet that the group sees on the
// second screen, and the bar on the desk that it is led with. It shows what printables make of
// the sheet, so that nothing of the desk can come on it by accident.
package wallwindow

import (
	"time"

	"fyne.io/fyne/v2"

	"commonground/assets/words"
	"commonground/model"
	"commonground/printables"
	"commonground/printables/raster"
	"commonground/ui/background"
	"commonground/ui/command"
	"commonground/ui/monitors"
)

// Host is what the wall window needs of the app.
type Host interface {
	Words() *words.Book
	Kit() *printables.Kit
	Painter() *raster.Painter
	// Window is the desk.
	Window() fyne.Window
	// NewWindow makes a window that is not shown yet.
	NewWindow(title string) fyne.Window
	Monitors() monitors.Monitors
	Runner() background.Runner
	// Palette is how the desk is coloured now.
	Palette() printables.Palette
	// WallChanged is called when the wall was opened, closed, or shows otherwise.
	WallChanged()
	// ToDesk gives the keyboard back to what is worked on.
	ToDesk()
	// WallGone is told why the wall was closed by something other than people, by the key of
	// the words.
	WallGone(key string)
	// WallTimeUp is called when the time that runs on the wall is up.
	WallTimeUp()
	// Room reports whether the desk's own window is shown to the room.
	Room() bool
	// Bell is rung at the end of the time where SoftSound says that people want it.
	Bell() Bell
	SoftSound() bool
	KeepSoftSound(on bool)
	// WallScreen and KeepWallScreen are which screen the wall was on last.
	WallScreen() string
	KeepWallScreen(key string)
}

// Bell is a soft sound.
type Bell interface {
	// Can reports whether this computer can play it.
	Can() bool
	Ring()
}

// Source is a sheet to show, or something else that belongs to a group.
type Source struct {
	Doc      *model.Document
	Activity *model.Activity
	Sheet    model.ID
	// Part is what the desk shows of it, as its surface names it.
	Part string
	// Other is shown instead of a sheet where it is not nil.
	Other printables.Showable
	// Whole has all of it shown inside the desk, too, where that would not show it to the room.
	Whole bool
	// Besides has all of a sheet shown inside, too, as what it is worked on has tools that only
	// who leads needs.
	Besides bool
}

// Wall is the wall window. It belongs to the UI goroutine.
type Wall struct {
	host  Host
	win   fyne.Window // nil while there is none, or the wall is inside
	stage *stage
	bar   *Bar

	source   Source
	scene    *printables.Scene
	unlisten func()
	level    int // -1 shows the whole
	part     int
	partID   string // to find the part again after an edit
	page     int
	pages    int
	least    float64
	fixed    bool // what is shown fills the picture
	most     bool // it is as large as it can be
	larger   float64
	look     Look

	frozen, blank bool
	inside        bool   // it is in the desk's own window, as part of the room view
	held          []hold // what is shown instead of the sheet, the last of them

	painter  painter
	clock    clock
	live     live
	watching func() // ends the watch over the screens
	on       string // the key of the screen that it is on; "" in a window of its own
	hidden   int    // so many times in a row other windows lay over it
	lost     shown  // what it showed when its screen went away
	now      func() time.Time

	// OnTake is called to show what the desk shows, CanTake reports whether that is something
	// else that can be shown.
	OnTake  func()
	CanTake func() bool
	// Marks are what the part that is shown alone can be marked with; nil is nothing.
	Marks func() []command.Command
}

// shown is what a wall shows, to show it again.
type shown struct {
	source Source
	way    way
}

// shown is the sheet that is shown, or that what holds the wall covers.
func (w *Wall) shown() shown {
	if w.Held() {
		return shown{w.source, w.held[0].below}
	}
	return shown{w.source, w.way()}
}

// New returns the wall, which is not shown yet.
func New(h Host) *Wall {
	w := &Wall{host: h, level: -1, larger: 1, now: time.Now}
	w.painter.wall, w.live.wall, w.clock.wall = w, w, w
	return w
}

// Bar leads the wall from the desk; nil where there is no wall.
func (w *Wall) Bar() *Bar { return w.bar }

// FollowDesk brings the bar up to date after the desk showed something else.
func (w *Wall) FollowDesk() { w.bar.follow() }

// Open reports whether there is a wall.
func (w *Wall) Open() bool { return w.win != nil || w.inside }

// Source is the sheet that is shown, where there is a wall.
func (w *Wall) Source() Source { return w.source }

// Take shows another sheet, all of it, also where the wall kept its picture until then.
func (w *Wall) Take(s Source) {
	w.forget()
	w.thaw()
	w.source = s
	w.showSheet()
	w.lost = shown{}
	if s.Doc == nil { // what holds the wall is shown, and nothing after it
		w.follow()
		return
	}
	w.unlisten = s.Doc.Listen(func(c model.Change) {
		if c.Forgets { // for good: not even a frozen picture keeps it
			w.thaw()
		}
		if c.Forgets || s.Other != nil || c.Before.Sheet(s.Sheet) != c.After.Sheet(s.Sheet) {
			w.follow()
		}
	})
	w.follow()
}

// forget ends following what was shown.
func (w *Wall) forget() {
	if w.unlisten != nil {
		w.unlisten()
		w.unlisten = nil
	}
	w.live.end()
	w.source, w.scene = Source{}, nil
}

// GoTo follows the desk to another part of the sheet that is shown.
func (w *Wall) GoTo(sheet model.ID, part string) {
	if w.Open() && w.source.Doc != nil && w.source.Sheet == sheet && w.source.Part != part {
		larger := w.larger
		w.source.Part = part
		w.showSheet()
		w.larger = larger
		w.follow()
	}
}

// follow makes the scene anew, after an edit or when something else is wanted of it. A part
// that is gone gives way to the whole.
func (w *Wall) follow() {
	if !w.Open() {
		return
	}
	alone := w.level >= 0
	w.scene = w.sceneNow()
	if w.find(); alone {
		w.turned()
		return
	}
	w.refresh()
}

// sceneNow is what is to be shown: what holds the wall, or the sheet; nil where that is gone.
func (w *Wall) sceneNow() *printables.Scene {
	if w.Held() {
		return w.held[len(w.held)-1].scene
	}
	if w.source.Other != nil {
		return w.source.Other.Scene(w.host.Kit())
	}
	if w.source.Doc == nil {
		return nil
	}
	g := w.source.Doc.Group()
	s := g.Sheet(w.source.Sheet)
	if s == nil { // it was deleted, here or by undo
		return nil
	}
	return w.host.Kit().Scene(g, w.source.Activity, s, w.source.Part)
}

// find goes on with the part that was shown before an edit.
func (w *Wall) find() {
	if w.level < 0 || w.scene == nil {
		return
	}
	if w.level >= len(w.scene.Levels) {
		w.level, w.part, w.page = -1, 0, 0
		return
	}
	parts := w.scene.Levels[w.level].Parts
	for i, p := range parts {
		if p.ID == w.partID {
			w.part = i
			return
		}
	}
	w.part = min(w.part, len(parts)-1)
	w.partID = parts[w.part].ID
}

// alone is the part that is shown alone; nil is the whole.
func (w *Wall) alone() *printables.Part {
	if w.scene == nil || w.level < 0 {
		return nil
	}
	return &w.scene.Levels[w.level].Parts[w.part]
}

// refresh has the picture painted, and the bar follow.
func (w *Wall) refresh() {
	if w.Open() {
		if !w.frozen {
			w.painter.want()
		}
		w.host.WallChanged()
	}
	w.bar.follow()
}

// Close ends the wall.
func (w *Wall) Close() {
	if !w.Open() {
		return
	}
	if !w.inside || !w.host.Room() { // there it goes on below what is worked on
		w.clock.end()
	}
	win := w.win
	w.win, w.inside = nil, false
	w.endWatch()
	w.forget()
	w.painter.stop()
	w.thaw()
	w.blank, w.level, w.larger = false, -1, 1
	if win != nil {
		win.SetCloseIntercept(nil)
		win.Close()
	}
	fyne.CurrentApp().Driver().SetDisableScreenBlanking(w.host.Room())
	w.bar = nil
	w.host.WallChanged()
	w.FollowTimer()
}
