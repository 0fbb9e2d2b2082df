package printables

import (
	"fmt"
	"image/png"
	"io"

	"commonground/printables/mark"
	"commonground/printables/raster"
)

// mostPixels bounds a picture of a page: A3 at 300 dots an inch, twice over.
const mostPixels = 40_000_000

// PictureSizeError: a picture of so many pixels would take too much memory.
type PictureSizeError struct{ W, H float64 }

func (e *PictureSizeError) Error() string {
	return fmt.Sprintf("a picture of %.0f x %.0f pixels is too large", e.W, e.H)
}

// WritePNG writes a page in millimetres as a PNG of that many dots an inch. Errors are a
// *PictureSizeError and those of w.
func WritePNG(w io.Writer, painter *raster.Painter, pg mark.Page, dpi float64) error {
	scale := dpi / 25.4
	if wide, high := pg.W*scale, pg.H*scale; !(wide*high <= mostPixels) || wide < 1 || high < 1 {
		return &PictureSizeError{wide, high}
	}
	return png.Encode(w, painter.Page(pg, scale))
}
