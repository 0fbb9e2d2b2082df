package remember

import (
	"os"
	"path/filepath"
	"testing"
)

// TestPortable: only the mark beside the program makes it portable, wherever it lies.
func TestPortable(t *testing.T) {
	folder := t.TempDir()
	program, mark := filepath.Join(folder, "program"), filepath.Join(folder, portableMark)
	if got := Portable(program); got != "" {
		t.Errorf("without the mark: %q", got)
	}
	if err := os.Mkdir(mark, 0o700); err != nil {
		t.Fatal(err)
	}
	if got := Portable(program); got != "" {
		t.Errorf("with a folder of that name: %q", got)
	}
	if err := os.Remove(mark); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(mark, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	if got := Portable(program); got != folder {
		t.Errorf("with the mark: %q", got)
	}
	if got := Folder("", "usual"); got != "usual" {
		t.Errorf("settings of an installed program lie in %q", got)
	}
	if got := filepath.Dir(Folder(folder, "usual")); got != folder {
		t.Errorf("settings of a portable program lie in %q", got)
	}
}
