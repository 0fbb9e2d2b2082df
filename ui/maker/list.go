package maker

import (
	"slices"
	"strconv"

	"fyne.io/fyne/v2"

	"commonground/model"
	"commonground/ui/control"
	"commonground/ui/layout"
	"commonground/ui/look"
)

// list is a part of the page with something that an activity has several of, one below
// the other: each can be changed, moved and deleted, and others be added.
type list struct {
	m     *Maker
	name  string // of its words: "steps"
	steps listSteps
	most  int
	n     func(*model.Activity) int
	move  func(a *model.Activity, from, to int)
	drop  func(a *model.Activity, i int)
	// shape says all that decides which rows and controls there are; nil goes by number.
	shape func(*model.Activity) string
	// build makes what stands in row i.
	build func(a *model.Activity, i int) part
	// asks says what a deletion would mean for sheets, empty where nothing; nil never does.
	asks func(a *model.Activity, i int) string
	// fresh adds one at i, as Enter does; nil does not.
	fresh func(a *model.Activity, i int)
	// fixed lists keep what they have: only words can be changed.
	fixed bool

	box    *fyne.Container
	rows   *fyne.Container
	parts  []part
	up     []*control.Button
	shown  string
	adders []*control.Button
}

// listSteps name what is done to a list, for undo.
type listSteps struct{ add, move, drop string }

// part is what stands in a row.
type part struct {
	content fyne.CanvasObject
	first   fyne.Focusable // takes the keyboard
	show    func(*model.Activity)
	bare    bool // begins with a field that no label stands above
	ends         // what else may take it
}

// ends are what takes the keyboard in a row whose controls were made anew: what says of
// which kind it is, and the last of what it has several of. Either may be nil.
type ends struct{ kind, last fyne.Focusable }

// pieces build what stands in a row: a place to write in at the top, and what belongs to it
// below.
type pieces struct {
	column *fyne.Container
	first  *control.Area
	bare   bool // no label stands above first
	ends   ends
	shows  []func(*model.Activity)
}

func newPieces(f *control.AreaField, show func(*model.Activity)) *pieces {
	return &pieces{column: layout.Column(look.Gap, f.Box), first: f.Area, shows: []func(*model.Activity){show}}
}

// follow has a piece show what the activity has now.
func (p *pieces) follow(show func(*model.Activity)) { p.shows = append(p.shows, show) }

// part is all of them; they follow for as long as what they are about is there.
func (p *pieces) part(there func(*model.Activity) bool) part {
	return part{content: p.column, first: p.first, bare: p.bare, ends: p.ends, show: func(a *model.Activity) {
		if !there(a) {
			return
		}
		for _, show := range p.shows {
			show(a)
		}
	}}
}

// listOf is a list of what of finds in an activity.
func listOf[T any](m *Maker, name string, steps listSteps, most int, of func(*model.Activity) *[]T) *list {
	return &list{
		m: m, name: name, steps: steps, most: most, rows: layout.Column(look.Space),
		n: func(a *model.Activity) int { return len(*of(a)) },
		move: func(a *model.Activity, from, to int) {
			s := of(a)
			one := (*s)[from]
			*s = slices.Insert(slices.Delete(*s, from, from+1), to, one)
		},
		drop: func(a *model.Activity, i int) { s := of(a); *s = slices.Delete(*s, i, i+1) },
	}
}

// finish puts the list together: a heading, what it is for, its rows, and the buttons that
// add to it.
func (l *list) finish(above fyne.CanvasObject, adders ...*control.Button) fyne.CanvasObject {
	l.box = layout.Column(look.Gap, look.NewText(look.Heading, l.m.text("own."+l.name+".title")), look.NewText(look.Quiet, l.m.text("own."+l.name+".text")))
	if above != nil {
		l.box.Add(above)
	}
	l.box.Add(l.rows)
	if len(adders) > 0 {
		l.box.Add(l.bar(adders...))
	}
	l.m.follow = append(l.m.follow, l.show)
	return l.box
}

// bar is the buttons that add to the list, in a group that can be changed.
func (l *list) bar(adders ...*control.Button) fyne.CanvasObject {
	l.adders = adders
	bar := layout.Wrap(look.Gap)
	bar.Hidden = l.m.locked()
	for _, b := range adders {
		b.OnFocus = func() { l.m.page.Reveal(b) }
		bar.Add(b)
	}
	return bar
}

// adder is a button that adds to the end of the list and lets it be written at once.
func (l *list) adder(words, icon string, add func(*model.Activity)) *control.Button {
	return control.NewButton(words, icon, func() { l.add(l.n(l.m.now()), add) })
}

// add adds something at i and gives it the keyboard.
func (l *list) add(i int, add func(*model.Activity)) {
	before := l.n(l.m.now())
	l.m.act(l.steps.add, add)
	if l.n(l.m.now()) > before {
		l.focus(i)
	}
}

// show brings the rows to what the activity has now.
func (l *list) show(a *model.Activity) {
	for _, b := range l.adders {
		b.SetEnabled(l.n(a) < l.most)
	}
	shape := strconv.Itoa(l.n(a))
	if l.shape != nil {
		shape += l.shape(a)
	}
	if shape != l.shown {
		l.shown = shape
		l.rebuild(a)
	}
	for _, p := range l.parts {
		p.show(a)
	}
}

