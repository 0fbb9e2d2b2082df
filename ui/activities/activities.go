// Package activities leads to what a group does: the activities, the sheets of one, and the
// making of one of the group's own.
package activities

import (
	"slices"
	"strconv"
	"strings"
	"time"

	"fyne.io/fyne/v2"

	"commonground/model"
	"commonground/model/catalogue"
	"commonground/model/file"
	"commonground/printables/wording"
	"commonground/ui/background"
	"commonground/ui/calendar"
	"commonground/ui/command"
	"commonground/ui/control"
	"commonground/ui/layout"
	"commonground/ui/look"
	"commonground/ui/screen"
)

// Host is what the list of activities needs.
type Host interface {
	Pictured
	Document() *model.Document
	OpenActivity(id string)
	OpenGuide(id string)
	// Rebuilt follows a screen that shows another place.
	Rebuilt()
	OwnHost
	GroupCommands() map[screen.Menu][]command.Command
}

// Activities lists what a group can do: the toolkit's activities, those that it began from guides,
// then its own.
type Activities struct {
	host     Host
	whole    fyne.CanvasObject
	page     *control.Page
	cards    []*control.Card
	pictures *background.Queue
	way      string          // how the toolkit's are laid
	toolkit  *fyne.Container // the toolkit's
	begun    *fyne.Container // those without a number that there are sheets of
	fromHere *fyne.Container // the same, under their heading
	own      *fyne.Container // the group's own, and what makes one
	stop     func()
	paint    []func() // fill the toolkit's cards anew
	fills    []func() // and the group's own
	begins   []func() // and those that it began from guides
	shown    []string // the IDs of these
}

var (
	_ screen.Screen    = (*Activities)(nil)
	_ screen.FileTaker = (*Activities)(nil)
)

// ThumbWidth is how wide the picture on an activity's card is, at 100 %.
const ThumbWidth float32 = 92

// New returns the list of activities, laid in a way: as a Place names it.
func New(h Host, way string) *Activities {
	s := &Activities{host: h, way: way, pictures: h.Queue()}
	for _, a := range catalogue.All() {
		c, fill := s.card(a, nil)
		s.cards, s.paint = append(s.cards, c), append(s.paint, fill)
	}
	s.toolkit = layout.Column(look.Margin)
	s.arrange()
	s.begun = layout.Grid(300, look.Space, 4)
	s.fromHere = s.begunPart()
	s.fillBegun()
	s.own = layout.Grid(300, look.Space, 4)
	s.fillOwn()
	s.page = control.NewPage(layout.Pad(look.Margin, look.Margin-2, look.Margin, layout.Column(look.Margin+look.Gap, s.toolkit, s.fromHere, s.ownPart())))
	title := look.OneLine(look.Title, h.Words().Text("frame.go.activities"))
	s.whole = screen.Headed(screen.NewHeader(title, layout.Wrap(look.Gap, s.arranging())), s.page)
	s.stop = h.Document().Listen(s.Follow)
	return s
}

// begunPart is the activities that a group began from guides, under a heading.
func (s *Activities) begunPart() *fyne.Container {
	book := s.host.Words()
	return layout.Column(look.Space, layout.Column(look.Gap, look.NewText(look.Heading, book.Text("group.begun.heading")),
		layout.AtMost(720, look.NewText(look.Quiet, book.Text("group.begun.about")))), s.begun)
}

// fillBegun shows the activities without a number that the group has sheets of.
func (s *Activities) fillBegun() {
	var all []*model.Activity
	var ids []string
	for _, a := range catalogue.More() {
		if len(s.host.Document().Group().SheetsOf(a.ID)) > 0 {
			all, ids = append(all, a), append(ids, a.ID)
		}
	}
	if s.fromHere.Hidden = len(all) == 0; slices.Equal(s.shown, ids) {
		return
	}
	s.begun.Objects, s.begins, s.shown = nil, nil, ids
	for _, a := range all {
		c, fill := s.card(a, nil)
		s.begins = append(s.begins, fill)
		s.begun.Add(c)
	}
}

