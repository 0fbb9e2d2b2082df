package printing

import (
	"context"
	"io/fs"
	"os"
	"path/filepath"
	"slices"

	"fyne.io/fyne/v2"

	"commonground/model/library"
	"commonground/model/whole"
	"commonground/ui/choose"
	"commonground/ui/control"
	"commonground/ui/layout"
	"commonground/ui/look"
	"commonground/ui/places"
)

// Save asks for a name and a folder and saves the PDF there. A file that is there is
// replaced only when that is asked for.
func Save(h Host, r Request) {
	s := newSaving(h, r)
	s.dialog.Open(h.Window().Canvas(), s.name.Entry)
	s.name.Entry.TypedShortcut(&fyne.ShortcutSelectAll{}) // Enter takes the name, a letter begins another
}

// saving is the dialog that asks where to save.
type saving struct {
	host   Host
	req    Request
	places []places.Place
	folder string

	dialog  *control.Dialog
	name    *control.Field
	where   *control.Choice
	path    *look.Text
	trouble *fyne.Container // what is in the way, with ways round it
	save    *control.Button
}

func newSaving(h Host, r Request) *saving {
	s := &saving{host: h, req: r}
	w := h.Words()
	s.name = control.NewField(w.Text("print.name"))
	s.name.Entry.SetText(r.Name)
	s.name.Entry.OnChanged = func(string) { s.clear() }
	s.name.Entry.OnSubmitted = func(string) { s.try(false) }
	s.where = control.NewChoice(nil, s.choose)
	s.path, s.trouble = look.NewText(look.Small, ""), layout.Column(look.Gap)
	s.save = control.NewPrimary(w.Text("print.save"), "save", func() { s.try(false) })
	cancel := control.NewButton(w.Text("print.cancel"), "", func() { s.dialog.Cancel() })
	folder := layout.Column(4, look.NewText(look.Strong, w.Text("print.folder")), layout.Row(0, -1, s.where), s.path)
	s.dialog = control.NewDialog(w.Text("print.save-pdf"), layout.Column(look.Space, s.name.Box, folder, s.trouble), cancel, s.save)
	begins := firstFolder(h.PDFFolder(), nil)
	s.setFolder(begins)
	h.Runner().StartWithin(choose.PlacesWait, func() func() {
		known := places.Places()
		return func() { s.found(known, begins) }
	})
	return s
}

// found lets people choose from the places that they know, and begins at the first of them
// unless they went elsewhere meanwhile.
func (s *saving) found(known []places.Place, begins string) {
	s.places = known
	if s.folder == begins {
		s.folder = firstFolder(s.host.PDFFolder(), known)
	}
	s.setFolder(s.folder)
}

// setFolder saves to that folder, which becomes one of those to choose from.
func (s *saving) setFolder(path string) {
	s.folder = path
	at := slices.IndexFunc(s.places, func(p places.Place) bool { return p.Path == path })
	if at < 0 {
		s.places = append([]places.Place{{Name: places.Name(path), Path: path}}, s.places...)
		at = 0
	}
	s.where.Options = nil
	for _, p := range s.places {
		s.where.Options = append(s.where.Options, choose.PlaceName(s.host.Words(), p))
	}
	s.where.Options = append(s.where.Options, s.host.Words().Text("print.other-folder"))
	s.where.Set(at)
	s.path.Set(s.describe(path))
	s.clear()
}

// describe says where a folder is, and whether it leaves the laptop by itself.
func (s *saving) describe(path string) string {
	if cloud := library.SyncedBy(path); cloud != "" {
		return path + "\n" + s.host.Words().Text("print.cloud", "cloud", cloud)
	}
	return path
}

func (s *saving) choose(i int) {
	if i < len(s.places) {
		s.setFolder(s.places[i].Path)
		return
	}
	s.setFolder(s.folder) // shows what is still chosen
	s.browse()
}

// browse looks for any other folder.
func (s *saving) browse() {
	choose.Folder(s.host, s.host.Words().Text("print.folder"), s.folder, s.setFolder)
}

// try saves, if there is a name.
func (s *saving) try(replace bool) {
	name := typedName(s.name.Entry.Text)
	if name == "" {
		s.name.SetProblem(s.host.Words().Text("print.no-name"))
		s.dialog.Reflow()
		return
	}
	s.write(filepath.Join(s.folder, name), replace)
}

func (s *saving) write(path string, replace bool) {
	s.clear()
	s.save.SetEnabled(false)
	h := s.host
	work(h, h.Words().Text("print.saving"), func(ctx context.Context, p Progress) error {
		return h.Desk().save(ctx, s.req, path, whole.Options{Replace: replace}, p)
	}, func(err error) {
		s.save.SetEnabled(true)
		s.wrote(path, err)
	})
}

func (s *saving) wrote(path string, err error) {
	switch troubleOf(err) {
	case NoTrouble:
		s.dialog.Close()
		s.host.KeepPDFFolder(s.folder)
		s.saved(path)
	case NameTaken:
		s.offer(path)
	case Cancelled:
	default:
		words, more := troubleWords(s.host, err)
		s.show(control.NewBanner(control.Alarm, "warning", words, more))
	}
}

// saved says where the PDF is, and offers to look at it.
func (s *saving) saved(path string) {
	w, h := s.host.Words(), s.host
	view := control.NewButton(w.Text("print.open"), "page", func() {
		if err := h.Desk().view(path); err != nil {
			tellTrouble(h, err)
		}
	})
	tell(h, w.Text("print.saved"), w.Text("print.saved-as", "name", filepath.Base(path), "folder", filepath.Dir(path)), view)
}

// offer leaves it to people what becomes of a file that is there already.
func (s *saving) offer(path string) {
	w := s.host.Words()
	both := control.NewButton(w.Text("print.keep-both"), "duplicate", func() { s.write(freeName(path), false) })
	replace := control.NewDanger(w.Text("print.replace"), "", func() { s.write(path, true) })
	words, more := troubleWords(s.host, fs.ErrExist)
	if info, err := os.Stat(path); err == nil {
		more = w.Text("print.taken-since", "when", w.Moment(info.ModTime(), s.host.Now())) + " " + more
	}
	s.show(control.NewBanner(control.Alarm, "warning", words, more, both, replace))
	s.host.Window().Canvas().Focus(both)
}

func (s *saving) show(b *control.Banner) {
	s.trouble.Objects = []fyne.CanvasObject{b}
	s.dialog.Reflow()
}

func (s *saving) clear() {
	if len(s.trouble.Objects) == 0 && s.name.Problem() == "" {
		return
	}
	s.trouble.Objects = nil
	s.name.SetProblem("")
	s.dialog.Reflow()
}
