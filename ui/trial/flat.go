package trial

import (
	"image"
	"image/draw"
	"math"

	"commonground/model"
	"commonground/printables"
	"commonground/printables/mark"
)

// Flat is a style of boards that draws notes as plain rectangles, and lets them grow by a unit
// for every letter above twenty.
type Flat struct{}

func (Flat) Backdrop(a *model.Activity, pal printables.Palette) []mark.Mark {
	return []mark.Mark{mark.Shape{Path: mark.Box(mark.Rect(a.Bounds()), 0), Fill: pal.Board}}
}

func (Flat) Titles(*model.Activity, printables.Titling, printables.Palette) []mark.Mark { return nil }

func (Flat) Note(n *model.Note, pal printables.Palette) []mark.Mark {
	return []mark.Mark{mark.Shape{Path: mark.Box(mark.Rect(n.Rect), 0), Fill: pal.Note(n.Colour)}}
}

func (Flat) Sent(pal printables.Palette) []mark.Mark {
	return []mark.Mark{mark.Shape{Path: mark.Box(mark.Rect{X: -6, Y: -6, W: 12, H: 12}, 0), Fill: pal.Teal}}
}

func (Flat) Zone(_ *model.Activity, z *model.Zone) mark.Path { return mark.Box(mark.Rect(z.Rect), 0) }

func (Flat) NoteSize(n *model.Note) (w, h float64) {
	return model.NoteWidth, model.NoteHeight + math.Max(0, float64(len([]rune(n.Text))-20))
}

func (f Flat) Sizer() model.Sizer {
	return func(n *model.Note, fit model.Fit) (w, h float64) {
		w, h = f.NoteSize(n)
		if fit.Text > 0 {
			w, h = fit.Width(1), h*fit.Text/25
		}
		return w, h
	}
}

func (Flat) Tray(*model.Activity, int, float64, printables.Palette) []mark.Mark { return nil }

func (Flat) Paint(dst *image.RGBA, marks []mark.Mark, scale, dx, dy float64) {
	for _, m := range marks {
		s := m.Moved(scale, dx, dy).(mark.Shape)
		b := s.Path.Bounds()
		r := image.Rect(int(math.Round(b.X)), int(math.Round(b.Y)), int(math.Round(b.X+b.W)), int(math.Round(b.Y+b.H)))
		if s.Fill.A > 0 {
			draw.Draw(dst, r, image.NewUniform(s.Fill), image.Point{}, draw.Over)
		}
	}
}
