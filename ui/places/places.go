// Package places knows the folders that people know by a name of their own: sticks and
// drives, and where each system keeps documents.
package places

import (
	"cmp"
	"os"
	"path/filepath"
	"slices"
)

// Place is a folder to go to.
type Place struct {
	// Key is the word for it: "documents"; empty is Name.
	Key string
	// Name is what a stick or another disk is called.
	Name string
	Path string
}

// Places are the folders to go to that are there now: whatever is plugged in, which is what
// people look for, those that every system has, and then the disks that are always there.
// It reads disks, so it can take its time.
func Places() []Place { return arranged(here(), isFolder) }

// Home is the folder of who is signed in, or the top of the disk where there is none.
func Home() string {
	if home, err := os.UserHomeDir(); err == nil && isFolder(home) {
		return home
	}
	return string(filepath.Separator)
}

// kept are the folders that systems keep for what people make and fetch, by their keys.
var kept = []string{"documents", "desktop", "downloads", "onedrive"}

// system is what a system tells about its folders.
type system struct {
	home   string
	drives []drive
	// folders are those of kept that the system has set elsewhere than in the home folder
	// under their English names.
	folders map[string]string
}

// drive is a disk that the system shows.
type drive struct {
	path string
	name string // as the system calls it; "" is by its path
	// removable drives are those that come and go, as sticks do.
	removable bool
}

// english are the names of the folders that lie in the home folder where the system does
// not say otherwise.
var english = map[string]string{"documents": "Documents", "desktop": "Desktop", "downloads": "Downloads"}

// arranged puts what a system tells in order, once each, as far as it is there.
func arranged(s system, there func(folder string) bool) []Place {
	var out []Place
	add := func(p Place) {
		if p.Path != "" && !slices.ContainsFunc(out, func(o Place) bool { return o.Path == p.Path }) {
			out = append(out, p)
		}
	}
	drives := slices.Clone(s.drives)
	slices.SortStableFunc(drives, func(a, b drive) int { return cmp.Compare(order(a), order(b)) })
	fixed := slices.IndexFunc(drives, func(d drive) bool { return !d.removable })
	if fixed < 0 {
		fixed = len(drives)
	}
	for _, d := range drives[:fixed] {
		add(d.place())
	}
	for _, key := range kept {
		if path := s.folder(key); path != s.home && there(path) { // a system without such a folder says home
			add(Place{Key: key, Path: path})
		}
	}
	if there(s.home) {
		add(Place{Key: "home", Path: s.home})
	}
	for _, d := range drives[fixed:] {
		add(d.place())
	}
	return out
}

func order(d drive) int {
	if d.removable {
		return 0
	}
	return 1
}

// folder is where the system keeps what key names, "" where it does not.
func (s system) folder(key string) string {
	if path := s.folders[key]; path != "" {
		return path
	}
	if name := english[key]; name != "" {
		return filepath.Join(s.home, name)
	}
	return ""
}

func (d drive) place() Place {
	if d.name == "" {
		return Place{Name: Name(d.path), Path: d.path}
	}
	return Place{Name: d.name, Path: d.path}
}

// Name is what a folder is called; the top of a drive by its letter.
func Name(path string) string { return named(filepath.Base(path), filepath.VolumeName(path), path) }

func named(base, volume, path string) string {
	switch {
	case base != string(filepath.Separator):
		return base
	case volume != "":
		return volume
	}
	return path
}

func isFolder(path string) bool {
	info, err := os.Stat(path)
	return err == nil && info.IsDir()
}
