package printables

import (
	"strconv"
	"strings"

	"commonground/model"
	"commonground/printables/mark"
	"commonground/printables/text"
)

// mostFullCards is how many cards the tally has a box for, to tick when they are full.
const mostFullCards = 60

// tallySheet lays out the pages for whoever runs the game: every prompt with a box to
// tick, the cards that it is on and a line to write on. Lengths are millimetres.
type tallySheet struct {
	kit   *Kit
	pal   Palette
	paper Paper
	body  mark.Rect
	title text.Style
	text  text.Style
	small text.Style
	pages [][]mark.Mark
	// Where the next row goes: a column of the newest page.
	column int
	y, top float64
}

// tally makes the tally of a set.
func (k *Kit) tally(b *model.Bingo, prompts []string, deal []model.Card, paper Paper) Job {
	s := k.newTallySheet(paper)
	s.head(b, len(deal))
	on := cardsOf(deal)
	for _, p := range prompts {
		s.row(p, s.whichCards(on[p]))
	}
	foot := k.Words.Text("printable.bingo.set", "code", model.SeedCode(b.Seed))
	return Job{
		Title: k.Words.Text("printable.tally.title"),
		Count: len(s.pages),
		Page: func(i int) mark.Page {
			return mark.Page{W: paper.W, H: paper.H, Marks: append(s.foot(i, foot), s.pages[i]...)}
		},
	}
}

func (k *Kit) newTallySheet(paper Paper) *tallySheet {
	pal := PaperPalette()
	s := &tallySheet{kit: k, pal: pal, paper: paper}
	s.body = inset(mark.Rect{W: paper.W, H: paper.H}, within(paper.W*0.055, 9, 16), within(paper.W*0.055, 9, 16))
	size := within(paper.W/58, legible, 4.4)
	s.text = text.Style{Size: size, Paint: pal.Ink, Leading: 1.2}
	s.small = text.Style{Size: max(size*0.72, legible), Paint: pal.Quiet, Leading: 1.2}
	s.title = text.Style{Size: size * 2.2, Bold: true, Paint: pal.Ink}
	s.body.H -= s.small.Size * 2.4 // the foot
	s.pages, s.y, s.top = [][]mark.Mark{nil}, s.body.Y, s.body.Y
	return s
}

// cardsOf returns for every prompt the numbers of the cards that it is on, from 1.
func cardsOf(deal []model.Card) map[string][]int {
	on := map[string][]int{}
	for i, c := range deal {
		for _, p := range c {
			on[p] = append(on[p], i+1)
		}
	}
	return on
}

func (s *tallySheet) add(lines []mark.Line) {
	last := len(s.pages) - 1
	s.pages[last] = append(s.pages[last], marks(lines)...)
}

// write sets text across the page and moves on below it.
func (s *tallySheet) write(written string, st text.Style) {
	lines := s.kit.Set.Block(written, st, mark.Rect{X: s.body.X, Y: s.y, W: s.body.W}, text.Start, text.Top)
	s.add(lines)
	s.y += s.kit.Set.Height(len(lines), st)
}

// head writes what this is and, for a set that is not too large, a box for every card.
func (s *tallySheet) head(b *model.Bingo, cards int) {
	words := s.kit.Words
	s.write(words.Text("printable.tally.title"), s.title)
	many := words.Count("printable.tally.cards", cards)
	s.write(words.Text("printable.tally.what", "title", s.kit.BingoTitle(b), "code", model.SeedCode(b.Seed), "cards", many), s.text)
	s.y += s.small.Size * 0.4
	s.write(words.Text("printable.tally.how"), s.small)
	s.y += s.small.Size
	if cards <= mostFullCards {
		s.fullCards(cards)
	}
	s.y += s.text.Size
	s.top = s.y
}

