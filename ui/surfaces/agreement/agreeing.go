package agreement

import (
	"slices"
	"strings"
	"time"

	"fyne.io/fyne/v2"

	"commonground/model"
	"commonground/ui/command"
	"commonground/ui/control"
	"commonground/ui/layout"
	"commonground/ui/look"
)

// agreeing is the step in which the group agrees: what happens when a rule is broken,
// when it agreed and looks again, who has been taken through it, and what was agreed
// before.
type agreeing struct {
	page    *control.Page
	s       *Surface
	broken  *control.Area
	showing bool // what changes in the field is not a person's doing
	days    *fyne.Container
	through *fyne.Container
	name    *control.Field
	add     *control.Button
	earlier *fyne.Container
	summary *look.Text
	renew   *control.Button
}

func newAgreeing(s *Surface) *agreeing {
	g := &agreeing{s: s, broken: control.NewArea(4), days: layout.Column(look.Space), through: layout.Column(look.Gap), earlier: layout.Column(look.Gap)}
	g.summary = look.NewText(look.Quiet, "")
	g.broken.PlaceHolder = s.Text("agreement.agree.broken-hint")
	g.broken.Hold(model.MaxNoteText, func() { s.SayLeftOut("agreement.rules.too-long", model.MaxNoteText) })
	g.broken.OnChanged, g.broken.OnLeft = g.typedBroken, s.Doc().Break
	g.name = control.NewField(s.Text("agreement.agree.through-name"))
	g.name.Entry.Hold(maxName, func() { s.SayLeftOut("people.too-long", maxName) })
	g.name.Entry.OnSubmitted = func(string) { g.addName() }
	g.add = control.NewButton(s.Text("agreement.agree.through-add"), "add", g.addName)
	g.renew = control.NewButton(s.Text("agreement.agree.review-start"), "restore", g.startReview)
	g.page = control.NewPage(layout.Pad(look.Margin, look.Space, look.Margin, layout.AtMost(780, layout.Column(look.Margin+look.Gap, g.parts()...))))
	g.broken.OnGrown = g.page.Reflow
	g.update()
	return g
}

func (g *agreeing) parts() []fyne.CanvasObject {
	s := g.s
	part := func(key string, more ...fyne.CanvasObject) fyne.CanvasObject {
		return layout.Column(look.Gap, append([]fyne.CanvasObject{look.NewText(look.Heading, s.Text(key))}, more...)...)
	}
	return []fyne.CanvasObject{
		part("agreement.agree.broken", g.broken),
		part("agreement.agree.days", g.summary, g.days),
		part("agreement.agree.through", look.NewText(look.Small, s.Text("agreement.agree.through-hint")), g.through,
			layout.Wrap(look.Gap, layout.AtLeast(240, g.name.Box), layout.Column(4, look.NewText(look.Strong, " "), g.add))),
		part("agreement.agree.earlier", look.NewText(look.Body, s.Text("agreement.agree.review-text")), layout.Wrap(look.Gap, g.renew), g.earlier),
	}
}

func (g *agreeing) follow() { g.update() }

// update shows the agreement as it is now.
func (g *agreeing) update() {
	s, a := g.s, g.s.agreement()
	if g.broken.Text != a.Broken {
		g.showing = true
		g.broken.SetText(a.Broken)
		g.showing = false
	}
	words := s.Text("agreement.agree.no-rules")
	if len(a.Rules) > 0 {
		words = s.Count("agreement.agree.summary", len(a.Rules)) + ". " + s.Text("agreement.agree.print")
	}
	g.summary.Set(words)
	g.fillDays(a)
	g.fillThrough(a)
	g.fillEarlier(a)
	g.renew.SetEnabled(s.Editable() && len(a.Rules) > 0)
	g.add.SetEnabled(s.Editable())
	for _, e := range []interface {
		Enable()
		Disable()
		Disabled() bool
	}{g.broken, g.name.Entry} {
		switch {
		case !s.Editable() && !e.Disabled():
			e.Disable()
		case s.Editable() && e.Disabled():
			e.Enable()
		}
	}
	if g.page.Size().Width > 0 {
		g.page.Reflow()
	}
}

func (g *agreeing) typedBroken(text string) {
	if g.showing {
		return
	}
	g.s.Failed(g.s.Doc().SetBroken(g.s.SheetID(), text))
}

// monthsAhead are the reviews that are one press away.
var monthsAhead = [...]int{3, 6, 12}

