package layout

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
)

// Renderer draws a widget that only places its parts, from the bottom up, with lay. A
// refresh places them anew and refreshes each. The widget must have a MinSize of its own:
// that of its base would ask the renderer again.
func Renderer(w fyne.Widget, lay func(fyne.Size), parts func() []fyne.CanvasObject) fyne.WidgetRenderer {
	return &renderer{w, lay, parts, func() {
		for _, o := range parts() {
			o.Refresh()
		}
	}}
}

// Holder is a Renderer for large parts that see to themselves: a refresh places them and
// has the window painted, no more.
func Holder(w fyne.Widget, lay func(fyne.Size), parts func() []fyne.CanvasObject) fyne.WidgetRenderer {
	return &renderer{w, lay, parts, func() { canvas.Refresh(w) }}
}

type renderer struct {
	widget fyne.Widget
	lay    func(fyne.Size)
	parts  func() []fyne.CanvasObject
	after  func() // the rest of a refresh
}

func (r *renderer) Layout(size fyne.Size)        { r.lay(size) }
func (r *renderer) MinSize() fyne.Size           { return r.widget.MinSize() }
func (r *renderer) Objects() []fyne.CanvasObject { return r.parts() }
func (r *renderer) Destroy()                     {}

func (r *renderer) Refresh() {
	r.lay(r.widget.Size())
	r.after()
}
