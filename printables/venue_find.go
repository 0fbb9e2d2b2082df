package printables

import (
	"slices"
	"strings"

	"commonground/model"
	"commonground/printables/mark"
	"commonground/printables/text"
)

// FindUs returns the page for people who come the first time: the map with the signs on
// it, the address, how to get there and what to expect. users adds who else is in the
// building. It is one page; only what would be too small to read there goes on a second.
func (k *Kit) FindUs(a *model.Activity, s *model.Sheet, group string, users bool, paper Paper) Job {
	p := &findPage{k.newVenuePage(a, s, paper), uncopied(group), users}
	pages := p.lay()
	return Job{Title: p.said("printable.venue.find"), Count: len(pages), Page: func(i int) mark.Page {
		return p.page(pages[i])
	}}
}

type findPage struct {
	*venuePage
	group string
	users bool
}

// The type on the page: as large as it fits, down to what can still be read (on A4, in
// millimetres), and how much of the page's width the map gets.
const (
	findLargest  = 4.2
	findSmallest = 3.0
)

var findMaps = [...]float64{1, 0.88, 0.76, 0.64, 0.5}

// lay sets the pages: type gives way first, then the map.
func (p *findPage) lay() [][]mark.Mark {
	head, used := p.title(p.said("printable.venue.find"), joined(" · ", p.group, oneLine(p.answer("name"))))
	body := p.area
	body.Y, body.H = body.Y+used, body.H-used
	maps := findMaps[:]
	if len(p.venue().Plan) == 0 {
		maps = []float64{0}
	}
	for _, share := range maps {
		for size := findLargest; size > findSmallest-0.01; size -= 0.2 {
			if middle, ok := p.whole(body, share, size*p.unit); ok {
				return [][]mark.Mark{append(head, middle...)}
			}
		}
	}
	return p.several(head, body, maps[0])
}

// whole sets everything on one page, if it fits.
func (p *findPage) whole(body mark.Rect, share, size float64) ([]mark.Mark, bool) {
	out, used := p.drawing(body, share, size)
	rest := body
	rest.Y, rest.H = rest.Y+used, rest.H-used
	rows := p.columns(rest.W, size)
	if len(rows) == 0 {
		return out, rest.H >= 0
	}
	// Columns as short as they can be, so that they end together.
	for high := evenly(rows, 2, rest.H); high <= rest.H; high += size * 0.5 {
		short := mark.Rect{X: rest.X, Y: rest.Y, W: rest.W, H: high}
		if pages := pour(rows, inColumns(short, 2, 8*p.unit)); len(pages) == 1 {
			return append(out, pages[0]...), true
		}
	}
	return nil, false
}

// several sets the map on the first page and what is written on those after it.
func (p *findPage) several(head []mark.Mark, body mark.Rect, share float64) [][]mark.Mark {
	size := findLargest * 0.9 * p.unit
	out, used := p.drawing(body, share, size)
	first := append(head, out...)
	pages := pour(p.columns(p.area.W, size), inColumns(p.area, 2, 8*p.unit))
	if used == 0 { // no map: the words begin on the first page
		pages = pour(p.columns(p.area.W, size), inColumns(body, 2, 8*p.unit))
		pages[0] = append(first, pages[0]...)
		return pages
	}
	return append([][]mark.Mark{first}, pages...)
}

// drawing is the map and the signs on it, and how high they are together.
func (p *findPage) drawing(body mark.Rect, share, size float64) ([]mark.Mark, float64) {
	if share == 0 {
		return nil, 0
	}
	w := body.W * share
	area := mark.Rect{X: body.X + (body.W-w)/2, Y: body.Y, W: w}
	out, high := p.plan(PlanView{Users: p.users}, area)
	area.H = high
	used := area.H + 4*p.unit
	signs, high := p.legend(p.signs(), body.W, size*0.95, 3)
	if high == 0 {
		return out, used
	}
	out = append(out, mark.Moved(signs, 1, body.X, body.Y+used)...)
	return out, used + high + 2*p.unit
}

