package doodle

import (
	"fyne.io/fyne/v2"

	"commonground/assets/words"
	"commonground/model"
	"commonground/printables/raster"
	"commonground/ui/control"
	"commonground/ui/layout"
	"commonground/ui/look"
)

// The names of the steps that a Drawing makes.
const (
	StepDraw  = "edit.doodle.draw"
	StepBack  = "edit.doodle.back"
	StepClear = "edit.doodle.clear"
)

// Drawing is a pad with what is done beside drawing: to take the last line back and to
// begin again.
type Drawing struct {
	// Box is what stands on the screen.
	Box *fyne.Container
	Pad *Pad
	// OnChange is called with the doodle as it is to be from now on, and the name of the
	// step. Each change is one step. The Drawing follows by Set.
	OnChange func(step string, d model.Doodle)

	back, clear *control.Button
	locked      bool
}

// NewDrawing returns an empty drawing.
func NewDrawing(w *words.Book, painter *raster.Painter) *Drawing {
	d := &Drawing{Pad: New(painter)}
	d.Pad.OnDrawn = func(s model.Stroke) { d.change(StepDraw, d.Pad.Doodle().With(s)) }
	d.Pad.OnBack = d.takeBack
	d.back = control.NewPlain(w.Text("doodle.back"), "undo", d.takeBack)
	d.clear = control.NewPlain(w.Text("doodle.clear"), "delete", func() { d.change(StepClear, nil) })
	d.Box = layout.Column(look.Gap, d.Pad, layout.Wrap(look.Gap, d.back, d.clear), look.NewText(look.Small, w.Text("doodle.hint")))
	d.Set(nil)
	return d
}

// Set shows a doodle.
func (d *Drawing) Set(to model.Doodle) {
	d.Pad.Set(to)
	d.back.SetEnabled(len(to) > 0 && !d.locked)
	d.clear.SetEnabled(len(to) > 0 && !d.locked)
}

// Lock lets the drawing only be looked at, or changed again.
func (d *Drawing) Lock(on bool) {
	d.locked = on
	d.Pad.Lock(on)
	d.Set(d.Pad.Doodle())
}

func (d *Drawing) takeBack() {
	if len(d.Pad.Doodle()) > 0 {
		d.change(StepBack, d.Pad.Doodle().WithoutLast())
	}
}

func (d *Drawing) change(step string, to model.Doodle) {
	if d.OnChange != nil && len(to) != len(d.Pad.Doodle()) {
		d.OnChange(step, to)
	}
}
