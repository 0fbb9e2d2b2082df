package ui

import (
	"strings"

	"fyne.io/fyne/v2"

	"commonground/model"
	"commonground/printables/wording"
	"commonground/ui/board"
	"commonground/ui/command"
	"commonground/ui/look"
)

// sheetHost is what the screen of a sheet needs.
type sheetHost interface {
	host
	board.Host
	SavedText() *look.Text
	ForgetSaved(*look.Text)
	UndoLabel() string
	RedoLabel() string
	undoCommand() command.Command
	redoCommand() command.Command
	showSheets(activity string)
	goTo(where placeKey)
	GuideFolded() bool
	FoldGuide(bool)
	Clips() *board.Clips
	menuChanged()
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
	saved   *look.Text
	tools   sheetTools
	guide   *guide
	body    *sheetBody
	foot    *sheetFoot
	whole   fyne.CanvasObject
	stop    func()
}

// sheetTools are the buttons at the top of a sheet.
type sheetTools struct{ undo, redo, flip, guide *look.Button }

func newSheet(h sheetHost, activity *model.Activity, id model.ID, list bool) *sheet {
	s := &sheet{
		host: h, activity: activity, id: id, list: list, said: wording.Of(h.Words(), activity), saved: h.SavedText(),
	}
	s.title = newTitleField(h, s)
	s.guide = newGuide(h.Words(), activity, s.said)
	s.body = newSheetBody()
	s.body.setGuide(s.guide.page, !h.GuideFolded())
	s.openSurface()
	s.whole = headed(newHeader(s.title, s.toolbar()), s.body)
	s.stop = h.Document().Listen(s.changed)
	s.refresh()
	return s
}

// openSurface shows the sheet as a board or as a list.
func (s *sheet) openSurface() {
	if s.surface != nil {
		s.surface.Close()
	}
	s.surface = newSurface(s)
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

func (s *sheet) focusSurface() { s.host.Window().Canvas().Focus(s.surface) }

// toolbar holds what is said and done at the top right.
func (s *sheet) toolbar() fyne.CanvasObject {
	book := s.host.Words()
	acts := func(c command.Command) func() {
		return func() {
			c.Run()
			s.focusSurface()
		}
	}
	s.tools = sheetTools{
		undo:  look.NewPlain(book.Text("command.undo"), "undo", acts(s.undo())),
		redo:  look.NewPlain("", "redo", acts(s.redo())),
		guide: look.NewPlain(book.Text("sheet.guide"), "guide", s.foldGuide),
	}
	bar := look.Wrap(look.Gap, s.saved, s.tools.undo, s.tools.redo, s.tools.guide)
	return bar
}

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

func (s *sheet) foldGuide() {
	s.host.FoldGuide(!s.host.GuideFolded())
	s.body.showGuide(!s.host.GuideFolded())
	s.refresh()
}

// changed follows edits; a sheet that is gone leaves its screen.
func (s *sheet) changed(c model.Change) {
	if c.After.Sheet(s.id) == nil {
		s.host.showSheets(s.activity.ID)
		return
	}
	s.refresh()
}

// refresh shows what can be done now.
func (s *sheet) refresh() {
	now := s.host.Document().Group().Sheet(s.id)
	undo, redo := s.undo(), s.redo()
	s.tools.undo.SetEnabled(undo.On())
	s.tools.redo.SetEnabled(redo.On())
	s.tools.undo.Hint, s.tools.redo.Hint = label(s.host.Words().Text, undo), label(s.host.Words().Text, redo)
	s.tools.guide.SetDown(!s.host.GuideFolded())
	s.title.show(now)
	s.guide.offer(now)
	s.foot.refresh()
	s.host.menuChanged()
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
		case strings.HasPrefix(c.ID, "zoom."):
			out[menuView] = append(out[menuView], c)
		default:
			out[menuEdit] = append(out[menuEdit], c)
		}
	}
	out[menuEdit] = append(out[menuEdit], s.ownCommands()...)
	out[menuView] = append(out[menuView], command.Command{ID: "guide", Icon: "guide", Shortcut: ctrl(fyne.KeyG), Do: s.foldGuide})
	return out
}

func (s *sheet) ownCommands() []command.Command {
	free := func() bool { return !s.host.Document().ReadOnly() }
	return []command.Command{
		{ID: "rename-sheet", Icon: "rename", Key: fyne.KeyF2, Enabled: free, Do: s.title.edit},
		{ID: "change-date", Icon: "calendar", Enabled: free, Do: func() {
			askDate(s.host, s.host.Document().Group().Sheet(s.id))
		}},
	}
}

func (s *sheet) Panes() []pane {
	return []pane{
		{s.whole.(*fyne.Container).Objects[0], func() fyne.Focusable { return s.title.button }},
		{s.surface, func() fyne.Focusable { return s.surface }},
		{s.foot, s.foot.first},
		{s.guide.page, func() fyne.Focusable {
			if s.host.GuideFolded() {
				return nil
			}
			return s.guide.first()
		}},
	}
}

func (s *sheet) Close() {
	s.stop()
	s.title.finish()
	s.surface.Close()
	s.host.ForgetSaved(s.saved)
}
