package home

import (
	"path/filepath"
	"slices"
	"strings"

	"fyne.io/fyne/v2"

	"commonground/model/alike"
	"commonground/model/library"
	"commonground/ui/control"
	"commonground/ui/layout"
	"commonground/ui/look"
)

// Destroy lists every file that the app holds of a group, asks for its name once, removes them
// for good, and says what is gone, what is not, and where else to look.
func (s *Home) Destroy(path, name string) {
	s.host.Aside(func() func() {
		traces, err := s.host.Library().Traces(path)
		return func() {
			if err != nil {
				s.host.ShowProblem(err)
				return
			}
			s.askDestroy(path, name, traces)
		}
	})
}

func (s *Home) askDestroy(path, name string, traces []library.Trace) {
	book := s.host.Words()
	field := control.NewField(book.Text("home.destroy.type"))
	body := layout.Column(look.Gap, look.NewText(look.Body, book.Text("home.destroy.text")))
	s.addTraces(body, traces)
	body.Add(look.NewText(look.Body, book.Text("home.destroy.besides")))
	body.Add(field.Box)
	var d *control.Dialog
	do := func() {
		if alike.Key(field.Entry.Text) != alike.Key(name) {
			field.SetProblem(book.Text("home.destroy.wrong", "name", name))
			d.Reflow()
			return
		}
		d.Close()
		s.destroy(path, name)
	}
	field.Entry.OnSubmitted = func(string) { do() }
	d = control.NewDialog(book.Text("home.destroy.title", "name", name), body,
		control.NewButton(book.Text("frame.cancel"), "", func() { d.Cancel() }),
		control.NewDanger(book.Text("home.destroy.do"), "delete", do))
	d.Loses = func() bool { return false }
	d.Open(s.host.Window().Canvas(), field.Entry)
}

// addTraces adds files as a list, by where they lie in the library.
func (s *Home) addTraces(to *fyne.Container, traces []library.Trace) {
	for _, t := range traces {
		name, err := filepath.Rel(s.host.Library().Folder(), t.Path)
		if err != nil || strings.HasPrefix(name, "..") {
			name = t.Path
		}
		to.Add(layout.Bulleted(look.Small, name))
	}
}

func (s *Home) destroy(path, name string) {
	s.host.Aside(func() func() {
		gone, left, err := s.host.Library().Destroy(path)
		return func() {
			if err != nil && len(gone)+len(left) == 0 {
				s.host.ShowProblem(err)
				return
			}
			s.deleted = slices.DeleteFunc(s.deleted, func(t library.Trashed) bool {
				return slices.ContainsFunc(gone, func(g library.Trace) bool { return g.Path == t.Path })
			})
			s.host.MenuChanged()
			s.Reload()
			s.tellDestroyed(name, gone, left, s.host.ForgetGroup(path))
		}
	})
}

// tellDestroyed says what is gone, what is left and why, and what the app cannot reach.
func (s *Home) tellDestroyed(name string, gone, left []library.Trace, tray error) {
	book := s.host.Words()
	title, said := "home.destroy.done", "home.destroy.gone"
	if len(left) > 0 {
		title, said = "home.destroy.some", "home.destroy.removed"
	}
	body := layout.Column(look.Gap, look.NewText(look.Body, book.Count(said, len(gone))))
	if len(left) > 0 {
		body.Add(look.NewText(look.Warning, book.Text("home.destroy.left")))
		s.addTraces(body, left)
	}
	if tray != nil {
		body.Add(look.NewText(look.Warning, book.Text("home.destroy.tray")))
	}
	body.Add(look.NewText(look.Body, book.Text("home.destroy.rest")))
	lines := []string{book.Text("mention.rest.paper"), book.Text("home.destroy.own"), book.Text("home.destroy.sticks"), book.Text("mention.rest.elsewhere")}
	if folder := s.host.PDFFolder(); folder != "" {
		lines = append([]string{book.Text("mention.rest.pdfs", "folder", folder)}, lines...)
	}
	for _, line := range lines {
		body.Add(layout.Bulleted(look.Body, line))
	}
	var d *control.Dialog
	done := control.NewPrimary(book.Text("frame.close"), "", func() { d.Close() })
	d = control.NewDialog(book.Text(title, "name", name), body, done)
	d.Open(s.host.Window().Canvas(), done)
}
