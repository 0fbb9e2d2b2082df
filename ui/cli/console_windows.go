package cli

import (
	"os"
	"syscall"
)

// attachParent is Windows' ATTACH_PARENT_PROCESS, -1.
const attachParent = ^uintptr(0)

// console returns where commands say things. A Windows program with a window of its own
// starts without a console, so it borrows the one it was called from; output that is
// sent to a file arrives there all the same.
func console() (out, errs *os.File) {
	attach := syscall.NewLazyDLL("kernel32.dll").NewProc("AttachConsole")
	if ok, _, _ := attach.Call(attachParent); ok == 0 {
		return os.Stdout, os.Stderr
	}
	return onConsole(os.Stdout), onConsole(os.Stderr)
}

// onConsole returns f where it leads somewhere, and the console where not.
func onConsole(f *os.File) *os.File {
	if kind, err := syscall.GetFileType(syscall.Handle(f.Fd())); err == nil && kind != syscall.FILE_TYPE_UNKNOWN {
		return f
	}
	if c, err := os.OpenFile("CONOUT$", os.O_RDWR, 0); err == nil {
		return c
	}
	return f
}
