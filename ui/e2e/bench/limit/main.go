// Command limit is the least that the toolkit can do for a board: a window of the size of
// its one argument, such as 1300x800, with one picture that fills it and a small one that
// follows a drag. What it takes is what nobody can go below; the benchmarks measure it in
// the same run as the app.
package main

import (
	"fmt"
	"image"
	"image/color"
	"image/draw"
	"os"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/app"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/widget"
)

func main() {
	var size fyne.Size
	if _, err := fmt.Sscanf(os.Args[1], "%gx%g", &size.Width, &size.Height); err != nil {
		panic(err)
	}
	w := app.NewWithID("commonground.limit").NewWindow("limit")
	w.SetPadded(false)
	w.SetContent(newDesk(size))
	w.Resize(size)
	w.ShowAndRun()
}

// desk is a picture with a note on it that follows the pointer.
type desk struct {
	widget.BaseWidget
	rest *canvas.Raster
	note *canvas.Image
}

func newDesk(size fyne.Size) *desk {
	note := fyne.NewSize(180, 120)
	ground := filled(size, color.White)
	d := &desk{
		rest: canvas.NewRaster(func(int, int) image.Image { return ground }),
		note: canvas.NewImageFromImage(filled(note, color.RGBA{0xff, 0xe9, 0xa3, 0xff})),
	}
	d.rest.ScaleMode, d.note.ScaleMode = canvas.ImageScaleFastest, canvas.ImageScaleFastest
	d.rest.Resize(size)
	d.note.Resize(note)
	d.note.Move(fyne.NewPos((size.Width-note.Width)/2, (size.Height-note.Height)/2))
	d.ExtendBaseWidget(d)
	return d
}

func filled(size fyne.Size, c color.Color) image.Image {
	out := image.NewRGBA(image.Rect(0, 0, int(size.Width), int(size.Height)))
	draw.Draw(out, out.Rect, image.NewUniform(c), image.Point{}, draw.Src)
	return out
}

func (d *desk) Dragged(e *fyne.DragEvent) { d.note.Move(d.note.Position().Add(e.Dragged)) }

func (d *desk) DragEnd() {}

func (d *desk) CreateRenderer() fyne.WidgetRenderer { return deskRenderer{d} }

type deskRenderer struct{ *desk }

func (r deskRenderer) MinSize() fyne.Size { return fyne.Size{} }

func (r deskRenderer) Layout(fyne.Size) {}

func (r deskRenderer) Refresh() {}

func (r deskRenderer) Destroy() {}

func (r deskRenderer) Objects() []fyne.CanvasObject { return []fyne.CanvasObject{r.rest, r.note} }
