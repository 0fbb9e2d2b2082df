package portraits

import (
	"fyne.io/fyne/v2"

	"commonground/model"
	"commonground/ui/control"
	"commonground/ui/layout"
	"commonground/ui/look"
)

// round is how a group fills in the cards together: one question at a time, and everyone's
// answer below it.
type round struct {
	s       *Surface
	page    *control.Page
	part    int
	asks    *look.Text
	list    *fyne.Container
	back    *control.Button
	next    *control.Button
	fields  []*control.AreaField
	ids     []model.ID
	showing bool
}

func newRound(s *Surface) *round {
	r := &round{s: s, asks: look.NewText(look.Title, ""), list: layout.Column(look.Space)}
	r.back = control.NewButton(s.Text("portraits.round.back"), "back", func() { r.turn(-1) })
	r.next = control.NewButton(s.Text("portraits.round.next"), "forward", func() { r.turn(1) })
	turns := layout.Wrap(look.Gap, r.back, r.next)
	r.page = control.NewPage(layout.Pad(look.Space, look.Gap, look.Margin,
		layout.Column(look.Space, r.asks, turns, layout.AtMost(760, r.list))))
	r.page.Follow(turns)
	return r
}

func (r *round) turn(by int) {
	r.s.Doc().Break()
	r.part = min(max(r.part+by, 0), len(model.PortraitParts)-1)
	r.show()
	r.page.ToTop()
}

func (r *round) show() {
	r.showing = true
	defer func() { r.showing = false }()
	part := model.PortraitParts[r.part]
	r.asks.Set(r.s.Wording().Part("interview." + string(part)))
	r.back.SetEnabled(r.part > 0)
	r.next.SetEnabled(r.part < len(model.PortraitParts)-1)
	all := r.s.now().Portraits
	for len(r.fields) < len(all) {
		r.addField()
	}
	r.fields, r.ids = r.fields[:len(all)], nil
	objects := []fyne.CanvasObject{look.NewText(look.Body, r.s.Text("portraits.none"))}
	if len(all) > 0 {
		objects = nil
	}
	for i, p := range all {
		r.ids = append(r.ids, p.ID)
		r.set(r.fields[i], p, part)
		objects = append(objects, r.fields[i].Box)
	}
	r.list.Objects = objects
	r.reflow()
}

func (r *round) set(f *control.AreaField, p *model.Portrait, part model.PortraitPart) {
	f.Box.Objects[0].(*look.Text).Set(r.s.name(p))
	if text := *p.Text(part); f.Area.Text != text {
		f.Area.SetText(text)
	}
	lockEntry(&f.Area.Entry, r.s.Doc().ReadOnly())
}

func (r *round) addField() {
	at, f := len(r.fields), control.NewAreaField("", 1)
	f.Hold(model.MaxNoteText, r.s.Text("portraits.long", "most", model.MaxNoteText))
	f.Area.OnChanged = func(text string) { r.typed(at, text) }
	f.Area.OnLeft = r.s.Doc().Break
	f.Area.OnGrown = r.reflow
	r.page.Follow(f.Box)
	r.fields = append(r.fields, f)
}

func (r *round) typed(at int, text string) {
	if r.showing || at >= len(r.ids) {
		return
	}
	r.fields[at].SetProblem("")
	if err := r.s.Doc().WritePortrait(r.s.SheetID(), r.ids[at], model.PortraitParts[r.part], text); err != nil {
		r.s.failed(err)
		r.fields[at].SetProblem(r.s.Text("portraits.long", "most", model.MaxNoteText))
	}
}

func (r *round) reflow() {
	if r.page.Size().Width > 0 {
		r.page.Reflow()
	}
}
