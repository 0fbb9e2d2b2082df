package ui

import (
	"path/filepath"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"commonground/model"
	"commonground/printables/wording"
	"commonground/ui/background"
	"commonground/ui/command"
	"commonground/ui/control"
	"commonground/ui/layout"
	"commonground/ui/look"
	"commonground/ui/surfaces/agreement"
	"commonground/ui/surfaces/board"
	"commonground/ui/surfaces/form"
	"commonground/ui/surfaces/outline"
	"commonground/ui/surfaces/people"
	"commonground/ui/surfaces/portraits"
)

// sheetHost is what the screen of a sheet needs.
type sheetHost interface {
	host
	board.Host
	outline.Host
	agreement.Host
	form.Host
	portraits.Host
	people.Host
	PrintSheet(activity *model.Activity, id model.ID)
	SavedText() *look.Text
	ForgetSaved(*look.Text)
	UndoLabel() string
	RedoLabel() string
	undoCommand() command.Command
	redoCommand() command.Command
	GoOn(lead *model.Activity, from model.ID)
	showSheets(activity string)
	goTo(where placeKey)
	NavigationHidden() bool
	GuideFolded() bool
	FoldGuide(bool)
	Clips() *board.Clips
	menuChanged()
	Once(do func()) *background.Once
	rebuilt()
	groupCommands() map[menuName][]command.Command
}

// sheet is the screen on which an activity is run: its board or its list, and beside it
// the guide.
type sheet struct {
	host     sheetHost
	activity *model.Activity
	id       model.ID
	said     wording.Activity
	list     bool

	surface surface
	title   *titleField
	back    *control.Button
	saved   *look.Text
	tools   sheetTools
	guide   *guide
	card    *noteCard // nil where notes carry no more than a text
	todos   *todos    // nil where none of the group's lists belongs to the activity
	lead    *leads
	body    *sheetBody
	foot    *sheetFoot
	header  fyne.CanvasObject
	whole   fyne.CanvasObject
	stop    func()
	after   *background.Once // refreshes what an event changed
	edited  bool             // the event was an edit
	tight   bool             // there is little room: buttons without words, and the guide steps back
	wanted  bool             // the guide is wanted all the same
}

// sheetTools are the buttons at the top of a sheet.
type sheetTools struct{ undo, redo, flip, print, guide *control.Button }

func newSheet(h sheetHost, activity *model.Activity, id model.ID, list bool) *sheet {
	s := &sheet{
		host: h, activity: activity, id: id, list: list, said: wording.Of(h.Words(), activity), saved: h.SavedText(),
	}
	s.title = newTitleField(h, s)
	s.guide = newGuide(h.Words(), activity, s.said)
	s.guide.leave = s.focusSurface
	if s.card = newNoteCard(s); s.card != nil {
		s.guide.put(s.card.box)
	}
	s.lead = newLeads(s)
	s.guide.putLate(s.lead.box)
	s.addTodos()
	s.body = newSheetBody()
	s.body.setGuide(s.guide.page, s.guideOpen())
	s.after = h.Once(s.followUp)
	stopLeaving := h.Document().Listen(s.leaveIfGone) // before the parts of the screen hear of it
	s.openSurface()
	s.header = newHeader(s.heading(), s.toolbar())
	s.whole = container.New(&sheetLayout{s: s}, s.header, s.body)
	stopFollowing := h.Document().Listen(func(model.Change) {
		s.edited = true
		s.after.Ask()
	})
	s.stop = func() { stopLeaving(); stopFollowing(); s.after.Stop() }
	s.refresh()
	return s
}

// openSurface shows the sheet as a board or as a list.
func (s *sheet) openSurface() {
	if s.surface != nil {
		s.surface.Close()
	}
	s.surface = newSurface(s)
	s.usePile()
	s.foot = newSheetFoot(s)
	s.body.setSurface(s.surface, s.foot)
}

// flip turns from the board to the list or back.
func (s *sheet) flip() {
	s.list = !s.list
	s.openSurface()
	s.refresh()
	s.host.rebuilt()
	s.focusSurface()
}

func (s *sheet) focusSurface() {
	if first := s.First(); first != nil {
		s.host.Window().Canvas().Focus(first)
	}
}

