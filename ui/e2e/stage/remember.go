//go:build linux

package stage

import (
	"encoding/json"
	"os"
	"path/filepath"
)

// Remember makes the app find, at its next start in that home, what it is to have kept
// from the last one. The names are those of package ui: "scheme", "text", "place".
func Remember(home string, what map[string]any) error {
	kept, err := json.Marshal(what)
	if err != nil {
		return err
	}
	folder := filepath.Join(home, ".config", "fyne", "org.commonground.commonground")
	if err := os.MkdirAll(folder, 0o755); err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(folder, "settings.json"), kept, 0o600)
}
