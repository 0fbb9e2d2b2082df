package vote

import (
	"slices"

	"fyne.io/fyne/v2"

	"commonground/model"
	"commonground/printables"
	"commonground/ui/control"
	"commonground/ui/layout"
	"commonground/ui/look"
)

// Past lists what was decided on a sheet, the latest first, to be looked at again.
func Past(h Host, ask Asking) {
	s := h.Document().Group().Sheet(ask.Sheet)
	if s == nil || len(s.Votes) == 0 {
		return
	}
	var d *control.Dialog
	list := layout.Column(look.Gap)
	for _, v := range slices.Backward(s.Votes) {
		list.Add(control.NewCard(entry(h.Kit(), v), func() {
			d.Close()
			Look(h, ask, v)
		}))
	}
	another := control.NewButton(h.Words().Text("vote.past.new"), "add", func() { d.Close(); Start(h, ask) })
	another.SetEnabled(!h.Document().ReadOnly())
	d = control.NewDialog(h.Words().Text("vote.past.title"), list, another,
		control.NewButton(h.Words().Text("frame.close"), "", func() { d.Cancel() }))
	d.OnCancel = func() { h.Told("") }
	d.Open(h.Window().Canvas(), list.Objects[0].(*control.Card))
}

// Look shows again what was decided in a vote.
func Look(h Host, ask Asking, v *model.Vote) {
	again := shown{host: h, ask: ask, vote: v, ranked: true}
	again.open()
}

// entry is a vote in the list: what it was about, when it was and what most were for.
func entry(kit *printables.Kit, v *model.Vote) fyne.CanvasObject {
	return layout.Column(4, look.NewText(look.Strong, kit.VoteQuestion(v)), look.NewText(look.Small, kit.VoteFacts(v)))
}
