// Package agreement is the surface of Activity 3: four steps in a row between which
// people go back and forth. They collect suggestions on a board or its list, read them
// back one at a time, word the rules, and agree.
package agreement

import (
	"slices"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"

	"commonground/model"
	"commonground/ui/command"
	"commonground/ui/control"
	"commonground/ui/look"
	"commonground/ui/surface"
	"commonground/ui/surfaces/board"
	"commonground/ui/surfaces/outline"
)

// Host is what the surface needs of the app.
type Host interface {
	board.Host
	outline.Host
	// Clips are the notes that were copied last on any board.
	Clips() *board.Clips
	// OpenOrigin opens the sheet that something came from.
	OpenOrigin(o model.Origin)
	// Now is the time by which things are dated.
	Now() time.Time
	// AskDay asks for a day, in model.DateLayout, beginning with day.
	AskDay(title, day string, then func(day string))
}

// Step is a part of the activity.
type Step int

// The steps.
const (
	Collect Step = iota
	Read
	Rules
	Agree
	steps = iota
)

// stepNames are the words keys of the steps.
var stepNames = [steps]string{"collect", "read", "rules", "agree"}

// part is what one step shows.
type part interface {
	// Content is what stands on the screen.
	Content() fyne.CanvasObject
	// First is what takes the keyboard.
	First() fyne.Focusable
	Commands() []command.Command
	// follow shows the sheet as it is now.
	follow()
	Close()
}

// Surface is the agreement of one sheet. It belongs to the UI goroutine.
type Surface struct {
	widget.BaseWidget
	surface.Base
	// OnStep is called when another step is shown, with commands of its own.
	OnStep func()

	host  Host
	list  bool // suggestions are shown as a list
	room  bool // it fills the laptop's screen
	step  Step
	tabs  *control.Tabs
	part  part
	todos int // that wait, as the bar below shows them
}

var (
	_ surface.Surface   = (*Surface)(nil)
	_ surface.Parted    = (*Surface)(nil)
	_ surface.Growing   = (*Surface)(nil)
	_ surface.Roomy     = (*Surface)(nil)
	_ surface.Lettered  = (*Surface)(nil)
	_ surface.Holder    = (*Surface)(nil)
	_ surface.Listed    = (*Surface)(nil)
	_ surface.Tooled    = (*Surface)(nil)
	_ surface.Starting  = (*Surface)(nil)
	_ surface.Aiming    = (*Surface)(nil)
	_ surface.Selecting = (*Surface)(nil)
	_ surface.Holding   = (*Surface)(nil)
	_ surface.Showing   = (*Surface)(nil)
	_ surface.Bringing  = (*Surface)(nil)
	_ surface.Aimed     = (*Surface)(nil)
	_ surface.Zooming   = (*Surface)(nil)
	_ surface.KeyHelper = (*Surface)(nil)
)

// New returns the surface of a sheet at a step; list shows the suggestions as a list.
// Set its callbacks, then Open it; Close it when it is no longer shown.
func New(h Host, activity *model.Activity, sheet model.ID, step Step, list bool) *Surface {
	refused := surface.OfNotes()
	refused.TooLong = "agreement.rules.too-long-together"
	s := &Surface{
		Base: surface.NewBase(h, activity, sheet, refused),
		host: h, list: list, step: step, tabs: control.NewTabs(),
	}
	for step := range Step(steps) {
		s.tabs.Add(s.Text("agreement.step.numbered", "n", int(step)+1, "step", s.stepName(step)), "", func() { s.GoTo(step) })
	}
	s.ExtendBaseWidget(s)
	s.show()
	s.Follow(func(model.Change) { s.follow() })
	return s
}

// Close ends the surface: what is being written is kept.
func (s *Surface) Close() {
	s.Base.Close()
	s.part.Close()
}

// Step is the one that is shown.
func (s *Surface) Step() Step { return s.step }

// Part names the step that is shown, and GoToPart shows one again.
func (s *Surface) Part() string { return stepNames[s.step] }

