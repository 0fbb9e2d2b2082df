//go:build linux

package bench

import (
	"fmt"
	"image"
	"image/color"
	"math"
	"os"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"commonground/model"
	"commonground/model/file"
	"commonground/ui/e2e/stage"
)

// goals are the figures for a board of so many notes, and what others need for it.
var goals = []struct {
	notes                      int
	frames                     float64
	othersFrames               string
	cores                      float64
	othersCores                string
	launch, memory             float64 // ms, MB
	othersLaunch, othersMemory string
}{
	{100, 60, "60 / 60", 0, "", 200, 150, "470 to 790 / 128", "500 to 530 / 127"},
	{500, 60, "60 / 33", 1.2, "0.74 to 0.93 / 1.8", 250, 170, "650 to 1,160 / 162", "690 to 745 / 150"},
	{2000, 60, "31 / 16", 0, "", 450, 260, "1,670 to 2,500 / -", "1,140 to 1,200 / -"},
}

// BenchmarkBoard launches the app into a board, drags a note about at 120 moves a second
// for five seconds, and looks at what that takes.
func BenchmarkBoard(b *testing.B) {
	stage.Wanted(b)
	for _, goal := range goals {
		b.Run(fmt.Sprintf("notes=%d", goal.notes), func(b *testing.B) {
			for b.Loop() {
				var frames, slow, cores, launch, memory, others []float64
				var beside besides
				for range runs {
					limit := measureLimit(b)
					m := measureBoard(b, goal.notes)
					beside.add(m, limit)
					frames, slow, cores = append(frames, m.frames), append(slow, m.slow), append(cores, m.cores)
					launch, memory = append(launch, m.launch), append(memory, m.memory)
					others = append(others, m.others)
				}
				b.ReportMetric(median(frames), "frames/s")
				b.ReportMetric(median(slow), "95%-ms")
				b.ReportMetric(median(cores), "cores")
				b.ReportMetric(median(others), "cores-of-others")
				b.ReportMetric(median(launch), "launch-ms")
				b.ReportMetric(median(memory), "MB")
				figures.busy = max(figures.busy, median(others))
				name := fmt.Sprintf("%d notes, ", goal.notes)
				figures.atLeast(name+"frames a second", "", goal.othersFrames, goal.frames, median(frames))
				if goal.cores > 0 {
					figures.atMost(name+"cores while dragging", "", goal.othersCores, goal.cores, median(cores))
				}
				figures.atMost(name+"launch to painted board", " ms", goal.othersLaunch, goal.launch, median(launch))
				figures.atMost(name+"memory, PSS", " MB", goal.othersMemory, goal.memory, median(memory))
				beside.report(b, name)
			}
		})
	}
}

type measured struct {
	frames float64 // a second
	slow   float64 // ms, the 95th of a hundred gaps between frames
	cores  float64
	rest   float64 // cores while nothing happens
	launch float64 // ms
	memory float64 // MB
	others float64 // cores that the rest of the machine used while dragging
}

// windowWidth and windowHeight are those of every window that is measured.
const (
	windowWidth  = 1300
	windowHeight = 800
)

// yellow is the paper of note A in the light theme.
var yellow = color.RGBA{0xff, 0xe9, 0xa3, 0xff}

func measureBoard(b *testing.B, notes int) measured {
	b.Helper()
	home := b.TempDir()
	g := boardGroup(notes)
	path := writeGroup(b, home, g)
	leaveAt(b, home, map[string]any{"group": path, "where": "sheet", "sheet": g.Sheets[0].ID})
	s, err := stage.New(false)
	if err != nil {
		b.Fatal(err)
	}
	defer s.Close()
	warmUp(b, s, home)
	return measure(b, s, home, fmt.Sprintf("notes-%d", notes), program)
}

// measure launches a program, waits a while, drags the note nearest to the middle about
// and keeps a picture of that under a name.
func measure(b *testing.B, s *stage.Stage, home, name string, command ...string) measured {
	b.Helper()
	p, launch := launchPainted(b, s, home, 0.99, yellow, command...)
	defer p.Kill()
	m := measured{launch: launch}
	memory, err := p.Memory()
	if err != nil {
		b.Fatal(err)
	}
	m.memory = float64(memory) / 1e6
	m.rest = atRest(p)
	dragAbout(b, s, p, &m)
	_ = s.Save(filepath.Join("..", "..", "..", "out", "bench", name+".png"), stage.Bounds)
	return m
}

// launchPainted starts a program, the app where it was left, and waits until nothing of
// that colour is added any more. It returns how long it took, in ms, until that share of it was there
// for good.
func launchPainted(b *testing.B, s *stage.Stage, home string, share float64, colour color.RGBA, command ...string) (*stage.Program, float64) {
	b.Helper()
	s.Move(image.Pt(2, 2))
	start := time.Now()
	p, err := s.Start(home, command)
	if err != nil {
		b.Fatal(err)
	}
	type sample struct {
		at     time.Time
		amount int
	}
	samples := []sample{{at: start}}
	last := func() sample { return samples[len(samples)-1] }
	for quiet := start; time.Since(quiet) < 1500*time.Millisecond || last().amount < 1000; time.Sleep(8 * time.Millisecond) {
		if time.Since(start) > 30*time.Second {
			p.Kill()
			b.Fatalf("nothing was painted\n%s", p.Output())
		}
		if len(s.Frames(last().at)) == 0 {
			continue
		}
		now := sample{time.Now(), s.Amount(stage.Bounds, colour)}
		if now.amount != last().amount {
			quiet = now.at
		}
		samples = append(samples, now)
	}
	painted, final := last().at, last().amount
	for _, v := range slices.Backward(samples) {
		if float64(v.amount) < share*float64(final) {
			break
		}
		painted = v.at
	}
	return p, float64(painted.Sub(start).Microseconds()) / 1000
}

