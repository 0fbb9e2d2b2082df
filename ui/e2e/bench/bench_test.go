//go:build linux

// Package bench measures the real program in a real window, beside the figures to beat.
package bench

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"commonground/ui/e2e/stage"
)

// runs is how often each thing is measured; the median counts.
const runs = 3

var (
	figures table
	program string // the program people use, built for the occasion
	limit   string // the least that a window can do
)

func TestMain(m *testing.M) {
	flag.Parse()
	os.Exit(run(m))
}

func run(m *testing.M) int {
	if os.Getenv("COMMONGROUND_E2E") == "" || flag.Lookup("test.bench").Value.String() == "" {
		return m.Run()
	}
	folder, err := os.MkdirTemp("", "commonground-bench")
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	defer os.RemoveAll(folder)
	program, limit = filepath.Join(folder, "commonground"), filepath.Join(folder, "limit")
	for path, source := range map[string]string{program: "commonground", limit: "commonground/ui/e2e/bench/limit"} {
		if err := stage.Build(path, source); err != nil {
			fmt.Fprintln(os.Stderr, err)
			return 1
		}
	}
	code := m.Run()
	figures.print(os.Stdout)
	return code
}
