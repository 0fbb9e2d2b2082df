package control

import (
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"

	"commonground/ui/layout"
	"commonground/ui/look"
)

// dialogWidth is how wide a dialog is at the most, at 100 % text; one that covers the window
// is so many times as wide.
const (
	dialogWidth float32 = 560
	fullWider   float32 = 1.6
)

// tallest is how high the body of a Tall dialog is at the most, at 100 % text.
const tallest float32 = 460

// Dialog is a card over the window that has to be dealt with first. Escape cancels it.
type Dialog struct {
	widget.BaseWidget
	// OnCancel is called when the dialog is closed without an action; nil is none.
	OnCancel func() `json:"-"`
	// Loses reports whether something that was written would be lost if the dialog was
	// cancelled; nil asks whether a field says other than when it opened.
	Loses func() bool `json:"-"`
	// OnEscape is called instead of cancelling when Escape is pressed; nil cancels.
	OnEscape func() `json:"-"`
	// Wide lets the dialog use most of the window.
	Wide bool
	// Head stands below the title and stays there while the body scrolls; nil is none.
	Head fyne.CanvasObject `json:"-"`
	// Tall is as high as the window has room for, whatever the body needs now: for one that
	// changes while people look at it.
	Tall bool
	// Desk is for the facilitator's eyes: it is closed when the room begins to see the screen.
	Desk bool
	// Does is what commands of the menu do while the dialog is open, by their IDs; all others rest.
	Does map[string]func() `json:"-"`
	// Full covers all of the window, menu and all, so that nothing behind it is seen.
	Full bool

	title   *look.Text
	body    *Page
	content fyne.CanvasObject
	actions *fyne.Container
	tips    *fyne.Container // where the hint for what is in it shows
	canvas  fyne.Canvas
	opened  []string       // what its fields said then
	first   fyne.Focusable // had the keyboard first
	later   func(func())   // does something once Fyne is done with what it is at
}

var _ desktop.Mouseable = (*Dialog)(nil)

// NewDialog returns a dialog of that title; its body scrolls where the window is small.
// The actions stand below it, at the right.
func NewDialog(title string, body fyne.CanvasObject, actions ...fyne.CanvasObject) *Dialog {
	d := &Dialog{title: look.NewText(look.Title, title), content: body, body: NewPage(layout.Pad(4, 4, 4, body)), later: fyne.Do}
	d.tips = container.NewWithoutLayout()
	d.body.flow.aside = true
	d.actions = layout.Wrap(look.Gap, append([]fyne.CanvasObject{layout.Push()}, actions...)...)
	d.ExtendBaseWidget(d)
	return d
}

// Open opens the dialog on a window and gives first, which may be nil, the keyboard.
func (d *Dialog) Open(c fyne.Canvas, first fyne.Focusable) {
	d.canvas, d.opened, d.first = c, written(d.content), first
	d.body.Follow(d.content)
	HideHint(c) // which is for what the dialog covers
	c.Overlays().Add(d)
	d.Resize(c.Size())
	if first != nil {
		c.Focus(first)
	}
}

// foot is what stays in sight below the dialog; nil is nothing.
func (d *Dialog) foot() fyne.CanvasObject {
	if d.canvas == nil {
		return nil
	}
	if r, ok := d.canvas.Content().(*Root); ok {
		return r.foot
	}
	return nil
}

// holdKeyboard takes the keyboard back where what had it is gone.
func (d *Dialog) holdKeyboard() {
	had, ok := d.canvas.Focused().(fyne.CanvasObject)
	if ok && !Seen(had) && d.first != nil {
		d.canvas.Focus(d.first)
	}
}

// Close takes the dialog away.
func (d *Dialog) Close() {
	if d.canvas != nil {
		d.canvas.Overlays().Remove(d)
		HideHint(d.canvas)
		if r, ok := d.canvas.Content().(*Root); ok && r.OnUncovered != nil {
			r.OnUncovered()
		}
		d.canvas = nil
	}
}

