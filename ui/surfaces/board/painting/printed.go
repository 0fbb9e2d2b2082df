package painting

import (
	"image"
	"slices"

	"commonground/model"
	"commonground/printables"
	"commonground/printables/mark"
	"commonground/printables/raster"
)

// Printed is the style of the app: the printables' own marks and painter, so that the
// board on screen is the board on paper.
type Printed struct {
	kit      *printables.Kit
	activity *model.Activity
	painter  *raster.Painter
}

// NewPrinted is the style of an activity's boards, painted by a painter that may be shared.
func NewPrinted(kit *printables.Kit, painter *raster.Painter, a *model.Activity) *Printed {
	return &Printed{kit, a, painter}
}

// Backdrop draws the board's edge too where it has the colour of what is around it.
func (p *Printed) Backdrop(a *model.Activity, pal printables.Palette) []mark.Mark {
	out := printables.BoardGround(a, pal)
	if pal.Board != pal.Paper {
		return out
	}
	const line, corner = 3, 14
	edge := mark.Shape{Path: mark.Box(mark.Rect(a.Bounds().Inset(line/2.0)), corner), Stroke: mark.Stroke{Width: line, Paint: pal.Line}}
	return slices.Insert(out, 1, mark.Mark(edge)) // over the ground, below the zones
}

func (p *Printed) Titles(a *model.Activity, t printables.Titling, pal printables.Palette) []mark.Mark {
	return p.kit.KeyedTitles(a, t, pal)
}

func (p *Printed) Tray(a *model.Activity, waiting int, letters float64, pal printables.Palette) []mark.Mark {
	return p.kit.TrayMarks(a, waiting, letters, pal)
}

func (p *Printed) Note(n *model.Note, pal printables.Palette) []mark.Mark {
	return p.kit.NoteMarks(p.activity, n, pal)
}

func (p *Printed) Sent(pal printables.Palette) []mark.Mark { return printables.SentMark(pal) }

func (p *Printed) Zone(a *model.Activity, z *model.Zone) mark.Path { return printables.ZonePath(a, z) }

// NoteSize lets a note that was made small stay so, and one that grew for its text shrink
// again to the size that notes begin with.
func (p *Printed) NoteSize(n *model.Note) (w, h float64) {
	w, h = model.NoteWidth, model.NoteHeight
	if n.W > 0 && n.W < w && n.H > 0 && n.H < h {
		w, h = n.W, n.H
	}
	return p.kit.NoteSize(p.activity, n, w, h)
}

func (p *Printed) Sizer() model.Sizer { return p.kit.NoteSizer(p.activity) }

func (p *Printed) Paint(dst *image.RGBA, marks []mark.Mark, scale, dx, dy float64) {
	p.painter.Paint(dst, marks, scale, dx, dy)
}
