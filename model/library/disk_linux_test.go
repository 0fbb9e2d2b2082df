package library

import (
	"os"
	"path/filepath"
	"testing"
)

// TestNothingIsWrittenUnderAStick: a stick that is pulled leaves its folder behind, empty and
// on another file system. What is saved waits until it is back.
func TestNothingIsWrittenUnderAStick(t *testing.T) {
	stick, err := os.MkdirTemp("/dev/shm", "stick")
	if err != nil {
		t.Skip("no second file system here")
	}
	t.Cleanup(func() { os.RemoveAll(stick) })
	under := t.TempDir()
	if sameDisk(diskOf(filepath.Join(stick, "x")).folder, diskOf(filepath.Join(under, "x")).folder) {
		t.Skip("no second file system here")
	}
	place := filepath.Join(t.TempDir(), "media")
	mount := func(folder string) {
		os.Remove(place)
		must(t, os.Symlink(folder, place))
	}
	mount(stick)
	groups, err := Open(place)
	must(t, err)
	path := filepath.Join(place, "Circle.json")
	must(t, WriteCopy(group("Circle"), path, false))
	saver := NewSaver(path, func(State) {})
	saver.Put(named(group("Circle"), "On the stick"), 1)
	must(t, saver.Flush(soon(t)))

	mount(under)
	saver.Put(named(group("Circle"), "Lost"), 2)
	wantKind(t, saver.Flush(soon(t)), Gone)
	_, err = groups.Create(group("New"))
	wantKind(t, err, Gone)
	if left, _ := os.ReadDir(under); len(left) > 0 {
		t.Errorf("written under the stick: %v", left)
	}

	mount(stick)
	saver.Retry()
	must(t, saver.Close(soon(t)))
	if onDisk(t, path).Name != "Lost" {
		t.Error("not made up for once the stick was back")
	}

	again := t.TempDir() // the stick, which the system may mount as another file system
	must(t, WriteCopy(group("Circle"), filepath.Join(again, "Circle.json"), false))
	mount(again)
	if _, err = groups.Create(group("New")); err != nil {
		t.Errorf("no group can be made on a stick that is back: %v", err)
	}
}

// TestAFolderMadeAnewIsTheSamePlace: where it lies on the same file system.
func TestAFolderMadeAnewIsTheSamePlace(t *testing.T) {
	s := session(t)
	saver, _ := startedSaver(t, s)
	must(t, os.Rename(filepath.Dir(s.Path), filepath.Dir(s.Path)+" away"))
	must(t, os.Mkdir(filepath.Dir(s.Path), 0o700))
	saver.Put(named(s.Group, "A"), 1)
	must(t, saver.Flush(soon(t)))
	if onDisk(t, s.Path).Name != "A" {
		t.Error("not saved")
	}
}
