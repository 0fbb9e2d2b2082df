package control

import (
	"reflect"
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"commonground/ui/layout"
	"commonground/ui/look"
)

// Page shows content that flows at the page's width and scrolls where it is higher
// than the page. It can be as small as the window makes it. The mouse wheel scrolls it
// wherever the pointer is, over fields too.
type Page struct {
	widget.BaseWidget
	// Fitted are texts on the page that are as large as lets all of it be seen at once.
	Fitted look.Fitted

	scroll *container.Scroll
	flow   *pageLayout
	wheel  *wheel
	// begins is what the keyboard came to when the page was opened, until anything is
	// scrolled; nil is nothing yet. opened is set from then on.
	begins  fyne.CanvasObject
	opened  bool
	placing bool // the page scrolls itself
	taken   []room
}

// room is what a thing on a page takes of it.
type room struct {
	thing       fyne.CanvasObject
	wide, width float32 // what it would like, and has
	high        float32
}

// NewPage returns a page of that content.
func NewPage(content fyne.CanvasObject) *Page {
	flow := &pageLayout{}
	p := &Page{flow: flow, scroll: container.NewVScroll(container.New(flow, content))}
	p.scroll.OnScrolled = func(fyne.Position) {
		scrolledAway(p)
		if !p.placing { // who scrolls is past the opening
			p.begins, p.opened = nil, true
		}
	}
	p.wheel = newWheel(p)
	p.ExtendBaseWidget(p)
	return p
}

// Resize gives the page its size; the content flows anew at its width.
func (p *Page) Resize(size fyne.Size) {
	p.flow.width, p.flow.high = size.Width, size.Height
	p.fit()
	p.BaseWidget.Resize(size)
	p.scroll.Refresh()
	if p.begins != nil {
		p.begin()
	}
}

// Reflow lays the content out again after it changed.
func (p *Page) Reflow() {
	p.fit()
	p.scroll.Content.(*fyne.Container).Layout.Layout(p.scroll.Content.(*fyne.Container).Objects, p.scroll.Content.Size())
	p.scroll.Refresh()
}

// Keep lays the content out again where something on it takes other room than at the last
// time. Reflow paints all of the page anew, which is too slow for every letter that is typed.
func (p *Page) Keep() {
	var now []room
	eachPart(p.scroll.Content, func(o fyne.CanvasObject) bool {
		width := o.Size().Width
		now = append(now, room{o, layout.IdealWidth(o), width, layout.HeightFor(o, width)})
		return true
	})
	if !slices.Equal(now, p.taken) {
		p.taken = now
		p.Reflow()
	}
}

// fit sets the texts that are to fit the page as it is now.
func (p *Page) fit() {
	content := p.scroll.Content.(*fyne.Container).Objects[0]
	p.Fitted.Fit(func() bool {
		return p.flow.width <= 0 || layout.HeightFor(content, p.flow.width) <= p.flow.high
	})
}

// ToTop scrolls to the beginning, as when the page is opened.
func (p *Page) ToTop() {
	p.scroll.ScrollToTop()
	p.begins, p.opened = nil, false
}

// fits reports whether all is seen, so that there is nothing to scroll.
func (p *Page) fits() bool { return p.scroll.Content.Size().Height <= p.scroll.Size().Height+0.5 }

// keyScroll is how far an arrow key scrolls a page, in pixels.
const keyScroll = look.Target

// ScrollByKey scrolls with the arrows, Page Up and Down, Home and End, and reports whether
// key is one of them.
func (p *Page) ScrollByKey(key fyne.KeyName) bool {
	whole, shown := p.scroll.Content.Size().Height, p.scroll.Size().Height
	by, ok := map[fyne.KeyName]float32{
		fyne.KeyUp: -keyScroll, fyne.KeyDown: keyScroll,
		fyne.KeyPageUp: keyScroll - shown, fyne.KeyPageDown: shown - keyScroll,
		fyne.KeyHome: -whole, fyne.KeyEnd: whole,
	}[key]
	if ok {
		y := min(max(0, p.scroll.Offset.Y+by), max(0, whole-shown))
		p.scroll.ScrollToOffset(fyne.NewPos(0, y))
	}
	return ok
}

