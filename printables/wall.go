package printables

import (
	"slices"
	"strconv"
	"strings"

	"commonground/model"
	"commonground/printables/mark"
	"commonground/printables/text"
)

// WallRow is one row of a barriers wall as it is shown: a barrier, and the ways past it.
type WallRow struct {
	ID     model.ID
	Number int // from 1, from the top
	Text   string
	Ways   []WallWay
}

// WallWay is a way as it is shown beside one of its barriers.
type WallWay struct {
	ID     model.ID
	Text   string
	Chosen bool
	Also   string // the numbers of the other barriers that it serves
	Sent   string // where it was sent on to, a line for each list; empty on paper
}

// WallRows lists what a wall shows. w may be nil.
func WallRows(w *model.Wall) []WallRow {
	if w == nil {
		return nil
	}
	serves, ways := map[model.ID][]int{}, map[model.ID]*model.Way{}
	for _, v := range w.Ways {
		ways[v.ID] = v
	}
	for i, b := range w.Barriers {
		for _, id := range b.Ways {
			serves[id] = append(serves[id], i+1)
		}
	}
	out := make([]WallRow, len(w.Barriers))
	for i, b := range w.Barriers {
		out[i] = WallRow{ID: b.ID, Number: i + 1, Text: b.Text}
		for _, id := range b.Ways {
			if v := ways[id]; v != nil {
				out[i].Ways = append(out[i].Ways, WallWay{ID: v.ID, Text: v.Text, Chosen: v.Chosen, Also: others(serves[id], i+1)})
			}
		}
	}
	return out
}

// others writes the numbers except one.
func others(all []int, but int) string {
	var out []string
	for _, n := range all {
		if n != but {
			out = append(out, strconv.Itoa(n))
		}
	}
	return strings.Join(out, ", ")
}

// Equal reports whether two rows look the same.
func (r WallRow) Equal(o WallRow) bool {
	return r.ID == o.ID && r.Number == o.Number && r.Text == o.Text && slices.Equal(r.Ways, o.Ways)
}

// Lengths of a wall in units; on screen a unit is a pixel at 100 % text.
const (
	wallNumber  = 34.0  // the column of the numbers
	wallBarrier = 206.0 // a barrier's width
	wallArrow   = 32.0  // between a barrier and its ways
	wallWay     = 184.0 // a way's least width
	wallGap     = 12.0
	wallBelow   = 18.0 // between rows
	wallColumns = 36.0 // between two columns of rows
	wallPad     = 12.0
	wallLeast   = 62.0 // a note's least height
	wallType    = 16.0
	wallSmall   = 13.5
	wallCorner  = 6.0
	wallTall    = 12 // a way of more lines goes across the whole width
)

// WallSpace is the room in which a wall is laid out.
type WallSpace struct {
	// Width is the whole width, Unit the size of a unit, both in the units of the target:
	// pixels or millimetres.
	Width, Unit float64
	// Most is how high a note may be; 0 is any height. Longer texts are set smaller.
	Most float64
	// Least is how small what stands below a way is at the least; 0 is as small as its place.
	Least float64
}

func (s WallSpace) of(units float64) float64 { return units * s.Unit }

func (s WallSpace) small() float64 { return max(s.of(wallSmall), s.Least) }

// stacked reports whether ways stand below their barrier, where there is no room beside.
func (s WallSpace) stacked() bool {
	return s.Width < s.of(wallNumber+wallBarrier+wallArrow+wallWay)
}

// ways is where the ways begin, and how wide their part is.
func (s WallSpace) ways() (x, w float64) {
	x = s.of(wallNumber + wallBarrier + wallArrow)
	if s.stacked() {
		x = s.of(wallNumber + wallArrow)
	}
	return x, max(s.Width-x, s.of(60))
}

func (s WallSpace) barrierWidth() float64 {
	if s.stacked() {
		return max(s.Width-s.of(wallNumber), s.of(60))
	}
	return s.of(wallBarrier)
}

// WallForm is a row laid out, from its top left corner.
type WallForm struct {
	Height  float64
	Barrier mark.Rect
	Ways    []mark.Rect
	// None is where a row without ways says so; its H is 0 where there are ways.
	None mark.Rect
	// Lines are how many lines of ways there are, each the index of its first way.
	Lines []int

	space WallSpace
	texts map[int]wallText // by way; -1 is the barrier
}

// wallText is the text of a note, from the note's corner.
type wallText struct {
	lines  []mark.Line
	height float64
}

