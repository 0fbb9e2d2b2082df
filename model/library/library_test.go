package library

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"commonground/model"
	"commonground/model/bin"
	"commonground/model/file"
)

func copyName(name string) string { return name + " (copy)" }

func TestDefaultLiesInTheHomeFolder(t *testing.T) {
	home := t.TempDir()
	t.Setenv("HOME", home)
	t.Setenv("USERPROFILE", home)
	got, err := Default()
	if err != nil || got != filepath.Join(home, "Common Ground") {
		t.Errorf("got %s, %v", got, err)
	}
}

func TestEntries(t *testing.T) {
	l := open(t)
	if e, err := l.Entries(); err != nil || len(e) != 0 {
		t.Errorf("a new library lists %v, %v", e, err)
	}
	old, young := created(t, l, group("Garden mornings")), created(t, l, group("Tuesday Circle"))
	must(t, os.Chtimes(old, time.Time{}, time.Unix(1e9, 0)))
	must(t, os.Mkdir(filepath.Join(l.Folder(), "folder.json"), 0o700))
	must(t, os.WriteFile(filepath.Join(l.Folder(), "notes.txt"), nil, 0o600))
	must(t, os.WriteFile(filepath.Join(l.Folder(), ".hidden.json"), nil, 0o600))
	got, err := l.Entries()
	must(t, err)
	if len(got) != 2 || got[0].Path != young || got[1].Path != old || got[1].Name != "Garden mornings" || !got[1].Changed.Equal(time.Unix(1e9, 0)) {
		t.Errorf("got %+v", got)
	}
	must(t, os.RemoveAll(l.Folder()))
	_, err = l.Entries()
	wantKind(t, err, Gone)
}

func TestOpenWhereNoFolderCanBe(t *testing.T) {
	in := filepath.Join(t.TempDir(), "file")
	must(t, os.WriteFile(in, nil, 0o600))
	_, err := Open(filepath.Join(in, "library"))
	wantKind(t, err, Gone)
}

func TestDescribe(t *testing.T) {
	l, g := open(t), group("Tuesday: Circle")
	g.Place, g.Members = "Library", 8
	g.Sheets = []*model.Sheet{model.NewSheet("membership", "Who?", g.Created)}
	got, err := Describe(created(t, l, g))
	if want := (Summary{g.ID, "Tuesday: Circle", "Library", 8, 1, g.Changed, model.Review{}}); err != nil || got != want {
		t.Errorf("got %+v, %v", got, err)
	}
}

func TestCreateKeepsOthers(t *testing.T) {
	l := open(t)
	first, second := created(t, l, group("Circle")), created(t, l, group("Circle"))
	if filepath.Base(first) != "Circle.json" || filepath.Base(second) != "Circle 2.json" {
		t.Errorf("got %s and %s", first, second)
	}
	if onDisk(t, first).ID == onDisk(t, second).ID {
		t.Error("one wrote over the other")
	}
	if info, err := os.Stat(first); err != nil || info.Mode().Perm()&0o077 != 0 {
		t.Errorf("others may read it: %v, %v", info.Mode(), err)
	}
}

// TestCreateRefusesQuietlyNothing: a group that cannot be written leaves no file.
func TestCreateRefuses(t *testing.T) {
	l := open(t)
	_, err := l.Create(&model.Group{Name: "No ID"})
	var refused *file.Error
	if !errors.As(err, &refused) || len(files(t, l.Folder())) != 0 {
		t.Errorf("got %v and %v", err, files(t, l.Folder()))
	}
}

func TestDuplicate(t *testing.T) {
	l, g := open(t), group("Circle")
	path := created(t, l, g)
	dup, err := l.Duplicate(path, "Circle, our copy")
	must(t, err)
	if got := onDisk(t, dup); got.Name != "Circle, our copy" || got.ID == g.ID || filepath.Base(dup) != "Circle, our copy.json" {
		t.Errorf("got %+v at %s", got, dup)
	}
	if onDisk(t, path).Name != "Circle" {
		t.Error("the first changed")
	}
}

func TestRename(t *testing.T) {
	l, g := open(t), group("Circle")
	path := created(t, l, g)
	created(t, l, group("Garden"))
	to, err := l.Rename(path, "Garden")
	must(t, err)
	if got := onDisk(t, to); got.Name != "Garden" || got.ID != g.ID || filepath.Base(to) != "Garden 2.json" {
		t.Errorf("got %+v at %s", got, to)
	}
	if got := files(t, l.Folder()); !slices.Equal(got, []string{"Garden 2.json", "Garden.json"}) {
		t.Errorf("the library has %v", got)
	}
	to, err = l.Rename(to, "garden 2")
	must(t, err)
	if got := files(t, l.Folder()); !slices.Equal(got, []string{"Garden.json", "garden 2.json"}) || filepath.Base(to) != "garden 2.json" {
		t.Errorf("the library has %v, %s", got, to)
	}
	s := opened(t, to)
	_, err = l.Rename(to, "Other")
	wantKind(t, err, Locked)
	must(t, s.Close())
}

