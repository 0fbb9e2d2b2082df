package places

import (
	"io/fs"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"testing"
	"testing/fstest"
)

func all(string) bool { return true }

// TestSticksComeFirst: then the folders that every system has, then disks that stay.
func TestSticksComeFirst(t *testing.T) {
	home := filepath.FromSlash("/home/ada")
	at := func(name string) string { return filepath.Join(home, name) }
	windows := system{
		home: home,
		drives: lettered(1<<0|1<<2|1<<3|1<<4|1<<5|1<<25, func(path string) (bool, string, bool) {
			switch path {
			case `A:\`:
				t.Error("a drive for floppy disks is asked")
			case `C:\`:
				return false, "Windows", true
			case `D:\`:
				return true, "", false // a reader without a card
			case `E:\`:
				return true, "KINGSTON", true
			case `F:\`:
				return true, "", true
			}
			return false, "", true // Z: is on a network, whose name is not asked for
		}),
		folders: map[string]string{"documents": at("OneDrive/Documents"), "onedrive": at("OneDrive"), "desktop": home},
	}
	want := []Place{
		{Name: "KINGSTON (E:)", Path: `E:\`},
		{Name: "F:", Path: `F:\`},
		{Key: "documents", Path: at("OneDrive/Documents")},
		{Key: "downloads", Path: at("Downloads")},
		{Key: "onedrive", Path: at("OneDrive")},
		{Key: "home", Path: home},
		{Name: "Windows (C:)", Path: `C:\`},
		{Name: "Z:", Path: `Z:\`},
	}
	if got := arranged(windows, all); !reflect.DeepEqual(got, want) {
		t.Errorf("got  %+v\nwant %+v", got, want)
	}
}

// TestOnlyWhatIsThere: and each folder once, where a system has two in one.
func TestOnlyWhatIsThere(t *testing.T) {
	home := filepath.FromSlash("/home/ada")
	downloads := filepath.Join(home, "Downloads")
	s := system{home: home, folders: map[string]string{"documents": downloads}}
	got := arranged(s, func(path string) bool { return path == home || path == downloads })
	if want := []Place{{Key: "documents", Path: downloads}, {Key: "home", Path: home}}; !reflect.DeepEqual(got, want) {
		t.Errorf("got %+v", got)
	}
	if got := arranged(s, func(string) bool { return false }); len(got) > 0 {
		t.Errorf("nothing is there, and got %+v", got)
	}
}

// TestFoldersInOtherLanguages: desktops on Linux say how they are called.
func TestFoldersInOtherLanguages(t *testing.T) {
	got := userFolders(`# This file is written by xdg-user-dirs-update
XDG_DESKTOP_DIR="$HOME/Schreibtisch"
XDG_DOWNLOAD_DIR="/data/Geladen/"
XDG_DOCUMENTS_DIR=$HOME/Unquoted
XDG_MUSIC_DIR="$HOME/Musik"
XDG_DOCUMENTS_DIR="$HOME/Doku\"mente"
XDG_DOCUMENTS_DIR="relative"
XDG_DOCUMENTS_DIR="
`, "/home/ada")
	want := map[string]string{"desktop": "/home/ada/Schreibtisch", "downloads": "/data/Geladen", "documents": `/home/ada/Doku"mente`}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
	if got := userFolders(`XDG_DESKTOP_DIR="$HOME/"`, "/home/ada"); got["desktop"] != "/home/ada" {
		t.Errorf("a folder that is switched off is %v", got)
	}
}

// TestHidden: what systems keep on a stick for themselves is hidden on all of them.
func TestHidden(t *testing.T) {
	stick := fstest.MapFS{}
	for _, name := range []string{".Trashes", "$RECYCLE.BIN", "System Volume Information", "lost+found", "Groups", "$5 cards", "Found.txt"} {
		stick[name+"/x"] = &fstest.MapFile{}
	}
	entries, err := fs.ReadDir(stick, ".")
	if err != nil {
		t.Fatal(err)
	}
	var shown []string
	for _, e := range entries {
		if !Hidden(e) {
			shown = append(shown, e.Name())
		}
	}
	if want := []string{"$5 cards", "Found.txt", "Groups"}; !slices.Equal(shown, want) {
		t.Errorf("shows %q, want %q", shown, want)
	}
}

func TestNames(t *testing.T) {
	sep := string(filepath.Separator)
	for _, c := range []struct{ base, volume, path, want string }{
		{"Groups", "", sep + "media" + sep + "Groups", "Groups"},
		{sep, "E:", "E:" + sep, "E:"},
		{sep, "", sep, sep},
	} {
		if got := named(c.base, c.volume, c.path); got != c.want {
			t.Errorf("%s is called %q, want %q", c.path, got, c.want)
		}
	}
}

// TestPlacesOfThisSystem: all of them are folders, and home is among them.
func TestPlacesOfThisSystem(t *testing.T) {
	home := t.TempDir()
	t.Setenv("HOME", home)
	t.Setenv("USERPROFILE", home)
	t.Setenv("XDG_CONFIG_HOME", "")
	if err := os.Mkdir(filepath.Join(home, "Downloads"), 0o700); err != nil {
		t.Fatal(err)
	}
	keys := map[string]bool{}
	for _, p := range Places() {
		keys[p.Key] = true
		if !isFolder(p.Path) {
			t.Errorf("%+v is no folder", p)
		}
		if p.Key == "" && p.Name == "" {
			t.Errorf("%s has no name", p.Path)
		}
	}
	if !keys["home"] || !keys["downloads"] {
		t.Errorf("found %v", keys)
	}
}
