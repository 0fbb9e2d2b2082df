// Package sheet is the screen on which an activity is run: its surface, the bar below it,
// and the guide beside it with what a note says besides, where the sheet leads and what is
// to be done.
package sheet

import (
	"path/filepath"
	"slices"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"commonground/model"
	"commonground/printables/wording"
	"commonground/ui/background"
	"commonground/ui/calendar"
	"commonground/ui/command"
	"commonground/ui/control"
	"commonground/ui/layout"
	"commonground/ui/look"
	"commonground/ui/screen"
	"commonground/ui/surface"
	"commonground/ui/surfaces/agreement"
	"commonground/ui/surfaces/board"
	"commonground/ui/surfaces/form"
	"commonground/ui/surfaces/outline"
	"commonground/ui/surfaces/people"
	"commonground/ui/surfaces/portraits"
	"commonground/ui/todos"
	"commonground/ui/vote"
)

// Host is what the screen of a sheet needs.
type Host interface {
	screen.Host
	board.Host
	outline.Host
	agreement.Host
	form.Host
	portraits.Host
	people.Host
	vote.Host
	PrintSheet(activity *model.Activity, id model.ID)
	CopySheet(id model.ID)
	// Covered reports whether something is shown in the place of the screen.
	Covered() bool
	SavedText() *look.Text
	ForgetSaved(*look.Text)
	UndoLabel() string
	RedoLabel() string
	UndoCommand() command.Command
	RedoCommand() command.Command
	GoOn(lead *model.Activity, from model.ID)
	ShowSheets(activity string)
	GoTo(where screen.Where)
	OpenGuide(id string)
	NavigationHidden() bool
	GuideFolded() bool
	FoldGuide(bool)
	Clips() *board.Clips
	MenuChanged()
	Once(do func()) *background.Once
	ShowRoom(on bool)
	RoomCommands() []command.Command
	ShowWall()
	ReadBack(from string)
	AskTurns()
	Carry(sheet model.ID, notes []*model.Note, by model.Point)
	PassLaptop(activity *model.Activity, sheet model.ID, about string)
	Rebuilt()
	GroupCommands() map[screen.Menu][]command.Command
}

// Sheet is the screen on which an activity is run: its board or its list, and beside it
// the guide.
type Sheet struct {
	host     Host
	Activity *model.Activity
	ID       model.ID
	said     wording.Activity
	List     bool

	Surface surface.Surface
	Title   *titleField
	back    *control.Button
	saved   *look.Text
	Tools   tools
	right   fyne.CanvasObject // all that stands at the right of the name
	Guide   *guide
	Card    *noteCard   // nil where notes carry no more than a text
	Example *example    // nil where there is none of the activity
	Todos   *todos.List // nil where none of the group's lists belongs to the activity
	Decided *decided
	Goal    *goal // nil where the activity wants nothing in its zones
	Lead    *leads
	Body    *body
	Foot    *Foot
	Header  *screen.Header
	whole   fyne.CanvasObject
	stop    func()
	after   *background.Once // refreshes what an event changed
	edited  bool             // the event was an edit
	tight   bool             // there is little room: the guide steps back
	brief   bool             // the buttons above have no words
	undoing float32          // how much narrower Undo is without its word, which the name needs; 0 where it has it
	wanted  bool             // the guide is wanted all the same
	room    bool             // the surface is shown to the room
}

var (
	_ screen.Roomy     = (*Sheet)(nil)
	_ screen.FileTaker = (*Sheet)(nil)
	_ screen.KeyHelper = (*Sheet)(nil)
)

// tools are the buttons at the top of a sheet.
type tools struct{ Undo, Redo, Flip, print, room, guide *control.Button }

