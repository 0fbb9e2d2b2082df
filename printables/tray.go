package printables

import (
	"commonground/model"
	"commonground/printables/mark"
	"commonground/printables/text"
)

// TrayMarks returns the tray of a board, where so many notes wait that are in no zone: a
// dashed edge and a title, in letters of that size where there is room for them (0: as usual), in
// board units. A board without zones has none.
func (k *Kit) TrayMarks(a *model.Activity, waiting int, letters float64, pal Palette) []mark.Mark {
	r, ok := a.Tray()
	if !ok {
		return nil
	}
	const edge = 3
	box := mark.Rect(r.Inset(edge))
	out := []mark.Mark{mark.Shape{
		Path: mark.Box(box, zoneCorner), Fill: pal.Side, Stroke: mark.Stroke{Width: edge, Paint: pal.Quiet, Dash: 12},
	}}
	st := text.Style{Size: max(titleSize*0.8, letters), Bold: true, Paint: pal.Ink}
	head := mark.Rect{X: box.X + zoneCorner, Y: box.Y + 8, W: box.W - 2*zoneCorner, H: 50}
	_, lines, _ := k.fit(k.Words.Count("board.tray", waiting), st, head, titleLeast, text.Centre, text.Middle)
	return append(out, marks(lines)...)
}
