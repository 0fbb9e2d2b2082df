package painting

import (
	"image"
	"testing"
	"time"

	"commonground/ui/trial"

	"commonground/model"
	"commonground/printables/mark"
)

// patience is a style whose notes take as long as the test likes.
type patience struct {
	trial.Flat
	wait chan struct{} // a note is painted for everything sent, all of them once closed
}

func (p *patience) Paint(dst *image.RGBA, marks []mark.Mark, scale, dx, dy float64) {
	if dst.Rect.Dx() < 400 {
		<-p.wait
	}
	p.Flat.Paint(dst, marks, scale, dx, dy)
}

type gallery struct {
	*Repainter
	t     *testing.T
	shown []Frame
	tasks chan func()
}

func newGallery(t *testing.T, st Style) *gallery {
	g := &gallery{t: t, tasks: make(chan func(), 16)}
	g.Repainter = NewRepainter(st, func(f Frame, picture *image.RGBA) {
		if picture == nil || picture.Rect != f.Painted() {
			t.Errorf("shows another part than %v", f.Painted())
		}
		g.shown = append(g.shown, f)
	})
	g.Do = func(task func()) { g.tasks <- task }
	t.Cleanup(g.Close)
	return g
}

// next does what a painting goroutine has handed over.
func (g *gallery) next() {
	g.t.Helper()
	select {
	case task := <-g.tasks:
		task()
	case <-time.After(10 * time.Second):
		g.t.Fatal("nothing is handed over")
	}
}

func aFrame(count int, zoom float64) *Frame {
	a, notes := manyNotes(count)
	f := benchFrame(a, notes)
	f.Scale *= zoom
	return f
}

func TestFewNotesArePaintedAtOnce(t *testing.T) {
	g := newGallery(t, trial.Flat{})
	if !g.Want(aFrame(quickEffort, 1)) || len(g.shown) != 1 {
		t.Fatal("not painted at once")
	}
}

func TestManyNotesArePaintedBesideTheWindow(t *testing.T) {
	a := &patience{wait: make(chan struct{})}
	g := newGallery(t, a)
	if g.Want(aFrame(500, 1)) {
		t.Fatal("painted at once")
	}
	close(a.wait)
	g.next()
	if len(g.shown) != 1 {
		t.Fatalf("%d pictures", len(g.shown))
	}
}

func TestOnlyTheNewestWishIsPaintedNext(t *testing.T) {
	a := &patience{wait: make(chan struct{})}
	g := newGallery(t, a)
	first, second, third := aFrame(500, 1), aFrame(500, 1.1), aFrame(500, 1.2)
	g.Want(first)
	g.Want(second)
	g.Want(third)
	close(a.wait)
	g.next() // the first was given up
	g.next()
	if len(g.shown) != 1 || g.shown[0].Scale != third.Scale {
		t.Fatalf("%d pictures shown", len(g.shown))
	}
}

func TestAClosedStudioShowsNothingMore(t *testing.T) {
	a := &patience{wait: make(chan struct{})}
	g := newGallery(t, a)
	g.Want(aFrame(500, 1))
	close(a.wait)
	g.Close()
	g.next()
	if len(g.shown) != 0 || g.Want(aFrame(10, 1)) {
		t.Fatal("shows a picture after Close")
	}
}

func TestMovedNotesKeepTheirSprites(t *testing.T) {
	g := newGallery(t, trial.Flat{})
	f := aFrame(500, 1)
	g.Now(f)
	painted := len(g.picture.sprites.byFace)
	moved := *f
	moved.Notes = nil
	for _, n := range f.Notes {
		m := *n
		m.X += 10
		moved.Notes = append(moved.Notes, &m)
	}
	if !g.Want(&moved) {
		t.Fatal("moved notes are not put together at once")
	}
	if got := len(g.picture.sprites.byFace); got != painted {
		t.Fatalf("%d sprites painted anew", got-painted)
	}
}

func TestSpritesOfNotesThatAreGoneAreForgotten(t *testing.T) {
	g := newGallery(t, trial.Flat{})
	f := aFrame(100, 1)
	for range 40 {
		next := *f
		next.Notes = nil
		for _, n := range f.Notes {
			m := *n
			m.ID = model.NewID()
			next.Notes = append(next.Notes, &m)
		}
		g.Now(&next)
	}
	if got := len(g.picture.sprites.byNote); got > 1200 {
		t.Fatalf("%d sprites kept for 100 notes", got)
	}
}
