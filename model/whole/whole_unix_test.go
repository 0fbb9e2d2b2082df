//go:build unix

package whole

import (
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"syscall"
	"testing"
)

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func wantText(t *testing.T, path, want string) {
	t.Helper()
	if data, err := os.ReadFile(path); err != nil || string(data) != want {
		t.Errorf("%s holds %q, %v, want %q", filepath.Base(path), data, err, want)
	}
}

func files(t *testing.T, folder string) []string {
	t.Helper()
	entries, err := os.ReadDir(folder)
	must(t, err)
	var out []string
	for _, e := range entries {
		out = append(out, e.Name())
	}
	return out
}

func says(text string) func(io.Writer) error {
	return func(w io.Writer) error {
		_, err := io.WriteString(w, text)
		return err
	}
}

// TestMoveNew: whichever way the file system offers, what has the name keeps it.
func TestMoveNew(t *testing.T) {
	for name, move := range map[string]func(from, to string) error{"in one step": MoveNew, "in two": moveReserved} {
		t.Run(name, func(t *testing.T) {
			folder := t.TempDir()
			from, to := filepath.Join(folder, "from"), filepath.Join(folder, "to")
			must(t, os.WriteFile(from, []byte("ours"), 0o600))
			must(t, os.WriteFile(to, []byte("theirs"), 0o600))
			if err := move(from, to); !errors.Is(err, fs.ErrExist) {
				t.Errorf("over another file: %v", err)
			}
			wantText(t, to, "theirs")
			must(t, os.Remove(to))
			must(t, move(from, to))
			wantText(t, to, "ours")
			if err := move(from, filepath.Join(folder, "third")); !errors.Is(err, fs.ErrNotExist) {
				t.Errorf("what is not there: %v", err)
			}
			if got := files(t, folder); len(got) != 1 {
				t.Errorf("the folder has %v", got)
			}
		})
	}
}

// What is written goes to the disk, is closed, gets its name and then that lasts, in this
// order; and where one of these fails, what was there stays and nothing else is left.
func TestNoStepIsLeftOut(t *testing.T) {
	broken := errors.New("broken")
	for _, over := range []bool{false, true} {
		move := map[bool]string{false: "new", true: "replace"}[over]
		for _, fails := range []string{"", "sync", "close", move, "folder"} {
			folder := t.TempDir()
			path := filepath.Join(folder, "cards.pdf")
			if over {
				must(t, os.WriteFile(path, []byte("before"), 0o600))
			}
			var did []string
			do := realSteps()
			step := func(name string, real func() error) error {
				did = append(did, name)
				if name == fails {
					return broken
				}
				return real()
			}
			do.sync = func(f *os.File) error { return step("sync", f.Sync) }
			do.close = func(f *os.File) error { err := step("close", func() error { return nil }); f.Close(); return err }
			do.moveNew = func(from, to string) error { return step("new", func() error { return MoveNew(from, to) }) }
			do.replace = func(from, to string) error { return step("replace", func() error { return os.Rename(from, to) }) }
			do.syncFolder = func(string) error { return step("folder", func() error { return nil }) }
			err := write(path, Options{Replace: over}, says("after"), do)
			all := []string{"sync", "close", move, "folder"}
			if fails == "" {
				must(t, err)
				wantText(t, path, "after")
				if !slices.Equal(did, all) {
					t.Errorf("over %v: did %v, want %v", over, did, all)
				}
				continue
			}
			if !errors.Is(err, broken) {
				t.Errorf("over %v: %s failed and nobody was told: %v", over, fails, err)
			}
			if fails != "folder" && over {
				wantText(t, path, "before")
			}
			if left := files(t, folder); len(left) > 1 || len(left) == 1 && left[0] != "cards.pdf" {
				t.Errorf("over %v: where %s failed the folder has %v", over, fails, left)
			}
		}
	}
}

