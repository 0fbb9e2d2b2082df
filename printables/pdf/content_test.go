package pdf

import (
	"bytes"
	"errors"
	"math"
	"strconv"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"commonground/printables/mark"
	"commonground/printables/text"
)

// TestNumbersAreWrittenAsPDFWantsThem: rounded to the nearest, without an exponent or
// zeros that say nothing; what no viewer could read is 0.
func TestNumbersAreWrittenAsPDFWantsThem(t *testing.T) {
	for n, want := range map[float64]string{0: "0", 1: "1", -1: "-1", 0.5: "0.5", -0.25: "-0.25", 12.345: "12.35", 0.004: "0", -0.004: "0", 100: "100", 0.05: "0.05", math.Inf(1): "0", math.Inf(-1): "0", 2e7: "0", 1e7: "10000000"} {
		if got := string(number(nil, n, 2)); got != want {
			t.Errorf("%v is written %q, want %q", n, got, want)
		}
	}
	if got := string(number(nil, math.NaN(), 2)); got != "0" {
		t.Errorf("no number is written %q", got)
	}
	rapid.Check(t, func(t *rapid.T) {
		n, decimals := rapid.Float64Range(-9e6, 9e6).Draw(t, "n"), rapid.IntRange(0, 4).Draw(t, "decimals")
		said := string(number([]byte("x "), n, decimals))
		got, err := strconv.ParseFloat(said[2:], 64)
		if err != nil || math.Abs(got-n) > 0.5*math.Pow(10, -float64(decimals))+1e-8 || strings.ContainsAny(said, "eE") {
			t.Fatalf("%v is written %q", n, said)
		}
		if _, rest, ok := strings.Cut(said, "."); ok && (rest == "" || strings.HasSuffix(rest, "0") || len(rest) > decimals) {
			t.Fatalf("%v is written %q", n, said)
		}
	})
}

// drawn is what a mark becomes on a page of 100 by 100 points.
func drawn(marks ...mark.Mark) string {
	d := newDocument(text.New(), Job{})
	side := 100 / points
	d.height = side * points
	d.file.AddPage()
	d.now = state{fill: black, stroke: black, alpha: 255, width: -1, dash: -1}
	for _, m := range marks {
		d.shape(m.(mark.Shape).Moved(1/points, 0, 0).(mark.Shape))
	}
	return strings.Join(strings.Fields(string(d.content)), " ")
}

// TestShapesBecomeWhatTheyLookLike, with y upwards; what is the same as before is not said
// again, and what is not seen is left out.
func TestShapesBecomeWhatTheyLookLike(t *testing.T) {
	red := mark.Paint{R: 255, A: 255}
	box := mark.Box(mark.Rect{X: 10, Y: 20, W: 30, H: 40}, 0)
	line := mark.Polyline(false, 10, 20, 30, 20)
	curve := mark.Path{{Op: mark.Move, X: 1, Y: 2}, {Op: mark.Cubic, AX: 3, AY: 4, BX: 5, BY: 6, X: 7, Y: 8}, {Op: mark.Close}}
	stroke := mark.Stroke{Width: 2, Paint: red}
	for want, marks := range map[string][]mark.Mark{
		"10 80 30 -40 re f":                                                           {mark.Shape{Path: box, Fill: black}},
		"1 0 0 rg 10 80 30 -40 re f":                                                  {mark.Shape{Path: box, Fill: red}},
		"1 0 0 RG 2 w 1 J [] 0 d 10 80 m 30 80 l S":                                   {mark.Shape{Path: line, Stroke: stroke}},
		"1 0 0 RG 2 w 0 J [3] 0 d 10 80 m 30 80 l S":                                  {mark.Shape{Path: line, Stroke: mark.Stroke{Width: 2, Paint: red, Dash: 3}}},
		"1 0 0 RG 2 w 1 J [] 0 d 10 80 30 -40 re B":                                   {mark.Shape{Path: box, Fill: black, Stroke: stroke}},
		"1 0 0 RG 2 w 1 J [] 0 d 10 80 m 30 80 l S 10 80 m 30 80 l S":                 {mark.Shape{Path: line, Stroke: stroke}, mark.Shape{Path: line, Stroke: stroke}},
		"1 0 0 RG 2 w 1 J [] 0 d 10 80 m 30 80 l S 3 w 0 J [1] 0 d 10 80 m 30 80 l S": {mark.Shape{Path: line, Stroke: stroke}, mark.Shape{Path: line, Stroke: mark.Stroke{Width: 3, Paint: red, Dash: 1}}},
		"1 98 m 3 96 5 94 7 92 c h f":                                                 {mark.Shape{Path: curve, Fill: black}},
		"": {
			mark.Shape{Fill: black},
			mark.Shape{Path: box},
			mark.Shape{Path: box, Stroke: mark.Stroke{Width: 2}},
			mark.Shape{Path: box, Stroke: mark.Stroke{Paint: red}},
			mark.Shape{Path: box, Stroke: mark.Stroke{Paint: red, Width: -1}},
		},
	} {
		if got := drawn(marks...); got != want {
			t.Errorf("got  %s\nwant %s", got, want)
		}
	}
}

