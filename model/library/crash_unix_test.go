//go:build unix

package library

import (
	"bufio"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"
)

// TestLeftovers: what a save that was cut off left is swept away by the next who opens
// the group, and by nobody else.
func TestLeftovers(t *testing.T) {
	l := open(t)
	path := created(t, l, group("Circle"))
	other := created(t, l, group("Circle.5"))
	must(t, makeOwnFolder(path))
	cut, theirs := cutOff(t, path), cutOff(t, other)

	if s := opened(t, path); s.Group.Name != "Circle" {
		t.Errorf("opened %+v", s.Group)
	}
	if _, err := os.Stat(cut); err == nil {
		t.Error("not swept away")
	}
	if _, err := os.Stat(theirs); err != nil {
		t.Error("another group's was swept away")
	}
}

// cutOff leaves behind what a save of the group at path does that is cut off.
func cutOff(t *testing.T, path string) string {
	t.Helper()
	pattern := beside(path, ".*"+tempEnding)
	f, err := os.CreateTemp(filepath.Dir(pattern), filepath.Base(pattern))
	must(t, err)
	_, err = f.WriteString(`{"format": "common-gr`)
	must(t, err)
	must(t, f.Close())
	return f.Name()
}

const crashFile = "COMMONGROUND_TEST_CRASH"

// TestKilled: a program killed in the middle of its saves leaves a whole file, and never
// an older one than it reported as saved.
func TestKilled(t *testing.T) {
	if path := os.Getenv(crashFile); path != "" {
		saveForEver(path)
		return
	}
	l := open(t)
	path := created(t, l, group("Circle"))
	for round := range 12 {
		c := exec.Command(os.Args[0], "-test.run=^TestKilled$")
		c.Env = append(os.Environ(), crashFile+"="+path)
		out, err := c.StdoutPipe()
		must(t, err)
		must(t, c.Start())
		lines := bufio.NewScanner(out)
		lines.Scan() // the first save is done
		time.AfterFunc(time.Duration(3+round*5)*time.Millisecond, func() { c.Process.Signal(syscall.SIGKILL) })
		said := lines.Text()
		for lines.Scan() {
			said = lines.Text()
		}
		c.Wait()
		var reported int
		fmt.Sscan(strings.TrimSpace(said), &reported)
		s, err := OpenGroup(path)
		must(t, err)
		if s.ReadOnly || s.Group.Members < reported || reported == 0 {
			t.Errorf("round %d: %d on disk, %d reported, read-only %v", round, s.Group.Members, reported, s.ReadOnly)
		}
		must(t, s.Close())
	}
	left, _ := filepath.Glob(filepath.Join(l.Folder(), ownFolder, "*"+tempEnding))
	if len(left) > 0 {
		t.Errorf("left behind: %v", left)
	}
}

// saveForEver saves a group that counts up, and reports each save once it is done.
func saveForEver(path string) {
	s, err := OpenGroup(path)
	if err != nil || s.ReadOnly {
		fmt.Println("cannot open", err)
		os.Exit(1)
	}
	to := target{path: s.Path, known: s.known}
	for i := 1; ; i++ {
		g := *s.Group
		g.Members += i
		if _, err := to.save(&g); err != nil {
			os.Exit(1)
		}
		os.Stdout.WriteString(fmt.Sprintln(g.Members))
	}
}
