package printables

import (
	"slices"

	"commonground/model"
	"commonground/printables/mark"
	"commonground/printables/text"
)

// BingoScene shows a card of human bingo as an example, large, and what people look for one by
// one. Where no cards can be dealt yet it lists what there is.
func (k *Kit) BingoScene(b *model.Bingo) *Scene {
	prompts := k.BingoPrompts(b)
	entries := make([]sceneEntry, 0, len(prompts))
	for _, p := range prompts {
		if p = oneLine(p); p != "" && !slices.ContainsFunc(entries, func(e sceneEntry) bool { return e.id == p }) {
			entries = append(entries, sceneEntry{id: p, title: p})
		}
	}
	c := k.entryScene(entries)
	c.kit, c.Title = k, k.BingoTitle(b)
	one := *b
	one.Cards, one.PerPage = 1, 1
	if set, err := k.Bingo(&one); err == nil && len(set.Deal) > 0 {
		list := c.whole
		c.whole = func(p *scenePage) [][]mark.Mark {
			if page := p.bingoCard(b, set.Deal[0]); page != nil {
				p.fixed = true
				return [][]mark.Mark{page}
			}
			return list(p)
		}
	}
	return c
}

// bingoCard is the grid of a card with all its prompts in one size; nil where that could not be
// read from the back.
func (p *scenePage) bingoCard(b *model.Bingo, card model.Card) []mark.Mark {
	face := &cardFace{kit: p.kit}
	w, h := p.body.W/float64(b.Grid.Columns), p.body.H/float64(b.Grid.Rows)
	middle := b.Grid.Middle(b.Free)
	var free mark.Rect
	boxes := make([]mark.Rect, b.Grid.Boxes())
	for i := range boxes {
		boxes[i] = mark.Rect{X: p.body.X + float64(i%b.Grid.Columns)*w, Y: p.body.Y + float64(i/b.Grid.Columns)*h, W: w, H: h}
	}
	if middle >= 0 {
		free = boxes[middle]
		face.layFree(free, p.pal)
	}
	size := p.style(sceneMany*p.h, false)
	fits := func(prompt string, box mark.Rect, least float64) (text.Style, []mark.Line, bool) {
		return p.kit.fit(prompt, size, inset(box, 0.06*w, 0.06*h), least, text.Centre, text.Middle)
	}
	for i, prompt := range card {
		if i == middle || prompt == "" {
			continue
		}
		fitted, _, ok := fits(prompt, boxes[i], SceneLeast*p.h)
		if !ok {
			return nil
		}
		size.Size = fitted.Size
	}
	out := append(face.common, mark.Shape{Path: gridPath(p.body, b.Grid), Stroke: mark.Stroke{Width: 0.004 * p.h, Paint: p.pal.Ink}})
	for i, prompt := range card {
		if i != middle && prompt != "" {
			_, lines, _ := fits(prompt, boxes[i], size.Size)
			out = append(out, marks(lines)...)
		}
	}
	return out
}

// TodoScene shows what is still to be done, list by list, and one by one.
func (k *Kit) TodoScene(g *model.Group) *Scene {
	var all []sceneEntry
	var heads []string
	for _, list := range [...]model.TodoFor{model.TodoMeeting, model.TodoVenue, model.TodoAgreement} {
		head := k.Words.Text("group.todo." + string(list))
		for _, t := range g.Todos {
			if t.For == list && !t.Done && oneLine(t.Text) != "" {
				all, heads = append(all, sceneEntry{id: t.ID.String(), title: oneLine(t.Text)}), append(heads, head)
			}
		}
	}
	c := k.entryScene(all)
	c.kit, c.Title = k, k.Words.Text("group.todo.title")
	c.whole = func(p *scenePage) [][]mark.Mark {
		return p.filled(sceneMany, 2, p.paras(func(size float64) []para {
			var out []para
			for i, e := range all {
				if i == 0 || heads[i] != heads[i-1] {
					out = append(out, para{text: heads[i], style: p.named(size), before: size, heading: true})
				}
				out = append(out, para{text: e.title, style: p.style(size, false), lead: "•", room: 0.8 * size, before: 0.3 * size, block: i + 1})
			}
			return out
		}))
	}
	return c
}
