package printing

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
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

	making := filepath.Join(root, trayPrefix+"making")
	if err := os.Mkdir(making, 0o700); err != nil {
		t.Fatal(err)
	}
	next := newTray(root)
	fillTray(t, next)
	for path, want := range map[string]bool{kept: true, private: false, making: true} {
		if taken(path) != want {
			t.Errorf("%s is there: %v", path, !want)
		}
	}
}

// Only a folder that nobody else may look into is a tray of ours: one of that name that
// others can read or write, or a link to one, was put there by somebody else.
func TestOnlyPrivateFoldersAreSweptAway(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("folders have no permissions of this kind there")
	}
	root := t.TempDir()
	tray := func(name string, mode os.FileMode) string {
		dir := filepath.Join(root, name)
		if err := errors.Join(os.Mkdir(dir, 0o700), os.WriteFile(filepath.Join(dir, trayLock), nil, 0o600), os.Chmod(dir, mode)); err != nil {
			t.Fatal(err)
		}
		return dir
	}
	want := map[string]bool{tray(trayPrefix+"private", 0o700): false, tray("named-otherwise", 0o700): true}
	for _, mode := range []os.FileMode{0o701, 0o710, 0o702, 0o720, 0o704, 0o740, 0o755, 0o777} {
		want[tray(fmt.Sprintf("%s%o", trayPrefix, mode), mode)] = true
	}
	elsewhere := tray("elsewhere", 0o700)
	if err := os.Symlink(elsewhere, filepath.Join(root, trayPrefix+"link")); err != nil {
		t.Fatal(err)
	}
	want[elsewhere] = true
	sweep(root)
	for path, there := range want {
		if taken(path) != there {
			t.Errorf("%s is there: %v", filepath.Base(path), !there)
		}
	}
}
