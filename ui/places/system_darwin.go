package places

import (
	"io/fs"
	"syscall"
)

// here is what macOS tells: what is plugged in lies in one folder, beside the disk that the
// system is on.
func here() system { return system{home: Home(), drives: mounted("/Volumes")} }

// hiddenFlag is UF_HIDDEN of macOS' sys/stat.h.
const hiddenFlag = 0x8000

// marked reports whether macOS hides it, as it does the Library in the home folder.
func marked(f fs.DirEntry) bool {
	info, err := f.Info()
	if err != nil {
		return false
	}
	about, ok := info.Sys().(*syscall.Stat_t)
	return ok && about.Flags&hiddenFlag != 0
}
