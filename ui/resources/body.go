package resources

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"

	"commonground/ui/layout"
	"commonground/ui/look"
)

// Widths at 100 % text, and heights, in pixels.
const (
	listLeast    float32 = 340
	detailsLeast float32 = 300
	detailsMost  float32 = 420
	rowsLeast    float32 = 240
)

// body sets the list beside what there is to know of the current resource; in a narrow window,
// or with large text, one stands below the other.
type body struct {
	widget.BaseWidget
	list    *list
	details *details
}

func newBody(l *list, d *details) *body {
	b := &body{list: l, details: d}
	b.ExtendBaseWidget(b)
	return b
}

// split is how wide the list and the details are at that width, beside each other or not.
func (b *body) split(width float32) (left, right float32, beside bool) {
	inner, scale := width-2*look.Margin, look.TextScale()
	if inner < (listLeast+detailsLeast)*scale+look.Margin {
		return inner, inner, false
	}
	right = min(max(inner*0.42, detailsLeast*scale), detailsMost*scale)
	return inner - right - look.Margin, right, true
}

// HeightFor returns the height at which the list shows a few rows and the details all.
func (b *body) HeightFor(width float32) float32 {
	left, right, beside := b.split(width)
	list, details := b.list.least(left), layout.HeightFor(b.details.box, right)
	if beside {
		return max(list, details) + 2*look.Margin
	}
	return list + look.Margin + details + 2*look.Margin
}

// MinSize lets the window be small.
func (b *body) MinSize() fyne.Size { return fyne.NewSquareSize(look.Target) }

// Parts are what the keyboard may come to.
func (b *body) Parts() []fyne.CanvasObject { return []fyne.CanvasObject{b.list, b.details.box} }

func (b *body) CreateRenderer() fyne.WidgetRenderer { return layout.Holder(b, b.lay, b.objects) }

func (b *body) lay(size fyne.Size) {
	left, right, beside := b.split(size.Width)
	details := layout.HeightFor(b.details.box, right)
	if beside {
		layout.Place(b.list, look.Margin, look.Margin, left, size.Height-2*look.Margin)
		layout.Place(b.details.box, 2*look.Margin+left, look.Margin, right, details)
		return
	}
	list := max(b.list.least(left), size.Height-3*look.Margin-details)
	layout.Place(b.list, look.Margin, look.Margin, left, list)
	layout.Place(b.details.box, look.Margin, 2*look.Margin+list, right, details)
}

func (b *body) objects() []fyne.CanvasObject { return []fyne.CanvasObject{b.list, b.details.box} }
