package wall

import (
	"fmt"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"

	"commonground/model"
	"commonground/ui/carry"
	"commonground/ui/control"
	"commonground/ui/layout"
	"commonground/ui/look"
	"commonground/ui/rows"
)

// AskSend asks on which of the group's lists the current way should stand.
func (w *Wall) AskSend() {
	if !w.way() {
		return
	}
	way := w.current.way
	carry.Ask(w.host, carry.Parcel{
		Things: []model.Sending{{Text: w.text(w.current), From: model.Origin{Sheet: w.SheetID(), Note: way}}},
		Send:   func(on model.TodoFor) error { return w.Doc().SendWay(w.SheetID(), way, on) },
	}, func(told string) {
		if told != "" {
			w.Tell(told)
		}
		w.focusBack()
	})
}

// askBarrier asks which barrier the current way should go to, or serve too.
func (w *Wall) askBarrier(too bool) {
	s := w.current
	if !w.several() {
		return
	}
	book := w.Words()
	list := rows.New(rows.Typesetter{Set: w.host.Kit().Set, Painter: w.host.Painter()})
	var all []rows.Row
	for _, r := range w.rows {
		if wayOf(r, s.way) < 0 {
			all = append(all, rows.Row{ID: r.ID.String(), Badge: fmt.Sprint(r.Number), Text: r.Text, Instead: book.Text("board.note.empty"), Fixed: true})
		}
	}
	list.SetRows(all)
	var d *control.Dialog
	take := func() {
		d.Close()
		for _, r := range w.rows {
			if r.ID.String() == list.Current() {
				w.serve(s, r.ID, too)
				break
			}
		}
		w.focusBack()
	}
	list.OnKey = func(e *fyne.KeyEvent) bool {
		if e.Name == fyne.KeyReturn || e.Name == fyne.KeyEnter || e.Name == fyne.KeySpace {
			take()
			return true
		}
		return false
	}
	title, does := "wall.move.title", "wall.move.do"
	if too {
		title, does = "wall.serve.title", "wall.serve.do"
	}
	do := control.NewPrimary(book.Text(does), "", take)
	cancel := control.NewPlain(book.Text("frame.cancel"), "", func() { d.Cancel() })
	frame := &canvas.Rectangle{FillColor: look.Current().Board, CornerRadius: 6}
	d = control.NewDialog(book.Text(title), newTall(frame, list), cancel, do)
	d.OnCancel = w.focusBack
	if len(all) == 0 {
		w.Say("wall.status.everywhere")
		return
	}
	d.Open(w.Canvas(), list)
}

// newTall lays objects over each other, some rows high.
func newTall(objects ...fyne.CanvasObject) fyne.CanvasObject {
	return container.New(tall{}, objects...)
}

type tall struct{}

func (tall) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	for _, o := range objects {
		layout.Place(o, 0, 0, size.Width, size.Height)
	}
}

func (tall) MinSize([]fyne.CanvasObject) fyne.Size {
	return fyne.NewSize(200, 7*look.Target*look.TextScale())
}
