package places

import (
	"io/fs"
	"os"
	"path/filepath"
)

// here is what Linux tells: sticks where its desktops put them, and its folders in the
// language of who is signed in.
func here() system {
	s := system{home: Home()}
	user := filepath.Base(s.home)
	for _, parent := range []string{filepath.Join("/run/media", user), filepath.Join("/media", user)} {
		s.drives = append(s.drives, mounted(parent)...)
	}
	config := os.Getenv("XDG_CONFIG_HOME")
	if config == "" {
		config = filepath.Join(s.home, ".config")
	}
	if text, err := os.ReadFile(filepath.Join(config, "user-dirs.dirs")); err == nil { // there is none without a desktop
		s.folders = userFolders(string(text), s.home)
	}
	return s
}

func marked(fs.DirEntry) bool { return false }
