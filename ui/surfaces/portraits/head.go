package portraits

import (
	"fyne.io/fyne/v2"

	"commonground/ui/control"
	"commonground/ui/layout"
	"commonground/ui/look"
)

// head is above the cards: the ways to fill them in, and what the group decided to do
// with them. Where there is little height the ways are one line, or a menu.
type head struct {
	s       *Surface
	box     *fyne.Container
	row     *fyne.Container
	ways    [len(wayIDs)]*control.Button
	menu    *control.Choice
	hint    *look.Text
	decided *look.Text
}

func newHead(s *Surface) *head {
	h := &head{s: s, hint: look.NewText(look.Quiet, ""), decided: look.NewText(look.Status, "")}
	h.row, h.menu = layout.Wrap(look.Gap), control.NewChoice(nil, func(i int) { s.Turn(Way(i)) })
	for i, id := range wayIDs {
		h.menu.Options = append(h.menu.Options, s.Text("portraits.way."+id))
		h.ways[i] = control.NewButton(s.Text("portraits.way."+id), "", func() { s.Turn(Way(i)) })
		h.row.Add(h.ways[i])
	}
	h.box = layout.Column(look.Gap, h.row, h.menu, h.hint, h.decided)
	h.fold(false, 0)
	return h
}

// fold makes the head as low as can be at that width, or not.
func (h *head) fold(on bool, width float32) {
	setHidden(h.hint, on)
	menu := on && layout.IdealWidth(h.row) > width
	setHidden(h.row, menu)
	setHidden(h.menu, !menu)
}

func (h *head) show() {
	h.menu.Set(int(h.s.way))
	for i, b := range h.ways {
		b.SetDown(Way(i) == h.s.way)
	}
	h.hint.Set(h.s.Text("portraits.hint." + wayIDs[h.s.way]))
	h.decided.Set(h.decision())
	h.decided.Hidden = h.decided.Words == ""
}

// decision says what the group decided, and how far that is done.
func (h *head) decision() string {
	sheet := h.s.now()
	if day, kept := sheet.PortraitsKept(); kept {
		return h.s.Text("portraits.kept", "day", h.day(day))
	}
	day, gone := sheet.PortraitsDisposed()
	switch {
	case gone && h.s.purging:
		return h.s.Text("portraits.disposing")
	case gone:
		return h.s.Text("portraits.disposed", "day", h.day(day))
	}
	return ""
}

func (h *head) day(day string) string {
	return h.s.Words().Date(day, h.s.host.Now())
}
