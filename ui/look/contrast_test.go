package look

import (
	"fmt"
	"image/color"
	"math"
	"testing"
)

// luminance and contrast are those of WCAG 2.2.
func luminance(c color.NRGBA) float64 {
	part := func(v uint8) float64 {
		s := float64(v) / 255
		if s <= 0.04045 {
			return s / 12.92
		}
		return math.Pow((s+0.055)/1.055, 2.4)
	}
	return 0.2126*part(c.R) + 0.7152*part(c.G) + 0.0722*part(c.B)
}

func contrast(a, b color.NRGBA) float64 {
	x, y := luminance(a), luminance(b)
	return (max(x, y) + 0.05) / (min(x, y) + 0.05)
}

// over returns ground with a part-transparent colour laid on it.
func over(top, ground color.NRGBA) color.NRGBA {
	mix := func(t, g uint8) uint8 {
		return uint8((int(t)*int(top.A) + int(g)*(255-int(top.A))) / 255)
	}
	return color.NRGBA{R: mix(top.R, ground.R), G: mix(top.G, ground.G), B: mix(top.B, ground.B), A: 255}
}

type pair struct {
	what         string
	text, ground color.NRGBA
}

// textPairs are every text on every ground that it is painted on.
func textPairs(k Tokens) []pair {
	var out []pair
	grounds := map[string]color.NRGBA{
		"paper": k.Paper, "side": k.Side, "card": k.Board, "calm": k.Calm, "alarm": k.AlarmGround,
		"card under the pointer": over(k.Over, k.Board), "side under the pointer": over(k.Over, k.Side),
		"teal zone": k.Zones[0].Fill, "rose zone": k.Zones[1].Fill, "sand zone": k.Zones[2].Fill, "leaf zone": k.Zones[3].Fill,
	}
	for name, ground := range grounds {
		out = append(out, pair{"ink on " + name, k.Ink, ground}, pair{"quiet on " + name, k.Quiet, ground})
	}
	for _, name := range []string{"paper", "side", "card", "calm", "card under the pointer"} {
		out = append(out, pair{"teal on " + name, k.Teal, grounds[name]}, pair{"alarm on " + name, k.Alarm, grounds[name]})
	}
	for _, name := range []string{"paper", "side", "card"} {
		out = append(out, pair{"faint on " + name, k.Faint, grounds[name]})
	}
	out = append(out, pair{"on teal", k.OnTeal, k.Teal}, pair{"on teal under the pointer", k.OnTeal, over(k.Over, k.Teal)},
		pair{"on alarm", k.OnAlarm, k.Alarm}, pair{"selected", k.Ink, over(k.Selection, k.Board)})
	for i, n := range k.Notes {
		out = append(out, pair{fmt.Sprint("ink on note ", i), k.NoteInk, n}, pair{fmt.Sprint("letter on note ", i), k.NoteQuiet, n})
	}
	return out
}

func TestTextContrast(t *testing.T) {
	for _, s := range []struct {
		scheme Scheme
		tokens Tokens
		least  float64
	}{
		{Light, lightTokens(), 4.5},
		{Dark, darkTokens(), 4.5},
		{ContrastLight, brightTokens(), 7},
		{ContrastDark, blackTokens(), 7},
	} {
		for _, p := range textPairs(s.tokens) {
			if got := contrast(p.text, p.ground); got < s.least {
				t.Errorf("%s: %s has a contrast of %.2f, want %.1f", s.scheme, p.what, got, s.least)
			}
		}
	}
}

// The ring and the zones' lines are no text, yet must be told from what is around them.
func TestRingAndLinesShow(t *testing.T) {
	for name, k := range map[Scheme]Tokens{Light: lightTokens(), Dark: darkTokens(), ContrastLight: brightTokens(), ContrastDark: blackTokens()} {
		for _, ground := range []color.NRGBA{k.Paper, k.Side, k.Board} {
			if got := contrast(k.Focus, ground); got < 3 {
				t.Errorf("%s: the focus ring has a contrast of %.2f", name, got)
			}
		}
	}
}

// Note papers differ in lightness, so that they differ when printed without colour.
func TestNotesDifferInLightness(t *testing.T) {
	for name, k := range map[Scheme]Tokens{Light: lightTokens(), Dark: darkTokens()} {
		for i := range k.Notes {
			for j := range i {
				if d := math.Abs(luminance(k.Notes[i]) - luminance(k.Notes[j])); d < 0.004 {
					t.Errorf("%s: notes %d and %d are equally light (%.3f)", name, i, j, d)
				}
			}
		}
	}
}