// Cancel closes the dialog without an action.
func (d *Dialog) Cancel() {
	d.Close()
	if d.OnCancel != nil {
		d.OnCancel()
	}
}

// UsesKey does what a key is for that nothing in the dialog has a use for, and reports
// whether it is for anything: Escape cancels, what does not fit scrolls, and where all fits
// the arrows go to the next thing and the one before.
func (d *Dialog) UsesKey(key fyne.KeyName) bool {
	switch {
	case key == fyne.KeyEscape && d.OnEscape != nil:
		d.OnEscape()
	case key == fyne.KeyEscape:
		d.Cancel()
	case key == fyne.KeyDown && d.canvas != nil && d.body.fits():
		d.canvas.FocusNext()
	case key == fyne.KeyUp && d.canvas != nil && d.body.fits():
		d.canvas.FocusPrevious()
	default:
		return d.body.ScrollByKey(key)
	}
	return true
}

// LosesWords reports whether cancelling the dialog would lose something that was written.
func (d *Dialog) LosesWords() bool {
	if d.Loses != nil {
		return d.Loses()
	}
	return !slices.Equal(d.opened, written(d.content))
}

// Writer is a field, which tells what it says.
type Writer interface{ Written() string }

// written is what the fields in o say, at any depth that Follow looks into.
func written(o fyne.CanvasObject) (out []string) {
	var inside []fyne.CanvasObject
	switch o := o.(type) {
	case Writer:
		return []string{o.Written()}
	case *fyne.Container:
		inside = o.Objects
	case Whole:
		inside = o.Parts()
	}
	for _, part := range inside {
		out = append(out, written(part)...)
	}
	return out
}

// LeaveWheel leaves the mouse wheel to the body, as Page.LeaveWheel does.
func (d *Dialog) LeaveWheel() { d.body.LeaveWheel() }

// MouseDown is a press on nothing in the dialog. The keyboard stays where it is.
func (d *Dialog) MouseDown(*desktop.MouseEvent) { d.keepKeyboard() }

// MouseUp is the end of such a press.
func (d *Dialog) MouseUp(*desktop.MouseEvent) { d.keepKeyboard() }

// keepKeyboard gives the keyboard back to what has it: Fyne takes it away right after this,
// for any press elsewhere.
func (d *Dialog) keepKeyboard() {
	c := d.canvas
	if c == nil || c.Focused() == nil {
		return
	}
	had := c.Focused()
	d.later(func() {
		if TopDialog(c) == d && c.Focused() == nil {
			c.Focus(had)
		}
	})
}

// Reflow lays the dialog out again after its body changed.
func (d *Dialog) Reflow() {
	d.body.Follow(d.content)
	d.body.Reflow()
	d.Refresh()
}

// Reveal scrolls what the dialog holds until o is in view.
func (d *Dialog) Reveal(o fyne.CanvasObject) { d.body.Reveal(o) }

// ToTop scrolls the body to its beginning.
func (d *Dialog) ToTop() { d.body.ToTop() }

// TitleWords returns the dialog's title.
func (d *Dialog) TitleWords() string { return d.title.Words }

// Body returns what the dialog holds.
func (d *Dialog) Body() fyne.CanvasObject { return d.content }

// goOn does the next thing to do, as its button does: with Ctrl+Enter from a field in which
// Enter begins a line.
func (d *Dialog) goOn() {
	for _, o := range d.actions.Objects {
		if b, ok := o.(*Button); ok && b.Weight == Primary && !b.Disabled() && b.Visible() {
			b.Tapped(nil)
			return
		}
	}
}

// TopDialog returns the dialog that has to be dealt with first on a window, or nil.
func TopDialog(c fyne.Canvas) *Dialog {
	d, _ := c.Overlays().Top().(*Dialog)
	return d
}

// MinSize is small, so that the window may be.
func (d *Dialog) MinSize() fyne.Size { return fyne.NewSquareSize(look.Target) }