func TestDeleteAndRestore(t *testing.T) {
	l, g := open(t), group("Circle")
	path := created(t, l, g)
	s := opened(t, path)
	_, err := l.Delete(path)
	wantKind(t, err, Locked)
	must(t, s.Close())

	gone, err := l.Delete(path)
	must(t, err)
	if got := files(t, l.Folder()); !slices.Equal(got, []string{"Deleted"}) || gone.Path != filepath.Join(l.Folder(), "Deleted", "Circle.json") {
		t.Errorf("the library has %v, %+v", got, gone)
	}
	other := created(t, l, group("Circle"))
	back, err := gone.Restore()
	must(t, err)
	if onDisk(t, back).ID != g.ID || onDisk(t, other).ID == g.ID || filepath.Base(back) != "Circle 2.json" {
		t.Errorf("came back as %s", back)
	}
}

// TestDeleteTwice: two groups of one name lie side by side in Deleted, also one that is
// not sound.
func TestDeleteTwice(t *testing.T) {
	l := open(t)
	_, err := l.Delete(created(t, l, group("Circle")))
	must(t, err)
	path := filepath.Join(l.Folder(), "Circle.json")
	must(t, os.WriteFile(path, []byte("{garbled"), 0o600))
	_, err = l.Delete(path)
	must(t, err)
	if got := files(t, filepath.Join(l.Folder(), "Deleted")); !slices.Equal(got, []string{"Circle 2.json", "Circle.json"}) {
		t.Errorf("got %v", got)
	}
}

func TestSaveCopy(t *testing.T) {
	l, g := open(t), group("Circle")
	path, stick := created(t, l, g), t.TempDir()
	to := filepath.Join(stick, "for Jo.json")
	must(t, l.SaveCopy(path, to, false))
	if onDisk(t, to).ID != g.ID {
		t.Error("not the group")
	}
	if err := l.SaveCopy(path, to, false); !errors.Is(err, fs.ErrExist) {
		t.Errorf("replaced without asking: %v", err)
	}
	must(t, os.WriteFile(to, nil, 0o600))
	must(t, l.SaveCopy(path, to, true))
	if list, _ := os.ReadDir(stick); len(list) != 1 || onDisk(t, to).ID != g.ID {
		t.Errorf("the stick has %v", list)
	}
	if err := l.SaveCopy(path, path, true); !errors.Is(err, ErrSameFile) {
		t.Errorf("copied onto itself: %v", err)
	}
	wantKind(t, l.SaveCopy(path, filepath.Join(stick, "no", "x.json"), false), Gone)
	wantKind(t, l.SaveCopy(path+"x", to, true), Missing)
}

func TestAddFromFile(t *testing.T) {
	l, g := open(t), group("Circle")
	from := filepath.Join(t.TempDir(), "stick.json")
	must(t, WriteCopy(g, from, false))

	first, err := l.AddFromFile(from, copyName)
	must(t, err)
	if got := onDisk(t, first); got.ID != g.ID || filepath.Base(first) != "Circle.json" {
		t.Errorf("got %+v at %s", got, first)
	}
	second, err := l.AddFromFile(from, copyName)
	must(t, err)
	if got := onDisk(t, second); got.ID == g.ID || got.Name != "Circle (copy)" || filepath.Base(second) != "Circle (copy).json" {
		t.Errorf("got %+v at %s", got, second)
	}
	same, err := l.AddFromFile(first, copyName)
	if err != nil || same != first || len(files(t, l.Folder())) != 2 {
		t.Errorf("one of the library's own came in again: %s, %v", same, err)
	}
	must(t, os.WriteFile(from, []byte("%PDF-1.4"), 0o600))
	_, err = l.AddFromFile(from, copyName)
	wantKind(t, err, NotOurs)
}

// TestLoadErrors: each kind of file that cannot be opened has its kind.
func TestLoadErrors(t *testing.T) {
	l := open(t)
	whole, err := os.ReadFile(created(t, l, group("Circle")))
	must(t, err)
	at := func(name string, data string) string {
		path := filepath.Join(l.Folder(), name)
		must(t, os.WriteFile(path, []byte(data), 0o600))
		return path
	}
	big := at("big.json", "{")
	must(t, os.Truncate(big, 200<<20))
	for path, want := range map[string]Kind{
		at("empty.json", ""):                 Damaged,
		at("cut.json", string(whole[:40])):   Damaged,
		at("binary.json", "\x7fELF\x00\x01"): NotOurs,
		at("new.json", strings.Replace(string(whole), `"version": 2`, `"version": 9`, 1)): TooNew,
		big:                                     TooLarge,
		l.Folder():                              NotOurs,
		filepath.Join(l.Folder(), "none.json"):  Missing,
		filepath.Join(big, "below a file.json"): Unreadable,
	} {
		before, _ := os.ReadFile(path)
		_, err := OpenGroup(path)
		wantKind(t, err, want)
		if e, ok := err.(*LoadError); !ok || e.LastGood != "" {
			t.Errorf("%s: got %#v", path, err)
		}
		if after, _ := os.ReadFile(path); string(before) != string(after) {
			t.Errorf("%s was changed", path)
		}
	}
}

