package wallwindow

import (
	"image"
	"slices"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"

	"commonground/ui/command"
	"commonground/ui/monitors"
)

// How often it is looked where the wall is: while it is brought to its screen, which takes the
// system some moments, and after that.
const (
	bringEvery = 100 * time.Millisecond
	bringTries = 10
	settleTry  = 4 // so many times later it is full screen where the system meant it to be
	watchEvery = 500 * time.Millisecond
	redraws    = 6 // so many times it is drawn anew: a busy desktop loses what it drew on the way
	hiddenFor  = 4 // so many times others lie over it before it gives way: some only pass
)

// The size of a wall that is a window beside the desk, to rehearse or to share by video.
const (
	windowWide = 960
	windowHigh = 540
)

// desk is where the desk's window lies, or the main screen where that cannot be known.
func (w *Wall) desk() image.Rectangle {
	desk, ok := w.host.Monitors().Window(w.host.Window())
	if now := w.host.Monitors().All(); !ok && len(now) > 0 {
		desk = now[0].Area
	}
	return desk
}

// Screens are those that the wall can be on without covering the desk, the one that it was on
// last first. mirrored says that there are several that all show the same.
func (w *Wall) Screens() (all []monitors.Monitor, mirrored bool) {
	now := w.host.Monitors().All()
	all = monitors.Others(now, w.desk())
	for i, m := range all {
		if m.Key() == w.host.WallScreen() {
			all[0], all[i] = all[i], all[0]
		}
	}
	return all, monitors.Mirrored(now)
}

// Start shows a sheet on a screen, or where that is nil in a window beside the desk.
func (w *Wall) Start(s Source, on *monitors.Monitor) {
	w.Close()
	w.stage, w.bar = newStage(w.sized), newBar(w)
	w.colour()
	win := w.host.NewWindow(w.host.Words().Text("wallwindow.title"))
	w.win = win
	win.SetPadded(false)
	win.SetContent(w.stage)
	win.SetCloseIntercept(w.Close)
	win.Canvas().SetOnTypedKey(func(e *fyne.KeyEvent) { w.Key(e.Name) })
	for _, step := range [...]struct {
		key fyne.KeyName
		do  func()
	}{{fyne.KeyPageDown, w.Next}, {fyne.KeyPageUp, w.Back}} {
		win.Canvas().AddShortcut(command.Alt(step.key), func(fyne.Shortcut) { step.do() })
	}
	w.Take(s)
	win.Resize(fyne.NewSize(windowWide, windowHigh))
	if on != nil {
		w.on, w.hidden = on.Key(), 0
		w.host.KeepWallScreen(w.on)
		ask(win, on.Area.Min.Add(image.Pt(40, 40)))
		win.Show()
		w.watch(on.Area)
	} else {
		w.on = ""
		win.Show()
	}
	fyne.CurrentApp().Driver().SetDisableScreenBlanking(true)
	w.host.Window().RequestFocus()
	w.refresh()
}

// ask asks for a window to be at a place; the system may not care.
func ask(win fyne.Window, at image.Point) {
	if d, ok := win.(desktop.Window); ok {
		d.RequestPosition(at.X, at.Y)
	}
}

func (w *Wall) colour() {
	if w.stage == nil {
		return
	}
	pal := w.palette()
	w.stage.ground.FillColor, w.stage.blank.FillColor = pal.Paper, pal.Zones[0].Fill
	w.stage.dot.FillColor, w.stage.dot.StrokeColor, w.stage.dot.StrokeWidth = pal.Teal, pal.OnTeal, 3
	w.stage.Refresh()
	w.clock.shown = -1
	w.clock.tick()
}

// sized follows another size of the wall.
func (w *Wall) sized() {
	if w.Open() && !w.frozen {
		w.painter.want()
	}
	w.clock.shown = -1
	w.clock.tick()
}

// watch brings the wall to its screen, and looks after the screens until it is closed: whether
// that is still there and shows something of its own.
func (w *Wall) watch(meant image.Rectangle) {
	run, win, to := w.host.Runner(), w.win, &arrival{meant: meant}
	var bringing func()
	bringing = run.Every(bringEvery, func() {
		if !w.bring(to) {
			bringing()
		}
	})
	left := redraws
	watching := run.Every(watchEvery, func() {
		if left--; left >= 0 {
			w.stage.Refresh()
		}
		w.check(win)
	})
	w.watching = func() { bringing(); watching() }
}

func (w *Wall) endWatch() {
	if w.watching != nil {
		w.watching()
		w.watching = nil
	}
}

// arrival is how far the wall is on the way to its screen.
type arrival struct {
	meant image.Rectangle
	tries int
	full  int // so many tries ago it was made full screen; 0 is not yet
}

// bring has the wall fill its screen once it has come there, and reports whether there is more
// to do. Where the system puts it elsewhere it is a window that people can drag over: it must
// never cover the desk.
func (w *Wall) bring(to *arrival) bool {
	at, ok := w.host.Monitors().Window(w.win)
	there := ok && middle(at).In(to.meant)
	to.tries++
	switch {
	case to.full > 0 && to.full < settleTry:
		to.full++
		w.stage.Refresh() // what was drawn in between may have had the size before
	case to.full > 0 && there:
		w.host.Window().RequestFocus() // filling a screen takes the keyboard
		return false
	case there:
		to.full = 1
		w.win.SetFullScreen(true)
	case ok && to.full == 0 && to.tries < bringTries:
		ask(w.win, to.meant.Min.Add(image.Pt(40, 40)))
	default:
		w.strand()
		return false
	}
	return true
}

// strand leaves the wall as a window, and says what to do with it.
func (w *Wall) strand() {
	w.endWatch()
	w.on = ""
	if w.win.FullScreen() {
		w.win.SetFullScreen(false)
	}
	w.win.Resize(fyne.NewSize(windowWide, windowHigh))
	w.host.Window().RequestFocus()
	w.host.WallGone("wallwindow.drag")
}

// fill has the wall fill its screen, or ends that.
func (w *Wall) fill() {
	monitors.Fill(w.win, fyne.NewSize(windowWide, windowHigh))
	stage, drawn := w.stage, func() {}
	drawn = w.host.Runner().Every(watchEvery, func() {
		drawn()
		stage.Refresh() // what was drawn in between may have had the size before
	})
}

func middle(r image.Rectangle) image.Point { return r.Min.Add(r.Size().Div(2)) }

// check ends a wall whose screen is gone, shows the same as the desk, or shows another program.
func (w *Wall) check(win fyne.Window) {
	if w.win != win || w.on == "" {
		return
	}
	all := w.host.Monitors().All()
	if w.hidden++; !w.host.Monitors().Hidden(win) {
		w.hidden = 0
	}
	var gone string
	switch {
	case monitors.Mirrored(all):
		gone = "wallwindow.mirrored"
	case !slices.ContainsFunc(all, func(m monitors.Monitor) bool { return m.Key() == w.on }):
		gone = "wallwindow.unplugged"
	case w.hidden == hiddenFor:
		gone = "wallwindow.hidden"
	default:
		return
	}
	was := w.shown()
	w.Close()
	w.lost = was
	w.host.WallGone(gone)
}

// Lost is what the wall showed when its screen went away; false where it did not.
func (w *Wall) Lost() (Source, bool) { return w.lost.source, w.lost.source.Doc != nil }

// Again shows what was shown when the screen went away, where it was.
func (w *Wall) Again(on *monitors.Monitor) {
	was := w.lost
	w.Start(was.source, on)
	if w.Held() {
		w.held[0].below = was.way
		return
	}
	w.setWay(was.way)
	w.find()
	w.refresh()
}
