package library

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"commonground/model"
)

const fullFolder = "COMMONGROUND_TEST_FULL"

// TestFullDisk fills a small disk of its own and saves to it: the file stays as it was,
// the failure is told, and once there is room the save is made up for.
func TestFullDisk(t *testing.T) {
	if folder := os.Getenv(fullFolder); folder != "" {
		fullDisk(t, folder)
		return
	}
	folder := t.TempDir()
	c := exec.Command(os.Args[0], "-test.run=^TestFullDisk$", "-test.v")
	c.Env = append(os.Environ(), fullFolder+"="+folder)
	c.SysProcAttr = &syscall.SysProcAttr{Cloneflags: syscall.CLONE_NEWNS}
	if os.Geteuid() != 0 {
		c.SysProcAttr.Cloneflags |= syscall.CLONE_NEWUSER
		c.SysProcAttr.UidMappings = []syscall.SysProcIDMap{{ContainerID: 0, HostID: os.Getuid(), Size: 1}}
		c.SysProcAttr.GidMappings = []syscall.SysProcIDMap{{ContainerID: 0, HostID: os.Getgid(), Size: 1}}
	}
	out, err := c.CombinedOutput()
	switch {
	case strings.Contains(string(out), "SKIP") || (err != nil && len(out) == 0):
		t.Skipf("this machine lets us mount no disk: %v %s", err, out)
	case err != nil:
		t.Fatalf("%v\n%s", err, out)
	}
}

func fullDisk(t *testing.T, folder string) {
	if err := syscall.Mount("tmpfs", folder, "tmpfs", 0, "size=256k"); err != nil {
		t.Skipf("mount: %v", err)
	}
	path := filepath.Join(folder, "Circle.json")
	must(t, WriteCopy(group("Circle"), path, false))
	s := opened(t, path)
	saver, st := startedSaver(t, s)
	filler := filepath.Join(folder, "filler")
	must(t, os.WriteFile(filler, make([]byte, 150<<10), 0o600))

	large := named(s.Group, "Large")
	sheet := model.NewSheet("membership", strings.Repeat("x", 15_000), s.Group.Created)
	for range 8 {
		large.Sheets = append(large.Sheets, sheet.Copy(sheet.Title, s.Group.Created))
	}
	saver.Put(large, 1)
	wantKind(t, st.wait(t, Failed, 1).Err, Full)
	if onDisk(t, path).Name != "Circle" {
		t.Error("the file was touched")
	}
	if left, _ := filepath.Glob(filepath.Join(folder, ownFolder, "*"+tempEnding)); len(left) > 0 {
		t.Errorf("left behind: %v", left)
	}
	_, err := create(folder, large)
	wantKind(t, err, Full)
	wantKind(t, WriteCopy(large, filepath.Join(folder, "copy.json"), false), Full)
	if got := files(t, folder); len(got) != 2 {
		t.Errorf("the disk has %v", got)
	}
	must(t, os.Remove(filler))
	st.wait(t, Saved, 1)
	if onDisk(t, path).Name != "Large" {
		t.Error("not made up for")
	}
	must(t, saver.Close(soon(t)))
	must(t, s.Close())
}
