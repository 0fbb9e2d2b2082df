package control

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"

	"commonground/ui/layout"
	"commonground/ui/look"
)

// Chip is a small thing to take: pressed, it is used at once; dragged, it is put where
// it is let go.
type Chip struct {
	pressable
	Text string
	// Icon is a name of the icon set, shown before the words; empty is none.
	Icon string
	// OnDropped is called with the place in the window where the chip was let go; nil
	// where it cannot be dragged.
	OnDropped func(at fyne.Position) `json:"-"`
	// OnDragged is called with the place in the window while the chip is dragged, at last
	// with one outside where the drag is called off; nil is none.
	OnDragged func(at fyne.Position) `json:"-"`
	// Large shows the chip as a card that is read from across a table, as wide as it may
	// be; Note, 1 to 4, gives it the paper of a note, A to D.
	Large bool
	Note  int

	at        fyne.Position // where it is while it is dragged
	calledOff bool          // Escape ended the drag, though the button is still held
}

var _ fyne.Draggable = (*Chip)(nil)

// NewChip returns a chip that does tapped when it is pressed.
func NewChip(text string, tapped func()) *Chip {
	c := &Chip{Text: text}
	c.OnTapped = tapped
	c.extend(c)
	return c
}

// Dragged shows the chip below the pointer, and tells where that is.
func (c *Chip) Dragged(e *fyne.DragEvent) {
	if c.OnDropped == nil || c.calledOff || c.Disabled() {
		return
	}
	c.at = e.AbsolutePosition
	if r := rootOf(c.self); r != nil {
		r.carry(c, c.at)
	}
	if c.OnDragged != nil {
		c.OnDragged(c.at)
	}
}

// DragEnd drops the chip where the pointer is, unless it was called off.
func (c *Chip) DragEnd() {
	off := c.calledOff
	c.calledOff = false
	if c.OnDropped == nil || off || c.Disabled() {
		return
	}
	if r := rootOf(c.self); r != nil && !r.putDown() {
		return
	}
	c.OnDropped(c.at)
}

// nowhere is a place that no window has.
const nowhere float32 = -1e6

// callOff ends the drag without an effect; what lit up below the chip is told that it is
// gone.
func (c *Chip) callOff() {
	c.calledOff = true
	if c.OnDragged != nil {
		c.OnDragged(fyne.NewPos(nowhere, nowhere))
	}
}

// CreateRenderer draws the words like a small note, and a ring where the keyboard is.
func (c *Chip) CreateRenderer() fyne.WidgetRenderer {
	r := &chipRenderer{
		c: c, ring: newRing(6), ground: &canvas.Rectangle{CornerRadius: 6},
		over: &canvas.Rectangle{CornerRadius: 6}, word: c.text(),
		icon: &canvas.Image{FillMode: canvas.ImageFillContain, Resource: look.Icon(c.Icon)},
	}
	r.update()
	return layout.Renderer(c, r.lay, r.parts)
}

// The room left and right of the words, and the least height of a large chip.
const (
	chipSide  float32 = 11
	largeHigh float32 = 132
)

// SetText shows other words.
func (c *Chip) SetText(text string) {
	c.Text = text
	c.Refresh()
}

func (c *Chip) text() *look.Text {
	if !c.Large {
		return look.NewText(look.Body, c.Text)
	}
	t := look.NewText(look.Big, c.Text)
	t.Centred, t.OnNote = true, c.Note > 0
	return t
}

// IdealWidth is the width of the chip in one line; a large one takes what it can get.
func (c *Chip) IdealWidth() float32 {
	if c.Large {
		return 10000
	}
	return c.text().IdealWidth() + 2*chipSide + c.iconRoom()
}

// iconRoom is the width that the icon takes, with the gap after it.
func (c *Chip) iconRoom() float32 {
	if c.Icon == "" {
		return 0
	}
	return look.IconSize*look.TextScale() + look.Gap
}

// HeightFor returns the height that fits the words at that width.
func (c *Chip) HeightFor(width float32) float32 {
	high := c.text().HeightFor(width-2*chipSide-c.iconRoom()) + 2*9
	if c.Large {
		return max(largeHigh*look.TextScale(), high+2*look.Space)
	}
	return max(look.Target, high)
}

// MinSize is as high as the words need at the width that it has now.
func (c *Chip) MinSize() fyne.Size {
	return fyne.NewSize(look.Target, c.HeightFor(max(c.Size().Width, c.IdealWidth())))
}

type chipRenderer struct {
	c                  *Chip
	ring, ground, over *canvas.Rectangle
	word               *look.Text
	icon               *canvas.Image
}

func (r *chipRenderer) update() {
	k := look.Current()
	r.ground.FillColor, r.ground.StrokeColor, r.ground.StrokeWidth = k.Board, k.Line, max(1, k.Edge)
	r.over.FillColor = color.Transparent
	if r.c.hovered {
		r.over.FillColor = k.Over
	}
	if r.c.Note > 0 {
		r.ground.FillColor = k.Notes[r.c.Note-1]
	}
	r.word.Words, r.word.Role = r.c.Text, look.Body
	switch {
	case r.c.Large:
		r.word.Role = look.Big
	case r.c.Disabled():
		r.word.Role, r.ground.FillColor, r.over.FillColor = look.Quiet, color.Transparent, color.Transparent
	}
}

func (r *chipRenderer) lay(size fyne.Size) {
	r.update()
	layout.Place(r.ground, 0, 0, size.Width, size.Height)
	layout.Place(r.over, 0, 0, size.Width, size.Height)
	showRing(r.ring, r.c.focused, size)
	room := r.c.iconRoom()
	w := size.Width - 2*chipSide - room
	h := r.word.HeightFor(w)
	layout.Place(r.word, chipSide+room, (size.Height-h)/2, w, h)
	if room > 0 {
		layout.Place(r.icon, chipSide, (size.Height-room+look.Gap)/2, room-look.Gap, room-look.Gap)
	}
}

func (r *chipRenderer) parts() []fyne.CanvasObject {
	return []fyne.CanvasObject{r.ring, r.ground, r.over, r.word, r.icon}
}
