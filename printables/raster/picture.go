package raster

import (
	"image"
	"math"
	"sync"

	"golang.org/x/image/draw"

	"commonground/printables/mark"
)

// mostPictureBytes bounds the store of scaled pictures; when it is full it starts anew.
const mostPictureBytes = 32 << 20

type pictureKey struct {
	name string
	w, h int
}

// pictureStore remembers pictures at the size they were last painted.
type pictureStore struct {
	mu     sync.Mutex
	scaled map[pictureKey]*image.RGBA
	bytes  int
}

func newPictureStore() pictureStore { return pictureStore{scaled: map[pictureKey]*image.RGBA{}} }

// picture paints a picture, stretched to whole pixels.
func (p *Painter) picture(t *tool, dst *image.RGBA, m mark.Image) {
	if m.Picture == nil {
		return
	}
	lo, hi := t.at.At(m.X, m.Y), t.at.At(m.X+m.W, m.Y+m.H)
	box := image.Rect(round(lo.X), round(lo.Y), round(hi.X), round(hi.Y))
	if box.Empty() || m.Picture.Bounds().Empty() {
		return
	}
	if m.Key == "" || box.Dx()*box.Dy()*4 > mostPictureBytes/4 {
		draw.CatmullRom.Scale(dst, box, m.Picture, m.Picture.Bounds(), draw.Over, nil)
		return
	}
	draw.Draw(dst, box, p.pictures.get(m, box.Dx(), box.Dy()), image.Point{}, draw.Over)
}

func round(v float64) int { return pixel(math.Floor(v + 0.5)) }

func (ps *pictureStore) get(m mark.Image, w, h int) *image.RGBA {
	ps.mu.Lock()
	defer ps.mu.Unlock()
	key := pictureKey{m.Key, w, h}
	if got, ok := ps.scaled[key]; ok {
		return got
	}
	out := image.NewRGBA(image.Rect(0, 0, w, h))
	draw.CatmullRom.Scale(out, out.Rect, m.Picture, m.Picture.Bounds(), draw.Src, nil)
	if ps.bytes += len(out.Pix); ps.bytes > mostPictureBytes {
		clear(ps.scaled)
		ps.bytes = len(out.Pix)
	}
	ps.scaled[key] = out
	return out
}
