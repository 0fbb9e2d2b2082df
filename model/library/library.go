// Package library keeps groups on disk: one readable file each, in a folder that people
// can find and copy.
//
// It promises that a group's file is at any moment whole, the version before or the one
// after a save; that a file which another program changed or damaged is never written
// over; and that no two windows write one group.
package library

import (
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"commonground/model"
)

const (
	// Name is what the library's folder is called in the home folder.
	Name = "Common Ground"
	// DeletedFolder is the folder in the library that takes what is deleted there.
	DeletedFolder = "Deleted"

	extension = ".json"
)

// Library is a folder of groups. Its methods work on the disk and may take their time,
// so an app calls them off its UI goroutine; they may run at the same time.
type Library struct {
	folder string
	on     disk // where the folder lay when the library was opened
}

// Default returns the folder that is the library unless people choose another. It lies
// in the home folder, since Documents and the Desktop are often mirrored to a cloud.
func Default() (string, error) {
	home, err := os.UserHomeDir()
	if err != nil {
		return "", &PlaceError{Gone, Name, err}
	}
	return filepath.Join(home, Name), nil
}

// Open opens the library in folder, and makes the folder where there is none. The error
// is a *PlaceError.
func Open(folder string) (*Library, error) {
	folder, err := filepath.Abs(folder)
	if err == nil {
		err = os.MkdirAll(folder, 0o700)
	}
	if err != nil {
		return nil, placeError(folder, err)
	}
	return &Library{folder, diskOf(filepath.Join(folder, extension))}, nil
}

// Folder returns the library's folder as an absolute path.
func (l *Library) Folder() string { return l.folder }

// Entry is a group as the folder's listing shows it. Whether its file is sound is known
// only by Describe or OpenGroup.
type Entry struct {
	Path string
	// Name is the file's name, close to the group's.
	Name    string
	Changed time.Time
	Bytes   int64
}

// Entries lists the groups, the one changed last first. It reads the folder alone, not
// the files, so it is quick. The error is a *PlaceError.
func (l *Library) Entries() ([]Entry, error) {
	files, err := os.ReadDir(l.folder)
	if err != nil {
		return nil, placeError(l.folder, err)
	}
	var out []Entry
	for _, f := range files {
		if e, ok := l.entry(f.Name()); ok {
			out = append(out, e)
		}
	}
	slices.SortFunc(out, func(a, b Entry) int {
		if c := b.Changed.Compare(a.Changed); c != 0 {
			return c
		}
		return strings.Compare(a.Name, b.Name)
	})
	return out, nil
}

// entry looks at one file; ok is false for what is no group: folders, hidden files,
// other kinds, and a file that is gone already.
func (l *Library) entry(name string) (e Entry, ok bool) {
	if strings.HasPrefix(name, ".") || !strings.EqualFold(filepath.Ext(name), extension) {
		return Entry{}, false
	}
	path := filepath.Join(l.folder, name)
	info, err := os.Stat(path)
	if err != nil || !info.Mode().IsRegular() {
		return Entry{}, false
	}
	return Entry{path, nameOf(path), info.ModTime(), info.Size()}, true
}

// Summary is what a group's file says about it.
type Summary struct {
	ID      model.ID
	Name    string
	Place   string
	Members int
	Sheets  int
	Changed time.Time
	// Review is when the group looks at its agreement again.
	Review model.Review
}

// Describe reads a group's file. The error is a *LoadError.
func Describe(path string) (Summary, error) {
	g, err := Read(path)
	if err != nil {
		return Summary{}, err
	}
	return Summary{g.ID, g.Name, g.Place, g.Members, len(g.Sheets), g.Changed, g.NextReview()}, nil
}

// Create puts a new group into the library and returns its path. The error is a
// *PlaceError, or the *file.Error of a group that cannot be written.
func (l *Library) Create(g *model.Group) (path string, err error) {
	if err := l.on.holds(filepath.Join(l.folder, extension), nothing); err != nil && !l.back() {
		return "", err
	}
	return create(l.folder, g)
}

// back reports whether the folder holds groups, or held some: then it is the library, also on
// what counts as another file system, as a stick does once it was pulled and put back.
func (l *Library) back() bool {
	if _, err := os.Stat(filepath.Join(l.folder, ownFolder)); err == nil {
		return true
	}
	groups, err := l.Entries()
	return err == nil && len(groups) > 0
}

// Add is Create for a group that may be in the library already: then the new one is a
// copy with an ID of its own, under the name that copyName makes of its name.
func (l *Library) Add(g *model.Group, copyName func(name string) string) (path string, err error) {
	there, err := l.find(g.ID)
	if err != nil {
		return "", err
	}
	if there != "" {
		g = copyOf(g, copyName(g.Name))
	}
	return l.Create(g)
}

// AddFromFile reads a group from anywhere and adds it; the file stays as it is. One that
// lies in the library is returned as it is. The error is a *LoadError or a *PlaceError.
func (l *Library) AddFromFile(from string, copyName func(name string) string) (path string, err error) {
	g, _, err := load(from)
	if err != nil {
		return "", err
	}
	if l.contains(from) {
		return filepath.Join(l.folder, filepath.Base(from)), nil
	}
	return l.Add(g, copyName)
}

// contains reports whether a file lies in the library's own folder.
func (l *Library) contains(path string) bool {
	folder, err := os.Stat(filepath.Dir(path))
	ours, ourErr := os.Stat(l.folder)
	return err == nil && ourErr == nil && os.SameFile(folder, ours)
}

// Duplicate adds a copy of a group under that name, with an ID of its own, and returns
// its path. The error is a *LoadError or a *PlaceError.
func (l *Library) Duplicate(path, name string) (string, error) {
	g, _, err := load(path)
	if err != nil {
		return "", err
	}
	return l.Create(copyOf(g, name))
}

// copyOf returns the group under another name and ID; its records keep theirs.
func copyOf(g *model.Group, name string) *model.Group {
	c := *g
	c.ID, c.Name = model.NewID(), name
	return &c
}

// Rename gives a group that is not open, and its file, another name, and returns the
// new path. The error is a *LoadError (also where the group is open elsewhere) or a
// *PlaceError.
func (l *Library) Rename(path, name string) (string, error) {
	s, err := OpenGroup(path)
	if err != nil {
		return path, err
	}
	defer s.Close()
	if s.ReadOnly {
		return path, s.Why
	}
	g := *s.Group
	g.Name, g.Changed = name, time.Now().UTC().Truncate(time.Second)
	t := targetAt(s.Path, s.known)
	if _, err := t.save(&g); err != nil {
		return path, err
	}
	return s.Rename(name)
}

// ErrSameFile: a group was to be copied onto itself.
var ErrSameFile = errors.New("source and copy are the same file")

// SaveCopy writes a copy of a group's file to another place, a USB stick say. A file
// that is there already is replaced only where replace says so; otherwise the error is
// fs.ErrExist. Further errors are *LoadError, *PlaceError and ErrSameFile.
func (l *Library) SaveCopy(path, to string, replace bool) error {
	g, _, err := load(path)
	if err != nil {
		return err
	}
	from, fromErr := os.Stat(path)
	if there, err := os.Stat(to); err == nil && fromErr == nil && os.SameFile(from, there) {
		return ErrSameFile
	}
	return WriteCopy(g, to, replace)
}
