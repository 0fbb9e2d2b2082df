package ui

import (
	"slices"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/widget"

	"commonground/model"
	"commonground/model/catalogue"
	"commonground/ui/sheet"
	"commonground/ui/surface"
	"commonground/ui/todos"
)

// TestTheRightButtonOpensAMenu on forms, people, portraits and things to do.
func TestTheRightButtonOpensAMenu(t *testing.T) {
	b := newBench(t)
	b.press("Open the example group")
	b.settle()
	g := b.open.doc.Group()
	at := func(o fyne.CanvasObject, by float32) *fyne.PointEvent {
		place := fyne.CurrentApp().Driver().AbsolutePositionForObject(o).AddXY(by, by)
		return &fyne.PointEvent{AbsolutePosition: place}
	}
	for activity, says := range map[string][]string{
		"leadership": {"Show to the room"},
		"act":        {"Next person", "Delete this person’s page", "Show to the room"},
		"portrait":   {"Copy of the card", "Delete the card", "Show to the room"},
	} {
		b.OpenSheet(g.SheetsOf(activity)[0].ID)
		b.settle()
		on := b.screen.(*sheet.Sheet).Surface
		on.(fyne.SecondaryTappable).TappedSecondary(at(on, 300))
		b.settle()
		for _, words := range says {
			if !b.offers(words) {
				t.Errorf("the menu of %s lacks %q", activity, words)
			}
		}
		b.win.Canvas().Overlays().Remove(b.win.Canvas().Overlays().Top())
	}

	if err := b.open.doc.AddTodo(&model.Todo{ID: model.NewID(), Text: "Buy tea", For: model.TodoMeeting}); err != nil {
		t.Fatal(err)
	}
	b.GoTo("overview")
	b.settle()
	var line *todos.Line
	tree(b.front(), fyne.Position{}, func(o fyne.CanvasObject, _ fyne.Position) {
		if m, ok := o.(*todos.Line); ok {
			line = m
		}
	})
	if line == nil {
		t.Fatal("no line has a menu")
	}
	line.TappedSecondary(at(line, 10))
	b.settle()
	if !b.offers("Change the words") {
		t.Error("the menu does not change the words")
	}
	ticked := func() (n int) {
		for _, todo := range b.open.doc.Group().Todos {
			if todo.Done {
				n++
			}
		}
		return n
	}
	before := ticked()
	b.fromMenu(0)
	if ticked() == before {
		t.Error("the menu does not tick it off")
	}
}

// offers reports whether the menu that has popped up has an item of those words.
func (b *bench) offers(words string) bool {
	found := false
	tree(b.front(), fyne.Position{}, func(o fyne.CanvasObject, _ fyne.Position) {
		if item, ok := o.(*canvas.Text); ok {
			found = found || item.Text == words
		}
	})
	return found
}

// aBar is a canvas with a bar of menus as Fyne's has it.
type aBar struct {
	fyne.Canvas
	Items []fyne.CanvasObject
}

func (b *aBar) ObjectTrees() []fyne.CanvasObject {
	return []fyne.CanvasObject{canvas.NewText("the screen", nil), &barOfItems{Items: b.Items}, nil}
}

type barOfItems struct {
	canvas.Rectangle
	Items []fyne.CanvasObject
}

type barItem struct {
	canvas.Rectangle
	menu *widget.Menu
}

func (i *barItem) Child() *widget.Menu { return i.menu }

// TestAMenuThatWasClosedIsMadeAnew, at its top: whichever it was, and Fyne still closes it.
func TestAMenuThatWasClosedIsMadeAnew(t *testing.T) {
	b := newBench(t)
	closed, again := 0, 0
	bar := &aBar{}
	for range 2 {
		m := widget.NewMenu(fyne.NewMenu("Edit"))
		m.OnDismiss = func() { closed++ }
		bar.Items = append(bar.Items, &barItem{menu: m})
	}
	if onClosed(&aBar{}, func() {}) || !onClosed(bar, func() { again++ }) {
		t.Error("it does not tell whether there are menus")
	}
	for i, item := range bar.Items {
		item.(*barItem).menu.Dismiss()
		if closed != i+1 || again != i+1 {
			t.Errorf("after menu %d: closed %d, told %d", i, closed, again)
		}
	}
	before := b.win.MainMenu()
	b.menu.used = true
	b.menu.update()
	if b.win.MainMenu() == before || b.menu.used {
		t.Error("the menu is still the one that was open")
	}
}

// TestMenusFitTheSmallestLaptop: no menu of the window has to be scrolled on any screen, and all
// that stands below an item of one can be chosen.
func TestMenusFitTheSmallestLaptop(t *testing.T) {
	b := newBench(t)
	fit := func(place string) {
		for _, m := range b.win.MainMenu().Items {
			if high := 60 + widget.NewMenu(m).MinSize().Height; high > 768 {
				t.Errorf("%s: the menu %s reaches down to %v", place, m.Label, high)
			}
		}
	}
	b.everyScreen(fit)
	b.in("Tuesday Circle 2")
	for _, a := range slices.Concat(catalogue.All(), catalogue.More()) {
		b.boardOf(a.ID)
		fit(a.ID)
	}
	s := b.boardOf("partners", "Library")
	s.Surface.(surface.Showing).ShowNote(b.open.doc.Group().Sheet(s.ID).Notes[0].ID)
	b.settle()
	b.choose(b.words.Text("board.send", "zone", b.words.Text("activity.partners.zone.funders")))
	now := b.open.doc.Group().Sheet(s.ID)
	if z := s.Activity.In(now).ZoneOf(now.Notes[0]); z == nil || z.ID != "funders" {
		t.Errorf("it lies in %v", z)
	}
}
