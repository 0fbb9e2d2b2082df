package turns

import (
	"math"
	"strings"
	"time"

	"commonground/model/turns"
	"commonground/printables"
)

// name is what somebody is called: by name, or "Person 3 of 9".
func (t *Turns) name(person int) string {
	if name := t.order.Name(person); name != "" {
		return name
	}
	return t.host.Words().Text("turns.person", "n", person+1, "of", t.order.Len())
}

// turn is what the room sees of the turns. Of the time it sees a ring, and whole minutes:
// seconds that run away hurry people.
func (t *Turns) turn() printables.Turn {
	text, now := t.host.Words().Text, t.host.Now()
	person, ok := t.order.Now()
	if !ok {
		return printables.Turn{Object: t.set.object, Says: text("turns.wall.done"), Share: -1}
	}
	const steps = 120
	out := printables.Turn{
		Object: t.set.object, Says: t.name(person), Time: t.timeWords(now),
		Share: math.Ceil(t.order.Share(now)*steps) / steps, After: text("turns.wall.last"), Card: t.host.Drawn(),
	}
	if then, ok := t.order.Following(); ok {
		out.After = text("turns.wall.then", "name", t.name(then))
	}
	return out
}

func (t *Turns) timeWords(now time.Time) string {
	left, words := t.order.TimeLeft(now), t.host.Words()
	switch {
	case t.order.Over(now):
		return words.Text("turns.wall.over")
	case !t.order.Running():
		return words.Text("turns.wall.paused")
	case left < time.Minute:
		return words.Text("turns.wall.soon")
	}
	return words.Count("turns.wall.minutes", int(math.Ceil(left.Minutes())))
}

// says is what the bar says in large type, and below it in small.
func (t *Turns) says() (large, small string) {
	if t.order == nil {
		return t.groupsTitle(), t.groupsSay()
	}
	words, now := t.host.Words(), t.host.Now()
	person, ok := t.order.Now()
	if !ok {
		return words.Text("turns.done"), t.notNow()
	}
	name := t.name(person)
	switch {
	case t.order.Over(now):
		large = words.Text("turns.over", "name", name)
	case !t.order.Running():
		large = words.Text("turns.paused", "name", name, "left", printables.ClockWords(t.order.TimeLeft(now)))
	default:
		large = words.Text("turns.now", "name", name, "left", printables.ClockWords(t.order.TimeLeft(now)))
	}
	small = words.Text("turns.last")
	if then, ok := t.order.Following(); ok {
		small = words.Text("turns.then", "name", t.name(then), "n", t.order.Left()-1)
	}
	if t.order.Again(person) {
		small = words.Text("turns.again") + " " + small
	}
	if card := t.host.Drawn(); card.Text != "" {
		small = words.Text("turns.card", "card", card.Text) + " " + small
	}
	return large, small
}

// notNow says who is away or passed, at the end of the turns.
func (t *Turns) notNow() string {
	var out []string
	for _, person := range t.absent() {
		out = append(out, t.statusWords(person))
	}
	return strings.Join(out, " ")
}

// absent are the people who can be asked back: those who are away, and those who passed.
func (t *Turns) absent() []int {
	var out []int
	for person := range t.order.Len() {
		if s := t.order.Status(person); s == turns.Away || s == turns.Passed {
			out = append(out, person)
		}
	}
	return out
}

func (t *Turns) statusWords(person int) string {
	key := "turns.was.passed"
	if t.order.Status(person) == turns.Away {
		key = "turns.was.away"
	}
	return t.host.Words().Text(key, "name", t.name(person))
}

// named are groups of people in words.
func (t *Turns) named(people []string, groups [][]int) []string {
	text := t.host.Words().Text
	out := make([]string, len(groups))
	for i, g := range groups {
		names := make([]string, 3)
		for j, person := range g {
			if names[j] = people[person]; names[j] == "" {
				names[j] = text("turns.number", "n", person+1)
			}
		}
		key := "turns.pair"
		if len(g) == 3 {
			key = "turns.three"
		}
		out[i] = text(key, "a", names[0], "b", names[1], "c", names[2])
	}
	return out
}

func (t *Turns) groupsTitle() string {
	if t.size == 3 {
		return t.host.Words().Text("turns.threes")
	}
	return t.host.Words().Text("turns.pairs")
}

func (t *Turns) groupsSay() string {
	said := strings.Join(t.groups, " · ")
	if t.again > 0 {
		said += "\n" + t.host.Words().Text("turns.together-again")
	}
	return said
}