func TestOnlyFilesAreReplaced(t *testing.T) {
	folder := t.TempDir()
	pipe, link, dangling := filepath.Join(folder, "pipe"), filepath.Join(folder, "link"), filepath.Join(folder, "dangling")
	must(t, syscall.Mkfifo(pipe, 0o600))
	must(t, os.Symlink(filepath.Join(folder, "nothing"), dangling))
	for _, path := range []string{pipe, folder, dangling} {
		if err := Write(path, Options{Replace: true}, says("x")); !errors.Is(err, ErrNotFile) {
			t.Errorf("%s: %v", filepath.Base(path), err)
		}
	}
	if info, err := os.Lstat(pipe); err != nil || info.Mode()&fs.ModeNamedPipe == 0 {
		t.Errorf("the pipe is now %v, %v", info, err)
	}
	there := filepath.Join(t.TempDir(), "there.pdf")
	must(t, os.WriteFile(there, []byte("before"), 0o640))
	must(t, os.Symlink(there, link))
	must(t, Write(link, Options{Replace: true}, says("after")))
	wantText(t, there, "after")
	if info, err := os.Lstat(link); err != nil || info.Mode()&fs.ModeSymlink == 0 {
		t.Errorf("the link is now %v, %v", info, err)
	}
	if err := Write(link, Options{}, says("x")); !errors.Is(err, fs.ErrExist) {
		t.Errorf("over a link without being asked: %v", err)
	}
}

func TestModes(t *testing.T) {
	old := syscall.Umask(0o027)
	defer syscall.Umask(old)
	folder := t.TempDir()
	mode := func(path string) fs.FileMode {
		info, err := os.Stat(path)
		must(t, err)
		return info.Mode().Perm()
	}
	usual, private, kept := filepath.Join(folder, "usual"), filepath.Join(folder, "private"), filepath.Join(folder, "kept")
	must(t, Write(usual, Options{}, says("x")))
	must(t, Write(private, Options{Private: true}, says("x")))
	must(t, os.WriteFile(kept, nil, 0o600))
	must(t, os.Chmod(kept, 0o664))
	must(t, Write(kept, Options{Replace: true, Private: true}, says("x")))
	if mode(usual) != 0o640 || mode(private) != 0o600 || mode(kept) != 0o664 {
		t.Errorf("usual %o, private %o, kept %o", mode(usual), mode(private), mode(kept))
	}
	if got := files(t, folder); len(got) != 3 {
		t.Errorf("the folder has %v", got)
	}
}

func TestWhatComesMeanwhileStays(t *testing.T) {
	path := filepath.Join(t.TempDir(), "cards.pdf")
	err := Write(path, Options{}, func(io.Writer) error { return os.WriteFile(path, []byte("theirs"), 0o600) })
	if !errors.Is(err, fs.ErrExist) {
		t.Errorf("%v", err)
	}
	wantText(t, path, "theirs")
}

// TestWhereItIsWrittenFirst: hidden beside its place, or where it was told to be.
func TestWhereItIsWrittenFirst(t *testing.T) {
	folder, other := t.TempDir(), t.TempDir()
	for _, c := range []struct{ temp, folder, pattern string }{
		{"", folder, tempName},
		{filepath.Join(other, "new-*"), other, "new-*"},
	} {
		f, err := Stage(filepath.Join(folder, "cards.pdf"), Options{Private: true, Temp: c.temp})
		must(t, err)
		got := files(t, c.folder)
		if len(got) != 1 {
			t.Errorf("%s has %v", c.folder, got)
		} else if ok, err := filepath.Match(c.pattern, got[0]); !ok || err != nil {
			t.Errorf("it is written to %s, not %s", got[0], c.pattern)
		}
		f.Discard()
	}
}

// TestAFolderThatIsGoneIsSaid where what was written could not be made to last.
func TestAFolderThatIsGoneIsSaid(t *testing.T) {
	if err := SyncFolder(filepath.Join(t.TempDir(), "gone")); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("%v", err)
	}
}

func TestWhatIsGivenUpLeavesNothing(t *testing.T) {
	folder := t.TempDir()
	if err := Write(filepath.Join(folder, "x"), Options{}, func(io.Writer) error { return io.ErrShortWrite }); !errors.Is(err, io.ErrShortWrite) {
		t.Errorf("%v", err)
	}
	if got := files(t, folder); len(got) > 0 {
		t.Errorf("the folder has %v", got)
	}
}
