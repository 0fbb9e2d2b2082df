package ui

import (
	"fyne.io/fyne/v2"

	"commonground/printables"
	"commonground/ui/bingo"
	"commonground/ui/command"
	"commonground/ui/layout"
	"commonground/ui/look"
	"commonground/ui/screen"
)

// bingoHost is what the bingo of a group needs.
type bingoHost interface {
	screen.Host
	bingo.Host
	SavedText() *look.Text
	ForgetSaved(*look.Text)
	GroupCommands() map[screen.Menu][]command.Command
	MenuChanged()
}

// bingoScreen is a group's human bingo.
type bingoScreen struct {
	host  bingoHost
	game  *bingo.Screen
	saved *look.Text
	whole fyne.CanvasObject
}

func newBingoScreen(h bingoHost) *bingoScreen {
	s := &bingoScreen{host: h, game: bingo.New(h), saved: h.SavedText()}
	title := look.OneLine(look.Title, h.Words().Text("printable.bingo.title"))
	header := screen.NewHeader(title, layout.Wrap(look.Gap, s.saved, s.game.Bar()))
	s.whole = screen.Headed(header, s.game.Body())
	s.game.OnChanged = func() {
		header.Refresh() // how many pages there are to print may need more room
		h.MenuChanged()
	}
	return s
}

func (s *bingoScreen) Content() fyne.CanvasObject { return s.whole }
func (s *bingoScreen) Place() screen.Place        { return screen.Place{Where: screen.AtBingo} }

// Commands are those of the group, with those of the game where they belong.
func (s *bingoScreen) Commands() map[screen.Menu][]command.Command {
	out := s.host.GroupCommands()
	menus := map[string]screen.Menu{"cards.save": screen.MenuFile, "cards.open": screen.MenuFile, "cards.print": screen.MenuFile}
	for _, c := range s.game.Commands() {
		name, ok := menus[c.ID]
		if !ok {
			name = screen.MenuEdit
		}
		out[name] = append(out[name], c)
	}
	return out
}

func (s *bingoScreen) OnWall() printables.Showable { return s.game.OnWall() }

func (s *bingoScreen) First() fyne.Focusable { return s.game.First() }

func (s *bingoScreen) Panes() []screen.Pane {
	return []screen.Pane{
		{Area: s.game.Settings(), First: s.First},
		{Area: s.game.View(), First: s.game.View().First},
	}
}

func (s *bingoScreen) Close() {
	s.game.Close()
	s.host.ForgetSaved(s.saved)
	s.host.Document().Break()
}
