package venue

import (
	"fyne.io/fyne/v2"

	"commonground/model"
	"commonground/ui/control"
	"commonground/ui/layout"
	"commonground/ui/look"
)

// factsPart are the questions about the place: its name, how to get there, what to
// expect.
type factsPart struct {
	s       *Surface
	page    *control.Page
	fields  []model.Field
	entries map[string]*control.Entry
	areas   map[string]*control.Area // those entries that are of several lines
	answers map[string]*answer
}

func newFactsPart(s *Surface) *factsPart {
	f := &factsPart{s: s, fields: s.Activity().Fields, entries: map[string]*control.Entry{}, areas: map[string]*control.Area{}, answers: map[string]*answer{}}
	box := layout.Column(look.Space)
	for _, field := range s.Activity().Fields {
		box.Add(layout.Column(4, look.NewText(look.Strong, s.Wording().Field(field.ID)), f.field(field)))
	}
	f.page = control.NewPage(layout.Pad(0, look.Gap, look.Margin, layout.Middle(mostWidth, box)))
	f.page.Follow(box)
	return f
}

func (f *factsPart) field(field model.Field) fyne.CanvasObject {
	doc := f.s.Doc()
	give := func(text string) { f.s.failed(doc.SetAnswer(f.s.SheetID(), field.ID, text)) }
	if field.Kind == model.FieldChoice {
		a := newAnswer(f.s.Text, func(h model.Have) {
			doc.Break()
			give(string(h))
			doc.Break()
		})
		f.answers[field.ID] = a
		return a.box
	}
	if field.Kind == model.FieldText {
		return f.area(field.ID, give)
	}
	e := f.s.newEntry(give)
	f.entries[field.ID] = e
	return e
}

// area is a field for a longer answer, which grows with it.
func (f *factsPart) area(id string, give func(string)) fyne.CanvasObject {
	a := control.NewArea(4)
	a.OnChanged, a.OnLeft = give, f.s.Doc().Break
	a.OnGrown = func() { f.page.Reflow() }
	f.entries[id], f.areas[id] = &a.Entry, a
	return a
}

func (f *factsPart) update() {
	now := f.s.Sheet()
	if now == nil {
		return
	}
	for id, e := range f.entries {
		fill(e, now.Answers[id], !f.s.Editable())
	}
	for id, a := range f.answers {
		a.show(model.Have(now.Answers[id]), !f.s.Editable())
	}
	if f.page.Size().Width > 0 {
		f.page.Reflow() // an answer may have more lines than before
	}
}

// at is the place to write the answer of that key in; nil is none.
func (f *factsPart) at(key string) writing {
	if a := f.areas[key]; a != nil {
		return a
	}
	if e := f.entries[key]; e != nil {
		return e
	}
	return nil
}

// writing is a field, of one line or of several.
type writing interface {
	fyne.CanvasObject
	fyne.Focusable
}

func (f *factsPart) first() fyne.Focusable {
	if len(f.fields) > 0 {
		id := f.fields[0].ID
		if a := f.areas[id]; a != nil && !a.Disabled() {
			return a
		}
		if e := f.entries[id]; e != nil && !e.Disabled() {
			return e
		}
	}
	return f.s.tabs.Button(int(details))
}
