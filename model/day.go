package model

import "time"

// ParseDay returns noon of a day in DateLayout, in that zone. Every day has a noon; where
// clocks change at night some have no midnight, and count as the day before.
func ParseDay(day string, in *time.Location) (time.Time, error) {
	t, err := time.Parse(DateLayout, day)
	if err != nil {
		return time.Time{}, err
	}
	return time.Date(t.Year(), t.Month(), t.Day(), 12, 0, 0, 0, in), nil
}

// DaysBetween is how many days later to is than from, each a day in its own zone.
func DaysBetween(from, to time.Time) int {
	return int(midnight(to).Sub(midnight(from)).Hours() / 24)
}

// midnight begins a day in UTC, where all are equally long.
func midnight(t time.Time) time.Time {
	return time.Date(t.Year(), t.Month(), t.Day(), 0, 0, 0, 0, time.UTC)
}
