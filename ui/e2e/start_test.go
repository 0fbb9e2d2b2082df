//go:build linux

package e2e

import (
	"errors"
	"os"
	"os/exec"
	"strings"
	"testing"
	"time"
)

// TestGraphicsTooOld: where no window can be drawn, with the graphics card or without, the
// program says so and ends, instead of running on unseen.
func TestGraphicsTooOld(t *testing.T) {
	s := sit(t)
	app, err := s.stage.Start(s.home, []string{plain}, "MESA_GL_VERSION_OVERRIDE=1.4", "PATH=/nowhere") // no box to answer
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(app.Kill)
	var exit *exec.ExitError
	if err := app.Ended(patience); !errors.As(err, &exit) || exit.ExitCode() != 1 {
		t.Fatalf("it ended with %v", err)
	}
	said := app.Output()
	if !strings.Contains(said, s.say("error.undrawn.text")) {
		t.Errorf("it only says %q", said)
	}
	if tried := strings.Count(said, "window creation error"); tried != 2 {
		t.Errorf("it tried %d times, want once with the card and once without", tried)
	}
}

// TestTheWindowComesBeforeASlowDisk: a folder of groups that takes its time, on a network or
// a worn stick, does not keep the window away.
func TestTheWindowComesBeforeASlowDisk(t *testing.T) {
	s := sit(t)
	const slow = 20 * time.Second
	begun := time.Now()
	app, err := s.stage.Start(s.home, []string{
		"strace", "-f", "-qq", "-o", "/dev/null", "-P", s.library,
		"-e", "inject=mkdirat,mkdir,openat,newfstatat,getdents64:delay_enter=20000000", plain,
	})
	if err != nil {
		t.Fatal(err)
	}
	s.app = app
	t.Cleanup(app.Kill)
	s.wait("the window, with a word of why it waits", func() bool {
		w := s.stage.WindowsOf(s.app)
		return len(w) > 0 && s.stage.HasKeyboard(w[0]) && s.stage.Colours(w[0].Inside) > 16
	})
	if took := time.Since(begun); took >= slow {
		t.Errorf("the window came after %v", took)
	}
	if _, err := os.Stat(s.library); err == nil { // the app makes it before it reads it
		t.Error("the folder was not slow")
	}
}
