package activities

import (
	"strings"

	"fyne.io/fyne/v2"

	"commonground/model"
	"commonground/ui/command"
	"commonground/ui/control"
	"commonground/ui/layout"
	"commonground/ui/look"
	"commonground/ui/maker"
	"commonground/ui/screen"
)

// MakerHost is what making an activity needs.
type MakerHost interface {
	screen.Host
	maker.Host
	OwnHost
	StartSheet(a *model.Activity)
	PrintBlank(a *model.Activity)
	SavedText() *look.Text
	ForgetSaved(*look.Text)
	GoTo(where screen.Where)
	GroupCommands() map[screen.Menu][]command.Command
	MenuChanged()
}

// Maker is where a group makes an activity of its own.
type Maker struct {
	host  MakerHost
	ID    string
	Maker *maker.Maker
	title *look.Text
	saved *look.Text
	try   *control.Button
	whole fyne.CanvasObject
}

var (
	_ screen.Screen    = (*Maker)(nil)
	_ screen.KeyHelper = (*Maker)(nil)
)

// NewMaker returns where the group's own activity of that ID is changed.
func NewMaker(h MakerHost, id string) *Maker {
	book := h.Words()
	s := &Maker{host: h, ID: id, Maker: maker.New(h, id), title: look.OneLine(look.Title, ""), saved: h.SavedText()}
	back := control.NewPlain(book.Text("frame.go.activities"), "back", func() { h.GoTo(screen.AtActivities) })
	blank := control.NewButton(book.Text("command.print-blank"), "print", s.printBlank)
	s.try = control.NewPrimary(book.Text("own.try"), "forward", s.start)
	s.try.Hint = book.Text("own.try-hint")
	s.try.SetEnabled(!h.Document().ReadOnly())
	s.whole = screen.Headed(screen.NewHeader(s.title, layout.Wrap(look.Gap, s.saved, back, blank, s.try)), s.Maker)
	s.Maker.OnChanged, s.Maker.OnGone = s.changed, func() { h.GoTo(screen.AtActivities) }
	s.changed()
	return s
}

// now is the activity as it is; nil once it is deleted.
func (s *Maker) now() *model.Activity { return s.host.Document().Group().Activity(s.ID) }

func (s *Maker) changed() {
	if a := s.now(); a != nil {
		s.title.Set(OwnTitle(s.host.Words(), a))
	}
	s.host.MenuChanged()
}

func (s *Maker) start() {
	if a := s.now(); a != nil {
		s.host.StartSheet(a)
	}
}

func (s *Maker) printBlank() {
	if a := s.now(); a != nil {
		s.host.PrintBlank(a)
	}
}

func (s *Maker) Content() fyne.CanvasObject { return s.whole }
func (s *Maker) Place() screen.Place {
	return screen.Place{Where: screen.AtActivity, Activity: s.ID}
}
func (s *Maker) KeyHelp() []string { return s.Maker.KeyHelp() }

func (s *Maker) Commands() map[screen.Menu][]command.Command {
	out := s.host.GroupCommands()
	print := screen.PrintCommand(s.printBlank)
	print.ID = "print-blank"
	free := func() bool { return !s.host.Document().ReadOnly() }
	file := []command.Command{print, {ID: "activity-try", Shortcut: command.Ctrl(fyne.KeyReturn), Enabled: free, Do: s.start}}
	for _, c := range ownCommands(s.host, s.ID) {
		if c.ID != "activity-edit" {
			file = append(file, c)
		}
	}
	out[screen.MenuFile] = append(file, out[screen.MenuFile]...)
	for _, c := range s.Maker.Commands() {
		menu := screen.MenuEdit
		if strings.HasPrefix(c.ID, "zoom.") {
			menu = screen.MenuView
		}
		out[menu] = append(out[menu], c)
	}
	return out
}

func (s *Maker) First() fyne.Focusable { return s.Maker.First() }

func (s *Maker) Panes() []screen.Pane {
	return []screen.Pane{{Area: s.Maker.Page(), First: s.First}, {Area: s.Maker.View(), First: func() fyne.Focusable {
		if s.Maker.View().Visible() {
			return s.Maker.View().First()
		}
		return nil
	}}}
}

func (s *Maker) Close() {
	s.Maker.Close()
	s.host.ForgetSaved(s.saved)
}
