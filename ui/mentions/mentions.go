// Package mentions takes words, a person's name say, out of all that a group wrote, for good.
package mentions

import (
	"strings"
	"time"

	"fyne.io/fyne/v2"

	"commonground/model"
	"commonground/model/mention"
	"commonground/ui/control"
	"commonground/ui/layout"
	"commonground/ui/look"
	"commonground/ui/screen"
)

// Host is what looking through a group needs.
type Host interface {
	screen.Host
	Document() *model.Document
	// WhenSaved calls then once all is on disk, or with why it is not.
	WhenSaved(then func(error))
	ShowProblem(error)
	// DropClips empties the clipboards where they hold something like that.
	DropClips(like func(text string) bool)
	// PDFFolder is where a PDF was saved last; empty is nowhere yet.
	PDFFolder() string
}

// most is how many places are shown; who looks for more is asked to write more.
const most = 60

// excerpt is how much of a text is shown, in runes.
const excerpt = 160

// list shows places below the field in which is written what to look for.
type list struct {
	host  Host
	field *control.Field
	count *look.Text
	box   *fyne.Container
	all   *fyne.Container
	d     *control.Dialog
}

func newList(h Host, label string, changed func(words string)) *list {
	l := &list{host: h, field: control.NewField(label), count: look.NewText(look.Quiet, ""), box: layout.Column(look.Gap)}
	l.field.Entry.OnChanged = changed
	l.all = layout.Column(look.Space, l.field.Box, l.count, l.box)
	return l
}

// show lists places; how many there are is said above.
func (l *list) show(words string, places []mention.Place, line func(mention.Place) fyne.CanvasObject) {
	book := l.host.Words()
	said := ""
	switch n := len(places); {
	case strings.TrimSpace(words) == "":
	case n == 0:
		said = book.Text("mention.none")
	case n > most:
		said = book.Text("mention.many", "n", n, "most", most)
	default:
		said = book.Count("mention.found", n)
	}
	l.count.Set(said)
	l.box.Objects = nil
	for _, p := range places[:min(len(places), most)] {
		l.box.Add(line(p))
	}
	if l.d != nil {
		l.d.Reflow()
	}
}

// words are what stands at a place, and where that is.
func (l *list) words(p mention.Place) fyne.CanvasObject {
	text := look.NewText(look.Body, brief(p.Text))
	text.Lines = 3
	return layout.Column(2, text, look.NewText(look.Small, Where(l.host, p)))
}

// Placed is what has to be known to name a place.
type Placed interface {
	screen.Host
	Document() *model.Document
}

// Where names a place: "Note · Who is our group for? · 3 March".
func Where(h Placed, p mention.Place) string {
	book := h.Words()
	parts := []string{book.Text("mention.kind." + string(p.Kind))}
	if s := h.Document().Group().Sheet(p.Sheet); s != nil {
		parts = append(parts, s.Title)
		if day, err := time.ParseInLocation(model.DateLayout, s.Date, time.Local); err == nil {
			parts = append(parts, book.Day(day, h.Now()))
		}
	}
	if p.Gone {
		parts = append(parts, book.Text("mention.gone"))
	}
	return strings.Join(parts, " · ")
}

// brief is the beginning of a text, in one line.
func brief(text string) string {
	words := []rune(strings.Join(strings.Fields(text), " "))
	if len(words) > excerpt {
		return string(words[:excerpt]) + "…"
	}
	return string(words)
}