// TestRecover: a damaged file names the version before, and gives way to it unharmed.
func TestRecover(t *testing.T) {
	l, g := open(t), group("Circle")
	path := created(t, l, g)
	to := target{path: path}
	to.known, _ = fingerprintOf(path)
	_, err := to.save(named(g, "Second"))
	must(t, err)
	must(t, os.WriteFile(path, []byte(`{"format": "common-ground-group", "ver`), 0o600))

	_, err = OpenGroup(path)
	wantKind(t, err, Damaged)
	var load *LoadError
	if !errors.As(err, &load) || load.LastGood == "" || onDisk(t, load.LastGood).Name != "Circle" {
		t.Fatalf("no last good version: %v", err)
	}
	kept, err := Recover(path)
	must(t, err)
	if s := opened(t, path); s.Group.Name != "Circle" || s.ReadOnly {
		t.Errorf("recovered %+v", s)
	}
	if data, _ := os.ReadFile(kept); !strings.HasSuffix(string(data), `"ver`) || filepath.Dir(kept) != filepath.Join(l.Folder(), "Deleted") {
		t.Errorf("the damaged file is at %s: %q", kept, data)
	}
	if kept, err := Recover(path); err != nil || kept != "" {
		t.Errorf("a sound file was recovered: %s, %v", kept, err)
	}
}

// TestRecoverMissing: a file that vanished comes back from its version before.
func TestRecoverMissing(t *testing.T) {
	l, g := open(t), group("Circle")
	path := created(t, l, g)
	to := target{path: path}
	to.known, _ = fingerprintOf(path)
	_, err := to.save(named(g, "Second"))
	must(t, err)
	must(t, os.Remove(path))
	_, err = Recover(path)
	must(t, err)
	if onDisk(t, path).Name != "Circle" {
		t.Error("not the version before")
	}
}

// TestLastGoodIsOfTheSameGroup: what is left of another group of that name is not
// offered.
func TestLastGoodIsOfTheSameGroup(t *testing.T) {
	l := open(t)
	path := created(t, l, group("Circle"))
	must(t, makeOwnFolder(path))
	must(t, WriteCopy(group("Circle"), previousOf(path), false))
	data, _ := os.ReadFile(path)
	must(t, os.WriteFile(path, data[:len(data)-3], 0o600))
	_, err := OpenGroup(path)
	var load *LoadError
	if !errors.As(err, &load) || load.Kind != Damaged || load.LastGood != "" {
		t.Errorf("got %v", err)
	}
	must(t, os.Remove(path))
	created(t, l, group("Circle"))
	if _, err := os.Stat(previousOf(path)); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("a new group has a version before: %v", err)
	}
}

// TestADeletedGroupGoesToTheBin: under the name and at the place where it was, so that the bin can
// bring it back there; nothing of it stays in Deleted.
func TestADeletedGroupGoesToTheBin(t *testing.T) {
	l := open(t)
	path := created(t, l, group("Circle"))
	was, err := os.ReadFile(path)
	must(t, err)
	must(t, os.WriteFile(previousOf(path), was, 0o600))
	gone, err := l.Delete(path)
	must(t, err)
	var taken []string
	b := bin.Of(func(string) bool { return true }, func(path string) error {
		data, err := os.ReadFile(path)
		must(t, err)
		taken = append(taken, path, string(data))
		return os.Remove(path)
	})
	must(t, gone.ToBin(b))
	if !slices.Equal(taken, []string{path, string(was)}) {
		t.Errorf("the bin took %q", taken)
	}
	if left := holding(t, filepath.Join(l.folder, DeletedFolder), "Circle"); len(left) > 0 {
		t.Errorf("left of it: %q", left)
	}
}

// TestWhatTheBinDoesNotTakeStays: in the folder Deleted, whatever the bin did with the file; and
// a group that has its name meanwhile is not touched.
func TestWhatTheBinDoesNotTakeStays(t *testing.T) {
	l, g := open(t), group("Circle")
	path := created(t, l, g)
	gone, err := l.Delete(path)
	must(t, err)
	if err := gone.ToBin(bin.Bin{}); !errors.Is(err, bin.ErrNone) {
		t.Errorf("without a bin: %v", err)
	}
	full := errors.New("full")
	for _, put := range []func(string) error{
		func(string) error { return full },
		func(path string) error { must(t, os.Remove(path)); return full },
	} {
		if err := gone.ToBin(bin.Of(func(string) bool { return true }, put)); !errors.Is(err, full) {
			t.Errorf("got %v", err)
		}
		if _, err := os.Stat(path); err == nil {
			t.Error("it is among the groups again")
		}
	}
	other := created(t, l, group("Circle"))
	if err := gone.ToBin(bin.Of(func(string) bool { return true }, os.Remove)); !errors.Is(err, fs.ErrExist) || other != path {
		t.Errorf("over another of its name: %v", err)
	}
	if onDisk(t, gone.Path).ID != g.ID || onDisk(t, other).ID == g.ID {
		t.Error("one of the two is not where it was")
	}
}
