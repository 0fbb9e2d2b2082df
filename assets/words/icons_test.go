package words_test

import (
	"slices"
	"strings"
	"testing"

	"commonground/assets/icons"
	"commonground/assets/words"
)

// Every icon that people choose has a word, and no word is left without its icon.
func TestIconsHaveWords(t *testing.T) {
	b, err := words.Load("en")
	if err != nil {
		t.Fatal(err)
	}
	offered := slices.Concat(icons.NoteNames(), icons.VenueNames())
	for _, name := range offered {
		if !b.Has("icon." + name) {
			t.Errorf("icon.%s is missing", name)
		}
	}
	for _, key := range b.Keys() {
		if name, ok := strings.CutPrefix(key, "icon."); ok && !slices.Contains(offered, name) {
			t.Errorf("%s is nowhere offered", key)
		}
	}
}
