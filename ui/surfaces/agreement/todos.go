package agreement

import (
	"fyne.io/fyne/v2"

	"commonground/model"
	"commonground/ui/carry"
	"commonground/ui/control"
	"commonground/ui/layout"
	"commonground/ui/look"
	"commonground/ui/surface"
)

// openTodos shows what other sheets sent to the agreement.
func (s *Surface) openTodos() {
	list := layout.Column(look.Space)
	var d *control.Dialog
	var fill func()
	fill = func() {
		list.Objects = nil
		for _, t := range s.Doc().Group().ForAgreement() {
			again := func(do func()) func() {
				return func() {
					do()
					fill()
					d.Reflow()
				}
			}
			tick := func() {
				s.Failed(s.Doc().ChangeTodo(t.ID, "", func(t *model.Todo) { t.Done = true }))
			}
			list.Add(s.todoLine(t, again(func() { s.BringIn(t) }), again(tick), func() { d.Close() }))
		}
		if len(list.Objects) == 0 {
			list.Add(look.NewText(look.Body, s.Text("agreement.todos.none")))
		}
	}
	done := control.NewPrimary(s.Text("agreement.todos.done"), "", func() { d.Cancel() })
	d = control.NewDialog(s.Text("agreement.todos.title"), layout.Column(look.Space, look.NewText(look.Body, s.Text("agreement.todos.text")), list), done)
	fill()
	d.Open(s.Canvas(), done)
}

func (s *Surface) todoLine(t *model.Todo, bring, tick, leave func()) fyne.CanvasObject {
	words := layout.Column(2, look.NewText(look.Strong, t.Text))
	if from := carry.Link(leaving{s.host, leave}, t.From, func(fyne.CanvasObject) {}); from != nil {
		words.Add(from)
	}
	done := control.NewButton(s.Text("group.todo.done"), "tick", tick)
	return layout.Column(look.Gap, words, layout.Wrap(look.Gap, control.NewButton(s.Text("agreement.todos.bring"), "add", bring), done))
}

// leaving is the way back to a sheet from a dialog, which closes first.
type leaving struct {
	Host
	leave func()
}

// OpenOrigin closes the dialog and goes to where something came from.
func (l leaving) OpenOrigin(o model.Origin) {
	l.leave()
	l.Host.OpenOrigin(o)
}

// BringIn puts what waits for the agreement on its board and ticks it off.
func (s *Surface) BringIn(t *model.Todo) {
	n := model.NewNote(t.Text, model.ColourD, model.Rect{})
	at, _ := s.Activity().Room(s.Sheet().Notes, nil, s.sizer(), n)
	n.Rect = at[n.ID]
	if !s.Failed(s.Doc().BringIn(s.SheetID(), t.ID, n)) {
		s.Say("agreement.todos.brought", "text", surface.Brief(t.Text))
	}
}

// sizer is how large notes are on the board in zones that are fuller and fuller.
func (s *Surface) sizer() model.Sizer { return s.host.Kit().NoteSizer(s.Activity()) }
