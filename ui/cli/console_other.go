//go:build !windows

package cli

import "os"

// console returns where commands say things.
func console() (out, errs *os.File) { return os.Stdout, os.Stderr }
