package guides

import (
	"slices"
	"strings"

	"fyne.io/fyne/v2"

	"commonground/model"
	"commonground/model/guide"
	"commonground/model/sought"
	"commonground/printables/wording"
	"commonground/ui/command"
	"commonground/ui/control"
	"commonground/ui/layout"
	"commonground/ui/look"
	"commonground/ui/screen"
)

// ownPart is the group's own icebreakers under their heading, and what makes one; in a group that
// can only be read there is none of that.
func (s *Shelves) ownPart(on *shelf) *fyne.Container {
	book := s.host.Words()
	out := layout.Column(look.Space, layout.Column(look.Gap, look.NewText(look.Heading, book.Text("own.ice.heading")),
		layout.AtMost(720, look.NewText(look.Quiet, book.Text("own.ice.about")))), on.ours)
	if !s.host.Document().ReadOnly() {
		b := control.NewButton(book.Text("own.ice.make"), "add", s.host.AskMakeIcebreaker)
		b.OnFocus = func() { s.page.Reveal(b) }
		out.Add(layout.Wrap(look.Gap, b))
	}
	s.fillOwn(on)
	return out
}

// fillOwn puts the group's own icebreakers on their shelf.
func (s *Shelves) fillOwn(on *shelf) {
	on.all = slices.DeleteFunc(on.all, func(c *card) bool { return c.own })
	for _, a := range s.host.Document().Group().Activities {
		if a.Icebreaker {
			on.all = append(on.all, s.ownCard(a))
		}
	}
}

// ownCard leads to an icebreaker of the group's own.
func (s *Shelves) ownCard(a *model.Activity) *card {
	book := s.host.Words()
	w := wording.Of(book, a)
	title := w.Title
	if strings.TrimSpace(title) == "" {
		title = book.Text("own.untitled")
	}
	words := layout.Column(4, look.NewText(look.Heading, title), look.NewText(look.Small, w.Summary))
	if a.Minutes > 0 {
		words.Add(look.NewText(look.Status, book.Text("sheet.minutes", "n", a.Minutes)))
	}
	c := s.leads(a.ID, "hand", words, func() { s.host.OpenActivity(a.ID) })
	c.Thing = sought.Thing{Name: title, More: strings.Join(slices.Concat([]string{w.Summary, w.Purpose}, w.Steps, w.Questions), "\n")}
	c.own = true
	return c
}

// follow shows the group's own icebreakers as they are now.
func (s *Shelves) follow(c model.Change) {
	if slices.Equal(c.Before.Activities, c.After.Activities) {
		return
	}
	for _, one := range s.shelves {
		if one.oursPart != nil {
			s.fillOwn(one)
		}
	}
	s.look(s.find.Entry.Text)
}

// withMaking adds to commands what makes an icebreaker, on the shelf of these.
func (s *Shelves) withMaking(c map[screen.Menu][]command.Command) map[screen.Menu][]command.Command {
	if s.shelves[s.chosen].id == guide.Icebreakers {
		c[screen.MenuFile] = append([]command.Command{{
			ID: "icebreaker-make", Shortcut: command.Ctrl(fyne.KeyN), Do: s.host.AskMakeIcebreaker,
			Enabled: func() bool { return !s.host.Document().ReadOnly() },
		}}, c[screen.MenuFile]...)
	}
	return c
}
