package ui

import (
	"slices"
	"time"

	"fyne.io/fyne/v2"

	"commonground/ui/command"
	"commonground/ui/control"
	"commonground/ui/layout"
	"commonground/ui/look"
	"commonground/ui/screen"
)

// How long messages that only confirm are shown: at the least, while people go on, and at the most.
const (
	passesAfter = 4 * time.Second
	passesBy    = 20 * time.Second
)

// mostNotices is how many messages are seen at once; what is worth most is.
const mostNotices = 2

// notices shows messages, one below the other.
type notices struct {
	box     *fyne.Container
	all     []*notice // in the order in which they came, also those for which there is no room
	closing string    // what the button says that closes one
	clock   command.Clock
	focused func() fyne.Focusable
	changed func()
}

// notice is a message with what shows it.
type notice struct {
	screen.Notice
	banner  *control.Banner
	buttons []fyne.Focusable
	since   time.Time
	stop    func() // keeps it from going by itself
}

func newNotices(closing string, focused func() fyne.Focusable, changed func()) *notices {
	return &notices{box: layout.Column(look.Gap), closing: closing, clock: command.Clock{}.OrReal(), focused: focused, changed: changed}
}

func (n *notices) show(m screen.Notice) {
	one := &notice{Notice: m, since: n.clock.Now(), stop: func() {}}
	n.lay(one)
	if i := n.at(m.Kind); i >= 0 {
		n.all[i].stop()
		n.all[i] = one
	} else {
		n.all = append(n.all, one)
	}
	if m.Passes() {
		n.pass(one)
	}
	n.fill()
}

// pass has a message go by itself, but not while the keyboard is on it.
func (n *notices) pass(one *notice) {
	one.stop = n.clock.After(passesBy, func() {
		switch {
		case !slices.Contains(n.all, one):
		case n.held(one):
			n.pass(one)
		default:
			n.drop(one.Kind)
		}
	})
}

// held reports whether the keyboard is on a message.
func (n *notices) held(one *notice) bool {
	on := n.focused()
	return on != nil && slices.Contains(one.buttons, on)
}

// goOn takes those messages away that only confirm, since people do the next thing and had the time
// to see them.
func (n *notices) goOn() {
	for _, one := range slices.Clone(n.all) {
		if one.Passes() && n.clock.Now().Sub(one.since) >= passesAfter && !n.held(one) {
			n.drop(one.Kind)
		}
	}
}

// worth is how much a message has to be seen.
func (n *notice) worth() int {
	switch {
	case n.Alarm:
		return 3
	case n.Stays || !n.Passes() && len(n.Actions) > 0:
		return 2
	case n.Passes():
		return 0
	}
	return 1
}

// seen are those messages that there is room for: the ones that are worth most, of like ones the
// latest.
func (n *notices) seen() []*notice {
	best := slices.Clone(n.all)
	slices.Reverse(best)
	slices.SortStableFunc(best, func(a, b *notice) int { return b.worth() - a.worth() })
	best = best[:min(len(best), mostNotices)]
	return slices.DeleteFunc(slices.Clone(n.all), func(one *notice) bool { return !slices.Contains(best, one) })
}

// fill shows what is to be seen.
func (n *notices) fill() {
	n.box.Objects = nil
	for _, one := range n.seen() {
		n.box.Objects = append(n.box.Objects, one.banner)
	}
	n.changed()
}

// panes are the messages in which something can be pressed.
func (n *notices) panes() []screen.Pane {
	var out []screen.Pane
	for _, one := range n.seen() {
		if len(one.buttons) > 0 {
			out = append(out, screen.Pane{Area: one.banner, First: func() fyne.Focusable { return one.buttons[0] }})
		}
	}
	return out
}

// lay makes what shows a message.
func (n *notices) lay(m *notice) { m.banner, m.buttons = n.bannerOf(m) }

// bannerOf is a banner that says a message, with its buttons.
func (n *notices) bannerOf(m *notice) (banner *control.Banner, buttons []fyne.Focusable) {
	tone := control.Calm
	if m.Alarm {
		tone = control.Alarm
	}
	var actions []fyne.CanvasObject
	add := func(b *control.Button) {
		actions, buttons = append(actions, b), append(buttons, b)
	}
	for _, a := range m.Actions {
		add(control.NewButton(a.Label, a.Icon, func() {
			if !m.Stays {
				n.drop(m.Kind)
			}
			a.Do()
		}))
	}
	if !m.Stays {
		add(control.NewPlain(n.closing, "close", func() { n.drop(m.Kind) }))
	}
	return control.NewBanner(tone, m.Icon, m.Words, m.More, actions...), buttons
}

// about is the message of a kind; nil where there is none.
func (n *notices) about(kind screen.NoticeKind) *notice {
	if i := n.at(kind); i >= 0 {
		return n.all[i]
	}
	return nil
}

func (n *notices) at(kind screen.NoticeKind) int {
	return slices.IndexFunc(n.all, func(one *notice) bool { return one.Kind == kind })
}

func (n *notices) drop(kind screen.NoticeKind) {
	i := n.at(kind)
	if i < 0 {
		return
	}
	n.all[i].stop()
	n.all = slices.Delete(n.all, i, i+1)
	n.fill()
}

func (n *notices) has(kind screen.NoticeKind) bool { return n.at(kind) >= 0 }

// clear takes every message away.
func (n *notices) clear() {
	for _, one := range n.all {
		one.stop()
	}
	n.all = nil
	n.fill()
}
