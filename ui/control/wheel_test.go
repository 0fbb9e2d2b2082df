package control

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/test"
	"fyne.io/fyne/v2/widget"

	"commonground/ui/layout"
	"commonground/ui/look"
)

// TestTheWheelScrollsOverFields: a page scrolls with the pointer on a field, and buttons on
// it can still be pressed.
func TestTheWheelScrollsOverFields(t *testing.T) {
	open(t, 1)
	pressed := false
	rows := layout.Column(0, NewButton("Press", "", func() { pressed = true }))
	for range 20 {
		rows.Add(NewEntry())
	}
	p := NewPage(rows)
	w := test.NewTempWindow(t, p)
	w.Resize(fyne.NewSize(300, 200))
	test.TapCanvas(w.Canvas(), fyne.NewPos(30, 20))
	if !pressed {
		t.Error("the button was not pressed")
	}
	turn := func() { test.Scroll(w.Canvas(), fyne.NewPos(100, 120), 0, -60) }
	turn()
	if p.scroll.Offset.Y != 60 {
		t.Errorf("scrolled to %v", p.scroll.Offset.Y)
	}
	p.LeaveWheel()
	turn()
	if p.scroll.Offset.Y != 60 {
		t.Errorf("left to the field, it scrolled to %v", p.scroll.Offset.Y)
	}
}

// turner uses the wheel itself while it has something to turn.
type turner struct {
	widget.BaseWidget
	left, turned int
}

func newTurner(left int) *turner {
	t := &turner{left: left}
	t.ExtendBaseWidget(t)
	return t
}

func (t *turner) UsesWheel() bool            { return t.left > 0 }
func (t *turner) Scrolled(*fyne.ScrollEvent) { t.turned++; t.left-- }
func (t *turner) MinSize() fyne.Size         { return fyne.NewSize(50, 100) }
func (t *turner) CreateRenderer() fyne.WidgetRenderer {
	return widget.NewSimpleRenderer(look.NewText(look.Body, ""))
}

// TestTheWheelGoesToWhatUsesIt: what scrolls inside a page does so for as long as it can,
// and nothing else takes the wheel from the page.
func TestTheWheelGoesToWhatUsesIt(t *testing.T) {
	open(t, 1)
	list, hidden := newTurner(1), newTurner(9)
	hidden.Hide()
	long, short := NewPage(look.NewText(look.Body, "1\n2\n3\n4\n5\n6\n7\n8\n9")), NewPage(look.NewText(look.Body, "1"))
	boxes := layout.Column(0, list, hidden, long, short, newTurner(0))
	page := NewPage(boxes)
	w := test.NewTempWindow(t, page)
	w.Resize(fyne.NewSize(300, 150))
	turn := func(o fyne.CanvasObject) {
		page.ToTop()
		page.Reveal(o)
		at := fyne.CurrentApp().Driver().AbsolutePositionForObject(o)
		for _, by := range []float32{10, -10} {
			page.wheel.Scrolled(&fyne.ScrollEvent{
				PointEvent: fyne.PointEvent{AbsolutePosition: at.AddXY(20, 20)}, Scrolled: fyne.NewDelta(0, by),
			})
		}
	}
	turn(list)
	if list.turned != 1 || hidden.turned != 0 {
		t.Errorf("the list was turned %d times, the hidden one %d", list.turned, hidden.turned)
	}
	turn(long)
	if long.scroll.Offset.Y != 10 {
		t.Errorf("the page in the page is at %v", long.scroll.Offset.Y)
	}
	turn(short)
	if short.scroll.Offset.Y != 0 {
		t.Errorf("the page that shows all is at %v", short.scroll.Offset.Y)
	}
}

// TestADragIsUnderThePointer though something moved what is dragged: Fyne tells of a drag as if
// nothing had.
func TestADragIsUnderThePointer(t *testing.T) {
	open(t, 1)
	o := look.NewText(look.Body, "")
	around := container.NewWithoutLayout(o)
	w := test.NewTempWindow(t, container.NewWithoutLayout(around))
	w.SetPadded(false)
	o.Move(fyne.NewPos(10, 20))
	around.Move(fyne.NewPos(0, 80)) // after the drag began
	e := &fyne.DragEvent{PointEvent: fyne.PointEvent{Position: fyne.NewPos(50, 60), AbsolutePosition: fyne.NewPos(60, 80)}}
	if got := Under(o, e); got != fyne.NewPos(50, -20) {
		t.Errorf("it is at %v", got)
	}
}
