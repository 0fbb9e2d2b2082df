package ui

import (
	"slices"
	"time"

	"commonground/model/guide"
	"commonground/ui/guides"

	"github.com/google/uuid"

	"commonground/model"
	"commonground/model/catalogue"
	"commonground/printables/wording"
	"commonground/ui/activities"
	"commonground/ui/calendar"
	"commonground/ui/command"
	"commonground/ui/control"
	"commonground/ui/home"
	"commonground/ui/overview"
	"commonground/ui/resources"
	"commonground/ui/round"
	"commonground/ui/screen"
	"commonground/ui/seek"
	"commonground/ui/sheet"
)

// OpenActivity shows the sheets of an activity, or starts its first.
func (a *App) OpenActivity(id string) {
	if len(a.open.doc.Group().SheetsOf(id)) > 0 || a.open.doc.ReadOnly() {
		a.ShowSheets(id)
		return
	}
	if activity, ok := catalogue.For(a.open.doc.Group(), id); ok {
		a.StartSheet(activity)
	}
}

func (a *App) ShowSheets(id string) {
	activity, ok := catalogue.For(a.open.doc.Group(), id)
	if !ok {
		a.show(activities.New(a, ""))
		return
	}
	a.show(activities.NewSheets(a, activity))
}

// StartSheet adds a sheet of an activity, named after it, and opens it.
func (a *App) StartSheet(activity *model.Activity) { a.startFrom(activity, nil) }

// startFrom is StartSheet for a sheet that builds on a board; nil is none.
func (a *App) startFrom(activity *model.Activity, board *model.Origin) {
	title := activities.FreeTitle(a.open.doc.Group().SheetsOf(activity.ID), wording.Of(a.words, activity).Title)
	sheet := a.open.doc.Group().Begin(activity, title, a.Now())
	sheet.From = board
	if err := a.open.doc.AddSheet(sheet); err != nil {
		a.ShowProblem(err)
		return
	}
	a.OpenSheet(sheet.ID)
}

// OpenSheet shows a sheet of the open group.
func (a *App) OpenSheet(id model.ID) {
	a.showSheet(screen.Place{Where: screen.AtSheet, Sheet: id.String()})
}

// Rate has the group vote on how it is doing, on its newest sheet of an activity or a new one.
func (a *App) Rate(activity *model.Activity) {
	if sheets := a.open.doc.Group().SheetsLike(activity.ID); len(sheets) > 0 {
		a.OpenSheet(slices.MaxFunc(sheets, func(s, t *model.Sheet) int { return s.Changed.Compare(t.Changed) }).ID)
	} else {
		a.StartSheet(activity)
	}
	if s, ok := a.screen.(*sheet.Sheet); ok {
		s.Rate()
	}
}

// OpenOrigin opens the sheet that something came from, at the note where it was one.
func (a *App) OpenOrigin(o model.Origin) {
	a.OpenSheet(o.Sheet)
	if s, ok := a.screen.(*sheet.Sheet); ok && s.ID == o.Sheet {
		s.ShowNote(o.Note)
		s.ShowAnswer(o.Field)
	}
}

// Seek opens the field in which anything is found: in the open group, or among the groups.
func (a *App) Seek() {
	switch {
	case a.open != nil:
		seek.InGroup(a)
	case a.lib != nil:
		a.Aside(func() func() {
			entries, err := a.lib.Entries()
			return func() {
				if err != nil {
					a.ShowProblem(err)
				} else if a.open == nil && control.TopDialog(a.win.Canvas()) == nil {
					seek.AmongGroups(a, entries)
				}
			}
		})
	}
}

// OpenFound goes to where something was found, with the keyboard on it.
func (a *App) OpenFound(to seek.Target) {
	if to.Do != "" && to.Where == "" {
		a.doFound(to.Do)
		return
	}
	if a.open == nil || to.Group != "" && to.Group != a.open.path {
		a.OpenGroup(to.Group)
		return
	}
	if id, err := uuid.Parse(to.Part); to.Where == screen.AtBox {
		if err != nil {
			id = model.ID{}
		}
		round.OpenBox(a, id)
		return
	}
	here, ok := a.screen.(*sheet.Sheet)
	if !ok || here.ID.String() != to.Sheet {
		a.goToPlace(to.Place)
	}
	switch s := a.screen.(type) {
	case *sheet.Sheet:
		a.giveFirst()
		s.GoToPart(to.Part)
		s.ShowNote(to.Note)
		s.ShowAnswer(to.Field)
		s.ShowVote(to.Note)
		a.doFound(to.Do)
	case *overview.Overview:
		s.Todos.Show(to.Note)
	case guides.Opened:
		s.Show(to.Field)
	}
}

