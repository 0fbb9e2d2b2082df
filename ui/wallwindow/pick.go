package wallwindow

import (
	"fmt"
	"image"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"commonground/ui/control"
	"commonground/ui/layout"
	"commonground/ui/look"
	"commonground/ui/monitors"
)

// Pick asks which of several screens the room sees, and shows a sheet there. The screens are
// drawn as they stand, numbered; a number key picks one, too.
func (w *Wall) Pick(src Source, all []monitors.Monitor) {
	book := w.host.Words()
	here := control.NewCard(numbered(1), nil)
	here.Empty = true
	here.Disable()
	now := w.host.Monitors().All()
	areas, screens := []image.Rectangle{now[monitors.At(now, w.desk())].Area}, []fyne.CanvasObject{here}
	lines := []fyne.CanvasObject{look.NewText(look.Body, book.Text("wallwindow.pick.here"))}
	var d *control.Dialog
	cards := make([]*control.Card, len(all))
	pick := func(i int) {
		if i >= 0 && i < len(all) {
			d.Close()
			w.Start(src, &all[i])
		}
	}
	number := func(r rune) { pick(int(r - '2')) }
	for i, m := range all {
		c := control.NewCard(numbered(i+2), func() { pick(i) })
		c.Inset = look.Gap
		c.OnRune = number
		cards[i], areas, screens = c, append(areas, m.Area), append(screens, c)
		size := fmt.Sprintf("%d × %d", m.Area.Dx(), m.Area.Dy())
		lines = append(lines, look.NewText(look.Body, book.Text("wallwindow.screen", "n", i+2, "name", m.Name, "size", size)))
	}
	body := layout.Column(look.Space, look.NewText(look.Body, book.Text("wallwindow.pick.how")), layout.Lying(look.Gap, areas, screens...), layout.Column(look.Gap, lines...))
	cancel := control.NewButton(book.Text("frame.cancel"), "", func() { d.Cancel() })
	cancel.OnRune = number
	d = control.NewDialog(book.Text("wallwindow.pick.title"), body, cancel)
	d.Open(w.host.Window().Canvas(), cards[0])
}

func numbered(n int) fyne.CanvasObject {
	return container.NewCenter(look.NewText(look.Big, fmt.Sprint(n)))
}
