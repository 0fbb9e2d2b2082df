package icons

import (
	"bytes"
	"errors"
	"image/png"
	"math"
	"os"
	"slices"
	"strings"
	"testing"

	"commonground/assets/outline"
)

// Every icon is drawn by the rules and stays on its grid, lines included.
func TestEveryIconStaysOnItsGrid(t *testing.T) {
	for _, name := range Names() {
		figures, err := Shape(name)
		if err != nil {
			t.Error(err)
			continue
		}
		small, large := math.Inf(1), math.Inf(-1)
		for _, f := range figures {
			for _, line := range f.Outline() {
				for _, p := range line.Points {
					small, large = min(small, p.X/drawn, p.Y/drawn), max(large, p.X/drawn, p.Y/drawn)
				}
			}
			if f.Stroke != 0 && f.Stroke != 2 && f.Stroke != 1.6 {
				t.Errorf("%s: a line %g wide", name, f.Stroke)
			}
		}
		if small < 0.5 || large > Size-0.5 {
			t.Errorf("%s reaches from %.2f to %.2f", name, small, large)
		}
		if large-small < 8 {
			t.Errorf("%s is tiny", name)
		}
	}
}

func TestNoTwoIconsAreAlike(t *testing.T) {
	seen := map[string]string{}
	for _, name := range Names() {
		svg, err := SVG(name)
		if err != nil {
			t.Fatal(err)
		}
		if other := seen[string(svg)]; other != "" {
			t.Errorf("%s and %s are the same picture", name, other)
		}
		seen[string(svg)] = name
	}
}

func TestOfferedIconsExist(t *testing.T) {
	all := Names()
	for _, list := range [][]string{NoteNames(), VenueNames()} {
		seen := map[string]bool{}
		for _, name := range list {
			if !slices.Contains(all, name) || seen[name] {
				t.Errorf("%s is missing or offered twice", name)
			}
			seen[name] = true
		}
	}
	for _, name := range []string{"ear", "cup", "clock", "door", "heart"} {
		if !slices.Contains(NoteNames(), name) {
			t.Errorf("%s is not offered for notes", name)
		}
	}
}

func TestUnknownIcon(t *testing.T) {
	for _, name := range []string{"", "nope", "../icons", "ear.svg"} {
		if _, err := SVG(name); !errors.Is(err, ErrUnknown) {
			t.Errorf("%q: %v", name, err)
		}
	}
}

func TestAppIcon(t *testing.T) {
	large, err := os.ReadFile("app.png")
	if err != nil {
		t.Fatal(err)
	}
	for size, data := range map[int][]byte{128: App(), 512: large} {
		c, err := png.DecodeConfig(bytes.NewReader(data))
		if err != nil || c.Width != size || c.Height != size {
			t.Errorf("%d x %d, not %d: %v", c.Width, c.Height, size, err)
		}
	}
}

func TestPaintedTakesTheColour(t *testing.T) {
	svg, err := Painted("heart", "#1B6B73")
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Contains(svg, []byte(`fill="#1B6B73"`)) || bytes.Contains(svg, []byte("black")) || bytes.Contains(svg, []byte("stroke")) {
		t.Errorf("%.200s", svg)
	}
}

func TestPathsResolve(t *testing.T) {
	got, err := parsePath("M1 2l.5.5-1-1H9v-1z m2,0 3 4C1 1 2 2 3 3S5 5 6 6")
	if err != nil {
		t.Fatal(err)
	}
	want := []outline.Segment{
		{Op: outline.Move, X: 1, Y: 2},
		{Op: outline.LineTo, X: 1.5, Y: 2.5},
		{Op: outline.LineTo, X: .5, Y: 1.5},
		{Op: outline.LineTo, X: 9, Y: 1.5},
		{Op: outline.LineTo, X: 9, Y: .5},
		{Op: outline.Close},
		{Op: outline.Move, X: 3, Y: 2},
		{Op: outline.LineTo, X: 6, Y: 6},
		{Op: outline.Cubic, AX: 1, AY: 1, BX: 2, BY: 2, X: 3, Y: 3},
		{Op: outline.Cubic, AX: 4, AY: 4, BX: 5, BY: 5, X: 6, Y: 6},
	}
	if !slices.Equal(got, want) {
		t.Errorf("got %v", got)
	}
}

// An arc of radius r stays r away from its centre all along.
func TestArcsAreRound(t *testing.T) {
	for data, c := range map[string]outline.Point{
		"M2 12A10 10 0 0 1 22 12":  {X: 12, Y: 12},
		"M2 12A10 10 0 1 0 12 2":   {X: 12, Y: 12},
		"M2 12a10 10 0 0110-10":    {X: 12, Y: 12},
		"M12 2A1 1 0 0 0 12 22":    {X: 12, Y: 12}, // too small: grows until it reaches
		"M22 12A10 10 30 1 1 18 4": {X: 12, Y: 12},
	} {
		path, err := parsePath(data)
		if err != nil {
			t.Fatal(data, err)
		}
		for _, p := range (Figure{Path: path}).Outline()[0].Points {
			if r := math.Hypot(p.X/drawn-c.X, p.Y/drawn-c.Y); math.Abs(r-10) > 0.01 {
				t.Errorf("%s: a point lies %.3f from the centre", data, r)
			}
		}
	}
}

func TestBrokenIconsAreRefused(t *testing.T) {
	stroke := `fill="none" stroke="black" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"`
	for _, file := range []string{
		``, `<svg/>`, `<svg><path/></svg>`, `<svg><text fill="black">x</text></svg>`, `<svg><path`,
		`<svg><path ` + stroke + ` d=""/></svg>`, `<svg><path ` + stroke + ` d="L1 2"/></svg>`,
		`<svg><path ` + stroke + ` d="M1"/></svg>`, `<svg><path ` + stroke + ` d="M1 1Z2"/></svg>`,
		`<svg><path ` + stroke + ` d="M1 1Q2 2 3 3"/></svg>`, `<svg><path ` + stroke + ` d="M1 1A2 2 0 2 0 3 3"/></svg>`,
		`<svg><path ` + stroke + ` d="M1e9 1"/></svg>`, `<svg><path fill="red" d="M1 1L2 2"/></svg>`,
		`<svg><path fill="none" stroke="black" stroke-width="2" d="M1 1L2 2"/></svg>`,
		`<svg><circle ` + stroke + ` cx="NaN" cy="1" r="1"/></svg>`,
	} {
		if _, err := parse([]byte(file)); err == nil {
			t.Errorf("taken: %s", file)
		}
	}
}

func FuzzPath(f *testing.F) {
	for _, name := range Names() {
		figures, err := source(name)
		if err != nil {
			f.Fatal(err)
		}
		for _, part := range strings.Split(string(figures), ` d="`)[1:] {
			data, _, _ := strings.Cut(part, `"`)
			f.Add(data)
		}
	}
	f.Fuzz(func(t *testing.T, data string) {
		path, err := parsePath(data)
		if err != nil {
			return
		}
		for _, line := range (Figure{Path: path, Stroke: 2}).Outline() {
			for _, p := range line.Points {
				if math.IsNaN(p.X) || math.IsInf(p.X, 0) || math.IsNaN(p.Y) || math.IsInf(p.Y, 0) {
					t.Fatalf("%q leads to %v", data, p)
				}
			}
		}
	})
}
