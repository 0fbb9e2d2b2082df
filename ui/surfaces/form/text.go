package form

import (
	"errors"
	"slices"

	"fyne.io/fyne/v2"

	"commonground/model"
	"commonground/ui/control"
	"commonground/ui/layout"
	"commonground/ui/look"
)

// text is a place to write the answer of that key in.
func (f *Form) text(label, key string, lines int) *fyne.Container {
	field := control.NewAreaField(label, lines)
	if label == "" {
		field.Box.Objects[0].Hide()
	}
	area := field.Area
	area.OnChanged = func(text string) { f.answer(field, key, text) }
	area.OnGrown = func() { f.page.Reflow() }
	field.Hold(model.MaxNoteText, f.Text("form.long", "most", model.MaxNoteText))
	area.OnLeft = func() { f.Doc().Break() }
	area.OnCame = f.came(area, field.Box)
	if f.Doc().ReadOnly() {
		area.Disable()
	}
	if f.written == nil {
		f.written = area
	}
	f.answers[key] = &answer{area, f.parts[len(f.parts)-1]}
	f.follow = append(f.follow, func(s *model.Sheet) {
		if area.Text != s.Answers[key] {
			area.SetText(s.Answers[key])
			field.SetProblem("")
		}
	})
	return field.Box
}

// answer is where an answer is written, and on which part of the form.
type answer struct {
	area *control.Area
	part *part
}

// ShowAnswer brings the answer of that key into view and gives it the keyboard.
func (f *Form) ShowAnswer(key string) {
	to := f.answers[key]
	if to == nil {
		return
	}
	if f.alone {
		f.at = slices.Index(f.parts, to.part)
		f.showParts()
	}
	f.Canvas().Focus(to.area)
	f.page.Reveal(to.area)
}

// answer takes over what was written, as far as it will do.
func (f *Form) answer(field *control.AreaField, key, text string) {
	err := f.Doc().SetAnswer(f.SheetID(), key, text)
	problem := ""
	if tooLong := new(model.TextTooLongError); errors.As(err, &tooLong) {
		problem = f.Text("form.long", "most", model.MaxNoteText)
	}
	field.SetProblem(problem)
}

// choice is one of a few answers in words.
func (f *Form) choice(field model.Field) fyne.CanvasObject {
	options := []string{f.Text("form.none")}
	for _, choice := range field.Choices {
		options = append(options, f.Wording().Choice(field.ID, choice))
	}
	c := control.NewChoice(options, func(i int) {
		answer := ""
		if i > 0 {
			answer = field.Choices[i-1]
		}
		_ = f.Doc().SetAnswer(f.SheetID(), field.ID, answer) // a choice is never too long
	})
	c.OnFocus = f.came(c, c)
	c.SetEnabled(!f.Doc().ReadOnly())
	f.follow = append(f.follow, func(s *model.Sheet) {
		at := 0
		for i, option := range field.Choices {
			if option == s.Answers[field.ID] {
				at = i + 1
			}
		}
		c.Set(at)
	})
	return f.titled(field, layout.Wrap(look.Gap, c))
}
