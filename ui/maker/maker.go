// Package maker is the screen on which a group makes an activity of its own, or changes
// one: its words, the zones of its board, the questions of its form, its starter notes.
package maker

import (
	"context"
	"errors"
	"math"
	"reflect"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"

	"commonground/assets/words"
	"commonground/model"
	"commonground/model/catalogue"
	"commonground/printables"
	"commonground/printables/raster"
	"commonground/printables/wording"
	"commonground/ui/background"
	"commonground/ui/command"
	"commonground/ui/control"
	"commonground/ui/layout"
	"commonground/ui/look"
	"commonground/ui/preview"
)

// Host is what making an activity needs of the app.
type Host interface {
	Document() *model.Document
	Words() *words.Book
	Window() fyne.Window
	Kit() *printables.Kit
	Painter() *raster.Painter
	Palette() printables.Palette
	Runner() background.Runner
	// Paper is the paper of the house, by ID.
	Paper() string
}

// Maker is the page of one activity, with a preview of its sheet beside it where the
// window is wide.
type Maker struct {
	widget.BaseWidget
	// OnChanged is called when the activity, or what can be done with it, changed.
	OnChanged func()
	// OnGone is called when the activity is not there any more: undo took it away.
	OnGone func()

	host   Host
	doc    *model.Document
	kept   *model.Activity // as the group has it, of which full is all written out
	full   *model.Activity
	id     string
	page   *control.Page
	title  *control.AreaField
	canvas *Canvas // nil where there is no board
	zones  *list
	status *look.Text
	view   *preview.Preview
	latest background.Latest // makes the pages of the preview
	shown  *model.Activity   // of which the preview is
	follow []func(*model.Activity)
	stop   func()
}

// New returns the page of the open group's own activity of that ID.
func New(h Host, id string) *Maker {
	m := &Maker{host: h, doc: h.Document(), id: id, status: look.NewText(look.Small, "")}
	m.latest.Run = h.Runner()
	m.view = preview.New(h.Words(), h.Painter(), h.Runner())
	m.page = control.NewPage(layout.Pad(look.Margin, look.Margin-2, look.Margin, layout.AtMost(860, m.sections())))
	m.ExtendBaseWidget(m)
	m.update()
	m.stop = m.doc.Listen(func(model.Change) { m.update() })
	return m
}

// sections are the parts of the page: what comes first on a board are its zones, on a form
// its questions.
func (m *Maker) sections() fyne.CanvasObject {
	a := m.now()
	kind := kindOf(a)
	column := layout.Column(look.Margin+look.Gap, m.about())
	if kind.draws {
		column.Add(m.board())
	} else if len(a.Zones) > 0 {
		column.Add(m.places())
	}
	if kind.asks || len(a.Fields) > 0 {
		column.Add(m.fields("fields", func(a *model.Activity) *[]model.Field { return &a.Fields }))
	}
	if len(a.NoteFields) > 0 {
		column.Add(m.fields("noteFields", func(a *model.Activity) *[]model.Field { return &a.NoteFields }))
	}
	if a.HasFeatures() {
		column.Add(m.features())
	}
	if a.HasHeadings() {
		column.Add(m.headings())
	}
	if a.StartsFromNotes() {
		column.Add(m.starters())
	}
	if len(a.NoteFlags) > 0 {
		column.Add(m.flags())
	}
	if len(catalogue.PartsOf(a)) > 0 {
		column.Add(m.parts())
	}
	column.Add(m.lines("steps", model.MaxSteps, func(a *model.Activity) *[]string { return &a.Own.Steps }))
	column.Add(m.lines("questions", model.MaxQuestions, func(a *model.Activity) *[]string { return &a.Own.Questions }))
	return column
}

// now is the activity as it is, with all lists that can be changed; nil once it is deleted.
func (m *Maker) now() *model.Activity {
	if a := m.doc.Group().Activity(m.id); a != m.kept {
		m.kept, m.full = a, a
		if a != nil {
			m.full = wording.Completed(m.host.Words(), a)
		}
	}
	return m.full
}

// edit changes the activity as one step; edits in a row that carry the same merge are one.
// One that changes nothing is none, also where lists would be written out by it.
func (m *Maker) edit(step, merge string, change func(*model.Activity)) error {
	before := m.now()
	if before == nil {
		return model.ErrNotFound
	}
	after := before.Clone()
	if change(after); reflect.DeepEqual(before, after) {
		return nil
	}
	if merge == "" {
		m.doc.Break()
	} else {
		merge += " " + m.id
	}
	return m.doc.EditActivity(model.Step{Name: step, Merge: merge}, m.id, func(a *model.Activity) error {
		*a = *after
		return nil
	})
}

