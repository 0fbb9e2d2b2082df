package painting

import (
	"fmt"
	"image"
	"math"
	"runtime"
	"strings"
	"sync"

	"commonground/model"
	"commonground/printables"
	"commonground/printables/mark"
)

// spriteMargin is how far a note's shadow reaches beyond it at the most, in board units.
const spriteMargin = 16.0

// sprite is a note as a small picture at one scale.
type sprite struct {
	picture *image.RGBA
	offset  image.Point // of its top left from the note's
}

// face is all of a note that shows: two notes with one face share a sprite, and a note
// that only moved keeps its own.
type face struct {
	text, icon     string
	details, flags string
	colour         model.NoteColour
	w, h           float64
}

func faceOf(n *model.Note) face {
	f := face{text: n.Text, icon: n.Icon, flags: strings.Join(n.Flags, " "), colour: n.Colour, w: n.W, h: n.H}
	if len(n.Details) > 0 {
		f.details = fmt.Sprint(n.Details) // fmt writes maps in the order of their keys
	}
	return f
}

// sprites caches notes as pictures for one scale and palette. Records are immutable, so
// a note's pointer stands for how it looks.
type sprites struct {
	style   Style
	scale   float64
	palette printables.Palette
	byNote  map[*model.Note]*sprite
	byFace  map[face]*sprite
	sent    *sprite // the mark of what was sent on; nil until it is needed
}

func newSprites(st Style) *sprites { return &sprites{style: st} }

// use prepares for painting at a scale, and forgets the sprites of another.
func (s *sprites) use(scale float64, pal printables.Palette) {
	if s.byNote != nil && s.scale == scale && s.palette == pal {
		return
	}
	s.scale, s.palette = scale, pal
	s.byNote, s.byFace, s.sent = map[*model.Note]*sprite{}, map[face]*sprite{}, nil
}

// missing counts the notes whose sprites would have to be painted first.
func (s *sprites) missing(notes []*model.Note, scale float64, pal printables.Palette) int {
	if s.scale != scale || s.palette != pal {
		return len(notes)
	}
	count := 0
	for _, n := range notes {
		if s.byNote[n] == nil && s.byFace[faceOf(n)] == nil {
			count++
		}
	}
	return count
}

// of returns the sprite of a note, painted if it has to be.
func (s *sprites) of(n *model.Note) *sprite {
	if found := s.byNote[n]; found != nil {
		return found
	}
	f := faceOf(n)
	found := s.byFace[f]
	if found == nil {
		found = s.paint(n)
		s.byFace[f] = found
	}
	s.byNote[n] = found
	return found
}

// prepare paints the missing sprites of notes on several cores, for the first picture,
// which the window waits for.
func (s *sprites) prepare(notes []*model.Note) {
	lack := map[face]*model.Note{}
	for _, n := range notes {
		if f := faceOf(n); s.byFace[f] == nil {
			lack[f] = n
		}
	}
	todo := make(chan *model.Note, len(lack))
	for _, n := range lack {
		todo <- n
	}
	close(todo)
	var (
		work sync.WaitGroup
		lock sync.Mutex
	)
	for range min(runtime.NumCPU(), len(lack)) {
		work.Go(func() {
			for n := range todo {
				painted := s.paint(n)
				lock.Lock()
				s.byFace[faceOf(n)] = painted
				lock.Unlock()
			}
		})
	}
	work.Wait()
}

func (s *sprites) paint(n *model.Note) *sprite {
	flat := *n
	flat.X, flat.Y = 0, 0
	marks := s.style.Note(&flat, s.palette)
	return s.Painted(marks, s.reach(&flat, marks))
}

// Painted is the part of marks that lies in an area, in pixels.
func (s *sprites) Painted(marks []mark.Mark, area image.Rectangle) *sprite {
	picture := image.NewRGBA(image.Rect(0, 0, area.Dx(), area.Dy()))
	s.style.Paint(picture, marks, s.scale, float64(-area.Min.X), float64(-area.Min.Y))
	return &sprite{picture, area.Min}
}

// sentMark is the mark of what was sent on, painted once for all notes.
func (s *sprites) sentMark() *sprite {
	if s.sent == nil {
		marks := s.style.Sent(s.palette)
		area := model.Rect(marks[0].Bounds())
		for _, m := range marks {
			area = area.Union(model.Rect(m.Bounds()))
		}
		s.sent = s.Painted(marks, pixels(area, s.scale))
	}
	return s.sent
}

// reach is the part of the plane that a note's marks paint, in pixels. Lines are left out:
// their bounds are generous and their text lies on the note.
func (s *sprites) reach(n *model.Note, marks []mark.Mark) image.Rectangle {
	area := n.Rect
	for _, m := range marks {
		if _, line := m.(mark.Line); !line {
			area = area.Union(model.Rect(m.Bounds()))
		}
	}
	most := n.Inset(-spriteMargin)
	return pixels(area, s.scale).Intersect(pixels(most, s.scale))
}

// pixels is r on a picture of that scale, rounded outwards.
func pixels(r model.Rect, scale float64) image.Rectangle {
	return image.Rect(
		int(math.Floor(r.X*scale)), int(math.Floor(r.Y*scale)),
		int(math.Ceil((r.X+r.W)*scale)), int(math.Ceil((r.Y+r.H)*scale)),
	)
}

// sweep forgets the sprites of notes that are gone, once they are many.
func (s *sprites) sweep(notes []*model.Note) {
	const spare = 512
	if len(s.byNote) <= 2*len(notes)+spare {
		return
	}
	byNote, byFace := map[*model.Note]*sprite{}, map[face]*sprite{}
	for _, n := range notes {
		if found := s.byNote[n]; found != nil {
			byNote[n] = found
			byFace[faceOf(n)] = found
		}
	}
	s.byNote, s.byFace = byNote, byFace
}
