package people

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"commonground/ui/control"
	"commonground/ui/look"
)

// TestAConversationIsWrittenWithoutTheMouse: Enter goes from who speaks to what they say and on
// to the next line, where two take turns it is the other one's; an empty line ends it.
func TestAConversationIsWrittenWithoutTheMouse(t *testing.T) {
	s, h := open(t, "act", person("Jo", "", ""))
	h.Show(s, fyne.NewSize(500, 300))
	enter := func() {
		h.Press(fyne.KeyReturn)
		at, field := fyne.CurrentApp().Driver().AbsolutePositionForObject, h.Win.Canvas().Focused().(fyne.CanvasObject)
		if y := at(field).Y; y < 0 || y+field.Size().Height > h.Win.Canvas().Size().Height {
			t.Errorf("what has the keyboard lies at %v", y)
		}
	}
	s.press(t, "line gp")
	h.Type("GP")
	enter()
	h.Type("How are we today?")
	enter()
	h.Type("Me")
	enter()
	h.Type("Fine")
	s.held = func() fyne.KeyModifier { return fyne.KeyModifierShift }
	enter()
	s.held = control.KeysHeld
	h.Type("Thank you")
	enter()
	h.Type("Good")
	enter()
	h.Type("Bye")
	if got, want := s.Who().Box("gp").Words(), "GP: How are we today?\nMe: Fine\nThank you\nGP: Good\nMe: Bye"; got != want {
		t.Fatalf("it is %q, want %q", got, want)
	}
	enter()
	enter()
	h.Doc.Undo() // what was written last, not what came of the empty line
	if got := s.Who().Box("gp").Words(); !strings.HasSuffix(got, "Me:") {
		t.Errorf("once the conversation has ended undo leaves %q", got)
	}
	h.Doc.Redo()
	s.focus("words gp 3")
	enter()
	enter()
	if n := len(s.Who().Box("gp").Script); n != 4 || h.Win.Canvas().Focused() != s.keys["line gp"] {
		t.Errorf("an empty line does not end it: there are %d lines, the keyboard is on %T", n, h.Win.Canvas().Focused())
	}

	s.focus("words gp 0") // one is put between
	enter()
	h.Type("Well")
	if got := s.Who().Box("gp").Script[1].Words; got != "" {
		t.Errorf("the new line says %q before anybody speaks", got)
	}
	enter()
	h.Type("so so")
	if got := s.Who().Box("gp").Script[1]; got.Speaker != "Well" || got.Words != "so so" {
		t.Errorf("the new line is %v", got)
	}
}

// TestTabGoesThroughAConversation, line by line, before it comes to any button.
func TestTabGoesThroughAConversation(t *testing.T) {
	s, h := open(t, "act", person("Jo", "", ""))
	for i := range 3 {
		s.press(t, "line gp")
		s.write(t, "speaker"+lineKey("gp", i), "GP")
		s.write(t, "words"+lineKey("gp", i), "Hm")
	}
	s.focus("box gp")
	for i := range 3 {
		for _, field := range []string{"speaker", "words"} {
			h.Win.Canvas().FocusNext()
			if now := h.Win.Canvas().Focused(); now != s.keys[field+lineKey("gp", i)] {
				t.Errorf("instead of %s %d comes %T", field, i, now)
			}
		}
	}
	h.Win.Canvas().FocusNext()
	if now := h.Win.Canvas().Focused(); now != s.keys["down gp 0"] && now != s.keys["up gp 0"] {
		t.Errorf("after all lines comes %T", now)
	}
}

// TestWhatIsSaidIsNeverNarrow, whatever the window's width and the size of the text: it takes the
// whole line where there is little room.
func TestWhatIsSaidIsNeverNarrow(t *testing.T) {
	s, h := open(t, "act", person("Jo", "", ""))
	s.press(t, "line gp")
	s.press(t, "line friends")
	for wide := float32(320); wide < 1400; wide += 40 {
		h.Show(s, fyne.NewSize(wide, 700))
		words := s.keys["words gp 0"].(fyne.CanvasObject)
		box := s.keys["box gp"].(fyne.CanvasObject)
		if got := words.Size().Width; got < min(wordsLeast*look.TextScale(), box.Size().Width-1) {
			t.Errorf("at %v what is said is %v wide, the box %v", wide, got, box.Size().Width)
		}
		speaker := s.keys["speaker gp 0"].(fyne.CanvasObject)
		if got := speaker.Size().Width; got < 60 {
			t.Errorf("at %v who speaks is %v wide", wide, got)
		}
	}
}