// ownPart is the group's own activities under a heading, with what makes or brings
// another; in a group that can only be read there is none of that.
func (s *Activities) ownPart() fyne.CanvasObject {
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
func (s *Activities) fillOwn() {
	s.own.Objects, s.fills = nil, nil
	for _, a := range s.host.Document().Group().Activities {
		more := s.inView(control.NewPlain("", "more", nil))
		c, fill := s.card(a, more)
		c.OnMenu = func(at fyne.Position) { screen.ShowMenu(s.host, at, ownCommands(s.host, a.ID)) }
		more.Hint = s.host.Words().Text("home.more", "name", OwnTitle(s.host.Words(), a))
		more.OnTapped = func() { c.OnMenu(screen.Below(more)) }
		s.fills = append(s.fills, fill)
		s.own.Add(c)
	}
	s.own.Hidden = len(s.own.Objects) == 0
}

// inView scrolls a button into view when the keyboard comes to it.
func (s *Activities) inView(b *control.Button) *control.Button {
	b.OnFocus = func() { s.page.Reveal(b) }
	return b
}

// Follow shows what changed.
func (s *Activities) Follow(c model.Change) {
	if !slices.Equal(c.Before.Activities, c.After.Activities) {
		s.fillOwn()
	}
	s.fillBegun()
	s.refill()
}

// card shows an activity, with corner at its top right, nil for nothing; fill brings what
// it says of the group up to date.
func (s *Activities) card(a *model.Activity, corner fyne.CanvasObject) (c *control.Card, fill func()) {
	said := wording.Of(s.host.Words(), a)
	var title fyne.CanvasObject = look.NewText(look.Heading, Numbered(a, TitleOr(s.host.Words(), said.Title)))
	if corner != nil {
		title = control.ClearOf(corner, look.Space, title)
	}
	where := look.NewText(look.Status, "")
	words := layout.Column(4, title, look.NewText(look.Small, said.Summary), where)
	c = control.NewCard(layout.TopRow(14, 1, Thumbnail(s.host, s.pictures, a, nil, ThumbWidth), words), func() { s.host.OpenActivity(a.ID) })
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

// Numbered puts the toolkit's number before a title.
func Numbered(a *model.Activity, title string) string {
	if a.Number == 0 {
		return title
	}
	return strconv.Itoa(a.Number) + ". " + title
}

// stands says how far a group is with an activity: "2 sheets · last 3 March", or "Not
// started · 30 min".
func (s *Activities) stands(a *model.Activity) string {
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
		if day := calendar.DayOf(s); day.After(last) {
			last = day
		}
	}
	return last
}

func (s *Activities) refill() {
	for _, fill := range slices.Concat(s.paint, s.begins, s.fills) {
		fill()
	}
	s.page.Reflow()
}

func (s *Activities) Content() fyne.CanvasObject { return s.whole }
func (s *Activities) Place() screen.Place {
	return screen.Place{Where: screen.AtActivities, Part: s.way}
}
func (s *Activities) Close() { s.stop(); s.pictures.Drop() }

func (s *Activities) Commands() map[screen.Menu][]command.Command {
	c := s.host.GroupCommands()
	free := func() bool { return !s.host.Document().ReadOnly() }
	c[screen.MenuFile] = append([]command.Command{
		{ID: "activity-make", Shortcut: command.Ctrl(fyne.KeyN), Enabled: free, Do: s.host.AskMakeActivity},
		{ID: "activity-bring", Shortcut: command.Ctrl(fyne.KeyO), Enabled: free, Do: s.host.AskForActivity},
	}, c[screen.MenuFile]...)
	return c
}

// Drop adds an activity that was dropped on the window; any other file is left to the app.
func (s *Activities) Drop(_ fyne.Position, path string) bool {
	if !strings.HasSuffix(strings.ToLower(path), file.ActivityExt) || s.host.Document().ReadOnly() {
		return false
	}
	s.host.AddActivityFile(path)
	return true
}

func (s *Activities) First() fyne.Focusable { return s.cards[0] }
func (s *Activities) Panes() []screen.Pane  { return []screen.Pane{{Area: s.page, First: s.First}} }
