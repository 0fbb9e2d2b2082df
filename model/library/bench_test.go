package library

import (
	"fmt"
	"path/filepath"
	"strings"
	"testing"

	"commonground/model"
)

// large returns a group whose file has about 1 MB.
func large() *model.Group {
	g := group("Large")
	for len(g.Sheets) < 12 {
		s := model.NewSheet("membership", "Who is our group for?", g.Created)
		for range 370 {
			s.Notes = append(s.Notes, model.NewNote(strings.Repeat("word ", 8), model.ColourA, model.Rect{X: 10, Y: 20, W: 180, H: 135}))
		}
		g.Sheets = append(g.Sheets, s)
	}
	return g
}

// BenchmarkSave1MB is a whole save of a group of 1 MB: encoding, writing, syncing,
// keeping the version before, replacing. The mark to beat is 50 ms.
func BenchmarkSave1MB(b *testing.B) {
	t := target{path: filepath.Join(b.TempDir(), "Large.json")}
	g := large()
	i := 0
	for b.Loop() {
		i++
		if _, err := t.save(named(g, fmt.Sprint("Large ", i))); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(t.known.size)/1e6, "MB")
}

// BenchmarkOpen1MB reads and checks a group of 1 MB.
func BenchmarkOpen1MB(b *testing.B) {
	path := filepath.Join(b.TempDir(), "Large.json")
	must(b, WriteCopy(large(), path, false))
	for b.Loop() {
		s, err := OpenGroup(path)
		must(b, err)
		must(b, s.Close())
	}
}

// BenchmarkEntries lists a library of 20 groups, as the first paint of home does.
func BenchmarkEntries(b *testing.B) {
	l := open(b)
	for i := range 20 {
		created(b, l, group(fmt.Sprint("Group ", i)))
	}
	for b.Loop() {
		if e, err := l.Entries(); err != nil || len(e) != 20 {
			b.Fatal(e, err)
		}
	}
}
