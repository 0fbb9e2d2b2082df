package table

import (
	"encoding/csv"
	"fmt"
	"io"

	"commonground/model"
)

// mark tells spreadsheets that a file is UTF-8.
const mark = "\ufeff"

// Write writes resources as a CSV file: UTF-8 with a mark of its order of bytes, commas, a
// line of headings. Cells that a spreadsheet would take for formulas are defused.
func Write(to io.Writer, rs []*model.Resource, w Words) error {
	if _, err := io.WriteString(to, mark); err != nil {
		return fmt.Errorf("writing a table: %w", err)
	}
	out := csv.NewWriter(to)
	out.UseCRLF = true
	rows := [][]string{{}}
	for _, c := range Columns {
		rows[0] = append(rows[0], w.Headings[c][0])
	}
	for _, r := range rs {
		rows = append(rows, w.cells(r))
	}
	for _, row := range rows {
		for i := range row {
			row[i] = defused(row[i])
		}
	}
	if err := out.WriteAll(rows); err != nil {
		return fmt.Errorf("writing a table: %w", err)
	}
	return nil
}

// cells are what is written about a resource.
func (w Words) cells(r *model.Resource) []string {
	card := ""
	if r.Card {
		card = w.Yes
	}
	return []string{r.Name, r.Phone, r.Contact, r.Notes, w.Categories[r.Category], card, r.Checked}
}
