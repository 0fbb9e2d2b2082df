package library

import (
	"context"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

func TestSecondWindowReadsOnly(t *testing.T) {
	l := open(t)
	path := created(t, l, group("Circle"))
	first := opened(t, path)
	if first.ReadOnly || first.Why != nil || first.Group.Name != "Circle" {
		t.Errorf("first: %+v", first)
	}
	second := opened(t, path)
	if !second.ReadOnly || second.Group.Name != "Circle" {
		t.Errorf("second: %+v", second)
	}
	wantKind(t, second.Why, Locked)
	if _, err := second.StartSaver(nil); err == nil {
		t.Error("the second window may save")
	}
	_, err := second.Rename("Other")
	wantKind(t, err, Locked)

	link := filepath.Join(t.TempDir(), "link.json")
	must(t, os.Symlink(path, link))
	if s := opened(t, link); !s.ReadOnly || s.Path != first.Path {
		t.Errorf("another way to the file: %+v", s)
	}
	must(t, second.Close())
	must(t, first.Close())
	if third := opened(t, path); third.ReadOnly {
		t.Error("the lock stayed on")
	}
}

func TestOpenFromElsewhere(t *testing.T) {
	stick := t.TempDir()
	path := filepath.Join(stick, "Circle.json")
	must(t, WriteCopy(group("Circle"), path, false))
	s := opened(t, path)
	if s.ReadOnly {
		t.Fatalf("read-only: %v", s.Why)
	}
	saver, _ := startedSaver(t, s)
	saver.Put(named(s.Group, "Second"), 1)
	must(t, saver.Flush(context.Background()))
	if got := files(t, stick); onDisk(t, path).Name != "Second" || !slices.Equal(got, []string{"Circle.json"}) {
		t.Errorf("the stick shows %v", got)
	}
	if !opened(t, path).ReadOnly {
		t.Error("a second window may write it")
	}
}

func TestRenameWhileOpen(t *testing.T) {
	l := open(t)
	created(t, l, group("Garden"))
	s := opened(t, created(t, l, group("Circle")))
	old := s.Path
	saver, _ := startedSaver(t, s)
	saver.Put(named(s.Group, "Garden"), 1)
	must(t, saver.Flush(context.Background()))

	path, err := s.Rename("Garden")
	must(t, err)
	if filepath.Base(path) != "Garden 2.json" || path != s.Path {
		t.Errorf("renamed to %s, session says %s", path, s.Path)
	}
	saver.Put(named(s.Group, "Second"), 2)
	must(t, saver.Flush(context.Background()))
	if got := files(t, l.Folder()); onDisk(t, path).Name != "Second" || !slices.Equal(got, []string{"Garden 2.json", "Garden.json"}) {
		t.Errorf("the library has %v", got)
	}
	if onDisk(t, previousOf(path)).Name != "Garden" {
		t.Error("the version before did not come along")
	}
	if again := opened(t, path); !again.ReadOnly {
		t.Error("the new name is not locked")
	}
	created(t, l, group("Circle")) // takes the old path
	if again := opened(t, old); again.ReadOnly {
		t.Error("the old name is still locked")
	}
}

func TestRenameToWhatItIs(t *testing.T) {
	l := open(t)
	s := opened(t, created(t, l, group("Circle")))
	for name, want := range map[string]string{"Circle": "Circle.json", "Circle?": "Circle.json", "CIRCLE": "CIRCLE.json"} {
		if path, err := s.Rename(name); name != "CIRCLE" && (err != nil || filepath.Base(path) != want) {
			t.Errorf("%s: %s, %v", name, path, err)
		}
	}
	path, err := s.Rename("CiRCLE")
	must(t, err)
	if got := files(t, l.Folder()); !slices.Equal(got, []string{"CiRCLE.json"}) || !opened(t, path).ReadOnly {
		t.Errorf("the library has %v", got)
	}
}

// TestRenameFails: where the folder is gone all stays as it was, for when it is back.
func TestRenameFails(t *testing.T) {
	l := open(t)
	s := opened(t, created(t, l, group("Circle")))
	old := s.Path
	away := l.Folder() + " away"
	must(t, os.Rename(l.Folder(), away))
	_, err := s.Rename("Garden")
	wantKind(t, err, Gone)
	must(t, os.Rename(away, l.Folder()))
	if path, err := s.Rename("Garden"); err != nil || path == old {
		t.Errorf("got %s, %v", path, err)
	}
	if got := files(t, l.Folder()); !slices.Equal(got, []string{"Garden.json"}) {
		t.Errorf("the library has %v", got)
	}
}

func TestMoveTo(t *testing.T) {
	l := open(t)
	s := opened(t, created(t, l, group("Circle")))
	old := s.Path
	saver, states := startedSaver(t, s)
	saver.Put(named(s.Group, "Second"), 1)
	must(t, saver.Flush(context.Background()))

	taken := created(t, l, group("Garden"))
	other := opened(t, taken)
	wantKind(t, s.MoveTo(taken), Locked)
	wantKind(t, s.MoveTo(filepath.Join(l.Folder(), "no", "x.json")), Gone)
	must(t, other.Close())

	to := filepath.Join(t.TempDir(), "new.json")
	must(t, s.MoveTo(to))
	states.wait(t, Saved, 1)
	must(t, saver.Flush(context.Background()))
	if onDisk(t, to).Name != "Second" || s.Path != to {
		t.Error("what was saved before is not at the new place")
	}
	saver.Put(named(s.Group, "Third"), 2)
	must(t, saver.Flush(context.Background()))
	if onDisk(t, to).Name != "Third" || onDisk(t, old).Name != "Second" {
		t.Error("the old place was written to, or the new one not")
	}
	if !opened(t, to).ReadOnly {
		t.Error("the new place is not locked")
	}
	if _, err := os.Stat(filepath.Join(l.Folder(), "no")); !errors.Is(err, fs.ErrNotExist) {
		t.Error("a folder was made")
	}
}

// TestNothingIsLockedAfterClose: what comes late, as from work that was under way while people
// left the group, leaves the file free, under the name it had.
func TestNothingIsLockedAfterClose(t *testing.T) {
	l := open(t)
	s := opened(t, created(t, l, group("Circle")))
	old := s.Path
	must(t, s.Close())
	if path, err := s.Rename("Garden"); err != nil || path != old {
		t.Errorf("renamed to %s, %v", path, err)
	}
	wantKind(t, s.MoveTo(filepath.Join(l.Folder(), "Garden.json")), Broken)
	wantKind(t, s.MoveTo(old), Broken)
	must(t, s.Close())
	if got := files(t, l.Folder()); !slices.Equal(got, []string{"Circle.json"}) {
		t.Errorf("the library has %v", got)
	}
	if again := opened(t, old); again.ReadOnly {
		t.Errorf("open in another window: %v", again.Why)
	}
}

// TestRenamingWhilePeopleLeave: in whichever order a rename and Close come, the group can be
// opened for writing afterwards.
func TestRenamingWhilePeopleLeave(t *testing.T) {
	for range 20 {
		l := open(t)
		s, err := OpenGroup(created(t, l, group("Circle")))
		must(t, err)
		renamed := make(chan error)
		go func() {
			_, err := s.Rename("Garden")
			renamed <- err
		}()
		must(t, s.Close())
		must(t, <-renamed)
		all, err := l.Entries()
		must(t, err)
		if len(all) != 1 || opened(t, all[0].Path).ReadOnly {
			t.Fatalf("%d groups, or one that cannot be written", len(all))
		}
	}
}

// TestLongNames: a file that came from elsewhere under a name as long as a disk takes can be
// written, too, and has a version before.
func TestLongNames(t *testing.T) {
	folder := t.TempDir()
	for _, bytes := range []int{1, maxNameBytes, maxNameBytes + 1, 250} {
		name := strings.Repeat("n", bytes)
		path := filepath.Join(folder, name+extension)
		must(t, WriteCopy(group("First"), path, false))
		s := opened(t, path)
		if s.ReadOnly {
			t.Fatalf("%d bytes: %v", bytes, s.Why)
		}
		saver, _ := startedSaver(t, s)
		saver.Put(named(s.Group, "Second"), 1)
		must(t, saver.Close(soon(t)))
		must(t, s.Close())
		if onDisk(t, path).Name != "Second" || onDisk(t, previousOf(path)).Name != "First" {
			t.Errorf("%d bytes: not saved, or no version before", bytes)
		}
		if is := filepath.Base(previousOf(path)) == name+".previous.json"; is != (bytes <= maxNameBytes) {
			t.Errorf("%d bytes: the version before is called %s", bytes, previousOf(path))
		}
	}
}

// TestLockingBelowAFile: no folder, no lock, and the reason is told.
func TestLockingBelowAFile(t *testing.T) {
	path := filepath.Join(t.TempDir(), "file")
	must(t, os.WriteFile(path, nil, 0o600))
	_, err := takeLock(filepath.Join(path, "Circle.json"))
	wantKind(t, err, Gone)
}