// GoToPart shows the step of that name; any other is passed over.
func (s *Surface) GoToPart(part string) { s.GoTo(Step(slices.Index(stepNames[:], part))) }

// GrowsInRoom says that a step is words; the board of the first grows by itself.
func (s *Surface) GrowsInRoom() bool {
	return s.board() == nil
}

// ShowRoom leaves out what leads to the other steps where the board has the room: the bar below
// leads to the next.
func (s *Surface) ShowRoom(on bool) {
	s.room = on
	s.tabs.Fold(on && s.board() != nil)
	if b := s.board(); b != nil {
		b.ShowRoom(on)
	}
}

// board is the one on which suggestions are collected; nil where it is not shown.
func (s *Surface) board() *board.Board {
	if c, ok := s.part.(*collecting); ok {
		return c.board
	}
	return nil
}

// HasTools says that rules stand among what changes them.
func (s *Surface) HasTools() bool {
	now := s.Doc().Group().Sheet(s.SheetID())
	return s.step == Rules && now != nil && now.Agreement != nil && len(now.Agreement.Rules) > 0
}

// HasList reports whether the step that is shown has a list beside its board.
func (s *Surface) HasList() bool { return s.step == Collect }

// KeyHelp names the keys of the step that is shown, for the help.
func (s *Surface) KeyHelp() []string {
	switch p := s.part.(type) {
	case *ruling:
		return []string{"help.rules.mark", "help.rules.several", "help.rules.drag"}
	case *collecting:
		if k, ok := p.shown.(surface.KeyHelper); ok {
			return k.KeyHelp()
		}
	}
	return nil
}

// GoTo shows a step.
func (s *Surface) GoTo(step Step) {
	if step < 0 || step >= steps || step == s.step {
		return
	}
	s.Doc().Break()
	s.part.Close()
	s.step = step
	s.show()
	if s.OnStep != nil {
		s.OnStep()
	}
	if first := s.First(); first != nil {
		s.Canvas().Focus(first)
	}
}

func (s *Surface) show() {
	s.todos = len(s.Doc().Group().ForAgreement())
	switch s.step {
	case Read:
		s.part = newReading(s)
	case Rules:
		s.part = newRules(s)
	case Agree:
		s.part = newAgreeing(s)
	default:
		s.part = newCollecting(s)
	}
	s.tabs.ShowPart(int(s.step), s.part.Content())
	s.ShowRoom(s.room)
}

// follow keeps in step with an edit from anywhere.
func (s *Surface) follow() {
	if s.Sheet() == nil {
		return
	}
	s.part.follow()
	if todos := len(s.Doc().Group().ForAgreement()); todos != s.todos && s.OnStep != nil {
		s.todos = todos
		s.OnStep()
	}
	s.Changed()
}

// agreement is the sheet's, never nil.
func (s *Surface) agreement() *model.Agreement {
	if now := s.Sheet(); now != nil && now.Agreement != nil {
		return now.Agreement
	}
	return &model.Agreement{}
}

// First is what takes the keyboard.
func (s *Surface) First() fyne.Focusable { return s.part.First() }

// Commands lists what can be done in the step, and how to go to another.
func (s *Surface) Commands() []command.Command {
	out := s.part.Commands()
	if s.todos > 0 && s.step != Read {
		out = append(out, command.Command{
			ID: "bring-in", Icon: "paste", Bar: command.PlainBar, Enabled: s.Editable, Do: s.openTodos,
			Label: func() string { return s.Count("command.bring-in", s.todos) },
		})
	}
	return append(out, s.stepCommands()...)
}

