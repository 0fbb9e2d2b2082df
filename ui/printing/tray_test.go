package printing

import (
	"os"
	"path/filepath"
	"testing"
)

func fillTray(t *testing.T, tr *tray) string {
	t.Helper()
	path, err := tr.path("cards.pdf")
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte("private"), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

func TestATrayIsPrivateAndGoes(t *testing.T) {
	root := t.TempDir()
	tr := newTray(root)
	one, two := fillTray(t, tr), fillTray(t, tr)
	if one == two {
		t.Error("two files share a place")
	}
	info, err := os.Stat(tr.dir)
	if err != nil || info.Mode().Perm() != 0o700 {
		t.Errorf("the folder is open to others: %v %v", info.Mode(), err)
	}
	if err := tr.close(); err != nil {
		t.Fatal(err)
	}
	if left := inFolder(t, root); len(left) > 0 {
		t.Errorf("left behind: %v", left)
	}
}

func TestWhatACrashLeftIsSweptAway(t *testing.T) {
	root := t.TempDir()
	running := newTray(root)
	kept := fillTray(t, running)

	crashed := newTray(root)
	private := fillTray(t, crashed)
	crashed.lock.Close() // the system does that when a program dies

	others := filepath.Join(root, trayPrefix+"open")
	if err := os.Mkdir(others, 0o755); err != nil {
		t.Fatal(err)
	}
	next := newTray(root)
	fillTray(t, next)
	for path, want := range map[string]bool{kept: true, private: false, others: true} {
		if taken(path) != want {
			t.Errorf("%s is there: %v", path, !want)
		}
	}
}
