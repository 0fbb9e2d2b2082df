package resources

import (
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/widget"

	"commonground/model"
	"commonground/ui/command"
	"commonground/ui/control"
	"commonground/ui/layout"
	"commonground/ui/look"
	"commonground/ui/rows"
)

// list shows the resources, whose names can be written in their place, and what is looked for
// above them.
type list struct {
	widget.BaseWidget
	s      *Screen
	view   view
	find   *control.Entry
	kinds  *control.Choice
	orders *control.Choice
	said   *look.Text
	list   *rows.List
	add    *control.Button
	takes  []*control.Button // what brings resources in
	head   *fyne.Container
	foot   *fyne.Container
	ground *canvas.Rectangle
	fresh  *model.Resource // being written, in the group from its first letter on
	series bool            // a new one is being written: Enter makes the next
}

func newList(s *Screen) *list {
	l := &list{s: s, view: view{order: ownOrder}, said: look.NewText(look.Small, ""), ground: &canvas.Rectangle{CornerRadius: look.CardRadius}}
	l.list = rows.New(rows.Typesetter{Set: s.host.Kit().Set, Painter: s.host.Painter()})
	l.list.Limit = model.ResourceName.Most()
	l.list.OnSelected = l.came
	l.list.OnTyped, l.list.OnFinished = l.typed, l.finished
	l.list.OnFull = func() { l.say(s.host.Words().Text("resources.full", "most", model.ResourceName.Most())) }
	l.list.OnKey, l.list.OnDrop, l.list.OnMenu = l.key, l.drop, l.openMenu
	l.list.OnShortcut = func(sc fyne.Shortcut) { command.ByShortcut(l.commands(), sc) }
	l.list.Burst = command.NewBurst(s.host.Clock())
	l.list.Burst.Find = func(rune) (command.Command, bool) { return command.Command{}, false }
	l.list.Burst.Write = l.lookFor
	l.makeHead()
	l.makeFoot()
	l.ExtendBaseWidget(l)
	return l
}

// makeHead makes what the list is narrowed and sorted by, and the button for a new one.
func (l *list) makeHead() {
	book := l.s.host.Words()
	l.add = control.NewPrimary(book.Text("resources.add"), "add", l.addNew)
	l.find = control.NewEntry()
	l.find.SetPlaceHolder(book.Text("resources.find"))
	l.find.OnChanged = func(string) { l.narrow() }
	l.find.OnSubmitted = func(string) { l.list.Focus() }
	l.find.OnKey = l.findKey
	l.find.OnEscape = l.showAll
	kinds := []string{book.Text("resources.all-kinds")}
	for _, c := range model.ResourceCategories {
		kinds = append(kinds, categoryWords(book, c))
	}
	l.kinds = control.NewChoice(kinds, func(int) { l.narrow() })
	var names []string
	for _, o := range orders {
		names = append(names, book.Text("resources.order."+string(o)))
	}
	l.orders = control.NewChoice(names, func(int) { l.narrow() })
	l.kinds.Hint, l.orders.Hint = book.Text("resources.field.category"), book.Text("resources.order.hint")
	l.head = layout.Column(look.Gap, layout.Row(look.Gap, 0, l.find, l.add), layout.Wrap(look.Gap, l.kinds, l.orders), l.said)
}

// makeFoot makes what brings resources in.
func (l *list) makeFoot() {
	book := l.s.host.Words()
	starters := control.NewButton(book.Text("resources.starters.do"), "list", l.s.askStarters)
	partners := control.NewButton(book.Text("resources.partners.do"), "people", l.s.askPartners)
	files := control.NewButton(book.Text("resources.table"), "open-down", nil)
	files.IconLast = true
	files.OnTapped = func() {
		items := command.Items(book.Text, l.s.fileCommands()...)
		command.PopUpBelow(l.s.host.Window().Canvas(), files, items...)
	}
	l.takes = []*control.Button{l.add, starters, partners}
	l.foot = layout.Wrap(look.Gap, starters, partners, files)
}

// findKey goes from the field down to the list.
func (l *list) findKey(key fyne.KeyName) bool {
	if key != fyne.KeyDown {
		return false
	}
	l.list.Focus()
	return true
}

// lookFor goes on in the field with what was typed on the list: somebody looks for a name.
func (l *list) lookFor(text string) {
	l.s.host.Window().Canvas().Focus(l.find)
	l.find.SetText("")
	for _, r := range text {
		l.find.TypedRune(r)
	}
}

// showAll takes back what the list was narrowed by.
func (l *list) showAll() {
	l.kinds.Set(0)
	l.find.SetText("")
	l.narrow()
	l.list.Focus()
}

