package activities

import (
	"image"

	"commonground/model"
	"commonground/printables"
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
}

// sheetWidth is how wide the picture on a sheet's card is at least, at 100 %.
const sheetWidth float32 = 150

// SheetCard shows a sheet: a small picture of it, its name, and when it was run.
func SheetCard(h Pictured, activity *model.Activity, sheet *model.Sheet, open func()) *control.Card {
	book := h.Words()
	title := look.NewText(look.Heading, sheet.Title)
	title.Lines = 3
	text := layout.Column(4, title, look.NewText(look.Small, sheetLine(h, activity, sheet)),
		look.NewText(look.Small, book.Text("home.changed", "when", book.Moment(sheet.Changed, h.Now()))))
	picture := Thumbnail(h, activity, sheet, sheetWidth*look.TextScale())
	picture.Least, picture.Most = sheetWidth, 0 // as wide as the card, which grows with the text
	return control.NewCard(layout.Column(12, picture, text), open)
}

// sheetLine says when a sheet was run and, of a board, how many notes are on it.
func sheetLine(h screen.Host, activity *model.Activity, sheet *model.Sheet) string {
	book := h.Words()
	notes := ""
	switch {
	case screen.HasBoard(activity):
		notes = book.Count("sheet.notes", len(sheet.Notes))
	case activity.Kind == model.KindPortraits:
		notes = book.Count("sheet.cards", len(sheet.Portraits))
	}
	if sheet.Wall != nil {
		notes = book.Count("sheet.barriers", len(sheet.Wall.Barriers))
	}
	switch {
	case sheet.Date == "":
		return notes
	case notes == "":
		return book.Day(calendar.DayOf(sheet), h.Now())
	}
	return book.Text("group.both", "first", book.Day(calendar.DayOf(sheet), h.Now()), "second", notes)
}
