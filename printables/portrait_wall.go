package printables

import (
	"math"
	"slices"

	"commonground/model"
	"commonground/printables/mark"
)

// wallMost is how many portraits a page of a wall holds at the most: more would be too
// small to be known across a room.
const wallMost = 24

// wallShare is the share of portraits whose texts fit their place on the wall before it
// takes another page. What is longer than that stands in words behind the wall.
const wallShare = 0.8

// PortraitWall returns a poster of all portraits of a sheet: on one page where that can
// be read. Where there is more on a portrait than its place on the wall holds, the wall
// shows the parts of it that have room, and the others stand on pages that follow.
func (k *Kit) PortraitWall(a *model.Activity, s *model.Sheet, group string, paper Paper) Job {
	p := k.newBoardPage(a, paper)
	if p.title = titleOf(s, p.words); p.title == "" {
		p.title = p.words.Title
	}
	p.about = joined(" · ", uncopied(group), k.date(s.Date))
	w, more := p.bestWall(slices.DeleteFunc(slices.Clone(s.Portraits), (*model.Portrait).Blank))
	count := max(1, (len(w.cards)+w.per-1)/w.per)
	return Job{Title: p.title, Count: count + len(more), Page: func(i int) mark.Page {
		if i >= count {
			return p.page(more[i-count])
		}
		var out []mark.Mark
		for _, c := range w.cards[i*w.per : min((i+1)*w.per, len(w.cards))] {
			out = append(out, c.drawn(0, 0)...)
		}
		return p.page(out)
	}}
}

// bestWall takes as few pages as most texts allow, with those of the words that are left out.
// Where larger cards take no more pages than smaller ones and their words, it has those.
func (p *boardPage) bestWall(all []*model.Portrait) (best wall, more [][]mark.Mark) {
	least := len(all) + 1
	for pages := max(1, (len(all)+wallMost-1)/wallMost); pages <= least; pages++ {
		per := max(1, (len(all)+pages-1)/pages)
		w := p.wall(all, per)
		if per > 1 && float64(len(w.long)) > (1-wallShare)*float64(len(all)) {
			continue
		}
		var words [][]mark.Mark
		if len(w.long) > 0 {
			words = p.portraitsInWords(w.long)
		}
		if total := pages + len(words); best.per == 0 || total <= least {
			best, more, least = w, words, total
		}
		if per == 1 {
			break
		}
	}
	return best, more
}

// wall is portraits laid out side by side, so many to a page.
type wall struct {
	per   int
	cards []*portraitCard
	long  []*model.Portrait // whose texts do not fit, with those that are left out
}

func (p *boardPage) wall(all []*model.Portrait, per int) wall {
	cells := wallCells(p.area, per, 4*p.unit)
	return p.cards(all, cells, per, cardType{within(cells[0].W*0.06, legible, 6*p.unit), legible})
}

// cards lays portraits out in cells, so many to a page. One whose texts do not fit shows those
// of them that do, from the first on.
func (p *boardPage) cards(all []*model.Portrait, cells []mark.Rect, per int, size cardType) wall {
	w := wall{per: per}
	for i, one := range all {
		cell := cells[i%per]
		c := p.kit.newPortraitCard(p.words, one, cell, size, p.pal)
		if len(c.rest) > 0 {
			var left *model.Portrait
			c, left = p.parted(one, cell, size)
			w.long = append(w.long, left)
		}
		w.cards = append(w.cards, c)
	}
	return w
}

// parted lays out as many texts of a portrait as have room in a cell, and returns what is left.
func (p *boardPage) parted(one *model.Portrait, cell mark.Rect, size cardType) (*portraitCard, *model.Portrait) {
	brief, left := *one, model.Portrait{ID: one.ID, Name: one.Name}
	var c *portraitCard
	for i := len(model.PortraitParts) - 1; i > 0; i-- { // the name stays
		part := model.PortraitParts[i]
		*left.Text(part), *brief.Text(part) = *one.Text(part), ""
		if c = p.kit.newPortraitCard(p.words, &brief, cell, size, p.pal); len(c.rest) == 0 {
			break
		}
	}
	return c, &left
}

// wallCells divides an area into at least n cells whose form is nearest to that of a
// card, upright.
func wallCells(area mark.Rect, n int, gap float64) []mark.Rect {
	const form = 1.15 // height by width
	best, columns := math.Inf(1), 1
	for c := 1; c <= n; c++ {
		rows := (n + c - 1) / c
		w, h := (area.W-gap*float64(c-1))/float64(c), (area.H-gap*float64(rows-1))/float64(rows)
		// How much of the area cards of the right form would leave white.
		if white := -float64(n) * math.Pow(min(w, h/form), 2); white < best {
			best, columns = white, c
		}
	}
	rows := (n + columns - 1) / columns
	w, h := (area.W-gap*float64(columns-1))/float64(columns), (area.H-gap*float64(rows-1))/float64(rows)
	var out []mark.Rect
	for i := range rows * columns {
		out = append(out, mark.Rect{X: area.X + float64(i%columns)*(w+gap), Y: area.Y + float64(i/columns)*(h+gap), W: w, H: h})
	}
	return out
}

// portraitsInWords lists everything that some portraits say, in three columns.
func (p *boardPage) portraitsInWords(all []*model.Portrait) [][]mark.Mark {
	columns := inColumns(p.area, 3, 8*p.unit)
	return grown(columns, func(times float64) []row {
		size := 3.5 * p.unit * times
		paras := []para{p.heading("printable.portrait.words", size*1.15)}
		for i, one := range all {
			c := portraitCard{kit: p.kit, said: p.words, p: one, pal: p.pal}
			name := para{text: oneLine(one.Name), before: size * 1.8, heading: true}
			name.style.Size, name.style.Bold, name.style.Paint = size*1.2, true, p.pal.Ink
			paras = append(paras, inBlock(i+1, append([]para{name}, c.paras(false)(size)...))...)
		}
		return p.kit.rows(paras, columns[0].W)
	})
}
