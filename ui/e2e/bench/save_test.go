//go:build linux

package bench

import (
	"context"
	"strings"
	"testing"
	"time"

	"commonground/model"
	"commonground/model/file"
	"commonground/model/library"
)

// BenchmarkSave saves a group of 1 MB: from the edit to the file that is safe on disk,
// without the pause in which more edits are waited for.
func BenchmarkSave(b *testing.B) {
	g := boardGroup(2000)
	data, err := file.Encode(g)
	if err != nil {
		b.Fatal(err)
	}
	for _, n := range g.Sheets[0].Notes {
		n.Text += strings.Repeat(" more", (1<<20-len(data))/(5*len(g.Sheets[0].Notes)))
	}
	saver := library.NewSaver(writeGroup(b, b.TempDir(), g), func(library.State) {})
	defer func() { _ = saver.Close(context.Background()) }()
	for b.Loop() {
		var times []float64
		for i := range 5 * runs {
			next := *g
			next.Members = i + 1
			start := time.Now()
			saver.Put(&next, model.Position(i+1))
			if err := saver.Flush(context.Background()); err != nil {
				b.Fatal(err)
			}
			times = append(times, float64(time.Since(start).Microseconds())/1000)
		}
		b.ReportMetric(median(times), "ms")
		figures.atMost("save of a 1 MB group", " ms", "", 50, median(times))
	}
}
