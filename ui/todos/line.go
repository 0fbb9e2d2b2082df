package todos

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"

	"commonground/ui/layout"
)

// Line is a thing on a list. It has a menu on the right mouse button, where nothing in it has one of
// its own.
type Line struct {
	widget.BaseWidget
	// OnMenu opens the menu at a place of the window.
	OnMenu func(at fyne.Position)

	inner fyne.CanvasObject
}

var (
	_ fyne.SecondaryTappable = (*Line)(nil)
	_ layout.Flowing         = (*Line)(nil)
	_ layout.Ideal           = (*Line)(nil)
)

// newLine gives what stands on a line a menu.
func newLine(o fyne.CanvasObject, open func(at fyne.Position)) *Line {
	m := &Line{OnMenu: open, inner: o}
	m.ExtendBaseWidget(m)
	return m
}

// TappedSecondary opens the menu where the pointer is.
func (m *Line) TappedSecondary(e *fyne.PointEvent) { m.OnMenu(e.AbsolutePosition) }

// HeightFor and IdealWidth are those of what has the menu.
func (m *Line) HeightFor(width float32) float32 { return layout.HeightFor(m.inner, width) }

// IdealWidth is the width that it would like to have.
func (m *Line) IdealWidth() float32 { return layout.IdealWidth(m.inner) }

// CreateRenderer draws nothing but what has the menu.
func (m *Line) CreateRenderer() fyne.WidgetRenderer { return widget.NewSimpleRenderer(m.inner) }
