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
	// side, are not parted where a column has room for all of them.
	block int
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
}

// rows sets paragraphs in lines of that width.
func (k *Kit) rows(paras []para, width float64) []row {
	var out []row
	for _, p := range paras {
		if p.art != nil {
			out = append(out, row{art: p.art, high: p.high, before: p.before, heading: p.heading, block: p.block})
			continue
		}
		lines := k.Set.Lines(p.text, p.style, width-p.room)
		pitch := k.Set.Height(1, p.style)
		for i, l := range lines {
			l.X += p.room
			l.Y -= float64(i) * pitch
			r := row{lines: []mark.Line{l}, high: pitch, heading: p.heading, block: p.block}
			if i == 0 {
				r.before = p.before
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

// pour fills columns with rows, one after the other: columns are those of every page.
// It returns the marks of each page.
func pour(rows []row, columns []mark.Rect) [][]mark.Mark {
	pages := [][]mark.Mark{nil}
	at, y := 0, columns[0].Y
	for i, r := range rows {
		if y > columns[at].Y {
			y += r.before
		}
		need := together(rows[i:])
		if r.block != 0 && (i == 0 || rows[i-1].block != r.block) {
			if whole := height(blockOf(rows[i:])); whole <= columns[at].H {
				need = max(need, whole)
			}
		}
		if y > columns[at].Y && y+need > columns[at].Y+columns[at].H {
			if at++; at == len(columns) {
				pages, at = append(pages, nil), 0
			}
			y = columns[at].Y
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

// blockOf are the first row and those after it of the same block.
func blockOf(rows []row) []row {
	for i, r := range rows {
		if r.block != rows[0].block {
			return rows[:i]
		}
	}
	return rows
}

// together is the height of the first row and of those that must not be parted from it.
func together(rows []row) float64 {
	h := rows[0].high
	for i := 1; i < len(rows) && rows[i-1].heading; i++ {
		h += rows[i].before + rows[i].high
	}
	return h
}
