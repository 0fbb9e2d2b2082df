package control

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"

	"commonground/ui/layout"
	"commonground/ui/look"
)

// Tabs are the parts of a sheet of which one is shown at a time: a row of buttons, the
// shown one's down, and below it the part. What comes and goes, like a field to search
// in, stands between.
type Tabs struct {
	widget.BaseWidget
	buttons []*Button
	bar     *fyne.Container
	between fyne.CanvasObject // nil for nothing
	part    fyne.CanvasObject
	folded  bool // the buttons are not shown
}

// NewTabs returns tabs without a button. Add all of them, then ShowPart one.
func NewTabs() *Tabs {
	t := &Tabs{bar: layout.Wrap(look.Gap)}
	t.ExtendBaseWidget(t)
	return t
}

// Add puts a button after the others; chosen is called when it is pressed.
func (t *Tabs) Add(words, icon string, chosen func()) {
	b := NewButton(words, icon, chosen)
	t.buttons = append(t.buttons, b)
	t.bar.Add(b)
}

// Button is the one of a part, counted from 0.
func (t *Tabs) Button(i int) *Button { return t.buttons[i] }

// ShowPart shows a part, counted from 0.
func (t *Tabs) ShowPart(i int, part fyne.CanvasObject) {
	for j, b := range t.buttons {
		b.SetDown(i == j)
	}
	if part != t.part {
		t.part = part
		t.Refresh()
	}
}

// SetBetween puts something between the buttons and the part; nil takes it away.
func (t *Tabs) SetBetween(o fyne.CanvasObject) {
	t.between = o
	t.Refresh()
}

// Fold takes the buttons away, so that the part has all the room, or brings them back.
func (t *Tabs) Fold(on bool) {
	if t.folded != on {
		t.folded = on
		t.Refresh()
	}
}

// MinSize lets the window be small.
func (t *Tabs) MinSize() fyne.Size { return fyne.NewSquareSize(look.Target) }

// CreateRenderer draws the row of buttons above the part that is shown.
func (t *Tabs) CreateRenderer() fyne.WidgetRenderer { return layout.Renderer(t, t.lay, t.parts) }

// betweenMost is how wide what stands between gets, at 100 % text.
const betweenMost float32 = 560

func (t *Tabs) lay(size fyne.Size) {
	inner, top := size.Width-2*look.Margin, float32(0)
	if t.bar.Hidden = t.folded; !t.folded {
		high := layout.HeightFor(t.bar, inner)
		layout.Place(t.bar, look.Margin, look.Space, inner, high)
		top = look.Space + high + look.Gap
	}
	if t.between != nil {
		bar := t.between.MinSize().Height
		layout.Place(t.between, look.Margin, top, min(inner, betweenMost*look.TextScale()), bar)
		top += bar + look.Gap
	}
	if t.part != nil {
		layout.Place(t.part, 0, top, size.Width, max(0, size.Height-top))
	}
}

func (t *Tabs) parts() []fyne.CanvasObject {
	out := []fyne.CanvasObject{t.bar}
	for _, o := range []fyne.CanvasObject{t.between, t.part} {
		if o != nil {
			out = append(out, o)
		}
	}
	return out
}
