//go:build linux

package e2e

import (
	"bytes"
	"fmt"
	"image"
	"math"
	"os"
	"slices"
	"strings"
	"time"

	"commonground/model"
	"commonground/model/catalogue"
	"commonground/model/file"
	"commonground/ui/e2e/stage"
)

// The steps that several tests take.

// membership is the activity that the tests run.
func (s *session) membership() *model.Activity {
	s.t.Helper()
	a, ok := catalogue.Find("membership")
	if !ok {
		s.t.Fatal("Activity 1 is not in the catalogue")
	}
	return a
}

// surface is the board on screen.
func (s *session) surface() stage.Thing {
	s.t.Helper()
	return s.find("the board", func(t stage.Thing) bool { return t.Kind == "*board.Board" })
}

// spot is where a place of a board that fits the screen is on the stage.
func (s *session) spot(a *model.Activity, p model.Point) image.Point {
	s.t.Helper()
	const margin = 16
	place := s.surface().Place
	w, h := float64(place.Dx()), float64(place.Dy())
	board := a.Bounds()
	if s.trayShown(a, w, h) {
		board = a.Reach()
	}
	zoom := min((w-2*margin)/board.W, (h-2*margin)/board.H)
	x := float64(place.Min.X) + w/2 + (p.X-board.Centre().X)*zoom
	y := float64(place.Min.Y) + h/2 + (p.Y-board.Centre().Y)*zoom
	return s.window().Inside.Min.Add(image.Pt(int(math.Round(x)), int(math.Round(y))))
}

// trayShown reports whether the tray stands beside a board on a surface of that size.
func (s *session) trayShown(a *model.Activity, w, h float64) bool {
	if w*a.Bounds().H >= a.Reach().W*h {
		return true
	}
	return slices.ContainsFunc(s.files(), func(path string) bool {
		data, err := os.ReadFile(path)
		if err != nil {
			return false
		}
		g, err := file.Decode(bytes.NewReader(data))
		return err == nil && slices.ContainsFunc(g.Sheets, func(sheet *model.Sheet) bool {
			return sheet.Activity == a.ID && slices.ContainsFunc(sheet.Notes, a.InTray)
		})
	})
}

// noteSaying returns the note whose text that is, nil if there is none.
func noteSaying(g *model.Group, text string) *model.Note {
	for _, sheet := range g.Sheets {
		if n := noteOf(sheet, text); n != nil {
			return n
		}
	}
	return nil
}

// noteOf is noteSaying on one sheet.
func noteOf(sheet *model.Sheet, text string) *model.Note {
	for _, n := range sheet.Notes {
		if n.Text == text {
			return n
		}
	}
	return nil
}

// noteAt is a note with its middle there.
func noteAt(text string, at model.Point) *model.Note {
	rect := model.Rect{X: at.X - model.NoteWidth/2, Y: at.Y - model.NoteHeight/2, W: model.NoteWidth, H: model.NoteHeight}
	return model.NewNote(text, model.ColourB, rect)
}

// texts are what the notes of a group say, in stacking order.
func texts(g *model.Group) []string {
	var out []string
	for _, sheet := range g.Sheets {
		for _, n := range sheet.Notes {
			out = append(out, n.Text)
		}
	}
	return out
}

// noteOnDisk waits until the note is in the file.
func (s *session) noteOnDisk(text string) *model.Note {
	s.t.Helper()
	return noteSaying(s.saved(fmt.Sprintf("the note %q", text), func(g *model.Group) bool { return noteSaying(g, text) != nil }), text)
}

// inZone waits until the note lies in that zone on disk.
func (s *session) inZone(text, zone string) {
	s.t.Helper()
	a := s.membership()
	s.saved(fmt.Sprintf("the note %q in %s", text, zone), func(g *model.Group) bool {
		n := noteSaying(g, text)
		if n == nil {
			return false
		}
		z := a.ZoneOf(n)
		return z != nil && z.ID == zone
	})
}

// dragNote takes a note into a zone with the mouse.
func (s *session) dragNote(text, zone string) {
	s.t.Helper()
	a := s.membership()
	s.stage.Drag(s.spot(a, s.noteOnDisk(text).Centre()), s.spot(a, a.Zone(zone).Centre()))
}

// write waits until the keyboard goes to a field, and types.
func (s *session) write(text string) {
	s.t.Helper()
	s.find("a field to write in", func(t stage.Thing) bool {
		kind := strings.ToLower(t.Kind)
		return t.Focused && (strings.Contains(kind, "entry") || strings.Contains(kind, "editor") || strings.Contains(kind, "area"))
	})
	s.stage.Type(text)
}

// firstGroup makes a group with the mouse and starts Activity 1 in it.
func (s *session) firstGroup(name string) {
	s.t.Helper()
	s.click(s.say("home.new"))
	s.write(name)
	s.click(s.say("home.make"))
	s.click(s.say("group.first.activity"))
	s.surface()
}

// firstGroupByKeys is firstGroup without the mouse, and without looking at the screen:
// so it also serves the program people use, which has no ear.
func (s *session) firstGroupByKeys(name string) {
	s.t.Helper()
	s.ready()
	s.stage.Key("ctrl+n")
	s.stage.Still(400*time.Millisecond, patience)
	s.stage.Type(name + "\n")
	s.saved("the group", func(g *model.Group) bool { return g.Name == name })
}
