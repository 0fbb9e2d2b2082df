package trial

import (
	_ "embed" // the suggestions
	"slices"
	"strings"
	"testing"
	"time"

	"commonground/ui/command"
)

// TypistPace is how long after each other the keys come of somebody who types fast.
const TypistPace = 20 * time.Millisecond

// Pace is how fast somebody types. The zero Pace is of somebody who looks at the screen
// after every key, so that each letter stands alone.
type Pace struct {
	at      time.Time
	hurries bool
	waiting []*func() // what is done after a pause in typing
}

// Clock is the time by which typing is judged. A second passes between two keys, or while
// Fast runs a TypistPace.
func (p *Pace) Clock() command.Clock {
	return command.Clock{Now: p.now, After: p.after}
}

func (p *Pace) now() time.Time {
	if p.hurries {
		p.at = p.at.Add(TypistPace)
	} else {
		p.at = p.at.Add(time.Second)
	}
	return p.at
}

func (p *Pace) after(_ time.Duration, f func()) (stop func()) {
	if !p.hurries {
		f()
		return func() {}
	}
	held := &f
	p.waiting = append(p.waiting, held)
	return func() {
		p.waiting = slices.DeleteFunc(p.waiting, func(q *func()) bool { return q == held })
	}
}

// Rest lets time pass.
func (p *Pace) Rest(d time.Duration) { p.at = p.at.Add(d) }

// Fast has somebody type who never looks, and rest at the end.
func (p *Pace) Fast(types func()) {
	p.hurries = true
	types()
	for len(p.waiting) > 0 {
		f := p.waiting[0]
		p.waiting = p.waiting[1:]
		(*f)()
	}
	p.hurries = false
}

//go:embed shouted.txt
var shouted string

// Shouted are forty suggestions as a group shouts them. Among them are those that begin
// with letters and numbers which stand for something else where nothing is written.
func Shouted() []string { return strings.Split(strings.TrimSpace(shouted), "\n") }

// WantAll fails where got does not hold just what want does, in any order.
func WantAll(t testing.TB, got, want []string) {
	t.Helper()
	got = slices.Clone(got)
	for _, text := range want {
		i := slices.Index(got, text)
		if i < 0 {
			t.Errorf("%q is missing", text)
			continue
		}
		got = slices.Delete(got, i, i+1)
	}
	if len(got) > 0 {
		t.Errorf("there are %q, too", got)
	}
}
