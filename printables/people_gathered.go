package printables

import (
	"cmp"

	"commonground/model"
	"commonground/printables/mark"
	"commonground/printables/text"
)

// gatheredPages are what a group sees together: ideas beside each other by their zone, as
// large as they fit one page; wishes, and more ideas than that, in columns.
func (p *peoplePage) gatheredPages(g *model.Group) [][]mark.Mark {
	columns := inColumns(p.area, 2, 8*p.unit)
	var rows []row
	if p.a.GathersLines() {
		for _, size := range [...]float64{6, 5.2, 4.6, 4.1} {
			if page, ok := p.ideasBeside(g, size); ok {
				return [][]mark.Mark{page}
			}
		}
		columns = inColumns(p.area, 3, 8*p.unit)
		for i := range p.a.Zones {
			rows = append(rows, p.kit.rows(p.ideaParas(g, p.a.Zones[i].ID, contactSize), columns[0].W)...)
		}
	} else {
		return grown(columns, func(times float64) []row { return p.wishRows(g, columns[0].W, times*contactSize) })
	}
	if len(rows) == 0 {
		rows = p.kit.rows([]para{{text: p.kit.Words.Text("printable.people.nothing"), style: p.body(contactSize)}}, columns[0].W)
	}
	return pour(rows, columns)
}

// ideasBeside sets the ideas of each zone in a column of its own, in type of that size, and
// reports whether there are any and all of them fit.
func (p *peoplePage) ideasBeside(g *model.Group, size float64) ([]mark.Mark, bool) {
	var out []mark.Mark
	for i, column := range inColumns(p.area, len(p.a.Zones), 8*p.unit) {
		rows := p.kit.rows(p.ideaParas(g, p.a.Zones[i].ID, size), column.W)
		if height(rows) > column.H {
			return nil, false
		}
		if len(rows) > 0 {
			out = append(out, pour(rows, []mark.Rect{column})[0]...)
		}
	}
	return out, len(out) > 0
}

// ideaParas list the ideas of a zone, with how many people had them.
func (p *peoplePage) ideaParas(g *model.Group, zone string, size float64) []para {
	ideas := p.sheet.Ideas(zone)
	if len(ideas) == 0 {
		return nil
	}
	st := p.body(size)
	title := st
	title.Bold = true
	out := []para{{text: ZoneTitle(p.words, p.sheet, zone), style: title, before: st.Size * 1.8, heading: true}}
	for _, idea := range ideas {
		said, todo := idea.Text, g.Picked(p.sheet.ID, model.TodoMeeting, idea.Text)
		for _, also := range idea.Also {
			todo = cmp.Or(todo, g.Picked(p.sheet.ID, model.TodoMeeting, also))
			said = p.kit.Words.Text("printable.people.also", "idea", said, "also", also)
		}
		if idea.People > 1 {
			said = p.kit.Words.Text("printable.people.several", "idea", said, "n", idea.People)
		}
		line := para{text: said, style: st, lead: "–", room: st.Size * 1.3, before: st.Size * 0.5, heading: todo != nil}
		out = append(out, line)
		out = append(out, p.pickedParas(todo, size, line.room)...)
	}
	return out
}

// pickedParas say in type of that size that the group picked something, and by when; they stand
// so far in as what was picked.
func (p *peoplePage) pickedParas(todo *model.Todo, size, room float64) []para {
	if todo == nil {
		return nil
	}
	said := p.kit.Words.Text("printable.people.picked." + string(todo.For))
	if todo.By != "" {
		said = p.kit.Words.Text("printable.people.by", "picked", said, "day", p.kit.date(todo.By))
	}
	st := text.Style{Size: size * 0.92 * p.unit, Bold: true, Paint: p.pal.Teal}
	return []para{{text: said, style: st, room: room, before: size * 0.2 * p.unit}}
}

// wishRows list in type of that size what everybody put in the last zone.
func (p *peoplePage) wishRows(g *model.Group, width, size float64) []row {
	if len(p.a.Zones) == 0 {
		return nil
	}
	zone := p.a.Zones[len(p.a.Zones)-1].ID
	wishes := model.Wishes(p.sheet.People, zone)
	if len(wishes) == 0 {
		return nil
	}
	out := p.kit.rows([]para{p.bold(ZoneTitle(p.words, p.sheet, zone), size*p.unit, 0)}, width)
	for n, e := range wishes {
		rows := p.entryRows("", e, size, width)
		if len(rows) == 0 {
			continue
		}
		rows[0].before = 5 * p.unit
		for i := range rows { // one that fits a column is not parted
			rows[i].block = n + 1
		}
		out = append(out, rows...)
		for _, on := range [...]model.TodoFor{model.TodoAgreement, model.TodoMeeting} {
			if words := e.Words(); words != "" {
				out = append(out, p.kit.rows(inBlock(n+1, p.pickedParas(g.Picked(p.sheet.ID, on, words), size, 0)), width)...)
			}
		}
	}
	return out
}

// readingRows list in type of that size who reads out what of somebody else's.
func (p *peoplePage) readingRows(width, size float64) []row {
	var out []row
	for n, r := range p.sheet.Readings(p.a) {
		rows := p.readingRow(r, width, size)
		rows[0].before = 6 * p.unit
		for i := range rows {
			rows[i].block = n + 1
		}
		out = append(out, rows...)
	}
	return out
}

// readingRow is what one person reads out, under their name.
func (p *peoplePage) readingRow(r model.Reading, width, size float64) []row {
	return p.entryRows(p.kit.Reads(r), r.Says, size, width)
}
