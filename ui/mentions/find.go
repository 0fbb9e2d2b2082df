package mentions

import (
	"fyne.io/fyne/v2"

	"commonground/model"
	"commonground/model/mention"
	"commonground/ui/control"
	"commonground/ui/screen"
)

// AskFind looks for words on all sheets of a group as they are typed, and goes where one of
// the places is.
func AskFind(h Host) {
	book := h.Words()
	var l *list
	look := func(words string) {
		l.show(words, mention.Find(h.Document().Group(), words), func(p mention.Place) fyne.CanvasObject {
			return control.NewCard(l.words(p), func() {
				l.d.Close()
				goTo(h, p)
			})
		})
	}
	l = newList(h, book.Text("mention.find.words"), look)
	l.d = control.NewDialog(book.Text("mention.find.title"), l.all, control.NewButton(book.Text("frame.close"), "", func() { l.d.Close() }))
	l.d.Loses = func() bool { return false }
	l.field.Entry.OnSubmitted = func(string) {
		if len(l.box.Objects) > 0 {
			h.Window().Canvas().Focus(l.box.Objects[0].(*control.Card))
		}
	}
	l.d.Open(h.Window().Canvas(), l.field.Entry)
}

// goTo goes where a place is.
func goTo(h Host, p mention.Place) {
	switch {
	case h.Document().Group().Sheet(p.Sheet) != nil:
		h.OpenOrigin(model.Origin{Sheet: p.Sheet, Note: p.Note, Field: p.Field})
	case p.Kind == mention.Bingo:
		h.GoTo(screen.AtBingo)
	case p.Kind == mention.Activity:
		h.GoTo(screen.AtActivities)
	default:
		h.GoTo(screen.AtOverview)
	}
}
