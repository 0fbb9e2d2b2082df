package mentions

import (
	"fyne.io/fyne/v2"

	"commonground/model/mention"
	"commonground/ui/control"
	"commonground/ui/layout"
	"commonground/ui/look"
)

// forgetting is which of the places where a name stands are to be emptied for good.
type forgetting struct {
	*list
	name   string
	places []mention.Place
	ticked map[int]bool
	boxes  []*control.Button
	do     *control.Button
}

// AskForget finds a person's name, or any words, everywhere in a group, has people tick the
// places one by one, and takes them out for good: out of the group, what undo brings back,
// the versions before on disk, and the clipboards.
func AskForget(h Host) {
	book := h.Words()
	f := &forgetting{ticked: map[int]bool{}}
	f.list = newList(h, book.Text("mention.forget.words"), f.find)
	f.do = control.NewDanger(book.Text("mention.forget.do"), "delete", f.forget)
	cancel := control.NewButton(book.Text("frame.cancel"), "", func() { f.d.Cancel() })
	f.all.Objects = append([]fyne.CanvasObject{look.NewText(look.Body, book.Text("mention.forget.text"))}, f.all.Objects...)
	f.d = control.NewDialog(book.Text("mention.forget.title"), f.all, cancel, f.do)
	f.d.Loses = func() bool { return false }
	f.d.Desk = true
	f.update()
	f.d.Open(h.Window().Canvas(), f.field.Entry)
}

func (f *forgetting) find(name string) {
	f.name, f.ticked, f.boxes = name, map[int]bool{}, nil
	f.places = mention.Ever(f.host.Document(), name)
	f.places = f.places[:min(len(f.places), most)]
	f.show(name, f.places, f.line)
	if len(f.places) > 1 {
		every := control.NewPlain(f.host.Words().Text("mention.forget.all"), "tick", f.tickAll)
		f.box.Objects = append([]fyne.CanvasObject{layout.Wrap(0, every)}, f.box.Objects...)
		f.d.Reflow()
	}
	f.update()
}

// line is a place with its tick, and what becomes of it.
func (f *forgetting) line(p mention.Place) fyne.CanvasObject {
	at := len(f.boxes)
	key := "mention.forget.part"
	if p.Whole {
		key = "mention.forget.whole"
	}
	box := control.NewBox(false, nil)
	box.Hint = f.host.Words().Text("mention.forget.tick", "text", brief(p.Text))
	box.OnTapped = func() { f.tick(at, !f.ticked[at]) }
	f.boxes = append(f.boxes, box)
	words := f.words(p).(*fyne.Container)
	words.Add(look.NewText(look.Small, f.host.Words().Text(key)))
	return layout.TopRow(look.Gap, 1, box, words)
}

func (f *forgetting) tick(at int, on bool) {
	f.ticked[at] = on
	f.boxes[at].SetTicked(on)
	f.update()
}

// tickAll ticks every place, or none where all are ticked.
func (f *forgetting) tickAll() {
	on := len(f.chosen()) < len(f.places)
	for i := range f.places {
		f.tick(i, on)
	}
}

func (f *forgetting) chosen() []mention.Place {
	var out []mention.Place
	for i, p := range f.places {
		if f.ticked[i] {
			out = append(out, p)
		}
	}
	return out
}

func (f *forgetting) update() {
	f.do.SetEnabled(len(f.chosen()) > 0 && !f.host.Document().ReadOnly())
}

// forget takes out what is ticked, and once that is on disk says where else to look.
func (f *forgetting) forget() {
	chosen := f.chosen()
	f.d.Close()
	if err := mention.Forget(f.host.Document(), f.name, chosen); err != nil {
		f.host.ShowProblem(err)
		return
	}
	f.host.DropClips(func(text string) bool { return mention.In(text, f.name) })
	f.host.WhenSaved(func(err error) {
		if err == nil { // the window says where something cannot be saved, and goes on trying
			f.tellRest()
		}
	})
}

// tellRest says what the app cannot reach.
func (f *forgetting) tellRest() {
	book := f.host.Words()
	lines := []string{book.Text("mention.rest.paper"), book.Text("mention.rest.copies"), book.Text("mention.rest.elsewhere")}
	if folder := f.host.PDFFolder(); folder != "" {
		lines = append([]string{book.Text("mention.rest.pdfs", "folder", folder)}, lines...)
	}
	body := layout.Column(look.Gap, look.NewText(look.Body, book.Text("mention.rest.text")))
	for _, line := range lines {
		body.Add(layout.Bulleted(look.Body, line))
	}
	var d *control.Dialog
	done := control.NewPrimary(book.Text("frame.close"), "", func() { d.Close() })
	d = control.NewDialog(book.Text("mention.rest.title"), body, done)
	d.Open(f.host.Window().Canvas(), done)
}
