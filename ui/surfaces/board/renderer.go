package board

import "fyne.io/fyne/v2"

// CreateRenderer draws the board's layers.
func (b *Board) CreateRenderer() fyne.WidgetRenderer {
	b.ExtendBaseWidget(b)
	b.layers.recolour(b.host.Palette())
	return &renderer{b}
}

type renderer struct{ b *Board }

// MinSize lets a board be small: it shows all of itself at any size.
func (r *renderer) MinSize() fyne.Size { return fyne.NewSize(200, 150) }

func (r *renderer) Layout(size fyne.Size) { r.b.resized(size) }

func (r *renderer) Objects() []fyne.CanvasObject { return []fyne.CanvasObject{r.b.layers.all} }

// Refresh follows a change of the theme or of the screen.
func (r *renderer) Refresh() {
	r.b.layers.recolour(r.b.host.Palette())
	r.b.resized(r.b.Size())
}

func (r *renderer) Destroy() {}
