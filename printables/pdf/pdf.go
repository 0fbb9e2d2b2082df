// Package pdf paints pages of marks as PDF.
//
// Latin, Greek and Cyrillic are written as text that can be searched for and copied, in
// embedded fonts of which only the used letters are in the file; each letter stands
// exactly where the typesetter put it. All other scripts are painted as outlines, so they
// look right in every viewer. The same pages and options give the same bytes.
package pdf

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"sync"
	"time"

	"github.com/jung-kurt/gofpdf"

	"commonground/printables/mark"
	"commonground/printables/text"
)

// points is how many points a millimetre has.
const points = 72 / 25.4

// Job is what to write: pages in millimetres. They are made in their order, one at a
// time, a few ahead of the writing and on another goroutine.
type Job struct {
	Title string
	// Date is written as the time of making, in UTC; the zero time is not written.
	Date  time.Time
	Count int
	Page  func(i int) mark.Page
}

// Options are what a document says about itself.
type Options struct {
	// Language is a BCP 47 tag such as "en-GB", which tells screen readers how to
	// pronounce; empty says nothing.
	Language string
	// Progress, if set, is told how many pages of all are done. It is called on the
	// goroutine of Write.
	Progress func(done, all int)
}

// Write writes the job as one PDF to w. It stops between pages with the context's error
// when ctx is done; then, and after any other error, what w holds is of no use.
func Write(ctx context.Context, w io.Writer, set *text.Setter, job Job, opts Options) error {
	d := newDocument(set, job)
	if err := d.pages(ctx, job, opts.Progress); err != nil {
		return err
	}
	d.markLetters()
	if err := ctx.Err(); err != nil {
		return err
	}
	if err := d.file.Output(&finisher{w, opts.Language, !job.Date.IsZero()}); err != nil {
		return fmt.Errorf("write the PDF: %w", err)
	}
	return nil
}

// document is a PDF while it is made.
type document struct {
	set      *text.Setter
	file     *gofpdf.Fpdf
	content  content // of the page at hand, as far as it is not handed over yet
	height   float64 // of the page at hand, in points
	now      state
	letters  map[mark.Font]*alphabet
	lines    map[*mark.Run]encoded
	pictures pictures
}

// state is what the content so far has set, so that it is not set again.
type state struct {
	font         mark.Font
	fontSet      bool
	fill, stroke mark.Paint
	alpha        uint8
	width, dash  float64
}

// noDate stands for no date, where gofpdf would take the time of now, until finish cuts it.
var noDate = time.Date(2000, time.January, 1, 0, 0, 0, 0, time.UTC)

func newDocument(set *text.Setter, job Job) *document {
	f := gofpdf.NewCustom(&gofpdf.InitType{UnitStr: "pt"})
	f.SetAutoPageBreak(false, 0)
	f.SetMargins(0, 0, 0)
	date := job.Date.UTC()
	if date.IsZero() {
		date = noDate
	}
	f.SetCreationDate(date)
	f.SetModificationDate(date)
	f.SetCatalogSort(true)
	f.SetCompression(false) // finish does it
	f.SetTitle(utf16(job.Title), false)
	f.SetCreator("Common Ground", false)
	return &document{
		set: set, file: f,
		letters: map[mark.Font]*alphabet{}, lines: map[*mark.Run]encoded{},
		pictures: newPictures(),
	}
}

// ahead is how many pages are made before their turn.
const ahead = 8

// pages paints all pages while the next ones are being made.
func (d *document) pages(ctx context.Context, job Job, progress func(done, all int)) error {
	made, stop := make(chan mark.Page, ahead), make(chan struct{})
	var maker sync.WaitGroup
	maker.Go(func() {
		for i := range job.Count {
			select {
			case made <- job.Page(i):
			case <-stop:
				return
			}
		}
	})
	defer maker.Wait()
	defer close(stop)
	for i := range job.Count {
		pg := <-made
		if err := ctx.Err(); err != nil {
			return err
		}
		d.page(pg)
		if progress != nil {
			progress(i+1, job.Count)
		}
	}
	return nil
}

// page paints one page.
func (d *document) page(pg mark.Page) {
	d.height = pg.H * points
	d.file.AddPageFormat("P", gofpdf.SizeType{Wd: pg.W * points, Ht: d.height})
	d.now = state{font: d.now.font, fontSet: d.now.fontSet, fill: black, stroke: black, alpha: 255, width: -1, dash: -1}
	d.content.raw("1 j 0 g 0 G\n")
	for _, m := range pg.Marks {
		switch m := m.(type) {
		case mark.Shape:
			d.shape(m)
		case mark.Line:
			d.line(m)
		case mark.Image:
			d.image(m)
		}
	}
	d.flush()
	if pg.Title != "" {
		d.bookmark(pg.Title)
	}
}

var black = mark.Paint{A: 255}

// flush hands the content over to the file, which must happen before the file itself
// writes to the page.
func (d *document) flush() {
	if len(d.content) == 0 {
		return
	}
	d.file.RawWriteBuf(bytes.NewReader(d.content))
	d.content = d.content[:0]
}

// bookmark lists the page in the contents. The file needs a font to be set to take more
// than Latin letters, and knows no runes above U+FFFF.
func (d *document) bookmark(title string) {
	d.font(0)
	d.flush()
	d.file.Bookmark(basic(title), 0, 0)
}

// xy turns millimetres from the top into points from the bottom.
func (d *document) xy(x, y float64) (float64, float64) { return x * points, d.height - y*points }
