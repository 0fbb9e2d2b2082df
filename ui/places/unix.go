package places

import (
	"os"
	"path/filepath"
	"strings"
)

// mounted are the disks that a system shows as folders of one.
func mounted(parent string) []drive {
	entries, err := os.ReadDir(parent)
	if err != nil {
		return nil
	}
	var out []drive
	for _, e := range entries {
		if path := filepath.Join(parent, e.Name()); !Hidden(e) && isFolder(path) {
			out = append(out, drive{path: path, name: e.Name(), removable: true})
		}
	}
	return out
}

// xdg are the names by which desktops on Linux know folders.
var xdg = map[string]string{
	"XDG_DOCUMENTS_DIR": "documents", "XDG_DESKTOP_DIR": "desktop", "XDG_DOWNLOAD_DIR": "downloads",
}

// userFolders are the folders that user-dirs.dirs names, a line each as a shell reads it:
//
//	XDG_DOCUMENTS_DIR="$HOME/Dokumente"
//
// One that is written in another way is passed over.
func userFolders(text, home string) map[string]string {
	out := map[string]string{}
	for line := range strings.Lines(text) {
		name, value, _ := strings.Cut(strings.TrimSpace(line), "=")
		key := xdg[name]
		quoted := strings.HasPrefix(value, `"`) && strings.HasSuffix(value, `"`) && len(value) > 1
		if key == "" || !quoted {
			continue
		}
		path := strings.NewReplacer(`\"`, `"`, `\\`, `\`, `\$`, `$`, "\\`", "`").Replace(value[1 : len(value)-1])
		if inside, ok := strings.CutPrefix(path, "$HOME"); ok {
			path = home + inside
		}
		if filepath.IsAbs(path) {
			out[key] = filepath.Clean(path)
		}
	}
	return out
}
