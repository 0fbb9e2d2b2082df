package board

import (
	"context"
	"image"
	"image/draw"
	"math"
	"slices"

	"commonground/model"
	"commonground/printables"
	"commonground/printables/mark"
)

// picture paints the resting board: the backdrop and all notes that lie still, as one
// image. It belongs to one goroutine at a time.
type picture struct {
	style    style
	sprites  *sprites
	backdrop *image.RGBA
	ground   ground // what backdrop shows
}

// ground is all that the backdrop depends on.
type ground struct {
	activity *model.Activity
	palette  printables.Palette
	part     image.Rectangle // of the view
	scale    float64
	origin   image.Point
	waiting  int    // how many notes are in the tray; -1 where it is not shown
	target   string // the zone that new notes go to
}

func newPicture(st style) *picture { return &picture{style: st, sprites: newSprites(st)} }

// effort is how many notes a painting of f has to paint anew.
func (p *picture) effort(f *frame) int {
	return p.sprites.missing(f.seen(), f.scale, f.palette)
}

// paint returns the picture that f describes, whose corner lies where it is on the view,
// painted over onto where that has the right size. It gives up and returns nil when ctx ends.
func (p *picture) paint(ctx context.Context, onto *image.RGBA, f *frame) *image.RGBA {
	p.sprites.use(f.scale, f.palette)
	seen := f.seen()
	out, part := onto, f.painted()
	if out == nil || out.Rect != part {
		out = image.NewRGBA(part)
	}
	copy(out.Pix, p.empty(f, part).Pix)
	for _, n := range seen {
		if ctx.Err() != nil {
			return nil
		}
		p.note(out, f, n)
	}
	p.titlesOver(out, f, seen)
	p.sprites.sweep(seen)
	return out
}

// titlesOver sets the titles above notes that lie on one of them; elsewhere the backdrop has
// them.
func (p *picture) titlesOver(dst *image.RGBA, f *frame, notes []*model.Note) {
	for i := range f.activity.Zones {
		title := f.activity.TitleRoom(&f.activity.Zones[i])
		if slices.ContainsFunc(notes, func(n *model.Note) bool { return n.Overlaps(title) }) {
			p.style.Paint(dst, p.style.Titles(f.activity, f.target, f.palette), f.scale, float64(f.origin.X), float64(f.origin.Y))
			return
		}
	}
}

func (p *picture) note(dst *image.RGBA, f *frame, n *model.Note) {
	p.put(dst, n, f.at(model.Point{X: n.X, Y: n.Y}))
	if f.strays(n) {
		p.ring(dst, f, n, f.palette.Quiet, 3)
	}
	switch {
	case f.chosen[n.ID]:
		p.ring(dst, f, n, f.palette.Teal, 0)
	case f.found[n.ID]:
		p.ring(dst, f, n, f.palette.Ink, 6)
	}
	if f.sent.Has(n.ID) {
		p.marked(dst, f, n, f.at(model.Point{X: n.X, Y: n.Y}))
	}
}

// marked sets the mark of what was sent on at the upper right corner of a note whose upper
// left corner lies at a pixel.
func (p *picture) marked(dst *image.RGBA, f *frame, n *model.Note, at image.Point) {
	s := p.sprites.sentMark()
	corner := image.Pt(int(math.Round((n.W-sentInset)*f.scale)), int(math.Round(sentInset*f.scale)))
	draw.Draw(dst, s.picture.Rect.Add(at.Add(corner).Add(s.offset)), s.picture, image.Point{}, draw.Over)
}

// sentInset is how far within the corner of its note the centre of the mark lies, in board
// units.
const sentInset = 4.0

// put copies a note's sprite so that its top left corner lies at a pixel.
func (p *picture) put(dst *image.RGBA, n *model.Note, at image.Point) {
	s := p.sprites.of(n)
	r := s.picture.Rect.Add(at.Add(s.offset))
	draw.Draw(dst, r, s.picture, image.Point{}, draw.Over)
}

// ring draws a line round a note; a dash keeps what is found apart from what is selected.
func (p *picture) ring(dst *image.RGBA, f *frame, n *model.Note, paint mark.Paint, dash float64) {
	at := f.at(model.Point{X: n.X, Y: n.Y})
	ringAt(p.style, dst, at, n, f.scale, paint, dash)
}

func ringAt(st style, dst *image.RGBA, at image.Point, n *model.Note, scale float64, paint mark.Paint, dash float64) {
	wide := max(2, 3*scale)
	r := mark.Rect{
		X: float64(at.X) - wide/2, Y: float64(at.Y) - wide/2,
		W: n.W*scale + wide, H: n.H*scale + wide,
	}
	st.Paint(dst, []mark.Mark{mark.Shape{
		Path:   mark.Box(r, 8*scale),
		Stroke: mark.Stroke{Width: wide, Paint: paint, Dash: dash},
	}}, 1, 0, 0)
}

// empty returns that part of the empty board as f sees it, painted again only where f sees it
// otherwise than the frame before. Round the board it is transparent: the window's own
// ground shows there, which costs nothing.
func (p *picture) empty(f *frame, part image.Rectangle) *image.RGBA {
	want := ground{f.activity, f.palette, part, f.scale, f.origin, f.waiting(), f.target}
	if p.backdrop == nil || p.ground != want {
		p.backdrop = image.NewRGBA(part)
		marks := append(p.style.Backdrop(f.activity, f.palette), p.style.Titles(f.activity, f.target, f.palette)...)
		p.style.Paint(p.backdrop, marks, f.scale, float64(f.origin.X), float64(f.origin.Y))
		if want.waiting >= 0 {
			p.style.Paint(p.backdrop, p.style.Tray(f.activity, want.waiting, f.palette), f.scale, float64(f.origin.X), float64(f.origin.Y))
		}
		p.ground = want
	}
	return p.backdrop
}
