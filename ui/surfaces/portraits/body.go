package portraits

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/widget"

	"commonground/ui/control"
	"commonground/ui/layout"
	"commonground/ui/look"
)

// Widths at 100 % text.
const (
	peopleWidth float32 = 200
	cardLeast   float32 = 340
)

// lowHeight is below which height the head is folded, at 100 % text.
const lowHeight float32 = 400

// body lays out what the way that is chosen shows, below the head. In a narrow window the
// card's page holds the menu of people and the head as well, so that all can be reached.
type body struct {
	widget.BaseWidget
	s        *Surface
	cardPage *control.Page
	cardBox  *fyne.Container
	line     *canvas.Rectangle
}

func newBody(s *Surface) *body {
	b := &body{s: s, line: canvas.NewRectangle(nil)}
	s.body = b
	b.cardBox = layout.Column(look.Space, s.list.menu, s.card.box)
	b.cardPage = control.NewPage(layout.Pad(look.Space, look.Gap, look.Margin, layout.AtMost(680, b.cardBox)))
	b.cardPage.Follow(b.cardBox)
	b.ExtendBaseWidget(b)
	return b
}

func (b *body) narrow() bool {
	return b.Size().Width < (peopleWidth+cardLeast)*look.TextScale()
}

// reflow lays everything out again after something changed.
func (b *body) reflow() {
	if b.Size().Width > 0 {
		b.Refresh()
	}
}

func (b *body) reflowCard() {
	if b.cardPage.Size().Width > 0 {
		b.cardPage.Reflow()
	}
}

// MinSize lets the window be small.
func (b *body) MinSize() fyne.Size { return fyne.NewSquareSize(look.Target) }

func (b *body) CreateRenderer() fyne.WidgetRenderer { return layout.Holder(b, b.lay, b.parts) }

// main is what the way shows.
func (b *body) main() fyne.CanvasObject {
	switch b.s.way {
	case Group:
		return b.s.round.page
	case Skills:
		return b.s.skills.page
	case Wall:
		return b.s.wall
	}
	if b.s.reading() {
		return b.s.large.page
	}
	return b.cardPage
}

// listed reports whether the people stand at the side.
func (b *body) listed() bool {
	return b.s.cards() && !b.narrow() && !b.s.room && len(b.s.now().Portraits) > 0
}

func (b *body) lay(size fyne.Size) {
	inner := size.Width - 2*look.Space
	b.s.head.fold(b.s.room || size.Height < lowHeight*look.TextScale(), inner)
	head := layout.HeightFor(b.s.head.box, inner)
	layout.Place(b.s.head.box, look.Space, look.Gap, inner, head)
	y := look.Gap + head + look.Gap
	if b.s.bar != nil {
		high := b.s.bar.Box.MinSize().Height
		layout.Place(b.s.bar.Box, look.Space, y, min(inner, 560*look.TextScale()), high)
		y += high + look.Gap
	}
	var x float32
	setHidden(b.s.list.menu, b.listed() || len(b.s.now().Portraits) == 0)
	b.line.FillColor = look.Current().Hair
	if b.listed() {
		x = peopleWidth * look.TextScale()
		layout.Place(b.s.list.page, 0, y, x, size.Height-y)
		layout.Place(b.line, x, y, 1, size.Height-y)
		x++
	}
	layout.Place(b.main(), x, y, size.Width-x, max(0, size.Height-y))
	if b.s.cards() {
		b.cardPage.Reflow()
	}
}

func (b *body) parts() []fyne.CanvasObject {
	out := []fyne.CanvasObject{b.s.head.box, b.main()}
	if b.s.bar != nil {
		out = append(out, b.s.bar.Box)
	}
	if b.listed() {
		out = append(out, b.s.list.page, b.line)
	}
	return out
}
