package layout

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
)

// Wrap sets objects side by side, each as wide as it likes to be, and goes on in the
// next line where the width is used up. What follows a Push stands at the right, in the
// next lines too.
func Wrap(gap float32, objects ...fyne.CanvasObject) *fyne.Container {
	return container.New(&wrapLayout{gap: gap}, objects...)
}

// Push takes what is left of a line of Wrap.
func Push() fyne.CanvasObject { return &push{} }

type push struct{ canvas.Rectangle }

func (*push) MinSize() fyne.Size { return fyne.Size{} }

type wrapLayout struct {
	remembered
	gap float32
}

// wrapLine is one line: its objects with their widths.
type wrapLine struct {
	objects []fyne.CanvasObject
	widths  []float32
	used    float32 // with gaps
	pushes  int
	right   bool // it goes on from a line with a Push
}

func (n *wrapLine) add(o fyne.CanvasObject, w, gap float32) {
	if len(n.objects) > 0 {
		n.used += gap
	}
	if _, ok := o.(*push); ok {
		n.pushes++
	}
	n.objects, n.widths, n.used = append(n.objects, o), append(n.widths, w), n.used+w
}

func (n *wrapLine) height() float32 {
	var h float32
	for i, o := range n.objects {
		h = max(h, HeightFor(o, n.widths[i]))
	}
	return h
}

func (l *wrapLayout) lines(objects []fyne.CanvasObject, width float32) []*wrapLine {
	line := &wrapLine{}
	lines := []*wrapLine{line}
	for _, o := range visible(objects) {
		w := min(IdealWidth(o), width)
		if len(line.objects) > 0 && line.used+l.gap+w > width+0.5 {
			line = &wrapLine{right: line.right || line.pushes > 0}
			lines = append(lines, line)
		}
		line.add(o, w, l.gap)
	}
	return lines
}

// LastLine is the size of the last line of a Wrap at that width.
func LastLine(wrap *fyne.Container, width float32) fyne.Size {
	l, ok := wrap.Layout.(*wrapLayout)
	if !ok {
		return fyne.Size{}
	}
	lines := l.lines(wrap.Objects, width)
	last := lines[len(lines)-1]
	return fyne.NewSize(last.used, last.height())
}

func (l *wrapLayout) heightFor(objects []fyne.CanvasObject, width float32) float32 {
	var h float32
	for i, n := range l.lines(objects, width) {
		if i > 0 {
			h += l.gap
		}
		h += n.height()
	}
	return h
}

func (l *wrapLayout) idealWidth(objects []fyne.CanvasObject) float32 {
	var w float32
	for i, o := range visible(objects) {
		if i > 0 {
			w += l.gap
		}
		w += IdealWidth(o)
	}
	return w
}

func (l *wrapLayout) MinSize(objects []fyne.CanvasObject) fyne.Size {
	var w float32
	for _, o := range visible(objects) {
		w = max(w, o.MinSize().Width)
	}
	return l.minSize(l, objects, w)
}

func (l *wrapLayout) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	l.width = size.Width
	var y float32
	for _, n := range l.lines(objects, size.Width) {
		h := n.height()
		l.layLine(n, y, h, size.Width)
		y += h + l.gap
	}
}

func (l *wrapLayout) layLine(n *wrapLine, y, h, width float32) {
	var x, spare float32
	switch {
	case n.pushes > 0:
		spare = max(0, width-n.used) / float32(n.pushes)
	case n.right:
		x = max(0, width-n.used)
	}
	for i, o := range n.objects {
		w := n.widths[i]
		if _, ok := o.(*push); ok {
			w += spare
		}
		own := HeightFor(o, w)
		Place(o, x, y+(h-own)/2, w, own)
		x += w + l.gap
	}
}
