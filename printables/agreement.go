package printables

import (
	"slices"
	"strconv"
	"strings"

	"commonground/model"
	"commonground/printables/mark"
	"commonground/printables/text"
	"commonground/printables/wording"
)

// The offers of an agreement: wall posters as large as the paper and larger, the pocket
// version, its suggestions, and a page to write rules on.
const (
	OfferWallPoster  = "wall-poster"
	OfferPosterHelp  = "wall-poster-help"
	OfferPosterA3    = "wall-poster-a3"
	OfferPosterA2    = "wall-poster-a2"
	OfferPosterA1    = "wall-poster-a1"
	OfferPocket      = "pocket"
	OfferSuggestions = "suggestions"
	OfferBlankRules  = "blank-rules"
)

// posterOffer is a wall poster: its size is that often twice A4; 0 is as large as the
// paper.
type posterOffer struct {
	id        string
	doublings int
}

func posterOffers() []posterOffer {
	return []posterOffer{{OfferWallPoster, 0}, {OfferPosterA3, 1}, {OfferPosterA2, 2}, {OfferPosterA1, 3}}
}

// agreementOffers are the ways to print an agreement. Before there are rules it is the
// suggestions that can be printed.
func (k *Kit) agreementOffers(g *model.Group, a *model.Activity, s *model.Sheet) []Offer {
	board := func(id string) Offer {
		return Offer{id, func(p Paper) (Job, error) { return k.Board(a, s, g.Name, p), nil }}
	}
	if s.Agreement == nil || len(s.Agreement.Rules) == 0 {
		return []Offer{board(OfferFilled)}
	}
	var out []Offer
	for _, o := range posterOffers() {
		out = append(out, Offer{o.id, func(p Paper) (Job, error) {
			return k.AgreementPoster(g.Name, a, s, o.doublings, p), nil
		}})
	}
	if help := k.newContactFace(g).lines(); len(help) > 0 {
		out = slices.Insert(out, 1, Offer{OfferPosterHelp, func(p Paper) (Job, error) {
			f := k.newAgreementFace(g.Name, a, s)
			f.help = help
			return f.posters(0, p), nil
		}})
	}
	return append(out,
		Offer{OfferPocket, func(p Paper) (Job, error) { return k.AgreementPocket(g, a, s, p), nil }},
		board(OfferSuggestions))
}

// blankAgreementOffers are the empty board to collect on, and rules to write.
func (k *Kit) blankAgreementOffers(a *model.Activity, _ *model.Sheet) []Offer {
	return []Offer{
		{OfferBlank, func(p Paper) (Job, error) { return k.BlankBoard(a, p), nil }},
		{OfferBlankRules, func(p Paper) (Job, error) { return k.BlankAgreement(a, p), nil }},
	}
}

// agreementFace is what all forms of an agreement have in common.
type agreementFace struct {
	kit   *Kit
	said  wording.Activity
	heads []string // the headings of rules, in order
	pal   Palette
	a     *model.Agreement
	title string
	group string
	help  []string // contacts for when help is needed, a line each
	seams seams    // of a poster of several sheets
}

func (k *Kit) newAgreementFace(group string, a *model.Activity, s *model.Sheet) *agreementFace {
	said := k.wordingOf(a)
	f := &agreementFace{kit: k, said: said, heads: a.HeadingIDs(), pal: PaperPalette(), a: s.Agreement, title: titleOf(s, said), group: uncopied(group)}
	if f.title == "" {
		f.title = said.Title
	}
	if f.a == nil {
		f.a = &model.Agreement{}
	}
	return f
}

// days says when it was agreed and when the group looks at it again.
func (f *agreementFace) days() string {
	day := func(key, day string) string {
		if day == "" {
			return ""
		}
		return f.kit.Words.Text(key, "day", f.kit.date(day))
	}
	return joined(" · ", day("printable.agreement.agreed", f.a.Agreed), day("printable.agreement.review", f.a.Review))
}

// ruleWords is what a rule says; one that is only drawn says what its picture shows.
func (f *agreementFace) ruleWords(r *model.Rule) string {
	if said := strings.TrimSpace(r.Text); said != "" {
		return said
	}
	if r.Icon != "" && f.kit.Words.Has("icon."+r.Icon) {
		return f.kit.Words.Text("icon." + r.Icon)
	}
	return ""
}

