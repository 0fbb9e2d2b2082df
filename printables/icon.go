package printables

import (
	"commonground/assets/icons"
	"commonground/printables/mark"
)

// iconMarks draws an icon into r, in one paint. A name that is not known draws nothing:
// the text beside it says the same.
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
		m := mark.Shape{Path: iconPath(f.Path).Moved(scale, r.X, r.Y)}
		if f.Stroke > 0 {
			m.Stroke = mark.Stroke{Width: f.Stroke * scale, Paint: paint}
		} else {
			m.Fill = paint
		}
		out[i] = m
	}
	return out
}

func iconPath(segments []icons.Segment) mark.Path {
	ops := [...]mark.Op{icons.Move: mark.Move, icons.Line: mark.LineTo, icons.Cubic: mark.Cubic, icons.Close: mark.Close}
	out := make(mark.Path, len(segments))
	for i, s := range segments {
		out[i] = mark.Segment{Op: ops[s.Op], X: s.X, Y: s.Y, AX: s.AX, AY: s.AY, BX: s.BX, BY: s.BY}
	}
	return out
}
