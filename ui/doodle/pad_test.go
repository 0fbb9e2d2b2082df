package doodle

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/test"

	"commonground/assets/words"
	"commonground/model"
	"commonground/printables/raster"
	"commonground/printables/text"
)

// drawn is a drawing that follows a document, as on a screen.
type drawn struct {
	*Drawing
	doodle model.Doodle
	steps  []string
	window fyne.Window
}

func newDrawn(t *testing.T) *drawn {
	t.Helper()
	test.NewTempApp(t)
	book, err := words.Load("en")
	if err != nil {
		t.Fatal(err)
	}
	d := &drawn{Drawing: NewDrawing(book, raster.New(text.New()))}
	d.OnChange = func(step string, to model.Doodle) {
		d.doodle, d.steps = to, append(d.steps, step)
		d.Set(to)
	}
	d.window = test.NewTempWindow(t, d.Box)
	d.window.Resize(fyne.NewSize(400, 520))
	return d
}

// stroke draws with the mouse, in shares of the pad.
func (d *drawn) stroke(shares ...float32) {
	side := d.Pad.side()
	at := func(i int) fyne.Position { return fyne.NewPos(shares[i]*side, shares[i+1]*side) }
	d.Pad.MouseDown(&desktop.MouseEvent{PointEvent: fyne.PointEvent{Position: at(0)}, Button: desktop.MouseButtonPrimary})
	for i := 2; i < len(shares); i += 2 {
		d.Pad.Dragged(&fyne.DragEvent{PointEvent: fyne.PointEvent{Position: at(i)}})
	}
}

func (d *drawn) lift() {
	d.Pad.MouseUp(&desktop.MouseEvent{})
	d.Pad.DragEnd()
}

func (d *drawn) keys(names ...fyne.KeyName) {
	for _, n := range names {
		d.window.Canvas().Focused().TypedKey(&fyne.KeyEvent{Name: n})
	}
}

// dark reports whether something is drawn at a place of the picture.
func (d *drawn) dark(x, y float32) bool {
	p := d.Pad.sheet.paper
	n := float32(p.Rect.Dx())
	return p.RGBAAt(int(x*n), int(y*n)).A > 200
}

func TestDrawingWithTheMouse(t *testing.T) {
	d := newDrawn(t)
	d.stroke(0.25, 0.5, 0.5, 0.5, 0.75, 0.5)
	if len(d.doodle) != 0 || !d.dark(0.6, 0.5) {
		t.Error("a line is not seen while it is drawn, or kept too early")
	}
	d.lift()
	if len(d.doodle) != 1 || len(d.steps) != 1 || d.steps[0] != StepDraw {
		t.Fatalf("%v by %v", d.doodle, d.steps)
	}
	if s := d.doodle[0]; len(s) != 2 || s[0] != (model.DoodlePoint{X: 250, Y: 500}) || s[1] != (model.DoodlePoint{X: 750, Y: 500}) {
		t.Errorf("drew %v", s)
	}
	d.stroke(0.9, 0.9)
	d.lift()
	if len(d.doodle) != 2 || !d.dark(0.9, 0.9) {
		t.Error("a dab is lost")
	}
}

func TestDrawingStaysInTheSquare(t *testing.T) {
	d := newDrawn(t)
	d.stroke(0.5, 0.5, 4, -3)
	d.lift()
	if s := d.doodle[0]; s[len(s)-1] != (model.DoodlePoint{X: model.DoodleSize, Y: 0}) {
		t.Errorf("drew %v", s)
	}
}

func TestEscapeGivesAStrokeUp(t *testing.T) {
	d := newDrawn(t)
	d.stroke(0.25, 0.5, 0.75, 0.5)
	d.keys(fyne.KeyEscape)
	d.stroke2(0.9, 0.9)
	d.lift()
	if len(d.doodle) != 0 || d.dark(0.6, 0.5) {
		t.Errorf("kept %v", d.doodle)
	}
}

// stroke2 goes on dragging without pressing anew.
func (d *drawn) stroke2(x, y float32) {
	d.Pad.Dragged(&fyne.DragEvent{PointEvent: fyne.PointEvent{Position: fyne.NewPos(x*d.Pad.side(), y*d.Pad.side())}})
}

func TestDrawingWithKeys(t *testing.T) {
	d := newDrawn(t)
	d.window.Canvas().Focus(d.Pad)
	d.keys(fyne.KeyLeft, fyne.KeySpace, fyne.KeyUp, fyne.KeyUp, fyne.KeyRight)
	if len(d.doodle) != 0 || !d.dark(0.475, 0.47) {
		t.Error("a line is not seen while it is drawn")
	}
	d.keys(fyne.KeySpace, fyne.KeyDown)
	want := model.Stroke{{X: 475, Y: 500}, {X: 475, Y: 450}, {X: 500, Y: 450}}
	if len(d.doodle) != 1 || len(d.doodle[0]) != 3 || d.doodle[0][2] != want[2] || d.doodle[0][0] != want[0] {
		t.Fatalf("drew %v", d.doodle)
	}
	d.keys(fyne.KeySpace, fyne.KeyRight, fyne.KeyEscape)
	if len(d.doodle) != 1 {
		t.Error("Escape keeps the line")
	}
	d.keys(fyne.KeyBackspace)
	if len(d.doodle) != 0 || d.steps[1] != StepBack {
		t.Errorf("%v by %v", d.doodle, d.steps)
	}
}

func TestTakingBackAndClearing(t *testing.T) {
	d := newDrawn(t)
	if !d.back.Disabled() || !d.clear.Disabled() {
		t.Error("nothing can be taken back")
	}
	for _, y := range []float32{0.2, 0.4, 0.6} {
		d.stroke(0.1, y, 0.9, y)
		d.lift()
	}
	d.back.Tapped(nil)
	if len(d.doodle) != 2 || d.dark(0.5, 0.6) || !d.dark(0.5, 0.4) {
		t.Errorf("%d lines left", len(d.doodle))
	}
	d.clear.Tapped(nil)
	if len(d.doodle) != 0 || d.dark(0.5, 0.2) || d.steps[len(d.steps)-1] != StepClear {
		t.Errorf("%d lines left after %v", len(d.doodle), d.steps)
	}
}

func TestLockedDrawing(t *testing.T) {
	d := newDrawn(t)
	d.stroke(0.1, 0.1, 0.9, 0.9)
	d.lift()
	d.Lock(true)
	d.stroke(0.1, 0.9, 0.9, 0.1)
	d.lift()
	d.keys(fyne.KeySpace, fyne.KeyLeft, fyne.KeySpace, fyne.KeyBackspace)
	d.back.Tapped(nil)
	if len(d.doodle) != 1 || len(d.steps) != 1 {
		t.Errorf("%d lines after %v", len(d.doodle), d.steps)
	}
}
