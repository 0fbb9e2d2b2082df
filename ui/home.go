package ui

import (
	"slices"

	"fyne.io/fyne/v2"

	"commonground/model/library"
	"commonground/ui/command"
	"commonground/ui/control"
	"commonground/ui/layout"
	"commonground/ui/look"
)

// homeHost is what the list of groups needs.
type homeHost interface {
	host
	Library() *library.Library
	OpenGroup(path string)
	AskNewGroup()
	OpenExample()
	AskForFile()
	ShowFolder()
	ChooseLibrary()
	showLoadProblem(error)
	showProblem(error)
	askFolder(title string, then func(folder string))
	homeCommands() map[menuName][]command.Command
	menuChanged()
}

// home lists the groups of the library.
type home struct {
	host  homeHost
	cards *fyne.Container
	fresh *control.Card // the place where a new group would be
	page  *control.Page
	gone  bool // closed, so that late answers are dropped
	// deleted are the groups whose delete can be taken back, the last one last.
	deleted []library.Trashed
}

func (a *App) showHome() { a.show(newHome(a)) }

func newHome(h homeHost) *home {
	book := h.Words()
	s := &home{host: h, cards: layout.Grid(300, 18, 3)}
	s.fresh = newGroupCard(book.Text("home.new"), h.AskNewGroup)
	head := layout.Column(look.Space,
		look.NewText(look.Hero, book.Text("app.name")),
		layout.AtMost(620, look.NewText(look.Quiet, book.Text("app.what")+" "+book.Text("app.private"))))
	s.page = control.NewPage(layout.Middle(1040, layout.Pad(0, 52, 36, layout.Ends(look.Margin+look.Gap,
		layout.Column(32, head, s.cards), s.foot()))))
	s.Reload()
	return s
}

// foot offers what is done seldom, and says where the groups are.
func (s *home) foot() fyne.CanvasObject {
	book := s.host.Words()
	actions := layout.Wrap(14,
		control.NewButton(book.Text("home.example"), "eye", s.host.OpenExample),
		control.NewButton(book.Text("home.add"), "file-in", s.host.AskForFile))
	place := layout.Wrap(4) // a line of its own, so that Change stays with what it changes
	if lib := s.host.Library(); lib != nil {
		where := control.NewPlain(s.where(lib.Folder()), "folder", s.host.ShowFolder)
		where.Hint = book.Text("home.folder.open", "folder", lib.Folder())
		place.Add(where)
	}
	place.Add(control.NewPlain(book.Text("home.folder.change"), "", s.host.ChooseLibrary))
	return layout.Column(8, actions, place)
}

// where says where the groups are, as people know it.
func (s *home) where(folder string) string {
	book := s.host.Words()
	if rest, ok := underHome(folder); ok {
		folder = book.Text("home.folder.home", "folder", rest)
	}
	return book.Text("home.folder.where", "folder", folder)
}

// newGroupCard is the dashed place for one more group.
func newGroupCard(words string, do func()) *control.Card {
	label := look.NewText(look.Action, "+ "+words)
	label.Centred = true
	c := control.NewCard(layout.Row(look.Gap, 0, label), do)
	c.Empty, c.Least = true, 190
	return c
}

// Reload reads the library's folder anew, and then each group's file.
func (s *home) Reload() {
	lib := s.host.Library()
	if lib == nil {
		s.list(nil)
		return
	}
	s.host.Aside(func() func() {
		entries, err := lib.Entries()
		return func() {
			if err != nil {
				s.host.showProblem(err)
			}
			s.list(entries)
		}
	})
}

func (s *home) list(entries []library.Entry) {
	if s.gone {
		return
	}
	at := s.keyboardAt()
	s.cards.Objects = nil
	var cards []*groupCard
	for _, e := range entries {
		c := s.card(e)
		cards = append(cards, c)
		s.cards.Objects = append(s.cards.Objects, c.card)
	}
	s.cards.Objects = append(s.cards.Objects, s.fresh)
	s.page.Reflow()
	s.giveKeyboard(at)
	for some := range slices.Chunk(cards, describedAtOnce) {
		s.describe(some)
	}
}

// keyboardAt is the place of the card that the keyboard is on, or on whose menu; 0 while
// it is nowhere or in a dialog, and less where it is on something else.
func (s *home) keyboardAt() int {
	c := s.host.Window().Canvas()
	now := c.Focused()
	if now == nil || control.TopDialog(c) != nil {
		return 0
	}
	return slices.IndexFunc(s.cards.Objects, func(o fyne.CanvasObject) bool {
		card, ok := o.(*control.Card)
		return ok && (now == fyne.Focusable(card) || card.Corner != nil && now == card.Corner.(fyne.Focusable))
	})
}

// giveKeyboard gives the keyboard to the card at a place, since the one that had it is
// gone with the list before.
func (s *home) giveKeyboard(at int) {
	if at < 0 {
		return
	}
	if card, ok := s.cards.Objects[min(at, len(s.cards.Objects)-1)].(*control.Card); ok {
		s.host.Window().Canvas().Focus(card)
	}
}

// describedAtOnce is how many groups are read before what they say is shown: each time
// costs a picture of the window, and people should not wait for the last.
const describedAtOnce = 9

// describe fills cards with what the groups' files say.
func (s *home) describe(cards []*groupCard) {
	s.host.Aside(func() func() {
		var fill []func()
		for _, c := range cards {
			summary, err := library.Describe(c.entry.Path)
			fill = append(fill, func() { c.fill(s.host, summary, err) })
		}
		return func() {
			if s.gone {
				return
			}
			for _, f := range fill {
				f()
			}
			s.page.Reflow()
		}
	})
}

func (s *home) Content() fyne.CanvasObject { return s.page }
func (s *home) Place() place               { return place{} }
func (s *home) Close()                     { s.gone = true }

// Commands are those of the list of groups. What it can undo is a delete: the other
// changes of a group are undone in the group.
func (s *home) Commands() map[menuName][]command.Command {
	out := s.host.homeCommands()
	out[menuEdit] = []command.Command{{
		ID: "undo", Icon: "undo", Shortcut: ctrl(fyne.KeyZ), Label: s.undoLabel,
		Enabled: func() bool { return len(s.deleted) > 0 },
		Do:      func() { s.restore(s.deleted[len(s.deleted)-1]) },
	}}
	return out
}

func (s *home) undoLabel() string {
	book := s.host.Words()
	if len(s.deleted) == 0 {
		return book.Text("command.undo")
	}
	return book.Text("frame.step", "do", book.Text("command.undo"), "step", book.Text("home.deleted.step"))
}

func (s *home) Panes() []pane { return []pane{{s.page, s.First}} }

// First is the first group; nil until they are listed, which gives it the keyboard.
func (s *home) First() fyne.Focusable {
	if len(s.cards.Objects) == 0 {
		return nil
	}
	return s.cards.Objects[0].(*control.Card)
}
