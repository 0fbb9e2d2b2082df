package sheet

import (
	"image"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"

	"commonground/model"
	"commonground/printables"
	"commonground/printables/mark"
	"commonground/ui/control"
	"commonground/ui/layout"
	"commonground/ui/look"
)

// goal is how far a board is that wants something in its zones: a count on the bar below, and,
// once all is there, a few words and still flags at the top of the guide. It follows from the
// notes, so undo takes it back as it takes them.
type goal struct {
	s     *Sheet
	now   model.Goal
	box   *fyne.Container
	flags fyne.CanvasObject
}

// newGoal returns nil where the activity has no goal.
func newGoal(s *Sheet) *goal {
	if s.Activity.Goal(&model.Sheet{}).Of == 0 {
		return nil
	}
	g := &goal{s: s}
	g.flags = newFlags(s)
	book := s.host.Words()
	read := control.NewButton(book.Text("sheet.goal.read"), "speech", func() { s.host.ReadBack("") })
	read.OnFocus = func() { s.Guide.page.Reveal(read) }
	g.box = layout.Column(look.Gap, g.flags, look.NewText(look.Heading, book.Text("sheet.goal.title")),
		look.NewText(look.Body, book.Text("sheet.goal.text")), layout.Wrap(look.Gap, read))
	g.box.Hide()
	return g
}

// flagsHigh is the height of the flags, at 100 % text.
const flagsHigh float32 = 44

// newFlags draws the flags in whatever room there is.
func newFlags(s *Sheet) *canvas.Raster {
	flags := canvas.NewRaster(func(w, h int) image.Image {
		out := image.NewRGBA(image.Rect(0, 0, w, h))
		s.host.Painter().Paint(out, printables.Bunting(mark.Rect{W: float64(w), H: float64(h)}, look.Palette()), 1, 0, 0)
		return out
	})
	flags.SetMinSize(fyne.NewSize(look.Target, flagsHigh*look.TextScale()))
	return flags
}

// refresh counts anew, and says so once where the last of the zones was filled just now.
func (g *goal) refresh(now *model.Sheet) {
	if g == nil {
		return
	}
	before := g.now
	g.now = g.s.Activity.Goal(now)
	if g.box.Hidden == g.now.Reached() {
		g.box.Hidden = !g.now.Reached()
		g.s.Guide.page.Reflow()
	}
	if g.now.Reached() && before.Of > 0 && !before.Reached() {
		g.s.Foot.Say(g.s.host.Words().Text("sheet.goal.title"))
	}
}

// addGoal puts the count on the bar, where it is seen in the room view too. There it is larger,
// and the flags are beside it.
func (f *Foot) addGoal() {
	if f.s.Goal == nil {
		return
	}
	role := look.Strong
	if f.s.room {
		role = look.Big
	}
	f.goal = look.OneLine(role, "")
	f.Acts.Add(f.goal)
	if f.s.room && look.TextScale() <= flagsText {
		f.flags = layout.AtLeast(flagsWide, newFlags(f.s))
		f.Acts.Add(f.flags)
	}
}

// flagsWide is how wide the flags on the bar are, at 100 % text; larger than flagsText it takes
// their room.
const (
	flagsWide float32 = 130
	flagsText float32 = 1.5
)

// showGoal shows how far the sheet is.
func (f *Foot) showGoal() {
	if f.goal == nil {
		return
	}
	now := f.s.Activity.Goal(f.s.host.Document().Group().Sheet(f.s.ID))
	was := f.goal.Words
	f.goal.Set(f.s.host.Kit().GoalWords(now))
	if f.flags != nil {
		f.flags.Hidden = !now.Reached()
	}
	if size := f.Size(); size.Width > 0 && f.goal.Words != was {
		f.lay(size) // it may be wider than before
	}
}
