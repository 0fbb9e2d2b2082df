//go:build !linux

package monitors

// Prepare settles who shows the windows, before the app is made: the system does.
func Prepare() {}
