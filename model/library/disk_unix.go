//go:build unix

package library

import (
	"os"
	"syscall"
)

// sameDisk reports whether two folders lie on one file system.
func sameDisk(a, b os.FileInfo) bool {
	on, ok := a.Sys().(*syscall.Stat_t)
	now, too := b.Sys().(*syscall.Stat_t)
	return !ok || !too || on.Dev == now.Dev
}
