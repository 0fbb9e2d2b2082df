// Package people is the surface of sheets that everybody fills in for themselves
// (Activities 7 and 10): one person at a time, several side by side in one box, and
// what all put down, put together.
package people

import (
	"slices"
	"strings"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"
	"github.com/google/uuid"

	"commonground/model"
	"commonground/printables"
	"commonground/printables/raster"
	"commonground/ui/control"
	"commonground/ui/find"
	"commonground/ui/layout"
	"commonground/ui/look"
	"commonground/ui/surface"
)

// Host is what the surface needs of the app.
type Host interface {
	surface.Host
	Kit() *printables.Kit
	Painter() *raster.Painter
	// AskDay asks for a day, in model.DateLayout, beginning with day.
	AskDay(title, day string, then func(day string))
	// Now is the time by which things are dated.
	Now() time.Time
}

// View is what a sheet is looked at for.
type View int

// The views: one person's boxes, one box of several people, everybody together.
const (
	One View = iota
	Beside
	Together
	views = iota
)

// viewNames are the words keys of the views, viewIcons the pictures on their buttons.
var (
	viewNames = [views]string{"one", "beside", "together"}
	viewIcons = [views]string{"edit", "list", "people"}
)

// Surface is the sheet of a group of people. It belongs to the UI goroutine.
type Surface struct {
	widget.BaseWidget
	find.Finder[model.ID]
	surface.Base

	// OnPass has the laptop passed, for everybody to write in private.
	OnPass func()

	host Host

	view    View
	who     model.ID // whose boxes are shown
	zone    string   // the box that is compared
	from    int      // the first person who is compared
	more    map[string]int
	tabs    *control.Tabs
	page    *control.Page
	content *fyne.Container
	shape   string                    // what the page was built for
	keys    map[string]fyne.Focusable // what takes the keyboard, by what it is for
	updates []func()                  // bring fields up to date without building them anew
	find    *find.Bar                 // nil while it is closed
	room    bool                      // shown to the room
	writing bool                      // the boxes that are shown to the room are written in
	held    control.Held
	fresh   addedLine
	showing bool // what changes in a field is not a person's doing
}

var (
	_ fyne.SecondaryTappable = (*Surface)(nil)

	_ surface.Surface   = (*Surface)(nil)
	_ surface.OnPerson  = (*Surface)(nil)
	_ surface.Parted    = (*Surface)(nil)
	_ surface.Showing   = (*Surface)(nil)
	_ surface.Roomy     = (*Surface)(nil)
	_ surface.Holder    = (*Surface)(nil)
	_ surface.Paged     = (*Surface)(nil)
	_ surface.KeyHelper = (*Surface)(nil)

	_ surface.Beginning = (*Surface)(nil)
)

// New returns the surface of a sheet. Set its callbacks; Close it when it is no longer
// shown.
func New(h Host, activity *model.Activity, sheet model.ID) *Surface {
	refused := surface.OfNotes()
	refused.TooLong = "people.too-long"
	s := &Surface{
		Base: surface.NewBase(h, activity, sheet, refused),
		host: h, tabs: control.NewTabs(), content: layout.Column(look.Space + 4), more: map[string]int{}, held: control.KeysHeld,
	}
	for v := range View(views) {
		s.tabs.Add(s.Text("people.view."+viewNames[v]), viewIcons[v], func() { s.GoTo(v) })
	}
	if len(activity.Zones) > 0 {
		s.zone = activity.Zones[len(activity.Zones)-1].ID
	}
	s.page = control.NewPage(layout.Pad(look.Margin, look.Space, look.Margin, s.content))
	s.Finder = find.Over(s.texts, s.ShowPerson)
	s.ExtendBaseWidget(s)
	s.build()
	s.Follow(s.follow)
	return s
}

// Close ends the surface: what is being written is kept.
func (s *Surface) Close() {
	s.Base.Close()
	s.Doc().Break()
}

// View is the one that is shown.
func (s *Surface) View() View { return s.view }

// Who is the person whose boxes are shown; nil when there is nobody.
func (s *Surface) Who() *model.Person {
	if i := s.at(); i >= 0 {
		return s.people()[i]
	}
	return nil
}

// Part names the view and the person that are shown.
func (s *Surface) Part() string { return viewNames[s.view] + ":" + s.who.String() }

// GoToPart shows that view and person again; what is not there is passed over.
func (s *Surface) GoToPart(part string) {
	view, who, _ := strings.Cut(part, ":")
	if id, err := uuid.Parse(who); err == nil && id != (model.ID{}) {
		s.ShowPerson(id)
	}
	s.GoTo(View(slices.Index(viewNames[:], view)))
}

// Page is the page of the view that is shown.
func (s *Surface) Page() *control.Page { return s.page }

// GoTo shows a view.
func (s *Surface) GoTo(v View) {
	if v < 0 || v >= views || v == s.view {
		return
	}
	s.Doc().Break()
	s.view = v
	s.build()
	s.page.ToTop()
	if s.focusKey() == "" { // the field that had the keyboard is gone, and must not be written in unseen
		s.Canvas().Focus(s.First())
	}
	s.Changed()
}

