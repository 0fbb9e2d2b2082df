package whole

import (
	"os"

	"golang.org/x/sys/unix"
)

// renameNew renames a file where the new name is free. It fails with fs.ErrExist where
// it is not, and with errors.ErrUnsupported where the file system cannot tell in the same
// step (USB sticks, some network drives).
func renameNew(from, to string) error {
	if err := unix.RenamexNp(from, to, unix.RENAME_EXCL); err != nil {
		return &os.LinkError{Op: "rename", Old: from, New: to, Err: err}
	}
	return nil
}
