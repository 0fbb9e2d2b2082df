package sheet

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
	"commonground/ui/letters"
	"commonground/ui/look"
	"commonground/ui/surface"
	"commonground/ui/todos"
)

// leads is the part of the guide that says where a sheet leads: to which activities, and
// what was sent on from it already.
type leads struct {
	sheet *Sheet
	box   *fyne.Container
	shown string // what is shown, so that it is built anew only when that changes
	GoOn  []*control.Button
}

func newLeads(s *Sheet) *leads {
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
func (s *Sheet) leads() []lead {
	g := s.host.Document().Group()
	now := g.Sheet(s.ID)
	var out []lead
	if now == nil {
		return nil
	}
	for _, id := range g.LeadsOf(s.Activity, now) {
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
func (l lead) does(s *Sheet) string {
	if l.sheet != nil {
		return s.host.Words().Text("carry.leads.open", "sheet", l.sheet.Title)
	}
	return s.host.Words().Text("carry.leads.start", "activity", l.title)
}

// refresh shows the leads and what was sent on as they are now.
func (l *leads) refresh() {
	s := l.sheet
	to, sent := s.leads(), s.host.Document().Group().SentFrom(s.ID)
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
	l.box.Objects, l.GoOn = nil, nil
	if len(to) > 0 {
		l.box.Add(l.leadsPart(to))
	}
	if len(sent) > 0 {
		l.box.Add(l.sentPart(sent))
	}
	l.box.Hidden = len(l.box.Objects) == 0
	s.Guide.page.Reflow()
}

func (l *leads) leadsPart(to []lead) fyne.CanvasObject {
	s := l.sheet
	part := layout.Column(10, look.NewText(look.Heading, s.host.Words().Text("carry.leads.title")))
	for _, on := range to {
		b := control.NewButton(on.does(s), "forward", func() { s.host.GoOn(on.activity, s.ID) })
		b.OnFocus = func() { s.Guide.page.Reveal(b) }
		l.GoOn = append(l.GoOn, b)
		column := layout.Column(6)
		if on.why != "" {
			column.Add(look.NewText(look.Body, on.why))
		}
		column.Add(layout.Wrap(0, b))
		part.Add(column)
	}
	return part
}

// First is the first activity to go on to, nil where there is none.
func (l *leads) First() fyne.Focusable {
	if len(l.GoOn) == 0 {
		return nil
	}
	return l.GoOn[0]
}

// sentPart lists what was sent on, and where to.
func (l *leads) sentPart(sent []*model.Todo) fyne.CanvasObject {
	book := l.sheet.host.Words()
	part := layout.Column(7, look.NewText(look.Heading, book.Text("carry.on.title")))
	for _, t := range sent {
		words := book.Text("carry.on.line", "text", letters.OneLine(t.Text), "list", carry.ListName(book, t.For))
		part.Add(look.NewText(look.Small, words))
	}
	return part
}

// LeadCommands go on to other activities, by the menu.
func (s *Sheet) LeadCommands() []command.Command {
	var out []command.Command
	for _, on := range s.leads() {
		out = append(out, command.Command{
			ID: "lead." + on.activity.ID, Icon: "forward",
			Label: func() string { return s.host.Words().Text("carry.leads.to", "activity", on.title) },
			Do:    func() { s.host.GoOn(on.activity, s.ID) },
		})
	}
	return out
}

// ShowNote brings a note of the surface into view and selects it; one that is not there
// any more is not looked for.
func (s *Sheet) ShowNote(id model.ID) {
	if v, ok := s.Surface.(surface.Showing); ok && id != (model.ID{}) {
		v.ShowNote(id)
	}
}

// ShowAnswer brings what was answered to a question into view, where the surface has questions.
func (s *Sheet) ShowAnswer(key string) {
	if v, ok := s.Surface.(surface.Answering); ok && key != "" {
		v.ShowAnswer(key)
	}
}

// addTodos puts the list that belongs to the activity into the guide: what is to be done
// about the venue on a sheet of the venue, what waits for the agreement on an agreement.
func (s *Sheet) addTodos() {
	list := s.Activity.Todos()
	if list == "" {
		return
	}
	s.Todos = todos.New(s.host, func(o fyne.CanvasObject) { s.Guide.page.Reveal(o) }, list)
	s.Todos.Tight, s.Todos.OnChanged = true, func() { s.Guide.page.Reflow() }
	if list == model.TodoAgreement {
		s.Todos.Use, s.Todos.UseKey = s.bringIn, "agreement.todos.bring"
	}
	s.Todos.Fill()
	s.Guide.put(s.Todos.Box)
}

// bringIn puts what waits for the agreement on its board.
func (s *Sheet) bringIn(t *model.Todo) {
	if a, ok := s.Surface.(surface.Bringing); ok {
		a.BringIn(t)
	}
}
