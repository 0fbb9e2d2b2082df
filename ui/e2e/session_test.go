//go:build linux

// Package e2e plays what people do in the real window: with the mouse, with keys alone,
// and when things go wrong.
package e2e

import (
	"bytes"
	"encoding/json"
	"fmt"
	"image"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"commonground/assets/words"
	"commonground/model"
	"commonground/model/file"
	"commonground/ui/e2e/stage"
)

// patience is how long a test waits for what should come at once: a machine that is
// busy with other things must not fail it.
const patience = 20 * time.Second

var (
	plain string // the program people use
	eared string // the same, listening to the tests, and with the race detector
)

func TestMain(m *testing.M) {
	os.Exit(run(m))
}

func run(m *testing.M) int {
	if os.Getenv("COMMONGROUND_E2E") == "" {
		return m.Run()
	}
	folder, err := os.MkdirTemp("", "commonground-e2e")
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	defer os.RemoveAll(folder)
	plain, eared = filepath.Join(folder, "commonground"), filepath.Join(folder, "eared")
	if err := stage.Build(plain, "commonground"); err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	if err := stage.Build(eared, "commonground/ui/e2e/eared", "-race"); err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	return m.Run()
}

// session is one person at one computer.
type session struct {
	t     *testing.T
	stage *stage.Stage
	app   *stage.Program
	book  *words.Book
	// home is the person's home folder and library what is in it by default.
	home, library string
	// running is the sheet that it began with; see start.
	running model.ID
	// text is the size that it begins with; 0 is 1.
	text float64
}

// sit starts the computer; nothing runs on it yet.
func sit(t *testing.T) *session {
	t.Helper()
	stage.Wanted(t)
	place, err := stage.New(true)
	if err != nil {
		t.Fatal(err)
	}
	return sitAt(t, place)
}

// sitAt is sit at a computer that is on.
func sitAt(t *testing.T, place *stage.Stage) *session {
	t.Helper()
	t.Cleanup(place.Close)
	book, err := words.Load("en")
	if err != nil {
		t.Fatal(err)
	}
	home := t.TempDir()
	return &session{t: t, stage: place, book: book, home: home, library: filepath.Join(home, "Common Ground")}
}

// open starts the app and waits until its window is there.
func (s *session) open(args ...string) {
	s.t.Helper()
	app, err := s.stage.StartEared(s.home, append([]string{eared}, args...))
	if err != nil {
		s.t.Fatal(err)
	}
	s.app = app
	s.t.Cleanup(func() {
		if s.t.Failed() {
			s.evidence(app)
		}
		app.Kill()
		if bad := app.Complaints(); bad != "" {
			s.t.Errorf("the app complained:\n%s", bad)
		}
	})
	s.ready()
}

// ready waits until the app's window is there, painted, and has the keyboard.
func (s *session) ready() {
	s.t.Helper()
	s.wait("the window, painted", func() bool {
		w := s.stage.WindowsOf(s.app)
		return len(w) > 0 && s.stage.HasKeyboard(w[0]) && s.stage.Colours(w[0].Inside) > 16 || !s.app.Running()
	})
	s.stage.Still(300*time.Millisecond, patience)
}

// settle waits until the app has done what it was asked and painted it. A look at what
// it shows comes back only when it has time for that.
func (s *session) settle() {
	s.t.Helper()
	s.things()
	s.stage.Still(400*time.Millisecond, 5*time.Second)
	s.things()
}

// turnTo brings the app's window to the front.
func (s *session) turnTo() {
	s.t.Helper()
	s.stage.Raise(s.window())
	s.wait("the window in front", func() bool { return s.stage.HasKeyboard(s.window()) })
}

// leave closes the window as its button does and waits until the app has ended.
func (s *session) leave() {
	s.t.Helper()
	s.stage.Ask(s.window())
	if err := s.app.Ended(patience); err != nil {
		s.t.Fatalf("leaving: %v", err)
	}
}

// evidence keeps what can be seen where a test failed.
func (s *session) evidence(app *stage.Program) {
	folder := filepath.Join("..", "..", "out", "e2e", strings.ReplaceAll(s.t.Name(), "/", "-"))
	if err := s.stage.Save(filepath.Join(folder, "screen.png"), s.stage.Bounds); err != nil {
		s.t.Log(err)
	}
	if things, err := app.Look(); err == nil {
		data, _ := json.MarshalIndent(things, "", " ")
		_ = os.WriteFile(filepath.Join(folder, "things.json"), data, 0o644)
	}
	_ = os.WriteFile(filepath.Join(folder, "output.txt"), []byte(app.Output()), 0o644)
	s.t.Logf("see %s", folder)
}

// wait asks until done says yes; the test fails where it never does.
func (s *session) wait(what string, done func() bool) {
	s.t.Helper()
	if err := stage.Wait(patience, what, done); err != nil {
		s.t.Fatal(err)
	}
}

// window returns the app's window.
func (s *session) window() stage.Window {
	s.t.Helper()
	windows := s.stage.WindowsOf(s.app)
	if len(windows) == 0 {
		s.t.Fatalf("the app has no window\n%s", s.app.Output())
	}
	return windows[0]
}

