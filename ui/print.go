package ui

import (
	"fyne.io/fyne/v2"

	"commonground/model"
	"commonground/printables"
	"commonground/printables/raster"
	"commonground/printables/wording"
	"commonground/ui/background"
	"commonground/ui/command"
	"commonground/ui/printing"
)

var _ printing.Host = (*App)(nil)

// Painter paints pages for previews.
func (a *App) Painter() *raster.Painter { return a.painter }

// Desk writes PDFs and hands them on.
func (a *App) Desk() *printing.Desk { return a.desk }

// Runner runs what may take time.
func (a *App) Runner() background.Runner { return a.options.Runner }

// PDFFolder is where a PDF was saved last.
func (a *App) PDFFolder() string { return a.prefs.PDFFolder }

// KeepPDFFolder remembers where a PDF was saved.
func (a *App) KeepPDFFolder(path string) { a.prefs.change(func(r *remembered) { r.PDFFolder = path }) }

// Paper is the paper of the house.
func (a *App) Paper() string { return a.prefs.Paper }

// KeepPaper remembers another paper.
func (a *App) KeepPaper(id string) { a.prefs.change(func(r *remembered) { r.Paper = id }) }

// PrintSheet shows a sheet as it will be printed, filled and blank.
func (a *App) PrintSheet(activity *model.Activity, id model.ID) {
	g := a.open.doc.Group()
	s := g.Sheet(id)
	filled := printing.Choice{
		Title: a.words.Text("sheet.print.filled"), File: printing.FileName(g.Name, s.Title),
		Make: func(p printables.Paper) (printables.Job, error) { return a.kit.Board(activity, s, g.Name, p), nil },
	}
	printing.Show(a, a.words.Text("sheet.print.title", "sheet", s.Title), filled, a.blankChoice(activity))
}

// PrintBlank shows an activity's page to write on.
func (a *App) PrintBlank(activity *model.Activity) {
	title := wording.Of(a.words, activity).Title
	printing.Show(a, a.words.Text("sheet.print.title", "sheet", title), a.blankChoice(activity))
}

func (a *App) blankChoice(activity *model.Activity) printing.Choice {
	title := wording.Of(a.words, activity).Title
	return printing.Choice{
		Title: a.words.Text("sheet.print.blank"), File: printing.FileName(title, a.words.Text("sheet.print.blank-file")),
		Make: func(p printables.Paper) (printables.Job, error) { return a.kit.BlankBoard(activity, p), nil },
	}
}

func printCommand(do func()) command.Command {
	return command.Command{ID: "print", Icon: "print", Shortcut: ctrl(fyne.KeyP), Do: do}
}
