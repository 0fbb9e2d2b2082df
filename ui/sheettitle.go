package ui

import (
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"commonground/model"
	"commonground/ui/command"
	"commonground/ui/control"
	"commonground/ui/layout"
	"commonground/ui/look"
)

// titleField is a sheet's name, which is pressed to change it, above what it is of.
type titleField struct {
	widget.BaseWidget
	s      *sheet
	button *control.Link
	about  *look.Text
	entry  *control.Entry
	box    *fyne.Container
	before string // what the name was when writing began
}

func newTitleField(h host, s *sheet) *titleField {
	t := &titleField{s: s, about: look.OneLine(look.Small, ""), entry: control.NewEntry()}
	t.button = control.NewLink(look.Title, "", t.edit)
	t.button.Hint = h.Words().Text("sheet.hint", "does", h.Words().Text("command.rename-sheet"), "keys", keysOf(command.Command{Shortcut: ctrl(fyne.KeyR)}))
	t.entry.OnSubmitted = func(string) { t.finish(); s.focusSurface() }
	t.entry.OnLeft = t.finish
	t.entry.OnEscape = t.giveUp
	t.entry.Hide()
	t.box = layout.Column(1, t.button, t.entry, t.about)
	t.ExtendBaseWidget(t)
	return t
}

// show takes over what the sheet is called.
func (t *titleField) show(s *model.Sheet) {
	book := t.s.host.Words()
	t.button.SetWords(s.Title)
	said := ""
	if t.s.said.Name != "" {
		said = book.Text("sheet.toolkit", "number", t.s.activity.Number, "name", t.s.said.Name)
	}
	if s.Date != "" {
		day := book.Day(dayOf(s), t.s.host.Now())
		if said == "" {
			said = day
		} else {
			said = book.Text("group.both", "first", day, "second", said)
		}
	}
	t.about.Set(said)
}

// fit lets the name have two lines where the window is narrow.
func (t *titleField) fit(tight bool) {
	lines := 1
	if tight {
		lines = 2
	}
	t.button.SetLines(lines)
}

func (t *titleField) edit() {
	doc := t.s.host.Document()
	if doc.ReadOnly() || t.entry.Visible() {
		return
	}
	t.before = doc.Group().Sheet(t.s.id).Title
	t.entry.SetText(t.before)
	t.button.Hide()
	t.entry.Show()
	t.changed()
	t.s.host.Window().Canvas().Focus(t.entry)
	t.entry.TypedShortcut(&fyne.ShortcutSelectAll{})
}

// finish keeps what was written; nothing written keeps the name as it was.
func (t *titleField) finish() {
	if !t.entry.Visible() {
		return
	}
	t.close()
	doc := t.s.host.Document()
	if name := strings.TrimSpace(t.entry.Text); name != "" && doc.Group().Sheet(t.s.id) != nil {
		doc.Break()
		_ = doc.RenameSheet(t.s.id, name) // it fails only where it cannot be begun
	}
}

func (t *titleField) giveUp() {
	t.close()
	t.s.focusSurface()
}

func (t *titleField) close() {
	t.entry.Hide()
	t.button.Show()
	t.changed()
}

func (t *titleField) changed() {
	t.box.Refresh()
	t.Refresh()
	if whole, ok := t.s.whole.(*fyne.Container); ok {
		whole.Refresh() // the header may be higher now
	}
}

// IdealWidth leaves room to write a name.
func (t *titleField) IdealWidth() float32 {
	if t.entry.Visible() {
		return 360 * look.TextScale()
	}
	return layout.IdealWidth(t.box)
}

// HeightFor returns the height at that width.
func (t *titleField) HeightFor(width float32) float32 { return layout.HeightFor(t.box, width) }

// MinSize is called by Fyne.
func (t *titleField) MinSize() fyne.Size {
	return fyne.NewSize(look.Target, t.HeightFor(max(t.Size().Width, look.Target)))
}

// CreateRenderer is called by Fyne.
func (t *titleField) CreateRenderer() fyne.WidgetRenderer {
	return widget.NewSimpleRenderer(container.NewStack(t.box))
}
