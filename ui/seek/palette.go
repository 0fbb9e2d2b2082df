package seek

import (
	"fyne.io/fyne/v2"

	"commonground/model/sought"
	"commonground/ui/background"
	"commonground/ui/control"
	"commonground/ui/layout"
	"commonground/ui/look"
	"commonground/ui/screen"
)

// The most that is shown of a source: while there are others, alone, and once all of it is
// asked for. Who looks for more writes more.
const (
	some = 4
	many = 12
	most = 60
)

// longest is how much can be looked for, in runes.
const longest = 200

// recently is how many places are shown while nothing is looked for.
const recently = 8

// Palette is the field over the desk and what was found, the keyboard in the field or, once
// the arrows took it there, on a thing below it.
type Palette struct {
	host    Host
	index   *index
	visited []screen.Place
	start   string // the words for when there is nothing to show yet
	d       *control.Dialog
	field   *control.Entry
	box     *fyne.Container
	ask     *background.Once
	shown   string   // what the things below answer
	small   []string // the words that tell nothing
	rows    []*row
	whole   map[string]bool // the sources of which all is shown
	chosen  []choice
}

// choice is a thing below the field that takes the keyboard.
type choice struct {
	fyne.Focusable
	do    func()
	first bool // of its source
}

func open(h Host, x *index, visited []screen.Place, start string) *Palette {
	book := h.Words()
	p := &Palette{host: h, index: x, visited: visited, start: start, box: layout.Column(look.Gap), field: control.NewEntry(), small: book.List("seek.small"), whole: map[string]bool{}}
	p.ask = h.Once(p.follow)
	p.field.PlaceHolder = book.Text("seek.hint")
	p.field.Hold(longest, nil)
	p.field.OnChanged = func(string) { p.ask.Ask() }
	p.field.OnSubmitted = func(string) { p.openFirst() }
	p.field.OnKey = p.fieldKey
	p.d = control.NewDialog(book.Text("seek.title"), p.box)
	leave := control.NewPlain("", "close", func() { p.d.Cancel() })
	leave.Hint = book.Text("frame.close")
	p.d.Head = layout.Column(4, layout.Row(look.Gap, 0, p.field, leave), look.NewText(look.Small, book.Text("seek.keys")))
	p.d.Tall, p.d.Desk = true, true
	p.d.Loses = func() bool { return false }
	p.d.OnCancel = p.ask.Stop
	p.show("")
	p.d.Open(h.Window().Canvas(), p.field)
	return p
}

// follow shows what answers the field now.
func (p *Palette) follow() {
	if p.field.Text != p.shown {
		p.whole = map[string]bool{}
		p.show(p.field.Text)
		p.d.ToTop()
	}
}

// openFirst goes to the first thing. Who types fast presses Enter before what answers is shown.
func (p *Palette) openFirst() {
	p.follow()
	if len(p.chosen) > 0 {
		p.chosen[0].do()
	}
}

// show shows what answers, or where people were lately where nothing is asked.
func (p *Palette) show(text string) {
	p.shown, p.chosen, p.box.Objects = text, nil, nil
	if q := p.query(); q.Empty() {
		p.showRecent()
	} else {
		p.showFound(q)
	}
	p.d.Reflow()
}

// query finds what answers the field as it is shown.
func (p *Palette) query() sought.Query { return sought.For(p.shown, p.small...) }

func (p *Palette) showFound(q sought.Query) {
	all := p.index.find(q)
	for _, f := range all {
		p.showSource(f, q, len(all) == 1)
	}
	if len(all) == 0 {
		p.box.Add(look.NewText(look.Body, p.host.Words().Text("seek.none", "what", p.shown)))
	}
}

// showRecent shows the places that were left last and, after them, the sheets that were
// changed last.
func (p *Palette) showRecent() {
	var all []*entry
	seen := map[Target]bool{}
	add := func(e *entry, to Target) {
		if !seen[e.to] && len(all) < recently {
			seen[e.to] = true
			again := *e
			again.to = to
			all = append(all, &again)
		}
	}
	for _, at := range p.visited {
		if e, ok := p.index.at(at); ok {
			add(e, Target{Place: at})
		}
	}
	for _, e := range p.index.all {
		if e.of == "sheets" || e.of == "groups" {
			add(e, e.to)
		}
	}
	p.head(p.host.Words().Text("seek.recent"), len(all) > 0)
	for i, e := range all {
		p.addRow(e, sought.Query{}, i == 0)
	}
	if len(all) == 0 {
		p.box.Add(look.NewText(look.Body, p.host.Words().Text(p.start)))
	}
}

