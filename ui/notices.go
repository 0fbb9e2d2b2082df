package ui

import (
	"slices"

	"fyne.io/fyne/v2"

	"commonground/ui/control"
	"commonground/ui/layout"
	"commonground/ui/look"
	"commonground/ui/screen"
)

// notices shows messages, one below the other.
type notices struct {
	box     *fyne.Container
	first   []fyne.Focusable // what in each takes the keyboard first; nil is nothing
	shown   []screen.NoticeKind
	closing string // what the button says that closes one
	changed func()
}

func newNotices(closing string, changed func()) *notices {
	return &notices{box: layout.Column(look.Gap), closing: closing, changed: changed}
}

func (n *notices) show(m screen.Notice) {
	banner, first := n.banner(m)
	if i := slices.Index(n.shown, m.Kind); i >= 0 {
		n.box.Objects[i], n.first[i] = banner, first
	} else {
		n.shown, n.first = append(n.shown, m.Kind), append(n.first, first)
		n.box.Objects = append(n.box.Objects, banner)
	}
	n.changed()
}

// panes are the messages in which something can be pressed.
func (n *notices) panes() []screen.Pane {
	var out []screen.Pane
	for i, first := range n.first {
		if first != nil {
			out = append(out, screen.Pane{Area: n.box.Objects[i], First: func() fyne.Focusable { return first }})
		}
	}
	return out
}

func (n *notices) banner(m screen.Notice) (b *control.Banner, first fyne.Focusable) {
	tone := control.Calm
	if m.Alarm {
		tone = control.Alarm
	}
	var actions []fyne.CanvasObject
	for _, a := range m.Actions {
		actions = append(actions, control.NewButton(a.Label, a.Icon, func() {
			if !m.Stays {
				n.drop(m.Kind)
			}
			a.Do()
		}))
	}
	if !m.Stays {
		actions = append(actions, control.NewPlain(n.closing, "close", func() { n.drop(m.Kind) }))
	}
	if len(actions) > 0 {
		first = actions[0].(fyne.Focusable)
	}
	return control.NewBanner(tone, m.Icon, m.Words, m.More, actions...), first
}

func (n *notices) drop(kind screen.NoticeKind) {
	i := slices.Index(n.shown, kind)
	if i < 0 {
		return
	}
	n.shown, n.first = slices.Delete(n.shown, i, i+1), slices.Delete(n.first, i, i+1)
	n.box.Objects = slices.Delete(n.box.Objects, i, i+1)
	n.changed()
}

func (n *notices) has(kind screen.NoticeKind) bool { return slices.Contains(n.shown, kind) }

// clear takes every message away.
func (n *notices) clear() {
	n.shown, n.first, n.box.Objects = nil, nil, nil
	n.changed()
}