// New returns the screen of a sheet of an activity, as a list where it has one and list says
// so.
func New(h Host, activity *model.Activity, id model.ID, list bool) *Sheet {
	s := &Sheet{
		host: h, Activity: activity, ID: id, List: list, said: wording.Of(h.Words(), activity), saved: h.SavedText(),
	}
	s.Title = newTitleField(h, s)
	s.Guide = newGuide(h.Words(), activity, s.said, h.OpenGuide)
	s.Guide.leave = s.focusSurface
	if s.Card = newNoteCard(s); s.Card != nil {
		s.Guide.put(s.Card.box)
	}
	if s.Example = newExample(s); s.Example != nil {
		s.Guide.putBefore(s.Guide.Jump, s.Example.See)
		s.Guide.putBefore(s.Guide.start, s.Example.box)
	}
	if s.Goal = newGoal(s); s.Goal != nil {
		s.Guide.put(s.Goal.box)
	}
	s.Decided = newDecided(s)
	s.Guide.putLate(s.Decided.box)
	s.Lead = newLeads(s)
	s.Guide.putLate(s.Lead.box)
	s.addTodos()
	if now := h.Document().Group().Sheet(id); now != nil {
		s.Guide.About.openFor(len(now.Notes) > 0 || s.Todos != nil && s.Todos.Box.Visible())
	}
	s.Body = newBody()
	s.Body.setGuide(s.Guide.page, s.GuideOpen())
	s.after = h.Once(s.followUp)
	stopLeaving := h.Document().Listen(s.leaveIfGone) // before the parts of the screen hear of it
	s.openSurface()
	s.Header = screen.NewHeader(s.heading(), s.toolbar())
	whole := container.New(&sheetLayout{s: s}, s.Header, s.Body)
	s.Header.Within(whole)
	s.whole = whole
	stopFollowing := h.Document().Listen(func(model.Change) {
		s.edited = true
		s.after.Ask()
	})
	s.stop = func() { stopLeaving(); stopFollowing(); s.after.Stop() }
	s.Refresh()
	return s
}

// openSurface shows the sheet as a board or as a list.
func (s *Sheet) openSurface() {
	before, _ := s.Surface.(surface.Aimed)
	if s.Surface != nil {
		s.Surface.Close()
	}
	s.Surface = newSurface(s)
	if now, ok := s.Surface.(surface.Aimed); ok && before != nil {
		now.TakeAim(before.Aim())
	}
	s.Guide.takes, _ = s.Surface.(surface.Starting)
	s.fitSurface()
	s.usePile()
	s.Foot = newFoot(s)
	s.Body.setSurface(s.Surface, s.Foot)
}

// flip turns from the board to the list or back.
func (s *Sheet) flip() {
	s.List = !s.List
	s.openSurface()
	s.Refresh()
	s.host.Rebuilt()
	s.focusSurface()
}

// focusSurface has people go on where they were. Where that is nowhere, no key may change a text
// that is there already.
func (s *Sheet) focusSurface() {
	c := s.host.Window().Canvas()
	control.Known(c)
	c.Focus(s.Back())
}

// Back is what gets the keyboard back that went away.
func (s *Sheet) Back() fyne.Focusable { return surface.Back(s.Surface) }

// First is the surface, so that N and the arrows work at once.
func (s *Sheet) First() fyne.Focusable { return surface.Keyboard(s.Surface) }

// heading is the sheet's name, and the way back where there is no navigation.
func (s *Sheet) heading() fyne.CanvasObject {
	s.back = control.NewPlain("", "back", func() { s.host.GoTo(screen.AtActivities) })
	s.back.Hint = s.host.Words().Text("frame.go.activities")
	s.back.Hide()
	return layout.Row(look.Gap, 1, s.back, s.Title)
}

// toolbar holds what is said and done at the top right.
func (s *Sheet) toolbar() fyne.CanvasObject {
	book := s.host.Words()
	s.Tools = tools{
		Undo:  control.NewPlain(book.Text("command.undo"), "undo", func() { s.acts(s.undo()) }),
		Redo:  control.NewPlain("", "redo", func() { s.acts(s.redo()) }),
		Flip:  control.NewButton("", "", s.flip),
		print: control.NewButton(book.Text("command.print"), "print", s.print),
		room:  control.NewPlain("", "screen", func() { s.host.ShowWall() }),
		guide: control.NewPlain(book.Text("sheet.guide"), "guide", s.foldGuide),
	}
	s.Tools.room.Hint = book.Text("sheet.hint", "does", book.Text("command.room"), "keys", screen.KeysOf(command.Command{Key: fyne.KeyF5}))
	s.right = layout.Wrap(look.Gap, s.saved, s.Tools.Undo, s.Tools.Redo, s.Tools.Flip, s.Tools.print, s.Tools.room, s.Tools.guide)
	return s.right
}

// acts does a command of the surface and gives it back the keyboard.
func (s *Sheet) acts(c command.Command) {
	c.Run()
	s.focusSurface()
}

func (s *Sheet) print() { s.host.PrintSheet(s.Activity, s.ID) }

// undo and redo are the surface's own where it has them, since it may be in the middle
// of something.
func (s *Sheet) undo() command.Command {
	return s.find(s.host.UndoCommand(), "board.status.undone", s.host.Document().NextUndo)
}

func (s *Sheet) redo() command.Command {
	return s.find(s.host.RedoCommand(), "board.status.redone", s.host.Document().NextRedo)
}

