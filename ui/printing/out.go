package printing

import (
	"context"

	"fyne.io/fyne/v2"

	"commonground/ui/control"
	"commonground/ui/layout"
	"commonground/ui/look"
)

// Open opens the PDF in the system's viewer, from a private place.
func Open(h Host, r Request) {
	work(h, h.Words().Text("print.opening"), func(ctx context.Context, p Progress) error {
		return h.Desk().show(ctx, r, p)
	}, func(err error) { tellTrouble(h, err, instead(h, r)) })
}

// instead saves what could not be opened or printed.
func instead(h Host, r Request) *control.Button {
	return control.NewButton(h.Words().Text("print.save-pdf"), "save", func() { Save(h, r) })
}

// Print asks which printer and how many copies, and prints. Where the system has no
// printer that the app can reach, it opens the viewer and says how to go on from there.
func Print(h Host, r Request) {
	var found Printers
	work(h, h.Words().Text("print.looking"), func(ctx context.Context, _ Progress) error {
		found = findPrinters(ctx)
		return ctx.Err()
	}, func(err error) {
		switch {
		case err != nil:
		case len(found.Names) == 0:
			printFromViewer(h, r)
		default:
			newOrdering(h, r, found).open()
		}
	})
}

func printFromViewer(h Host, r Request) {
	w := h.Words()
	work(h, w.Text("print.opening"), func(ctx context.Context, p Progress) error {
		return h.Desk().show(ctx, r, p)
	}, func(err error) {
		if err != nil {
			tellTrouble(h, err, instead(h, r))
			return
		}
		tell(h, w.Text("print.viewer"), w.Text("print.viewer-now"))
	})
}

// ordering is the dialog that asks for a printer and copies.
type ordering struct {
	host     Host
	req      Request
	printers Printers
	copies   int

	dialog *control.Dialog
	where  *control.Choice
	number *look.Text
	fewer  *control.Button
	send   *control.Button
}

// maxCopies keeps a slip of the finger from emptying the paper tray of a whole house.
const maxCopies = 50

func newOrdering(h Host, r Request, found Printers) *ordering {
	w := h.Words()
	o := &ordering{host: h, req: r, printers: found, copies: 1}
	o.where = control.NewChoice(found.Names, nil)
	for i, name := range found.Names {
		if name == found.Default {
			o.where.Set(i)
		}
	}
	o.number = look.NewText(look.Body, "")
	o.fewer = control.NewButton("", "zoom-out", func() { o.set(o.copies - 1) })
	more := control.NewButton("", "add", func() { o.set(o.copies + 1) })
	o.fewer.Hint, more.Hint = w.Text("print.fewer"), w.Text("print.more")
	o.send = control.NewPrimary("", "print", o.order)
	cancel := control.NewButton(w.Text("print.cancel"), "", func() { o.dialog.Cancel() })
	body := layout.Column(
		look.Space,
		layout.Column(4, look.NewText(look.Strong, w.Text("print.printer")), layout.Row(0, -1, o.where)),
		layout.Column(4, look.NewText(look.Strong, w.Text("print.copies")), layout.Wrap(look.Gap, o.fewer, o.number, more)),
	)
	o.dialog = control.NewDialog(w.Text("print.print"), body, cancel, o.send)
	o.set(1)
	return o
}

func (o *ordering) set(copies int) {
	o.copies = max(1, min(copies, maxCopies))
	w := o.host.Words()
	o.number.Set(w.Count("print.copies-of", o.copies))
	o.fewer.SetEnabled(o.copies > 1)
	o.send.SetText(w.Count("print.print-pages", o.copies*o.req.Job.Count))
	o.dialog.Reflow()
}

func (o *ordering) open() { o.dialog.Open(o.host.Window().Canvas(), fyne.Focusable(o.send)) }

func (o *ordering) order() {
	o.dialog.Close()
	h, w := o.host, o.host.Words()
	name := o.printers.Names[o.where.Chosen()]
	work(h, w.Text("print.sending"), func(ctx context.Context, p Progress) error {
		return h.Desk().print(ctx, o.req, order{Printer: name, Copies: o.copies}, p)
	}, func(err error) {
		if err != nil {
			tellTrouble(h, err, instead(h, o.req))
			return
		}
		tell(h, w.Text("print.sent"), w.Count("print.sent-to", o.copies*o.req.Job.Count, "printer", name))
	})
}

func asObjects(buttons []*control.Button) []fyne.CanvasObject {
	out := make([]fyne.CanvasObject, len(buttons))
	for i, b := range buttons {
		out[i] = b
	}
	return out
}
