package printables

import (
	"commonground/model"
	"commonground/printables/mark"
	"commonground/printables/text"
)

// RoundScene is what the group sees while the laptop goes round: that everybody writes on
// their own, and how many notes there are by now, all alike and with nothing on them.
func (k *Kit) RoundScene(title string, count int) *Scene {
	return &Scene{Title: title, kit: k, whole: func(p *scenePage) [][]mark.Mark {
		p.fixed = true
		body := p.body
		head := mark.Rect{X: body.X, Y: body.Y, W: body.W, H: 0.16 * p.h}
		_, calm, _ := k.fit(k.Words.Text("round.wall.calm"), p.style(sceneMany*p.h, false), head, SceneLeast*p.h, text.Centre, text.Middle)
		foot := mark.Rect{X: body.X, Y: body.Y + body.H - 0.12*p.h, W: body.W, H: 0.12 * p.h}
		_, said, _ := k.fit(k.Words.Count("round.count", count), p.style(sceneMany*p.h, true), foot, SceneLeast*p.h, text.Centre, text.Middle)
		heap := mark.Rect{X: body.X, Y: head.Y + head.H, W: body.W, H: foot.Y - head.Y - head.H}
		out := append(marks(calm), p.blankNotes(heap, count)...)
		return [][]mark.Mark{append(out, marks(said)...)}
	}}
}

// mostBlank is how many blank notes are drawn; more would not be counted by anybody.
const mostBlank = 60

// blankNotes are so many empty notes, as large as they have room for.
func (p *scenePage) blankNotes(room mark.Rect, count int) []mark.Mark {
	count = min(count, mostBlank)
	if count == 0 {
		return nil
	}
	const form, apart = 0.75, 1.2 // how high a note is for its width, and how far the next is from it
	columns, wide := 1, 0.0
	for n := 1; n <= count; n++ {
		rows := (count + n - 1) / n
		if w := min(room.W/(float64(n)*apart), room.H/(float64(rows)*apart*form), 0.2*p.h); w > wide*1.001 {
			columns, wide = n, w
		}
	}
	rows := (count + columns - 1) / columns
	stepX, stepY := wide*apart, wide*form*apart
	top := room.Y + (room.H-float64(rows)*stepY)/2 + (stepY-wide*form)/2
	var out []mark.Mark
	for i := range count {
		row := i / columns
		in := min(columns, count-row*columns)
		left := room.X + (room.W-float64(in)*stepX)/2 + (stepX-wide)/2
		at := mark.Rect{X: left + float64(i%columns)*stepX, Y: top + float64(row)*stepY, W: wide, H: wide * form}
		out = append(out, noteSheet(at, model.ColourA, p.pal)...)
	}
	return out
}
