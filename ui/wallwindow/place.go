package wallwindow

import (
	"image"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"

	"commonground/ui/monitors"
)

// Measured times: a window has gone where it was asked to go after settleAfter; unplugged and
// mirrored screens are noticed within watchEvery.
const (
	settleAfter = 300 * time.Millisecond
	watchEvery  = 500 * time.Millisecond
)

// The size of a wall that is a window beside the desk, to rehearse or to share by video.
const (
	windowWide = 960
	windowHigh = 540
)

// Screens are those that the wall can be on without covering the desk, the one that it was on
// last first. mirrored says that there are several that all show the same.
func (w *Wall) Screens() (all []monitors.Monitor, mirrored bool) {
	now := w.host.Monitors().All()
	desk, ok := w.host.Monitors().Window(w.host.Window())
	if !ok && len(now) > 0 {
		desk = now[0].Area
	}
	all = monitors.Others(now, desk)
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
	w.lost = false
	w.stage, w.bar = newStage(w.sized), newBar(w)
	w.colour()
	win := w.host.NewWindow(w.host.Words().Text("wallwindow.title"))
	w.win = win
	win.SetPadded(false)
	win.SetContent(w.stage)
	win.SetCloseIntercept(w.Close)
	win.Canvas().SetOnTypedKey(func(e *fyne.KeyEvent) { w.Key(e.Name) })
	w.Take(s)
	win.Resize(fyne.NewSize(windowWide, windowHigh))
	if on != nil {
		w.on = on.Key()
		w.host.KeepWallScreen(w.on)
		ask(win, on.Area.Min.Add(image.Pt(40, 40)))
		win.Show()
		win.SetFullScreen(true)
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
	pal := w.look.palette()
	w.stage.ground.FillColor, w.stage.blank.FillColor = pal.Paper, pal.Zones[0].Fill
	w.stage.dot.FillColor, w.stage.dot.StrokeColor, w.stage.dot.StrokeWidth = pal.Teal, pal.OnTeal, 3
	w.stage.Refresh()
}

// sized follows another size of the wall.
func (w *Wall) sized() {
	if w.Open() && !w.frozen {
		w.painter.want()
	}
}

// watch looks after the screens until the wall is closed: whether it went to the one that was
// meant, and whether that is still there and shows something of its own.
func (w *Wall) watch(meant image.Rectangle) {
	stop := make(chan struct{})
	w.watching = func() { close(stop) }
	run, win := w.host.Runner(), w.win
	go func() {
		first := time.NewTimer(settleAfter)
		defer first.Stop()
		every := time.NewTicker(watchEvery)
		defer every.Stop()
		for {
			select {
			case <-stop:
				return
			case <-first.C:
				run.Back(func() { w.settled(win, meant) })
			case <-every.C:
				run.Back(func() { w.check(win) })
			}
		}
	}()
}

func (w *Wall) endWatch() {
	if w.watching != nil {
		w.watching()
		w.watching = nil
	}
}

// settled checks that the wall covers the screen that was meant and not the desk. Where the
// system put it elsewhere it is a window that people can drag over.
func (w *Wall) settled(win fyne.Window, meant image.Rectangle) {
	at, ok := w.host.Monitors().Window(win)
	if w.win != win || !ok || middle(at).In(meant) {
		return
	}
	w.endWatch()
	w.on = ""
	win.SetFullScreen(false)
	win.Resize(fyne.NewSize(windowWide, windowHigh))
	w.host.Window().RequestFocus()
	w.host.WallGone("wallwindow.drag")
}

func middle(r image.Rectangle) image.Point { return r.Min.Add(r.Size().Div(2)) }

// check ends a wall whose screen is gone, or shows the same as the desk.
func (w *Wall) check(win fyne.Window) {
	if w.win != win || w.on == "" {
		return
	}
	all := w.host.Monitors().All()
	gone := "wallwindow.unplugged"
	for _, m := range all {
		if m.Key() == w.on {
			gone = ""
		}
	}
	if monitors.Mirrored(all) {
		gone = "wallwindow.mirrored"
	}
	if gone == "" {
		return
	}
	w.Close()
	w.lost = true
	w.host.WallGone(gone)
}