// act is edit for what is pressed: why it cannot be done is said on the page.
func (m *Maker) act(step string, change func(*model.Activity)) {
	if err := m.edit(step, "", change); err != nil {
		m.say(m.problem(err))
	}
}

// problem says why an edit was refused; nil is no words.
func (m *Maker) problem(err error) string {
	var much *model.ExcessError
	switch {
	case err == nil:
		return ""
	case errors.As(err, &much) && much.Long:
		return m.text("own.long", "most", much.Most)
	case errors.As(err, &much):
		return m.text("own.full.text", "most", much.Most)
	}
	return m.text("own.refused")
}

func (m *Maker) say(words string) {
	if words != m.status.Words {
		m.status.Set(words)
		m.page.Reflow()
	}
}

func (m *Maker) text(key string, pairs ...any) string { return m.host.Words().Text(key, pairs...) }

// locked reports whether the group can only be read.
func (m *Maker) locked() bool { return m.doc.ReadOnly() }

// update shows the activity as it is now.
func (m *Maker) update() {
	a := m.now()
	if a == nil && m.OnGone != nil {
		m.OnGone()
	}
	if a == nil || a == m.shown {
		return
	}
	m.shown = a
	m.say("")
	for _, show := range m.follow {
		show(a)
	}
	m.page.Reflow()
	m.preview()
	m.changed()
}

func (m *Maker) changed() {
	if m.OnChanged != nil {
		m.OnChanged()
	}
}

// preview has the pages of the empty sheet made beside the UI and then shown.
func (m *Maker) preview() {
	a := m.now()
	if a == nil || !m.view.Visible() || m.Size().Width == 0 {
		return
	}
	kit, paper := m.host.Kit(), m.paper()
	m.latest.Do(func(context.Context) func() {
		offers := kit.BlankOffers(a)
		if len(offers) == 0 {
			return nil
		}
		job, err := offers[0].Make(paper)
		return func() {
			if err != nil {
				m.view.Say(m.text("own.no-preview"))
				return
			}
			m.view.Set(job)
		}
	})
}

func (m *Maker) paper() printables.Paper {
	all := printables.Papers()
	for _, p := range all {
		if p.ID == m.host.Paper() {
			return p
		}
	}
	return all[0]
}

// First is what takes the keyboard first: the title.
func (m *Maker) First() fyne.Focusable { return m.title.Area }

// Page is where things are changed, View the preview beside it.
func (m *Maker) Page() fyne.CanvasObject { return m.page }

// View is the preview of the sheet as it prints.
func (m *Maker) View() *preview.Preview { return m.view }

// Close ends following the document and the burst of typing.
func (m *Maker) Close() {
	m.stop()
	m.latest.Stop()
	if m.canvas != nil {
		m.canvas.scroller.Stop()
	}
	m.view.Close()
	m.doc.Break()
}

// Commands are those of the zones of a board.
func (m *Maker) Commands() []command.Command {
	if m.canvas == nil {
		return nil
	}
	return m.canvas.commands()
}

// The measures of the page and the preview beside it, in pixels; at 100 % text where they
// say so.
const (
	besideFrom float32 = 1000 // the page's width, at 100 % text, from which there is a preview
	viewShare  float32 = 0.34
)

// MinSize lets the window be small.
func (m *Maker) MinSize() fyne.Size { return fyne.NewSquareSize(look.Target) }

// CreateRenderer draws the page, and the preview beside it where there is room.
func (m *Maker) CreateRenderer() fyne.WidgetRenderer { return layout.Renderer(m, m.lay, m.halves) }

// lay sets the page at the left and, where there is room, the preview at the right.
func (m *Maker) lay(size fyne.Size) {
	if size.Width < besideFrom*look.TextScale() {
		m.view.Hide()
		layout.Place(m.page, 0, 0, size.Width, size.Height)
		return
	}
	hidden := !m.view.Visible() || m.view.Size().Width == 0
	m.view.Show()
	w := size.Width * viewShare
	layout.Place(m.page, 0, 0, size.Width-w, size.Height)
	high := (w-look.Margin)*m.sheetShape() + look.Target + look.Gap
	layout.Place(m.view, size.Width-w, look.Margin, w-look.Margin, min(size.Height-2*look.Margin, high))
	if hidden {
		m.preview()
	}
}

// sheetShape is how high the activity's sheet of paper is for its width.
func (m *Maker) sheetShape() float32 {
	if m.shown != nil && kindOf(m.shown).upright {
		return math.Sqrt2
	}
	return 1 / math.Sqrt2
}

func (m *Maker) halves() []fyne.CanvasObject {
	return []fyne.CanvasObject{m.page, m.view}
}
