package printables

import (
	"commonground/model"
	"commonground/printables/text"
)

// gatheredRows are what a group sees together, for columns of that width.
func (p *peoplePage) gatheredRows(g *model.Group, width float64) []row {
	if p.a.GathersLines() {
		return p.kit.rows(p.ideaParas(g), width)
	}
	return p.wishRows(g, width)
}

// ideaParas list the ideas of every zone, with how many people had them.
func (p *peoplePage) ideaParas(g *model.Group) []para {
	var out []para
	st := p.body(contactSize)
	for _, z := range p.a.Zones {
		ideas := model.Ideas(p.sheet.People, z.ID)
		if len(ideas) == 0 {
			continue
		}
		out = append(out, p.bold(ZoneTitle(p.words, p.sheet, z.ID), 1.8))
		for _, idea := range ideas {
			said := idea.Text
			if idea.People > 1 {
				said = p.kit.Words.Text("printable.people.several", "idea", said, "n", idea.People)
			}
			todo := g.Picked(p.sheet.ID, model.TodoMeeting, idea.Text)
			line := para{text: said, style: st, lead: "–", room: st.Size * 1.3, before: st.Size * 0.5, heading: todo != nil}
			out = append(out, line)
			out = append(out, p.pickedParas(todo)...)
		}
	}
	return out
}

// pickedParas say that the group picked something, and by when.
func (p *peoplePage) pickedParas(todo *model.Todo) []para {
	if todo == nil {
		return nil
	}
	said := p.kit.Words.Text("printable.people.picked." + string(todo.For))
	if todo.By != "" {
		said = p.kit.Words.Text("printable.people.by", "picked", said, "day", p.kit.date(todo.By))
	}
	st := text.Style{Size: contactSize * 0.92 * p.unit, Bold: true, Paint: p.pal.Teal}
	return []para{{text: said, style: st, room: contactSize * 1.3 * p.unit}}
}

// wishRows list what everybody put in the last zone.
func (p *peoplePage) wishRows(g *model.Group, width float64) []row {
	if len(p.a.Zones) == 0 {
		return nil
	}
	zone := p.a.Zones[len(p.a.Zones)-1].ID
	wishes := model.Wishes(p.sheet.People, zone)
	if len(wishes) == 0 {
		return nil
	}
	out := p.kit.rows([]para{p.bold(ZoneTitle(p.words, p.sheet, zone), 0)}, width)
	for _, e := range wishes {
		rows := p.entryRows("", e, contactSize, width)
		if len(rows) == 0 {
			continue
		}
		rows[0].before = 5 * p.unit
		out = append(out, rows...)
		for _, on := range [...]model.TodoFor{model.TodoAgreement, model.TodoMeeting} {
			if words := e.Words(); words != "" {
				out = append(out, p.kit.rows(p.pickedParas(g.Picked(p.sheet.ID, on, words)), width)...)
			}
		}
	}
	return out
}
