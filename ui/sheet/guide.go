package sheet

import (
	"slices"
	"strconv"

	"fyne.io/fyne/v2"

	"commonground/assets/words"
	"commonground/model"
	guides "commonground/model/guide"
	"commonground/printables/wording"
	"commonground/ui/control"
	"commonground/ui/layout"
	"commonground/ui/look"
	"commonground/ui/surface"
)

// guide is what stands beside a sheet: how the activity goes, notes to start from, what
// to talk about, and where it comes from.
type guide struct {
	words    *words.Book
	activity *model.Activity
	said     wording.Activity
	page     *control.Page
	Parts    *fyne.Container
	About    *about
	Jump     *control.Link // leads to the starters, which may be out of sight
	start    *fyne.Container
	Chips    *fyne.Container
	chips    map[string]*control.Chip // by starter
	offered  []string
	Pile     *pile // instead of chips, where an activity's starters are dealt

	takes surface.Starting // the starters; nil while the surface takes none
	// pressed says that a starter was, so that those beside it stay below the pointer whatever
	// the note that it became needs above them.
	pressed bool
	open    func(guide string)
	// leave gives the keyboard back to the surface.
	leave func()
}

func newGuide(book *words.Book, a *model.Activity, said wording.Activity, open func(guide string)) *guide {
	g := &guide{words: book, activity: a, said: said, open: open, Chips: layout.Wrap(7), offered: []string{""}}
	g.start = layout.Column(10, look.NewText(look.Heading, book.Text("sheet.start")), g.Chips, look.NewText(look.Small, book.Text("sheet.start-hint")))
	g.About = newAbout(g)
	g.Jump = control.NewWrappedLink(look.Body, "", g.showStart)
	g.Jump.Hide()
	steps := g.part("sheet.steps", numberedLines(said.Steps))
	parts := []fyne.CanvasObject{g.About.Box, g.Jump, steps, g.start, g.part("sheet.talk", dottedLines(said.Questions)), g.origin()}
	if a.Deal {
		g.Pile = newPile(g)
		g.About.slim()
		parts = []fyne.CanvasObject{g.About.Box, g.Pile.box, steps, parts[4], parts[5]}
	}
	g.Parts = layout.Column(look.Margin-2, parts...)
	g.page = control.NewPage(layout.Pad(20, 20, look.Margin, g.Parts))
	g.page.Follow(g.Parts)
	return g
}

// put sets a part above the others, below what the activity is for, which takes little room then.
func (g *guide) put(part fyne.CanvasObject) {
	g.About.slim()
	g.insert(1, part)
}

// putBefore sets a part above another.
func (g *guide) putBefore(other, part fyne.CanvasObject) {
	g.insert(slices.Index(g.Parts.Objects, other), part)
}

// putLate sets a part below all but where the activity comes from.
func (g *guide) putLate(part fyne.CanvasObject) {
	g.insert(len(g.Parts.Objects)-1, part)
}

func (g *guide) insert(at int, part fyne.CanvasObject) {
	g.Parts.Objects = slices.Insert(g.Parts.Objects, at, part)
	g.page.Follow(part)
}

// part is lines under a heading; where there are none, nothing is shown.
func (g *guide) part(key string, lines []fyne.CanvasObject) fyne.CanvasObject {
	part := layout.Column(7, append([]fyne.CanvasObject{look.NewText(look.Heading, g.words.Text(key))}, lines...)...)
	part.Hidden = len(lines) == 0
	return part
}

func numberedLines(lines []string) []fyne.CanvasObject {
	out := make([]fyne.CanvasObject, len(lines))
	for i, line := range lines {
		out[i] = layout.Led(look.NewText(look.Body, strconv.Itoa(i+1)+"."), look.NewText(look.Body, line))
	}
	return out
}

func dottedLines(lines []string) []fyne.CanvasObject {
	out := make([]fyne.CanvasObject, len(lines))
	for i, line := range lines {
		out[i] = layout.Bulleted(look.Body, line)
	}
	return out
}

// origin says what the toolkit calls the activity, or from which one it was made, and the
// guides that it belongs to: a value, a decision, an icebreaker.
func (g *guide) origin() fyne.CanvasObject {
	var lines []fyne.CanvasObject
	if g.said.Name != "" {
		lines = append(lines, look.NewText(look.Small, g.words.Text("sheet.toolkit-long", "number", g.activity.Number, "name", g.said.Name)))
	}
	if g.said.Based != "" {
		lines = append(lines, look.NewText(look.Small, g.words.Text("sheet.based", "title", g.said.Based)))
	}
	for _, of := range guides.Of(g.activity) {
		title := g.words.Text("sheet.read-more", "guide", wording.OfGuide(g.words, of).Title)
		lines = append(lines, control.NewWrappedLink(look.Small, title, func() { g.open(of.ID) }))
	}
	part := layout.Column(7, lines...)
	part.Hidden = len(lines) == 0
	return part
}

