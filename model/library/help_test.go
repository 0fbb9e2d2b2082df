package library

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"testing"
	"time"

	"commonground/model"
	"commonground/model/file"
)

func group(name string) *model.Group {
	return model.NewGroup(name, time.Date(2024, 3, 5, 10, 42, 0, 0, time.UTC))
}

func open(t testing.TB) *Library {
	t.Helper()
	l, err := Open(filepath.Join(t.TempDir(), "Common Ground"))
	must(t, err)
	return l
}

func must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func created(t testing.TB, l *Library, g *model.Group) string {
	t.Helper()
	path, err := l.Create(g)
	must(t, err)
	return path
}

func opened(t testing.TB, path string) *Session {
	t.Helper()
	s, err := OpenGroup(path)
	must(t, err)
	t.Cleanup(func() { s.Close() })
	return s
}

// onDisk returns the group that stands in a file.
func onDisk(t testing.TB, path string) *model.Group {
	t.Helper()
	data, err := os.ReadFile(path)
	must(t, err)
	g, err := file.Decode(bytes.NewReader(data))
	must(t, err)
	return g
}

func named(g *model.Group, name string) *model.Group {
	c := *g
	c.Name = name
	return &c
}

// files lists what a folder shows to people.
func files(t testing.TB, folder string) []string {
	t.Helper()
	list, err := os.ReadDir(folder)
	must(t, err)
	var out []string
	for _, f := range list {
		if f.Name()[0] != '.' {
			out = append(out, f.Name())
		}
	}
	return out
}

func wantKind(t testing.TB, err error, want Kind) {
	t.Helper()
	var load *LoadError
	var place *PlaceError
	switch {
	case errors.As(err, &load) && load.Kind == want && load.Key() == "error.load."+string(want):
	case errors.As(err, &place) && place.Kind == want && place.Key() == "error.place."+string(want):
	default:
		t.Fatalf("got error %v, want %s", err, want)
	}
}
