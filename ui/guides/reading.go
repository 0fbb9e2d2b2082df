package guides

import (
	"slices"
	"strconv"

	"fyne.io/fyne/v2"

	"commonground/model"
	"commonground/model/catalogue"
	"commonground/model/guide"
	"commonground/printables"
	"commonground/printables/raster"
	"commonground/printables/wording"
	"commonground/ui/command"
	"commonground/ui/control"
	"commonground/ui/layout"
	"commonground/ui/look"
	"commonground/ui/screen"
)

// ReadingHost is what the screen of a guide needs.
type ReadingHost interface {
	ShelvesHost
	OpenSheet(id model.ID)
	StartSheet(a *model.Activity)
	// Rate has the group vote on how it is doing, on a sheet of an activity.
	Rate(a *model.Activity)
	// GoTo goes to one of the places of the navigation.
	GoTo(where screen.Where)
	// OpenBox opens the group's suggestion box.
	OpenBox()
	// DestroyGroup asks whether all that the app holds of the group is to be destroyed.
	DestroyGroup()
	Painter() *raster.Painter
	Palette() printables.Palette
	// ShowRoom fills the laptop's screen with what is worked on, or ends that.
	ShowRoom(on bool)
}

// Reading shows a guide to be read, with what belongs to it: what the group agreed, answered
// and noted, what to do about it, and where to go on.
type Reading struct {
	host  ReadingHost
	guide *guide.Guide
	said  wording.Guide
	whole *fyne.Container
	page  *control.Page
	rules *fyne.Container
	ours  *fyne.Container // sheets of the guide's form
	note  *control.AreaField
	first fyne.Focusable
	bar   *fyne.Container
	desk  []*fyne.Container            // what the room does not see
	read  map[string]fyne.CanvasObject // the parts, by ID
	room  bool
	stop  func()
}

var _ screen.Screen = (*Reading)(nil)

// columnWidth is how wide a column of the guide is at least, at 100 % text.
const columnWidth = 380

func newReading(h ReadingHost, g *guide.Guide) *Reading {
	r := &Reading{host: h, guide: g, said: wording.OfGuide(h.Words(), g), rules: layout.Column(7), ours: layout.Column(7), bar: layout.Wrap(look.Gap), read: map[string]fyne.CanvasObject{}}
	r.fillBar()
	parts := r.parts()
	head := layout.AtMost(760, look.NewText(look.Quiet, r.said.Summary))
	columns := layout.Columns(columnWidth, look.Margin+look.Gap, parts...)
	r.page = control.NewPage(layout.Pad(look.Margin, look.Margin-2, look.Margin,
		layout.Column(look.Margin-2, head, columns, r.origin())))
	r.whole = screen.Headed(screen.NewHeader(screen.NewTitle(r.said.Title), r.bar), r.page)
	r.page.Follow(columns)
	r.showOwn()
	r.stop = h.Document().Listen(r.follow)
	return r
}

// shelf is where a guide was chosen from.
func (r *Reading) shelf() screen.Where {
	if r.guide.Shelf == guide.Hard {
		return screen.AtHard
	}
	return screen.AtGuides
}

// fillBar sets what can be done at the right of the title.
func (r *Reading) fillBar() {
	book := r.host.Words()
	if r.room {
		r.bar.Objects = []fyne.CanvasObject{control.NewPlain(book.Text("command.room-close"), "close", func() { r.host.ShowRoom(false) })}
		r.first = r.bar.Objects[0].(fyne.Focusable)
		return
	}
	back := control.NewPlain(book.Text("frame.go."+string(r.shelf())), "back", r.back)
	r.first = back
	r.bar.Objects = []fyne.CanvasObject{back}
	if r.guide.Shelf == guide.Hard {
		r.bar.Add(contactsButton(r.host))
	} else {
		r.bar.Add(control.NewButton(book.Text("command.room"), "screen", func() { r.host.ShowRoom(true) }))
	}
	r.bar.Add(control.NewButton(book.Text("guide.print"), "print", r.print))
	if r.guide.Bingo { // cards are printed from a group that can only be read, too
		r.bar.Add(control.NewPrimary(book.Text("guide.bingo"), "bingo", func() { r.host.GoTo(screen.AtBingo) }))
	}
	if r.host.Document().ReadOnly() {
		return
	}
	if a, ok := catalogue.Find(r.guide.Form); ok {
		r.bar.Add(control.NewPrimary(book.Text("guide.answer"), "add", func() { r.host.StartSheet(a) }))
	} else if game := r.game(); game != "" {
		r.bar.Add(control.NewPrimary(book.Text("guide.start"), "board", func() { r.host.OpenActivity(game) }))
	}
}