// find is a command of the surface, or else the app's of the same ID, which then says what it did.
func (s *Sheet) find(otherwise command.Command, said string, next func() (model.Step, bool)) command.Command {
	if c := command.ByID(s.Surface.Commands(), otherwise.ID); c.ID == otherwise.ID {
		return c
	}
	do := otherwise.Do
	otherwise.Do = func() {
		step, ok := next()
		if do(); ok {
			book := s.host.Words()
			s.Foot.Say(book.Text(said, "step", book.Text(step.Name)))
		}
	}
	return otherwise
}

// GuideOpen reports whether the guide is shown.
func (s *Sheet) GuideOpen() bool {
	if s.tight {
		return s.wanted
	}
	return !s.host.GuideFolded()
}

func (s *Sheet) foldGuide() {
	if s.tight {
		s.wanted = !s.wanted
	} else {
		s.host.FoldGuide(!s.host.GuideFolded())
	}
	s.Foot.update()
	s.Body.showGuide(s.GuideOpen())
	s.Refresh()
}

// guideCommands are those that the guide has buttons for; folded, the bar below has them.
func (s *Sheet) guideCommands() []command.Command {
	var out []command.Command
	if deal := s.dealCommands(); len(deal) > 0 {
		out = append(out, deal[0], command.ByID(deal, talkID))
	}
	return append(out, s.cardCommands()...)
}

// leaveIfGone leaves the screen when its sheet is gone: it was undone away or deleted.
func (s *Sheet) leaveIfGone(c model.Change) {
	if c.After.Sheet(s.ID) == nil {
		s.host.ShowSheets(s.Activity.ID)
	}
}

// followUp shows what an event changed: an edit, or what is selected or said.
func (s *Sheet) followUp() {
	if s.edited {
		s.Refresh()
	} else {
		s.refreshHistory() // a note may be written on no more
		s.refreshFoot()
	}
}

// refreshHistory shows what can be undone and done again.
func (s *Sheet) refreshHistory() {
	undo, redo := s.undo(), s.redo()
	s.Tools.Undo.SetEnabled(undo.On())
	s.Tools.Redo.SetEnabled(redo.On())
	s.Tools.Undo.Hint, s.Tools.Redo.Hint = undo.Name(s.host.Words().Text), redo.Name(s.host.Words().Text)
}

// refresh shows what can be done now.
func (s *Sheet) Refresh() {
	s.edited = false
	now := s.host.Document().Group().Sheet(s.ID)
	s.refreshHistory()
	flip := s.FlipCommand()
	s.Tools.Flip.Hidden = !s.HasList()
	s.nameTools(flip.ID)
	s.Tools.Flip.SetIcon(flip.Icon)
	s.Tools.Flip.Hint = s.host.Words().Text("sheet.hint", "does", flip.Name(s.host.Words().Text), "keys", screen.KeysOf(flip))
	s.Tools.guide.SetDown(s.GuideOpen())
	s.Title.show(now)
	s.Guide.follow(func() {
		s.Guide.offer(now, s.host.Document().ReadOnly())
		if s.Card != nil {
			s.Card.refresh(now)
		}
	})
	s.Goal.refresh(now)
	s.Decided.refresh(now)
	s.Lead.refresh()
	if s.Todos != nil {
		s.Todos.Follow(s.host.Document().Group())
	}
	s.Foot.update()
	s.host.MenuChanged()
}

// Drop gives a file that was dropped to the surface where it takes any; a group's file is
// for the app.
func (s *Sheet) Drop(at fyne.Position, path string) bool {
	taker, ok := s.Surface.(surface.FileTaker)
	return ok && !strings.EqualFold(filepath.Ext(path), ".json") && taker.Drop(at, path)
}

// KeyHelp names the keys of the surface that belong to no command.
func (s *Sheet) KeyHelp() []string {
	if k, ok := s.Surface.(surface.KeyHelper); ok {
		return k.KeyHelp()
	}
	return nil
}

func (s *Sheet) Content() fyne.CanvasObject { return s.whole }

// Place is where this is, to the part of the sheet that is shown.
func (s *Sheet) Place() screen.Place {
	p := screen.Place{Where: screen.AtSheet, Activity: s.Activity.ID, Sheet: s.ID.String(), List: s.List}
	if on, ok := s.Surface.(surface.Parted); ok {
		p.Part = on.Part()
	}
	return p
}

// GoToPart shows a part of the sheet again.
func (s *Sheet) GoToPart(part string) {
	if on, ok := s.Surface.(surface.Parted); ok && part != "" {
		on.GoToPart(part)
	}
}

