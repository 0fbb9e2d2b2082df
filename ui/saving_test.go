package ui

import (
	"os"
	"path/filepath"
	"testing"

	"commonground/ui/remember"
	"commonground/ui/screen"
)

// breakPlace takes the folder of the open group away, as when a stick is pulled, and
// changes the group.
func (b *bench) breakPlace() (back func()) {
	b.t.Helper()
	b.saved()
	away := b.folder + " away"
	if err := os.Rename(b.folder, away); err != nil {
		b.t.Fatal(err)
	}
	if err := b.open.doc.SetDetails("Tuesday Circle", "Library", 0); err != nil {
		b.t.Fatal(err)
	}
	b.until("told", func() bool { return b.notices.has(screen.NoticeSaving) })
	return func() {
		_ = os.RemoveAll(b.folder)
		if err := os.Rename(away, b.folder); err != nil {
			b.t.Fatal(err)
		}
	}
}

func TestAFailingSaveIsToldAndRetried(t *testing.T) {
	b := newBench(t)
	b.in("Tuesday Circle")
	back := b.breakPlace()
	b.wantSaid("Not saved")
	if !b.says("Try again") || b.says("Close") {
		t.Error("the message can be closed, or offers nothing")
	}
	if err := b.open.doc.SetDetails("Tuesday Circle", "Mill Lane Hall", 0); err != nil {
		t.Errorf("people cannot go on: %v", err)
	}
	back()
	b.press("Try again")
	if g := b.saved(); g.Place != "Mill Lane Hall" {
		t.Errorf("it meets at %q", g.Place)
	}
	if b.notices.has(screen.NoticeSaving) {
		t.Error("the message stays")
	}
}

func TestAnotherPlaceSaves(t *testing.T) {
	b := newBench(t)
	b.in("Tuesday Circle")
	b.breakPlace()
	elsewhere := t.TempDir()
	b.saveIn(elsewhere)
	if g := b.saved(); g.Place != "Library" || b.open.path != filepath.Join(elsewhere, "Tuesday Circle.json") {
		t.Errorf("%q at %s", g.Place, b.open.path)
	}
}

func TestClosingWaitsForTheSave(t *testing.T) {
	b := newBench(t)
	b.in("Tuesday Circle")
	path, closed := b.open.path, false
	b.win.SetOnClosed(func() { closed = true })
	if err := b.open.doc.SetDetails("Tuesday Circle", "Library", 0); err != nil {
		t.Fatal(err)
	}
	b.Close()
	b.settle()
	if !closed {
		t.Fatal("the window stays")
	}
	if g := b.onDisk(path); g.Place != "Library" {
		t.Error("the last change is lost")
	}
}

func TestClosingAsksWhereNothingCanBeSaved(t *testing.T) {
	b := newBench(t)
	b.in("Tuesday Circle")
	closed := false
	b.win.SetOnClosed(func() { closed = true })
	back := b.breakPlace()
	b.Close()
	b.settle()
	b.wantSaid("Your last changes are not saved")
	b.press("Go back and keep my work open")
	if closed || b.open == nil {
		t.Fatal("it closed all the same")
	}
	b.wantOn("overview")
	b.Close()
	b.settle()
	b.press("Close without saving")
	if !closed {
		t.Error("the window stays")
	}
	back()
}

func TestLeavingForAllGroupsAsksToo(t *testing.T) {
	b := newBench(t)
	b.in("Tuesday Circle")
	back := b.breakPlace()
	b.AllGroups()
	b.settle()
	b.wantSaid("Your last changes are not saved")
	b.press("Go back and keep my work open")
	b.wantOn("overview")
	back()
	b.press("Try again")
	b.saved()
	b.AllGroups()
	b.settle()
	b.wantOn("home")
}

func TestALibraryThatCannotBeUsedIsTold(t *testing.T) {
	b := newBench(t)
	b.prefs.Change(func(r *remember.Kept) { r.Welcomed = true })
	file := filepath.Join(t.TempDir(), "a file")
	if err := os.WriteFile(file, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	again := startBench(t, b.fyne, filepath.Join(file, "library"), "")
	again.wantOn("home")
	again.wantSaid("Choose another folder…")
	good := filepath.Join(t.TempDir(), "groups")
	again.useLibrary(good)
	again.settle()
	if again.lib == nil || again.lib.Folder() != good || again.prefs.Library != good {
		t.Error("the other folder is not in use")
	}
}

func TestASyncedFolderIsSaidPlainly(t *testing.T) {
	b := newBench(t)
	b.useLibrary(filepath.Join(t.TempDir(), "OneDrive", "Common Ground"))
	b.settle()
	b.wantSaid("This folder is copied to OneDrive.")
}
