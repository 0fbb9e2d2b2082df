package agreement

import (
	"slices"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"

	"commonground/model"
	"commonground/model/catalogue"
	"commonground/ui/carry"
	"commonground/ui/command"
	"commonground/ui/control"
	"commonground/ui/largenote"
	"commonground/ui/layout"
	"commonground/ui/look"
)

// reading is the step in which suggestions are read back one at a time and the group
// decides on each.
type reading struct {
	widget.BaseWidget
	s        *Surface
	at       model.ID // the suggestion that is shown
	place    int      // where it is, or was
	where    *look.Text
	tally    *look.Text
	longest  *look.Text // never seen: room is kept for the longest that the tally can say
	large    *largenote.Note
	from     *fyne.Container // the way back to where the suggestion came from
	verdicts [len(model.Verdicts)]*control.Button
	before   *control.Button
	after    *control.Button
	talk     *control.Button
	foot     *fyne.Container
	page     *control.Page
	empty    *fyne.Container
	goThere  *control.Button // to collecting, while there is nothing to read
}

func newReading(s *Surface) *reading {
	r := &reading{s: s, where: look.NewText(look.Heading, ""), tally: look.NewText(look.Quiet, ""), longest: look.NewText(look.Quiet, ""), large: largenote.New(s.host), from: layout.Column(0)}
	r.large.OnKey, r.large.OnRune = r.key, r.letter
	for i, v := range model.Verdicts {
		r.verdicts[i] = control.NewButton(s.Wording().Part("flag."+v), s.Activity().FlagIcon(v), func() { r.press(v) })
		r.verdicts[i].Hint = s.Text("sheet.hint", "does", s.Wording().Part("flag."+v), "keys", string(rune('1'+i)))
	}
	r.before = control.NewPlain(s.Text("agreement.read.before"), "back", func() { r.step(-1) })
	r.after = control.NewPlain(s.Text("agreement.read.after"), "forward", func() { r.step(1) })
	r.talk = control.NewPlain(s.Text("agreement.read.talk"), "speech", r.nextToTalk)
	r.lay()
	r.ExtendBaseWidget(r)
	r.begin()
	return r
}

func (r *reading) lay() {
	s := r.s
	r.foot = layout.Column(look.Space,
		layout.Wrap(look.Gap, r.before, r.verdicts[0], r.verdicts[1], r.verdicts[2], r.after, r.talk),
		r.tally, look.NewText(look.Small, s.Text("agreement.read.keys")))
	r.goThere = control.NewPrimary(s.Text("agreement.read.none.do"), "add", func() { s.GoTo(Collect) })
	r.empty = layout.AtMost(620, layout.Column(look.Space, look.NewText(look.Big, s.Text("agreement.read.none.title")),
		look.NewText(look.Body, s.Text("agreement.read.none.text")), layout.Wrap(look.Gap, r.goThere)))
	r.page = control.NewPage(layout.Pad(look.Margin, look.Space, look.Space, layout.Column(look.Space, r.empty, r.where, r.large, r.foot, r.from)))
}

// suggestions are the notes that say or show something, zone by zone.
func (r *reading) suggestions() []*model.Note {
	var out []*model.Note
	for _, part := range r.s.Activity().Outline(r.s.Sheet().Notes) {
		for _, n := range part.Notes {
			if strings.TrimSpace(n.Text) != "" || n.Icon != "" {
				out = append(out, n)
			}
		}
	}
	return out
}

// begin shows the first suggestion that is open, or the first.
func (r *reading) begin() {
	all := r.suggestions()
	if i := r.next(all, -1, ""); i >= 0 {
		r.place = i
	}
	r.update()
}

// next is the place of the next suggestion with that verdict after from, and round
// again; -1 where there is none.
func (r *reading) next(all []*model.Note, from int, verdict string) int {
	for k := range all {
		i := (from + 1 + k) % len(all)
		if r.s.Sheet().VerdictOn(all[i]) == verdict {
			return i
		}
	}
	return -1
}

