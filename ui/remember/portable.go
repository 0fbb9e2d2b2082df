package remember

import (
	"os"
	"path/filepath"
)

// portableMark is the file that makes a program portable where it lies beside it.
const portableMark = "portable.txt"

// Portable returns the folder of a program that keeps groups and settings beside itself,
// as from a stick, so that nothing stays on a borrowed laptop; "" for one that keeps them
// where the system does.
func Portable(program string) string {
	folder := filepath.Dir(program)
	if !isFile(filepath.Join(folder, portableMark)) {
		return ""
	}
	return folder
}

// Where things lie beside a portable program.
const (
	portableSettings = "Settings"
	portableGroups   = "Groups"
)

// Folder is where the settings lie: beside a portable program, else where usual says.
func Folder(portable, usual string) string {
	if portable == "" {
		return usual
	}
	return filepath.Join(portable, portableSettings)
}

// Groups is the folder of groups beside a portable program.
func Groups(portable string) string { return filepath.Join(portable, portableGroups) }

// Followed is where a group's file is now: a stick has another letter or place on the next
// laptop, and a group that lay on it among the others still does.
func Followed(portable, group string) string {
	there := filepath.Join(Groups(portable), filepath.Base(group))
	if portable == "" || group == "" || isFile(group) || !isFile(there) {
		return group
	}
	return there
}

func isFile(path string) bool {
	info, err := os.Stat(path)
	return err == nil && info.Mode().IsRegular()
}
