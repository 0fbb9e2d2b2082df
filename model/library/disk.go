package library

import (
	"io/fs"
	"os"
	"path/filepath"
)

// disk is the file system that a group's folder lies on, as far as is known. A stick that is
// pulled can leave the folder that it stood in behind, on the laptop's own disk: what is
// written there is lost from sight once the stick is back.
type disk struct{ folder os.FileInfo }

// diskOf is the file system that the folder of path lies on now.
func diskOf(path string) disk {
	info, err := os.Stat(filepath.Dir(path))
	if err != nil {
		return disk{} // what is gone is told by what is done there next
	}
	return disk{info}
}

// holds is an error where the folder of path lies on another file system now, without the
// group's file on it.
func (d disk) holds(path string, there found) error {
	if now := diskOf(path); there == nothing && d.folder != nil && now.folder != nil && !sameDisk(d.folder, now.folder) {
		return &PlaceError{Gone, path, fs.ErrNotExist}
	}
	return nil
}
