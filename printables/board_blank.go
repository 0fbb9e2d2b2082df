package printables

import (
	"strconv"
	"strings"

	"commonground/model"
	"commonground/printables/mark"
	"commonground/printables/text"
)

// sideShare is how much of a blank page's width the steps and questions take.
const sideShare = 0.2

// blank is the middle of a page to write on.
func (p *boardPage) blank() []mark.Mark {
	area, side := p.area, p.area
	side.W = p.area.W * sideShare
	side.X = p.area.X + p.area.W - side.W
	helps := p.helps(side)
	if helps != nil {
		area.W -= side.W + 5*p.unit
	}
	// Pens and copiers want white, and the board begins as high as the words beside it.
	pal := p.pal
	for i := range pal.Zones {
		pal.Zones[i].Fill = pal.Board
	}
	whole := p.a.Bounds()
	area.H = min(area.H, area.W*whole.H/whole.W)
	board, scale := onPaper(p.kit.BoardBackdrop(p.a, pal), whole, area)
	lines, _ := onPaper(p.writingLines(9*p.unit/scale), whole, area)
	return append(append(board, lines...), helps...)
}

// writingLines are dotted lines in boxes and columns, in board units. Circles stay
// empty: people write and draw there as they like, or put paper notes in.
func (p *boardPage) writingLines(pitch float64) []mark.Mark {
	var path mark.Path
	for i := range p.a.Zones {
		z := &p.a.Zones[i]
		if z.Shape != model.ShapeBox && z.Shape != model.ShapeColumn {
			continue
		}
		for y := z.Y + titleSize + pitch; y < z.Y+z.H-pitch/2; y += pitch {
			path = append(path, mark.Polyline(false, z.X+24, y, z.X+z.W-24, y)...)
		}
	}
	if path == nil {
		return nil
	}
	return []mark.Mark{mark.Shape{Path: path, Stroke: mark.Stroke{Width: 1.2, Paint: p.pal.Zone(model.ToneSand).Line, Dash: 4}}}
}

// helps sets steps, questions and ideas into the column beside the board: all of them
// where they fit in type that can be read, otherwise without ideas, then without steps,
// then only the first questions.
func (p *boardPage) helps(side mark.Rect) []mark.Mark {
	steps := p.points("printable.board.steps", p.words.Steps, true)
	questions := p.points("printable.board.questions", p.words.Questions, false)
	ideas := p.ideas()
	choices := [][]help{{steps, questions, ideas}, {steps, questions}, {questions}}
	for n := len(p.words.Questions) - 1; n > 0; n-- {
		choices = append(choices, []help{p.points("printable.board.questions", p.words.Questions[:n], false)})
	}
	for _, choice := range choices {
		for size := 3.5; size >= 2.5; size -= 0.1 {
			var paras []para
			for _, h := range choice {
				paras = append(paras, h(size*p.unit)...)
			}
			rows := p.kit.rows(paras, side.W)
			if len(rows) > 0 && height(rows) <= side.H {
				return pour(rows, []mark.Rect{side})[0]
			}
		}
	}
	return nil
}

// help makes the paragraphs of a part in type of that size.
type help func(size float64) []para

func (p *boardPage) heading(key string, size float64) para {
	st := text.Style{Size: size * 1.1, Bold: true, Paint: p.pal.Ink}
	return para{text: p.kit.Words.Text(key), style: st, before: size * 1.6, heading: true}
}

func (p *boardPage) points(key string, texts []string, numbered bool) help {
	return func(size float64) []para {
		if len(texts) == 0 {
			return nil
		}
		out := []para{p.heading(key, size)}
		for i, t := range texts {
			lead := "•"
			if numbered {
				lead = strconv.Itoa(i+1) + "."
			}
			out = append(out, para{text: t, style: text.Style{Size: size, Paint: p.pal.Ink}, lead: lead, room: size * 1.3, before: size * 0.5})
		}
		return out
	}
}

func (p *boardPage) ideas() help {
	var all []string
	for _, s := range p.a.Starters {
		all = append(all, p.words.Starter(s.ID))
	}
	return func(size float64) []para {
		if len(all) == 0 {
			return nil
		}
		st := text.Style{Size: size, Paint: p.pal.Quiet}
		return []para{p.heading("printable.board.starters", size), {text: strings.Join(all, ", "), style: st, before: size * 0.5}}
	}
}
