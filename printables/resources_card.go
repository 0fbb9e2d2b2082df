package printables

import (
	"strings"

	"commonground/model"
	"commonground/printables/mark"
	"commonground/printables/text"
)

// ContactCard returns the card of a group's contacts, upright and as large as the paper: to
// hang up, or to have at hand. Very many take several.
func (k *Kit) ContactCard(g *model.Group, paper Paper) Job {
	size := inset(mark.Rect{W: paper.W, H: paper.H}, margin, margin)
	u := min(size.W/192, size.H/255)
	f := k.newContactFace(g)
	body, head := k.posterHead(size, u, "phone", f.title, f.group, f.pal)
	middles := f.fitted(body, []float64{9 * u, 8 * u, 7 * u, 6.2 * u, 5.5 * u, 4.9 * u, 4.4 * u}, max(4.4*u, legible))
	return Job{
		Title: joined(", ", f.group, f.title), Count: len(middles),
		Page: func(i int) mark.Page {
			out := append(append([]mark.Mark{}, head...), f.foot(posterFootBand(size, u), 3.6*u, i, len(middles))...)
			return mark.Page{W: paper.W, H: paper.H, Marks: append(out, middles[i]...)}
		},
	}
}

// ContactPocket returns the card eight times to a page, to cut out and keep, as many as the
// group has members. Many contacts go over several cards; each then has a page of its own.
func (k *Kit) ContactPocket(g *model.Group, paper Paper) Job {
	const onPage = pocketAcross * pocketDown
	f := k.newContactFace(g)
	cell := mark.Rect{W: paper.W / pocketAcross, H: paper.H / pocketDown}
	area := inset(cell, 8, 7)
	u := within(cell.W/105, 0.72, 1.4)
	head := mark.Rect{X: area.X, Y: area.Y, W: area.W * 0.6, H: 5.2 * u}
	foot := mark.Rect{X: area.X, Y: area.Y + area.H - 1.3*legible, W: area.W, H: 1.3 * legible}
	body := mark.Rect{X: area.X, Y: head.Y + head.H + 1.6*u, W: area.W}
	body.H = foot.Y - 1.2*u - body.Y
	middles := f.fitted(body, []float64{3.6 * u, 3.2 * u, legible}, legible)
	sets := (min(max(g.Members, 1), mostPocket) + onPage - 1) / onPage
	return Job{
		Title: joined(", ", f.group, f.title, k.Words.Text("printable.agreement.pocket")), Count: len(middles) * sets,
		Page: func(i int) mark.Page {
			at := i % len(middles)
			card := append(k.pocketHead(f.title, f.group, head, area, u, f.pal), f.foot(foot, legible, at, len(middles))...)
			card = append(card, middles[at]...)
			pg := mark.Page{W: paper.W, H: paper.H, Marks: []mark.Mark{pocketCuts(paper)}}
			for n := range onPage {
				pg.Marks = append(pg.Marks, mark.Moved(card, 1, float64(n%pocketAcross)*cell.W, float64(n/pocketAcross)*cell.H)...)
			}
			return pg
		},
	}
}

// contactFace is what all forms of the card of contacts have in common.
type contactFace struct {
	kit   *Kit
	pal   Palette
	title string
	group string
	all   []*model.Resource
}

func (k *Kit) newContactFace(g *model.Group) *contactFace {
	return &contactFace{kit: k, pal: PaperPalette(), title: k.Words.Text("printable.resources.card"), group: uncopied(g.Name), all: g.OnCard()}
}

// fitted pours the contacts into area, in one column or two, in the largest type in which they
// take one page; where they take more, in that in which they take the fewest.
func (f *contactFace) fitted(area mark.Rect, sizes []float64, least float64) [][]mark.Mark {
	if len(f.all) == 0 {
		st := text.Style{Size: sizes[len(sizes)-1], Paint: f.pal.Ink}
		return pour(f.kit.rows([]para{{text: f.kit.Words.Text("printable.resources.card-none"), style: st}}, area.W), []mark.Rect{area})
	}
	var best [][]mark.Mark
	for _, n := range [...]int{1, 2} {
		columns := inColumns(area, n, 2*least)
		for _, size := range append(sizes, least) {
			pages := pour(f.rows(size, columns[0].W), columns)
			if len(pages) == 1 {
				return pages
			}
			if best == nil || len(pages) < len(best) {
				best = pages
			}
		}
	}
	return best
}

