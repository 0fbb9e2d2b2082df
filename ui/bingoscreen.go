package ui

import (
	"fyne.io/fyne/v2"

	"commonground/ui/bingo"
	"commonground/ui/command"
	"commonground/ui/layout"
	"commonground/ui/look"
)

// bingoHost is what the bingo of a group needs.
type bingoHost interface {
	host
	bingo.Host
	SavedText() *look.Text
	ForgetSaved(*look.Text)
	groupCommands() map[menuName][]command.Command
	menuChanged()
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
	s.whole = headed(newHeader(title, layout.Wrap(look.Gap, s.saved, s.game.Bar())), s.game.Body())
	s.game.OnChanged = h.menuChanged
	return s
}

func (s *bingoScreen) Content() fyne.CanvasObject { return s.whole }
func (s *bingoScreen) Place() place               { return place{Where: atBingo} }

// Commands are those of the group, with those of the game where they belong.
func (s *bingoScreen) Commands() map[menuName][]command.Command {
	out := s.host.groupCommands()
	menus := map[string]menuName{"cards.save": menuFile, "cards.open": menuFile, "cards.print": menuFile}
	for _, c := range s.game.Commands() {
		name, ok := menus[c.ID]
		if !ok {
			name = menuEdit
		}
		out[name] = append(out[name], c)
	}
	return out
}

func (s *bingoScreen) First() fyne.Focusable { return s.game.First() }

func (s *bingoScreen) Panes() []pane {
	return []pane{
		{s.game.Settings(), s.First},
		{s.game.View(), s.game.View().First},
	}
}

func (s *bingoScreen) Close() {
	s.game.Close()
	s.host.ForgetSaved(s.saved)
	s.host.Document().Break()
}
