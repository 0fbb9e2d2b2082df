package ui

import (
	"image"
	"slices"
	"strconv"
	"strings"
	"time"

	"fyne.io/fyne/v2"

	"commonground/model"
	"commonground/model/catalogue"
	"commonground/model/file"
	"commonground/printables"
	"commonground/printables/wording"
	"commonground/ui/command"
	"commonground/ui/control"
	"commonground/ui/layout"
	"commonground/ui/look"
)

// activitiesHost is what the list of activities needs.
type activitiesHost interface {
	host
	Document() *model.Document
	Palette() printables.Palette
	Picture(a *model.Activity, s *model.Sheet, width float32) image.Image
	OpenActivity(id string)
	ownHost
	groupCommands() map[menuName][]command.Command
}

// activities lists what a group can do: the toolkit's activities, then its own.
type activities struct {
	host  activitiesHost
	whole fyne.CanvasObject
	page  *control.Page
	cards []*control.Card
	own   *fyne.Container // the group's own, and what makes one
	stop  func()
	paint []func() // fill the toolkit's cards anew
	fills []func() // and the group's own
}

// thumbWidth is how wide the picture on an activity's card is, at 100 %.
const thumbWidth float32 = 92

func newActivities(h activitiesHost) *activities {
	s := &activities{host: h}
	grid := layout.Grid(300, look.Space, 4)
	for _, a := range catalogue.All() {
		c, fill := s.card(a, nil)
		s.cards, s.paint = append(s.cards, c), append(s.paint, fill)
		grid.Add(c)
	}
	s.own = layout.Grid(300, look.Space, 4)
	s.fillOwn()
	s.page = control.NewPage(layout.Pad(look.Margin, look.Margin-2, look.Margin, layout.Column(look.Margin+look.Gap, grid, s.ownPart())))
	title := look.OneLine(look.Title, h.Words().Text("frame.go.activities"))
	s.whole = headed(newHeader(title, layout.Wrap(look.Gap)), s.page)
	s.stop = h.Document().Listen(s.follow)
	return s
}

// ownPart is the group's own activities under a heading, with what makes or brings
// another; in a group that can only be read there is none of that.
func (s *activities) ownPart() fyne.CanvasObject {
	book := s.host.Words()
	heading := layout.Column(look.Gap, look.NewText(look.Heading, book.Text("own.heading")),
		layout.AtMost(720, look.NewText(look.Quiet, book.Text("own.about"))))
	if s.host.Document().ReadOnly() {
		return layout.Column(look.Space, heading, s.own)
	}
	return layout.Column(look.Space, heading, s.own, layout.Wrap(look.Gap,
		s.inView(control.NewButton(book.Text("own.make"), "add", s.host.AskMakeActivity)),
		s.inView(control.NewPlain(book.Text("own.bring"), "file-in", s.host.AskForActivity))))
}

// fillOwn shows the group's own activities.
func (s *activities) fillOwn() {
	s.own.Objects, s.fills = nil, nil
	for _, a := range s.host.Document().Group().Activities {
		more := s.inView(control.NewPlain("", "more", nil))
		c, fill := s.card(a, more)
		c.OnMenu = func(at fyne.Position) { showMenu(s.host, at, ownCommands(s.host, a.ID)) }
		more.Hint = s.host.Words().Text("home.more", "name", ownTitle(s.host.Words(), a))
		more.OnTapped = func() { c.OnMenu(below(more)) }
		s.fills = append(s.fills, fill)
		s.own.Add(c)
	}
	s.own.Hidden = len(s.own.Objects) == 0
}

// inView scrolls a button into view when the keyboard comes to it.
func (s *activities) inView(b *control.Button) *control.Button {
	b.OnFocus = func() { s.page.Reveal(b) }
	return b
}

// follow shows what changed.
func (s *activities) follow(c model.Change) {
	if !slices.Equal(c.Before.Activities, c.After.Activities) {
		s.fillOwn()
	}
	s.refill()
}