func (g *agreeing) fillDays(a *model.Agreement) {
	s, doc := g.s, g.s.Doc()
	line, said := g.onDay()
	defer func() { g.toDay(line, said) }()
	set := func(do func(model.ID, string) error) func(string) {
		return func(day string) {
			doc.Break()
			s.Failed(do(s.SheetID(), day))
		}
	}
	agreed, review := set(doc.SetAgreed), set(doc.SetReview)
	today := control.NewButton(s.Text("agreement.agree.today"), "check", func() { agreed(s.today()) })
	first := []fyne.CanvasObject{today, g.pick("agreement.agree.pick-agreed", a.Agreed, agreed)}
	second := []fyne.CanvasObject{}
	for _, n := range monthsAhead {
		day := s.dayOr(a.Agreed).AddDate(0, n, 0).Format(model.DateLayout)
		second = append(second, control.NewButton(s.Count("agreement.agree.months", n), "", func() { review(day) }))
	}
	second = append(second, g.pick("agreement.agree.pick-review", a.Review, review))
	g.days.Objects = []fyne.CanvasObject{
		g.day("agreement.agree.agreed", s.dayWords(a.Agreed, "agreement.agree.not-yet"), a.Agreed, agreed, first),
		g.day("agreement.agree.review", s.dayWords(a.Review, "agreement.agree.not-planned"), a.Review, review, second),
	}
}

// onDay is which button has the keyboard of those for the days: its line, and what it says;
// line is -1 where none has.
func (g *agreeing) onDay() (line int, said string) {
	focused, _ := g.s.Canvas().Focused().(*control.Button)
	for line := range g.days.Objects {
		if slices.Contains(g.dayButtons(line), focused) {
			return line, focused.Text
		}
	}
	return -1, ""
}

// toDay gives the keyboard back to the button that stands where the one did that had it, now
// that all are made anew.
func (g *agreeing) toDay(line int, said string) {
	if line < 0 {
		return
	}
	buttons := g.dayButtons(line)
	i := max(0, slices.IndexFunc(buttons, func(b *control.Button) bool { return b.Text == said }))
	g.s.Canvas().Focus(buttons[i])
}

// dayButtons are the buttons of a line of days, from left to right.
func (g *agreeing) dayButtons(line int) []*control.Button {
	acts := g.days.Objects[line].(*fyne.Container).Objects[1].(*fyne.Container)
	out := make([]*control.Button, len(acts.Objects))
	for i, o := range acts.Objects {
		out[i] = o.(*control.Button)
	}
	return out
}

func (g *agreeing) pick(title, day string, then func(string)) fyne.CanvasObject {
	s := g.s
	return control.NewButton(s.Text("agreement.agree.pick"), "calendar", func() { s.host.AskDay(s.Text(title), day, then) })
}

// day is a line that says a day, and what can be done about it below.
func (g *agreeing) day(key, words, day string, set func(string), acts []fyne.CanvasObject) fyne.CanvasObject {
	s := g.s
	if day != "" {
		acts = append(acts, control.NewPlain(s.Text("agreement.agree.clear"), "", func() { set("") }))
	}
	for _, o := range acts {
		o.(*control.Button).SetEnabled(s.Editable())
	}
	line := layout.Wrap(look.Gap, look.NewText(look.Strong, s.Text(key)), look.NewText(look.Body, words))
	return layout.Column(6, line, layout.Wrap(look.Gap, acts...))
}

func (s *Surface) today() string { return s.host.Now().Format(model.DateLayout) }

// dayOr is a day, or today where it is none.
func (s *Surface) dayOr(day string) time.Time {
	t, err := model.ParseDay(day, s.host.Now().Location())
	if err != nil {
		return s.host.Now()
	}
	return t
}

// dayWords says a day, or what none is called.
func (s *Surface) dayWords(day, none string) string {
	if day == "" {
		return s.Text(none)
	}
	return s.Text("agreement.agree.on", "day", s.dayName(day))
}

func (s *Surface) dayName(day string) string { return s.Words().Day(s.dayOr(day), s.host.Now()) }

// fillThrough lists who has been taken through the agreement.
func (g *agreeing) fillThrough(a *model.Agreement) {
	g.through.Objects = nil
	for _, t := range a.Through {
		g.through.Add(g.person(t))
	}
	setVisible(g.through, len(a.Through) > 0)
}

func (g *agreeing) person(t *model.Through) fyne.CanvasObject {
	s := g.s
	words := t.Name
	if t.Date != "" {
		words = s.Text("agreement.agree.through-on", "name", t.Name, "day", s.dayName(t.Date))
	}
	change := control.NewPlain("", "calendar", func() {
		s.host.AskDay(s.Text("agreement.agree.through-day", "name", t.Name), t.Date, func(day string) { g.dateName(t.ID, day) })
	})
	change.Hint = s.Text("agreement.agree.through-change", "name", t.Name)
	remove := control.NewPlain("", "delete", func() { g.removeName(t.ID) })
	remove.Hint = s.Text("agreement.agree.through-remove", "name", t.Name)
	change.SetEnabled(s.Editable())
	remove.SetEnabled(s.Editable())
	return layout.Row(look.Gap, 0, look.NewText(look.Body, words), change, remove)
}

