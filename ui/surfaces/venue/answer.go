package venue

import (
	"fyne.io/fyne/v2"

	"commonground/model"
	"commonground/ui/control"
	"commonground/ui/layout"
	"commonground/ui/look"
)

// haves are the answers of the checklist, in the order in which they are offered.
var haves = [...]model.Have{model.HaveYes, model.HaveNo, model.HaveUnsure}

// answer is a question's three buttons; pressed again, the one that is down takes the
// answer back.
type answer struct {
	box     *fyne.Container
	buttons [len(haves)]*control.Button
	have    model.Have
}

func newAnswer(said func(string, ...any) string, given func(model.Have)) *answer {
	a := &answer{box: layout.Wrap(look.Gap)}
	icons := [...]string{"tick", "cross", "question"}
	for i, h := range haves {
		a.buttons[i] = control.NewButton(said("venue.have."+string(h)), icons[i], func() {
			if a.have == h {
				given("")
				return
			}
			given(h)
		})
		a.box.Add(a.buttons[i])
	}
	return a
}

func (a *answer) show(have model.Have, locked bool) {
	a.have = have
	for i, h := range haves {
		a.buttons[i].SetDown(h == have)
		a.buttons[i].SetEnabled(!locked)
	}
}

// newEntry is a field that tells what a person typed into it, and when they left it.
func (s *Surface) newEntry(typed func(string)) *control.Entry {
	e := control.NewEntry()
	e.OnChanged, e.OnLeft = typed, s.Doc().Break
	e.OnSubmitted = func(string) {
		if page := s.Page(); page != nil {
			page.GoOn(e)
		}
	}
	return e
}

// fill shows a text in a field without telling anybody, and lets it be written or not.
func fill(e *control.Entry, text string, locked bool) {
	if e.Text != text {
		typed := e.OnChanged
		e.OnChanged = nil
		e.SetText(text)
		e.OnChanged = typed
	}
	switch {
	case locked && !e.Disabled():
		e.Disable()
	case !locked && e.Disabled():
		e.Enable()
	}
}
