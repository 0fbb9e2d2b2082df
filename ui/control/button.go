package control

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"

	"commonground/ui/layout"
	"commonground/ui/look"
)

// Weight says how much a button stands out.
type Weight int

// The weights of buttons. A screen has one Primary at the most.
const (
	Usual   Weight = iota // an edge on card ground
	Primary               // teal: the next thing to do
	Plain                 // no edge until the pointer or the keyboard comes
	Danger                // removes something
)

// Button is an action with a word and, where it helps, an icon.
type Button struct {
	pressable
	// Text is the verb; empty where the icon is as clear as a word, and then Hint says it.
	Text string
	// Icon is a name of the icon set; empty is none.
	Icon   string
	Weight Weight
	// Note, 1 to 4, paints the button as a note of that paper, A to D.
	Note int
	// Down shows the button as switched on.
	Down bool
	// Leading sets icon and word at the left instead of in the middle.
	Leading bool
	// IconLast sets the icon at the right end, after the word.
	IconLast bool
	// Box shows a box to tick: as large empty as with its icon.
	Box bool
}

// NewButton returns a button of the usual weight.
func NewButton(text, icon string, tapped func()) *Button { return newButton(Usual, text, icon, tapped) }

// NewPrimary returns the button for the next thing to do.
func NewPrimary(text, icon string, tapped func()) *Button {
	return newButton(Primary, text, icon, tapped)
}

// NewPlain returns a button without an edge.
func NewPlain(text, icon string, tapped func()) *Button { return newButton(Plain, text, icon, tapped) }

// NewDanger returns a button that removes something.
func NewDanger(text, icon string, tapped func()) *Button {
	return newButton(Danger, text, icon, tapped)
}

// NewBox returns a box to tick. Hint says what that means.
func NewBox(ticked bool, tapped func()) *Button {
	b := newButton(Usual, "", "", tapped)
	b.Box, b.Down = true, ticked
	if ticked {
		b.Icon = "check"
	}
	return b
}

// SetTicked ticks a box, or takes the tick away.
func (b *Button) SetTicked(on bool) {
	b.Icon = ""
	if on {
		b.Icon = "check"
	}
	b.SetDown(on)
	b.Refresh()
}

func newButton(weight Weight, text, icon string, tapped func()) *Button {
	b := &Button{Text: text, Icon: icon, Weight: weight}
	b.OnTapped = tapped
	b.extend(b)
	return b
}

// SetText replaces the word.
func (b *Button) SetText(text string) {
	if text != b.Text {
		b.Text = text
		b.Refresh()
	}
}

// SetIcon replaces the icon.
func (b *Button) SetIcon(icon string) {
	if icon != b.Icon {
		b.Icon = icon
		b.Refresh()
	}
}

// SetDown shows the button as switched on or off.
func (b *Button) SetDown(on bool) {
	if on != b.Down {
		b.Down = on
		b.Refresh()
	}
}

// SetEnabled lets the button be pressed, or not.
func (b *Button) SetEnabled(on bool) {
	if on != b.Disabled() {
		return
	}
	if on {
		b.Enable()
	} else {
		b.Disable()
	}
}

// Chosen is the first of buttons that is down, where a choice begins that was made
// already; otherwise the first.
func Chosen(buttons []*Button) *Button {
	for _, b := range buttons {
		if b.Down {
			return b
		}
	}
	return buttons[0]
}

// CreateRenderer draws the ground, the icon and the words, and a ring where the keyboard is.
func (b *Button) CreateRenderer() fyne.WidgetRenderer {
	r := &buttonRenderer{
		b: b, ring: newRing(look.Radius), ground: &canvas.Rectangle{CornerRadius: look.Radius},
		over: &canvas.Rectangle{CornerRadius: look.Radius}, icon: &canvas.Image{FillMode: canvas.ImageFillContain},
		word: &canvas.Text{},
	}
	r.update()
	return r
}

