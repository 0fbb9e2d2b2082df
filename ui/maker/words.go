package maker

import (
	"strconv"
	"strings"

	"fyne.io/fyne/v2"

	"commonground/model"
	"commonground/ui/control"
	"commonground/ui/layout"
	"commonground/ui/look"
)

// about are the words that say what the activity is, and how long it takes.
func (m *Maker) about() fyne.CanvasObject {
	m.title = m.written("own.title", 1, "title", func(a *model.Activity) *string { return &a.Own.Title })
	summary := m.written("own.summary", 1, "summary", func(a *model.Activity) *string { return &a.Own.Summary })
	purpose := m.written("own.purpose", 3, "purpose", func(a *model.Activity) *string { return &a.Own.Purpose })
	first := look.NewText(look.Body, m.text("own.first"))
	first.Hidden = m.now().Own.Title != "" // and not while it is typed, which would move all that is below
	return layout.Column(look.Space, first, m.status, m.title.Box, summary.Box, purpose.Box, m.minutes(), m.icebreaker())
}

// written is a place for a text of the activity that is always there.
func (m *Maker) written(label string, lines int, key string, of func(*model.Activity) *string) *control.AreaField {
	f, show := m.area(m.text(label), lines, key, of)
	m.follow = append(m.follow, show)
	return f
}

// area is a place to write a text of the activity in, under a label, or none where that is
// empty. Enter leaves what is one line high. Of finds the text, nil where it is gone; show brings what it is now.
func (m *Maker) area(label string, lines int, key string, of func(*model.Activity) *string) (f *control.AreaField, show func(*model.Activity)) {
	f = control.NewAreaField(label, lines)
	if label == "" {
		f.Box.Objects[0].Hide()
	}
	f.Area.OnChanged = func(text string) {
		f.SetProblem(m.problem(m.write(key, text, of)))
	}
	if lines == 1 {
		f.Area.OnKey = onEnter(func() { m.host.Window().Canvas().FocusNext() })
	}
	f.Area.OnGrown = func() { m.page.Reflow() }
	f.Area.OnLeft = m.doc.Break
	f.Area.OnCame = func() { m.page.Reveal(f.Box) }
	if m.locked() {
		f.Area.Disable()
	}
	return f, func(a *model.Activity) {
		if at := of(a); at != nil && *at != f.Area.Text {
			f.Area.SetText(*at)
			f.SetProblem("")
		}
	}
}

// write keeps what is typed; a burst of it is one step.
func (m *Maker) write(key, text string, of func(*model.Activity) *string) error {
	return m.edit(model.StepWriteActivity, key, func(a *model.Activity) {
		if at := of(a); at != nil {
			*at = text
		}
	})
}

// minutes is how long the activity takes; empty is not said.
func (m *Maker) minutes() fyne.CanvasObject {
	f := control.NewField(m.text("own.minutes"))
	f.Entry.OnChanged = func(text string) {
		n, ok := readMinutes(text)
		if !ok {
			f.SetProblem(m.text("own.minutes-wrong", "most", model.MaxMinutes))
			m.page.Reflow()
			return
		}
		f.SetProblem("")
		_ = m.edit(model.StepActivityMinutes, "minutes", func(a *model.Activity) { a.Minutes = n }) // in range
	}
	f.Entry.OnCame = func() { m.page.Reveal(f.Box) }
	f.Entry.OnLeft = m.doc.Break
	if m.locked() {
		f.Entry.Disable()
	}
	m.follow = append(m.follow, func(a *model.Activity) {
		if n, ok := readMinutes(f.Entry.Text); !ok || n != a.Minutes {
			f.Entry.SetText(minutesText(a.Minutes))
		}
	})
	return layout.Wrap(look.Gap, layout.AtLeast(180, f.Box))
}

// icebreaker has the activity stand with the icebreakers, too, or not.
func (m *Maker) icebreaker() fyne.CanvasObject {
	b := control.NewButton(m.text("own.ice.with"), "hand", func() {
		_ = m.edit(model.StepIcebreaker, "", func(a *model.Activity) { a.Icebreaker = !a.Icebreaker }) // nothing grows
	})
	b.OnFocus = func() { m.page.Reveal(b) }
	b.SetEnabled(!m.locked())
	m.follow = append(m.follow, func(a *model.Activity) { b.SetDown(a.Icebreaker) })
	return layout.Wrap(look.Gap, b)
}

// readMinutes reads a number of minutes; none is 0.
func readMinutes(text string) (int, bool) {
	text = strings.TrimSpace(text)
	if text == "" {
		return 0, true
	}
	n, err := strconv.Atoi(text)
	return n, err == nil && n >= 0 && n <= model.MaxMinutes
}

func minutesText(n int) string {
	if n == 0 {
		return ""
	}
	return strconv.Itoa(n)
}
