package control

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"
)

// LeaveWheel leaves the mouse wheel to what is in the page: to a field that shows only a
// part of its text, which cannot be told from one that shows all.
func (p *Page) LeaveWheel() { p.wheel.Hide() }

// WheelUser is what uses the mouse wheel itself, inside a page too, while it has a use for
// it: where it has none the page scrolls.
type WheelUser interface {
	fyne.CanvasObject
	fyne.Scrollable
	UsesWheel() bool
}

// wheel lies over a page unseen and takes nothing but the mouse wheel. Fyne gives a turn of
// the wheel to the innermost thing that could scroll, and a field is one even where it shows
// all of its text: pages would stop wherever the pointer comes to a field.
type wheel struct {
	widget.BaseWidget
	page *Page
}

var _ fyne.Scrollable = (*wheel)(nil)

func newWheel(p *Page) *wheel {
	w := &wheel{page: p}
	w.ExtendBaseWidget(w)
	return w
}

// Scrolled scrolls what lies below the pointer where that scrolls by itself, else the page.
func (w *wheel) Scrolled(e *fyne.ScrollEvent) {
	if inner := scrollsAt(w.page.scroll.Content, e.AbsolutePosition); inner != nil {
		inner.Scrolled(e)
		return
	}
	w.page.scroll.Scrolled(e)
}

// CreateRenderer draws nothing.
func (w *wheel) CreateRenderer() fyne.WidgetRenderer {
	return widget.NewSimpleRenderer(container.NewWithoutLayout())
}

// scrollsAt returns what in o, at any depth that Follow looks into, uses the wheel itself at
// a place of the window, or nil.
func scrollsAt(o fyne.CanvasObject, at fyne.Position) fyne.Scrollable {
	if !o.Visible() {
		return nil
	}
	switch o := o.(type) {
	case *fyne.Container:
		return firstAt(o.Objects, at)
	case *Page:
		if under(o, at) {
			return o.scrollsAt(at)
		}
	case WheelUser:
		if o.UsesWheel() && under(o, at) {
			return o
		}
	case Whole:
		return firstAt(o.Parts(), at)
	}
	return nil
}

func (p *Page) scrollsAt(at fyne.Position) fyne.Scrollable {
	if inner := scrollsAt(p.scroll.Content, at); inner != nil {
		return inner
	}
	if p.scroll.Content.Size().Height > p.scroll.Size().Height {
		return p.scroll
	}
	return nil
}

func firstAt(objects []fyne.CanvasObject, at fyne.Position) fyne.Scrollable {
	for _, o := range objects {
		if inner := scrollsAt(o, at); inner != nil {
			return inner
		}
	}
	return nil
}

// under reports whether o is at that place of the window.
func under(o fyne.CanvasObject, at fyne.Position) bool {
	corner, size := fyne.CurrentApp().Driver().AbsolutePositionForObject(o), o.Size()
	return at.X >= corner.X && at.Y >= corner.Y && at.X < corner.X+size.Width && at.Y < corner.Y+size.Height
}
