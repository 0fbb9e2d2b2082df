// Package calendar asks for a day.
package calendar

import (
	"strconv"
	"time"

	"fyne.io/fyne/v2"

	"commonground/assets/words"
	"commonground/ui/control"
	"commonground/ui/layout"
	"commonground/ui/look"
)

// calendar shows a month to pick a day from.
type calendar struct {
	words   *words.Book
	box     *fyne.Container
	head    *fyne.Container // the month, and what turns to another
	title   *look.Text
	month   time.Time // noon of its first day
	day     time.Time
	now     time.Time
	pick    func(time.Time)
	onMonth func()
	days    []*control.Button
}

func newCalendar(book *words.Book, day, now time.Time, pick func(time.Time)) *calendar {
	c := &calendar{words: book, title: look.NewText(look.Strong, ""), day: day, now: now, pick: pick}
	back := control.NewPlain("", "back", func() { c.turn(-1) })
	on := control.NewPlain("", "forward", func() { c.turn(1) })
	back.Hint, on.Hint = book.Text("date.month-before"), book.Text("date.month-after")
	c.head = layout.Row(look.Gap, 1, back, c.title, on)
	c.box = layout.Column(look.Gap)
	c.title.Centred = true
	c.show(day)
	return c
}

// show turns to the month that t is in. The buttons that turn stay, and the keyboard on them.
func (c *calendar) show(t time.Time) {
	c.month = firstOf(t)
	c.title.Set(c.words.Text("date.month", "month", c.words.List("date.months")[c.month.Month()-1], "year", strconv.Itoa(c.month.Year())))
	c.box.Objects = []fyne.CanvasObject{c.head, c.weeks()}
	c.box.Refresh()
}

func (c *calendar) turn(by int) {
	c.show(c.month.AddDate(0, by, 0))
	if c.onMonth != nil {
		c.onMonth()
	}
}

// weeks are the days of the month below the names of the days, from Monday on.
func (c *calendar) weeks() fyne.CanvasObject {
	var cells []fyne.CanvasObject
	for _, name := range c.words.List("date.weekdays") {
		label := look.NewText(look.Small, name)
		label.Centred = true
		cells = append(cells, label)
	}
	for range (int(c.month.Weekday()) + 6) % 7 {
		cells = append(cells, look.NewText(look.Small, ""))
	}
	c.days = nil
	for day := c.month; day.Month() == c.month.Month(); day = day.AddDate(0, 0, 1) {
		b := control.NewPlain(strconv.Itoa(day.Day()), "", func() { c.pick(day) })
		if sameDay(day, c.now) {
			b.Weight = control.Usual
		}
		b.Down = sameDay(day, c.day)
		b.OnKey = func(key fyne.KeyName) bool { return c.walk(day, key) }
		c.days = append(c.days, b)
		cells = append(cells, b)
	}
	return layout.Sevenths(cells...)
}

// walk brings the keyboard from a day to another: with the arrows a day or a week on or
// back, with Page Up and Down a month. It reports whether key is one of them.
func (c *calendar) walk(from time.Time, key fyne.KeyName) bool {
	to, ok := map[fyne.KeyName]time.Time{
		fyne.KeyLeft: from.AddDate(0, 0, -1), fyne.KeyRight: from.AddDate(0, 0, 1),
		fyne.KeyUp: from.AddDate(0, 0, -7), fyne.KeyDown: from.AddDate(0, 0, 7),
		fyne.KeyPageUp: sameInMonth(from, -1), fyne.KeyPageDown: sameInMonth(from, 1),
	}[key]
	if !ok {
		return false
	}
	window := fyne.CurrentApp().Driver().CanvasForObject(c.box)
	if months := 12*(to.Year()-c.month.Year()) + int(to.Month()-c.month.Month()); months != 0 {
		c.turn(months)
	}
	if window != nil {
		window.Focus(c.days[to.Day()-1])
	}
	return true
}

// sameInMonth is the same day so many months on, or the last of that month.
func sameInMonth(from time.Time, by int) time.Time {
	first := firstOf(from).AddDate(0, by, 0)
	last := first.AddDate(0, 1, -1).Day()
	return first.AddDate(0, 0, min(from.Day(), last)-1)
}

// firstOf is noon of the first day of the month that t is in. Days are counted from noon to
// noon, as clocks that change at midnight leave days without one.
func firstOf(t time.Time) time.Time {
	return time.Date(t.Year(), t.Month(), 1, 12, 0, 0, 0, time.Local)
}

func sameDay(a, b time.Time) bool { return a.Format(time.DateOnly) == b.Format(time.DateOnly) }

// chosen is the day that has the keyboard first.
func (c *calendar) chosen() fyne.Focusable {
	for _, b := range c.days {
		if b.Down {
			return b
		}
	}
	return c.days[0]
}