// TestOnlyUprightRectanglesAreSaidInOneWord.
func TestOnlyUprightRectanglesAreSaidInOneWord(t *testing.T) {
	box := mark.Polyline(true, 1, 2, 5, 2, 5, 9, 1, 9)
	if !upright(box) {
		t.Error("a box is none")
	}
	for i := range 4 {
		for _, change := range []func(*mark.Segment){
			func(g *mark.Segment) { g.X += 0.5 },
			func(g *mark.Segment) { g.Y += 0.5 },
			func(g *mark.Segment) { g.Op = mark.Cubic },
		} {
			other := append(mark.Path{}, box...)
			change(&other[i])
			if upright(other) {
				t.Errorf("%+v is taken for upright", other)
			}
		}
	}
	for _, path := range []mark.Path{nil, box[:4], append(box[:4:4], box[0]), append(box[:5:5], box[4])} {
		if upright(path) {
			t.Errorf("%+v is taken for upright", path)
		}
	}
}

// TestAFileOfAnotherFormIsRefused: whatever is missing or changed in its table, it is finished
// or refused, and never taken for what it is not.
func TestAFileOfAnotherFormIsRefused(t *testing.T) {
	set := text.New()
	var file bytes.Buffer
	d := newDocument(set, Job{Title: "x"})
	d.page(page(set, "one"))
	d.markLetters()
	if err := d.file.Output(&file); err != nil {
		t.Fatal(err)
	}
	whole := file.Bytes()
	if err := finish(&bytes.Buffer{}, whole, "en", true); err != nil {
		t.Fatal(err)
	}
	end := bytes.LastIndex(whole, []byte(startxref))
	table := bytes.LastIndex(whole[:end], []byte("xref\n0 "))
	for _, broken := range [][]byte{nil, []byte("%PDF"), whole[:end], whole[table:], append(append([]byte{}, whole[:table+12]...), whole[end:]...)} {
		if err := finish(&bytes.Buffer{}, broken, "en", true); !errors.Is(err, errFile) {
			t.Errorf("%d bytes of %d: %v", len(broken), len(whole), err)
		}
	}
	rapid.Check(t, func(t *rapid.T) {
		changed := append([]byte{}, whole...)
		for range rapid.IntRange(1, 4).Draw(t, "changes") {
			changed[rapid.IntRange(table, len(changed)-1).Draw(t, "at")] = rapid.SampledFrom([]byte("0189 -\nxa")).Draw(t, "byte")
		}
		if err := finish(&bytes.Buffer{}, changed[:rapid.IntRange(end, len(changed)).Draw(t, "to")], "en", true); err != nil && !errors.Is(err, errFile) {
			t.Fatalf("%v", err)
		}
	})
}
