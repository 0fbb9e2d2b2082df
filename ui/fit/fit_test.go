package fit

import (
	"image"
	"testing"

	"pgregory.net/rapid"
)

func TestWithin(t *testing.T) {
	frame := Frame{1, 20, 1, 5}
	small := image.Rect(0, 0, 1366, 728) // a taskbar of 40 at the bottom
	for name, c := range map[string]struct{ inside, want image.Rectangle }{
		"fits":                      {image.Rect(50, 60, 850, 660), image.Rect(50, 60, 850, 660)},
		"the usual, too high":       {image.Rect(43, -16, 1323, 784), image.Rect(43, 20, 1323, 723)},
		"from a large screen":       {image.Rect(0, 0, 1900, 1000), image.Rect(1, 20, 1365, 723)},
		"hangs out at the right":    {image.Rect(900, 100, 1700, 600), image.Rect(565, 100, 1365, 600)},
		"its bar is over the top":   {image.Rect(100, 0, 900, 600), image.Rect(100, 20, 900, 620)},
		"lies on a screen now gone": {image.Rect(-1900, 100, -1100, 600), image.Rect(1, 100, 801, 600)},
	} {
		if got := Within(c.inside, frame, small); got != c.want {
			t.Errorf("%s: %v, want %v", name, got, c.want)
		}
	}
}

// TestWithinAlways: with its frame a window lies within the area wherever that is, and one
// that lay so stays.
func TestWithinAlways(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		rect := func(name string) image.Rectangle {
			x, y := rapid.IntRange(-3000, 3000).Draw(t, name+" x"), rapid.IntRange(-2000, 2000).Draw(t, name+" y")
			return image.Rect(x, y, x+rapid.IntRange(200, 4000).Draw(t, name+" wide"), y+rapid.IntRange(200, 3000).Draw(t, name+" high"))
		}
		edge := rapid.IntRange(0, 40)
		f := Frame{edge.Draw(t, "left"), edge.Draw(t, "top"), edge.Draw(t, "right"), edge.Draw(t, "bottom")}
		inside, area := rect("window"), rect("area")
		got := Within(inside, f, area)
		outer := image.Rect(got.Min.X-f.Left, got.Min.Y-f.Top, got.Max.X+f.Right, got.Max.Y+f.Bottom)
		if !outer.In(area) || got.Empty() {
			t.Fatalf("%v with %+v in %v: %v", inside, f, area, got)
		}
		if again := Within(got, f, area); again != got {
			t.Fatalf("%v moved again, to %v", got, again)
		}
	})
}
