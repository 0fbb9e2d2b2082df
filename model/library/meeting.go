package library

import (
	"path/filepath"

	"commonground/model"
)

// Meeting is a group of the library, and the same group in a file from elsewhere: on a stick
// that comes back, say.
type Meeting struct {
	Here, There *model.Group
	// Path is the file of the library, From the one from elsewhere.
	Path, From string
}

// Meet reads a group's file from elsewhere, and the group of the library that has its ID; nil
// where the library has none, and for a file of the library's own folder. The error is a
// *LoadError or a *PlaceError.
func (l *Library) Meet(from string) (*Meeting, error) {
	there, _, err := load(from)
	if err != nil {
		return nil, err
	}
	path, err := l.find(there.ID)
	if err != nil || path == "" || l.contains(from) {
		return nil, err
	}
	here, _, err := load(path)
	if err != nil {
		return nil, err
	}
	return &Meeting{here, there, path, from}, nil
}

// Newer reports whether the group was changed there after it was changed here.
func (m *Meeting) Newer() bool { return m.There.Changed.After(m.Here.Changed) }

// Take puts the group as it is there in the place of the one here, which goes to the folder
// Deleted, and returns where each lies. The error is a *LoadError of kind Locked where it is
// open, or a *PlaceError; then all is as before.
func (l *Library) Take(m *Meeting) (path string, before Trashed, err error) {
	if before, err = l.Delete(m.Path); err != nil {
		return m.Path, Trashed{}, err
	}
	if path, err = l.Create(m.There); err != nil {
		_, undone := before.Restore()
		if undone != nil {
			return m.Path, before, undone
		}
		return m.Path, Trashed{}, err
	}
	return path, before, nil
}

// Origin is where a file came from, as people call it: its folder, or its drive. A library that
// was copied to a stick is called by where it lies: every library has the same name.
func Origin(path string) string {
	folder := filepath.Dir(path)
	if filepath.Base(folder) == Name {
		folder = filepath.Dir(folder)
	}
	if name := filepath.Base(folder); name != string(filepath.Separator) && name != "." {
		return name
	}
	return filepath.VolumeName(folder)
}

// Look reads a group to be looked at only: nothing is locked, and nothing can be saved. The
// error is a *LoadError.
func Look(path string) (*Session, error) {
	g, known, err := load(path)
	if err != nil {
		return nil, err
	}
	return &Session{Path: path, Group: g, known: known, ReadOnly: true, Why: &LoadError{Kind: Looked, Path: path}}, nil
}
