//go:build !windows && !darwin

package bin

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"time"
)

// longest is how long we wait for the desktop's own command.
const longest = 10 * time.Second

// command moves files to the bin by the rules of the desktops; all of them bring it.
const command = "gio"

// has asks for the disk of the home folder: elsewhere the bin would lie on the stick.
func has(path string) bool {
	home, err := os.UserHomeDir()
	if err != nil {
		return false
	}
	ours, err := device(home)
	if err != nil {
		return false
	}
	its, err := device(filepath.Dir(path))
	if err != nil || its != ours {
		return false
	}
	_, err = exec.LookPath(command)
	return err == nil
}

func device(path string) (uint64, error) {
	var s syscall.Stat_t
	if err := syscall.Stat(path, &s); err != nil {
		return 0, err
	}
	return uint64(s.Dev), nil
}

func put(path string) error {
	ctx, cancel := context.WithTimeout(context.Background(), longest)
	defer cancel()
	path, err := filepath.Abs(path)
	if err != nil {
		return fmt.Errorf("find %s: %w", path, err)
	}
	if said, err := exec.CommandContext(ctx, command, "trash", "--", path).CombinedOutput(); err != nil {
		return fmt.Errorf("move %s to the bin: %w: %s", path, err, strings.TrimSpace(string(said)))
	}
	return nil
}

// files go by the desktops' common rules: files lie in Trash/files, what is noted of each in
// Trash/info.
func files(_, ending string) []Kept {
	data := os.Getenv("XDG_DATA_HOME")
	if !filepath.IsAbs(data) {
		home, err := os.UserHomeDir()
		if err != nil {
			return nil
		}
		data = filepath.Join(home, ".local", "share")
	}
	trash := filepath.Join(data, "Trash")
	entries, err := os.ReadDir(filepath.Join(trash, "files"))
	if err != nil {
		return nil
	}
	var out []Kept
	for _, e := range entries {
		if e.Type().IsRegular() && strings.HasSuffix(e.Name(), ending) {
			out = append(out, Kept{filepath.Join(trash, "files", e.Name()), filepath.Join(trash, "info", e.Name()+".trashinfo")})
		}
	}
	return out
}
