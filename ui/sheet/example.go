package sheet

import (
	"fyne.io/fyne/v2"

	"commonground/printables"
	"commonground/ui/control"
	"commonground/ui/layout"
	"commonground/ui/look"
)

// example is the part of the guide that shows the activity as invented people filled it in:
// small, and large when it is pressed.
type example struct {
	host   Host
	job    printables.Job
	box    *fyne.Container
	See    *control.Link // shows it large, from above the steps
	Card   *control.Card
	Dialog *control.Dialog // nil until it was opened
}

// newExample returns nil where the activity has no example.
func newExample(s *Sheet) *example {
	job, ok := s.host.Kit().Example(s.Activity, printables.Papers()[0])
	if !ok {
		return nil
	}
	said := s.host.Words()
	e := &example{host: s.host, job: job}
	e.See = control.NewWrappedLink(look.Body, said.Text("sheet.example.see"), e.enlarge)
	small := e.picture(exampleSmall)
	e.Card = control.NewCard(layout.Column(look.Gap, small, look.NewText(look.Strong, said.Text("sheet.example.large"))), e.enlarge)
	e.Card.Inset = look.Gap
	e.Card.OnFocus = func() { s.Guide.page.Reveal(e.Card) }
	e.box = layout.Column(7, look.NewText(look.Heading, said.Text("sheet.example.title")), e.Card,
		look.NewText(look.Small, said.Text("sheet.example.invented", "title", s.said.ExampleTitle())))
	return e
}

// How many pixels of the screen the example is painted wide, in the guide and large; the
// graphics card makes it fit.
const (
	exampleSmall = 560
	exampleLarge = 1900
)

// picture is a place for the example, which fills when it has been painted so many pixels
// wide.
func (e *example) picture(pixels int) *control.Picture {
	page := e.job.Page(0)
	p := control.NewPicture(float32(page.H/page.W), 200)
	e.host.Aside(func() func() {
		img := e.host.Painter().Page(page, float64(pixels)/page.W)
		return func() { p.Set(img) }
	})
	return p
}

// enlarge shows the example as large as the window has it.
func (e *example) enlarge() {
	said := e.host.Words()
	done := control.NewButton(said.Text("frame.close"), "", func() { e.Dialog.Cancel() })
	e.Dialog = control.NewDialog(said.Text("sheet.example.title"), e.picture(exampleLarge), done)
	e.Dialog.Wide = true
	canvas := e.host.Window().Canvas()
	from := canvas.Focused()
	e.Dialog.OnCancel = func() {
		if from != nil {
			canvas.Focus(from)
		}
	}
	e.Dialog.Open(canvas, done)
}
