package look

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/dialog"
)

// OpenFiles opens the toolkit's dialog for files or folders over most of a window. Escape
// closes it, as it closes a Dialog. Closed follows when it is gone; nil is none.
func OpenFiles(d *dialog.FileDialog, w fyne.Window, closed func()) {
	c := w.Canvas()
	before := c.OnTypedKey()
	c.SetOnTypedKey(func(e *fyne.KeyEvent) {
		if e.Name == fyne.KeyEscape {
			d.Dismiss()
		}
	})
	d.SetOnClosed(func() {
		c.SetOnTypedKey(before)
		if closed != nil {
			closed()
		}
	})
	d.Show()
	size := c.Size()
	d.Resize(fyne.NewSize(size.Width*0.85, size.Height*0.85)) // it has no size before it is shown
}
