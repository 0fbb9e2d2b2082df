package painting

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

// Repainter has pictures of the resting board painted: at once where that is quick, else on
// a goroutine of its own, one at a time, the newest wish first. It belongs to the UI
// goroutine; the picture's caches go to the painting goroutine and come back with its
// result.
type Repainter struct {
	Do func(func()) // runs something on the UI goroutine, later

	picture *picture
	show    func(Frame, *image.RGBA)
	shown   *image.RGBA // what is up now
	spare   *image.RGBA // what was up before, to paint over
	job     *job
	wish    *Frame // what to paint when the job is done
	closed  bool
}

type job struct {
	frame  Frame
	cancel context.CancelFunc
	done   chan *image.RGBA
}

// NewRepainter has what it painted shown by show, on the UI goroutine.
func NewRepainter(st Style, show func(Frame, *image.RGBA)) *Repainter {
	return &Repainter{picture: newPicture(st), show: show, Do: fyne.Do}
}

// Want has f painted and shown, and reports whether it is shown already.
func (r *Repainter) Want(f *Frame) bool {
	if r.closed {
		return false
	}
	if r.job != nil {
		r.wish = f
		if r.job.frame.Scale != f.Scale {
			r.job.cancel()
		}
		return false
	}
	if f.W*f.H <= quickPixels && r.picture.effort(f) <= quickEffort {
		r.Now(f)
		return true
	}
	r.start(f)
	return false
}

// Now paints and shows f whatever it takes.
func (r *Repainter) Now(f *Frame) {
	r.settle()
	r.picture.sprites.use(f.Scale, f.Palette)
	r.picture.sprites.prepare(f.seen())
	r.put(*f, r.picture.paint(context.Background(), r.take(), f))
}

// take hands out the picture to paint over, which may be nil.
func (r *Repainter) take() *image.RGBA {
	out := r.spare
	r.spare = nil
	return out
}

func (r *Repainter) put(f Frame, picture *image.RGBA) {
	r.spare, r.shown = r.shown, picture
	r.show(f, picture)
}

func (r *Repainter) start(f *Frame) {
	ctx, cancel := context.WithCancel(context.Background())
	j := &job{frame: *f, cancel: cancel, done: make(chan *image.RGBA, 1)}
	r.job = j
	onto := r.take()
	go func() {
		j.done <- r.picture.paint(ctx, onto, &j.frame)
		r.Do(func() { r.collect(j) })
	}()
}

// collect shows what a job has painted and goes on with the newest wish.
func (r *Repainter) collect(j *job) {
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
		r.Want(f)
	}
}

// settle waits for a running job and gives up what it makes, so that the caches are here.
func (r *Repainter) settle() {
	if r.job == nil {
		return
	}
	r.job.cancel()
	<-r.job.done
	r.job, r.wish = nil, nil
}

// Idle reports whether nothing is being painted.
func (r *Repainter) Idle() bool { return r.job == nil }

// Lift paints the notes as f sees them, raised.
func (r *Repainter) Lift(f *Frame, notes []*model.Note) Lifted {
	r.settle()
	return r.picture.lift(f, notes)
}

// Light paints a zone as it is while something is over it.
func (r *Repainter) Light(f *Frame, z *model.Zone) Lifted { return r.picture.light(f, z) }

// Close ends what is being painted, and paints nothing any more.
func (r *Repainter) Close() {
	r.closed = true
	r.settle()
}
