package background

// Queue does work in the order in which it was added, a few at a time, until it is dropped:
// the small pictures of a page, of which there may be many. Its methods are for the UI
// goroutine. The zero value is ready.
type Queue struct {
	// Run is how work is run.
	Run Runner

	waiting []func() (then func())
	busy    int
	turn    int // of Drop; what was begun before the last one counts no more
}

// atOnce is how much of a Queue's work is done at a time: the UI needs a processor too.
const atOnce = 2

// Add has work done elsewhere and then, unless the queue was dropped meanwhile, what it
// returned on the UI goroutine.
func (q *Queue) Add(work func() (then func())) {
	q.waiting = append(q.waiting, work)
	q.next()
}

// Drop forgets the work that waits, and what comes of that which is being done.
func (q *Queue) Drop() {
	q.waiting = nil
	q.turn++
}

func (q *Queue) next() {
	if q.busy == atOnce || len(q.waiting) == 0 {
		return
	}
	work, turn := q.waiting[0], q.turn
	q.waiting = q.waiting[1:]
	q.busy++
	q.Run.Start(func() func() {
		then := work()
		return func() {
			q.busy--
			if then != nil && turn == q.turn {
				then()
			}
			q.next()
		}
	})
}
