package monitors

import (
	"image"
	"testing"
)

func at(name string, x, y, w, h int) Monitor {
	return Monitor{Name: name, Area: image.Rect(x, y, x+w, y+h)}
}

func TestTheWallGoesWhereTheDeskIsNot(t *testing.T) {
	laptop, projector, telly := at("laptop", 0, 0, 1366, 768), at("projector", 1366, 0, 1920, 1080), at("telly", -1280, 0, 1280, 720)
	clone := at("clone", 0, 0, 1024, 768)
	for name, c := range map[string]struct {
		all  []Monitor
		desk image.Rectangle
		want []Monitor
	}{
		"one screen":             {[]Monitor{laptop}, image.Rect(0, 0, 800, 600), nil},
		"the desk on the laptop": {[]Monitor{laptop, projector}, image.Rect(10, 10, 800, 600), []Monitor{projector}},
		"the desk was moved":     {[]Monitor{laptop, projector}, image.Rect(1400, 10, 2600, 900), []Monitor{laptop}},
		"the desk on both":       {[]Monitor{laptop, projector}, image.Rect(1000, 0, 2500, 700), []Monitor{laptop}},
		"three screens":          {[]Monitor{laptop, projector, telly}, image.Rect(0, 0, 1300, 700), []Monitor{projector, telly}},
		"mirrored":               {[]Monitor{laptop, clone}, image.Rect(0, 0, 1300, 700), nil},
		"mirrored and another":   {[]Monitor{laptop, clone, projector}, image.Rect(0, 0, 1300, 700), []Monitor{projector}},
		"the desk is nowhere":    {[]Monitor{laptop, projector}, image.Rectangle{}, []Monitor{projector}},
		"no screen":              {nil, image.Rect(0, 0, 800, 600), nil},
	} {
		got := Others(c.all, c.desk)
		if len(got) != len(c.want) {
			t.Errorf("%s: %v, want %v", name, got, c.want)
			continue
		}
		for i := range got {
			if got[i] != c.want[i] {
				t.Errorf("%s: %v, want %v", name, got, c.want)
			}
		}
	}
}

func TestScreensThatShowTheSame(t *testing.T) {
	laptop, clone, projector := at("laptop", 0, 0, 1366, 768), at("clone", 0, 0, 1024, 768), at("projector", 1366, 0, 1920, 1080)
	for _, c := range []struct {
		all  []Monitor
		want bool
	}{
		{nil, false},
		{[]Monitor{laptop}, false},
		{[]Monitor{laptop, clone}, true},
		{[]Monitor{laptop, projector}, false},
		{[]Monitor{laptop, clone, projector}, false},
	} {
		if got := Mirrored(c.all); got != c.want {
			t.Errorf("%v: %v", c.all, got)
		}
	}
}

func TestAScreenIsKnownWhereverItIsPluggedIn(t *testing.T) {
	here, there := at("projector", 1366, 0, 1920, 1080), at("projector", -1920, 0, 1280, 720)
	other := here
	other.Millimetres = image.Pt(1200, 700)
	if here.Key() != there.Key() || here.Key() == other.Key() {
		t.Errorf("%q, %q, %q", here.Key(), there.Key(), other.Key())
	}
}

// TestWithoutASystemThereAreNoScreens: asking must do no harm before the app runs.
func TestWithoutASystemThereAreNoScreens(t *testing.T) {
	if all := (System{}).All(); len(all) != 0 {
		t.Errorf("%v", all)
	}
	if at, ok := (System{}).Window(nil); ok {
		t.Errorf("a window that there is not is at %v", at)
	}
	if (System{}).Hidden(nil) {
		t.Error("a window that there is not is hidden")
	}
}

// TestAWindowIsLookedAtAllOver: at its middle and in each quarter, but neither at its edges, where
// panels and title bars lie, nor beside it.
func TestAWindowIsLookedAtAllOver(t *testing.T) {
	wall := image.Rect(-1280, 0, 0, 720)
	middle, quarters := wall.Min.Add(wall.Size().Div(2)), map[[2]bool]bool{}
	for _, p := range spots(wall) {
		if !p.In(wall.Inset(40)) {
			t.Errorf("it looks at %v", p)
		}
		if p != middle {
			quarters[[2]bool{p.X > middle.X, p.Y > middle.Y}] = true
		}
	}
	if got := spots(wall); got[0] != middle || len(quarters) != 4 {
		t.Errorf("it looks at %v", got)
	}
}
