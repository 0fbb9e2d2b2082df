package printing

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
	"sync"

	"github.com/gofrs/flock"
)

// trayPrefix begins the names of our folders of passing PDFs, so that ones left behind
// by a crash are found again.
const trayPrefix = "common-ground-pages-"

// trayLock is the file inside a tray that its program holds locked while it runs.
const trayLock = "in-use"

// tray is a folder that nobody else may look into, for PDFs that are only opened or
// printed. What people write is private, so it goes when the program ends; what a
// crash left is swept away by the next tray that is opened.
type tray struct {
	root string // where trays are made
	mu   sync.Mutex
	dir  string // empty until the first file
	lock *flock.Flock
	made int
}

func newTray(root string) *tray { return &tray{root: root} }

// path returns where a PDF of that name may be written, in a folder of its own so that
// it keeps its name in the viewer's title.
func (t *tray) path(name string) (string, error) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if err := t.open(); err != nil {
		return "", err
	}
	t.made++
	sub := filepath.Join(t.dir, strconv.Itoa(t.made))
	if err := os.Mkdir(sub, 0o700); err != nil {
		return "", fmt.Errorf("making a private folder: %w", err)
	}
	return filepath.Join(sub, name), nil
}

func (t *tray) open() error {
	if t.dir != "" {
		return nil
	}
	sweep(t.root)
	dir, err := os.MkdirTemp(t.root, trayPrefix+"*") // 0700
	if err != nil {
		return fmt.Errorf("making a private folder: %w", err)
	}
	lock := flock.New(filepath.Join(dir, trayLock))
	if _, err := lock.TryLock(); err != nil {
		os.RemoveAll(dir)
		return fmt.Errorf("making a private folder: %w", err)
	}
	t.dir, t.lock = dir, lock
	return nil
}

// close removes everything in the tray. It may be used again afterwards.
func (t *tray) close() error {
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.dir == "" {
		return nil
	}
	err := errors.Join(t.lock.Close(), os.RemoveAll(t.dir))
	t.dir = ""
	return err
}

// sweep removes the trays of programs that no longer run. What cannot be removed is
// somebody else's.
func sweep(root string) {
	entries, err := os.ReadDir(root)
	if err != nil {
		return
	}
	for _, e := range entries {
		if strings.HasPrefix(e.Name(), trayPrefix) && ownTray(e) {
			sweepOne(filepath.Join(root, e.Name()))
		}
	}
}

func ownTray(e fs.DirEntry) bool {
	info, err := e.Info()
	return err == nil && info.IsDir() && (private(runtime.GOOS) || info.Mode().Perm()&0o077 == 0)
}

// private reports whether a system has a folder for passing files for each person, in which
// whatever lies is theirs. Windows tells nothing by the mode of one.
func private(system string) bool { return system == "windows" }

func sweepOne(dir string) {
	if _, err := os.Stat(filepath.Join(dir, trayLock)); err != nil {
		return // being made just now, or not ours
	}
	lock := flock.New(filepath.Join(dir, trayLock))
	if free, err := lock.TryLock(); err != nil || !free {
		return
	}
	lock.Close() // Windows removes no file that is open
	os.RemoveAll(dir)
}