// doFound does the command of that ID, or says why it cannot be done now.
func (a *App) doFound(id string) {
	if id == "" {
		return
	}
	for _, commands := range a.menu.commands {
		if c := command.ByID(commands, id); c.On() {
			a.menu.run(c)
			return
		}
	}
	why := "seek.when." + id
	if !a.words.Has(why) {
		why = "seek.not-now"
	}
	a.Told(a.words.Text(why))
}

// MenuCommands are what the menus of the window have now.
func (a *App) MenuCommands() map[screen.Menu][]command.Command { return a.menu.commands }

// Place is where people are.
func (a *App) Place() screen.Place { return a.screen.Place() }

// GoOn opens the sheet of an activity to go on to from another sheet, or starts it, with
// that sheet's board where it builds on one.
func (a *App) GoOn(lead *model.Activity, from model.ID) {
	g := a.open.doc.Group()
	board := g.Sheet(from)
	if board == nil {
		return
	}
	if s := g.Carried(lead, board); s != nil {
		a.OpenSheet(s.ID)
		return
	}
	if g.TakesOver(lead, board) {
		a.startFrom(lead, &model.Origin{Sheet: from})
		return
	}
	a.startFrom(lead, nil)
}

// showSheet shows the sheet of a place, or the overview where it is not there any more.
func (a *App) showSheet(p screen.Place) {
	id, err := uuid.Parse(p.Sheet)
	found := a.open.doc.Group().Sheet(id)
	if err != nil || found == nil {
		a.show(overview.New(a))
		return
	}
	activity, ok := catalogue.For(a.open.doc.Group(), found.Activity)
	if !ok {
		a.show(overview.New(a))
		return
	}
	s := sheet.New(a, activity, model.ID(id), p.List)
	a.show(s)
	s.GoToPart(p.Part)
}

// AskDay asks for a day, in model.DateLayout, beginning with day; none is empty.
func (a *App) AskDay(title, day string, then func(day string)) {
	from, err := model.ParseDay(day, time.Local)
	if err != nil {
		from = a.Now()
	}
	calendar.AskDay(a, title, from, then)
}

// EditActivity opens one of the group's own activities to be changed; the list of
// activities where it is not there any more.
func (a *App) EditActivity(id string) {
	if a.open.doc.Group().Activity(id) == nil {
		a.GoTo(screen.AtActivities)
		return
	}
	a.show(activities.NewMaker(a, id))
}

// OpenGuide shows the guide of that ID, or the shelf.
func (a *App) OpenGuide(id string) { a.showGuides(screen.Place{Where: screen.AtGuides, Part: id}) }

// showGuides shows the guide of a place, or the choice of guides where it has none that is
// there.
func (a *App) showGuides(p screen.Place) {
	if g, ok := guide.Find(p.Part); ok {
		a.show(guides.New(a, g))
		return
	}
	shelf := guide.Shelf(p.Part)
	if shelf == "" {
		shelf = a.lastShelf()
	}
	s := guides.NewShelves(a, shelf)
	if p.Where == screen.AtHard || shelf == guide.Hard {
		s = guides.NewHard(a)
	}
	if a.screen != nil && p.Part != "" { // back to a shelf; who chooses guides anew begins to type
		s.ComeFrom(a.screen.Place().Part)
	}
	a.show(s)
}

// lastShelf is the shelf of guides that people chose from last; "" is none yet.
func (a *App) lastShelf() guide.Shelf {
	places := a.open.visited
	if a.screen != nil {
		places = append([]screen.Place{a.screen.Place()}, places...)
	}
	for _, p := range places {
		if p.Where != screen.AtGuides {
			continue
		}
		if g, ok := guide.Find(p.Part); ok {
			return g.Shelf
		}
		return guide.Shelf(p.Part)
	}
	return ""
}

func (a *App) showHome() { a.show(home.New(a)) }

// showResources shows the group's useful resources; part is that of the place.
func (a *App) showResources(part string) {
	a.show(resources.New(a, part))
	if part == resources.PartCard {
		a.ShowContacts()
	}
}

// ShowContacts shows the card of contacts, over whatever is on the screen.
func (a *App) ShowContacts() { resources.ShowCard(a) }