// LayWall lays out a row.
func (k *Kit) LayWall(r WallRow, s WallSpace) WallForm {
	f := WallForm{space: s, texts: map[int]wallText{}}
	f.texts[-1] = k.wallText(r.Text, s, s.barrierWidth(), 0)
	f.Barrier = mark.Rect{X: s.of(wallNumber), W: s.barrierWidth(), H: max(s.of(wallLeast), f.texts[-1].height)}
	top := 0.0
	if s.stacked() {
		top = f.Barrier.H + s.of(wallGap)
	}
	bottom := k.layWays(r, &f, top)
	f.Height = max(f.Barrier.H, bottom) + s.of(wallBelow)
	return f
}

// layWays sets the ways in lines of as many as fit side by side, all of a line as high as
// the highest, and returns where they end.
func (k *Kit) layWays(r WallRow, f *WallForm, top float64) float64 {
	s := f.space
	x, w := s.ways()
	if len(r.Ways) == 0 {
		high := k.Set.Height(len(k.noneLines(s, w)), wallStyle(s, true)) + 2*s.of(wallPad)
		f.None = mark.Rect{X: x, Y: top, W: min(w, s.of(330)), H: max(s.of(wallLeast), high)}
		return f.None.Y + f.None.H
	}
	across := max(1, int((w+s.of(wallGap))/s.of(wallWay+wallGap)))
	each := (w - float64(across-1)*s.of(wallGap)) / float64(across)
	y, high, at := top, 0.0, 0
	down := func() {
		if at > 0 {
			for j := f.Lines[len(f.Lines)-1]; j < len(f.Ways); j++ {
				f.Ways[j].H = high
			}
			y, high, at = y+high+s.of(wallGap), 0, 0
		}
	}
	for i, way := range r.Ways {
		extra := k.wallExtra(way, s)
		t, wide := k.wallText(way.Text, s, each, extra), each
		if len(t.lines) > wallTall {
			t, wide = k.wallText(way.Text, s, w, extra), w
			down()
		}
		if at == 0 {
			f.Lines = append(f.Lines, i)
		}
		f.texts[i] = t
		f.Ways = append(f.Ways, mark.Rect{X: x + float64(at)*(each+s.of(wallGap)), Y: y, W: wide})
		high = max(high, s.of(wallLeast), t.height)
		if at++; at == across || wide == w {
			down()
		}
	}
	down()
	return y - s.of(wallGap)
}

func wallStyle(s WallSpace, bold bool) text.Style {
	return text.Style{Size: s.of(wallType), Leading: 1.3, Bold: bold}
}

// wallExtra is the room below a way's text for what is said about it.
func (k *Kit) wallExtra(v WallWay, s WallSpace) float64 {
	n := 0
	if v.Chosen {
		n++
	}
	if v.Also != "" {
		n++
	}
	n += len(v.sent())
	return float64(n) * s.small() * 1.35
}

// sent are the lines that say where a way was sent.
func (v WallWay) sent() []string { return slices.Collect(strings.Lines(v.Sent)) }

// wallText sets the text of a note of that width; where the note would be too high,
// smaller.
func (k *Kit) wallText(written string, s WallSpace, width, extra float64) wallText {
	written = strings.TrimSpace(written)
	st, pad := wallStyle(s, false), s.of(wallPad)
	in := width - 2*pad
	lines := k.Set.Lines(written, st, in)
	high := k.Set.Height(len(lines), st)
	if widest(lines) > in || s.Most > 0 && high+extra+2*pad > s.Most {
		box := mark.Rect{W: in, H: 1e6}
		if s.Most > 0 {
			box.H = s.Most - extra - 2*pad
		}
		st, lines, _ = k.fit(written, st, box, 0.01, text.Start, text.Top)
		high = k.Set.Height(len(lines), st)
	}
	for i := range lines {
		lines[i].X, lines[i].Y = lines[i].X+pad, lines[i].Y+pad
	}
	return wallText{lines, high + extra + 2*pad}
}

func (k *Kit) noneLines(s WallSpace, w float64) []mark.Line {
	return k.Set.Lines(k.Words.Text("printable.wall.none"), wallStyle(s, true), min(w, s.of(330))-s.of(3*wallPad+22))
}

// WallMarks returns a row as it was laid out.
func (k *Kit) WallMarks(r WallRow, f WallForm, pal Palette) []mark.Mark {
	s := f.space
	num := text.Style{Size: s.of(18), Bold: true, Paint: pal.Quiet}
	box := mark.Rect{W: s.of(wallNumber - 8), H: min(f.Barrier.H, s.of(wallLeast))}
	_, lines, _ := k.fit(strconv.Itoa(r.Number), num, box, 1, text.Centre, text.Middle)
	out := marks(lines)
	out = append(out, k.wallNote(f.Barrier, f.texts[-1], model.ColourD, s, pal)...)
	out = append(out, arrowMarks(f, pal)...)
	if len(r.Ways) == 0 {
		return append(out, k.noneMarks(f, pal)...)
	}
	for i, v := range r.Ways {
		out = append(out, k.wallNote(f.Ways[i], f.texts[i], model.ColourC, s, pal)...)
		out = append(out, k.wayMarks(v, f.Ways[i], s, pal)...)
	}
	return out
}

