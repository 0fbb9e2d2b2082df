package printables

import (
	"strconv"

	"commonground/model/guide"
	"commonground/printables/mark"
	"commonground/printables/text"
	"commonground/printables/wording"
)

// Showable is something other than a sheet that the group can see on the wall. Two that are
// equal show the same.
type Showable interface {
	Scene(k *Kit) *Scene
}

// ShownGuide is the guide of that ID.
type ShownGuide string

// Scene is the guide's, or an empty one where there is none of that ID.
func (s ShownGuide) Scene(k *Kit) *Scene {
	g, ok := guide.Find(string(s))
	if !ok {
		return &Scene{kit: k}
	}
	return k.GuideScene(g)
}

// ShownValues is the pyramid of the values of peer support.
type ShownValues struct{}

// Scene is the pyramid, and the values one by one.
func (ShownValues) Scene(k *Kit) *Scene { return k.ValuesScene() }

// GuideScene is a guide as the group sees it: what it asks of everybody, its parts, and line
// by line what there is to do or to talk about. What a group wrote beside it is not on it.
func (k *Kit) GuideScene(g *guide.Guide) *Scene {
	said := wording.OfGuide(k.Words, g)
	sections, items := Level{ID: LevelSections}, Level{ID: LevelItems}
	for _, part := range said.Parts {
		sections.Parts = append(sections.Parts, Part{ID: part.ID, draw: guideSections(part)})
		if part.Kind != guide.Questions && part.Kind != guide.Steps {
			continue
		}
		for i, line := range part.Lines {
			items.Parts = append(items.Parts, Part{ID: part.ID + strconv.Itoa(i), draw: func(p *scenePage) [][]mark.Mark {
				return p.filled(sceneOne, 1, p.paras(func(size float64) []para { return []para{{text: line, style: p.style(size, false)}} }))
			}})
		}
	}
	return &Scene{Title: said.Title, kit: k, Levels: withParts(items, sections), whole: guideSections(forEverybody(said.Parts)...)}
}

// forEverybody are the parts that a group does together: steps and questions, or what there
// is where a guide has neither.
func forEverybody(all []wording.GuidePart) []wording.GuidePart {
	var out []wording.GuidePart
	for _, p := range all {
		if p.Kind == guide.Questions || p.Kind == guide.Steps {
			out = append(out, p)
		}
	}
	if len(out) == 0 {
		return all
	}
	return out
}

// guideSections draws parts of a guide below their headings.
func guideSections(parts ...wording.GuidePart) scenePart {
	return func(p *scenePage) [][]mark.Mark {
		return p.filled(sceneMany, 2, p.paras(func(size float64) []para {
			var out []para
			for i, part := range parts {
				head := text.Style{Size: size, Bold: true, Paint: p.pal.Teal}
				out = append(out, para{text: part.Head, style: head, before: size, heading: true})
				out = append(out, guideLines(part, p.style(size, false), i+1)...)
			}
			return out
		}))
	}
}

// guideLines are the lines of a part behind their marks; none of them is parted.
func guideLines(part wording.GuidePart, st text.Style, block int) []para {
	var out []para
	for i, line := range part.Lines {
		one := para{text: line, style: st, before: st.Size * 0.35, room: st.Size * 1.5, block: block*100 + i}
		switch part.Kind {
		case guide.Paragraphs:
			one.room = 0
		case guide.Steps:
			one.lead = strconv.Itoa(i+1) + "."
		case guide.Sayings:
			one.lead, one.text = "–", "“"+line+"”"
		default:
			one.lead = "•"
		}
		out = append(out, one)
	}
	return out
}
