// Package picture reads pictures that people bring: photographs of a phone, drawings of
// another program. What it returns is small, upright, and holds nothing but what is seen:
// no place, no date, no camera.
package picture

import (
	"bytes"
	"errors"
	"fmt"
	"image"
	_ "image/gif" // kinds that Read knows
	"image/jpeg"
	"image/png"
	"io"
	"os"

	_ "golang.org/x/image/bmp"
	_ "golang.org/x/image/webp"
)

// Limits are what Read works within.
type Limits struct {
	// Bytes and Pixels are how large a picture may be that is read.
	Bytes  int64
	Pixels int64
	// Side is how wide and how high the picture is at the most that comes of it.
	Side int
}

// Usual returns the limits of pictures in a group's file.
func Usual() Limits { return Limits{Bytes: 64 << 20, Pixels: 50_000_000, Side: 800} }

// Fault says what is wrong with a picture.
type Fault string

// The faults of pictures.
const (
	// Unreadable: the file cannot be opened or read.
	Unreadable Fault = "unreadable"
	// Unknown: it is no picture of a kind that is known.
	Unknown Fault = "unknown"
	// Phone: it is a kind that phones make and that cannot be read here (HEIC, AVIF).
	Phone Fault = "phone"
	// Moving: it is several pictures that follow each other, as stickers are (WebP).
	Moving Fault = "moving"
	// TooHeavy and TooLarge: it has more bytes, or more pixels, than can be read.
	TooHeavy Fault = "heavy"
	TooLarge Fault = "large"
	// Broken: it is a known kind, but damaged.
	Broken Fault = "broken"
)

// Error says why a picture cannot be used.
type Error struct {
	Fault Fault
	// W and H are how many pixels the picture says it has, for TooLarge.
	W, H int
	Err  error
}

func (e *Error) Error() string {
	out := "reading a picture: " + string(e.Fault)
	if e.Fault == TooLarge {
		out += fmt.Sprintf(" (%d x %d)", e.W, e.H)
	}
	if e.Err != nil {
		out += ": " + e.Err.Error()
	}
	return out
}

func (e *Error) Unwrap() error { return e.Err }

// ReadFile reads the picture in a file; see Read.
func (l Limits) ReadFile(path string) ([]byte, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, &Error{Fault: Unreadable, Err: err}
	}
	defer f.Close()
	return l.Read(f)
}

// Read reads a PNG, JPEG, GIF (its first picture), BMP or WebP and returns it as a file's
// content, JPEG or PNG: upright, no wider or higher than Side, without anything that was
// written beside it. How large it is is looked at before any of it is unpacked. Errors
// are all *Error.
func (l Limits) Read(r io.Reader) ([]byte, error) {
	data, err := io.ReadAll(io.LimitReader(r, l.Bytes+1))
	switch {
	case err != nil:
		return nil, &Error{Fault: Unreadable, Err: err}
	case int64(len(data)) > l.Bytes:
		return nil, &Error{Fault: TooHeavy}
	}
	img, err := l.decode(data)
	if err != nil {
		return nil, err
	}
	return encode(upright(shrunk(img, l.Side), orientation(data)))
}

// decode unpacks a picture that is not too large.
func (l Limits) decode(data []byte) (img image.Image, err error) {
	defer func() {
		if p := recover(); p != nil { // a decoder met what its authors did not think of
			img, err = nil, &Error{Fault: Broken, Err: fmt.Errorf("%v", p)}
		}
	}()
	if moves(data) {
		return nil, &Error{Fault: Moving}
	}
	size, _, err := image.DecodeConfig(bytes.NewReader(data))
	switch {
	case errors.Is(err, image.ErrFormat):
		return nil, &Error{Fault: unknownKind(data)}
	case err != nil:
		return nil, &Error{Fault: Broken, Err: err}
	case size.Width <= 0 || size.Height <= 0:
		return nil, &Error{Fault: Broken}
	case int64(size.Width) > l.Pixels/int64(size.Height):
		return nil, &Error{Fault: TooLarge, W: size.Width, H: size.Height}
	}
	img, _, err = image.Decode(bytes.NewReader(data))
	if err != nil {
		return nil, &Error{Fault: Broken, Err: err}
	}
	if img.Bounds().Empty() {
		return nil, &Error{Fault: Broken}
	}
	return img, nil
}

// moves reports whether a WebP says that it moves. Of those the decoder knows only that they
// are nothing for it.
func moves(data []byte) bool {
	const animation = 1 << 1
	return len(data) > 20 && string(data[:4]) == "RIFF" && string(data[8:16]) == "WEBPVP8X" && data[20]&animation != 0
}

// unknownKind tells what phones make from what is no picture at all.
func unknownKind(data []byte) Fault {
	if len(data) >= 12 && string(data[4:8]) == "ftyp" {
		switch string(data[8:12]) {
		case "heic", "heix", "hevc", "heim", "heis", "mif1", "msf1", "avif", "avis":
			return Phone
		}
	}
	return Unknown
}

// quality is that of photographs: at this size no loss is seen on paper.
const quality = 86

// encode packs a picture: as JPEG, or as PNG where that is smaller or something is to be
// seen through.
func encode(img *image.NRGBA) ([]byte, error) {
	var lossless, photo bytes.Buffer
	if err := png.Encode(&lossless, img); err != nil {
		return nil, &Error{Fault: Broken, Err: err}
	}
	if !img.Opaque() {
		return lossless.Bytes(), nil
	}
	if err := jpeg.Encode(&photo, img, &jpeg.Options{Quality: quality}); err != nil {
		return nil, &Error{Fault: Broken, Err: err}
	}
	if lossless.Len() <= photo.Len() {
		return lossless.Bytes(), nil
	}
	return photo.Bytes(), nil
}

// Show unpacks a picture of a group's file to show it, no wider or higher than side
// pixels; nil where that cannot be, since the file may have been written by something
// else.
func Show(content []byte, side int) image.Image {
	if len(content) == 0 {
		return nil
	}
	img, err := Usual().decode(content)
	if err != nil {
		return nil
	}
	return shrunk(img, max(1, side))
}
