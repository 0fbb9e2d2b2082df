package remember

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
)

// Traces are what Fyne leaves on a laptop, though a portable program keeps all its own
// beside itself: folders of the app's name, and a file of preferences that nobody set.
type Traces []string

// TracesOf is what a portable program would leave that is not there yet; it is asked before
// the app begins. A program that is installed leaves none that matter.
func TracesOf(portable, id string) Traces {
	if portable == "" {
		return nil
	}
	var t Traces
	for _, base := range []func() (string, error){os.UserConfigDir, os.UserCacheDir} {
		folder, err := base()
		if err != nil {
			continue
		}
		for _, path := range []string{filepath.Join(folder, "fyne"), filepath.Join(folder, "fyne", id), filepath.Join(folder, "fyne", id, "preferences.json")} {
			if _, err := os.Lstat(path); errors.Is(err, fs.ErrNotExist) {
				t = append(t, path)
			}
		}
	}
	return t
}

// Remove takes them away, but no folder in which anything else lies.
func (t Traces) Remove() {
	for _, path := range slices.Backward(t) {
		os.Remove(path)
	}
}
