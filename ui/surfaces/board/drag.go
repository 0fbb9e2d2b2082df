package board

import (
	"image"
	"image/draw"
	"math"

	"fyne.io/fyne/v2"

	"commonground/model"
	"commonground/printables/mark"
	"commonground/ui/canvas"
)

// beginDrag takes the dragged notes off the resting picture and shows them raised.
func (b *Board) beginDrag() {
	b.liftAgain()
	b.repaint()
}

func (b *Board) liftAgain() {
	b.repainter.settle()
	b.layers.raise(b.repainter.picture.lift(b.frame(), b.gesture.carried))
}

// placeDragged moves what is dragged to where the pointer and the view have it, and
// lights up the zone below. Nothing is painted unless the view has changed so far that
// the raised picture no longer does.
func (b *Board) placeDragged() {
	if b.gesture.phase != dragging {
		return
	}
	f := frameOf(&b.scene.view, b.layers.dense)
	d := b.gesture.carry(&b.scene)
	if !b.layers.lifts(&f, d) {
		b.liftAgain()
	}
	b.layers.carry(&f, d)
	b.glow(b.activity.ZoneAt(b.gesture.over(&b.scene)))
}

// glow lights up a zone; nil lights up none.
func (b *Board) glow(z *model.Zone) {
	if z == nil {
		b.layers.dim()
		return
	}
	f := b.frame()
	if !b.layers.glows(z.ID, f.scale) {
		b.layers.light(z.ID, f.scale, b.repainter.picture.light(f, z))
	}
	b.layers.placeGlow(f.origin)
}

// light paints a zone as it is while something is over it.
func (p *picture) light(f *frame, z *model.Zone) lifted {
	const edge = 6.0
	path := p.style.Zone(f.activity, z)
	area := pixels(model.Rect(path.Bounds()).Inset(-edge), f.scale)
	out := lifted{picture: image.NewRGBA(image.Rect(0, 0, area.Dx(), area.Dy())), offset: area.Min}
	p.style.Paint(out.picture, []mark.Mark{mark.Shape{
		Path: path, Fill: faint(f.palette.Zone(z.Tone).Line, 0x28),
		Stroke: mark.Stroke{Width: max(edge, 3/f.scale), Paint: f.palette.Teal},
	}}, f.scale, float64(-area.Min.X), float64(-area.Min.Y))
	spareNotes(out, f)
	p.spareTitles(out, f)
	return out
}

// spareNotes keeps the colours of the resting notes: the light falls on the board.
func spareNotes(lit lifted, f *frame) {
	for _, n := range f.notes {
		if !f.without[n.ID] {
			at := f.at(model.Point{X: n.X, Y: n.Y}).Sub(f.origin).Sub(lit.offset)
			size := image.Pt(int(math.Round(n.W*f.scale)), int(math.Round(n.H*f.scale)))
			draw.Draw(lit.picture, image.Rectangle{Max: size}.Add(at), image.Transparent, image.Point{}, draw.Src)
		}
	}
}

// spareTitles keeps the titles of zones legible.
func (p *picture) spareTitles(lit lifted, f *frame) {
	for _, m := range p.style.Titles(f.activity, f.target, f.palette) {
		if l, ok := m.(mark.Line); ok {
			words := model.Rect{X: l.X - l.Size/2, Y: l.Y - 1.1*l.Size, W: l.Width + l.Size, H: 1.55 * l.Size}
			r := pixels(words, f.scale).Sub(lit.offset)
			draw.Draw(lit.picture, r, image.Transparent, image.Point{}, draw.Src)
		}
	}
}

// drop puts the dragged notes where they were let go, as one step.
func (b *Board) drop(to map[model.ID]model.Point) {
	if b.mergeDropped(to) {
		return
	}
	b.moving(func() error { return b.doc.MoveNotes(model.StepMoveNotes, b.sheet, to, true) })
}

// raise shows dragged notes.
func (l *layers) raise(notes lifted) {
	l.lifted = notes
	l.put(l.lift, notes.picture, notes.offset)
}

// lifts reports whether what is raised still serves: it is drawn at f's scale, and what
// may be left out of it lies outside the view.
func (l *layers) lifts(f *frame, by model.Point) bool {
	if l.lifted.scale != f.scale {
		return false
	}
	if l.lifted.whole {
		return true
	}
	at := l.lifted.offset.Add(f.at(by))
	shown := l.lifted.picture.Rect.Add(at)
	view := image.Rect(0, 0, f.w, f.h)
	return view.Intersect(l.lifted.area.Add(f.at(by))).In(shown)
}

// carry moves what is raised.
func (l *layers) carry(f *frame, by model.Point) {
	l.lift.Move(l.position(l.lifted.offset.Add(f.at(by))))
}

// landed puts away what was raised, once the resting picture shows it.
func (l *layers) landed() {
	if l.lift.Visible() {
		l.lift.Hide()
		l.lift.Image, l.lifted = nil, lifted{}
	}
	l.dim()
}

func (l *layers) glows(zone string, scale float64) bool {
	return l.glowing == zone && l.glowed.scale == scale
}

func (l *layers) light(zone string, scale float64, picture lifted) {
	l.glowing, l.glowed = zone, picture
	l.glowed.scale = scale
	l.put(l.glow, picture.picture, picture.offset)
}

func (l *layers) placeGlow(origin image.Point) {
	l.glow.Move(l.position(origin.Add(l.glowed.offset)))
}

// dim lights up no zone.
func (l *layers) dim() {
	if l.glowing != "" {
		l.glowing = ""
		l.glow.Hide()
	}
}

// showMarquee shows the rectangle drawn round notes, in the widget's units.
func (l *layers) showMarquee(from, to canvas.Position) {
	l.marquee.Move(fyne.NewPos(float32(from.X), float32(from.Y)))
	l.marquee.Resize(fyne.NewSize(float32(math.Abs(to.X-from.X)), float32(math.Abs(to.Y-from.Y))))
	l.marquee.Show()
}
