// Package home is the list of groups, and the welcome in its place at the first start.
package home

import (
	"os"
	"path/filepath"
	"slices"

	"fyne.io/fyne/v2"

	"commonground/model/bin"
	"commonground/model/library"
	"commonground/ui/command"
	"commonground/ui/control"
	"commonground/ui/layout"
	"commonground/ui/look"
	"commonground/ui/screen"
)

// Host is what the list of groups needs.
type Host interface {
	screen.Host
	Library() *library.Library
	OpenGroup(path string)
	AskNewGroup()
	OpenExample()
	AskForFile()
	ShowFolder()
	ChooseLibrary()
	ShowLoadProblem(error)
	ShowProblem(error)
	AskFolder(title string, then func(folder string))
	HomeCommands() map[screen.Menu][]command.Command
	MenuChanged()
	// Bin is the recycle bin that takes deleted groups.
	Bin() bin.Bin
	// ToBin moves there what was deleted.
	ToBin([]library.Trashed)
	// ForgetGroup empties what the app holds of a group beside its files: PDFs that were only
	// opened or printed, what was copied, and the settings' memory of where people left.
	ForgetGroup(path string) error
	// PDFFolder is where a PDF was saved last; empty is nowhere.
	PDFFolder() string
}

// Home lists the groups of the library.
type Home struct {
	host  Host
	Cards *fyne.Container
	fresh *control.Card // the place where a new group would be
	page  *control.Page
	gone  bool // closed, so that late answers are dropped
	// deleted are the groups whose delete can be taken back, the last one last.
	deleted []library.Trashed
}

// New returns the list of groups.
func New(h Host) *Home {
	book := h.Words()
	s := &Home{host: h, Cards: layout.Grid(300, 18, 3)}
	s.fresh = newGroupCard(book.Text("home.new"), h.AskNewGroup)
	head := layout.Column(look.Space,
		look.NewText(look.Hero, book.Text("app.name")),
		layout.AtMost(620, look.NewText(look.Quiet, book.Text("app.what")+" "+book.Text("app.private"))))
	s.page = control.NewPage(layout.Middle(1040, layout.Pad(0, 52, 36, layout.Ends(look.Margin+look.Gap,
		layout.Column(32, head, s.Cards), s.foot()))))
	s.Reload()
	return s
}

// foot offers what is done seldom, and says where the groups are.
func (s *Home) foot() fyne.CanvasObject {
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
func (s *Home) where(folder string) string {
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
func (s *Home) Reload() {
	lib := s.host.Library()
	if lib == nil {
		s.list(nil)
		return
	}
	s.host.Aside(func() func() {
		entries, err := lib.Entries()
		return func() {
			if err != nil {
				s.host.ShowProblem(err)
			}
			s.list(entries)
		}
	})
}

func (s *Home) list(entries []library.Entry) {
	if s.gone {
		return
	}
	at := s.keyboardAt()
	s.Cards.Objects = nil
	var cards []*GroupCard
	for _, e := range entries {
		c := s.card(e)
		cards = append(cards, c)
		s.Cards.Objects = append(s.Cards.Objects, c.card)
	}
	s.Cards.Objects = append(s.Cards.Objects, s.fresh)
	s.page.Reflow()
	s.giveKeyboard(at)
	for some := range slices.Chunk(cards, describedAtOnce) {
		s.describe(some, cards)
	}
}

// keyboardAt is the place of the card that the keyboard is on, or on whose menu; 0 while
// it is nowhere or in a dialog, and less where it is on something else.
func (s *Home) keyboardAt() int {
	c := s.host.Window().Canvas()
	now := c.Focused()
	if now == nil || control.TopDialog(c) != nil {
		return 0
	}
	return slices.IndexFunc(s.Cards.Objects, func(o fyne.CanvasObject) bool {
		card, ok := o.(*control.Card)
		return ok && (now == fyne.Focusable(card) || card.Corner != nil && now == card.Corner.(fyne.Focusable))
	})
}

// giveKeyboard gives the keyboard to the card at a place, since the one that had it is
// gone with the list before.
func (s *Home) giveKeyboard(at int) {
	if at < 0 {
		return
	}
	if card, ok := s.Cards.Objects[min(at, len(s.Cards.Objects)-1)].(*control.Card); ok {
		s.host.Window().Canvas().Focus(card)
	}
}

// describedAtOnce is how many groups are read before what they say is shown: each time
// costs a picture of the window, and people should not wait for the last.
const describedAtOnce = 9

// describe fills cards with what the groups' files say, and tells those of all apart that
// are called the same.
func (s *Home) describe(cards, all []*GroupCard) {
	s.host.Aside(func() func() {
		var fill []func()
		for _, c := range cards {
			summary, err := library.Describe(c.Entry.Path)
			fill = append(fill, func() { c.Fill(s.host, summary, err) })
		}
		return func() {
			if s.gone {
				return
			}
			for _, f := range fill {
				f()
			}
			tellApart(s.host.Words(), all)
			s.page.Reflow()
		}
	})
}

func (s *Home) Content() fyne.CanvasObject { return s.page }
func (s *Home) Place() screen.Place        { return screen.Place{} }

// Close gives what was deleted to the recycle bin: its Undo goes with the list.
func (s *Home) Close() {
	s.gone = true
	if len(s.deleted) > 0 {
		s.host.Withdraw(screen.NoticeDeleted)
		s.host.ToBin(s.deleted)
		s.deleted = nil
	}
}

// Commands are those of the list of groups. What it can undo is a delete: the other
// changes of a group are undone in the group.
func (s *Home) Commands() map[screen.Menu][]command.Command {
	out := s.host.HomeCommands()
	out[screen.MenuEdit] = []command.Command{{
		ID: "undo", Icon: "undo", Shortcut: command.Ctrl(fyne.KeyZ), Label: s.undoLabel,
		Enabled: func() bool { return len(s.deleted) > 0 },
		Do:      func() { s.restore(s.deleted[len(s.deleted)-1]) },
	}}
	return out
}

func (s *Home) undoLabel() string {
	book := s.host.Words()
	if len(s.deleted) == 0 {
		return book.Text("command.undo")
	}
	return book.Text("frame.step", "do", book.Text("command.undo"), "step", book.Text("home.deleted.step"))
}

func (s *Home) Panes() []screen.Pane { return []screen.Pane{{Area: s.page, First: s.First}} }

// First is the first group; nil until they are listed, which gives it the keyboard.
func (s *Home) First() fyne.Focusable {
	if len(s.Cards.Objects) == 0 {
		return nil
	}
	return s.Cards.Objects[0].(*control.Card)
}

// underHome returns what leads to a folder from the home folder, where it lies there.
func underHome(folder string) (rest string, ok bool) {
	home, err := os.UserHomeDir()
	if err != nil {
		return "", false
	}
	rest, err = filepath.Rel(home, folder)
	return rest, err == nil && filepath.IsLocal(rest)
}
