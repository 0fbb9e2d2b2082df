package home

import (
	"strings"

	"commonground/assets/words"
	"commonground/model"
	"commonground/model/library"
	"commonground/ui/control"
	"commonground/ui/layout"
	"commonground/ui/look"
	"commonground/ui/screen"
)

// Choices are what can be done with a group that came back from elsewhere.
type Choices struct {
	Look, KeepBoth, Newer func()
}

// AskMeeting says how a group differs from the one in the library, and asks which is to stay.
func AskMeeting(h screen.Host, m *library.Meeting, do Choices) {
	book := h.Words()
	box := layout.Column(look.Space)
	for _, line := range differing(h, m) {
		box.Add(look.NewText(look.Body, line))
	}
	var d *control.Dialog
	then := func(f func()) func() { return func() { d.Close(); f() } }
	newer := control.NewPrimary(book.Text("home.meet.newer"), "", then(do.Newer))
	d = control.NewDialog(book.Text("home.meet.title", "name", m.Here.Name), box,
		control.NewButton(book.Text("frame.cancel"), "", func() { d.Cancel() }),
		control.NewButton(book.Text("home.meet.look"), "", then(do.Look)),
		control.NewButton(book.Text("home.meet.both"), "", then(do.KeepBoth)), newer)
	d.Open(h.Window().Canvas(), newer)
}

// differing says when each was changed, which is newer, and in what they differ.
func differing(h screen.Host, m *library.Meeting) []string {
	book, place, now := h.Words(), library.Origin(m.From), h.Now()
	newer := "home.meet.newer-here"
	if m.Newer() {
		newer = "home.meet.newer-there"
	}
	out := []string{
		book.Text("home.meet.here", "when", book.Moment(m.Here.Changed, now)) + " " +
			book.Text("home.meet.there", "place", place, "when", book.Moment(m.There.Changed, now)) + " " +
			book.Text(newer, "place", place),
	}
	d := model.DifferencesOf(m.Here, m.There)
	for _, part := range []struct {
		key    string
		sheets []*model.Sheet
	}{{"home.meet.only-there", d.OnlyThere}, {"home.meet.only-here", d.OnlyHere}, {"home.meet.changed", d.Changed}} {
		if len(part.sheets) > 0 {
			out = append(out, book.Text(part.key, "place", place, "sheets", titles(book, part.sheets)))
		}
	}
	if d.Else {
		out = append(out, book.Text("home.meet.else"))
	}
	return append(out, book.Text("home.meet.safe"))
}

// mostTitles is how many sheets are named.
const mostTitles = 6

func titles(book *words.Book, sheets []*model.Sheet) string {
	var out []string
	for _, s := range sheets[:min(mostTitles, len(sheets))] {
		out = append(out, book.Text("home.meet.sheet", "title", s.Title))
	}
	if more := len(sheets) - mostTitles; more > 0 {
		out = append(out, book.Count("home.meet.more", more))
	}
	return strings.Join(out, ", ")
}
