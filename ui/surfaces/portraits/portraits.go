// Package portraits is the surface of Activity 4: a card for each member, which people
// fill in on their own, by asking each other in pairs, or as a group; who would like to
// share what; and the group's decision to keep the cards or to dispose of them.
package portraits

import (
	"errors"
	"slices"
	"strings"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"
	"github.com/google/uuid"

	"commonground/model"
	"commonground/printables"
	"commonground/printables/raster"
	"commonground/ui/background"
	"commonground/ui/command"
	"commonground/ui/control"
	"commonground/ui/find"
	"commonground/ui/look"
	"commonground/ui/preview"
	"commonground/ui/surface"
)

// Host is what the surface needs of the app.
type Host interface {
	surface.Host
	Kit() *printables.Kit
	Painter() *raster.Painter
	Runner() background.Runner
	Now() time.Time
	// Clock is the time by which typing is judged.
	Clock() command.Clock
	// Aside runs work off the UI goroutine and then, on it, what work returned.
	Aside(work func() (then func()))
	// WhenSaved saves at once what there is to save and says how that went.
	WhenSaved(then func(error))
}

// Surface is one sheet of portraits.
type Surface struct {
	widget.BaseWidget
	find.Finder[model.ID]
	surface.Base

	host    Host
	way     Way
	at      model.ID // of the current card; zero where there is none
	focused bool
	room    bool           // shown to the room
	writing bool           // the card that is shown to the room is written on
	burst   *command.Burst // tells N from the N of a name
	purging bool           // what was disposed of is not off the disk yet
	folder  string         // in which a picture was chosen last
	bar     *find.Bar      // nil while it is closed

	faces  *faces
	head   *head
	list   *cardList
	card   *card
	large  *large
	round  *round
	skills *skills
	wall   *preview.Preview
	body   *body
}

// Way is how people fill in the cards, or look at them.
type Way int

// The ways: alone, asking each other in pairs, one question at a time as a group, a list
// of who would like to share what, and all cards on a wall.
const (
	Alone Way = iota
	Pairs
	Group
	Skills
	Wall
)

var wayIDs = [...]string{Alone: "alone", Pairs: "pairs", Group: "group", Skills: "skills", Wall: "wall"}

var (
	_ fyne.Focusable         = (*Surface)(nil)
	_ fyne.SecondaryTappable = (*Surface)(nil)

	_ surface.Surface   = (*Surface)(nil)
	_ surface.Parted    = (*Surface)(nil)
	_ surface.Roomy     = (*Surface)(nil)
	_ surface.Showing   = (*Surface)(nil)
	_ surface.Paged     = (*Surface)(nil)
	_ surface.FileTaker = (*Surface)(nil)
	_ surface.KeyHelper = (*Surface)(nil)
)

// New returns the surface of a sheet.
func New(h Host, activity *model.Activity, sheet model.ID) *Surface {
	s := &Surface{
		Base: surface.NewBase(h, activity, sheet, surface.Refusals{ReadOnly: "portraits.read-only", TooLong: "portraits.long"}),
		host: h,
	}
	s.burst = command.NewBurst(h.Clock())
	s.burst.Find = func(r rune) (command.Command, bool) { return command.ByLetter(s.Commands(), r) }
	s.burst.Write = s.beginWith
	s.Finder = find.Over(s.texts, s.Choose)
	s.faces = newFaces(h, func() { s.list.show() })
	s.head = newHead(s)
	s.list = newCardList(s)
	s.card = newCard(s)
	s.large = newLarge(s)
	s.round = newRound(s)
	s.skills = newSkills(s)
	s.wall = preview.New(h.Words(), h.Painter(), h.Runner())
	s.body = newBody(s)
	s.ExtendBaseWidget(s)
	s.Follow(func(model.Change) { s.update() })
	s.update()
	return s
}

// Close ends following the document.
func (s *Surface) Close() {
	s.card.drawing.Pad.Drop()
	s.burst.Drop()
	s.Base.Close()
	s.wall.Close()
}

// Way returns how the cards are filled in or looked at.
func (s *Surface) Way() Way { return s.way }

// Turn turns to another way.
func (s *Surface) Turn(w Way) {
	s.Doc().Break()
	s.way = w
	s.update()
}

// Part names the way and the card that are shown.
func (s *Surface) Part() string { return wayIDs[s.way] + ":" + s.at.String() }

// GoToPart shows that way and card again; what is not there is passed over.
func (s *Surface) GoToPart(part string) {
	way, at, _ := strings.Cut(part, ":")
	if id, err := uuid.Parse(at); err == nil && id != (model.ID{}) {
		s.Choose(id)
	}
	if w := slices.Index(wayIDs[:], way); w >= 0 {
		s.Turn(Way(w))
	}
}

// Page is the page of the way that is chosen; the wall is none.
func (s *Surface) Page() *control.Page {
	page, _ := s.body.main().(*control.Page)
	return page
}

// now is the sheet as it is.
func (s *Surface) now() *model.Sheet {
	if sheet := s.Sheet(); sheet != nil {
		return sheet
	}
	return &model.Sheet{}
}

// current is the card that is worked on, or nil.
func (s *Surface) current() *model.Portrait { return s.now().Portrait(s.at) }

// place is where the current card stands, -1 where there is none.
func (s *Surface) place() int {
	for i, p := range s.now().Portraits {
		if p.ID == s.at {
			return i
		}
	}
	return -1
}

// update shows the sheet as it is now.
func (s *Surface) update() {
	all := s.now().Portraits
	if s.current() == nil {
		s.at = model.ID{}
		if len(all) > 0 {
			s.at = all[min(s.list.last, len(all)-1)].ID
		}
	}
	s.list.last = max(0, s.place())
	s.FindAgain()
	s.faces.follow(all)
	s.head.show()
	s.list.show()
	s.card.show()
	s.large.show()
	switch s.way {
	case Group:
		s.round.show()
	case Skills:
		s.skills.show()
	case Wall:
		s.showWall()
	}
	s.body.reflow()
	s.Changed()
}

func (s *Surface) showWall() {
	if len(s.now().Portraits) == 0 {
		s.wall.Say(s.Text("portraits.none"))
		return
	}
	s.wall.Set(s.host.Kit().PortraitWall(s.Activity(), s.now(), s.Doc().Group().Name, printables.Papers()[0]))
}

// ShowNote shows a card; an ID of anything else is left alone.
func (s *Surface) ShowNote(id model.ID) {
	if s.now().Portrait(id) != nil {
		s.Choose(id)
	}
}

// Choose makes another card the current one.
func (s *Surface) Choose(id model.ID) {
	if s.at == id {
		return
	}
	s.Doc().Break()
	s.card.settle()
	s.at = id
	s.list.last = max(0, s.place())
	s.list.show()
	s.card.show()
	s.large.show()
	s.body.cardPage.ToTop()
	s.large.page.ToTop()
	s.body.reflow()
	s.list.reveal()
	s.Changed()
}

// failed says why something could not be done; nil is nothing.
func (s *Surface) failed(err error) {
	if errors.Is(err, model.ErrFull) {
		s.Say("portraits.full", "n", model.MaxPortraits)
		return
	}
	s.Failed(err)
}

// CreateRenderer draws the list of cards and the current one.
func (s *Surface) CreateRenderer() fyne.WidgetRenderer { return widget.NewSimpleRenderer(s.body) }

// MinSize lets the window be small.
func (s *Surface) MinSize() fyne.Size { return fyne.NewSquareSize(look.Target) }
