package round

import (
	"slices"

	"commonground/model"
	"commonground/printables"
	"commonground/ui/control"
	"commonground/ui/layout"
	"commonground/ui/look"
	"commonground/ui/surface"
)

// topic is something that a round can be about.
type topic struct{ id, title string }

// topics are what there is to choose from; one where there is nothing to choose.
func (p *Pass) topics() []topic {
	s := p.now()
	switch p.activity.Gathers() {
	case model.GathersNotes:
		out := []topic{{"", p.text("round.tray")}}
		for _, z := range p.activity.Zones {
			out = append(out, topic{z.ID, printables.ZoneTitle(p.said, s, z.ID)})
		}
		return out
	case model.GathersWall:
		out := []topic{{"", p.said.Part("zone.barrier")}}
		if s.Wall != nil {
			for _, b := range s.Wall.Barriers {
				if b.Text != "" {
					out = append(out, topic{b.ID.String(), p.text("round.ways", "barrier", surface.Brief(b.Text))})
				}
			}
		}
		return out
	}
	return []topic{{}}
}

// question is what the round is about, as everybody reads it above what they write.
func (p *Pass) question() string {
	for _, t := range p.topics() {
		if t.id == p.about && (t.id != "" || p.activity.Gathers() == model.GathersWall) {
			return t.title
		}
	}
	return p.said.Title
}

// askHow asks what the round is about and how what is typed shows, and says how it goes. Where
// the room sees the screen dots are offered first.
func (p *Pass) askHow() {
	all := p.topics()
	var titles []string
	for _, t := range all {
		titles = append(titles, t.title)
	}
	at := max(0, slices.IndexFunc(all, func(t topic) bool { return t.id == p.about }))
	p.about = all[at].id
	body := layout.Column(look.Space, look.NewText(look.Body, p.text(p.key("how"))))
	start := control.NewPrimary(p.text("round.start"), "quiet", nil)
	if len(all) > 1 {
		about := control.NewChoice(titles, func(i int) { p.about = all[i].id })
		about.Set(at)
		body.Add(layout.Column(4, look.NewText(look.Strong, p.text("round.about")), about))
	}
	shown := control.NewChoice([]string{p.text("round.shown.large"), p.text("round.shown.dots")}, func(i int) { p.dots = i == 1 })
	if p.dots = p.host.Room(); p.dots {
		shown.Set(1)
	}
	body.Add(layout.Column(4, look.NewText(look.Strong, p.text("round.shown.title")), shown))
	var d *control.Dialog
	start.OnTapped = func() {
		d.Close()
		p.askNext()
	}
	d = control.NewDialog(p.text("round.title"), body, control.NewButton(p.text("frame.cancel"), "", func() { d.Cancel() }), start)
	d.OnCancel = func() { p.host.Told("") }
	d.Open(p.host.Window().Canvas(), start)
}