type buttonRenderer struct {
	b                  *Button
	ring, ground, over *canvas.Rectangle // over also has the inner edge of a note switched on
	icon               *canvas.Image
	word               *canvas.Text
	more               []*canvas.Text // further lines, where the button is too narrow for one
}

// colours are the ground, the edge and the ink of the button as it is now.
func (r *buttonRenderer) colours() (ground, edge, ink color.NRGBA, icon fyne.ThemeColorName) {
	k := look.Current()
	ground, edge, ink, icon = k.Board, k.Line, k.Ink, look.ColourIcon
	switch {
	case r.b.Note > 0:
		return r.noteColours()
	case r.b.Disabled():
		ground, ink, icon = color.NRGBA{}, k.Faint, look.ColourFaint
		edge = k.Hair
		if r.b.Down { // what was answered is read where nothing can be changed, too
			ground, edge, ink, icon = k.Calm, k.Teal, k.Ink, look.ColourIcon
		}
	case r.b.Weight == Plain && r.b.Down:
		edge = k.Teal
	case r.b.Weight == Primary, r.b.Down:
		ground, edge, ink, icon = k.Teal, k.Teal, k.OnTeal, look.ColourOnTeal
	case r.b.Weight == Danger:
		ink, icon = k.Alarm, look.ColourAlarm
	case r.b.Box:
		edge = k.Quiet // with nothing in it the edge is all there is to see
	}
	if r.b.Weight == Plain && !r.b.Down {
		ground, edge = color.NRGBA{}, color.NRGBA{}
	}
	return ground, edge, ink, icon
}

// noteColours are those of a button that stands for a note; switched on it has a thick
// edge, since its ground is taken.
func (r *buttonRenderer) noteColours() (ground, edge, ink color.NRGBA, icon fyne.ThemeColorName) {
	k := look.Current()
	ground, edge, ink = k.Notes[r.b.Note-1], k.NoteEdge, k.NoteInk
	switch {
	case r.b.Disabled():
		ground.A, ink = 0x80, k.Faint
	case r.b.Down:
		edge = k.Ink
	}
	return ground, edge, ink, look.ColourIcon
}

func (r *buttonRenderer) update() {
	ground, edge, ink, icon := r.colours()
	r.ground.FillColor, r.ground.StrokeColor = paint(ground), paint(edge)
	r.ground.StrokeWidth = max(1, look.Current().Edge)
	if r.b.Down && r.b.Disabled() != (r.b.Note > 0) {
		r.ground.StrokeWidth = 3
	}
	r.over.StrokeWidth = 0
	if r.b.Note > 0 && r.b.Down && !r.b.Disabled() {
		// The edge alone does not tell where notes have a light edge, too: on a dark ground.
		r.over.StrokeColor, r.over.StrokeWidth = look.Current().NoteInk, 2
	}
	r.over.FillColor = color.Transparent
	if r.b.hovered && !r.b.Disabled() {
		r.over.FillColor = look.Current().Over
	}
	look.Write(r.word, r.b.Text, look.BodySize*look.TextScale(), r.b.bold())
	r.word.Color = ink
	look.Redraw(r.icon, r.b.Icon, icon)
	setVisible(r.icon, r.icon.Resource != nil)
	setVisible(r.word, r.b.Text != "")
}

// paint is a colour as Fyne skips it where nothing is to be seen: a wholly transparent
// colour of another type is painted in every frame, and round corners take long.
func paint(c color.NRGBA) color.Color {
	if c.A == 0 {
		return color.Transparent
	}
	return c
}

func setVisible(o fyne.CanvasObject, on bool) {
	if on != o.Visible() {
		if on {
			o.Show()
		} else {
			o.Hide()
		}
	}
}

// inner is the size of icon and word together.
func (r *buttonRenderer) inner() (size fyne.Size, icon float32) {
	if r.icon.Resource != nil || r.b.Box {
		icon = look.IconSize * look.TextScale()
		size = fyne.NewSquareSize(icon)
	}
	if r.b.Text != "" {
		word := look.Measure(r.b.Text, look.BodySize*look.TextScale(), r.b.bold())
		if icon > 0 {
			size.Width += look.Gap
		}
		size.Width += word.Width
		size.Height = max(size.Height, word.Height)
	}
	return size, icon
}

