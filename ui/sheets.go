package ui

import (
	"image"
	"slices"
	"strings"
	"time"

	"fyne.io/fyne/v2"

	"commonground/model"
	"commonground/model/catalogue"
	"commonground/printables"
	"commonground/printables/wording"
	"commonground/ui/command"
	"commonground/ui/control"
	"commonground/ui/layout"
	"commonground/ui/look"
)

// sheetsHost is what the list of an activity's sheets needs.
type sheetsHost interface {
	host
	Document() *model.Document
	Palette() printables.Palette
	Picture(a *model.Activity, s *model.Sheet, width float32) image.Image
	OpenSheet(id model.ID)
	StartSheet(a *model.Activity)
	Undo()
	PrintBlank(a *model.Activity)
	EditActivity(id string)
	goTo(where placeKey)
	groupCommands() map[menuName][]command.Command
}

// sheets lists what a group has done of one activity.
type sheets struct {
	host     sheetsHost
	activity *model.Activity
	said     wording.Activity
	whole    fyne.CanvasObject
	page     *control.Page
	cards    *fyne.Container
	fresh    *control.Button
	stop     func()
}

// OpenActivity shows the sheets of an activity, or starts its first.
func (a *App) OpenActivity(id string) {
	if len(a.open.doc.Group().SheetsOf(id)) > 0 || a.open.doc.ReadOnly() {
		a.showSheets(id)
		return
	}
	if activity, ok := catalogue.For(a.open.doc.Group(), id); ok {
		a.StartSheet(activity)
	}
}

func (a *App) showSheets(id string) {
	activity, ok := catalogue.For(a.open.doc.Group(), id)
	if !ok {
		a.show(newActivities(a))
		return
	}
	a.show(newSheets(a, activity))
}

// StartSheet adds a sheet of an activity, named after it, and opens it.
func (a *App) StartSheet(activity *model.Activity) { a.startFrom(activity, nil) }

// startFrom is StartSheet for a sheet that builds on a board; nil is none.
func (a *App) startFrom(activity *model.Activity, board *model.Origin) {
	title := freeTitle(a.open.doc.Group().SheetsOf(activity.ID), wording.Of(a.words, activity).Title)
	sheet := model.NewSheet(activity.ID, title, a.Now())
	sheet.From = board
	if err := a.open.doc.AddSheet(sheet); err != nil {
		a.showProblem(err)
		return
	}
	a.OpenSheet(sheet.ID)
}

// freeTitle is title, with a number behind it where sheets have it already.
func freeTitle(among []*model.Sheet, title string) string {
	taken := func(t string) bool {
		return slices.ContainsFunc(among, func(s *model.Sheet) bool { return s.Title == t })
	}
	out := title
	for i := 2; taken(out); i++ {
		out = title + " (" + itoa(i) + ")"
	}
	return out
}

// OpenSheet shows a sheet of the open group.
func (a *App) OpenSheet(id model.ID) { a.showSheet(place{Where: atSheet, Sheet: id.String()}) }

// OpenOrigin opens the sheet that something came from, at the note where it was one.
func (a *App) OpenOrigin(o model.Origin) {
	a.OpenSheet(o.Sheet)
	if s, ok := a.screen.(*sheet); ok && s.id == o.Sheet {
		s.showNote(o.Note)
	}
}

// GoOn opens the sheet of an activity to go on to from another sheet, or starts it, with
// that sheet's board where it builds on one.
func (a *App) GoOn(lead *model.Activity, from model.ID) {
	g := a.open.doc.Group()
	board := g.Sheet(from)
	if board == nil {
		return
	}
	if s := g.Carried(lead, board); s != nil {
		a.OpenSheet(s.ID)
		return
	}
	if g.TakesOver(lead, board) {
		a.startFrom(lead, &model.Origin{Sheet: from})
		return
	}
	a.startFrom(lead, nil)
}

