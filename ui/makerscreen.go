package ui

import (
	"fyne.io/fyne/v2"

	"commonground/model"
	"commonground/ui/command"
	"commonground/ui/control"
	"commonground/ui/layout"
	"commonground/ui/look"
	"commonground/ui/maker"
)

// makerHost is what making an activity needs.
type makerHost interface {
	host
	maker.Host
	ownHost
	StartSheet(a *model.Activity)
	PrintBlank(a *model.Activity)
	SavedText() *look.Text
	ForgetSaved(*look.Text)
	goTo(where placeKey)
	groupCommands() map[menuName][]command.Command
	menuChanged()
}

// makerScreen is where a group makes an activity of its own.
type makerScreen struct {
	host  makerHost
	id    string
	maker *maker.Maker
	title *look.Text
	saved *look.Text
	try   *control.Button
	whole fyne.CanvasObject
}

// EditActivity opens one of the group's own activities to be changed; the list of
// activities where it is not there any more.
func (a *App) EditActivity(id string) {
	if a.open.doc.Group().Activity(id) == nil {
		a.goTo(atActivities)
		return
	}
	a.show(newMakerScreen(a, id))
}

func newMakerScreen(h makerHost, id string) *makerScreen {
	book := h.Words()
	s := &makerScreen{host: h, id: id, maker: maker.New(h, id), title: look.OneLine(look.Title, ""), saved: h.SavedText()}
	back := control.NewPlain(book.Text("frame.go.activities"), "back", func() { h.goTo(atActivities) })
	blank := control.NewButton(book.Text("command.print-blank"), "print", s.printBlank)
	s.try = control.NewPrimary(book.Text("own.try"), "forward", s.start)
	s.try.Hint = book.Text("own.try-hint")
	s.try.SetEnabled(!h.Document().ReadOnly())
	s.whole = headed(newHeader(s.title, layout.Wrap(look.Gap, s.saved, back, blank, s.try)), s.maker)
	s.maker.OnChanged, s.maker.OnGone = s.changed, func() { h.goTo(atActivities) }
	s.changed()
	return s
}

// now is the activity as it is; nil once it is deleted.
func (s *makerScreen) now() *model.Activity { return s.host.Document().Group().Activity(s.id) }

func (s *makerScreen) changed() {
	if a := s.now(); a != nil {
		s.title.Set(ownTitle(s.host.Words(), a))
	}
	s.host.menuChanged()
}

func (s *makerScreen) start() {
	if a := s.now(); a != nil {
		s.host.StartSheet(a)
	}
}

func (s *makerScreen) printBlank() {
	if a := s.now(); a != nil {
		s.host.PrintBlank(a)
	}
}

func (s *makerScreen) Content() fyne.CanvasObject { return s.whole }
func (s *makerScreen) Place() place               { return place{Where: atActivity, Activity: s.id} }
func (s *makerScreen) KeyHelp() []string          { return s.maker.KeyHelp() }

func (s *makerScreen) Commands() map[menuName][]command.Command {
	out := s.host.groupCommands()
	print := printCommand(s.printBlank)
	print.ID = "print-blank"
	free := func() bool { return !s.host.Document().ReadOnly() }
	file := []command.Command{print, {ID: "activity-try", Shortcut: ctrl(fyne.KeyReturn), Enabled: free, Do: s.start}}
	for _, c := range ownCommands(s.host, s.id) {
		if c.ID != "activity-edit" {
			file = append(file, c)
		}
	}
	out[menuFile] = append(file, out[menuFile]...)
	out[menuEdit] = append(out[menuEdit], s.maker.Commands()...)
	return out
}

func (s *makerScreen) First() fyne.Focusable { return s.maker.First() }

func (s *makerScreen) Panes() []pane {
	return []pane{{s.maker.Page(), s.First}, {s.maker.View(), func() fyne.Focusable {
		if s.maker.View().Visible() {
			return s.maker.View().First()
		}
		return nil
	}}}
}

func (s *makerScreen) Close() {
	s.maker.Close()
	s.host.ForgetSaved(s.saved)
}
