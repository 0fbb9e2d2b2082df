package people

import (
	"fmt"
	"strings"

	"fyne.io/fyne/v2"

	"commonground/model"
	"commonground/ui/control"
	"commonground/ui/layout"
	"commonground/ui/letters"
	"commonground/ui/look"
)

// tabs is how many people stand in the row at a time.
const tabs = 10

// shapeNow says what the page has to be built for; texts are left out of it, since
// fields take them over.
func (s *Surface) shapeNow() string {
	var b strings.Builder
	fmt.Fprint(&b, s.view, s.Editable(), s.reading())
	if s.view != One || s.reading() {
		fmt.Fprint(&b, s.Doc().Position(), s.zone, s.from, s.more, s.who)
		return b.String()
	}
	i := s.at()
	fmt.Fprint(&b, " ", i, len(s.people()))
	if i < 0 {
		return b.String()
	}
	from, to := s.tabRange()
	for _, p := range s.people()[from:to] {
		b.WriteString(p.ID.String())
	}
	p := s.people()[i]
	for _, z := range s.Activity().Zones {
		e := p.Box(z.ID)
		fmt.Fprint(&b, " ", len(e.Script), len(e.Doodle), doodlePoints(e.Doodle))
	}
	return b.String()
}

func doodlePoints(d model.Doodle) int {
	n := 0
	for _, s := range d {
		n += len(s)
	}
	return n
}

// tabRange is which people stand in the row: those around the one who is shown.
func (s *Surface) tabRange() (from, to int) {
	from = max(0, s.at()) / tabs * tabs
	return from, min(from+tabs, len(s.people()))
}

// oneParts are the row of people, and below it what is the chosen one's.
func (s *Surface) oneParts() []fyne.CanvasObject {
	p := s.Who()
	if p == nil {
		return []fyne.CanvasObject{s.emptyPart()}
	}
	if s.reading() {
		return s.largeParts(p)
	}
	grid := layout.Grid(300, look.Space, s.columns())
	if s.Activity().GathersLines() {
		grid = layout.Grid(212, look.Space, 3)
	}
	for _, z := range s.Activity().Zones {
		grid.Add(s.boxPart(p, z.ID))
	}
	return []fyne.CanvasObject{s.tabRow(), s.namePart(p), grid, s.managePart()}
}

// columns are how many boxes stand beside each other; a box that is alone takes all of the width.
func (s *Surface) columns() int { return min(2, len(s.Activity().Zones)) }

// emptyPart says what to do first: where nobody is to see what the others write, that is to pass
// the laptop.
func (s *Surface) emptyPart() fyne.CanvasObject {
	if s.Activity().Unseen() {
		pass := s.button("pass", control.NewPrimary(s.Text("command.round"), "quiet", s.pass))
		me := s.button("add-me", control.NewButton(s.Text("people.empty.me"), "add", s.addMe))
		return s.firstSteps("people.empty.unseen", pass, me, s.addOther())
	}
	me := s.button("add-me", control.NewPrimary(s.Text("people.empty.me"), "add", s.addMe))
	group := s.button("add-group", control.NewButton(s.Text("people.empty.group"), "people", s.addGroup))
	return s.firstSteps("people.empty.text", me, s.addOther(), group)
}

func (s *Surface) addOther() *control.Button {
	return s.button("add", control.NewButton(s.Text("people.empty.other"), "add", func() { s.addPerson("") }))
}

func (s *Surface) firstSteps(says string, steps ...fyne.CanvasObject) fyne.CanvasObject {
	return layout.AtMost(640, layout.Column(look.Space, look.NewText(look.Heading, s.Text("people.empty.title")),
		look.NewText(look.Body, s.Text(says)), layout.Wrap(look.Gap, steps...)))
}

// pass has the screen pass the laptop.
func (s *Surface) pass() {
	if s.OnPass != nil {
		s.OnPass()
	}
}