// narrow shows what is chosen and looked for now.
func (l *list) narrow() {
	v := view{typed: strings.TrimSpace(l.find.Text), order: orders[l.orders.Chosen()]}
	if i := l.kinds.Chosen(); i > 0 {
		v.category = model.ResourceCategories[i-1]
	}
	if v == l.view {
		return
	}
	l.view = v
	l.s.update()
	l.list.Select(l.list.Current())
}

// hold keeps a resource listed while somebody writes about it.
func (l *list) hold(id model.ID) { l.view.held = id }

// shown are the resources that are listed.
func (l *list) shown() []*model.Resource {
	book := l.s.host.Words()
	return l.view.of(l.s.doc.Group().Resources, func(c model.ResourceCategory) string { return categoryWords(book, c) }, book.List("seek.small")...)
}

// update shows the list as it is now.
func (l *list) update() {
	shown, all := l.shown(), len(l.s.doc.Group().Resources)
	book := l.s.host.Words()
	switch {
	case all == 0:
		l.said.Set(book.Text("resources.first"))
	case len(shown) == 0:
		l.said.Set(book.Text("resources.none-found"))
	case len(shown) < all:
		l.said.Set(book.Text("resources.some", "n", len(shown), "all", all))
	default:
		l.said.Set(book.Count("resources.count", all))
	}
	l.list.Locked = !l.s.editable()
	l.list.SetRows(l.rows(shown))
	for _, b := range l.takes {
		b.SetEnabled(l.s.editable())
	}
}

// say tells something above the list until the next change.
func (l *list) say(words string) {
	l.said.Set(words)
	l.s.reflow()
}

func (l *list) rows(shown []*model.Resource) []rows.Row {
	book := l.s.host.Words()
	var out []rows.Row
	last := model.ResourceCategory("")
	for _, r := range shown {
		if l.view.order == byCategory && r.Category != last {
			last = r.Category
			out = append(out, rows.Row{ID: "kind:" + string(last), Heading: true, Fixed: true, Text: categoryWords(book, last)})
		}
		row := rows.Row{ID: r.ID.String(), Text: r.Name, Instead: book.Text("resources.no-name"), Below: l.below(r)}
		if r.Card {
			row.Icon = "phone"
		}
		out = append(out, row)
	}
	if l.fresh != nil {
		out = append(out, rows.Row{ID: l.fresh.ID.String(), Instead: book.Text("resources.no-name")})
	}
	return out
}

// below is what stands under a name: how to get in touch, and what kind of help it is.
func (l *list) below(r *model.Resource) string {
	kind := categoryWords(l.s.host.Words(), r.Category)
	if said := reached(r); said != "" {
		return said + "\n" + kind
	}
	return kind
}

// current is the resource of the current row.
func (l *list) current() model.ID { return l.of(l.list.Current()) }

// of is the resource of a row, the zero ID where there is none.
func (l *list) of(row string) model.ID {
	for _, r := range l.s.doc.Group().Resources {
		if r.ID.String() == row {
			return r.ID
		}
	}
	return model.ID{}
}

// begin makes the resource of that ID current, or the first.
func (l *list) begin(id string) {
	all := l.list.Rows()
	if len(all) == 0 {
		return
	}
	l.list.Select(all[0].ID)
	l.list.Select(id)
}

func (l *list) came(string) {
	l.s.details.show(l.s.doc.Group().Resource(l.current()))
	l.s.reflow()
	l.s.host.MenuChanged()
}

// inset keeps square rows off the round corners of their card.
const inset float32 = 6

// least is the least height of the list at a width: a few rows.
func (l *list) least(width float32) float32 {
	return layout.HeightFor(l.head, width) + layout.HeightFor(l.foot, width) + 2*look.Gap + rowsLeast*look.TextScale()
}

// MinSize lets the window be small.
func (l *list) MinSize() fyne.Size { return fyne.NewSquareSize(look.Target) }

// Parts are what the keyboard may come to.
func (l *list) Parts() []fyne.CanvasObject { return []fyne.CanvasObject{l.head, l.list, l.foot} }

func (l *list) CreateRenderer() fyne.WidgetRenderer { return layout.Holder(l, l.lay, l.objects) }

func (l *list) lay(size fyne.Size) {
	k := look.Current()
	l.ground.FillColor, l.ground.StrokeColor, l.ground.StrokeWidth = k.Board, k.Line, max(1, k.Edge)
	head, foot := layout.HeightFor(l.head, size.Width), layout.HeightFor(l.foot, size.Width)
	high := max(0, size.Height-head-foot-2*look.Gap)
	layout.Place(l.head, 0, 0, size.Width, head)
	layout.Place(l.ground, 0, head+look.Gap, size.Width, high)
	layout.Place(l.list, inset, head+look.Gap+inset, size.Width-2*inset, max(0, high-2*inset))
	layout.Place(l.foot, 0, size.Height-foot, size.Width, foot)
}

func (l *list) objects() []fyne.CanvasObject {
	return []fyne.CanvasObject{l.head, l.ground, l.list, l.foot}
}
