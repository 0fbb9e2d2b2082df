package layout

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"commonground/ui/look"
)

// Courses lays objects as the courses of a pyramid, each as wide as the next: so many in each
// course, the lowest first. A stone is at least cell wide and at the most half as wide again
// (in pixels at 100 % text; it grows with the text); where that is too much, or where other
// than all are there, they lie as in a Grid.
func Courses(cell, gap float32, courses []int, objects ...fyne.CanvasObject) *fyne.Container {
	return container.New(&coursesLayout{grid: gridLayout{cell: cell, gap: gap}, courses: courses}, objects...)
}

type coursesLayout struct {
	remembered
	grid    gridLayout
	courses []int
}

// stone is how wide an object is; 0 where they lie as in a grid.
func (l *coursesLayout) stone(objects []fyne.CanvasObject, width float32) float32 {
	all, most := 0, 0
	for _, n := range l.courses {
		all, most = all+n, max(most, n)
	}
	w := min((width-float32(most-1)*l.grid.gap)/float32(most), 1.5*l.grid.cell*look.TextScale())
	if len(objects) != all || w < l.grid.cell*look.TextScale() {
		return 0
	}
	return w
}

// lay gives each object its place, the lowest course last, and returns how high all are.
func (l *coursesLayout) lay(objects []fyne.CanvasObject, width, stone float32, put func(o fyne.CanvasObject, x, y, w, h float32)) float32 {
	y, at := float32(0), len(objects)
	for i := len(l.courses) - 1; i >= 0; i-- {
		n := l.courses[i]
		at -= n
		course, high := objects[at:at+n], float32(0)
		for _, o := range course {
			high = max(high, HeightFor(o, stone))
		}
		x := (width - float32(n)*(stone+l.grid.gap) + l.grid.gap) / 2
		for _, o := range course {
			put(o, x, y, stone, high)
			x += stone + l.grid.gap
		}
		y += high + l.grid.gap
	}
	return y - l.grid.gap
}

func (l *coursesLayout) heightFor(objects []fyne.CanvasObject, width float32) float32 {
	shown := visible(objects)
	if stone := l.stone(shown, width); stone > 0 {
		return l.lay(shown, width, stone, func(fyne.CanvasObject, float32, float32, float32, float32) {})
	}
	return l.grid.heightFor(objects, width)
}

func (l *coursesLayout) MinSize(objects []fyne.CanvasObject) fyne.Size {
	return l.minSize(l, objects, l.grid.MinSize(objects).Width)
}

func (l *coursesLayout) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	l.width = size.Width
	shown := visible(objects)
	if stone := l.stone(shown, size.Width); stone > 0 {
		l.lay(shown, size.Width, stone, Place)
		return
	}
	l.grid.Layout(objects, size)
}
