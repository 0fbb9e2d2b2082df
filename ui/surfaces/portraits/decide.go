package portraits

import (
	"fyne.io/fyne/v2"

	"commonground/model"
	"commonground/ui/control"
	"commonground/ui/layout"
	"commonground/ui/look"
)

// AskToDecide asks the group's question: keep the cards, or dispose of them?
func (s *Surface) AskToDecide() {
	n := len(s.now().Portraits)
	var d *control.Dialog
	cancel := control.NewPlain(s.Text("portraits.decide.later"), "", func() { d.Cancel() })
	keep := control.NewButton(s.Text("portraits.decide.keep"), "tick", func() {
		d.Close()
		s.failed(s.Doc().KeepPortraits(s.SheetID(), s.host.Now()))
	})
	keep.SetEnabled(n > 0)
	dispose := control.NewDanger(s.Count("portraits.decide.dispose", n), "delete", func() {
		d.Close()
		s.Dispose()
	})
	d = control.NewDialog(s.Text("portraits.decide.title"), paragraphs(
		s.Text("portraits.decide.talk"), s.Text("portraits.decide.keeping"),
		s.Text("portraits.decide.disposing"), s.Text("portraits.decide.elsewhere")), cancel, keep, dispose)
	d.Open(s.Canvas(), cancel)
}

// AskToForget asks whether one card is to be disposed of.
func (s *Surface) AskToForget() {
	p := s.current()
	if p == nil {
		return
	}
	var d *control.Dialog
	cancel := control.NewButton(s.Text("portraits.decide.later"), "", func() { d.Cancel() })
	forget := control.NewDanger(s.Text("portraits.forget.do"), "delete", func() {
		d.Close()
		s.forgetting(func() error { return s.Doc().DisposePortrait(s.SheetID(), p.ID) }, "portraits.forget.done")
	})
	d = control.NewDialog(s.Text("portraits.forget.title", "name", s.name(p)),
		paragraphs(s.Text("portraits.forget.text"), s.Text("portraits.decide.elsewhere")), cancel, forget)
	d.Open(s.Canvas(), cancel)
}

func paragraphs(texts ...string) fyne.CanvasObject {
	box := layout.Column(look.Gap)
	for _, t := range texts {
		box.Add(look.NewText(look.Body, t))
	}
	return box
}

// Dispose takes all cards out of the group, its history and its earlier versions on disk,
// and says so once that is true.
func (s *Surface) Dispose() {
	s.forgetting(func() error { return s.Doc().DisposePortraits(s.SheetID(), s.host.Now()) }, "portraits.disposed-now")
}

func (s *Surface) forgetting(forget func() error, done string) {
	s.card.settle()
	s.faces.of = map[model.ID]face{}
	s.purging = true
	if err := forget(); err != nil {
		s.purging = false
		s.failed(err)
		return
	}
	s.Canvas().Focus(s)
	s.host.WhenSaved(func(err error) {
		if err != nil {
			s.Say("portraits.not-yet") // the saver goes on trying, and so says the window
			return
		}
		s.purging = false
		s.update()
		s.Say(done)
	})
}