// rows are the contacts in type of that size: the name, the number that is to be found at
// once, and what else there is to know.
func (f *contactFace) rows(size, width float64) []row {
	var paras []para
	for i, r := range f.all {
		paras = append(paras, inBlock(i+1, f.contact(r, size))...)
	}
	return f.kit.rows(paras, width)
}

func (f *contactFace) contact(r *model.Resource, size float64) []para {
	name := text.Style{Size: size, Bold: true, Paint: f.pal.Ink, Leading: 1.15}
	if r.Category == model.ResourceUrgent {
		name.Paint = f.pal.Teal
	}
	phone := text.Style{Size: size * 1.25, Bold: true, Paint: f.pal.Ink, Leading: 1.15}
	more := text.Style{Size: max(size*0.72, min(size, legible)), Paint: f.pal.Ink, Leading: 1.2}
	out := []para{{text: first(oneLine(r.Name), f.kit.Words.Text("resources.no-name")), style: name, before: size * 0.85}}
	out = append(out, paragraphs(phone, r.Phone)...)
	return append(out, paragraphs(more, r.Contact, r.Notes)...)
}

// foot says how sure the details are; which card it is where there are several.
func (f *contactFace) foot(band mark.Rect, size float64, i, of int) []mark.Mark {
	said := f.kit.lastChecked(f.all)
	if of > 1 {
		said = joined(" · ", f.kit.Words.Text("printable.agreement.card", "n", i+1, "of", of), said)
	}
	_, lines, _ := f.kit.fit(said, text.Style{Size: size, Paint: f.pal.Quiet}, band, 0.3, text.Start, text.Bottom)
	return marks(lines)
}

// lines say each contact in a line, for the agreement.
func (f *contactFace) lines() []string {
	var out []string
	for _, r := range f.all {
		out = append(out, joined(" · ", oneLine(r.Name), strings.TrimSpace(r.Phone), oneLine(r.Contact)))
	}
	return out
}

// blankContacts is how many contacts there is room for on a card to write on.
const blankContacts = 6

// BlankContacts returns an upright card to write contacts on by hand.
func (k *Kit) BlankContacts(paper Paper) Job {
	size := inset(mark.Rect{W: paper.W, H: paper.H}, margin, margin)
	u := min(size.W/192, size.H/255)
	title := k.Words.Text("printable.resources.card")
	return Job{
		Title: k.Words.Text("printable.board.blank", "title", title), Count: 1,
		Page: func(int) mark.Page {
			pal := PaperPalette()
			body, out := k.posterHead(size, u, "phone", title, "", pal)
			pitch := body.H / blankContacts
			for i := range blankContacts {
				out = append(out, k.blankContact(mark.Rect{X: body.X, Y: body.Y + float64(i)*pitch, W: body.W, H: pitch}, u, pal)...)
			}
			return mark.Page{W: paper.W, H: paper.H, Marks: out}
		},
	}
}

// blankContact is a line for each thing to write about a contact.
func (k *Kit) blankContact(r mark.Rect, u float64, pal Palette) []mark.Mark {
	var out []mark.Mark
	line := func(key string, x, y, w float64) {
		box := mark.Rect{X: x, Y: y - 6*u, W: w, H: 7 * u}
		_, lines, _ := k.fit(k.Words.Text(key), text.Style{Size: 4 * u, Paint: pal.Quiet}, box, 1, text.Start, text.Bottom)
		out = append(out, marks(lines)...)
		out = append(out, mark.Shape{
			Path:   mark.Polyline(false, x+widest(lines)+2*u, y, x+w, y),
			Stroke: mark.Stroke{Width: 0.28 * u, Paint: pal.Quiet, Dash: 0.7 * u},
		})
	}
	line("resources.field.name", r.X, r.Y+r.H*0.42, r.W*0.54)
	line("resources.field.phone", r.X+r.W*0.58, r.Y+r.H*0.42, r.W*0.42)
	line("resources.field.notes", r.X, r.Y+r.H*0.85, r.W)
	return out
}
