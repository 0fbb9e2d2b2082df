package form

import (
	"strconv"

	"fyne.io/fyne/v2"

	"commonground/ui/command"
	"commonground/ui/control"
	"commonground/ui/look"
	"commonground/ui/screen"
)

// part is one question with its answers, or the board beside them.
type part struct {
	box        fyne.CanvasObject
	title, ask *look.Text        // nil where it has none
	first      fyne.Focusable    // what in it takes the keyboard first; nil is nothing
	acts       []command.Command // what its menu offers
	choices    []*control.Button // those that the keyboard comes to first; nil where it is a field
}

// chosen is what takes the keyboard: what was chosen, where it is one of several.
func (p *part) chosen() fyne.Focusable {
	if len(p.choices) > 0 {
		return control.Chosen(p.choices)
	}
	return p.first
}

// ShowRoom shows one question at a time, large, or all of them on a page.
func (f *Form) ShowRoom(on bool) {
	if on == f.alone {
		return
	}
	f.alone = on
	if on {
		f.at = f.partOfKeyboard()
	}
	f.showParts()
}

// Part names the question that is shown alone.
func (f *Form) Part() string {
	if !f.alone {
		return ""
	}
	return strconv.Itoa(f.at)
}

// GoToPart shows that question again, where one is shown alone.
func (f *Form) GoToPart(part string) {
	if at, err := strconv.Atoi(part); err == nil && f.alone && at >= 0 && at < len(f.parts) {
		f.at = at
		f.showParts()
	}
}

// partOfKeyboard is the part that the keyboard is in, else the first question.
func (f *Form) partOfKeyboard() int {
	if focused, ok := f.Canvas().Focused().(fyne.CanvasObject); ok && focused != nil {
		at := fyne.CurrentApp().Driver().AbsolutePositionForObject(focused)
		for i, p := range f.parts {
			if at != (fyne.Position{}) && screen.Within(p.box, at) {
				return i
			}
		}
	}
	for i, p := range f.parts {
		if p.title != nil {
			return i
		}
	}
	return 0
}

func (f *Form) showParts() {
	for i, p := range f.parts {
		if f.alone && i != f.at {
			p.box.Hide()
		} else {
			p.box.Show()
		}
		title, ask := look.Heading, look.Body
		if f.alone {
			title, ask = look.Hero, look.Big
		}
		if p.title != nil {
			p.title.Role = title
			p.title.Refresh()
		}
		if p.ask != nil {
			p.ask.Role = ask
			p.ask.Refresh()
		}
	}
	f.page.Reflow()
	f.page.ToTop()
	f.keepKeyboard()
	f.Changed() // another question may be the last
}

// keepKeyboard takes the keyboard out of a question that is no longer shown.
func (f *Form) keepKeyboard() {
	c := f.Canvas()
	if o, ok := c.Focused().(fyne.CanvasObject); !ok || o == nil || control.Seen(o) {
		return
	}
	if first := f.First(); first != nil {
		c.Focus(first)
		return
	}
	c.Unfocus()
}

// Commands go from question to question where one is shown at a time; else all is on the
// page.
func (f *Form) Commands() []command.Command {
	if !f.alone {
		return nil
	}
	next := func(by int) func() bool {
		return func() bool { return f.at+by >= 0 && f.at+by < len(f.parts) }
	}
	return []command.Command{
		{ID: "question.before", Icon: "back", Bar: command.PlainBar, Shortcut: command.Ctrl(fyne.KeyPageUp), Enabled: next(-1), Do: func() { f.step(-1) }},
		{ID: "question.after", Icon: "forward", Bar: command.MainBar, Shortcut: command.Ctrl(fyne.KeyPageDown), Enabled: next(1), Do: func() { f.step(1) }},
	}
}

// TappedSecondary opens the menu of what can be done with the form, and with the question under
// the pointer.
func (f *Form) TappedSecondary(e *fyne.PointEvent) {
	var mine []*fyne.MenuItem
	for _, p := range f.parts {
		if p.box.Visible() && screen.Within(p.box, e.AbsolutePosition) {
			mine = f.Items(p.acts...)
		}
	}
	f.PopUp(e.AbsolutePosition, mine, f.Items(f.Commands()...))
}

func (f *Form) step(by int) {
	if to := f.at + by; to >= 0 && to < len(f.parts) {
		f.Doc().Break()
		f.at = to
		f.showParts()
		f.Say("form.alone", "at", to+1, "n", len(f.parts))
		if first := f.First(); first != nil {
			f.Canvas().Focus(first)
		}
	}
}
