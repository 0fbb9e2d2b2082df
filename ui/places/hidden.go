package places

import (
	"io/fs"
	"strings"
)

// ofSystems are folders that systems keep on every disk for themselves, as they are called
// in lower case. One system hides its own, the next one shows them.
var ofSystems = []string{"$recycle.bin", "recycler", "system volume information", "lost+found", "found.000"}

// Hidden reports whether what was found in a folder is not for people to see: by its name,
// or since its system hides it.
func Hidden(f fs.DirEntry) bool {
	if strings.HasPrefix(f.Name(), ".") {
		return true
	}
	for _, name := range ofSystems {
		if strings.EqualFold(f.Name(), name) {
			return true
		}
	}
	return marked(f)
}
