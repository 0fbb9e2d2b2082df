package bin

import (
	"errors"
	"os"
	"path/filepath"
	"runtime"
	"testing"
)

// TestTheZeroBinTakesNothing: what is given to it stays.
func TestTheZeroBinTakesNothing(t *testing.T) {
	path := filepath.Join(t.TempDir(), "Circle.json")
	write(t, path)
	if err := (Bin{}).Put(path); !errors.Is(err, ErrNone) {
		t.Errorf("got %v", err)
	}
	if _, err := os.Stat(path); err != nil {
		t.Error(err)
	}
}

// TestTheSystemsBin: what is put there is gone from its place, and found again by its ending.
func TestTheSystemsBin(t *testing.T) {
	home := homeWithBin(t)
	path := filepath.Join(home, "Quillfeather 'Circle' & more.json")
	write(t, path)
	b := System()
	if !b.Has(path) {
		t.Skip("this system has no bin for the home folder")
	}
	if err := b.Put(path); err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(path); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("it is still there: %v", err)
	}
	if os.Getenv("COMMONGROUND_WINE") != "" {
		t.Skip("Wine has no bin of Windows' kind to look into")
	}
	if len(Files(path, ".other")) > 0 {
		t.Error("a file of another kind is found in the bin")
	}
	for _, f := range Files(path, ".json") {
		if data, err := os.ReadFile(f.Path); err == nil && string(data) == "{}" {
			if _, err := os.Stat(f.About); f.About != "" && err != nil {
				t.Errorf("nothing is noted of it: %v", err)
			}
			return
		}
	}
	t.Error("it is not in the bin")
}

// homeWithBin is a home folder of the test's own, but for Windows, where the bin is the drive's.
func homeWithBin(t *testing.T) string {
	t.Helper()
	if runtime.GOOS == "windows" {
		home, err := os.UserHomeDir()
		if err != nil {
			t.Fatal(err)
		}
		return home
	}
	home := t.TempDir()
	t.Setenv("HOME", home)
	t.Setenv("XDG_DATA_HOME", filepath.Join(home, "data"))
	if runtime.GOOS == "darwin" {
		if err := os.Mkdir(filepath.Join(home, ".Trash"), 0o700); err != nil {
			t.Fatal(err)
		}
	}
	return home
}

func write(t *testing.T, path string) {
	t.Helper()
	if err := os.WriteFile(path, []byte("{}"), 0o600); err != nil {
		t.Fatal(err)
	}
}