// CreateRenderer draws the dialog on a ground, and a veil over the window behind it.
func (d *Dialog) CreateRenderer() fyne.WidgetRenderer {
	r := &dialogRenderer{d: d, veil: canvas.NewRectangle(nil), ground: &canvas.Rectangle{CornerRadius: look.CardRadius}, below: canvas.NewRectangle(nil)}
	r.paint()
	return layout.Renderer(d, r.lay, r.parts)
}

type dialogRenderer struct {
	d                   *Dialog
	veil, ground, below *canvas.Rectangle
}

func (r *dialogRenderer) paint() {
	k := look.Current()
	r.below.FillColor, r.below.StrokeColor, r.below.StrokeWidth = k.Side, k.Line, max(1, k.Edge)
	r.veil.FillColor = look.Veil(0x000000, 0x70)
	r.ground.FillColor, r.ground.StrokeColor, r.ground.StrokeWidth = k.Paper, k.Line, max(1, k.Edge)
	if r.d.Full {
		r.veil.FillColor, r.ground.StrokeWidth = k.Paper, 0
	}
}

func (r *dialogRenderer) lay(size fyne.Size) {
	r.paint()
	layout.Place(r.veil, 0, 0, size.Width, size.Height)
	size.Height -= r.layFoot(size)
	layout.Place(r.d.tips, 0, 0, size.Width, size.Height)
	most := dialogWidth * look.TextScale()
	switch {
	case r.d.Wide:
		most = 2 * most
	case r.d.Full:
		most *= fullWider
	}
	w := min(most, size.Width-2*look.Space)
	inner := w - 2*look.Margin
	title, head := r.d.title.HeightFor(inner), r.headHeight(inner)
	foot := layout.HeightFor(r.d.actions, inner)
	frame := look.Margin + title + head + look.Space + look.Space + foot + look.Margin
	room := size.Height - 2*look.Space - frame
	body := min(layout.HeightFor(r.d.content, inner)+8, room)
	if r.d.Tall {
		body = min(tallest*look.TextScale(), room)
		if r.d.Full {
			body = min(fullWider*body, room)
		}
	}
	h := frame + body
	x, y := (size.Width-w)/2, (size.Height-h)/2
	layout.Place(r.ground, x, y, w, h)
	layout.Place(r.d.title, x+look.Margin, y+look.Margin, inner, title)
	if r.d.Head != nil {
		layout.Place(r.d.Head, x+look.Margin, y+look.Margin+title+look.Space, inner, head-look.Space)
	}
	layout.Place(r.d.body, x+look.Margin-4, y+look.Margin+title+head+look.Space, inner+8, body)
	layout.Place(r.d.actions, x+look.Margin, y+h-look.Margin-foot, inner, foot)
}

// layFoot lays what stays in sight below the dialog, and returns how high it is.
func (r *dialogRenderer) layFoot(size fyne.Size) float32 {
	foot := r.d.foot()
	if foot == nil {
		return 0
	}
	high := min(layout.HeightFor(foot, size.Width), size.Height/2)
	layout.Place(r.below, -1, size.Height-high, size.Width+2, high+1)
	layout.Place(foot, 0, size.Height-high, size.Width, high)
	return high
}

// headHeight is what the Head takes, with the room above it.
func (r *dialogRenderer) headHeight(width float32) float32 {
	if r.d.Head == nil {
		return 0
	}
	return look.Space + layout.HeightFor(r.d.Head, width)
}

func (r *dialogRenderer) parts() []fyne.CanvasObject {
	out := []fyne.CanvasObject{r.veil, r.ground, r.d.title, r.d.body, r.d.actions, r.d.tips}
	if r.d.Head != nil {
		out = slices.Insert(out, 3, r.d.Head) // before the body, as Tab goes
	}
	if foot := r.d.foot(); foot != nil {
		out = slices.Insert(out, len(out)-1, fyne.CanvasObject(r.below), foot)
	}
	return out
}
