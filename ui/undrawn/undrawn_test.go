package undrawn

import (
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
)

// TestTheFirstBoxThatWorksIsShown: one that is not there, or fails, leaves it to the next;
// words go to it as they are.
func TestTheFirstBoxThatWorksIsShown(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("its box needs no program")
	}
	out := filepath.Join(t.TempDir(), "said")
	say := func(words string) box { return box{"sh", "-c", `printf %s "$0" >"$1"`, words, out} }
	show([]box{{filepath.Join(t.TempDir(), "nothing")}, {"false"}, say("-it's \"so\" <b>"), say("twice")})
	if got, _ := os.ReadFile(out); string(got) != "-it's \"so\" <b>" {
		t.Errorf("said %q", got)
	}
	closed := box{"sh", "-c", `sleep 1.2; printf %s "$0" >>"$1"; exit 1`, ", closed with its cross", out}
	show([]box{closed, say("once more")})
	if got, _ := os.ReadFile(out); !strings.HasSuffix(string(got), "closed with its cross") {
		t.Errorf("said %q", got)
	}
	show(nil)
}