// Commands sorts those of the surface into the menus.
func (s *Sheet) Commands() map[screen.Menu][]command.Command {
	out := s.host.GroupCommands()
	out[screen.MenuEdit] = []command.Command{s.undo(), s.redo()}
	for _, c := range s.seen(s.Surface.Commands()...) {
		switch {
		case c.ID == "undo" || c.ID == "redo":
		case strings.HasPrefix(c.ID, "note."):
			out[screen.MenuNote] = append(out[screen.MenuNote], c)
		case strings.HasPrefix(c.ID, "zoom."):
			out[screen.MenuView] = append(out[screen.MenuView], c)
		default:
			out[screen.MenuEdit] = append(out[screen.MenuEdit], c)
		}
	}
	for _, more := range [][]command.Command{
		s.seen(s.dealCommands()...), s.seen(s.cardCommands()...), s.seen(s.FlagCommands(s.Selected)...),
		s.seen(s.ownCommands()...),
	} {
		out[screen.MenuEdit] = append(out[screen.MenuEdit], more...)
	}
	out[screen.MenuRoom] = slices.Concat([]command.Command{s.roomCommand()}, out[screen.MenuRoom],
		s.roundCommands(), s.guessCommands(), s.voteCommands())
	out[screen.MenuGo] = append(out[screen.MenuGo], s.LeadCommands()...)
	copied := command.Command{ID: "copy-sheet", Icon: "groups", Do: func() { s.host.CopySheet(s.ID) }}
	out[screen.MenuFile] = append([]command.Command{screen.PrintCommand(s.print), copied}, out[screen.MenuFile]...)
	if s.HasList() {
		out[screen.MenuView] = append(out[screen.MenuView], s.seen(s.FlipCommand())...)
	}
	out[screen.MenuView] = append(out[screen.MenuView], s.Foot.saidCommand(), command.Command{ID: "guide", Icon: "guide", Shortcut: command.Ctrl(fyne.KeyG), Do: s.foldGuide})
	return out
}

// seen are commands about what is on the screen, which nobody can do while something else is
// shown in its place: a note that is read back, say.
func (s *Sheet) seen(all ...command.Command) []command.Command {
	out := slices.Clone(all)
	for i, c := range out {
		out[i].Enabled = func() bool { return !s.host.Covered() && (c.Enabled == nil || c.Enabled()) }
	}
	return out
}

// FlipCommand turns to the list, or back to the board.
func (s *Sheet) FlipCommand() command.Command {
	if s.List {
		return command.Command{ID: "show-board", Icon: "board", Shortcut: command.Ctrl(fyne.KeyL), Do: s.flip}
	}
	return command.Command{ID: "show-list", Icon: "list", Shortcut: command.Ctrl(fyne.KeyL), Do: s.flip}
}

func (s *Sheet) ownCommands() []command.Command {
	free := func() bool { return !s.host.Document().ReadOnly() }
	return []command.Command{
		{ID: "rename-sheet", Icon: "rename", Shortcut: command.Ctrl(fyne.KeyR), Enabled: free, Do: s.Title.Edit},
		{ID: "change-date", Icon: "calendar", Enabled: free, Do: func() {
			calendar.AskDate(s.host, s.host.Document().Group().Sheet(s.ID))
		}},
	}
}

func (s *Sheet) Panes() []screen.Pane {
	panes := []screen.Pane{
		{Area: s.Header, First: func() fyne.Focusable { return s.Title.Button }},
		{Area: s.Surface, First: s.First},
		{Area: s.Foot, First: s.Foot.First},
		{Area: s.Guide.page, First: func() fyne.Focusable {
			if !s.GuideOpen() {
				return nil
			}
			return s.guideFirst()
		}},
	}
	if s.room { // which has no header
		return panes[1:]
	}
	return panes
}

// guideFirst is what takes the keyboard in the guide: a field of the note that is selected,
// else a starter note, else the first thing to see to, else what was decided, else the first
// activity to go on to.
func (s *Sheet) guideFirst() fyne.Focusable {
	if field := s.Card.First(); field != nil {
		return field
	}
	if first := s.Guide.First(); first != nil {
		return first
	}
	if s.Todos != nil {
		if first := s.Todos.First(); first != nil {
			return first
		}
	}
	if len(s.Decided.Again) > 0 {
		return s.Decided.Again[0]
	}
	return s.Lead.First()
}

func (s *Sheet) Close() {
	s.stop()
	s.Title.finish()
	s.Surface.Close()
	s.host.Withdraw(screen.NoticeLeftOut)
	s.host.ForgetSaved(s.saved)
}
