package vote

import (
	"slices"
	"strconv"
	"strings"

	"fyne.io/fyne/v2"

	"commonground/model"
	"commonground/model/vote"
	"commonground/ui/control"
	"commonground/ui/layout"
	"commonground/ui/letters"
	"commonground/ui/look"
)

// setup asks what is to be decided, and how.
type setup struct {
	v        *voting
	sources  []source
	source   *control.Choice
	question *control.Field
	offered  string // the question that the source offered last
	options  *control.AreaField
	listed   *look.Text // the options of a source
	kinds    []*control.Button
	kind     model.VoteKind
	about    *look.Text // what the kind is good for
	ways     []*control.Button
	seen     *look.Text // why there is no private way
	hands    bool
	people   *control.Field
	each     [2]*control.Field // how many dots each, and how many hands
	eachBox  [2]*fyne.Container
	problem  *look.Text
	dialog   *control.Dialog
}

// The people, dots and hands that are offered where the group has not said.
const (
	usualPeople = 8
	usualDots   = 3
	usualHands  = 1
)

// askWhat opens what a vote is set up with.
func (v *voting) askWhat() {
	s := v.host.Document().Group().Sheet(v.ask.Sheet)
	if s == nil {
		return
	}
	p := &setup{v: v, sources: sources(v.host.Words(), v.ask.Activity, s, v.ask.Chosen), kind: model.VoteDots}
	p.make(s)
	if i := slices.IndexFunc(p.sources, func(from source) bool { return v.ask.Scale != "" && from.scale == v.ask.Scale }); i >= 0 {
		p.kind = model.VoteFingers
		p.source.Set(i)
	}
	p.choose(p.source.Chosen())
	cancel := control.NewButton(v.text("frame.cancel"), "", func() { p.dialog.Cancel() })
	begin := control.NewPrimary(v.text("vote.setup.begin"), "forward", p.begin)
	p.dialog = control.NewDialog(v.text("vote.setup.title"), p.body(), cancel, begin)
	p.dialog.OnCancel = func() { v.host.Told("") }
	p.dialog.Wide = true
	p.setKind(p.kind)
	p.setHands(v.host.Room())
	var first fyne.Focusable = p.source
	if p.sources[p.source.Chosen()].fills(p.kind) != "" { // it is all set, but for how people vote
		first = begin
	}
	p.dialog.Open(v.host.Window().Canvas(), first)
}

// make makes the fields.
func (p *setup) make(s *model.Sheet) {
	text := p.v.text
	var names []string
	for _, from := range p.sources {
		names = append(names, from.name)
	}
	p.source = control.NewChoice(names, p.choose)
	p.question = control.NewField(text("vote.setup.question"))
	p.question.Hold(model.MostQuestion, text("vote.setup.question-long", "most", model.MostQuestion))
	p.options = control.NewAreaField(text("vote.setup.options"), 4)
	p.options.Hold(model.MaxNoteText, text("vote.setup.options-long", "most", model.MaxNoteText))
	p.options.Area.Fix()
	p.listed, p.about, p.problem = look.NewText(look.Small, ""), look.NewText(look.Small, ""), look.NewText(look.Warning, "")
	for _, kind := range model.VoteKinds() {
		p.kinds = append(p.kinds, control.NewButton(text("vote.kind."+string(kind)), "", func() { p.setKind(kind) }))
	}
	for i, way := range [...]string{"round", "hands"} {
		p.ways = append(p.ways, control.NewButton(text("vote.way."+way), "", func() { p.setHands(i == 1) }))
	}
	p.seen = look.NewText(look.Small, text("vote.way.seen"))
	p.seen.Hidden = !p.v.host.Room()
	p.ways[0].SetEnabled(!p.v.host.Room()) // the room would see what everybody chooses
	p.people = control.NewField(text("vote.setup.people")).Whole()
	people, each := p.usual(s)
	p.people.Entry.SetText(strconv.Itoa(people))
	for i, key := range [...]string{"vote.setup.each", "vote.setup.each-hands"} {
		p.each[i] = control.NewField(text(key)).Whole()
		p.each[i].Entry.SetText(strconv.Itoa(each[i]))
		p.eachBox[i] = layout.AtLeast(170, p.each[i].Box)
	}
}

// usual is how many voted last on the sheet, and with how many dots, and how many hands, in the last
// vote that had such; before that, how many the group has.
func (p *setup) usual(s *model.Sheet) (people int, each [2]int) {
	people, each = usualPeople, [2]int{usualDots, usualHands}
	if members := p.v.host.Document().Group().Members; members > 0 {
		people = min(members, model.MostVoters)
	}
	for _, v := range s.Votes {
		people = max(1, v.People)
		if v.Each > 0 {
			each[way(v.Hands)] = v.Each
		}
	}
	return people, each
}

// way is the place of what belongs to private votes, or to those by hands.
func way(hands bool) int {
	if hands {
		return 1
	}
	return 0
}

