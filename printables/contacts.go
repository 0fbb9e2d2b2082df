package printables

import (
	"strings"

	"commonground/model"
	"commonground/printables/mark"
	"commonground/printables/text"
)

// Contacts returns a list of the notes of a sheet whose activity asks more of them than
// their text: zone by zone with all that they carry, private or not, and before that who
// has which flag (the contact list of Activity 12).
func (k *Kit) Contacts(a *model.Activity, s *model.Sheet, group string, paper Paper) Job {
	p := k.newBoardPage(a.In(s), paper)
	p.title = k.Words.Text("printable.contacts", "sheet", titleOf(s, p.words))
	p.about = joined(" · ", uncopied(group), k.date(s.Date))
	columns := inColumns(p.area, 2, 10*p.unit)
	pages := grown(columns, func(times float64) []row {
		size := times * contactSize * p.unit
		return k.rows(append(p.flagParas(s.Notes, size), p.contactParas(s.Notes, size)...), columns[0].W)
	})
	return Job{Title: p.title, Count: len(pages), Page: func(i int) mark.Page { return p.page(pages[i]) }}
}

// contactSize is the least type of a list, in millimetres on A4.
const contactSize = 3.8

// bold is a title over text of that size.
func (p *boardPage) bold(words string, size, before float64) para {
	st := text.Style{Size: size * 1.1, Bold: true, Paint: p.pal.Ink}
	return para{text: words, style: st, before: size * before, heading: true}
}

// flagParas name, flag by flag, the notes that have it.
func (p *boardPage) flagParas(notes []*model.Note, size float64) []para {
	st := text.Style{Size: size, Paint: p.pal.Ink}
	var out []para
	for _, flag := range p.a.NoteFlags {
		var names []string
		for _, n := range model.ReadingOrder(notes) {
			if n.Flagged(flag) {
				names = append(names, oneLine(n.Text))
			}
		}
		if len(names) > 0 {
			out = append(out, p.bold(p.words.Flag(flag), size, 1.4))
		}
		for i, name := range names {
			out = append(out, para{text: name, style: st, block: i + 1})
		}
	}
	return out
}

func (p *boardPage) contactParas(notes []*model.Note, size float64) []para {
	var out []para
	for _, part := range p.a.Outline(notes) {
		if len(part.Notes) == 0 {
			continue
		}
		title := p.kit.Words.Text("printable.board.not-placed")
		if part.Zone != nil {
			title = p.words.Zone(part.Zone.ID)
		}
		out = append(out, p.bold(title, size, 1.8))
		for _, n := range part.Notes {
			out = append(out, p.contact(n, size)...)
		}
	}
	return out
}

// contact is one note of the list: its text and flags, then its details.
func (p *boardPage) contact(n *model.Note, size float64) []para {
	st := text.Style{Size: size, Paint: p.pal.Ink}
	quiet := text.Style{Size: size * 0.92, Paint: p.pal.Quiet}
	room := size * 1.3
	name := st
	name.Bold = true
	out := []para{{text: oneLine(n.Text), style: name, lead: "–", room: room, before: size * 0.6}}
	if flags := p.flagWords(n); flags != "" {
		out = append(out, para{text: flags, style: quiet, room: room})
	}
	for _, f := range p.a.NoteFields {
		if said := strings.TrimSpace(n.Details[f.ID]); said != "" {
			line := p.kit.Words.Text("printable.detail", "field", p.words.Field(f.ID), "says", said)
			out = append(out, para{text: line, style: st, room: room})
		}
	}
	return out
}

// NoteCards returns the notes of a sheet as cards to cut out and lay on a table, with
// what they carry that is not private, and a few blank ones.
func (k *Kit) NoteCards(a *model.Activity, s *model.Sheet, paper Paper) Job {
	var cards []CutCard
	for _, n := range model.ReadingOrder(s.Notes) {
		if said, more := strings.TrimSpace(n.Text), noteMore(a, n); said != "" || more != "" {
			cards = append(cards, CutCard{Text: said, More: more})
		}
	}
	said := k.wordingOf(a)
	return k.CardPages(k.Words.Text("printable.contacts-cards", "sheet", titleOf(s, said)), said.Title, withBlanks(cards), paper)
}
