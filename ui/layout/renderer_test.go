package layout

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"
	"fyne.io/fyne/v2/widget"
)

// shelf is a widget of two parts of which it shows the second only when it is open.
type shelf struct {
	widget.BaseWidget
	first, second *counted
	open, holds   bool
}

type counted struct {
	widget.Label
	refreshed int
}

func (c *counted) Refresh() {
	c.refreshed++
	c.Label.Refresh()
}

func newCounted() *counted {
	c := &counted{}
	c.ExtendBaseWidget(c)
	return c
}

func newShelf(holds bool) *shelf {
	s := &shelf{first: newCounted(), second: newCounted(), holds: holds}
	s.ExtendBaseWidget(s)
	return s
}

func (s *shelf) MinSize() fyne.Size { return fyne.NewSize(30, 20) }

func (s *shelf) CreateRenderer() fyne.WidgetRenderer {
	if s.holds {
		return Holder(s, s.place, s.parts)
	}
	return Renderer(s, s.place, s.parts)
}

func (s *shelf) place(size fyne.Size) {
	Place(s.first, 0, 0, size.Width, size.Height/2)
	if s.open {
		Place(s.second, 0, size.Height/2, size.Width, size.Height/2)
	}
}

func (s *shelf) parts() []fyne.CanvasObject {
	if s.open {
		return []fyne.CanvasObject{s.first, s.second}
	}
	return []fyne.CanvasObject{s.first}
}

// A refresh shows what a widget has come to be made of, in its place; only a Renderer's
// refreshes the parts, too.
func TestRefreshPlacesTheParts(t *testing.T) {
	for _, holds := range []bool{false, true} {
		s := newShelf(holds)
		w := test.NewTempWindow(t, s)
		w.Resize(fyne.NewSize(300, 200))
		s.open = true
		before := s.first.refreshed
		s.Refresh()
		if got := test.WidgetRenderer(s).Objects(); len(got) != 2 {
			t.Errorf("holder %v: %d parts", holds, len(got))
		}
		if s.second.Position().Y != s.Size().Height/2 || s.second.Size().Width != s.Size().Width {
			t.Errorf("holder %v: the second part is at %v, %v large", holds, s.second.Position(), s.second.Size())
		}
		if again := s.first.refreshed > before; again == holds {
			t.Errorf("holder %v: the parts were refreshed: %v", holds, again)
		}
		if s.MinSize() != test.WidgetRenderer(s).MinSize() {
			t.Errorf("holder %v: least %v", holds, test.WidgetRenderer(s).MinSize())
		}
	}
}