func newSheets(h sheetsHost, activity *model.Activity) *sheets {
	s := &sheets{host: h, activity: activity, said: wording.Of(h.Words(), activity), cards: layout.Grid(260, look.Space, 4)}
	book := h.Words()
	s.fresh = control.NewPrimary(book.Text("sheet.new-sheet"), "add", func() { h.StartSheet(activity) })
	s.fresh.SetEnabled(!h.Document().ReadOnly())
	back := control.NewPlain(book.Text("frame.go.activities"), "back", func() { h.goTo(atActivities) })
	acts := layout.Wrap(look.Gap, back, s.fresh)
	if activity.Own != nil && !h.Document().ReadOnly() {
		edit := control.NewButton(book.Text("own.edit"), "edit", func() { h.EditActivity(activity.ID) })
		acts = layout.Wrap(look.Gap, back, edit, s.fresh)
	}
	title := look.OneLine(look.Title, numbered(activity, titleOr(book, s.said.Title)))
	about := layout.AtMost(720, look.NewText(look.Quiet, s.said.Purpose))
	s.page = control.NewPage(layout.Pad(look.Margin, look.Margin-2, look.Margin, layout.Column(look.Space+4, about, s.cards)))
	s.whole = headed(newHeader(title, acts), s.page)
	s.list()
	s.stop = h.Document().Listen(func(model.Change) { s.list() })
	return s
}

// list shows the sheets, the one changed last first.
func (s *sheets) list() {
	s.cards.Objects = nil
	all := slices.Clone(s.host.Document().Group().SheetsOf(s.activity.ID))
	slices.SortStableFunc(all, func(a, b *model.Sheet) int { return b.Changed.Compare(a.Changed) })
	for _, sheet := range all {
		s.cards.Objects = append(s.cards.Objects, s.card(sheet))
	}
	if len(all) == 0 {
		s.cards.Objects = append(s.cards.Objects, look.NewText(look.Body, s.host.Words().Text("sheet.none")))
	}
	s.page.Reflow()
}

func (s *sheets) card(sheet *model.Sheet) *control.Card {
	c := sheetCard(s.host, s.activity, sheet, func() { s.host.OpenSheet(sheet.ID) })
	c.OnFocus = func() { s.page.Reveal(c) }
	c.OnMenu = func(at fyne.Position) { showMenu(s.host, at, s.sheetCommands(sheet)) }
	more := control.NewPlain("", "more", nil)
	more.Hint = s.host.Words().Text("home.more", "name", sheet.Title)
	more.OnTapped = func() { c.OnMenu(below(more)) }
	c.Corner = more
	return c
}

// pictured is what sheet cards need.
type pictured interface {
	host
	Palette() printables.Palette
	Picture(a *model.Activity, s *model.Sheet, width float32) image.Image
}

// sheetWidth is how wide the picture on a sheet's card is at least, at 100 %.
const sheetWidth float32 = 150

// sheetCard shows a sheet: a small picture of it, its name, and when it was run.
func sheetCard(h pictured, activity *model.Activity, sheet *model.Sheet, open func()) *control.Card {
	book := h.Words()
	title := look.NewText(look.Heading, sheet.Title)
	title.Lines = 3
	text := layout.Column(4, title, look.NewText(look.Small, sheetLine(h, activity, sheet)),
		look.NewText(look.Small, book.Text("home.changed", "when", book.Moment(sheet.Changed, h.Now()))))
	picture := thumbnail(h, activity, sheet, sheetWidth*look.TextScale())
	picture.Least, picture.Most = sheetWidth, 0 // as wide as the card, which grows with the text
	return control.NewCard(layout.Column(12, picture, text), open)
}

// sheetLine says when a sheet was run and, of a board, how many notes are on it.
func sheetLine(h host, activity *model.Activity, sheet *model.Sheet) string {
	book := h.Words()
	notes := ""
	switch {
	case hasBoard(activity):
		notes = book.Count("sheet.notes", len(sheet.Notes))
	case activity.Kind == model.KindPortraits:
		notes = book.Count("sheet.cards", len(sheet.Portraits))
	}
	if sheet.Wall != nil {
		notes = book.Count("sheet.barriers", len(sheet.Wall.Barriers))
	}
	switch {
	case sheet.Date == "":
		return notes
	case notes == "":
		return book.Day(dayOf(sheet), h.Now())
	}
	return book.Text("group.both", "first", book.Day(dayOf(sheet), h.Now()), "second", notes)
}

