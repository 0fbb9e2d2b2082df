package surface

import (
	"commonground/ui/control"
	"commonground/ui/look"
)

// AskDelete asks before what people wrote goes, and says how much that is; back is called where
// it is kept, and gives the keyboard back.
func (b *Base) AskDelete(title, text string, do, back func()) {
	var d *control.Dialog
	keep := control.NewPrimary(b.Text("sheet.keep"), "", func() { d.Cancel() })
	danger := control.NewDanger(b.Text("sheet.delete"), "delete", func() { d.Close(); do() })
	d = control.NewDialog(title, look.NewText(look.Body, text), danger, keep)
	d.OnCancel = back
	d.Open(b.Canvas(), keep)
}
