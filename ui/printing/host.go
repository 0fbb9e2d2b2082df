package printing

import (
	"fyne.io/fyne/v2"

	"commonground/assets/words"
	"commonground/printables"
	"commonground/printables/raster"
	"commonground/ui/background"
)

// Host is what printing needs of the app.
type Host interface {
	Words() *words.Book
	Window() fyne.Window
	Kit() *printables.Kit
	Painter() *raster.Painter
	Desk() *Desk
	Runner() background.Runner
	// PDFFolder is where a PDF was saved last, empty where none was; KeepPDFFolder
	// remembers it from one start to the next.
	PDFFolder() string
	KeepPDFFolder(path string)
	// Paper is the ID of the paper of the house; KeepPaper remembers another.
	Paper() string
	KeepPaper(id string)
}
