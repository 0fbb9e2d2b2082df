package turns

import (
	"strconv"
	"strings"

	"fyne.io/fyne/v2"

	"commonground/model/turns"
	"commonground/ui/control"
	"commonground/ui/layout"
	"commonground/ui/look"
)

// set is what people set for their turns. It is kept while the group is open.
type set struct {
	names    string // as they were typed
	count    string // of people without names, as it was typed
	minutes  int
	shuffled bool
	object   string
}

// usual is what is set at first.
func usual() set { return set{minutes: lengths[1], object: objects[0]} }

// lengths are the times that are offered for each, in minutes; objects are what can go from hand
// to hand, names of the icon set.
var (
	lengths = [...]int{1, 2, 3, 5, 10}
	objects = [...]string{"shell", "stone", "cup"}
)

// people are those who are there, by name or else counted.
func (s set) people() []string {
	if names, _ := turns.Names(s.names); len(names) > 0 {
		return names
	}
	n, _ := strconv.Atoi(strings.TrimSpace(s.count)) // what is no number is nobody
	return turns.Counted(n)
}

// setup is the dialog that asks who is there and how long a turn is.
type setup struct {
	t       *Turns
	d       *control.Dialog
	names   *control.AreaField
	count   *control.Field
	minutes *control.Choice
	order   *control.Choice
	objects [len(objects)]*control.Button
	now     set
}

// Ask asks who is there, and what they want to do.
func (t *Turns) Ask() {
	text := t.host.Words().Text
	s := &setup{t: t, now: t.set}
	if n := t.host.Members(); s.now.count == "" && n > 0 {
		s.now.count = strconv.Itoa(n)
	}
	s.names = control.NewAreaField(text("turns.ask.names"), 4)
	s.names.Area.Fix()
	s.names.Area.SetText(s.now.names)
	s.names.Area.OnChanged = func(string) { s.counted() }
	s.count = control.NewField(text("turns.ask.count")).Whole()
	s.count.Entry.SetText(s.now.count)
	s.makeChoices()
	for i, object := range objects {
		s.objects[i] = control.NewButton(text("turns.object."+object), object, func() { s.choose(object) })
	}
	s.choose(s.now.object)
	s.d = control.NewDialog(
		text("turns.title"), s.body(),
		control.NewButton(text("frame.cancel"), "", func() { s.d.Cancel() }),
		control.NewButton(text("turns.pairs"), "people", func() { s.finish(2, func() { t.group(2) }) }),
		control.NewButton(text("turns.threes"), "groups", func() { s.finish(2, func() { t.group(3) }) }),
		control.NewPrimary(text("turns.ask.do"), "", func() { s.finish(1, t.begin) }))
	s.d.OnCancel = s.keep
	s.d.Loses = func() bool { return false } // what was typed is kept
	s.d.Tall = true                          // so that what is pressed stays where it is
	s.counted()
	s.d.Open(t.host.Window().Canvas(), s.names.Area)
}

func (s *setup) makeChoices() {
	words := s.t.host.Words()
	options, at := make([]string, len(lengths)), 0
	for i, n := range lengths {
		if options[i] = words.Count("turns.ask.minutes", n); n == s.now.minutes {
			at = i
		}
	}
	s.minutes = control.NewChoice(options, func(i int) { s.now.minutes = lengths[i] })
	s.minutes.Set(at)
	s.order = control.NewChoice([]string{words.Text("turns.ask.in-order"), words.Text("turns.ask.shuffled")}, func(i int) { s.now.shuffled = i == 1 })
	if s.now.shuffled {
		s.order.Set(1)
	}
}

func (s *setup) body() fyne.CanvasObject {
	text := s.t.host.Words().Text
	objects := layout.Wrap(look.Gap)
	for _, b := range s.objects {
		objects.Add(b)
	}
	labelled := func(key string, o fyne.CanvasObject) fyne.CanvasObject {
		return layout.Column(4, look.NewText(look.Strong, text(key)), o)
	}
	return layout.Column(
		look.Space,
		s.names.Box,
		layout.Grid(220, look.Space, 2, s.count.Box, labelled("turns.ask.each", layout.Wrap(look.Gap, s.minutes, s.order))),
		labelled("turns.ask.object", objects),
		look.NewText(look.Small, text("turns.ask.kept")),
	)
}

func (s *setup) choose(object string) {
	s.now.object = object
	for i, o := range objects {
		s.objects[i].SetDown(o == object)
	}
}

// counted says how many names there are, which is what counts then.
func (s *setup) counted() {
	names, left := turns.Names(s.names.Area.Text)
	words := s.t.host.Words()
	switch {
	case left > 0:
		s.names.SetProblem(words.Text("turns.ask.too-many", "most", turns.Most))
	default:
		s.names.SetProblem("")
	}
	if len(names) > 0 {
		s.count.Entry.Disable()
		s.count.Entry.SetText(strconv.Itoa(len(names)))
	} else if s.count.Entry.Disabled() {
		s.count.Entry.Enable()
		s.count.Entry.SetText(s.now.count)
	}
	if s.d != nil {
		s.d.Reflow()
	}
}

// keep keeps what was typed for the next time.
func (s *setup) keep() {
	s.now.names = s.names.Area.Text
	if !s.count.Entry.Disabled() {
		s.now.count = s.count.Entry.Text
	}
	s.t.set = s.now
}

// finish does what was asked for, where there are people enough for it.
func (s *setup) finish(least int, then func()) {
	s.keep()
	n, err := strconv.Atoi(strings.TrimSpace(s.now.count))
	words := s.t.host.Words()
	switch people := len(s.now.people()); {
	case s.now.names == "" && (err != nil || n > turns.Most):
		s.count.SetProblem(words.Text("turns.ask.number", "most", turns.Most))
	case people < least && least > 1:
		s.count.SetProblem(words.Text("turns.ask.two"))
	case people < least:
		s.count.SetProblem(words.Text("turns.ask.number", "most", turns.Most))
	default:
		s.d.Close()
		then()
		return
	}
	s.d.Reflow()
}
