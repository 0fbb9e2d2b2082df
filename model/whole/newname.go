package whole

import (
	"errors"
	"os"
)

// MoveNew gives a file a name that nothing has yet, in one step: whatever happens
// meanwhile, it has the old name or the new one and is whole. It fails with fs.ErrExist
// where the name is taken.
func MoveNew(from, to string) error {
	err := renameNew(from, to)
	if !errors.Is(err, errors.ErrUnsupported) {
		return err
	}
	return moveReserved(from, to)
}

// moveReserved is MoveNew where the file system cannot do it in one step: the name is
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
