package portraits

import (
	"fyne.io/fyne/v2"

	"commonground/model"
	"commonground/printables/mark"
	"commonground/ui/command"
	"commonground/ui/control"
	"commonground/ui/layout"
	"commonground/ui/look"
)

// large shows the current card to the room: its picture beside what stands on it, in large
// letters, to be read out.
type large struct {
	s       *Surface
	page    *control.Page
	name    *look.Text
	picture *control.Picture
	said    *fyne.Container
	beside  *fyne.Container // picture and words side by side, or the words alone
	shown   *model.Portrait // whose picture is shown
	tokens  look.Tokens
}

// largeSide is how wide the picture is, and largeTexts how much the words beside it need, in
// pixels at 100 % text.
const (
	largeSide  float32 = 260
	largeTexts float32 = 300
)

func newLarge(s *Surface) *large {
	l := &large{s: s, name: look.NewText(look.Hero, ""), picture: control.NewPicture(1, largeSide), said: layout.Column(look.Space)}
	l.beside = layout.Column(0)
	l.page = control.NewPage(layout.Pad(look.Margin, look.Margin, look.Margin, layout.AtMost(1100, layout.Column(look.Space, l.name, l.beside))))
	return l
}

// show shows the current card; parts with nothing on them are left out.
func (l *large) show() {
	p := l.s.current()
	if p == nil {
		return
	}
	l.name.Set(l.s.name(p))
	l.said.Objects, l.page.Fitted = nil, nil
	for _, part := range model.PortraitParts[1:] {
		if text := *p.Text(part); text != "" {
			said := look.NewText(look.Body, text)
			l.said.Add(layout.Column(2, look.NewText(look.Strong, l.s.card.label(p, part)), said))
			l.page.Fitted = append(l.page.Fitted, said)
		}
	}
	if len(l.said.Objects) == 0 {
		l.said.Add(look.NewText(look.Big, l.s.Text("portraits.large.empty")))
	}
	l.beside.Objects = []fyne.CanvasObject{l.said}
	if p.Pictured() {
		l.beside.Objects[0] = layout.Beside(largeTexts, look.Margin, l.picture, l.said)
	}
	if k := look.Current(); l.shown == nil || l.shown.ID != p.ID || !samePicture(l.shown, p) || k.Teal != l.tokens.Teal {
		l.shown, l.tokens = p, k
		l.paint(p)
	}
	if l.page.Size().Width > 0 {
		l.page.Reflow()
	}
}

func (l *large) paint(p *model.Portrait) {
	const side = 2 * int(largeSide)
	pal := look.Palette()
	l.s.host.Aside(func() func() {
		img := l.s.faces.paint(l.s.host.Kit().PortraitPicture(p, mark.Rect{W: float64(side), H: float64(side)}, pal), p.Pictured(), side)
		return func() {
			if l.shown == p {
				l.picture.Set(img)
			}
		}
	})
}

// ShowRoom shows one card at a time, large, where cards are filled in one by one.
func (s *Surface) ShowRoom(on bool) {
	if on == s.room {
		return
	}
	s.room, s.writing = on, false
	s.update()
	if on && s.way != Group {
		s.Canvas().Focus(s)
	}
}

// reading reports whether a card is shown large, and not to be written on.
func (s *Surface) reading() bool {
	return s.room && !s.writing && (s.way == Alone || s.way == Pairs) && s.current() != nil
}

// read shows the card large, also from where all are shown together.
func (s *Surface) read() {
	s.Doc().Break()
	s.writing = false
	if !s.cards() {
		s.way = Alone
	}
	s.update()
	s.Canvas().Focus(s)
}

// cards reports whether one card is shown at a time.
func (s *Surface) cards() bool { return s.way == Alone || s.way == Pairs }

// roomCommands go from card to card where one is shown at a time, and to writing on it and back.
// From where all are shown together they begin with the card that was chosen last.
func (s *Surface) roomCommands() []command.Command {
	to := func(by int) bool { i := s.place() + by; return i >= 0 && i < len(s.now().Portraits) }
	turn := func(by int) func() {
		return func() {
			if !s.cards() {
				s.read()
				return
			}
			s.writing = false
			s.step(by)
			s.Canvas().Focus(s)
		}
	}
	some := func() bool { return s.current() != nil }
	return []command.Command{
		{ID: "portrait.before", Icon: "back", Bar: command.PlainBar, Shortcut: command.Ctrl(fyne.KeyPageUp), Away: func() bool { return !s.cards() }, Enabled: func() bool { return s.cards() && to(-1) }, Do: turn(-1)},
		{ID: "portrait.after", Icon: "forward", Bar: command.MainBar, Shortcut: command.Ctrl(fyne.KeyPageDown), Enabled: func() bool { return some() && (!s.cards() || to(1)) }, Do: turn(1)},
		{ID: "portrait.read", Icon: "zoom-in", Bar: command.PlainBar, Away: s.reading, Enabled: func() bool { return some() && !s.reading() }, Do: s.read},
	}
}
