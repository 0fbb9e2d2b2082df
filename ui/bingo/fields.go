package bingo

import (
	"slices"
	"strconv"
	"strings"

	"fyne.io/fyne/v2"

	"commonground/model"
	"commonground/printables"
	"commonground/ui/control"
	"commonground/ui/layout"
	"commonground/ui/look"
)

// The names of steps on this screen.
const (
	stepCards   = "edit.bingo"
	stepPrompts = "edit.prompts"
	stepDeal    = "edit.deal"
	stepSets    = "edit.prompt-sets"
)

// perPage are how many cards go on a page.
var perPage = [...]int{1, 2, 4}

// cardFields are the settings of the cards.
type cardFields struct {
	s       *Screen
	box     *fyne.Container
	people  *control.Field
	grid    *control.Choice
	middle  *control.Choice
	free    fyne.CanvasObject // the middle box, where there is one
	ours    *control.Choice
	mixed   fyne.CanvasObject // ours, where the group wrote some of the prompts itself
	page    *control.Choice
	paper   *control.Choice
	title   *control.Field
	set     *control.Field
	again   *control.Button
	showing bool // what changes in the fields is not a person's doing
}

func newCardFields(s *Screen) *cardFields {
	w := s.host.Words()
	f := &cardFields{s: s}
	f.people = f.field("bingo.people", f.typedPeople).Whole()
	f.people.Entry.OnLeft = func() { f.leftPeople(); s.doc.Break() }
	f.grid = control.NewChoice(gridNames(), func(i int) { f.change(func(b *model.Bingo) { b.Grid = model.BingoGrids[i] }) })
	f.middle = control.NewChoice([]string{w.Text("bingo.middle-prompt"), w.Text("bingo.middle-free")},
		func(i int) { f.change(func(b *model.Bingo) { b.Free = i == 1 }) })
	f.ours = control.NewChoice([]string{w.Text("bingo.ours-mixed"), w.Text("bingo.ours-always")},
		func(i int) { f.change(func(b *model.Bingo) { b.Ours = i == 1 }) })
	f.page = control.NewChoice(pageNames(), func(i int) { f.change(func(b *model.Bingo) { b.PerPage = perPage[i] }) })
	f.paper = control.NewChoice(nil, f.choosePaper)
	for _, p := range printables.Papers() {
		f.paper.Options = append(f.paper.Options, w.Text("print.papers."+p.ID))
	}
	f.title = f.field("bingo.heading", f.typedTitle)
	f.title.Entry.PlaceHolder = w.Text("printable.bingo.title")
	f.title.Entry.Hold(model.MaxBingoTitle, func() { f.problem(f.title, "bingo.title-long", "most", model.MaxBingoTitle) })
	f.title.Entry.OnLeft = func() { f.title.SetProblem(""); s.doc.Break() }
	f.again = control.NewButton(w.Text("bingo.deal"), "restore", f.deal)
	f.again.Hint = w.Text("bingo.deal-hint")
	f.set = f.field("bingo.set", f.typedSet, f.again)
	f.set.Entry.OnLeft = func() { f.leftSet(); s.doc.Break() }
	f.lay()
	return f
}

// field is a field that tells what a person typed.
func (f *cardFields) field(key string, typed func(string), beside ...fyne.CanvasObject) *control.Field {
	field := control.NewField(f.s.host.Words().Text(key), beside...)
	field.Entry.OnChanged = func(text string) {
		if !f.showing {
			typed(text)
		}
	}
	return field
}

func (f *cardFields) lay() {
	w := f.s.host.Words()
	f.free = labelled(w.Text("bingo.middle"), f.middle)
	f.mixed = labelled(w.Text("bingo.ours"), f.ours)
	f.box = layout.Column(
		look.Space,
		look.NewText(look.Heading, w.Text("bingo.cards")),
		layout.Wrap(
			look.Space, layout.AtLeast(110, f.people.Box), labelled(w.Text("bingo.grid"), f.grid), f.free, f.mixed,
			labelled(w.Text("bingo.per-page"), f.page), labelled(w.Text("bingo.paper"), f.paper),
		),
		layout.Wrap(look.Space, layout.AtLeast(240, f.title.Box), layout.AtLeast(250, f.set.Box)),
		look.NewText(look.Small, w.Text("bingo.set-hint")),
	)
}

func labelled(label string, o fyne.CanvasObject) fyne.CanvasObject {
	return layout.Column(4, look.NewText(look.Strong, label), o)
}

func gridNames() []string {
	var out []string
	for _, g := range model.BingoGrids {
		out = append(out, gridName(g))
	}
	return out
}

func pageNames() []string {
	var out []string
	for _, n := range perPage {
		out = append(out, strconv.Itoa(n))
	}
	return out
}

