package portraits

import (
	"fyne.io/fyne/v2"

	"commonground/ui/command"
	"commonground/ui/control"
	"commonground/ui/find"
)

// Commands lists what can be done with the cards.
func (s *Surface) Commands() []command.Command {
	out := []command.Command{
		{ID: "portrait.add", Icon: "add", Key: fyne.KeyN, Bar: command.MainBar, Enabled: s.Editable, Do: s.Add},
		{ID: "portrait.duplicate", Icon: "duplicate", Shortcut: command.Ctrl(fyne.KeyD), Enabled: s.some, Do: s.Duplicate},
		{ID: "portrait.decide", Icon: "question", Bar: command.PlainBar, Enabled: s.Editable, Do: s.AskToDecide},
		{ID: "portrait.write", Icon: "edit", Key: fyne.KeyReturn, Enabled: s.some, Do: s.Write},
		{ID: "portrait.file", Under: "command.menu.picture", Icon: "picture", Shortcut: command.Ctrl(fyne.KeyO), Enabled: s.some, Do: s.AskForPicture},
		{ID: "portrait.draw", Under: "command.menu.picture", Icon: "pencil", Enabled: s.some, Do: s.Draw},
		{ID: "portrait.icon", Under: "command.menu.picture", Icon: "star", Shortcut: command.Ctrl(fyne.KeyI), Enabled: s.some, Do: s.AskForIcon},
		{ID: "portrait.bare", Under: "command.menu.picture", Enabled: s.pictured, Do: s.TakePictureAway},
		{ID: "portrait.up", Under: "command.menu.move", Icon: "up", Shortcut: command.Ctrl(fyne.KeyUp), Enabled: func() bool { return s.some() && s.place() > 0 }, Do: func() { s.Shift(-1) }},
		{ID: "portrait.down", Under: "command.menu.move", Icon: "down", Shortcut: command.Ctrl(fyne.KeyDown), Enabled: func() bool { return s.some() && s.place() < len(s.now().Portraits)-1 }, Do: func() { s.Shift(1) }},
		{ID: "portrait.delete", Icon: "delete", Key: fyne.KeyDelete, Enabled: s.some, Do: s.Delete},
		{ID: "portrait.forget", Enabled: s.some, Do: s.AskToForget},
	}
	if s.room { // one slim bar: the rest is in the menus
		for i := range out {
			if out[i].ID != "portrait.write" {
				out[i].Bar = command.NoBar
			} else {
				out[i].Bar, out[i].Away = command.PlainBar, func() bool { return !s.reading() }
			}
		}
		room := s.roomCommands()
		out = append(append(room[:2:2], out...), room[2:]...) // the way back is the first to give way
	}
	for i, id := range wayIDs {
		key := fyne.KeyName(rune('1' + i))
		out = append(out, command.Command{
			ID: "portrait.way." + id, Under: "command.menu.views", Label: func() string { return s.Text("portraits.way." + id) },
			Shortcut: command.Alt(key), Do: func() { s.Turn(Way(i)) },
		})
	}
	return append(out, find.Commands(s.OpenFind, s.FindNext, s.Found)...)
}

func (s *Surface) some() bool     { return s.Editable() && s.current() != nil }
func (s *Surface) pictured() bool { return s.some() && s.current().Pictured() }

// TappedSecondary opens the menu of what can be done with the card that is shown.
func (s *Surface) TappedSecondary(e *fyne.PointEvent) {
	named := func(ids ...string) []*fyne.MenuItem { return s.Named(s.Commands(), ids...) }
	s.PopUp(e.AbsolutePosition, named("portrait.add", "portrait.duplicate", "portrait.write"),
		named("portrait.file", "portrait.draw", "portrait.icon", "portrait.bare"),
		named("portrait.up", "portrait.down"), named("portrait.delete"))
}

// TypedKey walks the cards while their list has the keyboard.
func (s *Surface) TypedKey(e *fyne.KeyEvent) {
	switch s.burst.Key(e) {
	case command.Used:
		return
	case command.ToField:
		if field := s.Canvas().Focused(); field != fyne.Focusable(s) {
			field.TypedKey(e)
		}
		return
	}
	switch e.Name {
	case fyne.KeyUp, fyne.KeyLeft:
		s.step(-1)
	case fyne.KeyDown, fyne.KeyRight:
		s.step(1)
	case fyne.KeyHome:
		s.step(-len(s.now().Portraits))
	case fyne.KeyEnd:
		s.step(len(s.now().Portraits))
	case fyne.KeyReturn, fyne.KeyEnter:
		s.Write()
	case fyne.KeyDelete, fyne.KeyBackspace:
		if s.some() {
			s.Delete()
		}
	case fyne.KeyF3:
		s.FindNext()
	default:
		control.PassKey(s, e)
	}
}

// TypedRune adds a card with N; other letters begin one with a name.
func (s *Surface) TypedRune(r rune) { s.burst.Rune(r) }

// beginWith makes a card whose name begins with text.
func (s *Surface) beginWith(text string) {
	if !s.Editable() {
		s.Say("portraits.read-only")
		return
	}
	if s.Canvas().Focused() == fyne.Focusable(s) { // else it was made for the letter before
		s.Add()
	}
	field := s.Canvas().Focused()
	if field == fyne.Focusable(s) {
		return
	}
	for _, r := range text {
		field.TypedRune(r)
	}
}

// FocusGained shows the current card as the one that keys act on.
func (s *Surface) FocusGained() {
	control.Came(s)
	s.focus(true)
}

// FocusLost shows that keys act elsewhere.
func (s *Surface) FocusLost() {
	s.burst.Act()
	s.focus(false)
}

func (s *Surface) focus(on bool) {
	s.focused = on
	s.list.show()
}

// step goes to another card.
func (s *Surface) step(by int) {
	if all := s.now().Portraits; len(all) > 0 {
		to := all[min(max(s.place()+by, 0), len(all)-1)]
		s.Choose(to.ID)
		s.Say("portraits.at", "name", s.name(to), "n", s.place()+1, "of", len(all))
	}
}

// KeyHelp names the keys that belong to no command, for the help.
func (s *Surface) KeyHelp() []string { return []string{"help.portraits.walk", "help.portraits.ends"} }