// fullCards draws the numbered boxes to tick when a card is full.
func (s *tallySheet) fullCards(cards int) {
	heading := s.small
	heading.Bold = true
	s.write(s.kit.Words.Text("printable.tally.full"), heading)
	s.y += s.small.Size * 0.4
	side, gap := s.text.Size*1.9, s.text.Size*0.5
	across := int((s.body.W + gap) / (side + gap))
	var boxes mark.Path
	for i := range cards {
		r := mark.Rect{X: s.body.X + float64(i%across)*(side+gap), Y: s.y + float64(i/across)*(side+gap), W: side, H: side}
		boxes = append(boxes, mark.Box(r, side/8)...)
		s.add(s.kit.Set.Block(strconv.Itoa(i+1), s.small, r, text.Centre, text.Middle))
	}
	s.shape(boxes, mark.Stroke{Width: 0.25, Paint: s.pal.Line})
	s.y += float64((cards+across-1)/across)*(side+gap) - gap
}

func (s *tallySheet) shape(p mark.Path, stroke mark.Stroke) {
	last := len(s.pages) - 1
	s.pages[last] = append(s.pages[last], mark.Shape{Path: p, Stroke: stroke})
}

// columnGap is the space between the two columns, as a share of the body.
const columnGap = 0.05

// row writes one prompt: a box to tick, the prompt with its cards below it, and a line
// to write on.
func (s *tallySheet) row(prompt, cards string) {
	wide := s.body.W * (1 - columnGap) / 2
	tick := s.text.Size * 1.25
	said := wide*0.62 - 1.5*tick
	lines := s.kit.Set.Lines(prompt, s.text, said)
	below := s.kit.Set.Lines(cards, s.small, said)
	high := s.kit.Set.Height(len(lines), s.text) + s.kit.Set.Height(len(below), s.small)
	high = max(high, 1.6*tick)
	s.makeRoom(high)

	x := s.body.X + float64(s.column)*(wide+s.body.W*columnGap)
	s.shape(mark.Box(mark.Rect{X: x, Y: s.y + 0.1*tick, W: tick, H: tick}, tick/6), mark.Stroke{Width: 0.3, Paint: s.pal.Ink})
	last := len(s.pages) - 1
	s.pages[last] = moved(s.pages[last], lines, x+1.5*tick, s.y)
	s.pages[last] = moved(s.pages[last], below, x+1.5*tick, s.y+s.kit.Set.Height(len(lines), s.text))
	base := s.y + 1.1*tick
	s.shape(mark.Polyline(false, x+1.5*tick+said+tick*0.4, base, x+wide, base), mark.Stroke{Width: 0.25, Paint: s.pal.Quiet, Dash: 0.7})
	s.y += high + s.text.Size*0.75
}

// makeRoom goes on to the next column or page where the row does not fit.
func (s *tallySheet) makeRoom(high float64) {
	if s.y+high <= s.body.Y+s.body.H {
		return
	}
	if s.column == 0 {
		s.column, s.y = 1, s.top
		return
	}
	s.pages = append(s.pages, nil)
	s.column, s.y, s.top = 0, s.body.Y, s.body.Y
}

// whichCards lists the cards where they are few.
func (s *tallySheet) whichCards(cards []int) string {
	const few = 12
	switch {
	case len(cards) == 0:
		return s.kit.Words.Text("printable.tally.on-none")
	case len(cards) > few:
		return s.kit.Words.Count("printable.tally.on-many", len(cards))
	}
	var numbers []string
	for _, c := range cards {
		numbers = append(numbers, strconv.Itoa(c))
	}
	return s.kit.Words.Text("printable.tally.on", "cards", strings.Join(numbers, ", "))
}

// foot says which page of the tally this is, and of which set.
func (s *tallySheet) foot(i int, set string) []mark.Mark {
	r := mark.Rect{X: s.body.X, Y: s.body.Y + s.body.H + s.small.Size, W: s.body.W, H: s.small.Size * 1.2}
	left := s.kit.Set.Block(s.kit.Words.Text("printable.tally.page", "n", i+1, "of", len(s.pages)), s.small, r, text.Start, text.Top)
	right := s.kit.Set.Block(set, s.small, r, text.Start, text.Top)
	for j := range right {
		right[j].X = r.X + r.W - right[j].Width
	}
	return append(marks(left), marks(right)...)
}
