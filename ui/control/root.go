package control

import (
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"commonground/ui/layout"
	"commonground/ui/look"
)

// tipDelay is how long the pointer rests on a thing before its hint shows.
const tipDelay = 600 * time.Millisecond

// Root is the content of a window: a screen, over it what is being dragged and the hint
// for what the pointer or the keyboard is on. It lets the window be small.
//
// It has no ground of its own: the window is cleared to the theme's paper before every
// frame, and another rectangle of its size would double what a frame takes to draw on a
// laptop without a graphics card.
type Root struct {
	widget.BaseWidget
	// OnUncovered is called when a dialog over the screen was closed; it may be nil.
	OnUncovered func()
	// Back does something on the UI goroutine, asked from another.
	Back func(func())

	foot    fyne.CanvasObject // stays in sight below dialogs; nil is nothing
	content *fyne.Container
	drag    *fyne.Container
	carried *Chip
	tip     *tip
	tips    *fyne.Container   // where the hint shows on the screen
	over    *fyne.Container   // where it is now: there, or on a dialog
	asked   fyne.CanvasObject // whose hint is shown or about to be
	timer   *time.Timer
	lately  lately
}

// NewRoot returns a window's content that shows screen.
func NewRoot(screen fyne.CanvasObject) *Root {
	r := &Root{Back: fyne.Do, content: container.NewStack(screen), drag: container.NewWithoutLayout(), tip: newTip()}
	r.tips = container.NewWithoutLayout(r.tip)
	r.over = r.tips
	r.tip.Hide()
	r.ExtendBaseWidget(r)
	return r
}

// SetFoot has something stay in sight below every dialog of a window, those too that cover it;
// nil is nothing. What is pressed in it leaves the keyboard with the dialog.
func (r *Root) SetFoot(c fyne.Canvas, o fyne.CanvasObject) {
	if r.foot = o; o != nil {
		o.Refresh()
	}
	for _, over := range c.Overlays().List() {
		if d, ok := over.(*Dialog); ok {
			d.Refresh()
		}
	}
	if d := TopDialog(c); d != nil {
		d.holdKeyboard()
	}
}

// SetScreen replaces what the window shows.
func (r *Root) SetScreen(screen fyne.CanvasObject) {
	r.hide()
	r.content.Objects = []fyne.CanvasObject{screen}
	r.content.Refresh()
}

// Screen returns what the window shows.
func (r *Root) Screen() fyne.CanvasObject { return r.content.Objects[0] }

// MinSize is the smallest window, whatever the screen would like.
func (r *Root) MinSize() fyne.Size { return fyne.NewSize(480, 320) }

// CreateRenderer draws the screen, and over it what is dragged and the hint. There is no
// ground: the window is cleared with the theme's background anyway, and a rectangle as large
// as the window takes a processor without a GPU longer to paint than all the rest together.
func (r *Root) CreateRenderer() fyne.WidgetRenderer {
	layers := container.New(&rootLayout{}, r.content, r.drag, r.tips)
	return &rootRenderer{widget.NewSimpleRenderer(layers), r}
}

type rootRenderer struct {
	fyne.WidgetRenderer
	root *Root
}

func (r *rootRenderer) MinSize() fyne.Size { return r.root.MinSize() }

type rootLayout struct{}

func (*rootLayout) MinSize([]fyne.CanvasObject) fyne.Size { return fyne.Size{} }

func (*rootLayout) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	for _, o := range objects {
		layout.Place(o, 0, 0, size.Width, size.Height)
	}
}

// rootOf returns the Root of the window that o is in, or nil.
func rootOf(o fyne.CanvasObject) *Root {
	c := fyne.CurrentApp().Driver().CanvasForObject(o)
	if c == nil {
		return nil
	}
	r, _ := c.Content().(*Root)
	return r
}

func showTip(o fyne.CanvasObject, hint string) {
	if r := rootOf(o); r != nil && hint != "" {
		r.hide()
		r.asked = o
		r.timer = time.AfterFunc(tipDelay, func() {
			r.Back(func() { r.show(o, hint) })
		})
	}
}

func hideTip(o fyne.CanvasObject) {
	if r := rootOf(o); r != nil && r.asked == o {
		r.hide()
	}
}

