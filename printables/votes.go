package printables

import (
	"math"
	"slices"
	"strconv"

	"commonground/model"
	"commonground/model/vote"
	"commonground/printables/mark"
	"commonground/printables/text"
)

// voteFace sets what was decided in a vote, in type of a size for a width.
type voteFace struct {
	kit         *Kit
	pal         Palette
	v           *model.Vote
	size, width float64
	least       float64 // no type is smaller
}

// VoteMarks draws the options of a vote, in that order, with bars and counts, and returns how
// high that is. Lengths are pixels.
func (k *Kit) VoteMarks(v *model.Vote, order []int, size, width float64, pal Palette) (drawn []mark.Mark, high float64) {
	face := voteFace{k, pal, v, size, width, 0}
	rows := face.rows(order)
	high = height(rows)
	return pour(rows, []mark.Rect{{W: width, H: high + 1}})[0], high
}

// VoteFacts say when a vote was, how many took part, and whether the best are level.
func (k *Kit) VoteFacts(v *model.Vote) string {
	facts := []string{k.date(v.Date), k.Words.Count("vote.people", v.People)}
	if v.Hands {
		facts = append(facts, k.Words.Text("vote.by-hands"))
	}
	switch {
	case v.Kind == model.VoteDots && !v.Hands:
		facts = append(facts, k.Words.Count("vote.each", v.Each))
	case v.Each > 1:
		facts = append(facts, k.Words.Count("vote.each-hands", v.Each))
	}
	if n := vote.Tied(v); n > 0 {
		facts = append(facts, k.Words.Count("vote.tied", n))
	}
	return joined(" · ", facts...)
}

// VoteQuestion is what a vote was about.
func (k *Kit) VoteQuestion(v *model.Vote) string {
	return first(oneLine(v.Question), k.Words.Text("vote.no-question"))
}

// AnswerWords is what an answer of a vote is called, by its place in the counts of an option.
func (k *Kit) AnswerWords(kind model.VoteKind, answer int) string {
	if kind == model.VoteFingers {
		return strconv.Itoa(answer)
	}
	return k.Words.Text("vote.answer." + [...]string{"yes", "talk", "no"}[answer])
}

// AnswerName is what an answer is called where it stands alone: of fingers with what they are.
func (k *Kit) AnswerName(kind model.VoteKind, answer int) string {
	if kind == model.VoteFingers {
		return k.Words.Count("vote.fingers", answer)
	}
	return k.AnswerWords(kind, answer)
}

// rows are all options.
func (f *voteFace) rows(order []int) []row {
	var out []row
	for n, i := range order {
		o := f.v.Options[i]
		block := n + 1
		before := 0.75 * f.size
		if said := oneLine(o.Text); len(order) > 1 || said != oneLine(f.v.Question) {
			st := text.Style{Size: f.size, Paint: f.pal.Ink, Bold: f.v.Kind != model.VoteDots && len(order) == 1}
			out = append(out, f.kit.rows([]para{{text: said, style: st, before: before, heading: true, block: block}}, f.width)...)
			before = 0.12 * f.size
		}
		for j, r := range f.bars(o) {
			r.block, r.before = block, 0.12*f.size
			if j == 0 {
				r.before = before
			}
			out = append(out, r)
		}
	}
	return out
}

// bars are the counts of an option: of one that stands alone a bar for each answer, of several
// one bar for each of them, to be compared.
func (f *voteFace) bars(o *model.VoteOption) []row {
	switch {
	case o.Uncounted:
		return f.kit.rows([]para{{text: f.kit.Words.Text("vote.not-counted"), style: f.quiet()}}, f.width)
	case f.v.Kind == model.VoteDots:
		return []row{f.bar("", 0, float64(o.Counts[0]), f.most(), strconv.Itoa(o.Counts[0]))}
	case len(f.v.Options) == 1:
		return f.each(o)
	case f.v.Kind == model.VoteAnswers:
		return append([]row{f.shares(o)}, f.counted(o)...)
	}
	average, says := f.average(o)
	return append([]row{f.bar("", 0, average, model.MostFingers, says)}, f.counted(o)...)
}