// bold reports whether the words stand out.
func (b *Button) bold() bool { return b.Weight == Primary || b.Note > 0 && b.Down }

// side is what is left free at either end.
func (b *Button) side() float32 {
	if b.Text == "" || b.Note > 0 {
		return 10
	}
	return look.Space
}

// lines are the words as they stand on a button of that width: in one line where there is
// room for it.
func (b *Button) lines(width float32) []string {
	if width >= b.MinSize().Width-0.5 || b.Text == "" {
		return []string{b.Text}
	}
	room := width - 2*b.side()
	if b.Icon != "" || b.Box {
		room -= look.IconSize*look.TextScale() + look.Gap
	}
	return look.Lines(b.Text, max(1, room), b.bold())
}

// HeightFor returns the height that fits the words at that width.
func (b *Button) HeightFor(width float32) float32 {
	high := b.MinSize().Height
	if n := len(b.lines(width)); n > 1 {
		high = max(high, float32(n)*look.Measure(b.Text, look.BodySize*look.TextScale(), b.bold()).Height+2*9)
	}
	return high
}

func (r *buttonRenderer) MinSize() fyne.Size {
	inner, _ := r.inner()
	side := r.b.side()
	height := max(look.Target, inner.Height+2*9)
	if r.b.Box {
		return fyne.NewSquareSize(height)
	}
	return fyne.NewSize(max(height, inner.Width+2*side), height)
}

func (r *buttonRenderer) Layout(size fyne.Size) {
	layout.Place(r.ground, 0, 0, size.Width, size.Height)
	in := r.over.StrokeWidth * 2 // clear of the edge
	layout.Place(r.over, in, in, size.Width-2*in, size.Height-2*in)
	showRing(r.ring, r.b.focused, size)
	inner, icon := r.inner()
	x := (size.Width - inner.Width) / 2
	if r.b.Leading {
		x = look.Space
	}
	switch {
	case icon > 0 && r.b.IconLast:
		layout.Place(r.icon, size.Width-icon-look.Gap, (size.Height-icon)/2, icon, icon)
	case icon > 0:
		layout.Place(r.icon, x, (size.Height-icon)/2, icon, icon)
		x += icon + look.Gap
	}
	r.layWords(x, size)
}

// layWords sets the words from x on, or in lines below each other where that has no room.
func (r *buttonRenderer) layWords(x float32, size fyne.Size) {
	lines, all := r.b.lines(size.Width), []*canvas.Text{r.word}
	for len(r.more) < len(lines)-1 {
		r.more = append(r.more, &canvas.Text{})
	}
	r.more = r.more[:len(lines)-1]
	if len(lines) > 1 {
		x = r.b.side()
		if r.icon.Visible() && !r.b.IconLast {
			x += r.icon.Size().Width + look.Gap
			layout.Place(r.icon, r.b.side(), (size.Height-r.icon.Size().Height)/2, r.icon.Size().Width, r.icon.Size().Height)
		}
	}
	for i, line := range append(all, r.more...) {
		look.Write(line, lines[i], look.BodySize*look.TextScale(), r.b.bold())
		line.Color = r.word.Color
		word := line.MinSize()
		top := (size.Height - float32(len(lines))*word.Height) / 2
		layout.Place(line, x, top+float32(i)*word.Height, word.Width, word.Height)
	}
}

func (r *buttonRenderer) Refresh() {
	r.update()
	r.Layout(r.b.Size())
	for _, o := range r.Objects() {
		if o != fyne.CanvasObject(r.icon) {
			o.Refresh()
		}
	}
}

func (r *buttonRenderer) Objects() []fyne.CanvasObject {
	out := []fyne.CanvasObject{r.ring, r.ground, r.over, r.icon, r.word}
	for _, line := range r.more {
		out = append(out, line)
	}
	return out
}

func (r *buttonRenderer) Destroy() {}
