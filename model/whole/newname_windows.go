package whole

import (
	"os"

	"golang.org/x/sys/windows"
)

// renameNew renames a file where the new name is free, and returns once that is on the
// disk. It fails with fs.ErrExist where it is not.
func renameNew(from, to string) error {
	if err := moveThrough(from, to); err != nil {
		return &os.LinkError{Op: "rename", Old: from, New: to, Err: err}
	}
	return nil
}

func moveThrough(from, to string) error {
	old, err := windows.UTF16PtrFromString(from)
	if err != nil {
		return err
	}
	name, err := windows.UTF16PtrFromString(to)
	if err != nil {
		return err
	}
	return windows.MoveFileEx(old, name, windows.MOVEFILE_WRITE_THROUGH)
}