// ShowPerson shows somebody's boxes.
func (s *Surface) ShowPerson(id model.ID) {
	s.Doc().Break()
	s.view, s.who = One, id
	s.build()
	if p := s.Who(); p != nil {
		s.Say("people.status.at", "name", s.nameOf(p))
	}
	s.Changed()
}

// ShowNote shows somebody's boxes; an ID of anything else is left alone.
func (s *Surface) ShowNote(id model.ID) {
	if slices.ContainsFunc(s.people(), func(p *model.Person) bool { return p.ID == id }) {
		s.ShowPerson(id)
	}
}

func (s *Surface) people() []*model.Person {
	if now := s.Sheet(); now != nil {
		return now.People
	}
	return nil
}

// at is the place of the person who is shown: the first one where nobody was chosen;
// -1 when there is nobody.
func (s *Surface) at() int {
	all := s.people()
	i := slices.IndexFunc(all, func(p *model.Person) bool { return p.ID == s.who })
	if i < 0 && len(all) > 0 {
		return 0
	}
	return i
}

// nameOf is what somebody is called on the screen and on paper.
func (s *Surface) nameOf(p *model.Person) string {
	i := slices.IndexFunc(s.people(), func(q *model.Person) bool { return q.ID == p.ID })
	return s.host.Kit().PersonName(p, max(0, i))
}

func (s *Surface) zoneTitle(zone string) string {
	return printables.ZoneTitle(s.Wording(), s.Sheet(), zone)
}

// follow keeps in step with an edit from anywhere: fields that are there already stay,
// since somebody may be writing in one.
func (s *Surface) follow(c model.Change) {
	if s.Sheet() == nil {
		return
	}
	s.FindAgain()
	if s.shape != s.shapeNow() {
		s.build()
	} else {
		s.update()
	}
	s.Changed()
	if c.Step.Name == model.StepReveal {
		s.showCame(c)
	}
}

// showCame shows what came on the sheet together in a private round: the readings where it was dealt
// out, else the first of those who came.
func (s *Surface) showCame(c model.Change) {
	before, now := c.Before.Sheet(s.SheetID()), s.people()
	if before == nil || len(now) <= len(before.People) {
		return
	}
	if s.Activity().Swap {
		s.GoTo(Together)
		return
	}
	s.writing = false
	s.ShowPerson(now[len(before.People)].ID)
	s.page.ToTop()
}

func (s *Surface) update() {
	s.showing = true
	for _, do := range s.updates {
		do()
	}
	s.showing = false
}

// build makes the page anew; the keyboard stays where it was as far as that is still
// there.
func (s *Surface) build() {
	at := s.focusKey()
	s.keys, s.updates = map[string]fyne.Focusable{}, nil
	s.shape, s.page.Fitted = s.shapeNow(), nil
	switch s.view {
	case Beside:
		s.content.Objects = s.besideParts()
	case Together:
		s.content.Objects = s.togetherParts()
	default:
		s.content.Objects = s.oneParts()
	}
	s.tabs.ShowPart(int(s.view), s.page)
	s.update()
	s.page.Follow(s.content)
	s.reflow()
	if to := s.keys[at]; to != nil {
		s.Canvas().Focus(to)
	}
}

func (s *Surface) reflow() {
	if s.page.Size().Width > 0 {
		s.content.Refresh() // what grew inside is laid out even where the whole stays as high
		s.page.Reflow()
	}
}

// focusKey is what the thing with the keyboard is for; "" is nothing of ours.
func (s *Surface) focusKey() string {
	now := s.Canvas().Focused()
	for key, f := range s.keys {
		if f == now && now != nil {
			return key
		}
	}
	return ""
}

func (s *Surface) focus(key string) {
	if to := s.keys[key]; to != nil {
		s.Canvas().Focus(to)
	}
}

// First is what takes the keyboard.
func (s *Surface) First() fyne.Focusable {
	if s.view == One {
		for _, z := range s.Activity().Zones {
			if f := s.keys["box "+z.ID]; f != nil {
				return f
			}
		}
		for _, key := range []string{"pass", "add-me", "add"} { // nobody is there yet
			if f := s.keys[key]; f != nil {
				return f
			}
		}
	}
	return s.tabs.Button(int(s.view))
}

// button is a button that keeps the keyboard when the page is built anew, and that does
// nothing where the group can only be read.
func (s *Surface) button(key string, b *control.Button) *control.Button {
	b.SetEnabled(s.Editable())
	s.keys[key] = b
	return b
}

// look is button for what works in a group that can only be read.
func (s *Surface) look(key string, b *control.Button) *control.Button {
	s.keys[key] = b
	return b
}

// MinSize lets the window be small.
func (s *Surface) MinSize() fyne.Size { return fyne.NewSquareSize(look.Target) }

// CreateRenderer draws the part that is shown, below what leads to the others.
func (s *Surface) CreateRenderer() fyne.WidgetRenderer { return widget.NewSimpleRenderer(s.tabs) }