// offer shows the starter notes that are not on the sheet yet, with those that came on it since
// in their places, so that none moves away from the pointer; where the sheet can only be read
// there are none.
func (g *guide) offer(s *model.Sheet, locked bool) {
	left := g.left(s, locked)
	var ids []string
	for _, starter := range left {
		ids = append(ids, starter.ID)
	}
	if slices.Equal(ids, g.offered) {
		return
	}
	g.offered = ids
	at := g.focusedChip()
	if g.Pile != nil {
		g.Pile.show(left)
		g.page.Reflow()
		return
	}
	if len(left) == 0 || !g.mark(ids) {
		g.Chips.Objects, g.chips = nil, map[string]*control.Chip{}
		for _, starter := range left {
			g.chips[starter.ID] = g.chip(starter)
			g.Chips.Add(g.chips[starter.ID])
		}
	}
	g.start.Hidden = len(left) == 0
	g.Jump.SetWords(g.words.Count("sheet.starters", len(left)))
	g.Jump.Hidden = g.start.Hidden || len(g.said.Steps) <= fewSteps
	g.page.Reflow()
	g.focusChip(at)
}

// mark lets just those chips be used that stand for what is left, and reports whether all of that
// has one.
func (g *guide) mark(left []string) bool {
	if slices.ContainsFunc(left, func(id string) bool { return g.chips[id] == nil }) {
		return false
	}
	for id, chip := range g.chips {
		if slices.Contains(left, id) {
			chip.Enable()
		} else {
			chip.Disable()
		}
	}
	return true
}

// follow does what shows an edit in the guide.
func (g *guide) follow(show func()) {
	if !g.pressed {
		show()
		return
	}
	g.pressed = false
	g.page.Hold(g.start, show)
}

func (g *guide) left(s *model.Sheet, locked bool) (left []model.Starter) {
	if g.Pile != nil {
		return g.activity.Pile(s)
	}
	for _, starter := range g.activity.Starters {
		if !locked && !g.used(s, starter) {
			left = append(left, starter)
		}
	}
	return left
}

// fewSteps is how many steps leave the starters below them in sight of most windows.
const fewSteps = 4

// showStart brings the starters into sight, and the keyboard to the first.
func (g *guide) showStart() {
	g.focus(g.First())
	g.page.Reveal(g.start)
}

// focusedChip is the place of the chip that the keyboard is on, -1 where it is on none.
func (g *guide) focusedChip() int {
	focused := g.Focused()
	return slices.IndexFunc(g.Chips.Objects, func(o fyne.CanvasObject) bool {
		chip, ok := o.(fyne.Focusable)
		return ok && chip == focused
	})
}

// focusChip lets the keyboard go on from the chip at a place or the next that can be used, or
// from the surface where there is none.
func (g *guide) focusChip(at int) {
	if at < 0 {
		return
	}
	for i := range g.Chips.Objects {
		if chip := g.Chips.Objects[(at+i)%len(g.Chips.Objects)].(*control.Chip); !chip.Disabled() {
			g.focus(chip)
			return
		}
	}
	if g.leave != nil {
		g.leave()
	}
}

// Focused is what has the keyboard in the guide's window, nil before it is in one.
func (g *guide) Focused() fyne.Focusable {
	if c := fyne.CurrentApp().Driver().CanvasForObject(g.page); c != nil {
		return c.Focused()
	}
	return nil
}

func (g *guide) focus(f fyne.Focusable) {
	if c := fyne.CurrentApp().Driver().CanvasForObject(g.page); c != nil {
		c.Focus(f)
	}
}

// used reports whether a starter is on the sheet: as a note, or as a barrier or way in its
// words.
func (g *guide) used(s *model.Sheet, starter model.Starter) bool {
	if s.Wall != nil {
		said := g.said.Starter(starter.ID)
		if starter.Way {
			return slices.ContainsFunc(s.Wall.Ways, func(v *model.Way) bool { return v.Text == said })
		}
		return slices.ContainsFunc(s.Wall.Barriers, func(b *model.Barrier) bool { return b.Text == said })
	}
	return slices.ContainsFunc(s.Notes, func(n *model.Note) bool { return n.Starter == starter.ID })
}

func (g *guide) chip(s model.Starter) *control.Chip {
	c := control.NewChip(g.said.Starter(s.ID), func() {
		if g.takes != nil {
			g.pressed = true
			g.page.Hold(g.start, func() { g.takes.AddStarter(s) })
		}
	})
	if s.Way { // it goes beside a barrier
		c.Icon = "lightbulb"
	}
	g.canBeDragged(c, func() (model.Starter, bool) { return s, true })
	return c
}

// canBeDragged lets a chip be dragged on the surface as the starter that it stands for.
func (g *guide) canBeDragged(c *control.Chip, starter func() (model.Starter, bool)) {
	c.OnDragged = func(at fyne.Position) {
		if aiming, ok := g.takes.(surface.Aiming); ok {
			aiming.StarterOver(at)
		}
	}
	c.OnDropped = func(at fyne.Position) {
		if s, ok := starter(); ok && g.takes != nil {
			g.takes.DropStarter(s, at)
		}
	}
	c.OnFocus = func() { g.page.Reveal(c) }
}

// First is the starter note that comes first, or nil.
func (g *guide) First() fyne.Focusable {
	if g.Pile != nil {
		return g.Pile.First()
	}
	if len(g.Chips.Objects) == 0 {
		return nil
	}
	first, ok := g.Chips.Objects[0].(*control.Chip)
	if !ok {
		return nil
	}
	return first
}
