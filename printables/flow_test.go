package printables

import (
	"slices"
	"strconv"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"commonground/printables/mark"
	"commonground/printables/text"
)

// stood is where a row came to stand: in which column, counted over all pages, and from
// where to where in it.
type stood struct {
	column   int
	from, to float64
}

// drawnRows are rows of whole millimetres, each with one line that says its number.
func drawnRows(t *rapid.T) []row {
	out := make([]row, rapid.IntRange(1, 40).Draw(t, "rows"))
	block := 0
	for i := range out {
		if rapid.IntRange(0, 3).Draw(t, "apart") == 0 {
			block = rapid.IntRange(0, 1).Draw(t, "in a block") * (i + 1)
		}
		out[i] = row{
			lines:   []mark.Line{{Text: strconv.Itoa(i)}},
			high:    float64(rapid.IntRange(1, 9).Draw(t, "high")),
			before:  float64(rapid.IntRange(0, 4).Draw(t, "before")),
			heading: rapid.IntRange(0, 2).Draw(t, "heading") == 0,
			block:   block,
			on:      i > 0 && rapid.IntRange(0, 4).Draw(t, "goes on") == 0,
		}
	}
	return out
}

// where finds the rows on the pages, in their order; columns lie side by side.
func where(t *rapid.T, pages [][]mark.Mark, rows []row, columns []mark.Rect) []stood {
	var out []stood
	for p, page := range pages {
		if len(page) == 0 {
			t.Fatalf("page %d of %d is empty", p+1, len(pages))
		}
		for _, m := range page {
			l := m.(mark.Line)
			if l.Text != strconv.Itoa(len(out)) {
				t.Fatalf("row %s comes in place of %d", l.Text, len(out))
			}
			for c, r := range columns {
				if l.X == r.X {
					y := l.Y - r.Y
					out = append(out, stood{p*len(columns) + c, y, y + rows[len(out)].high})
				}
			}
		}
	}
	if len(out) != len(rows) {
		t.Fatalf("%d rows of %d", len(out), len(rows))
	}
	return out
}

// TestPourKeepsTogetherWhatBelongs: rows keep their order and stay in their columns; no
// heading is parted from what it stands above, nor a block in itself, where a column has
// room for it all; and nothing moves on that had room.
func TestPourKeepsTogetherWhatBelongs(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		rows := drawnRows(t)
		high := float64(rapid.IntRange(12, 50).Draw(t, "column"))
		columns := []mark.Rect{{X: 10, Y: 20, W: 50, H: high}, {X: 70, Y: 20, W: 50, H: high}}[:rapid.IntRange(1, 2).Draw(t, "columns")]
		at := where(t, pour(rows, columns), rows, columns)
		if at[0] != (stood{0, 0, rows[0].high}) {
			t.Fatalf("begins at %+v", at[0])
		}
		for i := 1; i < len(at); i++ {
			s, was := at[i], at[i-1]
			if s.to > high {
				t.Fatalf("row %d reaches %v in a column of %v", i, s.to, high)
			}
			if s.column == was.column {
				if gap := s.from - was.to; gap != rows[i].before {
					t.Fatalf("row %d has %v above it, not %v", i, gap, rows[i].before)
				}
				continue
			}
			if s.column != was.column+1 || s.from != 0 {
				t.Fatalf("row %d goes from column %d to %+v", i, was.column, s)
			}
			first, last := chain(rows, i)
			if first < i && height(rows[first:last+1]) <= high {
				t.Fatalf("row %d is parted from %d", i, first)
			}
			if was.to+rows[i].before+height(rows[i:last+1]) <= high {
				t.Fatalf("row %d had room and moved on", i)
			}
		}
	})
}

