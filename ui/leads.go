package ui

import (
	"strings"

	"fyne.io/fyne/v2"

	"commonground/model"
	"commonground/model/catalogue"
	"commonground/printables/wording"
	"commonground/ui/carry"
	"commonground/ui/command"
	"commonground/ui/control"
	"commonground/ui/layout"
	"commonground/ui/look"
	"commonground/ui/surfaces/agreement"
)

// leads is the part of the guide that says where a sheet leads: to which activities, and
// what was sent on from it already.
type leads struct {
	sheet *sheet
	box   *fyne.Container
	shown string // what is shown, so that it is built anew only when that changes
	goOn  []*control.Button
}

func newLeads(s *sheet) *leads {
	l := &leads{sheet: s, box: layout.Column(look.Margin - 2)}
	l.refresh()
	return l
}

// lead is an activity to go on to.
type lead struct {
	activity *model.Activity
	title    string
	why      string
	sheet    *model.Sheet // to go on with; nil where one is started
}

// leads are the activities that the sheet leads to. In a group that can only be read there
// is nothing to start.
func (s *sheet) leads() []lead {
	g := s.host.Document().Group()
	now := g.Sheet(s.id)
	var out []lead
	if now == nil {
		return nil
	}
	for _, id := range g.LeadsOf(s.activity, now) {
		a, ok := catalogue.For(g, id)
		if !ok {
			continue
		}
		why := s.said.Lead(id)
		if why == "" {
			why = s.said.Lead(a.Base)
		}
		on := lead{a, wording.Of(s.host.Words(), a).Title, why, g.Carried(a, now)}
		if on.sheet != nil || !s.host.Document().ReadOnly() {
			out = append(out, on)
		}
	}
	return out
}

// does names what going on to it does.
func (l lead) does(s *sheet) string {
	if l.sheet != nil {
		return s.host.Words().Text("carry.leads.open", "sheet", l.sheet.Title)
	}
	return s.host.Words().Text("carry.leads.start", "activity", l.title)
}

// refresh shows the leads and what was sent on as they are now.
func (l *leads) refresh() {
	s := l.sheet
	to, sent := s.leads(), s.host.Document().Group().SentFrom(s.id)
	var shape strings.Builder
	for _, on := range to {
		shape.WriteString(on.does(s) + "\n")
	}
	for _, t := range sent {
		shape.WriteString(string(t.For) + t.Text + "\n")
	}
	if shape.String() == l.shown {
		return
	}
	l.shown = shape.String()
	l.box.Objects, l.goOn = nil, nil
	if len(to) > 0 {
		l.box.Add(l.leadsPart(to))
	}
	if len(sent) > 0 {
		l.box.Add(l.sentPart(sent))
	}
	l.box.Hidden = len(l.box.Objects) == 0
	s.guide.page.Reflow()
}

func (l *leads) leadsPart(to []lead) fyne.CanvasObject {
	s := l.sheet
	part := layout.Column(10, look.NewText(look.Heading, s.host.Words().Text("carry.leads.title")))
	for _, on := range to {
		b := control.NewButton(on.does(s), "forward", func() { s.host.GoOn(on.activity, s.id) })
		b.OnFocus = func() { s.guide.page.Reveal(b) }
		l.goOn = append(l.goOn, b)
		column := layout.Column(6)
		if on.why != "" {
			column.Add(look.NewText(look.Body, on.why))
		}
		column.Add(layout.Wrap(0, b))
		part.Add(column)
	}
	return part
}

// first is the first activity to go on to, nil where there is none.
func (l *leads) first() fyne.Focusable {
	if len(l.goOn) == 0 {
		return nil
	}
	return l.goOn[0]
}

// sentPart lists what was sent on, and where to.
func (l *leads) sentPart(sent []*model.Todo) fyne.CanvasObject {
	book := l.sheet.host.Words()
	part := layout.Column(7, look.NewText(look.Heading, book.Text("carry.on.title")))
	for _, t := range sent {
		words := book.Text("carry.on.line", "text", carry.Brief(t.Text), "list", carry.ListName(book, t.For))
		part.Add(look.NewText(look.Small, words))
	}
	return part
}

// leadCommands go on to other activities, by the menu.
func (s *sheet) leadCommands() []command.Command {
	var out []command.Command
	for _, on := range s.leads() {
		out = append(out, command.Command{
			ID: "lead." + on.activity.ID, Icon: "forward",
			Label: func() string { return s.host.Words().Text("carry.leads.to", "activity", on.title) },
			Do:    func() { s.host.GoOn(on.activity, s.id) },
		})
	}
	return out
}

// showNote brings a note of the surface into view and selects it; one that is not there
// any more is not looked for.
func (s *sheet) showNote(id model.ID) {
	if v, ok := s.surface.(interface{ ShowNote(model.ID) }); ok && id != (model.ID{}) {
		v.ShowNote(id)
	}
}

// addTodos puts the list that belongs to the activity into the guide: what is to be done
// about the venue on a sheet of the venue, what waits for the agreement on an agreement.
func (s *sheet) addTodos() {
	list := s.activity.Todos()
	if list == "" {
		return
	}
	s.todos = newTodos(s.host, func(o fyne.CanvasObject) { s.guide.page.Reveal(o) }, list)
	s.todos.Tight, s.todos.OnChanged = true, func() { s.guide.page.Reflow() }
	if list == model.TodoAgreement {
		s.todos.Use, s.todos.UseKey = s.bringIn, "agreement.todos.bring"
	}
	s.todos.fill()
	s.guide.put(s.todos.box)
}

// bringIn puts what waits for the agreement on its board.
func (s *sheet) bringIn(t *model.Todo) {
	if a, ok := s.surface.(*agreement.Surface); ok {
		a.BringIn(t)
	}
}
