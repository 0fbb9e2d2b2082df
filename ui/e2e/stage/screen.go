//go:build linux

package stage

import (
	"image"
	"image/color"
	"image/png"
	"os"
	"path/filepath"
	"slices"
	"time"

	"github.com/jezek/xgb/xproto"
)

// Bounds is the whole of a stage with one screen.
var Bounds = image.Rect(0, 0, Width, Height)

// Picture returns what can be seen in a part of the stage.
func (s *Stage) Picture(part image.Rectangle) (*image.RGBA, error) {
	part = part.Intersect(s.reach())
	out := image.NewRGBA(part)
	if part.Empty() {
		return out, nil
	}
	reply, err := xproto.GetImage(s.conn, xproto.ImageFormatZPixmap, xproto.Drawable(s.root),
		int16(part.Min.X), int16(part.Min.Y), uint16(part.Dx()), uint16(part.Dy()), 0xffffffff).Reply()
	if err != nil {
		return nil, err
	}
	for i := 0; i+3 < len(out.Pix) && i+3 < len(reply.Data); i += 4 { // X sends blue first
		out.Pix[i], out.Pix[i+1], out.Pix[i+2], out.Pix[i+3] = reply.Data[i+2], reply.Data[i+1], reply.Data[i], 0xff
	}
	return out, nil
}

// reach is what the X server has pixels of: less than Bounds while a screen is unplugged.
func (s *Stage) reach() image.Rectangle {
	size, err := xproto.GetGeometry(s.conn, xproto.Drawable(s.root)).Reply()
	if err != nil {
		return s.Bounds
	}
	return image.Rect(0, 0, int(size.Width), int(size.Height)).Intersect(s.Bounds)
}

// Save writes what can be seen in a part of the stage to a PNG file.
func (s *Stage) Save(path string, part image.Rectangle) error {
	picture, err := s.Picture(part)
	if err != nil {
		return err
	}
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return err
	}
	file, err := os.Create(path)
	if err != nil {
		return err
	}
	defer file.Close()
	fast := png.Encoder{CompressionLevel: png.BestSpeed}
	if err := fast.Encode(file, picture); err != nil {
		return err
	}
	return file.Close()
}

// Amount counts the pixels of one of the colours, on every 16th line of a part of the
// stage: enough to see whether more is still being painted.
func (s *Stage) Amount(part image.Rectangle, colours ...color.RGBA) int {
	n := 0
	for y := part.Min.Y; y < part.Max.Y; y += 16 {
		line, err := s.Picture(image.Rect(part.Min.X, y, part.Max.X, y+1))
		if err != nil {
			return 0
		}
		for x := line.Rect.Min.X; x < line.Rect.Max.X; x++ {
			if slices.Contains(colours, line.RGBAAt(x, y)) {
				n++
			}
		}
	}
	return n
}

// Colours counts the different colours on every 16th line of a part of the stage. A
// window that shows nothing yet has few; letters alone bring dozens.
func (s *Stage) Colours(part image.Rectangle) int {
	seen := map[color.RGBA]bool{}
	for y := part.Min.Y; y < part.Max.Y; y += 16 {
		line, err := s.Picture(image.Rect(part.Min.X, y, part.Max.X, y+1))
		if err != nil {
			return 0
		}
		for x := line.Rect.Min.X; x < line.Rect.Max.X; x++ {
			seen[line.RGBAAt(x, y)] = true
		}
	}
	return len(seen)
}

// Still waits until nothing has been painted for so long, or for limit.
func (s *Stage) Still(quiet, limit time.Duration) {
	start := time.Now()
	for time.Since(start) < limit {
		last := start
		if f := s.Frames(start); len(f) > 0 {
			last = f[len(f)-1]
		}
		if time.Since(last) >= quiet {
			return
		}
		time.Sleep(10 * time.Millisecond)
	}
}

// Frames returns when the screen changed since then. Reports less than a millisecond
// apart are one frame.
func (s *Stage) Frames(since time.Time) []time.Time {
	s.mu.Lock()
	defer s.mu.Unlock()
	var out []time.Time
	for _, f := range s.frames {
		if f.After(since) && (len(out) == 0 || f.Sub(out[len(out)-1]) > time.Millisecond) {
			out = append(out, f)
		}
	}
	return out
}
