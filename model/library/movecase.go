package library

import (
	"io/fs"
	"os"

	"commonground/model/whole"
)

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
	return whole.MoveNew(from, to)
}