func (s *sheets) sheetCommands(sheet *model.Sheet) []command.Command {
	free := func() bool { return !s.host.Document().ReadOnly() }
	return []command.Command{
		{ID: "open", Icon: "open", Do: func() { s.host.OpenSheet(sheet.ID) }},
		{ID: "rename", Icon: "rename", Enabled: free, Do: func() { s.rename(sheet) }},
		{ID: "change-date", Icon: "calendar", Enabled: free, Do: func() { askDate(s.host, sheet) }},
		{ID: "duplicate", Icon: "duplicate", Enabled: free, Do: func() { s.duplicate(sheet) }},
		{ID: "delete", Icon: "delete", Enabled: free, Do: func() { s.delete(sheet) }},
	}
}

func (s *sheets) rename(sheet *model.Sheet) {
	book := s.host.Words()
	askName(s.host, book.Text("sheet.rename"), book.Text("home.rename.do"), sheet.Title, func(name string) {
		s.host.Document().Break()
		_ = s.host.Document().RenameSheet(sheet.ID, name) // it fails only where it cannot be chosen
	})
}

func (s *sheets) duplicate(sheet *model.Sheet) {
	title := freeTitle(s.host.Document().Group().SheetsOf(sheet.Activity), strings.TrimSpace(sheet.Title))
	_, _ = s.host.Document().DuplicateSheet(sheet.ID, title)
}

// delete takes a sheet away and offers to take that back.
func (s *sheets) delete(sheet *model.Sheet) {
	if s.host.Document().DeleteSheet(sheet.ID) == nil {
		tellSheetDeleted(s.host, sheet, s.host.Undo)
	}
}

func tellSheetDeleted(h host, sheet *model.Sheet, undo func()) {
	book := h.Words()
	h.Notify(notice{
		kind: noticeDeleted, icon: "delete", words: book.Text("home.deleted.title", "name", sheet.Title),
		actions: []noticeAction{{book.Text("home.deleted.undo"), "undo", undo}},
	})
}

func (s *sheets) Content() fyne.CanvasObject { return s.whole }
func (s *sheets) Place() place {
	return place{Where: atSheets, Activity: s.activity.ID}
}

func (s *sheets) Commands() map[menuName][]command.Command {
	c := s.host.groupCommands()
	print := printCommand(func() { s.host.PrintBlank(s.activity) })
	print.ID = "print-blank"
	c[menuFile] = append([]command.Command{print, {
		ID: "new-sheet", Shortcut: ctrl(fyne.KeyN),
		Enabled: func() bool { return !s.host.Document().ReadOnly() }, Do: func() { s.host.StartSheet(s.activity) },
	}}, c[menuFile]...)
	return c
}

func (s *sheets) Close() { s.stop() }

// First is the sheet changed last, or the button that starts one.
func (s *sheets) First() fyne.Focusable {
	if first, ok := s.cards.Objects[0].(*control.Card); ok {
		return first
	}
	return s.fresh
}

func (s *sheets) Panes() []pane { return []pane{{s.whole, s.First}} }

// askDate asks on which day a sheet was run.
func askDate(h sheetsDater, sheet *model.Sheet) {
	askDay(h, h.Words().Text("sheet.date.title"), dayOf(sheet), func(date string) {
		_ = h.Document().DateSheet(sheet.ID, date) // the date is well formed
	})
}

// AskDay asks for a day, in model.DateLayout, beginning with day; none is empty.
func (a *App) AskDay(title, day string, then func(day string)) {
	from, err := time.ParseInLocation(model.DateLayout, day, time.Local)
	if err != nil {
		from = a.Now()
	}
	askDay(a, title, from, then)
}

// askDay asks for a day with a calendar.
func askDay(h host, title string, from time.Time, then func(day string)) {
	book := h.Words()
	var d *control.Dialog
	set := func(date string) {
		d.Close()
		then(date)
	}
	calendar := newCalendar(book, from, h.Now(), func(day time.Time) { set(day.Format(model.DateLayout)) })
	d = control.NewDialog(title, calendar.box,
		control.NewPlain(book.Text("sheet.date.none"), "", func() { set("") }),
		control.NewButton(book.Text("frame.cancel"), "", func() { d.Cancel() }),
		control.NewPrimary(book.Text("sheet.date.today"), "", func() { set(h.Now().Format(model.DateLayout)) }))
	calendar.onMonth = d.Reflow
	d.Open(h.Window().Canvas(), calendar.chosen())
}

type sheetsDater interface {
	host
	Document() *model.Document
}
