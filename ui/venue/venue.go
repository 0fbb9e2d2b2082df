// Package venue is the surface of Activity 2: a checklist of what the place has, what
// people need to know to get there, and a map to draw. All three change one document and
// follow it.
package venue

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"

	"commonground/assets/words"
	"commonground/model"
	"commonground/printables"
	"commonground/printables/raster"
	"commonground/printables/wording"
	"commonground/ui/command"
	"commonground/ui/look"
)

// Host is what the surface needs of the app.
type Host interface {
	Document() *model.Document
	Words() *words.Book
	Kit() *printables.Kit
	Painter() *raster.Painter
	Palette() printables.Palette
	Window() fyne.Window
}

// part is one of the three parts of a sheet.
type part int

const (
	checklist part = iota
	details
	theMap
	parts
)

// Surface is where one sheet is worked on, one part at a time.
type Surface struct {
	widget.BaseWidget
	// OnSelection is called when other things can be done.
	OnSelection func()
	// OnZoom is called when the map is shown larger or smaller.
	OnZoom func()
	// OnStatus is told what just happened, in a short sentence.
	OnStatus func(text string)
	// OnPart is called when another part is shown, which has other commands.
	OnPart func()

	host  Host
	sheet model.ID
	now   part
	tabs  [parts]*look.Button
	bar   *fyne.Container
	list  *listPart
	facts *factsPart
	plan  *mapPart
	stop  func()
}

// New returns the surface of a sheet. Close it when it is no longer shown.
func New(h Host, a *model.Activity, sheet model.ID) *Surface {
	s := &Surface{host: h, sheet: sheet}
	s.list = newListPart(s)
	s.facts = newFactsPart(s, a, wording.Of(h.Words(), a))
	s.plan = newMapPart(s)
	s.bar = look.Wrap(look.Gap)
	for i, key := range [...]string{"checklist", "details", "map"} {
		icon := [...]string{"check", "info", "picture"}[i]
		s.tabs[i] = look.NewButton(h.Words().Text("venue.part."+key), icon, func() { s.show(part(i)) })
		s.bar.Add(s.tabs[i])
	}
	s.ExtendBaseWidget(s)
	s.mark()
	s.stop = h.Document().Listen(func(model.Change) { s.follow() })
	s.follow()
	return s
}

// Close ends following the document.
func (s *Surface) Close() { s.stop() }

func (s *Surface) follow() {
	s.list.update()
	s.facts.update()
	s.plan.canvas.load()
}

// record is the sheet as it is now; nil where it is gone.
func (s *Surface) record() *model.Sheet { return s.host.Document().Group().Sheet(s.sheet) }

func (s *Surface) venue() *model.Venue {
	if now := s.record(); now != nil && now.Venue != nil {
		return now.Venue
	}
	return &model.Venue{}
}

func (s *Surface) locked() bool { return s.host.Document().ReadOnly() }

// show turns to a part and gives it the keyboard.
func (s *Surface) show(p part) {
	if s.now != p {
		s.now = p
		s.mark()
		s.Refresh()
		if s.OnPart != nil {
			s.OnPart()
		}
	}
	s.host.Window().Canvas().Focus(s.First())
}

func (s *Surface) mark() {
	for i, b := range s.tabs {
		b.SetDown(part(i) == s.now)
	}
}

func (s *Surface) content() fyne.CanvasObject {
	return [...]fyne.CanvasObject{s.list.page, s.facts.page, s.plan}[s.now]
}

// First is what takes the keyboard in the part that is shown.
func (s *Surface) First() fyne.Focusable {
	switch s.now {
	case checklist:
		return s.list.first()
	case details:
		return s.facts.first()
	}
	return s.plan.canvas
}

// Commands are what can be done in the part that is shown.
func (s *Surface) Commands() []command.Command {
	var out []command.Command
	switch s.now {
	case checklist:
		out = s.list.commands()
	case theMap:
		out = s.plan.canvas.commands()
	}
	for i, key := range [...]string{"checklist", "details", "map"} {
		out = append(out, command.Command{
			ID: "venue." + key, Do: func() { s.show(part(i)) },
			Label: func() string { return s.host.Words().Text("venue.show." + key) },
			Shortcut: &desktop.CustomShortcut{
				KeyName: fyne.KeyName('1' + rune(i)), Modifier: fyne.KeyModifierShortcutDefault,
			},
		})
	}
	return out
}

// Zoom is how large the map is shown, 100 being all of it.
func (s *Surface) Zoom() int { return s.plan.canvas.view.percent() }

func (s *Surface) said(key string, pairs ...any) string { return s.host.Words().Text(key, pairs...) }

func (s *Surface) say(key string, pairs ...any) {
	if s.OnStatus != nil {
		s.OnStatus(s.said(key, pairs...))
	}
}

func (s *Surface) changed() {
	if s.OnSelection != nil {
		s.OnSelection()
	}
}

// MinSize lets the window be small.
func (s *Surface) MinSize() fyne.Size { return fyne.NewSquareSize(3 * look.Target) }

// CreateRenderer is called by Fyne.
func (s *Surface) CreateRenderer() fyne.WidgetRenderer { return &renderer{s} }

type renderer struct{ s *Surface }

func (r *renderer) Layout(size fyne.Size) {
	h := look.HeightFor(r.s.bar, size.Width-2*look.Space)
	put(r.s.bar, look.Space, look.Gap, size.Width-2*look.Space, h)
	h += 2 * look.Gap
	put(r.s.content(), 0, h, size.Width, max(0, size.Height-h))
}

func put(o fyne.CanvasObject, x, y, w, h float32) {
	o.Move(fyne.NewPos(x, y))
	o.Resize(fyne.NewSize(w, h))
}

func (r *renderer) MinSize() fyne.Size { return r.s.MinSize() }
func (r *renderer) Destroy()           {}

func (r *renderer) Refresh() {
	r.Layout(r.s.Size())
	for _, o := range r.Objects() {
		o.Refresh()
	}
}

func (r *renderer) Objects() []fyne.CanvasObject {
	return []fyne.CanvasObject{r.s.bar, r.s.content()}
}
