package venue

import (
	"slices"

	"fyne.io/fyne/v2"

	"commonground/model"
	"commonground/model/catalogue"
	"commonground/ui/command"
	"commonground/ui/control"
	"commonground/ui/layout"
	"commonground/ui/look"
)

// mostWidth keeps lines short enough to read, at 100 % text.
const mostWidth float32 = 760

// listPart is the checklist: the activity's items and those the group added on the sheet.
type listPart struct {
	s      *Surface
	page   *control.Page
	rows   *fyne.Container
	items  []*item
	add    *control.Button
	wanted string // the ID of the item whose name is to be written next
}

// item is one row of the checklist.
type item struct {
	id, icon string
	name     *control.Entry // of an item added on the sheet; nil for the others
	answer   *answer
	remark   *control.Entry
	offer    *control.Button // puts it on the map
	remove   *control.Button
	box      *fyne.Container
}

func newListPart(s *Surface) *listPart {
	l := &listPart{s: s, rows: layout.Column(look.Space)}
	l.add = control.NewButton(s.Text("venue.other"), "add", l.addItem)
	inner := layout.Column(look.Space, look.NewText(look.Quiet, s.Text("venue.list-hint")), l.rows, layout.Wrap(look.Gap, l.add))
	l.page = control.NewPage(layout.Pad(0, look.Gap, look.Margin, layout.Middle(mostWidth, inner)))
	return l
}

// ids are the items that are to be shown, with the symbols of those that have one.
func (l *listPart) ids() (ids, icons []string) {
	for _, f := range catalogue.FeaturesOf(l.s.Activity()) {
		if l.s.Wording().Feature(f.ID) != "" { // else a line that is not written yet
			ids, icons = append(ids, f.ID), append(icons, f.Icon)
		}
	}
	for _, f := range l.s.venue().Features {
		if !l.s.lists(f.ID) && f.Added() {
			ids, icons = append(ids, f.ID), append(icons, "")
		}
	}
	return ids, icons
}

// update shows the items as they are now; rows are kept for as long as the items are the
// same, so that the keyboard stays where it is.
func (l *listPart) update() {
	ids, icons := l.ids()
	if !slices.EqualFunc(l.items, ids, func(i *item, id string) bool { return i.id == id }) {
		l.build(ids, icons)
	}
	v, reflow := l.s.venue(), false
	for _, i := range l.items {
		reflow = i.show(v, !l.s.Editable()) || reflow
	}
	l.add.SetEnabled(l.s.Editable())
	if reflow {
		l.page.Reflow()
	}
}

func (l *listPart) build(ids, icons []string) {
	old := l.items
	l.items, l.rows.Objects = nil, nil
	for n, id := range ids {
		if i := slices.IndexFunc(old, func(i *item) bool { return i.id == id }); i >= 0 {
			l.items = append(l.items, old[i])
		} else {
			l.items = append(l.items, l.newItem(id, icons[n]))
		}
		l.rows.Add(l.items[n].box)
	}
	l.page.Follow(l.rows)
	l.page.Reflow()
	l.focusWanted()
}

func (l *listPart) focusWanted() {
	for _, i := range l.items {
		if i.id == l.wanted && i.name != nil {
			l.wanted = ""
			l.s.Canvas().Focus(i.name)
		}
	}
}

func (l *listPart) newItem(id, icon string) *item {
	s, doc := l.s, l.s.Doc()
	i := &item{id: id, icon: icon}
	i.answer = newAnswer(s.Text, func(h model.Have) { l.tick(i, h) })
	i.remark = s.newEntry(func(t string) { l.failed(doc.SetRemark(s.SheetID(), id, t)) })
	i.remark.SetPlaceHolder(s.Text("venue.remark"))
	i.offer = control.NewButton(s.Text("venue.offer"), icon, func() { s.putOnMap(i) })
	i.remove = control.NewPlain("", "delete", func() { l.failed(doc.DeleteFeature(s.SheetID(), id)) })
	i.remove.Hint = s.Text("venue.remove")
	title := i.title(s, l)
	row := layout.Row(look.Gap, 0, i.remark, i.offer)
	if i.name != nil { // Tab comes to the fields first
		row.Add(i.remove)
	}
	i.box = layout.Column(6, layout.Bar(title, i.answer.box), row)
	return i
}

