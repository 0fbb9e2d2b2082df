package library

import "syscall"

// hide marks a folder as hidden, which Windows does not tell from its name. Where that
// cannot be, it is seen, and no harm is done.
func hide(folder string) {
	at, err := syscall.UTF16PtrFromString(folder)
	if err != nil {
		return
	}
	now, err := syscall.GetFileAttributes(at)
	if err == nil && now&syscall.FILE_ATTRIBUTE_HIDDEN == 0 {
		_ = syscall.SetFileAttributes(at, now|syscall.FILE_ATTRIBUTE_HIDDEN)
	}
}
