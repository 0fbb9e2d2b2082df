package activities

import (
	"slices"
	"strconv"
	"strings"

	"fyne.io/fyne/v2"

	"commonground/model"
	"commonground/printables/wording"
	"commonground/ui/background"
	"commonground/ui/calendar"
	"commonground/ui/command"
	"commonground/ui/control"
	"commonground/ui/layout"
	"commonground/ui/look"
	"commonground/ui/screen"
)

// SheetsHost is what the list of an activity's sheets needs.
type SheetsHost interface {
	Pictured
	SheetHost
	StartSheet(a *model.Activity)
	PrintBlank(a *model.Activity)
	EditActivity(id string)
	GoTo(where screen.Where)
	GroupCommands() map[screen.Menu][]command.Command
}

// Sheets lists what a group has done of one activity.
type Sheets struct {
	host     SheetsHost
	activity *model.Activity
	said     wording.Activity
	whole    fyne.CanvasObject
	page     *control.Page
	cards    *fyne.Container
	pictures *background.Queue
	fresh    *control.Button
	stop     func()
}

// FreeTitle is title, with a number behind it where sheets have it already.
func FreeTitle(among []*model.Sheet, title string) string {
	taken := func(t string) bool {
		return slices.ContainsFunc(among, func(s *model.Sheet) bool { return s.Title == t })
	}
	out := title
	for i := 2; taken(out); i++ {
		out = title + " (" + strconv.Itoa(i) + ")"
	}
	return out
}

// NewSheets returns the list of the sheets of an activity.
func NewSheets(h SheetsHost, activity *model.Activity) *Sheets {
	s := &Sheets{host: h, activity: activity, said: wording.Of(h.Words(), activity), cards: layout.Grid(260, look.Space, 4), pictures: h.Queue()}
	book := h.Words()
	s.fresh = control.NewPrimary(book.Text("sheet.new-sheet"), "add", func() { h.StartSheet(activity) })
	s.fresh.SetEnabled(!h.Document().ReadOnly())
	back := control.NewPlain(book.Text("frame.go.activities"), "back", func() { h.GoTo(screen.AtActivities) })
	acts := layout.Wrap(look.Gap, back, s.fresh)
	if activity.Own != nil && !h.Document().ReadOnly() {
		edit := control.NewButton(book.Text("own.edit"), "edit", func() { h.EditActivity(activity.ID) })
		acts = layout.Wrap(look.Gap, back, edit, s.fresh)
	}
	title := screen.NewTitle(Numbered(activity, TitleOr(book, s.said.Title)))
	about := layout.AtMost(720, look.NewText(look.Quiet, s.said.Purpose))
	s.page = control.NewPage(layout.Pad(look.Margin, look.Margin-2, look.Margin, layout.Column(look.Space+4, about, s.cards)))
	s.whole = screen.Headed(screen.NewHeader(title, acts), s.page)
	s.list()
	s.stop = h.Document().Listen(func(model.Change) { s.list() })
	return s
}

// list shows the sheets, the one changed last first.
func (s *Sheets) list() {
	s.cards.Objects = nil
	s.pictures.Drop()
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

func (s *Sheets) card(sheet *model.Sheet) *control.Card {
	c := SheetCard(s.host, s.pictures, s.activity, sheet, func() { s.host.OpenSheet(sheet.ID) })
	c.OnFocus = func() { s.page.Reveal(c) }
	c.OnMenu = func(at fyne.Position) { screen.ShowMenu(s.host, at, SheetCommands(s.host, sheet)) }
	more := control.NewPlain("", "more", nil)
	more.Hint = s.host.Words().Text("home.more", "name", sheet.Title)
	more.OnTapped = func() { c.OnMenu(screen.Below(more)) }
	c.Corner = more
	return c
}

// SheetHost is what the commands of a sheet's menu need.
type SheetHost interface {
	screen.Host
	Document() *model.Document
	OpenSheet(id model.ID)
	Undo()
	ShowProblem(error)
	// CopySheet asks for another group, and puts a copy of a sheet into it.
	CopySheet(id model.ID)
}

// SheetCommands are what can be done with a sheet that is not open.
func SheetCommands(h SheetHost, sheet *model.Sheet) []command.Command {
	free := func() bool { return !h.Document().ReadOnly() }
	return []command.Command{
		{ID: "open", Icon: "open", Do: func() { h.OpenSheet(sheet.ID) }},
		{ID: "rename", Icon: "rename", Enabled: free, Do: func() { renameSheet(h, sheet) }},
		{ID: "change-date", Icon: "calendar", Enabled: free, Do: func() { calendar.AskDate(h, sheet) }},
		{ID: "duplicate", Icon: "duplicate", Enabled: free, Do: func() { duplicateSheet(h, sheet) }},
		{ID: "copy-sheet", Icon: "groups", Do: func() { h.CopySheet(sheet.ID) }},
		{ID: "delete", Icon: "delete", Enabled: free, Do: func() { DeleteSheet(h, sheet) }},
	}
}

func renameSheet(h SheetHost, sheet *model.Sheet) {
	book := h.Words()
	screen.AskName(h, book.Text("sheet.rename"), book.Text("home.rename.do"), sheet.Title, func(name string) {
		h.Document().Break()
		if err := h.Document().RenameSheet(sheet.ID, name); err != nil {
			h.ShowProblem(err)
		}
	})
}

func duplicateSheet(h SheetHost, sheet *model.Sheet) {
	title := FreeTitle(h.Document().Group().SheetsOf(sheet.Activity), strings.TrimSpace(sheet.Title))
	if _, err := h.Document().DuplicateSheet(sheet.ID, title); err != nil {
		h.ShowProblem(err)
	}
}

// DeleteSheet takes a sheet away and offers to take that back.
func DeleteSheet(h SheetHost, sheet *model.Sheet) {
	if err := h.Document().DeleteSheet(sheet.ID); err != nil {
		h.ShowProblem(err)
		return
	}
	book := h.Words()
	h.Notify(screen.Notice{
		Kind: screen.NoticeDeleted, Icon: "delete", Words: book.Text("home.deleted.title", "name", sheet.Title),
		Actions: []screen.NoticeAction{{Label: book.Text("home.deleted.undo"), Icon: "undo", Do: h.Undo}},
	})
}

func (s *Sheets) Content() fyne.CanvasObject { return s.whole }
func (s *Sheets) Place() screen.Place {
	return screen.Place{Where: screen.AtSheets, Activity: s.activity.ID}
}

func (s *Sheets) Commands() map[screen.Menu][]command.Command {
	c := s.host.GroupCommands()
	print := screen.PrintCommand(func() { s.host.PrintBlank(s.activity) })
	print.ID = "print-blank"
	c[screen.MenuFile] = append([]command.Command{print, {
		ID: "new-sheet", Shortcut: command.Ctrl(fyne.KeyN),
		Enabled: func() bool { return !s.host.Document().ReadOnly() }, Do: func() { s.host.StartSheet(s.activity) },
	}}, c[screen.MenuFile]...)
	return c
}

func (s *Sheets) Close() { s.stop(); s.pictures.Drop() }

// First is the sheet changed last, or the button that starts one.
func (s *Sheets) First() fyne.Focusable {
	if first, ok := s.cards.Objects[0].(*control.Card); ok {
		return first
	}
	return s.fresh
}

func (s *Sheets) Panes() []screen.Pane { return []screen.Pane{{Area: s.whole, First: s.First}} }
