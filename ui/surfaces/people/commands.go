package people

import (
	"slices"
	"unicode/utf8"

	"fyne.io/fyne/v2"

	"commonground/model"
	"commonground/ui/command"
	"commonground/ui/find"
)

// Commands lists what can be done with people, and how to look at them otherwise.
func (s *Surface) Commands() []command.Command {
	some := func() bool { return s.Editable() && s.view == One && s.Who() != nil }
	next := func(by int) func() bool {
		return func() bool {
			if s.room && s.view != One {
				return by > 0 && s.Who() != nil
			}
			i := s.at()
			return s.view == One && i >= 0 && i+by >= 0 && i+by < len(s.people())
		}
	}
	add, after := command.MainBar, command.PlainBar
	if s.room { // one slim bar
		add, after = command.NoBar, command.MainBar
	}
	adding := []command.Command{{ID: "person.add", Icon: "add", Bar: add, Enabled: s.Editable, Do: func() { s.addPerson("") }}}
	if !s.Activity().Unseen() { // nobody is to see what the others write
		adding = append(adding, command.Command{ID: "person.add-group", Icon: "people", Enabled: s.Editable, Do: s.addGroup})
	}
	return append(append(append(adding, []command.Command{
		{ID: "person.before", Icon: "back", Bar: command.PlainBar, Shortcut: command.Ctrl(fyne.KeyPageUp), Away: func() bool { return s.room && s.view != One }, Enabled: next(-1), Do: func() { s.step(-1) }},
		{ID: "person.after", Icon: "forward", Bar: after, Shortcut: command.Ctrl(fyne.KeyPageDown), Enabled: next(1), Do: func() { s.step(1) }},
		{ID: "person.left", Under: "command.menu.move", Shortcut: command.CtrlShift(fyne.KeyPageUp), Enabled: some, Do: func() { s.movePerson(-1) }},
		{ID: "person.right", Under: "command.menu.move", Shortcut: command.CtrlShift(fyne.KeyPageDown), Enabled: some, Do: func() { s.movePerson(1) }},
		{ID: "person.name", Icon: "rename", Enabled: some, Do: s.writeName},
		{ID: "person.delete", Icon: "delete", Enabled: some, Do: s.askDelete},
		{ID: "person.view-one", Under: "command.menu.views", Icon: "edit", Shortcut: command.Ctrl(fyne.Key1), Do: func() { s.GoTo(One) }},
		{ID: "person.view-beside", Under: "command.menu.views", Icon: "list", Shortcut: command.Ctrl(fyne.Key2), Do: func() { s.GoTo(Beside) }},
		{ID: "person.view-together", Under: "command.menu.views", Icon: "people", Shortcut: command.Ctrl(fyne.Key3), Do: func() { s.GoTo(Together) }},
	}...), s.roomCommands()...), find.Commands(s.OpenFind, s.FindNext, s.Found)...)
}

// TappedSecondary opens the menu of what can be done with the person who is shown.
func (s *Surface) TappedSecondary(e *fyne.PointEvent) { s.openMenu(e.AbsolutePosition) }

func (s *Surface) openMenu(at fyne.Position) {
	named := func(ids ...string) []*fyne.MenuItem { return s.Named(s.Commands(), ids...) }
	s.PopUp(at, named("person.add", "person.name"), named("person.before", "person.after", "person.left", "person.right"),
		named("person.view-one", "person.view-beside", "person.view-together"), named("person.delete"))
}

// writeName gives the keyboard to the name of the person who is shown.
func (s *Surface) writeName() {
	if s.reading() {
		s.turnTo(true)
	}
	s.focus("name")
}

// addPerson puts somebody on the sheet and shows their boxes. The keyboard comes to their name;
// where that is said already, or does not matter, to what they write.
func (s *Surface) addPerson(name string) {
	if s.added(name) && name == "" && !s.Activity().Swap {
		s.focus("name")
	}
}

// addMe puts who is at the laptop on the sheet, without a name: on pages for all "me" is nobody.
func (s *Surface) addMe() { s.added("") }

// added puts somebody on the sheet, gives what they write the keyboard, and reports whether it
// could be done.
func (s *Surface) added(name string) bool {
	if !s.Editable() {
		return false
	}
	s.Doc().Break()
	p := model.NewPerson(name)
	s.view, s.who, s.writing = One, p.ID, true
	if s.Failed(s.Doc().AddPerson(s.SheetID(), p)) {
		return false
	}
	s.Say("people.status.added")
	s.Canvas().Focus(s.First())
	return true
}

// BeginWith puts somebody on the sheet whose name begins with text, where nobody is there yet;
// where names do not matter, it is what they write. Where somebody is read out, it is written
// in their first box.
func (s *Surface) BeginWith(text string) {
	switch {
	case s.reading() && s.Editable():
		s.turnTo(true)
		first, size := utf8.DecodeRuneInString(text)
		s.page.WriteOn(s.keys["name"], first)
		text = text[size:]
	case len(s.people()) == 0:
		s.addPerson("")
	default:
		return
	}
	if field, writes := s.Canvas().Focused().(writing); writes {
		for _, r := range text {
			field.TypedRune(r)
		}
	}
}

// addGroup puts the whole group on the sheet as one, for those who write together, or goes
// to it where it is there already.
func (s *Surface) addGroup() {
	name := s.Text("people.group")
	if i := slices.IndexFunc(s.people(), func(p *model.Person) bool { return p.Name == name }); i >= 0 {
		s.ShowPerson(s.people()[i].ID)
		s.Canvas().Focus(s.First())
		return
	}
	s.addPerson(name)
}

// step goes to the next person, or the one before; where the room sees another view, to the one
// who was shown last.
func (s *Surface) step(by int) {
	if s.room && s.view != One {
		s.turnTo(false)
		return
	}
	if i := s.at() + by; i >= 0 && i < len(s.people()) {
		s.ShowPerson(s.people()[i].ID)
	}
}

func (s *Surface) movePerson(by int) {
	p := s.Who()
	if p == nil {
		return
	}
	s.Doc().Break()
	s.who = p.ID
	if !s.Failed(s.Doc().MovePerson(s.SheetID(), p.ID, by)) {
		s.Say("people.status.moved", "name", s.nameOf(p), "n", s.at()+1)
	}
}

// askDelete takes the person who is shown off the sheet. Where they put something down it asks
// first, and says how much goes.
func (s *Surface) askDelete() {
	p := s.Who()
	if p == nil || !s.Editable() {
		return
	}
	n := 0
	for _, z := range s.Activity().Zones {
		if !p.Box(z.ID).Empty() {
			n++
		}
	}
	if n == 0 {
		s.deletePerson()
		return
	}
	back := s.focusKey()
	s.AskDelete(s.Text("people.delete.title", "name", s.nameOf(p)), s.Count("people.delete.text", n), s.deletePerson, func() { s.focus(back) })
}

// deletePerson takes the person who is shown off the sheet and shows the next one.
func (s *Surface) deletePerson() {
	p := s.Who()
	if p == nil {
		return
	}
	i, all := s.at(), s.people()
	switch {
	case i+1 < len(all):
		s.who = all[i+1].ID
	case i > 0:
		s.who = all[i-1].ID
	}
	s.Doc().Break()
	name := s.nameOf(p)
	if s.Failed(s.Doc().DeletePerson(s.SheetID(), p.ID)) {
		return
	}
	s.Say("people.status.deleted", "name", name)
	if s.focusKey() == "" {
		s.Canvas().Focus(s.First())
	}
}
