package printables

import (
	"slices"

	"commonground/model"
	"commonground/printables/mark"
	"commonground/printables/text"
)

// promptLeast is the smallest type of a prompt, in millimetres: about 4 points, which a
// laptop's printer still writes clearly. What needs less is refused.
const promptLeast = 1.5

// Nearly all prompts share one size, so that a card looks even: a few that are longer
// are set smaller. A word that is too long for its box is broken rather than set smaller
// than smallShare of that size.
const (
	fewLong    = 0.06
	smallShare = 0.62
)

// cardFace is what all cards of a set have in common, laid out for a cell whose corner
// is the origin. Lengths are millimetres.
type cardFace struct {
	kit     *Kit
	common  []mark.Mark            // title, grid, lines to write on
	boxes   []mark.Rect            // row by row
	prompts map[string][]mark.Line // from the corner of a box
	foot    mark.Rect
	small   text.Style
	set     []mark.Line
	cards   int
}

// newCardFace lays out a card; the error is a *PromptRoomError.
func (k *Kit) newCardFace(b *model.Bingo, prompts []string, cell mark.Rect) (*cardFace, error) {
	pal := PaperPalette()
	pad := within(cell.W*0.055, 6.5, 14)
	body := inset(mark.Rect{W: cell.W, H: cell.H}, pad, pad)
	f := &cardFace{kit: k, cards: b.Cards}
	f.small = text.Style{Size: within(body.W*0.0165, 1.75, 3), Paint: pal.Quiet}
	body = f.layFoot(body, b.Seed)
	body = f.layHead(body, k.BingoTitle(b), pal)
	f.layGrid(body, b.Grid, b.Grid.Middle(b.Free), pal)
	return f, f.layPrompts(prompts, pal)
}

func within(v, least, most float64) float64 { return max(least, min(v, most)) }

// layFoot keeps the lowest line for the number of the card and the code of the set, and
// returns what is left above.
func (f *cardFace) layFoot(body mark.Rect, seed uint32) mark.Rect {
	h := f.kit.Set.Height(1, f.small)
	f.foot = mark.Rect{X: body.X, Y: body.Y + body.H - h, W: body.W, H: h}
	f.set = f.kit.Set.Block(f.kit.Words.Text("printable.bingo.set", "code", model.SeedCode(seed)), f.small, f.foot, text.Start, text.Top)
	for i := range f.set {
		f.set[i].X = body.X + body.W - f.set[i].Width
	}
	body.H -= h + f.small.Size*0.8
	return body
}

// layHead sets the title and what to do, and returns what is left below.
func (f *cardFace) layHead(body mark.Rect, title string, pal Palette) mark.Rect {
	st := text.Style{Size: within(body.W*0.08, 5, 17), Bold: true, Paint: pal.Ink}
	head := mark.Rect{X: body.X, Y: body.Y, W: body.W, H: f.kit.Set.Height(1, st)}
	_, lines, _ := f.kit.fit(title, st, head, 0.2*st.Size, text.Centre, text.Middle)
	f.common = append(f.common, marks(lines)...)

	how := text.Style{Size: within(body.W*0.0215, 2.15, 4.4), Paint: pal.Quiet}
	below := mark.Rect{X: body.X, Y: head.Y + head.H + how.Size*0.3, W: body.W}
	lines = f.kit.Set.Block(f.kit.Words.Text("printable.bingo.how"), how, below, text.Centre, text.Top)
	f.common = append(f.common, marks(lines)...)

	top := below.Y + f.kit.Set.Height(len(lines), how) + how.Size*1.1
	return mark.Rect{X: body.X, Y: top, W: body.W, H: body.Y + body.H - top}
}

// layGrid draws the boxes, a line to write on in each, and the free one.
func (f *cardFace) layGrid(area mark.Rect, g model.BingoGrid, middle int, pal Palette) {
	w, h := area.W/float64(g.Columns), area.H/float64(g.Rows)
	for i := range g.Boxes() {
		f.boxes = append(f.boxes, mark.Rect{X: area.X + float64(i%g.Columns)*w, Y: area.Y + float64(i/g.Columns)*h, W: w, H: h})
	}
	if middle >= 0 {
		f.layFree(f.boxes[middle], pal)
	}
	var names mark.Path
	for i, box := range f.boxes {
		if in := nameLine(box); i != middle {
			names = append(names, mark.Polyline(false, in.X, in.Y, in.X+in.W, in.Y)...)
		}
	}
	dot := within(w*0.008, 0.18, 0.3)
	f.common = append(
		f.common,
		mark.Shape{Path: names, Stroke: mark.Stroke{Width: dot, Paint: pal.Quiet, Dash: 2 * dot}},
		mark.Shape{Path: gridPath(area, g), Stroke: mark.Stroke{Width: within(area.W*0.0032, 0.3, 0.7), Paint: pal.Ink}},
	)
}

