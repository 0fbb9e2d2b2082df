package calendar

import (
	"time"

	"commonground/model"
	"commonground/ui/control"
	"commonground/ui/screen"
)

// AskDate asks on which day a sheet was run.
func AskDate(h Dated, sheet *model.Sheet) {
	AskDay(h, h.Words().Text("sheet.date.title"), DayOf(sheet), func(date string) {
		_ = h.Document().DateSheet(sheet.ID, date) // the date is well formed
	})
}

// AskDay asks for a day with a calendar.
func AskDay(h screen.Host, title string, from time.Time, then func(day string)) {
	book := h.Words()
	var d *control.Dialog
	set := func(date string) {
		d.Close()
		then(date)
	}
	calendar := newCalendar(book, from, h.Now(), func(day time.Time) { set(day.Format(model.DateLayout)) })
	d = control.NewDialog(title, calendar.box,
		control.NewPlain(book.Text("sheet.date.none"), "", func() { set("") }),
		control.NewButton(book.Text("frame.cancel"), "", func() { d.Cancel() }),
		control.NewPrimary(book.Text("sheet.date.today"), "", func() { set(h.Now().Format(model.DateLayout)) }))
	calendar.onMonth = d.Reflow
	d.Open(h.Window().Canvas(), calendar.chosen())
}

type Dated interface {
	screen.Host
	Document() *model.Document
}

// DayOf is the day a sheet was run; where that is not said, the day it was made.
func DayOf(s *model.Sheet) time.Time {
	day, err := model.ParseDay(s.Date, time.Local)
	if err != nil {
		return s.Created
	}
	return day
}
