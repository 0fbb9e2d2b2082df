package pdf

import "commonground/printables/mark"

// shape fills a path and draws its edge.
func (d *document) shape(m mark.Shape) {
	fills := m.Fill.A > 0
	strokes := m.Stroke.Paint.A > 0 && m.Stroke.Width > 0
	if len(m.Path) == 0 || !fills && !strokes {
		return
	}
	// Fill and edge go out at once only where they cannot show through each other.
	if fills && strokes && m.Fill.A == 255 && m.Stroke.Paint.A == 255 {
		d.fill(m.Fill)
		d.stroke(m.Stroke)
		d.path(m.Path)
		d.content.raw("B\n")
		return
	}
	if fills {
		d.fill(m.Fill)
		d.path(m.Path)
		d.content.raw("f\n")
	}
	if strokes {
		d.stroke(m.Stroke)
		d.path(m.Path)
		d.content.raw("S\n")
	}
}

func (d *document) path(p mark.Path) {
	if upright(p) {
		x, y := d.xy(p[0].X, p[0].Y)
		d.content.at("re", x, y, (p[2].X-p[0].X)*points, (p[0].Y-p[2].Y)*points)
		return
	}
	for _, g := range p {
		x, y := d.xy(g.X, g.Y)
		switch g.Op {
		case mark.Move:
			d.content.at("m", x, y)
		case mark.LineTo:
			d.content.at("l", x, y)
		case mark.Cubic:
			ax, ay := d.xy(g.AX, g.AY)
			bx, by := d.xy(g.BX, g.BY)
			d.content.at("c", ax, ay, bx, by, x, y)
		case mark.Close:
			d.content.raw("h\n")
		}
	}
}

// upright reports whether a path is an upright rectangle, which PDF says in one word.
func upright(p mark.Path) bool {
	if len(p) != 5 || p[0].Op != mark.Move || p[4].Op != mark.Close {
		return false
	}
	for _, g := range p[1:4] {
		if g.Op != mark.LineTo {
			return false
		}
	}
	return p[0].Y == p[1].Y && p[1].X == p[2].X && p[2].Y == p[3].Y && p[3].X == p[0].X
}

// fill sets the colour of what is filled: areas and letters.
func (d *document) fill(p mark.Paint) {
	d.alpha(p.A)
	if p.A = 255; d.now.fill != p {
		d.now.fill = p
		d.colour("rg", p)
	}
}

// stroke sets the colour and form of edges. Ends are round, but those of dashes.
func (d *document) stroke(s mark.Stroke) {
	p := s.Paint
	d.alpha(p.A)
	if p.A = 255; d.now.stroke != p {
		d.now.stroke = p
		d.colour("RG", p)
	}
	if d.now.width != s.Width {
		d.now.width = s.Width
		d.content.set("w", s.Width*points)
	}
	if d.now.dash == s.Dash {
		return
	}
	d.now.dash = s.Dash
	if s.Dash <= 0 {
		d.content.raw("1 J [] 0 d\n")
		return
	}
	d.content.raw("0 J [")
	d.content = number(d.content, s.Dash*points, 3)
	d.content.raw("] 0 d\n")
}

func (d *document) colour(operator string, p mark.Paint) {
	d.content.set(operator, float64(p.R)/255, float64(p.G)/255, float64(p.B)/255)
}

// alpha sets how much all that follows covers.
func (d *document) alpha(a uint8) {
	if d.now.alpha == a {
		return
	}
	d.now.alpha = a
	d.flush()
	d.file.SetAlpha(float64(a)/255, "Normal")
}
