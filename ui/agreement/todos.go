package agreement

import (
	"fyne.io/fyne/v2"

	"commonground/model"
	"commonground/ui/look"
)

// openTodos shows what other sheets sent to the agreement.
func (s *Surface) openTodos() {
	list := look.Column(look.Space)
	var d *look.Dialog
	var fill func()
	fill = func() {
		list.Objects = nil
		for _, t := range s.doc.Group().ForAgreement() {
			list.Add(s.todoLine(t, func() {
				s.bringIn(t)
				fill()
				d.Reflow()
			}))
		}
		if len(list.Objects) == 0 {
			list.Add(look.NewText(look.Body, s.text("agreement.todos.none")))
		}
	}
	done := look.NewPrimary(s.text("agreement.todos.done"), "", func() { d.Cancel() })
	d = look.NewDialog(s.text("agreement.todos.title"), look.Column(look.Space, look.NewText(look.Body, s.text("agreement.todos.text")), list), done)
	fill()
	d.Open(s.host.Window().Canvas(), done)
}

func (s *Surface) todoLine(t *model.Todo, bring func()) fyne.CanvasObject {
	words := look.Column(2, look.NewText(look.Strong, t.Text))
	if t.From != nil {
		if from := s.doc.Group().Sheet(t.From.Sheet); from != nil {
			words.Add(look.NewText(look.Small, s.text("agreement.todos.from", "sheet", from.Title)))
		}
	}
	return look.Column(look.Gap, words, look.Wrap(look.Gap, look.NewButton(s.text("agreement.todos.bring"), "add", bring)))
}

func (s *Surface) bringIn(t *model.Todo) {
	n := s.placed(model.NewNote(t.Text, model.ColourD, model.Rect{}))
	if !s.failed(s.doc.BringIn(s.sheet, t.ID, n)) {
		s.say("agreement.todos.brought", "text", brief(t.Text))
	}
}
