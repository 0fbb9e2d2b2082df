package ui

import (
	"errors"
	"slices"

	"fyne.io/fyne/v2"

	"commonground/model/library"
	"commonground/ui/command"
	"commonground/ui/control"
	"commonground/ui/layout"
	"commonground/ui/look"
)

// groupCard shows a group of the library.
type groupCard struct {
	entry   library.Entry
	card    *control.Card
	name    *look.Text
	about   *look.Text
	review  *look.Text
	problem *look.Text
	changed *look.Text
	err     error
}

// cardInset is the room between a group card's edge and its content.
const cardInset = 22

func (s *home) card(e library.Entry) *groupCard {
	book := s.host.Words()
	c := &groupCard{
		entry: e, name: look.NewText(look.Big, e.Name), about: look.NewText(look.Small, ""), review: look.NewText(look.Status, ""), problem: look.NewText(look.Warning, ""),
		changed: look.NewText(look.Small, book.Text("home.changed", "when", book.Moment(e.Changed, s.host.Now()))),
	}
	c.name.Lines = 3
	more := control.NewPlain("", "more", nil)
	more.Hint = book.Text("home.more", "name", e.Name)
	more.OnTapped = func() { c.card.OnMenu(below(more)) }
	top := layout.Column(6, control.ClearOf(more, cardInset, c.name), c.about, c.review, c.problem)
	c.card = control.NewCard(layout.Ends(look.Space, top, c.changed), func() { s.press(c) })
	c.card.Inset, c.card.Least = cardInset, 190
	c.card.OnFocus = func() { s.page.Reveal(c.card) }
	c.card.OnMenu = func(at fyne.Position) { showMenu(s.host, at, s.cardCommands(c)) }
	c.card.Corner = more
	return c
}

// fill shows what the group's file says, or why it cannot be opened.
func (c *groupCard) fill(h host, summary library.Summary, err error) {
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
	c.name.Set(summary.Name)
	sheets := book.Text("home.no-sheets")
	if summary.Sheets > 0 {
		sheets = book.Count("home.sheets", summary.Sheets)
	}
	c.about.Set(sheets)
	if about := aboutGroup(book, summary.Members, summary.Place); about != "" {
		c.about.Set(about + "\n" + sheets)
	}
	c.review.Set(reviewLine(h, summary.Review))
	c.changed.Set(book.Text("home.changed", "when", book.Moment(summary.Changed, h.Now())))
}

// press opens the group, or says what can be done where it cannot be opened.
func (s *home) press(c *groupCard) {
	if c.err != nil {
		s.host.showLoadProblem(c.err)
		return
	}
	s.host.OpenGroup(c.entry.Path)
}

func (s *home) cardCommands(c *groupCard) []command.Command {
	sound := func() bool { return c.err == nil }
	return []command.Command{
		{ID: "open", Icon: "open", Do: func() { s.press(c) }},
		{ID: "rename", Icon: "rename", Enabled: sound, Do: func() { s.rename(c) }},
		{ID: "duplicate", Icon: "duplicate", Enabled: sound, Do: func() { s.duplicate(c) }},
		{ID: "save-copy", Icon: "file-out", Enabled: sound, Do: func() { s.saveCopy(c) }},
		{ID: "delete", Icon: "delete", Do: func() { s.delete(c) }},
	}
}

// changing does something to the library aside and then shows the library anew.
func (s *home) changing(what func() error, then func()) {
	s.host.Aside(func() func() {
		err := what()
		return func() {
			s.Reload()
			if err != nil {
				s.host.showProblem(err)
				return
			}
			then()
		}
	})
}

func nothingMore() {}

func (s *home) rename(c *groupCard) {
	book := s.host.Words()
	askName(s.host, book.Text("home.rename.title"), book.Text("home.rename.do"), c.name.Words, func(name string) {
		s.changing(func() error {
			_, err := s.host.Library().Rename(c.entry.Path, name)
			return err
		}, nothingMore)
	})
}

func (s *home) duplicate(c *groupCard) {
	name := s.host.Words().Text("home.copy-name", "name", c.name.Words)
	s.changing(func() error {
		_, err := s.host.Library().Duplicate(c.entry.Path, name)
		return err
	}, nothingMore)
}

// delete moves the group to the folder Deleted and offers to take that back.
func (s *home) delete(c *groupCard) {
	var trashed library.Trashed
	s.changing(func() (err error) {
		trashed, err = s.host.Library().Delete(c.entry.Path)
		return err
	}, func() {
		book := s.host.Words()
		s.deleted = append(s.deleted, trashed)
		s.host.menuChanged()
		s.host.Notify(notice{
			kind: noticeDeleted, icon: "delete",
			words: book.Text("home.deleted.title", "name", c.name.Words), more: book.Text("home.deleted.text"),
			actions: []noticeAction{{book.Text("home.deleted.undo"), "undo", func() { s.restore(trashed) }}},
		})
	})
}

// restore takes a delete back, the message about it too.
func (s *home) restore(t library.Trashed) {
	s.deleted = slices.DeleteFunc(s.deleted, func(d library.Trashed) bool { return d == t })
	s.host.menuChanged()
	s.host.Withdraw(noticeDeleted)
	s.changing(func() error {
		_, err := t.Restore()
		return err
	}, nothingMore)
}
