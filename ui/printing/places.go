package printing

import (
	"os"

	"commonground/ui/choose"
)

// firstFolder is where saving begins: where PDFs went last, else the first known place.
func firstFolder(last string, places []choose.Place, home string) string {
	if last != "" && isFolder(last) {
		return last
	}
	if len(places) > 0 {
		return places[0].Path
	}
	return home
}

func isFolder(path string) bool {
	info, err := os.Stat(path)
	return err == nil && info.IsDir()
}
