package home

import (
	"errors"
	"path/filepath"
	"slices"

	"fyne.io/fyne/v2"

	"commonground/assets/words"
	"commonground/model/alike"
	"commonground/model/library"
	"commonground/ui/command"
	"commonground/ui/control"
	"commonground/ui/layout"
	"commonground/ui/look"
	"commonground/ui/screen"
	"commonground/ui/todos"
)

// GroupCard shows a group of the library.
type GroupCard struct {
	Entry   library.Entry
	card    *control.Card
	Name    *look.Text
	about   *look.Text
	file    *look.Text // tells it from others of the same name
	review  *look.Text
	problem *look.Text
	changed *look.Text
	err     error
}

// cardInset is the room between a group card's edge and its content.
const cardInset = 22

func (s *Home) card(e library.Entry) *GroupCard {
	book := s.host.Words()
	c := &GroupCard{
		Entry: e, Name: look.NewText(look.Big, e.Name), about: look.NewText(look.Small, ""), file: look.NewText(look.Small, ""), review: look.NewText(look.Status, ""), problem: look.NewText(look.Warning, ""),
		changed: look.NewText(look.Small, book.Text("home.changed", "when", book.Moment(e.Changed, s.host.Now()))),
	}
	c.Name.Lines = 3
	more := control.NewPlain("", "more", nil)
	more.Hint = book.Text("home.more", "name", e.Name)
	more.OnTapped = func() { c.card.OnMenu(screen.Below(more)) }
	top := layout.Column(6, control.ClearOf(more, cardInset, c.Name), c.file, c.about, c.review, c.problem)
	c.card = control.NewCard(layout.Ends(look.Space, top, c.changed), func() { s.press(c) })
	c.card.Inset, c.card.Least = cardInset, 190
	c.card.OnFocus = func() { s.page.Reveal(c.card) }
	c.card.OnMenu = func(at fyne.Position) { screen.ShowMenu(s.host, at, s.cardCommands(c)) }
	c.card.Corner = more
	return c
}

// Fill shows what the group's file says, or why it cannot be opened.
func (c *GroupCard) Fill(h screen.Host, summary library.Summary, err error) {
	book := h.Words()
	c.err = err
	if err != nil {
		var load *library.LoadError
		key := "error.unknown.short"
		if errors.As(err, &load) {
			key = load.Key() + ".short"
		}
		c.problem.Set(book.Text(key))
		return
	}
	c.Name.Set(summary.Name)
	sheets := book.Text("home.no-sheets")
	if summary.Sheets > 0 {
		sheets = book.Count("home.sheets", summary.Sheets)
	}
	c.about.Set(sheets)
	if about := screen.AboutGroup(book, summary.Members, summary.Place); about != "" {
		c.about.Set(about + "\n" + sheets)
	}
	c.review.Set(todos.ReviewLine(h, summary.Review))
	c.changed.Set(book.Text("home.changed", "when", book.Moment(summary.Changed, h.Now())))
}

// tellApart shows the names of the files of groups that are called the same.
func tellApart(book *words.Book, cards []*GroupCard) {
	called := map[string]int{}
	for _, c := range cards {
		called[alike.Key(c.Name.Words)]++
	}
	for _, c := range cards {
		c.file.Set("")
		if called[alike.Key(c.Name.Words)] > 1 {
			c.file.Set(book.Text("home.file", "file", filepath.Base(c.Entry.Path)))
		}
	}
}

// press opens the group, or says what can be done where it cannot be opened.
func (s *Home) press(c *GroupCard) {
	if c.err != nil {
		s.host.ShowLoadProblem(c.err)
		return
	}
	s.host.OpenGroup(c.Entry.Path)
}

func (s *Home) cardCommands(c *GroupCard) []command.Command {
	sound := func() bool { return c.err == nil }
	return []command.Command{
		{ID: "open", Icon: "open", Do: func() { s.press(c) }},
		{ID: "rename", Icon: "rename", Enabled: sound, Do: func() { s.Rename(c) }},
		{ID: "duplicate", Icon: "duplicate", Enabled: sound, Do: func() { s.Duplicate(c) }},
		{ID: "save-copy", Icon: "file-out", Enabled: sound, Do: func() { s.saveCopy(c) }},
		{ID: "delete", Icon: "delete", Do: func() { s.Delete(c) }},
		{ID: "destroy", Icon: "warning", Do: func() { s.Destroy(c.Entry.Path, c.Name.Words) }},
	}
}

// changing does something to the library aside and then shows the library anew.
func (s *Home) changing(what func() error, then func()) {
	s.host.Aside(func() func() {
		err := what()
		return func() {
			s.Reload()
			if err != nil {
				s.host.ShowProblem(err)
				return
			}
			then()
		}
	})
}

func nothingMore() {}

// Rename asks for another name of a group.
func (s *Home) Rename(c *GroupCard) {
	book := s.host.Words()
	screen.AskName(s.host, book.Text("home.rename.title"), book.Text("home.rename.do"), c.Name.Words, func(name string) {
		s.changing(func() error {
			_, err := s.host.Library().Rename(c.Entry.Path, name)
			return err
		}, nothingMore)
	})
}

// Duplicate adds a copy of a group.
func (s *Home) Duplicate(c *GroupCard) {
	name := s.host.Words().Text("home.copy-name", "name", c.Name.Words)
	s.changing(func() error {
		_, err := s.host.Library().Duplicate(c.Entry.Path, name)
		return err
	}, nothingMore)
}

// Delete moves the group to the folder Deleted and offers to take that back.
func (s *Home) Delete(c *GroupCard) {
	var trashed library.Trashed
	s.changing(func() (err error) {
		trashed, err = s.host.Library().Delete(c.Entry.Path)
		return err
	}, func() {
		book := s.host.Words()
		s.deleted = append(s.deleted, trashed)
		s.host.MenuChanged()
		s.host.Notify(screen.Notice{
			Kind: screen.NoticeDeleted, Icon: "delete",
			Words: book.Text("home.deleted.title", "name", c.Name.Words), More: book.Text(s.deletedTo(trashed)),
			Actions: []screen.NoticeAction{{Label: book.Text("home.deleted.undo"), Icon: "undo", Do: func() { s.restore(trashed) }}},
		})
	})
}

// deletedTo is the key of the words for where a deleted group is.
func (s *Home) deletedTo(t library.Trashed) string {
	if s.host.Bin().Has(t.From) {
		return "home.deleted.bin"
	}
	return "home.deleted.text"
}

// restore takes a delete back, the message about it too.
func (s *Home) restore(t library.Trashed) {
	s.deleted = slices.DeleteFunc(s.deleted, func(d library.Trashed) bool { return d == t })
	s.host.MenuChanged()
	s.host.Withdraw(screen.NoticeDeleted)
	s.changing(func() error {
		_, err := t.Restore()
		return err
	}, nothingMore)
}
