// Package overview is a group's first screen: what it did last, what is to be done, and its
// details.
package overview

import (
	"slices"
	"strconv"
	"strings"

	"fyne.io/fyne/v2"

	"commonground/assets/words"
	"commonground/model"
	"commonground/model/catalogue"
	"commonground/model/guide"
	"commonground/printables/wording"
	"commonground/ui/activities"
	"commonground/ui/background"
	"commonground/ui/command"
	"commonground/ui/control"
	"commonground/ui/layout"
	"commonground/ui/look"
	"commonground/ui/round"
	"commonground/ui/screen"
	"commonground/ui/todos"
)

// Host is what a group's first screen needs.
type Host interface {
	activities.Pictured
	activities.SheetHost
	OpenOrigin(o model.Origin)
	OpenActivity(id string)
	GoTo(where screen.Where)
	SavedText() *look.Text
	ForgetSaved(*look.Text)
	RenameFile()
	ShowContacts()
	// NoCardReminder reports whether nobody wants to be reminded of the card of contacts any
	// more, LeaveCardReminder says that it is so.
	NoCardReminder() bool
	LeaveCardReminder()
	// Suggest lets somebody put a suggestion in the group's box, OpenBox opens it to be read.
	Suggest()
	OpenBox()
	GroupCommands() map[screen.Menu][]command.Command
}

// Overview shows who a group is and what it did last.
type Overview struct {
	host     Host
	whole    fyne.CanvasObject
	page     *control.Page
	saved    *look.Text
	details  details
	review   *fyne.Container // a reminder of the agreement, where it is due
	recent   *fyne.Container
	card     *fyne.Container // a reminder of the card of contacts, while it is empty
	box      *fyne.Container // the suggestion box
	pictures *background.Queue
	first    fyne.Focusable // what to go on with: the sheet changed last, or the first step
	Todos    *todos.List
	stop     func()
}

// recentSheets is how many sheets the overview shows.
const recentSheets = 6

// details are the fields of a group's own.
type details struct{ name, place, members *control.Field }

// New returns the group's first screen.
func New(h Host) *Overview {
	book := h.Words()
	s := &Overview{host: h, pictures: h.Queue(), saved: h.SavedText(), review: layout.Column(look.Gap), recent: layout.Column(look.Space), card: layout.Column(4), box: layout.Column(look.Gap)}
	fields := s.fields()
	s.Todos = todos.New(h, func(o fyne.CanvasObject) { s.page.Reveal(o) }, todos.Lists[:]...)
	s.Todos.Fill()
	s.page = control.NewPage(layout.Pad(look.Margin, look.Margin-2, look.Margin, layout.Column(look.Margin+look.Gap, s.review, s.recent, s.Todos.Box, s.card, s.box, fields)))
	s.Todos.OnChanged = s.page.Reflow
	s.whole = screen.Headed(screen.NewHeader(look.OneLine(look.Title, book.Text("frame.go.overview")), layout.Wrap(look.Gap, s.saved)), s.page)
	s.Fill()
	s.stop = h.Document().Listen(func(c model.Change) {
		s.fillDetails(c.After)
		s.Todos.Follow(c.After)
		if !slices.Equal(c.Before.Suggestions, c.After.Suggestions) {
			s.showReview()
			s.showBox()
			s.page.Reflow()
		}
		if len(c.Before.OnCard()) != len(c.After.OnCard()) {
			s.showCard()
			s.page.Reflow()
		}
		if !slices.Equal(c.Before.Sheets, c.After.Sheets) {
			s.Fill()
		}
	})
	return s
}

// fields are the group's name, place and number of members, kept as they are typed.
func (s *Overview) fields() fyne.CanvasObject {
	book, g := s.host.Words(), s.host.Document().Group()
	s.details = details{
		control.NewField(book.Text("group.name")), control.NewField(book.Text("group.place")), control.NewField(book.Text("group.count")).Whole(),
	}
	s.fillDetails(g)
	for _, f := range []*control.Field{s.details.name, s.details.place, s.details.members} {
		f.Entry.OnChanged = func(string) { s.keep() }
		f.Entry.OnLeft = s.left
		if s.host.Document().ReadOnly() {
			f.Entry.Disable()
		}
	}
	return layout.AtMost(760, layout.Column(look.Space, look.NewText(look.Heading, book.Text("group.details")),
		layout.Grid(300, look.Space, 2, s.details.name.Box, s.details.place.Box, s.details.members.Box)))
}