// TestColumnsAreHighEnough: columns that are to end together part nothing that belongs together
// and has room in what there is.
func TestColumnsAreHighEnough(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		rows := drawnRows(t)
		most := float64(rapid.IntRange(12, 50).Draw(t, "most"))
		high := evenly(rows, 2, most)
		columns := []mark.Rect{{X: 10, Y: 20, W: 50, H: high}, {X: 70, Y: 20, W: 50, H: high}}
		at := where(t, pour(rows, columns), rows, columns)
		for i := 1; i < len(at); i++ {
			if first, last := chain(rows, i); first < i && at[i].column != at[i-1].column && height(rows[first:last+1]) <= most {
				t.Fatalf("row %d is parted from %d", i, first)
			}
		}
	})
}

// chain is the first and the last of the rows that belong together with one: under a
// heading, in a block or in an entry.
func chain(rows []row, i int) (first, last int) {
	joins := func(i int) bool {
		return rows[i-1].heading || rows[i].on || rows[i].block != 0 && rows[i].block == rows[i-1].block
	}
	for first = i; first > 0 && joins(first); {
		first--
	}
	for last = i; last+1 < len(rows) && joins(last+1); {
		last++
	}
	return first, last
}

// TestPourPartsWhatIsTooHigh: what just fills a column stays whole; of what none holds, a
// heading still has its text below it, and a block that fits stays whole.
func TestPourPartsWhatIsTooHigh(t *testing.T) {
	of := func(n, block int) row {
		return row{lines: []mark.Line{{Text: strconv.Itoa(n)}}, high: 2, before: 1, block: block}
	}
	heading := of(2, 0)
	heading.heading = true
	end := of(4, 1)
	end.heading = true
	on := func(r row) row {
		r.on = true
		return r
	}
	columns := []mark.Rect{{H: 11}}
	for name, c := range map[string]struct {
		rows []row
		want []int // how many on each page
	}{
		"what fills a column":          {[]row{of(0, 0), heading, of(2, 1), of(3, 1), of(4, 1)}, []int{1, 4}},
		"a heading over a long block":  {[]row{of(0, 0), of(1, 0), of(1, 0), heading, of(3, 1), of(4, 1), of(5, 1), of(6, 1)}, []int{3, 4, 1}},
		"an entry under a heading":     {[]row{of(0, 0), of(1, 0), heading, of(3, 0), on(of(4, 0))}, []int{2, 3}},
		"a heading over a long entry":  {[]row{of(0, 0), of(1, 0), of(1, 0), heading, of(3, 0), on(of(4, 0)), on(of(5, 0)), on(of(6, 0))}, []int{3, 4, 1}},
		"an entry in a full column":    {[]row{of(0, 0), of(1, 0), of(2, 0), of(3, 0), on(of(4, 0)), on(of(5, 0))}, []int{3, 3}},
		"a block that leads to others": {[]row{of(0, 0), of(1, 0), of(2, 1), of(3, 1), end, of(5, 2), of(6, 2), of(7, 2)}, []int{2, 4, 2}},
	} {
		var got []int
		for _, page := range pour(c.rows, columns) {
			got = append(got, len(page))
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%s: pages of %v, want %v", name, got, c.want)
		}
	}
}

// TestEntriesOfListsStayTogether: what has a lead, and what is indented below it, is one entry;
// what stands at the edge or has a lead of its own is not, and a number of its own counts first.
func TestEntriesOfListsStayTogether(t *testing.T) {
	st := text.Style{Size: 4}
	long := strings.Repeat("words that need several lines ", 4)
	rows := newTestKit(t).rows([]para{
		{text: long, style: st},
		{text: long, style: st, lead: "–", room: 5},
		{text: "detail", style: st, room: 5},
		{text: "next", style: st, lead: "–", room: 5},
		{text: "prose", style: st},
		{text: "indented alone", style: st, room: 5},
		{text: "of a block", style: st, lead: "–", room: 5, block: 1},
		{text: "not of it", style: st, room: 5},
	}, 60)
	var got string
	for _, r := range rows {
		if r.on {
			got += "+"
		} else {
			got += "."
		}
	}
	many := (len(rows) - 6) / 2
	if want := strings.Repeat(".", many) + "." + strings.Repeat("+", many-1) + "+....."; got != want || many < 3 {
		t.Errorf("entries of rows: %s, want %s", got, want)
	}
}