// WriteOn writes a letter that was typed where nothing can be written, on a button say: in
// the next field of the page, or the last one where none follows. It begins a word of its own,
// in a field of several lines a line. False is that there is no field to write in.
func (p *Page) WriteOn(from fyne.Focusable, r rune) bool {
	next, before := p.fields(from)
	if next == nil {
		next = before
	}
	c := fyne.CurrentApp().Driver().CanvasForObject(p)
	if next == nil || c == nil {
		return false
	}
	c.Focus(next)
	next.goOn(r)
	return true
}

// GoOn goes from a field to the next one of the page, if there is one: Enter ends a line.
func (p *Page) GoOn(from fyne.Focusable) {
	if next, _ := p.fields(from); next != nil {
		fyne.CurrentApp().Driver().CanvasForObject(p).Focus(next)
	}
}

// Place is what on a page has the keyboard, and where in its text it writes.
type Place struct {
	nth, row, column int
	kind             reflect.Type
}

// Place finds what on the page has the keyboard; ok is false where it is elsewhere.
func (p *Page) Place(has fyne.Focusable) (at Place, ok bool) {
	if has == nil {
		return at, false
	}
	at.kind = reflect.TypeOf(has)
	p.eachFocusable(func(f fyne.Focusable) bool {
		ok = f == has
		at.nth++
		return !ok
	})
	if w, is := has.(Written); is {
		at.row, at.column = w.caret()
	}
	return at, ok
}

// GoTo brings the keyboard to a place that was found on a page of the same things.
func (p *Page) GoTo(at Place, c fyne.Canvas) {
	n := 0
	p.eachFocusable(func(f fyne.Focusable) bool {
		if n++; n < at.nth {
			return true
		}
		if reflect.TypeOf(f) != at.kind {
			return false
		}
		c.Focus(f)
		if w, is := f.(Written); is {
			w.toCaret(at.row, at.column)
		}
		return false
	})
}

func (p *Page) eachFocusable(do func(fyne.Focusable) bool) {
	eachPart(p.scroll.Content, func(o fyne.CanvasObject) bool {
		f, ok := o.(fyne.Focusable)
		return !ok || do(f)
	})
}

// fields are the next field that can be written in behind a thing on the page, and the last one
// before it. What is not on the page, as its tabs are not, comes before all of it.
func (p *Page) fields(from fyne.Focusable) (next, before Written) {
	passed := false
	var first Written
	eachPart(p.scroll.Content, func(o fyne.CanvasObject) bool {
		if any(o) == any(from) {
			passed = true
			return true
		}
		field, ok := o.(Written)
		if ok && first == nil && !field.Disabled() {
			first = field
		}
		switch {
		case !ok || field.Disabled():
		case passed:
			next = field
			return false
		default:
			before = field
		}
		return true
	})
	if !passed {
		return first, nil
	}
	return next, before
}

// Reveal scrolls as little as brings o, which lies in the page, into view. The first thing
// that a page is opened with need not be seen whole: the page stays at its beginning where
// that shows enough of it to go on from.
func (p *Page) Reveal(o fyne.CanvasObject) {
	eachPart(o, func(part fyne.CanvasObject) bool {
		if a, ok := part.(*Area); ok {
			a.page = p
		}
		return true
	})
	if !p.opened {
		p.opened, p.begins = true, o
	}
	if o == p.begins { // comes again when the window gets the keyboard
		p.begin()
		return
	}
	p.begins = nil
	p.reveal(o, o.Size().Height)
}

// enough is how much has to be seen of a thing more than twice as high, at 100 % text, to
// go on from there: the first line of a field, or what a card begins with.
const enough = look.Target

// begin shows the beginning of the page with what it was opened with. It is done again
// when the page gets another size: a page may be opened before it has any.
func (p *Page) begin() {
	if p.Size().Height == 0 {
		return
	}
	high, least := p.begins.Size().Height, enough*look.TextScale()
	if high > 2*least {
		high = least
	}
	p.placing = true
	p.scroll.ScrollToTop()
	p.reveal(p.begins, high)
	p.placing = false
}

