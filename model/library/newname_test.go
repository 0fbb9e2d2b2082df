package library

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"testing"
	"time"
)

// TestNewNamesAreWhole watches a folder while groups come and go in it: no file is ever
// there that is empty or half written, so that a crash cannot leave one.
func TestNewNamesAreWhole(t *testing.T) {
	l := open(t)
	must(t, os.MkdirAll(filepath.Join(l.Folder(), DeletedFolder), 0o700))
	stop, broken := make(chan struct{}), make(chan string)
	go func() { broken <- watch(l.Folder(), stop) }()
	for range 30 {
		path := created(t, l, group("Circle"))
		twin, err := l.Duplicate(path, "Twin")
		must(t, err)
		renamed, err := l.Rename(path, "Garden")
		must(t, err)
		trashed, err := l.Delete(twin)
		must(t, err)
		_, err = trashed.Restore()
		must(t, err)
		must(t, l.SaveCopy(renamed, renamed+" copy"+extension, false))
	}
	close(stop)
	if path := <-broken; path != "" {
		t.Errorf("%s was there before it was whole", path)
	}
}

// watch looks at the groups of a folder and its Deleted folder until stop, and returns
// the first file that is empty.
func watch(folder string, stop <-chan struct{}) string {
	for {
		for _, pattern := range []string{"*" + extension, filepath.Join(DeletedFolder, "*"+extension)} {
			found, _ := filepath.Glob(filepath.Join(folder, pattern))
			for _, path := range found {
				if info, err := os.Stat(path); err == nil && info.Size() == 0 {
					return path
				}
			}
		}
		select {
		case <-stop:
			return ""
		default:
		}
	}
}

func wantText(t *testing.T, path, want string) {
	t.Helper()
	if data, err := os.ReadFile(path); err != nil || string(data) != want {
		t.Errorf("%s holds %q, %v, want %q", filepath.Base(path), data, err, want)
	}
}

// TestRenameToOtherLetters: a name that differs in large and small letters only may be
// another group's, where a file system tells them apart.
func TestRenameToOtherLetters(t *testing.T) {
	l := open(t)
	path := created(t, l, group("Circle"))
	path, err := l.Rename(path, "circle")
	must(t, err)
	if got := files(t, l.Folder()); len(got) != 1 || got[0] != "circle.json" {
		t.Fatalf("the folder has %v", got)
	}
	other := filepath.Join(l.Folder(), "CIRCLE.json")
	if _, err := os.Stat(other); err == nil {
		t.Skip("large and small letters count alike here")
	}
	must(t, WriteCopy(group("Another circle"), other, false))
	to, err := l.Rename(path, "CIRCLE")
	must(t, err)
	if filepath.Base(to) != "CIRCLE 2.json" || onDisk(t, other).Name != "Another circle" || onDisk(t, to).Name != "CIRCLE" {
		t.Errorf("renamed to %s; the other is %q", to, onDisk(t, other).Name)
	}
}

// TestCutOffCreate: what a create left that was cut off goes with a later one, but not
// what another window may be writing just now.
func TestCutOffCreate(t *testing.T) {
	l := open(t)
	created(t, l, group("Circle"))
	long, now := filepath.Join(l.Folder(), ownFolder, ".new.1.tmp"), filepath.Join(l.Folder(), ownFolder, ".new.2.tmp")
	must(t, os.WriteFile(long, []byte("{"), 0o600))
	must(t, os.WriteFile(now, []byte("{"), 0o600))
	ago := time.Now().Add(-2 * newAge)
	must(t, os.Chtimes(long, ago, ago))
	created(t, l, group("Garden"))
	if _, err := os.Stat(long); err == nil {
		t.Error("left behind for ever")
	}
	if _, err := os.Stat(now); err != nil {
		t.Error("taken from under another window")
	}
}

// TestMoveCase: where large and small letters count alike, a file's name in other letters is
// its own, which looks like a second name for the same file.
func TestMoveCase(t *testing.T) {
	folder := t.TempDir()
	from, to, other := filepath.Join(folder, "circle"), filepath.Join(folder, "CIRCLE"), filepath.Join(folder, "Circle")
	must(t, os.WriteFile(from, []byte("ours"), 0o600))
	must(t, moveCase(from, from))
	if err := os.Link(from, to); err != nil {
		t.Skip("no second names here, or letters count alike")
	}
	must(t, moveCase(from, to))
	wantText(t, to, "ours")
	must(t, os.WriteFile(other, []byte("theirs"), 0o600))
	if err := moveCase(to, other); !errors.Is(err, fs.ErrExist) {
		t.Errorf("over another file: %v", err)
	}
	if err := moveCase(filepath.Join(folder, "none"), other); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("what is not there: %v", err)
	}
}

// TestACopyThatFails is told of, and leaves nothing behind.
func TestACopyThatFails(t *testing.T) {
	folder := t.TempDir()
	taken, inside := filepath.Join(folder, "taken.json"), filepath.Join(folder, "folder.json")
	must(t, os.WriteFile(taken, []byte("theirs"), 0o600))
	must(t, os.Mkdir(inside, 0o700))
	if err := WriteCopy(group("Circle"), inside, true); err == nil {
		t.Error("a folder was replaced")
	}
	if err := writeTo([]byte("ours"), taken, false); !errors.Is(err, fs.ErrExist) {
		t.Errorf("over another file: %v", err)
	}
	wantText(t, taken, "theirs")
	if list, err := os.ReadDir(folder); err != nil || len(list) != 2 {
		t.Errorf("left behind: %v, %v", list, err)
	}
}
