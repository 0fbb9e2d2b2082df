package bin

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"time"

	"golang.org/x/sys/unix"
)

func trash() (string, error) {
	home, err := os.UserHomeDir()
	return filepath.Join(home, ".Trash"), err
}

// has goes by the disk: a file moves to the bin of the home folder only from there.
func has(path string) bool {
	at, err := trash()
	if err != nil {
		return false
	}
	var bin, its unix.Stat_t
	return unix.Stat(at, &bin) == nil && unix.Stat(filepath.Dir(path), &its) == nil && bin.Dev == its.Dev
}

// put moves the file itself: to ask the Finder for it, people would first have to allow it.
func put(path string) error {
	at, err := trash()
	if err != nil {
		return fmt.Errorf("find the bin: %w", err)
	}
	to := filepath.Join(at, filepath.Base(path))
	err = unix.RenamexNp(path, to, unix.RENAME_EXCL)
	if os.IsExist(err) {
		ending := filepath.Ext(to)
		to = strings.TrimSuffix(to, ending) + time.Now().Format(" 15.04.05.000") + ending
		err = unix.RenamexNp(path, to, unix.RENAME_EXCL)
	}
	if err != nil {
		return fmt.Errorf("move %s to the bin: %w", path, err)
	}
	return nil
}

// files are those that may be read: the system can keep programs from looking into the bin.
func files(_, ending string) []Kept {
	at, err := trash()
	if err != nil {
		return nil
	}
	found, _ := filepath.Glob(filepath.Join(at, "*"+ending))
	out := make([]Kept, len(found))
	for i, f := range found {
		out[i].Path = f
	}
	return out
}
