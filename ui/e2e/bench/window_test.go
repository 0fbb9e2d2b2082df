//go:build linux

package bench

import (
	"bytes"
	"fmt"
	"image/color"
	"path/filepath"
	"testing"

	"commonground/assets/examples"
	"commonground/model"
	"commonground/model/file"
	"commonground/ui/e2e/stage"
)

// side is the ground of the navigation in the light theme.
var side = color.RGBA{0xef, 0xe8, 0xdb, 0xff}

// BenchmarkWindow launches the app with 20 groups in the library into one with 12
// sheets, and waits until the navigation and the cards are there to be pressed. The small
// pictures on the cards, which have some of the colour too, may still be on their way.
func BenchmarkWindow(b *testing.B) {
	stage.Wanted(b)
	for b.Loop() {
		var launch []float64
		for range runs {
			launch = append(launch, measureWindow(b))
		}
		b.ReportMetric(median(launch), "launch-ms")
		figures.atMost("window usable, 20 groups, 12 sheets", " ms", "", 250, median(launch))
	}
}

func measureWindow(b *testing.B) float64 {
	b.Helper()
	home := b.TempDir()
	var path string
	for i := range 20 {
		g := twelveSheets(b)
		g.Name = fmt.Sprintf("Group %d", i+1)
		path = writeGroup(b, home, g)
	}
	leaveAt(b, home, map[string]any{"group": path, "where": "overview"})
	s, err := stage.New(false)
	if err != nil {
		b.Fatal(err)
	}
	defer s.Close()
	warmUp(b, s, home)
	p, launch := launchPainted(b, s, home, 0.7, side, program)
	defer p.Kill()
	_ = s.Save(filepath.Join("..", "..", "..", "out", "bench", "window.png"), stage.Bounds)
	return launch
}

// twelveSheets is the example group with its sheets repeated until there are twelve.
func twelveSheets(b *testing.B) *model.Group {
	b.Helper()
	g, err := file.Decode(bytes.NewReader(examples.Group()))
	if err != nil {
		b.Fatal(err)
	}
	g.ID = model.NewID()
	doc := model.NewDocument(g)
	for i := 0; len(doc.Group().Sheets) < 12; i++ {
		if _, err := doc.DuplicateSheet(doc.Group().Sheets[i].ID, fmt.Sprintf("Sheet %d", i)); err != nil {
			b.Fatal(err)
		}
	}
	out := *doc.Group()
	return &out
}
