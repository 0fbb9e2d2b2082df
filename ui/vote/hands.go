package vote

import (
	"fyne.io/fyne/v2"

	"commonground/model"
	"commonground/ui/control"
	"commonground/ui/look"
)

// hands counts hands, option by option.
type hands struct {
	v       *voting
	option  int
	list    *rows
	counts  []*counter
	problem *look.Text
}

// countHands shows the first option to count hands for.
func (v *voting) countHands() {
	h := &hands{v: v}
	h.show(0)
}

// show shows an option.
func (h *hands) show(option int) {
	v := h.v
	h.option, h.counts = option, nil
	h.problem = look.NewText(look.Warning, "")
	h.list = &rows{onRune: h.typed, onKey: h.key, canvas: v.host.Window().Canvas()}
	body := headed(v.text("vote.hands.how." + string(v.poll.Kind)))
	if v.poll.Options[option] != v.poll.Question { // which stands above
		body.Objects = append([]fyne.CanvasObject{look.NewText(look.Hero, v.poll.Options[option])}, body.Objects...)
	}
	for answer := v.poll.Least(); answer < v.poll.Kind.Counts(); answer++ {
		r := h.row(answer)
		h.list.add(r)
		body.Add(r)
	}
	back, next := h.steps()
	done := control.NewButton(v.text("vote.next.close"), "check", h.askClose)
	if h.last() {
		done = control.NewPrimary(v.text("vote.next.close"), "check", h.askClose)
		h.list.after = done
	} else {
		h.list.after = next
		h.list.onEnd = h.next
	}
	stop := control.NewPlain(v.text("vote.stop.button"), "close", v.stop)
	actions := []fyne.CanvasObject{h.problem, stop}
	if len(v.poll.Options) > 1 {
		place := look.NewText(look.Strong, v.text("vote.scene.option", "n", option+1, "of", len(v.poll.Options)))
		actions = append(actions, place, back, next)
	}
	h.update()
	v.polling(v.poll.Options[option], option+1)
	v.show(control.NewDialog(v.question(), body, append(actions, done)...), h.list.all[0].buttons[1], v.stop)
}

// last reports whether this is the last option.
func (h *hands) last() bool { return h.option == len(h.v.poll.Options)-1 }

// next counts for the next option.
func (h *hands) next() {
	h.v.poll.Pass(h.option)
	h.show(h.option + 1)
}

// askClose shows the result, after a question where there is still something to count.
func (h *hands) askClose() {
	if h.last() && h.v.poll.Touched() {
		h.v.poll.Pass(h.option)
		h.v.close()
		return
	}
	n, of := 0, len(h.v.poll.Options)
	for option := range of {
		if h.v.poll.Counted(option) {
			n++
		}
	}
	h.v.sure("vote.uncounted", "check", h.v.close, h.v.text("vote.uncounted.text", "n", n, "of", of))
}

// steps are the buttons to the option before and the next one.
func (h *hands) steps() (back, next *control.Button) {
	back = control.NewButton(h.v.text("vote.hands.back"), "back", func() { h.show(h.option - 1) })
	next = control.NewPrimary(h.v.text("vote.hands.next"), "forward", h.next)
	back.SetEnabled(h.option > 0)
	if h.last() {
		next = control.NewButton(h.v.text("vote.hands.next"), "forward", nil)
		next.SetEnabled(false)
	}
	back.OnKey, next.OnKey = h.key, h.key
	return back, next
}

// row is an answer with its count.
func (h *hands) row(answer int) *row {
	what := h.v.text("vote.hands.for")
	if h.v.poll.Kind != model.VoteDots {
		what = h.v.host.Kit().AnswerName(h.v.poll.Kind, answer)
	}
	c := newCounter(func() { h.add(answer, -1) }, func() { h.add(answer, 1) })
	h.counts = append(h.counts, c)
	return c.beside(look.NewText(look.Heading, what))
}

// typed counts with plus, minus and numbers; the digits of a number come one after the other.
func (h *hands) typed(at int, r rune) {
	answer := h.v.poll.Least() + at
	n, number := digit(r)
	if !number {
		if by := step(r); by != 0 {
			h.add(answer, by)
		}
		h.list.typed = 0
		return
	}
	if h.set(answer, h.list.number(at, n, h.v.poll.Count(h.option, answer))) {
		h.list.typed = at + 1
	}
}

// key goes to the option before or the next one.
func (h *hands) key(key fyne.KeyName) bool {
	switch {
	case key == fyne.KeyPageDown && !h.last():
		h.next()
	case key == fyne.KeyPageUp && h.option > 0:
		h.show(h.option - 1)
	default:
		return key == fyne.KeyPageDown || key == fyne.KeyPageUp
	}
	return true
}

func (h *hands) add(answer, by int) {
	h.list.typed = 0
	h.set(answer, max(0, h.v.poll.Count(h.option, answer)+by))
}

// set sets how many hands are raised for an answer, or says that there are not so many.
func (h *hands) set(answer, n int) bool {
	ok := h.v.poll.Raise(h.option, answer, n)
	if ok {
		h.problem.Set("")
	} else {
		key := "vote.hands.too-many"
		if h.v.poll.Kind == model.VoteDots {
			key = "vote.hands.too-many-dots"
		}
		h.problem.Set(h.v.text(key, "people", h.v.poll.People, "each", h.v.poll.Each))
	}
	h.update()
	h.v.dialog.Reflow()
	return ok
}

func (h *hands) update() {
	for i, said := range h.counts {
		said.show(h.v.poll.Count(h.option, h.v.poll.Least()+i))
	}
}
