// Package preview shows the pages of a job as they will come out of the printer, one at
// a time. Pages are made and painted away from the UI goroutine; turning pages faster
// than they are painted paints only the last one.
package preview

import (
	"context"
	"image"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"

	"commonground/assets/words"
	"commonground/printables"
	"commonground/printables/raster"
	"commonground/ui/background"
	"commonground/ui/control"
	"commonground/ui/layout"
	"commonground/ui/look"
)

// Preview is a page with a bar below it to turn pages. The arrow keys, Page Up and Page
// Down, Home and End turn pages while the page has the keyboard.
type Preview struct {
	widget.BaseWidget
	words   *words.Book
	painter *raster.Painter
	job     printables.Job
	page    int
	painted asked // what is shown or being painted
	worker  background.Latest

	sheet      *leaf
	back, next *control.Button
	where      *look.Text
	note       *look.Text // instead of a page
}

// asked is a page at a size in pixels, which tells whether it must be painted anew.
type asked struct {
	job  int // counts the jobs
	page int
	w, h int
}

// New returns a preview of nothing, which paints where run says.
func New(book *words.Book, painter *raster.Painter, run background.Runner) *Preview {
	p := &Preview{words: book, painter: painter, worker: background.Latest{Run: run}}
	p.sheet = newLeaf(p)
	p.back = control.NewPlain("", "back", func() { p.turn(-1) })
	p.next = control.NewPlain("", "forward", func() { p.turn(1) })
	p.back.Hint, p.next.Hint = book.Text("print.page-before"), book.Text("print.page-after")
	p.where, p.note = look.OneLine(look.Body, ""), look.NewText(look.Quiet, "")
	p.where.Centred, p.note.Centred = true, true
	p.ExtendBaseWidget(p)
	p.update()
	return p
}

// Set shows the pages of a job, from the page that was shown before if it has so many.
func (p *Preview) Set(job printables.Job) {
	p.job = job
	p.painted = asked{job: p.painted.job + 1}
	p.note.Set("")
	p.Turn(p.page)
}

// Say shows words instead of pages: why there are none.
func (p *Preview) Say(words string) {
	p.worker.Stop()
	p.job, p.painted.w = printables.Job{}, 0
	p.sheet.clear()
	p.note.Set(words)
	p.update()
}

// Page returns which page is shown, from 0.
func (p *Preview) Page() int { return p.page }

// Turn shows a page, the first or last where there is none of that number.
func (p *Preview) Turn(page int) {
	p.page = max(0, min(page, p.job.Count-1))
	p.update()
	p.paint()
}

func (p *Preview) turn(by int) { p.Turn(p.page + by) }

// Close stops what is under way.
func (p *Preview) Close() { p.worker.Stop() }

// Wait returns when the page shown is painted; for tests and for taking pictures.
func (p *Preview) Wait() { p.worker.Wait() }

// Parts are what the keyboard may come to.
func (p *Preview) Parts() []fyne.CanvasObject { return []fyne.CanvasObject{p.sheet, p.back, p.next} }

// First is what takes the keyboard first: the page.
func (p *Preview) First() fyne.Focusable { return p.sheet }

// Painted returns the picture of the page that is shown, or nil.
func (p *Preview) Painted() image.Image { return p.sheet.picture.Image }

func (p *Preview) update() {
	some := p.job.Count > 0
	for _, b := range []*control.Button{p.back, p.next} {
		if p.job.Count == 1 { // nothing to turn to
			if c := fyne.CurrentApp().Driver().CanvasForObject(p); c != nil && c.Focused() == fyne.Focusable(b) {
				c.Focus(p.sheet)
			}
			b.Hide()
		} else {
			b.Show()
		}
	}
	p.back.SetEnabled(some && p.page > 0)
	p.next.SetEnabled(some && p.page < p.job.Count-1)
	words := ""
	if some {
		words = p.words.Text("print.page", "n", p.page+1, "of", p.job.Count)
	}
	p.where.Set(words)
	p.sheet.Refresh()
	p.Refresh()
}

// paint has the page painted at the size it is shown, unless it is already.
func (p *Preview) paint() {
	w, h := p.sheet.pixels()
	want := asked{p.painted.job, p.page, w, h}
	if p.job.Count == 0 || w < 8 || h < 8 || want == p.painted {
		return
	}
	p.painted = want
	job, painter := p.job, p.painter
	p.worker.Do(func(ctx context.Context) func() {
		pg := job.Page(want.page)
		if ctx.Err() != nil || pg.W <= 0 || pg.H <= 0 {
			return nil
		}
		scale := min(float64(w)/pg.W, float64(h)/pg.H)
		picture := painter.Page(pg, scale)
		return func() { p.sheet.set(picture) }
	})
}

// MinSize is what a page and its bar need to be of any use.
func (p *Preview) MinSize() fyne.Size {
	return fyne.NewSize(220, 220+barGap+p.barHeight())
}

const barGap float32 = 6

func (p *Preview) barHeight() float32 { return p.back.MinSize().Height }

// CreateRenderer draws the page, and below it what turns to the others.
func (p *Preview) CreateRenderer() fyne.WidgetRenderer { return layout.Holder(p, p.lay, p.parts) }

func (p *Preview) lay(size fyne.Size) {
	bar := p.barHeight()
	high := size.Height - bar - barGap
	layout.Place(p.sheet, 0, 0, size.Width, high)
	inner := max(0, size.Width-2*look.Margin)
	note := p.note.HeightFor(inner)
	layout.Place(p.note, look.Margin, max(0, (high-note)/2), inner, note)
	middle := min(p.where.IdealWidth()+2*look.Space, size.Width-2*bar)
	x := (size.Width - middle - 2*bar) / 2
	layout.Place(p.back, x, high+barGap, bar, bar)
	text := p.where.HeightFor(middle)
	layout.Place(p.where, x+bar, high+barGap+(bar-text)/2, middle, text)
	layout.Place(p.next, x+bar+middle, high+barGap, bar, bar)
	p.paint()
}

func (p *Preview) parts() []fyne.CanvasObject {
	return []fyne.CanvasObject{p.sheet, p.note, p.back, p.where, p.next}
}
