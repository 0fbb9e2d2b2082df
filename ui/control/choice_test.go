package control

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"
	"fyne.io/fyne/v2/widget"
)

func TestChoosingByKeys(t *testing.T) {
	test.NewTempApp(t)
	got := -1
	c := NewChoice([]string{"A4", "Letter", "A3"}, func(i int) { got = i })
	w := test.NewTempWindow(t, c)
	w.Canvas().Focus(c)
	c.TypedKey(&fyne.KeyEvent{Name: fyne.KeyDown})
	for _, o := range w.Canvas().Overlays().List() {
		if menu := menuIn(o); menu != nil {
			menu.TypedKey(&fyne.KeyEvent{Name: fyne.KeyDown})
			menu.TypedKey(&fyne.KeyEvent{Name: fyne.KeyDown})
			menu.TypedKey(&fyne.KeyEvent{Name: fyne.KeyReturn})
		}
	}
	if got != 1 || c.Chosen() != 1 || c.Text != "Letter" {
		t.Errorf("chose %d, shows %q", got, c.Text)
	}
	c.Set(2)
	if got != 1 || c.Text != "A3" {
		t.Error("showing another choice counts as choosing it")
	}
}

func menuIn(o fyne.CanvasObject) *widget.PopUpMenu {
	for _, child := range test.WidgetRenderer(o.(fyne.Widget)).Objects() {
		if m, ok := child.(*widget.PopUpMenu); ok {
			return m
		}
	}
	return nil
}
