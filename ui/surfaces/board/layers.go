package board

import (
	"image"
	"image/color"
	"math"

	"commonground/ui/surfaces/board/painting"

	"commonground/ui/look"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"

	"commonground/model"
	"commonground/printables"
	view "commonground/ui/canvas"
	"commonground/ui/control"
)

// layers are the few objects that a board is on screen, from the bottom: the resting
// picture, the zone that lights up, the dragged notes, the marquee round notes, what to do
// first, the editor, and the line that shows where the keyboard is.
type layers struct {
	all     *container.Clip
	inside  *fyne.Container
	rest    *canvas.Raster
	glow    *canvas.Image
	lift    *canvas.Image
	marquee *canvas.Rectangle
	hint    *control.Hint
	over    *fyne.Container // editor and search
	focus   *fyne.Container // four thin lines: one large frame would cost a drawing of the whole area

	shown   painting.Frame  // what rest shows
	picture *image.RGBA     // as it is painted; nil until the board is first drawn
	dense   float64         // pixels a widget unit
	lifted  painting.Lifted // what lift shows
	glowing string          // the ID of the zone that glow shows, "" for none
	glowed  painting.Lifted // what glow shows
}

func newLayers(first string) *layers {
	l := &layers{
		hint: control.NewHint(first),
		glow: newPictureObject(), lift: newPictureObject(),
		marquee: canvas.NewRectangle(color.Transparent),
		over:    container.NewWithoutLayout(),
		focus:   container.NewWithoutLayout(),
		dense:   1,
	}
	l.rest = &canvas.Raster{ScaleMode: canvas.ImageScaleFastest}
	l.marquee.StrokeWidth = 2
	for range 4 {
		l.focus.Add(canvas.NewRectangle(color.Transparent))
	}
	l.marquee.Hide()
	l.focus.Hide()
	l.inside = container.NewWithoutLayout(l.rest, l.glow, l.lift, l.marquee)
	l.inside.Objects = append(l.inside.Objects, l.hint.Objects()...)
	l.inside.Objects = append(l.inside.Objects, l.over, l.focus)
	l.all = container.NewClip(l.inside)
	l.all.ExtendBaseWidget(l.all) // Fyne finds what is in it before it is first drawn
	return l
}

// newPictureObject is an image that shows its pixels as they are.
func newPictureObject() *canvas.Image {
	i := &canvas.Image{ScaleMode: canvas.ImageScaleFastest}
	i.Hide()
	return i
}

// put shows a picture with its corner at a pixel.
func (l *layers) put(o *canvas.Image, picture *image.RGBA, at image.Point) {
	o.Image = picture
	o.Move(l.position(at))
	o.Resize(l.size(picture.Rect.Size()))
	o.Show()
	o.Refresh()
}

// show puts up a new picture of the resting board.
func (l *layers) show(f painting.Frame, picture *image.RGBA) {
	l.shown, l.picture = f, picture
	l.lay(picture.Rect)
	l.rest.Refresh()
}

// lay has the resting picture cover that part of the view, in pixels.
func (l *layers) lay(part image.Rectangle) {
	l.rest.Move(l.position(part.Min))
	l.rest.Resize(l.size(part.Size()))
}

// follow moves and stretches the picture that is up to where f would have it, until there
// is a better one.
func (l *layers) follow(f *painting.Frame) {
	if l.picture == nil {
		return
	}
	k, part := f.Scale/l.shown.Scale, l.picture.Rect
	from := part.Min.Sub(l.shown.Origin)
	x, y := float64(f.Origin.X)+k*float64(from.X), float64(f.Origin.Y)+k*float64(from.Y)
	l.rest.Move(fyne.NewPos(float32(x/l.dense), float32(y/l.dense)))
	l.rest.Resize(fyne.NewSize(float32(k*float64(part.Dx())/l.dense), float32(k*float64(part.Dy())/l.dense)))
}

func (l *layers) position(p image.Point) fyne.Position {
	return fyne.NewPos(float32(float64(p.X)/l.dense), float32(float64(p.Y)/l.dense))
}