func (r *reading) follow() { r.update() }

// update shows the suggestion and what the group decided so far.
func (r *reading) update() {
	all := r.suggestions()
	if i := slices.IndexFunc(all, func(n *model.Note) bool { return n.ID == r.at }); i >= 0 {
		r.place = i
	}
	for _, o := range []fyne.CanvasObject{r.where, r.large, r.foot} {
		setVisible(o, len(all) > 0)
	}
	r.from.Hide()
	setVisible(r.empty, len(all) == 0)
	if len(all) == 0 {
		r.large.Set(nil)
		r.at = model.ID{}
		r.reflow()
		return
	}
	r.place = max(0, min(r.place, len(all)-1))
	n := all[r.place]
	r.at = n.ID
	r.where.Set(r.s.Text("agreement.read.where", "at", r.place+1, "n", len(all), "zone", r.zone(n)))
	r.showVerdicts(all, n)
	r.large.Set(n)
	r.showFrom(n)
	r.reflow()
}

// showFrom leads back to the sheet that a suggestion was sent from.
func (r *reading) showFrom(n *model.Note) {
	from := carry.Link(r.s.host, n.From, func(o fyne.CanvasObject) { r.page.Reveal(o) })
	setVisible(r.from, from != nil)
	if from != nil {
		r.from.Objects = []fyne.CanvasObject{from}
	}
}

func (r *reading) showNote(id model.ID) {
	all := r.suggestions()
	r.goTo(all, slices.IndexFunc(all, func(n *model.Note) bool { return n.ID == id }))
}

func (r *reading) zone(n *model.Note) string {
	if z := r.s.Activity().ZoneOf(n); z != nil {
		return r.s.Wording().Zone(z.ID)
	}
	return r.s.Text("agreement.read.unplaced")
}

func (r *reading) showVerdicts(all []*model.Note, n *model.Note) {
	counts := map[string]int{}
	for _, o := range all {
		counts[r.s.Sheet().VerdictOn(o)]++
	}
	now := r.s.Sheet().VerdictOn(n)
	for i, v := range model.Verdicts {
		r.verdicts[i].SetDown(v == now)
		r.verdicts[i].SetEnabled(r.s.Editable())
	}
	r.talk.SetEnabled(counts[model.VerdictTalk] > 0)
	words := r.s.Text("agreement.read.tally", "rule", counts[model.VerdictRule], "talk", counts[model.VerdictTalk],
		"leave", counts[model.VerdictLeave], "open", counts[""])
	done := words + "\n" + r.s.Text("agreement.read.done")
	r.longest.Set(done)
	if counts[""] == 0 {
		words = done
	}
	r.tally.Set(words)
}

func setVisible(o fyne.CanvasObject, on bool) {
	if on {
		o.Show()
	} else {
		o.Hide()
	}
}

// press decides; the verdict that stands already is taken back.
func (r *reading) press(verdict string) {
	if n := r.s.Sheet().Note(r.at); n != nil && r.s.Sheet().VerdictOn(n) == verdict {
		verdict = ""
	}
	r.judge(verdict)
}

// judge notes what the group decided and goes on to the next suggestion that is open.
func (r *reading) judge(verdict string) {
	s := r.s
	n := s.Sheet().Note(r.at)
	if n == nil {
		return
	}
	zone := ""
	if z := s.Activity().ZoneOf(n); z != nil {
		zone = z.ID
	}
	s.Doc().Break()
	if s.Failed(s.Doc().Judge(s.SheetID(), n.ID, verdict, catalogue.HeadingOf(s.Activity(), n.Starter, zone))) {
		return
	}
	key := verdict
	if key == "" {
		key = "open"
	}
	s.Say("agreement.read.judged." + key)
	if all := r.suggestions(); verdict != "" {
		if i := r.next(all, r.place, ""); i >= 0 {
			r.goTo(all, i)
		}
	}
}