// show shows the settings; fields keep what is being typed where it comes to the same.
func (f *cardFields) show(b *model.Bingo, locked bool) {
	f.showing = true
	defer func() { f.showing = false }()
	if n, ok := number(f.people.Entry.Text); !ok || n != b.Cards {
		f.put(f.people, strconv.Itoa(b.Cards))
	}
	if strings.TrimSpace(f.title.Entry.Text) != b.Title {
		f.put(f.title, b.Title)
	}
	if seed, err := model.ParseSeed(f.set.Entry.Text); err != nil || seed != b.Seed {
		f.put(f.set, model.SeedCode(b.Seed))
	}
	f.grid.Set(slices.Index(model.BingoGrids[:], b.Grid))
	f.page.Set(slices.Index(perPage[:], b.PerPage))
	f.paper.Set(slices.IndexFunc(printables.Papers(), func(p printables.Paper) bool { return p.ID == b.Paper }))
	f.middle.Set(0)
	if b.Free {
		f.middle.Set(1)
	}
	f.ours.Set(0)
	if b.Ours {
		f.ours.Set(1)
	}
	showIf(f.free, b.Grid.HasMiddle())
	showIf(f.mixed, b.Ours || f.s.mixes(b))
	f.lock(locked)
}

func showIf(o fyne.CanvasObject, on bool) {
	if on {
		o.Show()
	} else {
		o.Hide()
	}
}

// mixes reports whether a group plays with prompts of its own beside those of the starter set.
func (s *Screen) mixes(b *model.Bingo) bool {
	with := *b
	with.Ours = true
	own := len(with.Always(b.Prompts, s.starter))
	return own > 0 && own < len(b.Prompts)
}

// put shows a text in a field, unless somebody is in the middle of typing there what
// will not do yet.
func (f *cardFields) put(field *control.Field, text string) {
	if field.Problem() != "" && f.s.typingIn(field.Entry) {
		return
	}
	field.Entry.SetText(text)
	field.SetProblem("")
}

func (s *Screen) typingIn(e *control.Entry) bool {
	return s.host.Window().Canvas().Focused() == fyne.Focusable(e)
}

func (f *cardFields) lock(on bool) {
	for _, field := range []*control.Field{f.people, f.title, f.set} {
		if on != field.Entry.Disabled() {
			if on {
				field.Entry.Disable()
			} else {
				field.Entry.Enable()
			}
		}
	}
	for _, b := range []*control.Button{&f.grid.Button, &f.middle.Button, &f.ours.Button, &f.page.Button, &f.paper.Button, f.again} {
		b.SetEnabled(!on)
	}
}

// change alters the settings as one step.
func (f *cardFields) change(alter func(*model.Bingo)) { f.changeIn(stepCards, "", alter) }

func (f *cardFields) changeIn(step, merge string, alter func(*model.Bingo)) {
	b := f.s.settings()
	alter(b)
	f.s.change(step, merge, b)
}

func (f *cardFields) choosePaper(i int) {
	paper := printables.Papers()[i].ID
	f.s.host.KeepPaper(paper)
	f.change(func(b *model.Bingo) { b.Paper = paper })
}

// number reads how many people there are.
func number(text string) (int, bool) {
	n, err := strconv.Atoi(strings.NewReplacer(",", "", " ", "", "\u00a0", "").Replace(text))
	return n, err == nil && n >= 1 && n <= model.MaxCards
}

func (f *cardFields) typedPeople(text string) {
	n, ok := number(text)
	if !ok {
		if strings.TrimSpace(text) != "" {
			f.problem(f.people, "bingo.people-wrong", "most", model.MaxCards)
		}
		return
	}
	f.people.SetProblem("")
	f.changeIn(stepCards, "bingo people", func(b *model.Bingo) { b.Cards = n })
}

// leftPeople brings the number in use back where nothing was typed.
func (f *cardFields) leftPeople() {
	if _, ok := number(f.people.Entry.Text); !ok {
		f.restore(f.people, strconv.Itoa(f.s.settings().Cards))
	}
}

func (f *cardFields) restore(field *control.Field, text string) {
	f.showing = true
	field.Entry.SetText(text)
	f.showing = false
	field.SetProblem("")
	f.s.body.Reflow()
}

func (f *cardFields) problem(field *control.Field, key string, pairs ...any) {
	field.SetProblem(f.s.host.Words().Text(key, pairs...))
	f.s.body.Reflow()
}

func (f *cardFields) typedTitle(text string) {
	f.title.SetProblem("")
	f.changeIn(stepCards, "bingo title", func(b *model.Bingo) { b.Title = strings.TrimSpace(text) })
}

// typedSet takes the code of a set once it is one.
func (f *cardFields) typedSet(text string) {
	seed, err := model.ParseSeed(text)
	if err != nil || seed == f.s.settings().Seed {
		return
	}
	f.set.SetProblem("")
	f.changeIn(stepDeal, "bingo set", func(b *model.Bingo) { b.Seed = seed })
}

// leftSet says that what was typed is no code; an empty field takes the code back.
func (f *cardFields) leftSet() {
	text := f.set.Entry.Text
	if strings.TrimSpace(text) == "" {
		f.restore(f.set, model.SeedCode(f.s.settings().Seed))
		return
	}
	seed, err := model.ParseSeed(text)
	if err != nil {
		f.problem(f.set, "bingo.set-wrong")
		return
	}
	f.restore(f.set, model.SeedCode(seed))
}

// deal deals other cards from the same prompts.
func (f *cardFields) deal() {
	f.changeIn(stepDeal, "", func(b *model.Bingo) {
		for before := b.Seed; b.Seed == before; {
			b.Seed = model.NewSeed()
		}
	})
}
