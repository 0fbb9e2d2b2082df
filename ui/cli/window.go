package cli

import (
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"strings"
)

// window opens the app, with the group in a file where one is named.
func window(s *shell, args []string) error {
	o := s.options()
	folder := o.String("library", "", "")
	tell := o.Bool("version", false, "")
	files, err := o.parse(args)
	if err != nil {
		return err
	}
	if *tell {
		fmt.Fprintln(s.out, s.words().Text("cli.version", "version", s.program.Version))
		return nil
	}
	file, err := s.oneFile(files)
	if err != nil {
		return err
	}
	if !hasScreen() {
		return s.failed("display")
	}
	if err := s.program.Window(*folder, file); err != nil {
		return s.failed("window", "why", err.Error())
	}
	return nil
}

// oneFile returns the file to open, as an absolute path, or "". A word that is neither a
// command nor a file is most likely a slip of the fingers.
func (s *shell) oneFile(files []string) (string, error) {
	if len(files) == 0 {
		return "", nil
	}
	if len(files) > 1 {
		return "", s.misused("too-much", "word", files[1])
	}
	_, err := os.Stat(files[0])
	if err != nil && !strings.ContainsAny(files[0], `./\`) {
		return "", s.misused("no-command", "name", files[0])
	}
	return filepath.Abs(files[0])
}

// hasScreen reports whether a window can be opened at all, as far as that can be told
// before trying.
func hasScreen() bool {
	switch runtime.GOOS {
	case "windows", "darwin":
		return true
	}
	return os.Getenv("DISPLAY") != "" || os.Getenv("WAYLAND_DISPLAY") != ""
}
