package painting

import (
	"context"
	"fmt"
	"image"
	"testing"

	"commonground/assets/words"
	"commonground/model"
	"commonground/printables"
	"commonground/printables/raster"
	"commonground/ui/canvas"
	"commonground/ui/carry"
)

// manyNotes is a board of short notes as the figures to beat are measured with.
func manyNotes(count int) (*model.Activity, []*model.Note) {
	columns, scale := 10, 1.4
	switch {
	case count > 500:
		columns, scale = 50, 5
	case count > 100:
		columns, scale = 25, 2.8
	}
	said := []string{"tea", "garden", "quiet", "room", "Tuesday", "walk", "bring", "share", "friend", "music", "help", "open", "door", "bus"}
	var notes []*model.Note
	for i := range count {
		text := fmt.Sprintf("%s %s %s %s %d", said[i%14], said[(i*3+1)%14], said[(i*5+2)%14], said[(i*11+i/14)%14], i)
		at := model.Rect{X: 10 + float64(i%columns)*140, Y: 10 + float64(i/columns)*110, W: 120, H: 90}
		notes = append(notes, model.NewNote(text, model.ColourA, at))
	}
	return &model.Activity{ID: "bench", Kind: model.KindBoard, Scale: scale, Own: &model.OwnWords{}}, notes
}

func benchStyle(b testing.TB) Style {
	book, err := words.Load("en")
	if err != nil {
		b.Fatal(err)
	}
	kit := printables.NewKit(book)
	return NewPrinted(kit, raster.New(kit.Set), &model.Activity{})
}

func benchFrame(a *model.Activity, notes []*model.Note) *Frame {
	v := canvas.NewView(a.Bounds())
	v.Resize(1300, 800)
	f := FrameOf(&v, 1)
	f.Activity, f.Notes, f.Palette = a, notes, printables.LightPalette()
	return &f
}

// BenchmarkFirstPaint is all that is painted before a board is seen.
func BenchmarkFirstPaint(b *testing.B) {
	for _, count := range []int{100, 500, 2000} {
		b.Run(fmt.Sprint(count), func(b *testing.B) {
			a, notes := manyNotes(count)
			for b.Loop() {
				NewRepainter(benchStyle(b), func(Frame, *image.RGBA) {}).Now(benchFrame(a, notes))
			}
		})
	}
}

// BenchmarkRepaint is what one edit costs: the same notes, put together again.
func BenchmarkRepaint(b *testing.B) {
	for _, count := range []int{100, 500, 2000} {
		b.Run(fmt.Sprint(count), func(b *testing.B) {
			a, notes := manyNotes(count)
			f := benchFrame(a, notes)
			p := newPicture(benchStyle(b))
			onto := p.paint(context.Background(), nil, f)
			for b.Loop() {
				p.paint(context.Background(), onto, f)
			}
		})
	}
}

// BenchmarkLayNotes is setting the text of notes, without painting it.
func BenchmarkLayNotes(b *testing.B) {
	_, notes := manyNotes(2000)
	art := benchStyle(b)
	for b.Loop() {
		for _, n := range notes {
			art.Note(n, printables.LightPalette())
		}
	}
}

// BenchmarkRepaintSent is BenchmarkRepaint where every note was sent on.
func BenchmarkRepaintSent(b *testing.B) {
	a, notes := manyNotes(2000)
	f := benchFrame(a, notes)
	f.Sent = carry.Marks{}
	for _, n := range notes {
		f.Sent[n.ID] = []model.TodoFor{model.TodoMeeting}
	}
	p := newPicture(benchStyle(b))
	out := p.paint(context.Background(), nil, f)
	for b.Loop() {
		out = p.paint(context.Background(), out, f)
	}
}
