// Package table reads and writes a group's resources as tables that spreadsheets know: CSV
// files, and what is copied from their cells.
package table

import (
	"commonground/model"
	"commonground/model/alike"
)

// Column names a column of a table. Those of the texts of a resource are called as these.
type Column string

// The columns.
const (
	Name     = Column(model.ResourceName)
	Phone    = Column(model.ResourcePhone)
	Contact  = Column(model.ResourceContact)
	Notes    = Column(model.ResourceNotes)
	Category = Column("category")
	Card     = Column("card")
	Checked  = Column("checked")
)

// Columns are all of them, as they are written.
var Columns = [...]Column{Name, Phone, Contact, Notes, Category, Card, Checked}

// Words are what the columns and what stands in them are called.
type Words struct {
	// Headings are all that a column may be called; the first is how it is written.
	Headings map[Column][]string
	// Categories are what they are called.
	Categories map[model.ResourceCategory]string
	// Yes says that a resource stands on the card.
	Yes string
}

// column is the one that a heading names; empty is none.
func (w Words) column(heading string) Column {
	for _, c := range Columns {
		for _, known := range append(w.Headings[c], string(c)) {
			if alike.Same(known, heading) {
				return c
			}
		}
	}
	return ""
}

// category is the one that a cell names.
func (w Words) category(cell string) (c model.ResourceCategory, ok bool) {
	for _, c := range model.ResourceCategories {
		if alike.Same(w.Categories[c], cell) || alike.Same(string(c), cell) {
			return c, true
		}
	}
	return model.ResourceOther, false
}

// yes reports whether a cell says so.
func (w Words) yes(cell string) bool {
	for _, yes := range [...]string{w.Yes, "yes", "true", "x", "1"} {
		if alike.Same(yes, cell) {
			return true
		}
	}
	return false
}