// title is the item's sign and name; the name of one added on the sheet can be written.
func (i *item) title(s *Surface, l *listPart) fyne.CanvasObject {
	if s.lists(i.id) {
		title := look.NewText(look.Strong, s.featureName(i.id))
		if i.icon == "" {
			return title
		}
		return layout.Row(look.Gap, 1, newSign(i.icon), title)
	}
	doc := s.Doc()
	i.name = s.newEntry(func(t string) { l.failed(doc.NameFeature(s.SheetID(), i.id, t)) })
	i.name.SetPlaceHolder(s.Text("venue.other-name"))
	return layout.AtLeast(180, i.name)
}

// show shows what was answered, and reports whether the row takes other room now.
func (i *item) show(v *model.Venue, locked bool) bool {
	f := v.Feature(i.id)
	if f == nil {
		f = &model.Feature{ID: i.id}
	}
	i.answer.show(f.Have, locked)
	fill(i.remark, f.Remark, locked)
	if i.name != nil {
		fill(i.name, f.Title, locked)
		i.remove.SetEnabled(!locked)
	}
	offers := f.Have == model.HaveYes && !v.OnPlan(i.id) && !locked && (i.name == nil || f.Title != "")
	if offers == i.offer.Visible() {
		return false
	}
	if offers {
		i.offer.Show()
	} else {
		i.offer.Hide()
	}
	return true
}

func (l *listPart) tick(i *item, h model.Have) {
	s := l.s
	if err := s.Doc().SetHave(s.SheetID(), i.id, h); err != nil {
		l.failed(err)
		return
	}
	if h == model.HaveYes && i.icon != "" && !s.venue().OnPlan(i.id) {
		s.Say("venue.status.ticked", "what", s.featureName(i.id))
	}
}

func (l *listPart) failed(err error) { l.s.failed(err) }

// addItem adds an item of the group's own and lets its name be written.
func (l *listPart) addItem() {
	s := l.s
	if !s.Editable() {
		return
	}
	id, err := s.Doc().AddFeature(s.SheetID(), "")
	if err != nil {
		s.failed(err)
		return
	}
	l.wanted = id
	l.focusWanted()
}

func (l *listPart) first() fyne.Focusable {
	for _, i := range l.items {
		if !i.answer.buttons[0].Disabled() {
			return control.Chosen(i.answer.buttons[:])
		}
	}
	return l.s.tabs.Button(int(checklist))
}

func (l *listPart) commands() []command.Command {
	return []command.Command{{
		ID: "list.add", Icon: "add", Do: l.addItem, Bar: command.MainBar,
		Enabled: func() bool { return l.s.Editable() },
	}}
}

// lists reports whether an item is of the activity's checklist.
func (s *Surface) lists(id string) bool {
	return slices.ContainsFunc(catalogue.FeaturesOf(s.Activity()), func(f model.Item) bool { return f.ID == id })
}

// featureName is what an item of the checklist is called.
func (s *Surface) featureName(id string) string {
	if s.lists(id) {
		return s.Wording().Feature(id)
	}
	if f := s.venue().Feature(id); f != nil {
		return f.Title
	}
	return ""
}

// putOnMap puts an item's symbol on the map, or its name where it has no symbol, and
// shows it there.
func (s *Surface) putOnMap(i *item) {
	s.show(theMap)
	if i.icon != "" {
		s.plan.canvas.placeSymbol(i.icon, i.id, nil)
		return
	}
	s.plan.canvas.placeLabel(s.featureName(i.id), i.id, s.plan.canvas.freeSpot())
}
