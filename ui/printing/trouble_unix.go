//go:build !windows

package printing

import "syscall"

// errDiskFull is what a full quota says here; a full disk is ENOSPC everywhere.
const errDiskFull = syscall.EDQUOT