// maxName is how many characters a name holds.
const maxName = 60

func (g *agreeing) addName() {
	name := []rune(strings.Join(strings.Fields(g.name.Entry.Text), " "))
	if len(name) == 0 || !g.s.Editable() {
		return
	}
	name = name[:min(len(name), maxName)]
	t := &model.Through{ID: model.NewID(), Name: string(name), Date: g.s.today()}
	g.name.Entry.SetText("")
	g.editThrough(func(all []*model.Through) []*model.Through { return append(all, t) })
	g.page.Reveal(g.name.Box)
}

func (g *agreeing) dateName(id model.ID, day string) {
	g.editThrough(func(all []*model.Through) []*model.Through {
		for _, t := range all {
			if t.ID == id {
				t.Date = day
			}
		}
		return all
	})
}

func (g *agreeing) removeName(id model.ID) {
	g.editThrough(func(all []*model.Through) []*model.Through {
		return slices.DeleteFunc(all, func(t *model.Through) bool { return t.ID == id })
	})
	g.s.Canvas().Focus(g.name.Entry)
}

func (g *agreeing) editThrough(change func([]*model.Through) []*model.Through) {
	g.s.Doc().Break()
	g.s.Failed(g.s.Doc().EditThrough(g.s.SheetID(), change))
}

// startReview keeps the agreement among the earlier ones and goes to the rules.
func (g *agreeing) startReview() {
	s := g.s
	s.Doc().Break()
	if s.Failed(s.Doc().StartReview(s.SheetID())) {
		return
	}
	s.GoTo(Rules)
	s.Say("agreement.agree.reviewing")
}

// fillEarlier lists the agreements before this one, the newest first.
func (g *agreeing) fillEarlier(a *model.Agreement) {
	g.earlier.Objects = nil
	for _, e := range slices.Backward(a.Earlier) {
		b := control.NewButton(g.s.earlierTitle(e), "page", func() { g.s.showEarlier(e) })
		b.Leading = true
		g.earlier.Add(layout.Wrap(look.Gap, b))
	}
	setVisible(g.earlier, len(a.Earlier) > 0)
}

func (s *Surface) earlierTitle(e *model.EarlierAgreement) string {
	title := s.Text("agreement.agree.earlier-undated")
	if e.Agreed != "" {
		title = s.Text("agreement.agree.earlier-one", "day", s.dayName(e.Agreed))
	}
	return s.Text("group.both", "first", title, "second", s.Count("agreement.agree.summary", len(e.Rules)))
}

// showEarlier shows an agreement as it stood.
func (s *Surface) showEarlier(e *model.EarlierAgreement) {
	body := layout.Column(look.Gap)
	for _, g := range model.ByHeading(e.Rules, s.Activity().HeadingIDs()) {
		if len(g.Rules) == 0 {
			continue
		}
		if g.Heading != "" {
			body.Add(look.NewText(look.Strong, s.heading(g.Heading)))
		}
		for _, r := range g.Rules {
			body.Add(layout.Bulleted(look.Body, s.ruleWords(r)))
		}
	}
	if e.Broken != "" {
		body.Add(look.NewText(look.Strong, s.Text("agreement.agree.broken")))
		body.Add(look.NewText(look.Body, e.Broken))
	}
	var d *control.Dialog
	done := control.NewPrimary(s.Text("agreement.agree.close"), "", func() { d.Cancel() })
	d = control.NewDialog(s.earlierTitle(e), body, done)
	d.Open(s.Canvas(), done)
}

// ruleWords is what a rule says; one that is only drawn says what its picture shows.
func (s *Surface) ruleWords(r *model.Rule) string {
	if strings.TrimSpace(r.Text) == "" && r.Icon != "" && s.Words().Has("icon."+r.Icon) {
		return s.Text("icon." + r.Icon)
	}
	return r.Text
}

// Content is the page.
func (g *agreeing) Content() fyne.CanvasObject { return g.page }

// First is the field of what happens when a rule is broken.
func (g *agreeing) First() fyne.Focusable { return g.broken }

// Commands has none of its own: all that can be done stands on the page.
func (g *agreeing) Commands() []command.Command { return nil }

func (g *agreeing) Close() { g.s.Doc().Break() }
