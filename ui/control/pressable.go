package control

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"

	"commonground/ui/look"
)

// pressable is what buttons, cards, chips and items of the navigation share: they are
// pressed with the mouse, with Enter and with Space, and show when they would be.
type pressable struct {
	widget.DisableableWidget
	// OnTapped does what the thing is for.
	OnTapped func() `json:"-"`
	// OnMenu opens a menu of further actions at a place of the window, with the right
	// mouse button, the Menu key or Shift+F10; nil is none.
	OnMenu func(at fyne.Position) `json:"-"`
	// OnFocus is called when the keyboard comes to the thing, to scroll it into view.
	OnFocus func() `json:"-"`
	// OnKey is given keys that do not press the thing and reports whether it used them; nil
	// is none.
	OnKey func(fyne.KeyName) bool `json:"-"`
	// OnRune is given letters; nil leaves them to the window.
	OnRune func(rune) `json:"-"`
	// Hint says more than the label, while the pointer or the keyboard is on the thing.
	Hint string

	self             fyne.Widget
	hovered, focused bool
	inWord           bool // a letter was typed that nothing had a use for
}

// extend makes self the widget that Fyne knows.
func (p *pressable) extend(self fyne.Widget) {
	p.self = self
	p.ExtendBaseWidget(self)
}

var (
	_ fyne.Tappable          = (*pressable)(nil)
	_ fyne.SecondaryTappable = (*pressable)(nil)
	_ fyne.Focusable         = (*pressable)(nil)
	_ desktop.Hoverable      = (*pressable)(nil)
)

func (p *pressable) Tapped(*fyne.PointEvent) { p.press() }

func (p *pressable) press() {
	hideTip(p.self)
	if !p.Disabled() && p.OnTapped != nil {
		used(p.self) // the mouse gives it no keyboard, which is back here after a dialog all the same
		p.OnTapped()
	}
}

// TappedSecondary opens the menu where the pointer is.
func (p *pressable) TappedSecondary(e *fyne.PointEvent) {
	if p.OnMenu != nil {
		p.OnMenu(e.AbsolutePosition)
	}
}

// TypedKey asks OnKey first; Enter presses, and the keys for a menu open it.
func (p *pressable) TypedKey(e *fyne.KeyEvent) {
	if p.OnKey != nil && p.OnKey(e.Name) {
		return
	}
	switch {
	case e.Name == fyne.KeyReturn, e.Name == fyne.KeyEnter:
		p.press()
	case e.Name == fyne.KeySpace: // comes as a letter too
	case Held(KeysHeld).AsksForMenu(e):
		p.menuByKey()
	default:
		PassKey(p.self, e)
	}
}

func (p *pressable) menuByKey() {
	if p.OnMenu != nil {
		at := fyne.CurrentApp().Driver().AbsolutePositionForObject(p.self)
		p.OnMenu(at.AddXY(look.Space, look.Target))
	}
}

// TypedRune presses with Space, after its key: a field to which the press gives the keyboard
// would be given the letter otherwise, and begin with a space or lose what is selected in it.
// In a dialog a space after letters is part of what somebody types who doesn't look: it presses
// nothing.
func (p *pressable) TypedRune(r rune) {
	was := p.inWord
	p.inWord = false
	switch {
	case r == ' ' && was:
	case r == ' ':
		p.press()
	case p.OnRune != nil:
		p.OnRune(r)
	default:
		p.inWord = !PassRune(p.self, r)
	}
}

// FocusGained shows the ring and the hint.
func (p *pressable) FocusGained() {
	if !p.focused { // it comes again with the window, about which nobody asks
		showTip(p.self, p.Hint)
	}
	p.focused = true
	Came(p.self)
	p.Refresh()
	if p.OnFocus != nil {
		p.OnFocus()
	}
}

// FocusLost hides the ring and the hint.
func (p *pressable) FocusLost() {
	p.focused, p.inWord = false, false
	p.Refresh()
	hideTip(p.self)
}

// MouseIn shows the hint.
func (p *pressable) MouseIn(*desktop.MouseEvent) {
	p.hovered = true
	p.Refresh()
	showTip(p.self, p.Hint)
}

// MouseMoved changes nothing: what counts is that the pointer came.
func (p *pressable) MouseMoved(*desktop.MouseEvent) {}

// MouseOut hides the hint.
func (p *pressable) MouseOut() {
	p.hovered = false
	p.Refresh()
	hideTip(p.self)
}
