package people

import (
	"strconv"
	"strings"

	"fyne.io/fyne/v2"

	"commonground/model"
	"commonground/ui/command"
	"commonground/ui/control"
	"commonground/ui/layout"
	"commonground/ui/letters"
	"commonground/ui/look"
)

// togetherParts are what everybody put down, put together without names.
func (s *Surface) togetherParts() []fyne.CanvasObject {
	if s.Activity().GathersLines() {
		return s.ideaParts()
	}
	return s.wishParts()
}

// mostShown is how many ideas or wishes are shown until more are asked for.
const mostShown = 24

// shown is how many of n things of a list to build.
func (s *Surface) shown(list string, n int) int { return min(n, mostShown+s.more[list]) }

// moreButton builds more of a list.
func (s *Surface) moreButton(list string, n int) fyne.CanvasObject {
	left := n - s.shown(list, n)
	return layout.Wrap(0, s.look("more "+list, control.NewButton(s.Count("people.together.more", left), "down", func() {
		s.more[list] += mostShown
		s.build()
	})))
}

// ideaParts are the zones beside each other, each with its ideas, what most people wrote
// first.
func (s *Surface) ideaParts() []fyne.CanvasObject {
	grid := layout.Grid(212, look.Space, len(s.Activity().Zones))
	some := false
	for _, z := range s.Activity().Zones {
		ideas := s.ideas(z.ID)
		some = some || len(ideas) > 0
		card := newPanel(look.Space, look.NewText(look.Heading, s.zoneTitle(z.ID)))
		if len(ideas) == 0 {
			card.content.Add(look.NewText(look.Quiet, s.Text("people.together.empty")))
		}
		for _, idea := range ideas[:s.shown(z.ID, len(ideas))] {
			card.content.Add(s.ideaPart(z, idea, ideas))
		}
		if s.shown(z.ID, len(ideas)) < len(ideas) {
			card.content.Add(s.moreButton(z.ID, len(ideas)))
		}
		grid.Add(card)
	}
	said := "people.together.ideas"
	if !some {
		said = "people.together.none"
		if !s.byLines() {
			said = "people.large.empty"
		}
	}
	return []fyne.CanvasObject{layout.AtMost(720, look.NewText(look.Body, s.says(some, said))), grid}
}

// says is what the activity says of its parts put together, else what the key does; where
// there is nothing yet, that comes first.
func (s *Surface) says(some bool, key string) string {
	if together := s.Wording().Together(); together != "" && some {
		return together
	}
	return s.Text(key)
}

// ideaPart is an idea, and where it can be put. What stays says only where it stands, as
// other people may have put it among what they would like.
func (s *Surface) ideaPart(zone model.Zone, idea *model.Idea, all []*model.Idea) fyne.CanvasObject {
	words := layout.Column(2, look.NewText(look.Body, idea.Text))
	if idea.People > 1 {
		words.Add(look.NewText(look.Status, s.Count("people.together.several", idea.People)))
	}
	if len(idea.Also) > 0 {
		words.Add(look.NewText(look.Status, s.Text("people.together.also", "texts", strings.Join(idea.Also, " · "))))
	}
	part := layout.Column(6, layout.TopRow(4, 0, words, s.joinPart(zone.ID, idea, all)))
	picked := s.pickedAs(idea)
	if !zone.Stays || s.Doc().Group().Picked(s.SheetID(), model.TodoMeeting, picked) != nil {
		part.Add(s.pickPart(zone.ID+" "+idea.Key, picked, model.TodoMeeting))
	}
	return part
}

// ideas are what everybody wrote in a zone, put together.
func (s *Surface) ideas(zone string) []*model.Idea {
	if now := s.Sheet(); now != nil {
		return now.Ideas(zone)
	}
	return nil
}

// pickedAs is the wording of an idea that stands on the list for meetings, or else that
// which stands for all.
func (s *Surface) pickedAs(idea *model.Idea) string {
	for _, text := range append([]string{idea.Text}, idea.Also...) {
		if s.Doc().Group().Picked(s.SheetID(), model.TodoMeeting, text) != nil {
			return text
		}
	}
	return idea.Text
}

// joinPart puts an idea together with another that says the same in other words, or takes
// apart what was.
func (s *Surface) joinPart(zone string, idea *model.Idea, all []*model.Idea) fyne.CanvasObject {
	key := zone + " " + idea.Key
	acts := layout.Row(0, -1)
	if len(all) > 1 {
		join := s.iconFor("join "+key, "join.do", "duplicate", nil)
		join.OnTapped = func() { s.openJoin(zone, idea, all, join) }
		acts.Add(join)
	}
	if len(idea.Also) > 0 {
		acts.Add(s.iconFor("part "+key, "join.part", "close", func() {
			s.Doc().Break()
			if !s.Failed(s.Doc().PartIdeas(s.SheetID(), zone, idea.Text)) {
				s.Say("people.status.parted")
				s.focus("join " + key)
			}
		}))
	}
	return acts
}

