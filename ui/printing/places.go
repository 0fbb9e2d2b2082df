package printing

import (
	"os"

	"commonground/ui/places"
)

// firstFolder is where saving begins: where PDFs went last, else the first known place.
func firstFolder(last string, known []places.Place) string {
	if last != "" && isFolder(last) {
		return last
	}
	if len(known) > 0 {
		return known[0].Path
	}
	return places.Home()
}

func isFolder(path string) bool {
	info, err := os.Stat(path)
	return err == nil && info.IsDir()
}