// all lists everything that is agreed, in type of that size for columns of that width
// and height.
func (f *agreementFace) all(size, width, high float64) []row {
	groups := model.ByHeading(f.a.Rules, f.heads)
	titled := len(f.a.Rules) != len(groups[0].Rules)
	var out []row
	number := 0
	for _, g := range groups {
		if said := oneLine(f.said.Heading(g.Heading)); said != "" && len(g.Rules) > 0 && titled {
			out = append(out, f.heading(said, size, width)...)
		}
		for _, r := range g.Rules {
			if said := f.ruleWords(r); said != "" {
				number++
				out = append(out, f.rule(said, r.Icon, number, size, width, high)...)
			}
		}
	}
	if said := strings.TrimSpace(f.a.Broken); said != "" {
		out = append(out, f.heading(f.kit.Words.Text("printable.agreement.broken"), size, width)...)
		out = append(out, f.block(said, nil, 0, size, width, high, 0.3*size)...)
	}
	if len(f.help) > 0 {
		out = append(out, f.heading(f.kit.Words.Text("printable.resources.card"), size, width)...)
		for _, line := range f.help {
			out = append(out, f.block(line, nil, 0, size, width, high, 0.3*size)...)
		}
	}
	return out
}

func (f *agreementFace) heading(words string, size, width float64) []row {
	st := text.Style{Size: max(size*0.92, min(size, legible)), Bold: true, Paint: f.pal.Teal}
	rows := f.kit.rows([]para{{text: words, style: st, before: size * 1.15, heading: true}}, width)
	return rows
}

// discs and spaces beside rules, in ems.
const (
	discSize  = 1.85
	discRoom  = 2.5
	ruleSpace = 0.62
)

// rule sets one rule beside its picture, or its number where it has none.
func (f *agreementFace) rule(said, icon string, number int, size, width, high float64) []row {
	d := discSize * size
	fill := f.pal.Notes[(number-1)%len(f.pal.Notes)]
	disc := mark.Rect{W: d, H: d}
	art := []mark.Mark{mark.Shape{Path: mark.Ellipse(disc), Fill: fill, Stroke: mark.Stroke{Width: 0.03 * size, Paint: f.pal.NoteEdge}}}
	if inner := iconMarks(icon, inset(disc, 0.2*d, 0.2*d), f.pal.NoteInk); inner != nil {
		art = append(art, inner...)
	} else {
		st := text.Style{Size: max(size*0.85, min(size, legible)), Bold: true, Paint: f.pal.NoteInk}
		_, lines, _ := f.kit.fit(strconv.Itoa(number), st, inset(disc, 0.12*d, 0), 0.2*size, text.Centre, text.Middle)
		art = append(art, marks(lines)...)
	}
	return f.block(said, art, discRoom*size, size, width, high, ruleSpace*size)
}

// block sets a text of several lines, which stay together unless they are very many,
// beside what is drawn.
func (f *agreementFace) block(said string, art []mark.Mark, room, size, width, high, before float64) []row {
	st := text.Style{Size: size, Paint: f.pal.Ink}
	pitch := f.kit.Set.Height(1, st)
	lines := f.kit.Set.Block(said, st, mark.Rect{W: width - room}, text.Start, text.Top)
	pad := max(0, (discSize*size-pitch)/2)
	if art == nil {
		pad = 0
	}
	together := float64(len(lines))*pitch < 0.6*high
	out := make([]row, len(lines))
	for i, l := range lines {
		l.X += room
		l.Y -= float64(i) * pitch
		out[i] = row{high: pitch, heading: together && i < len(lines)-1}
		if i == 0 {
			l.Y += pad
			out[i].high, out[i].before, out[i].art = pitch+pad, before, art
		}
		out[i].lines = []mark.Line{l}
	}
	if len(out) > 0 {
		out[len(out)-1].high += pad
	}
	return out
}

// setting is how rules are set: so many columns, in type of that size.
type setting struct {
	columns int
	size    float64
}

// best pours everything into area in the first setting of one in which it takes one page;
// where it takes more, in that of more in which it takes the fewest.
func (f *agreementFace) best(area mark.Rect, one, more []setting) [][]mark.Mark {
	for _, s := range one {
		if f.surelyMore(area, s) {
			continue
		}
		if pages := f.poured(area, s); len(pages) == 1 {
			return pages
		}
	}
	var best [][]mark.Mark
	for _, s := range more {
		if pages := f.poured(area, s); best == nil || len(pages) < len(best) {
			best = pages
		}
	}
	return best
}

func (f *agreementFace) poured(area mark.Rect, s setting) [][]mark.Mark {
	columns := inColumns(area, s.columns, 1.6*s.size)
	if rows := f.all(s.size, columns[0].W, area.H); len(rows) > 0 {
		return pourPast(f.seams, rows, columns)
	}
	return [][]mark.Mark{nil}
}

// surelyMore spares setting a long text in sizes in which it cannot fit.
func (f *agreementFace) surelyMore(area mark.Rect, s setting) bool {
	runes := len([]rune(f.a.Broken))
	for _, r := range f.a.Rules {
		runes += len([]rune(r.Text))
	}
	const narrow = 0.25 // ems that a letter takes at least, most scripts together
	return float64(runes)*narrow*s.size*s.size*1.25 > area.W*area.H
}
