package printables

import (
	"strconv"
	"strings"

	"commonground/model"
	"commonground/model/guide"
	"commonground/printables/wording"
)

// Guide returns a guide to be read on paper: to be handed out, or to have at hand. What a
// group wrote beside it is not on it.
func (k *Kit) Guide(g *guide.Guide, paper Paper) Job {
	said := wording.OfGuide(k.Words, g)
	p := k.newFormPage(&model.Activity{}, paper)
	p.title, p.about, p.made = said.Title, k.Words.Text("guide.shelf."+string(g.Shelf)), k.GuidePages(g)
	return p.job(said.Title, func() []para {
		paras := []para{{text: said.Summary, style: p.style(false)}}
		for i, part := range said.Parts {
			paras = append(paras, inBlock(i+1, p.guidePart(part))...)
		}
		return paras
	})
}

// GuidePages says on which pages of the toolkit a guide stands; "" where it does not.
func (k *Kit) GuidePages(g *guide.Guide) string {
	if len(g.Source.Pages) == 0 {
		return ""
	}
	pages := make([]string, len(g.Source.Pages))
	for i, n := range g.Source.Pages {
		pages[i] = strconv.Itoa(n)
	}
	return k.Words.Text("guide.pages", "pages", strings.Join(pages, ", "))
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
