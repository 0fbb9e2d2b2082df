package printables

import (
	"slices"
	"strings"

	"commonground/model"
	"commonground/model/catalogue"
	"commonground/model/guide"
	"commonground/printables/text"
	"commonground/printables/wording"
)

// HowWeWork returns what a group decided about itself, decision by decision, with what it
// found in the activities that feed each. Where nothing is decided yet it says so.
func (k *Kit) HowWeWork(group *model.Group, paper Paper) Job {
	p := k.newFormPage(&model.Activity{}, paper)
	p.title, p.about, p.made = k.Words.Text("guide.page.how-we-work.title"), uncopied(group.Name), k.Words.Text("guide.works-made")
	return p.job(p.title, func() []para {
		var paras []para
		for i, g := range guide.On(guide.Decisions) {
			paras = append(paras, inBlock(i+1, p.onDecision(g, group))...)
		}
		if len(paras) == 0 {
			paras = []para{{text: k.Words.Text("guide.works-none"), style: p.style(false)}}
		}
		return paras
	})
}

// onDecision is one decision: what, why, until when, and what it grew from.
func (p *formPage) onDecision(g *guide.Guide, group *model.Group) []para {
	var out []para
	if s := g.Decided(group); s != nil {
		out = append(out, para{text: strings.TrimSpace(s.Answers[guide.FieldDecision]), style: p.style(false), before: 1.5 * p.unit})
		out = p.fact(out, "guide.works-why", strings.TrimSpace(s.Answers[guide.FieldReasons]))
		out = p.fact(out, "guide.works-decided", p.kit.date(s.Answers[guide.FieldDecided]))
		out = p.fact(out, "guide.works-review", p.kit.date(s.Answers[guide.FieldReview]))
	}
	for _, id := range g.Feeds {
		if a, ok := catalogue.Find(id); ok {
			out = append(out, p.grewFrom(a, group)...)
		}
	}
	if len(out) == 0 {
		return nil
	}
	head := text.Style{Size: formHead * p.unit, Bold: true, Paint: p.pal.Ink}
	return append([]para{{text: wording.OfGuide(p.kit.Words, g).Title, style: head, before: 5 * p.unit, heading: true}}, out...)
}

// fact adds a line that says something in quiet type; nothing where there is nothing to say.
func (p *formPage) fact(out []para, key, says string) []para {
	if says == "" {
		return out
	}
	return append(out, para{text: p.kit.Words.Text(key, "says", says), style: p.quiet(), before: 1 * p.unit})
}

// mostNotes is how many notes of a zone are named on the page.
const mostNotes = 12

// grewFrom is what a group found in the newest sheet of an activity: what it decided question
// by question, or the notes in the board's first zone.
func (p *formPage) grewFrom(a *model.Activity, group *model.Group) []para {
	sheets := group.SheetsLike(a.ID)
	if len(sheets) == 0 {
		return nil
	}
	s := slices.MaxFunc(sheets, func(a, b *model.Sheet) int { return a.Changed.Compare(b.Changed) })
	a, _ = catalogue.For(group, s.Activity)
	said := wording.Of(p.kit.Words, a)
	var out []para
	add := func(what, says string) {
		if says = strings.TrimSpace(says); says != "" {
			line := what + " " + says
			if !wording.IsQuestion(what) {
				line = p.kit.Words.Text("printable.detail", "field", what, "says", says)
			}
			out = append(out, para{text: line, style: p.style(false), lead: "•", room: 5 * p.unit, before: 1 * p.unit})
		}
	}
	for _, f := range a.Fields {
		if f.Kind == model.FieldWeigh && !f.Private {
			chosen := said.Chosen(f, s.Answers[f.ID], p.kit.Words.Text("form.both"))
			add(said.Field(f.ID), joined(". ", chosen, s.Answers[f.ID+model.DecisionEnd]))
		}
	}
	for _, part := range a.In(s).Outline(s.Notes) {
		if part.Zone == nil || part.Zone.ID != a.Zones[0].ID {
			continue
		}
		var notes []string
		for _, n := range part.Notes[:min(mostNotes, len(part.Notes))] {
			notes = append(notes, oneLine(n.Text))
		}
		add(said.Zone(part.Zone.ID), strings.Join(notes, "; "))
	}
	return out
}
