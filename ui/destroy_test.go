package ui

import (
	"bytes"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"commonground/model"
	"commonground/ui/control"
	"commonground/ui/home"
	"commonground/ui/screen"
)

// TestAGroupIsDestroyedOnceItsNameIsTyped: afterwards none of its words is in the library or in
// the settings, and it is said where else to look.
func TestAGroupIsDestroyedOnceItsNameIsTyped(t *testing.T) {
	b := newBench(t)
	b.in("Quillfeather Circle")
	s := b.boardOf("membership", "Quillfeather likes walks")
	b.saved()
	if err := b.open.doc.RenameSheet(s.ID, "Quillfeather again"); err != nil {
		t.Fatal(err)
	}
	b.saved()
	path := b.open.path
	b.leaveGroup(b.showHome)
	b.settle()
	b.until("on the list", func() bool { _, ok := b.screen.(*home.Home); return ok })
	h := b.screen.(*home.Home)
	h.Destroy(path, "Quillfeather Circle")
	b.settle()
	b.wantSaid("Quillfeather Circle.json")
	b.wantSaid(".previous.json")
	f := b.fields()[0]
	f.SetText("Quillfeather")
	b.press("Destroy for good")
	b.settle()
	if _, err := os.Stat(path); err != nil {
		t.Fatal("it is destroyed without its name")
	}
	f.SetText(" quillfeather circle ")
	b.press("Destroy for good")
	b.settle()
	b.wantSaid("The records of “Quillfeather Circle” are gone")
	b.wantSaid("Printed sheets and posters")
	b.press("Close")
	b.settle()
	err := filepath.WalkDir(b.folder, func(at string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		data, err := os.ReadFile(at)
		if bytes.Contains(data, []byte("Quillfeather")) || strings.Contains(at, "Quillfeather") {
			t.Errorf("%s tells of it", at)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	if kept := (memory{b.fyne}).Load(); strings.Contains(kept, "Quillfeather") {
		t.Errorf("the settings tell of it: %s", kept)
	}
}

// TestAGroupIsDestroyedFromItsGuide: who ends a group need not look for it in the list.
func TestAGroupIsDestroyedFromItsGuide(t *testing.T) {
	b := newBench(t)
	b.in("Quillfeather Circle")
	path := b.open.path
	b.OpenGuide("end-records")
	b.settle()
	b.press("Destroy all that this app holds of the group…")
	b.until("it is asked", func() bool { return control.TopDialog(b.win.Canvas()) != nil })
	b.settle()
	if b.open != nil || b.win.Canvas().Focused() != fyne.Focusable(b.fields()[0]) {
		t.Error("the name cannot be typed at once")
	}
	test.Type(b.win.Canvas().Focused(), "Quillfeather Circle")
	b.press("Destroy for good")
	b.settle()
	b.wantSaid("The records of “Quillfeather Circle” are gone")
	if _, err := os.Stat(path); !os.IsNotExist(err) {
		t.Error("its file is there")
	}
}

// TestTheSettingsForgetWhereAGroupWas: also where people left in it and opened the list since.
func TestTheSettingsForgetWhereAGroupWas(t *testing.T) {
	b := newBench(t)
	path := b.put(model.NewGroup("Tuesday Circle", noon))
	b.prefs.Place = screen.Place{Group: path}
	if err := b.ForgetGroup(path); err != nil || b.prefs.Place.Group != "" {
		t.Errorf("remembers %q, %v", b.prefs.Place.Group, err)
	}
}