// openJoin asks which idea says the same.
func (s *Surface) openJoin(zone string, idea *model.Idea, all []*model.Idea, below fyne.CanvasObject) {
	var items []*fyne.MenuItem
	for _, other := range all {
		if other.Key == idea.Key {
			continue
		}
		items = append(items, fyne.NewMenuItem(letters.Brief(other.Text, mostName*2), func() {
			s.Doc().Break()
			if !s.Failed(s.Doc().JoinIdeas(s.SheetID(), zone, idea.Text, other.Text)) {
				s.Say("people.status.joined")
				s.focus("join " + zone + " " + other.Key)
			}
		}))
	}
	command.PopUpBelow(s.Canvas(), below, items...)
}

// pickPart offers to put a text on one of the group's lists, or says that it is there,
// by when, and takes it back.
func (s *Surface) pickPart(key, text string, on model.TodoFor) fyne.CanvasObject {
	name := string(on)
	todo := s.Doc().Group().Picked(s.SheetID(), on, text)
	if todo == nil {
		return layout.Wrap(4, s.button("pick "+name+key, control.NewButton(s.Text("people.pick."+name), "add", func() { s.pick(key, text, on) })))
	}
	said := s.Text("people.picked." + name)
	if todo.By != "" {
		said = s.Text("people.picked.by", "picked", said, "day", s.day(todo.By))
	}
	acts := layout.Wrap(4)
	if on == model.TodoMeeting {
		acts.Add(s.button("by "+key, control.NewPlain(s.Text("people.pick.by"), "calendar", func() { s.askBy(todo) })))
	}
	acts.Add(s.button("drop "+name+key, control.NewPlain(s.Text("people.pick.drop"), "close", func() { s.unpick(key, todo) })))
	return layout.Column(6, look.NewText(look.Status, said), acts) // clear of the ring of the keyboard
}

func (s *Surface) pick(key, text string, on model.TodoFor) {
	s.Doc().Break()
	t := &model.Todo{ID: model.NewID(), Text: text, For: on, From: &model.Origin{Sheet: s.SheetID()}}
	if s.Failed(s.Doc().AddTodo(t)) {
		return
	}
	s.Say("people.status.picked-" + string(on))
	if on == model.TodoMeeting {
		s.focus("by " + key)
		return
	}
	s.focus("drop " + string(on) + key)
}

func (s *Surface) unpick(key string, todo *model.Todo) {
	s.Doc().Break()
	if !s.Failed(s.Doc().DeleteTodo(todo.ID)) {
		s.Say("people.status.dropped")
		s.focus("pick " + string(todo.For) + key)
	}
}

// askBy asks by when the group wants to have what it picked.
func (s *Surface) askBy(todo *model.Todo) {
	s.host.AskDay(s.Text("people.pick.by-title"), todo.By, func(day string) {
		s.Doc().Break()
		s.Failed(s.Doc().ChangeTodo(todo.ID, "", func(t *model.Todo) { t.By = day }))
	})
}

// wishParts are what everybody put in the last box.
func (s *Surface) wishParts() []fyne.CanvasObject {
	if len(s.Activity().Zones) == 0 {
		return nil
	}
	last := s.Activity().Zones[len(s.Activity().Zones)-1]
	if deal := s.Sheet().Readings(s.Activity()); len(deal) > 0 {
		return s.readingParts(last.ID, deal)
	}
	zone, wishes := last.ID, model.Wishes(s.people(), last.ID)
	said := s.says(true, "people.together.wishes")
	if len(wishes) == 0 {
		said = s.Text("people.together.no-wishes", "box", s.zoneTitle(zone))
	}
	out := []fyne.CanvasObject{look.NewText(look.Heading, s.zoneTitle(zone)), layout.AtMost(720, look.NewText(look.Body, said))}
	grid := layout.Grid(300, look.Space, 3)
	for i, e := range wishes[:s.shown(zone, len(wishes))] {
		card := newPanel(look.Gap)
		s.putEntry(card, e)
		if text := e.Words(); text != "" && !last.Stays {
			key := strconv.Itoa(i)
			card.content.Add(s.pickPart(key, text, model.TodoAgreement))
			card.content.Add(s.pickPart(key, text, model.TodoMeeting))
		}
		grid.Add(card)
	}
	out = append(out, grid)
	if s.shown(zone, len(wishes)) < len(wishes) {
		out = append(out, s.moreButton(zone, len(wishes)))
	}
	return out
}

// readingParts are what each reads out of somebody else's, under the name of who reads it.
func (s *Surface) readingParts(zone string, deal []model.Reading) []fyne.CanvasObject {
	grid := layout.Grid(300, look.Space, 3)
	for _, r := range deal[:s.shown(zone, len(deal))] {
		card := newPanel(look.Gap, look.NewText(look.Strong, s.host.Kit().Reads(r)))
		s.putEntry(card, r.Says)
		grid.Add(card)
	}
	out := []fyne.CanvasObject{
		look.NewText(look.Heading, s.zoneTitle(zone)),
		layout.AtMost(720, look.NewText(look.Body, s.says(true, "people.together.wishes"))), grid,
	}
	if s.shown(zone, len(deal)) < len(deal) {
		out = append(out, s.moreButton(zone, len(deal)))
	}
	return out
}

func (s *Surface) day(day string) string { return s.Words().Date(day, s.host.Now()) }