func (p *setup) body() *fyne.Container {
	text := p.v.text
	labelled := func(key string, under ...fyne.CanvasObject) fyne.CanvasObject {
		return layout.Column(6, append([]fyne.CanvasObject{look.NewText(look.Strong, text(key))}, under...)...)
	}
	return layout.Column(
		look.Space,
		labelled("vote.setup.source", layout.Wrap(look.Gap, p.source), p.listed),
		p.question.Box, p.options.Box,
		labelled("vote.setup.kind", buttons(p.kinds), p.about),
		labelled("vote.setup.way", buttons(p.ways), p.seen),
		layout.Wrap(look.Space, layout.AtLeast(170, p.people.Box), p.eachBox[0], p.eachBox[1]),
		p.problem,
	)
}

func buttons(all []*control.Button) *fyne.Container {
	box := layout.Wrap(look.Gap)
	for _, b := range all {
		box.Add(b)
	}
	return box
}

// choose takes another source with its options.
func (p *setup) choose(i int) {
	from := p.sources[i]
	p.offer(from)
	p.options.Box.Hidden = !from.typed
	p.listed.Hidden = from.typed
	p.update()
}

// offer writes the question of a source, or one that fits the kind of vote, where people wrote
// none themselves.
func (p *setup) offer(from source) {
	if strings.TrimSpace(p.question.Entry.Text) != p.offered {
		return
	}
	p.offered, _ = letters.Cut(letters.OneLine(from.question), model.MostQuestion)
	if p.offered == "" && !from.typed {
		p.offered = p.v.text("vote.ask." + string(p.kind))
	}
	p.question.Entry.SetText(p.offered)
}

func (p *setup) setKind(kind model.VoteKind) {
	p.kind = kind
	for i, k := range model.VoteKinds() {
		p.kinds[i].SetDown(k == kind)
	}
	p.offer(p.sources[p.source.Chosen()])
	p.update()
}

func (p *setup) setHands(on bool) {
	p.hands = on
	p.ways[0].SetDown(!on)
	p.ways[1].SetDown(on)
	p.update()
}

// update says what is chosen, in the words of the way in which people vote.
func (p *setup) update() {
	key, dots := string(p.kind), slices.Index(model.VoteKinds(), model.VoteDots)
	p.kinds[dots].SetText(p.v.text("vote.kind.dots"))
	if p.hands {
		p.kinds[dots].SetText(p.v.text("vote.kind.hands"))
		if p.kind == model.VoteDots {
			key = "hands"
		}
	}
	from := p.sources[p.source.Chosen()]
	if from.fills(p.kind) != "" {
		key = "scale"
	}
	p.about.Set(p.v.text("vote.about." + key))
	p.problem.Set("") // it was about what was chosen before
	p.listed.Set(letters.Brief(strings.Join(from.all(p.kind, "", ""), " · "), 200))
	for i, box := range p.eachBox {
		box.Hidden = p.kind != model.VoteDots || i != way(p.hands)
	}
	p.reflow()
}

func (p *setup) reflow() {
	if p.dialog != nil {
		p.dialog.Reflow()
	}
}

// begin begins to vote, or says what is missing.
func (p *setup) begin() {
	question := letters.OneLine(p.question.Entry.Text)
	from := p.sources[p.source.Chosen()]
	s := vote.Setup{
		Kind: p.kind, Hands: p.hands, Question: question, Scale: from.fills(p.kind),
		Options: from.all(p.kind, p.options.Area.Text, question),
	}
	var problems [2]string
	s.People, problems[0] = p.number(p.people, model.MostVoters)
	each := p.each[way(p.hands)]
	if s.Kind == model.VoteDots {
		s.Each, problems[1] = p.number(each, model.MostDots)
	}
	p.people.SetProblem(problems[0])
	each.SetProblem(problems[1])
	p.problem.Set(p.lacks(s))
	if problems != [2]string{} || p.problem.Words != "" {
		p.reflow()
		return
	}
	p.dialog.Close()
	p.v.begin(s)
}

// lacks says why there is nothing to vote on yet; empty is nothing.
func (p *setup) lacks(s vote.Setup) string {
	switch {
	case s.Ready():
		return ""
	case len(s.Options) > model.MostOptions:
		return p.v.text("vote.setup.too-many", "most", model.MostOptions)
	case s.Kind == model.VoteDots && s.Hands:
		return p.v.text("vote.setup.two-hands")
	case s.Kind == model.VoteDots:
		return p.v.text("vote.setup.two")
	}
	return p.v.text("vote.setup.nothing")
}

// number reads a number from 1 to most, or says that it is none.
func (p *setup) number(f *control.Field, most int) (n int, problem string) {
	n, err := strconv.Atoi(strings.TrimSpace(f.Entry.Text))
	if err != nil || n < 1 || n > most {
		return 0, p.v.text("vote.setup.number", "most", most)
	}
	return n, ""
}

// begin begins a vote that was set up.
func (v *voting) begin(s vote.Setup) {
	v.poll = vote.New(s)
	if s.Hands {
		v.countHands()
		return
	}
	v.ballot = v.poll.Ballot()
	v.askNext()
}
