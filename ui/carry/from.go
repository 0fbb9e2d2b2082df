// Package carry says where work on a sheet came from, with a way back to it, and sends
// work on to the group's lists.
package carry

import (
	"time"

	"fyne.io/fyne/v2"

	"commonground/assets/words"
	"commonground/model"
	"commonground/ui/control"
	"commonground/ui/look"
)

// Back is what a way back to a sheet needs of the app.
type Back interface {
	Document() *model.Document
	Words() *words.Book
	// Now is the time by which days are named.
	Now() time.Time
	// OpenOrigin opens the sheet that something came from, at the note where it was one.
	OpenOrigin(o model.Origin)
}

// From names the sheet that something was carried over from, and its day; empty where it
// was not carried over.
func From(book *words.Book, g *model.Group, o *model.Origin, now time.Time) string {
	if o == nil {
		return ""
	}
	s := g.Sheet(o.Sheet)
	if s == nil {
		return book.Text("carry.from-gone")
	}
	day, err := model.ParseDay(s.Date, now.Location())
	if err != nil {
		return book.Text("carry.from", "sheet", s.Title)
	}
	return book.Text("carry.from-day", "sheet", s.Title, "day", book.Day(day, now))
}

// Link says where something came from and leads there when it is pressed: a *look.Link,
// or plain words where the sheet is gone; nil where it was not carried over. Reveal brings
// what the keyboard comes to into view.
func Link(b Back, o *model.Origin, reveal func(fyne.CanvasObject)) fyne.CanvasObject {
	g := b.Document().Group()
	said := From(b.Words(), g, o, b.Now())
	switch {
	case said == "":
		return nil
	case g.Sheet(o.Sheet) == nil:
		return look.NewText(look.Small, said)
	}
	link := control.NewWrappedLink(look.Small, said, func() { b.OpenOrigin(*o) })
	link.OnFocus = func() { reveal(link) }
	return link
}