func (r *reading) goTo(all []*model.Note, i int) {
	if i < 0 || i >= len(all) {
		return
	}
	r.place, r.at = i, all[i].ID
	r.update()
	r.page.ToTop()
	r.s.Changed()
}

func (r *reading) step(by int) { r.goTo(r.suggestions(), r.place+by) }

func (r *reading) nextToTalk() {
	all := r.suggestions()
	r.goTo(all, r.next(all, r.place, model.VerdictTalk))
}

func (r *reading) key(e *fyne.KeyEvent) bool {
	switch e.Name {
	case fyne.KeyLeft, fyne.KeyUp, fyne.KeyPageUp:
		r.step(-1)
	case fyne.KeyRight, fyne.KeyDown, fyne.KeyPageDown, fyne.KeyReturn, fyne.KeyEnter:
		r.step(1)
	case fyne.KeyHome:
		r.goTo(r.suggestions(), 0)
	case fyne.KeyEnd:
		r.goTo(r.suggestions(), len(r.suggestions())-1)
	default:
		return false
	}
	return true
}

func (r *reading) letter(c rune) {
	switch {
	case !r.s.Editable():
	case c >= '1' && int(c-'1') < len(model.Verdicts):
		r.judge(model.Verdicts[c-'1'])
	case c == '0':
		r.judge("")
	}
}

// Content is the step itself.
func (r *reading) Content() fyne.CanvasObject { return r }

// First is the suggestion, or while there is none the way to collecting.
func (r *reading) First() fyne.Focusable {
	if r.large.Note() == nil {
		return r.goThere
	}
	return r.large
}

// Commands lists what can be done with the suggestion.
func (r *reading) Commands() []command.Command {
	some := func() bool { return r.s.Editable() && r.large.Note() != nil }
	var out []command.Command
	for i, v := range model.Verdicts {
		out = append(out, command.Command{
			ID: "judge." + v, Icon: r.s.Activity().FlagIcon(v), Key: fyne.KeyName(string(rune('1' + i))), Enabled: some,
			Do: func() { r.judge(v) },
		})
	}
	there := func() bool { return r.large.Note() != nil }
	return append(
		out,
		command.Command{ID: "judge.open", Key: fyne.Key0, Enabled: some, Do: func() { r.judge("") }},
		command.Command{ID: "suggestion.before", Icon: "back", Key: fyne.KeyLeft, Enabled: there, Do: func() { r.step(-1) }},
		command.Command{ID: "suggestion.after", Icon: "forward", Key: fyne.KeyRight, Enabled: there, Do: func() { r.step(1) }},
	)
}

func (r *reading) Close() {}

// reflow gives the suggestion all the height that is left. What is pressed below it stays where
// it is from one suggestion to the next, whatever is said then.
func (r *reading) reflow() {
	size := r.Size()
	if size.Width <= 0 {
		return
	}
	inner := size.Width - 2*look.Margin
	rest := layout.HeightFor(r.where, inner) + layout.HeightFor(r.foot, inner) + 4*look.Space
	rest += r.longest.HeightFor(inner) - r.tally.HeightFor(inner)
	if slices.ContainsFunc(r.suggestions(), func(n *model.Note) bool { return n.From != nil }) {
		rest += look.Target + look.Space
	}
	r.large.Room = max(120*look.TextScale(), size.Height-rest)
	r.page.Reflow()
	r.large.Refresh()
}

// MinSize lets the window be small.
func (r *reading) MinSize() fyne.Size { return fyne.NewSquareSize(look.Target) }

func (r *reading) CreateRenderer() fyne.WidgetRenderer { return layout.Renderer(r, r.arrange, r.parts) }

func (r *reading) arrange(size fyne.Size) {
	layout.Place(r.page, 0, 0, size.Width, size.Height)
	r.reflow()
}

func (r *reading) parts() []fyne.CanvasObject { return []fyne.CanvasObject{r.page} }
