package choose

import (
	"os"
	"path/filepath"
	"runtime"
)

// Place is a folder that people know by a name of their own.
type Place struct {
	// Key is the word for it: "documents"; empty is the folder's own name, as for a stick.
	Key  string
	Path string
}

// Places are the folders to go to that are there now: whatever is plugged in, which is what
// people look for, and those that every system has.
func Places(home string) []Place {
	var out []Place
	for _, path := range plugged(filepath.Base(home)) {
		out = append(out, Place{Path: path})
	}
	for _, p := range []Place{
		{"documents", filepath.Join(home, "Documents")},
		{"desktop", filepath.Join(home, "Desktop")},
		{"downloads", filepath.Join(home, "Downloads")},
		{"home", home},
	} {
		if isFolder(p.Path) {
			out = append(out, p)
		}
	}
	return out
}

// plugged are the places of sticks and other disks, by where systems put them.
func plugged(user string) []string {
	var out []string
	switch runtime.GOOS {
	case "windows":
		for drive := 'D'; drive <= 'Z'; drive++ {
			if path := string(drive) + `:\`; isFolder(path) {
				out = append(out, path)
			}
		}
	case "darwin":
		out = folders("/Volumes")
	default:
		out = append(folders(filepath.Join("/run/media", user)), folders(filepath.Join("/media", user))...)
	}
	return out
}

func folders(parent string) []string {
	entries, err := os.ReadDir(parent)
	if err != nil {
		return nil
	}
	var out []string
	for _, e := range entries {
		if path := filepath.Join(parent, e.Name()); isFolder(path) {
			out = append(out, path)
		}
	}
	return out
}

// called is what a folder is called; a drive by its letter.
func called(path string) string {
	if name := filepath.Base(path); name != string(filepath.Separator) {
		return name
	}
	if drive := filepath.VolumeName(path); drive != "" {
		return drive
	}
	return path
}

func isFolder(path string) bool {
	info, err := os.Stat(path)
	return err == nil && info.IsDir()
}
