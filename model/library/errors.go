package library

import (
	"errors"
	"fmt"
	"io/fs"

	"commonground/model/file"
)

// Kind says why a group cannot be opened or a place cannot be written to.
type Kind string

// The kinds of LoadError.
const (
	NotOurs    = Kind(file.NotOurs)
	IsActivity = Kind(file.IsActivity)
	IsGroup    = Kind(file.IsGroup)
	TooNew     = Kind(file.TooNew)
	Damaged    = Kind(file.Damaged)
	TooLarge   = Kind(file.TooLarge)
	// Locked: another window has the group open.
	Locked Kind = "locked"
	// Missing: there is no such file.
	Missing Kind = "missing"
	// Unreadable: the disk, or a permission, keeps it from being read.
	Unreadable Kind = "unreadable"
	// ReadOnly: it can be read, but nothing can be written there.
	ReadOnly Kind = "readOnly"
	// Looked: people asked to look at it only.
	Looked Kind = "looked"
)

// The kinds of PlaceError.
const (
	// Full: no room is left on the disk.
	Full Kind = "full"
	// Gone: the folder is not there any more, a USB stick was pulled say.
	Gone Kind = "gone"
	// Denied: nobody allowed us to write there, or the disk is read-only.
	Denied Kind = "denied"
	// Broken: any other fault of the disk.
	Broken Kind = "broken"
)

// LoadError says why a group cannot be opened, or not for writing, or why an activity's file
// cannot be read.
type LoadError struct {
	Kind Kind
	Path string
	Err  error
	// Activity says that an activity's file was asked for.
	Activity bool
	// LastGood is the version before, where the file is not sound and that one is; see
	// Recover. Otherwise empty.
	LastGood string
}

func (e *LoadError) Error() string {
	return fmt.Sprintf("opening %s: %s: %v", e.Path, e.Kind, e.Err)
}

func (e *LoadError) Unwrap() error { return e.Err }

// Key is the key of the words for it: a title and a text below; for a group also a short
// one.
func (e *LoadError) Key() string {
	if e.Activity {
		return "error.activity." + string(e.Kind)
	}
	return "error.load." + string(e.Kind)
}

// PlaceError says why a place cannot be written to.
type PlaceError struct {
	Kind Kind
	Path string
	Err  error
}

func (e *PlaceError) Error() string {
	return fmt.Sprintf("writing to %s: %s: %v", e.Path, e.Kind, e.Err)
}

func (e *PlaceError) Unwrap() error { return e.Err }

// Key is the key of the words for it: a title and a text below.
func (e *PlaceError) Key() string { return "error.place." + string(e.Kind) }

// placeError gives an error of the file system its kind. A *PlaceError stays as it is,
// nil too.
func placeError(path string, err error) error {
	var known *PlaceError
	if err == nil || errors.As(err, &known) {
		return err
	}
	kind := Broken
	switch {
	case isFull(err):
		kind = Full
	case errors.Is(err, fs.ErrPermission) || isReadOnly(err):
		kind = Denied
	case errors.Is(err, fs.ErrNotExist) || isGone(err):
		kind = Gone
	}
	return &PlaceError{kind, path, err}
}
