package bingo

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"

	"commonground/ui/control"
	"commonground/ui/layout"
	"commonground/ui/look"
	"commonground/ui/preview"
)

// Widths at 100 % text, and heights, in pixels.
const (
	settingsLeast float32 = 420 // beside the preview
	viewLeast     float32 = 300
	viewShare     float32 = 0.4 // of the width
	listLeast     float32 = 220
	viewHeight    float32 = 520 // below the settings
)

// body sets the settings beside the preview; in a narrow window, or with large text,
// everything stands below each other.
type body struct {
	widget.BaseWidget
	page   *control.Page
	column *column
	view   *preview.Preview
}

func newBody(cards fyne.CanvasObject, prompts *promptList, view *preview.Preview) *body {
	b := &body{column: newColumn(cards, prompts, view), view: view}
	b.page = control.NewPage(b.column)
	b.page.Follow(b.column)
	b.ExtendBaseWidget(b)
	return b
}

func narrow(width float32) bool {
	return width < settingsLeast*look.TextScale()+viewLeast+3*look.Margin
}

// Reflow lays the settings out again after they changed.
func (b *body) Reflow() { b.page.Reflow() }

// MinSize lets the window be small.
func (b *body) MinSize() fyne.Size { return fyne.NewSquareSize(look.Target) }

func (b *body) CreateRenderer() fyne.WidgetRenderer { return layout.Holder(b, b.lay, b.parts) }

func (b *body) lay(size fyne.Size) {
	b.column.withView = narrow(size.Width)
	if b.column.withView {
		layout.Place(b.page, 0, 0, size.Width, size.Height)
	} else {
		w := max(viewLeast, size.Width*viewShare)
		layout.Place(b.page, 0, 0, size.Width-w, size.Height)
		layout.Place(b.view, size.Width-w, look.Space-8, w-look.Space, size.Height-look.Space)
	}
	b.page.Reflow()
}

func (b *body) parts() []fyne.CanvasObject {
	if b.column.withView {
		return []fyne.CanvasObject{b.page}
	}
	return []fyne.CanvasObject{b.page, b.view}
}

// column holds the settings, and the preview where that has no room of its own. The
// list of prompts takes the height that is left.
type column struct {
	widget.BaseWidget
	cards    fyne.CanvasObject
	prompts  *promptList
	view     *preview.Preview
	withView bool
}

func newColumn(cards fyne.CanvasObject, prompts *promptList, view *preview.Preview) *column {
	c := &column{cards: cards, prompts: prompts, view: view}
	c.ExtendBaseWidget(c)
	return c
}

// fixed is the height of all but the list.
func (c *column) fixed(inner float32) float32 {
	h := layout.HeightFor(c.cards, inner) + layout.HeightFor(c.prompts.head, inner) + layout.HeightFor(c.prompts.foot, inner)
	h += 2*look.Margin + look.Margin + 2*look.Gap
	if c.withView {
		h += look.Margin + viewHeight
	}
	return h
}

// HeightFor returns the height at which the list shows a few prompts.
func (c *column) HeightFor(width float32) float32 { return c.fixed(width-2*look.Margin) + shortest() }

// Parts are what the keyboard may come to.
func (c *column) Parts() []fyne.CanvasObject {
	return []fyne.CanvasObject{c.cards, c.prompts.list, c.prompts.foot, c.view}
}

// MinSize lets the window be small.
func (c *column) MinSize() fyne.Size { return fyne.NewSquareSize(look.Target) }

func (c *column) CreateRenderer() fyne.WidgetRenderer { return layout.Holder(c, c.lay, c.parts) }

func (c *column) lay(size fyne.Size) {
	inner, y := size.Width-2*look.Margin, look.Margin
	place := func(o fyne.CanvasObject, h, gap float32) {
		layout.Place(o, look.Margin, y, inner, h)
		y += h + gap
	}
	list := max(shortest(), size.Height-c.fixed(inner))
	place(c.cards, layout.HeightFor(c.cards, inner), look.Margin)
	place(c.prompts.head, layout.HeightFor(c.prompts.head, inner), look.Gap)
	place(c.prompts.card, list, look.Gap)
	place(c.prompts.foot, layout.HeightFor(c.prompts.foot, inner), look.Margin)
	if c.withView {
		place(c.view, viewHeight, 0)
	}
}

func (c *column) parts() []fyne.CanvasObject {
	out := []fyne.CanvasObject{c.cards, c.prompts.head, c.prompts.card, c.prompts.foot}
	if c.withView {
		out = append(out, c.view)
	}
	return out
}

// shortest is the least height of the list: a few prompts.
func shortest() float32 { return listLeast * look.TextScale() }
