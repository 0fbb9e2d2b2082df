package bingo

import (
	"slices"
	"strings"

	"fyne.io/fyne/v2"

	"commonground/model"
	"commonground/ui/command"
	"commonground/ui/control"
	"commonground/ui/layout"
	"commonground/ui/look"
)

// openSets opens the menu of prompt sets below a button: those to use, and what can be
// done with them.
func openSets(s *Screen, below fyne.CanvasObject) {
	w, b := s.host.Words(), s.settings()
	starter := fyne.NewMenuItem(w.Text("bingo.starter-set"), s.prompts.useStarter)
	starter.Checked = b.Prompts == nil
	items := []*fyne.MenuItem{starter}
	used := setInUse(b)
	for _, set := range b.Sets {
		item := fyne.NewMenuItem(set.Name, func() { s.useSet(set) })
		item.Checked = set == used
		items = append(items, item)
	}
	items = append(items, fyne.NewMenuItemSeparator(), fyne.NewMenuItem(w.Text("bingo.save-set"), func() { askForName(s) }))
	if len(b.Sets) > 0 {
		items = append(items, deletions(s, b.Sets))
	}
	command.PopUpBelow(s.host.Window().Canvas(), below, items...)
}

// deletions is the menu of saved sets to delete; undo brings one back.
func deletions(s *Screen, sets []*model.PromptSet) *fyne.MenuItem {
	item := fyne.NewMenuItem(s.host.Words().Text("bingo.delete-set"), nil)
	item.ChildMenu = fyne.NewMenu("")
	for _, set := range sets {
		item.ChildMenu.Items = append(item.ChildMenu.Items, fyne.NewMenuItem(set.Name, func() {
			s.change(stepSets, "", withoutSet(s.settings(), set.ID))
		}))
	}
	return item
}

func (s *Screen) useSet(set *model.PromptSet) {
	s.change(stepPrompts, "", withPrompts(s.settings(), set.Prompts))
}

// maxSetName is how many characters the name of a set holds.
const maxSetName = 60

// askForName saves the prompts in use as a set.
func askForName(s *Screen) {
	w := s.host.Words()
	field := control.NewField(w.Text("bingo.set-name"))
	note := look.NewText(look.Quiet, "")
	var d *control.Dialog
	save := func() {
		name := setName(field.Entry.Text)
		if name == "" {
			field.SetProblem(w.Text("bingo.set-no-name"))
			d.Reflow()
			return
		}
		d.Close()
		s.change(stepSets, "", withSet(s.settings(), name, s.prompts.prompts()))
	}
	field.Entry.OnSubmitted = func(string) { save() }
	field.Entry.Hold(maxSetName, func() {
		field.SetProblem(w.Text("bingo.set-name-long", "most", maxSetName))
		d.Reflow()
	})
	field.Entry.OnChanged = func(text string) {
		field.SetProblem("")
		note.Set("")
		if hasSet(s.settings(), setName(text)) {
			note.Set(w.Text("bingo.set-again"))
		}
		d.Reflow()
	}
	cancel := control.NewButton(w.Text("print.cancel"), "", func() { d.Cancel() })
	d = control.NewDialog(w.Text("bingo.save-set-title"), layout.Column(look.Gap, field.Box, note),
		cancel, control.NewPrimary(w.Text("print.save"), "save", save))
	d.Open(s.host.Window().Canvas(), field.Entry)
}

func setName(text string) string {
	name := []rune(strings.Join(strings.Fields(text), " "))
	return string(name[:min(len(name), maxSetName)])
}

func hasSet(b *model.Bingo, name string) bool {
	return slices.ContainsFunc(b.Sets, func(s *model.PromptSet) bool { return s.Name == name })
}
