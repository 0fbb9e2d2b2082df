package printables

import (
	"strings"

	"commonground/model"
	"commonground/model/catalogue"
	"commonground/printables/text"
	"commonground/printables/wording"
)

// Expect returns one page for somebody who comes for the first time, from what the group
// settled: where it meets (Activity 2), who it is for (Activities 11 and 1), what it agreed
// (Activity 3), and how people stay safe. What is not settled is left out.
func (k *Kit) Expect(group *model.Group, paper Paper) Job {
	p := k.newFormPage(&model.Activity{}, paper)
	p.title, p.about, p.made = k.Words.Text("guide.page.for-new-people.title"), uncopied(group.Name), k.Words.Text("guide.works-made")
	return p.job(p.title, func() []para {
		var paras []para
		for i, part := range [][]para{p.whereWeMeet(group), p.whoItIsFor(group), p.whatWeAgreed(group), p.ofOurs("safe"), p.ofOurs("yours")} {
			paras = append(paras, inBlock(i+1, part)...)
		}
		return paras
	})
}

// answeredLast is the newest sheet of an activity on which one of those questions is answered.
func answeredLast(group *model.Group, activity string, fields ...string) *model.Sheet {
	var out *model.Sheet
	for _, s := range group.SheetsLike(activity) {
		for _, f := range fields {
			if strings.TrimSpace(s.Answers[f]) != "" && (out == nil || s.Changed.After(out.Changed)) {
				out = s
			}
		}
	}
	return out
}

// expects is a part of the page; nothing where it has no lines.
func (p *formPage) expects(key string, lines ...para) []para {
	if len(lines) == 0 {
		return nil
	}
	head := text.Style{Size: formHead * p.unit, Bold: true, Paint: p.pal.Ink}
	return append([]para{{text: p.kit.Words.Text("guide.expect-" + key), style: head, before: 5 * p.unit, heading: true}}, lines...)
}

func (p *formPage) point(words string) para {
	return para{text: words, style: p.style(false), lead: "•", room: 5 * p.unit, before: 0.8 * p.unit}
}

func (p *formPage) whereWeMeet(group *model.Group) []para {
	fields := []string{"name", "address", "buses", "trains", "parking", "expect"}
	s := answeredLast(group, "venue", fields...)
	if s == nil {
		if group.Place == "" {
			return nil
		}
		return p.expects("where", para{text: oneLine(group.Place), style: p.style(false)})
	}
	a, _ := catalogue.Find("venue")
	said := wording.Of(p.kit.Words, a)
	var lines []para
	for _, f := range fields {
		if answer := strings.TrimSpace(s.Answers[f]); answer != "" {
			lines = append(lines, p.point(p.kit.Words.Text("printable.detail", "field", said.Field(f), "says", answer)))
		}
	}
	return p.expects("where", lines...)
}

func (p *formPage) whoItIsFor(group *model.Group) []para {
	if s := answeredLast(group, "membership-decision", "public"); s != nil {
		return p.expects("who", para{text: strings.TrimSpace(s.Answers["public"]), style: p.style(false), before: 1 * p.unit})
	}
	a, _ := catalogue.Find("membership")
	if lines := p.grewFrom(a, group); len(lines) > 0 {
		return p.expects("who", lines...)
	}
	return nil
}

func (p *formPage) whatWeAgreed(group *model.Group) []para {
	s := group.AgreementNow()
	if s == nil {
		return nil
	}
	var lines []para
	for _, r := range s.Agreement.Rules {
		lines = append(lines, p.point(oneLine(r.Text)))
	}
	if broken := strings.TrimSpace(s.Agreement.Broken); broken != "" {
		lines = append(lines, para{text: p.kit.Words.Text("guide.agreement-broken"), style: p.style(true), before: 2 * p.unit, heading: true},
			para{text: broken, style: p.style(false), before: 0.6 * p.unit})
	}
	return p.expects("agreed", lines...)
}

// ofOurs is what holds in every peer support group.
func (p *formPage) ofOurs(key string) []para {
	var lines []para
	for _, line := range p.kit.Words.List("guide.expect-" + key + "-lines") {
		lines = append(lines, p.point(line))
	}
	return p.expects(key, lines...)
}
