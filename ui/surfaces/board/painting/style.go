package painting

import (
	"image"

	"commonground/model"
	"commonground/printables"
	"commonground/printables/mark"
)

// Style knows how boards and notes look. Its methods may be called from any goroutine.
type Style interface {
	// Backdrop is the empty board without its titles, in board units.
	Backdrop(a *model.Activity, pal printables.Palette) []mark.Mark
	// Titles are those of the board's zones, which stand above its notes.
	Titles(a *model.Activity, t printables.Titling, pal printables.Palette) []mark.Mark
	// Tray is the place beside the board where so many notes wait, with a title in letters of a
	// size (0: as usual), in board units.
	Tray(a *model.Activity, waiting int, letters float64, pal printables.Palette) []mark.Mark
	// Note is a note where it lies, in board units.
	Note(n *model.Note, pal printables.Palette) []mark.Mark
	// Sent is the mark of a note that was sent on, round the origin, in board units.
	Sent(pal printables.Palette) []mark.Mark
	// Zone is the outline of a zone, in board units.
	Zone(a *model.Activity, z *model.Zone) mark.Path
	// NoteSize is how large a note has to be for what it says.
	NoteSize(n *model.Note) (w, h float64)
	// Sizer is how large notes are in zones that are fuller and fuller, for one edit.
	Sizer() model.Sizer
	// Paint paints marks of which one unit is scale pixels, shifted by dx, dy pixels.
	Paint(dst *image.RGBA, marks []mark.Mark, scale, dx, dy float64)
}
