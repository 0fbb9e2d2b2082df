package control

import "fyne.io/fyne/v2"

// FocusTold is what tells when the keyboard comes to it.
type FocusTold interface {
	fyne.CanvasObject
	// TellFocus has told called when the keyboard comes, unless somebody is told already.
	TellFocus(told func())
}

// Whole is a widget that is made of other things, which Follow looks into. They lie where
// they say in the widget itself.
type Whole interface {
	Parts() []fyne.CanvasObject
}

// Follow scrolls whatever in o the keyboard comes to into view, now and later.
func (p *Page) Follow(o fyne.CanvasObject) {
	switch o := o.(type) {
	case FocusTold:
		o.TellFocus(func() { p.Reveal(o) })
	case *fyne.Container:
		for _, part := range o.Objects {
			p.Follow(part)
		}
	case Whole:
		for _, part := range o.Parts() {
			p.Follow(part)
		}
	}
}

// eachPart calls do for what is shown in o, from the first on, and looks into what Follow
// looks into, until do returns false; then it does so, too.
func eachPart(o fyne.CanvasObject, do func(fyne.CanvasObject) bool) bool {
	if !o.Visible() {
		return true
	}
	var parts []fyne.CanvasObject
	switch o := o.(type) {
	case *fyne.Container:
		parts = o.Objects
	case Whole:
		parts = o.Parts()
	default:
		return do(o)
	}
	for _, part := range parts {
		if !eachPart(part, do) {
			return false
		}
	}
	return true
}

// TellFocus has told called when the keyboard comes, unless somebody is told already.
func (p *pressable) TellFocus(told func()) {
	if p.OnFocus == nil {
		p.OnFocus = told
	}
}

// TellFocus has told called when the keyboard comes, unless somebody is told already.
func (e *Entry) TellFocus(told func()) {
	if e.OnCame == nil {
		e.OnCame = told
	}
}

// FocusGained calls OnCame as well.
func (e *Entry) FocusGained() {
	e.fresh = true
	e.Entry.FocusGained()
	if e.OnCame != nil {
		e.OnCame()
	}
}

var (
	_ FocusTold = (*Button)(nil)
	_ FocusTold = (*Choice)(nil)
	_ FocusTold = (*Entry)(nil)
)

// Seen reports whether o stands in a window and neither it nor what it stands in is hidden;
// what lies in the very corner of the window does not count. Fyne tells of no such thing,
// but the place that it gives what it cannot find in a window is that corner. What it has no
// window for at all was not painted yet, and counts as seen.
func Seen(o fyne.CanvasObject) bool {
	driver := fyne.CurrentApp().Driver()
	return driver.CanvasForObject(o) == nil || driver.AbsolutePositionForObject(o) != fyne.Position{}
}
