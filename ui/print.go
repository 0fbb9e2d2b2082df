package ui

import (
	"slices"

	"commonground/model"
	"commonground/printables"
	"commonground/printables/raster"
	"commonground/printables/wording"
	"commonground/ui/background"
	"commonground/ui/printing"
	"commonground/ui/remember"
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
func (a *App) KeepPDFFolder(path string) {
	a.prefs.Change(func(r *remember.Kept) { r.PDFFolder = path })
}

// Paper is the paper of the house.
func (a *App) Paper() string { return a.prefs.Paper }

// KeepPaper remembers another paper.
func (a *App) KeepPaper(id string) { a.prefs.Change(func(r *remember.Kept) { r.Paper = id }) }

// PrintSheet shows a sheet as it will be printed, filled and blank.
func (a *App) PrintSheet(activity *model.Activity, id model.ID) {
	g := a.open.doc.Group()
	s := g.Sheet(id)
	offers := a.kit.SheetOffers(g, activity, s)
	printing.Show(a, a.words.Text("sheet.print.title", "sheet", s.Title), a.choices(activity, offers, g.Name, s.Title)...)
}

// PrintBlank shows an activity's pages to write on.
func (a *App) PrintBlank(activity *model.Activity) {
	title := wording.Of(a.words, activity).Title
	offers := a.kit.BlankOffers(activity)
	printing.Show(a, a.words.Text("sheet.print.title", "sheet", title), a.choices(activity, offers, title)...)
}

// PrintOffer shows pages of that title as they will be printed.
func (a *App) PrintOffer(title string, o printables.Offer) {
	printing.Show(a, a.words.Text("sheet.print.title", "sheet", title), printing.Choice{Title: title, File: printing.FileName(title), Make: o.Make})
}

// choices names each offer and its file, the latter after what it is of.
func (a *App) choices(activity *model.Activity, offers []printables.Offer, of ...string) []printing.Choice {
	var out []printing.Choice
	for i, o := range offers {
		title := a.kit.OfferTitle(activity, o.ID)
		name := of
		if i > 0 || o.ID == printables.OfferBlank {
			name = append(slices.Clone(of), title)
		}
		out = append(out, printing.Choice{Title: title, File: printing.FileName(name...), Make: o.Make})
	}
	return out
}
