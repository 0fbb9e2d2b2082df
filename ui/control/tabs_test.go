package control

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/test"

	"commonground/ui/layout"
	"commonground/ui/look"
)

func TestTabsShowOnePart(t *testing.T) {
	test.NewTempApp(t).Settings().SetTheme(look.NewTheme(look.Light, 1))
	var chosen []int
	tabs := NewTabs()
	parts := make([]fyne.CanvasObject, 3)
	for i := range parts {
		parts[i] = canvas.NewRectangle(nil)
		tabs.Add("Part", "", func() { chosen = append(chosen, i) })
	}
	tabs.ShowPart(0, parts[0])
	w := test.NewTempWindow(t, tabs)
	w.Resize(fyne.NewSize(500, 400))
	test.Tap(tabs.Button(2))
	if len(chosen) != 1 || chosen[0] != 2 {
		t.Errorf("pressing the third chose %v", chosen)
	}
	tabs.ShowPart(2, parts[2])
	for i := range parts {
		if tabs.Button(i).Down != (i == 2) {
			t.Errorf("button %d is down: %v", i, tabs.Button(i).Down)
		}
	}
	shown := test.WidgetRenderer(tabs).Objects()
	if shown[len(shown)-1] != parts[2] || parts[2].Size().Height < 200 {
		t.Errorf("the part is %v, %v high", shown[len(shown)-1], parts[2].Size().Height)
	}
	top := parts[2].Position().Y
	tabs.SetBetween(NewButton("Find", "", nil))
	if parts[2].Position().Y < top+look.Target {
		t.Errorf("what comes between leaves the part at %v", parts[2].Position().Y)
	}
	tabs.SetBetween(nil)
	if parts[2].Position().Y != top {
		t.Errorf("with it gone the part is at %v", parts[2].Position().Y)
	}
}

func TestBesideGoesBelowWhereThereIsNoRoom(t *testing.T) {
	test.NewTempApp(t).Settings().SetTheme(look.NewTheme(look.Light, 1))
	first, rest := NewPicture(0.5, 200), look.NewText(look.Body, "Some words")
	box := layout.Beside(300, 10, first, rest)
	box.Resize(fyne.NewSize(600, 100))
	if rest.Position() != fyne.NewPos(210, 0) || rest.Size().Width != 390 || first.Size() != fyne.NewSize(200, 100) {
		t.Errorf("beside: %v %v, the first %v", rest.Position(), rest.Size(), first.Size())
	}
	box.Resize(fyne.NewSize(400, 200))
	if rest.Position() != fyne.NewPos(0, 110) || rest.Size().Width != 400 {
		t.Errorf("below: %v %v", rest.Position(), rest.Size())
	}
	if high := layout.HeightFor(box, 400); high < 110+rest.MinSize().Height-0.5 {
		t.Errorf("it says it is %v high", high)
	}
}
