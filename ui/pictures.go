package ui

import (
	"image"

	"commonground/model"
	"commonground/printables"
	"commonground/printables/mark"
	"commonground/printables/raster"
	"commonground/ui/look"
)

// pictures paints boards small. Words are left out: they could not be read.
type pictures struct {
	kit     *printables.Kit
	painter *raster.Painter
}

// sharper is how many pixels a picture has for one of the screen, for dense screens.
const sharper = 2

// of paints an activity's board, w pixels wide, with the notes of a sheet, which may be
// nil. It may run on any goroutine.
func (p pictures) of(a *model.Activity, s *model.Sheet, pal printables.Palette, w float32) image.Image {
	bounds := a.Bounds()
	pal.Board = pal.Side // so that the board is seen on a card
	scale := float64(w) * sharper / bounds.W
	out := image.NewRGBA(image.Rect(0, 0, int(bounds.W*scale), int(bounds.H*scale)))
	p.painter.Paint(out, thick(whole(wordless(p.kit.BoardBackdrop(a, pal)), pal.Board), 1.6*sharper/scale), scale, -bounds.X*scale, -bounds.Y*scale)
	if s != nil {
		for _, n := range s.Notes {
			p.painter.Paint(out, wordless(p.kit.NoteMarks(n, pal)), scale, -bounds.X*scale, -bounds.Y*scale)
		}
	}
	return out
}

// wordless are the marks that are no text.
func wordless(marks []mark.Mark) []mark.Mark {
	var out []mark.Mark
	for _, m := range marks {
		if _, ok := m.(mark.Line); !ok {
			out = append(out, m)
		}
	}
	return out
}

// thick keeps lines from vanishing in a small picture: none is thinner than least, in
// the marks' unit.
func thick(marks []mark.Mark, least float64) []mark.Mark {
	for i, m := range marks {
		if s, ok := m.(mark.Shape); ok && s.Stroke.Width > 0 {
			s.Stroke.Width = max(s.Stroke.Width, least)
			marks[i] = s
		}
	}
	return marks
}

// whole takes away the patches of the board's colour that make room for titles.
func whole(marks []mark.Mark, board mark.Paint) []mark.Mark {
	out := marks[:1:1] // the board itself
	for _, m := range marks[1:] {
		if s, ok := m.(mark.Shape); !ok || s.Fill != board || s.Stroke.Width > 0 {
			out = append(out, m)
		}
	}
	return out
}

// thumbnail is a place for a small picture of a board, at least width pixels wide; it
// fills when the picture is painted.
func thumbnail(h pictured, a *model.Activity, s *model.Sheet, width float32) *look.Picture {
	b := a.Bounds()
	p := look.NewPicture(float32(b.H/b.W), width)
	h.Aside(func() func() {
		img := h.Picture(a, s, width)
		return func() { p.Set(img) }
	})
	return p
}
