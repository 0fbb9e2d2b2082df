package text

import (
	"slices"
	"sort"

	"github.com/go-text/typesetting/language"

	"commonground/printables/mark"
)

// setLine is a line whose glyphs are placed, in ems.
type setLine struct {
	text  string
	width float64
	rtl   bool
	runs  []mark.Run
}

// slack lets rounding not break a line that was measured to fit.
const slack = 1e-6

// set breaks the text into lines of at most width ems; 0 is no limit.
func (t prepared) set(w *scratch, width float64) []setLine {
	var out []setLine
	for _, p := range t.paragraphs {
		from := 0
		for {
			to, next := p.lineEnd(from, width)
			line := t.s.line(w, p, from, to)
			for width > 0 && line.width > width+slack {
				shorter := p.shorter(from, to)
				if shorter <= from {
					break
				}
				to, next = p.trim(from, shorter), shorter
				line = t.s.line(w, p, from, to)
			}
			out = append(out, line)
			if from = next; from >= len(p.text) {
				break
			}
		}
	}
	return out
}

// lineEnd finds how much of the paragraph fits: the line's text ends at to, the next
// line starts at next.
func (p *paragraph) lineEnd(from int, width float64) (to, next int) {
	n := len(p.text)
	if width <= 0 {
		return p.trim(from, n), n
	}
	next = from
	limit := p.pen[from] + width + slack
	for i := from + 1; i <= n; i++ {
		if p.breaks[i] || i == n {
			if p.reach(p.trim(from, i)) > limit {
				break
			}
			next = i
		} else if p.pen[i] > limit && !white(p.text[i-1]) {
			break
		}
	}
	if next == from {
		next = p.inWord(from, limit)
	}
	return p.trim(from, next), next
}

// inWord breaks where not even one word fits: at a hyphen in it, else between graphemes;
// at least one grapheme is on the line.
func (p *paragraph) inWord(from int, limit float64) int {
	end, hyphen := 0, 0
	for i := from + 1; i <= len(p.text); i++ {
		if !p.graphemes[i] {
			continue
		}
		if end > 0 && p.pen[i] > limit {
			break
		}
		end = i
		if InCompound(p.text, i) && p.pen[i] <= limit {
			hyphen = i
		}
	}
	if hyphen > 0 {
		return hyphen
	}
	return end
}

// softHyphen shows only where a line ends in it.
const softHyphen = '\u00ad'

// hyphenated reports whether a line that ends before rune to shows a hyphen there.
func (p *paragraph) hyphenated(to int) bool {
	return to > 0 && to < len(p.text) && p.text[to-1] == softHyphen
}

// reach is where a line that ends before rune to reaches, in ems from the start of the
// paragraph.
func (p *paragraph) reach(to int) float64 {
	if p.hyphenated(to) {
		return p.pen[to] + p.hyphen
	}
	return p.pen[to]
}

// trim moves the end of a line before its white space.
func (p *paragraph) trim(from, to int) int {
	for to > from && white(p.text[to-1]) {
		to--
	}
	return to
}

// shorter is the next grapheme boundary before to: where the line ends instead when
// shaping its end anew made it too wide.
func (p *paragraph) shorter(from, to int) int {
	for to--; to > from; to-- {
		if p.graphemes[to] {
			return to
		}
	}
	return from
}

// part is an item, or what is left of it on a line.
type part struct {
	item
	glyphs []shaped
}

// line places the glyphs of the runes from, to in visual order.
func (s *Setter) line(w *scratch, p *paragraph, from, to int) setLine {
	out := setLine{text: string(p.text[from:to]), rtl: p.base == 1}
	parts := s.parts(w, p, from, to)
	if len(parts) > 0 && p.hyphenated(to) {
		parts = append(parts, s.hyphen(w, parts[len(parts)-1]))
	}
	reorder(parts)
	for _, part := range parts {
		out.add(p.text, part)
	}
	return out
}

// hyphen is the hyphen that stands for the soft one at the end of a line. It is not
// part of the text, so painters draw it as an outline.
func (s *Setter) hyphen(w *scratch, last part) part {
	it := item{font: regular, level: last.level, script: language.Common}
	if last.font <= bold {
		it.font = last.font
	}
	return part{it, s.shape(w, it, []rune{'-'})}
}

