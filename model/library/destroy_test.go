package library

import (
	"bytes"
	"io/fs"
	"os"
	"path/filepath"
	"testing"
	"time"

	"commonground/model"
)

// holding are the files below a folder in which a word stands, or in whose path it does.
func holding(t *testing.T, folder, word string) []string {
	t.Helper()
	var out []string
	err := filepath.WalkDir(folder, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		data, err := os.ReadFile(path)
		if rel, _ := filepath.Rel(folder, path); bytes.Contains(data, []byte(word)) || bytes.Contains([]byte(rel), []byte(word)) {
			out = append(out, rel)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// scattered is a library in which a group that says "Quillfeather" left all that one can leave,
// beside a group that only has the beginning of its name.
func scattered(t *testing.T) (l *Library, path string, other string) {
	t.Helper()
	l, err := Open(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	g := model.NewGroup("Quillfeather Circle", time.Now())
	create := func(g *model.Group) string {
		path, err := l.Create(g)
		if err != nil {
			t.Fatal(err)
		}
		return path
	}
	keep := model.NewGroup("Quill", time.Now())
	other = create(keep)
	trashed := create(g)
	if err := os.WriteFile(previousOf(trashed), mustRead(t, trashed), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := l.Delete(trashed); err != nil {
		t.Fatal(err)
	}
	path = create(g)
	for _, more := range []string{previousOf(path), beside(path, ".123"+tempEnding), beside(path, ".lock"), filepath.Join(l.folder, "Kept aside.json"), filepath.Join(l.folder, ownFolder, ".new.77"+tempEnding)} {
		if err := os.WriteFile(more, mustRead(t, path), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.WriteFile(previousOf(other), mustRead(t, other), 0o600); err != nil {
		t.Fatal(err)
	}
	return l, path, other
}

func mustRead(t *testing.T, path string) []byte {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// TestNothingOfADestroyedGroupIsLeft: no file and no name in the library says anything of it,
// and all of another group is as it was.
func TestNothingOfADestroyedGroupIsLeft(t *testing.T) {
	l, path, other := scattered(t)
	if n := len(holding(t, l.folder, "Quillfeather")); n < 7 {
		t.Fatalf("only %d files to begin with", n)
	}
	listed, err := l.Traces(path)
	if err != nil {
		t.Fatal(err)
	}
	gone, left, err := l.Destroy(path)
	if err != nil || len(left) > 0 || len(gone) < len(listed) {
		t.Errorf("%d of %d gone, %v left: %v", len(gone), len(listed), left, err)
	}
	if still := holding(t, l.folder, "Quillfeather"); len(still) > 0 {
		t.Errorf("still there: %q", still)
	}
	for _, kept := range []string{other, previousOf(other)} {
		if _, err := os.Stat(kept); err != nil {
			t.Errorf("another group lost something: %v", err)
		}
	}
	if _, err := Read(other); err != nil {
		t.Error(err)
	}
}

// TestADestroyedGroupLeavesTheBin: what was deleted of it before lies in the recycle bin, where
// other files stay.
func TestADestroyedGroupLeavesTheBin(t *testing.T) {
	data := t.TempDir()
	t.Setenv("XDG_DATA_HOME", data)
	l, path, other := scattered(t)
	for _, folder := range []string{"files", "info"} {
		if err := os.MkdirAll(filepath.Join(data, "Trash", folder), 0o700); err != nil {
			t.Fatal(err)
		}
	}
	for name, data := range map[string][]byte{
		"files/Old.json": mustRead(t, path), "info/Old.json.trashinfo": []byte("Path=Quillfeather Circle.json"), "files/Other.json": mustRead(t, other),
	} {
		if err := os.WriteFile(filepath.Join(os.Getenv("XDG_DATA_HOME"), "Trash", name), data, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	if _, left, err := l.Destroy(path); err != nil || len(left) > 0 {
		t.Errorf("%v left: %v", left, err)
	}
	if still := holding(t, data, "Quillfeather"); len(still) > 0 {
		t.Errorf("still in the bin: %q", still)
	}
	if _, err := os.Stat(filepath.Join(data, "Trash", "files", "Other.json")); err != nil {
		t.Error(err)
	}
}

// TestWhatCannotBeDestroyedIsSaid: it is named with why, and the rest is gone all the same.
func TestWhatCannotBeDestroyedIsSaid(t *testing.T) {
	l, path, _ := scattered(t)
	stuck := beside(path, ".9"+tempEnding)
	if err := os.MkdirAll(filepath.Join(stuck, "in use"), 0o700); err != nil {
		t.Fatal(err)
	}
	_, left, err := l.Destroy(path)
	if err != nil || len(left) != 1 || left[0].Path != stuck || left[0].Err == nil {
		t.Errorf("left %v: %v", left, err)
	}
	if _, err := os.Stat(path); err == nil {
		t.Error("one file that cannot be removed keeps the others")
	}
}

// TestAGroupThatIsOpenIsNotDestroyed: who works on it would lose it under their hands.
func TestAGroupThatIsOpenIsNotDestroyed(t *testing.T) {
	l, path, _ := scattered(t)
	s, err := OpenGroup(path)
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	before := len(holding(t, l.folder, "Quillfeather"))
	if gone, _, err := l.Destroy(path); err == nil || len(gone) > 0 {
		t.Errorf("%v gone, %v", gone, err)
	}
	if len(holding(t, l.folder, "Quillfeather")) != before {
		t.Error("something is gone")
	}
}
