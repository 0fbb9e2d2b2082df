package printables_test

import (
	"math"
	"testing"

	"commonground/model"
	"commonground/printables"
	"commonground/printables/mark"
)

func palettes() map[string]printables.Palette {
	return map[string]printables.Palette{
		"light": printables.LightPalette(), "paper": printables.PaperPalette(),
		"dark": printables.DarkPalette(), "contrast": printables.ContrastPalette(),
	}
}

// Text keeps the contrast that WCAG asks of it, 4.5 to 1 (7 to 1 in high contrast);
// lines that carry meaning keep 2 to 1 at least, since words always stand with them.
func TestPalettesAreLegible(t *testing.T) {
	for name, p := range palettes() {
		least := 4.5
		if name == "contrast" {
			least = 7
		}
		check := func(what string, on, ink mark.Paint, least float64) {
			if c := contrast(on, ink); c < least {
				t.Errorf("%s: %s has a contrast of %.1f, less than %.1f", name, what, c, least)
			}
		}
		grounds := []mark.Paint{p.Paper, p.Side, p.Board}
		for _, tone := range model.Tones {
			check("line of "+string(tone), p.Board, p.Zone(tone).Line, 2)
			grounds = append(grounds, p.Zone(tone).Fill)
		}
		for _, g := range grounds {
			check("ink", g, p.Ink, least)
			check("quiet ink", g, p.Quiet, least)
		}
		for _, c := range model.NoteColours {
			check("ink on a note", p.Note(c), p.NoteInk, least)
			check("quiet ink on a note", p.Note(c), p.NoteQuiet, least)
		}
		check("an action", p.Teal, p.OnTeal, least)
	}
}

// TestTonesDiffer: zones of two tones are told apart by their lines in every palette.
func TestTonesDiffer(t *testing.T) {
	for name, p := range palettes() {
		seen := map[mark.Paint]model.Tone{}
		for _, tone := range model.Tones {
			line := p.Zone(tone).Line
			if other, ok := seen[line]; ok {
				t.Errorf("%s: %s looks like %s", name, tone, other)
			}
			seen[line] = tone
		}
	}
}

func TestUnknownRolesFallBack(t *testing.T) {
	p := printables.LightPalette()
	if p.Note("Z") != p.Note(model.ColourA) || p.Zone("plaid") != p.Zone(model.ToneSand) {
		t.Error("an unknown colour or tone is not drawn as one that is known")
	}
}

func contrast(a, b mark.Paint) float64 {
	x, y := luminance(a), luminance(b)
	return (max(x, y) + 0.05) / (min(x, y) + 0.05)
}

func luminance(c mark.Paint) float64 {
	part := func(v uint8) float64 {
		s := float64(v) / 255
		if s <= 0.03928 {
			return s / 12.92
		}
		return math.Pow((s+0.055)/1.055, 2.4)
	}
	return 0.2126*part(c.R) + 0.7152*part(c.G) + 0.0722*part(c.B)
}
