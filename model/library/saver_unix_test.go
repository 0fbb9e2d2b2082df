//go:build unix

package library

import (
	"syscall"
	"testing"
	"time"
)

// TestSaversRest: with nothing to save a saver takes no time of the processor.
func TestSaversRest(t *testing.T) {
	s := session(t)
	saver, _ := startedSaver(t, s)
	saver.Put(named(s.Group, "Second"), 1)
	must(t, saver.Flush(soon(t)))
	before := used(t)
	time.Sleep(300 * time.Millisecond)
	if took := used(t) - before; took > 60*time.Millisecond {
		t.Errorf("took %v in 300 ms", took)
	}
}

// used is how long the processor has worked for this program.
func used(t *testing.T) time.Duration {
	t.Helper()
	var u syscall.Rusage
	must(t, syscall.Getrusage(syscall.RUSAGE_SELF, &u))
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}
