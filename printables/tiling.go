package printables

import (
	"math"
	"strconv"

	"commonground/printables/mark"
	"commonground/printables/text"
)

// glueStrip is how far neighbouring sheets of a tiled poster lie over each other, in
// millimetres: enough for glue or tape.
const glueStrip = 10.0

// tiling is how a poster is made of sheets of paper. Lengths are millimetres.
type tiling struct {
	paper         Paper // as it lies
	columns, rows int
	part          mark.Rect // what one sheet shows of the poster, where it lies on the paper
}

// newTiling divides an upright poster that is 2^doublings times as large as A4 among
// sheets of a paper, the nearest number that fills them: A3 is two sheets of A4 or of
// Letter. A poster that is smaller than the paper grows to it, and one of 0 doublings is
// always as large as the paper.
func newTiling(doublings int, paper Paper) tiling {
	steps := doublings - int(math.Round(math.Log2(paper.W*paper.H/(210*297))))
	if doublings == 0 || steps < 0 {
		steps = 0
	}
	if steps%2 == 1 {
		paper = paper.Landscape()
	}
	return tiled(paper, 1<<(steps/2), 1<<((steps+1)/2))
}

// newWideTiling is newTiling for a poster that lies on its side.
func newWideTiling(doublings int, paper Paper) tiling {
	t := newTiling(doublings, paper)
	return tiled(Paper{paper.ID, t.paper.H, t.paper.W}, t.rows, t.columns)
}

func tiled(paper Paper, columns, rows int) tiling {
	t := tiling{paper: paper, columns: columns, rows: rows}
	t.part = inset(mark.Rect{W: paper.W, H: paper.H}, margin, margin)
	return t
}

func (t tiling) count() int { return t.columns * t.rows }

// whole is the poster once it is glued together.
func (t tiling) whole() mark.Rect {
	across := func(n int, part float64) float64 { return float64(n)*part - float64(n-1)*glueStrip }
	return mark.Rect{W: across(t.columns, t.part.W), H: across(t.rows, t.part.H)}
}

// corner is where the part that sheet i shows begins on the poster.
func (t tiling) corner(i int) (x, y float64) {
	return float64(i%t.columns) * (t.part.W - glueStrip), float64(i/t.columns) * (t.part.H - glueStrip)
}

// seams are how far down a poster one sheet ends and the one that is glued over it begins.
type seams []float64

// seams of a poster that begins at y.
func (t tiling) seams(y float64) seams {
	var out seams
	for r := 1; r < t.rows; r++ {
		out = append(out, y+float64(r)*(t.part.H-glueStrip))
	}
	return out
}

// seamRoom is what is left free below a seam, in millimetres: sheets are not glued to a hair.
const seamRoom = 2.0

// past is where what is so high goes that would begin at y: below the first seam that it would
// lie across. Where it reaches over the next one, too, it is parted, and only its first row,
// which is one high, keeps clear.
func (s seams) past(y, high, one float64) float64 {
	for i, at := range s {
		if y >= at+seamRoom {
			continue
		}
		next := math.Inf(1)
		if i+1 < len(s) {
			next = s[i+1]
		}
		if at+seamRoom+high > next {
			high = one
		}
		if y+high > at {
			return at + seamRoom
		}
		break
	}
	return y
}

// tile returns sheet i of a poster.
func (k *Kit) tile(t tiling, poster []mark.Mark, i int) mark.Page {
	x, y := t.corner(i)
	pg := mark.Page{W: t.paper.W, H: t.paper.H}
	for _, m := range mark.Moved(poster, 1, t.part.X-x, t.part.Y-y) {
		if meets(m.Bounds(), t.part) {
			pg.Marks = append(pg.Marks, m)
		}
	}
	if t.count() > 1 {
		pg.Marks = append(pg.Marks, t.frame()...)
		pg.Marks = append(pg.Marks, t.guides(i)...)
		pg.Marks = append(pg.Marks, k.tileName(t, i)...)
	}
	return pg
}

func meets(a, b mark.Rect) bool {
	return a.X < b.X+b.W && b.X < a.X+a.W && a.Y < b.Y+b.H && b.Y < a.Y+a.H
}

// frame covers what reaches out of the sheet's part.
func (t tiling) frame() []mark.Mark {
	p, w, h := t.part, t.paper.W, t.paper.H
	white := PaperPalette().Paper
	var out []mark.Mark
	for _, r := range []mark.Rect{
		{W: w, H: p.Y},
		{Y: p.Y + p.H, W: w, H: h - p.Y - p.H},
		{W: p.X, H: h},
		{X: p.X + p.W, W: w - p.X - p.W, H: h},
	} {
		out = append(out, mark.Shape{Path: mark.Box(r, 0), Fill: white})
	}
	return out
}