// reveal scrolls as little as brings the upper part of o, that high, into view; of what is
// higher than the page its top.
func (p *Page) reveal(o fyne.CanvasObject, high float32) {
	top := p.topOf(o)
	below := min(top+high-p.scroll.Size().Height, top-look.Space)
	switch {
	case top < 0:
		p.scroll.ScrollToOffset(fyne.NewPos(0, p.scroll.Offset.Y+top-look.Space))
	case below > 0:
		p.scroll.ScrollToOffset(fyne.NewPos(0, p.scroll.Offset.Y+below+look.Space))
	}
}

// keepInSight scrolls as little as brings the line into view in which somebody writes in a field
// that may be higher than the page: nobody writes where they can't see it. At its end that is also
// what stands below the field.
func (p *Page) keepInSight(a *Area) {
	top, line := p.topOf(a), look.Measure("x", look.BodySize*look.TextScale(), false).Height
	from := top + a.CursorPosition().Y
	to := from + 1.5*line
	if end := top + a.high; end-to < line {
		if to = end; a.below != nil && a.below.Visible() {
			to += layout.HeightFor(a.below, a.Size().Width) + look.Gap
		}
	}
	switch high := p.scroll.Size().Height; {
	case from < 0:
		p.scroll.ScrollToOffset(fyne.NewPos(0, max(0, p.scroll.Offset.Y+from-look.Gap)))
	case to > high:
		p.scroll.ScrollToOffset(fyne.NewPos(0, p.scroll.Offset.Y+min(to-high, from)))
	}
}

// Hold does what may change what stands above o, and scrolls along, so that o stays where it is
// seen.
func (p *Page) Hold(o fyne.CanvasObject, change func()) {
	before := p.topOf(o)
	change()
	if by := p.topOf(o) - before; by != 0 {
		p.scroll.ScrollToOffset(fyne.NewPos(0, p.scroll.Offset.Y+by))
	}
}

// topOf is how far below the upper edge of the page o begins. The driver knows only where
// things are that were painted once; what was added a moment ago is looked for.
func (p *Page) topOf(o fyne.CanvasObject) float32 {
	if y, ok := depthIn(p.scroll.Content, o); ok {
		return y - p.scroll.Offset.Y
	}
	drv := fyne.CurrentApp().Driver()
	return drv.AbsolutePositionForObject(o).Y - drv.AbsolutePositionForObject(p.scroll).Y
}

// depthIn is how far below the upper edge of in o lies, at any depth that Follow looks
// into.
func depthIn(in, o fyne.CanvasObject) (y float32, ok bool) {
	if in == o {
		return 0, true
	}
	var parts []fyne.CanvasObject
	switch in := in.(type) {
	case *fyne.Container:
		parts = in.Objects
	case Whole:
		parts = in.Parts()
	}
	for _, part := range parts {
		if y, ok := depthIn(part, o); ok {
			return y + part.Position().Y, true
		}
	}
	return 0, false
}

// MinSize is small, so that large text never makes the window grow.
func (p *Page) MinSize() fyne.Size { return fyne.NewSquareSize(look.Target) }

// CreateRenderer lays what hears the wheel over the page.
func (p *Page) CreateRenderer() fyne.WidgetRenderer {
	return widget.NewSimpleRenderer(container.NewStack(p.scroll, p.wheel))
}

// pageLayout fills the page's width; its MinSize answers for the width the page has.
type pageLayout struct {
	width, high float32 // of the page
	// aside leaves the scroll bar room of its own where there is one: for content that
	// reaches to the edge.
	aside bool
}

// barRoom is what the scroll bar takes, and some air.
const barRoom float32 = 10

// inner is how wide the content is.
func (l *pageLayout) inner(o fyne.CanvasObject, width float32) float32 {
	if l.aside && layout.HeightFor(o, width) > l.high {
		return width - barRoom
	}
	return width
}

func (l *pageLayout) MinSize(objects []fyne.CanvasObject) fyne.Size {
	return fyne.NewSize(0, layout.HeightFor(objects[0], l.inner(objects[0], l.width)))
}

func (l *pageLayout) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	w := l.inner(objects[0], size.Width)
	layout.Place(objects[0], 0, 0, w, max(size.Height, layout.HeightFor(objects[0], w)))
}
