package board

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
	*repainter
	t     *testing.T
	shown []frame
	tasks chan func()
}

func newGallery(t *testing.T, st style) *gallery {
	g := &gallery{t: t, tasks: make(chan func(), 16)}
	g.repainter = newRepainter(st, func(f frame, picture *image.RGBA) {
		if picture == nil || picture.Rect != f.painted() {
			t.Errorf("shows another part than %v", f.painted())
		}
		g.shown = append(g.shown, f)
	})
	g.do = func(task func()) { g.tasks <- task }
	t.Cleanup(g.close)
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

func aFrame(count int, zoom float64) *frame {
	a, notes := manyNotes(count)
	f := benchFrame(a, notes)
	f.scale *= zoom
	return f
}

func TestFewNotesArePaintedAtOnce(t *testing.T) {
	g := newGallery(t, trial.Flat{})
	if !g.want(aFrame(quickEffort, 1)) || len(g.shown) != 1 {
		t.Fatal("not painted at once")
	}
}

func TestManyNotesArePaintedBesideTheWindow(t *testing.T) {
	a := &patience{wait: make(chan struct{})}
	g := newGallery(t, a)
	if g.want(aFrame(500, 1)) {
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
	g.want(first)
	g.want(second)
	g.want(third)
	close(a.wait)
	g.next() // the first was given up
	g.next()
	if len(g.shown) != 1 || g.shown[0].scale != third.scale {
		t.Fatalf("%d pictures shown", len(g.shown))
	}
}

func TestAClosedStudioShowsNothingMore(t *testing.T) {
	a := &patience{wait: make(chan struct{})}
	g := newGallery(t, a)
	g.want(aFrame(500, 1))
	close(a.wait)
	g.close()
	g.next()
	if len(g.shown) != 0 || g.want(aFrame(10, 1)) {
		t.Fatal("shows a picture after Close")
	}
}

func TestMovedNotesKeepTheirSprites(t *testing.T) {
	g := newGallery(t, trial.Flat{})
	f := aFrame(500, 1)
	g.now(f)
	painted := len(g.picture.sprites.byFace)
	moved := *f
	moved.notes = nil
	for _, n := range f.notes {
		m := *n
		m.X += 10
		moved.notes = append(moved.notes, &m)
	}
	if !g.want(&moved) {
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
		next.notes = nil
		for _, n := range f.notes {
			m := *n
			m.ID = model.NewID()
			next.notes = append(next.notes, &m)
		}
		g.now(&next)
	}
	if got := len(g.picture.sprites.byNote); got > 1200 {
		t.Fatalf("%d sprites kept for 100 notes", got)
	}
}
