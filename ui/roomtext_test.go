package ui

import (
	"slices"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"commonground/model"
	"commonground/model/catalogue"
	"commonground/printables"
	"commonground/ui/sheet"
	"commonground/ui/surface"
)

// readInRoom is how large letters are at the least, as a share of the height of the whole
// picture, with so many notes of five words in a zone.
var readInRoom = []struct{ notes, share int }{{12, 45}, {24, 60}, {40, 80}}

// TestLettersInTheRoomView: with 12, 24 and 40 notes of five words in any zone of any of the
// boards, and with notes that wait in the tray or none, the size of the smallest letters is a
// 45th, a 60th and an 80th of the window's height, bars and all. Boards that eight zones or more
// share have no room for that.
func TestLettersInTheRoomView(t *testing.T) {
	for _, size := range []fyne.Size{{Width: 1024, Height: 768}, {Width: 1366, Height: 768}} {
		for _, a := range append(catalogue.All(), catalogue.More()...) {
			if len(a.Zones) >= 8 || a.Kind != model.KindBoard && a.Kind != model.KindAgreement {
				continue
			}
			b, s := sized(t, a.ID, size, 1)
			b.typedKey(&fyne.KeyEvent{Name: fyne.KeyF11})
			b.settle()
			for _, waiting := range []int{0, 3} {
				b.addToZone(s, nil, waiting)
				for i := range a.Zones {
					for _, c := range readInRoom {
						b.addToZone(s, &a.Zones[i], c.notes)
						b.wantLetters(s, &a.Zones[i], size.Height, c.notes, c.share)
						b.open.doc.Undo()
					}
				}
			}
			b.end()
		}
	}
}

// addToZone puts notes of five words into a zone; nil is the tray.
func (b *bench) addToZone(s *sheet.Sheet, zone *model.Zone, count int) {
	b.t.Helper()
	texts := []string{
		"Anyone living in Eastfield now", "Carers of any age welcome", "Nurses and other hospital staff", "People who feel quite alone",
		"Young people from 18 up", "Not while very much drunk", "Somewhere warm to sit down", "Help with filling in forms",
	}
	var notes []*model.Note
	for i := range count {
		notes = append(notes, model.NewNote(texts[i%len(texts)], model.ColourA, model.Rect{}))
	}
	if _, err := b.open.doc.AddToZone(model.StepPasteNotes, s.Activity, s.ID, zone, b.kit.NoteSizer(s.Activity), notes...); err != nil {
		b.t.Fatal(err)
	}
	b.open.doc.Break()
	b.settle()
}

func (b *bench) wantLetters(s *sheet.Sheet, zone *model.Zone, height float32, count, share int) {
	b.t.Helper()
	now := b.open.doc.Group().Sheet(s.ID)
	a := s.Activity.In(now)
	mine := slices.DeleteFunc(slices.Clone(now.Notes), func(n *model.Note) bool {
		z := a.ZoneOf(n)
		return z == nil || z.ID != zone.ID
	})
	if len(mine) != count {
		b.t.Fatalf("%s: %d of %d notes are in %s", a.ID, len(mine), count, zone.ID)
	}
	pixels := float64(s.Surface.(surface.Lettered).TypeSize()) / printables.NoteTextLeast
	if got := pixels * b.kit.LeastOnNotes(a, mine); got < float64(height)/float64(share) {
		b.t.Errorf("%s at %v: of %d notes in %s, with %d not placed, letters are 1/%.1f of the height",
			a.ID, b.win.Canvas().Size(), count, zone.ID, len(now.Notes)-count, float64(height)/got)
	}
}

// TestTheTrayIsFoldedForTheRoom where the board is larger without it: the bar says how many notes
// wait and opens it; whoever walks to one of them, sorts or writes opens it too, and with the last
// it is gone.
func TestTheTrayIsFoldedForTheRoom(t *testing.T) {
	b, s := sized(t, "membership", fyne.NewSize(1024, 768), 1)
	b.addToZone(s, nil, 3)
	letters := func() float32 { return s.Surface.(surface.Lettered).TypeSize() }
	beside := letters()
	b.typedKey(&fyne.KeyEvent{Name: fyne.KeyF11})
	b.settle()
	folded := letters()
	want := func(when string, open bool) {
		t.Helper()
		b.settle()
		if now := letters() < folded; now != open {
			t.Errorf("%s: that the tray is open is %v", when, now)
		}
		if button := s.Foot.Buttons[surface.Tray]; button == nil || !button.Visible() || button.Text != b.words.Count("board.tray", 3) {
			t.Errorf("%s: the bar does not say how many wait", when)
		}
	}
	if folded < 1.3*beside {
		t.Errorf("the board grows from %.1f to %.1f only", beside, folded)
	}
	want("at first", false)
	test.Tap(s.Foot.Buttons[surface.Tray])
	want("pressed", true)
	test.Tap(s.Foot.Buttons[surface.Tray])
	want("pressed again", false)
	b.key(fyne.KeyTab)
	want("walked to", true)
	b.do(surface.Tray)
	want("by its key", false)
	for range 3 {
		b.win.Canvas().Focused().TypedRune('1')
		b.settle()
	}
	if left := b.open.doc.Group().Sheet(s.ID).Notes; len(left) != 3 || slices.ContainsFunc(left, s.Activity.InTray) {
		t.Error("keys do not sort what waits")
	}
	if s.Foot.Buttons[surface.Tray].Visible() || letters() < folded {
		t.Error("the tray is there without a note")
	}
}
