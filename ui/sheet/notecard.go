package sheet

import (
	"strings"

	"fyne.io/fyne/v2"

	"commonground/model"
	"commonground/ui/command"
	"commonground/ui/control"
	"commonground/ui/layout"
	"commonground/ui/letters"
	"commonground/ui/look"
	"commonground/ui/surface"
)

// noteCard is the part of the guide for activities that ask more of their notes than a
// text (Activity 12): what the selected note carries, and below it who has which flag.
type noteCard struct {
	sheet  *Sheet
	box    *fyne.Container
	pick   *look.Text
	name   *look.Text
	could  *look.Text // what the one it names could offer
	Card   *fyne.Container
	Fields map[string]*control.AreaField
	flags  map[string]*control.Button
	lists  map[string]*look.Text
	Shown  model.ID
	typed  model.ID                     // whose fields were written in since the keyboard came to them
	at     func(*model.Note) model.Rect // where that one lies then
}

// newNoteCard returns the part for the sheet's activity, or nil where its notes carry no
// more than a text.
func newNoteCard(s *Sheet) *noteCard {
	if len(s.Activity.NoteFields)+len(s.Activity.NoteFlags) == 0 {
		return nil
	}
	book := s.host.Words()
	c := &noteCard{
		sheet: s, Fields: map[string]*control.AreaField{}, flags: map[string]*control.Button{}, lists: map[string]*look.Text{},
		pick: look.NewText(look.Small, book.Text("sheet.card.pick")), name: look.NewText(look.Strong, ""), could: look.NewText(look.Small, ""),
	}
	c.Card = layout.Column(10, append([]fyne.CanvasObject{c.name, c.could}, c.parts()...)...)
	c.box = layout.Column(10, look.NewText(look.Heading, book.Text("sheet.card.title")), c.pick, c.Card)
	for _, f := range s.Activity.NoteFlags {
		c.lists[f] = look.NewText(look.Small, "")
		c.box.Add(c.lists[f])
	}
	c.Card.Hide()
	return c
}

// parts are the fields to fill in and the flags to set.
func (c *noteCard) parts() []fyne.CanvasObject {
	s := c.sheet
	var out []fyne.CanvasObject
	for _, f := range s.Activity.NoteFields {
		field := control.NewAreaField(s.said.Field(f.ID), 1)
		field.Hold(model.MaxNoteText, s.host.Words().Text("sheet.card.long", "most", model.MaxNoteText))
		field.Area.OnChanged = func(text string) { c.keep(f.ID, text) }
		field.Area.OnLeft = c.left
		field.Area.OnCame = func() { s.Guide.page.Reveal(field.Box) } // with its label
		field.Area.OnEscape = s.focusSurface
		field.Area.OnGrown = s.Guide.page.Reflow
		c.Fields[f.ID] = field
		out = append(out, field.Box)
	}
	bar := layout.Wrap(7)
	for _, flag := range s.Activity.NoteFlags {
		b := control.NewButton(s.said.Flag(flag), s.Activity.FlagIcon(flag), func() { s.toggleFlag(flag, s.Selected()) })
		c.flags[flag] = b
		bar.Add(b)
	}
	s.Guide.page.Follow(bar)
	return append(out, bar)
}

// keep takes over what is written in a field of the note that is shown.
func (c *noteCard) keep(field, text string) {
	if c.Shown == (model.ID{}) {
		return
	}
	s := c.sheet
	if c.typed != c.Shown {
		c.typed = c.Shown
		size := s.Activity.SizeWhileWritten(c.note(), c.now(), s.host.Kit().NoteSizer(s.Activity), func(n *model.Note) (float64, float64) {
			return s.host.Kit().NoteSize(s.Activity, n, model.NoteWidth, model.NoteHeight)
		})
		here := s.Activity.In(c.now())
		c.at = func(n *model.Note) model.Rect {
			w, h := size(n)
			return here.Grown(n, w, h)
		}
	}
	err := s.host.Document().SetNoteDetail(s.ID, c.Shown, field, text, c.at)
	problem := ""
	if err != nil {
		problem = s.host.Words().Text("sheet.card.long", "most", model.MaxNoteText)
	}
	c.Fields[field].SetProblem(problem)
}

func (c *noteCard) now() *model.Sheet { return c.sheet.host.Document().Group().Sheet(c.sheet.ID) }

func (c *noteCard) note() *model.Note { return c.now().Note(c.Shown) }

// left gives the note room that grew by what was written in a field, as part of the writing.
func (c *noteCard) left() {
	s := c.sheet
	if c.typed != (model.ID{}) {
		_ = s.host.Document().Settle(s.Activity, s.ID, c.typed, s.host.Kit().NoteSizer(s.Activity)) // fails only where nothing could be written
		c.typed = model.ID{}
	}
	s.host.Document().Break()
}

