package control

import (
	"reflect"
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"

	"commonground/ui/look"
)

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
	Came(e.whole)
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

// lately is what had the keyboard in a window, the last one first. What the app gave it to by
// itself, as to the first field of a page that was opened, counts once somebody does anything there.
type lately struct {
	had   []fyne.Focusable
	given fyne.Focusable
}

// mostLately is how many are remembered, more than there are buttons around a page.
const mostLately = 24

// Came remembers that the keyboard came to o, for Page.Back.
func Came(o fyne.CanvasObject) {
	if r, f := rememberedIn(o); r != nil && f != r.lately.given {
		r.lately.add(f)
	}
}

// used remembers that somebody does something with o.
func used(o fyne.CanvasObject) {
	if r, f := rememberedIn(o); r != nil {
		r.lately.given = nil
		r.lately.add(f)
	}
}

// rememberedIn is the window that remembers o; nil where o stands in a dialog, which comes and goes.
func rememberedIn(o fyne.CanvasObject) (*Root, fyne.Focusable) {
	f, ok := o.(fyne.Focusable)
	c := fyne.CurrentApp().Driver().CanvasForObject(o)
	if !ok || c == nil || c.Overlays().Top() != nil {
		return nil, nil
	}
	r, _ := c.Content().(*Root)
	return r, f
}

func (l *lately) add(f fyne.Focusable) {
	if len(l.had) > 0 && l.had[0] == f {
		return
	}
	rest := slices.DeleteFunc(l.had, func(o fyne.Focusable) bool { return o == f })
	l.had = append([]fyne.Focusable{f}, rest[:min(len(rest), mostLately-1)]...)
}

// Given tells that the app gives f the keyboard by itself, which is nobody's choice.
func (r *Root) Given(f fyne.Focusable) {
	if !slices.Contains(r.lately.had, f) {
		r.lately.given = f
	}
}

// Forget forgets what had the keyboard, as when another screen comes.
func (r *Root) Forget() { r.lately = lately{} }

// Back is what gets the keyboard back that went away, as after a press on nothing: what had it
// last of the things on the page and of first. Where none had, it is first; but words that are
// there already are only written in by those who chose to. Then it is a field of the same kind
// with nothing in it, rather one that is seen, or nothing.
func (p *Page) Back(first fyne.Focusable) fyne.Focusable {
	can := map[fyne.Focusable]bool{first: true}
	var empty fyne.Focusable
	p.eachFocusable(func(f fyne.Focusable) bool {
		d, ok := f.(fyne.Disableable)
		field, writes := f.(said)
		can[f] = writes || !ok || !d.Disabled()
		if writes && !d.Disabled() && field.Says() == "" && reflect.TypeOf(f) == reflect.TypeOf(first) && (empty == nil || p.seen(f) && !p.seen(empty)) {
			empty = f
		}
		return true
	})
	if r := rootOf(p); r != nil {
		for _, f := range r.lately.had {
			if can[f] {
				return f
			}
		}
	}
	if field, writes := first.(said); writes && !first.(fyne.Disableable).Disabled() && field.Says() != "" {
		return empty
	}
	return first
}

// said is a field that tells what is written in it.
type said interface {
	Written
	Says() string
}

// seen reports whether the beginning of f is in sight on the page.
func (p *Page) seen(f fyne.Focusable) bool {
	top := p.topOf(f.(fyne.CanvasObject))
	return top >= 0 && top+look.Target <= p.scroll.Size().Height
}

// MouseDown puts the cursor where the pointer is.
func (e *Entry) MouseDown(m *desktop.MouseEvent) {
	used(e.whole)
	e.Entry.MouseDown(m)
}
