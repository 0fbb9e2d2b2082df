package board

import (
	"context"
	"image"

	"fyne.io/fyne/v2"
)

// quickEffort is how many notes may be painted at once on the UI goroutine; with more,
// the picture is made beside it.
const quickEffort = 120

// quickPixels is how large a picture may be to be put together on the UI goroutine.
const quickPixels = 3_000_000

// studio has pictures of the resting board painted: at once where that is quick, else on
// a goroutine of its own, one at a time, the newest wish first. It belongs to the UI
// goroutine; the picture's caches go to the painting goroutine and come back with its
// result.
type studio struct {
	picture *picture
	show    func(frame, *image.RGBA)
	do      func(func()) // runs something on the UI goroutine, later
	shown   *image.RGBA  // what is up now
	spare   *image.RGBA  // what was up before, to paint over
	job     *job
	wish    *frame // what to paint when the job is done
	closed  bool
}

type job struct {
	frame  frame
	cancel context.CancelFunc
	done   chan *image.RGBA
}

func newStudio(a artist, show func(frame, *image.RGBA)) *studio {
	return &studio{picture: newPicture(a), show: show, do: fyne.Do}
}

// want has f painted and shown, and reports whether it is shown already.
func (s *studio) want(f *frame) bool {
	if s.closed {
		return false
	}
	if s.job != nil {
		s.wish = f
		if s.job.frame.scale != f.scale {
			s.job.cancel()
		}
		return false
	}
	if f.w*f.h <= quickPixels && s.picture.effort(f) <= quickEffort {
		s.now(f)
		return true
	}
	s.start(f)
	return false
}

// now paints and shows f whatever it takes.
func (s *studio) now(f *frame) {
	s.settle()
	s.picture.sprites.use(f.scale, f.palette)
	s.picture.sprites.prepare(f.seen())
	s.put(*f, s.picture.paint(context.Background(), s.take(), f))
}

// take hands out the picture to paint over, which may be nil.
func (s *studio) take() *image.RGBA {
	out := s.spare
	s.spare = nil
	return out
}

func (s *studio) put(f frame, picture *image.RGBA) {
	s.spare, s.shown = s.shown, picture
	s.show(f, picture)
}

func (s *studio) start(f *frame) {
	ctx, cancel := context.WithCancel(context.Background())
	j := &job{frame: *f, cancel: cancel, done: make(chan *image.RGBA, 1)}
	s.job = j
	onto := s.take()
	go func() {
		j.done <- s.picture.paint(ctx, onto, &j.frame)
		s.do(func() { s.collect(j) })
	}()
}

// collect shows what a job has painted and goes on with the newest wish.
func (s *studio) collect(j *job) {
	if s.job != j {
		return
	}
	s.job = nil
	j.cancel()
	if picture := <-j.done; picture != nil && !s.closed {
		s.put(j.frame, picture)
	}
	if f := s.wish; f != nil {
		s.wish = nil
		s.want(f)
	}
}

// settle waits for a running job and gives up what it makes, so that the caches are here.
func (s *studio) settle() {
	if s.job == nil {
		return
	}
	s.job.cancel()
	<-s.job.done
	s.job, s.wish = nil, nil
}

func (s *studio) close() {
	s.closed = true
	s.settle()
}
