package printables_test

import (
	"fmt"
	"strings"
	"testing"

	"commonground/model/catalogue"
	"commonground/printables"
	"commonground/printables/mark"
	"commonground/printables/wording"
)

// ninePoints is the smallest type, in millimetres, of what has to be read.
const ninePoints = 9 * 25.4 / 72

// TestBlanksSayWhatToDo: all steps of an activity stand on its blank, in 9 points or more.
func TestBlanksSayWhatToDo(t *testing.T) {
	k := kit(t)
	for _, paper := range printables.Papers() {
		for _, a := range catalogue.All() {
			for _, o := range k.BlankOffers(a)[:1] {
				job, err := o.Make(paper)
				if err != nil {
					t.Fatal(err)
				}
				var said strings.Builder
				for i := range job.Count {
					for _, m := range job.Page(i).Marks {
						if l, ok := m.(mark.Line); ok && l.Size >= ninePoints-0.001 {
							said.WriteString(l.Text + " ")
						}
					}
				}
				missing := ""
				for i, step := range wording.Of(k.Words, a).Steps {
					if !strings.Contains(strings.Join(strings.Fields(said.String()), " "), step) {
						missing += fmt.Sprint(" ", i+1)
					}
				}
				if missing != "" {
					t.Errorf("%s %s on %s (%d pages): steps%s are missing", a.ID, o.ID, paper.ID, job.Count, missing)
				}
			}
		}
	}
}
