package printables_test

import (
	"fmt"
	"strings"
	"testing"

	"commonground/model"
	"commonground/model/catalogue"
	"commonground/printables"
)

// cutLines are the lines of a poster of so many sheets that lie across a seam between two rows
// of them.
func cutLines(job printables.Job, columns, rows int) []string {
	const margin, glue = 9.0, 10.0
	var out []string
	for i := range columns * rows {
		pg := job.Page(i)
		pitch := pg.H - 2*margin - glue
		top := float64(i/columns)*pitch - margin // what is at the upper edge of the sheet
		for _, l := range linesOf(pg.Marks) {
			if strings.HasPrefix(l.Text, "Sheet ") {
				continue
			}
			high, low := top+l.Y-0.75*l.Size, top+l.Y+0.22*l.Size // of its letters
			for r := 1; r < rows; r++ {
				if at := float64(r) * pitch; high < at && at < low {
					out = append(out, fmt.Sprintf("%q at %.1f to %.1f lies across %.1f", l.Text, high, low, at))
				}
			}
		}
	}
	return out
}

// TestSeamsFallBetweenLines: what is set in columns on a poster of several sheets keeps clear of
// where they are glued together.
func TestSeamsFallBetweenLines(t *testing.T) {
	k := kit(t)
	sheets := map[int][2]int{1: {1, 2}, 2: {2, 2}, 3: {2, 4}, 4: {4, 4}}
	for count := 3; count <= 40; count++ {
		var rules []*model.Rule
		for i := range count {
			rules = append(rules, &model.Rule{ID: model.NewID(), Text: strings.Repeat("Come when you can. ", 1+i%4), Heading: []string{"", "respect"}[i%2]})
		}
		a, s := agreementSheet(rules...)
		for doublings := 1; doublings <= 3; doublings++ {
			n := sheets[doublings]
			for _, cut := range cutLines(k.AgreementPoster("Tuesday Circle", a, s, doublings, onA4(t)), n[0], n[1]) {
				t.Errorf("%d rules, %d doublings: %s", count, doublings, cut)
			}
		}
	}
	for _, a := range catalogue.All() {
		if a.Kind != model.KindBoard {
			continue
		}
		for doublings := 1; doublings <= 4; doublings++ {
			n := sheets[doublings]
			if doublings%2 == 1 {
				n[0], n[1] = n[1], n[0]
			}
			for _, cut := range cutLines(k.BoardPoster(a, doublings, onA4(t)), n[0], n[1]) {
				t.Errorf("%s, %d doublings: %s", a.ID, doublings, cut)
			}
		}
	}
}