// showSource shows those of a source that answer, the best at once.
func (p *Palette) showSource(f found, q sought.Query, alone bool) {
	book := p.host.Words()
	p.head(book.Text("seek.count", "of", book.Text("seek.of."+f.of), "n", len(f.entries)), true)
	limit := some
	switch {
	case p.whole[f.of]:
		limit = most
	case alone:
		limit = many
	}
	for i, e := range f.entries[:min(limit, len(f.entries))] {
		p.addRow(e, q, i == 0)
	}
	switch {
	case len(f.entries) <= limit:
	case limit == most:
		p.box.Add(look.NewText(look.Small, book.Text("seek.more", "most", most)))
	default:
		p.addAll(f)
	}
}

// head shows a heading.
func (p *Palette) head(words string, on bool) {
	if on {
		p.box.Add(look.NewText(look.Strong, words))
	}
}

// addAll offers to show all of a source.
func (p *Palette) addAll(f found) {
	at := len(p.chosen)
	do := func() {
		p.whole[f.of] = true
		p.show(p.shown)
		p.focus(at)
	}
	b := control.NewPlain(p.host.Words().Text("seek.all", "n", min(most, len(f.entries))), "down", do)
	b.OnKey, b.OnRune = p.rowKey(at), p.goOn
	p.chosen = append(p.chosen, choice{b, do, false})
	p.box.Add(layout.Wrap(0, b))
}

// addRow shows an entry.
func (p *Palette) addRow(e *entry, q sought.Query, first bool) {
	at := len(p.chosen)
	do := func() { p.openEntry(e) }
	r := p.row(at)
	r.set(e, q)
	r.OnTapped, r.OnKey, r.OnRune = do, p.rowKey(at), p.goOn
	p.chosen = append(p.chosen, choice{r.Card, do, first})
	p.box.Add(r.Card)
}

// row is the row at a place. Those that were made once are used again with each letter.
func (p *Palette) row(at int) *row {
	for len(p.rows) <= at {
		p.rows = append(p.rows, newRow())
	}
	return p.rows[at]
}

// openEntry goes to where an entry is.
func (p *Palette) openEntry(e *entry) {
	p.ask.Stop()
	p.d.Close()
	to := e.to
	if e.part != nil {
		to.Field = e.part(p.query())
	}
	p.host.OpenFound(to)
}

// goOn writes a letter that was typed on a thing below into the field.
func (p *Palette) goOn(r rune) {
	p.host.Window().Canvas().Focus(p.field)
	p.field.TypedRune(r)
}

// focus takes the keyboard to a thing below, or before the first to the field.
func (p *Palette) focus(at int) {
	c := p.host.Window().Canvas()
	if at < 0 || len(p.chosen) == 0 {
		p.d.ToTop()
		c.Focus(p.field)
		return
	}
	c.Focus(p.chosen[min(at, len(p.chosen)-1)].Focusable)
}

// fieldKey is given the keys of the field first.
func (p *Palette) fieldKey(key fyne.KeyName) bool {
	switch key {
	case fyne.KeyDown:
		p.follow()
		p.focus(0)
	case fyne.KeyPageDown:
		p.follow()
		p.focus(p.source(0, 1))
	case fyne.KeyUp, fyne.KeyPageUp:
	default:
		return false
	}
	return true
}

// rowKey is given the keys of the thing at a place.
func (p *Palette) rowKey(at int) func(fyne.KeyName) bool {
	return func(key fyne.KeyName) bool {
		switch key {
		case fyne.KeyDown:
			p.focus(at + 1)
		case fyne.KeyUp:
			p.focus(at - 1)
		case fyne.KeyPageDown:
			p.focus(p.source(at, 1))
		case fyne.KeyPageUp:
			p.focus(p.source(at, -1))
		case fyne.KeyHome:
			p.focus(-1)
		case fyne.KeyEnd:
			p.focus(len(p.chosen) - 1)
		case fyne.KeyBackspace, fyne.KeyDelete, fyne.KeyLeft, fyne.KeyRight:
			p.focus(-1)
			p.field.TypedKey(&fyne.KeyEvent{Name: key})
		default:
			return false
		}
		return true
	}
}

// source is the place of the first thing of the next source (by 1), or of this one or the one
// before it (by -1); where there is none, at.
func (p *Palette) source(at, by int) int {
	for i := at + by; i >= 0 && i < len(p.chosen); i += by {
		if p.chosen[i].first {
			return i
		}
	}
	if by < 0 {
		return -1
	}
	return at
}
