package wallwindow

import (
	"image"
	"time"

	"commonground/model"
	"commonground/ui/surfaces/board/painting"
)

// How the wall follows notes that are dragged on the desk: each step while they are moved
// slowly; while they are moved fast only now and then, since every picture of the wall is time
// that the desk waits. Fast is what comes oftener than the desk is told of it while both are
// painted for each step, which takes about 30 ms without a graphics card.
const (
	liveSlow  = 60 * time.Millisecond
	liveEvery = 90 * time.Millisecond
)

// live is what is being dragged on the desk.
type live struct {
	wall   *Wall
	notes  []*model.Note
	by     model.Point
	lifted painting.Lifted
	told   time.Time // when the desk last said something
	moved  time.Time // when the wall last followed
	timer  *time.Timer
	over   bool // let go of: what was dragged stays up until the board is painted with it
}

// Carry follows notes that are dragged on the board of a sheet by so many board units; none
// end it.
func (w *Wall) Carry(sheet model.ID, notes []*model.Note, by model.Point) {
	l := &w.live
	if !w.Open() || w.frozen || w.source.Sheet != sheet || w.painter.frame == nil || w.alone() != nil {
		return
	}
	if len(notes) == 0 {
		l.letGo()
		return
	}
	if l.over || len(l.notes) == 0 || l.notes[0].ID != notes[0].ID || len(l.notes) != len(notes) {
		l.begin(notes)
	}
	l.by = by
	now := w.now()
	if now.Sub(l.told) > liveSlow || now.Sub(l.moved) > liveEvery {
		l.place(now)
	} else if l.timer == nil {
		run := w.host.Runner()
		l.timer = time.AfterFunc(liveEvery, func() { run.Back(l.catchUp) })
	}
	l.told = now
}

// begin takes what is dragged off the resting picture.
func (l *live) begin(notes []*model.Note) {
	l.stopTimer()
	l.notes, l.over = notes, false
	f := l.wall.painter.frame
	l.lifted = l.wall.painter.board.Lift(f, notes)
	l.wall.painter.want()
}

// place moves what is dragged to where it is.
func (l *live) place(now time.Time) {
	l.stopTimer()
	l.moved = now
	f := l.wall.painter.frame
	if f == nil || l.lifted.Picture == nil {
		return
	}
	at := f.At(l.by).Add(l.lifted.Offset).Add(image.Pt(0, l.down()))
	l.wall.stage.carry(l.lifted.Picture, at)
}

// down is how far below the top of the wall boards begin.
func (l *live) down() int {
	px, _ := l.wall.stage.pixels()
	return px.Y - l.wall.painter.frame.H
}

// catchUp follows where the pointer stopped, or went on too fast.
func (l *live) catchUp() {
	l.timer = nil
	if len(l.notes) > 0 && !l.over {
		l.place(l.wall.now())
	}
}

// letGo has the resting picture show what was dragged, where it lies now.
func (l *live) letGo() {
	if len(l.notes) == 0 || l.over {
		return
	}
	l.stopTimer()
	l.over = true
	l.wall.painter.want()
}

// painted follows a new resting picture: what was let go of is on it.
func (l *live) painted() {
	if f := l.wall.painter.frame; f != nil && f.Lifts && !l.over {
		return
	}
	l.end()
}

// end forgets what was dragged.
func (l *live) end() {
	l.stopTimer()
	l.notes, l.lifted, l.over = nil, painting.Lifted{}, false
	if l.wall.stage != nil {
		l.wall.stage.land()
	}
}

// without are the notes that the resting picture leaves out.
func (l *live) without() map[model.ID]bool {
	if l.over || len(l.notes) == 0 {
		return nil
	}
	out := map[model.ID]bool{}
	for _, n := range l.notes {
		out[n.ID] = true
	}
	return out
}

func (l *live) stopTimer() {
	if l.timer != nil {
		l.timer.Stop()
		l.timer = nil
	}
}
