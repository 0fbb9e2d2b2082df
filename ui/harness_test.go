package ui

import (
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"commonground/model"
	"commonground/model/file"
	"commonground/ui/background"
	"commonground/ui/control"
	"commonground/ui/look"
	"commonground/ui/trial"
)

// noon is when tests happen.
var noon = time.Date(2026, time.March, 3, 12, 0, 0, 0, time.Local)

// bench is an app in a test: a window without a screen, a library of its own, and work
// that comes back only when the test settles, on its own goroutine.
type bench struct {
	*App
	t      *testing.T
	folder string

	mu     sync.Mutex
	coming []func()
}

func newBench(t *testing.T) *bench {
	t.Helper()
	f := test.NewApp()
	t.Cleanup(f.Quit)
	return startBench(t, f, filepath.Join(t.TempDir(), "Common Ground"), "")
}

// startBench starts the app in a program that runs already, as a second start would.
func startBench(t *testing.T, f fyne.App, folder, open string) *bench {
	t.Helper()
	b := &bench{t: t, folder: folder}
	a, err := newApp(f, Options{
		Library: folder, File: open, Version: "1.2.3", Now: func() time.Time { return noon }, Clock: new(trial.Pace).Clock(),
		Runner: background.Runner{Go: func(f func()) { f() }, Post: b.post},
	}, memory{f})
	if err != nil {
		t.Fatal(err)
	}
	b.App = a
	a.notices.clock = new(hourglass).clock() // which stands still
	a.win.Resize(fyne.NewSize(1280, 800))
	a.Start()
	b.settle()
	t.Cleanup(b.end)
	return b
}

// memory is a store that lasts as long as the program an app runs in.
type memory struct{ f fyne.App }

func (m memory) Load() string { return m.f.Preferences().String("kept") }

func (m memory) Save(text string) error {
	m.f.Preferences().SetString("kept", text)
	return nil
}

func (b *bench) end() {
	if b.open != nil {
		b.open.end()
	}
}

func (b *bench) post(f func()) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.coming = append(b.coming, f)
}

// settle runs what came back, and what comes back of that.
func (b *bench) settle() {
	for {
		b.mu.Lock()
		todo := b.coming
		b.coming = nil
		b.mu.Unlock()
		if len(todo) == 0 {
			return
		}
		for _, f := range todo {
			f()
		}
	}
}

// until waits for something that another goroutine brings about.
func (b *bench) until(what string, ok func() bool) {
	b.t.Helper()
	for end := time.Now().Add(time.Minute); time.Now().Before(end); time.Sleep(5 * time.Millisecond) {
		b.settle()
		if ok() {
			return
		}
	}
	b.t.Fatalf("never: %s", what)
}

// saved waits until all is on disk and returns the group as its file has it.
func (b *bench) saved() *model.Group {
	b.t.Helper()
	b.until("saved", func() bool { return !b.open.doc.Unsaved() && b.open.saved.state == "saved" })
	return b.onDisk(b.open.path)
}

func (b *bench) onDisk(path string) *model.Group {
	b.t.Helper()
	f, err := os.Open(path)
	if err != nil {
		b.t.Fatal(err)
	}
	defer f.Close()
	g, err := file.Decode(f)
	if err != nil {
		b.t.Fatal(err)
	}
	return g
}

// put writes a group into the library.
func (b *bench) put(g *model.Group) string {
	b.t.Helper()
	path, err := b.lib.Create(g)
	if err != nil {
		b.t.Fatal(err)
	}
	return path
}

// in opens a new group of that name.
func (b *bench) in(name string) {
	b.t.Helper()
	b.OpenGroup(b.put(model.NewGroup(name, noon)))
	b.settle()
}

// tree walks through all that is visible below o, with its place in the window.
func tree(o fyne.CanvasObject, at fyne.Position, each func(o fyne.CanvasObject, at fyne.Position)) {
	if !o.Visible() {
		return
	}
	at = at.Add(o.Position())
	each(o, at)
	switch o := o.(type) {
	case *fyne.Container:
		for _, child := range o.Objects {
			tree(child, at, each)
		}
	case fyne.Widget:
		for _, child := range test.WidgetRenderer(o).Objects() {
			tree(child, at, each)
		}
	}
}

// roots are the screen and the dialogs over it, the topmost first.
func (b *bench) roots() []fyne.CanvasObject {
	var out []fyne.CanvasObject
	overlays := b.win.Canvas().Overlays().List()
	for i := range overlays {
		out = append(out, overlays[len(overlays)-1-i])
	}
	return append(out, b.root)
}

// front is the dialog over the screen or else the screen.
func (b *bench) front() fyne.CanvasObject { return b.roots()[0] }

// says reports whether words are on screen.
func (b *bench) says(words string) bool {
	found := false
	tree(b.front(), fyne.Position{}, func(o fyne.CanvasObject, _ fyne.Position) {
		switch o := o.(type) {
		case *look.Text:
			found = found || strings.Contains(o.Words, words)
		case *control.Button:
			found = found || o.Text == words
		}
	})
	return found
}

func (b *bench) wantSaid(words string) {
	b.t.Helper()
	if !b.says(words) {
		b.t.Errorf("nothing says %q", words)
	}
}

// press presses the button, card or item that says words.
func (b *bench) press(words string) {
	b.t.Helper()
	var target fyne.Tappable
	tree(b.front(), fyne.Position{}, func(o fyne.CanvasObject, _ fyne.Position) {
		if target == nil && pressableSays(o, words) {
			target = o.(fyne.Tappable)
		}
	})
	if target == nil {
		b.t.Fatalf("nothing to press says %q", words)
	}
	test.Tap(target)
	b.settle()
}

func pressableSays(o fyne.CanvasObject, words string) bool {
	switch o := o.(type) {
	case *control.Button:
		return o.Text == words && !o.Disabled()
	case *control.NavItem:
		return o.Text == words
	case *control.Chip:
		return o.Text == words
	case *control.Link:
		return o.Words() == words
	case *control.Card:
		found := false
		tree(o.Content, fyne.Position{}, func(o fyne.CanvasObject, _ fyne.Position) {
			if t, ok := o.(*look.Text); ok && t.Words == words {
				found = true
			}
		})
		return found
	}
	return false
}

// fields are the fields to write in, from top to bottom.
func (b *bench) fields() []*control.Entry {
	var out []*control.Entry
	tree(b.front(), fyne.Position{}, func(o fyne.CanvasObject, _ fyne.Position) {
		if e, ok := o.(*control.Entry); ok {
			out = append(out, e)
		}
	})
	return out
}

// do runs a command of the menu by its ID.
func (b *bench) do(id string) {
	b.t.Helper()
	for _, commands := range b.menu.commands {
		for _, c := range commands {
			if c.ID == id {
				if !c.On() {
					b.t.Fatalf("%s cannot be done now", id)
				}
				b.menu.run(c)
				b.settle()
				return
			}
		}
	}
	b.t.Fatalf("no command %s", id)
}

func (b *bench) on() string {
	name := typeName(b.screen)
	return strings.ToLower(name[strings.LastIndex(name, ".")+1:])
}
