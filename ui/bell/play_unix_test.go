//go:build !windows

package bell

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// withPlayers has those programs be the only ones that there are; each is a script of the shell.
func withPlayers(t *testing.T, scripts map[string]string) (heard string) {
	t.Helper()
	folder := t.TempDir()
	for name, script := range scripts {
		if err := os.WriteFile(filepath.Join(folder, name), []byte("#!/bin/sh\n"+script), 0o700); err != nil {
			t.Fatal(err)
		}
	}
	heard = filepath.Join(t.TempDir(), "heard")
	t.Setenv("HEARD", heard)
	t.Setenv("TMPDIR", t.TempDir())
	t.Setenv("PATH", folder)
	return heard
}

// left are the files of ours that lie about.
func left(t *testing.T) []string {
	t.Helper()
	all, err := filepath.Glob(filepath.Join(os.TempDir(), "*"))
	if err != nil {
		t.Fatal(err)
	}
	return all
}

func (b *Bell) wait(t *testing.T) {
	t.Helper()
	select {
	case <-b.done:
	case <-time.After(20 * time.Second):
		t.Fatal("it does not end")
	}
}

func TestTheFirstPlayerPlaysIt(t *testing.T) {
	heard := withPlayers(t, map[string]string{
		"aplay":             `/bin/cat "$2" >"$HEARD"; echo "$1" >"$HEARD.said"`,
		"canberra-gtk-play": `echo no >"$HEARD"`,
	})
	b := System()
	if !b.Can() {
		t.Fatal("there is no player")
	}
	b.Ring()
	b.wait(t)
	if got, _ := os.ReadFile(heard); !bytes.Equal(got, sound()) {
		t.Errorf("%d bytes were played", len(got))
	}
	if said, _ := os.ReadFile(heard + ".said"); strings.TrimSpace(string(said)) != "-q" {
		t.Errorf("it was told %q", said)
	}
	if files := left(t); len(files) > 0 {
		t.Errorf("left behind: %v", files)
	}
}

func TestWithoutAPlayerThereIsNoBell(t *testing.T) {
	withPlayers(t, nil)
	if System().Can() {
		t.Error("it can be heard")
	}
}

// TestAPlayerThatHangsIsEnded: on leaving, at once and with its file.
func TestAPlayerThatHangsIsEnded(t *testing.T) {
	heard := withPlayers(t, map[string]string{"pw-play": `echo on >"$HEARD"; exec /bin/sleep 60`})
	b := System()
	b.Ring()
	for range 100 {
		if _, err := os.Stat(heard); err == nil {
			break
		}
		time.Sleep(20 * time.Millisecond)
	}
	before := time.Now()
	if b.Stop(); time.Since(before) > 2*time.Second {
		t.Errorf("that took %v", time.Since(before))
	}
	if files := left(t); len(files) > 0 {
		t.Errorf("left behind: %v", files)
	}
}

func TestAPlayerThatFails(t *testing.T) {
	withPlayers(t, map[string]string{"paplay": "exit 1"})
	b := System()
	b.Ring()
	b.wait(t)
	if files := left(t); len(files) > 0 {
		t.Errorf("left behind: %v", files)
	}
}
