package wallwindow

import (
	"fmt"
	"slices"
	"testing"
	"time"

	"fyne.io/fyne/v2"

	"commonground/model"
	"commonground/model/catalogue"
)

// BenchmarkWallFrame is how long after an edit of a board with 300 notes its picture on a wall
// of 1920 x 1080 pixels is made: the median and the 95th of a hundred edits, in ms.
func BenchmarkWallFrame(b *testing.B) {
	a, _ := catalogue.Find("membership")
	s := &model.Sheet{ID: model.NewID(), Activity: a.ID, Title: "Who"}
	for i := range 300 {
		at := model.Rect{X: 20 + 70*float64(i%20), Y: 30 + 60*float64(i/20), W: 66, H: 52}
		s.Notes = append(s.Notes, model.NewNote(fmt.Sprintf("Walks and talks %d", i), model.NoteColours[i%4], at))
	}
	d := newBench(b, s)
	d.wall.Start(d.source(""), nil)
	d.wall.win.Resize(fyne.NewSize(1920, 1080))
	for d.picture() == nil { // the first is made beside the window
		time.Sleep(10 * time.Millisecond)
	}
	time.Sleep(100 * time.Millisecond)
	var took []float64
	for round := range b.N {
		took = took[:0]
		for i := range 100 {
			before := d.picture()
			began := time.Now()
			if err := d.Doc.WriteNote(s.ID, d.note(i).ID, fmt.Sprintf("Changed %d in round %d", i, round), 66, 52); err != nil {
				b.Fatal(err)
			}
			took = append(took, float64(time.Since(began))/float64(time.Millisecond))
			if d.picture() == before {
				b.Fatal("the wall shows nothing else")
			}
		}
	}
	slices.Sort(took)
	b.ReportMetric(took[len(took)/2], "ms/median")
	b.ReportMetric(took[len(took)*95/100], "ms/95th")
	b.ReportMetric(0, "ns/op")
}