// most is the largest count there is.
func (f *voteFace) most() float64 {
	most := 1
	for _, o := range f.v.Options {
		most = max(most, slices.Max(o.Counts))
	}
	return float64(most)
}

// each is a bar for each answer to the only option.
func (f *voteFace) each(o *model.VoteOption) []row {
	st := text.Style{Size: f.size, Paint: f.pal.Ink}
	room := 0.0
	for i := f.v.Least(); i < len(o.Counts); i++ {
		room = max(room, f.kit.Set.Width(f.kit.AnswerWords(f.v.Kind, i), st))
	}
	room = min(room+0.7*f.size, f.width/2)
	var out []row
	for i := f.v.Least(); i < len(o.Counts); i++ {
		out = append(out, f.bar(f.kit.AnswerWords(f.v.Kind, i), room, float64(o.Counts[i]), f.most(), strconv.Itoa(o.Counts[i])))
	}
	if f.v.Kind == model.VoteFingers {
		_, says := f.average(o)
		out = append(out, f.kit.rows([]para{{text: f.kit.Words.Text("vote.average", "n", says), style: f.quiet()}}, f.width)...)
	}
	return out
}

func (f *voteFace) quiet() text.Style {
	return text.Style{Size: max(0.8*f.size, f.least), Paint: f.pal.Quiet}
}

// Tenths is a number with one digit behind the point, or none where that is 0.
func Tenths(n float64) string { return strconv.FormatFloat(math.Round(10*n)/10, 'f', -1, 64) }

// average is how many fingers were shown on average, and that in words.
func (f *voteFace) average(o *model.VoteOption) (float64, string) {
	average, ok := o.Average()
	if !ok {
		return 0, "–"
	}
	return average, Tenths(average)
}

// counted says in words how many chose each answer.
func (f *voteFace) counted(o *model.VoteOption) []row {
	var parts []string
	for i, n := range o.Counts {
		if n > 0 || f.v.Kind == model.VoteAnswers {
			parts = append(parts, f.kit.Words.Text("vote.counted", "answer", f.kit.AnswerName(f.v.Kind, i), "n", n))
		}
	}
	return f.kit.rows([]para{{text: joined(" · ", parts...), style: f.quiet()}}, f.width)
}

// The form of bars, in heights of the type beside them.
const (
	barHigh  = 1.2
	barThick = 0.86
	barLeast = 0.12 // of what nobody was for
)

// bar is a bar as long as n of most, between a word before it and another behind it.
func (f *voteFace) bar(word string, room, n, most float64, says string) row {
	st := text.Style{Size: f.size, Paint: f.pal.Ink}
	line := mark.Rect{W: room, H: barHigh * f.size}
	_, lines, _ := f.kit.fit(word, st, line, 1, text.Start, text.Middle)
	st.Bold = true
	behind := f.kit.Set.Width(says, st) + 0.5*f.size
	long := max(barLeast*f.size, (f.width-room-behind)*n/most)
	bar := mark.Rect{X: room, Y: (barHigh - barThick) / 2 * f.size, W: long, H: barThick * f.size}
	said := f.kit.Set.Block(says, st, mark.Rect{X: bar.X + bar.W + 0.35*f.size, W: behind, H: line.H}, text.Start, text.Middle)
	fill := mark.Shape{Path: mark.Box(bar, min(0.12*f.size, bar.W/2)), Fill: f.pal.Teal}
	if n == 0 {
		fill.Fill = f.pal.Line
	}
	return row{lines: append(lines, said...), art: []mark.Mark{fill}, high: line.H}
}

// shares is one bar of all who were there: yes, then talk more, then no. They differ in
// lightness and by their edges; the words below say the same.
func (f *voteFace) shares(o *model.VoteOption) row {
	fills := [...]mark.Paint{f.pal.Teal, f.pal.Zones[0].Line, f.pal.Board}
	thick := barThick * f.size
	whole := mark.Rect{Y: (barHigh - barThick) / 2 * f.size, W: f.width, H: thick}
	edge := mark.Stroke{Width: 0.05 * f.size, Paint: f.pal.Quiet}
	art := []mark.Mark{mark.Shape{Path: mark.Box(inset(whole, edge.Width/2, 0.35*thick), 0), Fill: f.pal.Hair}}
	x, people := 0.0, float64(max(1, f.v.People))
	for i, n := range o.Counts {
		if n == 0 {
			continue
		}
		part := mark.Rect{X: x, Y: whole.Y, W: f.width * float64(n) / people, H: thick}
		art = append(art, mark.Shape{Path: mark.Box(inset(part, edge.Width/2, edge.Width/2), 0), Fill: fills[i], Stroke: edge})
		x += part.W
	}
	return row{art: art, high: barHigh * f.size}
}

