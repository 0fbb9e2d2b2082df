package home

import (
	"fyne.io/fyne/v2"

	"commonground/ui/command"
	"commonground/ui/control"
	"commonground/ui/layout"
	"commonground/ui/look"
	"commonground/ui/screen"
)

// WelcomeHost is what the first screen needs.
type WelcomeHost interface {
	screen.Host
	AskNewGroup()
	OpenExample()
	AskForFile()
	HomeCommands() map[screen.Menu][]command.Command
}

// Welcome is the first screen of the first start: what this is, that nothing leaves the
// laptop, and what to do.
type Welcome struct {
	host  WelcomeHost
	page  *control.Page
	first *control.Button
}

// NewWelcome returns what the window shows at the first start.
func NewWelcome(h WelcomeHost) *Welcome {
	book := h.Words()
	w := &Welcome{host: h}
	w.first = control.NewPrimary(book.Text("home.new"), "add", h.AskNewGroup)
	example := control.NewButton(book.Text("home.example"), "eye", h.OpenExample)
	add := control.NewButton(book.Text("welcome.add"), "file-in", h.AskForFile)
	line := func(icon, key string) fyne.CanvasObject {
		return layout.TopRow(look.Space, 1, control.NewSign(icon), look.NewText(look.Body, book.Text(key)))
	}
	w.page = control.NewPage(layout.Middle(680, layout.Pad(0, 72, look.Margin, layout.Column(look.Margin,
		look.NewText(look.Hero, book.Text("app.name")),
		layout.Column(look.Space,
			line("people", "welcome.what"), line("lock", "welcome.private"), line("hand", "welcome.start")),
		layout.Wrap(look.Space, w.first, add, example),
		look.NewText(look.Small, book.Text("app.credit")),
	))))
	return w
}

func (w *Welcome) Content() fyne.CanvasObject                  { return w.page }
func (w *Welcome) Place() screen.Place                         { return screen.Place{} }
func (w *Welcome) Commands() map[screen.Menu][]command.Command { return w.host.HomeCommands() }
func (w *Welcome) Close()                                      {}
func (w *Welcome) First() fyne.Focusable                       { return w.first }
func (w *Welcome) Panes() []screen.Pane                        { return []screen.Pane{{Area: w.page, First: w.First}} }
