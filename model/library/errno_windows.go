package library

import (
	"errors"
	"syscall"
)

// Windows' codes for these errors, which package syscall does not name.
const (
	errWriteProtect   = syscall.Errno(19)
	errNotReady       = syscall.Errno(21)
	errHandleDiskFull = syscall.Errno(39)
	errNotSupported   = syscall.Errno(50)
	errBadNetPath     = syscall.Errno(53)
	errNetNameGone    = syscall.Errno(64)
	errBadNetName     = syscall.Errno(67)
	errDiskFull       = syscall.Errno(112)
	errNoDevice       = syscall.Errno(433)
)

func isAny(err error, of ...syscall.Errno) bool {
	for _, e := range of {
		if errors.Is(err, e) {
			return true
		}
	}
	return false
}

func isFull(err error) bool { return isAny(err, errDiskFull, errHandleDiskFull) }

func isReadOnly(err error) bool { return isAny(err, errWriteProtect) }

func isGone(err error) bool {
	return isAny(err, errNotReady, errBadNetPath, errNetNameGone, errBadNetName, errNoDevice)
}

// cannotLock reports whether the file system has no locks.
func cannotLock(err error) bool { return isAny(err, errNotSupported) }
