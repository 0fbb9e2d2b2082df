// Package turns has everybody in the room get a turn: it asks who is there, leads the turns
// from the desk, and shows the room whose turn it is. It also puts people together in pairs
// and threes. What it knows of people lasts as long as their group is open, and is in no file.
package turns

import (
	"math/rand/v2"
	"time"

	"fyne.io/fyne/v2"

	"commonground/model/turns"
	"commonground/printables"
	"commonground/ui/background"
	"commonground/ui/control"
	"commonground/ui/look"
	"commonground/ui/printing"
	"commonground/ui/screen"
)

// Host is what turns need of the app.
type Host interface {
	screen.Host
	printing.Host
	Kit() *printables.Kit
	Runner() background.Runner
	// HoldWall has the room see a scene for as long as by does not let go of it with
	// ReleaseWall.
	HoldWall(by string, s *printables.Scene)
	ReleaseWall(by string)
	// RoomSees reports whether the room sees anything now, on the second screen or on this one.
	RoomSees() bool
	// ShowWall has the room see it.
	ShowWall()
	// ToDesk gives the keyboard back to what is worked on.
	ToDesk()
	// TurnsChanged is called when there are turns to lead, and no more.
	TurnsChanged()
	// Drawn is the card for the turn of now, where what is worked on has cards that are drawn;
	// its text is empty where there is none. TakeDrawn takes it off the pile, or puts it under.
	Drawn() printables.Drawn
	TakeDrawn(off bool)
	// Members are how many people the group has; 0 is not known.
	Members() int
}

// holder is by what name turns hold the wall.
const holder = "turns"

// Turns leads the turns of the people in the room. It belongs to the UI goroutine.
type Turns struct {
	host     Host
	set      set
	together turns.Together
	random   *rand.Rand

	order  *turns.Order // nil while nobody takes turns
	groups []string     // who is together, in words; nil while nobody is
	size   int          // of the groups
	again  int          // how many pairs are those of last time
	bar    *bar         // nil while there is nothing to lead
	stop   func()       // ends the ticking
	held   printables.Turn
	asked  *control.Dialog // whether they may end
}

// New returns turns that nobody takes yet.
func New(h Host) *Turns {
	t := &Turns{host: h, random: rand.New(rand.NewPCG(rand.Uint64(), rand.Uint64()))}
	t.Forget()
	return t
}

// Bar leads the turns; nil while there are none.
func (t *Turns) Bar() fyne.CanvasObject {
	if t.bar == nil {
		return nil
	}
	return t.bar.all
}

// Fit gives the bar the form that there is room for, so wide, in a window so high.
func (t *Turns) Fit(width, height float32) {
	if t.bar != nil {
		t.bar.fit(width, height)
	}
}

// Forget ends all that goes on, and forgets who was there.
func (t *Turns) Forget() {
	t.End()
	t.set, t.together = usual(), turns.Together{}
}

// begin has the people that were set take turns.
func (t *Turns) begin() {
	people := t.set.people()
	if len(people) == 0 {
		return
	}
	t.halt()
	random := t.random
	if !t.set.shuffled {
		random = nil
	}
	t.order = turns.New(people, time.Duration(t.set.minutes)*time.Minute, random, t.host.Now())
	t.groups = nil
	const often = 250 * time.Millisecond // so that no second is seen to be skipped
	t.stop = t.host.Runner().Every(often, t.Follow)
	t.lead()
}

// group puts the people that were set together.
func (t *Turns) group(size int) {
	people := t.set.people()
	groups, again := t.together.Groups(people, size, t.random)
	if len(groups) == 0 {
		return
	}
	t.halt()
	t.order, t.size, t.again = nil, size, again
	t.groups = t.named(people, groups)
	t.host.HoldWall(holder, t.host.Kit().GroupsScene(t.groupsTitle(), t.groups))
	t.lead()
}

// lead shows the bar of what goes on now.
func (t *Turns) lead() {
	t.bar = newBar(t)
	t.held = printables.Turn{}
	t.Follow()
	t.host.TurnsChanged()
	t.host.ToDesk()
}

// End ends what goes on.
func (t *Turns) End() {
	if t.bar == nil {
		return
	}
	t.halt()
	t.order, t.groups, t.bar, t.held = nil, nil, nil, printables.Turn{}
	t.host.ReleaseWall(holder)
	t.host.TurnsChanged()
	t.host.ToDesk()
}

// BeforeEnd goes on with what ends the turns; where people still take them it asks first, as
// whose turn it is lasts no longer than the group is open.
func (t *Turns) BeforeEnd(goOn func()) {
	if t.order == nil || t.order.Done() {
		goOn()
		return
	}
	text, on := t.host.Words().Text, t.host.Window().Canvas()
	if t.asked != nil && control.TopDialog(on) == t.asked {
		return
	}
	stay := control.NewPrimary(text("turns.leave.stay"), "back", func() { t.asked.Cancel() })
	leave := control.NewDanger(text("turns.leave.do"), "close", func() {
		t.asked.Close()
		t.End()
		goOn()
	})
	t.asked = control.NewDialog(text("turns.leave.title"), look.NewText(look.Body, t.host.Words().Count("turns.leave.text", t.order.Left())), leave, stay)
	t.asked.Open(on, stay)
}

func (t *Turns) halt() {
	if t.stop != nil {
		t.stop()
		t.stop = nil
	}
}

// Follow shows how far the turns are, on the desk and to the room.
func (t *Turns) Follow() {
	if t.bar == nil {
		return
	}
	t.bar.follow()
	if t.order == nil {
		return
	}
	if now := t.turn(); now != t.held {
		t.held = now
		t.host.HoldWall(holder, t.host.Kit().TurnScene(now))
	}
}

// does is a step of the turns, after which people go on where they were.
func (t *Turns) does(step func(o *turns.Order, now time.Time)) func() {
	return func() {
		if t.order == nil {
			return
		}
		step(t.order, t.host.Now())
		t.Follow()
		t.host.ToDesk()
	}
}

// drawing is a step with which whoever's turn it is is done with their card.
func (t *Turns) drawing(off bool, step func(o *turns.Order, now time.Time)) func() {
	return t.does(func(o *turns.Order, now time.Time) {
		if !o.Done() {
			t.host.TakeDrawn(off)
		}
		step(o, now)
	})
}

// more gives whose turn it is a minute more.
func more(o *turns.Order, now time.Time) { o.More(time.Minute, now) }
