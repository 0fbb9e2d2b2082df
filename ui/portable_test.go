package ui

import (
	"path/filepath"
	"testing"

	"commonground/ui/remember"
)

// TestAPortableProgramKeepsGroupsBesideItself, unless people chose another folder.
func TestAPortableProgramKeepsGroupsBesideItself(t *testing.T) {
	beside, chosen, named := t.TempDir(), t.TempDir(), t.TempDir()
	a := &App{options: Options{Portable: beside}, prefs: &remember.Settings{}}
	in := func(want string) {
		t.Helper()
		if lib, err := a.openLibrary(); err != nil || lib.Folder() != want {
			t.Errorf("groups lie in %v, %v, want %s", lib, err, want)
		}
	}
	in(filepath.Join(beside, "Groups"))
	a.prefs.Library = chosen
	in(chosen)
	a.options.Library = named
	in(named)
}