// HideHint takes the hint away where what it is about leaves the window unseen, as when
// another screen comes.
func HideHint(c fyne.Canvas) {
	if r, ok := c.Content().(*Root); ok {
		r.hide()
	}
}

// scrolledAway takes away a hint that shows, since what it is about moved with its page. One
// that is about to show, as after the keyboard came, finds its place later.
func scrolledAway(page fyne.CanvasObject) {
	if r := rootOf(page); r != nil && r.tip.Visible() {
		r.hide()
	}
}

func (r *Root) hide() {
	if r.timer != nil {
		r.timer.Stop()
	}
	r.asked = nil
	r.tip.Hide()
}

func (r *Root) show(o fyne.CanvasObject, hint string) {
	if r.asked != o {
		return
	}
	ground := r.bringTip()
	r.tip.set(hint)
	at := fyne.CurrentApp().Driver().AbsolutePositionForObject(o).
		Subtract(fyne.CurrentApp().Driver().AbsolutePositionForObject(ground))
	size := r.tip.fit(ground.Size().Width - 2*look.Gap)
	place := tipPlace(o, at, size, ground.Size())
	layout.Place(r.tip, place.X, place.Y, size.Width, size.Height)
	r.tip.Show()
	r.over.Refresh() // the hint's own reaches no window before it was painted there
}

// tipPlace is where a hint of a size lies for o, which lies at a place, so that neither it nor the
// name of what is next to it is covered: over the gap below a card, at its right end, where names
// do not stand; beside what stands in a narrow column; below all else, or above at the lower edge.
func tipPlace(o fyne.CanvasObject, at fyne.Position, tip, room fyne.Size) fyne.Position {
	x, y := at.X, at.Y+o.Size().Height+look.Gap
	above := at.Y - tip.Height - look.Gap
	switch o := o.(type) {
	case *Card:
		x = at.X + o.Size().Width - tip.Width - look.Gap
		y -= look.Gap + tip.Height/2 - cardGap/2
		above = at.Y - tip.Height/2 - cardGap/2
	case *NavItem:
		if o.Text == "" {
			x, y = at.X+o.Size().Width+look.Gap, at.Y+(o.Size().Height-tip.Height)/2
		}
	}
	if y+tip.Height > room.Height {
		y = above
	}
	return fyne.NewPos(min(max(x, look.Gap), room.Width-tip.Width-look.Gap), y)
}

// cardGap is about how far cards lie from each other.
const cardGap float32 = 12

// bringTip brings the hint above all that the window shows, and returns what it lies on: the
// screen, or a dialog that covers it.
func (r *Root) bringTip() fyne.CanvasObject {
	ground, to := fyne.CanvasObject(r), r.tips
	if c := fyne.CurrentApp().Driver().CanvasForObject(r); c != nil {
		if d := TopDialog(c); d != nil {
			ground, to = d, d.tips
		}
	}
	if to != r.over {
		r.over.RemoveAll()
		to.Add(r.tip)
		r.over = to
	}
	return ground
}

// tip is the small card that shows a hint.
type tip struct {
	widget.BaseWidget
	ground *canvas.Rectangle
	words  *look.Text
}

func newTip() *tip {
	t := &tip{ground: canvas.NewRectangle(nil), words: look.NewText(look.Small, "")}
	t.ExtendBaseWidget(t)
	return t
}

func (t *tip) set(hint string) {
	k := look.Current()
	t.ground.FillColor, t.ground.StrokeColor, t.ground.StrokeWidth, t.ground.CornerRadius = k.Board, k.Line, 1, 6
	t.words.Set(hint)
	t.ground.Refresh()
}

func (t *tip) fit(most float32) fyne.Size {
	w := min(t.words.IdealWidth(), most-2*look.Gap, 360*look.TextScale())
	return fyne.NewSize(w+2*look.Gap, t.words.HeightFor(w)+look.Gap)
}

func (t *tip) CreateRenderer() fyne.WidgetRenderer {
	return widget.NewSimpleRenderer(container.NewStack(t.ground, layout.Pad(look.Gap, look.Gap/2, look.Gap/2, t.words)))
}
