package ui

import (
	"slices"

	"fyne.io/fyne/v2"

	"commonground/ui/control"
	"commonground/ui/layout"
	"commonground/ui/look"
)

// noticeKind is what a message is about; there is one of each at a time.
type noticeKind string

// The kinds of messages.
const (
	noticeSaving   noticeKind = "saving"
	noticeReadOnly noticeKind = "readOnly"
	noticeDeleted  noticeKind = "deleted"
	noticeTrouble  noticeKind = "trouble"
	noticeSynced   noticeKind = "synced"
	noticeDone     noticeKind = "done"
)

// notice is a message across the window.
type notice struct {
	kind  noticeKind
	alarm bool
	icon  string
	words string
	more  string
	// actions stand at the right; each takes the message away first.
	actions []noticeAction
	// stays is a message that cannot be closed, because what it says goes on.
	stays bool
}

type noticeAction struct {
	label, icon string
	do          func()
}

// notices shows messages, one below the other.
type notices struct {
	box     *fyne.Container
	first   []fyne.Focusable // what in each takes the keyboard first; nil is nothing
	shown   []noticeKind
	closing string // what the button says that closes one
	changed func()
}

func newNotices(closing string, changed func()) *notices {
	return &notices{box: layout.Column(look.Gap), closing: closing, changed: changed}
}

func (n *notices) show(m notice) {
	banner, first := n.banner(m)
	if i := slices.Index(n.shown, m.kind); i >= 0 {
		n.box.Objects[i], n.first[i] = banner, first
	} else {
		n.shown, n.first = append(n.shown, m.kind), append(n.first, first)
		n.box.Objects = append(n.box.Objects, banner)
	}
	n.changed()
}

// panes are the messages in which something can be pressed.
func (n *notices) panes() []pane {
	var out []pane
	for i, first := range n.first {
		if first != nil {
			out = append(out, pane{n.box.Objects[i], func() fyne.Focusable { return first }})
		}
	}
	return out
}

func (n *notices) banner(m notice) (b *control.Banner, first fyne.Focusable) {
	tone := control.Calm
	if m.alarm {
		tone = control.Alarm
	}
	var actions []fyne.CanvasObject
	for _, a := range m.actions {
		actions = append(actions, control.NewButton(a.label, a.icon, func() {
			if !m.stays {
				n.drop(m.kind)
			}
			a.do()
		}))
	}
	if !m.stays {
		actions = append(actions, control.NewPlain(n.closing, "close", func() { n.drop(m.kind) }))
	}
	if len(actions) > 0 {
		first = actions[0].(fyne.Focusable)
	}
	return control.NewBanner(tone, m.icon, m.words, m.more, actions...), first
}

func (n *notices) drop(kind noticeKind) {
	i := slices.Index(n.shown, kind)
	if i < 0 {
		return
	}
	n.shown, n.first = slices.Delete(n.shown, i, i+1), slices.Delete(n.first, i, i+1)
	n.box.Objects = slices.Delete(n.box.Objects, i, i+1)
	n.changed()
}

func (n *notices) has(kind noticeKind) bool { return slices.Contains(n.shown, kind) }

// clear takes every message away.
func (n *notices) clear() {
	n.shown, n.first, n.box.Objects = nil, nil, nil
	n.changed()
}
