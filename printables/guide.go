package printables

import (
	"strconv"
	"strings"

	"commonground/model"
	"commonground/model/catalogue"
	"commonground/model/guide"
	"commonground/printables/mark"
	"commonground/printables/wording"
)

// Guide returns a guide to be read on paper: to be handed out, or to have at hand. How a group
// said that it is doing stands below, where it did so more than once. What it wrote beside
// the guide is not on it. The group may be nil.
func (k *Kit) Guide(g *guide.Guide, group *model.Group, paper Paper) Job {
	said := wording.OfGuide(k.Words, g)
	p := k.newFormPage(&model.Activity{}, paper)
	p.title, p.about, p.made = said.Title, k.Words.Text("guide.shelf."+string(g.Shelf)), k.GuidePages(g)
	return p.job(said.Title, func() []para {
		paras := []para{{text: said.Summary, style: p.style(false)}}
		for i, part := range said.Parts {
			paras = append(paras, inBlock(i+1, p.guidePart(part))...)
		}
		return append(paras, inBlock(len(said.Parts)+1, p.guideTrend(g, group))...)
	})
}

// guideTrend is how a group said that it is doing, in the guide's form.
func (p *formPage) guideTrend(g *guide.Guide, group *model.Group) []para {
	if group == nil {
		return nil
	}
	ratings, ends := p.kit.Doing(g, group)
	if len(ratings) < 2 {
		return nil
	}
	head := p.style(true)
	head.Size = formHead * p.unit
	box := mark.Rect{W: p.width, H: 34 * p.unit}
	return []para{
		{text: p.kit.Words.Text("guide.doing"), style: head, before: 5 * p.unit, heading: true},
		{art: p.kit.Trend(ratings, ends, box, 3*p.unit, p.pal), high: box.H, before: 2 * p.unit},
	}
}

// Doing is how a group said on the sheets of a guide's form that it is doing, and what the
// ends of that scale mean, the lowest first.
func (k *Kit) Doing(g *guide.Guide, group *model.Group) (ratings []model.Rating, ends [2]string) {
	a, ok := catalogue.Find(g.Form)
	if !ok || a.ScaleField() == nil {
		return nil, ends
	}
	f := a.ScaleField()
	said := k.wordingOf(a)
	for i := range ends {
		ends[i] = said.Side(f.ID, f.Sides[i])
	}
	return group.Ratings(a.ID, f.ID), ends
}

// GuidePages says on which pages of the toolkit a guide stands, or that it stands on those beside
// it; "" is on neither.
func (k *Kit) GuidePages(g *guide.Guide) string {
	switch {
	case len(g.Source.Pages) > 0:
	case g.Source.Text != "":
		return k.Words.Text("guide.beside")
	default:
		return ""
	}
	pages := make([]string, len(g.Source.Pages))
	for i, n := range g.Source.Pages {
		pages[i] = strconv.Itoa(n)
	}
	return k.Words.Count("guide.pages", len(pages), "pages", strings.Join(pages, ", "))
}

// guidePart is a part of a guide below its heading.
func (p *formPage) guidePart(part wording.GuidePart) []para {
	head := p.style(true)
	head.Size = formHead * p.unit
	out := []para{{text: part.Head, style: head, before: 5 * p.unit, heading: true}}
	for _, line := range guideLines(part, p.style(false), 0) {
		line.block = 0 // which is that of the whole part
		out = append(out, line)
	}
	return out
}

// ShelfPage is the page that belongs to a whole shelf; nil where it has none.
type ShelfPage struct {
	// Title is what it is called, About what it is for.
	Title, About string
	Offer
}

// ShelfPage returns the page of a shelf: the pyramid of the values, what a group decided about
// itself, what people who are new can expect.
func (k *Kit) ShelfPage(s guide.Shelf, group *model.Group) *ShelfPage {
	page := func(id string, make func(Paper) Job) *ShelfPage {
		key := "guide.page." + id
		return &ShelfPage{k.Words.Text(key + ".title"), k.Words.Text(key + ".about"), offerOf(id, make)}
	}
	switch s {
	case guide.Values:
		return page("values", k.Values)
	case guide.Decisions:
		return page("how-we-work", func(p Paper) Job { return k.HowWeWork(group, p) })
	case guide.About:
		return page("for-new-people", func(p Paper) Job { return k.Expect(group, p) })
	}
	return nil
}

// offerOf is an offer whose pages can always be made.
func offerOf(id string, make func(Paper) Job) Offer {
	return Offer{ID: id, Make: func(p Paper) (Job, error) { return make(p), nil }}
}

// GuideOffer is a guide, by its ID; see Guide.
func (k *Kit) GuideOffer(g *guide.Guide, group *model.Group) Offer {
	return offerOf(g.ID, func(p Paper) Job { return k.Guide(g, group, p) })
}

// GuideOffers are all guides, each by its ID, and the pages of whole shelves.
func (k *Kit) GuideOffers(group *model.Group) []Offer {
	var out []Offer
	for _, g := range guide.All() {
		out = append(out, k.GuideOffer(g, group))
	}
	for _, s := range guide.Shelves() {
		if page := k.ShelfPage(s, group); page != nil {
			out = append(out, page.Offer)
		}
	}
	return out
}
