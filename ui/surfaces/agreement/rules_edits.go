package agreement

import (
	"slices"
	"strings"

	"fyne.io/fyne/v2"

	"commonground/model"
	"commonground/ui/command"
	"commonground/ui/rows"
	"commonground/ui/surface"
	"commonground/ui/surfaces/board"
)

// Commands lists what can be done with the rules.
func (r *ruling) Commands() []command.Command {
	some := func() bool { return r.s.Editable() && r.rule() != nil && r.list.Editing() == "" }
	chosen := func() bool { return r.s.Editable() && len(r.chosen()) > 0 && r.list.Editing() == "" }
	return append([]command.Command{
		{ID: "rule.add", Icon: "add", Key: fyne.KeyN, Opens: true, Bar: command.MainBar, Enabled: r.s.Editable, Do: r.add},
		{ID: "rule.starters", Icon: "list", Key: fyne.KeyS, Bar: command.PlainBar, Enabled: r.s.Editable, Do: r.openStarters},
		{ID: "rule.edit", Icon: "edit", Key: fyne.KeyReturn, Enabled: some, Do: r.edit},
		{ID: "rule.mark", Icon: "check", Key: fyne.KeySpace, Enabled: some, Do: r.mark},
		{ID: "rule.merge", Icon: "tidy", Key: fyne.KeyM, Bar: command.PlainBar, Enabled: func() bool { return r.s.Editable() && len(r.s.agreement().Rules) > 1 }, Do: r.merge},
		{ID: "rule.up", Icon: "up", Shortcut: command.Ctrl(fyne.KeyUp), Enabled: some, Do: func() { r.move(-1) }},
		{ID: "rule.down", Icon: "down", Shortcut: command.Ctrl(fyne.KeyDown), Enabled: some, Do: func() { r.move(1) }},
		{ID: "rule.heading", Icon: "list", Key: fyne.KeyH, Enabled: chosen, Do: r.openHeadings},
		{ID: "rule.icon", Icon: "picture", Shortcut: command.Ctrl(fyne.KeyI), Enabled: some, Do: r.chooseIcon},
		{ID: "rule.delete", Icon: "delete", Key: fyne.KeyDelete, Enabled: chosen, Do: r.delete},
	}, r.clips().Commands()...)
}

// clips cut and copy the current rule and paste every line as one, or do so within its text.
func (r *ruling) clips() command.Clips {
	return command.Clips{
		Writing: func() bool { return r.list.Editing() != "" }, Text: r.list.Editor().TypedShortcut, Editable: r.s.Editable,
		Some: func() bool { return len(r.chosen()) > 0 }, Cut: r.cut, Copy: r.copy, Paste: r.paste,
	}
}

func (r *ruling) copy() {
	rules := r.chosen()
	if len(rules) == 0 {
		return
	}
	texts := make([]string, len(rules))
	for i, rule := range rules {
		texts[i] = rule.Text
	}
	fyne.CurrentApp().Clipboard().SetContent(strings.Join(texts, "\n"))
	r.s.SayCount("agreement.rules.status.copied", len(rules))
}

func (r *ruling) cut() {
	r.copy()
	r.delete()
}

// paste makes a rule of every line on the clipboard, under the current heading.
func (r *ruling) paste() {
	from := surface.FromClipboard()
	var fresh []*model.Rule
	for _, line := range from.Texts {
		fresh = append(fresh, model.NewRule(r.currentHeading(), line, ""))
	}
	s := r.s
	if len(fresh) == 0 {
		s.Say("board.status.nothing-to-paste")
		return
	}
	s.Doc().Break()
	if s.Failed(s.Doc().AddRules(s.SheetID(), fresh...)) {
		return
	}
	s.Doc().Break()
	r.update()
	r.list.Select(fresh[0].ID.String())
	s.SayPasted("agreement.rules.status.pasted", from)
}

func (r *ruling) key(e *fyne.KeyEvent) bool {
	switch e.Name {
	case fyne.KeyDelete, fyne.KeyBackspace:
		r.delete()
	case fyne.KeyInsert, fyne.KeyReturn, fyne.KeyEnter: // on a heading
		r.add()
	case fyne.KeyEscape:
		return r.unmark()
	default:
		return false
	}
	return true
}

// byLetter finds the command that a letter stands for.
func (r *ruling) byLetter(c rune) (command.Command, bool) { return command.ByLetter(r.Commands(), c) }

// begin writes a new rule that begins with text.
func (r *ruling) begin(text string) {
	r.add()
	r.list.Write(text)
}

// shortcut does the commands that a menu did not do already.
func (r *ruling) shortcut(s fyne.Shortcut) { command.ByShortcut(r.Commands(), s) }

