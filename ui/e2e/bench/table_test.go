//go:build linux

package bench

import (
	"fmt"
	"io"
	"slices"
	"strings"
	"text/tabwriter"
)

// row is one figure beside those to beat.
type row struct {
	what string
	// others is what other programs need for the like, measured on the same kind of
	// machine: whiteboards in a browser, and a board of one widget a note.
	others string
	goal   string
	ours   string
	good   bool
}

// table gathers rows from benchmarks and is printed at the end.
type table struct {
	rows []row
	busy float64 // cores that the rest of the machine used, at the worst
}

func (t *table) add(r row) {
	i := slices.IndexFunc(t.rows, func(old row) bool { return old.what == r.what })
	if i < 0 {
		t.rows = append(t.rows, r)
	} else {
		t.rows[i] = r
	}
}

// atMost adds a figure that should be small.
func (t *table) atMost(what, unit, others string, goal, ours float64) {
	t.add(row{what, others, "≤ " + number(goal) + unit, number(ours) + unit, ours <= goal})
}

// atLeast adds a figure that should be large. One less counts as reached: 60 frames a
// second are what a clock of 60 Hz gives, which is 59.4 here.
func (t *table) atLeast(what, unit, others string, goal, ours float64) {
	t.add(row{what, others, number(goal) + unit, number(ours) + unit, ours > goal-1})
}

// atLeastPart adds a figure that should be as large as that part of another's.
func (t *table) atLeastPart(what string, goal, ours float64) {
	t.add(row{what, "1", number(goal) + " ×", number(ours) + " ×", ours >= goal})
}

func (t *table) print(w io.Writer) {
	if len(t.rows) == 0 {
		return
	}
	out := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	fmt.Fprintln(out, "\n\tbrowser / naive / other\tgoal\tours\t")
	for _, r := range t.rows {
		verdict := "reached"
		if !r.good {
			verdict = "MISSED"
		}
		fmt.Fprintf(out, "%s\t%s\t%s\t%s\t%s\n", r.what, r.others, r.goal, r.ours, verdict)
	}
	out.Flush()
	if t.busy > 0.5 {
		fmt.Fprintf(w, "Distrust these: the rest of the machine, the X server included, used %s cores meanwhile.\n", number(t.busy))
	}
}

// number writes at most two digits behind the point.
func number(v float64) string {
	s := strings.TrimRight(fmt.Sprintf("%.2f", v), "0")
	return strings.TrimSuffix(s, ".")
}

func median(values []float64) float64 {
	sorted := slices.Sorted(slices.Values(values))
	if len(sorted) == 0 {
		return 0
	}
	return (sorted[(len(sorted)-1)/2] + sorted[len(sorted)/2]) / 2
}
