package printing

import (
	"context"
	"errors"
	"io"
	"os"
	"path/filepath"
	"testing"

	"commonground/model/whole"
)

func TestTroubleIsSorted(t *testing.T) {
	dir := t.TempDir()
	file := filepath.Join(dir, "file")
	if err := os.WriteFile(file, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	write := func(path string) error {
		return whole.Write(path, whole.Options{}, func(io.Writer) error { return nil })
	}
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
