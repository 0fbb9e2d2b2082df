//go:build linux

package e2e

import (
	"fmt"
	"os"
	"path/filepath"
	"testing"
	"time"

	"commonground/model"
	"commonground/model/catalogue"
	"commonground/model/file"
	"commonground/ui/e2e/stage"
	"commonground/ui/surfaces/board"
)

// What a session on one sheet is made of: how it begins, what it waits for on disk, and
// where the keyboard goes.

// start opens the app on a new sheet of that activity, in a group of its own.
func (s *session) start(activity string) *model.Activity {
	s.t.Helper()
	return s.startWith(activity, func(*model.Group, *model.Sheet) {})
}

// startWith is start once prepare has put into the group and the sheet what people did
// before.
func (s *session) startWith(activity string, prepare func(*model.Group, *model.Sheet)) *model.Activity {
	s.t.Helper()
	a, ok := catalogue.Find(activity)
	if !ok {
		s.t.Fatalf("%s is not in the catalogue", activity)
	}
	g := model.NewGroup("Tuesday Circle", time.Now())
	sheet := model.NewSheet(activity, "Today", time.Now())
	g.Sheets = append(g.Sheets, sheet)
	prepare(g, sheet)
	s.running = sheet.ID
	err := stage.Remember(s.home, map[string]any{
		"scheme": "light", "text": max(1, s.text), "width": 1280, "height": 800, "welcomed": true,
		"place": map[string]any{"group": putGroup(s.t, s.library, g), "where": "sheet", "sheet": sheet.ID},
	})
	if err != nil {
		s.t.Fatal(err)
	}
	s.open()
	return a
}

// putGroup writes a group into a library and returns where its file is.
func putGroup(t *testing.T, library string, g *model.Group) string {
	t.Helper()
	data, err := file.Encode(g)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.MkdirAll(library, 0o755); err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(library, g.Name+".json")
	if err := os.WriteFile(path, data, 0o644); err != nil {
		t.Fatal(err)
	}
	return path
}

// sheet waits until the sheet that was started is so on disk, and returns it.
func (s *session) sheet(what string, so func(*model.Sheet) bool) *model.Sheet {
	s.t.Helper()
	return s.saved(what, func(g *model.Group) bool {
		sheet := g.Sheet(s.running)
		return sheet != nil && so(sheet)
	}).Sheet(s.running)
}

// noteIn waits until the one note that is so lies in that zone of a on disk; "" is none.
func (s *session) noteIn(a *model.Activity, what, zone string, is func(*model.Note) bool) *model.Note {
	s.t.Helper()
	var found *model.Note
	s.sheet(fmt.Sprintf("%q in %q", what, zone), func(sheet *model.Sheet) bool {
		for _, n := range sheet.Notes {
			if found = n; is(n) {
				z := a.ZoneOf(n)
				return z == nil && zone == "" || z != nil && z.ID == zone
			}
		}
		return false
	})
	return found
}

// starterIn waits until the starter note lies in that zone of a on disk; "" is none.
func (s *session) starterIn(a *model.Activity, starter, zone string) *model.Note {
	s.t.Helper()
	return s.noteIn(a, starter, zone, func(n *model.Note) bool { return n.Starter == starter })
}

// textIn is starterIn for a note that people wrote.
func (s *session) textIn(a *model.Activity, text, zone string) *model.Note {
	s.t.Helper()
	return s.noteIn(a, text, zone, func(n *model.Note) bool { return n.Text == text })
}

// answered waits until a question's answer on disk is that.
func (s *session) answered(key, want string) {
	s.t.Helper()
	s.sheet(key+" answered", func(sheet *model.Sheet) bool { return sheet.Answers[key] == want })
}

// on waits until the keyboard goes to something of that kind.
func (s *session) on(kind string) {
	s.t.Helper()
	s.find("the keyboard on a "+kind, func(t stage.Thing) bool { return t.Focused && t.Kind == kind })
}

// onButton waits until the keyboard goes to the button that says the text.
func (s *session) onButton(text string) {
	s.t.Helper()
	s.find("the keyboard on "+text, func(t stage.Thing) bool { return t.Focused && t.Says(text) })
}

// pause lets so much time pass that a number is no longer taken for something to write.
func (s *session) pause() { time.Sleep(board.JustWritten) }

// onBoard waits until the keyboard goes to the board.
func (s *session) onBoard() {
	s.t.Helper()
	s.on("*board.Board")
}

// paneWith goes from one part of the window to the next until the keyboard is on a thing
// that is so.
func (s *session) paneWith(what string, is func(stage.Thing) bool) {
	s.t.Helper()
	for range 6 {
		now := s.focused()
		if is(now) {
			return
		}
		s.stage.Key("f6")
		s.wait("the next part of the window", func() bool { return s.focused() != now })
	}
	s.t.Fatalf("F6 does not lead to %s", what)
}

// nextArea goes on with Tab to the next larger field.
func (s *session) nextArea() {
	s.t.Helper()
	for range 12 {
		now := s.focused()
		s.stage.Key("tab")
		s.wait("the next thing to have the focus", func() bool { return s.focused() != now })
		if s.focused().Kind == "*control.Area" {
			return
		}
	}
	s.t.Fatal("Tab leads to no larger field")
}

// area is the larger field in that place of those that can be seen, from 0.
func (s *session) area(at int) stage.Thing {
	s.t.Helper()
	return s.nth(fmt.Sprintf("the field %d", at), at, func(t stage.Thing) bool { return t.Kind == "*control.Area" })
}

// button is the button in that place of those that say the text, from 0.
func (s *session) button(text string, at int) stage.Thing {
	s.t.Helper()
	return s.nth(fmt.Sprintf("the button %d that says %q", at, text), at, func(t stage.Thing) bool {
		return t.Kind == "*control.Button" && t.Says(text)
	})
}
