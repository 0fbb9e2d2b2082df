package printables

import (
	"time"

	"commonground/model"
	"commonground/printables/mark"
	"commonground/printables/text"
)

// Trend draws how a group said it is doing, day by day: the higher the better, with what the
// two ends of the scale mean at the left, the lowest first. Lengths are of any unit; size is
// the height of its type.
func (k *Kit) Trend(ratings []model.Rating, ends [2]string, box mark.Rect, size float64, pal Palette) []mark.Mark {
	quiet := text.Style{Size: size, Paint: pal.Quiet}
	plot := box
	plot.X, plot.W = box.X+0.28*box.W, 0.72*box.W-5*size
	plot.Y, plot.H = box.Y+size, box.H-3.4*size
	var out []mark.Mark
	level := func(step float64) float64 {
		return plot.Y + plot.H*(model.ScaleSteps-step)/(model.ScaleSteps-1)
	}
	for step := 1.0; step <= model.ScaleSteps; step++ {
		out = append(out, mark.Shape{
			Path:   mark.Polyline(false, plot.X-size, level(step), plot.X+plot.W+size, level(step)),
			Stroke: mark.Stroke{Width: 0.08 * size, Paint: pal.Hair},
		})
	}
	for i, end := range ends {
		band := mark.Rect{X: box.X, Y: level(1+float64(i)*(model.ScaleSteps-1)) - 1.3*size, W: 0.28*box.W - 2*size, H: 2.6 * size}
		_, lines, _ := k.fit(end, quiet, band, 2, text.Start, text.Middle)
		out = append(out, marks(lines)...)
	}
	xs := places(ratings, plot.X, plot.W)
	out = append(out, trendLine(ratings, xs, level, size, pal)...)
	return append(out, k.trendDays(ratings, xs, plot.Y+plot.H+1.2*size, quiet)...)
}

// places are where days lie along a line, as far apart as the days are; a day alone is in the
// middle.
func places(ratings []model.Rating, x, w float64) []float64 {
	out := make([]float64, len(ratings))
	first, _ := time.Parse(model.DateLayout, ratings[0].Day)
	last, _ := time.Parse(model.DateLayout, ratings[len(ratings)-1].Day)
	for i, r := range ratings {
		day, _ := time.Parse(model.DateLayout, r.Day)
		share := 0.5
		if span := last.Sub(first); span > 0 {
			share = float64(day.Sub(first)) / float64(span)
		}
		out[i] = x + share*w
	}
	return out
}

func trendLine(ratings []model.Rating, xs []float64, level func(float64) float64, size float64, pal Palette) []mark.Mark {
	var out []mark.Mark
	for i := 1; i < len(ratings); i++ {
		out = append(out, mark.Shape{
			Path:   mark.Polyline(false, xs[i-1], level(ratings[i-1].Step), xs[i], level(ratings[i].Step)),
			Stroke: mark.Stroke{Width: 0.18 * size, Paint: pal.Teal},
		})
	}
	for i, r := range ratings {
		dot := mark.Rect{X: xs[i] - 0.4*size, Y: level(r.Step) - 0.4*size, W: 0.8 * size, H: 0.8 * size}
		out = append(out, mark.Shape{Path: mark.Ellipse(dot), Fill: pal.Teal})
	}
	return out
}

// trendDays are the days below their dots, as far as none covers the one after it; the last
// one is always there.
func (k *Kit) trendDays(ratings []model.Rating, xs []float64, y float64, st text.Style) []mark.Mark {
	var out []mark.Mark
	free := xs[len(xs)-1] + 100*st.Size // up to where there is room, from the right
	for i := len(ratings) - 1; i >= 0; i-- {
		band := mark.Rect{X: xs[i] - 10*st.Size, Y: y, W: 20 * st.Size, H: 1.3 * st.Size}
		lines := k.Set.Block(k.date(ratings[i].Day), st, band, text.Centre, text.Top)
		if half := widest(lines) / 2; xs[i]+half+st.Size <= free {
			free = xs[i] - half
			out = append(out, marks(lines)...)
		}
	}
	return out
}
