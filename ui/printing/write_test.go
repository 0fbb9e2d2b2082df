package printing

import (
	"context"
	"errors"
	"io"
	"os"
	"path/filepath"
	"testing"
)

func says(text string) func(io.Writer) error {
	return func(w io.Writer) error {
		_, err := io.WriteString(w, text)
		return err
	}
}

func inFolder(t *testing.T, dir string) []string {
	t.Helper()
	entries, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	for _, e := range entries {
		out = append(out, e.Name())
	}
	return out
}

func wantText(t *testing.T, path, want string) {
	t.Helper()
	got, err := os.ReadFile(path)
	if err != nil || string(got) != want {
		t.Errorf("%s holds %q (%v), want %q", filepath.Base(path), got, err, want)
	}
}

func TestAFileIsReplacedOnlyWhenAsked(t *testing.T) {
	path := filepath.Join(t.TempDir(), "cards.pdf")
	if err := writeFile(t.Context(), path, false, says("one")); err != nil {
		t.Fatal(err)
	}
	if err := writeFile(t.Context(), path, false, says("two")); !errors.Is(err, ErrExists) {
		t.Fatalf("a file that is there: %v", err)
	}
	wantText(t, path, "one")
	if err := writeFile(t.Context(), path, true, says("three")); err != nil {
		t.Fatal(err)
	}
	wantText(t, path, "three")
}

func TestAFileThatComesMeanwhileStays(t *testing.T) {
	path := filepath.Join(t.TempDir(), "cards.pdf")
	err := writeFile(t.Context(), path, false, func(w io.Writer) error {
		return os.WriteFile(path, []byte("theirs"), 0o600)
	})
	if !errors.Is(err, ErrExists) {
		t.Fatalf("%v", err)
	}
	wantText(t, path, "theirs")
}

func TestWhatFailsLeavesNothingBehind(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "cards.pdf")
	ctx, cancel := context.WithCancel(t.Context())
	err := writeFile(ctx, path, false, func(w io.Writer) error {
		cancel()
		return says("half")(w)
	})
	if !errors.Is(err, context.Canceled) {
		t.Errorf("cancelled: %v", err)
	}
	broken := errors.New("broken")
	if err := writeFile(t.Context(), path, true, func(io.Writer) error { return broken }); !errors.Is(err, broken) {
		t.Errorf("broken: %v", err)
	}
	if left := inFolder(t, dir); len(left) > 0 {
		t.Errorf("left behind: %v", left)
	}
}

func TestTroubleIsSorted(t *testing.T) {
	dir := t.TempDir()
	file := filepath.Join(dir, "file")
	if err := os.WriteFile(file, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	write := func(path string) error { return writeFile(t.Context(), path, false, says("x")) }
	for _, c := range []struct {
		err  error
		want Trouble
	}{
		{write(filepath.Join(dir, "gone", "a.pdf")), FolderGone},
		{write(filepath.Join(file, "a.pdf")), FolderGone},
		{write(file), NameTaken},
		{context.Canceled, Cancelled},
		{&os.PathError{Err: os.ErrPermission}, NoPermission},
		{&os.PathError{Err: errDiskFull}, DiskFull},
		{errors.New("odd"), OtherTrouble},
		{nil, NoTrouble},
	} {
		if got := troubleOf(c.err); got != c.want {
			t.Errorf("%v is %q, want %q", c.err, got, c.want)
		}
	}
}
