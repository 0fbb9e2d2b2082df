package venue

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"commonground/assets/icons"
	"commonground/model"
	"commonground/model/catalogue"
	"commonground/ui/control"
	"commonground/ui/layout"
	"commonground/ui/look"
)

// mapPart is the map with its palette: what draws, and the signs to put in. The palette
// stands beside the map, or above it in one line: in a narrow window, and where the palette's
// text is large and the map would get smaller for it.
type mapPart struct {
	widget.BaseWidget
	canvas *Canvas
	tools  []*control.Button // of both forms, in the order of tools
	side   *control.Page
	strip  *container.Scroll
	narrow bool
}

// The palette's width at 100 % text, and the width of surface below which it is a strip.
const (
	paletteWidth float32 = 190
	stripBelow   float32 = 560
)

func newMapPart(s *Surface) *mapPart {
	p := &mapPart{}
	p.canvas = newCanvas(s)
	side, strip := layout.Column(6), layout.Row(6, -1)
	side.Add(look.NewText(look.Heading, s.Text("venue.palette.draw")))
	p.side = control.NewPage(layout.Pad(look.Space, 4, look.Space, side))
	p.strip = container.NewHScroll(layout.Pad(look.Space, 4, 4, strip))
	p.fill(s, side, strip)
	p.ExtendBaseWidget(p)
	return p
}

func (p *mapPart) tool(s *Surface, kind model.ShapeKind) *control.Button {
	b := control.NewButton(s.Text("venue.shape."+string(kind)), string(kind), nil)
	b.Leading = true
	b.OnTapped = func() {
		p.canvas.arm(kind)
		s.Canvas().Focus(p.canvas)
	}
	return b
}

// fill puts the same things into both forms of the palette.
func (p *mapPart) fill(s *Surface, side, strip *fyne.Container) {
	for _, form := range []*fyne.Container{side, strip} {
		for _, kind := range tools {
			b := p.tool(s, kind)
			p.tools = append(p.tools, b)
			form.Add(b)
		}
		if form == side {
			side.Add(look.NewText(look.Heading, s.Text("venue.palette.signs")))
			side.Add(look.NewText(look.Small, s.Text("venue.palette.hint")))
		}
		for _, name := range icons.VenueNames() {
			form.Add(p.sign(s, name))
		}
	}
	follow(side.Objects, func(o fyne.CanvasObject) { p.side.Reveal(o) })
	follow(strip.Objects, p.reveal)
}

// follow has each thing told of that the keyboard comes to.
func follow(objects []fyne.CanvasObject, came func(fyne.CanvasObject)) {
	for _, o := range objects {
		switch t := o.(type) {
		case *control.Chip:
			t.OnFocus = func() { came(t) }
		case *control.Button:
			t.OnFocus = func() { came(t) }
		}
	}
}

// reveal scrolls the strip to what the keyboard has come to.
func (p *mapPart) reveal(o fyne.CanvasObject) {
	x, w := o.Position().X, p.strip.Size().Width
	at := p.strip.Offset.X
	if x < at || x+o.Size().Width > at+w {
		p.strip.ScrollToOffset(fyne.NewPos(max(0, x-look.Space), 0))
	}
}

func (p *mapPart) sign(s *Surface, icon string) *control.Chip {
	c := control.NewChip(s.signName(icon, catalogue.FeatureOf(s.Activity(), icon)), nil)
	c.Icon = icon
	c.OnTapped = func() {
		if s.Editable() {
			p.canvas.placeSymbol(icon, "", nil)
			s.Canvas().Focus(p.canvas)
		}
	}
	c.OnDropped = func(at fyne.Position) {
		if to, ok := p.canvas.dropped(at); ok && s.Editable() {
			p.canvas.placeSymbol(icon, "", &to)
			s.Canvas().Focus(p.canvas)
		}
	}
	return c
}

// mark shows which tool is taken up.
func (p *mapPart) mark() {
	if p == nil {
		return // still being made
	}
	for i, b := range p.tools {
		b.SetDown(p.canvas.tool == tools[i%len(tools)])
		b.SetEnabled(p.canvas.s.Editable())
	}
}

// MinSize lets the window be small.
func (p *mapPart) MinSize() fyne.Size { return fyne.NewSquareSize(look.Target) }

func (p *mapPart) CreateRenderer() fyne.WidgetRenderer { return layout.Renderer(p, p.lay, p.parts) }

func (p *mapPart) lay(size fyne.Size) {
	if !p.canvas.s.Editable() {
		layout.Place(p.canvas, 0, 0, size.Width, size.Height)
		return
	}
	scale := min(look.TextScale(), 1.6)
	h := p.strip.MinSize().Height
	p.narrow = size.Width < stripBelow*scale || look.TextScale() > 1 && lower(size, paletteWidth*scale, h)
	if p.narrow {
		layout.Place(p.strip, 0, 0, size.Width, h)
		layout.Place(p.canvas, 0, h, size.Width, max(0, size.Height-h))
		return
	}
	w := paletteWidth * scale
	layout.Place(p.side, 0, 0, w, size.Height)
	layout.Place(p.canvas, w, 0, size.Width-w, size.Height)
}

// lower reports whether a map with something that high above it is larger than one with
// something that wide beside it.
func lower(size fyne.Size, wide, high float32) bool {
	const form = model.BoardWidth / model.BoardHeight
	return min(size.Width, (size.Height-high)*form) > min(size.Width-wide, size.Height*form)
}

// parts are without the palette where nothing can be drawn.
func (p *mapPart) parts() []fyne.CanvasObject {
	if !p.canvas.s.Editable() {
		return []fyne.CanvasObject{p.canvas}
	}
	if p.narrow {
		return []fyne.CanvasObject{p.strip, p.canvas}
	}
	return []fyne.CanvasObject{p.side, p.canvas}
}
