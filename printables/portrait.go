package printables

import (
	"slices"
	"strconv"
	"strings"

	"commonground/model"
	"commonground/printables/mark"
	"commonground/printables/text"
)

// The ways to print portraits besides the blank ones.
const (
	OfferPortraitWall   = "portrait-wall"
	OfferPortraitTwo    = "portrait-two"
	OfferPortraitFour   = "portrait-four"
	OfferPortraitSkills = "portrait-skills"
	OfferBlankFour      = "blank-four"
)

// portraitOffers are the ways to print a sheet of portraits; one without any has none.
func (k *Kit) portraitOffers(g *model.Group, a *model.Activity, s *model.Sheet) []Offer {
	if len(s.Portraits) == 0 {
		return nil
	}
	return []Offer{
		{OfferPortraitWall, func(p Paper) (Job, error) { return k.PortraitWall(a, s, g.Name, p), nil }},
		{OfferPortraitTwo, func(p Paper) (Job, error) { return k.PortraitCards(a, s, 2, p) }},
		{OfferPortraitFour, func(p Paper) (Job, error) { return k.PortraitCards(a, s, 4, p) }},
		{OfferPortraitSkills, func(p Paper) (Job, error) { return k.PortraitSkills(a, s, g.Name, p), nil }},
	}
}

func (k *Kit) blankPortraitOffers(a *model.Activity, _ *model.Sheet) []Offer {
	return []Offer{
		{OfferBlank, func(p Paper) (Job, error) { return k.BlankPortraits(a, 2, p) }},
		{OfferBlankFour, func(p Paper) (Job, error) { return k.BlankPortraits(a, 4, p) }},
	}
}

// cardEdge is the room between a card and where it is cut, in millimetres: more than
// printers leave white.
const cardEdge = 6.5

// PortraitCards returns the portraits of a sheet as cards to cut out, 2 or 4 to a page.
// A portrait with more on it than a card holds goes on on the next, one with nothing on it
// has lines to write on. The error is a *PerPageError.
func (k *Kit) PortraitCards(a *model.Activity, s *model.Sheet, perPage int, paper Paper) (Job, error) {
	if perPage != 2 && perPage != 4 {
		return Job{}, &PerPageError{perPage}
	}
	sheet, cells := cutSheet(paper, perPage)
	box := inset(mark.Rect{W: cells[0].W, H: cells[0].H}, cardEdge, cardEdge)
	size := cardType{within(box.W*0.06, legible, 12), legible}
	said := k.wordingOf(a)
	var cards []*portraitCard
	for _, p := range s.Portraits {
		if p.Blank() {
			cards = append(cards, &portraitCard{kit: k, p: p, marks: k.blankPortrait(said, box)})
			continue
		}
		c := k.newPortraitCard(said, p, box, size, PaperPalette())
		for cards = append(cards, c); len(c.rest) > 0; cards = append(cards, c) {
			c = c.goOn()
		}
	}
	title := titleOf(s, said)
	return cutJob(title, sheet, cells, len(cards), func(i int, x, y float64) []mark.Mark { return cards[i].drawn(x, y) }), nil
}

// cutJob lays so many cards out in cells, with marks where to cut.
func cutJob(title string, sheet Paper, cells []mark.Rect, cards int, card func(i int, x, y float64) []mark.Mark) Job {
	cuts := gridCuts(sheet, 2, len(cells)/2)
	return Job{Title: title, Count: (cards + len(cells) - 1) / len(cells), Page: func(page int) mark.Page {
		pg := mark.Page{W: sheet.W, H: sheet.H, Marks: slices.Clone(cuts)}
		for j, cell := range cells {
			if n := page*len(cells) + j; n < cards {
				pg.Marks = append(pg.Marks, card(n, cell.X, cell.Y)...)
			}
		}
		return pg
	}}
}

// PortraitSkills returns a list of who would like to share what.
func (k *Kit) PortraitSkills(a *model.Activity, s *model.Sheet, group string, paper Paper) Job {
	p := k.newBoardPage(a, paper)
	p.title = k.Words.Text("printable.portrait.skills", "sheet", titleOf(s, p.words))
	p.about = joined(" · ", uncopied(group), k.date(s.Date))
	columns := inColumns(p.area, 2, 10*p.unit)
	pages := grown(columns, func(times float64) []row {
		return k.rows(p.skillParas(s, 4.4*p.unit*times), columns[0].W)
	})
	return Job{Title: p.title, Count: len(pages), Page: func(i int) mark.Page { return p.page(pages[i]) }}
}

func (p *boardPage) skillParas(s *model.Sheet, size float64) []para {
	st := text.Style{Size: size, Paint: p.pal.Ink}
	bold := st
	bold.Bold = true
	var out []para
	for i, one := range s.Portraits {
		name := oneLine(one.Name)
		if name == "" {
			name = p.kit.Words.Text("printable.portrait.nameless")
		}
		if said := strings.TrimSpace(one.Share); said != "" {
			out = append(out, para{text: name, style: bold, before: st.Size * 1.1, heading: true, block: i + 1},
				para{text: said, style: st, before: st.Size * 0.15, block: i + 1})
		}
	}
	if len(out) == 0 {
		out = append(out, para{text: p.kit.Words.Text("printable.people.nothing"), style: st})
	}
	return out
}

func itoa(n int) string { return strconv.Itoa(n) }