func (s *Overview) fillDetails(g *model.Group) {
	count := ""
	if g.Members > 0 {
		count = strconv.Itoa(g.Members)
	}
	d := s.details
	if strings.TrimSpace(d.name.Entry.Text) != g.Name {
		d.name.Entry.SetText(g.Name)
	}
	if strings.TrimSpace(d.place.Entry.Text) != g.Place {
		d.place.Entry.SetText(g.Place)
	}
	if now, ok := ReadCount(d.members.Entry.Text); !ok || now != g.Members {
		d.members.Entry.SetText(count)
	}
}

// keep takes over what is in the fields, as far as it will do.
func (s *Overview) keep() {
	book, doc := s.host.Words(), s.host.Document()
	g := doc.Group()
	name, count := strings.TrimSpace(s.details.name.Entry.Text), g.Members
	s.details.name.SetProblem(When(name == "", book.Text("error.no-name")))
	if name == "" {
		name = g.Name
	}
	n, ok := ReadCount(s.details.members.Entry.Text)
	s.details.members.SetProblem(When(!ok, book.Text("error.no-count")))
	if ok {
		count = n
	}
	_ = doc.SetDetails(name, s.details.place.Entry.Text, count) // what will not do is said below its field
	s.page.Reflow()
}

// left ends the step when the keyboard leaves a field, and lets the file follow the
// group's name.
func (s *Overview) left() {
	s.host.Document().Break()
	s.fillDetails(s.host.Document().Group())
	s.host.RenameFile()
}

// Fill shows the sheets that were changed last, or what to do first.
func (s *Overview) Fill() {
	book, g := s.host.Words(), s.host.Document().Group()
	s.pictures.Drop()
	s.recent.Objects, s.first = nil, s.details.name.Entry
	s.showReview()
	s.showCard()
	s.showBox()
	if len(g.Sheets) == 0 {
		s.recent.Objects = []fyne.CanvasObject{s.firstSteps()}
		s.page.Reflow()
		return
	}
	grid := layout.Grid(230, look.Space, 6)
	for _, sheet := range latest(g.Sheets, recentSheets) {
		activity, ok := catalogue.For(g, sheet.Activity)
		if !ok {
			continue
		}
		c := activities.SheetCard(s.host, s.pictures, activity, sheet, func() { s.host.OpenSheet(sheet.ID) })
		c.OnFocus = func() { s.page.Reveal(c) }
		c.OnMenu = func(at fyne.Position) { screen.ShowMenu(s.host, at, activities.SheetCommands(s.host, sheet)) }
		if len(grid.Objects) == 0 {
			s.first = c
		}
		grid.Add(c)
	}
	s.recent.Objects = []fyne.CanvasObject{look.NewText(look.Heading, book.Text("group.recent")), grid}
	s.page.Reflow()
}

// latest are at most n sheets, the one changed last first.
func latest(sheets []*model.Sheet, n int) []*model.Sheet {
	out := slices.Clone(sheets)
	slices.SortStableFunc(out, func(a, b *model.Sheet) int { return b.Changed.Compare(a.Changed) })
	return out[:min(n, len(out))]
}

// firstSteps says what to do in a group that has done nothing yet.
func (s *Overview) firstSteps() fyne.CanvasObject {
	book := s.host.Words()
	start := control.NewPrimary(book.Text("group.first.activity"), "board", func() { s.host.OpenActivity(catalogue.All()[0].ID) })
	s.first = start
	return layout.AtMost(680, layout.Column(look.Space,
		look.NewText(look.Big, book.Text("group.first.title")),
		look.NewText(look.Body, book.Text("group.first.text")),
		layout.Wrap(look.Space,
			start,
			control.NewButton(book.Text("group.first.all"), "activities", func() { s.host.GoTo(screen.AtActivities) }))))
}

