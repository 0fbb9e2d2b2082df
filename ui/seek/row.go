package seek

import (
	"strings"

	"commonground/model/sought"
	"commonground/ui/control"
	"commonground/ui/layout"
	"commonground/ui/look"
)

// excerpt is how much of a text is shown, in runes.
const excerpt = 120

// row shows an entry: what it says and where it stands.
type row struct {
	*control.Card
	name, more, about *look.Text
}

func newRow() *row {
	r := &row{name: look.NewText(look.Body, ""), more: look.NewText(look.Small, ""), about: look.OneLine(look.Small, "")}
	r.name.Lines, r.more.Lines = 2, 2
	r.Card = control.NewCard(layout.Column(2, r.name, r.more, r.about), nil)
	r.Inset = look.Gap
	return r
}

// set shows an entry with what of it answers.
func (r *row) set(e *entry, q sought.Query) {
	r.name.Set(q.Around(e.Name, excerpt))
	more := ""
	if _, ok := q.In(sought.Ready(e.Name)); !ok && !q.Empty() {
		more = q.Around(e.More, excerpt)
	}
	about := ""
	if e.about != nil {
		about = e.about()
	}
	if strings.TrimSpace(about) == more {
		about = ""
	}
	show(r.more, more)
	show(r.about, about)
}

// show shows words, or nothing where there are none.
func show(t *look.Text, words string) {
	t.Set(words)
	t.Hidden = words == ""
}
