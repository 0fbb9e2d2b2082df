package monitors

import (
	"image"
	"os"

	"golang.org/x/sys/windows"
)

// covered reports whether windows of other programs are what Windows has at all of the spots.
// It has none at all while the computer is locked.
func covered(_ any, spots []image.Point) bool {
	at := windows.NewLazySystemDLL("user32.dll").NewProc("WindowFromPoint")
	for _, p := range spots {
		window, _, _ := at.Call(uintptr(uint32(p.X)) | uintptr(uint32(p.Y))<<32) // a point is passed as one number
		var program uint32
		if _, err := windows.GetWindowThreadProcessId(windows.HWND(window), &program); err != nil || program == uint32(os.Getpid()) {
			return false
		}
	}
	return true
}
