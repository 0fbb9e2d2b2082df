package ui

import (
	"strings"

	"fyne.io/fyne/v2"

	"commonground/model"
	"commonground/ui/command"
	"commonground/ui/control"
	"commonground/ui/layout"
	"commonground/ui/look"
)

// noteCard is the part of the guide for activities that ask more of their notes than a
// text (Activity 12): what the selected note carries, and below it who has which flag.
type noteCard struct {
	sheet  *sheet
	box    *fyne.Container
	pick   *look.Text
	name   *look.Text
	card   *fyne.Container
	fields map[string]*control.Field
	flags  map[string]*control.Button
	lists  map[string]*look.Text
	shown  model.ID
}

// newNoteCard returns the part for the sheet's activity, or nil where its notes carry no
// more than a text.
func newNoteCard(s *sheet) *noteCard {
	if len(s.activity.NoteFields)+len(s.activity.NoteFlags) == 0 {
		return nil
	}
	book := s.host.Words()
	c := &noteCard{
		sheet: s, fields: map[string]*control.Field{}, flags: map[string]*control.Button{}, lists: map[string]*look.Text{},
		pick: look.NewText(look.Small, book.Text("sheet.card.pick")), name: look.NewText(look.Strong, ""),
	}
	c.card = layout.Column(10, append([]fyne.CanvasObject{c.name}, c.parts()...)...)
	c.box = layout.Column(10, look.NewText(look.Heading, book.Text("sheet.card.title")), c.pick, c.card)
	for _, f := range s.activity.NoteFlags {
		c.lists[f] = look.NewText(look.Small, "")
		c.box.Add(c.lists[f])
	}
	c.card.Hide()
	return c
}

// parts are the fields to fill in and the flags to set.
func (c *noteCard) parts() []fyne.CanvasObject {
	s := c.sheet
	var out []fyne.CanvasObject
	for _, f := range s.activity.NoteFields {
		field := control.NewField(s.said.Field(f.ID))
		field.Entry.OnChanged = func(text string) { c.keep(f.ID, text) }
		field.Entry.OnLeft = func() { s.host.Document().Break() }
		field.Entry.OnCame = func() { s.guide.page.Reveal(field.Box) } // with its label
		field.Entry.OnEscape = s.focusSurface
		c.fields[f.ID] = field
		out = append(out, field.Box)
	}
	bar := layout.Wrap(7)
	for _, flag := range s.activity.NoteFlags {
		b := control.NewButton(s.said.Flag(flag), s.activity.FlagIcon(flag), func() { s.toggleFlag(flag) })
		c.flags[flag] = b
		bar.Add(b)
	}
	s.guide.page.Follow(bar)
	return append(out, bar)
}

// keep takes over what is written in a field of the note that is shown.
func (c *noteCard) keep(field, text string) {
	if c.shown == (model.ID{}) {
		return
	}
	s := c.sheet
	err := s.host.Document().SetNoteDetail(s.id, c.shown, field, text, func(n *model.Note) (float64, float64) {
		return s.host.Kit().NoteSize(s.activity, n, model.NoteWidth, model.NoteHeight)
	})
	problem := ""
	if err != nil {
		problem = s.host.Words().Text("sheet.card.long", "most", model.MaxNoteText)
	}
	c.fields[field].SetProblem(problem)
}

// refresh shows the selected note, and the lists by flag.
func (c *noteCard) refresh(now *model.Sheet) {
	var n *model.Note
	if ids := c.sheet.selected(); len(ids) == 1 {
		n = now.Note(ids[0])
	}
	setShown(c.card, n != nil)
	setShown(c.pick, n == nil)
	c.shown = model.ID{}
	if n != nil {
		c.show(n)
	}
	c.list(now)
	c.sheet.guide.page.Reflow()
}

func (c *noteCard) show(n *model.Note) {
	c.name.Set(n.Text)
	locked := c.sheet.host.Document().ReadOnly()
	for id, f := range c.fields {
		if f.Entry.Text != n.Details[id] {
			f.Entry.SetText(n.Details[id])
		}
		if locked {
			f.Entry.Disable()
		}
	}
	for flag, b := range c.flags {
		b.SetDown(n.Flagged(flag))
		b.SetEnabled(!locked)
	}
	c.shown = n.ID
}

