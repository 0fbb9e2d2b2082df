package ui

import (
	"fyne.io/fyne/v2"

	"commonground/ui/command"
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
	page  *look.Page
	first *look.Button
}

func newWelcome(h welcomeHost) *welcome {
	book := h.Words()
	w := &welcome{host: h}
	w.first = look.NewPrimary(book.Text("home.new"), "add", h.AskNewGroup)
	example := look.NewButton(book.Text("home.example"), "eye", h.OpenExample)
	line := func(icon, key string) fyne.CanvasObject {
		return look.TopRow(look.Space, 1, look.NewSign(icon), look.NewText(look.Body, book.Text(key)))
	}
	w.page = look.NewPage(look.Middle(680, look.Pad(0, 72, look.Margin, look.Column(look.Margin,
		look.NewText(look.Hero, book.Text("app.name")),
		look.Column(look.Space,
			line("people", "welcome.what"), line("lock", "welcome.private"), line("hand", "welcome.start")),
		look.Wrap(look.Space, w.first, example),
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
