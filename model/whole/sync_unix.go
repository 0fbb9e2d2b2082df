//go:build unix

package whole

import (
	"errors"
	"os"
	"syscall"
)

// SyncFolder makes a rename in a folder last through a power cut.
func SyncFolder(folder string) error {
	f, err := os.Open(folder)
	if err != nil {
		return err
	}
	defer f.Close()
	err = f.Sync()
	for _, e := range []error{syscall.EINVAL, syscall.ENOTSUP, syscall.EOPNOTSUPP} {
		if errors.Is(err, e) {
			return nil // the file system has no such thing
		}
	}
	return err
}
