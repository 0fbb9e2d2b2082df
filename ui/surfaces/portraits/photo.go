package portraits

import (
	"errors"
	"path/filepath"

	"fyne.io/fyne/v2"

	"commonground/model"
	"commonground/printables/picture"
	"commonground/ui/choose"
	"commonground/ui/control"
	"commonground/ui/look"
)

// AskForPicture lets people choose a picture's file for the current card.
func (s *Surface) AskForPicture() {
	p := s.current()
	if p == nil || s.Doc().ReadOnly() {
		return
	}
	choose.File(s.host, s.Text("portraits.picture.choose"), s.folder, pictureFiles, func(path string) {
		s.folder = filepath.Dir(path)
		s.takePicture(p.ID, path)
	})
}

// pictureFiles are the endings of pictures; those of newer phones are offered too, so that
// it can be said why they will not do.
const pictureFiles = ".png .jpg .jpeg .gif .bmp .webp .heic .heif .avif"

// Drop gives the card under a place of the window, or else the current one, the picture
// in a file. It reports false where there is no card to take it.
func (s *Surface) Drop(at fyne.Position, path string) bool {
	id := s.at
	for _, r := range s.list.rows {
		corner := fyne.CurrentApp().Driver().AbsolutePositionForObject(r)
		if in := at.Subtract(corner); in.X >= 0 && in.Y >= 0 && in.X < r.Size().Width && in.Y < r.Size().Height {
			id = r.id
		}
	}
	if s.Doc().ReadOnly() || s.now().Portrait(id) == nil {
		return false
	}
	s.Choose(id)
	s.takePicture(id, path)
	return true
}

// takePicture reads a picture aside and puts it on a card.
func (s *Surface) takePicture(id model.ID, path string) {
	s.Say("portraits.picture.reading")
	s.host.Aside(func() func() {
		content, err := picture.Usual().ReadFile(path)
		return func() { s.tookPicture(id, content, err) }
	})
}

func (s *Surface) tookPicture(id model.ID, content []byte, err error) {
	p := s.now().Portrait(id)
	switch {
	case err != nil:
		s.Say("portraits.picture.refused")
		s.explain(err)
	case p == nil: // it was deleted meanwhile
	default:
		s.card.pens = false
		s.Doc().Break()
		if err := s.Doc().PicturePortrait(s.SheetID(), id, content); err != nil {
			s.failed(err)
			return
		}
		s.Say("portraits.picture.taken", "name", s.name(p))
	}
}

// explain says why a picture cannot be used, and what helps.
func (s *Surface) explain(err error) {
	fault := picture.Broken
	var e *picture.Error
	w, h := 0, 0
	if errors.As(err, &e) {
		fault, w, h = e.Fault, e.W, e.H
	}
	var d *control.Dialog
	close := control.NewPrimary(s.Text("portraits.close"), "", func() { d.Cancel() })
	d = control.NewDialog(s.Text("portraits.fault.title"),
		look.NewText(look.Body, s.Text("portraits.fault."+string(fault), "w", w, "h", h)), close)
	d.Open(s.Canvas(), close)
}
