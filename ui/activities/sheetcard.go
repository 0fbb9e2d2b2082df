package activities

import (
	"image"

	"commonground/assets/words"
	"commonground/model"
	"commonground/printables"
	"commonground/ui/background"
	"commonground/ui/calendar"
	"commonground/ui/control"
	"commonground/ui/layout"
	"commonground/ui/look"
	"commonground/ui/screen"
)

// Pictured is what sheet cards need.
type Pictured interface {
	screen.Host
	Palette() printables.Palette
	Picture(a *model.Activity, s *model.Sheet, width float32) image.Image
	// Queue returns what paints small pictures in order, a few at a time. Who asks for one
	// drops it when they are no longer shown.
	Queue() *background.Queue
}

// sheetWidth is how wide the picture on a sheet's card is at least, at 100 %.
const sheetWidth float32 = 150

// SheetCard shows a sheet: a small picture of it, its name, and when it was run.
func SheetCard(h Pictured, pictures *background.Queue, activity *model.Activity, sheet *model.Sheet, open func()) *control.Card {
	book := h.Words()
	title := look.NewText(look.Heading, sheet.Title)
	title.Lines = 3
	text := layout.Column(4, title, look.NewText(look.Small, sheetLine(h, activity, sheet)),
		look.NewText(look.Small, book.Text("home.changed", "when", book.Moment(sheet.Changed, h.Now()))))
	picture := Thumbnail(h, pictures, activity, sheet, sheetWidth*look.TextScale())
	picture.Least, picture.Most = sheetWidth, 0 // as wide as the card, which grows with the text
	return control.NewCard(layout.Column(12, picture, text), open)
}

// counts say how much is on a sheet, by the kind of its activity; of others nothing is said.
var counts = map[model.Kind]func(*words.Book, *model.Sheet) string{
	model.KindBoard:     func(book *words.Book, s *model.Sheet) string { return book.Count("sheet.notes", len(s.Notes)) },
	model.KindPortraits: func(book *words.Book, s *model.Sheet) string { return book.Count("sheet.cards", len(s.Portraits)) },
	model.KindWall: func(book *words.Book, s *model.Sheet) string {
		if s.Wall == nil {
			return ""
		}
		return book.Count("sheet.barriers", len(s.Wall.Barriers))
	},
}

// sheetLine says when a sheet was run and, where that can be counted, how much is on it.
func sheetLine(h screen.Host, activity *model.Activity, sheet *model.Sheet) string {
	book := h.Words()
	notes := ""
	if count := counts[activity.Kind]; count != nil {
		notes = count(book, sheet)
	}
	switch {
	case sheet.Date == "":
		return notes
	case notes == "":
		return book.Day(calendar.DayOf(sheet), h.Now())
	}
	return book.Text("group.both", "first", book.Day(calendar.DayOf(sheet), h.Now()), "second", notes)
}
