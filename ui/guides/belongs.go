package guides

import (
	"slices"

	"fyne.io/fyne/v2"

	"commonground/model"
	"commonground/model/catalogue"
	"commonground/model/guide"
	"commonground/printables/wording"
	"commonground/ui/control"
	"commonground/ui/layout"
	"commonground/ui/look"
)

// activities are those that belong to the guide.
func (r *Reading) activities() *fyne.Container {
	var all []fyne.CanvasObject
	for _, id := range r.guide.Activities {
		if a, ok := catalogue.Find(id); ok {
			all = append(all, control.NewWrappedLink(look.Body, wording.Of(r.host.Words(), a).Title, func() { r.host.OpenActivity(id) }))
		}
	}
	return r.linked("guide.activities", all)
}

// links are the guides to go on to.
func (r *Reading) links() *fyne.Container {
	var all []fyne.CanvasObject
	for _, id := range r.guide.Links {
		if g, ok := guide.Find(id); ok {
			all = append(all, control.NewWrappedLink(look.Body, wording.OfGuide(r.host.Words(), g).Title, func() { r.host.OpenGuide(id) }))
		}
	}
	if r.guide.Box {
		all = append(all, control.NewWrappedLink(look.Body, r.host.Words().Text("frame.go.box"), r.host.OpenBox))
	}
	if r.guide.Destroys {
		all = append(all, control.NewWrappedLink(look.Body, r.host.Words().Text("guide.destroy"), r.host.DestroyGroup))
	}
	return r.linked("guide.links", all)
}

func (r *Reading) linked(key string, all []fyne.CanvasObject) *fyne.Container {
	if len(all) == 0 {
		return nil
	}
	return section(r.host.Words().Text(key), all...)
}

// notes is what the group keeps for itself beside the guide.
func (r *Reading) notes() *fyne.Container {
	book, doc := r.host.Words(), r.host.Document()
	r.note = control.NewAreaField(book.Text("guide.notes"), 3)
	r.note.Box.Add(look.NewText(look.Small, book.Text("guide.notes-about")))
	r.note.Area.OnGrown = func() { r.page.Reflow() }
	r.note.Hold(model.MaxNoteText, book.Text("form.long", "most", model.MaxNoteText))
	r.note.Area.OnLeft = doc.Break
	r.note.Area.SetText(doc.Group().GuideNotes[r.guide.ID])
	r.note.Area.OnChanged = func(text string) {
		r.note.SetProblem("")
		_ = doc.SetGuideNote(r.guide.ID, text) // the field holds no more than that takes
	}
	if doc.ReadOnly() {
		r.note.Area.Disable()
	}
	return r.note.Box
}

// follow brings what is the group's own up to date. Writing a note changes none of the rest,
// which is left as it is: the keyboard may be on it.
func (r *Reading) follow(c model.Change) {
	if !slices.Equal(c.Before.Sheets, c.After.Sheets) {
		r.showOwn()
	}
	if said := c.After.GuideNotes[r.guide.ID]; r.note.Area.Text != said {
		r.note.Area.SetText(said)
		r.page.Reflow()
	}
}

// showOwn shows what the group agreed and answered.
func (r *Reading) showOwn() {
	r.showRules()
	r.showOurs()
	r.page.Follow(r.rules)
	r.page.Follow(r.ours)
	r.page.Reflow()
}

// showRules shows what the group agreed that helps here.
func (r *Reading) showRules() {
	r.rules.Objects = nil
	r.rules.Hidden = len(r.guide.Headings) == 0 || r.room
	if r.rules.Hidden {
		return
	}
	book, g := r.host.Words(), r.host.Document().Group()
	r.rules.Add(look.NewText(look.Heading, book.Text("guide.agreement")))
	s := g.AgreementNow()
	if s == nil {
		r.rules.Add(look.NewText(look.Body, book.Text("guide.agreement-none")))
		r.rules.Add(control.NewWrappedLink(look.Body, book.Text("guide.agreement-make"), func() { r.host.OpenActivity("agreement") }))
		return
	}
	for _, rule := range s.Agreement.Rules {
		if slices.Contains(r.guide.Headings, rule.Heading) {
			r.rules.Add(layout.Bulleted(look.Body, rule.Text))
		}
	}
	if s.Agreement.Broken != "" {
		r.rules.Add(look.NewText(look.Strong, book.Text("guide.agreement-broken")))
		r.rules.Add(look.NewText(look.Body, s.Agreement.Broken))
	}
	r.rules.Add(control.NewWrappedLink(look.Body, book.Text("guide.agreement-open"), func() { r.host.OpenSheet(s.ID) }))
}

// showOurs leads to what the group answered, the newest first.
func (r *Reading) showOurs() {
	r.ours.Objects = nil
	book, doc := r.host.Words(), r.host.Document()
	sheets := slices.Clone(doc.Group().SheetsLike(r.guide.Form))
	asked, ok := catalogue.Find(r.guide.Form)
	rated := ok && asked.ScaleField() != nil && !doc.ReadOnly()
	r.ours.Hidden = len(sheets) == 0 && !rated || r.room
	if r.ours.Hidden {
		return
	}
	slices.SortStableFunc(sheets, func(a, b *model.Sheet) int { return b.Changed.Compare(a.Changed) })
	r.ours.Add(look.NewText(look.Heading, book.Text("guide.ours")))
	ratings, ends := r.host.Kit().Doing(r.guide, doc.Group())
	if chart := r.trend(ratings, ends); chart != nil {
		r.ours.Add(look.NewText(look.Strong, book.Text("guide.doing")))
		r.ours.Add(chart)
	}
	if rated {
		r.ours.Add(layout.Wrap(look.Gap, control.NewButton(book.Text("form.rate"), "hand", func() { r.host.Rate(asked) })))
	}
	for _, s := range sheets {
		said := s.Title
		for _, more := range []string{book.Date(s.Date, r.host.Now()), r.step(s, ratings)} {
			if more != "" {
				said = book.Text("group.both", "first", said, "second", more)
			}
		}
		r.ours.Add(control.NewWrappedLink(look.Body, said, func() { r.host.OpenSheet(s.ID) }))
	}
}
