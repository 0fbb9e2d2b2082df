package choose

import (
	"cmp"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"commonground/model/alike"
	"commonground/ui/places"
)

// entry is a folder or a file to choose.
type entry struct {
	name   string
	path   string
	folder bool
}

// listing reads a folder: its folders first and then, where extension is not empty, its
// files that end so, or in one of several endings. What people are not to see is left out.
func listing(folder, extension string) ([]entry, error) {
	found, err := os.ReadDir(folder)
	if err != nil {
		return nil, err
	}
	endings := strings.Fields(strings.ToLower(extension))
	var out []entry
	for _, f := range found {
		if places.Hidden(f) {
			continue
		}
		e := entry{f.Name(), filepath.Join(folder, f.Name()), false}
		e.folder = f.IsDir() || f.Type()&os.ModeSymlink != 0 && isFolder(e.path)
		if e.folder || slices.Contains(endings, strings.ToLower(filepath.Ext(e.name))) {
			out = append(out, e)
		}
	}
	slices.SortFunc(out, func(a, b entry) int {
		if a.folder != b.folder {
			return cmp.Compare(order(a), order(b))
		}
		return strings.Compare(strings.ToLower(a.name), strings.ToLower(b.name))
	})
	return out, nil
}

func order(e entry) int {
	if e.folder {
		return 0
	}
	return 1
}

// matching are the entries whose names hold all words of sought.
func matching(entries []entry, sought string) []entry {
	words := strings.Fields(alike.Key(sought))
	var out []entry
	for _, e := range entries {
		name := alike.Key(e.name)
		if !slices.ContainsFunc(words, func(w string) bool { return !strings.Contains(name, w) }) {
			out = append(out, e)
		}
	}
	return out
}