// add begins a new rule under the current heading. It is in the agreement from its first
// letter on.
func (r *ruling) add() {
	if !r.s.Editable() {
		return
	}
	r.list.FinishEdit()
	r.s.Doc().Break()
	r.fresh, r.series = model.NewRule(r.currentHeading(), "", ""), true
	r.update()
	r.list.Edit(r.fresh.ID.String())
	r.s.Say("board.status.writing-new")
	r.s.Changed()
}

func (r *ruling) edit() {
	r.s.Doc().Break()
	r.list.Edit(r.list.Current())
	r.s.Changed()
}

// typed puts what was typed into the document.
func (r *ruling) typed(row, text string) {
	s := r.s
	if r.fresh != nil && r.fresh.ID.String() == row {
		rule := r.fresh
		r.fresh = nil
		rule.Text = text
		s.Failed(s.Doc().AddRules(s.SheetID(), rule))
		return
	}
	if rule := r.ruleOf(row); rule != nil {
		s.Failed(s.Doc().WriteRule(s.SheetID(), rule.ID, text))
	}
}

// finished follows the end of writing: a new rule on which nothing was written was never
// there; after another, Enter begins the next.
func (r *ruling) finished(row string, how rows.Ending) {
	r.s.Doc().Break()
	wrote, series := r.fresh == nil, r.series
	r.fresh, r.series = nil, false
	r.update()
	r.list.Select(row)
	rule := r.ruleOf(row)
	switch {
	case !wrote:
		r.s.Say("agreement.rules.status.nothing")
	case rule != nil:
		r.s.Say("agreement.rules.status.written", "rule", r.brief(rule))
	}
	r.s.Changed()
	if (how == rows.Next || how == rows.Done && series) && wrote && rule != nil {
		r.add()
	}
}

// merge makes one rule of those that are marked.
func (r *ruling) merge() {
	s := r.s
	var ids []model.ID
	for _, rule := range s.agreement().Rules {
		if r.marked[rule.ID] {
			ids = append(ids, rule.ID)
		}
	}
	if len(ids) < 2 || s.Failed(s.Doc().MergeRules(s.SheetID(), ids...)) {
		return
	}
	r.marked = map[model.ID]bool{}
	r.update()
	r.list.Select(ids[0].String())
	s.Changed()
	s.SayCount("agreement.rules.status.merged", len(ids))
}

// move moves the current rule up or down; past the end of its heading to the next.
func (r *ruling) move(by int) {
	s, rule := r.s, r.rule()
	if rule == nil || s.Failed(s.Doc().MoveRule(s.SheetID(), rule.ID, by)) {
		return
	}
	r.tellPlace(rule.ID)
}

func (r *ruling) tellPlace(id model.ID) {
	r.list.Select(id.String())
	for i, rule := range r.s.agreement().Rules {
		if rule.ID == id {
			r.s.Say("agreement.rules.status.moved", "n", i+1, "heading", r.s.heading(rule.Heading))
		}
	}
}

// delete takes the chosen rules off the agreement.
func (r *ruling) delete() {
	s, ids := r.s, r.chosenIDs()
	if len(ids) > 0 && s.Editable() && !s.Failed(s.Doc().DeleteRules(s.SheetID(), ids...)) {
		s.SayCount("agreement.rules.status.deleted", len(ids))
	}
}

// chooseIcon lets people pick a drawn icon for the current rule.
func (r *ruling) chooseIcon() {
	s, rule := r.s, r.rule()
	if rule == nil {
		return
	}
	board.AskForIcon(s.Words(), s.Canvas(), rule.Icon != "", func(icon string) {
		if !s.Failed(s.Doc().SetRuleIcon(s.SheetID(), rule.ID, icon)) {
			s.Say("agreement.rules.status.icon")
		}
	})
}

// openHeadings opens the menu of headings beside the current rule.
func (r *ruling) openHeadings() {
	command.PopUp(r.s.Canvas(), r.list.PlaceOf(r.list.Current()), r.headingItems()...)
}

func (r *ruling) headingItems() []*fyne.MenuItem {
	rules := r.chosen()
	var items []*fyne.MenuItem
	for _, h := range append([]string{""}, r.s.Activity().HeadingIDs()...) {
		there := !slices.ContainsFunc(rules, func(rule *model.Rule) bool { return rule.Heading != h })
		item := fyne.NewMenuItem(r.s.heading(h), func() {
			if !there {
				r.place(h, model.ID{})
			}
		})
		item.Checked = there
		items = append(items, item)
	}
	return items
}

// openMenu opens the menu of what can be done with a row.
func (r *ruling) openMenu(_ string, at fyne.Position) {
	var items []*fyne.MenuItem
	for _, c := range r.Commands() {
		if c.ID == "rule.heading" && c.On() {
			name := strings.TrimSuffix(r.s.Text("command.rule.heading"), "…")
			items = append(items, command.Submenu(name, r.headingItems()))
			continue
		}
		items = append(items, r.s.Items(c)...)
	}
	r.s.PopUp(at, items)
}
