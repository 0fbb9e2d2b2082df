package form

import (
	"fyne.io/fyne/v2"

	"commonground/model"
	"commonground/ui/control"
	"commonground/ui/layout"
	"commonground/ui/look"
)

// day is an answer that is a day: said in words, chosen on a calendar.
func (f *Form) day(field model.Field) fyne.CanvasObject {
	said := look.NewText(look.Body, "")
	set := func(day string) {
		f.Doc().Break()
		f.Failed(f.Doc().SetAnswer(f.SheetID(), field.ID, day))
	}
	today := control.NewButton(f.Text("form.day.today"), "check", func() { set(f.host.Now().Format(model.DateLayout)) })
	pick := control.NewButton(f.Text("form.day.pick"), "calendar", func() {
		f.host.AskDay(f.Wording().Field(field.ID), f.Sheet().Answers[field.ID], set)
	})
	none := control.NewPlain(f.Text("form.day.none"), "", func() { set("") })
	buttons := []*control.Button{today, pick, none}
	row := layout.Wrap(look.Gap)
	for _, b := range buttons {
		b.OnFocus = f.came(b, row)
		row.Add(b)
	}
	f.follow = append(f.follow, func(s *model.Sheet) {
		answer := s.Answers[field.ID]
		said.Set(f.Text("form.day.unknown"))
		if answer != "" {
			said.Set(f.host.Words().Date(answer, f.host.Now()))
		}
		for _, b := range buttons {
			b.SetEnabled(!f.Doc().ReadOnly() && (b != none || answer != ""))
		}
	})
	return f.titled(field, said, row)
}
