package wallwindow

import (
	"image"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"

	view "commonground/ui/canvas"
	"commonground/ui/control"
	"commonground/ui/layout"
	"commonground/ui/look"
)

// timerBar shows the time in the room view, below what is worked on, as large as it can be read
// from the back of a small room.
type timerBar struct {
	all     *fyne.Container
	picture *canvas.Image
	less    *control.Button
	pause   *control.Button
}

// The size of the time on it, at 100 % text.
const (
	timerWide float32 = 180
	timerHigh float32 = 44
)

func newTimerBar(c *clock) *timerBar {
	w, text := c.wall, c.wall.host.Words().Text
	b := &timerBar{picture: &canvas.Image{ScaleMode: canvas.ImageScaleFastest}}
	b.picture.SetMinSize(fyne.NewSize(timerWide*look.TextScale(), timerHigh*look.TextScale()))
	plain := func(key, icon string, do func()) *control.Button {
		one := control.NewPlain(text("wallwindow.timer."+key), icon, func() { do(); w.host.ToDesk() })
		one.Hint = one.Text
		return one
	}
	b.less = plain("less", "minus", func() { w.MoreTime(-1) })
	b.pause = plain("pause", "clock", w.PauseTimer)
	b.all = layout.Pad(look.Space, look.Gap/2, look.Gap/2, layout.Wrap(
		look.Gap, b.picture, plain("more", "add", func() { w.MoreTime(1) }), b.less, b.pause, plain("end", "close", w.EndTimer)))
	return b
}

// follow shows the time in the room view, where the wall does not show it.
func (c *clock) follow(left time.Duration) {
	w := c.wall
	if w.Open() || !w.host.Room() {
		c.bar = nil
		return
	}
	if c.bar == nil {
		c.bar = newTimerBar(c)
		w.host.WallChanged()
	}
	c.bar.less.SetEnabled(c.timer.CanTake(w.now()))
	c.bar.pause.SetDown(!c.timer.Running() && !c.timer.Over(w.now()))
	c.bar.pause.SetEnabled(!c.timer.Over(w.now()))
	dense := view.Density(w.host.Window().Canvas())
	least := c.bar.picture.MinSize()
	size := image.Pt(int(float64(least.Width)*dense+0.5), int(float64(least.Height)*dense+0.5))
	c.bar.picture.Image = c.picture(left, size, w.host.Palette())
	c.bar.picture.Refresh()
}

// TimerBar shows the time that runs in the room view and leads it; nil while there is none, or
// the wall shows it.
func (w *Wall) TimerBar() fyne.CanvasObject {
	if w.clock.bar == nil || w.Open() {
		return nil
	}
	return w.clock.bar.all
}

// FollowTimer shows the time where it is to be seen now, after the room view or the wall came or
// went.
func (w *Wall) FollowTimer() {
	if w.clock.timer.IsSet() && !w.Open() && !w.host.Room() {
		w.clock.end()
		return
	}
	w.clock.shown = -1
	w.clock.tick()
}

// AskTime opens what can be done with the time, at the button for it.
func (w *Wall) AskTime() {
	if w.bar != nil {
		w.clock.menu(w.bar.timer)
	} else {
		w.clock.menu(nil)
	}
}