// votePages are what was decided on a sheet, the latest first, in columns of pages.
func (p *boardPage) votePages(votes []*model.Vote, columns []mark.Rect) [][]mark.Mark {
	size := max(3.9*p.unit, legible)
	rows := p.kit.rows([]para{p.heading("printable.votes", 1.25*size)}, columns[0].W)
	for i := range slices.Backward(votes) {
		rows = append(rows, p.kit.voteRows(votes[i], vote.Ranked(votes[i]), size, columns[0].W, legible, p.pal)...)
	}
	return pour(rows, columns)
}

// voteRows are a vote with what it was about.
func (k *Kit) voteRows(v *model.Vote, order []int, size, width, least float64, pal Palette) []row {
	face := voteFace{k, pal, v, size, width, least}
	out := k.rows([]para{
		{text: k.VoteQuestion(v), style: text.Style{Size: 1.15 * size, Bold: true, Paint: pal.Ink}, before: 1.6 * size, heading: true},
		{text: k.VoteFacts(v), style: face.quiet(), before: 0.1 * size, heading: true},
	}, width)
	return append(out, face.rows(order)...)
}

// withVotes has a way to print a sheet say at its end what was decided on it.
func (k *Kit) withVotes(o Offer, g *model.Group, a *model.Activity, s *model.Sheet) Offer {
	return Offer{o.ID, func(paper Paper) (Job, error) {
		job, err := o.Make(paper)
		if err != nil || job.Count == 0 {
			return job, err
		}
		return Joined(job.Title, job, k.votes(g, a, s, paper, job.Page(0))), nil
	}}
}

// votes are pages that say what was decided on a sheet, as upright or as wide as like.
func (k *Kit) votes(g *model.Group, a *model.Activity, s *model.Sheet, paper Paper, like mark.Page) Job {
	p := k.newBoardPage(a.In(s), paper)
	columns := 2
	if like.H > like.W {
		p = &k.newFormPage(a, paper).boardPage
		p.area.Y, p.area.H = p.area.Y-2*p.unit, p.area.H+2*p.unit
		columns = 1
	}
	p.title = first(titleOf(s, p.words), p.words.Title)
	p.about = joined(" · ", uncopied(g.Name), k.date(s.Date))
	pages := p.votePages(s.Votes, inColumns(p.area, columns, 10*p.unit))
	return Job{Title: p.title, Count: len(pages), Page: func(i int) mark.Page { return p.page(pages[i]) }}
}

// The type of a decision that is pinned up: as large as fits one page, on A4 in millimetres, and no
// smaller than this while there is more than one page.
const (
	pinnedLargest  = 10.0
	pinnedSmallest = 4.0
)

// Decision returns the page to pin up that says what was decided in one vote on a sheet, its options
// in that order.
func (k *Kit) Decision(group string, a *model.Activity, s *model.Sheet, v *model.Vote, order []int, paper Paper) Job {
	p := k.newFormPage(a.In(s), paper)
	p.title = k.Words.Text("vote.scene.result")
	p.about = joined(" · ", uncopied(group), first(titleOf(s, p.words), p.words.Title))
	var pages [][]mark.Mark
	for size := pinnedLargest; size >= pinnedSmallest && len(pages) != 1; size -= 0.25 {
		pages = pour(k.voteRows(v, order, max(size*p.unit, legible), p.area.W, legible, p.pal), inColumns(p.area, 1, 0))
	}
	return Job{Title: k.VoteQuestion(v), Count: len(pages), Page: func(i int) mark.Page { return p.page(pages[i]) }}
}
