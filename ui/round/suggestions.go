package round

import (
	"slices"

	"fyne.io/fyne/v2"

	"commonground/assets/words"
	"commonground/model"
	"commonground/model/catalogue"
	"commonground/ui/command"
	"commonground/ui/control"
	"commonground/ui/layout"
	"commonground/ui/look"
	"commonground/ui/printing"
	"commonground/ui/todos"
)

// BoxHost is what the group's suggestion box needs of the app.
type BoxHost interface {
	printing.Host
	Document() *model.Document
	// Room reports whether the room sees this very screen.
	Room() bool
	// WallOpen reports whether there is a wall window; HoldWall shows a scene on it.
	WallOpen() bool
	Holder
}

// reader is whoever looks after the group and reads what is in the box, one by one.
type reader struct {
	h      BoxHost
	order  []model.ID
	at     int
	shown  bool // to the room, which sees nothing of it without being shown
	dialog *control.Dialog
}

// boxHolder is the name by which the box holds the wall.
const boxHolder = "box"

// OpenBox opens the suggestion box, for the eyes of one person: not where the room sees the
// screen. It begins at the suggestion of that ID, or with how many there are.
func OpenBox(h BoxHost, at model.ID) {
	if h.Room() {
		return
	}
	r := &reader{h: h}
	r.sort()
	if i := slices.Index(r.order, at); i >= 0 {
		r.at = i
		r.read()
		return
	}
	r.begin()
}

// BoxState says how much is in the box.
func BoxState(book *words.Book, g *model.Group) string {
	waiting := g.Unanswered()
	answered := len(g.Suggestions) - waiting
	out := book.Text("box.none")
	if waiting > 0 {
		out = book.Count("box.waiting", waiting)
	}
	if answered > 0 {
		out = book.Text("group.both", "first", out, "second", book.Count("box.answered", answered))
	}
	return out
}

func (r *reader) text(key string, pairs ...any) string { return r.h.Words().Text(key, pairs...) }

func (r *reader) group() *model.Group { return r.h.Document().Group() }

// sort puts those first that nobody saw to yet.
func (r *reader) sort() {
	all := slices.Clone(r.group().Suggestions)
	slices.SortStableFunc(all, func(a, b *model.Suggestion) int { return answered(a) - answered(b) })
	r.order = nil
	for _, s := range all {
		r.order = append(r.order, s.ID)
	}
}

func answered(s *model.Suggestion) int {
	if s.Answer != "" {
		return 1
	}
	return 0
}

// now is the suggestion that is read; nil where there is none left.
func (r *reader) now() *model.Suggestion {
	if r.at >= len(r.order) {
		return nil
	}
	return r.group().Suggestion(r.order[r.at])
}

// begin says how many there are, and asks that the others do not see.
func (r *reader) begin() {
	g := r.group()
	body := layout.Column(look.Space, look.NewText(look.Strong, BoxState(r.h.Words(), g)))
	print := control.NewButton(r.text("box.print"), "print", r.print)
	closing := control.NewPlain(r.text("frame.close"), "", func() { r.dialog.Cancel() })
	if len(r.order) == 0 {
		body.Add(look.NewText(look.Body, r.text("box.empty")))
		write := control.NewPrimary(r.text("command.suggest"), "edit", func() { r.dialog.Cancel(); Suggest(r.h) })
		write.SetEnabled(!r.h.Document().ReadOnly())
		r.open(control.NewDialog(r.text("frame.go.box"), body, closing, print, write), write)
		return
	}
	body.Add(look.NewText(look.Body, r.text("box.read.how")))
	body.Add(look.NewText(look.Small, r.text("round.look.harm")))
	read := control.NewPrimary(r.text("box.read.do"), "eye", func() { r.at = 0; r.read() })
	r.open(control.NewDialog(r.text("frame.go.box"), body, closing, print, read), read)
}

// open covers the window with a dialog in place of the one before.
func (r *reader) open(d *control.Dialog, first fyne.Focusable) {
	if r.dialog != nil {
		r.dialog.Close()
	}
	d.Full, d.Desk, d.OnCancel, d.Loses = true, true, r.end, func() bool { return false }
	r.dialog = d
	d.Open(r.h.Window().Canvas(), first)
}

// end takes it off the wall.
func (r *reader) end() {
	r.h.Document().Break()
	r.h.ReleaseWall(boxHolder)
	r.shown = false
}

// read shows one suggestion, large, with what can be done about it.
func (r *reader) read() { r.readSaying("") }

func (r *reader) readSaying(said string) {
	s := r.now()
	if s == nil {
		r.sort()
		r.at = 0
		r.begin()
		return
	}
	body := layout.Column(look.Space)
	if said != "" {
		body.Add(look.NewText(look.Status, said))
	}
	body.Add(look.NewText(look.Hero, s.Text))
	body.Add(r.answer(s))
	body.Add(r.actions(s))
	before := control.NewButton(r.text("box.read.before"), "back", func() { r.step(-1) })
	before.SetEnabled(r.at > 0)
	next := control.NewPrimary(r.text("box.read.next"), "forward", func() { r.step(1) })
	if r.at+1 == len(r.order) {
		next = control.NewPrimary(r.text("box.read.last"), "check", func() { r.step(1) })
	}
	closing := control.NewPlain(r.text("frame.close"), "", func() { r.dialog.Cancel() })
	r.open(control.NewDialog(r.text("box.read.title", "n", r.at+1, "of", len(r.order)), body, closing, before, next), next)
}

