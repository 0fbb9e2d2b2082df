package control

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"

	"commonground/ui/layout"
	"commonground/ui/look"
)

// NavItem is a place to go to, in the navigation at the side; without a text it is an icon.
type NavItem struct {
	pressable
	Text, Icon string
	// Here says that the place is the one shown.
	Here bool
}

// NewNavItem returns an item that goes somewhere when it is pressed.
func NewNavItem(text, icon string, tapped func()) *NavItem {
	n := &NavItem{Text: text, Icon: icon}
	n.OnTapped = tapped
	n.extend(n)
	return n
}

// SetHere says whether the place is the one shown.
func (n *NavItem) SetHere(here bool) {
	if here != n.Here {
		n.Here = here
		n.Refresh()
	}
}

// itemMost is how wide a place's name is at least shown, at 100 % text; a longer one is
// cut with dots where its place is narrow.
const itemMost float32 = 150

// IdealWidth is the width of the whole name.
func (n *NavItem) IdealWidth() float32 {
	return look.NewText(look.Strong, n.Text).IdealWidth() + look.IconSize*look.TextScale() + 10 + 2*10
}

// CreateRenderer draws the icon and the word, on a ground of its own where people are.
func (n *NavItem) CreateRenderer() fyne.WidgetRenderer {
	r := &itemRenderer{
		n: n, ring: newRing(look.Radius), ground: &canvas.Rectangle{CornerRadius: look.Radius},
		icon: &canvas.Image{FillMode: canvas.ImageFillContain}, word: look.OneLine(look.Body, n.Text),
	}
	r.update()
	return r
}

type itemRenderer struct {
	n            *NavItem
	ring, ground *canvas.Rectangle
	icon         *canvas.Image
	word         *look.Text
}

func (r *itemRenderer) update() {
	k := look.Current()
	r.ground.FillColor, r.ground.Shadow, r.ground.StrokeWidth = color.Transparent, canvas.Shadow{}, 0
	switch {
	case r.n.Here:
		r.ground.FillColor, r.ground.StrokeColor, r.ground.StrokeWidth = k.Board, k.Line, k.Edge
		r.ground.Shadow = canvas.Shadow{Color: k.Shadow, BlurRadius: 2, Offset: fyne.NewPos(0, 1)}
	case r.n.hovered:
		r.ground.FillColor = k.Over
	}
	look.Redraw(r.icon, r.n.Icon, look.ColourIcon)
	r.word.Words, r.word.Role = r.n.Text, look.Body
	if r.n.Here {
		r.word.Role = look.Strong
	}
}

func (r *itemRenderer) MinSize() fyne.Size {
	icon := look.IconSize * look.TextScale()
	word := look.Measure(r.n.Text, look.BodySize*look.TextScale(), true)
	return fyne.NewSize(min(word.Width, itemMost*look.TextScale())+icon+10+2*10, max(look.Target, word.Height+16))
}

func (r *itemRenderer) Layout(size fyne.Size) {
	layout.Place(r.ground, 0, 0, size.Width, size.Height)
	showRing(r.ring, r.n.focused, size)
	icon := look.IconSize * look.TextScale()
	from := 10 + icon + 10
	width := size.Width - from - 6
	line := r.word.HeightFor(width)
	side := float32(10)
	if r.n.Text == "" {
		side = (size.Width - icon) / 2
	}
	layout.Place(r.icon, side, (size.Height-icon)/2, icon, icon)
	layout.Place(r.word, from, (size.Height-line)/2, width, line)
}

func (r *itemRenderer) Refresh() {
	r.update()
	r.Layout(r.n.Size())
	r.ground.Refresh()
	r.ring.Refresh()
	r.word.Refresh()
}

func (r *itemRenderer) Objects() []fyne.CanvasObject {
	return []fyne.CanvasObject{r.ring, r.ground, r.icon, r.word}
}

func (r *itemRenderer) Destroy() {}
