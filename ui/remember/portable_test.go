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

// TestTheStickHasAnotherLetter: the group that was open last is found on it again; one that
// lies elsewhere, or nowhere, is looked for where it was.
func TestTheStickHasAnotherLetter(t *testing.T) {
	stick, before := t.TempDir(), filepath.Join(t.TempDir(), "gone")
	if err := os.Mkdir(Groups(stick), 0o700); err != nil {
		t.Fatal(err)
	}
	here, elsewhere := filepath.Join(Groups(stick), "Ours.json"), filepath.Join(t.TempDir(), "Ours.json")
	for _, path := range []string{here, elsewhere} {
		if err := os.WriteFile(path, nil, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	was, other := filepath.Join(Groups(before), "Ours.json"), filepath.Join(Groups(before), "Other.json")
	for _, c := range []struct{ portable, group, want string }{
		{stick, was, here}, {stick, here, here}, {stick, elsewhere, elsewhere}, {stick, other, other}, {stick, "", ""}, {"", was, was},
	} {
		if got := Followed(c.portable, c.group); got != c.want {
			t.Errorf("%q from %q is %q, want %q", c.group, c.portable, got, c.want)
		}
	}
}