// step goes on. What comes then is on no wall until somebody shows it.
func (r *reader) step(by int) {
	r.end()
	r.at += by
	r.read()
}

// answer is what the group did about it.
func (r *reader) answer(s *model.Suggestion) fyne.CanvasObject {
	doc := r.h.Document()
	f := control.NewAreaField(r.text("box.answer"), 2)
	f.Area.OnGrown = func() { r.dialog.Reflow() }
	f.Hold(model.MaxNoteText, r.text("form.long", "most", model.MaxNoteText))
	f.Area.OnLeft = doc.Break
	f.Area.SetText(s.Answer)
	f.Area.OnChanged = func(text string) {
		f.SetProblem("")
		_ = doc.AnswerSuggestion(s.ID, text) // the field holds no more than that takes
		if r.shown {
			r.hold()
		}
	}
	if doc.ReadOnly() {
		f.Area.Disable()
	}
	return f.Box
}

// actions are what else can be done about it.
func (r *reader) actions(s *model.Suggestion) fyne.CanvasObject {
	keep := control.NewButton(r.text("box.keep"), "note", nil)
	keep.OnTapped = func() { command.PopUpBelow(r.h.Window().Canvas(), keep, r.places(s)...) }
	away := control.NewButton(r.text("box.away"), "delete", func() { r.askAway(s) })
	for _, b := range []*control.Button{keep, away} {
		b.SetEnabled(!r.h.Document().ReadOnly())
	}
	out := layout.Wrap(look.Gap, keep)
	if r.h.WallOpen() {
		show := control.NewButton(r.text("box.show"), "screen", func() { r.shown = !r.shown; r.onWall() })
		if r.shown {
			show.SetText(r.text("box.hide"))
		}
		out.Add(show)
	}
	out.Add(away)
	return out
}

// onWall shows the suggestion to the room, or takes it off again.
func (r *reader) onWall() {
	if r.shown {
		r.hold()
	} else {
		r.h.ReleaseWall(boxHolder)
	}
	r.read()
}

func (r *reader) hold() { r.h.HoldWall(boxHolder, r.h.Kit().SuggestionScene(r.now())) }

// mostSheets is how many sheets are offered to keep a suggestion on.
const mostSheets = 6

// places are where a suggestion can be kept: the group's lists, and the boards that were worked
// on last.
func (r *reader) places(s *model.Suggestion) []*fyne.MenuItem {
	var out []*fyne.MenuItem
	doc := r.h.Document()
	add := func(where string, put func() error) {
		out = append(out, fyne.NewMenuItem(where, func() { r.done(put(), r.text("box.kept", "where", where)) }))
	}
	for _, list := range todos.Lists {
		add(r.text("box.keep-list", "list", r.text("group.todo."+string(list))), func() error { return doc.SuggestionToList(s.ID, list) })
	}
	sheets := slices.Clone(r.group().Sheets)
	slices.SortStableFunc(sheets, func(a, b *model.Sheet) int { return b.Changed.Compare(a.Changed) })
	for _, on := range sheets {
		a, ok := catalogue.For(r.group(), on.Activity)
		if !ok || a.Gathers() != model.GathersNotes || len(out) >= len(todos.Lists)+mostSheets {
			continue
		}
		add(r.text("box.keep-sheet", "sheet", on.Title), func() error {
			return doc.SuggestionToSheet(s.ID, a, on.ID, r.h.Kit().NoteSizer(a))
		})
	}
	return out
}

// askAway asks before a suggestion is gone for good.
func (r *reader) askAway(s *model.Suggestion) {
	var d *control.Dialog
	stay := control.NewPrimary(r.text("box.away-ask.stay"), "back", func() { d.Cancel() })
	d = control.NewDialog(r.text("box.away-ask.title"), look.NewText(look.Body, r.text("box.away-ask.text")),
		control.NewDanger(r.text("box.away-ask.do"), "delete", func() {
			d.Close()
			r.done(r.h.Document().PutAway(s.ID), r.text("box.gone"))
		}), stay)
	d.Desk = true
	d.Open(r.h.Window().Canvas(), stay)
}

// done goes on to the next one after a suggestion left the box.
func (r *reader) done(err error, said string) {
	if err != nil {
		r.readSaying(r.text("box.failed"))
		return
	}
	r.end()
	r.order = slices.Delete(r.order, r.at, r.at+1)
	r.readSaying(said)
}

// print offers a label and slips for a box on paper.
func (r *reader) print() {
	r.dialog.Cancel()
	var out []printing.Choice
	for _, o := range r.h.Kit().BoxOffers(r.group()) {
		name := r.h.Kit().OfferTitle(nil, o.ID)
		out = append(out, printing.Choice{Title: name, File: printing.FileName(r.group().Name, name), Make: o.Make})
	}
	printing.Show(r.h, r.text("box.print"), out...)
}
