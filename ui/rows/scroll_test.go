package rows

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/test"

	"commonground/ui/look"
)

// TestRevealScrollsNoFurtherThanItMust, and never beyond the ends.
func TestRevealScrollsNoFurtherThanItMust(t *testing.T) {
	test.NewTempApp(t)
	high := canvas.NewRectangle(nil)
	high.SetMinSize(fyne.NewSize(50, 1000))
	s := container.NewVScroll(high)
	s.Resize(fyne.NewSize(100, 200))
	for _, c := range []struct{ at, from, to, room, want float32 }{
		{300, 350, 400, 10, 300}, // in view
		{300, 300, 500, 10, 300},
		{300, 250, 280, 10, 240}, // above it
		{300, 5, 30, 10, 0},
		{300, 480, 540, 10, 350}, // below it
		{300, 480, 540, 0, 340},
		{300, 480, 990, 10, 480}, // larger than it
		{300, 960, 995, 10, 800},
	} {
		s.Offset.Y = c.at
		if Reveal(s, c.from, c.to, c.room); s.Offset.Y != c.want {
			t.Errorf("%v leads to %v", c, s.Offset.Y)
		}
	}
}

// TestEdgesBelongToTheRowBelow, and what only touches the view is not in it.
func TestEdgesBelongToTheRowBelow(t *testing.T) {
	l, _ := shown(t, lines(9))
	c := l.column
	for y, want := range map[float32]int{-1: -1, 0: 0, c.Top(1) - 1: 0, c.Top(1): 1, c.Top(8): 8, c.Height(): 9, c.Height() + 50: 9} {
		if got := c.At(y); got != want {
			t.Errorf("at %v is row %d, want %d", y, got, want)
		}
	}
	if c.Update(c.Top(2), c.Top(5), l.content.place); len(c.shown) != 3 {
		t.Errorf("%d rows are between the second and the fifth", len(c.shown))
	}
}

func TestAPageIsWhatTheViewHolds(t *testing.T) {
	l, w := shown(t, lines(50))
	press(w, fyne.KeyPageDown)
	if got, want := indexOf(l.rows, l.Current()), int(l.scroll.Size().Height/look.Target)-1; got != want || want < 3 {
		t.Errorf("a page leads to row %d, want %d", got, want)
	}
	w.Resize(fyne.NewSize(420, 45))
	if press(w, fyne.KeyHome, fyne.KeyPageDown); l.Current() != "r1" {
		t.Errorf("in a view of one row a page leads to %s", l.Current())
	}
}

// TestADragScrollsAtTheEdges, as far as the list goes.
func TestADragScrollsAtTheEdges(t *testing.T) {
	l, _ := shown(t, lines(40))
	l.OnDrop = func(string, string) {}
	pullTo := func(y float32) {
		l.content.Dragged(&fyne.DragEvent{PointEvent: fyne.PointEvent{Position: fyne.NewPos(60, y)}})
	}
	click(l, "r0", 0)
	high := l.scroll.Size().Height
	if pullTo(high - 5); l.scroll.Offset.Y != edge-5 {
		t.Errorf("near the lower edge it scrolls to %v", l.scroll.Offset.Y)
	}
	if pullTo(edge - 5 + 100); l.scroll.Offset.Y != edge-5 {
		t.Errorf("in the middle it scrolls to %v", l.scroll.Offset.Y)
	}
	if pullTo(edge + 5); l.scroll.Offset.Y != 5 {
		t.Errorf("near the upper edge it scrolls to %v", l.scroll.Offset.Y)
	}
	l.scroll.ScrollToBottom()
	if pullTo(l.column.Height() + 90); l.content.drag.to != 40 {
		t.Errorf("below all it would go before row %d", l.content.drag.to)
	}
}

// TestARowIsDraggedBeforeTheFirst, with a line across the list where it would go.
func TestARowIsDraggedBeforeTheFirst(t *testing.T) {
	l, _ := shown(t, lines(5))
	got := ""
	l.OnDrop = func(id, before string) { got = id + " before " + before }
	click(l, "r2", 0)
	for id, y := range map[string]float32{"r4": l.column.Top(4), "r0": 0} {
		pull(l, id, 0.1)
		line := l.content.line
		if line.Hidden || line.Position() != fyne.NewPos(rowSide, y-2) || line.Size() != fyne.NewSize(l.rowWidth()-2*rowSide, 4) {
			t.Errorf("before %s the line is at %v, %v large", id, line.Position(), line.Size())
		}
	}
	pull(l, "r0", 0.1)
	if l.content.DragEnd(); got != "r2 before r0" {
		t.Errorf("dropped %s", got)
	}
	click(l, "r2", 0)
	pull(l, "r0", 0.1)
	if l.SetRows(lines(3)); !l.content.line.Hidden {
		t.Error("the line stays though the rows are others")
	}
}

// TestBelowTheLastRowIsNone: a press there takes the keyboard and changes nothing, and a list
// of nothing can have the keyboard.
func TestBelowTheLastRowIsNone(t *testing.T) {
	l, w := shown(t, lines(2))
	w.Canvas().Unfocus()
	l.content.MouseDown(&desktop.MouseEvent{PointEvent: fyne.PointEvent{Position: fyne.NewPos(60, l.column.Height()+30)}})
	if l.Current() != "r0" || !l.Focused() {
		t.Errorf("current is %s", l.Current())
	}
	w.Canvas().Unfocus()
	l.SetRows(nil)
	if w.Canvas().Focus(l); l.Current() != "" {
		t.Errorf("current is %s of none", l.Current())
	}
}
