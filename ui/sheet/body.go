package sheet

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/widget"

	"commonground/ui/layout"
	"commonground/ui/look"
)

// The guide's width at 100 % text, and the least width that the surface keeps beside it
// before the guide steps back.
const (
	guideWidth   float32 = 284
	surfaceLeast float32 = 380
)

// body lays out a sheet's surface, the bar below it and the guide beside it.
type body struct {
	widget.BaseWidget
	surface fyne.CanvasObject
	foot    *Foot
	guide   fyne.CanvasObject
	line    *canvas.Rectangle
	open    bool
}

func newBody() *body {
	b := &body{line: canvas.NewRectangle(nil)}
	b.ExtendBaseWidget(b)
	return b
}

func (b *body) setSurface(surface fyne.CanvasObject, foot *Foot) {
	b.surface, b.foot = surface, foot
	b.Refresh()
}

func (b *body) setGuide(guide fyne.CanvasObject, open bool) { b.guide, b.open = guide, open }

func (b *body) showGuide(open bool) {
	b.open = open
	b.Refresh()
}

// MinSize lets the window be small.
func (b *body) MinSize() fyne.Size { return fyne.NewSquareSize(look.Target) }

func (b *body) CreateRenderer() fyne.WidgetRenderer { return layout.Holder(b, b.lay, b.parts) }

// guideSpare is what the navigation gives to the guide where larger text makes a rail of it,
// spareFrom the width from which it was none before.
const (
	guideSpare float32 = 156
	spareFrom  float32 = 1200
)

// guideRoom is how wide the guide is: as designed, less in a small window, where the
// surface matters more. Larger text has it take what the navigation gives, and no more: a
// surface is never smaller for it.
func guideRoom(width float32) float32 {
	most := guideWidth
	if width > spareFrom {
		most += guideSpare
	}
	w := min(guideWidth*look.TextScale(), most, width*0.37)
	if width-w < surfaceLeast {
		w = max(width*0.34, width-surfaceLeast)
	}
	return w
}

func (b *body) lay(size fyne.Size) {
	w := size.Width
	b.line.FillColor = look.Current().Hair
	if b.open {
		room := guideRoom(size.Width)
		w -= room
		layout.Put(b.line, w, 0, 1, size.Height)
		layout.Put(b.guide, w+1, 0, room-1, size.Height)
	} else {
		b.line.Hide()
		b.guide.Hide()
	}
	b.foot.fit(w, size.Height)
	foot := b.foot.HeightFor(w)
	layout.Put(b.surface, 0, 0, w, max(0, size.Height-foot))
	layout.Put(b.foot, 0, size.Height-foot, w, foot)
}

func (b *body) parts() []fyne.CanvasObject {
	return []fyne.CanvasObject{b.surface, b.foot, b.line, b.guide}
}
