//go:build unix

package library

import (
	"errors"
	"syscall"
)

func isAny(err error, of ...syscall.Errno) bool {
	for _, e := range of {
		if errors.Is(err, e) {
			return true
		}
	}
	return false
}

func isFull(err error) bool {
	return isAny(err, syscall.ENOSPC, syscall.EDQUOT, syscall.EFBIG)
}

func isReadOnly(err error) bool { return isAny(err, syscall.EROFS) }

func isGone(err error) bool {
	return isAny(err, syscall.ENOTDIR, syscall.ENODEV, syscall.ENXIO, syscall.ESTALE, syscall.ENOTCONN)
}

// cannotLock reports whether the file system has no locks, as some network drives.
func cannotLock(err error) bool {
	return isAny(err, syscall.ENOSYS, syscall.ENOTSUP, syscall.EOPNOTSUPP, syscall.ENOLCK)
}
