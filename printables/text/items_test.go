package text

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/go-text/typesetting/font"
	"github.com/go-text/typesetting/font/opentype"
	"github.com/go-text/typesetting/harfbuzz"

	"commonground/assets/fonts"
	"commonground/printables/mark"
)

// TestWhatIsShapedTogether: words and the spaces between them apart, and each stretch that
// another font has.
func TestWhatIsShapedTogether(t *testing.T) {
	s := New()
	for text, want := range map[string]string{
		"one  two":       "one|  |two",
		"ab你好":           "ab|你好",
		"a 👩‍👩‍👧b":       "a| |👩‍👩‍👧|b",
		"1️⃣ 2️⃣":        "1️⃣| |2️⃣",
		"ཀ\u0301":        "ཀ|\u0301",
		"a =\u0338 b":    "a| |=\u0338| |b",
		"Привет, мир 12": "Привет,| |мир| |12",
	} {
		p := s.paragraph(s.takeScratch(), []rune(text), false)
		var got []string
		for _, it := range p.items {
			got = append(got, string(p.text[it.from:it.to]))
			if it.space != white(p.text[it.from]) {
				t.Errorf("%q: %q is taken for a space: %v", text, got[len(got)-1], it.space)
			}
		}
		if strings.Join(got, "|") != want {
			t.Errorf("%q is shaped as %q, want %q", text, got, want)
		}
	}
}

// TestFontsGoWithTheirWords: what has no letters of its own is in the font of its word, bold
// or not, and an emoji of several runes in that of emoji.
func TestFontsGoWithTheirWords(t *testing.T) {
	s := New()
	for _, c := range []struct {
		text string
		bold bool
		want []mark.Font
	}{
		{"Привет, мир 12", true, []mark.Font{sansBold}},
		{"(tiếng) two", true, []mark.Font{sansBold, bold}},
		{"one (tiếng) two", false, []mark.Font{regular, sansBold - 1, regular}},
		{"a =\u0338 b", false, []mark.Font{regular}},
		{"1️⃣", false, []mark.Font{s.emojiFont}},
		{"👩‍👩‍👧", true, []mark.Font{s.emojiFont}},
		{"ཀ\u0301", false, []mark.Font{boxes, regular}},
	} {
		var got []mark.Font
		for _, r := range s.Lines(c.text, Style{Size: 10, Bold: c.bold}, 0)[0].Runs {
			got = append(got, r.Font)
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%q is in fonts %v, want %v", c.text, got, c.want)
		}
	}
}

// TestTheFontsThereAre: a bold one beside each regular one, the same where there is none, and
// nothing beyond them.
func TestTheFontsThereAre(t *testing.T) {
	s := New()
	for i, f := range fonts.Fallbacks() {
		if same := s.fonts[2+2*i] == s.fonts[3+2*i]; same != (f.Bold == nil) {
			t.Errorf("the bold of %s is the regular one: %v", f.Name, same)
		}
	}
	if !s.fonts[s.emojiFont].Has('👍') {
		t.Error("there are no emoji in the font for them")
	}
	end := mark.Font(len(s.fonts))
	if s.FontFile(end) != nil || s.FontFile(boxes) != nil || s.FontFile(end-1) == nil || s.Outline(end, 1) != nil {
		t.Error("there is a file of no font, or none of the last")
	}
}

// TestMarksStandOnTheirLetters: above it, the second above the first, and as many as the script
// has room for.
func TestMarksStandOnTheirLetters(t *testing.T) {
	g := New().Lines("x\u0301\u0301", Style{Size: 10}, 0)[0].Runs[0].Glyphs
	if len(g) != 3 || g[1].X < 0 || g[1].X > g[0].Advance || g[2].X != g[1].X || g[2].Y > g[1].Y-0.1 || g[1].Y < -1 || g[1].Y > 1 {
		t.Errorf("two accents on a letter: %+v", g)
	}
	for text, want := range map[string]int{"a" + strings.Repeat("\u0301", 9): 4, "a" + strings.Repeat("\u200d", 20) + "b": 10, "a\u0301b\u0301": 4} {
		b := harfbuzz.NewBuffer()
		if addRunes(b, []rune(text), 3); len(b.Info) != want {
			t.Errorf("%q: %d runes are shaped, want %d", text, len(b.Info), want)
		}
	}
}

// TestBoxesRunTheWayOfTheirScript, and hold their numbers.
func TestBoxesRunTheWayOfTheirScript(t *testing.T) {
	s := New()
	for text, want := range map[string]string{"\U0001e800\U0001e801\U0001e802": "1e802 1e801 1e800", "ཀཁག": "f40 f41 f42"} {
		var got []string
		for _, g := range s.Lines(text, Style{Size: 10}, 0)[0].Runs[0].Glyphs {
			got = append(got, fmt.Sprintf("%x", g.ID))
		}
		if strings.Join(got, " ") != want {
			t.Errorf("%q is painted as %v, want %s", text, got, want)
		}
	}
	for r, digits := range map[rune]float64{'ཀ': 2, 0x10ffff: 3} {
		path := s.box(r)
		if inner := path.Bounds().W - 2*boxEdge; !near(inner, 2*boxPad+digits*boxDigit) || len(path) < 20 {
			t.Errorf("%v digits of %U have room for %v", digits, r, inner/boxDigit)
		}
	}
}

// TestCurvesStayAsTheyWere: a curve of a font, which has one control point, runs the same way
// with the two of a page's.
func TestCurvesStayAsTheyWere(t *testing.T) {
	at := func(x, y float32) opentype.SegmentPoint { return opentype.SegmentPoint{X: x, Y: y} }
	path := toPath([]font.Segment{
		{Op: opentype.SegmentOpMoveTo, Args: [3]opentype.SegmentPoint{at(10, 20)}},
		{Op: opentype.SegmentOpQuadTo, Args: [3]opentype.SegmentPoint{at(40, 80), at(100, 30)}},
	}, 0.5)
	c := path[1]
	for _, u := range []float64{0, 0.25, 0.5, 0.9, 1} {
		v := 1 - u
		x := v*v*v*5 + 3*v*v*u*c.AX + 3*v*u*u*c.BX + u*u*u*c.X
		y := -v*v*v*10 + 3*v*v*u*c.AY + 3*v*u*u*c.BY + u*u*u*c.Y
		if wantX, wantY := v*v*5+2*v*u*20+u*u*50, -(v*v*10 + 2*v*u*40 + u*u*15); !near(x, wantX) || !near(y, wantY) {
			t.Errorf("at %v it is at %v, %v, not %v, %v", u, x, y, wantX, wantY)
		}
	}
}

// TestTheStoreOfWordsIsEmptiedWhenItIsFull, and keeps what is put into it till then.
func TestTheStoreOfWordsIsEmptiedWhenItIsFull(t *testing.T) {
	ws := newWordStore()
	for i := range mostWords + 5 {
		ws.put(wordKey{text: fmt.Sprint(i)}, nil)
		if _, ok := ws.get(wordKey{text: fmt.Sprint(max(0, i-1))}); !ok && i != mostWords {
			t.Fatalf("word %d is forgotten at once", i)
		}
		if len(ws.words) > mostWords {
			t.Fatalf("%d words are kept", len(ws.words))
		}
	}
}