// showCard reminds a group that has nothing on its card of contacts. One that has done nothing
// yet did not see that before, and cannot want to be left in peace.
func (s *Overview) showCard() {
	book, g := s.host.Words(), s.host.Document().Group()
	s.card.Hidden = len(g.OnCard()) > 0 || s.host.NoCardReminder() && len(g.Sheets) > 0
	if s.card.Hidden {
		return
	}
	does := layout.Wrap(look.Gap, control.NewPlain(book.Text("resources.card.open"), "phone", s.host.ShowContacts))
	if len(g.Sheets) > 0 {
		does.Add(control.NewPlain(book.Text("resources.card.dismiss"), "close", s.leaveCard))
	}
	s.card.Objects = []fyne.CanvasObject{look.NewText(look.Quiet, book.Text("resources.card.offer")), does}
}

// leaveCard ends the reminder, and gives the keyboard that was on it back to the screen.
func (s *Overview) leaveCard() {
	s.host.LeaveCardReminder()
	s.showCard()
	s.page.Reflow()
	s.host.Window().Canvas().Focus(s.first)
}

func (s *Overview) Content() fyne.CanvasObject                  { return s.whole }
func (s *Overview) Place() screen.Place                         { return screen.Place{Where: screen.AtOverview} }
func (s *Overview) Commands() map[screen.Menu][]command.Command { return s.host.GroupCommands() }

func (s *Overview) Close() {
	s.stop()
	s.pictures.Drop()
	s.host.ForgetSaved(s.saved)
	s.host.Document().Break()
	s.host.RenameFile()
}

func (s *Overview) First() fyne.Focusable { return s.first }
func (s *Overview) Panes() []screen.Pane  { return []screen.Pane{{Area: s.page, First: s.First}} }

// showReview reminds on the overview that the agreement, or a decision, is due for a look.
func (s *Overview) showReview() {
	book, g := s.host.Words(), s.host.Document().Group()
	s.review.Objects = nil
	if r := g.NextReview(); r.Due(s.host.Now()) {
		more := book.Text("agreement.review.due.text", "day", todos.ReviewDay(s.host, r))
		s.remind(r, todos.ReviewTitle(s.host, r), more, book.Text("agreement.review.due.open"))
	}
	for _, again := range guide.Reviews(g) {
		if again.Due(s.host.Now()) {
			title := book.Text("guide.review", "title", settled(book, again))
			s.remind(again.Review, title, book.Text("guide.review-text", "day", todos.ReviewDay(s.host, again.Review)), book.Text("guide.review-open"))
		}
	}
	if g.Unanswered() > 0 {
		open := control.NewButton(book.Text("box.open"), "open", s.host.OpenBox)
		s.review.Add(control.NewBanner(control.Calm, "file-in", book.Text("box.banner", "state", round.BoxState(book, g)), "", open))
	}
	s.review.Hidden = len(s.review.Objects) == 0
}

// settled is what something is called that is looked at again.
func settled(book *words.Book, again guide.Again) string {
	if again.Decision != nil {
		return wording.OfGuide(book, again.Decision).Title
	}
	return wording.Of(book, again.Activity).Title
}

// showBox shows the suggestion box: how much is in it, never what.
func (s *Overview) showBox() {
	book, g := s.host.Words(), s.host.Document().Group()
	write := control.NewButton(book.Text("command.suggest"), "edit", s.host.Suggest)
	write.SetEnabled(!s.host.Document().ReadOnly())
	s.box.Objects = []fyne.CanvasObject{
		look.NewText(look.Heading, book.Text("frame.go.box")),
		look.NewText(look.Body, book.Text("box.about")),
		look.NewText(look.Quiet, round.BoxState(book, g)),
		layout.Wrap(look.Gap, write, control.NewPlain(book.Text("box.open"), "open", s.host.OpenBox)),
	}
}

// remind shows that something is due for a look.
func (s *Overview) remind(r model.Review, title, more, do string) {
	open := control.NewButton(do, "open", func() { s.host.OpenSheet(r.Sheet) })
	s.review.Add(control.NewBanner(control.Calm, "calendar", title, more, open))
}

// maxMembers is how many members a group may say it has.
const maxMembers = 9999

// When is words where on says so, else nothing.
func When(on bool, words string) string {
	if on {
		return words
	}
	return ""
}

// ReadCount reads how many members there are; nothing is 0, which is not said.
func ReadCount(text string) (n int, ok bool) {
	text = strings.TrimSpace(text)
	if text == "" {
		return 0, true
	}
	n, err := strconv.Atoi(text)
	return n, err == nil && n >= 0 && n <= maxMembers
}
