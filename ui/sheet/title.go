package sheet

import (
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"commonground/model"
	"commonground/ui/calendar"
	"commonground/ui/command"
	"commonground/ui/control"
	"commonground/ui/layout"
	"commonground/ui/look"
	"commonground/ui/screen"
)

// titleField is a sheet's name, which is pressed to change it, above what it is of.
type titleField struct {
	widget.BaseWidget
	s      *Sheet
	Button *control.Link
	about  *look.Text
	Entry  *control.Entry
	box    *fyne.Container
	before string // what the name was when writing began
}

func newTitleField(h screen.Host, s *Sheet) *titleField {
	t := &titleField{s: s, about: look.OneLine(look.Small, ""), Entry: control.NewEntry()}
	t.Button = control.NewLink(look.Title, "", t.Edit)
	t.Entry.OnSubmitted = func(string) { t.finish(); s.focusSurface() }
	t.Entry.OnLeft = t.finish
	t.Entry.OnEscape = t.giveUp
	t.Entry.Hide()
	t.box = layout.Column(1, t.Button, t.Entry, t.about)
	t.ExtendBaseWidget(t)
	return t
}

// show takes over what the sheet is called.
func (t *titleField) show(s *model.Sheet) {
	book := t.s.host.Words()
	if t.Button.Words() != s.Title {
		t.Button.SetWords(s.Title)
		t.changed()
	}
	said := ""
	if t.s.said.Name != "" {
		said = book.Text("sheet.toolkit", "number", t.s.Activity.Number, "name", t.s.said.Name)
	}
	if s.Date != "" {
		day := book.Day(calendar.DayOf(s), t.s.host.Now())
		if said == "" {
			said = day
		} else {
			said = book.Text("group.both", "first", day, "second", said)
		}
	}
	t.about.Set(said)
	t.about.Hidden = look.TextScale() > 1 // the surface needs the line more; the hint has the words
	t.Button.Hint = book.Text("sheet.hint", "does", book.Text("command.rename-sheet"), "keys", screen.KeysOf(command.Command{Shortcut: command.Ctrl(fyne.KeyR)}))
	if t.about.Hidden && said != "" {
		t.Button.Hint = book.Text("group.both", "first", said, "second", t.Button.Hint)
	}
}

// fit lets the name have two lines where the window is narrow.
func (t *titleField) fit(tight bool) {
	lines := 1
	if tight {
		lines = 2
	}
	t.Button.SetLines(lines)
}

// Edit has the name written anew.
func (t *titleField) Edit() {
	doc := t.s.host.Document()
	if doc.ReadOnly() || t.Entry.Visible() {
		return
	}
	t.before = doc.Group().Sheet(t.s.ID).Title
	t.Entry.SetText(t.before)
	t.Button.Hide()
	t.Entry.Show()
	t.changed()
	t.s.host.Window().Canvas().Focus(t.Entry)
	t.Entry.TypedShortcut(&fyne.ShortcutSelectAll{})
}

// finish keeps what was written; nothing written keeps the name as it was.
func (t *titleField) finish() {
	if !t.Entry.Visible() {
		return
	}
	t.close()
	doc := t.s.host.Document()
	if name := strings.TrimSpace(t.Entry.Text); name != "" && doc.Group().Sheet(t.s.ID) != nil {
		doc.Break()
		_ = doc.RenameSheet(t.s.ID, name) // it fails only where it cannot be begun
	}
}

func (t *titleField) giveUp() {
	t.close()
	t.s.focusSurface()
}

func (t *titleField) close() {
	t.Entry.Hide()
	t.Button.Show()
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
	if t.Entry.Visible() {
		return 360 * look.TextScale()
	}
	return layout.IdealWidth(t.box)
}

// HeightFor returns the height at that width.
func (t *titleField) HeightFor(width float32) float32 { return layout.HeightFor(t.box, width) }

func (t *titleField) MinSize() fyne.Size {
	return fyne.NewSize(look.Target, t.HeightFor(max(t.Size().Width, look.Target)))
}

func (t *titleField) CreateRenderer() fyne.WidgetRenderer {
	return widget.NewSimpleRenderer(container.NewStack(t.box))
}
