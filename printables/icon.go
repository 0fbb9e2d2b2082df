package printables

import (
	"commonground/assets/icons"
	"commonground/printables/mark"
)

// IconMarks draws an icon into r, in one paint. A name that is not known draws nothing:
// the text beside it says the same.
func IconMarks(name string, r mark.Rect, paint mark.Paint) []mark.Mark {
	return iconMarks(name, r, paint)
}

func iconMarks(name string, r mark.Rect, paint mark.Paint) []mark.Mark {
	if name == "" || r.W <= 0 {
		return nil
	}
	figures, err := icons.Shape(name)
	if err != nil {
		return nil
	}
	scale := r.W / icons.Size
	out := make([]mark.Mark, len(figures))
	for i, f := range figures {
		m := mark.Shape{Path: mark.Path(f.Path).Moved(scale, r.X, r.Y)}
		if f.Stroke > 0 {
			m.Stroke = mark.Stroke{Width: f.Stroke * scale, Paint: paint}
		} else {
			m.Fill = paint
		}
		out[i] = m
	}
	return out
}
