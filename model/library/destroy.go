package library

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"commonground/model"
	"commonground/model/bin"
)

// Trace is a file that holds something of a group.
type Trace struct {
	Path string
	// about is what the recycle bin notes of a file in it.
	about string
	// Err is why it could not be removed; nil before that was tried, and where it is gone.
	Err error
}

// Traces lists every file in the library, its folder Deleted, the hidden folders in both and the
// system's recycle bin that is of the group at path: the file, versions before, what a save left
// behind, copies put aside and deleted ones. Copies under an ID of their own are groups of their own, and not among them.
func (l *Library) Traces(path string) ([]Trace, error) {
	id, known := idOf(path)
	return tracesOf(path, id, known)
}

func tracesOf(path string, id model.ID, known bool) ([]Trace, error) {
	var out []Trace
	for _, folder := range []string{filepath.Dir(path), filepath.Join(filepath.Dir(path), DeletedFolder)} {
		found, err := tracesIn(folder, path, id, known)
		if err != nil {
			return nil, placeError(folder, err)
		}
		out = append(out, found...)
	}
	for _, f := range bin.Files(path, extension) {
		if found, ok := idOf(f.Path); known && ok && found == id {
			out = append(out, Trace{Path: f.Path, about: f.About})
		}
	}
	return out, nil
}

// tracesIn are those in a folder and in the hidden folder in it.
func tracesIn(folder, path string, id model.ID, known bool) ([]Trace, error) {
	files, err := os.ReadDir(folder)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	var out []Trace
	names := []string{filepath.Base(beside(path, "."))} // of what lies in the hidden folder
	if folder != filepath.Dir(path) {
		names = nil // the name may be another group's there
	}
	for _, f := range files {
		at := filepath.Join(folder, f.Name())
		if found, ok := idOf(at); at == path || known && ok && found == id {
			out = append(out, Trace{Path: at})
			names = append(names, filepath.Base(beside(at, ".")))
		}
	}
	hidden, err := os.ReadDir(filepath.Join(folder, ownFolder))
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, err
	}
	for _, f := range hidden {
		at := filepath.Join(folder, ownFolder, f.Name())
		found, ok := idOf(at)
		if known && ok && found == id || slices.ContainsFunc(names, func(name string) bool { return isBeside(f.Name(), name) }) {
			out = append(out, Trace{Path: at})
		}
	}
	return out, nil
}

// isBeside reports whether a file of the hidden folder is that of a group there: its lock, its
// version before, or what a save was writing; name is the group's, with a point behind it.
func isBeside(file, name string) bool {
	ending, ok := strings.CutPrefix(file, name)
	number, temp := strings.CutSuffix(ending, tempEnding)
	return ok && (ending == "lock" || ending == "previous"+extension || temp && !strings.Contains(number, "."))
}

// Destroy removes every trace of the group at path for good, and then looks again: what is left
// has why it could not be removed. Nothing is removed of a group that is open, and of one whose
// ID cannot be read only what bears its name. The error is a *LoadError of kind Locked or a
// *PlaceError.
func (l *Library) Destroy(path string) (gone, left []Trace, err error) {
	held, err := takeLock(path)
	if errors.Is(err, errLocked) {
		return nil, nil, whyReadOnly(path, err)
	}
	if err != nil {
		return nil, nil, placeError(path, err)
	}
	id, known := idOf(path)
	before, err := tracesOf(path, id, known)
	if err = errors.Join(err, held.release()); err != nil {
		return nil, nil, placeError(path, err)
	}
	why := map[string]error{}
	for _, t := range before {
		why[t.Path] = os.Remove(t.Path)
		if t.about != "" && why[t.Path] == nil {
			_ = os.Remove(t.about) // it has the name alone, and the bin drops it by itself
		}
	}
	left, err = tracesOf(path, id, known)
	for i, t := range left {
		left[i].Err = placeError(t.Path, why[t.Path])
	}
	for _, t := range before {
		if !slices.ContainsFunc(left, func(l Trace) bool { return l.Path == t.Path }) {
			gone = append(gone, t)
		}
	}
	return gone, left, err
}