func (k *Kit) wallNote(r mark.Rect, t wallText, c model.NoteColour, s WallSpace, pal Palette) []mark.Mark {
	edge := mark.Stroke{Width: s.of(1), Paint: pal.Line}
	out := []mark.Mark{mark.Shape{Path: mark.Box(edged(r, edge), s.of(wallCorner)), Fill: pal.Note(c), Stroke: edge}}
	for _, l := range t.lines {
		l.X, l.Y, l.Paint = l.X+r.X, l.Y+r.Y, pal.NoteInk
		out = append(out, l)
	}
	return out
}

// edged is a box whose edge lies within r, so that none of it is cut off where a picture ends
// with r.
func edged(r mark.Rect, edge mark.Stroke) mark.Rect { return inset(r, edge.Width/2, edge.Width/2) }

// wayMarks say that a way is to be tried, what else it serves, and where it was sent.
func (k *Kit) wayMarks(v WallWay, r mark.Rect, s WallSpace, pal Palette) []mark.Mark {
	var out []mark.Mark
	pitch := s.small() * 1.35
	y := r.Y + r.H - s.of(wallPad*0.7) - k.wallExtra(v, s)
	say := func(icon, words string, bold bool) {
		mk := mark.Rect{X: r.X + s.of(wallPad), Y: y + pitch*0.05, W: pitch * 0.9, H: pitch * 0.9}
		out = append(out, iconMarks(icon, mk, pal.NoteInk)...)
		box := mark.Rect{X: mk.X + pitch*1.2, Y: y, W: r.W - s.of(2*wallPad) - pitch*1.2, H: pitch}
		st := text.Style{Size: s.small(), Bold: bold, Paint: pal.NoteInk}
		_, lines, _ := k.fit(words, st, box, 0.1, text.Start, text.Middle)
		out = append(out, marks(lines)...)
		y += pitch
	}
	if v.Chosen {
		say("tick", k.Words.Text("printable.wall.chosen"), true)
	}
	if v.Also != "" {
		say("people", k.Words.Text("printable.wall.also", "numbers", v.Also), false)
	}
	for _, line := range v.sent() {
		say(SentIcon, strings.TrimSpace(line), false)
	}
	return out
}

// arrowMarks lead from a barrier to its ways.
func arrowMarks(f WallForm, pal Palette) []mark.Mark {
	s := f.space
	if s.stacked() {
		return nil
	}
	x, y := f.Barrier.X+f.Barrier.W+s.of(7), min(f.Barrier.H, s.of(wallLeast))/2
	tip, wing := x+s.of(wallArrow-14), s.of(6)
	path := append(mark.Polyline(false, x, y, tip, y), mark.Polyline(false, tip-wing, y-wing, tip, y, tip-wing, y+wing)...)
	return []mark.Mark{mark.Shape{Path: path, Stroke: mark.Stroke{Width: s.of(2), Paint: pal.Quiet}}}
}

// noneMarks let a barrier without a way stand out: a frame, a sign and words.
func (k *Kit) noneMarks(f WallForm, pal Palette) []mark.Mark {
	s, r := f.space, f.None
	frame := mark.Stroke{Width: s.of(2.5), Paint: pal.Zone(model.ToneSand).Line, Dash: s.of(7)}
	out := []mark.Mark{mark.Shape{Path: mark.Box(edged(r, frame), s.of(wallCorner)), Fill: pal.Zone(model.ToneSand).Fill, Stroke: frame}}
	sign := mark.Rect{X: r.X + s.of(wallPad), Y: r.Y + (r.H-s.of(22))/2, W: s.of(22), H: s.of(22)}
	out = append(out, iconMarks("lightbulb", sign, pal.Ink)...)
	_, w := s.ways()
	lines := k.noneLines(s, w)
	high := k.Set.Height(len(lines), wallStyle(s, true))
	for _, l := range lines {
		l.X, l.Y, l.Paint = l.X+sign.X+sign.W+s.of(wallPad), l.Y+r.Y+(r.H-high)/2, pal.Ink
		out = append(out, l)
	}
	return out
}

// WallNote returns one note of a row alone, w by h: its only way, or its barrier.
func (k *Kit) WallNote(r WallRow, s WallSpace, w, h float64, pal Palette) []mark.Mark {
	box := mark.Rect{W: w, H: h}
	if len(r.Ways) == 0 {
		return k.wallNote(box, k.wallText(r.Text, s, w, 0), model.ColourD, s, pal)
	}
	v := r.Ways[0]
	out := k.wallNote(box, k.wallText(v.Text, s, w, k.wallExtra(v, s)), model.ColourC, s, pal)
	return append(out, k.wayMarks(v, box, s, pal)...)
}
