// Package venue is the surface of Activity 2: a checklist of what the place has, what
// people need to know to get there, and a map to draw. All three change one document and
// follow it.
package venue

import (
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"

	"commonground/model"
	"commonground/printables"
	"commonground/printables/raster"
	"commonground/ui/command"
	"commonground/ui/control"
	"commonground/ui/look"
	"commonground/ui/surface"
)

// Host is what the surface needs of the app.
type Host interface {
	surface.Host
	Kit() *printables.Kit
	Painter() *raster.Painter
	Palette() printables.Palette
	// Clock is the time by which typing is judged.
	Clock() command.Clock
}

// part is one of the three parts of a sheet.
type part int

const (
	checklist part = iota
	details
	theMap
	parts
)

// partNames are the words keys of the parts, partIcons the pictures on their buttons.
var (
	partNames = [parts]string{"checklist", "details", "map"}
	partIcons = [parts]string{"check", "info", "picture"}
)

// Surface is where one sheet is worked on, one part at a time.
type Surface struct {
	widget.BaseWidget
	surface.Base
	// OnZoom is called when the map is shown larger or smaller.
	OnZoom func()
	// OnPart is called when another part is shown, which has other commands.
	OnPart func()

	host  Host
	now   part
	tabs  *control.Tabs
	list  *listPart
	facts *factsPart
	plan  *mapPart
}

var (
	_ surface.Surface = (*Surface)(nil)
	_ surface.Parted  = (*Surface)(nil)
	_ surface.Growing = (*Surface)(nil)
	_ surface.Holder  = (*Surface)(nil)
	_ surface.Paged   = (*Surface)(nil)
	_ surface.Zooming = (*Surface)(nil)
	_ surface.Showing = (*Surface)(nil)
	_ surface.Holding = (*Surface)(nil)

	_ surface.Answering = (*Surface)(nil)
)

// New returns the surface of a sheet. Close it when it is no longer shown.
func New(h Host, a *model.Activity, sheet model.ID) *Surface {
	s := &Surface{
		Base: surface.NewBase(h, a, sheet, surface.Refusals{
			ReadOnly: "board.status.read-only", TooLong: "venue.status.too-long", Gone: "venue.status.gone",
		}),
		host: h,
	}
	s.list = newListPart(s)
	s.facts = newFactsPart(s)
	s.plan = newMapPart(s)
	s.tabs = control.NewTabs()
	for p := range parts {
		s.tabs.Add(s.Text("venue.part."+partNames[p]), partIcons[p], func() { s.show(p) })
	}
	s.ExtendBaseWidget(s)
	s.tabs.ShowPart(int(s.now), s.content())
	s.Follow(func(model.Change) { s.follow() })
	s.follow()
	return s
}

// Close ends following the document.
func (s *Surface) Close() {
	s.plan.canvas.scroller.Stop()
	s.plan.canvas.burst.Drop()
	s.Base.Close()
}

func (s *Surface) follow() {
	s.list.update()
	s.facts.update()
	s.plan.canvas.load()
}

func (s *Surface) venue() *model.Venue {
	if now := s.Sheet(); now != nil && now.Venue != nil {
		return now.Venue
	}
	return &model.Venue{}
}

// signName is what a symbol is called that stands for an item of the checklist, or for none.
func (s *Surface) signName(icon, feature string) string {
	return printables.SignName(s.Words(), s.Wording(), icon, feature)
}

// show turns to a part and gives it the keyboard.
func (s *Surface) show(p part) {
	if s.now != p {
		s.plan.canvas.giveUp()
		s.now = p
		s.tabs.ShowPart(int(p), s.content())
		if s.OnPart != nil {
			s.OnPart()
		}
	}
	s.Canvas().Focus(s.First())
}

// Part names the part that is shown.
func (s *Surface) Part() string { return partNames[s.now] }

// GoToPart shows the part of that name; any other is passed over.
func (s *Surface) GoToPart(name string) {
	if p := slices.Index(partNames[:], name); p >= 0 {
		s.show(part(p))
	}
}

// ShowNote brings a shape of the map into view and selects it.
func (s *Surface) ShowNote(id model.ID) {
	if shape := s.plan.canvas.shape(id); shape != nil {
		s.show(theMap)
		s.plan.canvas.walk(shape)
	}
}

// ShowAnswer turns to the details that the answer of that key stands among, or to the item of
// the checklist of that ID.
func (s *Surface) ShowAnswer(key string) {
	if at := s.facts.at(key); at != nil {
		s.show(details)
		s.facts.page.Reveal(at)
		s.Canvas().Focus(at)
		return
	}
	if i := slices.IndexFunc(s.list.items, func(i *item) bool { return i.id == key }); i >= 0 {
		s.show(checklist)
		s.list.page.Reveal(s.list.items[i].box)
		s.Canvas().Focus(s.list.items[i].remark)
	}
}

// Page is the page of the checklist or of the details; the map is none.
func (s *Surface) Page() *control.Page {
	page, _ := s.content().(*control.Page)
	return page
}

// GrowsInRoom says that what is shown is words, and no map, which grows by itself.
func (s *Surface) GrowsInRoom() bool { return s.now != theMap }

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
	for p := range parts {
		out = append(out, command.Command{
			ID: "venue." + partNames[p], Icon: partIcons[p], Shortcut: command.Ctrl(fyne.KeyName('1' + rune(p))),
			Label: func() string { return s.Text("venue.show." + partNames[p]) }, Do: func() { s.show(p) },
		})
	}
	return out
}

// Zoom is how large the map is shown, 100 being all of it.
func (s *Surface) Zoom() int { return s.plan.canvas.view.Percent() }

// Holds reports whether something is drawn on the map or moved.
func (s *Surface) Holds() bool { return s.plan.canvas.gesture.Scrolls() }

// MinSize lets the window be small.
func (s *Surface) MinSize() fyne.Size { return fyne.NewSquareSize(3 * look.Target) }

// CreateRenderer draws the part that is shown, below what leads to the others.
func (s *Surface) CreateRenderer() fyne.WidgetRenderer { return widget.NewSimpleRenderer(s.tabs) }
