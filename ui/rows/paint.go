package rows

import (
	"image"
	"image/color"
	"image/draw"

	"commonground/printables/mark"
	"commonground/printables/raster"
	"commonground/printables/text"
	"commonground/ui/look"
)

// Typesetter sets and paints the text of rows: our own, since it orders and shapes every
// script rightly, which the toolkit's text does not.
type Typesetter struct {
	Set     *text.Setter
	Painter *raster.Painter
}

// Lengths of a row at 100 % text, in pixels. They grow with the text.
const (
	rowSide   = 12.0 // left and right of everything
	rowGap    = 12.0 // between badge, icon and text
	rowAbove  = 9.0  // above and below the text
	badgeSize = 26.0
	iconSize  = 24.0
	headRoom  = 10.0 // more above a heading
)

// sheet is what rows of a width are set with.
type sheet struct {
	width  float64
	scale  float64 // of text
	icons  bool    // some rows have icons, so all leave room for one
	tokens look.Tokens
}

// form is where the parts of a row lie, from its top left.
type form struct {
	height float64
	top    float64 // of the parts: lower in headings
	text   mark.Rect
	badge  mark.Rect
	icon   mark.Rect
	lines  []mark.Line // of the text, relative to its rectangle
	below  []mark.Line // of what stands under it, relative to the text's lower left
}

func (s sheet) style(r Row) text.Style {
	st := text.Style{Size: float64(look.BodySize) * s.scale, Paint: s.tokens.Ink, Leading: 1.3}
	if r.Heading {
		st.Size, st.Bold = float64(look.HeadingSize)*s.scale, true
	}
	if r.Text == "" {
		st.Paint = s.tokens.Quiet
	}
	return st
}

func (s sheet) detailStyle() text.Style {
	return text.Style{Size: float64(look.SmallSize) * s.scale, Paint: s.tokens.Quiet}
}

// set lays out a row.
func (p Typesetter) set(s sheet, r Row) form {
	var f form
	if r.Heading {
		f.top = headRoom * s.scale
	}
	x := rowSide * s.scale
	if r.Badge != "" {
		f.badge = mark.Rect{X: x, W: badgeSize * s.scale, H: badgeSize * s.scale}
		x += (badgeSize + rowGap) * s.scale
	}
	if s.icons && !r.Heading {
		f.icon = mark.Rect{X: x, W: iconSize * s.scale, H: iconSize * s.scale}
		x += (iconSize + rowGap) * s.scale
	}
	right := rowSide * s.scale
	if r.Detail != "" {
		right += p.Set.Width(r.Detail, s.detailStyle()) + rowGap*s.scale
	}
	f.text = mark.Rect{X: x, W: max(s.width-x-right, 40)}
	p.fill(s, r, &f)
	return f
}

func (p Typesetter) fill(s sheet, r Row, f *form) {
	st := s.style(r)
	words := r.Text
	if words == "" {
		words = r.Instead
	}
	f.lines = p.Set.Lines(words, st, f.text.W)
	f.text.H = p.Set.Height(max(1, len(f.lines)), st)
	var under float64
	if r.Below != "" {
		small := s.detailStyle()
		f.below = p.Set.Lines(r.Below, small, f.text.W)
		under = p.Set.Height(len(f.below), small)
	}
	all := f.text.H + under
	f.height = f.top + max(float64(look.Target), all+2*rowAbove, f.badge.H+rowAbove)
	f.text.Y = f.top + (f.height-f.top-all)/2
	first := f.text.Y + p.Set.Height(1, st)/2 // middle of the first line
	f.badge.Y, f.icon.Y = first-f.badge.H/2, first-f.icon.H/2
}

// marks are what is painted of a row.
func (p Typesetter) marks(s sheet, r Row, f form) []mark.Mark {
	var out []mark.Mark
	if r.Badge != "" {
		out = append(out, p.badge(s, r, f)...)
	}
	for _, l := range f.lines {
		out = append(out, l.Moved(1, f.text.X, f.text.Y))
	}
	for _, l := range f.below {
		out = append(out, l.Moved(1, f.text.X, f.text.Y+f.text.H))
	}
	if r.Detail != "" {
		box := mark.Rect{X: f.text.X + f.text.W, Y: f.text.Y, W: s.width - f.text.X - f.text.W - rowSide*s.scale, H: f.text.H}
		st := s.detailStyle()
		for _, l := range p.Set.Lines(r.Detail, st, 0) {
			out = append(out, l.Moved(1, box.X+box.W-l.Width, box.Y+(box.H-p.Set.Height(1, st))/2))
		}
	}
	return out
}

// badge is a letter on the paper of a note, or a number in a frame.
func (p Typesetter) badge(s sheet, r Row, f form) []mark.Mark {
	plate := mark.Shape{
		Path: mark.Box(f.badge, 5*s.scale), Fill: r.Paper,
		Stroke: mark.Stroke{Width: max(1, s.scale), Paint: s.tokens.Line},
	}
	st := text.Style{Size: float64(look.SmallSize) * s.scale, Bold: true, Paint: s.tokens.Quiet}
	if r.Paper.A > 0 {
		st.Paint = s.tokens.NoteInk
	}
	out := []mark.Mark{plate}
	for _, l := range p.Set.Block(r.Badge, st, f.badge, text.Centre, text.Middle) {
		out = append(out, l)
	}
	return out
}

// tint is the ground of a row: within the ring that it has while it is current, and in the
// room above a heading.
type tint struct {
	within, above mark.Paint
	from          float64 // how far below the row's top the ring begins
}

// paint returns the picture of a row, w by h pixels, on an opaque ground.
func (p Typesetter) paint(s sheet, marks []mark.Mark, ground tint, w, h int) image.Image {
	scale := float64(w) / s.width
	dst := image.NewRGBA(image.Rect(0, 0, w, h))
	from := image.Rect(0, int(ground.from*scale+0.5), w, h)
	draw.Draw(dst, dst.Bounds(), opaque(ground.above), image.Point{}, draw.Src)
	draw.Draw(dst, from, opaque(ground.within), image.Point{}, draw.Src)
	p.Painter.Paint(dst, marks, scale, 0, 0)
	return dst
}

func opaque(p mark.Paint) image.Image {
	return image.NewUniform(color.RGBA{R: p.R, G: p.G, B: p.B, A: 0xff})
}
