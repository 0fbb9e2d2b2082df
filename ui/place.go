package ui

import (
	"commonground/model"
	"commonground/model/catalogue"

	"github.com/google/uuid"
)

// showSheet shows the sheet of a place, or the overview where it is not there any more.
func (a *App) showSheet(p place) {
	id, err := uuid.Parse(p.Sheet)
	sheet := a.open.doc.Group().Sheet(id)
	if err != nil || sheet == nil {
		a.show(newOverview(a))
		return
	}
	activity, ok := catalogue.For(a.open.doc.Group(), sheet.Activity)
	if !ok {
		a.show(newOverview(a))
		return
	}
	a.show(newSheet(a, activity, model.ID(id), p.List))
}
