package board

import (
	"context"
	"image"

	"fyne.io/fyne/v2"

	"commonground/model"
)

// quickEffort is how many notes may be painted at once on the UI goroutine; with more,
// the picture is made beside it.
const quickEffort = 120

// quickPixels is how large a picture may be to be put together on the UI goroutine.
const quickPixels = 3_000_000

// repainter has pictures of the resting board painted: at once where that is quick, else on
// a goroutine of its own, one at a time, the newest wish first. It belongs to the UI
// goroutine; the picture's caches go to the painting goroutine and come back with its
// result.
type repainter struct {
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

func newRepainter(st style, show func(frame, *image.RGBA)) *repainter {
	return &repainter{picture: newPicture(st), show: show, do: fyne.Do}
}

// want has f painted and shown, and reports whether it is shown already.
func (r *repainter) want(f *frame) bool {
	if r.closed {
		return false
	}
	if r.job != nil {
		r.wish = f
		if r.job.frame.scale != f.scale {
			r.job.cancel()
		}
		return false
	}
	if f.w*f.h <= quickPixels && r.picture.effort(f) <= quickEffort {
		r.now(f)
		return true
	}
	r.start(f)
	return false
}

// now paints and shows f whatever it takes.
func (r *repainter) now(f *frame) {
	r.settle()
	r.picture.sprites.use(f.scale, f.palette)
	r.picture.sprites.prepare(f.seen())
	r.put(*f, r.picture.paint(context.Background(), r.take(), f))
}

// take hands out the picture to paint over, which may be nil.
func (r *repainter) take() *image.RGBA {
	out := r.spare
	r.spare = nil
	return out
}

func (r *repainter) put(f frame, picture *image.RGBA) {
	r.spare, r.shown = r.shown, picture
	r.show(f, picture)
}

func (r *repainter) start(f *frame) {
	ctx, cancel := context.WithCancel(context.Background())
	j := &job{frame: *f, cancel: cancel, done: make(chan *image.RGBA, 1)}
	r.job = j
	onto := r.take()
	go func() {
		j.done <- r.picture.paint(ctx, onto, &j.frame)
		r.do(func() { r.collect(j) })
	}()
}

// collect shows what a job has painted and goes on with the newest wish.
func (r *repainter) collect(j *job) {
	if r.job != j {
		return
	}
	r.job = nil
	j.cancel()
	if picture := <-j.done; picture != nil && !r.closed {
		r.put(j.frame, picture)
	}
	if f := r.wish; f != nil {
		r.wish = nil
		r.want(f)
	}
}

// settle waits for a running job and gives up what it makes, so that the caches are here.
func (r *repainter) settle() {
	if r.job == nil {
		return
	}
	r.job.cancel()
	<-r.job.done
	r.job, r.wish = nil, nil
}

// idle reports whether nothing is being painted.
func (r *repainter) idle() bool { return r.job == nil }

// lift paints the notes as f sees them, raised.
func (r *repainter) lift(f *frame, notes []*model.Note) lifted {
	r.settle()
	return r.picture.lift(f, notes)
}

// light paints a zone as it is while something is over it.
func (r *repainter) light(f *frame, z *model.Zone) lifted {
	r.settle()
	return r.picture.light(f, z)
}

func (r *repainter) close() {
	r.closed = true
	r.settle()
}
