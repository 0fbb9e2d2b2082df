package printables

import (
	"slices"
	"strings"

	"commonground/model"
	"commonground/printables/mark"
	"commonground/printables/text"
)

// The offers of a group's resources: the table, the card of contacts as large as the paper and
// in pocket size, and a card to write on.
const (
	OfferResources      = "resources"
	OfferContactCard    = "contact-card"
	OfferContactPocket  = "contact-pocket"
	OfferContactsToFill = "contact-blank"
)

// ResourceOffers lists the ways to print a group's resources, the usual one first.
func (k *Kit) ResourceOffers(g *model.Group) []Offer {
	return append([]Offer{{OfferResources, func(p Paper) (Job, error) { return k.Resources(g, p), nil }}}, k.ContactOffers(g)...)
}

// ContactOffers lists the ways to print the card of contacts.
func (k *Kit) ContactOffers(g *model.Group) []Offer {
	return []Offer{
		{OfferContactCard, func(p Paper) (Job, error) { return k.ContactCard(g, p), nil }},
		{OfferContactPocket, func(p Paper) (Job, error) { return k.ContactPocket(g, p), nil }},
		{OfferContactsToFill, func(p Paper) (Job, error) { return k.BlankContacts(p), nil }},
	}
}

// Resources returns the table of a group's resources: what they are called, how to get in
// touch and what to know, category by category.
func (k *Kit) Resources(g *model.Group, paper Paper) Job {
	p := k.newFormPage(&model.Activity{}, paper)
	p.title, p.about = k.Words.Text("printable.resources.title"), uncopied(g.Name)
	t := resourceTable{formPage: p}
	area := p.area
	p.area.Y += tableHead * p.unit
	p.area.H -= tableHead * p.unit
	pages := grown([]mark.Rect{p.area}, func(times float64) []row {
		t.size = max(tableSize*times*p.unit, legible)
		return t.rows(g)
	})
	job := p.pages(joined(", ", p.about, p.title), pages)
	usual := job.Page
	job.Page = func(i int) mark.Page {
		page := usual(i)
		page.Marks = append(page.Marks, t.heads(area)...)
		return page
	}
	return job
}

// The type of the table, and the room for the titles of its columns, in millimetres on A4.
const (
	tableSize = 3.6
	tableHead = 8.0
)

// resourceTable sets resources in three columns.
type resourceTable struct {
	*formPage
	size float64 // of the type
}

// columns are where the columns lie, from the left edge of the table.
func (t resourceTable) columns() []mark.Rect {
	gap := 4 * t.unit
	w := t.width - 2*gap
	shares := [...]float64{0.32, 0.32, 0.36}
	out, x := make([]mark.Rect, len(shares)), 0.0
	for i, share := range shares {
		out[i] = mark.Rect{X: x, W: w * share}
		x += out[i].W + gap
	}
	return out
}

// heads are the titles of the columns, above a line.
func (t resourceTable) heads(area mark.Rect) []mark.Mark {
	var out []mark.Mark
	for i, key := range [...]string{"name", "contact", "notes"} {
		box := t.columns()[i]
		box.X, box.Y, box.H = area.X+box.X, area.Y, (tableHead-2)*t.unit
		st := text.Style{Size: max(tableSize*t.unit, legible), Bold: true, Paint: t.pal.Teal}
		_, lines, _ := t.kit.fit(t.kit.Words.Text("printable.resources."+key), st, box, 1, text.Start, text.Middle)
		out = append(out, marks(lines)...)
	}
	y := area.Y + (tableHead-1)*t.unit
	return append(out, mark.Shape{Path: mark.Polyline(false, area.X, y, area.X+t.width, y), Stroke: mark.Stroke{Width: 0.5 * t.unit, Paint: t.pal.Teal}})
}

func (t resourceTable) rows(g *model.Group) []row {
	var out []row
	block := 0
	for _, c := range model.ResourceCategories {
		var of []*model.Resource
		for _, r := range g.Resources {
			if r.Category == c && !r.Blank() {
				of = append(of, r)
			}
		}
		if len(of) == 0 {
			continue
		}
		st := text.Style{Size: t.size * 1.15, Bold: true, Paint: t.pal.Ink}
		out = append(out, t.kit.rows([]para{{text: t.kit.Words.Text("resources.category." + string(c)), style: st, before: t.size * 1.6, heading: true}}, t.width)...)
		for _, r := range of {
			block++
			out = append(out, t.resource(r, block)...)
		}
	}
	return out
}

// resource is a row of the table: as many lines as its longest cell has.
func (t resourceTable) resource(r *model.Resource, block int) []row {
	st := text.Style{Size: t.size, Paint: t.pal.Ink}
	bold := st
	bold.Bold = true
	name := first(oneLine(r.Name), t.kit.Words.Text("resources.no-name"))
	cells := [...][]para{
		{{text: name, style: bold}, {text: t.kit.resourceState(r), style: t.quiet()}},
		paragraphs(st, r.Phone, r.Contact),
		paragraphs(st, r.Notes),
	}
	var out []row
	for i, cell := range cells {
		column := t.columns()[i]
		for at, line := range t.kit.rows(cell, column.W) {
			if at == len(out) {
				out = append(out, row{high: t.kit.Set.Height(1, st), block: block})
			}
			for _, l := range line.lines {
				l.X += column.X
				out[at].lines = append(out[at].lines, l)
			}
		}
	}
	out[0].before = t.size * 0.9
	y := -t.size * 0.45
	out[0].art = []mark.Mark{mark.Shape{Path: mark.Polyline(false, 0, y, t.width, y), Stroke: mark.Stroke{Width: 0.2 * t.unit, Paint: t.pal.Line}}}
	return out
}

// paragraphs are the texts that say something.
func paragraphs(st text.Style, texts ...string) []para {
	var out []para
	for _, said := range texts {
		if said = strings.TrimSpace(said); said != "" {
			out = append(out, para{text: said, style: st})
		}
	}
	return out
}

// resourceState says when the details were checked, or that they are to be.
func (k *Kit) resourceState(r *model.Resource) string {
	if r.Checked == "" {
		return k.Words.Text("resources.check-it")
	}
	return k.Words.Text("resources.checked", "day", k.date(r.Checked))
}

// lastChecked says when the details of resources were checked: the day that is longest ago, or
// that some were not.
func (k *Kit) lastChecked(rs []*model.Resource) string {
	if len(rs) == 0 {
		return ""
	}
	oldest := slices.MinFunc(rs, func(a, b *model.Resource) int { return strings.Compare(a.Checked, b.Checked) })
	if oldest.Checked == "" {
		return k.Words.Text("printable.resources.unchecked")
	}
	return k.Words.Text("resources.checked", "day", k.date(oldest.Checked))
}
