//go:build !windows

package main

import "os"

// console returns where commands say things.
func console() (out, errs *os.File) { return os.Stdout, os.Stderr }