// warmUp starts the app once, as on any day but the first: what Fyne keeps of the
// system's fonts is there afterwards.
func warmUp(b *testing.B, s *stage.Stage, home string) {
	b.Helper()
	p, _ := launchPainted(b, s, home, 0.5, side, program)
	p.Kill()
}

// dragAbout drags the note nearest to the middle and measures meanwhile. The note stays
// in the hand.
func dragAbout(b *testing.B, s *stage.Stage, p *stage.Program, m *measured) {
	b.Helper()
	const span = 5 * time.Second
	at := nearest(b, s, image.Pt(stage.Width/2, stage.Height/2))
	s.Hold(at, at.Add(image.Pt(24, 12)))
	used, machine, start := p.Processor(), stage.Machine(), time.Now()
	s.Wander(at, span, 120)
	took := time.Since(start)
	used, machine = p.Processor()-used, stage.Machine()-machine
	m.cores = used.Seconds() / took.Seconds()
	m.others = (machine - used).Seconds() / took.Seconds()
	painted := s.Frames(start)
	if len(painted) < 2 {
		b.Fatal("nothing moved on the screen")
	}
	var gaps []float64
	for i := 1; i < len(painted); i++ {
		gaps = append(gaps, float64(painted[i].Sub(painted[i-1]).Microseconds())/1000)
	}
	slices.Sort(gaps)
	m.slow = gaps[len(gaps)*95/100]
	m.frames = float64(len(gaps)) / painted[len(gaps)].Sub(painted[0]).Seconds()
}

// nearest returns the place nearest to p that has the colour of a note.
func nearest(b *testing.B, s *stage.Stage, p image.Point) image.Point {
	b.Helper()
	picture, err := s.Picture(stage.Bounds)
	if err != nil {
		b.Fatal(err)
	}
	best, distance := p, math.MaxInt
	for y := range stage.Height {
		for x := range stage.Width {
			if d := (x-p.X)*(x-p.X) + (y-p.Y)*(y-p.Y); d < distance && picture.RGBAAt(x, y) == yellow {
				best, distance = image.Pt(x, y), d
			}
		}
	}
	if distance == math.MaxInt {
		b.Fatal("there is no note on the screen")
	}
	return best
}

// boardGroup is a group with one sheet: so many notes of 120 x 90 at a pitch of
// 140 x 110, five short words and a number each, on a board that just holds them. No two
// say the same: notes that look alike share a picture, and a launch would seem too quick.
func boardGroup(notes int) *model.Group {
	columns := int(math.Ceil(math.Sqrt(float64(notes) * 1.25)))
	rows := (notes + columns - 1) / columns
	g := model.NewGroup("Bench", time.Now())
	own := &model.Activity{
		ID: "bench", Kind: model.KindBoard,
		Scale: math.Ceil(10*max(float64(columns)*140/model.BoardWidth, float64(rows)*110/model.BoardHeight)) / 10,
		Own:   &model.OwnWords{Title: "Bench"},
	}
	sheet := &model.Sheet{ID: model.NewID(), Activity: own.ID, Title: "Bench", Created: g.Created, Changed: g.Changed}
	words := []string{"tea", "walks", "music", "quiet", "garden", "books", "chat", "paint", "bread", "songs", "rain"}
	for i := range notes {
		text := fmt.Sprintf("%s %s %s %s %s %d", words[i%11], words[(i+3)%11], words[(i+5)%11], words[(i+7)%11], words[(i*3+1)%11], i)
		sheet.Notes = append(sheet.Notes, &model.Note{
			ID: model.NewID(), Text: text, Colour: model.ColourA,
			Rect: model.Rect{X: 10 + 140*float64(i%columns), Y: 10 + 110*float64(i/columns), W: 120, H: 90},
		})
	}
	g.Activities, g.Sheets = []*model.Activity{own}, []*model.Sheet{sheet}
	return g
}

// writeGroup puts a group into the library of a home folder.
func writeGroup(b *testing.B, home string, g *model.Group) string {
	b.Helper()
	data, err := file.Encode(g)
	if err != nil {
		b.Fatal(err)
	}
	path := filepath.Join(home, "Common Ground", g.Name+".json")
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		b.Fatal(err)
	}
	if err := os.WriteFile(path, data, 0o644); err != nil {
		b.Fatal(err)
	}
	return path
}

// leaveAt makes the next start open that place, in a window of the usual size and the light
// theme.
func leaveAt(b *testing.B, home string, place map[string]any) {
	b.Helper()
	err := stage.Remember(home, map[string]any{
		"welcomed": true, "scheme": "light", "text": 1, "width": windowWidth, "height": windowHeight, "guideFolded": true, "place": place,
	})
	if err != nil {
		b.Fatal(err)
	}
}