func gridPath(r mark.Rect, g model.BingoGrid) mark.Path {
	p := mark.Box(r, 0)
	for i := 1; i < g.Columns; i++ {
		x := r.X + r.W*float64(i)/float64(g.Columns)
		p = append(p, mark.Polyline(false, x, r.Y, x, r.Y+r.H)...)
	}
	for i := 1; i < g.Rows; i++ {
		y := r.Y + r.H*float64(i)/float64(g.Rows)
		p = append(p, mark.Polyline(false, r.X, y, r.X+r.W, y)...)
	}
	return p
}

// nameLine is where a first name is written; its H is 0.
func nameLine(box mark.Rect) mark.Rect {
	side := within(box.W*0.1, 1, 5)
	return mark.Rect{X: box.X + side, Y: box.Y + box.H - within(box.H*0.13, 1.6, 6.5), W: box.W - 2*side}
}

// promptRoom is where a prompt stands in a box of that size: above the room in which a
// name is written.
func promptRoom(box mark.Rect) mark.Rect {
	side, top := within(box.W*0.06, 0.7, 3), within(box.H*0.075, 0.7, 4)
	write := within(box.H*0.38, 5, 20)
	return mark.Rect{X: side, Y: top, W: box.W - 2*side, H: box.H - top - write}
}

// layFree tints the free box and says what it is.
func (f *cardFace) layFree(box mark.Rect, pal Palette) {
	zone := pal.Zone(model.ToneTeal)
	st := text.Style{Size: min(box.W, box.H) * 0.17, Bold: true, Paint: pal.Teal}
	side := min(box.W, box.H) * 0.34
	word := mark.Rect{X: box.X + box.W*0.06, Y: box.Y + box.H/2 + side*0.25, W: box.W * 0.88, H: box.H/2 - side*0.25}
	_, lines, _ := f.kit.fit(f.kit.Words.Text("printable.bingo.free"), st, word, st.Size/4, text.Centre, text.Top)
	f.common = append(f.common, mark.Shape{Path: mark.Box(box, 0), Fill: zone.Fill})
	f.common = append(f.common, iconMarks("star", mark.Rect{X: box.X + (box.W-side)/2, Y: box.Y + box.H/2 - side*0.95, W: side, H: side}, pal.Teal)...)
	f.common = append(f.common, marks(lines)...)
}

// layPrompts sets every prompt once.
func (f *cardFace) layPrompts(prompts []string, pal Palette) error {
	box := f.boxes[0]
	room := promptRoom(box)
	st := text.Style{Size: min(within(box.W*0.14, 2.6, 7), box.H*0.16), Paint: pal.Ink, Leading: 1.2}
	st.Size = f.evenSize(prompts, st, room)
	f.prompts = make(map[string][]mark.Line, len(prompts))
	for _, p := range prompts {
		fitted, lines, ok := f.kit.fit(p, st, room, max(promptLeast, smallShare*st.Size), text.Centre, text.Top)
		if !ok {
			fitted, lines, ok = f.kit.fit(p, st, room, promptLeast, text.Centre, text.Top)
		}
		if !ok || fitted.Size < promptLeast*0.999 {
			return &PromptRoomError{p}
		}
		f.prompts[p] = lines
	}
	return nil
}

// evenSize is the largest type in which nearly all prompts fit. Those that are much
// longer than most do not count.
func (f *cardFace) evenSize(prompts []string, st text.Style, room mark.Rect) float64 {
	var sizes []float64
	for _, p := range prompts {
		fitted, _, _ := f.kit.fit(p, st, room, promptLeast, text.Centre, text.Top)
		sizes = append(sizes, fitted.Size)
	}
	slices.Sort(sizes)
	usual := smallShare * sizes[len(sizes)/2]
	for sizes[0] < usual {
		sizes = sizes[1:]
	}
	return sizes[int(fewLong*float64(len(sizes)))]
}

// marks adds card number n, counted from 0, to out, with the corner of its cell at dx,
// dy.
func (f *cardFace) marks(out []mark.Mark, card model.Card, n int, dx, dy float64) []mark.Mark {
	for _, m := range f.common {
		if dx != 0 || dy != 0 {
			m = m.Moved(1, dx, dy)
		}
		out = append(out, m)
	}
	for i, p := range card {
		out = moved(out, f.prompts[p], f.boxes[i].X+dx, f.boxes[i].Y+dy)
	}
	number := f.kit.Words.Text("printable.bingo.card", "n", n+1, "of", f.cards)
	out = moved(out, f.kit.Set.Block(number, f.small, f.foot, text.Start, text.Top), dx, dy)
	return moved(out, f.set, dx, dy)
}
