package bingo

import (
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"

	"commonground/model"
	"commonground/ui/control"
	"commonground/ui/layout"
	"commonground/ui/look"
)

// listEntry is a field for a list, a line each, that the keyboard can leave with Tab.
type listEntry struct {
	widget.Entry
	typing control.Typing
}

func newListEntry() *listEntry {
	e := &listEntry{typing: control.Typing{List: true}}
	e.MultiLine, e.Wrapping = true, fyne.TextWrapWord
	e.SetMinRowsVisible(8)
	e.ExtendBaseWidget(e)
	return e
}

// Written returns what the field says.
func (e *listEntry) Written() string { return e.Text }

// AcceptsTab lets Tab go on to the next control.
func (e *listEntry) AcceptsTab() bool { return false }

// TypedKey leaves Escape to the window.
func (e *listEntry) TypedKey(k *fyne.KeyEvent) {
	if k.Name == fyne.KeyEscape {
		control.PassKey(e, k)
		return
	}
	e.typing.Key(&e.Entry, k)
}

func (e *listEntry) TypedRune(r rune) { e.typing.Rune(&e.Entry, r) }

func (e *listEntry) TypedShortcut(s fyne.Shortcut) { e.typing.Shortcut(&e.Entry, e, s) }

// askForList takes a list of prompts that was written elsewhere.
func askForList(s *Screen) {
	a := &asking{s: s, entry: newListEntry(), says: look.NewText(look.Quiet, ""), trouble: look.NewText(look.Warning, "")}
	w := s.host.Words()
	a.more = control.NewPrimary(w.Text("bingo.add-these"), "add", func() { a.use(s.prompts.addAll) })
	a.only = control.NewButton(w.Text("bingo.only-these"), "", func() {
		a.use(func(prompts []string) { s.prompts.set("", prompts) })
	})
	cancel := control.NewButton(w.Text("print.cancel"), "", func() { a.dialog.Cancel() })
	body := layout.Column(look.Gap, look.NewText(look.Body, w.Text("bingo.paste-how")), a.entry, a.says, a.trouble)
	a.dialog = control.NewDialog(w.Text("bingo.paste"), body, cancel, a.only, a.more)
	a.dialog.LeaveWheel() // a long list scrolls in its field
	a.entry.OnChanged = func(string) { a.read() }
	if text := fyne.CurrentApp().Clipboard().Content(); strings.Contains(strings.TrimSpace(text), "\n") {
		a.entry.SetText(control.Listed(text))
	}
	a.read()
	a.dialog.Open(s.host.Window().Canvas(), a.entry)
}

// asking is the dialog for a list.
type asking struct {
	s             *Screen
	dialog        *control.Dialog
	entry         *listEntry
	says, trouble *look.Text
	only, more    *control.Button
	list          model.PromptList
}

// read says what the list comes to.
func (a *asking) read() {
	w := a.s.host.Words()
	list, err := model.ParsePrompts(strings.NewReader(a.entry.Text))
	a.list = list
	a.says.Set(w.Count("bingo.have", len(list.Prompts)))
	a.trouble.Set("")
	if err != nil {
		a.trouble.Set(promptTrouble(err, w))
	}
	a.only.SetEnabled(err == nil && len(list.Prompts) > 0)
	a.more.SetEnabled(err == nil && len(list.Prompts) > 0)
	a.dialog.Reflow()
}

func (a *asking) use(do func([]string)) {
	a.dialog.Close()
	do(a.list.Prompts)
}
