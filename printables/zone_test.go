package printables_test

import (
	"math"
	"slices"
	"testing"

	"commonground/model"
	"commonground/model/catalogue"
	"commonground/printables"
	"commonground/printables/mark"
	"commonground/printables/raster"

	"pgregory.net/rapid"
)

// A zone is painted where the rules say that it is: a note that seems to lie in a zone
// counts for it.
func TestZonesArePaintedWhereTheyAre(t *testing.T) {
	k := kit(t)
	painter := raster.New(k.Set)
	red := mark.Paint{R: 255, A: 255}
	rapid.Check(t, func(t *rapid.T) {
		a := anyZones().Draw(t, "activity")
		z := &a.Zones[rapid.IntRange(0, len(a.Zones)-1).Draw(t, "zone")]
		img := painter.Page(mark.Page{W: 1414, H: 1000, Marks: []mark.Mark{mark.Shape{Path: printables.ZonePath(a, z), Fill: red}}}, 0.25)
		for x := 6; x < 353; x += 13 {
			for y := 6; y < 250; y += 13 {
				p := model.Point{X: 4*float64(x) + 2, Y: 4*float64(y) + 2}
				_, green, _, _ := img.At(x, y).RGBA()
				if painted := green < 0x8000; painted != z.Contains(a, p) && !nearEdge(a, z, p) {
					t.Fatalf("%s %+v: %v is painted: %v, is in it: %v", z.Shape, z, p, painted, z.Contains(a, p))
				}
			}
		}
	})
}

func anyZones() *rapid.Generator[*model.Activity] {
	return rapid.Custom(func(t *rapid.T) *model.Activity {
		rect := func(name string) model.Rect {
			w, h := rapid.Float64Range(100, 900).Draw(t, name), rapid.Float64Range(100, 800).Draw(t, name)
			return model.Rect{X: rapid.Float64Range(0, 1414-w).Draw(t, name), Y: rapid.Float64Range(0, 1000-h).Draw(t, name), W: w, H: h}
		}
		corner := rect("box")
		return &model.Activity{ID: "any", Kind: model.KindBoard, Zones: []model.Zone{
			{ID: "circle", Shape: model.ShapeCircle, Rect: rect("circle")},
			{ID: "other", Shape: model.ShapeCircle, Rect: rect("other")},
			{ID: "ring", Shape: model.ShapeRing, Rect: rect("ring"), Inner: rapid.Float64Range(0.2, 0.8).Draw(t, "inner")},
			{ID: "part", Shape: model.ShapeRing, Rect: rect("part"), Inner: rapid.Float64Range(0, 0.8).Draw(t, "inner"), From: rapid.Float64Range(0, 360).Draw(t, "from"), Sweep: rapid.Float64Range(10, 350).Draw(t, "sweep")},
			{ID: "box", Shape: model.ShapeBox, Rect: corner},
			{ID: "column", Shape: model.ShapeColumn, Rect: rect("column")},
			{ID: "shared", Shape: model.ShapeOverlap, Of: []string{"circle", "other"}},
			{ID: "mixed", Shape: model.ShapeOverlap, Of: []string{"circle", "box"}},
		}}
	})
}

// nearEdge reports whether the zone changes within two pixels of p, corners included.
func nearEdge(a *model.Activity, z *model.Zone, p model.Point) bool {
	in := z.Contains(a, p)
	for deg := range 16 {
		sin, cos := math.Sincos(float64(deg) * math.Pi / 8)
		for _, d := range []float64{4, 10, 18} {
			if z.Contains(a, model.Point{X: p.X + d*cos, Y: p.Y + d*sin}) != in {
				return true
			}
		}
	}
	return false
}

func TestBackdropShowsEveryZone(t *testing.T) {
	k := kit(t)
	for _, a := range slices.Concat(catalogue.All(), catalogue.More()) {
		for name, pal := range palettes() {
			marks := k.BoardBackdrop(a, pal)
			bounds := mark.Rect(a.Bounds())
			for _, m := range marks {
				if l, ok := m.(mark.Line); ok && (l.X < 0 || l.X+l.Width > bounds.W || l.Y-l.Size < 0 || l.Y > bounds.H) {
					t.Errorf("%s, %s: %q leaves the board", a.ID, name, l.Text)
				}
			}
			if a.Kind != model.KindBoard {
				continue
			}
			if got := len(linesOf(marks)); got < len(a.Zones) {
				t.Errorf("%s: %d titles for %d zones", a.ID, got, len(a.Zones))
			}
		}
	}
}

func TestZoneTitlesFitTheirZone(t *testing.T) {
	k := kit(t)
	rapid.Check(t, func(t *rapid.T) {
		a := anyZones().Draw(t, "activity")
		a.Own = &model.OwnWords{Title: "Own"}
		for i := range a.Zones {
			a.Zones[i].Title = writing(12).Draw(t, "title")
		}
		for _, l := range linesOf(k.BoardBackdrop(a, printables.LightPalette())) {
			if l.X < -0.01 || l.X+l.Width > 1414.01 || math.IsNaN(l.X+l.Y+l.Size) {
				t.Fatalf("%q at %.1f, %.1f, %.1f wide leaves the board", l.Text, l.X, l.Y, l.Width)
			}
		}
	})
}
