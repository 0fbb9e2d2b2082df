package control

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"

	"commonground/ui/layout"
)

// Menued is anything that has a menu on the right mouse button, where nothing in it has one of
// its own.
type Menued struct {
	widget.BaseWidget
	// OnMenu opens the menu at a place of the window.
	OnMenu func(at fyne.Position)

	inner fyne.CanvasObject
}

var (
	_ fyne.SecondaryTappable = (*Menued)(nil)
	_ layout.Flowing         = (*Menued)(nil)
	_ layout.Ideal           = (*Menued)(nil)
)

// NewMenued gives o a menu.
func NewMenued(o fyne.CanvasObject, open func(at fyne.Position)) *Menued {
	m := &Menued{OnMenu: open, inner: o}
	m.ExtendBaseWidget(m)
	return m
}

// TappedSecondary opens the menu where the pointer is.
func (m *Menued) TappedSecondary(e *fyne.PointEvent) { m.OnMenu(e.AbsolutePosition) }

// HeightFor and IdealWidth are those of what has the menu.
func (m *Menued) HeightFor(width float32) float32 { return layout.HeightFor(m.inner, width) }

// IdealWidth is the width that it would like to have.
func (m *Menued) IdealWidth() float32 { return layout.IdealWidth(m.inner) }

// CreateRenderer draws nothing but what has the menu.
func (m *Menued) CreateRenderer() fyne.WidgetRenderer { return widget.NewSimpleRenderer(m.inner) }
