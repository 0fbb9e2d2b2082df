package printables

import (
	"time"

	"commonground/printables/mark"
)

// Job is something to print: so many pages, each made when it is asked for, so that a
// preview shows the first at once and a long set needs no memory for the rest.
type Job struct {
	// Title names the file and stands in its properties.
	Title string
	// Date is when what it prints was made, as its properties say; the zero time is not
	// said. It is never that of printing, so that the same work prints the same.
	Date  time.Time
	Count int
	// Page returns page i, from 0 to Count-1, in millimetres. It may be called by several
	// goroutines at a time.
	Page func(i int) mark.Page
}

// Joined puts the pages of jobs one behind the other, with the date of the latest.
func Joined(title string, jobs ...Job) Job {
	all := Job{Title: title}
	for _, j := range jobs {
		all.Count += j.Count
		if j.Date.After(all.Date) {
			all.Date = j.Date
		}
	}
	all.Page = func(i int) mark.Page {
		for _, j := range jobs {
			if i < j.Count {
				return j.Page(i)
			}
			i -= j.Count
		}
		return mark.Page{}
	}
	return all
}
