//go:build !windows && !darwin

package bin

import (
	"os"
	"path/filepath"
	"testing"
)

// TestWhereABinIs: on the disk of the home folder, and only where the desktop's own command is.
func TestWhereABinIs(t *testing.T) {
	home, commands, none := t.TempDir(), t.TempDir(), t.TempDir()
	if err := os.WriteFile(filepath.Join(commands, command), []byte("#!/bin/sh\n"), 0o700); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		what, home, path, file string
		want                   bool
	}{
		{"a file in the home folder", home, commands, filepath.Join(home, "Circle.json"), true},
		{"no command", home, none, filepath.Join(home, "Circle.json"), false},
		{"nobody's home", "", commands, filepath.Join(home, "Circle.json"), false},
		{"a home folder that is gone", filepath.Join(home, "gone"), commands, filepath.Join(home, "Circle.json"), false},
		{"a folder that is gone", home, commands, filepath.Join(home, "gone", "Circle.json"), false},
		{"another disk", home, commands, filepath.Join(otherDisk(t, home), "Circle.json"), false},
	} {
		t.Setenv("HOME", c.home)
		t.Setenv("PATH", c.path)
		if got := System().Has(c.file); got != c.want {
			t.Errorf("%s: %v, want %v", c.what, got, c.want)
		}
	}
}

// otherDisk is a folder that lies on another disk, or none where there is no such folder.
func otherDisk(t *testing.T, folder string) string {
	t.Helper()
	ours, err := device(folder)
	if err != nil {
		t.Fatal(err)
	}
	for _, other := range []string{"/dev/shm", "/proc", "/dev"} {
		if its, err := device(other); err == nil && its != ours {
			return other
		}
	}
	return filepath.Join(folder, "gone")
}
