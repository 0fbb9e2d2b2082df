package control

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"
)

// Choice is a button that says what is chosen of a few options and opens a menu of them.
type Choice struct {
	Button
	// Options are what can be chosen, as people read it.
	Options []string
	// OnChosen is called with the place of another option that was chosen.
	OnChosen func(i int) `json:"-"`

	chosen int
}

// NewChoice returns a choice of which the first option is chosen.
func NewChoice(options []string, chosen func(i int)) *Choice {
	c := &Choice{Options: options, OnChosen: chosen}
	c.Icon, c.IconLast, c.Leading = "open-down", true, true
	c.OnTapped = c.open
	c.extend(c)
	c.Set(0)
	return c
}

// Chosen returns the place of the option that is chosen.
func (c *Choice) Chosen() int { return c.chosen }

// Set shows an option as chosen and calls nobody.
func (c *Choice) Set(i int) {
	c.chosen = i
	text := ""
	if i >= 0 && i < len(c.Options) {
		text = c.Options[i]
	}
	c.SetText(text)
}

// TypedKey opens the choice with the arrows up and down as well.
func (c *Choice) TypedKey(e *fyne.KeyEvent) {
	if e.Name == fyne.KeyDown || e.Name == fyne.KeyUp {
		c.open()
		return
	}
	c.Button.TypedKey(e)
}

func (c *Choice) open() {
	items := make([]*fyne.MenuItem, len(c.Options))
	for i, option := range c.Options {
		items[i] = fyne.NewMenuItem(option, func() { c.choose(i) })
		items[i].Checked = i == c.chosen
	}
	canvas := fyne.CurrentApp().Driver().CanvasForObject(c)
	if canvas == nil || len(items) == 0 {
		return
	}
	at := fyne.CurrentApp().Driver().AbsolutePositionForObject(c)
	widget.ShowPopUpMenuAtPosition(fyne.NewMenu("", items...), canvas, at.AddXY(0, c.Size().Height+2))
}

func (c *Choice) choose(i int) {
	if i == c.chosen {
		return
	}
	c.Set(i)
	if c.OnChosen != nil {
		c.OnChosen(i)
	}
}