// card shows an activity, with corner at its top right, nil for nothing; fill brings what
// it says of the group up to date.
func (s *activities) card(a *model.Activity, corner fyne.CanvasObject) (c *control.Card, fill func()) {
	said := wording.Of(s.host.Words(), a)
	var title fyne.CanvasObject = look.NewText(look.Heading, numbered(a, titleOr(s.host.Words(), said.Title)))
	if corner != nil {
		title = control.ClearOf(corner, look.Space, title)
	}
	where := look.NewText(look.Status, "")
	words := layout.Column(4, title, look.NewText(look.Small, said.Summary), where)
	c = control.NewCard(layout.TopRow(14, 1, thumbnail(s.host, a, nil, thumbWidth), words), func() { s.host.OpenActivity(a.ID) })
	c.Least, c.Corner = 118, corner
	c.OnFocus = func() { s.page.Reveal(c) }
	if said.Name != "" {
		c.Hint = s.host.Words().Text("sheet.toolkit", "number", a.Number, "name", said.Name)
	} else if said.Based != "" {
		c.Hint = s.host.Words().Text("sheet.based", "title", said.Based)
	}
	fill = func() { where.Set(s.stands(a)) }
	fill()
	return c, fill
}

// numbered puts the toolkit's number before a title.
func numbered(a *model.Activity, title string) string {
	if a.Number == 0 {
		return title
	}
	return strconv.Itoa(a.Number) + ". " + title
}

// stands says how far a group is with an activity: "2 sheets · last 3 March", or "Not
// started · 30 min".
func (s *activities) stands(a *model.Activity) string {
	book, sheets := s.host.Words(), s.host.Document().Group().SheetsOf(a.ID)
	if len(sheets) == 0 {
		if a.Minutes == 0 { // nobody has said
			return book.Text("sheet.not-started")
		}
		return book.Text("group.both", "first", book.Text("sheet.not-started"),
			"second", book.Text("sheet.minutes", "n", a.Minutes))
	}
	return book.Text("group.both", "first", book.Count("home.sheets", len(sheets)),
		"second", book.Text("sheet.last", "day", book.Day(lastRun(sheets), s.host.Now())))
}

// lastRun is the latest day on which one of the sheets was run.
func lastRun(sheets []*model.Sheet) time.Time {
	var last time.Time
	for _, s := range sheets {
		if day := dayOf(s); day.After(last) {
			last = day
		}
	}
	return last
}

// dayOf is the day a sheet was run; where that is not said, the day it was made.
func dayOf(s *model.Sheet) time.Time {
	day, err := time.ParseInLocation(model.DateLayout, s.Date, time.Local)
	if err != nil {
		return s.Created
	}
	return day
}

func (s *activities) refill() {
	for _, fill := range slices.Concat(s.paint, s.fills) {
		fill()
	}
	s.page.Reflow()
}

func (s *activities) Content() fyne.CanvasObject { return s.whole }
func (s *activities) Place() place               { return place{Where: atActivities} }
func (s *activities) Close()                     { s.stop() }

func (s *activities) Commands() map[menuName][]command.Command {
	c := s.host.groupCommands()
	free := func() bool { return !s.host.Document().ReadOnly() }
	c[menuFile] = append([]command.Command{
		{ID: "activity-make", Shortcut: ctrl(fyne.KeyN), Enabled: free, Do: s.host.AskMakeActivity},
		{ID: "activity-bring", Shortcut: ctrl(fyne.KeyO), Enabled: free, Do: s.host.AskForActivity},
	}, c[menuFile]...)
	return c
}

// Drop adds an activity that was dropped on the window; any other file is left to the app.
func (s *activities) Drop(_ fyne.Position, path string) bool {
	if !strings.HasSuffix(strings.ToLower(path), file.ActivityExt) || s.host.Document().ReadOnly() {
		return false
	}
	s.host.AddActivityFile(path)
	return true
}

func (s *activities) First() fyne.Focusable { return s.cards[0] }
func (s *activities) Panes() []pane         { return []pane{{s.page, s.First}} }