func (s *Surface) tabRow() fyne.CanvasObject {
	row := layout.Wrap(look.Gap)
	all := s.people()
	from, to := s.tabRange()
	turn := func(key, icon string, to int) {
		b := s.look(key, control.NewPlain("", icon, func() { s.ShowPerson(all[to].ID) }))
		b.Hint = s.Text("people." + key)
		row.Add(b)
	}
	if from > 0 {
		turn("earlier", "back", from-1)
	}
	for _, p := range all[from:to] {
		b := control.NewButton(s.nameOf(p), "", func() { s.ShowPerson(p.ID) })
		b.SetDown(p.ID == s.Who().ID)
		b.OnMenu = func(at fyne.Position) {
			s.ShowPerson(p.ID)
			s.openMenu(at)
		}
		s.look("tab "+p.ID.String(), b)
		s.updates = append(s.updates, func() { s.renameTab(b, p.ID) })
		row.Add(b)
	}
	if to < len(all) {
		turn("later", "forward", to)
	}
	row.Add(s.button("add", control.NewPlain(s.Text("people.add"), "add", func() { s.addPerson("") })))
	return row
}

func (s *Surface) renameTab(b *control.Button, id model.ID) {
	p := s.Sheet().Person(id)
	if p == nil {
		return
	}
	if name := letters.Brief(s.nameOf(p), mostName); name != b.Text {
		b.SetText(name)
		s.reflow()
	}
}

// mostName is how many characters of a name are shown on a tab.
const mostName = 24

// namePart is the name of the person who is shown.
func (s *Surface) namePart(p *model.Person) fyne.CanvasObject {
	name := control.NewEntry()
	name.OnSubmitted = func(string) { s.page.GoOn(name) }
	s.keys["name"] = name
	s.field(name, func() string { return s.personNow(p.ID).Name }, func(text string) error {
		return s.Doc().NamePerson(s.SheetID(), p.ID, text)
	})
	return layout.Wrap(look.Gap, look.NewText(look.Strong, s.Text("people.name")), layout.AtLeast(220, name))
}

// managePart is what is done with the person who is shown. It comes after all that is
// written, so that Tab never comes to it on the way from one field to the next.
func (s *Surface) managePart() fyne.CanvasObject {
	move := func(key, icon string, by int) *control.Button {
		b := s.button(key, control.NewPlain(s.Text("people."+key), icon, func() { s.movePerson(by) }))
		at := s.at() + by
		b.SetEnabled(s.Editable() && at >= 0 && at < len(s.people()))
		return b
	}
	return layout.Wrap(look.Gap, move("left", "back", -1), move("right", "forward", 1),
		s.button("delete", control.NewPlain(s.Text("command.person.delete"), "delete", s.askDelete)))
}

// iconFor is a button whose words are shown when the pointer rests on it.
func (s *Surface) iconFor(key, says, icon string, do func()) *control.Button {
	b := s.button(key, control.NewPlain("", icon, do))
	b.Hint = s.Text("people." + says)
	return b
}

// writing is a field, of one line or of several.
type writing interface {
	fyne.Focusable
	SetText(string)
	Enable()
	Disable()
}

// entryOf is the toolkit's part of a field.
func entryOf(w writing) *control.Entry {
	if a, ok := w.(*control.Area); ok {
		return &a.Entry
	}
	return w.(*control.Entry)
}

// field has a field show what read returns and write what is typed in it.
func (s *Surface) field(w writing, read func() string, write func(string) error) {
	e := entryOf(w)
	if !s.Editable() {
		w.Disable()
	}
	e.OnLeft = s.Doc().Break
	e.Hold(model.MaxNoteText, func() { s.SayLeftOut("people.too-long", model.MaxNoteText) })
	e.OnChanged = func(text string) {
		if s.showing {
			return
		}
		if s.Failed(write(text)) {
			s.update()
		}
	}
	s.updates = append(s.updates, func() {
		if now := read(); now != e.Text {
			w.SetText(now)
		}
	})
}

// personNow is somebody as they are now, never nil.
func (s *Surface) personNow(id model.ID) *model.Person {
	if p := s.Sheet().Person(id); p != nil {
		return p
	}
	return &model.Person{}
}
