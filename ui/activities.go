package ui

import (
	"image"
	"strconv"
	"time"

	"fyne.io/fyne/v2"

	"commonground/model"
	"commonground/model/catalogue"
	"commonground/printables"
	"commonground/printables/wording"
	"commonground/ui/command"
	"commonground/ui/look"
)

// activitiesHost is what the list of activities needs.
type activitiesHost interface {
	host
	Document() *model.Document
	Palette() printables.Palette
	Picture(a *model.Activity, s *model.Sheet, width float32) image.Image
	OpenActivity(id string)
	groupCommands() map[menuName][]command.Command
}

// activities lists what a group can do.
type activities struct {
	host  activitiesHost
	whole fyne.CanvasObject
	page  *look.Page
	cards []*look.Card
	stop  func()
	paint []func() // fill the cards anew
}

// thumbWidth is how wide the picture on an activity's card is, at 100 %.
const thumbWidth float32 = 92

func newActivities(h activitiesHost) *activities {
	s := &activities{host: h}
	grid := look.Grid(300, look.Space, 4)
	for _, a := range allActivities(h.Document().Group()) {
		c := s.card(a)
		s.cards = append(s.cards, c)
		grid.Add(c)
	}
	s.page = look.NewPage(look.Pad(look.Margin, look.Margin-2, look.Margin, grid))
	title := look.OneLine(look.Title, h.Words().Text("frame.go.activities"))
	s.whole = headed(newHeader(title, look.Wrap(look.Gap)), s.page)
	s.stop = h.Document().Listen(func(model.Change) { s.refill() })
	return s
}

// allActivities are those of the toolkit and then the group's own.
func allActivities(g *model.Group) []*model.Activity {
	return append(catalogue.All(), g.Activities...)
}

func (s *activities) card(a *model.Activity) *look.Card {
	said := wording.Of(s.host.Words(), a)
	where := look.NewText(look.Status, "")
	words := look.Column(4, look.NewText(look.Heading, numbered(a, said.Title)), look.NewText(look.Small, said.Summary), where)
	c := look.NewCard(look.TopRow(14, 1, thumbnail(s.host, a, nil, thumbWidth), words), func() { s.host.OpenActivity(a.ID) })
	c.Least = 118
	c.OnFocus = func() { s.page.Reveal(c) }
	if said.Name != "" {
		c.Hint = s.host.Words().Text("sheet.toolkit", "number", a.Number, "name", said.Name)
	} else if said.Based != "" {
		c.Hint = s.host.Words().Text("sheet.based", "title", said.Based)
	}
	fill := func() { where.Set(s.stands(a)) }
	fill()
	s.paint = append(s.paint, fill)
	return c
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
	for _, fill := range s.paint {
		fill()
	}
	s.page.Reflow()
}

func (s *activities) Content() fyne.CanvasObject               { return s.whole }
func (s *activities) Place() place                             { return place{Where: atActivities} }
func (s *activities) Commands() map[menuName][]command.Command { return s.host.groupCommands() }
func (s *activities) Close()                                   { s.stop() }

func (s *activities) Panes() []pane {
	return []pane{{s.page, func() fyne.Focusable { return s.cards[0] }}}
}