func (s *Surface) stepCommands() []command.Command {
	neighbour := func(id, key, icon string, by Step, k fyne.KeyName, bar command.Bar) command.Command {
		to := s.step + by
		return command.Command{
			ID: id, Icon: icon, Bar: bar, Shortcut: command.Ctrl(k), Enabled: func() bool { return to >= 0 && to < steps },
			Label: func() string {
				if to < 0 || to >= steps {
					to = s.step
				}
				return s.Text(key, "step", s.stepName(to))
			},
			Do: func() { s.GoTo(to) },
		}
	}
	var out []command.Command
	for step := range Step(steps) {
		out = append(out, command.Command{
			ID: "step." + stepNames[step], Under: "command.menu.steps", Shortcut: command.Ctrl(fyne.KeyName('1' + rune(step))), Do: func() { s.GoTo(step) },
			Label: func() string {
				return s.Text("agreement.step.show", "step", s.Text("agreement.step.numbered", "n", int(step)+1, "step", s.stepName(step)))
			},
		})
	}
	if s.step > 0 {
		out = append(out, neighbour("step.before", "agreement.step.before", "back", -1, fyne.KeyPageUp, command.NoBar))
	}
	if s.step < steps-1 {
		out = append(out, neighbour("step.next", "agreement.step.next", "forward", 1, fyne.KeyPageDown, command.NextBar))
	}
	return out
}

func (s *Surface) stepName(step Step) string { return s.Text("agreement.step." + stepNames[step]) }

// AddStarter puts a starter on the board, or past collecting among the rules.
func (s *Surface) AddStarter(starter model.Starter) {
	if c, ok := s.part.(*collecting); ok {
		c.shown.AddStarter(starter)
		return
	}
	s.addStarterRule(starter.ID)
}

// StarterOver shows on the board where a starter would go.
func (s *Surface) StarterOver(at fyne.Position) {
	if b := s.board(); b != nil {
		b.StarterOver(at)
	}
}

// DropStarter puts a starter on the board or its list at that place of the window.
func (s *Surface) DropStarter(starter model.Starter, at fyne.Position) bool {
	c, ok := s.part.(*collecting)
	return ok && c.shown.DropStarter(starter, at)
}

// Aim is how the next suggestion is made, and TakeAim has it made as on the board or in the
// list before.
func (s *Surface) Aim() surface.Aim {
	if c, ok := s.part.(*collecting); ok {
		return c.shown.Aim()
	}
	return surface.Aim{Colour: model.ColourA}
}

// TakeAim is explained at Aim.
func (s *Surface) TakeAim(a surface.Aim) {
	if c, ok := s.part.(*collecting); ok {
		c.shown.TakeAim(a)
	}
}

// Holds reports whether a suggestion is dragged.
func (s *Surface) Holds() bool {
	p, ok := s.part.(*collecting)
	if !ok {
		return false
	}
	h, ok := p.shown.(surface.Holding)
	return ok && h.Holds()
}

// Selected are the suggestions that are selected, or the one that is read back.
func (s *Surface) Selected() []model.ID {
	switch p := s.part.(type) {
	case *collecting:
		return p.shown.Selected()
	case *reading:
		if p.large.Note() != nil {
			return []model.ID{p.at}
		}
	}
	return nil
}

// Reads reports whether suggestions are read back now.
func (s *Surface) Reads() bool { return s.step == Read }

// ShowNote brings a suggestion or a rule into view and selects it, in a step that shows it.
func (s *Surface) ShowNote(id model.ID) {
	switch {
	case s.agreement().Rule(id) != nil:
		s.GoTo(Rules)
	case s.step != Read && s.Sheet().Note(id) != nil:
		s.GoTo(Collect)
	}
	switch p := s.part.(type) {
	case *ruling:
		p.list.Select(id.String())
	case *collecting:
		p.shown.ShowNote(id)
	case *reading:
		p.showNote(id)
	}
}

// Zoom is how large the board is shown, in percent.
func (s *Surface) Zoom() int {
	if b := s.board(); b != nil {
		return b.Zoom()
	}
	return 100
}

// TypeSize is about how large letters on the notes of the board are; 0 where there are none.
func (s *Surface) TypeSize() float32 {
	if b := s.board(); b != nil {
		return b.TypeSize()
	}
	return 0
}

// MinSize lets the window be small.
func (s *Surface) MinSize() fyne.Size { return fyne.NewSquareSize(look.Target) }

// CreateRenderer draws the part that is shown, below what leads to the others.
func (s *Surface) CreateRenderer() fyne.WidgetRenderer { return widget.NewSimpleRenderer(s.tabs) }
