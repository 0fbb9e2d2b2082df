package layout

import (
	"fyne.io/fyne/v2"

	"commonground/ui/look"
)

const bullet = "•"

// Led lays a line beside what leads it: a bullet, the number of a step, an opening quotation
// mark. Both begin at one height, and the lines of a list at one place.
func Led(mark, line *look.Text) fyne.CanvasObject { return TopRow(6, 1, AtLeast(20, mark), line) }

// Bulleted is a line of a list.
func Bulleted(role look.Role, line string) fyne.CanvasObject {
	return Led(look.NewText(role, bullet), look.NewText(role, line))
}