// guides are marks in the margin of sheet i: solid where it is cut, which is where it
// lies over the sheet before, and dashed how far the next one reaches.
func (t tiling) guides(i int) []mark.Mark {
	var cut, glue mark.Path
	p := t.part
	upright := func(to *mark.Path, x float64) {
		*to = append(*to, mark.Polyline(false, x, cutFrom, x, p.Y-1)...)
		*to = append(*to, mark.Polyline(false, x, p.Y+p.H+1, x, t.paper.H-cutFrom)...)
	}
	level := func(to *mark.Path, y float64) {
		*to = append(*to, mark.Polyline(false, cutFrom, y, p.X-1, y)...)
		*to = append(*to, mark.Polyline(false, p.X+p.W+1, y, t.paper.W-cutFrom, y)...)
	}
	if i%t.columns > 0 {
		upright(&cut, p.X)
	}
	if i%t.columns < t.columns-1 {
		upright(&glue, p.X+p.W-glueStrip)
	}
	if i/t.columns > 0 {
		level(&cut, p.Y)
	}
	if i/t.columns < t.rows-1 {
		level(&glue, p.Y+p.H-glueStrip)
	}
	return []mark.Mark{cutGuide(cut, 0), cutGuide(glue, 1)}
}

func cutGuide(p mark.Path, dash float64) mark.Mark {
	return mark.Shape{Path: p, Stroke: mark.Stroke{Width: 0.3, Paint: PaperPalette().Quiet, Dash: dash}}
}

// tileName writes in the margin which sheet it is.
func (k *Kit) tileName(t tiling, i int) []mark.Mark {
	st := text.Style{Size: legible, Paint: PaperPalette().Quiet}
	box := mark.Rect{X: t.part.X + 3, Y: t.part.Y + t.part.H + 1, W: t.part.W - glueStrip - 6, H: 1.3 * legible}
	words := k.Words.Text("printable.tile.sheet", "n", i+1, "of", t.count())
	_, lines, _ := k.fit(words, st, box, 1, text.Start, text.Middle)
	return marks(lines)
}

// assembly is the page that says how the sheets become a poster.
func (k *Kit) assembly(t tiling, posters int) mark.Page {
	pal, paper := PaperPalette(), t.paper
	u := within(min(paper.W, paper.H)/210, 0.65, 1.35)
	area := inset(mark.Rect{W: paper.W, H: paper.H}, margin+4*u, margin+6*u)
	pg := mark.Page{W: paper.W, H: paper.H}
	plan := mark.Rect{X: area.X, Y: area.Y, W: area.W * 0.42, H: area.H * 0.62}
	pg.Marks = k.planMarks(t, plan)
	side := mark.Rect{X: plan.X + plan.W + 8*u, Y: area.Y, W: area.W - plan.W - 8*u, H: area.H}
	whole := t.whole()
	paras := []para{
		{text: k.Words.Text("printable.tile.title"), style: text.Style{Size: 6.5 * u, Bold: true, Paint: pal.Ink}},
		{
			text:  k.Words.Text("printable.tile.size", "n", t.count(), "w", centimetres(whole.W), "h", centimetres(whole.H)),
			style: text.Style{Size: 4 * u, Paint: pal.Quiet}, before: 2 * u,
		},
	}
	steps := k.Words.List("printable.tile.steps")
	if posters > 1 {
		steps = append(steps, k.Words.Text("printable.tile.several", "n", posters))
	}
	for i, s := range steps {
		st := text.Style{Size: 4.6 * u, Paint: pal.Ink}
		paras = append(paras, para{text: s, style: st, lead: strconv.Itoa(i+1) + ".", room: 6.5 * u, before: 3 * u})
	}
	pg.Marks = append(pg.Marks, pour(k.rows(paras, side.W), []mark.Rect{side})[0]...)
	return pg
}

func centimetres(mm float64) string { return strconv.Itoa(int(math.Round(mm / 10))) }

// planMarks draws the sheets as they lie on each other, with their numbers.
func (k *Kit) planMarks(t tiling, box mark.Rect) []mark.Mark {
	pal, whole := PaperPalette(), t.whole()
	scale := min(box.W/whole.W, box.H/whole.H)
	var out []mark.Mark
	for i := range t.count() {
		x, y := t.corner(i)
		r := mark.Rect{X: box.X + x*scale, Y: box.Y + y*scale, W: t.part.W * scale, H: t.part.H * scale}
		fill := pal.Notes[(i%t.columns+i/t.columns)%len(pal.Notes)]
		out = append(out, mark.Shape{Path: mark.Box(r, 0), Fill: fill, Stroke: mark.Stroke{Width: 0.4, Paint: pal.Ink}})
		st := text.Style{Size: within(r.H*0.4, 4, 14), Bold: true, Paint: pal.NoteInk}
		out = append(out, marks(k.Set.Block(strconv.Itoa(i+1), st, r, text.Centre, text.Middle))...)
	}
	return out
}
