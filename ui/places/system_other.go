//go:build !windows && !linux && !darwin

package places

import "io/fs"

// here is what is the same everywhere.
func here() system { return system{home: Home()} }

func marked(fs.DirEntry) bool { return false }
