package layout

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"commonground/ui/look"
)

// Bar sets what a screen is about at the left and what can be done at the right, in one
// line where there is room, else in two.
func Bar(left, right fyne.CanvasObject) *fyne.Container {
	return container.New(&barLayout{}, left, right)
}

// BarPad is the room above and below what stands on a bar which has that much at 100 % text:
// larger text takes most of it, so that what lies between the bars keeps its own.
func BarPad(usual float32) float32 { return usual * max(0.25, 1-0.75*(look.TextScale()-1)) }

// barLeast is the share of its ideal width, or of the line, that the left part keeps
// before the right one moves below it.
const barLeast float32 = 0.3

type barLayout struct{ remembered }

func (l *barLayout) oneLine(objects []fyne.CanvasObject, width float32) (left, right float32, ok bool) {
	right = IdealWidth(objects[1])
	left = width - right - look.Space
	if name, is := objects[0].(*look.Text); is && name.CutAt(left) && !name.CutAt(width) {
		return left, right, false // a name is whole rather than beside what can be done
	}
	return left, right, left >= min(IdealWidth(objects[0]), barLeast*width)
}

func (l *barLayout) heightFor(objects []fyne.CanvasObject, width float32) float32 {
	left, right, ok := l.oneLine(objects, width)
	if ok {
		return max(HeightFor(objects[0], left), HeightFor(objects[1], right))
	}
	return HeightFor(objects[0], width) + look.Gap + HeightFor(objects[1], width)
}

func (l *barLayout) idealWidth(objects []fyne.CanvasObject) float32 {
	return IdealWidth(objects[0]) + look.Space + IdealWidth(objects[1])
}

func (l *barLayout) MinSize(objects []fyne.CanvasObject) fyne.Size {
	return l.minSize(l, objects, max(objects[0].MinSize().Width, objects[1].MinSize().Width))
}

func (l *barLayout) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	l.width = size.Width
	left, right, ok := l.oneLine(objects, size.Width)
	head := HeightFor(objects[0], size.Width)
	if !ok {
		Place(objects[0], 0, 0, size.Width, head)
		Place(objects[1], 0, head+look.Gap, size.Width, HeightFor(objects[1], size.Width))
		return
	}
	h0, h1 := HeightFor(objects[0], left), HeightFor(objects[1], right)
	Place(objects[0], 0, (size.Height-h0)/2, left, h0)
	Place(objects[1], size.Width-right, (size.Height-h1)/2, right, h1)
}
