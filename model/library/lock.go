package library

import (
	"errors"
	"io/fs"
	"os"

	"github.com/gofrs/flock"
)

// errLocked: another window, of this program or another run of it, has the group open.
var errLocked = errors.New("open in another window")

// lock keeps other windows from writing a group. The system takes it off when the
// program ends, however it ends; the lock's file stays, as removing it would let two
// windows lock two files of one name.
type lock struct{ held *flock.Flock }

// takeLock locks a group for writing. It returns errLocked where it is taken, and a
// *PlaceError where nothing can be written. A file system without locks gives none: what
// others write is noticed before a save all the same.
func takeLock(path string) (*lock, error) {
	if err := mayWrite(path); err != nil {
		return nil, placeError(path, err)
	}
	if err := makeOwnFolder(path); err != nil {
		return nil, placeError(path, err)
	}
	f := flock.New(beside(path, ".lock"), flock.SetPermissions(0o666))
	got, err := f.TryLock()
	switch {
	case cannotLock(err):
		return &lock{}, nil
	case err != nil:
		return nil, placeError(path, err)
	case !got:
		return nil, errLocked
	}
	return &lock{f}, nil
}

// mayWrite reports why a file cannot be written; one that is not there can.
func mayWrite(path string) error {
	f, err := os.OpenFile(path, os.O_RDWR, 0)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return err
	}
	return f.Close()
}

func (l *lock) release() error {
	if l == nil || l.held == nil {
		return nil
	}
	return l.held.Close()
}
