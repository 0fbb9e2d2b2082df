package printing

import (
	"commonground/ui/control"
	"commonground/ui/look"
)

// troubleWords are what is said about an error: what happened, and what to do now.
func troubleWords(h Host, err error) (words, more string) {
	w := h.Words()
	kind := troubleOf(err)
	words = w.Text("print.trouble." + string(kind) + ".what")
	more = w.Text("print.trouble."+string(kind)+".now", "detail", detail(err))
	return words, more
}

// tell opens a dialog that says one thing and is closed again.
func tell(h Host, title, words string, more ...*control.Button) {
	var d *control.Dialog
	done := control.NewPrimary(h.Words().Text("print.close"), "", func() { d.Close() })
	actions := asObjects(more)
	d = control.NewDialog(title, look.NewText(look.Body, words), append(actions, done)...)
	for _, b := range more {
		do := b.OnTapped
		b.OnTapped = func() {
			d.Close()
			do()
		}
	}
	d.Open(h.Window().Canvas(), done)
}

// tellTrouble says what went wrong, if something did; nothing is said of what people
// cancelled.
func tellTrouble(h Host, err error, more ...*control.Button) {
	if kind := troubleOf(err); kind == NoTrouble || kind == Cancelled {
		return
	}
	words, now := troubleWords(h, err)
	tell(h, words, now, more...)
}