func (l *layers) size(p image.Point) fyne.Size {
	return fyne.NewSize(float32(float64(p.X)/l.dense), float32(float64(p.Y)/l.dense))
}

// arrange fills the widget. The first picture will be that part of the view; laid out so
// before, it is not stretched.
func (l *layers) arrange(size fyne.Size, part image.Rectangle) {
	if l.picture == nil {
		l.lay(part)
	}
	for _, o := range []fyne.CanvasObject{l.all, l.inside, l.focus} {
		o.Resize(size)
	}
	l.frameFocus(size)
}

// frameFocus lays the lines that show where the keyboard is along the edges.
func (l *layers) frameFocus(size fyne.Size) {
	const wide = 3
	for i, r := range []struct{ x, y, w, h float32 }{
		{0, 0, size.Width, wide},
		{0, size.Height - wide, size.Width, wide},
		{0, 0, wide, size.Height},
		{size.Width - wide, 0, wide, size.Height},
	} {
		l.focus.Objects[i].Move(fyne.NewPos(r.x, r.y))
		l.focus.Objects[i].Resize(fyne.NewSize(r.w, r.h))
	}
}

func (l *layers) recolour(pal printables.Palette) {
	l.marquee.StrokeColor, l.marquee.FillColor = pal.Teal, look.Thinned(pal.Teal, 0x20)
	for _, line := range l.focus.Objects {
		line.(*canvas.Rectangle).FillColor = pal.Teal
	}
	l.marquee.Refresh()
	l.focus.Refresh()
	l.hint.Recolour()
}

// cover lays o over the board, and has it painted: Fyne does not see to that when something
// is only added to a container.
func (l *layers) cover(o fyne.CanvasObject) {
	l.over.Add(o)
	l.over.Refresh()
}

// uncover takes away what cover laid over the board.
func (l *layers) uncover(o fyne.CanvasObject) {
	l.over.Remove(o)
	l.over.Refresh()
}

// raise shows dragged notes.
func (l *layers) raise(notes painting.Lifted) {
	l.lifted = notes
	l.put(l.lift, notes.Picture, notes.Offset)
}

// lifts reports whether what is raised still serves: it is drawn at f's scale, and what
// may be left out of it lies outside the view.
func (l *layers) lifts(f *painting.Frame, by model.Point) bool {
	if l.lifted.Scale != f.Scale {
		return false
	}
	if l.lifted.Whole {
		return true
	}
	at := l.lifted.Offset.Add(f.At(by))
	shown := l.lifted.Picture.Rect.Add(at)
	view := image.Rect(0, 0, f.W, f.H)
	return view.Intersect(l.lifted.Area.Add(f.At(by))).In(shown)
}

// carry moves what is raised.
func (l *layers) carry(f *painting.Frame, by model.Point) {
	l.lift.Move(l.position(l.lifted.Offset.Add(f.At(by))))
}

// landed puts away what was raised, once the resting picture shows it, and reports whether
// anything was.
func (l *layers) landed() bool {
	raised := l.lift.Visible()
	if raised {
		l.lift.Hide()
		l.lift.Image, l.lifted = nil, painting.Lifted{}
	}
	l.dim()
	return raised
}

func (l *layers) glows(zone string, scale float64) bool {
	return l.glowing == zone && l.glowed.Scale == scale
}

func (l *layers) Light(zone string, scale float64, picture painting.Lifted) {
	l.glowing, l.glowed = zone, picture
	l.glowed.Scale = scale
	l.put(l.glow, picture.Picture, picture.Offset)
}

func (l *layers) placeGlow(origin image.Point) {
	l.glow.Move(l.position(origin.Add(l.glowed.Offset)))
}

// dim lights up no zone.
func (l *layers) dim() {
	if l.glowing != "" {
		l.glowing = ""
		l.glow.Hide()
	}
}

// showMarquee shows the rectangle drawn round notes, in the widget's units.
func (l *layers) showMarquee(from, to view.Position) {
	l.marquee.Move(fyne.NewPos(float32(from.X), float32(from.Y)))
	l.marquee.Resize(fyne.NewSize(float32(math.Abs(to.X-from.X)), float32(math.Abs(to.Y-from.Y))))
	l.marquee.Show()
}
