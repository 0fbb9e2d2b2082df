package layout

import (
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
)

// Last sets objects as c does, and has Tab come to the one at place i after all the others:
// to a button that removes something after the fields below it.
func Last(i int, c *fyne.Container) *fyne.Container {
	last := c.Objects[i]
	rest := slices.Delete(slices.Clone(c.Objects), i, i+1)
	return container.New(&lastLayout{c.Layout.(flowLayout), i}, append(rest, last)...)
}

// lastLayout sets the last of its objects at another place.
type lastLayout struct {
	flowLayout
	place int
}

// set are the objects in the order in which they are seen.
func (l *lastLayout) set(objects []fyne.CanvasObject) []fyne.CanvasObject {
	n := len(objects) - 1
	return slices.Insert(slices.Clone(objects[:n]), min(l.place, n), objects[n])
}

func (l *lastLayout) heightFor(objects []fyne.CanvasObject, width float32) float32 {
	return l.flowLayout.heightFor(l.set(objects), width)
}

func (l *lastLayout) idealWidth(objects []fyne.CanvasObject) float32 {
	if ideal, ok := l.flowLayout.(idealLayout); ok {
		return ideal.idealWidth(l.set(objects))
	}
	return l.MinSize(objects).Width
}

func (l *lastLayout) MinSize(objects []fyne.CanvasObject) fyne.Size {
	return l.flowLayout.MinSize(l.set(objects))
}

func (l *lastLayout) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	l.flowLayout.Layout(l.set(objects), size)
}