// NotePart is what Show calls the group's notes beside the guide.
const NotePart = "note"

// Opened is a guide that is read, which shows a part of it.
type Opened interface{ Show(part string) }

var _ Opened = (*Shown)(nil)

// Show brings a part of the guide into view, by its ID; one that it has not is not looked for.
func (r *Reading) Show(part string) {
	if o := r.read[part]; o != nil {
		r.page.Reveal(o)
	}
	if part == NotePart && r.note != nil {
		r.host.Window().Canvas().Focus(r.note.Area)
	}
}

// game is the activity that a guide is done with; "" where it only leads to some of the
// toolkit's.
func (r *Reading) game() string {
	for _, id := range r.guide.Activities {
		if a, ok := catalogue.Find(id); ok && a.Number == 0 {
			return id
		}
	}
	return ""
}

// back goes to the shelf that the guide stands on.
func (r *Reading) back() { r.host.OpenGuide(string(r.guide.Shelf)) }

func (r *Reading) print() {
	r.host.PrintOffer(r.said.Title, r.host.Kit().GuideOffer(r.guide, r.host.Document().Group()))
}

// parts are what stands in the columns.
func (r *Reading) parts() []fyne.CanvasObject {
	var out []fyne.CanvasObject
	for _, p := range r.said.Parts {
		r.read[p.ID] = section(p.Head, lines(p)...)
		out = append(out, r.read[p.ID])
		if p.ID == "say" { // then what the group agreed, which helps most
			out = append(out, r.rules)
		}
	}
	if !slices.Contains(out, fyne.CanvasObject(r.rules)) {
		out = append(out, r.rules)
	}
	out = append(out, r.ours)
	for _, part := range []*fyne.Container{r.activities(), r.links(), r.notes()} {
		if part != nil {
			out, r.desk = append(out, part), append(r.desk, part)
		}
	}
	return out
}

// section is lines under a heading.
func section(head string, lines ...fyne.CanvasObject) *fyne.Container {
	return layout.Column(7, append([]fyne.CanvasObject{look.NewText(look.Heading, head)}, lines...)...)
}

// lines are those of a part, as its kind has them.
func lines(p wording.GuidePart) []fyne.CanvasObject {
	var out []fyne.CanvasObject
	for i, line := range p.Lines {
		switch p.Kind {
		case guide.Paragraphs:
			out = append(out, look.NewText(look.Body, line))
		case guide.Steps:
			out = append(out, layout.Led(look.NewText(look.Strong, strconv.Itoa(i+1)+"."), look.NewText(look.Body, line)))
		case guide.Sayings:
			out = append(out, layout.Led(look.NewText(look.Strong, "–"), look.NewText(look.Body, "“"+line+"”")))
		default:
			out = append(out, layout.Bulleted(look.Body, line))
		}
	}
	return out
}

// origin says where the toolkit speaks of it.
func (r *Reading) origin() fyne.CanvasObject {
	book := r.host.Words()
	words := book.Text("guide.general")
	if pages := r.host.Kit().GuidePages(r.guide); pages != "" {
		words += " " + pages
	}
	return layout.AtMost(760, look.NewText(look.Small, words))
}

func (r *Reading) Content() fyne.CanvasObject { return r.whole }

func (r *Reading) Place() screen.Place {
	return screen.Place{Where: r.shelf(), Part: r.guide.ID}
}

func (r *Reading) Commands() map[screen.Menu][]command.Command {
	c := r.host.GroupCommands()
	c[screen.MenuFile] = append([]command.Command{screen.PrintCommand(r.print)}, c[screen.MenuFile]...)
	return c
}

func (r *Reading) First() fyne.Focusable { return r.first }
func (r *Reading) Panes() []screen.Pane  { return []screen.Pane{{Area: r.page, First: r.First}} }

func (r *Reading) Close() {
	r.stop()
	r.host.Document().Break()
}