// parts cuts the items of a line out of the paragraph's.
func (s *Setter) parts(w *scratch, p *paragraph, from, to int) []part {
	first, _ := slices.BinarySearchFunc(p.items, from, func(it item, at int) int { return it.to - at - 1 })
	var out []part
	for i := first; i < len(p.items) && p.items[i].from < to; i++ {
		it, glyphs := p.items[i], p.glyph[i]
		a, b := max(from, it.from), min(to, it.to)
		if a > it.from || b < it.to {
			glyphs = s.cut(w, p, i, a, b)
		}
		it.from, it.to = a, b
		out = append(out, part{it, glyphs})
	}
	return out
}

// cut returns the glyphs of a part of an item, shaped anew unless the shaping of the
// whole holds for the part.
func (s *Setter) cut(w *scratch, p *paragraph, i, a, b int) []shaped {
	it, glyphs := p.items[i], p.glyph[i]
	first, safeFirst := cutPoint(glyphs, a-it.from, it.to-it.from, it.level)
	last, safeLast := cutPoint(glyphs, b-it.from, it.to-it.from, it.level)
	if !safeFirst || !safeLast {
		return s.shape(w, it, p.text[a:b])
	}
	if first > last {
		first, last = last, first
	}
	out := slices.Clone(glyphs[first:last])
	for k := range out {
		out[k].at -= int32(a - it.from)
	}
	return out
}

// cutPoint finds where the glyphs of an item of n runes are cut before rune at: the
// glyphs from there on (right to left: up to there) belong to the later runes. It is
// not safe where a cluster goes across, or the shaping depends on what stands before.
func cutPoint(glyphs []shaped, at, n int, level uint8) (k int, safe bool) {
	rtl := level&1 == 1
	k = sort.Search(len(glyphs), func(i int) bool {
		if rtl {
			return int(glyphs[i].at) < at
		}
		return int(glyphs[i].at) >= at
	})
	switch {
	case at == 0 || at == n:
		return k, true
	case rtl:
		return k, k > 0 && int(glyphs[k-1].at) == at && !glyphs[k-1].joined
	}
	return k, k < len(glyphs) && int(glyphs[k].at) == at && !glyphs[k].joined
}

// reorder brings the parts of a line into visual order (UAX 9, L2).
func reorder(parts []part) {
	var highest, lowestOdd uint8 = 0, 255
	for _, p := range parts {
		highest = max(highest, p.level)
		if p.level&1 == 1 {
			lowestOdd = min(lowestOdd, p.level)
		}
	}
	for level := highest; level >= lowestOdd && level > 0; level-- {
		for i := 0; i < len(parts); i++ {
			if parts[i].level < level {
				continue
			}
			end := i
			for end < len(parts) && parts[end].level >= level {
				end++
			}
			slices.Reverse(parts[i:end])
			i = end
		}
	}
}

// add places a part at the right end of the line.
func (l *setLine) add(text []rune, p part) {
	var words string
	if p.plain {
		words = string(text[p.from:p.to])
	}
	run := l.runFor(p, words)
	offsets := byteOffsets(words, len(run.Text))
	run.Text += words
	for _, g := range p.glyphs {
		glyph := mark.Glyph{ID: g.id, X: l.width + float64(g.dx), Y: float64(g.dy), Advance: float64(g.advance)}
		if p.plain {
			glyph.From = offsets[g.at]
		}
		run.Glyphs = append(run.Glyphs, glyph)
		l.width += float64(g.advance)
	}
}

// runFor is the last run if the part can go on in it, else a new one.
func (l *setLine) runFor(p part, words string) *mark.Run {
	if n := len(l.runs); n > 0 && l.runs[n-1].Font == p.font && (l.runs[n-1].Text != "") == (words != "") {
		return &l.runs[n-1]
	}
	l.runs = append(l.runs, mark.Run{Font: p.font})
	return &l.runs[len(l.runs)-1]
}

// byteOffsets returns where each rune of words begins, in bytes after start.
func byteOffsets(words string, start int) []int {
	out := make([]int, 0, len(words))
	for i := range words {
		out = append(out, start+i)
	}
	return out
}
