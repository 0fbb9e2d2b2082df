package printing

import (
	"context"

	"fyne.io/fyne/v2"

	"commonground/printables"
	"commonground/ui/background"
	"commonground/ui/control"
	"commonground/ui/layout"
	"commonground/ui/look"
	"commonground/ui/preview"
)

// Choice is one way of printing something: filled, blank.
type Choice struct {
	// Title is what people choose by.
	Title string
	// File is the suggested name of its file, with its ending and without a folder.
	File string
	// Make makes its pages for a paper. It is called away from the UI goroutine.
	Make func(printables.Paper) (printables.Job, error)
}

// Show opens the dialog in which people choose what to print on which paper, look at
// every page, and save, open or print them.
func Show(h Host, title string, choices ...Choice) {
	newPanel(h, title, choices).open()
}

// panel is the print dialog.
type panel struct {
	host    Host
	choices []Choice
	papers  []printables.Paper
	ready   Request // what the preview shows
	maker   background.Latest

	dialog  *control.Dialog
	what    []*control.Button
	chosen  int
	paper   *control.Choice
	view    *preview.Preview
	actions []*control.Button
	print   *control.Button
}

func newPanel(h Host, title string, choices []Choice) *panel {
	p := &panel{host: h, choices: choices, papers: printables.Papers(), maker: background.Latest{Run: h.Runner()}}
	p.view = preview.New(h.Words(), h.Painter(), h.Runner())
	w := h.Words()
	save := control.NewButton(w.Text("print.save-pdf"), "save", func() { Save(h, p.ready) })
	view := control.NewButton(w.Text("print.open-pdf"), "page", func() { Open(h, p.ready) })
	p.print = control.NewPrimary(w.Text("print.print"), "print", func() { Print(h, p.ready) })
	p.actions = []*control.Button{save, view, p.print}
	done := control.NewPlain(w.Text("print.close"), "", func() { p.dialog.Cancel() })
	body := newSpread(h.Window(), p.options(), p.view)
	p.dialog = control.NewDialog(title, body, append([]fyne.CanvasObject{done}, asObjects(p.actions)...)...)
	p.dialog.Wide = true
	for _, b := range p.what {
		b.TellFocus(func() { body.reveal(b, p.dialog) })
	}
	p.paper.TellFocus(func() { body.reveal(p.paper, p.dialog) })
	p.dialog.OnCancel = p.close
	return p
}

func (p *panel) open() {
	var first fyne.Focusable = p.print
	if len(p.what) > 0 {
		first = p.what[0]
	}
	p.dialog.Open(p.host.Window().Canvas(), first)
	p.make()
}

func (p *panel) close() {
	p.maker.Stop()
	p.view.Close()
}

// options are what can be chosen: what to print, where there is more than one thing,
// and the paper.
func (p *panel) options() fyne.CanvasObject {
	w := p.host.Words()
	var names []string
	for _, paper := range p.papers {
		names = append(names, w.Text("print.papers."+paper.ID))
	}
	p.paper = control.NewChoice(names, p.choosePaper)
	p.paper.Set(p.usualPaper())
	paper := layout.Column(look.Gap, look.NewText(look.Strong, w.Text("print.paper")), p.paper)
	if len(p.choices) < 2 {
		return paper
	}
	return layout.Column(look.Margin, p.ways(), paper)
}

// ways are the buttons for what can be printed.
func (p *panel) ways() fyne.CanvasObject {
	col := layout.Column(look.Gap, look.NewText(look.Strong, p.host.Words().Text("print.what")))
	for i, c := range p.choices {
		b := control.NewButton(c.Title, "", func() { p.choose(i) })
		b.Leading = true
		p.what = append(p.what, b)
		col.Add(b)
	}
	p.what[0].SetDown(true)
	return col
}

func (p *panel) usualPaper() int {
	for i, paper := range p.papers {
		if paper.ID == p.host.Paper() {
			return i
		}
	}
	return 0
}

func (p *panel) choose(i int) {
	p.chosen = i
	for k, b := range p.what {
		b.SetDown(k == i)
	}
	p.make()
}

func (p *panel) choosePaper(i int) {
	p.host.KeepPaper(p.papers[i].ID)
	p.make()
}

// make has the pages made that are chosen now, and then shown.
func (p *panel) make() {
	c, paper := p.choices[p.chosen], p.papers[p.paper.Chosen()]
	p.enable(false)
	p.maker.Do(func(context.Context) func() {
		job, err := c.Make(paper)
		return func() { p.made(Request{Job: job, Name: c.File, Paper: paper.ID}, err) }
	})
}

func (p *panel) made(r Request, err error) {
	if err != nil {
		words, more := troubleWords(p.host, err)
		p.view.Say(words + " " + more)
		return
	}
	p.ready = r
	p.view.Set(r.Job)
	p.print.SetText(p.host.Words().Count("print.print-pages", r.Job.Count))
	p.enable(r.Job.Count > 0)
	p.dialog.Refresh()
}

func (p *panel) enable(on bool) {
	for _, b := range p.actions {
		b.SetEnabled(on)
	}
}