// First is the surface, so that N and the arrows work at once.
func (s *sheet) First() fyne.Focusable { return keyboard(s.surface) }

// heading is the sheet's name, and the way back where there is no navigation.
func (s *sheet) heading() fyne.CanvasObject {
	s.back = control.NewPlain("", "back", func() { s.host.goTo(atActivities) })
	s.back.Hint = s.host.Words().Text("frame.go.activities")
	s.back.Hide()
	return layout.Row(look.Gap, 1, s.back, s.title)
}

// toolbar holds what is said and done at the top right.
func (s *sheet) toolbar() fyne.CanvasObject {
	book := s.host.Words()
	s.tools = sheetTools{
		undo:  control.NewPlain(book.Text("command.undo"), "undo", func() { s.acts(s.undo()) }),
		redo:  control.NewPlain("", "redo", func() { s.acts(s.redo()) }),
		flip:  control.NewButton("", "", s.flip),
		print: control.NewButton(book.Text("command.print"), "print", s.print),
		guide: control.NewPlain(book.Text("sheet.guide"), "guide", s.foldGuide),
	}
	return layout.Wrap(look.Gap, s.saved, s.tools.undo, s.tools.redo, s.tools.flip, s.tools.print, s.tools.guide)
}

// acts does a command of the surface and gives it back the keyboard.
func (s *sheet) acts(c command.Command) {
	c.Run()
	s.focusSurface()
}

func (s *sheet) print() { s.host.PrintSheet(s.activity, s.id) }

// undo and redo are the surface's own where it has them, since it may be in the middle
// of something.
func (s *sheet) undo() command.Command { return s.find("undo", s.host.undoCommand()) }
func (s *sheet) redo() command.Command { return s.find("redo", s.host.redoCommand()) }

func (s *sheet) find(id string, otherwise command.Command) command.Command {
	for _, c := range s.surface.Commands() {
		if c.ID == id {
			return c
		}
	}
	return otherwise
}

// guideOpen reports whether the guide is shown.
func (s *sheet) guideOpen() bool {
	if s.tight {
		return s.wanted
	}
	return !s.host.GuideFolded()
}

func (s *sheet) foldGuide() {
	if s.tight {
		s.wanted = !s.wanted
	} else {
		s.host.FoldGuide(!s.host.GuideFolded())
	}
	s.foot.refresh()
	s.body.showGuide(s.guideOpen())
	s.refresh()
}

// guideCommands are those that the guide has buttons for; folded, the bar below has them.
func (s *sheet) guideCommands() []command.Command {
	var out []command.Command
	if deal := s.dealCommands(); len(deal) > 0 {
		out = append(out, deal[0])
	}
	return append(out, s.cardCommands()...)
}

// leaveIfGone leaves the screen when its sheet is gone: it was undone away or deleted.
func (s *sheet) leaveIfGone(c model.Change) {
	if c.After.Sheet(s.id) == nil {
		s.host.showSheets(s.activity.ID)
	}
}

// followUp shows what an event changed: an edit, or what is selected or said.
func (s *sheet) followUp() {
	if s.edited {
		s.refresh()
	} else {
		s.refreshFoot()
	}
}

// refresh shows what can be done now.
func (s *sheet) refresh() {
	s.edited = false
	now := s.host.Document().Group().Sheet(s.id)
	undo, redo := s.undo(), s.redo()
	s.tools.undo.SetEnabled(undo.On())
	s.tools.redo.SetEnabled(redo.On())
	s.tools.undo.Hint, s.tools.redo.Hint = label(s.host.Words().Text, undo), label(s.host.Words().Text, redo)
	flip := s.flipCommand()
	s.tools.flip.Hidden = !s.hasList()
	s.nameTools(flip.ID)
	s.tools.flip.SetIcon(flip.Icon)
	s.tools.flip.Hint = s.host.Words().Text("sheet.hint", "does", label(s.host.Words().Text, flip), "keys", keysOf(flip))
	s.tools.guide.SetDown(s.guideOpen())
	s.title.show(now)
	s.guide.offer(now, s.host.Document().ReadOnly())
	if s.card != nil {
		s.card.refresh(now)
	}
	s.lead.refresh()
	if s.todos != nil {
		s.todos.follow(s.host.Document().Group())
	}
	s.foot.refresh()
	s.host.menuChanged()
}

