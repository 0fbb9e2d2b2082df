package library

import (
	"os"
	"path/filepath"
	"testing"
)

func TestSyncedBy(t *testing.T) {
	top := t.TempDir()
	t.Setenv("OneDriveCommercial", filepath.Join(top, "Work files"))
	for path, want := range map[string]string{
		"Common Ground":                                   "",
		"OneDrive/Common Ground":                          "OneDrive",
		"OneDrive - Mind in Town/Documents/CG":            "OneDrive",
		"Work files/Groups":                               "OneDrive",
		"Work files too/Groups":                           "",
		"Dropbox (Personal)/x":                            "Dropbox",
		"Library/Mobile Documents/com~apple~CloudDocs":    "iCloud",
		"Library/CloudStorage/GoogleDrive-a@b.c/My Drive": "Google Drive",
		"Nextcloud":                                       "Nextcloud",
		"Box/Groups":                                      "Box",
		"Boxing club":                                     "",
		"marked/Groups":                                   "Syncthing",
	} {
		full := filepath.Join(top, filepath.FromSlash(path))
		must(t, os.MkdirAll(full, 0o700))
		if path == "marked/Groups" {
			must(t, os.Mkdir(filepath.Join(top, "marked", ".stfolder"), 0o700))
		}
		if got := SyncedBy(full); got != want {
			t.Errorf("SyncedBy(%s) = %q, want %q", path, got, want)
		}
	}
	link := filepath.Join(top, "Groups")
	if err := os.Symlink(filepath.Join(top, "Nextcloud"), link); err == nil && SyncedBy(link) != "Nextcloud" {
		t.Error("a link into a synced folder went unseen")
	}
	if got := SyncedBy(filepath.Join(top, "OneDrive", "not", "there", "yet")); got != "OneDrive" {
		t.Errorf("a folder to be made: %q", got)
	}
}
