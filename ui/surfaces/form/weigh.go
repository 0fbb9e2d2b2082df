package form

import (
	"strconv"

	"fyne.io/fyne/v2"

	"commonground/model"
	"commonground/ui/control"
	"commonground/ui/layout"
	"commonground/ui/look"
)

// weigh is a question with what speaks for each side, a choice among them, and room for
// thoughts and, unless it comes at the form's end, for the decision.
func (f *Form) weigh(field model.Field) fyne.CanvasObject {
	sides := layout.Grid(260, look.Space, 2)
	for _, side := range field.Sides {
		sides.Add(f.side(field, side))
	}
	labels := map[string]string{model.SideBoth: f.Text("form.both")}
	for _, side := range field.Sides {
		labels[side] = f.Wording().Side(field.ID, side)
	}
	options := f.options(field.ID, append(append([]string{}, field.Sides...), model.SideBoth), labels) // the keyboard comes to it first
	thought := f.text(or(f.Wording().Thoughts(), f.Text("form.thoughts")), field.ID+model.ThoughtsEnd, 4)
	f.minded(field.ID, thought)
	if f.Activity().DecidesAtEnd() {
		return f.titled(field, sides, options, thought)
	}
	decision := f.text(or(f.Wording().Decision(), f.Text("form.decision")), field.ID+model.DecisionEnd, 1)
	return f.titled(field, sides, options, thought, decision, f.sending(field))
}

// minded lets ideas of the board beside go to the thoughts that had the keyboard last,
// the first ones to begin with.
func (f *Form) minded(field string, box *fyne.Container) {
	area := box.Objects[1].(*control.Area)
	mine := &thoughts{field, area}
	if f.thoughts == nil {
		f.thoughts = mine
	}
	came := area.OnCame
	area.OnCame = func() {
		f.thoughts = mine
		came()
	}
}

// side is what speaks for one side of a question.
func (f *Form) side(field model.Field, side string) fyne.CanvasObject {
	column := layout.Column(6, look.NewText(look.Strong, f.Wording().Side(field.ID, side)))
	for _, line := range f.Wording().Consider(field.ID, side) {
		column.Add(layout.Bulleted(look.Body, line))
	}
	return column
}

// options are buttons of which one at the most is down; pressed again it comes up.
func (f *Form) options(key string, options []string, labels map[string]string) fyne.CanvasObject {
	bar := layout.Wrap(look.Gap)
	now := f.parts[len(f.parts)-1]
	begins := now.first == nil
	for _, option := range options {
		b := control.NewButton(labels[option], "", nil)
		b.OnTapped = func() {
			answer := option
			if f.Sheet().Answers[key] == option {
				answer = ""
			}
			f.Doc().Break()
			_ = f.Doc().SetAnswer(f.SheetID(), key, answer) // an option is never too long
			f.Doc().Break()
		}
		b.OnFocus = f.came(b, b)
		b.SetEnabled(!f.Doc().ReadOnly())
		f.follow = append(f.follow, func(s *model.Sheet) { b.SetDown(s.Answers[key] == option) })
		bar.Add(b)
		if begins {
			now.choices = append(now.choices, b)
		}
	}
	return bar
}

// scale is a row of steps from one end to the other.
func (f *Form) scale(field model.Field) fyne.CanvasObject {
	var steps []string
	labels := map[string]string{}
	for i := 1; i <= model.ScaleSteps; i++ {
		step := strconv.Itoa(i)
		steps, labels[step] = append(steps, step), step
	}
	bar := f.options(field.ID, steps, labels).(*fyne.Container)
	if len(field.Sides) == 2 {
		bar.Objects = append([]fyne.CanvasObject{look.NewText(look.Strong, f.Wording().Side(field.ID, field.Sides[0]))}, bar.Objects...)
		bar.Add(look.NewText(look.Strong, f.Wording().Side(field.ID, field.Sides[1])))
	}
	rate := control.NewButton(f.Text("form.rate"), "hand", func() {
		if f.OnRate != nil {
			f.OnRate(field.ID)
		}
	})
	rate.OnFocus = f.came(rate, rate)
	rate.Hidden = f.Doc().ReadOnly()
	return f.titled(field, bar, layout.Wrap(look.Gap, rate))
}

func or(a, b string) string {
	if a != "" {
		return a
	}
	return b
}
