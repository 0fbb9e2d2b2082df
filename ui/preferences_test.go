package ui

import (
	"os"
	"path/filepath"
	"testing"

	"commonground/ui/look"
	"commonground/ui/remember"
)

// TestSettingsAreKept: what is chosen is there at the next start, in a file that nobody
// else may read, and nothing else lies beside it.
func TestSettingsAreKept(t *testing.T) {
	folder := filepath.Join(t.TempDir(), "not there yet")
	kept := remember.File(filepath.Join(folder, remember.FileName))
	remember.Load(kept).Change(func(r *remember.Kept) { r.Scheme, r.Library = look.Dark, "/elsewhere" })
	again := remember.Load(kept)
	if again.Scheme != look.Dark || again.Library != "/elsewhere" || again.Text != 1 {
		t.Errorf("got %+v", again.Kept)
	}
	again.Change(func(r *remember.Kept) { r.Text = 2 })
	if p := remember.Load(kept); p.Text != 2 || p.Scheme != look.Dark {
		t.Errorf("after a second change %+v", p.Kept)
	}
	files, err := os.ReadDir(folder)
	if err != nil || len(files) != 1 {
		t.Fatalf("the folder has %v, %v", files, err)
	}
	if info, err := files[0].Info(); err != nil || info.Mode().Perm()&0o077 != 0 {
		t.Errorf("others may read it: %v, %v", info.Mode(), err)
	}
}

// TestSettingsThatCannotBeRead: the app starts all the same, as at first.
func TestSettingsThatCannotBeRead(t *testing.T) {
	for name, text := range map[string]string{"empty": "", "cut off": `{"scheme":"dark","te`, "not ours": "[1]", "binary": "\x00\xff"} {
		kept := remember.File(filepath.Join(t.TempDir(), remember.FileName))
		if err := os.WriteFile(string(kept), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		p := remember.Load(kept)
		if p.Scheme != look.System || p.Text != 1 || p.Width != remember.UsualWidth {
			t.Errorf("%s: starts with %+v", name, p.Kept)
		}
		p.Change(func(r *remember.Kept) { r.Text = 1.5 })
		if remember.Load(kept).Text != 1.5 {
			t.Errorf("%s: nothing is kept any more", name)
		}
	}
}

// TestSettingsThatCannotBeKept: a disk that takes nothing keeps nobody from working.
func TestSettingsThatCannotBeKept(t *testing.T) {
	file := filepath.Join(t.TempDir(), "a file")
	if err := os.WriteFile(file, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	p := remember.Load(remember.File(filepath.Join(file, remember.FileName)))
	p.Change(func(r *remember.Kept) { r.Text = 2 })
	if p.Text != 2 {
		t.Error("not in use either")
	}
}
