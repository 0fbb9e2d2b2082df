//go:build unix

package library

import (
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"syscall"
	"testing"
)

func TestReadOnlyPlace(t *testing.T) {
	asSomebody(t, func(t *testing.T, folder string) {
		path := filepath.Join(folder, "Circle.json")
		must(t, WriteCopy(group("Circle"), path, false))
		must(t, os.Chmod(folder, 0o500))
		defer os.Chmod(folder, 0o700)
		s := opened(t, path)
		if !s.ReadOnly || s.Group.Name != "Circle" {
			t.Fatalf("got %+v", s)
		}
		wantKind(t, s.Why, ReadOnly)

		must(t, os.Chmod(folder, 0o700))
		must(t, os.Chmod(path, 0o400))
		s = opened(t, path)
		wantKind(t, s.Why, ReadOnly)

		must(t, s.MoveTo(filepath.Join(folder, "Other.json")))
		if s.ReadOnly {
			t.Error("still read-only in another place")
		}
		must(t, os.Chmod(path, 0))
		_, err := OpenGroup(path)
		wantKind(t, err, Unreadable)
	})
}

// somebodyFolder names the folder that a test's second run works in.
const somebodyFolder = "COMMONGROUND_TEST_FOLDER"

// asSomebody runs body as a user whom permissions bind. Root, whom they do not, runs the
// test anew as another user.
func asSomebody(t *testing.T, body func(t *testing.T, folder string)) {
	t.Helper()
	if folder := os.Getenv(somebodyFolder); folder != "" {
		body(t, folder)
		return
	}
	if os.Geteuid() != 0 {
		body(t, t.TempDir())
		return
	}
	const nobody = 65534
	folder := t.TempDir()
	for at := folder; at != filepath.Dir(os.TempDir()) && at != "/"; at = filepath.Dir(at) {
		if info, err := os.Stat(at); err == nil {
			must(t, os.Chmod(at, info.Mode().Perm()|0o111|info.Mode()&os.ModeSticky))
		}
	}
	must(t, os.Chown(folder, nobody, nobody))
	c := exec.Command(selfIn(t, t.TempDir()), "-test.run=^"+t.Name()+"$")
	c.Env = append(os.Environ(), somebodyFolder+"="+folder)
	c.Dir = folder
	c.SysProcAttr = &syscall.SysProcAttr{Credential: &syscall.Credential{Uid: nobody, Gid: nobody}}
	if out, err := c.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
}

// selfIn copies the test's program to where others may run it.
func selfIn(t *testing.T, folder string) string {
	t.Helper()
	self, err := os.Executable()
	must(t, err)
	in, err := os.Open(self)
	must(t, err)
	defer in.Close()
	path := filepath.Join(folder, "self")
	out, err := os.OpenFile(path, os.O_CREATE|os.O_WRONLY, 0o755)
	must(t, err)
	_, err = io.Copy(out, in)
	must(t, err)
	must(t, out.Close())
	must(t, os.Chmod(folder, 0o755))
	return path
}
