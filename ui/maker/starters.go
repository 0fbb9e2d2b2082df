package maker

import (
	"slices"
	"strconv"

	"fyne.io/fyne/v2"

	"commonground/model"
	"commonground/ui/control"
	"commonground/ui/layout"
	"commonground/ui/look"
	"commonground/ui/surfaces/board"
)

// starters is the list of notes that the activity offers: what they say, their colour and
// their picture.
func (m *Maker) starters() fyne.CanvasObject {
	l := listOf(m, "starters", listSteps{model.StepAddStarter, model.StepMoveStarter, model.StepDeleteStarter}, model.MaxStarters,
		func(a *model.Activity) *[]model.Starter { return &a.Starters })
	l.fresh = func(a *model.Activity, i int) { a.Starters = slices.Insert(a.Starters, i, a.NewStarter("")) }
	l.build = func(_ *model.Activity, i int) part { return m.starter(l, i) }
	return l.finish(nil, l.adder(m.text("own.starters.add"), "add", func(a *model.Activity) { l.fresh(a, len(a.Starters)) }))
}

func (m *Maker) starter(l *list, i int) part {
	f, show := m.area("", 1, "starter"+strconv.Itoa(i), func(a *model.Activity) *string {
		if s := at(a.Starters, i); s != nil {
			return &s.Text
		}
		return nil
	})
	l.keys(f.Area, i)
	colour := m.choice(namesOf(model.NoteColours[:], func(c model.NoteColour) string { return m.text("own.colour." + string(c)) }), func(k int) {
		m.act(model.StepStarterLook, func(a *model.Activity) { a.Starters[i].Colour = model.NoteColours[k] })
	})
	picture := m.pictureButton("own.starters.picture")
	picture.OnTapped = func() { m.askPicture(i) }
	r, controls := newPieces(f, show), layout.Wrap(look.Gap, colour, picture)
	r.bare = true
	r.column.Add(controls)
	r.follow(func(a *model.Activity) {
		s := a.Starters[i]
		colour.Set(max(0, slices.Index(model.NoteColours[:], s.Colour)))
		m.showPicture(picture, "own.starters.picture", s.Icon)
	})
	if m.now().HasWays() {
		way, show := m.wayChoice(i)
		controls.Add(way)
		r.follow(show)
	}
	if m.now().HasHeadings() {
		heading, show := m.headingChoice(i)
		controls.Add(heading)
		r.follow(show)
	}
	return r.part(func(a *model.Activity) bool { return i < len(a.Starters) })
}

// pictureButton lets people choose a picture; key is what it says while there is none.
func (m *Maker) pictureButton(key string) *control.Button {
	b := control.NewButton(m.text(key), "picture", nil)
	b.SetEnabled(!m.locked())
	b.OnFocus = func() { m.page.Reveal(b) }
	return b
}

// showPicture shows on a button which picture was chosen.
func (m *Maker) showPicture(b *control.Button, key, icon string) {
	words, shown := m.text(key), "picture"
	if icon != "" && m.host.Words().Has("icon."+icon) {
		words, shown = m.text("icon."+icon), icon
	}
	b.SetText(words)
	b.SetIcon(shown)
}

func (m *Maker) askPicture(i int) {
	some := m.now().Starters[i].Icon != ""
	board.AskForIcon(m.host.Words(), m.host.Window().Canvas(), some, func(icon string) {
		m.act(model.StepStarterLook, func(a *model.Activity) { a.Starters[i].Icon = icon })
	})
}

// namesOf are the words for each of some values.
func namesOf[T any](values []T, say func(T) string) []string {
	out := make([]string, len(values))
	for i, v := range values {
		out[i] = say(v)
	}
	return out
}

// choice is a choice that comes into view with the keyboard and is locked with the group.
func (m *Maker) choice(options []string, chosen func(int)) *control.Choice {
	c := control.NewChoice(options, chosen)
	c.OnFocus = func() { m.page.Reveal(c) }
	c.SetEnabled(!m.locked())
	return c
}

// flags are what the marks of notes mean; which there are stays as it is.
func (m *Maker) flags() fyne.CanvasObject {
	l := listOf(m, "flags", listSteps{}, model.MaxChoices, func(a *model.Activity) *[]string { return &a.NoteFlags })
	l.fixed = true
	l.build = func(a *model.Activity, i int) part {
		id := a.NoteFlags[i]
		return m.named("flag "+id, "", func(a *model.Activity) string { return a.FlagTitles[id] }, func(a *model.Activity, text string) {
			if a.FlagTitles == nil {
				a.FlagTitles = map[string]string{}
			}
			a.FlagTitles[id] = text
		})
	}
	return l.finish(nil)
}

// named is a short text that is kept in a table instead of in a place of its own; usually
// stands in grey where there is none.
func (m *Maker) named(key, usually string, get func(*model.Activity) string, set func(*model.Activity, string)) part {
	e := control.NewEntry()
	e.SetPlaceHolder(usually)
	problem := look.NewText(look.Warning, "")
	problem.Hide()
	e.OnChanged = func(text string) {
		words := m.problem(m.edit(model.StepWriteActivity, key, func(a *model.Activity) { set(a, text) }))
		problem.Set(words)
		if problem.Hidden = words == ""; !problem.Hidden {
			m.page.Reflow()
		}
	}
	e.OnLeft = m.doc.Break
	e.OnCame = func() { m.page.Reveal(e) }
	if m.locked() {
		e.Disable()
	}
	return part{content: layout.Column(4, e, problem), first: e, bare: true, show: func(a *model.Activity) {
		if now := get(a); now != e.Text {
			e.SetText(now)
		}
	}}
}
