package library

import (
	"errors"
	"io/fs"
	"os"
)

// moveNew gives a file a name that nothing has yet, in one step: whatever happens
// meanwhile, it has the old name or the new one and is whole. It fails with fs.ErrExist
// where the name is taken.
func moveNew(from, to string) error {
	err := renameNew(from, to)
	if !errors.Is(err, errors.ErrUnsupported) {
		return err
	}
	return moveReserved(from, to)
}

// moveReserved is moveNew where the file system cannot do it in one step: the name is
// taken first, so that no other program's file is written over.
func moveReserved(from, to string) error {
	if err := reserve(to); err != nil {
		return err
	}
	err := os.Rename(from, to)
	if err != nil {
		os.Remove(to)
	}
	return err
}

// reserve makes an empty file, and fails with fs.ErrExist where there is one.
func reserve(path string) error {
	f, err := os.OpenFile(path, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o600)
	if err != nil {
		return err
	}
	return f.Close()
}

// moveCase gives a file its own name in other letters, large for small. Where those count
// as different, the name may be another file's; then it fails with fs.ErrExist.
func moveCase(from, to string) error {
	old, err := os.Stat(from)
	if err != nil {
		return err
	}
	if there, err := os.Stat(to); err == nil && os.SameFile(old, there) {
		return os.Rename(from, to)
	} else if err == nil {
		return fs.ErrExist
	}
	return moveNew(from, to)
}
