package remember

import (
	"os"
	"path/filepath"
	"testing"
)

// TestAPortableProgramLeavesNothing: but what an installed one, or another program, keeps in
// the same folders stays.
func TestAPortableProgramLeavesNothing(t *testing.T) {
	home := t.TempDir()
	for _, name := range []string{"HOME", "AppData", "LocalAppData"} {
		t.Setenv(name, home)
	}
	t.Setenv("XDG_CONFIG_HOME", filepath.Join(home, "config"))
	t.Setenv("XDG_CACHE_HOME", filepath.Join(home, "cache"))
	config, err := os.UserConfigDir()
	if err != nil {
		t.Fatal(err)
	}
	cache, err := os.UserCacheDir()
	if err != nil {
		t.Fatal(err)
	}
	ours, kept := filepath.Join(config, "fyne", "x"), filepath.Join(config, "fyne", "x", "preferences.json")
	fyneDoes := func() {
		for _, f := range []string{ours, filepath.Join(cache, "fyne", "x")} {
			if err := os.MkdirAll(f, 0o700); err != nil {
				t.Fatal(err)
			}
		}
		if err := os.WriteFile(kept, []byte("{}"), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	there := func(path string) bool { _, err := os.Stat(path); return err == nil }

	traces := TracesOf("stick", "x")
	fyneDoes()
	traces.Remove()
	if there(filepath.Join(config, "fyne")) || there(filepath.Join(cache, "fyne")) {
		t.Error("it leaves something")
	}
	traces = TracesOf("", "x")
	fyneDoes()
	traces.Remove()
	if !there(kept) {
		t.Error("an installed program loses what it keeps")
	}
	traces = TracesOf("stick", "x")
	fyneDoes()
	traces.Remove()
	if !there(kept) {
		t.Error("a portable program takes what the installed one keeps")
	}
}
