package layout

import "fyne.io/fyne/v2"

// Flowing is what takes as much height as its width makes necessary, as text does.
// Fyne asks only for one least size; the layouts of this package ask further.
type Flowing interface {
	// HeightFor returns the height that fits the content at that width.
	HeightFor(width float32) float32
}

// Ideal is what would like to be wider than it must be.
type Ideal interface {
	// IdealWidth is the width beyond which nothing is gained.
	IdealWidth() float32
}

// flowLayout is a layout whose container is Flowing.
type flowLayout interface {
	fyne.Layout
	heightFor(objects []fyne.CanvasObject, width float32) float32
}

// idealLayout is a layout whose container is Ideal.
type idealLayout interface {
	idealWidth(objects []fyne.CanvasObject) float32
}

// HeightFor returns the height that o takes at that width.
func HeightFor(o fyne.CanvasObject, width float32) float32 {
	switch f := o.(type) {
	case Flowing:
		return f.HeightFor(width)
	case *fyne.Container:
		if l, ok := f.Layout.(flowLayout); ok {
			return l.heightFor(f.Objects, width)
		}
	}
	return o.MinSize().Height
}

// IdealWidth returns the width that o would like to have.
func IdealWidth(o fyne.CanvasObject) float32 {
	switch f := o.(type) {
	case Ideal:
		return f.IdealWidth()
	case *fyne.Container:
		if l, ok := f.Layout.(idealLayout); ok {
			return l.idealWidth(f.Objects)
		}
	}
	return o.MinSize().Width
}

// remembered keeps the width at which a flow layout was last laid out, so that Fyne's
// MinSize can answer with the height of that width.
type remembered struct{ width float32 }

func (r *remembered) minSize(l flowLayout, objects []fyne.CanvasObject, least float32) fyne.Size {
	width := max(r.width, least)
	return fyne.NewSize(least, l.heightFor(objects, width))
}

func visible(objects []fyne.CanvasObject) []fyne.CanvasObject {
	out := make([]fyne.CanvasObject, 0, len(objects))
	for _, o := range objects {
		if o.Visible() {
			out = append(out, o)
		}
	}
	return out
}

// Place moves and resizes o at once, in pixels from the upper left of what it stands in.
func Place(o fyne.CanvasObject, x, y, w, h float32) {
	o.Move(fyne.NewPos(x, y))
	o.Resize(fyne.NewSize(w, h))
}

// Put shows o and places it; see Place.
func Put(o fyne.CanvasObject, x, y, w, h float32) {
	o.Show()
	Place(o, x, y, w, h)
}
