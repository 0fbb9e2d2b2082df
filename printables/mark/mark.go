// Package mark holds what printables make and painters draw: pages of marks.
//
// A printable is a function from the model to pages; the PDF, the preview, the PNG, the
// thumbnails and the board on screen are painters of the same marks, so what people
// see is what comes out of the printer. Tests look at pages and marks.
package mark

import (
	"image"
	"image/color"
)

// Page is a sheet of paper. Lengths are in its own unit: millimetres on paper, board
// units where a board is painted on screen. The origin is the top left, y grows down.
type Page struct {
	W, H  float64
	Marks []Mark
	// Title names the page in a document's list of contents; an empty one is not listed.
	Title string
}

// Mark is one thing drawn on a page.
type Mark interface {
	// Bounds is the rectangle that the mark can touch, in page units.
	Bounds() Rect
	// Moved returns the mark scaled by s about the origin and then shifted by dx, dy.
	Moved(s, dx, dy float64) Mark
}

// Rect is an upright rectangle in page units.
type Rect struct{ X, Y, W, H float64 }

// Paint is a colour. A zero Paint (transparent) draws nothing.
type Paint = color.NRGBA

// Stroke is the line along the edge of a shape. A Width of 0 draws none.
type Stroke struct {
	Width float64
	Paint Paint
	// Dash is the length of dashes and of the gaps between them; 0 is an unbroken line.
	Dash float64
}

// Shape is a filled or outlined path.
type Shape struct {
	Path   Path
	Fill   Paint
	Stroke Stroke
}

// Image is a picture stretched over a rectangle.
type Image struct {
	Rect
	Picture image.Image
	// Key names the picture, so that a painter that met it before can use it again.
	Key string
}

// Line is one line of laid-out text. What is painted are its Runs; Text is what the
// line says, in reading order, for tests and for search.
type Line struct {
	// X, Y are the left end of the baseline.
	X, Y float64
	// Width is how far the line reaches, in page units.
	Width float64
	// Size is the height of the letters' em, in page units.
	Size  float64
	Paint Paint
	Text  string
	Runs  []Run
	// Turn rotates the line clockwise about X, Y, in degrees.
	Turn float64
}

// Run is a stretch of a line in one font, left to right as it is painted.
type Run struct {
	Font Font
	// Glyphs are placed from the line's X, in visual order.
	Glyphs []Glyph
	// Text is what the run says where painters may write it as real text (Latin, Greek,
	// Cyrillic); empty where only the outlines are right.
	Text string
}

// Font names a font that the typesetter knows.
type Font int

// Glyph is one drawn form of a font, placed on the baseline. Lengths are in ems of the
// line's Size, so that a line keeps its form at any scale.
type Glyph struct {
	ID   uint32
	X, Y float64
	// Advance is how far the glyph moves the pen.
	Advance float64
	// From is where in Run.Text the glyph's characters begin, in bytes.
	From int
}
