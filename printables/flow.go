package printables

import (
	"commonground/printables/mark"
	"commonground/printables/text"
)

// para is a paragraph to be poured into columns.
type para struct {
	text  string
	style text.Style
	// lead stands left of the first line: a number, a bullet, the letter of a note. All
	// lines are indented by its room.
	lead string
	room float64
	// before is the space above, left out at the top of a column.
	before float64
	// heading keeps the paragraph together with the next.
	heading bool
	// block is not 0 for paragraphs that belong together: those of one number, side by
	// side, are not parted where a column has room for all of them. Of the others an entry
	// of a list does: one that has a lead, with those below it that are indented, too.
	block int
	// drawn lies beside the first line, placed from its top left.
	drawn []mark.Mark
	// art stands instead of text, placed from its top left, and is so high in mm.
	art  []mark.Mark
	high float64
}

// row is one line of a column, its marks placed from its top left.
type row struct {
	lines   []mark.Line
	art     []mark.Mark // what is drawn beside the line
	high    float64
	before  float64
	heading bool
	block   int
	on      bool // goes on with the entry of a list that the row before it belongs to
}

// rows sets paragraphs in lines of that width.
func (k *Kit) rows(paras []para, width float64) []row {
	var out []row
	entry := false
	for _, p := range paras {
		goesOn := entry && p.lead == "" && p.room > 0 && p.block == 0
		entry = p.block == 0 && (p.lead != "" || goesOn)
		if p.art != nil {
			out = append(out, row{art: p.art, high: p.high, before: p.before, heading: p.heading, block: p.block})
			continue
		}
		lines := k.Set.Lines(p.text, p.style, width-p.room)
		pitch := k.Set.Height(1, p.style)
		for i, l := range lines {
			l.X += p.room
			l.Y -= float64(i) * pitch
			r := row{lines: []mark.Line{l}, high: pitch, heading: p.heading, block: p.block, on: goesOn || entry && i > 0}
			if i == 0 {
				r.before, r.art = p.before, p.drawn
				r.lines = append(k.Set.Lines(p.lead, p.style, 0), r.lines...)
			}
			out = append(out, r)
		}
	}
	return out
}

// height is how high rows are in one column.
func height(rows []row) float64 {
	var h float64
	for i, r := range rows {
		if h += r.high; i > 0 {
			h += r.before
		}
	}
	return h
}

// evenly is the least height of columns side by side that end together: so many share the rows,
// but none is lower than what must not be parted, which has at most that much room.
func evenly(rows []row, columns int, most float64) float64 {
	high := height(rows) / float64(columns)
	for i, r := range rows {
		if i > 0 && linked(rows[i-1], r) {
			continue
		}
		if h := together(rows[i:], most); h <= most {
			high = max(high, h)
		}
	}
	return high
}

// pour fills columns with rows, one after the other: columns are those of every page.
// It returns the marks of each page.
func pour(rows []row, columns []mark.Rect) [][]mark.Mark { return pourPast(nil, rows, columns) }

// pourPast is pour for a page that is glued together: no row lies across a seam.
func pourPast(cuts seams, rows []row, columns []mark.Rect) [][]mark.Mark {
	pages := [][]mark.Mark{nil}
	at, y := 0, columns[0].Y
	for i, r := range rows {
		if y > columns[at].Y {
			y += r.before
		}
		need := headed(rows[i:])
		if i == 0 || !linked(rows[i-1], r) {
			need = together(rows[i:], columns[at].H)
		}
		y = cuts.past(y, need, r.high)
		if y > columns[at].Y && y+need > columns[at].Y+columns[at].H {
			if at++; at == len(columns) {
				pages, at = append(pages, nil), 0
			}
			y = cuts.past(columns[at].Y, need, r.high)
		}
		last := len(pages) - 1
		pages[last] = append(pages[last], mark.Moved(r.art, 1, columns[at].X, y)...)
		pages[last] = moved(pages[last], r.lines, columns[at].X, y)
		y += r.high
	}
	return pages
}

// grown pours the rows of a list in the largest type that needs no more pages than the
// usual one: what hangs on a wall is read from afar. rows makes them in type so many times
// as large as usual.
func grown(columns []mark.Rect, rows func(times float64) []row) [][]mark.Mark {
	usual := pour(rows(1), columns)
	for _, times := range [...]float64{1.6, 1.45, 1.3, 1.15} {
		if larger := pour(rows(times), columns); len(larger) <= len(usual) {
			return larger
		}
	}
	return usual
}

// linked reports whether a row must not be parted from the one before it.
func linked(before, r row) bool {
	return before.heading || sameEntry(before, r)
}

// sameEntry reports whether a row belongs to the block or the entry of the one before it.
func sameEntry(before, r row) bool { return r.on || r.block != 0 && r.block == before.block }

// together is the height of the first row and of all that must not be parted from it. Where
// that is higher than a column, it is what is right below a heading, and the row's block or entry if
// that fits.
func together(rows []row, column float64) float64 {
	whole, block := 1, 1
	for whole < len(rows) && linked(rows[whole-1], rows[whole]) {
		whole++
		if block == whole-1 && sameEntry(rows[whole-2], rows[whole-1]) {
			block = whole
		}
	}
	for _, n := range [...]int{whole, block} {
		if h := height(rows[:n]); h <= column {
			return max(h, headed(rows))
		}
	}
	return headed(rows)
}

// headed is the height of the first row, of the headings right below it if it is one, and
// of the row below those.
func headed(rows []row) float64 {
	n := 1
	for n < len(rows) && rows[n-1].heading {
		n++
	}
	return height(rows[:n])
}
