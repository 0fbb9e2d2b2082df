package look

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
)

// NavItem is a place to go to, in the navigation at the side.
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

// CreateRenderer is called by Fyne.
func (n *NavItem) CreateRenderer() fyne.WidgetRenderer {
	r := &itemRenderer{
		n: n, ring: newRing(Radius), ground: &canvas.Rectangle{CornerRadius: Radius},
		icon: &canvas.Image{FillMode: canvas.ImageFillContain}, word: &canvas.Text{},
	}
	r.icon.Resource = Icon(n.Icon)
	r.update()
	return r
}

type itemRenderer struct {
	n            *NavItem
	ring, ground *canvas.Rectangle
	icon         *canvas.Image
	word         *canvas.Text
}

func (r *itemRenderer) update() {
	k := Current()
	r.ground.FillColor, r.ground.Shadow, r.ground.StrokeWidth = color.Transparent, canvas.Shadow{}, 0
	switch {
	case r.n.Here:
		r.ground.FillColor, r.ground.StrokeColor, r.ground.StrokeWidth = k.Board, k.Line, k.Edge
		r.ground.Shadow = canvas.Shadow{Color: k.Shadow, BlurRadius: 2, Offset: fyne.NewPos(0, 1)}
	case r.n.hovered:
		r.ground.FillColor = k.Over
	}
	r.word.Text, r.word.Color, r.word.TextSize = r.n.Text, k.Ink, BodySize*TextScale()
	r.word.TextStyle.Bold = r.n.Here
}

func (r *itemRenderer) MinSize() fyne.Size {
	icon := iconSize * TextScale()
	word := fyne.MeasureText(r.n.Text, BodySize*TextScale(), fyne.TextStyle{Bold: true})
	return fyne.NewSize(word.Width+icon+10+2*10, max(Target, word.Height+16))
}

func (r *itemRenderer) Layout(size fyne.Size) {
	place(r.ground, 0, 0, size.Width, size.Height)
	showRing(r.ring, r.n.focused, size)
	icon, word := iconSize*TextScale(), r.word.MinSize()
	place(r.icon, 10, (size.Height-icon)/2, icon, icon)
	place(r.word, 10+icon+10, (size.Height-word.Height)/2, word.Width, word.Height)
}

func (r *itemRenderer) Refresh() {
	r.update()
	r.Layout(r.n.Size())
	r.ground.Refresh()
	r.ring.Refresh()
	r.word.Refresh()
	r.icon.Refresh()
}

func (r *itemRenderer) Objects() []fyne.CanvasObject {
	return []fyne.CanvasObject{r.ring, r.ground, r.icon, r.word}
}

func (r *itemRenderer) Destroy() {}
