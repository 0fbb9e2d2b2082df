package sheet

import (
	"fyne.io/fyne/v2"

	"commonground/ui/control"
	"commonground/ui/layout"
	"commonground/ui/look"
	"commonground/ui/screen"
)

// The width and height, at 100 % text, below which a sheet's screen is tight. At 200 % the
// usual window is: beside the guide a board would be less than half as wide as it can be.
const (
	tightWidth  float32 = 700
	briefWidth  float32 = 800 // the header's buttons lose their words rather than take another line
	tightHeight float32 = 300
)

// sheetLayout lays a sheet's header above its body and fits both to the room there is.
type sheetLayout struct {
	screen.HeadedLayout
	s *Sheet
}

// Layout fits the sheet to its room first.
func (l *sheetLayout) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	if l.s.room {
		l.s.fit(true, true)
		l.s.Header.Hide()
		layout.Put(objects[1], 0, 0, size.Width, size.Height)
		return
	}
	scale := look.TextScale()
	l.s.back.Hidden = !l.s.host.NavigationHidden()
	tight := size.Width < tightWidth*scale || size.Height < tightHeight*scale
	l.s.fit(tight, tight || size.Width < briefWidth*scale)
	l.s.spareUndo(size.Width - 2*look.Margin)
	l.HeadedLayout.Layout(objects, size)
}

// fit takes the words off the buttons, lets the name have two lines and folds the guide
// where there is little room.
func (s *Sheet) fit(tight, brief bool) {
	if brief != s.brief {
		s.brief = brief
		s.nameTools(s.FlipCommand().ID)
	}
	if tight == s.tight {
		return
	}
	s.tight, s.wanted = tight, false
	s.Body.open = s.GuideOpen()
	s.Tools.guide.SetDown(s.GuideOpen())
	s.Title.fit(tight)
	s.saved.Hidden = tight // where it is not, a message says so
	s.Foot.update()
}

// spareUndo takes the word off Undo, whose arrow everybody knows, where the name would be cut on
// a header of that width.
func (s *Sheet) spareUndo(width float32) {
	if s.brief {
		s.undoing = 0
		return
	}
	b := s.Tools.Undo
	room := width - look.Space - layout.IdealWidth(s.right) - s.undoing
	switch cut := s.Title.Button.IdealWidth() > room; {
	case cut && s.undoing == 0:
		before := layout.IdealWidth(b)
		b.SetText("")
		s.undoing = before - layout.IdealWidth(b)
	case !cut && s.undoing > 0:
		b.SetText(s.host.Words().Text("command.undo"))
		s.undoing = 0
	}
}

// nameTools puts words on the buttons, or only hints where it is tight.
func (s *Sheet) nameTools(flip string) {
	book, t := s.host.Words(), s.Tools
	for b, words := range map[*control.Button]string{
		t.Undo: book.Text("command.undo"), t.Flip: book.Text("sheet." + flip),
		t.print: book.Text("command.print"), t.guide: book.Text("sheet.guide"),
	} {
		if s.brief {
			b.SetText("")
			if b.Hint == "" {
				b.Hint = words
			}
			continue
		}
		if b != t.Undo || s.undoing == 0 {
			b.SetText(words)
		}
	}
}
