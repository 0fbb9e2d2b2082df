package printables

import (
	"slices"

	"commonground/model"
	"commonground/model/guide"
	"commonground/printables/mark"
	"commonground/printables/text"
	"commonground/printables/wording"
)

// Courses are how many of the values of peer support lie in each course of the toolkit's
// pyramid, the lowest first: three that all else stands on, two above, one at the top.
func Courses() []int { return []int{3, 2, 1} }

// values are the guides to the values themselves, the lowest of the pyramid first: those that
// a group answers.
func values() []*guide.Guide {
	return slices.DeleteFunc(guide.On(guide.Values), func(g *guide.Guide) bool { return g.Form == "" })
}

// Values returns the values of peer support as a pyramid on one page, to be pinned up.
func (k *Kit) Values(paper Paper) Job {
	p := k.newBoardPage(&model.Activity{}, paper)
	title := k.Words.Text("guide.shelf.values")
	p.title, p.about = title, k.Words.Text("guide.shelf.about")
	if g, ok := guide.Find("pyramid"); ok {
		p.made = k.GuidePages(g)
	}
	return Job{Title: title, Count: 1, Page: func(int) mark.Page {
		return p.page(k.pyramid(p.area, legible, p.pal))
	}}
}

// ValuesScene is the pyramid as the group sees it, and its stones one by one.
func (k *Kit) ValuesScene() *Scene {
	items := Level{ID: LevelItems}
	for _, g := range values() {
		said := wording.OfGuide(k.Words, g)
		items.Parts = append(items.Parts, Part{ID: g.ID, draw: func(p *scenePage) [][]mark.Mark {
			return p.filled(sceneOne, 1, p.paras(func(size float64) []para {
				title := text.Style{Size: size * 1.2, Bold: true, Paint: p.pal.Teal}
				return []para{{text: said.Title, style: title, heading: true}, {text: said.Summary, style: p.style(size, false), before: size * 0.5}}
			}))
		}})
	}
	return &Scene{Title: k.Words.Text("guide.shelf.values"), kit: k, Levels: withParts(items), whole: func(p *scenePage) [][]mark.Mark {
		p.fixed = true
		return [][]mark.Mark{k.pyramid(p.body, SceneLeast*p.h, p.pal)}
	}}
}

// pyramid draws the values within box, each with what it means where type of least is not too
// large for that.
func (k *Kit) pyramid(box mark.Rect, least float64, pal Palette) []mark.Mark {
	all, courses := values(), Courses()
	gap := 0.03 * box.H
	h := (box.H - gap*float64(len(courses)-1)) / float64(len(courses))
	var out []mark.Mark
	at := 0
	for i, n := range courses {
		w := min(box.W/float64(courses[0])-gap, 3*h)
		x := box.X + (box.W-float64(n)*(w+gap)+gap)/2
		for _, g := range all[at:min(at+n, len(all))] {
			out = append(out, k.stone(g, mark.Rect{X: x, Y: box.Y + box.H - float64(i+1)*h - float64(i)*gap, W: w, H: h}, least, pal)...)
			x += w + gap
		}
		at += n
	}
	return out
}

func (k *Kit) stone(g *guide.Guide, r mark.Rect, least float64, pal Palette) []mark.Mark {
	said := wording.OfGuide(k.Words, g)
	zone := pal.Zone(model.ToneTeal)
	out := []mark.Mark{mark.Shape{Path: mark.Box(r, 0.08*r.H), Fill: pal.Board, Stroke: mark.Stroke{Width: 0.012 * r.H, Paint: zone.Line}}}
	inner := inset(r, 0.07*r.W, 0.1*r.H)
	title := inner
	title.H *= 0.42
	_, lines, _ := k.fit(said.Title, text.Style{Size: 0.17 * r.H, Bold: true, Paint: pal.Teal}, title, least, text.Centre, text.Middle)
	out = append(out, marks(lines)...)
	body := inner
	body.Y, body.H = inner.Y+0.46*inner.H, 0.54*inner.H
	if _, lines, ok := k.fit(said.Summary, text.Style{Size: 0.12 * r.H, Paint: pal.Ink}, body, least, text.Centre, text.Middle); ok {
		out = append(out, marks(lines)...)
	}
	return out
}
