// Package form is the surface of activities that are questions to answer: texts, choices,
// scales, things to weigh and roles to share out, one below the other on a page.
package form

import (
	"image"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"

	"commonground/assets/words"
	"commonground/model"
	"commonground/ui/control"
	"commonground/ui/layout"
	"commonground/ui/look"
	"commonground/ui/surface"
)

// Host is what a form needs of the app.
type Host interface {
	surface.Host
	// Picture paints a sheet small. It may run on any goroutine.
	Picture(a *model.Activity, s *model.Sheet, width float32) image.Image
	// Aside runs work beside the UI and then what it returns on it.
	Aside(work func() (then func()))
	OpenSheet(id model.ID)
	// OpenOrigin opens the sheet that something came from.
	OpenOrigin(o model.Origin)
	// Now is the time by which days are named.
	Now() time.Time
	OpenActivity(id string)
	Words() *words.Book
	// AskDay asks for a day, in model.DateLayout, beginning with day.
	AskDay(title, day string, then func(day string))
}

// Form is the page of one sheet's answers.
type Form struct {
	widget.BaseWidget
	surface.Base

	// OnRate has the group vote on the step of a scale, by the field's ID.
	OnRate func(field string)

	host     Host
	page     *control.Page
	first    fyne.Focusable
	written  fyne.Focusable       // the first place to write in, which can be read where nothing can be changed
	open     fyne.Focusable       // leads to the board beside; nil where there is none
	follow   []func(*model.Sheet) // each shows its part of the sheet as it is now
	thoughts *thoughts            // where an idea from the board beside goes
	parts    []*part              // what stands one below the other, or alone for the room
	answers  map[string]*answer   // where the answer of a key is written
	at       int                  // the part that is shown alone
	alone    bool                 // one part is shown at a time
}

// thoughts are the place to write in that had the keyboard last.
type thoughts struct {
	field string
	area  *control.Area
}

var (
	_ fyne.SecondaryTappable = (*Form)(nil)

	_ surface.Surface = (*Form)(nil)
	_ surface.Parted  = (*Form)(nil)
	_ surface.Roomy   = (*Form)(nil)
	_ surface.Holder  = (*Form)(nil)
	_ surface.Paged   = (*Form)(nil)

	_ surface.Answering = (*Form)(nil)
)

// New returns the form of a sheet.
func New(h Host, activity *model.Activity, sheet model.ID) *Form {
	f := &Form{
		Base: surface.NewBase(h, activity, sheet, surface.Refusals{}), // what is refused is said at the field, or by the window
		host: h, answers: map[string]*answer{},
	}
	column := layout.Column(look.Margin + look.Gap)
	for _, field := range activity.Fields {
		f.parts = append(f.parts, &part{})
		section := f.section(field)
		f.parts[len(f.parts)-1].box = section
		column.Add(section)
	}
	if beside := f.beside(); beside != nil { // made last: the keyboard comes to the questions first
		column.Objects = append([]fyne.CanvasObject{beside}, column.Objects...)
		f.parts = append([]*part{{box: beside}}, f.parts...)
	}
	f.page = control.NewPage(layout.Pad(look.Margin, look.Margin-2, look.Margin, layout.AtMost(860, column)))
	f.ExtendBaseWidget(f)
	f.update()
	f.Follow(func(model.Change) { f.update() })
	return f
}

// Close ends following the document and the burst of typing.
func (f *Form) Close() {
	f.Base.Close()
	f.Doc().Break()
}

func (f *Form) update() {
	now := f.Sheet()
	if now == nil {
		return
	}
	for _, show := range f.follow {
		show(now)
	}
	f.page.Keep()
}

// section is what one field takes on the page.
func (f *Form) section(field model.Field) fyne.CanvasObject {
	switch field.Kind {
	case model.FieldWeigh:
		return f.weigh(field)
	case model.FieldScale:
		return f.scale(field)
	case model.FieldChoice:
		return f.choice(field)
	case model.FieldRoles:
		return f.roles(field)
	case model.FieldStatement:
		return f.statement(field)
	case model.FieldDay:
		return f.day(field)
	case model.FieldLine:
		return f.titled(field, f.text("", field.ID, 1))
	default:
		return f.titled(field, f.text("", field.ID, 3), f.sending(field))
	}
}

// titled sets a field's title and question above what answers it.
func (f *Form) titled(field model.Field, answers ...fyne.CanvasObject) *fyne.Container {
	title := look.NewText(look.Heading, f.Wording().Field(field.ID))
	column := layout.Column(look.Gap, title)
	now := f.parts[len(f.parts)-1]
	now.title = title
	if ask := f.Wording().Ask(field.ID); ask != "" {
		now.ask = look.NewText(look.Body, ask)
		column.Add(now.ask)
	}
	for _, question := range f.Wording().Talk(field.ID) {
		column.Add(layout.Bulleted(look.Quiet, question))
	}
	for _, a := range answers {
		column.Add(a)
	}
	return column
}

// came remembers the first thing on the page that takes the keyboard, and brings what
// has it into view.
func (f *Form) came(o fyne.Focusable, shown fyne.CanvasObject) func() {
	if f.first == nil {
		f.first = o
	}
	if len(f.parts) > 0 && f.parts[len(f.parts)-1].first == nil {
		f.parts[len(f.parts)-1].first = o
	}
	return func() { f.page.Reveal(shown) }
}

// Page is the page of questions.
func (f *Form) Page() *control.Page { return f.page }

// CreateRenderer draws the page.
func (f *Form) CreateRenderer() fyne.WidgetRenderer { return widget.NewSimpleRenderer(f.page) }

// MinSize lets the window be small.
func (f *Form) MinSize() fyne.Size { return fyne.NewSquareSize(look.Target) }

// First is what takes the keyboard: the first field, or what was chosen of the first
// choices. Where nothing can be answered it is the way to the board beside, or what can be read.
func (f *Form) First() fyne.Focusable {
	if f.alone {
		return f.parts[f.at].chosen()
	}
	if f.Doc().ReadOnly() && f.open != nil {
		return f.open
	}
	if f.Doc().ReadOnly() && f.written != nil { // what was chosen cannot take it
		return f.written
	}
	for _, p := range f.parts {
		if p.first == f.first {
			return p.chosen()
		}
	}
	return f.first
}
