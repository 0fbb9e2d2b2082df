//go:build linux

package bench

import (
	"fmt"
	"testing"
	"time"

	"commonground/ui/e2e/stage"
)

// measureLimit measures a bare window of the app's size, just before or after the app, so
// that both meet the same machine.
func measureLimit(b *testing.B) measured {
	b.Helper()
	s, err := stage.New(false)
	if err != nil {
		b.Fatal(err)
	}
	defer s.Close()
	return measure(b, s, b.TempDir(), "limit", limit, fmt.Sprintf("%dx%d", windowWidth, windowHeight))
}

// atRest is how many cores a program uses while nothing happens.
func atRest(p *stage.Program) float64 {
	const span = 3 * time.Second
	used := p.Processor()
	time.Sleep(span)
	return (p.Processor() - used).Seconds() / span.Seconds()
}

// besides holds measurements as parts of those of the bare window taken with them.
type besides struct{ frames, cores, launch, rest []float64 }

func (r *besides) add(ours, limit measured) {
	r.frames = append(r.frames, ours.frames/limit.frames)
	r.cores = append(r.cores, ours.cores/limit.cores)
	r.launch = append(r.launch, ours.launch/limit.launch)
	r.rest = append(r.rest, ours.rest-limit.rest)
}

func (r *besides) report(b *testing.B, name string) {
	b.ReportMetric(median(r.frames), "frames-of-limit")
	b.ReportMetric(median(r.cores), "cores-of-limit")
	b.ReportMetric(median(r.launch), "launch-of-limit")
	b.ReportMetric(median(r.rest), "cores-at-rest")
	figures.atLeastPart(name+"frames of a bare window's", 0.97, median(r.frames))
	figures.atMost(name+"cores of a bare window's", " ×", "1", 1.1, median(r.cores))
	figures.atMost(name+"launch of a bare window's", " ×", "1", 1.5, median(r.launch))
	figures.atMost(name+"cores at rest beyond a bare window's", "", "0", 0.01, median(r.rest))
}