func (l *list) rebuild(a *model.Activity) {
	l.rows.Objects, l.parts, l.up = nil, nil, nil
	for i := range l.n(a) {
		p := l.build(a, i)
		l.parts = append(l.parts, p)
		l.rows.Add(l.row(i, p))
	}
}

// row is what stands in it, with what it can be done to it as a whole at the right.
func (l *list) row(i int, p part) fyne.CanvasObject {
	number := rowNumber(i, p)
	if l.m.locked() || l.fixed {
		return layout.TopRow(look.Gap, 1, number, p.content)
	}
	n := l.n(l.m.now())
	up := l.button("up", "own.up", i, func() { l.shift(i, i-1) })
	up.SetEnabled(i > 0)
	down := l.button("down", "own.down", i, func() { l.shift(i, i+1) })
	down.SetEnabled(i < n-1)
	drop := l.button("delete", "own.drop", i, func() { l.askDrop(i) })
	l.up = append(l.up, up)
	return layout.TopRow(look.Gap, 1, number, p.content, layout.Row(0, -1, up, down, drop))
}

// rowNumber says which row it is, on the line of what is read first in it.
func rowNumber(i int, p part) fyne.CanvasObject {
	number := look.NewText(look.Strong, strconv.Itoa(i+1)+".")
	if !p.bare {
		return layout.AtLeast(24, number)
	}
	above := (control.NewArea(1).MinSize().Height - number.MinSize().Height) / 2
	return layout.AtLeast(24, layout.Pad(0, above, 0, number))
}

func (l *list) button(icon, hint string, i int, do func()) *control.Button {
	b := control.NewPlain("", icon, do)
	b.Hint = l.m.text(hint, "n", i+1)
	b.OnFocus = func() { l.m.page.Reveal(b) }
	return b
}

// shift moves row i to another place; the keyboard stays with it.
func (l *list) shift(i, to int) {
	if to < 0 || to >= l.n(l.m.now()) {
		return
	}
	l.m.act(l.steps.move, func(a *model.Activity) { l.move(a, i, to) })
	l.focus(to)
}

// askDrop deletes row i; where sheets use it, it asks first.
func (l *list) askDrop(i int) {
	m := l.m
	text := ""
	if l.asks != nil {
		text = l.asks(m.now(), i)
	}
	if text == "" {
		l.delete(i)
		return
	}
	var d *control.Dialog
	keep := control.NewPrimary(m.text("own.used.keep"), "", func() { d.Close() })
	do := control.NewDanger(m.text("own.used.do"), "delete", func() { d.Close(); l.delete(i) })
	d = control.NewDialog(m.text("own.used.title"), look.NewText(look.Body, text), do, keep)
	d.Open(m.host.Window().Canvas(), keep)
}

func (l *list) delete(i int) {
	l.m.act(l.steps.drop, func(a *model.Activity) { l.drop(a, i) })
	if n := l.n(l.m.now()); n > 0 {
		l.focus(min(i, n-1))
	}
}

// focus gives row i the keyboard.
func (l *list) focus(i int) {
	l.focusOn(i, func(p part) fyne.Focusable { return p.first })
}

// focusOn gives what of finds in row i the keyboard, or else what comes first there.
func (l *list) focusOn(i int, of func(part) fyne.Focusable) {
	if i < 0 || i >= len(l.parts) {
		return
	}
	to := of(l.parts[i])
	if to == nil {
		to = l.parts[i].first
	}
	if to != nil {
		l.m.page.Reflow()
		l.m.host.Window().Canvas().Focus(to)
	}
}

// focusKind keeps the keyboard on the kind of row i, which was chosen there.
func (l *list) focusKind(i int) { l.focusOn(i, func(p part) fyne.Focusable { return p.kind }) }

// keys let Enter in a row go on to the next, a fresh one after the last, as on paper; with
// Shift it breaks the line.
func (l *list) keys(area *control.Area, i int) {
	area.OnKey = onEnter(func() {
		if n := l.n(l.m.now()); i+1 < n || area.Text == "" || n >= l.most {
			l.focus(i + 1)
			return
		}
		l.add(i+1, func(a *model.Activity) { l.fresh(a, i+1) })
	})
}

// onEnter has a field do that instead of breaking the line.
func onEnter(do func()) func(fyne.KeyName) bool {
	return func(key fyne.KeyName) bool {
		if key != fyne.KeyReturn && key != fyne.KeyEnter || control.Held(control.KeysHeld).Shift() {
			return false
		}
		do()
		return true
	}
}

// lines is a list of plain texts: the steps, or the questions to talk about.
func (m *Maker) lines(name string, most int, of func(*model.Activity) *[]string) fyne.CanvasObject {
	l := listOf(m, name, listSteps{model.StepAddLine, model.StepMoveLine, model.StepDeleteLine}, most, of)
	l.fresh = func(a *model.Activity, i int) { s := of(a); *s = slices.Insert(*s, i, "") }
	l.build = func(_ *model.Activity, i int) part {
		f, show := m.area("", 1, name+strconv.Itoa(i), func(a *model.Activity) *string { return at(*of(a), i) })
		l.keys(f.Area, i)
		return part{content: f.Box, first: f.Area, bare: true, show: show}
	}
	return l.finish(nil, l.adder(m.text("own."+name+".add"), "add", func(a *model.Activity) { l.fresh(a, l.n(a)) }))
}

// at points to what is at i; nil where there is nothing.
func at[T any](s []T, i int) *T {
	if i >= len(s) {
		return nil
	}
	return &s[i]
}
