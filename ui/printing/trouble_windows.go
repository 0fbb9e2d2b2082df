package printing

import "syscall"

// errDiskFull is Windows' ERROR_DISK_FULL.
const errDiskFull = syscall.Errno(112)