// say returns the words of a key.
func (s *session) say(key string, pairs ...any) string {
	s.t.Helper()
	if !s.book.Has(key) {
		s.t.Fatalf("there are no words for %q", key)
	}
	return s.book.Text(key, pairs...)
}

// things returns what the window in use shows.
func (s *session) things() []stage.Thing {
	s.t.Helper()
	all, err := s.app.Look()
	if err != nil {
		s.t.Fatalf("%v\n%s", err, s.app.Output())
	}
	return all
}

// find waits for a thing and until it stays where it is, and returns the last one in
// the order of painting.
func (s *session) find(what string, is func(stage.Thing) bool) stage.Thing {
	s.t.Helper()
	return s.rests(what, func(things []stage.Thing) (found stage.Thing) {
		for _, thing := range things {
			if is(thing) {
				found = thing
			}
		}
		return found
	})
}

// nth is find for the one in that place of those that are so, from 0.
func (s *session) nth(what string, at int, is func(stage.Thing) bool) stage.Thing {
	s.t.Helper()
	return s.rests(what, func(things []stage.Thing) stage.Thing {
		before := 0
		for _, thing := range things {
			if !is(thing) {
				continue
			}
			if before == at {
				return thing
			}
			before++
		}
		return stage.Thing{}
	})
}

// rests waits until pick finds a thing that stays where it is.
func (s *session) rests(what string, pick func([]stage.Thing) stage.Thing) stage.Thing {
	s.t.Helper()
	var found, before stage.Thing
	s.wait(what, func() bool {
		before, found = found, pick(s.things())
		return !found.Place.Empty() && found == before
	})
	return found
}

// see waits until the text can be read and returns what says it.
func (s *session) see(text string) stage.Thing {
	s.t.Helper()
	return s.find(fmt.Sprintf("%q", text), func(t stage.Thing) bool { return t.Says(text) })
}

// shows reports whether the text can be read now.
func (s *session) shows(text string) bool {
	s.t.Helper()
	for _, thing := range s.things() {
		if thing.Says(text) {
			return true
		}
	}
	return false
}

// gone waits until the text can be read no more.
func (s *session) gone(text string) {
	s.t.Helper()
	s.wait(fmt.Sprintf("%q to go", text), func() bool { return !s.shows(text) })
}

// click clicks what says the text.
func (s *session) click(text string) {
	s.t.Helper()
	s.clickThing(s.find(fmt.Sprintf("%q to click on", text), func(t stage.Thing) bool { return t.Says(text) && !t.Disabled }))
}

func (s *session) clickThing(t stage.Thing) {
	s.t.Helper()
	s.stage.Click(s.at(t))
}

// at is the middle of a thing on the stage.
func (s *session) at(t stage.Thing) image.Point {
	s.t.Helper()
	return s.window().Inside.Min.Add(t.Place.Min.Add(t.Place.Max).Div(2))
}

// focused returns what the keyboard goes to.
func (s *session) focused() stage.Thing {
	s.t.Helper()
	for _, thing := range s.things() {
		if thing.Focused {
			return thing
		}
	}
	return stage.Thing{}
}

// tabTo presses Tab until the focus is on what says the text. It waits for the effect of
// each press, as somebody does who looks.
func (s *session) tabTo(text string) {
	s.t.Helper()
	s.see(text)
	s.tabOnTo(text)
}

// tabOnTo is tabTo for what may be scrolled out of sight until the focus comes to it.
func (s *session) tabOnTo(text string) {
	s.t.Helper()
	s.walkTo("tab", text)
}

// tabBackTo is tabOnTo the other way, with Shift held.
func (s *session) tabBackTo(text string) {
	s.t.Helper()
	s.walkTo("shift+tab", text)
}

// walkTo presses a key until the focus is on what says the text.
func (s *session) walkTo(key, text string) {
	s.t.Helper()
	now := s.focused()
	for range 80 {
		if now.Says(text) {
			return
		}
		s.stage.Key(key)
		before := now
		s.wait("the next thing to have the focus", func() bool {
			now = s.focused()
			return now != before && !now.Place.Empty()
		})
	}
	s.t.Fatalf("%s does not lead to %q", key, text)
}

// files are the groups in the library.
func (s *session) files() []string {
	found, _ := filepath.Glob(filepath.Join(s.library, "*.json"))
	return found
}

// group returns the one group of the library as it is on disk now, nil while there is
// none.
func (s *session) group() *model.Group {
	s.t.Helper()
	found := s.files()
	if len(found) != 1 {
		return nil
	}
	data, err := os.ReadFile(found[0])
	if err != nil || len(data) == 0 { // the name is taken before the group is written
		return nil
	}
	g, err := file.Decode(bytes.NewReader(data))
	if err != nil {
		s.t.Fatalf("%s on disk: %v", found[0], err)
	}
	return g
}

// saved waits until the group on disk is so.
func (s *session) saved(what string, so func(*model.Group) bool) *model.Group {
	s.t.Helper()
	var g *model.Group
	s.wait(what+" on disk", func() bool {
		g = s.group()
		return g != nil && so(g)
	})
	return g
}
