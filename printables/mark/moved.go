package mark

var (
	_ Mark = Shape{}
	_ Mark = Image{}
	_ Mark = Line{}
)

// Moved returns the page's marks scaled by s about the origin and then shifted.
func Moved(marks []Mark, s, dx, dy float64) []Mark {
	out := make([]Mark, len(marks))
	for i, m := range marks {
		out[i] = m.Moved(s, dx, dy)
	}
	return out
}

// Bounds is the path's, grown by half the stroke.
func (m Shape) Bounds() Rect {
	b, h := m.Path.Bounds(), m.Stroke.Width/2
	return Rect{b.X - h, b.Y - h, b.W + 2*h, b.H + 2*h}
}

// Moved scales the stroke as well.
func (m Shape) Moved(s, dx, dy float64) Mark {
	m.Path = m.Path.Moved(s, dx, dy)
	m.Stroke.Width *= s
	m.Stroke.Dash *= s
	return m
}

// Bounds is the rectangle it fills.
func (m Image) Bounds() Rect { return m.Rect }

// Moved scales and shifts the rectangle.
func (m Image) Moved(s, dx, dy float64) Mark {
	m.Rect = Rect{m.X*s + dx, m.Y*s + dy, m.W * s, m.H * s}
	return m
}

// Bounds is generous above and below the baseline: no glyph of the fonts reaches
// further than one and a half ems up or one em down.
func (m Line) Bounds() Rect {
	if m.Turn != 0 {
		d := m.Width + 2*m.Size
		return Rect{m.X - d, m.Y - d, 2 * d, 2 * d}
	}
	return Rect{m.X - m.Size, m.Y - 1.5*m.Size, m.Width + 2*m.Size, 2.5 * m.Size}
}

// Moved scales the letters too; glyphs are in ems and stay as they are.
func (m Line) Moved(s, dx, dy float64) Mark {
	m.X, m.Y = m.X*s+dx, m.Y*s+dy
	m.Width *= s
	m.Size *= s
	return m
}
