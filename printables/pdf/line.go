package pdf

import (
	"math"

	"golang.org/x/text/unicode/norm"

	"commonground/printables/mark"
)

// encoded is a line in PDF's language, free of where it stands, how large it is and what
// colour it has: so a line that comes again, as prompts do on bingo cards, is only copied.
type encoded []piece

// piece is a stretch of a line: text in one font, or outlines. Its content is in ems
// from x, y, which are in ems from the line's start, y down.
type piece struct {
	font    mark.Font
	x, y    float64
	text    []byte // what TJ takes, or
	outline []byte // a path, y up
}

// mostLines bounds how many encoded lines are kept.
const mostLines = 4000

// line writes a line of text.
func (d *document) line(m mark.Line) {
	if len(m.Runs) == 0 || m.Paint.A == 0 || !(m.Size > 0) {
		return
	}
	d.fill(m.Paint)
	sin, cos := math.Sincos(m.Turn * math.Pi / 180)
	size := m.Size * points
	x, y := d.xy(m.X, m.Y)
	for _, p := range d.encode(m.Runs) {
		px, py := x+size*(p.x*cos-p.y*sin), y-size*(p.x*sin+p.y*cos)
		if p.text == nil {
			d.content.raw("q ")
			d.content.matrix("cm", size*cos, size*sin, px, py)
			d.content = append(d.content, p.outline...)
			d.content.raw("f Q\n")
			continue
		}
		d.font(p.font)
		d.content.raw("BT ")
		d.content.matrix("Tm", size*cos, size*sin, px, py)
		d.content = append(d.content, p.text...)
		d.content.raw("TJ ET\n")
	}
}

// encode returns the runs of a line in PDF's language. Lines that are moved copies of
// each other share their runs, and so their encoding.
func (d *document) encode(runs []mark.Run) encoded {
	if got, ok := d.lines[&runs[0]]; ok {
		return got
	}
	var out encoded
	for _, r := range runs {
		if r.Text == "" {
			out = d.outlined(out, r)
		} else {
			out = d.written(out, r)
		}
	}
	if len(d.lines) >= mostLines {
		clear(d.lines)
	}
	d.lines[&runs[0]] = out
	return out
}

// outlined appends a run as one path.
func (d *document) outlined(out encoded, r mark.Run) encoded {
	var path []byte
	for _, g := range r.Glyphs {
		path = appendPath(path, d.set.Outline(r.Font, g.ID), g.X, g.Y)
	}
	if len(path) == 0 {
		return out
	}
	return append(out, piece{outline: path})
}

// appendPath appends an outline in ems, moved to x, y and turned to y up.
func appendPath(out []byte, p mark.Path, x, y float64) []byte {
	pt := func(px, py float64) {
		out = append(number(out, px+x, 4), ' ')
		out = append(number(out, -py-y, 4), ' ')
	}
	for _, g := range p {
		switch g.Op {
		case mark.Move:
			pt(g.X, g.Y)
			out = append(out, "m\n"...)
		case mark.LineTo:
			pt(g.X, g.Y)
			out = append(out, "l\n"...)
		case mark.Cubic:
			pt(g.AX, g.AY)
			pt(g.BX, g.BY)
			pt(g.X, g.Y)
			out = append(out, "c\n"...)
		case mark.Close:
			out = append(out, "h\n"...)
		}
	}
	return out
}

// written appends a run as text. Glyphs that are not simply those of their runes go out
// as outlines in between.
func (d *document) written(out encoded, r mark.Run) encoded {
	w := writer{d: d, font: r.Font, out: out, letters: d.alphabet(r.Font)}
	for i := 0; i < len(r.Glyphs); {
		end := i + 1
		for end < len(r.Glyphs) && r.Glyphs[end].From == r.Glyphs[i].From {
			end++
		}
		said := r.Text[r.Glyphs[i].From:]
		if end < len(r.Glyphs) {
			said = r.Text[r.Glyphs[i].From:r.Glyphs[end].From]
		}
		w.cluster(r.Glyphs[i:end], said)
		i = end
	}
	w.close()
	return w.out
}

// writer writes the glyphs of a run.
type writer struct {
	d       *document
	font    mark.Font
	letters *alphabet
	out     encoded
	text    []byte  // of the open piece; nil if none is
	x, y    float64 // where it started
	pen     float64 // where it has come to
}

// cluster writes the glyphs of one cluster, which stand for the runes said.
func (w *writer) cluster(glyphs []mark.Glyph, said string) {
	runes, ok := w.letters.runesOf(glyphs, said)
	if !ok {
		w.close()
		w.out = w.d.outlined(w.out, mark.Run{Font: w.font, Glyphs: glyphs})
		return
	}
	for i, r := range runes {
		w.letter(glyphs[i], r)
	}
}

// letter writes one rune where its glyph stands.
func (w *writer) letter(g mark.Glyph, r rune) {
	if w.text != nil && math.Abs(g.Y-w.y) > 1e-4 {
		w.close()
	}
	if w.text == nil {
		w.text, w.x, w.y, w.pen = []byte("[("), g.X, g.Y, g.X
	}
	if off := math.Round((w.pen - g.X) * 1000); off != 0 {
		w.text = append(w.text, ')')
		w.text = append(number(w.text, off, 0), '(')
		w.pen -= off / 1000
	}
	w.text = escaped(w.text, byte(r>>8))
	w.text = escaped(w.text, byte(r))
	w.pen += w.letters.use(r)
}

// close ends the open piece of text.
func (w *writer) close() {
	if w.text != nil {
		w.out = append(w.out, piece{font: w.font, x: w.x, y: w.y, text: append(w.text, ")]"...)})
		w.text = nil
	}
}

// escaped appends a byte of a string.
func escaped(out []byte, b byte) []byte {
	switch b {
	case '(', ')', '\\':
		return append(out, '\\', b)
	case '\r':
		return append(out, '\\', 'r')
	}
	return append(out, b)
}

// composed returns the runes of a cluster in composed form.
func composed(said string) []rune { return []rune(norm.NFC.String(said)) }