// refresh shows the selected note, and the lists by flag.
func (c *noteCard) refresh(now *model.Sheet) {
	var n *model.Note
	if ids := c.sheet.Selected(); len(ids) == 1 {
		n = now.Note(ids[0])
	}
	setShown(c.Card, n != nil)
	setShown(c.pick, n == nil)
	c.Shown = model.ID{}
	if n != nil {
		c.show(n)
	}
	c.list(now)
	c.sheet.Guide.page.Reflow()
}

func (c *noteCard) show(n *model.Note) {
	c.name.Set(n.Text)
	could := c.sheet.said.Could(n.Starter)
	c.could.Set(c.sheet.host.Words().Text("printable.cards.could", "could", could))
	setShown(c.could, could != "")
	locked := c.sheet.host.Document().ReadOnly()
	for id, f := range c.Fields {
		if f.Area.Text != n.Details[id] {
			f.Area.SetText(n.Details[id])
		}
		if locked {
			f.Area.Disable()
		}
	}
	for flag, b := range c.flags {
		b.SetDown(n.Flagged(flag))
		b.SetEnabled(!locked)
	}
	c.Shown = n.ID
}

// list says for every flag which notes have it.
func (c *noteCard) list(now *model.Sheet) {
	for flag, line := range c.lists {
		var names []string
		for _, n := range model.ReadingOrder(now.Notes) {
			if n.Flagged(flag) {
				names = append(names, letters.OneLine(n.Text))
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

// Selected are the notes that are selected on the surface.
func (s *Sheet) Selected() []model.ID {
	if p, ok := s.Surface.(surface.Selecting); ok {
		return p.Selected()
	}
	return nil
}

// toggleFlag sets a flag of notes, or takes it off where all have it.
func (s *Sheet) toggleFlag(flag string, ids []model.ID) {
	_ = s.host.Document().FlagNotes(s.ID, ids, flag, !s.flagged(flag, ids)) // none changes nothing
}

// flagged reports whether there are notes and all have that flag.
func (s *Sheet) flagged(flag string, ids []model.ID) bool {
	now := s.host.Document().Group().Sheet(s.ID)
	if now == nil {
		return false
	}
	for _, id := range ids {
		if n := now.Note(id); n == nil || !n.Flagged(flag) {
			return false
		}
	}
	return len(ids) > 0
}

// NoteMenu is what the screen adds to the menu of a note: what it carries, and its flags
// in a menu of their own.
func (s *Sheet) NoteMenu() []*fyne.MenuItem {
	say := s.host.Words().Text
	items := command.Items(say, s.cardCommands()...)
	flags := s.FlagCommands(s.Selected)
	for i, flag := range s.Activity.NoteFlags {
		flags[i].Label = func() string { return s.said.Flag(flag) }
	}
	if marks := command.Items(say, flags...); len(marks) > 0 {
		items = append(items, command.Submenu(say("sheet.card.marks"), marks))
	}
	return items
}

// cardCommands lead to what the selected note carries beside its text.
func (s *Sheet) cardCommands() []command.Command {
	if s.Card == nil || len(s.Activity.NoteFields) == 0 {
		return nil
	}
	return []command.Command{{
		ID: "note.card", Icon: "edit", Shortcut: command.Ctrl(fyne.KeyE), Do: s.openCard,
		Enabled: func() bool { return len(s.Selected()) == 1 },
	}}
}

// openCard unfolds the guide and goes to the first field of the selected note.
func (s *Sheet) openCard() {
	if !s.GuideOpen() {
		s.foldGuide()
	}
	if field := s.Card.First(); field != nil {
		s.host.Window().Canvas().Focus(field)
		control.ToEnd(&field.Entry.Entry)
	}
}

// First is the field to write in first, or nil while there is none.
func (c *noteCard) First() *control.Area {
	if c == nil || !c.Card.Visible() || len(c.sheet.Activity.NoteFields) == 0 {
		return nil
	}
	field := c.Fields[c.sheet.Activity.NoteFields[0].ID].Area
	if field.Disabled() {
		return nil
	}
	return field
}

// FlagCommands set the flags of those notes that of returns when they are done.
func (s *Sheet) FlagCommands(of func() []model.ID) []command.Command {
	var out []command.Command
	for _, flag := range s.Activity.NoteFlags {
		out = append(out, command.Command{
			ID: "note.flag." + flag, Icon: s.Activity.FlagIcon(flag),
			Label:   func() string { return s.host.Words().Text("sheet.card.mark", "flag", s.said.Flag(flag)) },
			Enabled: func() bool { return !s.host.Document().ReadOnly() && len(of()) > 0 },
			Checked: func() bool { return s.flagged(flag, of()) },
			Do:      func() { s.toggleFlag(flag, of()) },
		})
	}
	return out
}
