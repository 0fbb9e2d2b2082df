package whole

import (
	"errors"
	"os"

	"golang.org/x/sys/unix"
)

// renameNew renames a file where the new name is free. It fails with fs.ErrExist where
// it is not, and with errors.ErrUnsupported where the file system cannot tell in the same
// step (some network drives).
func renameNew(from, to string) error {
	err := unix.Renameat2(unix.AT_FDCWD, from, unix.AT_FDCWD, to, unix.RENAME_NOREPLACE)
	if err == unix.EINVAL || err == unix.ENOSYS {
		err = errors.ErrUnsupported
	}
	return asLinkError(from, to, err)
}

func asLinkError(from, to string, err error) error {
	if err == nil {
		return nil
	}
	return &os.LinkError{Op: "rename", Old: from, New: to, Err: err}
}
