package wallwindow

import (
	"image"
	"time"

	"fyne.io/fyne/v2"

	"commonground/model/timing"
	"commonground/printables"
	"commonground/printables/mark"
	"commonground/ui/command"
)

// clock is the time that the group sees run out at the top right of the wall. At the end
// nothing flashes, and nothing is heard but the soft sound that people asked for: the desk is
// asked whether more time is wanted.
type clock struct {
	wall  *Wall
	timer timing.Timer
	stop  func()        // ends the ticking
	shown time.Duration // what is on the wall, in whole seconds
	bar   *timerBar     // shows the time in the room view; nil while that has none
	asked bool          // the desk was asked at the end
}

// The lengths that are offered, in minutes.
var lengths = [...]int{1, 2, 3, 5, 10, 15, 20, 30}

// SetTimer counts down from so many minutes.
func (w *Wall) SetTimer(minutes int) {
	if !w.Open() && !w.host.Room() {
		return
	}
	w.clock.timer.Set(time.Duration(minutes)*time.Minute, w.now())
	w.clock.asked = false
	w.clock.run()
}

// MoreTime gives so many minutes more; fewer than none take some.
func (w *Wall) MoreTime(minutes int) {
	w.clock.timer.Add(time.Duration(minutes)*time.Minute, w.now())
	w.clock.asked = w.clock.timer.Over(w.now())
	w.clock.run()
}

// PauseTimer stops the time, or has it go on.
func (w *Wall) PauseTimer() {
	w.clock.timer.Pause(w.now())
	w.clock.run()
}

// EndTimer takes the time off the wall.
func (w *Wall) EndTimer() { w.clock.end() }

// run shows the time, and goes on showing it while it runs.
func (c *clock) run() {
	c.shown = -1
	c.tick()
	if !c.timer.Running() {
		c.halt()
		return
	}
	if c.stop != nil {
		return
	}
	const often = 250 * time.Millisecond // so that no second is seen to be skipped
	c.stop = c.wall.host.Runner().Every(often, c.tick)
}

func (c *clock) halt() {
	if c.stop != nil {
		c.stop()
		c.stop = nil
	}
}

func (c *clock) end() {
	set := c.timer.IsSet()
	c.halt()
	c.timer.Clear()
	c.bar = nil
	if c.wall.stage != nil {
		c.wall.stage.clock.Hide()
	}
	c.wall.bar.follow()
	if set {
		c.wall.host.WallChanged()
	}
}

// tick shows the time where another second is over, and asks once at its end.
func (c *clock) tick() {
	w, now := c.wall, c.wall.now()
	if !c.timer.IsSet() {
		return
	}
	left := c.timer.Left(now).Round(time.Second)
	if left != c.shown {
		c.shown = left
		if w.Open() {
			c.draw(left)
		}
		c.follow(left)
		w.bar.follow()
	}
	if c.timer.Over(now) {
		c.halt()
		if !c.asked {
			c.asked = true
			if w.host.SoftSound() {
				w.host.Bell().Ring()
			}
			w.host.WallTimeUp()
		}
	}
}

// The clock's size, as shares of the wall's height.
const (
	clockHigh = 0.065
	clockWide = 0.26
)

// draw paints the clock, at the right of the title.
func (c *clock) draw(left time.Duration) {
	s := c.wall.stage
	px, dense := s.pixels()
	if px.Y < 2 {
		return
	}
	high := int(clockHigh * float64(px.Y))
	wide := int(clockWide * float64(px.Y))
	s.clock.Image = c.picture(left, image.Pt(wide, high), c.wall.palette())
	s.clock.Resize(fyne.NewSize(float32(float64(wide)/dense), float32(float64(high)/dense)))
	gap := 0.01 * s.Size().Height
	s.clock.Move(fyne.NewPos(s.Size().Width-s.clock.Size().Width-2*gap, gap))
	s.bringUp(s.clock)
}

// picture is the clock in that size.
func (c *clock) picture(left time.Duration, size image.Point, pal printables.Palette) *image.RGBA {
	out := grounded(size, pal.Paper)
	marks := c.wall.host.Kit().Clock(left, c.timer.Share(c.wall.now()), mark.Rect{W: float64(size.X), H: float64(size.Y)}, pal)
	c.wall.host.Painter().Paint(out, marks, 1, 0, 0)
	return out
}

// says is what the button of the clock says: the time that is left, or that there is none.
func (c *clock) says() string {
	if !c.timer.IsSet() {
		return c.wall.host.Words().Text("wallwindow.timer.name")
	}
	return printables.ClockWords(c.timer.Left(c.wall.now()).Round(time.Second))
}

// menu opens what can be done with the time, below a button; nil is near the end of the room
// view's bar, where its button is.
func (c *clock) menu(below fyne.CanvasObject) {
	text, w := c.wall.host.Words().Text, c.wall
	item := func(key string, do func()) *fyne.MenuItem {
		return fyne.NewMenuItem(text("wallwindow.timer."+key), func() { do(); w.host.ToDesk() })
	}
	var items []*fyne.MenuItem
	if c.timer.IsSet() {
		pause := "pause"
		if !c.timer.Running() {
			pause = "go-on"
		}
		less := item("less", func() { w.MoreTime(-1) })
		less.Disabled = !c.timer.CanTake(w.now())
		items = append(items, item("more", func() { w.MoreTime(1) }), less)
		if !c.timer.Over(w.now()) {
			items = append(items, item(pause, w.PauseTimer))
		}
		items = append(items, item("end", w.EndTimer), fyne.NewMenuItemSeparator())
	}
	for _, n := range lengths {
		items = append(items, fyne.NewMenuItem(w.host.Words().Count("wallwindow.timer.minutes", n), func() { w.SetTimer(n); w.host.ToDesk() }))
	}
	items = append(items, fyne.NewMenuItemSeparator(), c.soundItem())
	canvas := w.host.Window().Canvas()
	if below == nil {
		command.PopUp(canvas, fyne.NewPos(canvas.Size().Components()), items...)
		return
	}
	command.PopUpBelow(canvas, below, items...)
}

// soundItem switches the soft sound at the end; where there is nothing to play it with, it says
// so.
func (c *clock) soundItem() *fyne.MenuItem {
	text, h := c.wall.host.Words().Text, c.wall.host
	if !h.Bell().Can() {
		none := fyne.NewMenuItem(text("wallwindow.timer.no-sound"), nil)
		none.Disabled = true
		return none
	}
	item := fyne.NewMenuItem(text("wallwindow.timer.sound"), func() { h.KeepSoftSound(!h.SoftSound()); h.ToDesk() })
	item.Checked = h.SoftSound()
	return item
}
