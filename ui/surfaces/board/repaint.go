package board

import (
	"image"

	"commonground/ui/surfaces/board/painting"

	"fyne.io/fyne/v2"

	"commonground/model"
	"commonground/printables"
	"commonground/ui/canvas"
	"commonground/ui/look"
)

// frame describes the resting board as it should be on screen now.
func (b *Board) frame() *painting.Frame {
	f := painting.FrameOf(&b.scene.view, b.layers.dense)
	f.Activity, f.Palette = b.Activity(), b.host.Palette()
	f.Notes, f.Target = b.scene.seen(), b.aim
	if scale := look.TextScale(); scale > 1 {
		f.Letters = float64(look.BodySize*scale) / b.scene.view.Zoom
	}
	f.Lifts = b.gesture.Phase == canvas.Moving
	f.Without = b.away()
	f.Chosen = b.scene.sel.Set()
	f.Found = b.scene.found
	f.Sent = b.scene.sent
	return &f
}

// away is which notes are not on the resting picture.
func (b *Board) away() map[model.ID]bool {
	out := map[model.ID]bool{}
	if b.gesture.Phase == canvas.Moving {
		for _, n := range b.gesture.carried {
			out[n.ID] = true
		}
	}
	if b.editor != nil {
		out[b.editor.note.ID] = true
	}
	return out
}

// repaint brings the resting picture up to date. What is up already follows the view
// until then.
func (b *Board) repaint() {
	if b.closed || b.layers.picture == nil {
		return
	}
	f := b.frame()
	if b.repainter.Idle() && b.layers.shown.Same(f) {
		return
	}
	if !b.repainter.Want(f) {
		b.layers.follow(f)
	}
}

// drawn hands the resting picture to the window. The first is painted here, when the
// window asks for it: by then the size is certain, and the first frame shows it.
func (b *Board) drawn(int, int) image.Image {
	if b.layers.picture == nil {
		b.repainter.Now(b.frame())
	}
	out := *b.layers.picture // by its own corner, wherever it lies on the view
	out.Rect = out.Rect.Sub(out.Rect.Min)
	return &out
}

// pictureUp follows when a new picture of the resting board is up: notes that were
// dragged are on it now.
func (b *Board) pictureUp(f painting.Frame, picture *image.RGBA) {
	b.layers.show(f, picture)
	if b.gesture.Phase != canvas.Moving && !f.Lifts {
		if b.layers.landed() {
			b.Carry(nil, model.Point{})
		}
	}
}

// viewChanged follows zooming and panning.
func (b *Board) viewChanged() {
	b.repaint()
	b.placeDragged()
	b.placeEditor()
	b.placeHint()
	if z := b.scene.view.Percent(); z != b.zoomed {
		b.zoomed = z
		if b.OnZoom != nil {
			b.OnZoom()
		}
	}
}

// Zoom is how large the board is shown, in percent: 100 is all of it.
func (b *Board) Zoom() int { return b.scene.view.Percent() }

// TypeSize is about how large letters on the notes are, in the widget's units; 0 where there are
// no notes.
func (b *Board) TypeSize() float32 {
	if len(b.scene.notes) == 0 {
		return 0
	}
	return float32(printables.NoteTextLeast * b.scene.view.Zoom)
}

// reveal scrolls so that the selected notes can be seen.
func (b *Board) reveal() {
	notes := b.chosen()
	b.useTray(notes...)
	if len(notes) > 0 && b.scene.view.Reveal(model.AroundNotes(notes)) {
		b.viewChanged()
	}
}

// resized follows the widget's size and the density of the screen it is on.
func (b *Board) resized(size fyne.Size) {
	b.layers.dense = b.density()
	b.gesture.Keep(&b.scene.view, func() {
		b.scene.view.Follow(size)
		b.showTray()
	})
	b.layers.arrange(size, b.frame().Painted())
	b.viewChanged()
}

// density is how many pixels a widget unit has.
func (b *Board) density() float64 {
	c := fyne.CurrentApp().Driver().CanvasForObject(b)
	if c == nil {
		c = b.Canvas()
	}
	return canvas.Density(c)
}

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
