package printables

import (
	"commonground/model"
	"commonground/model/vote"
	"commonground/printables/mark"
	"commonground/printables/text"
)

// VoteScene is what was decided in a vote, large, its options in that order.
func (k *Kit) VoteScene(v *model.Vote, order []int) *Scene {
	return &Scene{Title: k.Words.Text("vote.scene.result"), kit: k, whole: func(p *scenePage) [][]mark.Mark {
		return p.filled(sceneMany*1.1, 3, func(size, width float64) []row {
			return k.voteRows(v, order, size, width, SceneLeast*p.h, p.pal)
		})
	}}
}

// Polling is how far a vote is, for the wall.
type Polling struct {
	Question string
	// Voted is how many of People have voted while the laptop goes round.
	Voted, People int
	// Now is what hands are raised for, N of Of; empty where the laptop goes round.
	Now   string
	N, Of int
}

// PollingScene is the calm picture that is seen during a vote: what it is about, and how many
// have voted, or what hands are raised for. Nothing of what was chosen is on it.
func (k *Kit) PollingScene(v Polling) *Scene {
	return &Scene{Title: k.Words.Text("vote.scene.voting"), kit: k, whole: func(p *scenePage) [][]mark.Mark {
		return p.filled(sceneOne, 1, func(size, width float64) []row {
			paras := []para{{text: first(oneLine(v.Question), k.Words.Text("vote.no-question")), style: p.style(size, true)}}
			if v.Now != "" {
				paras = append(paras, k.handsParas(v, p, size)...)
			} else {
				paras = append(paras, k.votedParas(v, p, size, width)...)
			}
			return k.rows(paras, width)
		})
	}}
}

// handsParas are what hands are raised for now.
func (k *Kit) handsParas(v Polling, p *scenePage, size float64) []para {
	small := max(0.5*size, min(size, SceneLeast*p.h))
	out := []para{{text: oneLine(v.Now), style: text.Style{Size: size, Paint: p.pal.Teal, Bold: true}, before: 0.6 * size}}
	if v.Of > 1 {
		out = append(out, para{text: k.Words.Text("vote.scene.option", "n", v.N, "of", v.Of), style: text.Style{Size: small, Paint: p.pal.Quiet}, before: 0.4 * size})
	}
	return out
}

// votedParas are a place for each person, filled for those who have voted, and how many those
// are.
func (k *Kit) votedParas(v Polling, p *scenePage, size, width float64) []para {
	side, gap := 0.62*size, 0.25*size
	across := max(1, int((width+gap)/(side+gap)))
	var art []mark.Mark
	for i := range v.People {
		place := mark.Rect{X: float64(i%across) * (side + gap), Y: float64(i/across) * (side + gap), W: side, H: side}
		edge := 0.09 * side
		place = inset(place, edge/2, edge/2)
		one := mark.Shape{Path: mark.Ellipse(place), Stroke: mark.Stroke{Width: edge, Paint: p.pal.Quiet}}
		if i < v.Voted {
			one.Fill, one.Stroke.Paint = p.pal.Teal, p.pal.Teal
		}
		art = append(art, one)
	}
	lines := (v.People + across - 1) / across
	small := max(0.55*size, min(size, SceneLeast*p.h))
	said := k.Words.Text("vote.scene.voted", "n", v.Voted, "of", v.People)
	return []para{
		{art: art, high: float64(lines)*(side+gap) - gap, before: 0.7 * size},
		{text: said, style: text.Style{Size: small, Paint: p.pal.Ink}, before: 0.5 * size},
	}
}

// GuessScene is what the room guesses about: the options alone while hands are counted, or how
// many were for each.
func (k *Kit) GuessScene(question string, options []string, guessed *model.Vote) *Scene {
	return &Scene{Title: question, kit: k, whole: func(p *scenePage) [][]mark.Mark {
		return p.filled(sceneMany*1.3, 1, func(size, width float64) []row {
			if guessed != nil {
				return (&voteFace{k, p.pal, guessed, size, width, SceneLeast * p.h}).rows(vote.AsAsked(guessed))
			}
			var paras []para
			for i, words := range options {
				paras = append(paras, para{text: words, style: p.style(size, false), before: 0.8 * size, block: i + 1})
			}
			return k.rows(paras, width)
		})
	}}
}
