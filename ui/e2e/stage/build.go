//go:build linux

package stage

import (
	"fmt"
	"os"
	"os/exec"
	"testing"
)

// Wanted passes over a test unless the machine is set up for it: make sets the variable
// once it has seen to that. Started by hand without it, the test could only fail.
func Wanted(t testing.TB) {
	t.Helper()
	if os.Getenv("COMMONGROUND_E2E") == "" {
		t.Skip("the real window is for make test, make bench and make tour")
	}
}

// Build builds a package of the project into a program at path.
func Build(path, pkg string, flags ...string) error {
	args := append([]string{"build", "-o", path}, flags...)
	out, err := exec.Command("go", append(args, pkg)...).CombinedOutput()
	if err != nil {
		return fmt.Errorf("go build %s: %w\n%s", pkg, err, out)
	}
	return nil
}
