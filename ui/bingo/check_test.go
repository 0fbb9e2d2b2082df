package bingo

import (
	"slices"
	"strconv"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"commonground/model"
	"commonground/ui/control"
	"commonground/ui/look"
)

// TestCheckingACard: the boxes are those of the card that was printed, also one beyond those
// that are wanted now; ticking a row says that it is full, and a number or code that there is
// not is said at its field.
func TestCheckingACard(t *testing.T) {
	s, h := newScreen(t)
	printed := s.made.set.Deal
	s.checkCard()
	d := control.TopDialog(h.window.Canvas())
	if d == nil {
		t.Fatal("no dialog")
	}
	fields := entries(d.Body())
	number, set := fields[0], fields[1]
	if number.OnSubmitted(""); h.window.Canvas().Focused() != fyne.Focusable(number) {
		t.Error("Enter leads away while there is no card")
	}
	number.SetText("2")
	boxes := boxesIn(d.Body())
	if len(boxes) != len(printed[1]) {
		t.Fatalf("%d boxes, not %d", len(boxes), len(printed[1]))
	}
	for i, b := range boxes {
		if b.Hint != printed[1][i] && printed[1][i] != "" {
			t.Errorf("box %d says %q, not %q", i+1, b.Hint, printed[1][i])
		}
	}
	said := func() string { return texts(d.Body()) }
	full := func(n int) string { return h.book.Text("bingo.check.line", "n", n, "of", len(boxes)) }
	columns := s.settings().Grid.Columns
	for i, b := range boxes[:columns] {
		if strings.Contains(said(), full(i)) {
			t.Errorf("full after %d boxes", i)
		}
		test.Tap(b)
	}
	if !strings.Contains(said(), full(columns)) {
		t.Errorf("a full row is not said: %q", said())
	}
	if number.OnSubmitted(""); h.window.Canvas().Focused() != fyne.Focusable(boxes[0]) {
		t.Error("Enter does not lead to the first box")
	}
	test.Tap(boxes[0])
	if want := h.book.Text("bingo.check.open", "n", columns-1, "of", len(boxes)); !slices.Contains(strings.Split(said(), "\n"), want) {
		t.Errorf("said %q, not %q", said(), want)
	}
	for _, edge := range []int{1, model.MaxCards} {
		if number.SetText(strconv.Itoa(edge)); len(boxesIn(d.Body())) != len(boxes) {
			t.Errorf("card %d is not found", edge)
		}
	}
	number.SetText(strconv.Itoa(len(printed) + 3))
	if len(boxesIn(d.Body())) != len(printed[1]) {
		t.Error("a card beyond those wanted now is not found")
	}
	for _, wrong := range []string{"0", "x", "-1", "100000"} {
		if number.SetText(wrong); len(boxesIn(d.Body())) != 0 || !strings.Contains(said(), h.book.Text("bingo.people-wrong", "most", model.MaxCards)) {
			t.Errorf("%q has %d boxes", wrong, len(boxesIn(d.Body())))
		}
	}
	number.SetText("1")
	if set.SetText("!!"); len(boxesIn(d.Body())) != 0 || !strings.Contains(said(), h.book.Text("bingo.set-wrong")) {
		t.Error("a wrong code is not said")
	}
}

func walk(o fyne.CanvasObject, each func(fyne.CanvasObject)) {
	if !o.Visible() {
		return
	}
	each(o)
	switch o := o.(type) {
	case *fyne.Container:
		for _, child := range o.Objects {
			walk(child, each)
		}
	case fyne.Widget:
		for _, child := range test.WidgetRenderer(o).Objects() {
			walk(child, each)
		}
	}
}

func entries(o fyne.CanvasObject) (out []*control.Entry) {
	walk(o, func(o fyne.CanvasObject) {
		if e, ok := o.(*control.Entry); ok {
			out = append(out, e)
		}
	})
	return out
}

func boxesIn(o fyne.CanvasObject) (out []*control.Button) {
	walk(o, func(o fyne.CanvasObject) {
		if b, ok := o.(*control.Button); ok && b.Box {
			out = append(out, b)
		}
	})
	return out
}

func texts(o fyne.CanvasObject) string {
	var out []string
	walk(o, func(o fyne.CanvasObject) {
		if t, ok := o.(*look.Text); ok {
			out = append(out, t.Words)
		}
	})
	return strings.Join(out, "\n")
}