// columns are the words of the page, in rows of half the width.
func (p *findPage) columns(width, size float64) []row {
	paras := append(p.where(size), p.travel(size)...)
	paras = append(paras, p.arriving(size)...)
	paras = append(paras, p.others(size)...)
	paras = append(paras, p.part("printable.venue.cut", size, p.kit.cutNames(p.venue().Plan)...)...)
	for i := range paras {
		paras[i].block = i + 1 // no line stands alone in the other column
	}
	return p.kit.rows(paras, (width-8*p.unit)/2)
}

func (p *findPage) heading(key string, size float64) para {
	return para{
		text: p.said(key), style: text.Style{Size: size * 1.12, Bold: true, Paint: p.pal.Ink},
		before: size * 1.2, heading: true,
	}
}

func (p *findPage) plain(words string, size float64) para {
	return para{text: words, style: text.Style{Size: size, Paint: p.pal.Ink}, before: size * 0.3}
}

// part is a heading with what is said below it; nothing where nothing is.
func (p *findPage) part(key string, size float64, said ...string) []para {
	var out []para
	for _, words := range said {
		if words = strings.TrimSpace(words); words != "" {
			out = append(out, p.plain(words, size))
		}
	}
	if out == nil {
		return nil
	}
	return append([]para{p.heading(key, size)}, out...)
}

func (p *findPage) where(size float64) []para {
	address := joined("\n", oneLine(p.answer("name")), strings.TrimSpace(p.answer("address")))
	return p.part("printable.venue.where", size, address, p.labelled("phone"))
}

// labelled is an answer after a short name for its question.
func (p *findPage) labelled(field string) string {
	said := oneLine(p.answer(field))
	if said == "" {
		return ""
	}
	if p.words.Reworded(field) {
		return p.detail(field, said)
	}
	return p.said("printable.venue.by."+field, "what", said)
}

// detail is an answer after the question as it is asked.
func (p *findPage) detail(field, said string) string {
	return p.said("printable.detail", "field", oneLine(p.words.Field(field)), "says", said)
}

func (p *findPage) travel(size float64) []para {
	return p.part("printable.venue.travel", size, p.labelled("buses"), p.labelled("trains"), p.labelled("parking"))
}

// arriving is what to expect, and what there is beside what the map shows.
func (p *findPage) arriving(size float64) []para {
	said := []string{p.answer("expect")}
	for _, field := range []string{"staffed", "telephone"} {
		if p.answer(field) == string(model.HaveYes) && !p.words.Reworded(field) {
			said = append(said, p.said("printable.venue.by."+field))
		}
	}
	said = append(said, p.theirs()...)
	return p.part("printable.venue.arriving", size, append(said, p.also())...)
}

// theirs are the answers to questions that the group made.
func (p *findPage) theirs() []string {
	toolkit := []string{"name", "address", "phone", "buses", "trains", "parking", "risk", "expect"}
	var out []string
	for _, f := range p.a.Fields {
		said := oneLine(p.answer(f.ID))
		if said == "" || slices.Contains(toolkit, f.ID) || !p.words.Reworded(f.ID) {
			continue
		}
		if key := "venue.have." + said; f.Kind == model.FieldChoice && p.kit.Words.Has(key) {
			said = p.said(key)
		}
		out = append(out, p.detail(f.ID, said))
	}
	return out
}

// also lists what the venue has and the map does not show.
func (p *findPage) also() string {
	shown := map[string]bool{}
	for _, s := range p.signs() {
		shown[s.feature] = true
	}
	var out []string
	for _, f := range p.features() {
		if f.have != model.HaveYes || shown[f.id] && f.icon != "" && f.short() {
			continue
		}
		item := f.title
		if f.remark != "" {
			item = p.said("printable.venue.with-remark", "what", item, "remark", oneLine(f.remark))
		}
		out = append(out, item)
	}
	if out == nil {
		return ""
	}
	return p.said("printable.venue.also", "what", strings.Join(out, "; "))
}

// others says who else uses which room.
func (p *findPage) others(size float64) []para {
	var said []string
	for _, s := range p.venue().Plan {
		if users := p.kit.roomUsers(s); p.users && s.Kind == model.ShapeRoom && users != "" {
			said = append(said, joined(": ", oneLine(s.Name), users))
		}
	}
	return p.part("printable.venue.others", size, said...)
}
