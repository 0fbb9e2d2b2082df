package round

import (
	"errors"
	"strings"

	"fyne.io/fyne/v2"

	"commonground/model"
	"commonground/ui/control"
	"commonground/ui/layout"
	"commonground/ui/look"
)

// slip is what one person writes on for the group's suggestion box. There is a new one for
// everybody, so that nothing of who wrote before is in it.
type slip struct {
	h       BoxHost
	field   *field
	dots    bool
	before  string // what was on the clipboard when it came
	problem *look.Text
	dialog  *control.Dialog
}

// Suggest lets somebody put a suggestion in the group's box: in a field that covers the window,
// with nothing of anybody else's.
func Suggest(h BoxHost) {
	s := &slip{h: h, dots: h.Room(), before: fyne.CurrentApp().Clipboard().Content(), problem: look.NewText(look.Warning, "")}
	s.field = s.newField()
	s.show()
}

func (s *slip) text(key string, pairs ...any) string { return s.h.Words().Text(key, pairs...) }

func (s *slip) newField() *field {
	f := newField(s.dots, 4)
	f.entry.onHand = s.put
	f.entry.Hold(model.MaxNoteText, func() { s.say(s.text("board.status.too-long", "most", model.MaxNoteText)) })
	return f
}

// show puts the slip on the screen, also again when it looks otherwise.
func (s *slip) show() {
	turn := control.NewPlain(s.text("round.write.dots"), "quiet", s.turn)
	if s.dots {
		turn = control.NewPlain(s.text("round.write.large"), "eye", s.turn)
	}
	body := layout.Column(look.Space, look.NewText(look.Body, s.text("box.write.how")), layout.Wrap(0, turn), s.field, s.problem,
		look.NewText(look.Small, s.text("box.write.harm")))
	put := control.NewPrimary(s.text("box.write.put"), "file-in", s.put)
	d := control.NewDialog(s.text("box.write.title"), body, control.NewPlain(s.text("frame.cancel"), "", s.leave), put)
	s.open(d, s.field.entry)
	control.ToEnd(&s.field.entry.Entry.Entry)
}

// open covers the window with a dialog in place of the one before.
func (s *slip) open(d *control.Dialog, first fyne.Focusable) {
	if s.dialog != nil {
		s.dialog.Close()
	}
	d.Full, d.Tall = true, true // as in a round
	d.OnEscape, d.OnCancel, d.Loses = s.leave, s.clear, s.written
	s.dialog = d
	d.Open(s.h.Window().Canvas(), first)
}

func (s *slip) written() bool { return strings.TrimSpace(s.field.text()) != "" }

// turn shows what is typed as dots, or large again.
func (s *slip) turn() {
	s.dots = !s.dots
	was := s.field
	s.field = s.newField()
	s.field.setText(was.text())
	was.setText("")
	s.show()
}

// put puts what was written in the box, and says so. Where nothing was it waits for something.
func (s *slip) put() {
	if !s.written() {
		s.h.Window().Canvas().Focus(s.field.entry)
		return
	}
	switch err := s.h.Document().Suggest(s.field.text()); {
	case errors.Is(err, model.ErrFull):
		s.say(s.text("box.write.full", "most", model.MaxSuggestions))
		return
	case err != nil:
		s.say(s.text("box.write.read-only"))
		return
	}
	s.clear()
	done := control.NewPrimary(s.text("frame.close"), "", s.leave)
	another := func() { s.dialog.Close(); Suggest(s.h) }
	more := control.NewButton(s.text("box.write.more"), "add", another)
	done.OnRune = func(r rune) {
		another()
		s.h.Window().Canvas().Focused().TypedRune(r)
	}
	s.open(control.NewDialog(s.text("box.done.title"), look.NewText(look.Body, s.h.Words().Count("box.done.text", len(s.h.Document().Group().Suggestions))), more, done), done)
}

// leave goes away without putting anything in. Where something was written it asks first.
func (s *slip) leave() {
	if !s.written() {
		s.dialog.Cancel()
		return
	}
	askLeave(s.h.Window().Canvas(), s.text, func() { s.dialog.Cancel() })
}

func (s *slip) say(problem string) {
	s.problem.Set(problem)
	s.dialog.Reflow()
}

// clear takes what was written out of the field and off the clipboard.
func (s *slip) clear() { clearFields(s.before, s.field) }
