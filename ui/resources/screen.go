package resources

import (
	"errors"
	"slices"

	"fyne.io/fyne/v2"

	"commonground/model"
	"commonground/printables"
	"commonground/ui/command"
	"commonground/ui/control"
	"commonground/ui/layout"
	"commonground/ui/look"
	"commonground/ui/printing"
	"commonground/ui/screen"
)

// PartCard is the part of the place of this screen that is the card of contacts. Any other is
// the ID of a resource.
const PartCard = "card"

// Screen is a group's useful resources.
type Screen struct {
	host    Host
	doc     *model.Document
	saved   *look.Text
	whole   fyne.CanvasObject
	list    *list
	details *details
	page    *control.Page
	card    *control.Button
	stop    func()
}

var (
	_ screen.Screen    = (*Screen)(nil)
	_ screen.FileTaker = (*Screen)(nil)
)

// New returns the screen, at the resource of that ID where part is one.
func New(h Host, part string) *Screen {
	s := &Screen{host: h, doc: h.Document(), saved: h.SavedText()}
	book := h.Words()
	s.details = newDetails(s)
	s.list = newList(s)
	both := newBody(s.list, s.details)
	s.page = control.NewPage(both)
	s.page.Follow(both)
	s.card = control.NewButton(book.Text("resources.card.open"), "phone", func() { ShowCard(h) })
	print := control.NewButton(book.Text("resources.print"), "print", s.print)
	bar := layout.Wrap(look.Gap, s.saved, s.card, print)
	s.whole = screen.Headed(screen.NewHeader(look.OneLine(look.Title, book.Text("frame.go.resources")), bar), s.page)
	s.stop = s.doc.Listen(func(model.Change) { s.update() })
	s.update()
	s.list.begin(part)
	return s
}

// update shows the resources as they are now.
func (s *Screen) update() {
	s.keepKeyboard()
	s.list.update()
	s.details.show(s.doc.Group().Resource(s.list.current()))
	s.reflow()
	s.host.MenuChanged()
}

// keepKeyboard takes the keyboard out of the details of a resource that is gone before they are
// those of another, which the next letter would change.
func (s *Screen) keepKeyboard() {
	gone := s.details.of != model.ID{} && s.doc.Group().Resource(s.details.of) == nil
	if canvas := s.host.Window().Canvas(); gone && slices.Contains(s.details.parts(), canvas.Focused()) {
		canvas.Focus(s.First())
	}
}

func (s *Screen) reflow() {
	if s.page != nil && s.page.Size().Width > 0 {
		s.page.Reflow()
	}
}

func (s *Screen) editable() bool { return !s.doc.ReadOnly() }

// failed says what could not be done, and reports whether there was anything.
func (s *Screen) failed(err error) bool {
	var many *model.TooManyResourcesError
	switch {
	case err == nil:
		return false
	case errors.As(err, &many):
		s.list.say(s.host.Words().Text("resources.many", "most", model.MaxResources))
	case errors.Is(err, model.ErrNotFound):
		s.list.say(s.host.Words().Text("resources.gone"))
	default:
		s.list.say(s.host.Words().Text("resources.read-only"))
	}
	return true
}

// print shows the table and the card as they will be printed.
func (s *Screen) print() {
	book, g := s.host.Words(), s.doc.Group()
	printOffers(s.host, book.Text("resources.print-title"), s.host.Kit().ResourceOffers(g))
}

// Content is the screen itself.
func (s *Screen) Content() fyne.CanvasObject { return s.whole }

// Place is where the current resource is.
func (s *Screen) Place() screen.Place {
	return screen.Place{Where: screen.AtResources, Part: s.list.list.Current()}
}

// Commands are those of the group, and what can be done with the resources.
func (s *Screen) Commands() map[screen.Menu][]command.Command {
	out := s.host.GroupCommands()
	out[screen.MenuFile] = slices.Concat([]command.Command{screen.PrintCommand(s.print)}, s.fileCommands(), out[screen.MenuFile])
	out[screen.MenuEdit] = append(out[screen.MenuEdit], s.list.commands()...)
	return out
}

// First is the list, or where there is nothing in it yet what begins it.
func (s *Screen) First() fyne.Focusable {
	if len(s.doc.Group().Resources) == 0 && s.editable() {
		return s.list.add
	}
	return s.list.list
}

// Panes are the list and what there is to know.
func (s *Screen) Panes() []screen.Pane {
	return []screen.Pane{
		{Area: s.list, First: s.First},
		{Area: s.details.box, First: s.details.first},
	}
}

// Close ends what the screen listens to.
func (s *Screen) Close() {
	s.list.list.FinishEdit()
	s.stop()
	s.host.ForgetSaved(s.saved)
	s.doc.Break()
}

// printOffers shows ways to print what belongs to the whole group.
func printOffers(h CardHost, title string, offers []printables.Offer) {
	var out []printing.Choice
	for _, o := range offers {
		name := h.Kit().OfferTitle(nil, o.ID)
		out = append(out, printing.Choice{Title: name, File: printing.FileName(h.Document().Group().Name, name), Make: o.Make})
	}
	printing.Show(h, title, out...)
}
