package people

import (
	"fyne.io/fyne/v2"

	"commonground/model"
	"commonground/ui/control"
	"commonground/ui/layout"
	"commonground/ui/look"
)

// atOnce is how many people are compared at a time.
const atOnce = 12

// besideParts are what several people put in one box, side by side.
func (s *Surface) besideParts() []fyne.CanvasObject {
	filled := s.filled()
	s.from = max(0, min(s.from, (len(filled)-1)/atOnce*atOnce))
	to := min(s.from+atOnce, len(filled))
	head := layout.Wrap(look.Gap, look.NewText(look.Strong, s.Text("people.beside.pick")), s.zoneChoice())
	if len(filled) == 0 {
		return []fyne.CanvasObject{head, look.NewText(look.Body, s.Text("people.beside.none"))}
	}
	grid := layout.Grid(230, look.Space, 4)
	for _, p := range filled[s.from:to] {
		grid.Add(s.besideCard(p))
	}
	out := []fyne.CanvasObject{head, grid}
	if len(filled) > atOnce {
		out = append(out, s.turns(len(filled), to))
	}
	return out
}

// filled are the people who put something in the box that is compared.
func (s *Surface) filled() []*model.Person {
	var out []*model.Person
	for _, p := range s.people() {
		if !p.Box(s.zone).Empty() {
			out = append(out, p)
		}
	}
	return out
}

func (s *Surface) zoneChoice() fyne.CanvasObject {
	var titles []string
	at := 0
	for i, z := range s.Activity().Zones {
		titles = append(titles, s.zoneTitle(z.ID))
		if z.ID == s.zone {
			at = i
		}
	}
	c := control.NewChoice(titles, func(i int) {
		s.zone, s.from = s.Activity().Zones[i].ID, 0
		s.build()
		s.Changed()
	})
	c.Set(at)
	s.keys["zone"] = c
	return c
}

func (s *Surface) besideCard(p *model.Person) fyne.CanvasObject {
	name := control.NewButton(s.nameOf(p), "edit", func() {
		s.ShowPerson(p.ID)
		s.focus("box " + s.zone)
	})
	name.Hint = s.Text("people.beside.go")
	s.look("go "+p.ID.String(), name)
	card := newPanel(look.Gap, layout.Wrap(0, name))
	s.putEntry(card, p.Box(s.zone))
	return card
}

// putEntry puts what is in a box on a card, to be read, and returns its texts.
func (s *Surface) putEntry(card *panel, e *model.Entry) []*look.Text {
	var out []*look.Text
	if e.Text != "" {
		out = append(out, look.NewText(look.Body, e.Text))
	}
	for _, said := range e.Script {
		if line := said.Line(); line != "" {
			out = append(out, look.NewText(look.Body, line))
		}
	}
	for _, t := range out {
		card.content.Add(t)
	}
	if len(e.Doodle) > 0 {
		card.content.Add(s.picture(e.Doodle))
	}
	return out
}

// turns leaf through more people than are compared at a time.
func (s *Surface) turns(n, to int) fyne.CanvasObject {
	turn := func(key, icon string, from int) *control.Button {
		b := s.look(key, control.NewButton(s.Text("people."+key), icon, func() {
			s.from = from
			s.build()
			s.page.ToTop()
		}))
		b.SetEnabled(from >= 0 && from < n)
		return b
	}
	where := look.NewText(look.Body, s.Text("people.beside.range", "from", s.from+1, "to", to, "n", n))
	return layout.Wrap(look.Gap, turn("earlier", "back", s.from-atOnce), where, turn("later", "forward", s.from+atOnce))
}
