package ui

import "testing"

func TestFileDialogsOpen(t *testing.T) {
	b := newBench(t)
	for name, ask := range map[string]func(){
		"a group from a file": b.AskForFile, "another folder": func() { b.AskFolder("", func(string) {}) },
	} {
		ask()
		if b.win.Canvas().Overlays().Top() == nil {
			t.Errorf("no dialog for %s", name)
			continue
		}
		b.win.Canvas().Overlays().Remove(b.win.Canvas().Overlays().Top())
	}
}
