package rows

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"

	"commonground/ui/look"
)

// body shows the rows of a list, which are set anew when its width changes.
type body struct {
	widget.BaseWidget
	list *List
}

func newBody(l *List) *body {
	b := &body{list: l}
	b.ExtendBaseWidget(b)
	return b
}

// Resize sets the rows anew for the width that there is.
func (b *body) Resize(size fyne.Size) {
	if size == b.Size() {
		return
	}
	b.BaseWidget.Resize(size)
	b.list.scroll.Resize(size)
	b.list.measure()
	if b.list.focused || b.list.editing != "" {
		b.list.reveal(b.list.current)
	}
	b.list.content.update()
}

// MinSize lets a list be small; it scrolls.
func (b *body) MinSize() fyne.Size { return fyne.NewSize(160, 3*look.Target) }

func (b *body) CreateRenderer() fyne.WidgetRenderer { return widget.NewSimpleRenderer(b.list.scroll) }
