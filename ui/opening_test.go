package ui

import (
	"testing"

	"fyne.io/fyne/v2/test"

	"commonground/ui/background"
	"commonground/ui/trial"
)

// TestASlowFolderIsWaitedForInSight: the window says what it waits for, until it has it.
func TestASlowFolderIsWaitedForInSight(t *testing.T) {
	f := test.NewApp()
	t.Cleanup(f.Quit)
	b := &bench{t: t, folder: t.TempDir()}
	let := make(chan bool)
	late := func(do func()) {
		go func() {
			<-let
			do()
		}()
	}
	a, err := newApp(f, Options{Library: b.folder, Clock: new(trial.Pace).Clock(), Runner: background.Runner{Go: late, Post: b.post}}, memory{f})
	if err != nil {
		t.Fatal(err)
	}
	b.App = a
	a.Start()
	b.settle()
	b.wantSaid(b.words.Text("frame.opening.title"))
	close(let)
	b.until("the first screen", func() bool { return !b.says(b.words.Text("frame.opening.title")) && b.lib != nil })
}
