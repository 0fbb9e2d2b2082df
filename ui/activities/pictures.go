package activities

import (
	"image"
	"image/draw"
	"sync"

	"commonground/model"
	"commonground/printables"
	"commonground/printables/mark"
	"commonground/printables/raster"
	"commonground/ui/background"
	"commonground/ui/control"
)

// sharper is how many pixels a picture has for one of the screen, for dense screens.
const sharper = 3

// SmallBoard paints an activity's board, w pixels wide, with the notes of a sheet, which
// may be nil. It may run on any goroutine.
func SmallBoard(painter *raster.Painter, a *model.Activity, s *model.Sheet, pal printables.Palette, w float32) image.Image {
	bounds := a.Bounds()
	pal.Board = pal.Side // so that the board is seen on a card
	scale := float64(w) * sharper / bounds.W
	out := image.NewRGBA(image.Rect(0, 0, int(bounds.W*scale), int(bounds.H*scale)))
	var notes []*model.Note
	if s != nil {
		notes = s.Notes
	}
	painter.Paint(out, printables.Sketch(a, notes, pal, 1.5*sharper/scale), scale, -bounds.X*scale, -bounds.Y*scale)
	return out
}

// FirstPage is the first page of what an activity, or a sheet of it, prints; false where there
// is none: what is wrong is said where it is printed.
func FirstPage(offers []printables.Offer) (mark.Page, bool) {
	job, err := offers[0].Make(printables.Papers()[0])
	if err != nil {
		return mark.Page{}, false
	}
	return job.Page(0), true
}

// Blanks are the first pages of activities of the toolkit without a sheet, laid out once: they
// stay as they are, and their pictures are wanted again whenever activities are shown.
type Blanks struct {
	lock  sync.Mutex
	pages map[string]func() (mark.Page, bool)
}

// Page is the first page of what an activity offers to print. It may be asked for on any
// goroutine.
func (b *Blanks) Page(a *model.Activity, offers func(*model.Activity) []printables.Offer) (mark.Page, bool) {
	lay := func() (mark.Page, bool) { return FirstPage(offers(a)) }
	if a.Own != nil {
		return lay()
	}
	b.lock.Lock()
	page := b.pages[a.ID]
	if page == nil {
		if page = sync.OnceValues(lay); b.pages == nil {
			b.pages = map[string]func() (mark.Page, bool){}
		}
		b.pages[a.ID] = page
	}
	b.lock.Unlock()
	return page()
}

// SmallPage paints a page as it would lie on the table, which is empty where there is none: w
// pixels wide and as high as a board. It may run on any goroutine.
func SmallPage(painter *raster.Painter, page mark.Page, some bool, pal printables.Palette, w float32) image.Image {
	out := image.NewRGBA(image.Rect(0, 0, int(w*sharper), int(w*sharper*model.BoardHeight/model.BoardWidth)))
	draw.Draw(out, out.Bounds(), image.NewUniform(pal.Side), image.Point{}, draw.Src)
	if !some {
		return out
	}
	wide, high := float64(out.Bounds().Dx()), float64(out.Bounds().Dy())
	scale := 0.9 * min(wide/page.W, high/page.H)
	paper := mark.Shape{
		Path: mark.Box(mark.Rect{W: page.W, H: page.H}, 0), Fill: printables.PaperPalette().Board,
		Stroke: mark.Stroke{Width: 1 / scale, Paint: pal.Line},
	}
	painter.Paint(out, append([]mark.Mark{paper}, page.Marks...), scale, (wide-page.W*scale)/2, (high-page.H*scale)/2)
	return out
}

// Thumbnail is a place for a small picture of a board, at least width pixels wide; it
// fills when the queue has painted it.
func Thumbnail(h Pictured, pictures *background.Queue, a *model.Activity, s *model.Sheet, width float32) *control.Picture {
	b := a.Bounds()
	p := control.NewPicture(float32(b.H/b.W), width)
	p.Most = 1.7
	pictures.Add(func() func() {
		img := h.Picture(a, s, width)
		return func() { p.Set(img) }
	})
	return p
}
