package painting

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
	style    Style
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
	letters  float64
}

func newPicture(st Style) *picture { return &picture{style: st, sprites: newSprites(st)} }

// effort is how many notes a painting of f has to paint anew.
func (p *picture) effort(f *Frame) int {
	return p.sprites.missing(f.seen(), f.Scale, f.Palette)
}

// paint returns the picture that f describes, whose corner lies where it is on the view,
// painted over onto where that has the right size. It gives up and returns nil when ctx ends.
func (p *picture) paint(ctx context.Context, onto *image.RGBA, f *Frame) *image.RGBA {
	p.sprites.use(f.Scale, f.Palette)
	seen := f.seen()
	out, part := onto, f.Painted()
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

// titlesOver sets the titles above notes that lie on one of them, and those whose size follows
// from the notes; elsewhere the backdrop has them.
func (p *picture) titlesOver(dst *image.RGBA, f *Frame, notes []*model.Note) {
	over := f.Letters > 0
	for i := range f.Activity.Zones {
		title := f.Activity.TitleRoom(&f.Activity.Zones[i])
		over = over || slices.ContainsFunc(notes, func(n *model.Note) bool { return n.Overlaps(title) })
	}
	if over {
		p.style.Paint(dst, p.style.Titles(f.Activity, f.titles(), f.Palette), f.Scale, float64(f.Origin.X), float64(f.Origin.Y))
	}
}

func (p *picture) note(dst *image.RGBA, f *Frame, n *model.Note) {
	p.put(dst, n, f.At(model.Point{X: n.X, Y: n.Y}))
	if f.strays(n) {
		p.ring(dst, f, n, f.Palette.Quiet, 3)
	}
	switch {
	case f.Chosen[n.ID]:
		p.ring(dst, f, n, f.Palette.Teal, 0)
	case f.Found[n.ID]:
		p.ring(dst, f, n, f.Palette.Ink, 6)
	}
	if f.Sent.Has(n.ID) {
		p.marked(dst, f, n, f.At(model.Point{X: n.X, Y: n.Y}))
	}
}

// marked sets the mark of what was sent on at the upper right corner of a note whose upper
// left corner lies at a pixel.
func (p *picture) marked(dst *image.RGBA, f *Frame, n *model.Note, at image.Point) {
	s := p.sprites.sentMark()
	corner := image.Pt(int(math.Round((n.W-sentInset)*f.Scale)), int(math.Round(sentInset*f.Scale)))
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
func (p *picture) ring(dst *image.RGBA, f *Frame, n *model.Note, paint mark.Paint, dash float64) {
	at := f.At(model.Point{X: n.X, Y: n.Y})
	ringAt(p.style, dst, at, n, f.Scale, paint, dash)
}

func ringAt(st Style, dst *image.RGBA, at image.Point, n *model.Note, scale float64, paint mark.Paint, dash float64) {
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
func (p *picture) empty(f *Frame, part image.Rectangle) *image.RGBA {
	want := ground{f.Activity, f.Palette, part, f.Scale, f.Origin, f.waiting(), f.Target, f.Letters}
	if p.backdrop == nil || p.ground != want {
		p.backdrop = image.NewRGBA(part)
		marks := p.style.Backdrop(f.Activity, f.Palette)
		if f.Letters == 0 {
			marks = append(marks, p.style.Titles(f.Activity, f.titles(), f.Palette)...)
		}
		p.style.Paint(p.backdrop, marks, f.Scale, float64(f.Origin.X), float64(f.Origin.Y))
		if want.waiting >= 0 {
			p.style.Paint(p.backdrop, p.style.Tray(f.Activity, want.waiting, f.Letters, f.Palette), f.Scale, float64(f.Origin.X), float64(f.Origin.Y))
		}
		p.ground = want
	}
	return p.backdrop
}
