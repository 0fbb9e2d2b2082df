package printing

import (
	"time"

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
	// Now is the time by which files are dated.
	Now() time.Time
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
