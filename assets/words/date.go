package words

import (
	"fmt"
	"strconv"
	"time"
)

// Date writes a day that is given as 2026-03-24 as Day does, and anything else as it is.
func (b *Book) Date(day string, now time.Time) string {
	t, err := time.Parse(time.DateOnly, day)
	if err != nil {
		return day
	}
	return b.Day(noonOf(t, now.Location()), now)
}

// Day writes the day of t as people say it: "3 March", with the year where it is not
// that of now. Both are taken in now's time zone.
func (b *Book) Day(t, now time.Time) string {
	t = t.In(now.Location())
	months := b.List("date.months")
	key := "date.day"
	if t.Year() != now.Year() {
		key = "date.day-and-year"
	}
	month := t.Month().String()
	if len(months) == 12 {
		month = months[t.Month()-1]
	}
	return b.Text(key, "day", t.Day(), "month", month, "year", strconv.Itoa(t.Year()))
}

// Moment writes when something happened as seen from now: "today, 10:42", "yesterday,
// 18:05", and before that the day alone.
func (b *Book) Moment(t, now time.Time) string {
	t = t.In(now.Location())
	clock := b.Text("date.time", "hour", fmt.Sprintf("%02d", t.Hour()), "minute", fmt.Sprintf("%02d", t.Minute()))
	switch {
	case sameDay(t, now):
		return b.Text("date.today", "time", clock)
	case sameDay(t, noonOf(now, now.Location()).AddDate(0, 0, -1)):
		return b.Text("date.yesterday", "time", clock)
	}
	return b.Day(t, now)
}

// noonOf is noon of the day of t as it is called there, in that zone. Where clocks change at
// night a day may have no midnight.
func noonOf(t time.Time, in *time.Location) time.Time {
	return time.Date(t.Year(), t.Month(), t.Day(), 12, 0, 0, 0, in)
}

func sameDay(a, b time.Time) bool {
	return a.Year() == b.Year() && a.YearDay() == b.YearDay()
}