// list says for every flag which notes have it.
func (c *noteCard) list(now *model.Sheet) {
	for flag, line := range c.lists {
		var names []string
		for _, n := range model.ReadingOrder(now.Notes) {
			if n.Flagged(flag) {
				names = append(names, strings.Join(strings.Fields(n.Text), " "))
			}
		}
		line.Set(c.sheet.host.Words().Text("sheet.card.list", "flag", c.sheet.said.Flag(flag), "names", strings.Join(names, ", ")))
		setShown(line, len(names) > 0)
	}
}

func setShown(o fyne.CanvasObject, on bool) {
	if on {
		o.Show()
	} else {
		o.Hide()
	}
}

// selected are the notes that are selected on the surface.
func (s *sheet) selected() []model.ID {
	if p, ok := s.surface.(interface{ Selected() []model.ID }); ok {
		return p.Selected()
	}
	return nil
}

// toggleFlag sets a flag of the selected notes, or takes it off where all have it.
func (s *sheet) toggleFlag(flag string) {
	_ = s.host.Document().FlagNotes(s.id, s.selected(), flag, !s.flagged(flag)) // nothing selected changes nothing
}

// flagged reports whether notes are selected and all have that flag.
func (s *sheet) flagged(flag string) bool {
	now := s.host.Document().Group().Sheet(s.id)
	if now == nil {
		return false
	}
	ids := s.selected()
	for _, id := range ids {
		if n := now.Note(id); n == nil || !n.Flagged(flag) {
			return false
		}
	}
	return len(ids) > 0
}

// noteMenu is what the screen adds to the menu of a note: what it carries, and its flags
// in a menu of their own.
func (s *sheet) noteMenu() []*fyne.MenuItem {
	say := s.host.Words().Text
	items := command.Items(say, s.cardCommands()...)
	flags := s.flagCommands()
	for i, flag := range s.activity.NoteFlags {
		flags[i].Label = func() string { return s.said.Flag(flag) }
	}
	if marks := command.Items(say, flags...); len(marks) > 0 {
		items = append(items, command.Submenu(say("sheet.card.marks"), marks))
	}
	return items
}

// cardCommands lead to what the selected note carries beside its text.
func (s *sheet) cardCommands() []command.Command {
	if s.card == nil || len(s.activity.NoteFields) == 0 {
		return nil
	}
	return []command.Command{{
		ID: "note.card", Icon: "edit", Shortcut: ctrl(fyne.KeyE), Do: s.openCard,
		Enabled: func() bool { return len(s.selected()) == 1 },
	}}
}

// openCard unfolds the guide and goes to the first field of the selected note.
func (s *sheet) openCard() {
	if !s.guideOpen() {
		s.foldGuide()
	}
	if field := s.card.first(); field != nil {
		s.host.Window().Canvas().Focus(field)
		control.ToEnd(&field.Entry)
	}
}

// first is the field to write in first, or nil while there is none.
func (c *noteCard) first() *control.Entry {
	if c == nil || !c.card.Visible() || len(c.sheet.activity.NoteFields) == 0 {
		return nil
	}
	field := c.fields[c.sheet.activity.NoteFields[0].ID].Entry
	if field.Disabled() {
		return nil
	}
	return field
}

// flagCommands set the flags of the selected notes.
func (s *sheet) flagCommands() []command.Command {
	var out []command.Command
	for _, flag := range s.activity.NoteFlags {
		out = append(out, command.Command{
			ID: "note.flag." + flag, Icon: s.activity.FlagIcon(flag),
			Label:   func() string { return s.host.Words().Text("sheet.card.mark", "flag", s.said.Flag(flag)) },
			Enabled: func() bool { return !s.host.Document().ReadOnly() && len(s.selected()) > 0 },
			Checked: func() bool { return s.flagged(flag) },
			Do:      func() { s.toggleFlag(flag) },
		})
	}
	return out
}