// Drop gives a file that was dropped to the surface where it takes any; a group's file is
// for the app.
func (s *sheet) Drop(at fyne.Position, path string) bool {
	d, ok := s.surface.(interface {
		Drop(fyne.Position, string) bool
	})
	return ok && !strings.EqualFold(filepath.Ext(path), ".json") && d.Drop(at, path)
}

// KeyHelp names the keys of the surface that belong to no command.
func (s *sheet) KeyHelp() []string {
	if k, ok := s.surface.(interface{ KeyHelp() []string }); ok {
		return k.KeyHelp()
	}
	return nil
}

func (s *sheet) Content() fyne.CanvasObject { return s.whole }

func (s *sheet) Place() place {
	return place{Where: atSheet, Activity: s.activity.ID, Sheet: s.id.String(), List: s.list}
}

// Commands sorts those of the surface into the menus.
func (s *sheet) Commands() map[menuName][]command.Command {
	out := s.host.groupCommands()
	out[menuEdit] = []command.Command{s.undo(), s.redo()}
	for _, c := range s.surface.Commands() {
		switch {
		case c.ID == "undo" || c.ID == "redo":
		case strings.HasPrefix(c.ID, "note."):
			out[menuNote] = append(out[menuNote], c)
		case strings.HasPrefix(c.ID, "zoom."):
			out[menuView] = append(out[menuView], c)
		default:
			out[menuEdit] = append(out[menuEdit], c)
		}
	}
	for _, more := range [][]command.Command{s.dealCommands(), s.cardCommands(), s.flagCommands(), s.ownCommands()} {
		out[menuEdit] = append(out[menuEdit], more...)
	}
	out[menuGo] = append(out[menuGo], s.leadCommands()...)
	out[menuFile] = append([]command.Command{printCommand(s.print)}, out[menuFile]...)
	if s.hasList() {
		out[menuView] = append(out[menuView], s.flipCommand())
	}
	out[menuView] = append(out[menuView], command.Command{ID: "guide", Icon: "guide", Shortcut: ctrl(fyne.KeyG), Do: s.foldGuide})
	return out
}

// flipCommand turns to the list, or back to the board.
func (s *sheet) flipCommand() command.Command {
	if s.list {
		return command.Command{ID: "show-board", Icon: "board", Shortcut: ctrl(fyne.KeyL), Do: s.flip}
	}
	return command.Command{ID: "show-list", Icon: "list", Shortcut: ctrl(fyne.KeyL), Do: s.flip}
}

func (s *sheet) ownCommands() []command.Command {
	free := func() bool { return !s.host.Document().ReadOnly() }
	return []command.Command{
		{ID: "rename-sheet", Icon: "rename", Shortcut: ctrl(fyne.KeyR), Enabled: free, Do: s.title.edit},
		{ID: "change-date", Icon: "calendar", Enabled: free, Do: func() {
			askDate(s.host, s.host.Document().Group().Sheet(s.id))
		}},
	}
}

func (s *sheet) Panes() []pane {
	return []pane{
		{s.header, func() fyne.Focusable { return s.title.button }},
		{s.surface, s.First},
		{s.foot, s.foot.first},
		{s.guide.page, func() fyne.Focusable {
			if !s.guideOpen() {
				return nil
			}
			return s.guideFirst()
		}},
	}
}

// guideFirst is what takes the keyboard in the guide: a field of the note that is selected,
// else a starter note, else the first thing to see to, else the first activity to go on to.
func (s *sheet) guideFirst() fyne.Focusable {
	if field := s.card.first(); field != nil {
		return field
	}
	if first := s.guide.first(); first != nil {
		return first
	}
	if s.todos != nil {
		if first := s.todos.first(); first != nil {
			return first
		}
	}
	return s.lead.first()
}

func (s *sheet) Close() {
	s.stop()
	s.title.finish()
	s.surface.Close()
	s.host.ForgetSaved(s.saved)
}
