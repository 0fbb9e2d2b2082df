package ui

import (
	"fyne.io/fyne/v2"

	"commonground/ui/command"
	"commonground/ui/control"
	"commonground/ui/layout"
	"commonground/ui/look"
)

// welcomeHost is what the first screen needs.
type welcomeHost interface {
	host
	AskNewGroup()
	OpenExample()
	homeCommands() map[menuName][]command.Command
}

// welcome is the first screen of the first start: what this is, that nothing leaves the
// laptop, and what to do.
type welcome struct {
	host  welcomeHost
	page  *control.Page
	first *control.Button
}

func newWelcome(h welcomeHost) *welcome {
	book := h.Words()
	w := &welcome{host: h}
	w.first = control.NewPrimary(book.Text("home.new"), "add", h.AskNewGroup)
	example := control.NewButton(book.Text("home.example"), "eye", h.OpenExample)
	line := func(icon, key string) fyne.CanvasObject {
		return layout.TopRow(look.Space, 1, control.NewSign(icon), look.NewText(look.Body, book.Text(key)))
	}
	w.page = control.NewPage(layout.Middle(680, layout.Pad(0, 72, look.Margin, layout.Column(look.Margin,
		look.NewText(look.Hero, book.Text("app.name")),
		layout.Column(look.Space,
			line("people", "welcome.what"), line("lock", "welcome.private"), line("hand", "welcome.start")),
		layout.Wrap(look.Space, w.first, example),
		look.NewText(look.Small, book.Text("app.credit")),
	))))
	return w
}

func (w *welcome) Content() fyne.CanvasObject               { return w.page }
func (w *welcome) Place() place                             { return place{} }
func (w *welcome) Commands() map[menuName][]command.Command { return w.host.homeCommands() }
func (w *welcome) Close()                                   {}
func (w *welcome) First() fyne.Focusable                    { return w.first }
func (w *welcome) Panes() []pane                            { return []pane{{w.page, w.First}} }
